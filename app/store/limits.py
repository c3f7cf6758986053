"""How many mails left in a rolling time, and when there is room again; and the lock under which a domain's are counted.

A mail that is on its way counts, and so does one of which nobody knows whether it left.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, Date, and_, cast, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.domain.delivery import CAPPED
from app.domain.gate import Count
from app.store import direct
from app.store.deliveries import Delivery
from app.store.direct import Question
from app.store.mailboxes import Mailbox

DAY = timedelta(hours=24)
YEAR = timedelta(days=365)
# At most so many mails of one sending domain are armed at the same instant.
_AT_ONCE = 64


# One after the other, in their order: what is selected from a sorted subquery is worked out row by row.
_LOCK_DOMAINS = """
SELECT CASE WHEN near THEN pg_advisory_xact_lock(7246002, hashtext(domain))
            ELSE pg_advisory_xact_lock_shared(7246002, hashtext(domain)) END
FROM (SELECT * FROM unnest(%(domains)s::text[], %(near)s::boolean[]) AS each(domain, near)
      ORDER BY domain OFFSET 0) sorted
"""


def near_to_cap(counts: Mapping[str, Count]) -> set[str]:
    """The domains of which what was counted before the lock may have changed so that it matters."""
    return {name for name, count in counts.items() if count.sent + _AT_ONCE >= count.cap}


def lock_domains(counts: Mapping[str, Count]) -> Question[None]:
    """Until this transaction ends nobody fills the caps of these domains but who holds this lock, too.

    Far from its cap many may hold it at once; near to it, one. A cap is never overrun in between: whoever comes near
    waits for all who came before.
    """
    names, near = sorted(counts), near_to_cap(counts)
    return Question(_LOCK_DOMAINS, {"domains": names, "near": [name in near for name in names]}, direct.nothing)


def of_mailboxes(mailbox_ids: Collection[str], now: datetime, *, arming: bool) -> Question[dict[str, dict[str, int]]]:
    """Mails in 24 hours of these mailboxes and of all others of their domains, by domain and mailbox."""

    def read(rows: list[Any]) -> dict[str, dict[str, int]]:
        found: dict[str, dict[str, int]] = {}
        for domain, mailbox_id, sent in rows:
            found.setdefault(domain, {})[mailbox_id] = sent
        return found

    given = {"mailboxes": list(mailbox_ids), "purposes": _PURPOSES, "since": now - DAY}
    return Question(_OF_MAILBOXES[arming], given, read)


async def of_domains(
    s: AsyncSession, mailboxes: Mapping[str, Mapping[str, int]], cap: int, now: datetime
) -> dict[str, Count]:
    """The same, of all mailboxes of each domain together: `mailboxes` is what `of_mailboxes` found."""
    return {
        domain: await _count(s, sum(sent.values()), cap, now, DAY, partial(_of_domain, domain))
        for domain, sent in mailboxes.items()
    }


def to_operators(
    pairs: Collection[tuple[str, str]], now: datetime, *, arming: bool
) -> Question[dict[tuple[str, str], int]]:
    """Mails of a sending domain in 24 hours to addresses whose mail one operator takes, by that pair."""

    def read(rows: list[Any]) -> dict[tuple[str, str], int]:
        return dict.fromkeys(pairs, 0) | {(domain, operator): sent for domain, operator, sent in rows}

    domains, operators = list({d for d, _ in pairs}), list({o for _, o in pairs})
    given = {"domains": domains, "operators": operators, "purposes": _PURPOSES, "since": now - DAY}
    return Question(_OF_OPERATORS[arming], given, read)


async def of_operators(
    s: AsyncSession, found: Mapping[tuple[str, str], int], cap: int, now: datetime
) -> dict[tuple[str, str], Count]:
    """The same with its cap: `found` is what `to_operators` found."""
    return {
        (domain, operator): await _count(s, sent, cap, now, DAY, partial(_of_operator, domain, operator))
        for (domain, operator), sent in found.items()
    }


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


def to_people(lead_ids: Collection[str], now: datetime, *, arming: bool) -> Question[dict[str, int]]:
    """Mails to each of these people in a year."""
    given = {"people": list(lead_ids), "purposes": _PURPOSES, "since": now - YEAR}
    return Question(_OF_PEOPLE[arming], given, dict)


async def of_people(s: AsyncSession, found: Mapping[str, int], cap: int, now: datetime) -> dict[str, Count]:
    """The same with its cap: `found` is what `to_people` found."""
    return {lead_id: await _count(s, sent, cap, now, YEAR, partial(_to, lead_id)) for lead_id, sent in found.items()}


def of_companies(
    company_ids: Collection[str], now: datetime, *, arming: bool
) -> Question[dict[str, dict[str, datetime | None]]]:
    """Who of each of these companies was written to in 24 hours, and when last (None: it is not known yet)."""

    def read(rows: list[Any]) -> dict[str, dict[str, datetime | None]]:
        people: dict[str, dict[str, datetime | None]] = {company_id: {} for company_id in company_ids}
        for company_id, lead_id, at in rows:
            people[company_id][lead_id] = at
        return people

    given = {"companies": list(company_ids), "purposes": _PURPOSES, "since": now - DAY}
    return Question(_OF_COMPANIES[arming], given, read)


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


async def _count(
    s: AsyncSession, sent: int, cap: int, now: datetime, over: timedelta, which: Callable[[], ColumnElement[bool]]
) -> Count:
    """So many of the mails of `which` count since `over` ago; when there is room again is asked where there is none."""
    frees = None
    if sent >= cap > 0:
        nth = select(Delivery.sent_at).join(Mailbox, Mailbox.id == Delivery.mailbox_id)
        nth = nth.where(which(), Delivery.purpose.in_(CAPPED), Delivery.sent_at > now - over)
        frees = await s.scalar(nth.order_by(Delivery.sent_at.desc()).offset(cap - 1).limit(1))
    return Count(sent=sent, cap=cap, frees_at=frees + over if frees else None)


def _of_domain(domain: str) -> ColumnElement[bool]:
    return Mailbox.domain == domain


def _of_operator(domain: str, operator: str) -> ColumnElement[bool]:
    return and_(Mailbox.domain == domain, Delivery.operator == operator)


def _to(lead_id: str) -> ColumnElement[bool]:
    return Delivery.lead_id == lead_id


# -- the statements ------------------------------------------------------------------------------------------------

# What counts: what left since `since`, and what is on its way or may have left. These are two questions, each with an
# index that answers it; as one with OR, it would read all that a mailbox ever sent. The first of two is for claims. Who
# is about to be armed leaves out all that are only claimed: each of them asks for itself, under the lock.
_PURPOSES = sorted(CAPPED)
_LEFT = "purpose = ANY(%(purposes)s::text[]) AND sent_at > %(since)s"
_MAY_LEAVE = tuple(
    f"""purpose = ANY(%(purposes)s::text[]) AND sent_at IS NULL AND state IN ({states})
        AND (state <> 'unknown' OR first_tried_at > %(since)s)"""
    for states in ("'claimed', 'transmitting', 'unknown'", "'transmitting', 'unknown'")
)
_OF_MAILBOXES = tuple(
    f"""
    SELECT domain, id, (SELECT count(*) FROM delivery WHERE mailbox_id = mailbox.id AND {_LEFT})
                     + (SELECT count(*) FROM delivery WHERE mailbox_id = mailbox.id AND {may_leave})
    FROM mailbox WHERE domain IN (SELECT domain FROM mailbox WHERE id = ANY(%(mailboxes)s::text[]))
    """
    for may_leave in _MAY_LEAVE
)
_OF_OPERATORS = tuple(
    f"""
    SELECT mailbox.domain, mail.operator, count(*) FROM mailbox CROSS JOIN LATERAL (
        SELECT operator FROM delivery WHERE mailbox_id = mailbox.id AND {_LEFT}
        UNION ALL SELECT operator FROM delivery WHERE mailbox_id = mailbox.id AND {may_leave}) AS mail
    WHERE mailbox.domain = ANY(%(domains)s::text[]) AND mail.operator = ANY(%(operators)s::text[])
    GROUP BY mailbox.domain, mail.operator
    """
    for may_leave in _MAY_LEAVE
)
_OF_PEOPLE = tuple(
    f"""
    SELECT person, (SELECT count(*) FROM delivery WHERE lead_id = person AND (({_LEFT}) OR ({may_leave})))
    FROM unnest(%(people)s::text[]) AS person
    """
    for may_leave in _MAY_LEAVE
)
_OF_COMPANIES = tuple(
    f"""
    SELECT lead.company_id, lead.id, mail.last FROM lead CROSS JOIN LATERAL (
        SELECT count(*) AS mails, max(sent_at) AS last FROM delivery
        WHERE lead_id = lead.id AND (({_LEFT}) OR ({may_leave}))) AS mail
    WHERE lead.company_id = ANY(%(companies)s::text[]) AND mail.mails > 0
    """
    for may_leave in _MAY_LEAVE
)
