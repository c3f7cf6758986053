"""Steps that a person takes, a call or anything else: put before them when due, and what follows when they are taken.

A step is one task with a key of its own, so nobody is asked for it twice. While the task is open the enrollment is due
again when the step is passed over, or once a day where the files name no time. Runs inside the caller's transaction,
under the lead's and the enrollment's locks; each change writes its event.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain import task as rules
from app.domain.enrollment import Change, State
from app.domain.fields import plain
from app.domain.gate import Code, Facts, may_ask
from app.domain.schedule import step_due
from app.domain.sequence import Step
from app.domain.task import ENDS, Ended
from app.errors import ThawError
from app.mail.holidays import on_working_days
from app.mail.zones import zone_of
from app.outreach import letters, record
from app.outreach.catalog import Catalog
from app.store import deliveries, enrollments, events, tasks
from app.store.enrollments import Enrollment
from app.store.leads import Lead
from app.store.mailboxes import Mailbox
from app.store.tasks import Task

_LOOK_AGAIN = timedelta(days=1)
_PHONES = ("phone", "phone number", "telephone", "mobile", "mobile phone", "direct phone")


def key_of(enrollment_id: str, stem: str) -> str:
    """The key of the task of one step: whoever asks for it again asks for the same one."""
    return f"touch:{enrollment_id}:{stem}"


async def take_up(
    app: App, s: AsyncSession, catalog: Catalog, mailbox: Mailbox, lead: Lead, e: Enrollment, step: Step, facts: Facts
) -> None:
    """A step by hand is due: it is put before a person, waits on, or is passed over when its time is up."""
    now = app.clock.now()
    task = await tasks.by_key(s, key_of(e.id, step.stem))
    if task is not None and task.done_at is None:
        if task.passes_at is None or task.passes_at > now:
            _wait(e, step, min(task.passes_at or now + _LOOK_AGAIN, now + _LOOK_AGAIN))
            return
        _end(s, task, now, "Thaw", Ended.TIMED_OUT, "nobody did it in time")
    if task is not None:
        await record.plan_behind(app, s, e, step.stem, now, lead, mailbox)
        return
    if (refusal := may_ask(facts, now)) is not None:
        await record.hold_or_end(s, e, refusal, now)
        return
    await _ask(app, s, catalog, mailbox, lead, e, step)


async def _ask(
    app: App, s: AsyncSession, catalog: Catalog, mailbox: Mailbox, lead: Lead, e: Enrollment, step: Step
) -> None:
    now = app.clock.now()
    try:
        words = catalog.note(e.sequence, step.stem, letters.step_context(lead, mailbox, None))
    except ThawError as error:
        e.held_code, e.held_reason = Code.CANNOT_BE_WRITTEN, f'step "{step.stem}" cannot be written: {error}'
        e.due_at = now + _LOOK_AGAIN
        return
    passes_at = _passes_at(catalog, mailbox, lead, e, step, now)
    usual = rules.due(step.kind, now, ZoneInfo(mailbox.zone))
    phone = _phone(lead)
    head = f"{step.kind} {lead.name or lead.address}{f' at {phone}' if phone else ''}, step {step.stem} of {e.sequence}"
    task = {
        "id": app.new_id("task"),
        "key": key_of(e.id, step.stem),
        "kind": step.kind,
        "why": f"{head}\n\n{words}",
        "lead_id": lead.id,
        "enrollment_id": e.id,
        "step": step.stem,
        "due_at": min(usual, passes_at) if passes_at else usual,
        "passes_at": passes_at,
        "created_at": now,
    }
    await tasks.ask(s, task)
    _wait(e, step, min(passes_at or now + _LOOK_AGAIN, now + _LOOK_AGAIN))


def _phone(lead: Lead) -> str:
    """The number among a lead's further fields, whatever its column is called; the first one that is filled."""
    named = {name.strip().lower().replace("_", " "): value for name, value in lead.fields.items()}
    return next((number for name in _PHONES if (number := plain("lead.name", named.get(name)))), "")


def _wait(e: Enrollment, step: Step, until: datetime) -> None:
    e.due_at, e.held_code, e.held_reason = until, Code.BY_HAND, f"a person's step: {step.kind} {step.stem}"


def _passes_at(
    catalog: Catalog, mailbox: Mailbox, lead: Lead, e: Enrollment, step: Step, now: datetime
) -> datetime | None:
    if step.timeout_days is None:
        return None
    zone = zone_of(lead.zone, lead.country, mailbox.zone)
    hours = on_working_days(catalog.sequence(e.sequence).sequence.window, lead.country, lead.region, now.year)
    return step_due(now, step.timeout_days, hours, zone, f"passes/{lead.address_key}/{e.sequence}/{step.stem}")


async def taken(
    app: App, s: AsyncSession, task: Task, e: Enrollment, lead: Lead, mailbox: Mailbox, ended: Ended, by: str, note: str
) -> None:
    """A person took the step, or says that it is not to be taken: the next one gets its day, or the sequence ends."""
    now = app.clock.now()
    _end(s, task, now, by, ended, note)
    if e.state not in (State.ACTIVE, State.PAUSED) or task.step is None:
        return
    if ended in ENDS:
        enrollments.advance(e, Change.STOPPED, now, outcome=ended)
        events.add(s, "enrollment.stopped", now, lead.id, enrollment=e.id, change=Change.STOPPED, outcome=ended, by=by)
        for mail in await deliveries.of_lead(s, lead.id):
            if mail.enrollment_id == e.id:
                await deliveries.cancel(s, await deliveries.get(s, mail.id, lock=True), f"{ended}, says {by}", now)
        return
    if not await _waits_for(app, s, e, task.step):
        return
    held = e.held_code, e.held_reason
    await record.plan_behind(app, s, e, task.step, now, lead, mailbox)
    if e.state == State.PAUSED:
        e.held_code, e.held_reason = held


async def _waits_for(app: App, s: AsyncSession, e: Enrollment, stem: str) -> bool:
    """Whether the sequence waits for this step: ops may have taken it out, and then it has gone on without it."""
    chosen = (await app.catalogs.current(s)).sequences.get(e.sequence)
    steps = chosen.sequence.steps if chosen else ()
    return e.due_at is not None and e.next_step < len(steps) and steps[e.next_step].stem == stem


def _end(s: AsyncSession, task: Task, now: datetime, by: str, ended: Ended, note: str) -> None:
    task.outcome = ended
    tasks.finish(s, task, now, by, note)
