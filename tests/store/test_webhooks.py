"""Receivers and deliveries: what a snapshot holds, whose turn it is, and who holds a claim."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from app.domain.webhook import TASK, State
from app.store import events, tasks, webhooks
from app.store.webhooks import Webhook
from tests.store.rows import MINUTE, NOW, Transactions

pytestmark = pytest.mark.anyio


def receiver(name: str = "one", **values: object) -> Webhook:
    """A receiver, `hook_<name>`, that has read nothing."""
    usual: dict[str, object] = {
        "id": f"hook_{name}",
        "url": "https://hooks.example/",
        "kinds": [],
        "secret": b"sealed",
        "is_active": True,
        "cursor_transaction": 0,
        "cursor_event": 0,
        "added_in": "0:0:",
        "failures": 0,
        "created_at": NOW,
    }
    return Webhook(**usual | values)


def delivery(name: str, line: str = "-", **values: object) -> dict[str, object]:
    """The values of a delivery, `whd_<name>`."""
    return {
        "id": f"whd_{name}",
        "webhook_id": "hook_one",
        "kind": "closer.added",
        "line": line,
        "body": "{}",
        "state": State.PENDING,
        "attempts": 0,
        "created_at": NOW,
    } | values


async def put(tx: Transactions, *rows: dict[str, object]) -> None:
    async with tx() as s:
        s.add(receiver())
        await s.flush()
        await webhooks.add_deliveries(s, "hook_one", NOW, rows)


async def ends(tx: Transactions, name: str, state: State) -> None:
    """A delivery ends, and its line moves on."""
    async with tx() as s:
        row = await webhooks.get_delivery(s, "hook_one", f"whd_{name}", lock=True)
        row.state = state
        await s.flush()
        await webhooks.next_of_line(s, row, NOW)


async def retried(tx: Transactions, name: str, at: datetime) -> None:
    async with tx() as s:
        (await webhooks.get_delivery(s, "hook_one", f"whd_{name}", lock=True)).retry_at = at


async def claimed(tx: Transactions, real: datetime = NOW, most: int = 10) -> list[str]:
    """The names of what is claimed now."""
    async with tx() as s:
        await webhooks.get(s, "hook_one", lock=True)
        found = await webhooks.claim(s, "hook_one", NOW, real, real + MINUTE, most)
        return [row.id.removeprefix("whd_") for row in found]


async def test_a_snapshot_tells_what_was_over_when_it_was_taken(tx: Transactions) -> None:
    async with tx() as s:
        events.add(s, "before", NOW)
    async with tx() as running:
        events.add(running, "running", NOW)
        await running.flush()
        async with tx() as s:
            events.add(s, "before as well", NOW)
        async with tx() as s:
            taken = await webhooks.snapshot(s)
            events.add(s, "with it", NOW)
    async with tx() as s:
        events.add(s, "after", NOW)
    async with tx() as s:
        found: Sequence[events.Event] = (await events.newest(s))[::-1]
    assert {e.kind for e in found if webhooks.is_in(taken, e.transaction)} == {"before", "before as well"}
    end = webhooks.end_of_log(taken)
    assert all(events.cursor_of(e) > end for e in found if not webhooks.is_in(taken, e.transaction))


async def test_the_first_of_each_line_is_claimed_once(tx: Transactions) -> None:
    await put(tx, delivery("a1", "a"), delivery("a2", "a"), delivery("b1", "b"), delivery("b2", "b"))
    assert await claimed(tx) == ["a1", "b1"]
    assert await claimed(tx) == []


async def test_a_line_moves_on_when_its_first_ends_and_not_before(tx: Transactions) -> None:
    await put(tx, *(delivery(name, name[0]) for name in ("a1", "a2", "a3", "b1", "b2")))
    await retried(tx, "a1", NOW + MINUTE)
    await ends(tx, "b1", State.FAILED)
    async with tx() as s:
        await webhooks.get(s, "hook_one", lock=True)
        await webhooks.add_deliveries(s, "hook_one", NOW, [delivery("a4", "a"), delivery("c1", "c")])
        await webhooks.hurry(s, "hook_one", NOW - MINUTE)
    async with tx() as s:
        assert await webhooks.next_due(s) == NOW - MINUTE
        await webhooks.hurry(s, "hook_one", NOW + MINUTE, anew=True)
    async with tx() as s:
        assert await webhooks.next_due(s) == NOW + MINUTE
    for name in ("a1", "b2", "c1"):
        await retried(tx, name, NOW)
    assert await claimed(tx) == ["a1", "b2", "c1"]
    for name, follows in (("a1", ["a2"]), ("a2", ["a3"]), ("b2", []), ("a3", ["a4"]), ("a4", [])):
        await ends(tx, name, State.DELIVERED)
        assert await claimed(tx) == follows


async def test_a_large_backlog_is_asked_quickly(tx: Transactions) -> None:
    await put(tx)
    async with tx() as s:
        values = "'whd_' || n, 'hook_one', 'k', 'l' || n % 500, '{}', 'pending', 0, CASE WHEN n < 500 THEN :at END, :at"
        columns = "id, webhook_id, kind, line, body, state, attempts, retry_at, created_at"
        query = f"INSERT INTO webhook_delivery ({columns}) SELECT {values} FROM generate_series(0, 20000) n"
        await s.execute(text(query.replace(":at", "CAST(:at AS timestamptz)")), {"at": NOW})
        await s.execute(text("SET LOCAL statement_timeout = '1s'"))
        assert await webhooks.due(s, NOW, NOW) == ["hook_one"]
        assert await webhooks.due(s, NOW - MINUTE, NOW) == []
        assert await webhooks.next_due(s) == NOW
        assert len(await webhooks.claim(s, "hook_one", NOW, NOW, NOW + MINUTE, 10)) == 10


async def test_a_claim_lapses(tx: Transactions) -> None:
    await put(tx, delivery("a"))
    assert await claimed(tx) == ["a"]
    assert await claimed(tx, NOW + MINUTE) == []
    assert await claimed(tx, NOW + MINUTE + timedelta(seconds=1)) == ["a"]


async def test_what_is_in_flight_counts_against_the_most(tx: Transactions) -> None:
    await put(tx, *(delivery(f"{n}", f"{n}") for n in range(5)))
    assert await claimed(tx, most=2) == ["0", "1"]
    assert await claimed(tx, most=3) == ["2"]
    assert await claimed(tx, most=3) == []


async def test_who_is_due(tx: Transactions) -> None:
    async with tx() as s:
        s.add_all(
            [
                receiver("due"),
                receiver("off", is_active=False),
                receiver("resting", next_turn_at=NOW + MINUTE),
                receiver("later"),
                receiver("nothing"),
            ]
        )
        await s.flush()
        for name, at in (("due", NOW), ("off", NOW), ("resting", NOW), ("later", NOW + MINUTE)):
            row = delivery(name, webhook_id=f"hook_{name}")
            await webhooks.add_deliveries(s, f"hook_{name}", at, [row])
    async with tx() as s:
        assert await webhooks.due(s, NOW, NOW) == ["hook_due"]
        assert set(await webhooks.due(s, NOW + MINUTE, NOW)) == {"hook_due", "hook_resting", "hook_later"}


async def test_an_event_can_be_one_delivery_only(tx: Transactions) -> None:
    async with tx() as s:
        events.add(s, "closer.added", NOW)
    async with tx() as s:
        event_id = (await events.newest(s))[0].id
    await put(tx, delivery("first", event_id=event_id))
    with pytest.raises(IntegrityError):
        async with tx() as s:
            await webhooks.add_deliveries(s, "hook_one", NOW, [delivery("again", event_id=event_id)])


async def test_the_open_task_of_a_receiver(tx: Transactions) -> None:
    async with tx() as s:
        for name in ("one", "other"):
            values = {"id": f"task_{name}", "key": f"webhook:hook_{name}:whd_1", "kind": TASK, "why": "it fails"}
            await tasks.ask(s, values | {"created_at": NOW})
    async with tx() as s:
        found = await webhooks.open_task(s, "hook_one")
        assert found is not None and found.id == "task_one"
        found.done_at = NOW
    async with tx() as s:
        assert await webhooks.open_task(s, "hook_one") is None
