"""A watch on a server that misbehaves: whatever it does, the mailbox is read again by itself, and soon."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.context import App, no_transaction_is_open
from app.jobs.watches import Watches
from app.mail.dial import Dialler
from app.mail.imap import ImapOpener
from app.store import mailboxes, messages, tasks
from app.store.events import Event
from app.store.mailboxes import Mailbox
from app.store.messages import Fate, Message
from app.triage.review import process_again
from app.triage.watch import tell_unread
from tests.mail.scripted import CUT, GOOD, HANG, Script, Scripted
from tests.world import World, a_world, until

pytestmark = pytest.mark.anyio

POLL, SILENCE = 1.0, 0.5
# What a server may take from us: a poll, a silence, and the pauses before two new connections. The rest is room for a
# busy machine.
STATED = POLL + SILENCE + 3.0 + 20.0


@asynccontextmanager
async def watched(url: str, folder: Path, server: Scripted) -> AsyncIterator[tuple[World, App, str]]:
    """A watch that has read the mailbox once, on a server that holds message 4 since before."""
    async with a_world(url, folder, work=False, poll_interval=POLL) as world:
        mailbox_id = await world.mailbox()
        async with world.app.write() as s:
            (await mailboxes.get(s, mailbox_id)).imap_port = server.port
        opener = ImapOpener(dialler=Dialler(offline=True, guard=no_transaction_is_open), timeout=SILENCE)
        app = replace(world.app, inbox=opener)
        watches = Watches(app)
        await watches.renew()
        try:
            await until(lambda: _was_read(app, mailbox_id))
            yield world, app, mailbox_id
        finally:
            await watches.close()


async def _row(app: App, mailbox_id: str) -> Mailbox:
    async with app.read() as s:
        return await mailboxes.get(s, mailbox_id)


async def _was_read(app: App, mailbox_id: str) -> bool:
    return (await _row(app, mailbox_id)).read_at is not None


async def _stored(app: App) -> list[tuple[bytes, str]]:
    async with app.read() as s:
        rows = (await s.execute(select(Message.raw, Message.fate).order_by(Message.id))).all()
        return [(raw, fate) for raw, fate in rows]


async def _events(app: App, *kinds: str) -> list[str]:
    async with app.read() as s:
        return list((await s.scalars(select(Event.kind).where(Event.kind.in_(kinds)).order_by(Event.id))).all())


def fetched(*uids: int) -> bytes:
    """What a FETCH of these messages is answered with, for their sizes as for their bodies."""
    sizes = b"".join(b"* %d FETCH (UID %d RFC822.SIZE 5)\r\n" % (uid, uid) for uid in uids)
    bodies = b"".join(b"* %d FETCH (UID %d BODY[] {5}\r\nmsg-%d)\r\n" % (uid, uid, uid) for uid in uids)
    return sizes + bodies + b"TAG OK done\r\n"


def asked_for(line: bytes) -> list[int]:
    """The numbers in a FETCH."""
    return [int(uid) for uid in line.split()[3].split(b",")]


def holding(*uids: int) -> Script:
    """A server with these messages besides the old one."""
    numbers = b" ".join(b"%d" % uid for uid in uids)
    found = b"* SEARCH 4 " + numbers + b"\r\nTAG OK done\r\n"
    return {"SEARCH": found, "FETCH": lambda line: fetched(*asked_for(line))}


BOMB = b"* 7 FETCH (UID 7 RFC822.SIZE 5)\r\n* 7 FETCH (UID 7 BODY[] {4000000000}\r\nhello"


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ({"GREETING": HANG}, b""),
        ({"LOGIN": CUT}, b"LOGIN"),
        ({"EXAMINE": b"TAG NO broken\r\n"}, b"EXAMINE"),
        ({"DONE": HANG, "NOOP": HANG}, b"NOOP"),
        ({"IDLE": b"+ idling\r\n* BYE shutting down\r\n"}, b"IDLE"),
        ({**holding(7), "FETCH": BOMB}, b"FETCH"),
        ({**holding(7), "FETCH": b"* 7 FETCH (UID 7 RFC8"}, b"FETCH"),
        ({"SEARCH": b"* 1 EXPUNGE\r\n" * 5000 + b"* SEARCH 4\r\nTAG OK done\r\n"}, b"SEARCH"),
    ],
    ids=["mute", "cut at login", "no folder", "half open", "goodbye", "literal bomb", "half an answer", "5,000 lines"],
)
async def test_after_whatever_a_server_did_the_mailbox_is_read_again_by_itself(
    script: Script, said: bytes, database_url: str, tmp_path: Path
) -> None:
    async with Scripted() as server, watched(database_url, tmp_path, server) as (_, app, mailbox_id):
        server.answers.update(script)
        server.heard.clear()
        if "DONE" not in script:
            server.cut()

        async def has_met_it() -> bool:
            return server.count(said) > 0 if said else (await _row(app, mailbox_id)).failures > 0

        await until(has_met_it)
        for name in script:
            server.answers[name] = GOOD.get(name)
        server.answers.update(holding(7))
        async with asyncio.timeout(STATED):
            await until(lambda: _has(app, [b"msg-7"]))

        async def is_well() -> bool:
            return (await _row(app, mailbox_id)).failures == 0

        await until(is_well)


async def _has(app: App, raws: Sequence[bytes]) -> bool:
    return [raw for raw, fate in await _stored(app) if fate != Fate.SET_ASIDE] == list(raws)


async def test_split_packets_are_put_together(database_url: str, tmp_path: Path) -> None:
    async with Scripted() as server, watched(database_url, tmp_path, server) as (_, app, _id):
        server.is_piecemeal = True
        server.answers.update(holding(7, 8, 9))
        await until(lambda: _has(app, [b"msg-7", b"msg-8", b"msg-9"]))


@pytest.mark.parametrize(
    ("answer", "needs_person"),
    [(b"TAG NO [AUTHENTICATIONFAILED] no\r\n", True), (b"TAG NO [LIMIT] too many\r\n", False)],
)
async def test_a_refused_login_is_not_hammered(
    answer: bytes, needs_person: bool, database_url: str, tmp_path: Path
) -> None:
    async with Scripted() as server, watched(database_url, tmp_path, server) as (_, app, mailbox_id):
        server.answers["LOGIN"] = answer
        server.heard.clear()
        server.cut()

        async def is_failing() -> bool:
            return (await _row(app, mailbox_id)).failures > 0

        await until(is_failing)
        await asyncio.sleep(3)
        assert server.count(b"LOGIN") == 1
        assert await _events(app, "mailbox.failing") == ["mailbox.failing"]
        assert (await _row(app, mailbox_id)).needs_login is needs_person


async def test_what_a_provider_says_to_a_person_reaches_one_once(database_url: str, tmp_path: Path) -> None:
    async with Scripted() as server, watched(database_url, tmp_path, server) as (_, app, _id):
        server.answers["NOOP"] = b"* OK [ALERT] your password ends on Friday\r\nTAG OK done\r\n"
        server.answers["EXAMINE"] = GOOD["EXAMINE"]
        server.cut()

        async def is_told() -> bool:
            return await _events(app, "mailbox.alert") != []

        await until(is_told)
        server.cut()
        server.heard.clear()
        await until(lambda: _is_idle(server))
        async with app.read() as s:
            [task] = await tasks.waiting(s)
        assert task.kind == "provider_alert" and task.why.endswith("says: your password ends on Friday")
        assert await _events(app, "mailbox.alert") == ["mailbox.alert"]


async def _is_idle(server: Scripted) -> bool:
    return server.count(b"IDLE") > 0


async def test_a_connection_that_ends_after_its_work_is_no_failure(database_url: str, tmp_path: Path) -> None:
    async with Scripted() as server, watched(database_url, tmp_path, server) as (_, app, mailbox_id):
        server.heard.clear()
        server.cut()

        async def is_back() -> bool:
            return server.count(b"IDLE") > 0

        await until(is_back)
        assert await _events(app, "mailbox.failing") == []
        assert (await _row(app, mailbox_id)).watched_how == "idle"


async def test_a_server_without_idle_is_polled(database_url: str, tmp_path: Path) -> None:
    plain = b"* CAPABILITY IMAP4rev1\r\nTAG OK done\r\n"
    async with Scripted(CAPABILITY=plain) as server, watched(database_url, tmp_path, server) as (_, app, mailbox_id):
        server.answers.update(holding(7))
        await until(lambda: _has(app, [b"msg-7"]))
        assert (await _row(app, mailbox_id)).watched_how == "poll"
        assert server.count(b"IDLE") == 0


async def test_a_message_at_which_the_server_fails_is_set_aside_and_can_be_asked_for_again(
    database_url: str, tmp_path: Path
) -> None:
    def fetch(line: bytes) -> bytes:
        return b"TAG NO cannot read it\r\n" if 7 in asked_for(line) else fetched(*asked_for(line))

    async with Scripted() as server, watched(database_url, tmp_path, server) as (world, app, _):
        server.answers.update(holding(6, 7, 8) | {"FETCH": fetch})
        await until(lambda: _has(app, [b"msg-6", b"msg-8"]))
        async with app.read() as s:
            [aside] = await messages.page(s, None, 9, Fate.SET_ASIDE)
            assert aside.reason is not None and "cannot read it" in aside.reason
        assert await _events(app, "task.created") == ["task.created"]

        server.answers.update(holding(6, 7, 8))
        await process_again(app, aside.id)

        async def is_there() -> bool:
            return b"msg-7" in [raw for raw, _ in await _stored(app)]

        await until(is_there)
        assert [fate for _, fate in await _stored(app)].count(Fate.SET_ASIDE) == 0


async def test_a_mailbox_that_is_not_read_is_told_once_and_again_when_it_is_read(world: World) -> None:
    mailbox_id = await world.mailbox()
    app = world.app
    async with app.write() as s:
        (await mailboxes.get(s, mailbox_id)).read_at = app.clock.real() - timedelta(minutes=16)
    assert [await tell_unread(app), await tell_unread(app)] == [1, 0]
    kinds = ("mailbox.unread", "mailbox.read_again")
    assert await _events(app, *kinds) == ["mailbox.unread"]
    watches = Watches(app)
    await watches.renew()
    try:

        async def is_told() -> bool:
            return await _events(app, *kinds) == ["mailbox.unread", "mailbox.read_again"]

        await until(is_told)
    finally:
        await watches.close()
    assert await tell_unread(app) == 0
