"""Why nothing is being sent to a lead right now, what is sent next, and when.

Asks the same gate with the same facts as the claim, and looks at the same rows in the same order: open mails first,
then the next step of the running sequence. Must not lock or change anything. A mail that only the renderer would hold
is found for a step; other mails say so after their first try.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.delivery import OF_TRACK, TO_CLOSER, Purpose, step_key
from app.domain.delivery import State as Sending
from app.domain.enrollment import State as Enrolled
from app.domain.gate import Code, Count, Facts, Refusal, may_send
from app.domain.handoff import State as HandedOver
from app.domain.sequence import Kind, Step, StepKind
from app.domain.suppression import canonical
from app.errors import Conflict, NotFound, ThawError
from app.outreach import letters
from app.outreach.by_hand import key_of
from app.outreach.catalog import Catalog
from app.outreach.facts import about, facts, ours, see
from app.outreach.language import nearest
from app.outreach.writing import beside_step, variant_of
from app.store import (
    closers,
    deliveries,
    direct,
    enrollments,
    handoffs,
    leads,
    mailboxes,
    messages,
    planning,
    suggestions,
    suppressions,
    tasks,
)
from app.store.deliveries import Delivery
from app.store.enrollments import Enrollment
from app.store.leads import Lead
from app.store.mailboxes import Mailbox, Side

# Each time that the gate names an instant it is asked again there: a day that has not come, an absence, a cap and the
# hours of two days are fewer than these.
_TRIES = 12
_GONE = (Sending.REFUSED, Sending.CANCELLED)
# Reasons that time alone takes away; all others end when something else happens.
_PASSING = frozenset({Code.COMPANY_STOPPED, Code.ABSENT, Code.OUTSIDE_WINDOW, Code.HALTED})
# The counts that caps are for, by the code that says they are full.
_COUNTS = {
    Code.DAILY_CAP: "mailbox",
    Code.DOMAIN_CAP: "domain",
    Code.OPERATOR_CAP: "operator",
    Code.COMPANY_CAP: "company",
    Code.PERSON_CAP: "person",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Planned:
    """The mail that is sent next. `delivery_id` is None for a step that is not written yet; `mailbox` is an address."""

    purpose: str
    step: str | None
    sequence: str | None
    delivery_id: str | None
    enrollment_id: str | None
    mailbox: str

    @property
    def text(self) -> str:
        """What it is, for people."""
        of = f" of {self.sequence}" if self.sequence else ""
        what = self.purpose if self.purpose in set(StepKind) else "mail"
        return f"{what} {self.step}{of}" if self.step else self.purpose


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """An open task about the lead."""

    task_id: str
    kind: str
    why: str


@dataclass(frozen=True, kw_only=True, slots=True)
class WhyNot:
    """The answer. `code` is "now" when nothing is in the way.

    `until` (business time) is when `next` would leave if nothing else happens; None where time alone changes nothing.
    `mailbox_troubles` are said of the mailbox as a whole, also where they are not the first reason.
    """

    next: Planned | None
    code: str
    reason: str
    until: datetime | None
    waiting_for: tuple[Asked, ...] = ()
    mailbox_troubles: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """What comes next, when, and what is in the way, as one sentence."""
        if self.next is None:
            return f"nothing is planned: {self.reason}"
        when = f", {instant(self.until)}" if self.until else ""
        return f"{self.next.text}{when}: {self.reason}"


def instant(at: datetime) -> str:
    """An instant as these answers write it."""
    return f"{at:%a %d %b %Y %H:%M} UTC"


async def find_lead(app: App, given: str) -> Lead:
    """The lead with that id or address. Raises NotFound, with the nearest address where one is near."""
    async with app.read() as s:
        if given.startswith("lead_"):
            return await leads.get(s, given)
        key = canonical(given)
        if (lead := await leads.by_key(s, key)) is not None:
            return lead
        known = await leads.keys_near(s, key)
        raise NotFound(f"there is no lead {given}" + (f"; {nearest(key, known)}" if known else ""))


async def why_not(app: App, lead_id: str) -> WhyNot:
    """Why nothing is being sent to this lead right now, and when it will. Raises NotFound."""
    async with app.read() as s:
        lead = await leads.get(s, lead_id)
        found = await _found(app, s, lead)
        asked = tuple(
            Asked(task_id=task.id, kind=task.kind, why=task.why)
            for task in await tasks.of_lead(s, lead_id)
            if task.done_at is None
        )
        return replace(found or await _nothing(s, lead, asked), waiting_for=asked)


async def _found(app: App, s: AsyncSession, lead: Lead) -> WhyNot | None:
    """The answer about the mail that leaves first, of all that could; None when nothing is planned."""
    answers = [await _of_delivery(app, s, lead, d) for d in _open(await deliveries.of_lead(s, lead.id))]
    running = [e for e in await enrollments.of_lead(s, lead.id) if e.state in (Enrolled.ACTIVE, Enrolled.PAUSED)]
    # While a mail of it is open, a sequence is not due.
    answers += [await _of_step(app, s, lead, e) for e in running if e.due_at is not None or not answers]
    # Ties go to the claim's own order, which is the order of the list.
    return min(answers, key=lambda a: (a.until is None, a.until.timestamp() if a.until else 0.0), default=None)


def _open(mails: Sequence[Delivery]) -> list[Delivery]:
    """Mails to the lead that may still leave, in the order of the claim. A brief goes to a colleague."""
    rank = {Sending.TRANSMITTING: 0, Sending.CLAIMED: 0, Sending.QUEUED: 1, Sending.UNKNOWN: 2}
    found = [d for d in mails if d.state in rank and d.purpose not in TO_CLOSER]
    return sorted(found, key=lambda d: (rank[Sending(d.state)], d.priority, d.due_at, d.id))


async def _of_delivery(app: App, s: AsyncSession, lead: Lead, d: Delivery) -> WhyNot:
    mailbox = await mailboxes.get(s, d.mailbox_id)
    e = await enrollments.get(s, d.enrollment_id) if d.enrollment_id else None
    mail = Planned(
        purpose=d.purpose,
        step=d.step,
        sequence=e.sequence if e else None,
        delivery_id=d.id,
        enrollment_id=d.enrollment_id,
        mailbox=mailbox.address,
    )
    if d.state in (Sending.CLAIMED, Sending.TRANSMITTING):
        return WhyNot(next=mail, code="being_sent", reason="it is being sent right now", until=app.clock.now())
    if d.state == Sending.UNKNOWN:
        why = "nobody knows whether it left; it is looked for in the Sent folder, and after that a person decides"
        return WhyNot(next=mail, code="unknown", reason=why, until=None)
    try:
        asked = await _facts(app, s, await app.catalogs.current(s), mailbox, lead, Purpose(d.purpose), e, d)
    except Conflict as nothing_applied:
        return _not_applied(mail, nothing_applied)
    return await _judge(app, s, mail, mailbox, asked, d.due_at, d.held_reason)


async def _of_step(app: App, s: AsyncSession, lead: Lead, e: Enrollment) -> WhyNot:
    mailbox = await mailboxes.get(s, e.mailbox_id)
    mail = Planned(
        purpose=OF_TRACK[Kind(e.kind)],
        step=None,
        sequence=e.sequence,
        delivery_id=None,
        enrollment_id=e.id,
        mailbox=mailbox.address,
    )
    try:
        catalog = await app.catalogs.current(s)
    except Conflict as nothing_applied:
        return _not_applied(mail, nothing_applied)
    chosen = catalog.sequences.get(e.sequence)
    if chosen is None:
        why = f'the sequence "{e.sequence}" is no longer among the applied files'
        return WhyNot(next=mail, code="sequence_gone", reason=why, until=None)
    step = await _next_step(s, e, chosen.sequence.steps)
    if step is None:
        return _ran_out(e)
    mail = replace(mail, step=step.stem)
    if not step.is_mail:
        return await _by_hand(s, e, replace(mail, purpose=step.kind))
    if e.due_at is None:
        if e.state == Enrolled.PAUSED:
            return WhyNot(next=mail, code=Code.NOT_ACTIVE, reason=e.held_reason or "it is paused", until=None)
        why = "the mail before it has just left, and its day is being chosen"
        return WhyNot(next=mail, code="being_planned", reason=why, until=None)
    asked = await _facts(app, s, catalog, mailbox, lead, OF_TRACK[Kind(e.kind)], e, None)
    found = await _judge(app, s, mail, mailbox, asked, e.due_at, e.held_reason)
    wrong = await _cannot_be_written(app, s, catalog, e, step, lead, mailbox)
    if wrong is not None and found.code not in (Code.SUPPRESSED, Code.NOT_ACTIVE, Code.IDENTITY):
        return replace(found, code="cannot_be_written", reason=wrong, until=None)
    return found


async def _by_hand(s: AsyncSession, e: Enrollment, planned: Planned) -> WhyNot:
    """A step that a person takes."""
    task = await tasks.by_key(s, key_of(e.id, planned.step or ""))
    if e.state == Enrolled.PAUSED:
        return WhyNot(next=planned, code=Code.NOT_ACTIVE, reason=e.held_reason or "it is paused", until=None)
    if task is None:
        why = e.held_reason or "its day has not come"
        return WhyNot(next=planned, code=e.held_code or "not_due", reason=why, until=e.due_at)
    then = "goes on without it then" if task.passes_at else "waits until it is done"
    why = f"{task.assignee or 'a person'} is to do it; the sequence {then}"
    return WhyNot(next=planned, code=Code.BY_HAND, reason=why, until=task.passes_at)


async def _facts(
    app: App,
    s: AsyncSession,
    catalog: Catalog,
    mailbox: Mailbox,
    lead: Lead,
    purpose: Purpose,
    e: Enrollment | None,
    d: Delivery | None,
) -> Facts:
    """The claim's facts, with the one that it learns when a mail is armed: who an introduction or an answer goes to."""
    async with direct.trip(s) as ask:
        seen = see(ask, [mailbox.id], app.clock.now())
    our = (await ours(app, s, catalog, [mailbox], seen))[mailbox.id]
    [found] = await facts(app, s, catalog, [await about(app, s, our, lead, purpose, e)])
    reply_id = None
    if d is not None and d.handoff_id is not None:
        reply_id = (await handoffs.get(s, d.handoff_id)).message_id
    elif d is not None and d.suggestion_id is not None:
        reply_id = (await suggestions.get(s, d.suggestion_id)).message_id
    if found.suppressed is None and reply_id is not None:
        writer = (await messages.get(s, reply_id)).from_address
        found = replace(found, suppressed=await suppressions.reason_for(s, canonical(writer or lead.address)))
    return found


async def _next_step(s: AsyncSession, e: Enrollment, steps: Sequence[Step]) -> Step | None:
    """The step that the claim would write: mails that ended unsent are passed over."""
    for step in steps[e.next_step :]:
        known = await deliveries.by_key(s, step_key(e.id, step.stem))
        if known is None or known.state not in _GONE:
            return step
    return None


async def _cannot_be_written(
    app: App, s: AsyncSession, catalog: Catalog, e: Enrollment, step: Step, lead: Lead, mailbox: Mailbox
) -> str | None:
    url = letters.unsubscribe_url(app.settings.public_url, lead)
    _, more = await beside_step(s, e, lead)
    try:
        catalog.mail(e.sequence, variant_of(e, lead, step), letters.step_context(lead, mailbox, url) | more)
    except ThawError as error:
        return f'step "{step.stem}" cannot be written: {error}'
    return None


def _not_applied(mail: Planned, error: Conflict) -> WhyNot:
    return WhyNot(next=mail, code="nothing_applied", reason=str(error), until=None)


def _ran_out(e: Enrollment) -> WhyNot:
    ends = f" on {instant(e.due_at)}" if e.due_at else ""
    why = f"all mails of {e.sequence} have left; it ends{ends} unless an answer comes"
    return WhyNot(next=None, code="ran_out", reason=why, until=None)


# -- judging one mail ----------------------------------------------------------------------------------------------


async def _judge(
    app: App, s: AsyncSession, mail: Planned, mailbox: Mailbox, asked: Facts, due_at: datetime, held: str | None
) -> WhyNot:
    """What the mailbox and the gate say of one mail, first at this instant, then at each one that they name."""
    now = app.clock.now()
    has_worker = await mailboxes.has_live_worker(s, app.clock.real() - app.settings.watch_lease)
    refusal = may_send(asked, now)
    answer = WhyNot(
        next=mail,
        code="now",
        reason="nothing is in the way: it leaves with the next turn of its mailbox",
        until=now,
        mailbox_troubles=tuple(_troubles(app, mailbox, asked, has_worker, await planning.due_in(s, mailbox.id, now))),
    )
    if refusal is not None and (refusal.until is None or refusal.code is Code.NOT_ACTIVE):
        return replace(answer, code=refusal.code, reason=_worded(refusal, held), until=None)
    if not mailbox.is_active:
        return replace(answer, code="mailbox_off", reason=f"the mailbox {mailbox.address} is switched off", until=None)
    obstacles, until = _way_out(asked, refusal, mailbox, due_at, held, now)
    if not obstacles and not has_worker:
        return replace(answer, code="no_worker", reason=_NO_WORKER, until=None)
    if not obstacles:
        return answer
    return replace(answer, code=obstacles[0][0], reason="; then ".join(text for _, text in obstacles), until=until)


_NO_WORKER = "no worker runs: start `thaw serve` or `thaw worker`"


def _worded(refusal: Refusal, held: str | None) -> str:
    return held if refusal.code is Code.NOT_ACTIVE and refusal.until is not None and held else refusal.text


def _way_out(
    asked: Facts, refusal: Refusal | None, mailbox: Mailbox, due_at: datetime, held: str | None, now: datetime
) -> tuple[list[tuple[str, str]], datetime | None]:
    """All that is in the way in the order of time, and when the last of it is over (None: nobody knows).

    `refusal` is what the gate says now. It counts when the mail is due, or would wait for it longer than for its day.
    """
    met: list[tuple[str, str]] = []
    counts = refusal is not None and refusal.until is not None and refusal.until >= due_at
    if due_at > now and not counts:
        met.append(("not_due", held or "its day has not come"))
    elif refusal is not None:
        met.append((refusal.code, refusal.text))
        if not _passes(refusal, asked):
            return met, None
    at = max(now, due_at)
    if mailbox.failing_side == Side.SENDING:
        met.append(("mailbox_failing", _failing(mailbox)))
    elif mailbox.next_turn_at is not None and mailbox.next_turn_at > at:
        met.append(("gap", f"the mailbox pauses between two mails until {instant(mailbox.next_turn_at)}"))
    at = max(at, mailbox.next_turn_at or at)
    later = asked if at == now else replace(asked, mailbox_has_unread=False, inbox_is_fresh=True)
    for _ in range(_TRIES):
        found = may_send(_with_room_at(later, at), at)
        if found is None:
            return met, at
        if found.code not in [code for code, _ in met]:
            met.append((found.code, found.text))
        if found.until is None or not _passes(found, asked):
            return met, None
        at = found.until
    return met, None


def _passes(refusal: Refusal, asked: Facts) -> bool:
    """Whether time alone ends it. A cap that is full of mails without an outcome has no such instant, nor has a halt
    that a person must end."""
    if refusal.code is Code.HALTED:
        return asked.halted is not None and asked.halted.until is not None
    if refusal.code in _COUNTS:
        count: Count = getattr(asked, _COUNTS[refusal.code])
        return count.frees_at is not None
    return refusal.code in _PASSING


def _with_room_at(asked: Facts, at: datetime) -> Facts:
    """The counts of mails as they will be at `at` if nothing else leaves."""
    for name in _COUNTS.values():
        count: Count = getattr(asked, name)
        if count.frees_at is not None and count.frees_at <= at:
            room: dict[str, Any] = {name: replace(count, sent=min(count.sent, count.cap - 1))}
            asked = replace(asked, **room)
    return asked


def _failing(mailbox: Mailbox) -> str:
    return f"the mailbox {mailbox.address} failed {mailbox.failures} times in a row: {mailbox.failure}"


def _troubles(app: App, mailbox: Mailbox, asked: Facts, has_worker: bool, due: int) -> list[str]:
    """What is to be said of the whole mailbox."""
    now = app.clock.now()
    found = [] if mailbox.is_active else ["it is switched off: `thaw mailboxes resume`"]
    found += [] if has_worker else [_NO_WORKER]
    if mailbox.failing_side is not None:
        found.append(f"{mailbox.failing_side} failed {mailbox.failures} times in a row: {mailbox.failure}")
    if mailbox.next_turn_at is not None and mailbox.next_turn_at > now:
        found.append(f"its next turn is at {instant(mailbox.next_turn_at)}")
    if not asked.inbox_is_fresh:
        read = f"since {instant(mailbox.read_at)}" if mailbox.read_at else "yet"
        found.append(f"its inbox was not read {read}, so follow-ups wait")
    if asked.mailbox_has_unread:
        found.append("it holds a message that is not processed yet, so everything waits")
    if due > 1:
        found.append(f"{due} mails are due in it, and leave one by one")
    return found


# -- nothing is planned --------------------------------------------------------------------------------------------


async def _nothing(s: AsyncSession, lead: Lead, asked: tuple[Asked, ...]) -> WhyNot:
    """Why nothing is planned, the reason that holds longest first."""
    code, reason = await _ended(s, lead, asked)
    return WhyNot(next=None, code=code, reason=reason, until=None)


async def _ended(s: AsyncSession, lead: Lead, asked: tuple[Asked, ...]) -> tuple[str, str]:
    if (suppressed := await suppressions.reason_for(s, lead.address_key)) is not None:
        return Code.SUPPRESSED, f"the address is suppressed ({suppressed}) and is never written to"
    handoff = await handoffs.running(s, lead.id)
    if handoff is not None and handoff.state == HandedOver.WANTED:
        return "waits_for_closer", f"it waits for a closer: {handoff.reason or 'none is chosen yet'}"
    if handoff is not None and handoff.closer_id is not None:
        return "handed_over", f"it was handed over to {(await closers.get(s, handoff.closer_id)).name}"
    if asked:
        return "waits_for_person", f"a person decides: {asked[0].why}"
    newest = next(iter(await enrollments.of_lead(s, lead.id)), None)
    if newest is None:
        return "never_enrolled", "it was never enrolled in a sequence"
    outcome = f", outcome {newest.outcome}" if newest.outcome else ""
    return "ended", f"its sequence {newest.sequence} ended ({newest.state}{outcome})"
