"""What a closer answers, and what follows: a yes, a no, no answer in time; or a person gives the lead to another.

An answer is one transaction, which leaves its assignment due; what follows of it is `follow_up`, called at once, and by
the planner for whatever a crash left due. No answer is the same: the assignment is due when its time is up.
"""

from __future__ import annotations

import logging
import re
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.assignment import Decline, State
from app.domain.closer import Choice, Rule
from app.domain.delivery import LEFT, TO_CLOSER, Purpose
from app.domain.delivery import State as Sending
from app.domain.handoff import ENDED, check
from app.domain.handoff import State as HandoffState
from app.errors import Conflict, Invalid
from app.handoff.introduce import ask_for_closer, choice_for, give, queue_introduction, queue_mail, reminder_due
from app.store import (
    assignments,
    closers,
    deliveries,
    events,
    handoffs,
    judgements,
    leads,
    messages,
    tasks,
    training_examples,
)
from app.store.assignments import Assignment
from app.store.handoffs import Handoff
from app.store.leads import Lead
from app.store.training_examples import TrainingExample
from classifier.reading import Label

log = logging.getLogger(__name__)

# What a stranger puts into a link does not reach the database.
_TOKEN = re.compile(r"[A-Za-z0-9_-]{1,200}")
_LONGEST = 2_000
# An introduction that waits for a yes, or for a closer, is not due: whoever gets the hand-off sets its time.
_NOT_YET = timedelta(days=366)


async def of_token(app: App, token: str) -> Assignment | None:
    """The assignment whose link carries `token`; None for a token that is not ours."""
    if not _TOKEN.fullmatch(token):
        return None
    async with app.read() as s:
        return await assignments.by_token(s, token)


async def of_handoff(app: App, handoff_id: str) -> str:
    """The id of the assignment of whoever has a hand-off. Raises NotFound, and Conflict while nobody has it."""
    async with app.read() as s:
        await handoffs.get(s, handoff_id)
        row = await assignments.current(s, handoff_id)
    if row is None:
        raise Conflict("no closer has this hand-off")
    return row.id


async def accept(app: App, assignment_id: str, by: str, meets_at: datetime | None = None) -> None:
    """The closer takes the lead; `meets_at` is when they talk. Harmless to repeat.

    Raises NotFound, Invalid, and Conflict when it was declined, given to another or cancelled meanwhile.
    """
    if meets_at is not None and meets_at.tzinfo is None:
        raise Invalid("meets_at is an instant with its offset, such as 2026-03-09T08:00:00Z")
    async with app.write() as s:
        lead, _, row = await _lock(s, assignment_id)
        if row.state != State.ACCEPTED:
            await assignments.accept(s, row, lead.id, app.clock.now(), by)
        row.meets_at = meets_at or row.meets_at
    app.at_point("accepted by the closer")
    await follow_up(app, assignment_id)


async def decline(app: App, assignment_id: str, by: str, kind: Decline, why: str | None = None) -> None:
    """The closer does not take the lead. It is given to another, unless it is no lead at all.

    Raises NotFound, Invalid, and Conflict when it was declined before, given to another or cancelled.
    """
    if why is not None and len(why) > _LONGEST:
        raise Invalid(f"why is longer than {_LONGEST} characters")
    async with app.write() as s:
        lead, _, row = await _lock(s, assignment_id)
        await assignments.decline(s, row, lead.id, kind, why, app.clock.now(), by)
    app.at_point("declined by the closer")
    await follow_up(app, assignment_id)


async def reassign(app: App, handoff_id: str, by: str, why: str, closer_id: str | None = None) -> None:
    """A person gives a hand-off to another closer: to this one, or to whoever the rules choose.

    Raises NotFound, and Conflict when it has ended, or the closer is switched off or has it.
    """
    async with app.write() as s:
        lead, handoff = await _lock_handoff(s, (await handoffs.get(s, handoff_id)).id)
        if handoff.state in ENDED:
            raise Conflict(f"the hand-off is {handoff.state}")
        choice = None if closer_id is None else await _by_person(s, handoff, closer_id, by, why)
        await assignments.withdraw(s, handoff.id, app.clock.now(), why, by)
        await _pass_on(app, s, handoff, lead, choice or await choice_for(s, handoff, lead, app.clock.now()))


async def _by_person(s: AsyncSession, handoff: Handoff, closer_id: str, by: str, why: str) -> Choice:
    closer = await closers.get(s, closer_id)
    if not closer.is_active:
        raise Conflict(f"{closer.name} is switched off")
    row = await assignments.current(s, handoff.id)
    if row is not None and row.closer_id == closer_id:
        raise Conflict(f"{closer.name} has this hand-off already")
    return Choice(closer_id=closer_id, rule=Rule.PERSON, reason=f"chosen by {by}: {why}")


# -- what follows --------------------------------------------------------------------------------------------------


async def follow_up(app: App, assignment_id: str) -> None:
    """What follows of an answer, or of its absence, once it is due. Harmless to repeat, whatever crashed before."""
    async with app.write() as s:
        lead, handoff, row = await _lock(s, assignment_id)
        now = app.clock.now()
        if row.due_at is None or row.due_at > now:
            return
        row.due_at = None
        if handoff.state in ENDED:
            return
        match State(row.state):
            case State.ASKED:
                await _not_answered(app, s, handoff, lead, row)
            case State.ACCEPTED:
                if handoff.state == HandoffState.HELD:
                    await queue_introduction(app, s, handoff, lead)
            case State.DECLINED if row.decline == Decline.NOT_INTERESTED:
                await _was_no_lead(app, s, handoff, row)
            case State.DECLINED:
                await _pass_on(app, s, handoff, lead, await choice_for(s, handoff, lead, now))
            case _:
                pass
        app.at_point("following up")
    app.at_point("followed up")
    log.info("handoff.followed_up", extra={"assignment": assignment_id})


async def _not_answered(app: App, s: AsyncSession, handoff: Handoff, lead: Lead, row: Assignment) -> None:
    """A reminder, then a person is told, then somebody else is asked, if there is somebody."""
    now, nth = app.clock.now(), row.reminders
    row.reminders = nth + 1
    if nth == 0:
        await queue_mail(app, s, handoff, Purpose.REMINDER, f"reminder:{row.id}", now)
        events.add(s, "handoff.reminded", now, lead.id, handoff=handoff.id, closer=row.closer_id)
    elif nth == 1:
        await _tell(app, s, handoff, row)
    else:
        choice = await choice_for(s, handoff, lead, now)
        if choice.closer_id is None:
            return
        assignments.move(row, State.LAPSED, now, "Thaw", "no answer in time")
        events.add(s, "handoff.lapsed", now, lead.id, handoff=handoff.id, closer=row.closer_id)
        await tasks.close(s, f"closer_silent:{row.id}", now, "another closer is asked")
        await _pass_on(app, s, handoff, lead, choice)
        return
    if row.reminders < 3:
        row.due_at = max(now, await reminder_due(app, s, handoff, row.asked_at, row.reminders))


async def _tell(app: App, s: AsyncSession, handoff: Handoff, row: Assignment) -> None:
    closer = await closers.get(s, row.closer_id)
    task = {
        "id": app.new_id("task"),
        "key": f"closer_silent:{row.id}",
        "kind": "closer_silent",
        "why": f"{closer.name} has not answered about a warm lead: ask them, or give it to another",
        "lead_id": handoff.lead_id,
        "message_id": handoff.message_id,
        "created_at": app.clock.now(),
    }
    await tasks.ask(s, task)


async def _was_no_lead(app: App, s: AsyncSession, handoff: Handoff, row: Assignment) -> None:
    """A wrong introduction: it ends, counts against what the reply was read as, and is an example of what is none."""
    now, by = app.clock.now(), str(row.answered_by)
    await handoffs.was_no_lead(s, handoff, f"{row.answered_by}: not interested at all", now)
    await tasks.close(s, f"no_closer:{handoff.id}", now, "the hand-off was declined")
    reply = await messages.get(s, handoff.message_id)
    read_as = (reply.reading or {}).get("machine_label") or reply.label
    if read_as is not None:
        rule, task_id = (await app.catalogs.routing(s)).rules[Label(read_as)], app.new_id("task")
        await judgements.judge(s, reply.id, Label.OBJECTION, by, now, read_as=read_as, rule=rule, task_id=task_id)
    if reply.text:
        example = TrainingExample(
            id=app.new_id("ex"),
            text=reply.text,
            label=Label.OBJECTION,
            signals=list((reply.reading or {}).get("signals", ())),
            origin=f"handoff:{handoff.id}",
            batch=f"{now:%Y-%m-%d} {by}",
            created_at=now,
        )
        training_examples.add(s, example)


async def _pass_on(app: App, s: AsyncSession, handoff: Handoff, lead: Lead, choice: Choice) -> None:
    """Give the hand-off to the next closer; while there is none, it waits and a person is asked."""
    has_left = await _call_back(app, s, handoff)
    if choice.closer_id is not None:
        await give(app, s, handoff, lead, choice)
        await tasks.close(s, f"no_closer:{handoff.id}", app.clock.now(), "a closer was found")
        return
    handoff.reason = choice.reason
    if handoff.state == HandoffState.HELD and not has_left:
        check(HandoffState.HELD, HandoffState.WANTED)
        handoff.state, handoff.closer_id, handoff.chosen_at = HandoffState.WANTED, None, None
    await ask_for_closer(app, s, handoff, choice)


async def _call_back(app: App, s: AsyncSession, handoff: Handoff) -> bool:
    """Stop what names the closer who does not take it. True when the introduction has left, or may have."""
    why, has_left = "the closer does not take it", False
    for mail in await deliveries.of_handoff(s, handoff.id):
        d = await deliveries.get(s, mail.id, lock=True)
        if d.purpose in TO_CLOSER:
            await deliveries.cancel(s, d, why, app.clock.now())
        elif d.state in LEFT:
            has_left = True
        elif d.attempts:
            # A server has seen these bytes: the same ones or none, and they name the wrong closer.
            await deliveries.cancel(s, d, why, app.clock.now())
        elif d.state in (Sending.QUEUED, Sending.CLAIMED):
            later = {"due_at": app.clock.now() + _NOT_YET, "held_reason": "it waits for another closer"}
            if d.state == Sending.CLAIMED:
                await deliveries.move(s, d.id, Sending.CLAIMED, Sending.QUEUED, claimed_by=None, claimed_until=None)
            for name, value in later.items():
                setattr(d, name, value)
    return has_left


async def _lock(s: AsyncSession, assignment_id: str) -> tuple[Lead, Handoff, Assignment]:
    lead, handoff = await _lock_handoff(s, (await assignments.get(s, assignment_id)).handoff_id)
    return lead, handoff, await assignments.get(s, assignment_id, lock=True)


async def _lock_handoff(s: AsyncSession, handoff_id: str) -> tuple[Lead, Handoff]:
    """Choices one after the other, then the lead, then its hand-off. Raises NotFound."""
    lead_id = (await handoffs.get(s, handoff_id)).lead_id
    await closers.lock_choice(s)
    lead = await leads.get(s, lead_id, lock=True)
    return lead, await handoffs.get(s, handoff_id, lock=True)
