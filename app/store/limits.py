"""How many mails left in a rolling time, and when there is room again; and the lock under which a domain's are counted.

A mail that is on its way counts, and so does one of which nobody knows whether it left.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Date, DateTime, Executable, bindparam, cast, func, select, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from app.domain.delivery import CAPPED, State
from app.domain.gate import Count
from app.store.base import among_given
from app.store.deliveries import Delivery
from app.store.leads import Lead
from app.store.mailboxes import Mailbox

_Key = InstrumentedAttribute[Any]
DAY = timedelta(hours=24)
YEAR = timedelta(days=365)
# At most so many mails of one sending domain are armed at the same instant.
_AT_ONCE = 64
_UNDER_WAY = (State.CLAIMED, State.TRANSMITTING)
_ARMED = (State.TRANSMITTING,)


# One after the other, in their order: what is selected from a sorted subquery is worked out row by row.
_LOCK_DOMAINS = text(
    """
    SELECT CASE WHEN near THEN pg_advisory_xact_lock(7246002, hashtext(domain))
                ELSE pg_advisory_xact_lock_shared(7246002, hashtext(domain)) END
    FROM (SELECT * FROM unnest(CAST(:domains AS text[]), CAST(:near AS boolean[])) AS each(domain, near)
          ORDER BY domain OFFSET 0) sorted
    """
)


async def lock_domains(s: AsyncSession, counts: Mapping[str, Count]) -> None:
    """Until this transaction ends nobody fills the caps of these domains but who holds this lock, too.

    Far from its cap many may hold it at once; near to it, one. A cap is never overrun in between: whoever comes near
    waits for all who came before.
    """
    names = sorted(counts)
    near = [counts[name].sent + _AT_ONCE >= counts[name].cap for name in names]
    await s.execute(_LOCK_DOMAINS, {"domains": names, "near": near})


async def of_domains(
    s: AsyncSession, domains: Collection[str], cap: int, now: datetime, *, arming: bool
) -> dict[str, Count]:
    """Mails of all mailboxes of each sending domain in 24 hours."""
    found = await _counts(s, (Mailbox.domain,), [domains], cap, now, DAY, arming)
    return {domain: found.get((domain,), _none(cap)) for domain in domains}


async def of_operators(
    s: AsyncSession, pairs: Collection[tuple[str, str]], cap: int, now: datetime, *, arming: bool
) -> dict[tuple[str, str], Count]:
    """Mails of a sending domain in 24 hours to addresses whose mail one operator takes, by that pair."""
    which = [{d for d, _ in pairs}, {o for _, o in pairs}]
    found = await _counts(s, (Mailbox.domain, Delivery.operator), which, cap, now, DAY, arming) if pairs else {}
    return {pair: found.get(pair, _none(cap)) for pair in pairs}


async def of_busy_operators(s: AsyncSession, least: int, now: datetime) -> dict[tuple[str, str], int]:
    """How many mails each sending domain sent in 24 hours to addresses of one operator, where these are `least`."""
    query = (
        select(Mailbox.domain, Delivery.operator, func.count())
        .join(Mailbox, Mailbox.id == Delivery.mailbox_id)
        .where(Delivery.sent_at > now - DAY, Delivery.purpose.in_(CAPPED), Delivery.operator.is_not(None))
        .group_by(Mailbox.domain, Delivery.operator)
        .having(func.count() >= least)
    )
    return {(domain, str(operator)): int(sent) for domain, operator, sent in (await s.execute(query)).all()}


async def of_people(
    s: AsyncSession, lead_ids: Collection[str], cap: int, now: datetime, *, arming: bool
) -> dict[str, Count]:
    """Mails to each of these people in a year."""
    found = await _counts(s, (Delivery.lead_id,), [lead_ids], cap, now, YEAR, arming)
    return {lead_id: found.get((lead_id,), _none(cap)) for lead_id in lead_ids}


async def of_companies(
    s: AsyncSession, company_ids: Collection[str], now: datetime, *, arming: bool
) -> dict[str, dict[str, datetime | None]]:
    """Who of each of these companies was written to in 24 hours, and when last (None: it is not known yet)."""
    people: dict[str, dict[str, datetime | None]] = {company_id: {} for company_id in company_ids}
    given = {"companies": list(company_ids), "since": now - DAY}
    for company_id, lead_id, at in (await s.execute(_of_companies(arming), given)).all() if company_ids else ():
        people[str(company_id)][str(lead_id)] = at
    return people


@cache
def _of_companies(arming: bool) -> Executable:
    return (
        select(Lead.company_id, Delivery.lead_id, func.max(Delivery.sent_at))
        .join(Lead, Lead.id == Delivery.lead_id)
        .where(among_given(Lead.company_id, "companies"), Delivery.purpose.in_(CAPPED), _counted(arming))
        .group_by(Lead.company_id, Delivery.lead_id)
    )


def of_others(written: Mapping[str, datetime | None], lead_id: str, cap: int) -> Count:
    """Other people of a company who were written to, of those that `of_companies` found."""
    last = [at for other, at in written.items() if other != lead_id]
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


async def _counts(
    s: AsyncSession,
    keys: tuple[_Key, ...],
    which: Sequence[Collection[str]],
    cap: int,
    now: datetime,
    over: timedelta,
    arming: bool,
) -> dict[tuple[Any, ...], Count]:
    """How many capped mails count since `over` ago, by one or several columns, each of which has one of `which`."""
    given: dict[str, object] = {f"among_{n}": list(values) for n, values in enumerate(which)}
    rows = (await s.execute(_how_many(keys, arming), {**given, "since": now - over})).all()
    found = {}
    for *values, sent in rows:
        frees = None
        if sent >= cap > 0:
            mine = [key == value for key, value in zip(keys, values, strict=True)]
            nth = select(Delivery.sent_at).join(Mailbox, Mailbox.id == Delivery.mailbox_id)
            nth = nth.where(*mine, Delivery.purpose.in_(CAPPED), Delivery.sent_at > now - over)
            frees = await s.scalar(nth.order_by(Delivery.sent_at.desc()).offset(cap - 1).limit(1))
        found[tuple(values)] = Count(sent=int(sent), cap=cap, frees_at=frees + over if frees else None)
    return found


# Made once: it is asked several times for every mail.
@cache
def _how_many(keys: tuple[_Key, ...], arming: bool) -> Executable:
    which = [among_given(key, f"among_{n}") for n, key in enumerate(keys)]
    mails = select(*keys, func.count()).select_from(Delivery).join(Mailbox, Mailbox.id == Delivery.mailbox_id)
    return mails.where(*which, Delivery.purpose.in_(CAPPED), _counted(arming)).group_by(*keys)


def _none(cap: int) -> Count:
    return Count(sent=0, cap=cap, frees_at=None)


def _counted(arming: bool) -> ColumnElement[bool]:
    """What left since the parameter `since`, is on its way, or may have left. Who is about to be armed leaves out all
    that are not yet: each of them asks for itself, under the lock."""
    since = bindparam("since", type_=DateTime(timezone=True))
    under_way = Delivery.state.in_(_ARMED if arming else _UNDER_WAY)
    in_doubt = (Delivery.state == State.UNKNOWN) & (Delivery.first_tried_at > since)
    return (Delivery.sent_at > since) | under_way | in_doubt
