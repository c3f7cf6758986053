"""The log of events becomes deliveries: one for each receiver and each event that it wants.

A receiver's cursor moves in the same transaction, so no event is skipped and none comes twice.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.webhook import TASK, State, wants
from app.store import events, webhooks
from app.store.events import Event
from app.store.leads import Lead
from app.store.webhooks import Webhook
from app.webhooks.payload import body_of

# All events without a lead are one line.
_NO_LEAD = "-"


async def fan_out(app: App) -> None:
    """Read the log for every receiver that is behind, one page each."""
    async with app.read() as s:
        behind = await webhooks.behind(s)
    for webhook_id in behind:
        async with app.write() as s:
            webhook = await webhooks.take_to_fan_out(s, webhook_id)
            if webhook is not None:
                await _read_on(app, s, webhook)


async def _read_on(app: App, s: AsyncSession, webhook: Webhook) -> None:
    found = await events.whole_page(s, webhook.cursor)
    if not found:
        return
    # After a restore from a dump the cursor may stand a little early.
    known = await webhooks.known_events(s, webhook.id, [event.id for event in found])
    wanted = [event for event in found if event.id not in known and _is_for(webhook, event)]
    leads = await _leads_of(s, wanted)
    # By id, which is the order in which they happened. The cursor needs the other order.
    wanted.sort(key=lambda event: event.id)
    rows = [_row(app, webhook, event, leads.get(event.lead_id or "")) for event in wanted]
    await webhooks.add_deliveries(s, webhook.id, app.clock.now(), rows)
    webhook.cursor_transaction, webhook.cursor_event = events.cursor_of(found[-1])


def _is_for(webhook: Webhook, event: Event) -> bool:
    if webhooks.is_in(webhook.added_in, event.transaction):
        return False
    # What happens to a receiver is for the others: a failure of its own would only fail again.
    is_its_own = event.kind.startswith("webhook.") and event.data.get("webhook") == webhook.id
    # The task that comes of such a failure is told as `webhook.failed`.
    is_its_task = event.kind.startswith("task.") and event.data.get("task_kind") == TASK
    return wants(webhook.kinds, event.kind) and not is_its_own and not is_its_task


async def _leads_of(s: AsyncSession, found: Sequence[Event]) -> dict[str, Lead]:
    ids = {event.lead_id for event in found if event.lead_id is not None}
    if not ids:
        return {}
    return {lead.id: lead for lead in await s.scalars(select(Lead).where(Lead.id.in_(ids)))}


def _row(app: App, webhook: Webhook, event: Event, lead: Lead | None) -> dict[str, object]:
    return {
        "id": app.new_id("whd"),
        "webhook_id": webhook.id,
        "event_id": event.id,
        "lead_id": event.lead_id,
        "kind": event.kind,
        "line": event.lead_id or _NO_LEAD,
        "body": body_of(event, lead),
        "state": State.PENDING,
        "attempts": 0,
        "created_at": app.clock.now(),
    }
