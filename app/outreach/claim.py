"""Claiming: which mail of a mailbox leaves next, asked of the gate row by row. Runs inside the caller's transaction.

Lock order: mailbox (held by the caller), then lead, then enrollment, then delivery. Caps that other mailboxes fill, too
are only read here; they are asked again when the mail is armed, under their locks.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.delivery import OF_TRACK, Purpose, State, step_key
from app.domain.enrollment import Change
from app.domain.enrollment import State as Enrolled
from app.domain.gate import Code, Refusal, Stopped, may_send, must_stop
from app.domain.sequence import Kind, Step
from app.domain.suppression import canonical, domain_of
from app.errors import NotFound, ThawError
from app.mail import providers
from app.outreach import letters, warm
from app.outreach.catalog import Catalog
from app.outreach.facts import Ours, facts, may_send_a_day, operator_of, ours
from app.outreach.finish import run_out
from app.outreach.letters import Context, Letter, Parent
from app.outreach.template import Rendered
from app.store import (
    companies,
    deliveries,
    enrollments,
    events,
    handoffs,
    leads,
    mailboxes,
    messages,
    suggestions,
    suppressions,
)
from app.store.deliveries import Delivery
from app.store.enrollments import Enrollment
from app.store.leads import Lead
from app.store.mailboxes import Mailbox

# How many rows one turn looks at; the rest are due at the next one.
_ROWS = 50
# A mail that cannot be rendered is tried again so often: somebody may have filled the field.
_HELD = timedelta(days=1)


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim:
    """A delivery that this worker may transmit: ours until its lease ends."""

    delivery_id: str
    lead_id: str
    mailbox_id: str
    provider: str
    sender: str
    recipients: tuple[str, ...]
    raw: bytes


async def next_claim(app: App, s: AsyncSession, mailbox: Mailbox, now: datetime) -> Claim | None:
    """Claim the most pressing mail of `mailbox` that may leave now; None when nothing may.

    Every row that was refused keeps why, and when it would pass.
    """
    catalog = await app.catalogs.current(s)
    await _note_allowance(s, catalog, mailbox, now)
    our = await ours(app, s, catalog, mailbox)
    for due in await deliveries.due(s, mailbox.id, now, _ROWS):
        if claim := await _claim_queued(app, s, catalog, our, due.id, now):
            return claim
    for enrollment in await enrollments.due(s, mailbox.id, now, _ROWS):
        if claim := await _claim_step(app, s, catalog, our, enrollment, now):
            return claim
    return None


async def _note_allowance(s: AsyncSession, catalog: Catalog, mailbox: Mailbox, now: datetime) -> None:
    """Work out once a day what the mailbox may send on it; its row is locked."""
    today = now.astimezone(ZoneInfo(mailbox.zone)).date()
    if mailbox.allowance_on != today:
        mailbox.allowance, mailbox.allowance_on = await may_send_a_day(s, catalog, mailbox, now), today
        await s.flush()


async def must_not_transmit(app: App, s: AsyncSession, delivery: Delivery) -> Refusal | None:
    """The stop part of the gate for a claimed delivery; the caller holds its domain's limits, company and lead."""
    catalog = await app.catalogs.current(s)
    lead = await leads.get(s, delivery.lead_id)
    mailbox = await mailboxes.get(s, delivery.mailbox_id)
    e = await enrollments.get(s, delivery.enrollment_id) if delivery.enrollment_id else None
    our = await ours(app, s, catalog, mailbox, arming=delivery.id)
    found = await facts(app, s, catalog, our, lead, Purpose(delivery.purpose), e)
    if not mailbox.is_active:
        found = replace(found, halted=Stopped(why="the mailbox was switched off", until=None))
    if found.suppressed is None and delivery.recipients:
        # An introduction goes to whoever answered, and that may be somebody else than the lead.
        found = replace(found, suppressed=await suppressions.reason_for(s, canonical(delivery.recipients[0])))
    return must_stop(found, app.clock.now()) or await _copies_nobody_suppressed(app, s, delivery)


async def _copies_nobody_suppressed(app: App, s: AsyncSession, d: Delivery) -> Refusal | None:
    """Whom the lead copied may have opted out since the claim: the mail is written anew without them, unless a server
    has seen these bytes."""
    if d.purpose != Purpose.INTRODUCTION:
        return None
    for address in d.recipients[2:]:
        if await suppressions.reason_for(s, canonical(address)) is not None:
            until = None if d.attempts else app.clock.now()
            return Refusal(code=Code.SUPPRESSED, text="somebody who was copied is suppressed", until=until)
    return None


async def _claim_queued(
    app: App, s: AsyncSession, catalog: Catalog, our: Ours, delivery_id: str, now: datetime
) -> Claim | None:
    """A delivery that was queued before: an introduction, a brief, or a mail to be tried again with the same bytes."""
    mailbox = our.mailbox
    lead = await leads.get(s, (await deliveries.get(s, delivery_id)).lead_id, lock=True)
    delivery = await deliveries.get(s, delivery_id, lock=True)
    if delivery.state != State.QUEUED:
        return None
    e = await enrollments.get(s, delivery.enrollment_id, lock=True) if delivery.enrollment_id else None
    purpose = Purpose(delivery.purpose)
    refusal = may_send(await facts(app, s, catalog, our, lead, purpose, e), now)
    if refusal is not None:
        await refuse_delivery(app, s, delivery, refusal)
        return None
    if delivery.attempts:  # a server has seen these bytes: the same ones again, or none
        raw = await deliveries.raw(s, delivery.id)
        await _take(app, s, delivery.id, State.QUEUED, {})
        return _as_claim(delivery.id, lead.id, mailbox, tuple(delivery.recipients), raw)
    try:
        letter = _signed(app, mailbox, await _write(app, s, catalog, mailbox, lead, delivery, e))
    except ThawError as error:
        delivery.held_code = Code.CANNOT_BE_WRITTEN
        delivery.held_reason, delivery.due_at = str(error), now + _HELD
        return None
    columns = _columns(letter, mailbox)
    if e is not None and delivery.step is not None:
        # Ops may have added a variant since: the row names the file whose words it has.
        columns["variant"] = variant_of(e, lead, _step_of(catalog, e, delivery.step))
    await _take(app, s, delivery.id, State.QUEUED, columns)
    return _as_claim(delivery.id, lead.id, mailbox, letter.recipients, letter.raw)


async def _claim_step(
    app: App, s: AsyncSession, catalog: Catalog, our: Ours, due: Enrollment, now: datetime
) -> Claim | None:
    """The next step of an enrollment; it becomes a delivery only here, so that every edit still counts."""
    mailbox = our.mailbox
    lead = await leads.get(s, due.lead_id, lock=True)
    e = await enrollments.get(s, due.id, lock=True)
    if e.state != Enrolled.ACTIVE or e.due_at is None or e.due_at > now:
        return None
    chosen = catalog.sequences.get(e.sequence)
    if chosen is None:
        _hold(e, Code.SEQUENCE_GONE, f'the sequence "{e.sequence}" is no longer among the applied files', now + _HELD)
        return None
    if e.next_step >= len(chosen.sequence.steps):
        await run_out(app, s, catalog, lead, mailbox, e)
        return None
    step = chosen.sequence.steps[e.next_step]
    refusal = may_send(await facts(app, s, catalog, our, lead, OF_TRACK[Kind(e.kind)], e), now)
    if refusal is not None:
        await _refuse_step(s, e, refusal, now)
        return None
    return await _open_step(app, s, catalog, mailbox, lead, e, step)


async def _open_step(
    app: App, s: AsyncSession, catalog: Catalog, mailbox: Mailbox, lead: Lead, e: Enrollment, step: Step
) -> Claim | None:
    now = app.clock.now()
    delivery_id = app.new_id("del")
    try:
        letter = _signed(app, mailbox, await _step_letter(app, s, catalog, mailbox, lead, e, step, delivery_id))
    except ThawError as error:
        # A field that the lead lacks, or words that make no mail: this one is held, nobody else's.
        _hold(e, Code.CANNOT_BE_WRITTEN, f'step "{step.stem}" cannot be written: {error}', now + _HELD)
        return None
    key = step_key(e.id, step.stem)
    values = {
        "id": delivery_id,
        "key": key,
        "purpose": OF_TRACK[Kind(e.kind)],
        "state": State.QUEUED,
        "priority": e.priority,
        "mailbox_id": mailbox.id,
        "lead_id": lead.id,
        "enrollment_id": e.id,
        "step": step.stem,
        "variant": variant_of(e, lead, step),
        "operator": operator_of(lead, await companies.get(s, lead.company_id)),
        "due_at": now,
        "created_at": now,
        "attempts": 0,
        "looked": 0,
        "parent_references": [],
        "recipients": [],
    }
    e.due_at = e.held_code = e.held_reason = None
    if not await deliveries.add_once(s, values):
        await _known_step(s, e, key, now)
        return None
    await _take(app, s, delivery_id, State.QUEUED, _columns(letter, mailbox))
    return _as_claim(delivery_id, lead.id, mailbox, letter.recipients, letter.raw)


async def _known_step(s: AsyncSession, e: Enrollment, key: str, now: datetime) -> None:
    """The step has a delivery already: the ledger says what became of it. One that ended unsent is passed over."""
    known = await deliveries.by_key(s, key)
    if known is not None and known.state in (State.REFUSED, State.CANCELLED):
        e.next_step, e.due_at = e.next_step + 1, now


def variant_of(e: Enrollment, lead: Lead, step: Step) -> str:
    """The file whose words this lead gets; the same one whenever it is asked."""
    return step.variant_for(f"{lead.address_key}/{e.sequence}")


async def _step_letter(
    app: App,
    s: AsyncSession,
    catalog: Catalog,
    mailbox: Mailbox,
    lead: Lead,
    e: Enrollment,
    step: Step,
    delivery_id: str,
) -> Letter:
    last = await deliveries.last_sent_step(s, e.id)
    answers, more = await beside_step(s, e, lead)
    parent = answers if last is None else _parent_of(last)
    file, url = variant_of(e, lead, step), app.settings.public_url
    now, note = app.clock.now(), await took_over(s, catalog, lead, mailbox)
    return letters.step(delivery_id, now, catalog, e.sequence, file, lead, mailbox, parent, url, more, note)


async def took_over(s: AsyncSession, catalog: Catalog, lead: Lead, mailbox: Mailbox) -> Rendered | None:
    """What the first mail from a successor's mailbox says of it; None where nothing is to be said."""
    if lead.predecessor_id is None or lead.predecessor_id == mailbox.id:
        return None
    return letters.takeover(catalog, lead, mailbox, await mailboxes.get(s, lead.predecessor_id))


async def beside_step(s: AsyncSession, e: Enrollment, lead: Lead) -> tuple[Parent | None, Context]:
    """What the first mail of a track answers, and the fields that its mails show beside those of every step."""
    if e.kind == Kind.RETURN and e.message_id is not None:
        reply = await messages.get(s, e.message_id)
        return letters.parent_reply(reply), letters.return_context(lead, reply)
    if e.kind == Kind.REFERRAL and e.message_id is not None:
        reply = await messages.get(s, e.message_id)
        return None, letters.referral_context(await leads.get(s, reply.lead_id) if reply.lead_id else None, reply)
    return None, {}


def _parent_of(sent: Delivery) -> Parent:
    """The mail before in the thread, by the id that it arrived with; ours stays among the references (REL-5)."""
    arrived_as = sent.provider_message_id or sent.message_id or ""
    own = () if sent.message_id in (None, arrived_as) else (str(sent.message_id),)
    return Parent(
        message_id=arrived_as,
        references=(*sent.parent_references, *own),
        subject=sent.subject or "",
    )


async def _write(
    app: App, s: AsyncSession, catalog: Catalog, mailbox: Mailbox, lead: Lead, d: Delivery, e: Enrollment | None
) -> Letter:
    now = app.clock.now()
    if e is not None and d.step is not None:
        return await _step_letter(app, s, catalog, mailbox, lead, e, _step_of(catalog, e, d.step), d.id)
    if d.suggestion_id is not None:
        answer = await suggestions.get(s, d.suggestion_id)
        reply, url = await messages.get(s, answer.message_id), app.settings.public_url
        note = await took_over(s, catalog, lead, mailbox)
        return letters.answer(d.id, now, catalog, lead, mailbox, reply, answer.text, answer.version, url, note)
    note = await took_over(s, catalog, lead, mailbox) if Purpose(d.purpose) is Purpose.INTRODUCTION else None
    return await warm.letter(app, s, catalog, mailbox, lead, d, note)


def _step_of(catalog: Catalog, e: Enrollment, stem: str) -> Step:
    """The step with that stem. Raises NotFound when ops took it out since the mail was queued."""
    steps = catalog.sequence(e.sequence).sequence.steps
    for step in steps:
        if step.stem == stem:
            return step
    raise NotFound(f'sequence "{e.sequence}" has no step "{stem}" any more')


def _signed(app: App, mailbox: Mailbox, letter: Letter) -> Letter:
    """The letter as it goes on the wire: signed here, where its relay signs nothing."""
    return replace(letter, raw=app.signer.signed(letter.raw, domain_of(mailbox.address)))


def _columns(letter: Letter, mailbox: Mailbox) -> dict[str, object]:
    return {
        "wants_copy": not providers.known()[mailbox.provider].keeps_sent,
        "message_id": letter.message_id,
        "raw": letter.raw,
        "recipients": list(letter.recipients),
        "subject": letter.subject,
        "body": letter.body,
        "parent_references": list(letter.references),
        "version": letter.version,
    }


async def _take(app: App, s: AsyncSession, delivery_id: str, before: State, columns: dict[str, object]) -> None:
    until = app.clock.real() + app.settings.claim_lease
    claim = {"claimed_by": app.worker_id, "claimed_until": until, "held_code": None, "held_reason": None}
    await deliveries.move(s, delivery_id, before, State.CLAIMED, **claim, **columns)


def _as_claim(delivery_id: str, lead_id: str, mailbox: Mailbox, recipients: tuple[str, ...], raw: bytes) -> Claim:
    return Claim(
        delivery_id=delivery_id,
        lead_id=lead_id,
        mailbox_id=mailbox.id,
        provider=mailbox.provider,
        sender=mailbox.address,
        recipients=recipients,
        raw=raw,
    )


def _hold(e: Enrollment, code: str, why: str, until: datetime) -> None:
    e.held_code, e.held_reason, e.due_at = code, why, until


async def _refuse_step(s: AsyncSession, e: Enrollment, refusal: Refusal, now: datetime) -> None:
    """Write why and until when; what will never pass ends the enrollment."""
    if refusal.until is not None:
        _hold(e, refusal.code, refusal.text, refusal.until)
        return
    if refusal.code is Code.SUPPRESSED and enrollments.advance(e, Change.SUPPRESSED, now, outcome="suppressed"):
        events.add(
            s, "enrollment.stopped", now, e.lead_id, enrollment=e.id, change=Change.SUPPRESSED, reason=refusal.text
        )


async def refuse_delivery(app: App, s: AsyncSession, d: Delivery, refusal: Refusal) -> None:
    """A delivery that the gate refused waits until the instant it named, or is cancelled for good."""
    now = app.clock.now()
    if refusal.until is not None:
        values = {
            "held_code": refusal.code,
            "held_reason": refusal.text,
            "due_at": refusal.until,
            "claimed_by": None,
        }
        if d.state == State.QUEUED:
            d.held_code, d.held_reason, d.due_at = refusal.code, refusal.text, refusal.until
        else:
            await deliveries.move(s, d.id, State(d.state), State.QUEUED, **values)
        return
    said = {"held_code": refusal.code, "held_reason": refusal.text, "claimed_by": None}
    await deliveries.move(s, d.id, State(d.state), State.CANCELLED, **said)
    events.add(s, "delivery.cancelled", now, d.lead_id, delivery=d.id, reason=refusal.text)
    if d.enrollment_id is not None:
        await _refuse_step(s, await enrollments.get(s, d.enrollment_id, lock=True), refusal, now)
    if d.handoff_id is not None:
        await handoffs.cancel(s, d.handoff_id, refusal.text, now)
