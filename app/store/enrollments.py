"""Enrollments: one lead in one sequence, with the instant at which its next step is due."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import (
    ForeignKey,
    Index,
    func,
    select,
    text,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.delivery import OPEN, Priority
from app.domain.enrollment import ENDINGS, Change, State, transition
from app.domain.sequence import Kind
from app.errors import NotFound
from app.store import ahead, direct, events
from app.store.base import Base, among
from app.store.deliveries import Delivery
from app.store.direct import Question
from app.store.leads import Lead

OF_LEAD = "enrollments of a lead"


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
    Enrollment.id,
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
    known = ahead.find(s, OF_LEAD, lead_id)
    if known is None:
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
    if known is None:
        await s.flush()
    else:
        # Written with those that ended, and after them.
        known.insert(0, row)
    events.add(s, "enrollment.created", now, lead_id, enrollment=row.id, sequence=sequence, track=kind)
    return row


async def of_lead(s: AsyncSession, lead_id: str, *, lock: bool = False) -> Sequence[Enrollment]:
    """All enrollments of a lead, newest first."""
    if (known := ahead.find(s, OF_LEAD, lead_id)) is not None:
        return list(known)
    query = (
        select(Enrollment)
        .where(Enrollment.lead_id == lead_id)
        .order_by(Enrollment.id.desc())
        .execution_options(populate_existing=True)
    )
    return (await s.scalars(query.with_for_update(key_share=True) if lock else query)).all()


async def ask_ahead(s: AsyncSession, lead_ids: Collection[str]) -> None:
    """Lock the enrollments of these leads (after them), and keep what `of_lead` will be asked."""
    query = select(Enrollment).where(among(Enrollment.lead_id, lead_ids)).order_by(Enrollment.id)
    locked = query.with_for_update(key_share=True).execution_options(populate_existing=True)
    found = (await s.scalars(locked)).all()
    ahead.keep(s, OF_LEAD, ahead.by_key(lead_ids, ((e.lead_id, e) for e in reversed(found))))


def lock_due(steps: Mapping[str, int], now: datetime) -> Question[set[str]]:
    """Lock those of these enrollments, and their leads, that are still due, at the step given with each, and that
    nobody else holds; their ids.

    Waits for nobody, so whoever claims for many mailboxes at once is in no deadlock.
    """
    given = {"ids": list(steps), "steps": list(steps.values()), "now": now}
    return Question(_LOCK_DUE, given, lambda rows: {enrollment_id for (enrollment_id,) in rows})


_LOCK_DUE = """
SELECT e.id FROM unnest(%(ids)s::text[], %(steps)s::bigint[]) AS wanted(id, step)
JOIN enrollment e ON e.id = wanted.id AND e.next_step = wanted.step
JOIN lead ON lead.id = e.lead_id
WHERE e.state = 'active' AND e.due_at <= %(now)s FOR NO KEY UPDATE OF lead, e SKIP LOCKED
"""


async def hold(s: AsyncSession, held: Sequence[tuple[str, datetime, str, str]], now: datetime) -> None:
    """These enrollments (id, until when, code, why) are due again later. Those that changed meanwhile, or that somebody
    else holds, are left as they are."""
    if held:
        ids, untils, codes, whys = (list(column) for column in zip(*held, strict=True))
        await direct.run(s, _HOLD, ids=ids, untils=untils, codes=codes, whys=whys, now=now)


_HOLD = """
WITH free AS (
    SELECT id FROM enrollment WHERE id = ANY(%(ids)s::text[]) AND state = 'active' AND due_at <= %(now)s
    FOR NO KEY UPDATE SKIP LOCKED)
UPDATE enrollment SET due_at = held.until, held_code = held.code, held_reason = held.why
FROM free JOIN unnest(%(ids)s::text[], %(untils)s::timestamptz[], %(codes)s::text[], %(whys)s::text[])
               AS held(id, until, code, why) ON held.id = free.id
WHERE enrollment.id = free.id
"""


def has_begun(enrollment_ids: Collection[str]) -> Question[None]:
    """The next mail of each of these is a delivery now: they are due no more until it ends. They are locked."""
    return Question(_HAS_BEGUN, {"ids": list(enrollment_ids)}, direct.nothing)


_HAS_BEGUN = """
UPDATE enrollment SET due_at = NULL, held_code = NULL, held_reason = NULL WHERE id = ANY(%(ids)s::text[])
"""


def go_on(next_steps: Mapping[str, tuple[int, datetime]]) -> Question[None]:
    """The step of each of these that comes next, and when it is due. They are locked and active."""
    steps, due = ([place[n] for place in next_steps.values()] for n in (0, 1))
    given = {"ids": list(next_steps), "steps": steps, "due": due, "priority": int(Priority.FOLLOW_UP)}
    return Question(_GO_ON, given, direct.nothing)


_GO_ON = """
UPDATE enrollment SET next_step = following.step, due_at = following.due_at, priority = %(priority)s,
                      held_code = NULL, held_reason = NULL
FROM unnest(%(ids)s::text[], %(steps)s::bigint[], %(due)s::timestamptz[]) AS following(id, step, due_at)
WHERE enrollment.id = following.id
"""


async def skip_step(s: AsyncSession, enrollment_id: str, now: datetime) -> None:
    """Pass over a step that ended unsent: the one behind it is due at once. The enrollment is locked."""
    query = update(Enrollment).where(Enrollment.id == enrollment_id)
    await s.execute(
        query.values(next_step=Enrollment.next_step + 1, due_at=now).execution_options(synchronize_session=False)
    )


async def running_by_mailbox(s: AsyncSession) -> dict[str, int]:
    """How many running enrollments each mailbox carries."""
    query = (
        select(Enrollment.mailbox_id, func.count())
        .where(Enrollment.state.in_([State.ACTIVE, State.PAUSED]))
        .group_by(Enrollment.mailbox_id)
    )
    return {mailbox: count for mailbox, count in (await s.execute(query)).all()}


async def newest_of_company(s: AsyncSession, company_id: str, but: Collection[str] = ()) -> Enrollment | None:
    """The enrollment of anybody at a company that was made last, of those in other mailboxes than `but`."""
    people = select(Lead.id).where(Lead.company_id == company_id)
    query = select(Enrollment).where(Enrollment.lead_id.in_(people), Enrollment.mailbox_id.not_in(but))
    return (await s.scalars(query.order_by(Enrollment.id.desc()).limit(1))).one_or_none()


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
