"""Review: where a person corrects: another label, an introduction, one more look by the machine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.delivery import LEFT
from app.domain.effect import Context
from app.domain.enrollment import Change
from app.domain.enrollment import State as Enrolled
from app.domain.referral import Change as ReferralChange
from app.domain.referral import State as Referred
from app.domain.response import outcome_of
from app.domain.routing import decide_by_person
from app.domain.sequence import Kind as Track
from app.domain.suggestion import State as Suggested
from app.errors import Conflict
from app.store import (
    deliveries,
    enrollments,
    events,
    handoffs,
    leads,
    mailboxes,
    messages,
    referrals,
    suggestions,
    tasks,
)
from app.store.enrollments import Enrollment
from app.store.handoffs import Handoff
from app.store.leads import Lead
from app.store.messages import Fate, Message
from app.store.referrals import Referral
from app.triage import act, learn
from app.triage.agreement import judged
from app.triage.ending import end_all, is_introduced
from classifier.reading import Kind, Label, ObjectionType, Person, Reading, StallType

_OPEN_ANSWERS = (Suggested.WAITING, Suggested.APPROVED)


async def introduce(app: App, message_id: str, by: str) -> str:
    """A person says that this reply deserves an introduction, whatever the machine thought of it; the hand-off's id.

    Raises NotFound, and Conflict when the reply has no lead, the lead is suppressed, or it is handed over already.
    """
    async with app.write() as s:
        message = await messages.get(s, message_id)
        if message.lead_id is None:
            raise Conflict("nobody knows which lead wrote this")
        lead = await act.lock(s, message.lead_id)
        if why := await act.never_written_to(s, lead, message):
            raise Conflict(why)
        if await handoffs.touching(s, lead.id) is not None:
            raise Conflict(f"{lead.address} is handed over already")
        # Whatever else was under way for this lead, an answer or a return, is over.
        await _take_back_return(app, s, message)
        await end_all(app, s, lead, Change.REPLIED, Label.POSITIVE, f"introduced by {by}", message)
        await act.want_handoff(app, s, message, lead)
        handoff = await handoffs.running(s, lead.id)
        if handoff is None:
            raise Conflict("this reply leads to an introduction already")
        now = app.clock.now()
        await judged(app, s, message, Label.POSITIVE, by)
        events.add(s, "reply.introduced_by_person", now, lead.id, message=message_id, handoff=handoff.id, by=by)
        await tasks.close_of_message(s, message_id, now, f"{by}: introduced")
        return handoff.id


@dataclass(frozen=True, kw_only=True, slots=True)
class Correction:
    """What a person says that a reply is, with the details that its way on needs (None: as the machine read them), and
    why."""

    label: Label
    objection_type: ObjectionType | None = None
    stall_type: StallType | None = None
    resume_on: date | None = None
    referred_to: tuple[Person, ...] | None = None
    reason: str = ""


async def relabel(app: App, message_id: str, correction: Correction, by: str) -> None:
    """A person says what a reply is. What the machine made of it is taken back where it has not left, and the new
    label's way on is taken. What was suppressed stays so. The next model learns from it.

    Raises NotFound, Invalid where a detail is missing, and Conflict when the message has no lead or was not processed,
    the lead is suppressed, a closer has it already, or a later reply of the lead is being acted on.
    """
    async with app.write() as s:
        message, lead = await _lock_for_correction(s, message_id)
        before = message.label
        handoff = await handoffs.running(s, lead.id)
        has_handoff = handoff is not None and await is_introduced(s, handoff)
        context = Context(is_correlated=True, has_handoff=has_handoff, today=app.clock.now().date())
        reading = _corrected(message, correction)
        if handoff is not None and handoff.message_id == message_id and correction.label is Label.POSITIVE:
            raise Conflict("this reply leads to an introduction already")
        decision = decide_by_person(reading, context, await app.catalogs.routing(s))
        await _refuse_overtaken(s, message, lead, handoff)
        await _take_back(app, s, message, by)
        now = app.clock.now()
        await judged(app, s, message, correction.label, by)
        await learn.keep_example(app, s, message, correction.label, by)
        message.label, message.reason = correction.label, decision.reason
        message.reading = _with_correction(message.reading or {}, reading, before, by, correction.reason)
        await tasks.close_of_message(s, message_id, now, f"{by}: {correction.label}")
        said = {"before": before, "after": correction.label, "by": by, "reason": correction.reason}
        events.add(s, "reply.relabelled", now, lead.id, message=message_id, **said)
        await suggestions.note_outcome(s, message, outcome_of(correction.label), now)
        await act.carry_out_effects(app, s, message, lead, decision.effects)


async def _lock_for_correction(s: AsyncSession, message_id: str) -> tuple[Message, Lead]:
    message = await messages.get(s, message_id)
    if message.lead_id is None:
        raise Conflict("nobody knows which lead wrote this")
    if message.fate != Fate.MATCHED or message.kind not in (Kind.HUMAN, Kind.CALENDAR, Kind.AUTO_REPLY):
        raise Conflict(f"only a processed reply can be given a label; this message is {message.fate} ({message.kind})")
    named = {row.referred_lead_id for row in await referrals.of_message(s, message_id) if row.referred_lead_id}
    await act.lock_all(s, {message.lead_id, *named})
    if any(r.referred_lead_id not in {None, *named} for r in await referrals.of_message(s, message_id)):
        raise Conflict("somebody whom this reply names is being linked just now: try again")
    lead = await leads.get(s, message.lead_id)
    if why := await act.never_written_to(s, lead, message):
        raise Conflict(why)
    return await messages.get(s, message_id, lock=True), lead


async def _refuse_overtaken(s: AsyncSession, message: Message, lead: Lead, handoff: Handoff | None) -> None:
    """What a later reply led to is not undone by correcting an earlier one. The ids of messages are in their order."""
    led_to = {handoff.message_id if handoff else None}
    led_to |= {row.message_id for row in await suggestions.of_lead(s, lead.id) if row.state in _OPEN_ANSWERS}
    for e in await enrollments.of_lead(s, lead.id, lock=True):
        if e.kind == Track.RETURN and e.state in (Enrolled.ACTIVE, Enrolled.PAUSED):
            led_to.add(e.message_id)
    if later := max((m for m in led_to if m is not None and m > message.id), default=None):
        raise Conflict(f"the lead's later reply {later} is being acted on: correct that one instead")


def _corrected(message: Message, correction: Correction) -> Reading:
    """The reading with a person's word in place of the machine's."""
    known = message.reading or {}
    people = correction.referred_to
    if people is None:
        people = tuple(Person(**person) for person in known.get("referred_to", ()))
    objection, stall, day = known.get("objection_type"), known.get("stall_type"), known.get("resume_on")
    end = known.get("contract_end")
    return Reading(
        kind=Kind(message.kind or Kind.HUMAN),
        label=correction.label,
        confidence=1.0,
        probabilities={},
        objection_type=correction.objection_type or (ObjectionType(objection) if objection else None),
        stall_type=correction.stall_type or (StallType(stall) if stall else None),
        resume_on=correction.resume_on or (date.fromisoformat(day) if day else None),
        contract_end=date.fromisoformat(end) if end else None,
        referred_to=people,
        new_text=message.text or "",
    )


def _with_correction(
    known: Mapping[str, object], corrected: Reading, before: str | None, by: str, reason: str
) -> dict[str, object]:
    """What was read, with the correction; the machine's own label is kept for whoever trains it."""
    return {
        **known,
        "machine_label": known.get("machine_label", before),
        "corrected_by": by,
        "correction_reason": reason,
        "objection_type": corrected.objection_type,
        "stall_type": corrected.stall_type,
        "resume_on": corrected.resume_on.isoformat() if corrected.resume_on else None,
        "referred_to": [asdict(person) for person in corrected.referred_to],
    }


async def _take_back(app: App, s: AsyncSession, message: Message, by: str) -> None:
    """Undo what this message led to and what has not left yet; its leads are locked.

    The lead's own answers end with the `Stop` of the new decision.
    """
    now = app.clock.now()
    await _take_back_return(app, s, message)
    lead = await leads.get(s, message.lead_id or "")
    if lead.rests_because == message.id:
        lead.rests_until = lead.rests_because = None
    for row in await referrals.of_message(s, message.id):
        referral = await referrals.get(s, row.id, lock=True)
        if referral.state in (Referred.WANTED, Referred.REFUSED):
            referrals.move(s, referral, ReferralChange.DISMISSED, now, f"relabelled by {by}")
            await tasks.close(s, f"referral:{referral.id}", now, f"{by}: relabelled")
        elif referral.state == Referred.LINKED:
            await _take_back_linked(s, referral, f"relabelled by {by}", now)


async def _take_back_return(app: App, s: AsyncSession, message: Message) -> None:
    """The return that a message led to ends: nobody answered it, so it is no `replied`."""
    for e in await enrollments.of_lead(s, message.lead_id or "", lock=True):
        if e.kind == Track.RETURN and e.message_id == message.id:
            _stop(s, e, app.clock.now())


async def _take_back_linked(s: AsyncSession, referral: Referral, why: str, now: datetime) -> None:
    """A referred person whose first mail has not begun to leave gets none; both leads are locked."""
    e = await enrollments.get(s, referral.enrollment_id or "", lock=True)
    mails = [mail for mail in await deliveries.of_lead(s, e.lead_id) if mail.enrollment_id == e.id]
    if any(mail.state in LEFT for mail in mails):
        return
    for mail in mails:
        await deliveries.cancel(s, await deliveries.get(s, mail.id, lock=True), why, now)
    _stop(s, e, now)
    referrals.move(s, referral, ReferralChange.TAKEN_BACK, now, why)


def _stop(s: AsyncSession, e: Enrollment, now: datetime) -> None:
    if e.state in (Enrolled.ACTIVE, Enrolled.PAUSED):
        enrollments.advance(e, Change.STOPPED, now, outcome="stopped")
        events.add(s, "enrollment.stopped", now, e.lead_id, enrollment=e.id, change=Change.STOPPED, outcome="stopped")


async def process_again(app: App, message_id: str) -> None:
    """Read a message that was set aside once more. Raises NotFound, and Conflict when it was not set aside.

    Its task stays open: should the message be set aside again, nobody would be asked a second time. One that the
    server did not hand over is fetched again at the next look into its folder.
    """
    async with app.write() as s:
        message = await messages.get(s, message_id, lock=True)
        if message.fate != Fate.SET_ASIDE:
            raise Conflict(f"message {message_id} is {message.fate}, not {Fate.SET_ASIDE}")
        now = app.clock.now()
        events.add(s, "message.read_again", now, message.lead_id, message=message_id)
        if await messages.raw(s, message_id):
            message.fate, message.reason, message.attempts, message.taken_until = Fate.STORED, None, 0, None
            key = f"process:{message.mailbox_id}"
            await app.queue.defer(s, "process", key=key, mailbox_id=message.mailbox_id)
        else:
            message.fate, message.reason = Fate.IGNORED, "stands for a message that is fetched again"
            await tasks.close_of_message(s, message_id, now, "it is fetched again")
            for sighting in await messages.forget_sightings(s, message_id):
                await mailboxes.move_back(s, sighting.mailbox_id, sighting.folder, sighting.uidvalidity, sighting.uid)
