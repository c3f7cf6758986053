"""Webhooks over REST: receivers, what was sent to them, and trying again. A secret is shown where it is made only."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import AwareDatetime, Field, StringConstraints
from sqlalchemy.ext.asyncio import AsyncSession

from app.api.door import After, AppDep, Id, In, Limit, Out, Page, equal, page_of, rows
from app.domain.webhook import State
from app.store import webhooks
from app.store.webhooks import WebhookDelivery
from app.webhooks import deliver, endpoints
from app.webhooks.endpoints import WebhookChange

router = APIRouter(prefix="/webhooks", tags=["webhooks"])

_Kinds = Annotated[
    list[Annotated[str, StringConstraints(max_length=100)]],
    Field(max_length=200, description="kinds of events, as docs/WEBHOOKS.md lists them; none for all"),
]


class WebhookIn(In):
    """A receiver as it is given."""

    url: str
    kinds: _Kinds = []


class WebhookChangeIn(In):
    """What is to change; what is left out stays."""

    url: str | None = None
    kinds: _Kinds | None = None
    is_active: bool | None = None


class WebhookOut(Out):
    """A receiver, and how it does: `failing_since` is null when the last attempt was taken."""

    id: str
    url: str
    kinds: list[str]
    is_active: bool
    off_because: str | None
    failing_since: AwareDatetime | None
    last_error: str | None
    delivered_at: AwareDatetime | None
    created_at: AwareDatetime


class SecretOut(WebhookOut):
    """A receiver with the secret that was just made; it is not shown again."""

    secret: str


class AttemptOut(Out):
    """One attempt. Without a status there was no answer."""

    at: AwareDatetime
    status: int | None
    error: str | None
    took_ms: int


class WebhookDeliveryOut(Out):
    """One event for one receiver; `id` is the `webhook-id`. Without `retry_at` it waits for an earlier one."""

    id: str
    kind: str
    event_id: int | None
    lead_id: str | None
    state: str
    attempts: int
    retry_at: AwareDatetime | None
    first_tried_at: AwareDatetime | None
    last_status: int | None
    last_error: str | None
    delivered_at: AwareDatetime | None
    created_at: AwareDatetime


class WholeDeliveryOut(WebhookDeliveryOut):
    """With the body as it is posted, and every attempt."""

    body: str
    log: list[AttemptOut]


@router.get("")
async def list_webhooks(app: AppDep) -> list[WebhookOut]:
    """All receivers, oldest first."""
    async with app.read() as s:
        return [WebhookOut.of(row) for row in await webhooks.every(s)]


@router.post("", status_code=201)
async def create_webhook(body: WebhookIn, app: AppDep) -> SecretOut:
    """Add a receiver. It gets what happens from now on, signed with the secret in this answer."""
    webhook_id, secret = await endpoints.add_webhook(app, body.url, body.kinds)
    return await _with_secret(app, webhook_id, secret)


@router.get("/{webhook_id}")
async def get_webhook(webhook_id: Id, app: AppDep) -> WebhookOut:
    """One receiver."""
    async with app.read() as s:
        return WebhookOut.of(await webhooks.get(s, webhook_id))


@router.patch("/{webhook_id}")
async def patch_webhook(webhook_id: Id, body: WebhookChangeIn, app: AppDep) -> WebhookOut:
    """Change a receiver. Switched on again, or at a new address, it is sent at once what waits."""
    await endpoints.change_webhook(app, webhook_id, WebhookChange(**body.model_dump()))
    return await get_webhook(webhook_id, app)


@router.delete("/{webhook_id}", status_code=204)
async def delete_webhook(webhook_id: Id, app: AppDep) -> None:
    """Remove a receiver with its deliveries and their log."""
    await endpoints.remove_webhook(app, webhook_id)


@router.post("/{webhook_id}/rotate")
async def rotate_webhook(webhook_id: Id, app: AppDep) -> SecretOut:
    """Make a new secret. For 24 hours every post is signed with the old one as well."""
    return await _with_secret(app, webhook_id, await endpoints.rotate_secret(app, webhook_id))


@router.post("/{webhook_id}/test")
async def test_webhook(webhook_id: Id, app: AppDep) -> WholeDeliveryOut:
    """Post one `webhook.test` now, and say what came of it."""
    return await get_delivery(webhook_id, await deliver.send_test(app, webhook_id), app)


@router.get("/{webhook_id}/deliveries")
async def list_deliveries(
    webhook_id: Id,
    app: AppDep,
    state: Annotated[State | None, Query()] = None,
    after: After = None,
    limit: Limit = 100,
) -> Page[WebhookDeliveryOut]:
    """What was sent or is on its way to a receiver, oldest first."""
    where = [WebhookDelivery.webhook_id == webhook_id, *equal((WebhookDelivery.state, state))]
    async with app.read() as s:
        await webhooks.get(s, webhook_id)
        found = await rows(s, WebhookDelivery, WebhookDelivery.id, after, limit, *where)
        return page_of(found, limit, "id", WebhookDeliveryOut.of)


@router.get("/{webhook_id}/deliveries/{delivery_id}")
async def get_delivery(webhook_id: Id, delivery_id: Id, app: AppDep) -> WholeDeliveryOut:
    """One delivery with its log."""
    async with app.read() as s:
        return await _whole(s, await webhooks.get_delivery(s, webhook_id, delivery_id))


@router.post("/{webhook_id}/deliveries/{delivery_id}/retry")
async def retry_delivery(webhook_id: Id, delivery_id: Id, app: AppDep) -> WholeDeliveryOut:
    """Post it again as soon as a worker can: one that was given up, or that waits for its retry."""
    await deliver.send_again(app, webhook_id, delivery_id)
    return await get_delivery(webhook_id, delivery_id, app)


async def _with_secret(app: AppDep, webhook_id: str, secret: str) -> SecretOut:
    shown = await get_webhook(webhook_id, app)
    return SecretOut(**shown.model_dump(), secret=secret)


async def _whole(s: AsyncSession, row: WebhookDelivery) -> WholeDeliveryOut:
    log = [AttemptOut.of(attempt) for attempt in await webhooks.attempts_of(s, row.id)]
    return WholeDeliveryOut(**WebhookDeliveryOut.of(row).model_dump(), body=row.body, log=log)
