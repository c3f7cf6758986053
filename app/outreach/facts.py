"""What the gate looks at, read in the caller's transaction. Decides nothing, and locks and changes nothing.

What is the same for all mails of a mailbox is read once a turn (`Ours`), the rest for each mail.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.breaker import ROLLING, Scope
from app.domain.delivery import CAPPED, Purpose
from app.domain.enrollment import State as Enrolled
from app.domain.gate import NO_LIMIT, Count, Facts, Stopped
from app.domain.ramp import HISTORY, History, allowance
from app.domain.sequence import Kind, SendWindow
from app.domain.suppression import domain_of
from app.mail import operators
from app.mail.holidays import on_working_days
from app.mail.zones import zone_of
from app.outreach.catalog import Catalog
from app.store import companies, deliveries, halts, limits, messages, suppressions
from app.store.companies import Company
from app.store.enrollments import Enrollment
from app.store.halts import Halt
from app.store.leads import Lead
from app.store.mailboxes import Mailbox


@dataclass(frozen=True, kw_only=True, slots=True)
class Ours:
    """The facts of our own side: of one mailbox and its domain. `arming` is the delivery that is about to be armed."""

    mailbox: Mailbox
    count: Count
    domain: Count
    has_unread: bool
    is_fresh: bool
    halt: Halt | None
    arming: str | None = None


async def ours(app: App, s: AsyncSession, catalog: Catalog, mailbox: Mailbox, arming: str | None = None) -> Ours:
    """What holds for every mail of this mailbox now."""
    now, read_at = app.clock.now(), mailbox.read_at
    cap = await may_send_a_day(s, catalog, mailbox, now)
    sent = await deliveries.counted_since(s, mailbox.id, CAPPED, now - limits.DAY)
    frees = await deliveries.nth_last_sent(s, mailbox.id, CAPPED, cap) if sent >= cap > 0 else None
    keys = [
        halts.key_of(Scope.ALL),
        halts.key_of(Scope.DOMAIN, mailbox.domain),
        halts.key_of(Scope.MAILBOX, mailbox.id),
    ]
    return Ours(
        mailbox=mailbox,
        count=Count(sent=sent, cap=cap, frees_at=frees + limits.DAY if frees else None),
        domain=await limits.of_domain(s, mailbox.domain, catalog.sending.domain_daily_cap, now, arming),
        has_unread=await messages.has_waiting(s, mailbox.id),
        is_fresh=read_at is not None and app.clock.real() - read_at <= app.settings.inbox_fresh,
        halt=await halts.first_of(s, keys, now),
        arming=arming,
    )


async def may_send_a_day(s: AsyncSession, catalog: Catalog, mailbox: Mailbox, now: datetime) -> int:
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


async def facts(app: App, s: AsyncSession, catalog: Catalog, our: Ours, lead: Lead, purpose: Purpose,
                e: Enrollment | None) -> Facts:  # fmt: skip
    """All that the gate asks about one mail."""
    now, mailbox, sending = app.clock.now(), our.mailbox, catalog.sending
    company = await companies.get(s, lead.company_id)
    operator = operator_of(lead, company)
    window = window_of(catalog, e)
    found = Facts(
        purpose=purpose,
        is_first_touch=e is not None and e.next_step == 0 and e.kind in (Kind.COLD, Kind.REFERRAL),
        suppressed=await suppressions.reason_for(s, lead.address_key),
        enrollment_state=Enrolled(e.state) if e else None,
        company_stopped_until=company.stopped_until if company else None,
        company_stopped_by_own=company is not None and company.stopped_by == await _asked_by(s, lead, e),
        absent_until=lead.held_until,
        mailbox_has_unread=our.has_unread,
        inbox_is_fresh=our.is_fresh,
        window=on_working_days(window, lead.country, lead.region, now.year),
        zone=zone_of(lead.zone, lead.country, mailbox.zone),
        has_identity=bool(mailbox.postal_address.strip()),
        mailbox=our.count,
        halted=_worded(our.halt or await _halt_of(s, lead, e, now)),
    )
    if purpose not in CAPPED:
        return found
    return replace(
        found,
        domain=our.domain,
        person=await limits.of_person(s, lead.id, sending.person_yearly_cap, now, our.arming),
        company=await limits.of_company(s, company.id, lead.id, sending.company_daily_cap, now, our.arming)
        if company
        else NO_LIMIT,
        operator=await limits.of_operator(s, mailbox.domain, operator, sending.operator_daily_cap, now, our.arming)
        if operator
        else NO_LIMIT,
    )


def operator_of(lead: Lead, company: Company | None) -> str | None:
    """Who takes this person's mail, as far as it is known."""
    return company.operator if company else operators.of_domain(domain_of(lead.address_key))


def window_of(catalog: Catalog, e: Enrollment | None) -> SendWindow:
    """The hours of one mail: those of its sequence, else those of the policy."""
    if e is not None and e.sequence in catalog.sequences:
        return catalog.sequences[e.sequence].sequence.window
    return catalog.sending.window


async def _halt_of(s: AsyncSession, lead: Lead, e: Enrollment | None, now: datetime) -> Halt | None:
    """A halt of the sequence or of the list; mail outside of any sequence knows neither."""
    if e is None:
        return None
    keys = [halts.key_of(Scope.SEQUENCE, e.sequence)]
    if lead.source:
        keys.append(halts.key_of(Scope.LIST, lead.source))
    return await halts.first_of(s, keys, now)


def _worded(halt: Halt | None) -> Stopped | None:
    if halt is None:
        return None
    what = {"all": "all sending"}.get(halt.key, halt.key.replace(":", " ", 1))
    return Stopped(why=f"{what} is halted by {halt.by}: {halt.why}", until=halt.until)


async def _asked_by(s: AsyncSession, lead: Lead, e: Enrollment | None) -> str | None:
    """Whose reply led to this track: the lead's own, or, for somebody who was referred to, that of who named them."""
    if e is None or e.kind != Kind.REFERRAL or e.message_id is None:
        return lead.id
    return (await messages.get(s, e.message_id)).lead_id
