"""Ending: what runs for a lead ends, and what has not begun to leave is cancelled.

Messages are processed in any order. One that came before another never undoes what the later one led to, unless nobody
may write to the lead any more; what a stop makes needless is no longer asked of anybody. The lead is locked.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain import delivery as delivery_rules
from app.domain.effect import TaskKind
from app.domain.enrollment import Change
from app.domain.enrollment import State as Enrolled
from app.domain.handoff import State as HandoffState
from app.domain.suggestion import Change as Decided
from app.store import deliveries, enrollments, events, handoffs, stops, suggestions, tasks
from app.store.deliveries import Delivery
from app.store.enrollments import Enrollment
from app.store.handoffs import Handoff
from app.store.leads import Lead
from app.store.messages import Message
from classifier.reading import Label

# By these nobody may write any more, whatever a later message says.
_FOR_ALL = (Change.SUPPRESSED, Change.BOUNCED)
_FOR_GOOD = (Change.SUPPRESSED, Change.TAKEN_OVER)


async def end_all(
    app: App,
    s: AsyncSession,
    lead: Lead,
    change: Change,
    outcome: str,
    why: str,
    message: Message | None = None,
) -> None:
    """End what runs for a lead, and cancel what has not begun to leave.

    A track that had ended keeps its outcome, unless it is the one that `message` is about; a suppression counts for
    all.
    """
    now = app.clock.now()
    is_overtaken = False
    if message is not None:
        await stops.note(s, lead.id, message.id, change, outcome)
        is_overtaken = any(row.change == change for row in await stops.behind(s, lead.id, message.id))
    # Nothing is spared where no message says so; ids sort as messages came.
    spared_after = None if message is None or change in _FOR_ALL else message.id
    tracks = await enrollments.of_lead(s, lead.id, lock=True)
    answered = await _answered(s, tracks, message)
    spared: set[str] = set()
    for e in tracks:
        if _is_spared(e.message_id, spared_after):
            spared.add(e.id)
            continue
        is_meant = change is Change.SUPPRESSED or e.id == answered or e.state in (Enrolled.ACTIVE, Enrolled.PAUSED)
        # What was said last counts, whatever is processed last.
        said = None if is_overtaken and e.outcome is not None else outcome
        if is_meant and enrollments.advance(e, change, now, outcome=said):
            await tasks.close_of_enrollment(s, e.lead_id, e.id, now, why)
            events.add(s, "enrollment.stopped", now, lead.id, enrollment=e.id, change=change, outcome=outcome)
    spared |= await _end_handoff(app, s, lead, change, outcome, why, message, spared_after)
    spared |= {x.id for x in await suggestions.of_lead(s, lead.id) if _is_spared(x.message_id, spared_after)}
    for suggestion in await suggestions.waiting_of_lead(s, lead.id):
        if suggestion.id not in spared:
            await suggestions.decide(s, suggestion, Decided.SUPERSEDED, why, now)
    await _cancel_unsent(app, s, lead, why, spared)
    if message is not None:
        await _close_needless(s, lead, change, outcome, message, why, now)


def _is_spared(message_id: str | None, spared_after: str | None) -> bool:
    return spared_after is not None and message_id is not None and message_id > spared_after


async def _end_handoff(
    app: App,
    s: AsyncSession,
    lead: Lead,
    change: Change,
    outcome: str,
    why: str,
    message: Message | None,
    spared_after: str | None,
) -> set[str]:
    """Cancel a hand-off that was not made; what is to be kept of it, by id.

    The closer of an introduction that was made still gets its brief, unless the lead is suppressed.
    """
    handoff = await handoffs.running(s, lead.id)
    if handoff is None or _is_spared(handoff.message_id, spared_after):
        return {handoff.id} if handoff else set()
    if await is_introduced(s, handoff):
        briefs = [d.id for d in await deliveries.of_handoff(s, handoff.id) if d.purpose in delivery_rules.TO_CLOSER]
        return set() if change is Change.SUPPRESSED else set(briefs)
    now = app.clock.now()
    await handoffs.cancel(s, handoff.id, why, now)
    await tasks.close(s, f"no_closer:{handoff.id}", now, why)
    if message is not None and _is_missed(handoff.message_id, change, outcome, message):
        task = {
            "id": app.new_id("task"),
            "key": f"{TaskKind.REVIEW}:{handoff.message_id}",
            "kind": TaskKind.REVIEW,
            "why": f"a positive reply, but its introduction that was held is cancelled: {why}",
            "lead_id": lead.id,
            "message_id": handoff.message_id,
            "created_at": now,
        }
        await tasks.ask_anew(s, task)
    return set()


def _is_missed(warm_id: str, change: Change, outcome: str, message: Message) -> bool:
    """Whether a person must learn that a warm reply is not introduced: not where the lead, or a person of ours, has
    said since what is to come of it."""
    if warm_id == message.id:
        return False
    if change in _FOR_GOOD:
        return warm_id > message.id
    return change is not Change.REPLIED or outcome != Label.POSITIVE


async def _close_needless(
    s: AsyncSession, lead: Lead, change: Change, outcome: str, message: Message, why: str, now: datetime
) -> None:
    """Close what a person was asked about other messages of the lead, where this one answers it."""
    for task in await tasks.of_lead(s, lead.id):
        if task.done_at is None and task.message_id and task.message_id != message.id:
            is_earlier = task.message_id < message.id
            for_all, for_good = change in _FOR_ALL, change in _FOR_GOOD and is_earlier
            if (
                (task.kind == TaskKind.OBJECTION and (is_earlier or for_all))
                or (task.kind == TaskKind.STALL and (for_good or for_all))
                or (task.kind == TaskKind.REVIEW and (for_good or (is_earlier and outcome == Label.POSITIVE)))
            ):
                tasks.finish(s, task, now, "overtaken", why)


async def _answered(s: AsyncSession, tracks: Sequence[Enrollment], message: Message | None) -> str | None:
    """The enrollment whose mail a message answers; the newest where it names none, but no track that it led to."""
    if message is not None and (named := await deliveries.find(s, message.delivery_id or "")) is not None:
        if named.enrollment_id in {e.id for e in tracks}:
            return named.enrollment_id
    return next((e.id for e in tracks if message is None or e.message_id != message.id), None)


async def is_introduced(s: AsyncSession, handoff: Handoff) -> bool:
    """Whether the introduction left, or may have left: the closer and the lead may be talking already."""
    if handoff.state == HandoffState.INTRODUCED:
        return True
    mails = await deliveries.of_handoff(s, handoff.id)
    return any(d.purpose == delivery_rules.Purpose.INTRODUCTION and d.state in delivery_rules.LEFT for d in mails)


async def _cancel_unsent(app: App, s: AsyncSession, lead: Lead, why: str, spared: set[str]) -> None:
    """Cancel what has not begun to leave, but what is spared itself, or belongs to what is."""
    for mail in await deliveries.of_lead(s, lead.id):
        if mail.state in delivery_rules.OPEN and not spared & {
            mail.id,
            mail.handoff_id,
            mail.suggestion_id,
            mail.enrollment_id,
        }:
            await cancel(s, await deliveries.get(s, mail.id, lock=True), why, app.clock.now())


async def cancel(s: AsyncSession, d: Delivery, why: str, now: datetime) -> None:
    """Cancel a mail that has not begun to leave; the answer that it was is superseded."""
    if await deliveries.cancel(s, d, why, now) and d.suggestion_id is not None:
        answer = await suggestions.get(s, d.suggestion_id, lock=True)
        await suggestions.decide(s, answer, Decided.SUPERSEDED, why, now)
