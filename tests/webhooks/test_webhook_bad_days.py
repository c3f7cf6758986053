"""Bad days of receivers and of those who look after them: what must stay in order, be tried again, and be told."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select, text

from app.domain.webhook import KEPT, State
from app.store import events, tasks, webhooks
from app.store.migrate import upgrade
from app.store.tasks import Task
from app.store.webhooks import WebhookAttempt, WebhookDelivery
from app.webhooks.deliver import post_due, send_again
from app.webhooks.endpoints import WebhookChange, change_webhook
from app.webhooks.forget import forget
from tests.receiver import Receiver, always, status
from tests.webhooks.conftest import Hooks
from tests.world import until

pytestmark = pytest.mark.anyio

HOUR = timedelta(hours=1)


async def test_a_page_of_the_log_does_not_end_between_two_that_happened_the_other_way(
    hooks: Hooks, receiver: Receiver
) -> None:
    webhook = await hooks.add(receiver, "reply.received", "task.done")
    await hooks.leads("anna")
    async with hooks.app.sessions() as older:
        # More than a page of the oldest transaction, which then waits for the lead.
        for _ in range(250):
            events.add(older, "closer.added", hooks.clock.now())
        await older.flush()
        await hooks.happens("reply.received", "anna")
        events.add(older, "task.done", hooks.clock.now(), "lead_anna")
        await older.commit()
    await hooks.told(webhook, 2)
    await hooks.post_all(webhook)
    assert [request.json["type"] for request in receiver.requests] == ["reply.received", "task.done"]


async def test_a_young_event_overtaken_by_many_is_still_told_first(hooks: Hooks, receiver: Receiver) -> None:
    webhook = await hooks.add(receiver, "reply.received", "task.done")
    await hooks.leads("anna")
    async with hooks.app.sessions() as older:
        events.add(older, "closer.added", hooks.clock.now())
        await older.flush()
        for _ in range(250):
            await hooks.happens("closer.added")
        await hooks.happens("reply.received", "anna")
        events.add(older, "task.done", hooks.clock.now(), "lead_anna")
        await older.commit()
    await hooks.told(webhook, 2)
    await hooks.post_all(webhook)
    assert [request.json["type"] for request in receiver.requests] == ["reply.received", "task.done"]


async def test_what_was_in_flight_to_the_old_address_is_sent_to_the_new_one_at_once(
    hooks: Hooks, receiver: Receiver
) -> None:
    async with Receiver() as old:
        webhook = await hooks.add(old)
        await hooks.leads("anna")
        await hooks.happens("lead.created", "anna")
        await hooks.told(webhook, 1)
        gate = asyncio.Event()
        old.answer = lambda request: gate
        turn = asyncio.create_task(post_due(hooks.app, webhook))

        async def is_in_flight() -> bool:
            return len(old.requests) == 1

        await until(is_in_flight)
        await change_webhook(hooks.app, webhook, WebhookChange(url=receiver.url))
        # Whatever the old address says from now on says nothing of the new one.
        old.answer = always(status(410))
        await old.down()
        await turn
    await hooks.post_all(webhook)
    assert len(receiver.requests) == 1
    assert await hooks.states(webhook) == [State.DELIVERED]


async def test_each_time_that_it_is_given_up_a_person_is_told_again(hooks: Hooks, receiver: Receiver) -> None:
    webhook = await hooks.add(receiver)
    await hooks.leads("anna")
    await hooks.happens("lead.created", "anna")
    await hooks.told(webhook, 1)
    receiver.answer = always(status(400))
    await hooks.pass_time(webhook, 73 * HOUR)
    await ticked_off(hooks)
    [row] = await hooks.deliveries(webhook)
    await send_again(hooks.app, webhook, row.id)
    await hooks.pass_time(webhook, 73 * HOUR)
    assert await hooks.states(webhook) == [State.FAILED]
    assert len(await hooks.open_tasks()) == 1


async def test_each_time_that_it_is_gone_a_person_is_told_again(hooks: Hooks, receiver: Receiver) -> None:
    webhook = await hooks.add(receiver)
    await hooks.leads("anna")
    await hooks.happens("lead.created", "anna")
    await hooks.told(webhook, 1)
    receiver.answer = always(status(410))
    await hooks.post_all(webhook)
    await change_webhook(hooks.app, webhook, WebhookChange(is_active=True))
    assert await hooks.open_tasks() == []
    await hooks.post_all(webhook)
    async with hooks.app.read() as s:
        assert not (await webhooks.get(s, webhook)).is_active
    assert len(await hooks.open_tasks()) == 1


async def test_after_a_month_only_what_did_not_arrive_is_kept(hooks: Hooks, receiver: Receiver) -> None:
    webhook = await hooks.add(receiver)
    await hooks.leads("anna", "ben")
    await hooks.happens("lead.created", "anna")
    await hooks.happens("lead.created", "ben")
    await hooks.told(webhook, 2)
    receiver.answer = lambda request: status(200 if request.lead() == "ben@acme.test" else 500)
    await hooks.pass_time(webhook, KEPT - HOUR)
    await hooks.happens("task.done", "ben")
    await hooks.told(webhook, 3)
    await hooks.post_all(webhook)
    await forget(hooks.app)
    assert await hooks.states(webhook) == ["failed", "delivered", "delivered"]

    await hooks.pass_time(webhook, 2 * HOUR)
    await forget(hooks.app)
    assert [(row.kind, row.state) for row in await hooks.deliveries(webhook)] == [
        ("lead.created", "failed"),
        ("task.done", "delivered"),
    ]
    # Ten attempts at what was given up, or by chance eleven, and one at what is new.
    assert await hooks.count(WebhookAttempt) in (11, 12)


async def test_after_a_restore_on_a_younger_server_everything_is_still_told_once(
    hooks: Hooks, receiver: Receiver, database_url: str
) -> None:
    await hooks.happens("closer.added", closer="before the receiver")
    webhook = await hooks.add(receiver, "closer.added", "task.done")
    await hooks.happens("closer.added", closer="told before the dump")
    await hooks.told(webhook, 1)
    await hooks.post_all(webhook)
    await hooks.happens("task.done")
    # One that was told stands behind one that was not: its transaction was the older one.
    await hooks.happens("closer.added", closer="told, though it came last")
    async with hooks.app.write() as s:
        last = (await events.newest(s, 1))[0]
        [told] = await s.scalars(select(WebhookDelivery))
        row = await webhooks.get(s, webhook)
        last.transaction, row.cursor_event = row.cursor_transaction, last.id
        told.event_id = last.id
    # The dump came from a server that had seen many more transactions.
    async with hooks.app.write() as s:
        further = {"by": 1_000_000_000}
        await s.execute(text("UPDATE event SET transaction = transaction + :by"), further)
        await s.execute(
            text(
                "UPDATE webhook SET cursor_transaction = cursor_transaction + :by, added_in = (split_part(added_in, "
                "':', 1)::bigint + :by) || ':' || (split_part(added_in, ':', 2)::bigint + :by) || ':'"
            ),
            further,
        )
    for _ in range(2):
        # Each start asks.
        await asyncio.to_thread(upgrade, database_url)
    await hooks.happens("closer.added", closer="after the restore")
    await hooks.told(webhook, 3)
    await hooks.post_all(webhook)
    assert [request.json["data"].get("closer") for request in receiver.requests] == [
        "told before the dump",
        None,
        "after the restore",
    ]


async def ticked_off(hooks: Hooks) -> None:
    """A person ticks the open task off, and mends nothing."""
    async with hooks.app.write() as s:
        [task] = await tasks.waiting(s)
        assert isinstance(task, Task)
        task.done_at, task.done_note = hooks.clock.now(), "seen"
