"""What the gate looks at, read in the caller's transaction. Decides nothing, and locks and changes nothing.

What is the same for all mails of a mailbox is read once a turn (`Ours`), the rest for each mail.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Generic, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.breaker import ROLLING, Scope
from app.domain.delivery import CAPPED, Purpose
from app.domain.enrollment import State as Enrolled
from app.domain.gate import NO_LIMIT, Count, Facts, Stopped
from app.domain.ramp import HISTORY, History, allowance
from app.domain.sequence import Kind, SendWindow
from app.domain.suppression import Reason, domain_of
from app.mail import operators
from app.mail.holidays import on_working_days
from app.mail.zones import zone_of
from app.outreach.catalog import Catalog
from app.store import companies, deliveries, direct, halts, limits, messages, suppressions
from app.store.companies import Company
from app.store.direct import Answer, Ask
from app.store.enrollments import Enrollment
from app.store.halts import Halt
from app.store.leads import Lead
from app.store.leaving import Box, Firm, Person, Track
from app.store.mailboxes import Mailbox

M = TypeVar("M", Mailbox, Box)


@dataclass(frozen=True, kw_only=True, slots=True)
class Ours(Generic[M]):
    """The facts of our own side: of one mailbox and its domain. `halts` are all that hold now, by their keys."""

    mailbox: M
    count: Count
    domain: Count
    has_unread: bool
    is_fresh: bool
    halts: Mapping[str, Halt]


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """One mail that the gate is asked about, with what was read of its recipient."""

    our: Ours[Any]
    purpose: Purpose
    lead: Lead | Person
    company: Company | Firm | None
    suppressed: Reason | None
    enrollment: Enrollment | Track | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Sight:
    """What is asked, in a trip with other things, before `ours` can say what holds for some mailboxes."""

    sent: Answer[dict[str, dict[str, int]]]
    unread: Answer[set[str]]
    is_halted: Answer[bool]


def see(ask: Ask, mailbox_ids: Collection[str], now: datetime) -> Sight:
    """Ask for all that `ours` wants to know of these mailboxes."""
    return Sight(
        sent=ask(limits.of_mailboxes(mailbox_ids, now, arming=False)),
        unread=ask(messages.with_waiting(mailbox_ids)),
        is_halted=ask(halts.are_any(now)),
    )


async def ours(app: App, s: AsyncSession, catalog: Catalog, boxes: Sequence[M], seen: Sight) -> dict[str, Ours[M]]:
    """What holds now for every mail of each of these mailboxes, by their ids."""
    now, sent = app.clock.now(), seen.sent()
    domains = await limits.of_domains(s, sent, catalog.sending.domain_daily_cap, now)
    counts = {m.id: await _count_of(s, catalog, m, sent[m.domain][m.id], now) for m in boxes}
    return _ours(app, boxes, counts, domains, seen.unread(), await halts.in_force(s, now) if seen.is_halted() else [])


def ours_when_armed(
    app: App, boxes: Sequence[Box], domains: Mapping[str, Count], unread: Collection[str], halted: Sequence[Halt]
) -> dict[str, Ours[Box]]:
    """The same when mails are armed, with what was counted for their domains, and read, under their locks.

    Under the mailbox's lock its own cap was asked when the mail was claimed; that mail counts since.
    """
    return _ours(app, boxes, {mailbox.id: NO_LIMIT for mailbox in boxes}, domains, unread, halted)


def _ours(
    app: App,
    boxes: Sequence[M],
    counts: Mapping[str, Count],
    domains: Mapping[str, Count],
    unread: Collection[str],
    halted: Sequence[Halt],
) -> dict[str, Ours[M]]:
    in_force = {halt.key: halt for halt in halted}
    return {
        mailbox.id: Ours(
            mailbox=mailbox,
            count=counts[mailbox.id],
            domain=domains[mailbox.domain],
            has_unread=mailbox.id in unread,
            is_fresh=mailbox.read_at is not None and app.clock.real() - mailbox.read_at <= app.settings.inbox_fresh,
            halts=in_force,
        )
        for mailbox in boxes
    }


async def _count_of(s: AsyncSession, catalog: Catalog, mailbox: Mailbox | Box, sent: int, now: datetime) -> Count:
    cap = await may_send_a_day(s, catalog, mailbox, now)
    frees = await deliveries.nth_last_sent(s, mailbox.id, CAPPED, cap) if sent >= cap > 0 else None
    return Count(sent=sent, cap=cap, frees_at=frees + limits.DAY if frees else None)


async def may_send_a_day(s: AsyncSession, catalog: Catalog, mailbox: Mailbox | Box, now: datetime) -> int:
    """The cap of today: what its own settings or the policy allow, and no more than it has grown to."""
    cap = catalog.sending.daily_cap if mailbox.daily_cap is None else mailbox.daily_cap
    zone = ZoneInfo(mailbox.zone)
    today = now.astimezone(zone).date()
    if mailbox.allowance is not None and mailbox.allowance_on == today:
        return min(cap, mailbox.allowance)
    first = await limits.first_sent(s, mailbox.id)
    keys = [halts.key_of(Scope.DOMAIN, mailbox.domain), halts.key_of(Scope.MAILBOX, mailbox.id)]
    history = History(
        sent=await limits.by_day(s, mailbox.id, mailbox.zone, now - HISTORY, before=today) if first else {},
        first=first.astimezone(zone).date() if first else None,
        is_frozen=await halts.had_breaker(s, keys, now - ROLLING),
    )
    return allowance(cap, catalog.sending.ramp, history, today)


async def about(app: App, s: AsyncSession, our: Ours[Any], lead: Lead, purpose: Purpose, e: Enrollment | None) -> Asked:
    """One mail as `facts` wants it, with what is to be read of its recipient."""
    company = await companies.get(s, lead.company_id)
    suppressed = await suppressions.reason_for(s, lead.address_key)
    return Asked(our=our, purpose=purpose, lead=lead, company=company, suppressed=suppressed, enrollment=e)


async def facts(
    app: App, s: AsyncSession, catalog: Catalog, asked: Sequence[Asked], *, arming: bool = False
) -> list[Facts]:
    """All that the gate asks about each of these mails, with as few questions for many as for one."""
    now = app.clock.now()
    counts = await _shared(s, catalog, [one for one in asked if one.purpose in CAPPED], now, arming)
    return [await _facts(s, catalog, one, counts, now) for one in asked]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Shared:
    """What left lately, by what several mailboxes fill together."""

    people: Mapping[str, Count]
    companies: Mapping[str, Mapping[str, datetime | None]]
    operators: Mapping[tuple[str, str], Count]


async def _shared(s: AsyncSession, catalog: Catalog, asked: Sequence[Asked], now: datetime, arming: bool) -> _Shared:
    if not asked:
        return _Shared(people={}, companies={}, operators={})
    sending = catalog.sending
    pairs = {(one.our.mailbox.domain, operator) for one in asked if (operator := operator_of(one.lead, one.company))}
    async with direct.trip(s) as ask:
        people = ask(limits.to_people([one.lead.id for one in asked], now, arming=arming))
        firms = ask(limits.of_companies({one.company.id for one in asked if one.company}, now, arming=arming))
        operators = ask(limits.to_operators(pairs, now, arming=arming)) if pairs else dict
    return _Shared(
        people=await limits.of_people(s, people(), sending.person_yearly_cap, now),
        companies=firms(),
        operators=await limits.of_operators(s, operators(), sending.operator_daily_cap, now),
    )


async def _facts(s: AsyncSession, catalog: Catalog, asked: Asked, shared: _Shared, now: datetime) -> Facts:
    our, lead, e, company, sending = asked.our, asked.lead, asked.enrollment, asked.company, catalog.sending
    mailbox, operator = our.mailbox, operator_of(lead, company)
    is_by_own = (
        company is not None and company.stopped_until is not None and company.stopped_by == await _asked_by(s, lead, e)
    )
    found = Facts(
        purpose=asked.purpose,
        is_first_touch=e is not None and e.next_step == 0 and e.kind in (Kind.COLD, Kind.REFERRAL),
        suppressed=asked.suppressed,
        enrollment_state=Enrolled(e.state) if e else None,
        company_stopped_until=company.stopped_until if company else None,
        company_stopped_by_own=is_by_own,
        absent_until=lead.held_until,
        mailbox_has_unread=our.has_unread,
        inbox_is_fresh=our.is_fresh,
        window=on_working_days(window_of(catalog, e), lead.country, lead.region, now.year),
        zone=zone_of(lead.zone, lead.country, mailbox.zone),
        has_identity=bool(mailbox.postal_address.strip()),
        mailbox=our.count,
        halted=_worded(_halt_of(our, lead, e)),
    )
    if asked.purpose not in CAPPED:
        return found
    return replace(
        found,
        domain=our.domain,
        person=shared.people[lead.id],
        company=limits.of_others(shared.companies[company.id], lead.id, sending.company_daily_cap)
        if company
        else NO_LIMIT,
        operator=shared.operators[mailbox.domain, operator] if operator else NO_LIMIT,
    )


def of_our_own(our: Ours[Any], purpose: Purpose, window: SendWindow) -> Facts:
    """What the gate asks about a mail to one of our own people: only our own side can be in its way."""
    return Facts(
        purpose=purpose,
        is_first_touch=False,
        suppressed=None,
        enrollment_state=None,
        company_stopped_until=None,
        company_stopped_by_own=False,
        absent_until=None,
        mailbox_has_unread=our.has_unread,
        inbox_is_fresh=our.is_fresh,
        window=window,
        zone=ZoneInfo(our.mailbox.zone),
        has_identity=True,
        mailbox=our.count,
        halted=_worded(_halt_of(our, None, None)),
    )


def operator_of(lead: Lead | Person, company: Company | Firm | None) -> str | None:
    """Who takes this person's mail, as far as it is known."""
    return company.operator if company else operators.of_domain(domain_of(lead.address_key))


def window_of(catalog: Catalog, e: Enrollment | Track | None) -> SendWindow:
    """The hours of one mail: those of its sequence, else those of the policy."""
    if e is not None and e.sequence in catalog.sequences:
        return catalog.sequences[e.sequence].sequence.window
    return catalog.sending.window


def _halt_of(our: Ours[Any], lead: Lead | Person | None, e: Enrollment | Track | None) -> Halt | None:
    """The halt of all, of the domain or of the mailbox that holds longest; else one of the sequence or of the list,
    which mail outside of any sequence does not know."""
    if not our.halts:
        return None
    mailbox = our.mailbox
    wide = [
        halts.key_of(Scope.ALL),
        halts.key_of(Scope.DOMAIN, mailbox.domain),
        halts.key_of(Scope.MAILBOX, mailbox.id),
    ]
    narrow = [] if e is None else [halts.key_of(Scope.SEQUENCE, e.sequence)]
    if e is not None and lead is not None and lead.source:
        narrow.append(halts.key_of(Scope.LIST, lead.source))
    for keys in (wide, narrow):
        if found := [our.halts[key] for key in keys if key in our.halts]:
            return min(found, key=lambda halt: (halt.until is not None, -halt.until.timestamp() if halt.until else 0.0))
    return None


def _worded(halt: Halt | None) -> Stopped | None:
    if halt is None:
        return None
    what = {"all": "all sending"}.get(halt.key, halt.key.replace(":", " ", 1))
    return Stopped(why=f"{what} is halted by {halt.by}: {halt.why}", until=halt.until)


async def _asked_by(s: AsyncSession, lead: Lead | Person, e: Enrollment | Track | None) -> str | None:
    """Whose reply led to this track: the lead's own, or, for somebody who was referred to, that of who named them."""
    if e is None or e.kind != Kind.REFERRAL or e.message_id is None:
        return lead.id
    return (await messages.get(s, e.message_id)).lead_id
