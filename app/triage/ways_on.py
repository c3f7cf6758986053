"""The ways on from a reply that is no positive one: parked until a day, a colleague referred to, an answer proposed.

Runs inside the transaction that processes the message or corrects it; the lead is locked. What goes out becomes an
enrollment or waits for a person; nothing is sent here.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.delivery import Priority
from app.domain.effect import Park, TaskKind
from app.domain.referral import State as Referred
from app.domain.response import rank
from app.domain.schedule import return_due
from app.domain.sequence import Kind
from app.domain.suggestion import State as Suggested
from app.errors import ThawError
from app.mail.holidays import on_working_days
from app.mail.zones import zone_of
from app.store import deliveries, enrollments, events, mailboxes, referrals, suggestions, tasks
from app.store.leads import Lead
from app.store.messages import Message
from classifier.reading import ObjectionType, Person, PositiveType


async def mailbox_of_thread(s: AsyncSession, message: Message) -> str:
    """The thread goes on from the mailbox that wrote or its successor, wherever the answer arrived."""
    written_by = await deliveries.find(s, message.delivery_id or "")
    return (await mailboxes.in_charge(s, written_by.mailbox_id if written_by else message.mailbox_id)).id


async def park(app: App, s: AsyncSession, message: Message, lead: Lead, until: Park) -> None:
    """One mail on the day they named, or on the default one; until then nothing."""
    now = app.clock.now()
    track = (await app.catalogs.current(s)).sequence(Kind.RETURN).sequence
    mailbox = await mailboxes.get(s, await mailbox_of_thread(s, message))
    zone = zone_of(lead.zone, lead.country, mailbox.zone)
    hours = on_working_days(track.window, lead.country, lead.region, until.until.year)
    e = await enrollments.start(
        s,
        app.new_id("enr"),
        lead.id,
        mailbox.id,
        kind=Kind.RETURN,
        sequence=track.name,
        priority=Priority.FOLLOW_UP,
        due_at=return_due(until.until, hours, zone, f"return/{lead.address_key}/{message.id}"),
        now=now,
        message_id=message.id,
        resume_on=until.until,
    )
    day, why = until.until.isoformat(), until.because
    events.add(s, "lead.parked", now, lead.id, enrollment=e.id, message=message.id, until=day, because=why)


async def refer(app: App, s: AsyncSession, message: Message, lead: Lead, people: Sequence[Person]) -> None:
    """Note whom the lead named; the job that makes them leads is deferred in the same transaction."""
    now = app.clock.now()
    mailbox_id = await mailbox_of_thread(s, message)
    rows = await referrals.of_message(s, message.id)
    known = {row.address for row in rows if row.state != Referred.DISMISSED}
    nth = len(rows)
    for person in people:
        if person.email is None or person.email in known:
            continue
        referral = {
            "id": app.new_id("ref"),
            "lead_id": lead.id,
            "message_id": message.id,
            "nth": nth,
            "mailbox_id": mailbox_id,
            "name": person.name,
            "address": person.email,
            "phone": person.phone,
            "role": person.role,
            "found_in": person.found_in,
            "state": Referred.WANTED,
            "created_at": now,
        }
        known.add(person.email)
        nth += 1
        if await referrals.add_once(s, referral):
            events.add(s, "referral.wanted", now, lead.id, referral=referral["id"], message=message.id)
            await app.queue.defer(s, "refer", key=f"refer:{referral['id']}", referral_id=str(referral["id"]))


def task_of(topic: ObjectionType | PositiveType) -> TaskKind:
    """What a person is asked to do about an answer to this."""
    if topic is ObjectionType.DATA_SOURCE:
        return TaskKind.DATA_REQUEST
    return TaskKind.OBJECTION if isinstance(topic, ObjectionType) else TaskKind.REVIEW


def _worded(topic: ObjectionType | PositiveType) -> str:
    if topic is ObjectionType.DATA_SOURCE:
        return "asks where we have their data from, for which the law gives a month"
    return f"objection ({topic})" if isinstance(topic, ObjectionType) else "wants to go on, and asks for material"


async def suggest(
    app: App, s: AsyncSession, message: Message, lead: Lead, topic: ObjectionType | PositiveType
) -> str | None:
    """Propose the answer that the ops files have for this; why it cannot be, where it cannot."""
    now, what = app.clock.now(), _worded(topic)
    if await suggestions.left_before(s, message) is not None:
        # One answer is help; a second one is pressing somebody who said no twice.
        return f"{what} after an answer of ours: a second refusal ends it, nothing is proposed"
    mailbox = await mailboxes.get(s, await mailbox_of_thread(s, message))
    try:
        known = await app.catalogs.responses(s, topic)
        response = rank(known, await suggestions.records(s, now, topic))[0].response
        text, version = await app.catalogs.answer(s, lead, mailbox, message, response)
    except ThawError as error:
        return f"{what}, and no answer could be proposed: {error}"
    suggestion = {
        "id": app.new_id("sug"),
        "lead_id": lead.id,
        "message_id": message.id,
        "mailbox_id": mailbox.id,
        "objection_type": topic,
        "state": Suggested.WAITING,
        "text": text,
        "proposed": text,
        "version": version,
        "response": response,
        "created_at": now,
    }
    if not await suggestions.add_once(s, suggestion):
        return f"{what}, but an answer to this reply has left already: is it enough?"
    told = {"suggestion": suggestion["id"], "message": message.id, "objection_type": topic}
    events.add(s, "suggestion.created", now, lead.id, **told)
    task = {
        "id": app.new_id("task"),
        "key": f"suggestion:{suggestion['id']}",
        "kind": task_of(topic),
        "why": f"{what}: approve, edit or dismiss the answer {suggestion['id']}",
        "lead_id": lead.id,
        "message_id": message.id,
        "created_at": now,
    }
    await tasks.ask(s, task)
    return None
