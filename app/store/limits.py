"""How many mails left in a rolling time, and when there is room again; and the lock under which a domain's are counted.

A mail that is on its way counts, and so does one of which nobody knows whether it left.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, Date, cast, func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from app.domain.delivery import CAPPED, State
from app.domain.gate import Count
from app.store.deliveries import Delivery
from app.store.leads import Lead
from app.store.mailboxes import Mailbox

DAY = timedelta(hours=24)
YEAR = timedelta(days=365)
# At most so many mails of one sending domain are armed at the same instant.
_AT_ONCE = 64
_UNDER_WAY = (State.CLAIMED, State.TRANSMITTING)
_ARMED = (State.TRANSMITTING,)


async def lock_domain(s: AsyncSession, domain: str, count: Count) -> None:
    """Until this transaction ends nobody fills the caps of `domain` but who holds this lock, too.

    Far from its cap many may hold it at once; near to it, one. A cap is never overrun in between: whoever comes near
    waits for all who came before.
    """
    near = count.sent + _AT_ONCE >= count.cap
    name = "pg_advisory_xact_lock" if near else "pg_advisory_xact_lock_shared"
    await s.execute(text(f"SELECT {name}(7246002, hashtext(:domain))"), {"domain": domain})


async def of_domain(s: AsyncSession, domain: str, cap: int, now: datetime, but: str | None = None) -> Count:
    """Mails of all mailboxes of a sending domain in 24 hours. `but` is a delivery that is being armed."""
    ours = Delivery.mailbox_id.in_(select(Mailbox.id).where(Mailbox.domain == domain))
    return await _count(s, [ours], cap, now, DAY, but)


async def of_operator(
    s: AsyncSession, domain: str, operator: str, cap: int, now: datetime, but: str | None = None
) -> Count:
    """Mails of a sending domain in 24 hours to addresses whose mail one operator takes."""
    ours = Delivery.mailbox_id.in_(select(Mailbox.id).where(Mailbox.domain == domain))
    return await _count(s, [ours, Delivery.operator == operator], cap, now, DAY, but)


async def of_person(s: AsyncSession, lead_id: str, cap: int, now: datetime, but: str | None = None) -> Count:
    """Mails to one person in a year."""
    return await _count(s, [Delivery.lead_id == lead_id], cap, now, YEAR, but)


async def of_company(
    s: AsyncSession, company_id: str, lead_id: str, cap: int, now: datetime, but: str | None = None
) -> Count:
    """Other people of a company who were written to in 24 hours."""
    others = Delivery.lead_id.in_(select(Lead.id).where(Lead.company_id == company_id, Lead.id != lead_id))
    by_person = (
        select(func.max(Delivery.sent_at))
        .where(others, Delivery.purpose.in_(CAPPED), _counts(now - DAY, but))
        .group_by(Delivery.lead_id)
    )
    last = list((await s.scalars(by_person)).all())
    known = sorted((at for at in last if at is not None), reverse=True)
    frees = known[cap - 1] + DAY if len(last) >= cap > 0 and len(known) >= cap else None
    return Count(sent=len(last), cap=cap, frees_at=frees)


async def by_day(s: AsyncSession, mailbox_id: str, zone: str, since: datetime, before: date) -> dict[date, int]:
    """How many mails a mailbox sent on each day of its zone."""
    day = cast(func.timezone(zone, Delivery.sent_at), Date).label("day")
    query = (
        select(day, func.count())
        .where(Delivery.mailbox_id == mailbox_id, Delivery.purpose.in_(CAPPED), Delivery.sent_at > since)
        .group_by("day")
    )
    return {on: int(count) for on, count in (await s.execute(query)).all() if on < before}


async def first_sent(s: AsyncSession, mailbox_id: str) -> datetime | None:
    """When a mailbox sent its first mail."""
    query = select(func.min(Delivery.sent_at)).where(Delivery.mailbox_id == mailbox_id, Delivery.purpose.in_(CAPPED))
    found: datetime | None = await s.scalar(query)
    return found


async def _count(
    s: AsyncSession,
    which: Collection[ColumnElement[bool]],
    cap: int,
    now: datetime,
    over: timedelta,
    but: str | None,
) -> Count:
    where = [*which, Delivery.purpose.in_(CAPPED)]
    sent = int(await s.scalar(select(func.count()).where(*where, _counts(now - over, but))) or 0)
    if sent < cap or cap <= 0:
        return Count(sent=sent, cap=cap, frees_at=None)
    nth = select(Delivery.sent_at).where(*where, Delivery.sent_at > now - over).order_by(Delivery.sent_at.desc())
    found = await s.scalar(nth.offset(cap - 1).limit(1))
    return Count(sent=sent, cap=cap, frees_at=found + over if found else None)


def _counts(since: datetime, but: str | None) -> ColumnElement[bool]:
    """What left, is on its way, or may have left. Who is about to be armed (`but`) leaves out whoever is not yet: each
    of them asks for itself, under the lock."""
    under_way = Delivery.state.in_(_UNDER_WAY if but is None else _ARMED)
    in_doubt = (Delivery.state == State.UNKNOWN) & (Delivery.first_tried_at > since)
    found = (Delivery.sent_at > since) | under_way | in_doubt
    return found if but is None else found & (Delivery.id != but)
