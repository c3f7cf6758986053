"""What is due, asked across nouns: the planner's questions, and the demo's."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from app.domain.delivery import Priority
from app.domain.delivery import State as DeliveryState
from app.domain.enrollment import State as EnrollmentState
from app.domain.handoff import State as HandoffState
from app.store import direct, suggestions
from app.store.assignments import Assignment
from app.store.deliveries import Delivery
from app.store.enrollments import Enrollment
from app.store.handoffs import Handoff
from app.store.mailboxes import Access, Mailbox
from app.store.messages import Fate, Message

_DUE_ENROLLMENT = (Enrollment.mailbox_id == Mailbox.id) & (Enrollment.state == EnrollmentState.ACTIVE)
_DUE_DELIVERY = (Delivery.mailbox_id == Mailbox.id) & (Delivery.state == DeliveryState.QUEUED)


async def mailboxes_due(s: AsyncSession, now: datetime) -> list[str]:
    """The ids of mailboxes that may send now and have something due."""
    return [mailbox_id for (mailbox_id,) in await direct.rows(s, _DUE, now=now)]


async def with_something_due(s: AsyncSession, mailbox_ids: Collection[str], now: datetime) -> list[Access]:
    """How to reach those of these mailboxes that may send now and have something due."""
    return [Access._make(row) for row in await direct.rows(s, _DUE_AMONG, now=now, mailboxes=list(mailbox_ids))]


# Each priority on its own, so that what is not due yet in one is not passed to come to the next. No EXISTS: for that
# PostgreSQL may read all that is due, of all mailboxes, and this stops at the first row.
_FIRST_STEPS = " OR ".join(
    f"""(SELECT id FROM enrollment WHERE mailbox_id = mailbox.id AND state = 'active' AND priority = {priority:d}
         AND due_at <= %(now)s LIMIT 1) IS NOT NULL"""
    for priority in Priority
)
_MAY_SEND = f"""
FROM mailbox WHERE is_active AND (next_turn_at IS NULL OR next_turn_at <= %(now)s) AND ({_FIRST_STEPS} OR
    (SELECT id FROM delivery WHERE mailbox_id = mailbox.id AND state = 'queued' AND due_at <= %(now)s LIMIT 1)
    IS NOT NULL)
"""
_DUE = f"SELECT id {_MAY_SEND} ORDER BY id"
_DUE_AMONG = f"SELECT {', '.join(Access._fields)} {_MAY_SEND} AND id = ANY(%(mailboxes)s::text[])"


async def due_in(s: AsyncSession, mailbox_id: str, now: datetime) -> int:
    """How many mails are due in one mailbox."""
    is_due = (
        select(func.count())
        .select_from(Enrollment)
        .where(
            Enrollment.mailbox_id == mailbox_id, Enrollment.state == EnrollmentState.ACTIVE, Enrollment.due_at <= now
        )
    )
    is_queued = (
        select(func.count())
        .select_from(Delivery)
        .where(Delivery.mailbox_id == mailbox_id, Delivery.state == DeliveryState.QUEUED, Delivery.due_at <= now)
    )
    return int(await s.scalar(is_due) or 0) + int(await s.scalar(is_queued) or 0)


async def next_due(s: AsyncSession) -> datetime | None:
    """The next business instant at which a mailbox has something to send, or a closer, or a lead whose objection was
    answered, has not answered in time; None when nothing is planned."""
    step = select(func.min(Enrollment.due_at)).where(_DUE_ENROLLMENT).scalar_subquery()
    mail = select(func.min(Delivery.due_at)).where(_DUE_DELIVERY).scalar_subquery()
    first = func.least(step, mail)
    query = select(func.min(func.greatest(first, Mailbox.next_turn_at))).where(Mailbox.is_active, first.is_not(None))
    found: datetime | None = await s.scalar(query)
    answer: datetime | None = await s.scalar(select(func.min(Assignment.due_at)))
    silence = await suggestions.next_silence(s)
    return min((at for at in (found, answer, silence) if at is not None), default=None)


async def mailboxes_left_over(s: AsyncSession, stored_before: datetime, now: datetime) -> Sequence[str]:
    """Mailboxes with a message that was stored before `stored_before` and that nobody has in work at `now` (both
    real): its job was lost, or it is to be asked for again."""
    is_free = Message.taken_until.is_(None) | (Message.taken_until < now)
    query = select(Message.mailbox_id).where(Message.fate == Fate.STORED, Message.stored_at < stored_before, is_free)
    return (await s.scalars(query.distinct().order_by(Message.mailbox_id))).all()


async def handoffs_left_over(s: AsyncSession) -> Sequence[str]:
    """Hand-offs for which nobody chose a closer yet."""
    return (await s.scalars(select(Handoff.id).where(Handoff.state == HandoffState.WANTED).order_by(Handoff.id))).all()


async def oldest_waiting(s: AsyncSession) -> datetime | None:
    """When the oldest message was stored (real) that nobody processed yet."""
    found: datetime | None = await s.scalar(select(func.min(Message.stored_at)).where(Message.fate == Fate.STORED))
    return found


async def jobs_stalled(s: AsyncSession, seen_before: datetime) -> int:
    """Jobs that run under a worker whose last heartbeat was before `seen_before` (real), or under none."""
    query = text(
        "SELECT count(*) FROM procrastinate_jobs job LEFT JOIN procrastinate_workers w ON w.id = job.worker_id "
        "WHERE job.status = 'doing' AND (w.id IS NULL OR w.last_heartbeat < :seen_before)"
    )
    return int((await s.execute(query, {"seen_before": seen_before})).scalar_one())


async def jobs_open(s: AsyncSession) -> int:
    """Jobs that wait or run, by Procrastinate's own table."""
    query = text("SELECT count(*) FROM procrastinate_jobs WHERE status IN ('todo', 'doing')")
    return int((await s.execute(query)).scalar_one())
