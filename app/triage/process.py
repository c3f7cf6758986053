"""Processing: one stored message is read, matched, decided on and acted on, once.

Reading happens outside any transaction; matching, the decision and all its effects are one transaction. Outward mail
becomes deliveries elsewhere, hand-offs are opened here and made by `app.handoff`.
"""

from __future__ import annotations

import logging

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain import handoff as handoff_rules
from app.domain.delivery import ARMED_FOR, Purpose
from app.domain.matching import MatchedBy
from app.domain.routing import Context, decide
from app.domain.suppression import canonical
from app.errors import ThawError
from app.mail.imap import Role
from app.store import closers, deliveries, handoffs, leads, mailboxes, messages
from app.store.leads import Lead
from app.store.messages import Fate, Message
from app.triage import act, match
from classifier.reading import Reading

log = logging.getLogger(__name__)

_POISON_AFTER = 3


async def process(app: App, message_id: str) -> bool:
    """Process one message. False when it must be asked again: a mail to its lead is being transmitted just now.

    A message that was processed before is left alone. One that fails again and again is set aside with its reason.
    """
    async with app.read() as s:
        message = await messages.get(s, message_id)
        if message.fate != Fate.STORED:
            return True
        raw = await messages.raw(s, message_id)
        sent = await match.texts_sent_to_writer(s, raw)
    try:
        reading = await app.reader.read(raw, received_at=message.received_at, sent_texts=sent)
        app.at_point("message read")
        return await _act(app, message_id, reading)
    except ThawError as error:
        await _set_aside(app, message_id, error)
        return True


async def _act(app: App, message_id: str, reading: Reading) -> bool:
    async with app.write() as s:
        found = await match.find(s, reading)
        if found.lead_id is not None:
            await act.lock(s, found.lead_id)
            if await deliveries.is_in_flight(s, found.lead_id, app.clock.real() - 2 * ARMED_FOR):
                return False
        message = await messages.get(s, message_id, lock=True)
        if message.fate != Fate.STORED:
            return True
        _describe(message, reading)
        message.processed_at = app.clock.now()
        if message.folder_role == Role.SENT:
            await act.on_our_own(app, s, message, reading)
        elif await _is_from_us(s, reading):
            message.fate, message.reason = Fate.IGNORED, "written by one of our mailboxes or closers"
            message.lead_id = found.lead_id
        elif found.lead_id is None:
            await act.on_unmatched(app, s, message, reading)
        else:
            await _decide_and_act(app, s, message, reading, found, found.lead_id)
    app.at_point("message acted on")
    log.info("message.processed", extra={"message_id": message_id, "kind": reading.kind, "label": reading.label})
    return True


async def _is_from_us(s: AsyncSession, reading: Reading) -> bool:
    """Two mailboxes of ours, or a closer in the thread, must never look like a lead who answers."""
    writer = canonical(reading.headers.from_address)
    ours = [*await mailboxes.addresses(s), *(closer.address for closer in await closers.every(s))]
    return writer in {canonical(address) for address in ours}


async def _decide_and_act(
    app: App, s: AsyncSession, message: Message, reading: Reading, found: match.Found, lead_id: str
) -> None:
    message.lead_id, message.delivery_id, message.matched_by = lead_id, found.delivery_id, found.by
    await act.delivery_is_known(app, s, found.delivery_id)
    handoff = await handoffs.running(s, lead_id)
    is_introduced = handoff is not None and handoff.state == handoff_rules.State.INTRODUCED
    routing = (await app.catalogs.current(s)).routing
    lead = await leads.get(s, lead_id)
    context = Context(
        is_correlated=found.delivery_id is not None,
        has_handoff=is_introduced,
        failed_at_lead=await _failed_at_lead(s, reading, found, lead),
        is_certain=found.by is not MatchedBy.COMPANY,
    )
    decision = decide(reading, context, routing)
    message.fate, message.reason = Fate.MATCHED, decision.reason
    await act.carry_out(app, s, message, lead, reading, decision)


async def _failed_at_lead(s: AsyncSession, reading: Reading, found: match.Found, lead: Lead) -> bool:
    """A step has one recipient. An introduction or a brief may have failed at the closer instead."""
    delivery = await deliveries.find(s, found.delivery_id or "")
    if reading.bounce is None or delivery is None or delivery.purpose == Purpose.STEP:
        return True
    return lead.address_key in {canonical(address) for address in reading.bounce.recipients}


def _describe(message: Message, reading: Reading) -> None:
    """Keep what was read, for people and for `GET /replies`."""
    h = reading.headers
    message.kind, message.label, message.confidence = reading.kind, reading.label, reading.confidence
    message.text = _clean(reading.new_text)
    message.from_address, message.from_name = _clean(h.from_address), _clean(h.from_name)
    message.subject, message.message_id = _clean(h.subject), _clean(h.message_id or "") or None
    message.reading = {
        "signals": sorted(reading.signals),
        "evidence": [_clean(e) for e in reading.evidence],
        "references": [_clean(r) for r in h.references],
        "cc": [_clean(a) for a in h.cc],
        "positive_type": reading.positive_type,
        "objection_type": reading.objection_type,
        "stall_type": reading.stall_type,
        "resume_on": reading.resume_on.isoformat() if reading.resume_on else None,
        "meeting_times": [_clean(t) for t in reading.meeting_times],
        "referred_to": [
            {"name": p.name, "email": p.email, "phone": p.phone, "role": p.role, "found_in": p.found_in}
            for p in reading.referred_to
        ],
        "probabilities": {str(label): round(p, 4) for label, p in reading.probabilities.items()},
        "language": reading.language,
        "defects": [_clean(d) for d in reading.defects],
        "model": reading.model,
    }


def _clean(text: str) -> str:
    """PostgreSQL's text holds no NUL, and UTF-8 no lone surrogate; hostile mail has both."""
    return text.replace("\x00", "\ufffd").encode("utf-8", "replace").decode()


async def _set_aside(app: App, message_id: str, error: ThawError) -> None:
    async with app.write() as s:
        message = await messages.get(s, message_id, lock=True)
        if message.fate == Fate.STORED:
            message.fate, message.reason = Fate.SET_ASIDE, str(error)[:500]
            await act.ask_to_look(app, s, message, "a message could not be read by machine")
    log.error("message.set_aside", extra={"message_id": message_id})


async def note_failure(app: App, message_id: str, error: Exception) -> None:
    """A message whose processing broke: counted, and after three times set aside, so that the line moves on."""
    async with app.write() as s:
        message = await messages.get(s, message_id, lock=True)
        if message.fate != Fate.STORED:
            return
        message.attempts += 1
        if message.attempts >= _POISON_AFTER:
            message.fate, message.reason = Fate.SET_ASIDE, f"{type(error).__name__}: {error}"[:500]
            await act.ask_to_look(app, s, message, "a message broke its processing three times")
    log.exception("message.failed", exc_info=error, extra={"message_id": message_id})
