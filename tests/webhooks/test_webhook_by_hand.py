"""What people do to a receiver and what is on its way there: secrets, tests, retries at once, a new address."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr
from standardwebhooks import WebhookVerificationError

from app.errors import NotFound
from app.store import webhooks
from app.store.webhooks import WebhookAttempt, WebhookDelivery
from app.webhooks.deliver import post_due, send_again, send_test
from app.webhooks.endpoints import WebhookChange, change_webhook, remove_webhook, rotate_secret
from app.webhooks.payload import MOST_BYTES
from tests.receiver import Receiver, always, status
from tests.webhooks.conftest import Hooks, Points, a_service
from tests.world import until

pytestmark = pytest.mark.anyio

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)


# -- secrets -------------------------------------------------------------------------------------------------------


async def test_for_a_day_after_a_rotation_both_secrets_sign(hooks: Hooks, receiver: Receiver) -> None:
    webhook = await hooks.add(receiver)
    old = receiver.secret
    new = await rotate_secret(hooks.app, webhook)
    assert new != old
    await send_test(hooks.app, webhook)
    assert receiver.verified(secret=old) == receiver.verified(secret=new)
    receiver.requests.clear()
    hooks.clock.step_to(hooks.clock.now() + 24 * HOUR)
    await send_test(hooks.app, webhook)
    receiver.verified(secret=new)
    with pytest.raises(WebhookVerificationError):
        receiver.verified(secret=old)


async def test_a_secret_is_stored_encrypted(hooks: Hooks, receiver: Receiver) -> None:
    webhook = await hooks.add(receiver)
    async with hooks.app.read() as s:
        row = await webhooks.get(s, webhook)
    assert receiver.secret.encode() not in row.secret
    assert hooks.app.vault.decrypt(row.secret).decode() == receiver.secret


async def test_a_secret_of_another_key_is_a_failure_that_names_the_mend(
    hooks: Hooks, receiver: Receiver, database_url: str, tmp_path: Path, points: Points
) -> None:
    webhook = await hooks.add(receiver)
    other_key = SecretStr(Fernet.generate_key().decode())
    async with a_service(database_url, tmp_path, points, secret_key=other_key) as other:
        await send_test(other.app, webhook)
    [row] = await hooks.deliveries(webhook)
    assert (row.state, receiver.requests) == ("failed", [])
    assert "rotate the secret" in (row.last_error or "")


# -- by hand -------------------------------------------------------------------------------------------------------


async def test_a_test_waits_for_nobody_and_is_not_tried_again(hooks: Hooks, receiver: Receiver) -> None:
    webhook = await hooks.add(receiver, "reply.received")
    await change_webhook(hooks.app, webhook, WebhookChange(is_active=False))
    await send_test(hooks.app, webhook)
    assert [told["type"] for told in receiver.verified()] == ["webhook.test"]
    await change_webhook(hooks.app, webhook, WebhookChange(is_active=True))
    receiver.answer = always(status(500))
    await send_test(hooks.app, webhook)
    await hooks.pass_time(webhook, 100 * HOUR)
    assert len(receiver.requests) == 2
    assert await hooks.states(webhook) == ["delivered", "failed"]
    assert await hooks.open_tasks() == []


async def test_what_waits_for_its_retry_can_be_hurried(hooks: Hooks, receiver: Receiver) -> None:
    webhook = await hooks.add(receiver)
    await hooks.happens("closer.added", closer="clo_1")
    await hooks.told(webhook, 1)
    receiver.answer = always(status(500))
    await hooks.pass_time(webhook, 10 * HOUR)
    receiver.answer = always(status(200))
    [row] = await hooks.deliveries(webhook)
    await send_again(hooks.app, webhook, row.id)
    await hooks.post_all(webhook)
    assert await hooks.states(webhook) == ["delivered"]


async def test_at_a_new_address_what_waits_is_sent_at_once(hooks: Hooks, receiver: Receiver) -> None:
    async with Receiver() as old:
        webhook = await hooks.add(old)
        receiver.secret = old.secret
        await hooks.happens("closer.added", closer="clo_1")
        await hooks.told(webhook, 1)
        old.answer = always(status(500))
        await hooks.pass_time(webhook, 10 * HOUR)
        await change_webhook(hooks.app, webhook, WebhookChange(url=receiver.url))
        await hooks.post_all(webhook)
    assert len(receiver.verified()) == 1


async def test_a_removed_webhook_takes_its_rows_along_also_in_the_middle_of_a_post(
    hooks: Hooks, receiver: Receiver
) -> None:
    webhook = await hooks.add(receiver)
    await hooks.happens("closer.added", closer="clo_1")
    await hooks.told(webhook, 1)
    gate = asyncio.Event()
    receiver.answer = lambda request: gate
    turn = asyncio.create_task(post_due(hooks.app, webhook))

    async def was_asked() -> bool:
        return len(receiver.requests) == 1

    await until(was_asked)
    await remove_webhook(hooks.app, webhook)
    gate.set()
    assert await turn is True
    assert await hooks.count(WebhookDelivery) == await hooks.count(WebhookAttempt) == 0
    with pytest.raises(NotFound):
        await remove_webhook(hooks.app, webhook)
    with pytest.raises(NotFound):
        await send_test(hooks.app, webhook)
    assert await post_due(hooks.app, webhook) is False


async def test_a_very_large_event_tells_only_what_it_is_about(hooks: Hooks, receiver: Receiver) -> None:
    webhook = await hooks.add(receiver)
    await hooks.leads("anna")
    await hooks.happens("task.created", "anna", why="ß" * 5_000)
    await hooks.happens("task.created", "anna", **{f"field{n}": "x" * 900 for n in range(40)})
    await hooks.told(webhook, 2)
    await hooks.post_all(webhook)
    long, huge = receiver.verified()
    assert long["data"]["why"] == "ß" * 1_000 + " […]"
    assert huge["data"].keys() == {"event_id", "lead", "is_shortened"}
    assert all(len(request.body) < MOST_BYTES for request in receiver.requests)
