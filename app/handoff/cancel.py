"""Cancelling: a person stops an introduction while it is held."""

from __future__ import annotations

from app.context import App
from app.domain.delivery import LEFT
from app.domain.handoff import State
from app.errors import Conflict
from app.store import deliveries, handoffs, leads, tasks


async def cancel(app: App, handoff_id: str, by: str, why: str) -> None:
    """End a hand-off before its introduction leaves, and the mails queued for it.

    Under the lead's lock, which arming takes too: what is not being transmitted then never is. Raises NotFound, and
    Conflict when the introduction was made, is leaving just now, or was cancelled before.
    """
    async with app.write() as s:
        await leads.get(s, (await handoffs.get(s, handoff_id)).lead_id, lock=True)
        handoff = await handoffs.get(s, handoff_id, lock=True)
        if handoff.state not in (State.WANTED, State.HELD):
            raise Conflict(f"the hand-off is {handoff.state} and cannot be cancelled any more")
        for mail in await deliveries.of_handoff(s, handoff_id):
            if mail.state in LEFT:
                raise Conflict("a mail of this hand-off is leaving or has left")
        now = app.clock.now()
        await handoffs.cancel(s, handoff_id, f"{by}: {why}", now)
        await tasks.close(s, f"no_closer:{handoff_id}", now, "the hand-off was cancelled")
