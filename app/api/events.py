"""Events over REST: all that happened, to be followed with a cursor that never passes one that commits late."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import BaseModel

from app.api.door import AppDep, Limit, Out
from app.store import events

router = APIRouter(prefix="/events", tags=["events"])


class EventOut(Out):
    """One thing that happened, at a business instant."""

    id: int
    at: datetime
    kind: str
    lead_id: str | None
    data: dict[str, Any]


class EventsOut(BaseModel):
    """Events behind the cursor; ask again with `after` = `next`, which is never null: more will come."""

    items: list[EventOut]
    next: str


@router.get("")
async def list_events(
    app: AppDep, after: Annotated[str, Query(pattern=r"^\d{1,18}-\d{1,18}$")] = "0-0", limit: Limit = 200
) -> EventsOut:
    """Events in order, from the one behind `after`."""
    transaction, _, number = after.partition("-")
    async with app.read() as s:
        found = await events.after(s, (int(transaction), int(number)), limit)
    last = "{}-{}".format(*events.cursor_of(found[-1])) if found else after
    return EventsOut(items=[EventOut.of(event) for event in found], next=last)
