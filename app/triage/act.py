"""Acting: the effects of a decision, inside the transaction that processes the message. What ends is for
`app.triage.ending`.

Lock order: company, then lead, then enrollments, deliveries and hand-offs. Each change writes its event.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain import delivery as delivery_rules
from app.domain.breaker import Fault
from app.domain.effect import (
    Ask,
    Decision,
    Effect,
    Hold,
    Introduce,
    Later,
    Park,
    Refer,
    Rest,
    SeekContact,
    Stop,
    StopCompany,
    Suggest,
    Suppress,
    TaskKind,
    later_of,
)
from app.domain.enrollment import Change
from app.domain.enrollment import State as Enrolled
from app.domain.handoff import State as HandoffState
from app.domain.response import outcome_of
from app.domain.routing import PEOPLE, absent_until
from app.domain.schedule import resume_on
from app.domain.suppression import Reason, canonical
from app.mail.zones import zone_of
from app.store import (
    companies,
    deliveries,
    enrollments,
    events,
    faults,
    handoffs,
    leads,
    mailboxes,
    messages,
    stops,
    suggestions,
    suppressions,
    tasks,
)
from app.store.leads import Lead
from app.store.messages import Fate, Message
from app.triage import warm, ways_on
from app.triage.ending import cancel, end_all, is_introduced
from classifier.reading import Headers, Kind, Reading

# What also speaks against whoever sent the mail.
_FAULTS = {Reason.HARD_BOUNCE: Fault.HARD_BOUNCE, Reason.COMPLAINT: Fault.COMPLAINT}


async def lock(s: AsyncSession, lead_id: str) -> Lead:
    """Lock a lead, its company first."""
    await lock_all(s, {lead_id})
    return await leads.get(s, lead_id)


async def lock_all(s: AsyncSession, lead_ids: Collection[str], company_ids: Collection[str] = ()) -> dict[str, Lead]:
    """Lock leads, their companies and others first, each in the order of ids, so that two who lock the same ones never
    wait for each other. The leads by id."""
    theirs = await leads.companies_of(s, lead_ids) if lead_ids else set[str]()
    if theirs or company_ids:
        await companies.lock_all(s, theirs.union(company_ids))
    return {lead.id: lead for lead in await leads.lock_all(s, lead_ids)} if lead_ids else {}


async def carry_out(
    app: App, s: AsyncSession, message: Message, lead: Lead, reading: Reading, decision: Decision
) -> None:
    """All effects of a decision about a known lead, in their order."""
    now = app.clock.now()
    events.add(
        s,
        "reply.received" if reading.kind in PEOPLE else "machine_mail.received",
        now,
        lead.id,
        message=message.id,
        message_kind=reading.kind,
        label=reading.label,
        confidence=round(reading.confidence, 4),
        decision=decision.reason,
    )
    # What may be forged says nothing of the lead.
    is_theirs = reading.kind in PEOPLE and not (message.reading or {}).get("is_forged")
    if is_theirs:
        await suggestions.note_outcome(s, message, outcome_of(reading.label, reading.signals), now)
    await carry_out_effects(app, s, message, lead, decision.effects)
    if is_theirs:
        await _is_back(app, s, message, lead)


async def carry_out_effects(app: App, s: AsyncSession, message: Message, lead: Lead, effects: Sequence[Effect]) -> None:
    """The effects alone, as after a person's correction; the lead is locked."""
    now = app.clock.now()
    for effect in effects:
        match effect:
            case Stop(change=change, outcome=outcome):
                why = f"the lead wrote or cannot be reached ({outcome})"
                await end_all(app, s, lead, change, outcome, why, message)
            case Suppress(reason=reason):
                await _suppress(app, s, message, lead, reason)
            case StopCompany(days=days):
                await _stop_company(app, s, message, lead, days)
            case SeekContact():
                await _seek_contact(app, s, message, lead)
            case Hold(back_on=back_on):
                await _hold(app, s, message, lead, absent_until(back_on, now.date()))
            case Rest(days=days):
                await _rest(app, s, message, lead, days)
            case Introduce():
                await want_handoff(app, s, message, lead)
            case Park():
                await ways_on.park(app, s, message, lead, effect)
            case Refer(people=people):
                await ways_on.refer(app, s, message, lead, people)
            case Suggest(topic=topic):
                if problem := await ways_on.suggest(app, s, message, lead, topic):
                    await _ask(app, s, message, lead.id, ways_on.task_of(topic), problem)
            case Ask(kind=kind, why=why):
                await _ask(app, s, message, lead.id, kind, why)


async def stop_writer(app: App, s: AsyncSession, message: Message, writer: Lead, decision: Decision) -> None:
    """Somebody answered a mail that we wrote to somebody else. Whoever writes is written to no more, whosever thread
    it is; the lead is locked."""
    for effect in decision.effects:
        match effect:
            case Stop(change=change, outcome=outcome):
                await end_all(
                    app, s, writer, change, outcome, "the lead answered in the thread of another one", message
                )
            case StopCompany(days=days):
                await _stop_company(app, s, message, writer, days)


async def later_than(s: AsyncSession, lead: Lead, message: Message) -> frozenset[Later]:
    """What the messages brought that came behind this one and were processed before it."""
    behind = await stops.behind(s, lead.id, message.id)
    return frozenset(later_of(Change(row.change), row.outcome) for row in behind)


async def _seek_contact(app: App, s: AsyncSession, message: Message, lead: Lead) -> None:
    now = app.clock.now()
    if lead.company_id is not None and await companies.seek_contact(s, lead.company_id, now):
        events.add(s, "company.contact_left", now, lead.id, company=lead.company_id, message=message.id)


async def _stop_company(app: App, s: AsyncSession, message: Message, lead: Lead, days: int) -> None:
    if lead.company_id is not None:
        # From the reply on, not from its correction: else the answer of a colleague in between would be forgotten.
        until = (message.processed_at or app.clock.now()) + timedelta(days=days)
        await companies.stop(s, lead.company_id, until, f"reply {message.id}", lead.id)


async def _suppress(app: App, s: AsyncSession, message: Message, lead: Lead, reason: Reason) -> None:
    """The lead, and whoever wrote: an assistant's or alias's "stop" counts for both addresses."""
    now = app.clock.now()
    addresses = {lead.address_key}
    if reason is not Reason.HARD_BOUNCE and message.from_address and message.kind in (Kind.HUMAN, Kind.CALENDAR):
        addresses.add(canonical(message.from_address))
    for key in sorted(addresses):
        if await suppressions.add(s, key, reason, f"message {message.id}", now):
            events.add(s, "suppression.added", now, lead.id, reason=reason, message=message.id)
    if reason in _FAULTS and message.delivery_id is not None:
        if await faults.note(s, message.delivery_id, _FAULTS[reason], now):
            await app.queue.defer(s, "judge", key=f"judge:{message.delivery_id}", delivery_id=message.delivery_id)


async def _hold(app: App, s: AsyncSession, message: Message, lead: Lead, back_on: date) -> None:
    """Nothing leaves for an absent person before the working day after their return."""
    now = app.clock.now()
    mailbox = await mailboxes.get(s, message.mailbox_id)
    until = resume_on(back_on, zone_of(lead.zone, lead.country, mailbox.zone))
    if lead.held_until is None or lead.held_until < until:
        lead.held_until, lead.held_because = until, "away"
        events.add(s, "lead.held", now, lead.id, until=until.isoformat())


async def _rest(app: App, s: AsyncSession, message: Message, lead: Lead, days: int) -> None:
    """Who refuses is in no cold sequence for a year, counted from their words; `app.outreach.enroll` asks."""
    until = (message.processed_at or app.clock.now()) + timedelta(days=days)
    lead.rests_until, lead.rests_because = until, message.id
    events.add(s, "lead.rested", app.clock.now(), lead.id, until=until.isoformat(), message=message.id)


async def _is_back(app: App, s: AsyncSession, message: Message, lead: Lead) -> None:
    """Whoever writes is back at work, unless a notice came behind their words."""
    if lead.held_because == "away" and not await messages.was_away_since(s, lead.id, message.id):
        lead.held_until = lead.held_because = None
        events.add(s, "lead.back", app.clock.now(), lead.id, message=message.id)


async def never_written_to(s: AsyncSession, lead: Lead, message: Message) -> str | None:
    """Why nobody may be written to because of a message: the lead, or whoever wrote it in their place, is
    suppressed."""
    writer = message.from_address or lead.address
    for address, key in ((lead.address, lead.address_key), (writer, canonical(writer))):
        if (reason := await suppressions.reason_for(s, key)) is not None:
            return f"{address} is suppressed ({reason}) and is never written to"
    return None


async def want_handoff(app: App, s: AsyncSession, message: Message, lead: Lead) -> None:
    """Open a hand-off; the job that chooses the closer is deferred in the same transaction."""
    now = app.clock.now()
    handoff_id = app.new_id("hand")
    values: dict[str, object] = {
        "id": handoff_id,
        "lead_id": lead.id,
        "message_id": message.id,
        "mailbox_id": await ways_on.mailbox_of_thread(s, message),
        "contact_id": await warm.contact_of(app, s, message, lead),
        "state": HandoffState.WANTED,
        "created_at": now,
    }
    if await handoffs.open_once(s, values):
        events.add(s, "handoff.wanted", now, lead.id, handoff=handoff_id, message=message.id)
        await app.queue.defer(s, "introduce", key=f"introduce:{handoff_id}", handoff_id=handoff_id)


async def _ask(app: App, s: AsyncSession, message: Message, lead_id: str | None, kind: str, why: str) -> None:
    task: dict[str, object] = {
        "id": app.new_id("task"),
        "key": f"{kind}:{message.id}",
        "kind": kind,
        "why": why,
        "lead_id": lead_id,
        "message_id": message.id,
        "created_at": app.clock.now(),
    }
    if kind == TaskKind.OWNER and lead_id is not None:
        # Whose customer or account it is learns of it; else whoever answers for the mailbox.
        if (owner := await leads.owner_address(s, await leads.get(s, lead_id))) is not None:
            task["assignee"] = owner
    # A correction, or a message that is read again, asks once more what somebody had done with.
    await tasks.ask_anew(s, task)


async def ask_to_look(app: App, s: AsyncSession, message: Message, lead_id: str | None, why: str) -> None:
    """A person is to look at a message that the machine could not deal with. Its writer may have asked for anything:
    their sequence waits, and what else was to leave is cancelled; the lead is locked."""
    if lead_id is not None:
        await _hold_all(app, s, await leads.get(s, lead_id))
    await _ask(app, s, message, lead_id, TaskKind.READ, why)


async def _hold_all(app: App, s: AsyncSession, lead: Lead) -> None:
    now, why = app.clock.now(), "a message could not be read by machine; a person decides"
    for e in await enrollments.of_lead(s, lead.id, lock=True):
        if e.state == Enrolled.ACTIVE:
            enrollments.advance(e, Change.PAUSED, now)
            e.held_reason = why
            events.add(s, "enrollment.paused", now, lead.id, enrollment=e.id, by="triage")
    handoff = await handoffs.running(s, lead.id)
    if handoff is not None and not await is_introduced(s, handoff):
        await handoffs.cancel(s, handoff.id, why, now)
        await tasks.close(s, f"no_closer:{handoff.id}", now, why)
    for mail in await deliveries.of_lead(s, lead.id):
        if mail.suggestion_id is not None:
            await cancel(s, await deliveries.get(s, mail.id, lock=True), why, now)


async def delivery_is_known(app: App, s: AsyncSession, delivery_id: str | None) -> None:
    """Whoever answers a mail, or returns it, proves that it left: what was in doubt is sent."""
    if delivery_id is None:
        return
    d = await deliveries.find(s, delivery_id)
    if d is None or d.state not in delivery_rules.OPEN:
        return
    d = await deliveries.get(s, delivery_id, lock=True)
    if d.state in (delivery_rules.State.TRANSMITTING, delivery_rules.State.UNKNOWN):
        now = app.clock.now()
        await deliveries.was_sent(s, d, delivery_rules.State(d.state), now, "a message names this mail")
        if d.purpose == delivery_rules.Purpose.INTRODUCTION and d.handoff_id is not None:
            await handoffs.introduced(s, d.handoff_id, now)


async def on_stranger(app: App, s: AsyncSession, message: Message, company_id: str | None, decision: Decision) -> None:
    """The effects of a message that nobody we know wrote."""
    message.fate, message.reason = Fate.UNMATCHED, decision.reason
    now = app.clock.now()
    for effect in decision.effects:
        match effect:
            case StopCompany(days=days) if company_id is not None:
                until = now + timedelta(days=days)
                await companies.stop(s, company_id, until, f"reply {message.id}", None)
            case Suppress(reason=reason) if message.from_address:
                key = canonical(message.from_address)
                if await suppressions.add(s, key, reason, f"message {message.id}", now):
                    events.add(s, "suppression.added", now, reason=reason, message=message.id)
            case Ask(kind=kind, why=why):
                await _ask(app, s, message, None, kind, why)


async def on_unsubscribe(app: App, s: AsyncSession, message: Message, lead: Lead) -> None:
    """Mail to the unsubscribe address in a mail of ours, whoever sends it, whatever it says; the lead is locked."""
    now = app.clock.now()
    message.fate, message.lead_id, message.reason = Fate.MATCHED, lead.id, "used the unsubscribe address of a mail"
    if await suppressions.add(s, lead.address_key, Reason.UNSUBSCRIBE, f"message {message.id}", now):
        events.add(s, "suppression.added", now, lead.id, reason=Reason.UNSUBSCRIBE, message=message.id)
    why = f"the address is suppressed ({Reason.UNSUBSCRIBE})"
    await end_all(app, s, lead, Change.SUPPRESSED, "opt_out", why, message)


async def on_our_own(
    app: App, s: AsyncSession, message: Message, reading: Reading, taken_over: Collection[str]
) -> None:
    """A message of ours: our own copy says nothing new; one that a person sent takes over the threads of these leads,
    which are locked."""
    message.fate = Fate.IGNORED
    if reading.headers.ref is not None:
        message.reason = "our own copy of a mail"
        await _own_copy(app, s, message, reading.headers)
        return
    message.reason = "sent by a person to nobody we write to"
    for lead_id in sorted(taken_over):
        lead = await leads.get(s, lead_id)
        message.reason, message.lead_id = "a person took the thread over", lead.id
        await end_all(app, s, lead, Change.TAKEN_OVER, "taken_over", "a person took the thread over", message)
        events.add(s, "lead.taken_over", app.clock.now(), lead.id, message=message.id)


async def _own_copy(app: App, s: AsyncSession, message: Message, headers: Headers) -> None:
    """The provider's copy of our mail: proof that it left, and of the Message-ID that the provider gave it."""
    delivery = await deliveries.find(s, headers.ref or "")
    if delivery is not None:
        delivery = await deliveries.get(s, delivery.id, lock=True)
    if delivery is None or delivery.mailbox_id != message.mailbox_id:
        return
    if headers.message_id and headers.message_id != delivery.message_id:
        delivery.provider_message_id = headers.message_id
    if delivery.state == delivery_rules.State.UNKNOWN:
        await delivery_is_known(app, s, delivery.id)
