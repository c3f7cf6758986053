"""Claiming: which mail of a mailbox leaves next, asked of the gate row by row. Runs inside the caller's transaction.

Lock order: mailbox (held by the caller), then lead, then enrollment, then delivery. Caps that other mailboxes fill, too
are only read here; they are asked again when the mail is armed, under their locks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.delivery import OF_TRACK, Purpose, State, step_key
from app.domain.gate import Code, Facts, Refusal, may_send
from app.domain.sequence import Kind, Step
from app.errors import ThawError
from app.outreach import by_hand, digest, record
from app.outreach.catalog import Catalog
from app.outreach.facts import Asked, Ours, about, facts, may_send_a_day, of_our_own, operator_of, ours, see
from app.outreach.finish import run_out
from app.outreach.letters import Letter
from app.outreach.writing import columns_of, letter_of, signed, step_letter, step_of, variant_of
from app.store import (
    catalogs,
    deliveries,
    direct,
    enrollments,
    events,
    handoffs,
    leads,
    leaving,
    mailboxes,
)
from app.store.deliveries import Delivery
from app.store.enrollments import Enrollment
from app.store.leads import Lead
from app.store.leaving import Box, Person, Pressing
from app.store.mailboxes import Mailbox

# How many queued mails, and how many steps, one turn looks at in one mailbox; of the steps first the one that most
# often may leave. The rest are due at the next turn.
_QUEUED = 50
_ROWS = (1, 50, 500)
# What refuses a mailbox's other mails just as well: there is no point in looking at more of them.
_OF_ALL = frozenset({Code.UNREAD_REPLY, Code.IDENTITY, Code.DAILY_CAP, Code.DOMAIN_CAP})
# A mail that cannot be rendered is tried again so often: somebody may have filled the field.
_HELD = timedelta(days=1)


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim:
    """A delivery that this worker may transmit: ours `until` its lease ends (real), which also tells it from any later
    claim of the same mail."""

    delivery_id: str
    lead_id: str | None
    mailbox_id: str
    provider: str
    domain: str
    sender: str
    recipients: tuple[str, ...]
    raw: bytes
    gap_seed: str
    until: datetime


# An enrollment that waits: its id, until when, code, why.
_Held = tuple[str, datetime, str, str]


async def next_claims(app: App, s: AsyncSession, mailbox_ids: Collection[str], now: datetime) -> dict[str, Claim]:
    """Claim the most pressing mail of each of these mailboxes that may take a turn and has one that may leave now, by
    mailbox; they stay locked.

    Every row that was refused keeps why, and when it would pass.
    """
    async with direct.trip(s) as ask:
        ask(direct.by_index())
        ask(deliveries.commit_without_disk())
        locked = ask(leaving.lock_boxes(mailbox_ids))
        ask(catalogs.look(s))
        seen = see(ask, mailbox_ids, now)
        queued = ask(deliveries.due(mailbox_ids, now, _QUEUED))
        pressing = ask(leaving.pressing(mailbox_ids, now, _ROWS[0]))
    ready = [box for box in locked() if box.is_active and (box.next_turn_at is None or box.next_turn_at <= now)]
    if not ready:
        return {}
    catalog = await app.catalogs.current(s)
    boxes = [await _with_allowance(s, catalog, box, now) for box in ready]
    our = await ours(app, s, catalog, boxes, seen)
    claims: dict[str, Claim] = {}
    for due in queued():
        box = due.mailbox_id
        if box in our and box not in claims and (claim := await _claim_queued(app, s, catalog, our[box], due.id, now)):
            claims[box] = claim
    turn = _Turn(app=app, s=s, catalog=catalog, now=now, our=our)
    looking, found = our.keys() - claims.keys(), pressing()
    for rows, more in zip(_ROWS, (*_ROWS[1:], None), strict=True):
        looking = await turn.claim_steps([due for due in found if due.enrollment.mailbox_id in looking], rows, claims)
        if not looking or more is None:
            break
        found = await direct.answer(s, leaving.pressing(looking, now, more))
    return claims


async def _with_allowance(s: AsyncSession, catalog: Catalog, box: Box, now: datetime) -> Box:
    """The mailbox with what it may send today, which is worked out once a day; its row is locked."""
    today = now.astimezone(ZoneInfo(box.zone)).date()
    if box.allowance_on == today:
        return box
    mailbox = await mailboxes.get(s, box.id)
    mailbox.allowance, mailbox.allowance_on = await may_send_a_day(s, catalog, box, now), today
    await s.flush()
    return box._replace(allowance=mailbox.allowance, allowance_on=today)


async def _claim_queued(
    app: App, s: AsyncSession, catalog: Catalog, our: Ours[Box], delivery_id: str, now: datetime
) -> Claim | None:
    """A delivery that was queued before: an introduction, a brief, or a mail to be tried again with the same bytes."""
    mailbox = await mailboxes.get(s, our.mailbox.id)
    lead_id = (await deliveries.get(s, delivery_id)).lead_id
    if lead_id is None:
        return await _claim_digest(app, s, catalog, our, delivery_id, now)
    if (lead := await leads.get_free(s, lead_id)) is None:
        return None  # it is due at the next turn
    delivery = await deliveries.get(s, delivery_id, lock=True)
    if delivery.state != State.QUEUED:
        return None
    e = await enrollments.get(s, delivery.enrollment_id, lock=True) if delivery.enrollment_id else None
    purpose = Purpose(delivery.purpose)
    [found] = await facts(app, s, catalog, [await about(app, s, our, lead, purpose, e)])
    refusal = may_send(found, now)
    if refusal is not None:
        await refuse_delivery(app, s, delivery, refusal)
        return None
    if delivery.attempts:  # a server has seen these bytes: the same ones again, or none
        raw = await deliveries.raw(s, delivery.id)
        until = await _take(app, s, delivery.id, State.QUEUED, {})
        return _as_claim(delivery, lead, mailbox, tuple(delivery.recipients), raw, until)
    try:
        letter = signed(app, mailbox, await letter_of(app, s, catalog, mailbox, lead, delivery, e))
    except ThawError as error:
        delivery.held_code = Code.CANNOT_BE_WRITTEN
        delivery.held_reason, delivery.due_at = str(error), now + _HELD
        return None
    columns = columns_of(letter, mailbox)
    if e is not None and delivery.step is not None:
        # Ops may have added a variant since: the row names the file whose words it has.
        columns["variant"] = variant_of(e, lead, step_of(catalog, e, delivery.step))
    until = await _take(app, s, delivery.id, State.QUEUED, columns)
    return _as_claim(delivery, lead, mailbox, letter.recipients, letter.raw, until)


async def _claim_digest(
    app: App, s: AsyncSession, catalog: Catalog, our: Ours[Box], delivery_id: str, now: datetime
) -> Claim | None:
    """A mail to one of our own people, about many leads: no lead is locked for it."""
    mailbox, delivery = await mailboxes.get(s, our.mailbox.id), await deliveries.get(s, delivery_id, lock=True)
    if delivery.state != State.QUEUED:
        return None
    refusal = may_send(of_our_own(our, Purpose(delivery.purpose), catalog.sending.window), now)
    if refusal is not None:
        await refuse_delivery(app, s, delivery, refusal)
        return None
    if delivery.attempts:  # a server has seen these bytes: the same ones again, or none
        raw = await deliveries.raw(s, delivery.id)
        until = await _take(app, s, delivery.id, State.QUEUED, {})
        return _as_claim(delivery, None, mailbox, tuple(delivery.recipients), raw, until)
    letter = await digest.letter(app, s, mailbox, delivery)
    if letter is None:
        await deliveries.cancel(s, delivery, "nothing of it waits any more", now)
        return None
    letter = signed(app, mailbox, letter)
    until = await _take(app, s, delivery.id, State.QUEUED, columns_of(letter, mailbox))
    return _as_claim(delivery, None, mailbox, letter.recipients, letter.raw, until)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Chosen:
    """A step that may leave."""

    our: Ours[Box]
    due: Pressing
    step: Step


@dataclass(frozen=True, kw_only=True, slots=True)
class _Turn:
    """One look at the steps that are due in some mailboxes. A step becomes a delivery only here, so that every edit
    still counts."""

    app: App
    s: AsyncSession
    catalog: Catalog
    now: datetime
    our: Mapping[str, Ours[Box]]

    async def claim_steps(self, found: Sequence[Pressing], rows: int, claims: dict[str, Claim]) -> set[str]:
        """Claim the first step that may leave of each mailbox, of those that were found, up to `rows` in each; which
        have more to look at."""
        held, chosen, ending, handed = await self._judge(found)
        wanted = [one.due for one in chosen] + [due for due, _ in ending] + [due for due, *_ in handed]
        steps = {due.enrollment.id: due.enrollment.next_step for due in wanted}
        locked = await direct.answer(self.s, enrollments.lock_due(steps, self.now)) if steps else set()
        for due, refusal in ending:
            if due.enrollment.id in locked:
                await self._end(due, refusal)
        for due, step, known in handed:
            if due.enrollment.id in locked:
                await self._hand_over(due, step, known)
        if ending or handed:
            await self.s.flush()
        held += await self._open([one for one in chosen if one.due.enrollment.id in locked], claims)
        await enrollments.hold(self.s, held, self.now)
        looked = Counter(due.enrollment.mailbox_id for due in found)
        full = {box for box, refused in self._refused_whole(found, held).items() if refused}
        return {box for box, count in looked.items() if count == rows and box not in claims and box not in full}

    async def _judge(
        self, found: Sequence[Pressing]
    ) -> tuple[list[_Held], list[_Chosen], list[tuple[Pressing, Refusal | None]], list[tuple[Pressing, Step, Facts]]]:
        """What the gate says of each: held until later, the first of its mailbox that may leave, at its end; and those
        that are for a person, of which it is asked otherwise."""
        held: list[_Held] = []
        ending: list[tuple[Pressing, Refusal | None]] = []
        handed: list[tuple[Pressing, Step, Facts]] = []
        asked: list[tuple[Pressing, Step, Asked]] = []
        for due in found:
            e, sequence = due.enrollment, self.catalog.sequences.get(due.enrollment.sequence)
            if sequence is None:
                why = f'the sequence "{e.sequence}" is no longer among the applied files'
                held.append((e.id, self.now + _HELD, Code.SEQUENCE_GONE, why))
            elif e.next_step >= len(sequence.sequence.steps):
                ending.append((due, None))
            else:
                one = Asked(
                    our=self.our[e.mailbox_id],
                    purpose=OF_TRACK[Kind(e.kind)],
                    lead=due.lead,
                    company=due.company,
                    suppressed=due.suppressed,
                    enrollment=e,
                )
                asked.append((due, sequence.sequence.steps[e.next_step], one))
        chosen: dict[str, _Chosen] = {}
        for (due, step, one), facts_of_it in zip(
            asked, await facts(self.app, self.s, self.catalog, [one for *_, one in asked]), strict=True
        ):
            if not step.is_mail:
                handed.append((due, step, facts_of_it))
                continue
            if due.enrollment.mailbox_id in chosen:
                continue
            refusal = may_send(facts_of_it, self.now)
            if refusal is None:
                chosen[due.enrollment.mailbox_id] = _Chosen(our=one.our, due=due, step=step)
            elif refusal.until is None:
                ending.append((due, refusal))
            else:
                held.append((due.enrollment.id, refusal.until, refusal.code, refusal.text))
        return held, list(chosen.values()), ending, handed

    def _refused_whole(self, found: Sequence[Pressing], held: Sequence[_Held]) -> dict[str, bool]:
        """Of which mailboxes all that was looked at waits for what its other mails wait for, too."""
        codes = {enrollment_id: code for enrollment_id, _, code, _ in held}
        whole = {due.enrollment.mailbox_id: True for due in found}
        for due in found:
            whole[due.enrollment.mailbox_id] &= codes.get(due.enrollment.id) in _OF_ALL
        return whole

    async def _end(self, due: Pressing, refusal: Refusal | None) -> None:
        mailbox, lead, e = await self._rows(due)
        if refusal is None:
            await run_out(self.app, self.s, self.catalog, lead, mailbox, e)
        else:
            await record.hold_or_end(self.s, e, refusal, self.now)

    async def _hand_over(self, due: Pressing, step: Step, known: Facts) -> None:
        mailbox, lead, e = await self._rows(due)
        await by_hand.take_up(self.app, self.s, self.catalog, mailbox, lead, e, step, known)

    async def _rows(self, due: Pressing) -> tuple[Mailbox, Lead, Enrollment]:
        """The rows themselves, for what changes them; they are locked."""
        e = await enrollments.get(self.s, due.enrollment.id)
        return await mailboxes.get(self.s, e.mailbox_id), await leads.get(self.s, e.lead_id), e

    async def _open(self, chosen: Sequence[_Chosen], claims: dict[str, Claim]) -> list[_Held]:
        """Write the mails and store them, claimed; those that cannot be written are held, nobody else's."""
        follow_ups = [one.due.enrollment.id for one in chosen if one.due.enrollment.next_step]
        last = await deliveries.last_sent_steps(self.s, follow_ups)
        until = self.app.clock.real() + self.app.settings.claim_lease
        held: list[_Held] = []
        rows: dict[str, dict[str, Any]] = {}
        written: list[tuple[_Chosen, str, Letter]] = []
        for one in chosen:
            e, lead, delivery_id = one.due.enrollment, one.due.lead, self.app.new_id("del")
            try:
                box, before = one.our.mailbox, last.get(e.id)
                words = await step_letter(self.app, self.s, self.catalog, box, lead, e, one.step, delivery_id, before)
                letter = signed(self.app, box, words)
            except ThawError as error:
                why = f'step "{one.step.stem}" cannot be written: {error}'
                held.append((e.id, self.now + _HELD, Code.CANNOT_BE_WRITTEN, why))
                continue
            written.append((one, delivery_id, letter))
            rows[delivery_id] = self._row(one, delivery_id, letter, until)
        if not written:
            return held
        async with direct.trip(self.s) as ask:
            new = ask(deliveries.claim_new(list(rows.values())))
            ask(enrollments.has_begun([one.due.enrollment.id for one, _, _ in written]))
        for one, delivery_id, letter in written:
            e, box = one.due.enrollment, one.our.mailbox
            if delivery_id not in new():
                await _known_step(self.s, e.id, step_key(e.id, one.step.stem), self.now)
                continue
            seed = gap_seed(one.due.lead, OF_TRACK[Kind(e.kind)], one.step.stem, 0)
            claims[box.id] = _claim(delivery_id, one.due.lead, box, letter.recipients, letter.raw, seed, until)
        return held

    def _row(self, one: _Chosen, delivery_id: str, letter: Letter, until: datetime) -> dict[str, Any]:
        e, lead = one.due.enrollment, one.due.lead
        return {
            "id": delivery_id,
            "key": step_key(e.id, one.step.stem),
            "purpose": OF_TRACK[Kind(e.kind)],
            "priority": e.priority,
            "mailbox_id": one.our.mailbox.id,
            "lead_id": lead.id,
            "enrollment_id": e.id,
            "step": one.step.stem,
            "variant": variant_of(e, lead, one.step),
            "operator": operator_of(lead, one.due.company),
            "due_at": self.now,
            "created_at": self.now,
            "claimed_by": self.app.worker_id,
            "claimed_until": until,
            **columns_of(letter, one.our.mailbox),
        }


async def _known_step(s: AsyncSession, enrollment_id: str, key: str, now: datetime) -> None:
    """The step has a delivery already: the ledger says what became of it. One that ended unsent is passed over."""
    known = await deliveries.by_key(s, key)
    if known is not None and known.state in (State.REFUSED, State.CANCELLED):
        await enrollments.skip_step(s, enrollment_id, now)


async def _take(app: App, s: AsyncSession, delivery_id: str, before: State, columns: dict[str, object]) -> datetime:
    """Claim a mail; until when it is ours."""
    until = app.clock.real() + app.settings.claim_lease
    claim = {"claimed_by": app.worker_id, "claimed_until": until, "held_code": None, "held_reason": None}
    await deliveries.move(s, delivery_id, before, State.CLAIMED, **claim, **columns)
    return until


def _as_claim(
    d: Delivery, lead: Lead | None, mailbox: Mailbox, recipients: tuple[str, ...], raw: bytes, until: datetime
) -> Claim:
    seed = gap_seed(lead, Purpose(d.purpose), d.step, d.attempts) if lead else f"gap/{d.key}/{d.attempts}"
    return _claim(d.id, lead, mailbox, recipients, raw, seed, until)


def _claim(
    delivery_id: str,
    lead: Lead | Person | None,
    mailbox: Mailbox | Box,
    recipients: tuple[str, ...],
    raw: bytes,
    seed: str,
    until: datetime,
) -> Claim:
    return Claim(
        delivery_id=delivery_id,
        lead_id=lead.id if lead else None,
        mailbox_id=mailbox.id,
        domain=mailbox.domain,
        provider=mailbox.provider,
        sender=mailbox.address,
        recipients=recipients,
        raw=raw,
        gap_seed=seed,
        until=until,
    )


def gap_seed(lead: Lead | Person, purpose: Purpose, step: str | None, attempts: int) -> str:
    """What decides the pause behind a mail: what the mail is, not its random id."""
    return f"gap/{lead.address_key}/{purpose}/{step}/{attempts}"


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
        await record.hold_or_end(s, await enrollments.get(s, d.enrollment_id, lock=True), refusal, now)
    if d.handoff_id is not None:
        await handoffs.cancel(s, d.handoff_id, refusal.text, now)
