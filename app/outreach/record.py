"""Recording: what became of a mail, written down under the lead's lock. Every way out of a transmission ends here.

An outcome that cannot be written would become an unknown mail, so while the database is away the writing waits for it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnection
from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.breaker import Fault, is_policy_reject
from app.domain.delivery import CAPPED, OPEN, Priority, Purpose, State
from app.domain.enrollment import Change
from app.domain.enrollment import State as Enrolled
from app.domain.gate import Code, Refusal
from app.domain.refusal import (
    GIVE_UP_AFTER,
    GIVE_UP_FULL_AFTER,
    OURS,
    Meaning,
    full_wait,
    meaning,
    pause,
    retry_wait,
)
from app.domain.schedule import step_due
from app.domain.suppression import Reason
from app.errors import AuthFailed, Conflict, MailError
from app.mail.holidays import on_working_days
from app.mail.zones import zone_of
from app.store import (
    catalogs,
    deliveries,
    direct,
    enrollments,
    events,
    faults,
    handoffs,
    leads,
    leaving,
    mailboxes,
    suppressions,
    tasks,
)
from app.store.deliveries import Delivery, Left
from app.store.enrollments import Enrollment
from app.store.leads import Lead
from app.store.leaving import Box, Leaving, Person, Track
from app.store.mailboxes import Mailbox

log = logging.getLogger(__name__)

_INSIST_FOR = 600.0
_IN_A_MOMENT = timedelta(minutes=1)
_TEXT = 500


# What the database client raises when the database is away, or went away meanwhile.
AWAY = (DBAPIError, NoConnection)


async def insist(app: App, write: Callable[[AsyncSession], Awaitable[None]]) -> None:
    """Write an outcome; while the database is away, try again for ten minutes. Conflict: somebody else knew it."""

    async def attempt() -> None:
        async with app.write() as s:
            await write(s)

    await _until_written(app, attempt)


async def _until_written(app: App, attempt: Callable[[], Awaitable[None]]) -> None:
    end = app.clock.monotonic() + _INSIST_FOR
    pause = 0.1
    while True:
        try:
            await attempt()
            return
        except Conflict:
            log.warning("delivery.recorded_elsewhere")
            return
        except AWAY:
            if app.clock.monotonic() > end:
                raise
            log.warning("delivery.record_waits")
            await asyncio.sleep(pause)
            pause = min(pause * 2, 5.0)


async def sent(app: App, s: AsyncSession, delivery_id: str, before: State, response: str) -> None:
    """A mail was accepted: the next step gets its day if the enrollment still runs, and a hand-off is made."""
    now = app.clock.now()
    delivery = await deliveries.get(s, delivery_id)
    lead = await _lock_lead(s, delivery)
    if lead is not None and delivery.purpose != Purpose.BRIEF and delivery.mailbox_id != lead.predecessor_id:
        lead.predecessor_id = None  # the successor has said so now
    await deliveries.was_sent(s, delivery, before, now, response[:_TEXT])
    if delivery.enrollment_id is not None:
        await schedule_next(app, s, delivery.enrollment_id)
    if delivery.purpose == Purpose.INTRODUCTION and delivery.handoff_id is not None:
        await handoffs.introduced(s, delivery.handoff_id, now)


async def _lock_lead(s: AsyncSession, delivery: Delivery) -> Lead | None:
    """Whom a mail is about; None where it is about many."""
    return None if delivery.lead_id is None else await leads.get(s, delivery.lead_id, lock=True)


@dataclass(frozen=True, kw_only=True, slots=True)
class Accepted:
    """The server said 250. `given_id` is the Message-ID that it put in place of ours, where it tells one."""

    delivery_id: str
    mailbox_id: str
    response: str
    given_id: str | None = None


async def accepted(app: App, said: Accepted) -> None:
    """Record that a mail was accepted, together with others that are recorded meanwhile."""
    await _until_written(app, lambda: app.together.ask(accepted_each, app, said))


async def accepted_each(app: App, said: Sequence[Accepted]) -> list[None | Exception]:
    """The server said 250 to us. That holds, also where another worker gave a mail up as unknown meanwhile.

    The answer is a Conflict for a mail of which something else is known by now.
    """
    answers: list[None | Exception] = []
    async with app.write() as s:
        ids = [one.delivery_id for one in said]
        async with direct.trip(s) as ask:
            ask(direct.by_index())
            ask(catalogs.look(s))
        # The gap was counted from the claim; a server that took its time must not bring two mails close together.
        shortest = timedelta(seconds=(await app.catalogs.current(s)).sending.gap_seconds)
        async with direct.trip(s) as ask:
            # Before the leads: whoever claims locks in this order, too.
            ask(mailboxes.have_sent({one.mailbox_id for one in said}, app.clock.now() + shortest))
            for lock in deliveries.lock(ids):
                ask(lock)
            mails = ask(leaving.of(ids))
        found = {mail.delivery.id: mail for mail in mails()}
        left: list[tuple[Leaving, Accepted]] = []
        for one in said:
            mail = found[one.delivery_id]
            if mail.delivery.state in (State.TRANSMITTING, State.UNKNOWN):
                left.append((mail, one))
                answers.append(None)
            else:
                answers.append(Conflict(f"delivery {one.delivery_id} is {mail.delivery.state}"))
        await _have_left(app, s, left)
        app.at_point("recording")
    return answers


async def _have_left(app: App, s: AsyncSession, left: Sequence[tuple[Leaving, Accepted]]) -> None:
    """The mails that `accepted_each` found open: they are locked, and so are their leads."""
    now = app.clock.now()
    next_steps: dict[str, tuple[int, datetime]] = {}
    for mail, _ in left:
        lead, e = mail.lead, mail.enrollment
        if e is not None and lead is not None and e.state == Enrolled.ACTIVE:
            assert mail.delivery.step is not None
            next_steps[e.id] = await next_step(app, s, e, mail.delivery.step, now, lead, mail.mailbox)
    async with direct.trip(s) as ask:
        ask(deliveries.have_left(s, [_left(mail, said) for mail, said in left], now))
        if next_steps:
            ask(enrollments.go_on(next_steps))
    for mail, _ in left:
        await _beside(s, mail, now)
    await s.flush()


def _left(mail: Leaving, said: Accepted) -> Left:
    d = mail.delivery
    return Left(
        id=d.id,
        lead_id=mail.lead.id if mail.lead else None,
        purpose=d.purpose,
        step=d.step,
        variant=d.variant,
        before=State(d.state),
        response=said.response[:_TEXT],
        given_id=None if said.given_id == d.message_id else said.given_id,
    )


async def _beside(s: AsyncSession, mail: Leaving, now: datetime) -> None:
    """What few mails lead to when they left."""
    d, lead = mail.delivery, mail.lead
    if lead and lead.predecessor_id not in (None, d.mailbox_id) and d.purpose != Purpose.BRIEF:
        await leads.knows_successor(s, lead.id)
    if d.state == State.UNKNOWN:
        await tasks.close(s, f"unknown:{d.id}", now, "it was sent")
    if d.purpose == Purpose.INTRODUCTION and d.handoff_id is not None:
        await handoffs.introduced(s, d.handoff_id, now)


async def settle(app: App, s: AsyncSession, lead_id: str, enrollment_id: str) -> None:
    """Give an enrollment whose last mail turned out to be sent its next day."""
    await leads.get(s, lead_id, lock=True)
    await schedule_next(app, s, enrollment_id)


async def schedule_next(app: App, s: AsyncSession, enrollment_id: str) -> None:
    """Set when the step after the last one that was sent is due. Harmless to repeat; the lead is locked."""
    e = await enrollments.get(s, enrollment_id, lock=True)
    last = (await deliveries.last_sent_steps(s, [enrollment_id])).get(enrollment_id)
    if e.state == Enrolled.ACTIVE and last is not None:
        lead, mailbox = await leads.get(s, e.lead_id), await mailboxes.get(s, e.mailbox_id)
        await _plan_next(app, s, e, last, lead, mailbox)


async def _plan_next(app: App, s: AsyncSession, e: Enrollment, last: Delivery, lead: Lead, mailbox: Mailbox) -> None:
    """The day of the step behind `last`, which was sent."""
    assert last.sent_at is not None and last.step is not None
    await plan_behind(app, s, e, last.step, last.sent_at, lead, mailbox)


async def plan_behind(
    app: App, s: AsyncSession, e: Enrollment, stem: str, at: datetime, lead: Lead, mailbox: Mailbox
) -> None:
    """The day of the step behind that of `stem`, which was taken at that instant; the enrollment is locked."""
    e.priority = Priority.FOLLOW_UP
    e.next_step, e.due_at = await next_step(app, s, e, stem, at, lead, mailbox)
    e.held_code = e.held_reason = None


async def next_step(
    app: App,
    s: AsyncSession,
    e: Enrollment | Track,
    stem: str,
    at: datetime,
    lead: Lead | Person,
    mailbox: Mailbox | Box,
) -> tuple[int, datetime]:
    """Which step is behind that of `stem`, which was taken at that instant, and when it is due."""
    chosen = (await app.catalogs.current(s)).sequences.get(e.sequence)
    stems = [step.stem for step in chosen.sequence.steps] if chosen else []
    # A step that ops renamed since counts by its place, so that it does not leave again under its new name.
    number = stems.index(stem) + 1 if stem in stems else max(e.next_step, await _steps_done(s, e))
    if chosen is None:
        # The claim says what is wrong, and asks again every day.
        return number, app.clock.now()
    sequence = chosen.sequence
    is_over = number >= len(sequence.steps)
    wait = sequence.close_after_days if is_over else sequence.steps[number].wait_days
    zone = zone_of(lead.zone, lead.country, mailbox.zone)
    hours = on_working_days(sequence.window, lead.country, lead.region, at.year)
    seed = f"step/{lead.address_key}/{e.sequence}/{number}"
    return number, step_due(at, wait, hours, zone, seed)


async def _steps_done(s: AsyncSession, e: Enrollment | Track) -> int:
    """How many mails of an enrollment left, or will not."""
    mails = await deliveries.of_lead(s, e.lead_id)
    return sum(mail.enrollment_id == e.id and mail.state not in OPEN for mail in mails)


async def unknown(app: App, s: AsyncSession, delivery_id: str, why: str) -> None:
    """Nobody knows whether the server took the mail; its sequence is frozen until it is found out."""
    delivery = await deliveries.get(s, delivery_id)
    await _lock_lead(s, delivery)
    await deliveries.move(
        s, delivery_id, State.TRANSMITTING, State.UNKNOWN, held_reason=why[:_TEXT], claimed_by=None, claimed_until=None
    )
    events.add(s, "delivery.unknown", app.clock.now(), delivery.lead_id, delivery=delivery_id)


async def not_transmitted(
    app: App, s: AsyncSession, delivery_id: str, before: State, why: str, wait: timedelta = _IN_A_MOMENT
) -> None:
    """Nothing was transmitted, and not for the person's or the mail's sake: due again after `wait`."""
    due_at = app.clock.now() + wait
    await deliveries.move(s, delivery_id, before, State.QUEUED, claimed_by=None, held_reason=why[:_TEXT], due_at=due_at)


async def not_armed(app: App, s: AsyncSession, delivery_id: str, until: datetime, why: str) -> None:
    """Nothing was transmitted under the claim that lasts `until`, but nobody knows whether the mail was armed: due
    again soon.

    Raises Conflict when the mail is no longer under that claim: another one's may be on the wire.
    """
    d = await deliveries.get(s, delivery_id, lock=True)
    if (d.claimed_by, d.claimed_until) != (app.worker_id, until) or d.state not in (State.CLAIMED, State.TRANSMITTING):
        raise Conflict(f"delivery {delivery_id} is under another claim")
    await not_transmitted(app, s, delivery_id, State(d.state), why)


async def refused(app: App, s: AsyncSession, delivery_id: str, before: State, error: MailError) -> None:
    """The server said no: by what that means for the address, the mail and the mailbox."""
    lead = await _lock_lead(s, await deliveries.get(s, delivery_id))
    d = await deliveries.get(s, delivery_id, lock=True)
    now = app.clock.now()
    what = meaning(error)
    if fault := _fault(what, error):
        await _note_fault(app, s, d, fault)
    if what in OURS:
        # Behind the others, which may show that it was this one's trouble after all.
        await not_transmitted(app, s, d.id, before, error.message, retry_wait(1))
        return
    tried_for = now - (d.first_tried_at or now)
    if what is Meaning.LATER and tried_for <= GIVE_UP_AFTER:
        await _again(app, s, d, before, error, retry_wait(_attempts(d, before)))
        return
    if what is Meaning.RECIPIENT_FULL and tried_for < GIVE_UP_FULL_AFTER:
        await _again(app, s, d, before, error, full_wait(tried_for))
        return
    await deliveries.move(s, d.id, before, State.REFUSED, claimed_by=None, response=error.message[:_TEXT])
    events.add(s, "delivery.refused", now, d.lead_id, delivery=d.id, code=error.code, meaning=what)
    e = await enrollments.get(s, d.enrollment_id, lock=True) if d.enrollment_id else None
    if lead is None:
        await _ask_about_refusal(app, s, d, None, error)
    elif what is Meaning.NO_SUCH_RECIPIENT and d.purpose in CAPPED:
        await _no_such_recipient(s, lead, e, error, now)
    elif what is Meaning.RECIPIENT_FULL and e is not None:
        await _bounced(s, lead, e, now, "the mailbox has been full for a week")
    else:
        await _ask_about_refusal(app, s, d, e, error)


def _fault(what: Meaning, error: MailError) -> Fault | None:
    if what is Meaning.NO_SUCH_RECIPIENT:
        return Fault.HARD_BOUNCE
    return Fault.POLICY if what is Meaning.POLICY or is_policy_reject(error.message) else None


async def _note_fault(app: App, s: AsyncSession, d: Delivery, fault: Fault) -> None:
    if await faults.note(s, d.id, fault, app.clock.now()):
        await app.queue.defer(s, "judge", key=f"judge:{d.id}", delivery_id=d.id)


def _attempts(d: Delivery, before: State) -> int:
    # Arming counted this attempt already, where it came so far.
    return d.attempts if before is State.TRANSMITTING else d.attempts + 1


async def _again(app: App, s: AsyncSession, d: Delivery, before: State, error: MailError, wait: timedelta) -> None:
    """The same bytes later, from the same mailbox."""
    now = app.clock.now()
    await deliveries.move(
        s,
        d.id,
        before,
        State.QUEUED,
        claimed_by=None,
        held_reason=error.message[:_TEXT],
        first_tried_at=d.first_tried_at or now,
        attempts=_attempts(d, before),
        due_at=now + wait,
    )


async def _no_such_recipient(
    s: AsyncSession, lead: Lead, e: Enrollment | None, error: MailError, now: datetime
) -> None:
    if await suppressions.add(s, lead.address_key, Reason.HARD_BOUNCE, f"refused with {error.code}", now):
        events.add(s, "suppression.added", now, lead.id, reason=Reason.HARD_BOUNCE)
    if e is not None:
        await _bounced(s, lead, e, now, "the address takes no mail")


async def hold_or_end(s: AsyncSession, e: Enrollment, refusal: Refusal, now: datetime) -> None:
    """Write why the next step is not taken and until when; what will never pass ends the enrollment."""
    if refusal.until is not None:
        e.held_code, e.held_reason, e.due_at = refusal.code, refusal.text, refusal.until
        return
    if refusal.code is Code.SUPPRESSED and enrollments.advance(e, Change.SUPPRESSED, now, outcome="suppressed"):
        await tasks.close_of_enrollment(s, e.lead_id, e.id, now, refusal.text)
        events.add(
            s, "enrollment.stopped", now, e.lead_id, enrollment=e.id, change=Change.SUPPRESSED, reason=refusal.text
        )


async def _bounced(s: AsyncSession, lead: Lead, e: Enrollment, now: datetime, why: str) -> None:
    if enrollments.advance(e, Change.BOUNCED, now, outcome="bounced"):
        await tasks.close_of_enrollment(s, e.lead_id, e.id, now, why)
        events.add(s, "enrollment.stopped", now, lead.id, enrollment=e.id, change=Change.BOUNCED, reason=why)


async def _ask_about_refusal(app: App, s: AsyncSession, d: Delivery, e: Enrollment | None, error: MailError) -> None:
    now = app.clock.now()
    if e is not None and e.state == Enrolled.ACTIVE:
        enrollments.advance(e, Change.PAUSED, now)
        e.held_reason = "the server refused a mail; a person decides"
        events.add(s, "enrollment.paused", now, d.lead_id, enrollment=e.id, by="the server's refusal")
    task = {
        "id": app.new_id("task"),
        "key": f"refused:{d.id}",
        "kind": "refused",
        "why": f"the server refused a mail: {error.message[:300]}",
        "lead_id": d.lead_id,
        "delivery_id": d.id,
        "created_at": now,
    }
    await tasks.ask(s, task)


async def mailbox_failed(app: App, mailbox_id: str, error: MailError) -> None:
    """The mailbox is ill: its turns wait, longer each time, and it says so; its leads are untouched.

    What is wrong with the domain (its DNS, its server's name) makes all mailboxes of that domain wait.
    """
    async with app.write() as s:
        mailbox = await mailboxes.get(s, mailbox_id, lock=True)
        await _rests(app, s, mailbox, error)
    if meaning(error) is Meaning.OUR_DOMAIN:
        await _domain_failed(app, mailbox, error)
    log.warning("mailbox.failing", extra={"mailbox": mailbox_id, "phase": error.phase, "code": error.code})


async def _domain_failed(app: App, ill: Mailbox, error: MailError) -> None:
    async with app.read() as s:
        others = [m.id for m in await mailboxes.every(s) if m.id != ill.id and m.domain == ill.domain]
    for other in others:
        async with app.write() as s:
            await _rests(app, s, await mailboxes.get(s, other, lock=True), error)


async def _rests(app: App, s: AsyncSession, mailbox: Mailbox, error: MailError) -> None:
    why = error.message[:_TEXT]
    count = await mailboxes.is_failing(
        s, mailbox.id, mailboxes.Side.SENDING, app.clock.real(), why, isinstance(error, AuthFailed)
    )
    now = app.clock.now()
    # Another turn may have sent a mail: the gap behind it stays.
    mailbox.next_turn_at = max(mailbox.next_turn_at or now, now + pause(error, count))
    if count == 1:
        events.add(s, "mailbox.failing", now, mailbox=mailbox.id, why=why)
