"""Deliveries leave: claim, post, record.

    tx 1: claim up to ten rows of one receiver, each the first of its line; the attempt is counted
    I/O: post them side by side
    tx 2, one a row: log the attempt, and write what came of it

Restart rule: a process that dies after the claim leaves a lease that lapses; the row is posted again under the same
`webhook-id`, by which the receiver knows what it has. No transaction is open while a socket is used.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from cryptography.fernet import InvalidToken
from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.webhook import TASK, TEST, Answer, Change, State, is_back, next_try, rests_until, transition
from app.errors import Conflict
from app.store import events, tasks, webhooks
from app.store.webhooks import Webhook, WebhookAttempt, WebhookDelivery
from app.webhooks.payload import body
from app.webhooks.signing import headers

log = logging.getLogger(__name__)

_AT_ONCE = 10
# Well over the time that a post may take; real time.
_LEASE = timedelta(seconds=60)


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim:
    """A delivery that this process may post until `until` (real)."""

    delivery_id: str
    webhook_id: str
    url: str
    body: str
    until: datetime
    # Encrypted: the present one, and for a day the one before.
    secrets: tuple[bytes, ...] = field(repr=False)


async def post_due(app: App, webhook_id: str) -> bool:
    """Post what is due to one receiver, up to ten at once. True when any arrived: then there is a next turn."""
    claims = await _claim_due(app, webhook_id)
    app.at_point("webhooks claimed")
    async with asyncio.TaskGroup() as group:
        posted = [group.create_task(_post(app, claim)) for claim in claims]
    has_arrived = any(task.result() for task in posted)
    if has_arrived:
        # Not a loop here: others in the queue come first.
        async with app.write() as s:
            await app.queue.defer(s, "webhooks", key=f"webhooks:{webhook_id}", webhook_id=webhook_id)
    return has_arrived


async def send_test(app: App, webhook_id: str) -> str:
    """Post one `webhook.test` to a receiver now, also to one that is off; the delivery's id. Raises NotFound.

    It waits for no other delivery, and is not tried again.
    """
    async with app.write() as s:
        webhook = await webhooks.get(s, webhook_id, lock=True)
        now, until = app.clock.now(), app.clock.real() + _LEASE
        delivery_id = app.new_id("whd")
        row = WebhookDelivery(
            id=delivery_id,
            webhook_id=webhook_id,
            kind=TEST,
            line=delivery_id,
            body=body(TEST, now, {"webhook": webhook_id}),
            state=State.PENDING,
            attempts=0,
            retry_at=now,
            created_at=now,
        )
        webhooks.note_attempt(row, now, until)
        s.add(row)
        claim = _claim_of(webhook, row, until, now)
    await _post(app, claim)
    return delivery_id


async def send_again(app: App, webhook_id: str, delivery_id: str) -> None:
    """Let a delivery that was given up, or that waits for its retry, be posted now, by a person's decision.

    One that was given up holds nothing up: it has a line of its own, and three days anew. Raises NotFound, and
    Conflict for one that was delivered, and while the receiver is off.
    """
    async with app.write() as s:
        webhook = await webhooks.get(s, webhook_id, lock=True)
        row = await webhooks.get_delivery(s, webhook_id, delivery_id, lock=True)
        if not webhook.is_active:
            raise Conflict("the webhook is switched off; switch it on first")
        before = State(row.state)
        row.state = transition(before, Change.ASKED_AGAIN)
        if before is State.FAILED:
            row.line, row.attempts, row.first_tried_at = row.id, 0, None
        elif row.retry_at is None:
            raise Conflict(f"delivery {delivery_id} waits for an earlier one about the same lead; send that one again")
        row.retry_at = app.clock.now()
        webhook.next_turn_at = None
        await app.queue.defer(s, "webhooks", key=f"webhooks:{webhook_id}", webhook_id=webhook_id)


async def _claim_due(app: App, webhook_id: str) -> list[Claim]:
    async with app.write() as s:
        webhook = await webhooks.find(s, webhook_id, lock=True)
        now, real = app.clock.now(), app.clock.real()
        if webhook is None or not webhook.is_active or (webhook.next_turn_at or now) > now:
            return []
        until = real + _LEASE
        rows = await webhooks.claim(s, webhook_id, now, real, until, _AT_ONCE)
        return [_claim_of(webhook, row, until, now) for row in rows]


def _claim_of(webhook: Webhook, row: WebhookDelivery, until: datetime, now: datetime) -> Claim:
    secrets: tuple[bytes, ...] = (webhook.secret,)
    if webhook.old_secret is not None and webhook.old_secret_until is not None and now < webhook.old_secret_until:
        secrets += (webhook.old_secret,)
    return Claim(
        delivery_id=row.id, webhook_id=webhook.id, url=webhook.url, body=row.body, until=until, secrets=secrets
    )


async def _post(app: App, claim: Claim) -> bool:
    """Post and record one delivery. True when it arrived."""
    began = app.clock.monotonic()
    try:
        secrets = [app.vault.decrypt(secret).decode() for secret in claim.secrets]
    except InvalidToken:
        why = "its secret was stored under another THAW_SECRET_KEY: set that one again, or rotate the secret"
        answer = Answer(status=None, error=why)
    else:
        signed = headers(secrets, claim.delivery_id, app.clock.real(), claim.body)
        answer = await app.poster.post(claim.url, signed, claim.body.encode())
    took_ms = round((app.clock.monotonic() - began) * 1000)
    app.at_point("webhook posted")
    async with app.write() as s:
        await _record(app, s, claim, answer, took_ms)
    what = {"webhook": claim.webhook_id, "delivery": claim.delivery_id, "status": answer.status, "took_ms": took_ms}
    log.info("webhook.delivered" if answer.is_taken else "webhook.not_delivered", extra=what)
    return answer.is_taken


async def _record(app: App, s: AsyncSession, claim: Claim, answer: Answer, took_ms: int) -> None:
    webhook = await webhooks.find(s, claim.webhook_id, lock=True)
    if webhook is None:
        # Removed in the meantime, with its rows.
        return
    row = await webhooks.get_delivery(s, webhook.id, claim.delivery_id, lock=True)
    now = app.clock.now()
    s.add(WebhookAttempt(delivery_id=row.id, at=now, status=answer.status, error=answer.error, took_ms=took_ms))
    if row.state != State.PENDING:
        return
    if answer.is_taken:
        await _arrived(app, s, webhook, row, answer)
    elif row.claimed_until == claim.until:
        # Else the lease has lapsed, and another worker tries: what it finds counts.
        await _failed(app, s, webhook, row, answer)


async def _arrived(app: App, s: AsyncSession, webhook: Webhook, row: WebhookDelivery, answer: Answer) -> None:
    now = app.clock.now()
    row.state = transition(State(row.state), Change.DELIVERED)
    row.delivered_at, row.claimed_until = now, None
    row.last_status, row.last_error = answer.status, None
    await s.flush()
    await webhooks.next_of_line(s, row, now)
    if is_back(webhook.failing_since, now):
        await webhooks.hurry(s, webhook.id, now)
    webhook.failures, webhook.next_turn_at = 0, None
    webhook.failing_since, webhook.last_error = None, None
    webhook.delivered_at = now
    if row.line == row.id and not await webhooks.has_failed(s, webhook.id):
        task = await webhooks.open_task(s, webhook.id)
        if task is not None:
            task.done_at, task.done_note = now, "everything was delivered"


async def _failed(app: App, s: AsyncSession, webhook: Webhook, row: WebhookDelivery, answer: Answer) -> None:
    now = app.clock.now()
    row.claimed_until, row.last_status, row.last_error = None, answer.status, answer.error
    webhook.failures += 1
    webhook.failing_since = webhook.failing_since or now
    webhook.last_error = answer.error
    webhook.next_turn_at = rests_until(webhook.failures, now)
    retry_at = next_try(row.attempts, row.first_tried_at or now, now, row.id) if row.kind != TEST else None
    if retry_at is None:
        row.state = transition(State(row.state), Change.GIVEN_UP)
        await s.flush()
        await webhooks.next_of_line(s, row, now)
    else:
        row.retry_at = retry_at
    if answer.is_gone and webhook.is_active:
        webhook.is_active, webhook.off_because = False, "the receiver answered 410 Gone"
        await _ask(app, s, webhook, row, f"{_host(webhook)} answered 410 Gone: its webhook was switched off")
    elif retry_at is None and row.kind != TEST:
        await _ask(app, s, webhook, row, f"{_host(webhook)} did not take a webhook for three days: {answer.error}")


async def _ask(app: App, s: AsyncSession, webhook: Webhook, row: WebhookDelivery, why: str) -> None:
    """Tell a person, once while the task is open."""
    if await webhooks.open_task(s, webhook.id) is not None:
        return
    now, task_id = app.clock.now(), app.new_id("task")
    # A key of its own: the same event may fail again after a person ticked the task off.
    values = {"id": task_id, "key": f"webhook:{webhook.id}:{task_id}", "kind": TASK, "why": why}
    if await tasks.ask(s, values | {"lead_id": row.lead_id, "created_at": now}):
        events.add(s, "webhook.failed", now, webhook=webhook.id, why=why)


def _host(webhook: Webhook) -> str:
    # The rest of the address may hold a key of the receiver's.
    return webhook.url.split("/")[2]
