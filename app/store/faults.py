"""What came back for sent mail and speaks against us, counted for a mailbox, a domain, a sequence or a list."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.domain.breaker import CANARY, REJECTS_IN, ROLLING, Counts, Fault, Scope
from app.domain.delivery import CAPPED, State
from app.store.deliveries import Delivery
from app.store.enrollments import Enrollment
from app.store.leads import Lead
from app.store.mailboxes import Mailbox

_TRIED = (State.SENT, State.REFUSED, State.UNKNOWN)


async def note(s: AsyncSession, delivery_id: str, fault: Fault, now: datetime) -> bool:
    """Note a fault of a mail that Thaw began by itself; False for any other mail. Nothing undoes a complaint."""
    done = await s.execute(
        update(Delivery)
        .where(Delivery.id == delivery_id, Delivery.purpose.in_(CAPPED))
        .where(Delivery.fault.is_(None) | (Delivery.fault != Fault.COMPLAINT))
        .values(fault=fault, fault_at=now)
        .returning(Delivery.id)
    )
    return done.scalar_one_or_none() is not None


async def count(s: AsyncSession, scope: Scope, name: str, now: datetime, after: datetime | None) -> Counts:
    """The counts of one scope. `after`: what was before is forgotten, since a person looked at it then."""
    since = max(now - ROLLING, after) if after else now - ROLLING
    ours = _of(scope, name)
    recent = Delivery.fault_at > since
    faults = dict(
        (await s.execute(select(Delivery.fault, func.count()).where(ours, recent).group_by(Delivery.fault))).all()
    )
    refused = (Delivery.state == State.REFUSED) & recent
    sent = select(func.count()).where(ours, Delivery.purpose.in_(CAPPED), (Delivery.sent_at > since) | refused)
    return Counts(
        sent=int(await s.scalar(sent) or 0),
        bounces=faults.get(Fault.HARD_BOUNCE, 0),
        complaints=faults.get(Fault.COMPLAINT, 0),
        rejects=await _rejects(s, ours, max(since, now - REJECTS_IN)),
        canary_bounces=await _canary(s, ours, after) if scope is Scope.LIST else 0,
    )


async def _rejects(s: AsyncSession, ours: ColumnElement[bool], since: datetime) -> int:
    query = select(func.count()).where(ours, Delivery.fault == Fault.POLICY, Delivery.fault_at > since)
    return int(await s.scalar(query) or 0)


async def _canary(s: AsyncSession, ours: ColumnElement[bool], after: datetime | None) -> int:
    """How many of the first mails bounced for good."""
    first = select(Delivery.fault).where(ours, Delivery.purpose.in_(CAPPED), Delivery.state.in_(_TRIED))
    if after is not None:
        first = first.where(Delivery.created_at > after)
    tried = first.order_by(Delivery.id).limit(CANARY).subquery()
    query = select(func.count()).select_from(tried).where(tried.c.fault == Fault.HARD_BOUNCE)
    return int(await s.scalar(query) or 0)


def _of(scope: Scope, name: str) -> ColumnElement[bool]:
    if scope is Scope.MAILBOX:
        return Delivery.mailbox_id == name
    if scope is Scope.DOMAIN:
        return Delivery.mailbox_id.in_(select(Mailbox.id).where(Mailbox.domain == name))
    if scope is Scope.SEQUENCE:
        return Delivery.enrollment_id.in_(select(Enrollment.id).where(Enrollment.sequence == name))
    if scope is Scope.LIST:
        return Delivery.lead_id.in_(select(Lead.id).where(Lead.source == name))
    raise ValueError(f"faults are not counted for {scope}")


async def newest_by_mailbox(s: AsyncSession, now: datetime) -> list[str]:
    """The newest mail with a fault in each mailbox, of the last seven days."""
    query = (
        select(func.max(Delivery.id)).where(Delivery.fault_at > now - ROLLING).group_by(Delivery.mailbox_id)
    )  # fmt: skip
    return [row for row in (await s.scalars(query)).all() if row]
