"""Introducing: a closer is chosen for a hand-off, and its introduction and brief are queued.

The introduction waits a few minutes, so that a person or a newer message can stop it; it leaves through the turn of
the mailbox that wrote, like every other mail.
"""

from __future__ import annotations

import logging
import secrets
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.chance import share
from app.domain.closer import Bonds, Candidate, Choice, choose
from app.domain.delivery import Priority, Purpose
from app.domain.delivery import State as DeliveryState
from app.domain.handoff import State, check
from app.domain.policy import Introduce
from app.domain.schedule import open_hours_later
from app.domain.territory import traits_of
from app.store import assignments, closers, deliveries, events, handoffs, leads, mailboxes, messages, tasks
from app.store.handoffs import Handoff
from app.store.leads import Lead

log = logging.getLogger(__name__)

_WEEK = timedelta(days=7)


async def introduce(app: App, handoff_id: str) -> bool:
    """Choose a closer and queue the introduction and the brief; False when no closer can take the lead now.

    Harmless to repeat: a hand-off that is past `wanted` is left alone, and each mail has its unique key.
    """
    async with app.write() as s:
        lead_id = (await handoffs.get(s, handoff_id)).lead_id
        await closers.lock_choice(s)
        lead = await leads.get(s, lead_id, lock=True)
        handoff = await handoffs.get(s, handoff_id, lock=True)
        if handoff.state != State.WANTED:
            return True
        now = app.clock.now()
        choice = await choice_for(s, handoff, lead, now)
        handoff.reason = choice.reason
        if choice.closer_id is None:
            await ask_for_closer(app, s, handoff, choice)
            return False
        await give(app, s, handoff, lead, choice)
        await tasks.close(s, f"no_closer:{handoff.id}", now, "a closer is free again")
        app.at_point("choosing")
    app.at_point("closer chosen")
    log.info("handoff.closer_chosen", extra={"handoff": handoff_id})
    return True


async def choice_for(s: AsyncSession, handoff: Handoff, lead: Lead, now: datetime) -> Choice:
    """Who is to have a hand-off: nobody who had it and does not take it. The choices are locked."""
    bonds = Bonds(
        owner_id=lead.closer_id,
        company_id=await leads.owner_of_company(s, lead.company_id),
        before_id=await handoffs.closer_before(s, handoff),
    )
    language = ((await messages.get(s, handoff.message_id)).reading or {}).get("language")
    passed = {a.closer_id for a in await assignments.of_handoff(s, handoff.id)}
    return choose(
        await candidates(s, now),
        now,
        bonds=bonds,
        lead=traits_of(lead.country, {"region": lead.region or "", **lead.fields}, language),
        passed=passed,
    )


async def candidates(s: AsyncSession, now: datetime) -> list[Candidate]:
    """All closers as the choice sees them."""
    given = await handoffs.given_since(s, now - _WEEK)
    credits = await assignments.credits(s)
    return [
        Candidate(
            id=c.id,
            name=c.name,
            weekly_capacity=c.weekly_capacity,
            is_active=c.is_active,
            absent_until=c.absent_until,
            given_this_week=given.get(c.id, 0),
            weight=c.weight,
            territory=c.territory,
            credit=credits.get(c.id, 0.0),
        )
        for c in await closers.every(s)
    ]


async def give(app: App, s: AsyncSession, handoff: Handoff, lead: Lead, choice: Choice) -> None:
    """Ask the chosen closer, and queue what they and the lead get; lead and hand-off are locked, nobody has it.

    A lead who was introduced already is not introduced again: the next closer is told to write.
    """
    assert choice.closer_id is not None
    now = app.clock.now()
    catalog = await app.catalogs.current(s)
    is_first = not await assignments.of_handoff(s, handoff.id)
    if handoff.state == State.WANTED:
        check(State.WANTED, State.HELD)
        handoff.state = State.HELD
    handoff.reason, handoff.closer_id, handoff.chosen_at = choice.reason, choice.closer_id, now
    if handoff.state == State.INTRODUCED:
        lead.closer_id = choice.closer_id
    assignment_id = app.new_id("asg")
    assignment = {
        "id": assignment_id,
        "handoff_id": handoff.id,
        "closer_id": choice.closer_id,
        "reason": choice.reason,
        "shares": dict(choice.shares),
        "token": secrets.token_urlsafe(24),
        "asked_at": now,
        "due_at": await reminder_due(app, s, handoff, now, 0),
    }
    await assignments.add(s, assignment)
    is_at_once = catalog.handoff.introduce is Introduce.AT_ONCE
    # Who is introduced to a stranger wants to know why before the stranger answers; everybody else is asked at once.
    hold = await _hold(app, s, handoff, lead) if is_first and is_at_once else timedelta(0)
    if is_at_once:
        await queue_introduction(app, s, handoff, lead)
    await queue_mail(app, s, handoff, Purpose.BRIEF, f"brief:{assignment_id}", now + hold)
    events.add(s, "handoff.closer_chosen", now, lead.id, handoff=handoff.id, closer=choice.closer_id,
               rule=choice.rule, reason=choice.reason)  # fmt: skip


async def reminder_due(app: App, s: AsyncSession, handoff: Handoff, asked_at: datetime, nth: int) -> datetime:
    """When a missing answer has its `nth` consequence (from 0), in the sending hours of the mailbox's zone."""
    catalog = await app.catalogs.current(s)
    mailbox = await mailboxes.get(s, handoff.mailbox_id)
    return open_hours_later(asked_at, catalog.handoff.reminders[nth], catalog.sending.window, ZoneInfo(mailbox.zone))


async def queue_introduction(app: App, s: AsyncSession, handoff: Handoff, lead: Lead) -> None:
    """The one introduction of a hand-off leaves after the hold, unless it has left. Its key is the hand-off's, so that
    there is never a second one; lead and hand-off are locked."""
    due_at = app.clock.now() + await _hold(app, s, handoff, lead)
    why = "held for a few minutes, so that somebody can stop it"
    key = f"intro:{handoff.id}"
    if await queue_mail(app, s, handoff, Purpose.INTRODUCTION, key, due_at, why):
        return
    known = await deliveries.by_key(s, key)
    if known is not None and known.state == DeliveryState.QUEUED and not known.attempts:
        known.due_at, known.held_reason = due_at, why


async def queue_mail(
    app: App,
    s: AsyncSession,
    handoff: Handoff,
    purpose: Purpose,
    key: str,
    due_at: datetime,
    why: str | None = None,
) -> bool:
    """Queue a mail of a hand-off; False when its key is there already."""
    mail = {
        "id": app.new_id("del"),
        "key": key,
        "purpose": purpose,
        "state": DeliveryState.QUEUED,
        "priority": Priority.WARM,
        "mailbox_id": handoff.mailbox_id,
        "lead_id": handoff.lead_id,
        "handoff_id": handoff.id,
        "due_at": due_at,
        "created_at": app.clock.now(),
        "held_reason": why,
        "parent_references": [],
        "recipients": [],
        "attempts": 0,
        "looked": 0,
    }
    return await deliveries.add_once(s, mail)


async def _hold(app: App, s: AsyncSession, handoff: Handoff, lead: Lead) -> timedelta:
    low, high = (await app.catalogs.routing(s)).hold_minutes
    return timedelta(minutes=low + (high - low) * share(f"hold/{lead.address_key}/{handoff.created_at.isoformat()}"))


async def ask_for_closer(app: App, s: AsyncSession, handoff: Handoff, choice: Choice) -> None:
    task = {
        "id": app.new_id("task"),
        "key": f"no_closer:{handoff.id}",
        "kind": "no_closer",
        "why": f"a warm lead waits, and {choice.reason}: see `thaw closers add` and `thaw closers change`",
        "lead_id": handoff.lead_id,
        "message_id": handoff.message_id,
        "created_at": app.clock.now(),
    }
    await tasks.ask(s, task)
