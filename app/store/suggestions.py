"""Suggestions: answers to objections as they are proposed to a person. Nothing leaves before somebody approves it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Select, SQLColumnExpression, func, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.delivery import LEFT
from app.domain.response import SILENT_AFTER, Outcome, Record
from app.domain.suggestion import Change, State, transition
from app.errors import NotFound
from app.store import ahead, events, tasks
from app.store.base import Base, among
from app.store.deliveries import Delivery
from app.store.messages import Message
from classifier.reading import ObjectionType, PositiveType

_OPEN = (State.WAITING, State.APPROVED)
# What is answered: objections, and a request for material.
_TOPICS = (*ObjectionType, PositiveType.INFO)
_OF_LEAD = "suggestions of a lead"
_RECORDS = "what came of the answers to a type of objection"


class Suggestion(Base):
    """One proposed answer to one reply. `text` is what leaves; `proposed` is what the template said."""

    __tablename__ = "suggestion"

    id: Mapped[str] = mapped_column(primary_key=True)
    lead_id: Mapped[str] = mapped_column(ForeignKey("lead.id"), index=True)
    message_id: Mapped[str] = mapped_column(ForeignKey("message.id", use_alter=True))
    mailbox_id: Mapped[str] = mapped_column(ForeignKey("mailbox.id"))
    objection_type: Mapped[str]
    state: Mapped[str]
    text: Mapped[str]
    proposed: Mapped[str]
    # The applied files whose words were proposed.
    version: Mapped[str]
    # The file whose words were proposed, without folder and ".md"; rows of an older release have none.
    response: Mapped[str | None]
    # What the lead said after it had left, and the message that said it; silence is what no message said.
    outcome: Mapped[str | None]
    outcome_by: Mapped[str | None]
    decided_by: Mapped[str | None]
    decided_at: Mapped[datetime | None]
    created_at: Mapped[datetime]


Index("ix_suggestion_waiting", Suggestion.lead_id, postgresql_where=text("state = 'waiting'"))
# A reply has one answer, proposed or approved.
Index(
    "uq_suggestion_open",
    Suggestion.message_id,
    unique=True,
    postgresql_where=text("state IN ('waiting', 'approved')"),
)


async def get(s: AsyncSession, suggestion_id: str, *, lock: bool = False) -> Suggestion:
    """One suggestion, locked for this transaction when asked (after its lead). Raises NotFound."""
    query = select(Suggestion).where(Suggestion.id == suggestion_id).execution_options(populate_existing=True)
    row = (await s.scalars(query.with_for_update(key_share=True) if lock else query)).one_or_none()
    if row is None:
        raise NotFound(f"there is no suggestion {suggestion_id}")
    return row


async def add_once(s: AsyncSession, values: Mapping[str, object]) -> bool:
    """Store a suggestion; False when this message has one that waits or was approved."""
    if (known := ahead.find(s, _OF_LEAD, str(values["lead_id"]))) is not None:
        if any(row.message_id == values["message_id"] and row.state in _OPEN for row in known):
            return False
        row = Suggestion(**values)
        s.add(row)
        known.append(row)
        return True
    done = await s.execute(insert(Suggestion).values(values).on_conflict_do_nothing().returning(Suggestion.id))
    return done.scalar_one_or_none() is not None


async def waiting_of_lead(s: AsyncSession, lead_id: str) -> Sequence[Suggestion]:
    """Suggestions of a lead that nobody has decided on; the lead is locked."""
    if (known := ahead.find(s, _OF_LEAD, lead_id)) is not None:
        return [row for row in known if row.state == State.WAITING]
    query = select(Suggestion).where(Suggestion.lead_id == lead_id, Suggestion.state == State.WAITING)
    return (await s.scalars(query.order_by(Suggestion.id).with_for_update(key_share=True))).all()


async def waiting(s: AsyncSession, limit: int = 500) -> Sequence[Suggestion]:
    """Suggestions that nobody has decided on, oldest first."""
    query = select(Suggestion).where(Suggestion.state == State.WAITING).order_by(Suggestion.id).limit(limit)
    return (await s.scalars(query)).all()


async def of_message(s: AsyncSession, message_id: str) -> Suggestion | None:
    """The one of a message that waits or was approved; the lead is locked."""
    query = select(Suggestion).where(
        Suggestion.message_id == message_id, Suggestion.state.in_([State.WAITING, State.APPROVED])
    )
    return (await s.scalars(query.with_for_update(key_share=True))).one_or_none()


async def of_lead(s: AsyncSession, lead_id: str) -> Sequence[Suggestion]:
    """All suggestions of a lead, oldest first."""
    if (known := ahead.find(s, _OF_LEAD, lead_id)) is not None:
        return list(known)
    return (await s.scalars(select(Suggestion).where(Suggestion.lead_id == lead_id).order_by(Suggestion.id))).all()


async def ask_ahead(s: AsyncSession, lead_ids: Collection[str]) -> None:
    """Keep what `of_lead`, `waiting_of_lead` and `left_before` will ask of these leads, which are locked."""
    query = select(Suggestion).where(among(Suggestion.lead_id, lead_ids)).order_by(Suggestion.id)
    found = (await s.scalars(query.execution_options(populate_existing=True))).all()
    ahead.keep(s, _OF_LEAD, ahead.by_key(lead_ids, ((row.lead_id, row) for row in found)))


async def ask_records_ahead(s: AsyncSession, now: datetime) -> None:
    """Keep what `records` will be asked: all messages of the transaction go by what had happened before it."""
    counted = (await s.execute(_records(now, Suggestion.objection_type, _RESPONSE))).all()
    ahead.keep(s, _RECORDS, ahead.by_key(_TOPICS, ((row[0], _record(*row[1:])) for row in counted)))


async def left_before(s: AsyncSession, message: Message) -> Suggestion | None:
    """The newest answer to the lead of a message that had left when the message came; the lead is locked."""
    known = ahead.find(s, _OF_LEAD, message.lead_id or "")
    if known is not None and not any(row.state == State.APPROVED for row in known):
        return None
    query = (
        select(Suggestion)
        .join(Delivery, Delivery.suggestion_id == Suggestion.id)
        .where(
            Suggestion.lead_id == message.lead_id,
            Suggestion.message_id != message.id,
            Suggestion.state == State.APPROVED,
            Delivery.state.in_(LEFT),
            Delivery.sent_at.is_(None) | (Delivery.sent_at <= message.received_at),
        )
        .order_by(Suggestion.id.desc())
        .limit(1)
    )
    return (await s.scalars(query.with_for_update(key_share=True, of=Suggestion))).one_or_none()


async def note_outcome(s: AsyncSession, message: Message, outcome: Outcome | None, now: datetime) -> None:
    """Keep what the first telling reply makes of the answer before it. A correction of that reply corrects it, and
    None takes it back; the lead is locked."""
    row = await left_before(s, message)
    if row is None or row.outcome_by not in (None, message.id) or row.outcome == outcome:
        return
    if outcome is None and row.outcome_by is None:
        return  # a word that says nothing of the answer leaves its silence as it is
    row.outcome, row.outcome_by = outcome, message.id if outcome else None
    events.add(s, "suggestion.outcome", now, row.lead_id, suggestion=row.id, message=message.id, outcome=outcome)


_IS_UNANSWERED = (Delivery.suggestion_id == Suggestion.id) & (Suggestion.state == State.APPROVED)
_IS_UNANSWERED &= Suggestion.outcome.is_(None) & Delivery.state.in_(LEFT)


async def unanswered(s: AsyncSession, now: datetime, limit: int = 200) -> Sequence[Suggestion]:
    """Answers that left `SILENT_AFTER` ago and of which nothing was noted, oldest first."""
    query = select(Suggestion).where(_IS_UNANSWERED, Delivery.sent_at <= now - SILENT_AFTER)
    return (await s.scalars(query.order_by(Delivery.sent_at, Suggestion.id).limit(limit))).all()


async def next_silence(s: AsyncSession) -> datetime | None:
    """When the first of the answers of which nothing was noted will have been silent for long enough."""
    first: datetime | None = await s.scalar(select(func.min(Delivery.sent_at)).where(_IS_UNANSWERED))
    return first and first + SILENT_AFTER


def fell_silent(s: AsyncSession, row: Suggestion, now: datetime, **told: object) -> None:
    """Nobody answered the answer; a later reply still says otherwise. The lead is locked."""
    row.outcome = Outcome.SILENT
    events.add(s, "suggestion.outcome", now, row.lead_id, suggestion=row.id, outcome=Outcome.SILENT, **told)


async def records(s: AsyncSession, now: datetime, objection_type: str | None = None) -> list[Record]:
    """What happened after each response left: answers as they were proposed, by response.

    An answer in other words says nothing about the response. Silence is what `SILENT_AFTER` without a word is called.
    """
    if objection_type is not None and (known := ahead.find(s, _RECORDS, objection_type)) is not None:
        return list(known)
    query = _records(now, _RESPONSE)
    if objection_type is not None:
        query = query.where(Suggestion.objection_type == objection_type)
    return [_record(*row) for row in (await s.execute(query)).all()]


_RESPONSE = func.coalesce(Suggestion.response, Suggestion.objection_type)


def _records(now: datetime, *by: SQLColumnExpression[str]) -> Select[*tuple[Any, ...]]:
    """The columns `by`, the last of which is the response, and what came of it."""
    # Noted as silent, or old enough for it.
    is_old = Suggestion.outcome.is_(None) & (Delivery.sent_at <= now - SILENT_AFTER)
    is_open = Suggestion.outcome.is_(None) & (Delivery.sent_at.is_(None) | (Delivery.sent_at > now - SILENT_AFTER))
    return (
        select(
            *by,
            func.count().filter(Suggestion.outcome == Outcome.RECOVERED),
            func.count().filter(Suggestion.outcome == Outcome.REFUSED),
            func.count().filter((Suggestion.outcome == Outcome.SILENT) | is_old),
            func.count().filter(is_open),
        )
        .join(Delivery, Delivery.suggestion_id == Suggestion.id)
        .where(Suggestion.state == State.APPROVED, Suggestion.text == Suggestion.proposed, Delivery.state.in_(LEFT))
        .group_by(*by)
        .order_by(*by)
    )


def _record(response: str, recovered: int, refused: int, silent: int, still_open: int) -> Record:
    return Record(response=response, recovered=recovered, refused=refused, silent=silent, open=still_open)


async def unfitted(s: AsyncSession, since: datetime, until: datetime) -> Sequence[tuple[Suggestion, Message]]:
    """Objections that no response fitted: a person dismissed the proposed answer or wrote another, decided on from
    `since` on and before `until`; each with the message, oldest first."""
    query = (
        select(Suggestion, Message)
        .join(Message, Message.id == Suggestion.message_id)
        .where(
            Suggestion.decided_at >= since,
            Suggestion.decided_at < until,
            (Suggestion.state == State.DISMISSED)
            | ((Suggestion.state == State.APPROVED) & (Suggestion.text != Suggestion.proposed)),
        )
        .order_by(Suggestion.objection_type, Suggestion.id)
    )
    return [(suggestion, message) for suggestion, message in (await s.execute(query)).all()]


async def decide(s: AsyncSession, row: Suggestion, change: Change, by: str, now: datetime) -> None:
    """Take a decision through the transition table, close its task and write its event. Raises Conflict."""
    row.state = transition(State(row.state), change)
    row.decided_by, row.decided_at = by, now
    await tasks.close(s, f"suggestion:{row.id}", now, f"{by}: {change}")
    events.add(s, f"suggestion.{change}", now, row.lead_id, suggestion=row.id, message=row.message_id, by=by)
