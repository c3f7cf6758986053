"""Processing: one stored message is read, matched, decided on and acted on, once.

Reading happens outside any transaction; matching, the decision and all its effects are one transaction. Outward mail
becomes deliveries elsewhere, hand-offs are opened here and made by `app.handoff`.
"""

from __future__ import annotations

import logging
import traceback
from dataclasses import asdict, dataclass
from datetime import UTC, timedelta
from email.utils import parsedate_to_datetime

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.delivery import ARMED_FOR, CAPPED
from app.domain.matching import MatchedBy
from app.domain.routing import Context, Decision, decide
from app.domain.suppression import canonical
from app.errors import ThawError
from app.mail.imap import Role
from app.store import closers, deliveries, handoffs, leads, mailboxes, messages
from app.store.leads import Lead
from app.store.messages import Fate, Message
from app.triage import act, match
from classifier.reading import Kind, Reading

log = logging.getLogger(__name__)

_POISON_AFTER = 3
_OLD = timedelta(days=7)


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
    except ThawError as error:
        await _set_aside(app, message_id, str(error))
        return True
    app.at_point("message read")
    if (defect := next((d for d in reading.defects if d.startswith("unreadable")), None)) is not None:
        # The classifier answers so where it broke: its label says nothing.
        await _set_aside(app, message_id, defect)
        return True
    return await _act(app, message_id, reading)


async def _act(app: App, message_id: str, reading: Reading) -> bool:
    async with app.write() as s:
        place = await _place(s, await messages.get(s, message_id), reading)
        await act.lock_all(s, place.leads)
        armed_after = app.clock.real() - 2 * ARMED_FOR
        # Our own copy of a mail may come before the server's answer, and stops nothing.
        if not place.is_copy and any([await deliveries.is_in_flight(s, lead, armed_after) for lead in place.leads]):
            return False
        message = await messages.get(s, message_id, lock=True)
        if message.fate != Fate.STORED:
            return True
        _describe(message, reading)
        message.processed_at = app.clock.now()
        await _follow(app, s, message, reading, place)
    app.at_point("message acted on")
    log.info("message.processed", extra={"message_id": message_id, "kind": reading.kind, "label": reading.label})
    return True


async def _follow(app: App, s: AsyncSession, message: Message, reading: Reading, place: _Place) -> None:
    found = place.found
    if place.unsubscribed is not None:
        await act.on_unsubscribe(app, s, message, await leads.get(s, place.unsubscribed))
    elif message.folder_role == Role.SENT or (place.is_ours and not place.is_copy):
        await act.on_our_own(app, s, message, reading, place.leads)
    elif place.is_ours or await _is_closer(s, reading):
        message.fate, message.reason = Fate.IGNORED, "written by one of our mailboxes or closers"
        message.lead_id = found.lead_id
    elif found.lead_id is None:
        days = (await app.catalogs.routing(s)).company_stop_days
        company_id = await match.company_of(s, reading.headers.from_address)
        await act.on_unmatched(app, s, message, reading, company_id, days)
    else:
        decision = await _decide_and_act(app, s, message, reading, found, found.lead_id)
        for writer_id in place.leads - {found.lead_id}:
            await act.stop_writer(app, s, message, await leads.get(s, writer_id), decision)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Place:
    """Where a message belongs: the match, whether it is ours, and every lead that it may touch."""

    found: match.Found
    unsubscribed: str | None
    is_ours: bool
    is_copy: bool
    leads: frozenset[str]


async def _place(s: AsyncSession, message: Message, reading: Reading) -> _Place:
    headers = reading.headers
    unsubscribed = await match.unsubscribed(s, headers.subject)
    found = await match.find(s, reading)
    is_ours = message.folder_role == Role.SENT or await _is_mailbox(s, reading)
    is_copy = is_ours and headers.ref is not None
    if unsubscribed is not None:
        touched = {unsubscribed}
    elif is_copy:
        copied = await deliveries.find(s, headers.ref or "")
        touched = {copied.lead_id} if copied else set()
    elif is_ours:
        touched = await match.known_leads(s, (*headers.to, *headers.cc))
        touched |= {found.lead_id} if found.lead_id and found.delivery_id else set()
    else:
        touched = {found.lead_id} if found.lead_id else set()
        if touched and reading.kind in (Kind.HUMAN, Kind.CALENDAR):
            touched |= await match.known_leads(s, [headers.from_address])
    return _Place(found=found, unsubscribed=unsubscribed, is_ours=is_ours, is_copy=is_copy, leads=frozenset(touched))


async def _is_mailbox(s: AsyncSession, reading: Reading) -> bool:
    return canonical(reading.headers.from_address) in {canonical(a) for a in await mailboxes.addresses(s)}


async def _is_closer(s: AsyncSession, reading: Reading) -> bool:
    """A closer in the thread must never look like a lead who answers."""
    return canonical(reading.headers.from_address) in {canonical(c.address) for c in await closers.every(s)}


async def _decide_and_act(
    app: App, s: AsyncSession, message: Message, reading: Reading, found: match.Found, lead_id: str
) -> Decision:
    message.lead_id, message.delivery_id, message.matched_by = lead_id, found.delivery_id, found.by
    await act.delivery_is_known(app, s, found.delivery_id)
    handoff = await handoffs.running(s, lead_id)
    is_introduced = handoff is not None and await act.is_introduced(s, handoff)
    routing = await app.catalogs.routing(s)
    lead = await leads.get(s, lead_id)
    context = Context(
        is_correlated=found.delivery_id is not None,
        has_handoff=is_introduced,
        today=app.clock.now().date(),
        failed_at_lead=await _failed_at_lead(s, reading, found, lead),
        is_certain=found.by is not MatchedBy.COMPANY,
        is_handoff_held=handoff is not None and not is_introduced,
        is_old=found.delivery_id is None and _is_older(reading, lead),
        is_by_thaw=reading.headers.ref is not None,
    )
    decision = decide(reading, context, routing)
    message.fate, message.reason = Fate.MATCHED, decision.reason
    await act.carry_out(app, s, message, lead, reading, decision)
    return decision


def _is_older(reading: Reading, lead: Lead) -> bool:
    """Whether a message is dated well before the lead came to us. A folder that was numbered anew is read again from
    its beginning, with all the mail that lay in it before our first look."""
    try:
        stated = parsedate_to_datetime(reading.headers.date or "")
    except (ValueError, TypeError, IndexError, OverflowError):
        return False
    return stated.replace(tzinfo=stated.tzinfo or UTC) < lead.created_at - _OLD


async def _failed_at_lead(s: AsyncSession, reading: Reading, found: match.Found, lead: Lead) -> bool:
    """The mail of a track has one recipient. An introduction or a brief may have failed at the closer instead."""
    delivery = await deliveries.find(s, found.delivery_id or "")
    if reading.bounce is None or delivery is None or delivery.purpose in CAPPED:
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
        "referred_to": [asdict(person) for person in reading.referred_to],
        "probabilities": {str(label): round(p, 4) for label, p in reading.probabilities.items()},
        "language": reading.language,
        "defects": [_clean(d) for d in reading.defects],
        "model": reading.model,
    }


def _clean(text: str) -> str:
    """PostgreSQL's text holds no NUL, and UTF-8 no lone surrogate; hostile mail has both."""
    return text.replace("\x00", "\ufffd").encode("utf-8", "replace").decode()


async def _set_aside(app: App, message_id: str, reason: str) -> None:
    await _give_up(app, message_id, reason, "a message could not be read by machine")


async def note_failure(app: App, message_id: str, error: Exception) -> None:
    """A message whose processing broke: counted, and after three times set aside, so that the line moves on."""
    async with app.write() as s:
        message = await messages.get(s, message_id, lock=True)
        message.attempts += 1
        attempts = message.attempts
    # Where it broke, not what it says: an error about a mail quotes the mail.
    trace = "".join(traceback.format_tb(error.__traceback__))
    log.error("message.failed", extra={"message_id": message_id, "error": type(error).__name__, "trace": trace})
    if attempts >= _POISON_AFTER:
        reason = f"{type(error).__name__}: {error}"
        await _give_up(app, message_id, reason, "a message broke its processing three times")


async def _give_up(app: App, message_id: str, reason: str, why: str) -> None:
    async with app.write() as s:
        lead_id = await match.roughly(s, await messages.raw(s, message_id))
        if lead_id is not None:
            await act.lock(s, lead_id)
        message = await messages.get(s, message_id, lock=True)
        if message.fate != Fate.STORED:
            return
        message.fate, message.reason, message.lead_id = Fate.SET_ASIDE, _clean(reason)[:500], lead_id
        await act.ask_to_look(app, s, message, lead_id, why)
    log.error("message.set_aside", extra={"message_id": message_id})
