"""The end of a track that nobody answered: the outcome is `none`, and who fits the profile moves on to nurture.

Runs inside the claim, under the lead's lock.
"""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.delivery import Priority
from app.domain.enrollment import Change
from app.domain.qualification import qualify
from app.domain.schedule import step_due
from app.domain.sequence import Kind
from app.mail.holidays import on_working_days
from app.mail.zones import zone_of
from app.outreach.catalog import Catalog
from app.store import enrollments, events
from app.store.enrollments import Enrollment
from app.store.leads import Lead
from app.store.mailboxes import Mailbox


async def run_out(app: App, s: AsyncSession, catalog: Catalog, lead: Lead, mailbox: Mailbox, e: Enrollment) -> None:
    """The last mail stayed without an answer for as long as the track waits."""
    now = app.clock.now()
    enrollments.advance(e, Change.RAN_OUT, now, outcome="none")
    track, reason = await _next_track(s, catalog, lead, e)
    events.add(s, "enrollment.finished", now, lead.id, enrollment=e.id, outcome="none", next=track, reason=reason)
    if track is None:
        return
    nurture = catalog.sequence(track).sequence
    zone = zone_of(lead.zone, lead.country, mailbox.zone)
    hours = on_working_days(nurture.window, lead.country, lead.region, now.year)
    e = await enrollments.start(
        s,
        app.new_id("enr"),
        lead.id,
        mailbox.id,
        kind=Kind.NURTURE,
        sequence=track,
        priority=Priority.FOLLOW_UP,
        due_at=step_due(now, nurture.first.wait_days, hours, zone, f"nurture/{lead.address_key}/{track}"),
        now=now,
    )
    events.add(s, "lead.nurtured", now, lead.id, enrollment=e.id, track=track, reason=reason)


async def _next_track(s: AsyncSession, catalog: Catalog, lead: Lead, e: Enrollment) -> tuple[str | None, str]:
    """The nurture track that follows (None: the lead rests), and why."""
    track = catalog.profile.nurture
    if track is None:
        return None, "the profile names no nurture track"
    if e.kind == Kind.RETURN:
        return None, "put it off, and answered none of the returns"
    if any(other.sequence == track for other in await enrollments.of_lead(s, lead.id)):
        return None, f'was in "{track}" before'
    verdict = qualify(catalog.profile, lead.country, lead.title)
    return (track if verdict.is_qualified else None), verdict.reason
