"""Events reach their receivers: each once, signed, a lead's in order, whatever goes wrong on the way."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.webhook import State
from app.errors import Conflict, Invalid
from app.jobs import planner
from app.store import events, planning, webhooks
from app.webhooks.deliver import post_due, send_again
from app.webhooks.endpoints import WebhookChange, add_webhook, change_webhook
from tests.receiver import Receiver, always, status
from tests.webhooks.conftest import Hooks, Killed, Points
from tests.world import until

pytestmark = pytest.mark.anyio

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)


async def test_an_event_is_told_once_signed_and_with_its_lead(hooks: Hooks, receiver: Receiver) -> None:
    await hooks.leads("anna")
    await hooks.happens("lead.created", "anna")
    webhook = await hooks.add(receiver)
    await hooks.happens(
        "reply.received", "anna", message="msg_1", message_kind="human", label="positive", confidence=0.93
    )
    await hooks.told(webhook, 1)
    for _ in range(3):
        await hooks.post_all(webhook)
    [told] = receiver.verified()
    event_id = told["data"].pop("event_id")
    assert told == {
        "type": "reply.received",
        "timestamp": "2026-03-02T09:00:00Z",
        "data": {
            "message": "msg_1",
            "message_kind": "human",
            "label": "positive",
            "confidence": 0.93,
            "lead": {
                "id": "lead_anna",
                "email": "anna@acme.test",
                "first_name": None,
                "last_name": None,
                "company": None,
            },
        },
    }
    [row] = await hooks.deliveries(webhook)
    assert (row.event_id, row.state, row.attempts, row.last_status) == (event_id, "delivered", 1, 200)
    assert receiver.requests[0].headers["webhook-id"] == row.id


async def test_what_was_there_before_is_not_told_also_while_an_older_transaction_runs(
    hooks: Hooks, receiver: Receiver
) -> None:
    async with hooks.app.sessions() as older:
        events.add(older, "closer.added", hooks.clock.now(), closer="late")
        await older.flush()
        await hooks.happens("closer.added", closer="before")
        webhook = await hooks.add(receiver)
        await hooks.happens("closer.added", closer="after")
        await older.commit()
    await hooks.told(webhook, 2)
    await hooks.post_all(webhook)
    assert {told["data"]["closer"] for told in receiver.verified()} == {"late", "after"}


async def test_only_the_wanted_kinds_are_told_and_the_cursor_moves_on(hooks: Hooks, receiver: Receiver) -> None:
    webhook = await hooks.add(receiver, "reply.received")
    await hooks.leads("anna")
    for kind in ("delivery.sent", "reply.received", "lead.held"):
        await hooks.happens(kind, "anna")
    await hooks.told(webhook, 1)
    assert [row.kind for row in await hooks.deliveries(webhook)] == ["reply.received"]

    async def is_read() -> bool:
        await planner.plan(hooks.app)
        async with hooks.app.read() as s:
            return (await webhooks.get(s, webhook)).cursor == events.cursor_of((await events.newest(s, 1))[0])

    await until(is_read)


async def test_a_wrong_kind_is_refused_with_the_nearest(hooks: Hooks, receiver: Receiver) -> None:
    with pytest.raises(Invalid, match="do you mean reply.received"):
        await hooks.add(receiver, "reply.recieved")
    with pytest.raises(Invalid, match="docs/WEBHOOKS.md"):
        await hooks.add(receiver, "zzz")


async def test_two_planners_and_two_workers_tell_once(hooks: Hooks, receiver: Receiver) -> None:
    webhook = await hooks.add(receiver)
    names = [f"lead{n}" for n in range(8)]
    await hooks.leads(*names)
    for name in names * 2:
        await hooks.happens("delivery.sent", name)
    await asyncio.gather(hooks.told(webhook, 16), hooks.told(webhook, 16))
    for _ in range(4):
        await asyncio.gather(*(post_due(hooks.app, webhook) for _ in range(3)))
    assert len(receiver.requests) == 16
    assert len({request.headers["webhook-id"] for request in receiver.requests}) == 16


async def test_no_more_than_ten_at_once_to_one_receiver(hooks: Hooks, receiver: Receiver) -> None:
    webhook = await hooks.add(receiver)
    names = [f"lead{n}" for n in range(14)]
    await hooks.leads(*names)
    for name in names:
        await hooks.happens("delivery.sent", name)
    await hooks.told(webhook, 14)
    gate = asyncio.Event()
    receiver.answer = lambda request: gate
    turn = asyncio.create_task(post_due(hooks.app, webhook))

    async def ten_wait() -> bool:
        return len(receiver.requests) == 10

    await until(ten_wait)
    assert await post_due(hooks.app, webhook) is False
    gate.set()
    assert await turn is True
    await hooks.post_all(webhook)
    assert len(receiver.requests) == 14


# -- order ---------------------------------------------------------------------------------------------------------


async def test_a_leads_events_wait_for_each_other_and_for_nobody_else(hooks: Hooks, receiver: Receiver) -> None:
    webhook = await hooks.add(receiver)
    await hooks.leads("anna", "ben")
    for kind in ("lead.created", "delivery.sent", "reply.received"):
        await hooks.happens(kind, "anna")
        await hooks.happens(kind, "ben")
    await hooks.happens("sequences.applied")
    await hooks.told(webhook, 7)
    receiver.answer = lambda request: status(500 if request.lead() == "anna@acme.test" else 200)
    await hooks.post_all(webhook)
    heard = [(r.json["type"], r.lead()) for r in receiver.requests]
    assert [kind for kind, about in heard if about == "anna@acme.test"] == ["lead.created"]
    assert [kind for kind, about in heard if about == "ben@acme.test"] == [
        "lead.created",
        "delivery.sent",
        "reply.received",
    ]
    assert ("sequences.applied", None) in heard

    receiver.answer = always(status(200))
    receiver.requests.clear()
    await hooks.pass_time(webhook, 10 * SECOND)
    assert [told["type"] for told in receiver.verified()] == ["lead.created", "delivery.sent", "reply.received"]


async def test_events_of_one_lead_come_as_they_happened_though_their_transactions_began_the_other_way(
    hooks: Hooks, receiver: Receiver
) -> None:
    webhook = await hooks.add(receiver)
    await hooks.leads("anna")
    async with hooks.app.sessions() as older:
        events.add(older, "closer.added", hooks.clock.now())
        await older.flush()
        await hooks.happens("reply.received", "anna")
        events.add(older, "task.done", hooks.clock.now(), "lead_anna")
        await older.commit()
    await hooks.told(webhook, 3)
    await hooks.post_all(webhook)
    assert [r.json["type"] for r in receiver.requests if r.lead()] == ["reply.received", "task.done"]


async def test_one_that_waits_for_another_cannot_be_sent_before_it(hooks: Hooks, receiver: Receiver) -> None:
    webhook = await hooks.add(receiver)
    await hooks.leads("anna")
    await hooks.happens("lead.created", "anna")
    await hooks.happens("reply.received", "anna")
    await hooks.told(webhook, 2)
    with pytest.raises(Conflict, match="waits for an earlier one"):
        await send_again(hooks.app, webhook, (await hooks.deliveries(webhook))[1].id)


async def test_a_receiver_that_is_down_for_a_day_loses_nothing(hooks: Hooks, receiver: Receiver) -> None:
    webhook = await hooks.add(receiver)
    names = ["anna", "ben", "carla"]
    await hooks.leads(*names)
    await receiver.down()
    for hour in range(24):
        for name in names:
            await hooks.happens("task.created", name, hour=hour)
        await hooks.told(webhook, 3 * (hour + 1))
        await hooks.pass_time(webhook, HOUR)
    assert await hooks.states(webhook) == [State.PENDING] * 72
    assert not receiver.requests
    async with hooks.app.read() as s:
        assert (await webhooks.get(s, webhook)).failing_since is not None

    await receiver.up()
    await hooks.happens("task.done", "carla")
    await hooks.told(webhook, 73)
    await hooks.pass_time(webhook, 24 * HOUR)
    told = receiver.verified()
    assert len(told) == 73
    for name in names:
        mine = [t for t in told if t["data"]["lead"]["email"] == f"{name}@acme.test"]
        assert [t["data"].get("hour", 24) for t in mine] == list(range(24 + (name == "carla")))
    assert len({t["data"]["event_id"] for t in told}) == 73
    assert await hooks.open_tasks() == []


async def test_when_a_receiver_is_back_what_waits_is_sent_at_once(hooks: Hooks, receiver: Receiver) -> None:
    webhook = await hooks.add(receiver)
    await hooks.leads("anna", "ben")
    await hooks.happens("lead.created", "anna")
    await hooks.told(webhook, 1)
    receiver.answer = always(status(503))
    await hooks.pass_time(webhook, 20 * HOUR)
    receiver.answer = always(status(200))
    receiver.requests.clear()
    await hooks.happens("lead.created", "ben")
    await hooks.told(webhook, 2)
    await hooks.post_all(webhook)
    assert [request.lead() for request in receiver.requests] == ["ben@acme.test", "anna@acme.test"]


# -- failure -------------------------------------------------------------------------------------------------------


async def test_after_three_days_it_is_given_up_a_person_is_told_and_the_line_moves_on(
    hooks: Hooks, receiver: Receiver
) -> None:
    webhook = await hooks.add(receiver)
    await hooks.leads("anna")
    await hooks.happens("lead.created", "anna")
    await hooks.happens("delivery.sent", "anna")
    await hooks.told(webhook, 2)
    receiver.answer = lambda r: status(400 if r.json["type"] == "lead.created" else 200)
    await hooks.pass_time(webhook, 72 * HOUR - SECOND)
    assert await hooks.states(webhook) == ["pending", "pending"]
    assert await hooks.open_tasks() == []
    await hooks.pass_time(webhook, 2 * MINUTE)
    assert await hooks.states(webhook) == ["failed", "delivered"]
    [why] = await hooks.open_tasks()
    assert "did not take a webhook for three days: answered 400 Bad Request" in why and "/hooks" not in why
    [first, _] = await hooks.deliveries(webhook)
    log = await hooks.attempts(first.id)
    # By chance one more wait fits in.
    assert len(log) == first.attempts and len(log) in (10, 11)
    assert log[-1].at - log[0].at == 72 * HOUR
    assert all((a.status, a.error) == (400, "answered 400 Bad Request") for a in log)

    receiver.answer = always(status(200))
    receiver.requests.clear()
    await send_again(hooks.app, webhook, first.id)
    await hooks.post_all(webhook)
    assert [r.headers["webhook-id"] for r in receiver.requests] == [first.id]
    assert await hooks.states(webhook) == ["delivered", "delivered"]
    assert await hooks.open_tasks() == []
    with pytest.raises(Conflict, match="delivered cannot be asked_again"):
        await send_again(hooks.app, webhook, first.id)


async def test_a_person_is_told_once_while_the_task_is_open(hooks: Hooks, receiver: Receiver) -> None:
    async with Receiver() as other:
        watcher = await hooks.add(other, "webhook.failed")
        webhook = await hooks.add(receiver)
        await hooks.leads("anna", "ben")
        await hooks.happens("lead.created", "anna")
        await hooks.happens("lead.created", "ben")
        await hooks.told(webhook, 2)
        receiver.answer = always(b"")
        await hooks.pass_time(webhook, 73 * HOUR)
        assert await hooks.states(webhook) == ["failed", "failed"]
        assert len(await hooks.open_tasks()) == 1
        await hooks.told(watcher, 1)
        await hooks.post_all(watcher)
        assert [told["data"]["webhook"] for told in other.verified()] == [webhook]
        # Its own failure is not told to itself: it would only fail again.
        assert len(await hooks.deliveries(webhook)) == 2


async def test_gone_switches_the_webhook_off_and_on_again_nothing_was_lost(hooks: Hooks, receiver: Receiver) -> None:
    webhook = await hooks.add(receiver)
    await hooks.leads("anna")
    await hooks.happens("lead.created", "anna")
    await hooks.told(webhook, 1)
    receiver.answer = always(status(410))
    await hooks.post_all(webhook)
    async with hooks.app.read() as s:
        row = await webhooks.get(s, webhook)
    assert (row.is_active, row.off_because) == (False, "the receiver answered 410 Gone")
    assert len(await hooks.open_tasks()) == 1
    await hooks.happens("delivery.sent", "anna")
    await hooks.pass_time(webhook, 96 * HOUR)
    assert len(receiver.requests) == 1
    with pytest.raises(Conflict, match="switched off"):
        await send_again(hooks.app, webhook, (await hooks.deliveries(webhook))[0].id)

    receiver.answer = always(status(200))
    receiver.requests.clear()
    await change_webhook(hooks.app, webhook, WebhookChange(is_active=True))
    await hooks.told(webhook, 2)
    await hooks.post_all(webhook)
    assert [told["type"] for told in receiver.verified()] == ["lead.created", "delivery.sent"]
    assert await hooks.open_tasks() == []


async def test_a_dead_receiver_rests_and_delays_no_other(hooks: Hooks, receiver: Receiver) -> None:
    names = [f"lead{n}" for n in range(30)]
    await hooks.leads(*names)
    async with Receiver() as dead:
        dead_one, live_one = await hooks.add(dead, "lead.created"), await hooks.add(receiver, "lead.created")
        for name in names:
            await hooks.happens("lead.created", name)
        await hooks.told(dead_one, 30)
        await hooks.told(live_one, 30)
        never = asyncio.Event()
        dead.answer = lambda request: never
        hanging = asyncio.create_task(post_due(hooks.app, dead_one))
        await hooks.post_all(live_one)
        assert len(receiver.requests) == 30 and not hanging.done()
        dead.answer = always(b"")
        await dead.down()
        assert await hanging is False
        await dead.up()
        for _ in range(3):
            assert await post_due(hooks.app, dead_one) is False
        assert len(dead.requests) == 10, "after ten failures in a row it is left alone for a minute"
        async with hooks.app.read() as s:
            assert await webhooks.due(s, hooks.clock.now(), hooks.clock.real()) == []
        dead.answer = always(status(200))
        await hooks.pass_time(dead_one, 10 * MINUTE)
        assert await hooks.states(dead_one) == ["delivered"] * 30


async def test_killed_between_post_and_record_it_is_posted_again_under_the_same_id(
    hooks: Hooks, receiver: Receiver, points: Points
) -> None:
    webhook = await hooks.add(receiver)
    await hooks.happens("closer.added", closer="clo_1")
    await hooks.told(webhook, 1)
    points.deadly.add("webhook posted")
    with pytest.raises(BaseExceptionGroup) as ended:
        await post_due(hooks.app, webhook)
    assert ended.group_contains(Killed)
    points.deadly.clear()
    assert await hooks.states(webhook) == ["pending"]
    assert await post_due(hooks.app, webhook) is False, "the lease still runs"
    await hooks.leases_lapse()
    assert await post_due(hooks.app, webhook) is True
    first, second = receiver.requests
    assert first.headers["webhook-id"] == second.headers["webhook-id"] and first.body == second.body
    assert await hooks.states(webhook) == ["delivered"]
    receiver.verified()


async def test_a_late_failure_does_not_undo_what_another_worker_achieved(hooks: Hooks, receiver: Receiver) -> None:
    webhook = await hooks.add(receiver)
    await hooks.happens("closer.added", closer="clo_1")
    await hooks.told(webhook, 1)
    gate = asyncio.Event()
    receiver.answer = lambda request: gate
    slow = asyncio.create_task(post_due(hooks.app, webhook))

    async def was_asked() -> bool:
        return len(receiver.requests) == 1

    await until(was_asked)
    await hooks.leases_lapse()
    receiver.answer = always(status(200))
    assert await post_due(hooks.app, webhook) is True
    await receiver.down()
    assert await slow is False
    [row] = await hooks.deliveries(webhook)
    assert (row.state, row.last_error) == ("delivered", None)
    assert len(await hooks.attempts(row.id)) == 2


# -- in the background ---------------------------------------------------------------------------------------------


async def test_a_plan_defers_one_job_for_each_receiver_with_something_due(hooks: Hooks, receiver: Receiver) -> None:
    webhook, _ = await add_webhook(hooks.app, receiver.url)
    await hooks.happens("closer.added", closer="clo_1")
    await hooks.told(webhook, 1)
    for _ in range(2):
        assert await planner.plan(hooks.app) == 1
    async with hooks.app.read() as s:
        assert await planning.jobs_open(s) == 1
    await hooks.post_all(webhook)
    assert await planner.plan(hooks.app) == 0


@pytest.fixture
async def working(database_url: str, tmp_path: Path) -> AsyncIterator[Hooks]:
    """With a worker."""
    from app.clock import SteppedClock
    from app.main import background, service
    from tests.world import START, settings_for

    clock = SteppedClock(START)
    async with service(settings_for(tmp_path), database_url, clock=clock) as running:
        async with background(running.worker.run()):
            yield Hooks(running.app, clock)


async def test_a_worker_tells_what_happens_and_comes_to_rest(working: Hooks, receiver: Receiver) -> None:
    await working.add(receiver)
    names = [f"lead{n}" for n in range(12)]
    await working.leads(*names)
    for name in names:
        await working.happens("lead.created", name)
        await working.happens("delivery.sent", name)

    async def all_came() -> bool:
        async with working.app.read() as s:
            return len(receiver.requests) == 24 and await planning.jobs_open(s) == 0

    await until(all_came)
    assert len({told["data"]["event_id"] for told in receiver.verified()}) == 24
