"""The books: how many enrollments of each sequence stand where, and how many mails have left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from app.domain.delivery import OPEN
from app.domain.delivery import State as Sending
from app.domain.enrollment import State
from app.domain.standing import Enrolled, Standing, standing
from app.store.deliveries import Delivery
from app.store.enrollments import Enrollment
from app.store.mailboxes import Mailbox
from app.store.tasks import Task


@dataclass(kw_only=True, slots=True)
class Book:
    """One sequence. `sent` + `held` + `skipped` + `stopped` = `enrolled`; `reasons` split each of the four by code.
    `by_hand` are the steps that people took, or did not, by what came of them."""

    sequence: str
    enrolled: int = 0
    sent: int = 0
    held: int = 0
    skipped: int = 0
    stopped: int = 0
    mails_sent: int = 0
    by_hand: dict[str, int] = field(default_factory=dict)
    reasons: dict[str, dict[str, int]] = field(default_factory=dict)

    def add(self, where: Standing, why: str, count: int) -> None:
        """So many more that stand there for that reason."""
        self.enrolled += count
        setattr(self, where, getattr(self, where) + count)
        known = self.reasons.setdefault(where, {})
        known[why] = known.get(why, 0) + count


async def books(s: AsyncSession, steps: Mapping[str, int], now: datetime) -> list[Book]:
    """The books of all sequences that anybody was ever enrolled in, by name; `steps` are those in force."""
    found: dict[str, Book] = {}
    for sequence, enrolled, count in await _enrolled(s, steps, now):
        where, why = standing(enrolled)
        found.setdefault(sequence, Book(sequence=sequence)).add(where, why, count)
    for sequence, mails in await _mails(s):
        found[sequence].mails_sent = mails
    for sequence, outcome, steps_taken in await _by_hand(s):
        found[sequence].by_hand[outcome] = steps_taken
    return [found[name] for name in sorted(found)]


async def _enrolled(s: AsyncSession, steps: Mapping[str, int], now: datetime) -> list[tuple[str, Enrolled, int]]:
    open_mail = (
        select(Delivery.enrollment_id, Delivery.state, Delivery.held_code)
        .where(Delivery.state.in_(OPEN), Delivery.enrollment_id.is_not(None))
        .ext(distinct_on(Delivery.enrollment_id))
        .order_by(Delivery.enrollment_id, Delivery.id.desc())
        .subquery()
    )
    has_left = (
        select(Delivery.id).where(Delivery.enrollment_id == Enrollment.id, Delivery.state == Sending.SENT).exists()
    )
    columns = (
        Enrollment.sequence,
        Enrollment.state,
        Enrollment.next_step,
        has_left.label("has_left"),
        func.coalesce(Enrollment.due_at <= now, False).label("is_due"),
        Enrollment.held_code,
        open_mail.c.state.label("open_state"),
        open_mail.c.held_code.label("open_code"),
        Mailbox.is_active,
    )
    each = (
        select(*columns)
        .join(Mailbox, Mailbox.id == Enrollment.mailbox_id)
        .outerjoin(open_mail, open_mail.c.enrollment_id == Enrollment.id)
        .subquery()
    )
    rows = (await s.execute(select(*each.c, func.count()).group_by(*each.c))).all()
    return [
        (
            sequence,
            Enrolled(
                state=State(state),
                next_step=next_step,
                steps=steps.get(sequence, 0),
                has_left=left,
                is_due=is_due,
                held_code=held_code,
                open_mail=Sending(open_state) if open_state else None,
                open_code=open_code,
                mailbox_is_active=active,
            ),
            int(count),
        )
        for sequence, state, next_step, left, is_due, held_code, open_state, open_code, active, count in rows
    ]


async def _by_hand(s: AsyncSession) -> list[tuple[str, str, int]]:
    query = (
        select(Enrollment.sequence, Task.outcome, func.count())
        .join(Task, Task.enrollment_id == Enrollment.id)
        .where(Task.outcome.is_not(None) | Task.done_at.is_(None))
        .group_by(Enrollment.sequence, Task.outcome)
    )
    return [(name, how or "open", int(count)) for name, how, count in (await s.execute(query)).all()]


async def _mails(s: AsyncSession) -> list[tuple[str, int]]:
    query = (
        select(Enrollment.sequence, func.count())
        .join(Delivery, Delivery.enrollment_id == Enrollment.id)
        .where(Delivery.state == Sending.SENT)
        .group_by(Enrollment.sequence)
    )
    return [(name, int(count)) for name, count in (await s.execute(query)).all()]
