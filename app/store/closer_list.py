"""Closers as their page shows them: what each takes and has, and the hand-offs that wait for an answer. Reads only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.domain.assignment import State as Answer
from app.domain.handoff import ENDED, State
from app.store import closers, handoffs
from app.store.assignments import Assignment
from app.store.closers import Closer
from app.store.handoffs import Handoff
from app.store.leads import Lead
from app.store.messages import Message


@dataclass(frozen=True, kw_only=True, slots=True)
class CloserRow:
    """A closer, how many leads they were given this week, and how many wait for a word of theirs."""

    closer: Closer
    given: int
    silent: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Unanswered:
    """A hand-off that nobody has taken: the closer who was asked, or none where none can take it; the lead's reply."""

    handoff: Handoff
    lead: Lead
    reply: Message
    closer: Closer | None
    assignment: Assignment | None


async def unanswered(s: AsyncSession, limit: int) -> Sequence[Unanswered]:
    """Hand-offs that wait for a closer's yes or no, or for a closer, oldest first."""
    # Those of an older release were introduced without asking anybody.
    was_asked = select(Assignment.id).where(Assignment.handoff_id == Handoff.id).correlate(Handoff).exists()
    is_free = Assignment.id.is_(None) & ((Handoff.state == State.WANTED) | was_asked)
    query = (
        select(Handoff, Lead, Message, Closer, Assignment)
        .join(Lead, Lead.id == Handoff.lead_id)
        .join(Message, Message.id == Handoff.message_id)
        .outerjoin(
            Assignment,
            (Assignment.handoff_id == Handoff.id) & Assignment.state.in_([Answer.ASKED, Answer.ACCEPTED]),
        )
        .outerjoin(Closer, Closer.id == Assignment.closer_id)
        .where(Handoff.state.not_in(ENDED), is_free | (Assignment.state == Answer.ASKED))
        .order_by(Handoff.id)
        .limit(limit)
    )
    found = (await s.execute(query)).all()
    return [
        Unanswered(handoff=handoff, lead=lead, reply=reply, closer=closer, assignment=assignment)
        for handoff, lead, reply, closer, assignment in found
    ]


async def closer_rows(s: AsyncSession, since: datetime) -> Sequence[CloserRow]:
    """All closers by address; `given` counts the leads of after `since`."""
    given = await handoffs.given_since(s, since)
    open_answers = select(Assignment.closer_id).join(Handoff, Handoff.id == Assignment.handoff_id)
    silent = (await s.scalars(open_answers.where(Assignment.state == Answer.ASKED, Handoff.state.not_in(ENDED)))).all()
    return [
        CloserRow(closer=closer, given=given.get(closer.id, 0), silent=silent.count(closer.id))
        for closer in await closers.every(s)
    ]
