"""Workers come, go and die, and PostgreSQL restarts: real processes, real servers, short leases."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import timedelta
from email import message_from_bytes
from pathlib import Path
from typing import Any

import psycopg
import pytest
from procrastinate.exceptions import ConnectorException
from sqlalchemy.exc import DBAPIError

from app.domain.delivery import State
from app.jobs import planner
from app.jobs import worker as supervisor
from app.store import deliveries, embedded, mailboxes, messages, migrate, planning
from app.store.embedded import Server
from tests.world import World, a_world, until, until_watched

# A worker's imports take three seconds of a core, so its start takes half a minute where six want two cores.
pytestmark = [pytest.mark.anyio, pytest.mark.slow, pytest.mark.timeout(400)]

_WORKER = """
import asyncio
from app.main import run_worker
from app.settings import Settings
asyncio.run(run_worker(Settings()))
"""


@asynccontextmanager
async def worker_process(url: str, folder: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    """One `thaw worker`, killed at the end."""
    environment = {
        **os.environ,
        "THAW_DATABASE_URL": url,
        "THAW_DATA_DIR": str(folder),
        "THAW_OFFLINE": "true",
        "THAW_WATCH_LEASE": "PT3S",
        "THAW_WATCH_RENEWAL": "PT0.5S",
        "THAW_STALLED_WORKER": "PT3S",
        # The sandbox's IMAP server may miss to announce what arrives just as IDLE begins: the poll is the truth.
        "THAW_POLL_INTERVAL": "3",
        "THAW_LOG_LEVEL": "WARNING",
    }
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", _WORKER, env=environment)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def shares(world: World) -> list[int]:
    """How many mailboxes each worker watches, fewest first; mailboxes that nobody watches are not counted."""
    async with world.app.read() as s:
        now = world.clock.real()
        held = [m.watched_by for m in await mailboxes.every(s) if m.watched_until and m.watched_until > now]
    return sorted(Counter(held).values())


async def test_a_second_worker_takes_its_share_and_a_killed_ones_mailboxes_move(
    database_url: str, tmp_path: Path
) -> None:
    async with a_world(database_url, tmp_path, work=False) as world:
        for number in range(6):
            await world.mailbox(f"seller{number}@northlane.example")
        async with worker_process(database_url, tmp_path) as first:

            async def is_alone() -> bool:
                return await shares(world) == [6]

            async def is_shared() -> bool:
                return await shares(world) == [3, 3]

            await until(is_alone)
            async with worker_process(database_url, tmp_path):
                await until(is_shared)
                await until_watched(world)

                first.send_signal(signal.SIGKILL)
                await first.wait()
                await until(is_alone)

                # The survivor reads what comes into a mailbox that was the dead one's.
                for address in world.watched:
                    await world.mail.deliver(address, b"From: kim@else.example\r\nSubject: hello\r\n\r\nhello\r\n")

                async def all_are_read() -> bool:
                    async with world.app.read() as s:
                        return sum((await messages.sighted_by_mailbox(s, "INBOX")).values()) == 6

                await until(all_are_read)


async def test_a_worker_that_is_told_to_stop_gives_its_mailboxes_up_at_once(database_url: str, tmp_path: Path) -> None:
    async with a_world(database_url, tmp_path, work=False) as world:
        await world.mailbox()
        async with worker_process(database_url, tmp_path) as process:

            async def is_watched() -> bool:
                return await shares(world) == [1]

            await until(is_watched)
            process.send_signal(signal.SIGTERM)
            assert await process.wait() == 0
        assert await shares(world) == []


@pytest.mark.parametrize(("seconds", "mode"), [(1, "fast"), (1, "immediate"), (12, "fast")])
async def test_a_restart_of_postgresql_under_load_loses_and_doubles_nothing(
    seconds: float, mode: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The long absence outlasts whatever counts time meanwhile: leases and heartbeats (3 s), the queue's pool (2 s,
    twice and more), sweeps, and the supervisor's back-off until it grows no more."""
    monkeypatch.setattr(supervisor, "_LAST_PAUSE", 2.0)
    monkeypatch.setattr(supervisor, "_SWEEP", timedelta(seconds=2))
    server = await asyncio.to_thread(embedded.start, tmp_path / "postgres")
    try:
        url = server.url()
        await asyncio.to_thread(migrate.upgrade, url)
        with jobs_may_end_unwritten():
            await _loses_and_doubles_nothing(server, url, seconds, mode, tmp_path)
    finally:
        await asyncio.to_thread(server.close)
        await asyncio.to_thread(embedded.remove, tmp_path / "postgres")


async def _loses_and_doubles_nothing(server: Server, url: str, seconds: float, mode: str, folder: Path) -> None:
    # A claim whose commit was never answered is nobody's until its lease ends.
    async with a_world(url, folder, claim_lease=timedelta(seconds=10)) as world:
        for number in range(4):
            await world.mailbox(f"seller{number}@northlane.example")
        await until_watched(world)
        leads = [await world.lead(f"lead{number}@company{number}.example") for number in range(40)]

        load = asyncio.create_task(keep_sending(world))
        await until(lambda: _sent_at_least(world, 12))
        await asyncio.to_thread(server.stop, "fast" if mode == "fast" else "immediate")
        await asyncio.sleep(seconds)
        await asyncio.to_thread(server.start_again)

        async def all_are_sent() -> bool:
            if load.done():
                load.result()  # nobody steps the clock any more; say why
            return await _sent_at_least(world, len(leads))

        await until(all_are_sent, patience=90)
        load.cancel()
        await asyncio.wait({load})

        refs = Counter(str(message_from_bytes(mail.raw)["X-Thaw-Ref"]) for mail in world.mail.accepted)
        assert set(refs.values()) == {1}
        await until(lambda: _all_are_recorded(world, len(refs)))
        # The worker is whole again: it also reads.
        first = world.sent_to("lead0@company0.example")[0]
        await world.replies("lead0@company0.example", "Yes, let us talk on Tuesday.", to=first)
        await until(lambda: _has_processed(world))


@contextmanager
def jobs_may_end_unwritten() -> Iterator[None]:
    """Procrastinate cannot note the end of a job just as the server goes; it tells nobody but the loop, and the sweep
    drops the job."""
    loop = asyncio.get_running_loop()
    usual = loop.get_exception_handler()

    def heard(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        if usual is not None and not isinstance(context.get("exception"), ConnectorException):
            usual(loop, context)

    loop.set_exception_handler(heard)
    try:
        yield
        gc.collect()  # it is told when nobody holds the task any more
    finally:
        loop.set_exception_handler(usual)


async def keep_sending(world: World) -> None:
    """Step the clock on and on, whatever the database does."""
    while True:
        try:
            await planner.plan(world.app)
            async with world.app.read() as s:
                due = await planning.next_due(s)
                if await planning.jobs_open(s) == 0 and due is not None:
                    world.clock.step_to(max(due, world.clock.now()))
        except* (DBAPIError, psycopg.Error, ConnectorException, OSError):  # the planner's come in a group
            await asyncio.sleep(0.2)
        await asyncio.sleep(0.02)


async def _sent_at_least(world: World, count: int) -> bool:
    return len(world.mail.accepted) >= count


async def _all_are_recorded(world: World, count: int) -> bool:
    try:
        async with world.app.read() as s:
            sent = await deliveries.count_in(s, State.SENT)
            unknown = await deliveries.count_in(s, State.UNKNOWN)
    except (DBAPIError, OSError):
        return False
    return sent >= count and unknown == 0


async def _has_processed(world: World) -> bool:
    async with world.app.read() as s:
        return any(m.processed_at is not None for m in await messages.page(s, None, 10))
