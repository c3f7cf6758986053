"""Pausing, stopping, moving: what a person does to an enrollment that runs. Sends nothing."""

from __future__ import annotations

from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.delivery import OPEN, step_key
from app.domain.delivery import State as DeliveryState
from app.domain.enrollment import Change, State
from app.domain.routing import check_day
from app.domain.schedule import return_due
from app.domain.sequence import Kind
from app.errors import Conflict, NotFound
from app.mail.holidays import on_working_days
from app.mail.zones import zone_of
from app.outreach import record
from app.store import deliveries, enrollments, events, leads, mailboxes, tasks
from app.store.enrollments import Enrollment

_GONE = (DeliveryState.REFUSED, DeliveryState.CANCELLED)


async def pause(app: App, enrollment_id: str, by: str) -> None:
    """From the next pull on no step of it leaves. Raises NotFound, and Conflict when it is not active."""
    async with app.write() as s:
        e = await _locked(s, enrollment_id)
        enrollments.advance(e, Change.PAUSED, app.clock.now())
        e.held_reason = f"paused by {by}"
        events.add(s, "enrollment.paused", app.clock.now(), e.lead_id, enrollment=e.id, by=by)


async def resume(app: App, enrollment_id: str, by: str) -> None:
    """Go on where it stopped. A mail that the server refused for good is skipped, never sent again.

    Raises NotFound, and Conflict when it is not paused or has no mail to go on from.
    """
    async with app.write() as s:
        e = await _locked(s, enrollment_id)
        enrollments.advance(e, Change.RESUMED, app.clock.now())
        e.held_code = e.held_reason = None
        if e.due_at is None and not await _has_open_mail(s, e):
            await _go_on(app, s, e)
        events.add(s, "enrollment.resumed", app.clock.now(), e.lead_id, enrollment=e.id, by=by)


async def stop(app: App, enrollment_id: str, by: str) -> None:
    """End it for good; what has not begun to leave never does. Raises NotFound, and Conflict when it has ended."""
    async with app.write() as s:
        e = await _locked(s, enrollment_id)
        if e.state not in (State.ACTIVE, State.PAUSED):
            raise Conflict(f"the enrollment is {e.state} already")
        now = app.clock.now()
        enrollments.advance(e, Change.STOPPED, now, outcome="stopped")
        await tasks.close_of_enrollment(s, e.lead_id, e.id, now, f"stopped by {by}")
        events.add(
            s, "enrollment.stopped", now, e.lead_id, enrollment=e.id, change=Change.STOPPED, outcome="stopped", by=by
        )
        for mail in await deliveries.of_lead(s, e.lead_id):
            if mail.enrollment_id == e.id:
                await deliveries.cancel(s, await deliveries.get(s, mail.id, lock=True), f"stopped by {by}", now)


async def move_return(app: App, enrollment_id: str, day: date, by: str) -> None:
    """Write to a parked lead on another day. Raises NotFound, Invalid for a day that is over or years away, and
    Conflict when its mail is no longer to come."""
    async with app.write() as s:
        e = await _locked(s, enrollment_id)
        if e.kind != Kind.RETURN:
            raise NotFound(f"there is no return {enrollment_id}")
        if e.state not in (State.ACTIVE, State.PAUSED) or e.due_at is None:
            raise Conflict("this return's last mail has left, or its next is just leaving")
        now = app.clock.now()
        check_day(day, now.date())
        track = (await app.catalogs.current(s)).sequence(e.sequence).sequence
        lead, mailbox = await leads.get(s, e.lead_id), await mailboxes.get(s, e.mailbox_id)
        zone = zone_of(lead.zone, lead.country, mailbox.zone)
        hours = on_working_days(track.window, lead.country, lead.region, day.year)
        e.resume_on = day
        if e.state == State.ACTIVE:
            e.held_code = e.held_reason = None
        e.due_at = return_due(day, hours, zone, f"return/{lead.address_key}/{e.message_id}")
        events.add(s, "lead.parked", now, e.lead_id, enrollment=e.id, message=e.message_id, until=day.isoformat(),
                   because=f"moved by {by}")  # fmt: skip


async def _locked(s: AsyncSession, enrollment_id: str) -> Enrollment:
    await leads.get(s, (await enrollments.get(s, enrollment_id)).lead_id, lock=True)
    return await enrollments.get(s, enrollment_id, lock=True)


async def _has_open_mail(s: AsyncSession, e: Enrollment) -> bool:
    return any(d.enrollment_id == e.id and d.state in OPEN for d in await deliveries.of_lead(s, e.lead_id))


async def _go_on(app: App, s: AsyncSession, e: Enrollment) -> None:
    """Plan the step after the last mail that left, behind those whose mail has ended without leaving."""
    if not await deliveries.last_sent_steps(s, [e.id]):
        raise Conflict(f"no mail of {e.id} has left, so there is no thread in which it could go on")
    await record.schedule_next(app, s, e.id)
    chosen = (await app.catalogs.current(s)).sequences.get(e.sequence)
    steps = chosen.sequence.steps if chosen else ()
    while e.next_step < len(steps):
        mail = await deliveries.by_key(s, step_key(e.id, steps[e.next_step].stem))
        if mail is None or mail.state not in _GONE:
            return
        e.next_step += 1
