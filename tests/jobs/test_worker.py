"""The supervisor: whatever ends is started again, and health says how each part does."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import text

from app.jobs.worker import Worker
from app.main import background
from tests.world import World, until, until_watched

pytestmark = pytest.mark.anyio


async def run_sql(world: World, statement: str) -> None:
    async with world.app.write() as s:
        await s.execute(text(statement))


async def test_a_part_that_breaks_is_restarted_and_health_says_so(world: World) -> None:
    await world.mailbox()
    worker = Worker(world.app, world.running.jobs)
    await run_sql(world, "ALTER TABLE worker RENAME TO elsewhere")
    async with background(worker.run()):

        async def is_down() -> bool:
            health = worker.health.get("watches")
            return health is not None and health.restarts > 0 and not health.is_running

        await until(is_down)
        assert "worker" in (worker.health["watches"].error or "")
        await run_sql(world, "ALTER TABLE elsewhere RENAME TO worker")
        await until_watched(world)
        assert all(part.is_running for part in worker.health.values())
        assert worker.health["jobs"].restarts == worker.health["planner"].restarts == 0
        assert worker.health.keys() == {"jobs", "planner", "watches", "sweep", "look"}


async def test_raising_ending_quietly_and_cancelling_itself_are_all_endings(world: World) -> None:
    worker = Worker(world.app, world.running.jobs)
    begun = dict.fromkeys(("raises", "ends", "cancels"), 0)

    async def raises() -> None:
        begun["raises"] += 1
        raise ValueError("broken")

    async def ends() -> None:
        begun["ends"] += 1

    async def cancels() -> None:
        begun["cancels"] += 1
        raise asyncio.CancelledError

    async def all_begin_again() -> bool:
        return min(begun.values()) >= 2

    kept = [asyncio.create_task(worker._keep(part.__name__, part)) for part in (raises, ends, cancels)]
    try:
        await until(all_begin_again)
        assert worker.health["raises"].error == "ValueError: broken"
        assert worker.health["ends"].error == "ended by itself"
        assert worker.health["cancels"].error == "cancelled itself"
        assert not any(task.done() for task in kept)
    finally:
        for task in kept:
            task.cancel()
        await asyncio.wait(kept)
    assert all(task.cancelled() for task in kept)


async def test_what_a_group_of_a_part_leaves_behind_does_not_end_its_supervision(world: World) -> None:
    """A group whose task fails while it is left asks its own task to be cancelled and, before Python 3.13, never takes
    that back."""
    worker = Worker(world.app, world.running.jobs)
    begun = 0

    async def fails() -> None:
        await asyncio.sleep(0)
        raise ValueError("broken")

    async def part() -> None:
        nonlocal begun
        begun += 1
        if begun > 1:
            raise asyncio.CancelledError
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())

    async def has_begun_thrice() -> bool:
        return begun >= 3

    kept = asyncio.create_task(worker._keep("part", part))
    try:
        await until(has_begun_thrice)
    finally:
        kept.cancel()
        await asyncio.wait({kept})
