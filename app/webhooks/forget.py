"""What arrived long ago is forgotten, so that the tables stay as small as a month is. What was given up stays."""

from __future__ import annotations

from app.context import App
from app.domain.webhook import KEPT
from app.store import webhooks

# Of one receiver in one transaction.
_AT_ONCE = 1_000


async def forget(app: App) -> None:
    """Delete the oldest deliveries that arrived, with their attempts, a part for each receiver."""
    async with app.read() as s:
        receivers = [webhook.id for webhook in await webhooks.every(s)]
    for webhook_id in receivers:
        async with app.write() as s:
            await webhooks.forget_delivered(s, webhook_id, app.clock.now() - KEPT, _AT_ONCE)
