"""The log of events: a reader sees each once, in order, and never passes one that commits late."""

from __future__ import annotations

import pytest

from app.store import events
from tests.store.rows import NOW, Transactions, lead
from tests.world import until

pytestmark = pytest.mark.anyio


async def read(tx: Transactions, cursor: events.Cursor) -> tuple[list[str], events.Cursor]:
    """The kinds behind the cursor, and where the cursor stands then."""
    async with tx() as s:
        found = await events.after(s, cursor)
        return [event.kind for event in found], events.cursor_of(found[-1]) if found else cursor


async def read_all(tx: Transactions, cursor: events.Cursor, count: int) -> tuple[list[str], events.Cursor]:
    """`count` kinds behind the cursor. What runs in other databases of the server may hold them back for a moment."""
    found: list[tuple[list[str], events.Cursor]] = []

    async def are_there() -> bool:
        found[:] = [await read(tx, cursor)]
        return len(found[0][0]) >= count

    await until(are_there)
    return found[0]


async def test_an_event_that_commits_late_is_waited_for(tx: Transactions) -> None:
    async with tx() as older:
        events.add(older, "older", NOW)
        await older.run_sync(events.write)
        async with tx() as younger:
            events.add(younger, "younger", NOW)
        assert await read(tx, events.START) == ([], events.START), (
            "the younger one is committed, the older one may still come"
        )
    assert (await read_all(tx, events.START, 2))[0] == ["older", "younger"]


async def test_an_old_transaction_that_writes_its_event_last_is_waited_for(tx: Transactions) -> None:
    async with tx() as older:
        older.add(lead("anna"))
        await older.flush()
        async with tx() as younger:
            events.add(younger, "younger", NOW)
        assert await read(tx, events.START) == ([], events.START)
        events.add(older, "older", NOW, "lead_anna")
    kinds, cursor = await read_all(tx, events.START, 2)
    assert kinds == ["older", "younger"]
    assert await read(tx, cursor) == ([], cursor)


async def test_what_was_rolled_back_holds_nobody_up(tx: Transactions) -> None:
    with pytest.raises(RuntimeError):
        async with tx() as s:
            events.add(s, "never", NOW)
            await s.run_sync(events.write)
            raise RuntimeError
    async with tx() as s:
        events.add(s, "after", NOW)
    assert (await read_all(tx, events.START, 1))[0] == ["after"]


async def test_a_young_transaction_that_took_its_id_early_is_waited_for(tx: Transactions) -> None:
    async with tx() as younger:
        async with tx() as older:
            older.add(lead("anna"))
            await older.flush()
            events.add(younger, "younger", NOW)
            await younger.run_sync(events.write)
            events.add(older, "older", NOW, "lead_anna")
        first, cursor = await read(tx, events.START)
    rest, _ = await read_all(tx, cursor, 2 - len(first))
    assert sorted(first + rest) == ["older", "younger"]


async def test_pages_and_timelines(tx: Transactions) -> None:
    async with tx() as s:
        s.add(lead("anna"))
        await s.flush()
        for n in range(5):
            events.add(s, f"e{n}", NOW, "lead_anna" if n % 2 else None, nth=n)
    await read_all(tx, events.START, 5)
    async with tx() as s:
        assert [e.kind for e in await events.after(s, events.START, limit=2)] == ["e0", "e1"]
        assert [e.data for e in await events.of_lead(s, "lead_anna")] == [{"nth": 1}, {"nth": 3}]
        assert [e.kind for e in await events.newest(s, limit=2)] == ["e4", "e3"]
