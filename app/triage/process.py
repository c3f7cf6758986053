"""Processing: stored messages are read, matched, decided on and acted on, once.

Reading happens outside any transaction; matching, the decision and all its effects are one transaction. Outward mail
becomes deliveries elsewhere, hand-offs are opened here and made by `app.handoff`.
"""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.delivery import ARMED_FOR, CAPPED
from app.domain.effect import Context, Decision
from app.domain.matching import MatchedBy
from app.domain.policy import Mode, RoutingPolicy, as_earned
from app.domain.routing import PEOPLE, decide, without_mail
from app.domain.streak import Try, is_undeliverable
from app.domain.suppression import canonical
from app.domain.ways import is_sure
from app.errors import Conflict, ThawError
from app.mail import providers
from app.mail.imap import Role
from app.mail.vetting import is_delay, is_forged
from app.store import deliveries, events, handoffs, judgements, leads, mailboxes, messages, suggestions, tasks
from app.store.leads import Lead
from app.store.messages import Fate, Message
from app.triage import act, facts, match, warm
from app.triage.ending import is_introduced
from app.triage.reader import ReaderDown
from classifier.reading import Kind, PositiveType, Reading, Signal

log = logging.getLogger(__name__)

_POISON_AFTER = 3
_OLD = timedelta(days=7)
# As many are acted on in one transaction: their leads are locked meanwhile.
_AT_ONCE = 50
_MOST_BYTES = 32 * 1024 * 1024
# A mail that is being transmitted has its outcome by then.
_SOON = timedelta(seconds=3)


async def process_next(app: App, mailbox_id: str) -> bool:
    """Process the oldest messages of a mailbox that wait, some at once. False when no other one waited that nobody has
    taken; what came meanwhile has a job of its own.

    They are acted on in one transaction. Where that fails each is tried alone, and the one that fails is counted.
    """
    now = app.clock.real()
    async with app.write() as s:
        until = now + app.settings.stalled_worker
        ids, is_more = await messages.take(s, mailbox_id, now, until, _AT_ONCE, _MOST_BYTES)
    if not ids:
        return False
    app.at_point("messages taken")
    work = await _read(app, ids, note_failure)
    try:
        await _act(app, work)
    except Exception:
        for one in work:
            try:
                await _act(app, [one])
            except Exception as error:
                # A poison message is counted and in the end put aside; the line moves on.
                await note_failure(app, one.message_id, error)
    return is_more


async def process(app: App, message_id: str) -> bool:
    """Process one message. False when it must be asked again: a mail to its lead is being transmitted just now.

    A message that was processed before is left alone. One that fails again and again is set aside with its reason.
    """
    return not await _act(app, await _read(app, [message_id]))


@dataclass(frozen=True, kw_only=True, slots=True)
class _Read:
    """A message that was read, and waits to be acted on. `is_forged`, `is_delay`: see `app.mail.vetting`."""

    message_id: str
    received_at: datetime
    folder_role: str
    reading: Reading
    is_forged: bool
    is_delay: bool

    @classmethod
    def of(cls, one: messages.Waiting, reading: Reading, vouching: Collection[str]) -> _Read:
        return cls(
            message_id=one.id,
            received_at=one.received_at,
            folder_role=one.folder_role,
            reading=reading,
            is_forged=is_forged(one.raw, vouching),
            is_delay=reading.bounce is not None and is_delay(one.raw),
        )


async def _read(
    app: App, message_ids: Sequence[str], on_failure: Callable[[App, str, Exception], Awaitable[None]] | None = None
) -> list[_Read]:
    """Read those of the messages that still wait. What the classifier gives up, or breaks on, is set aside."""
    async with app.read() as s:
        waiting = await messages.waiting_ones(s, message_ids)
        texts = await match.texts_sent_to_writers(s, [one.raw for one in waiting])
        vouching = {box: await _vouching(s, box) for box in {one.mailbox_id for one in waiting}}
    asked = (
        app.reader.read(one.raw, received_at=one.received_at, sent_texts=sent)
        for one, sent in zip(waiting, texts, strict=True)
    )
    found = []
    for one, answer in zip(waiting, await asyncio.gather(*asked, return_exceptions=True), strict=True):
        if isinstance(answer, ThawError):
            await _set_aside(app, one.id, str(answer))
        elif isinstance(answer, Exception) and on_failure is not None and not isinstance(answer, ReaderDown):
            await on_failure(app, one.id, answer)
        elif isinstance(answer, BaseException):
            raise answer
        elif (defect := next((d for d in answer.defects if d.startswith("unreadable")), None)) is not None:
            # The classifier answers so where it broke: its label says nothing.
            await _set_aside(app, one.id, defect)
        else:
            found.append(_Read.of(one, answer, vouching[one.mailbox_id]))
    app.at_point("messages read")
    return found


async def _vouching(s: AsyncSession, mailbox_id: str) -> frozenset[str]:
    """Whose word counts about who wrote the mail in a mailbox."""
    mailbox = await mailboxes.get(s, mailbox_id)
    return providers.vouching_for(mailbox.provider, mailbox.imap_host, mailbox.domain)


async def _act(app: App, work: Sequence[_Read]) -> list[str]:
    """Match, decide and act, for all in one transaction. The ids of those that must be asked again."""
    if not work:
        return []
    again: list[str] = []
    by_id = {one.message_id: one for one in work}
    readings = [one.reading for one in work]
    async with app.write() as s:
        here = await _Here.of(app, s, readings)
        places = await _places(s, here, work)
        touched = {lead for place in places.values() for lead in place.leads}
        strangers = {place.company_id for place in places.values() if place.company_id is not None}
        locked = await act.lock_all(s, touched, strangers)
        flying = await deliveries.in_flight(s, touched, app.clock.real() - 2 * ARMED_FOR)
        waiting = await messages.lock_all(s, list(by_id))
        await facts.ask_ahead(s, locked.values(), waiting, readings, app.clock.now())
        for message in waiting:
            place = places[message.id]
            # Our own copy of a mail may come before the server's answer, and stops nothing.
            if not place.is_copy and place.leads & flying:
                again.append(message.id)
            elif message.fate == Fate.STORED:
                _describe(message, by_id[message.id])
                message.processed_at = app.clock.now()
                await _follow(app, s, here, locked, message, by_id[message.id], place)
        if again:
            await messages.leave(s, again, app.clock.real() + _SOON)
        app.at_point("messages acting")
    app.at_point("messages acted on")
    for one in work:
        if one.message_id not in again:
            kind, label = one.reading.kind, one.reading.label
            log.info("message.processed", extra={"message_id": one.message_id, "kind": kind, "label": label})
    return again


@dataclass(frozen=True, kw_only=True, slots=True)
class _Here:
    """What is the same for all messages that are acted on in one transaction. `softly`: nothing may leave because of
    them."""

    known: match.Known
    routing: RoutingPolicy
    softly: bool = False

    @classmethod
    async def of(cls, app: App, s: AsyncSession, readings: Sequence[Reading], softly: bool = False) -> _Here:
        known, routing = await match.known(s, readings), await app.catalogs.routing(s)
        return cls(known=known, routing=routing, softly=softly)


async def act_again(app: App, message_id: str, reading: Reading) -> None:
    """Act on a message that is read again, with its new reading. Nothing leaves because of it: what could is asked of a
    person. Raises Conflict where it was corrected, or is not one of those that can be replayed, by now."""
    async with app.write() as s:
        here = await _Here.of(app, s, [reading], softly=True)
        known, raw = await messages.get(s, message_id), await messages.raw(s, message_id)
        stored = messages.Waiting(known.id, raw, known.received_at, known.mailbox_id, known.folder_role)
        one = _Read.of(stored, reading, await _vouching(s, known.mailbox_id))
        place = (await _places(s, here, [one]))[message_id]
        locked = await act.lock_all(s, place.leads, [place.company_id] if place.company_id else ())
        message = await messages.get(s, message_id, lock=True)
        if not may_be_replayed(message):
            raise Conflict(f"message {message_id} was dealt with by a person since")
        now = app.clock.now()
        await tasks.close_of_message(s, message_id, now, "read again")
        before, read_as = message.label, message.reading or {}
        _describe(message, one)
        message.reading = {**(message.reading or {}), "replayed_from": read_as.get("model")}
        await _follow(app, s, here, locked, message, one, place)
        events.add(s, "reply.replayed", now, message.lead_id, message=message_id, before=before, after=reading.label)


def may_be_replayed(message: Message) -> bool:
    """Whether the machine decided about a message of somebody else, and no person since."""
    is_decided = message.fate in (Fate.MATCHED, Fate.UNMATCHED) and message.folder_role != Role.SENT
    return is_decided and "corrected_by" not in (message.reading or {})


async def _follow(
    app: App,
    s: AsyncSession,
    here: _Here,
    locked: Mapping[str, Lead],
    message: Message,
    one: _Read,
    place: _Place,
) -> None:
    found, reading = place.found, one.reading
    if place.unsubscribed is not None:
        await act.on_unsubscribe(app, s, message, locked[place.unsubscribed])
    elif message.folder_role == Role.SENT or (place.is_ours and not place.is_copy):
        await act.on_our_own(app, s, message, reading, place.leads)
    elif place.is_ours or canonical(reading.headers.from_address) in here.known.closers:
        # A closer in the thread must never look like a lead who answers.
        message.fate, message.reason = Fate.IGNORED, "written by one of our mailboxes or closers"
        message.lead_id = found.lead_id
        # What a closer answers leads to mail, so it must be the closer's.
        if not place.is_ours and reading.kind is Kind.HUMAN and found.delivery_id is not None and not one.is_forged:
            await warm.closer_wrote(app, s, message, found)
    elif found.lead_id is None:
        context = Context(
            is_correlated=False,
            has_handoff=False,
            today=app.clock.now().date(),
            is_known=False,
            has_company=place.company_id is not None,
        )
        message.lead_id = message.delivery_id = message.matched_by = None
        await act.on_stranger(app, s, message, place.company_id, decide(reading, context, here.routing))
    else:
        decision = await _decide_and_act(app, s, here, message, one, found, locked[found.lead_id])
        for writer_id in place.leads - {found.lead_id}:
            await act.stop_writer(app, s, message, locked[writer_id], decision)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Place:
    """Where a message belongs: the match, whether it is ours, every lead that it may touch, and the company of a
    stranger."""

    found: match.Found
    unsubscribed: str | None
    is_ours: bool
    is_copy: bool
    leads: frozenset[str]
    company_id: str | None = None

    @property
    def is_answer(self) -> bool:
        """Whether somebody else wrote it, about a lead of ours."""
        return self.found.lead_id is not None and self.unsubscribed is None and not self.is_ours


async def _places(s: AsyncSession, here: _Here, work: Sequence[_Read]) -> dict[str, _Place]:
    """Where each message belongs."""
    places = {one.message_id: await _place(s, here, one) for one in work}
    by_people = (one.message_id for one in work if one.reading.kind in PEOPLE)
    answered = [id_ for id_ in by_people if places[id_].is_answer]
    # Who wrote in somebody's place writes for them, too.
    others = await handoffs.leads_of_contacts(s, {lead for id_ in answered for lead in places[id_].leads})
    for id_ in answered if others else ():
        theirs = frozenset().union(*(others.get(lead, ()) for lead in places[id_].leads))
        places[id_] = replace(places[id_], leads=places[id_].leads | theirs)
    return places


async def _place(s: AsyncSession, here: _Here, one: _Read) -> _Place:
    reading, headers, known = one.reading, one.reading.headers, here.known
    unsubscribed = await match.unsubscribed(s, headers.subject)
    found = await match.find(s, reading, known, one.received_at)
    is_ours = one.folder_role == Role.SENT or canonical(headers.from_address) in known.mailboxes
    is_copy = is_ours and headers.ref is not None
    company_id = None
    if unsubscribed is not None:
        touched = {unsubscribed}
    elif is_copy:
        copied = known.named.get(headers.ref or "")
        touched = {copied.lead_id} if copied and copied.lead_id else set()
    elif is_ours:
        touched = known.leads_at((*headers.to, *headers.cc))
        touched |= {found.lead_id} if found.lead_id and found.delivery_id else set()
    else:
        touched = {found.lead_id} if found.lead_id else set()
        if touched and reading.kind in PEOPLE:
            touched |= known.leads_at([headers.from_address])
        elif not touched:
            company_id = await match.company_of(s, headers.from_address)
    return _Place(
        found=found,
        unsubscribed=unsubscribed,
        is_ours=is_ours,
        is_copy=is_copy,
        leads=frozenset(touched),
        company_id=company_id,
    )


async def _decide_and_act(
    app: App, s: AsyncSession, here: _Here, message: Message, one: _Read, found: match.Found, lead: Lead
) -> Decision:
    reading = one.reading
    message.lead_id, message.delivery_id, message.matched_by = lead.id, found.delivery_id, found.by
    await act.delivery_is_known(app, s, found.delivery_id)
    context = await _context(app, s, message, one, found, lead)
    policy = await _earned(s, here.routing, reading)
    decision = decide(reading, context, policy)
    if here.softly:
        decision = without_mail(decision, context.today)
    message.fate, message.reason = Fate.MATCHED, decision.reason
    if reading.kind in PEOPLE:
        await _note_judgement(app, s, message, reading, context, policy)
    await act.carry_out(app, s, message, lead, reading, decision)
    return decision


async def _context(app: App, s: AsyncSession, message: Message, one: _Read, found: match.Found, lead: Lead) -> Context:
    reading = one.reading
    handoff = await handoffs.touching(s, lead.id)
    return Context(
        is_correlated=found.delivery_id is not None,
        has_handoff=handoff is not None and await is_introduced(s, handoff),
        today=app.clock.now().date(),
        failed_at_lead=await _failed_at_lead(s, reading, found, lead),
        is_certain=found.by is not MatchedBy.COMPANY,
        is_old=found.delivery_id is None and _is_older(reading, lead),
        is_forged=one.is_forged,
        is_undeliverable=await _is_undeliverable(s, one, found, lead),
        is_by_thaw=reading.headers.ref is not None,
        suppressed=await act.never_written_to(s, lead, message),
        owner=await leads.owner_of(s, lead),
        is_answered=reading.positive_type is PositiveType.INFO
        and await suggestions.left_before(s, message) is not None,
        later=await act.later_than(s, lead, message),
    )


async def _earned(s: AsyncSession, policy: RoutingPolicy, reading: Reading) -> RoutingPolicy:
    """The policy that binds for the label of a reading: `auto` only while people agree with what it does."""
    rule = policy.rules[reading.label]
    if rule.mode is Mode.ASK or reading.kind not in PEOPLE:
        return policy
    earned = as_earned(rule, await judgements.record(s, reading.label))
    return replace(policy, rules={**policy.rules, reading.label: earned})


async def _note_judgement(
    app: App, s: AsyncSession, message: Message, reading: Reading, context: Context, policy: RoutingPolicy
) -> None:
    sure = is_sure(reading, context, policy)
    values = {
        "message_id": message.id,
        "label": reading.label,
        "is_sure": sure,
        "has_acted": sure and policy.rules[reading.label].mode is Mode.AUTO,
        "decided_at": app.clock.now(),
    }
    await judgements.add_once(s, values)


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
    if reading.bounce is None:
        return True
    delivery = await deliveries.find(s, found.delivery_id or "")
    if delivery is None or delivery.purpose in CAPPED:
        return True
    return lead.address_key in {canonical(address) for address in reading.bounce.recipients}


async def _is_undeliverable(s: AsyncSession, one: _Read, found: match.Found, lead: Lead) -> bool:
    """Whether the mail that came back is the last of a row that did."""
    if Signal.BOUNCE_SOFT not in one.reading.signals or one.is_delay or found.delivery_id is None:
        return False
    failed = {found.delivery_id: one.received_at} | await messages.soft_bounces(s, lead.id)
    mails = [mail for mail in await deliveries.of_lead(s, lead.id) if mail.purpose in CAPPED and mail.sent_at]
    mails.sort(key=lambda mail: (mail.sent_at, mail.id))
    ids = [mail.id for mail in mails]
    until = ids.index(found.delivery_id) + 1 if found.delivery_id in ids else 0
    return is_undeliverable([Try(failed_at=failed.get(id_)) for id_ in ids[:until]])


def _describe(message: Message, one: _Read) -> None:
    """Keep what was read, for people and for `GET /replies`."""
    reading, h = one.reading, one.reading.headers
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
        "vendor": _clean(reading.vendor) if reading.vendor else None,
        "resume_on": reading.resume_on.isoformat() if reading.resume_on else None,
        "contract_end": reading.contract_end.isoformat() if reading.contract_end else None,
        "meeting_times": [_clean(t) for t in reading.meeting_times],
        "referred_to": [asdict(person) for person in reading.referred_to],
        "probabilities": {str(label): round(p, 4) for label, p in reading.probabilities.items()},
        "language": reading.language,
        "defects": [_clean(d) for d in reading.defects],
        "model": reading.model,
    }
    # Only where it is so.
    message.reading |= {
        name: True for name, value in (("is_forged", one.is_forged), ("is_delay", one.is_delay)) if value
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
