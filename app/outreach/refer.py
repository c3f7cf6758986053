"""Referring: a person whom a lead named becomes a lead of their own, with a first mail that names who referred them.

What cannot be done without a person (no address, another firm's, suppressed, known already) is refused with its
reason and asked; a person may complete it. Nobody is written to twice because two leads named them.
"""

from __future__ import annotations

import logging

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.delivery import Priority, Purpose
from app.domain.delivery import State as DeliveryState
from app.domain.naming import first_and_last
from app.domain.referral import Change, State
from app.domain.schedule import next_open
from app.domain.sequence import Kind
from app.domain.suppression import canonical, domain_of
from app.errors import Conflict, Invalid, ThawError
from app.mail.domains import organisation
from app.mail.holidays import on_working_days
from app.mail.zones import zone_of
from app.outreach import letters
from app.outreach.enroll import NewLead, checked_address, keep, refuse_our_own
from app.store import (
    deliveries,
    enrollments,
    events,
    handoffs,
    leads,
    mailboxes,
    messages,
    referrals,
    suppressions,
    tasks,
)
from app.store.leads import Lead
from app.store.referrals import Referral

log = logging.getLogger(__name__)

# Copied in by the lead, or given by a person: then the address needs no other sign that it is the right one.
_VOUCHED = frozenset({"cc", "person"})
_NOT_SENT = (DeliveryState.REFUSED, DeliveryState.CANCELLED)


async def link(app: App, referral_id: str) -> bool:
    """Make the person a lead and enroll them in the referral track; False when a person must help.

    Harmless to repeat: a referral that is past `wanted` is left alone.
    """
    async with app.write() as s:
        referral = await _locked(s, referral_id, None)
        if referral.state != State.WANTED:
            return referral.state == State.LINKED
        try:
            await _link(app, s, referral)
        except ThawError as refused:
            await _refused(app, s, referral_id, str(refused))
            return False
        return True


async def complete(app: App, referral_id: str, address: str, name: str | None, by: str) -> None:
    """A person gives what was missing, or says that it is right as it is. Raises NotFound, Invalid and Conflict."""
    async with app.write() as s:
        referral = await _locked(s, referral_id, address)
        if referral.state not in (State.WANTED, State.REFUSED):
            raise Conflict(f"the referral is {referral.state} already")
        referral.address, referral.name, referral.found_in = address, name or referral.name, "person"
        await _link(app, s, referral)
        events.add(s, "referral.completed", app.clock.now(), referral.lead_id, referral=referral.id, by=by)


async def dismiss(app: App, referral_id: str, by: str) -> None:
    """Nobody is to be written to because of it. Raises NotFound, and Conflict when it is linked already."""
    async with app.write() as s:
        referral = await _locked(s, referral_id, None)
        referrals.move(s, referral, Change.DISMISSED, app.clock.now(), f"dismissed by {by}")
        await tasks.close(s, f"referral:{referral.id}", app.clock.now(), f"{by}: dismissed")


async def _locked(s: AsyncSession, referral_id: str, address: str | None) -> Referral:
    """The referral behind the leads that it touches, in the order of their ids: whoever corrects the reply locks so,
    too. `address`: the one that the referral is about to get."""
    referral = await referrals.get(s, referral_id)
    address = address or referral.address
    known = await leads.by_key(s, canonical(address)) if address else None
    for lead_id in sorted({referral.lead_id, *([known.id] if known else [])}):
        await leads.get(s, lead_id, lock=True)
    return await referrals.get(s, referral_id, lock=True)


async def _refused(app: App, s: AsyncSession, referral_id: str, why: str) -> None:
    # Read anew: what the attempt changed was rolled back.
    referral = await referrals.get(s, referral_id)
    referrals.move(s, referral, Change.REFUSED, app.clock.now(), why)
    await _ask(app, s, referral, why)
    log.info("referral.refused", extra={"referral": referral_id})


async def _refuse_another_firm(s: AsyncSession, address: str, referral: Referral, referrer: Lead) -> None:
    """An address of another firm may be a slip of reading: a person looks."""
    writer = (await messages.get(s, referral.message_id)).from_address or referrer.address
    firm = organisation(domain_of(address))
    if firm is None or firm not in {organisation(domain_of(known)) for known in (referrer.address, writer)}:
        raise Invalid(f"{address} is not at the firm of {referrer.address}: is this the right person?")


async def _link(app: App, s: AsyncSession, referral: Referral) -> None:
    """Raises Invalid or Conflict with the reason why this person is not written to; nothing is changed then."""
    now = app.clock.now()
    referrer = await leads.get(s, referral.lead_id)
    first, last = first_and_last(referral.name)
    new = NewLead(
        email=referral.address or "",
        first_name=first,
        last_name=last,
        company=referrer.company,
        title=referral.role,
        country=referrer.country,
        zone=referrer.zone,
        source=f"referred by {referrer.address}",
    )
    if referral.address is None:
        raise Invalid(f"{referral.name or referral.role or 'somebody'} is named without an address")
    address = checked_address(new)
    await _refuse(s, address, referrer)
    if referral.found_in not in _VOUCHED:
        await _refuse_another_firm(s, address, referral, referrer)
    async with s.begin_nested():
        lead, _ = await keep(app, s, new, address, referred_by=referrer.id)
        referral.referred_lead_id = lead.id
        referral.enrollment_id = await _enroll(app, s, lead, referrer, referral)
    referrals.move(s, referral, Change.LINKED, now)
    await tasks.close(s, f"referral:{referral.id}", now, "linked")
    log.info("referral.linked", extra={"referral": referral.id, "lead": lead.id})


async def _refuse(s: AsyncSession, address: str, referrer: Lead) -> None:
    key = canonical(address)
    if key == referrer.address_key:
        raise Invalid(f"{address} is the lead's own address")
    await refuse_our_own(s, address)
    if reason := await suppressions.reason_for(s, key):
        raise Conflict(f"{address} is suppressed ({reason}) and is never written to")
    known = await leads.by_key(s, key)
    if known is None:
        return
    if await enrollments.has_running(s, known.id):
        raise Conflict(f"{address} is in a running sequence already")
    mails = await deliveries.of_lead(s, known.id)
    if any(mail.purpose == Purpose.REFERRAL and mail.state not in _NOT_SENT for mail in mails):
        raise Conflict(f"{address} was written to because of another referral")
    if await messages.of_lead(s, known.id) or await handoffs.running(s, known.id) is not None:
        raise Conflict(f"{address} has written to us before")


async def _enroll(app: App, s: AsyncSession, lead: Lead, referrer: Lead, referral: Referral) -> str:
    """One mail from the mailbox that the referrer knows, at the next hour at which it may leave."""
    now = app.clock.now()
    catalog = await app.catalogs.current(s)
    track = catalog.sequence(Kind.REFERRAL).sequence
    hours = on_working_days(track.window, lead.country, lead.region, now.year)
    mailbox = await mailboxes.get(s, referral.mailbox_id)
    # Held for a field that is missing, it would wait for ever.
    reply = await messages.get(s, referral.message_id)
    context = letters.step_context(lead, mailbox, None) | letters.referral_context(referrer, reply)
    catalog.mail(track.name, track.first.stem, context)
    e = await enrollments.start(
        s,
        app.new_id("enr"),
        lead.id,
        mailbox.id,
        kind=Kind.REFERRAL,
        sequence=track.name,
        priority=Priority.FOLLOW_UP,
        due_at=next_open(hours, zone_of(lead.zone, lead.country, mailbox.zone), now),
        now=now,
        message_id=referral.message_id,
    )
    return e.id


async def _ask(app: App, s: AsyncSession, referral: Referral, why: str) -> None:
    task = {
        "id": app.new_id("task"),
        "key": f"referral:{referral.id}",
        "kind": "referral",
        "why": f"a lead referred us to somebody, but {why}",
        "lead_id": referral.lead_id,
        "message_id": referral.message_id,
        "created_at": app.clock.now(),
    }
    await tasks.ask(s, task)
