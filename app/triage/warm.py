"""What triage does around a hand-off: whoever wrote in a lead's place becomes a lead of their own, and a closer who
answers by mail has answered. What follows of that answer is for `app.handoff`.
"""

from __future__ import annotations

import secrets

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.assignment import Decline, Said, State, said
from app.domain.delivery import TO_CLOSER
from app.domain.handoff import State as HandoffState
from app.domain.naming import first_and_last
from app.domain.suppression import canonical, domain_of
from app.mail.domains import organisation
from app.store import assignments, closers, deliveries, events, handoffs, leads, tasks
from app.store.leads import Lead
from app.store.messages import Message
from app.triage import match

_LONGEST = 2_000


async def contact_of(app: App, s: AsyncSession, message: Message, lead: Lead) -> str | None:
    """The lead who wrote in the place of `lead`, made where they are new; None where the lead wrote.

    They are in no sequence: they wrote to us, and the introduction answers them.
    """
    writer = message.from_address or ""
    key = canonical(writer) if writer else lead.address_key
    if key == lead.address_key:
        return None
    first, last = first_and_last(message.from_name)
    is_colleague = organisation(domain_of(writer)) == organisation(domain_of(lead.address))
    now = app.clock.now()
    values: dict[str, object] = {
        "id": app.new_id("lead"),
        "address": writer,
        "address_key": key,
        "first_name": first,
        "last_name": last,
        "company": lead.company if is_colleague else None,
        "company_id": lead.company_id if is_colleague else await match.company_of(s, writer),
        "country": lead.country,
        "zone": lead.zone,
        "fields": {},
        "source": f"answered in the place of {lead.address}"[:300],
        "referred_by": lead.id,
        "unsubscribe_token": secrets.token_urlsafe(24),
        "created_at": now,
    }
    contact_id, is_new = await leads.add_once(s, values)
    if is_new:
        events.add(s, "lead.created", now, contact_id, source=values["source"])
    return contact_id


async def closer_wrote(app: App, s: AsyncSession, message: Message, found: match.Found) -> None:
    """A closer wrote, and names a mail of ours: a yes or a no to the brief, or their own words to the lead, which are
    a yes. What nobody can read is put before a person. The lead is locked."""
    writer = canonical(message.from_address or "")
    closer = next((c for c in await closers.every(s) if canonical(c.address) == writer), None)
    if closer is None or found.lead_id is None or found.delivery_id is None:
        return
    named = await deliveries.get(s, found.delivery_id)
    handoff = await handoffs.running(s, found.lead_id)
    if handoff is None or handoff.closer_id != closer.id:
        return
    await handoffs.get(s, handoff.id, lock=True)
    current = await assignments.current(s, handoff.id)
    if current is None or current.closer_id != closer.id:
        return
    row = await assignments.get(s, current.id, lock=True)
    now = app.clock.now()
    is_to_us = named.purpose in TO_CLOSER
    answer = said(message.text or "") if is_to_us else Said.YES
    if not is_to_us and handoff.state != HandoffState.INTRODUCED:
        return
    if answer is Said.YES:
        if row.state == State.ASKED:
            await assignments.accept(s, row, found.lead_id, now, closer.name)
        message.reason = f"{closer.name} takes the lead"
    elif answer is not None:
        kind = Decline.NOT_INTERESTED if answer is Said.NOT_INTERESTED else Decline.OTHER
        await assignments.decline(s, row, found.lead_id, kind, (message.text or "")[:_LONGEST], now, closer.name)
        message.reason = f"{closer.name} does not take the lead"
    else:
        task = {
            "id": app.new_id("task"),
            "key": f"closer_answered:{row.id}",
            "kind": "closer_answered",
            "why": f"{closer.name} answered about a warm lead, but neither yes nor no: read it, and accept or decline",
            "lead_id": found.lead_id,
            "message_id": message.id,
            "created_at": now,
        }
        await tasks.ask_anew(s, task)
        message.reason = f"{closer.name} answered neither yes nor no"
        return
    await app.queue.defer(s, "follow_up", key=f"follow_up:{row.id}", assignment_id=row.id)
