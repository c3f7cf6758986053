"""A lead enters: normalised, checked, and set to its first step. Owns the one way in, for REST, CSV and pages."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.delivery import Priority
from app.domain.schedule import next_open, step_due
from app.domain.sequence import Kind
from app.domain.suppression import canonical, domain_of
from app.errors import Conflict, Invalid
from app.mail import addresses
from app.mail.domains import organisation
from app.mail.holidays import on_working_days
from app.mail.zones import checked, zone_of
from app.outreach import letters
from app.outreach.catalog import Catalog
from app.outreach.template import MissingField
from app.store import closers, companies, enrollments, events, handoffs, leads, mailboxes, suppressions
from app.store.leads import Lead
from app.store.mailboxes import Mailbox

_MAX = 300
# RFC 2142: these reach a function of a domain, not somebody who buys; writing to them is what reporters look for.
_ROLES = frozenset(
    "abuse postmaster hostmaster webmaster noc security mailer-daemon no-reply noreply privacy dpo legal".split()
)


@dataclass(frozen=True, kw_only=True, slots=True)
class NewLead:
    """A lead as it is given to us."""

    email: str
    first_name: str | None = None
    last_name: str | None = None
    company: str | None = None
    title: str | None = None
    country: str | None = None
    zone: str | None = None
    source: str | None = None
    fields: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Entered:
    """What became of it: the lead, whether it is new, and its enrollment where one was asked for."""

    lead_id: str
    is_new: bool
    enrollment_id: str | None


async def enter(app: App, new: NewLead, sequence: str | None) -> Entered:
    """Store a lead (known by its canonical address) and enroll it in `sequence`, all or nothing.

    Raises Invalid (what is wrong with the input), NotFound (no such sequence), Conflict (suppressed, or in a
    sequence already).
    """
    address = checked_address(new)
    async with app.write() as s:
        await refuse_our_own(s, address)
        lead, is_new = await keep(app, s, new, address)
        enrollment_id = None if sequence is None else await _enroll(app, s, lead, sequence)
        return Entered(lead_id=lead.id, is_new=is_new, enrollment_id=enrollment_id)


async def enroll(app: App, lead_id: str, sequence: str) -> str:
    """Enroll a known lead; the enrollment's id. Raises as `enter` does."""
    async with app.write() as s:
        return await _enroll(app, s, await leads.get(s, lead_id, lock=True), sequence)


async def refuse_our_own(s: AsyncSession, address: str) -> None:
    """Raises Invalid for the address of a mailbox or closer of ours."""
    ours = [*await mailboxes.addresses(s), *(closer.address for closer in await closers.every(s))]
    if canonical(address) in {canonical(own) for own in ours}:
        raise Invalid(f"{address} is one of your own mailboxes or closers")


def checked_address(new: NewLead) -> str:
    """The address of a lead that may be stored. Raises Invalid: what is wrong with it or with the rest."""
    address = addresses.checked(new.email)
    if address.partition("@")[0].lower() in _ROLES:
        raise Invalid(f"{address} is a technical or legal role address and is never written to")
    for name in ("first_name", "last_name", "company", "title", "country", "zone", "source"):
        value = getattr(new, name)
        if value is not None and (len(value) > _MAX or any(ord(c) < 32 for c in value)):
            raise Invalid(f"{name} is longer than {_MAX} characters or holds control characters")
    if new.zone:
        checked(new.zone)
    if new.country and not (len(new.country) == 2 and new.country.isalpha()):
        raise Invalid(f'country "{new.country}" is no ISO 3166 code of two letters, such as DE')
    return address


async def keep(
    app: App, s: AsyncSession, new: NewLead, address: str, referred_by: str | None = None
) -> tuple[Lead, bool]:
    """The lead's row, and whether it is new; what is given fills what was empty and never overwrites."""
    now = app.clock.now()
    given = {
        "first_name": new.first_name,
        "last_name": new.last_name,
        "company": new.company,
        "title": new.title,
        "country": new.country.upper() if new.country else None,
        "zone": new.zone,
        "source": new.source,
        "referred_by": referred_by,
    }
    domain = organisation(domain_of(address))
    company_id = domain and await companies.of_domain(s, app.new_id("com"), domain, new.company, now)
    values = {
        "id": app.new_id("lead"),
        "address": address,
        "address_key": canonical(address),
        "company_id": company_id,
        "fields": dict(new.fields),
        "unsubscribe_token": secrets.token_urlsafe(24),
        "created_at": now,
        **given,
    }
    lead_id, is_new = await leads.add_once(s, values)
    lead = await leads.get(s, lead_id, lock=True)
    if is_new:
        events.add(s, "lead.created", now, lead.id, source=new.source)
        return lead, True
    for name, value in given.items():
        if value and not getattr(lead, name):
            setattr(lead, name, value)
    lead.fields = {**new.fields, **lead.fields}
    return lead, False


async def _enroll(app: App, s: AsyncSession, lead: Lead, sequence_name: str) -> str:
    now = app.clock.now()
    catalog = await app.catalogs.current(s)
    sequence = catalog.sequence(sequence_name).sequence
    if sequence.kind in (Kind.RETURN, Kind.REFERRAL):
        raise Invalid(f'"{sequence_name}" is no sequence to enroll in: Thaw enters it when a reply calls for it')
    if reason := await suppressions.reason_for(s, lead.address_key):
        raise Conflict(f"{lead.address} is suppressed ({reason}) and is never written to")
    if await enrollments.has_running(s, lead.id):
        raise Conflict(f"{lead.address} is in a running sequence already")
    if sequence.kind is Kind.COLD and lead.rests_until is not None and lead.rests_until > now:
        raise Conflict(f"{lead.address} refused: no cold sequence before {lead.rests_until:%Y-%m-%d}")
    if await handoffs.running(s, lead.id) is not None:
        raise Conflict(f"{lead.address} is with a closer, or about to be")
    if any(e.sequence == sequence_name for e in await enrollments.of_lead(s, lead.id)):
        raise Conflict(f'{lead.address} was in "{sequence_name}" before')
    mailbox = await of_pool(s, catalog, sequence_name) or await _mailbox(s, catalog, lead)
    _prove_it_renders(catalog, sequence_name, lead, mailbox)
    zone = zone_of(lead.zone, lead.country, mailbox.zone)
    hours = on_working_days(sequence.window, lead.country, lead.region, now.year)
    wait, seed = sequence.first.wait_days, f"first/{lead.address_key}/{sequence_name}"
    e = await enrollments.start(
        s,
        app.new_id("enr"),
        lead.id,
        mailbox.id,
        kind=sequence.kind,
        sequence=sequence_name,
        priority=Priority.FIRST_TOUCH,
        due_at=step_due(now, wait, hours, zone, seed) if wait else next_open(hours, zone, now),
        now=now,
    )
    return e.id


async def of_pool(s: AsyncSession, catalog: Catalog, sequence: str) -> Mailbox | None:
    """The mailbox of a nurture track's own pool that has the least to do; None for a track without one.

    Raises Conflict when none of the pool is there: whoever sells does not send the notes in its place.
    """
    pool = catalog.sequence(sequence).pool
    if not pool:
        return None
    load = await enrollments.running_by_mailbox(s)
    active = [m for m in await mailboxes.every(s) if m.is_active and canonical(m.address) in pool]
    if not active:
        raise Conflict(f'none of the mailboxes of "{sequence}" is active: {", ".join(sorted(pool))}')
    return min(active, key=lambda m: (load.get(m.id, 0), m.address))


async def _mailbox(s: AsyncSession, catalog: Catalog, lead: Lead) -> Mailbox:
    """Who writes to this lead, for good: whoever wrote before, else whoever the company knows, else the active mailbox
    with the most room. Never one that only sends notes.

    Raises Conflict when there is none, or when the one that wrote before is switched off: another one would be a
    stranger in the thread.
    """
    notes = {m.id for m in await mailboxes.every(s) if canonical(m.address) in catalog.nurture_pool}
    if earlier := [e for e in await enrollments.of_lead(s, lead.id) if e.mailbox_id not in notes]:
        known = await mailboxes.in_charge(s, earlier[0].mailbox_id)
        if not known.is_active:
            mend = f"switch it on, or let another one take over: `thaw mailboxes succeed {known.address} ANOTHER`"
            raise Conflict(f"{lead.address} knows {known.address}, which is switched off; {mend}")
        return known
    newest = await enrollments.newest_of_company(s, lead.company_id, notes) if lead.company_id is not None else None
    if newest is not None:
        known = await mailboxes.in_charge(s, newest.mailbox_id)
        if known.is_active and known.id not in notes:
            return known
    active = [m for m in await mailboxes.every(s) if m.is_active and m.id not in notes]
    if not active:
        raise Conflict("there is no active mailbox to send from; add one with `thaw mailboxes add`")
    load = await enrollments.running_by_mailbox(s)
    return min(active, key=lambda m: (load.get(m.id, 0) / _room(catalog, m), m.address))


def _room(catalog: Catalog, mailbox: Mailbox) -> int:
    """What a mailbox may send a day, as far as that was worked out: a new one takes fewer leads."""
    cap = catalog.sending.daily_cap if mailbox.daily_cap is None else mailbox.daily_cap
    return min(cap, catalog.sending.ramp.start if mailbox.allowance is None else mailbox.allowance)


def _prove_it_renders(catalog: Catalog, name: str, lead: Lead, mailbox: Mailbox) -> None:
    """Every step must render for this lead now, so that no fourth mail is held for a name that was never there."""
    context = letters.step_context(lead, mailbox, unsubscribe_url=None)
    for step in catalog.sequence(name).sequence.steps:
        try:
            if not step.is_mail:
                catalog.note(name, step.stem, context)
                continue
            for file in (step.stem, *step.variants):
                catalog.mail(name, file, context)
        except MissingField as missing:
            raise Invalid(f'step "{step.stem}" of "{name}" needs {missing.field}, which this lead lacks') from None
