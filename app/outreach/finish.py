"""The end of what nobody answered: a track ends with the outcome `none`, an answer to an objection with silence; who
fits the profile moves on to nurture. Under the lead's lock.
"""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.delivery import TO_CLOSER, Priority
from app.domain.enrollment import Change
from app.domain.nurture import REST, NurtureMode, choose
from app.domain.qualification import qualify
from app.domain.schedule import next_open, step_due
from app.domain.sequence import Kind
from app.domain.territory import traits_of
from app.errors import Conflict
from app.mail.holidays import on_working_days
from app.mail.zones import zone_of
from app.outreach.catalog import Catalog
from app.outreach.enroll import of_pool
from app.store import (
    deliveries,
    enrollments,
    events,
    handoffs,
    leads,
    mailboxes,
    messages,
    suggestions,
    suppressions,
)
from app.store.enrollments import Enrollment
from app.store.leads import Lead
from app.store.mailboxes import Mailbox
from classifier.reading import Label


async def run_out(app: App, s: AsyncSession, catalog: Catalog, lead: Lead, mailbox: Mailbox, e: Enrollment) -> None:
    """The last mail stayed without an answer for as long as the track waits."""
    now = app.clock.now()
    enrollments.advance(e, Change.RAN_OUT, now, outcome="none")
    track, reason = await _next_track(s, catalog, lead, e)
    events.add(s, "enrollment.finished", now, lead.id, enrollment=e.id, outcome="none", next=track, reason=reason)
    if track is not None:
        await _teach(app, s, catalog, lead, mailbox, track, reason)


async def note_silence(app: App) -> None:
    """What becomes of answers to objections that nobody answered in time."""
    async with app.read() as s:
        silent = [(row.id, row.lead_id) for row in await suggestions.unanswered(s, app.clock.now())]
    for suggestion_id, lead_id in silent:
        async with app.write() as s:
            catalog, lead = await app.catalogs.current(s), await leads.get(s, lead_id, lock=True)
            row = await suggestions.get(s, suggestion_id, lock=True)
            if row.outcome is not None:
                continue
            track, reason = await _behind_answer(app, s, catalog, lead)
            suggestions.fell_silent(s, row, app.clock.now(), next=track, reason=reason)
            if track is not None:
                mailbox = await mailboxes.in_charge(s, row.mailbox_id)
                await _teach(app, s, catalog, lead, mailbox, track, reason)


async def _behind_answer(app: App, s: AsyncSession, catalog: Catalog, lead: Lead) -> tuple[str | None, str]:
    """`_next_track` for who may be elsewhere by now."""
    if await suppressions.reason_for(s, lead.address_key):
        return None, "is suppressed"
    if lead.rests_until is not None and lead.rests_until > app.clock.now():
        return None, f"refused, and rests until {lead.rests_until:%Y-%m-%d}"
    if await enrollments.has_running(s, lead.id) or await handoffs.running(s, lead.id) is not None:
        return None, "is in a running sequence or with a closer"
    return await _next_track(s, catalog, lead, None)


async def _teach(
    app: App, s: AsyncSession, catalog: Catalog, lead: Lead, mailbox: Mailbox, track: str, reason: str
) -> None:
    """The lead begins a nurture track, or another tool is told. `mailbox` writes where the track has no pool."""
    now = app.clock.now()
    told = {"track": track, "mode": catalog.profile.nurture_mode, "reason": reason}
    if catalog.profile.nurture_mode is NurtureMode.EXTERNAL:
        events.add(s, "lead.nurtured", now, lead.id, enrollment=None, **told)
        return
    sender = await of_pool(s, catalog, track) or mailbox
    nurture = catalog.sequence(track).sequence
    zone = zone_of(lead.zone, lead.country, sender.zone)
    hours = on_working_days(nurture.window, lead.country, lead.region, now.year)
    due = step_due(now, nurture.first.wait_days, hours, zone, f"nurture/{lead.address_key}/{track}")
    sent = [d.sent_at for d in await deliveries.of_lead(s, lead.id) if d.sent_at and d.purpose not in TO_CLOSER]
    e = await enrollments.start(
        s,
        app.new_id("enr"),
        lead.id,
        sender.id,
        kind=Kind.NURTURE,
        sequence=track,
        priority=Priority.FOLLOW_UP,
        due_at=max(due, next_open(hours, zone, max(sent) + REST)) if sent else due,
        now=now,
    )
    events.add(s, "lead.nurtured", now, lead.id, enrollment=e.id, **told)


async def _next_track(s: AsyncSession, catalog: Catalog, lead: Lead, e: Enrollment | None) -> tuple[str | None, str]:
    """The nurture track that follows (None: the lead rests), and why. `e` is what ended, if it was a track."""
    usual = catalog.profile.nurture
    if usual is None:
        return None, "the profile names no nurture track"
    if e is not None and e.kind == Kind.RETURN:
        return None, "put it off, and answered none of the returns"
    verdict = qualify(catalog.profile, lead.country, lead.title)
    if not verdict.is_qualified:
        return None, verdict.reason
    track, why = await _suiting(s, catalog, lead, usual)
    if any(other.sequence == track for other in await enrollments.of_lead(s, lead.id)):
        return None, f'was in "{track}" before'
    if catalog.profile.nurture_mode is NurtureMode.OWN:
        try:
            await of_pool(s, catalog, track)
        except Conflict as nobody:
            return None, str(nobody)
    return track, f"{verdict.reason}; {why}"


async def _suiting(s: AsyncSession, catalog: Catalog, lead: Lead, usual: str) -> tuple[str, str]:
    replies = [m for m in reversed(await messages.of_lead(s, lead.id)) if m.label == Label.OBJECTION]
    kinds = [str((m.reading or {}).get("objection_type")) for m in replies]
    known = traits_of(lead.country, lead.fields, None)
    tracks = {n: track.audience for n, track in catalog.sequences.items() if track.sequence.kind is Kind.NURTURE}
    return choose(tracks, usual, objections=kinds, industry=known.industry, language=known.language)
