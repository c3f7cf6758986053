"""Hand-offs over REST: which closer gets which warm lead, and why."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter
from pydantic import Field, StringConstraints

from app.api.door import After, AppDep, By, Filter, Id, In, Limit, Out, Page, equal, page_of, rows
from app.domain.handoff import State
from app.handoff.cancel import cancel
from app.store import handoffs
from app.store.handoffs import Handoff

router = APIRouter(prefix="/handoffs", tags=["hand-offs"])


class HandoffOut(Out):
    """One lead given to one closer because of one reply. `reason` is the rule that chose, or why it waits or ended."""

    id: str
    lead_id: str
    reply_id: str = Field(validation_alias="message_id")
    mailbox_id: str
    closer_id: str | None
    state: State
    reason: str | None
    created_at: datetime
    chosen_at: datetime | None
    introduced_at: datetime | None


class CancelIn(In):
    """Why the introduction is stopped."""

    why: Annotated[str, StringConstraints(min_length=1, max_length=300)]


@router.get("")
async def list_handoffs(
    app: AppDep, state: State | None = None, lead_id: Filter = None, after: After = None, limit: Limit = 100
) -> Page[HandoffOut]:
    """Hand-offs in the order in which they were opened."""
    where = equal((Handoff.state, state), (Handoff.lead_id, lead_id))
    async with app.read() as s:
        return page_of(await rows(s, Handoff, Handoff.id, after, limit, *where), limit, "id", HandoffOut.of)


@router.get("/{handoff_id}")
async def get_handoff(handoff_id: Id, app: AppDep) -> HandoffOut:
    """One hand-off."""
    async with app.read() as s:
        return HandoffOut.of(await handoffs.get(s, handoff_id))


@router.post("/{handoff_id}/cancel")
async def cancel_handoff(handoff_id: Id, body: CancelIn, app: AppDep, by: By) -> HandoffOut:
    """Stop an introduction that has not left."""
    await cancel(app, handoff_id, by, body.why)
    return await get_handoff(handoff_id, app)
