"""Deliveries over REST: the ledger of outward mail. The raw bytes are never shown."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from fastapi import APIRouter

from app.api.door import After, AppDep, By, Filter, Id, In, Limit, Out, Page, equal, page_of, rows
from app.domain.delivery import Purpose, State
from app.outreach.reconcile import resolve
from app.store import deliveries
from app.store.deliveries import Delivery

router = APIRouter(prefix="/deliveries", tags=["deliveries"])


class DeliveryOut(Out):
    """One outward mail. `body` is its text; `version` names the words it was made of."""

    id: str
    purpose: Purpose
    state: State
    mailbox_id: str
    lead_id: str | None
    enrollment_id: str | None
    handoff_id: str | None
    suggestion_id: str | None
    step: str | None
    variant: str | None
    version: str | None
    message_id: str | None
    recipients: list[str]
    subject: str | None
    body: str | None
    due_at: datetime
    held_code: str | None
    held_reason: str | None
    attempts: int
    sent_at: datetime | None
    response: str | None
    created_at: datetime


class ResolveIn(In):
    """What a person found out about an unknown mail: it was `sent`, or it did not leave and is to be sent again."""

    outcome: Literal["sent", "resend"]


@router.get("")
async def list_deliveries(
    app: AppDep,
    state: State | None = None,
    purpose: Purpose | None = None,
    lead_id: Filter = None,
    after: After = None,
    limit: Limit = 100,
) -> Page[DeliveryOut]:
    """Mails in the order in which they were made."""
    where = equal((Delivery.state, state), (Delivery.purpose, purpose), (Delivery.lead_id, lead_id))
    async with app.read() as s:
        found = await rows(s, Delivery, Delivery.id, after, limit, *where)
        return page_of(found, limit, "id", DeliveryOut.of)


@router.get("/{delivery_id}")
async def get_delivery(delivery_id: Id, app: AppDep) -> DeliveryOut:
    """One mail."""
    async with app.read() as s:
        return DeliveryOut.of(await deliveries.get(s, delivery_id))


@router.post("/{delivery_id}/resolve")
async def resolve_delivery(delivery_id: Id, body: ResolveIn, app: AppDep, by: By) -> DeliveryOut:
    """Say what became of a mail whose outcome nobody knows."""
    await resolve(app, delivery_id, body.outcome, by)
    return await get_delivery(delivery_id, app)
