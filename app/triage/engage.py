"""Engaging: a lead did something elsewhere that shows interest, and the closer who knows them is to learn of it.

What runs for the lead by itself ends; a person goes on. Writes to nobody.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.effect import TaskKind
from app.domain.enrollment import Change, State
from app.domain.fields import plain
from app.domain.suppression import canonical
from app.errors import NotFound
from app.store import closers, deliveries, enrollments, events, handoffs, leads, suppressions, tasks
from app.store.closers import Closer
from app.store.leads import Lead
from app.triage import act

_WORDS_SHOWN = 500  # characters of what they wrote


class Engagement(StrEnum):
    """What a lead did."""

    FORM = "form"
    WEBINAR = "webinar"
    PRICING = "pricing"


_DID = {
    Engagement.FORM: "filled in a form",
    Engagement.WEBINAR: "registered for a webinar",
    Engagement.PRICING: "asked for the price",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Engaged:
    """What came of it. `closer_id` is who knows the lead; `is_new` is False where it had been told before."""

    lead_id: str
    closer_id: str | None
    is_new: bool


async def engage(app: App, address: str, what: Engagement, reference: str, words: str = "") -> Engaged:
    """Note it, end what runs for the lead, and put it before people with the name of the closer.

    `reference` is the caller's own id of what happened: told again, it changes nothing. Raises NotFound for an address
    that is no lead's.
    """
    async with app.write() as s:
        known = await leads.by_key(s, canonical(address))
        if known is None:
            raise NotFound(f"there is no lead {address}; add it with POST /leads first")
        lead = await act.lock(s, known.id)
        closer = await _closer(s, lead)
        now = app.clock.now()
        task = {
            "id": app.new_id("task"),
            "key": f"{TaskKind.ENGAGED}:{lead.id}:{reference}",
            "kind": TaskKind.ENGAGED,
            "why": await _why(s, lead, what, words, closer),
            "lead_id": lead.id,
            "created_at": now,
        }
        if closer is not None:
            task["assignee"] = closer.address
        closer_id = closer.id if closer else None
        if not await tasks.ask(s, task):
            return Engaged(lead_id=lead.id, closer_id=closer_id, is_new=False)
        events.add(s, "lead.engaged", now, lead.id, what=what, reference=reference, closer=closer_id, task=task["id"])
        await _end_tracks(app, s, lead, f"the lead {_DID[what]}")
        return Engaged(lead_id=lead.id, closer_id=closer_id, is_new=True)


async def _closer(s: AsyncSession, lead: Lead) -> Closer | None:
    """Who was introduced to the lead, else who is about to be."""
    handoff = await handoffs.running(s, lead.id)
    closer_id = lead.closer_id or (handoff.closer_id if handoff else None)
    return next((closer for closer in await closers.every(s) if closer.id == closer_id), None)


async def _why(s: AsyncSession, lead: Lead, what: Engagement, words: str, closer: Closer | None) -> str:
    whose = f"{closer.name} <{closer.address}> knows this lead" if closer else "no closer has had this lead: choose one"
    parts = [f"{_DID[what]}; {whose}"]
    if (reason := await suppressions.reason_for(s, lead.address_key)) is not None:
        parts.append(f"Thaw never writes to them ({reason})")
    if said := plain("reply.text", words)[:_WORDS_SHOWN]:
        parts.append(f"they wrote: {said}")
    return "; ".join(parts)


async def _end_tracks(app: App, s: AsyncSession, lead: Lead, why: str) -> None:
    """Sequences, nurture and returns end; an introduction or an answer that a person approved still leaves."""
    now = app.clock.now()
    ended = set()
    for e in await enrollments.of_lead(s, lead.id, lock=True):
        if e.state in (State.ACTIVE, State.PAUSED):
            enrollments.advance(e, Change.STOPPED, now, outcome="stopped")
            await tasks.close_of_enrollment(s, e.lead_id, e.id, now, why)
            events.add(s, "enrollment.stopped", now, lead.id, enrollment=e.id, change=Change.STOPPED, outcome="stopped")
            ended.add(e.id)
    for mail in await deliveries.of_lead(s, lead.id):
        if mail.enrollment_id in ended:
            await deliveries.cancel(s, await deliveries.get(s, mail.id, lock=True), why, now)
