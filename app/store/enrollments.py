"""Enrollments: one lead in one sequence, with the instant at which its next step is due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, func, select, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.delivery import OPEN, Priority
from app.domain.enrollment import ENDINGS, Change, State, transition
from app.domain.sequence import Kind
from app.errors import NotFound
from app.store import events
from app.store.base import Base
from app.store.deliveries import Delivery
from app.store.leads import Lead


class Enrollment(Base):
    """`due_at` is None while a delivery of it is open or when it has ended; `held_reason` says why it waits."""

    __tablename__ = "enrollment"

    id: Mapped[str] = mapped_column(primary_key=True)
    lead_id: Mapped[str] = mapped_column(ForeignKey("lead.id"), index=True)
    mailbox_id: Mapped[str] = mapped_column(ForeignKey("mailbox.id"), index=True)
    kind: Mapped[str]
    sequence: Mapped[str]
    # The reply that led to it, and the day from which it may go on; only of returns and referrals.
    message_id: Mapped[str | None] = mapped_column(ForeignKey("message.id", use_alter=True))
    resume_on: Mapped[date | None]
    state: Mapped[str]
    outcome: Mapped[str | None]
    next_step: Mapped[int] = mapped_column(default=0)
    priority: Mapped[int]
    due_at: Mapped[datetime | None]
    held_code: Mapped[str | None]
    held_reason: Mapped[str | None]
    created_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


# The one question that the planner and every turn ask, and nothing else, decides the shape of this index.
Index(
    "ix_enrollment_due",
    Enrollment.mailbox_id,
    Enrollment.priority,
    Enrollment.due_at,
    postgresql_where=text("state = 'active' AND due_at IS NOT NULL"),
)
# A person is in one running sequence at a time.
Index(
    "uq_enrollment_running",
    Enrollment.lead_id,
    unique=True,
    postgresql_where=text("state IN ('active', 'paused')"),
)


async def get(s: AsyncSession, enrollment_id: str, *, lock: bool = False) -> Enrollment:
    """One enrollment, locked for this transaction when asked (after its lead). Raises NotFound."""
    query = select(Enrollment).where(Enrollment.id == enrollment_id).execution_options(populate_existing=True)
    row = (await s.scalars(query.with_for_update(key_share=True) if lock else query)).one_or_none()
    if row is None:
        raise NotFound(f"there is no enrollment {enrollment_id}")
    return row


async def start(
    s: AsyncSession,
    enrollment_id: str,
    lead_id: str,
    mailbox_id: str,
    *,
    kind: Kind,
    sequence: str,
    priority: Priority,
    due_at: datetime,
    now: datetime,
    message_id: str | None = None,
    resume_on: date | None = None,
) -> Enrollment:
    """A lead begins a track, with its event. The unique index refuses a second running one of a lead.

    `message_id` is the reply that led to it, `resume_on` the day of a return.
    """
    # The index must see those that ended in this transaction ended.
    await s.flush()
    row = Enrollment(
        id=enrollment_id,
        lead_id=lead_id,
        mailbox_id=mailbox_id,
        kind=kind,
        sequence=sequence,
        message_id=message_id,
        resume_on=resume_on,
        state=State.ACTIVE,
        next_step=0,
        priority=priority,
        due_at=due_at,
        created_at=now,
    )
    s.add(row)
    await s.flush()
    events.add(s, "enrollment.created", now, lead_id, enrollment=row.id, sequence=sequence, track=kind)
    return row


async def of_lead(s: AsyncSession, lead_id: str, *, lock: bool = False) -> Sequence[Enrollment]:
    """All enrollments of a lead, newest first."""
    query = (
        select(Enrollment)
        .where(Enrollment.lead_id == lead_id)
        .order_by(Enrollment.id.desc())
        .execution_options(populate_existing=True)
    )
    return (await s.scalars(query.with_for_update(key_share=True) if lock else query)).all()


async def due(s: AsyncSession, mailbox_id: str, now: datetime, limit: int) -> Sequence[Enrollment]:
    """What is due in one mailbox, most pressing first; not locked."""
    query = (
        select(Enrollment)
        .where(Enrollment.mailbox_id == mailbox_id, Enrollment.state == State.ACTIVE, Enrollment.due_at <= now)
        .order_by(Enrollment.priority, Enrollment.due_at, Enrollment.id)
        .limit(limit)
        .execution_options(populate_existing=True)
    )
    return (await s.scalars(query)).all()


async def running_by_mailbox(s: AsyncSession) -> dict[str, int]:
    """How many running enrollments each mailbox carries."""
    query = (
        select(Enrollment.mailbox_id, func.count())
        .where(Enrollment.state.in_([State.ACTIVE, State.PAUSED]))
        .group_by(Enrollment.mailbox_id)
    )
    return {mailbox: count for mailbox, count in (await s.execute(query)).all()}


async def newest_of_company(s: AsyncSession, company_id: str) -> Enrollment | None:
    """The enrollment of anybody at a company that was made last."""
    people = select(Lead.id).where(Lead.company_id == company_id)
    query = select(Enrollment).where(Enrollment.lead_id.in_(people)).order_by(Enrollment.id.desc()).limit(1)
    return (await s.scalars(query)).one_or_none()


async def has_running(s: AsyncSession, lead_id: str) -> bool:
    """Whether the lead is in a running sequence."""
    query = select(Enrollment.id).where(
        Enrollment.lead_id == lead_id, Enrollment.state.in_([State.ACTIVE, State.PAUSED])
    )
    return await s.scalar(query.limit(1)) is not None


async def adrift(s: AsyncSession) -> Sequence[Enrollment]:
    """Active enrollments that are not due and have no open delivery: their last mail was found out to be sent."""
    is_open = select(Delivery.id).where(Delivery.enrollment_id == Enrollment.id, Delivery.state.in_(OPEN)).exists()
    query = select(Enrollment).where(Enrollment.state == State.ACTIVE, Enrollment.due_at.is_(None), ~is_open)
    return (await s.scalars(query.order_by(Enrollment.id).limit(200))).all()


def advance(enrollment: Enrollment, change: Change, now: datetime, outcome: str | None = None) -> bool:
    """Take `change` through the transition table; True when the state is another one then.

    An ended enrollment is due no more; its outcome is the last that was said of it.
    """
    before = State(enrollment.state)
    after = transition(before, change)
    enrollment.state = after
    if after not in (State.ACTIVE, State.PAUSED):
        enrollment.due_at = None
        enrollment.held_code = enrollment.held_reason = None
        enrollment.ended_at = enrollment.ended_at or now
    # What says less than the present state leaves its outcome alone, too.
    if outcome is not None and (before != after or after == ENDINGS.get(change)):
        enrollment.outcome = outcome
    return before != after
