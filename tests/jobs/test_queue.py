"""Deferring: once under a key, with the transaction that causes it, and never at its cost."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.store import planning
from tests.world import World, a_world

pytestmark = pytest.mark.anyio


@pytest.fixture
async def world(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    async with a_world(database_url, tmp_path, work=False) as made:
        yield made


async def jobs(world: World) -> int:
    async with world.app.read() as s:
        return await planning.jobs_open(s)


async def test_a_second_defer_under_a_key_is_dropped_and_the_transaction_goes_on(world: World) -> None:
    async with world.app.write() as s:
        await world.app.queue.defer(s, "turn", key="turn:a", mailbox_id="a")
        await world.app.queue.defer(s, "turn", key="turn:a", mailbox_id="a")
        await world.app.queue.defer(s, "turn", key="turn:b", mailbox_id="b")
    assert await jobs(world) == 2


async def test_a_job_is_gone_with_the_transaction_that_caused_it(world: World) -> None:
    with pytest.raises(ZeroDivisionError):
        async with world.app.write() as s:
            await world.app.queue.defer(s, "turn", key="turn:a", mailbox_id="a")
            raise ZeroDivisionError
    assert await jobs(world) == 0
