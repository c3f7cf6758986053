"""Watch leases: who watches what, and when a watch ends."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError, TimeoutError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from app.context import App, Inbox
from app.jobs.watches import Watches
from app.mail.account import Account
from app.mail.imap import ImapSession
from app.store import direct, mailboxes, messages
from app.store.mailboxes import Mailbox
from tests.world import World, a_world, until, until_watched

pytestmark = pytest.mark.anyio

HELLO = b"From: kim@else.example\r\nSubject: hello\r\n\r\nhello\r\n"


def watched() -> set[str]:
    """Which mailboxes are watched in this process."""
    names = [task.get_name() for task in asyncio.all_tasks() if not task.done()]
    return {name.removeprefix("watch ") for name in names if name.startswith("watch ")}


async def row(world: World, mailbox_id: str) -> Mailbox:
    async with world.app.read() as s:
        return await mailboxes.get(s, mailbox_id)


@asynccontextmanager
async def watching(app: App) -> AsyncIterator[Watches]:
    watches = Watches(app)
    try:
        yield watches
    finally:
        await watches.close()


async def test_a_held_mailbox_is_read_at_once_when_something_comes(database_url: str, tmp_path: Path) -> None:
    hour = timedelta(hours=1)
    async with a_world(database_url, tmp_path, work=False, poll_interval=hour) as world, watching(world.app) as watches:
        mailbox = await world.mailbox()
        await watches.renew()
        await until_watched(world)
        await world.mail.deliver("mara@northlane.example", HELLO)

        async def is_stored() -> bool:
            async with world.app.read() as s:
                return mailbox in await direct.answer(s, messages.with_waiting([mailbox]))

        # Sooner than the poll: the server's push is enough.
        await until(is_stored)
    assert watched() == set()


async def test_a_lease_that_another_worker_took_ends_the_watch(world: World) -> None:
    mailbox = await world.mailbox()
    async with watching(world.app) as watches:
        await watches.renew()
        assert watched() == {mailbox}
        async with world.app.write() as s:
            held = await mailboxes.get(s, mailbox)
            held.watched_by, held.watched_until = "another", world.clock.real() + timedelta(hours=1)
        await watches.renew()
        assert watched() == set()
    assert (await row(world, mailbox)).watched_by == "another"


async def test_a_mailbox_that_is_switched_off_is_watched_no_more_and_on_again_is(world: World) -> None:
    mailbox = await world.mailbox()
    async with watching(world.app) as watches:
        await watches.renew()
        for is_active in (False, True):
            async with world.app.write() as s:
                (await mailboxes.get(s, mailbox)).is_active = is_active
            await watches.renew()
            assert watched() == ({mailbox} if is_active else set())
            assert (await row(world, mailbox)).watched_by == (world.app.worker_id if is_active else None)


async def test_closing_gives_the_leases_up_at_once(world: World) -> None:
    ids = {await world.mailbox(f"seller{number}@northlane.example") for number in range(3)}
    async with watching(world.app) as watches:
        await watches.renew()
        assert watched() == ids
        await watches.close()
        assert watched() == set()
        assert {(await row(world, i)).watched_by for i in ids} == {None}


class Broken:
    """An inbox with a bug in it."""

    def __init__(self, inbox: Inbox) -> None:
        self._inbox = inbox
        self.is_broken = True

    async def open(self, account: Account) -> ImapSession:
        if self.is_broken:
            raise ValueError("a bug of ours")
        return await self._inbox.open(account)


async def test_a_watch_that_broke_is_begun_again_at_the_next_renewal(world: World) -> None:
    await world.mailbox()
    inbox = Broken(world.app.inbox)

    async def has_ended() -> bool:
        return watched() == set()

    async with watching(replace(world.app, inbox=inbox)) as watches:
        await watches.renew()
        await until(has_ended)
        inbox.is_broken = False
        await watches.renew()
        await until_watched(world)


async def test_a_server_that_is_away_is_noted_and_the_mailbox_heals(world: World) -> None:
    mailbox = await world.mailbox()
    async with world.app.write() as s:
        (await mailboxes.get(s, mailbox)).imap_port = 1

    async def is_failing() -> bool:
        return (await row(world, mailbox)).failures > 0

    async with watching(world.app) as watches:
        await watches.renew()
        await until(is_failing)
        async with world.app.write() as s:
            (await mailboxes.get(s, mailbox)).imap_port = world.mail.imap_port
        await until_watched(world)
        assert not await is_failing()


class Away(async_sessionmaker[AsyncSession]):
    """Sessions of a database that can go away."""

    error: Callable[[], Exception] | None = None

    def __call__(self, **options: object) -> AsyncSession:
        if self.error is not None:
            raise self.error()
        return super().__call__(**options)


@pytest.mark.parametrize(
    "error",
    [lambda: OperationalError("SELECT 1", {}, OSError("gone")), lambda: TimeoutError("no connection in time")],
    ids=["refused", "no answer"],
)
@pytest.mark.parametrize(("lease", "is_kept"), [(timedelta(minutes=1), True), (timedelta(0), False)])
async def test_while_the_database_is_away_a_watch_lasts_as_long_as_its_lease(
    lease: timedelta, is_kept: bool, error: Callable[[], Exception], database_url: str, tmp_path: Path
) -> None:
    async with a_world(database_url, tmp_path, work=False, watch_lease=lease, watch_renewal=timedelta(0)) as world:
        mailbox = await world.mailbox()
        away = Away(**world.app.sessions.kw)
        async with watching(replace(world.app, sessions=away)) as watches:
            await watches.renew()
            assert watched() == {mailbox}
            away.error = error
            with pytest.raises(type(error())):
                await watches.renew()
            assert watched() == ({mailbox} if is_kept else set())
            away.error = None
            await watches.renew()
            assert watched() == {mailbox}
            away.error = error
            # A shutdown without a database ends the watches all the same.
            await watches.close()
            assert watched() == set()
            away.error = None
