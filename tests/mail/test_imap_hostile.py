"""What a server can do wrong: the session ends with an error in bounded time, or copes. A scripted server, no TLS."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from app import errors
from app.mail.dial import Dialler
from app.mail.imap import Fetched, Folder, FolderState, ImapOpener, ImapSession, Role
from tests.mail.conftest import account
from tests.mail.scripted import CUT, HANG, Answer, Script, Scripted

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def scripted(**script: Answer) -> AsyncIterator[tuple[int, list[bytes]]]:
    """The port of a server that follows `script` (else GOOD), and the lines that it has heard."""
    async with Scripted(**script) as server:
        yield server.port, server.heard


@asynccontextmanager
async def opened(silence: float = 5, **script: Answer) -> AsyncIterator[tuple[ImapSession, list[bytes]]]:
    async with scripted(**script) as (port, heard), asyncio.timeout(20):
        opener = ImapOpener(dialler=Dialler(offline=True), timeout=silence)
        session = await opener.open(account(imap_port=port, username="ida", password="pw"))
        try:
            yield session, heard
        finally:
            await session.close()


async def fetched(session: ImapSession, *uids: int) -> list[Fetched]:
    return [one async for one in session.fetch(uids)]


# -- opening ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "script",
    [
        {"GREETING": HANG},
        {"GREETING": CUT},
        {"GREETING": b"* BYE too many connections\r\n"},
        {"GREETING": b"220 mail.test ESMTP\r\n"},
        {"CAPABILITY": HANG},
        {"CAPABILITY": CUT},
        {"CAPABILITY": b"TAG OK nothing to say\r\n"},
        {"CAPABILITY": b"* CAPABILITY IMAP2\r\nTAG OK done\r\n"},
        {"LOGIN": HANG},
        {"LOGIN": CUT},
        {"LOGIN": b"TAG BAD busy\r\n"},
        {"LOGIN": b"TAG NO [UNAVAILABLE] later\r\n"},
        {"LOGIN": b"TAG NO [ALERT] Too many simultaneous connections. (Failure)\r\n"},
        {"LOGIN": b"\xff\xfe\r\n* \xff\xfe\r\nZZ9 OK other tag\r\n"},
    ],
)
async def test_a_server_that_does_not_let_us_in_is_unreachable(script: Script) -> None:
    with pytest.raises(errors.Unreachable):
        async with opened(0.3, **script):
            pass


async def test_the_servers_reason_is_told() -> None:
    with pytest.raises(errors.Unreachable, match="too many connections"):
        async with opened(GREETING=b"* BYE too many connections\r\n"):
            pass


async def test_a_refused_login_is_an_ill_mailbox() -> None:
    with pytest.raises(errors.AuthFailed, match="Invalid credentials"):
        async with opened(LOGIN=b"TAG NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)\r\n"):
            pass


async def test_a_refusal_in_a_challenge_is_answered() -> None:
    """Some servers explain a refusal in a second challenge and wait for an empty line."""
    script = {"CREDENTIALS": b"+ eyJzdGF0dXMiOiI0MDAifQ==\r\n", "NOTHING": b"TAG NO [AUTHENTICATIONFAILED] no\r\n"}
    async with scripted(**script) as (port, heard), asyncio.timeout(10):
        ida = account(imap_port=port, username="ida", password="pä")
        with pytest.raises(errors.AuthFailed):
            await ImapOpener(dialler=Dialler(offline=True), timeout=5).open(ida)
    assert b"AGlkYQBww6Q=\r\n" in heard


# -- reading ----------------------------------------------------------------------------------------------------------


async def test_a_server_without_special_use_is_read_by_names() -> None:
    listing = (
        b'* LIST (\\HasNoChildren) "/" Inbox\r\n'
        b'* LIST (\\HasChildren \\Noselect) "/" "[Gmail]"\r\n'
        b'* LIST (\\HasNoChildren) "/" "Gesendete Elemente"\r\n'
        b'* LIST () "/" {4}\r\nSpam\r\n'
        b'* LIST () "/" "Archive/Sent"\r\n'
        b'* LIST () "/" "[Gmail]/&AMk-l&AOk-ments envoy&AOk-s"\r\n'
        b'* LIST () NIL "quote \\" and \\\\"\r\n'
        b"TAG OK done\r\n"
    )
    async with opened(LIST=listing) as (session, _):
        assert await session.folders() == [
            Folder(name="INBOX", role=Role.INBOX),
            Folder(name="Gesendete Elemente", role=Role.SENT),
            Folder(name="Spam", role=Role.JUNK),
            Folder(name="Archive/Sent", role=Role.OTHER),
            Folder(name="[Gmail]/Éléments envoyés", role=Role.SENT),
            Folder(name='quote " and \\', role=Role.OTHER),
        ]


async def test_five_thousand_folders_do_not_stop_the_parser() -> None:
    listing = b"".join(b'* LIST () "/" "f%d"\r\n' % number for number in range(5000)) + b"TAG OK done\r\n"
    async with opened(LIST=listing) as (session, _):
        assert len(await session.folders()) == 5001


async def test_a_flood_of_announcements_does_not_stop_the_parser() -> None:
    flood = b"* 1 EXPUNGE\r\n" * 20_000 + b"* SEARCH 4 6\r\n* 7 EXISTS\r\n\r\n\r\nTAG OK done\r\n"
    async with opened(SEARCH=flood) as (session, _):
        await session.examine("INBOX")
        assert await session.uids_above(4) == [6]


async def test_the_last_message_is_not_new_when_its_number_is_not_above() -> None:
    """RFC 3501 section 6.4.8: `n:*` always names the last message."""
    async with opened() as (session, heard):
        assert await session.examine("INBOX") == FolderState(uidvalidity=9, uidnext=5)
        assert await session.uids_above(4) == []
        assert heard[-1].endswith(b"UID SEARCH UID 5:*\r\n")


@pytest.mark.parametrize("answer", [HANG, CUT, b"TAG NO sorry\r\n", b"TAG BAD what\r\n", b"* SEARCH 1 2 ", b"\x00" * 9])
async def test_a_failed_command_ends_in_bounded_time(answer: bytes | None) -> None:
    async with opened(0.3, SEARCH=answer) as (session, _):
        await session.examine("INBOX")
        with pytest.raises(errors.Unreachable):
            await session.uids_above(0)


async def test_after_a_time_out_the_connection_is_not_used_again() -> None:
    async with opened(0.3, SEARCH=HANG) as (session, heard):
        await session.examine("INBOX")
        for _ in range(2):
            with pytest.raises(errors.Unreachable):
                await session.uids_above(0)
        assert sum(b"SEARCH" in line for line in heard) == 1


async def test_a_cancelled_command_ends_the_connection() -> None:
    async with opened(SEARCH=HANG) as (session, _):
        await session.examine("INBOX")
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await session.uids_above(0)
        with pytest.raises(errors.Unreachable):
            await session.uids_above(0)


def sizes_then(body: bytes) -> bytes:
    return b"* 1 FETCH (UID 7 RFC822.SIZE 5)\r\n" + body + b"TAG OK done\r\n"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"* 1 FETCH (UID 7 BODY[] {5}\r\nhello)\r\n", [(7, b"hello", False)]),
        (b"* 1 FETCH (BODY[] {5}\r\nhello UID 7)\r\n", [(7, b"hello", False)]),
        (b"* 9 FETCH (UID 8 FLAGS (\\Seen))\r\n* 1 FETCH (UID 7 BODY[] {5}\r\nhe\r\n.)\r\n", [(7, b"he\r\n.", False)]),
        (b"* 1 FETCH (UID 7 BODY[] NIL)\r\n", [(7, b"", True)]),
        (b"* 1 FETCH (UID 7 BODY[] {0}\r\n)\r\n", [(7, b"", False)]),
        (b"", []),
    ],
)
async def test_answers_in_any_order(body: bytes, expected: list[tuple[int, bytes, bool]]) -> None:
    async with opened(FETCH=sizes_then(body)) as (session, _):
        await session.examine("INBOX")
        assert [(one.uid, one.raw, one.truncated) for one in await fetched(session, 7)] == expected


async def test_a_message_that_vanished_meanwhile_does_not_stop_the_others() -> None:
    answer = sizes_then(b"* 1 FETCH (UID 7 BODY[] {2}\r\nhi)\r\n").replace(b"TAG OK", b"TAG NO [EXPUNGEISSUED]")
    async with opened(FETCH=answer) as (session, _):
        await session.examine("INBOX")
        assert [one.raw for one in await fetched(session, 7, 8)] == [b"hi"]


async def test_a_flags_announcement_is_not_a_message() -> None:
    async with opened(FETCH=b"* 1 FETCH (UID 7 FLAGS (\\Seen))\r\nTAG OK done\r\n") as (session, _):
        await session.examine("INBOX")
        assert await fetched(session, 7) == []


@pytest.mark.parametrize("bomb", [b"* 1 FETCH (UID 7 BODY[] {4000000000}\r\n", b"* SEARCH ", b"* 1 FETCH ("])
async def test_an_endless_answer_is_cut_off(bomb: bytes) -> None:
    answer = bomb + b"8" * (70 * 1024 * 1024)
    async with opened(FETCH=answer) as (session, _):
        await session.examine("INBOX")
        with pytest.raises(errors.Unreachable, match="more than was asked"):
            await fetched(session, 7)


# -- waiting ----------------------------------------------------------------------------------------------------------


async def test_waiting_ends_at_its_time_and_the_connection_goes_on() -> None:
    async with opened() as (session, heard):
        await session.examine("INBOX")
        assert await session.idle(0.05) is False
        assert heard[-1] == b"DONE\r\n"
        assert await session.uids_above(0) == [4]


async def test_a_keepalive_is_no_news() -> None:
    async with opened(IDLE=b"+ idling\r\n* OK Still here\r\n* 1 RECENT\r\n") as (session, _):
        await session.examine("INBOX")
        assert await session.idle(0.05) is False


async def test_an_announcement_is_news_even_when_it_came_early() -> None:
    async with opened(SEARCH=b"* SEARCH 4\r\n* 3 EXISTS\r\nTAG OK done\r\n") as (session, _):
        await session.examine("INBOX")
        await session.uids_above(0)
        assert await session.idle(15) is True


@pytest.mark.parametrize(
    "script",
    [
        {"NOOP": CUT},
        {"IDLE": CUT},
        {"IDLE": HANG},
        {"IDLE": b"TAG BAD no such command\r\n"},
        {"IDLE": b"+ idling\r\n* BYE shutting down\r\n"},
        {"DONE": HANG},
        {"DONE": CUT},
        {"DONE": b"TAG NO\r\n"},
    ],
)
async def test_a_wait_that_fails_is_unreachable(script: Script) -> None:
    async with opened(0.3, **script) as (session, _):
        await session.examine("INBOX")
        with pytest.raises(errors.Unreachable):
            await session.idle(0.2)


async def test_a_cancelled_wait_ends_the_connection() -> None:
    async with opened() as (session, _):
        await session.examine("INBOX")
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await session.idle(15)
        with pytest.raises(errors.Unreachable):
            await session.uids_above(0)


async def test_closing_is_bounded_even_when_nobody_answers() -> None:
    async with opened(LOGOUT=HANG) as (session, heard):
        await session.close()
        assert heard[-1].endswith(b"LOGOUT\r\n")


async def test_the_guard_is_asked_before_every_command() -> None:
    closed_door = False

    def guard() -> None:
        if closed_door:
            raise RuntimeError("a transaction is open")

    async with scripted() as (port, heard):
        ida = account(imap_port=port, username="ida", password="pw")
        session = await ImapOpener(dialler=Dialler(offline=True, guard=guard)).open(ida)
        await session.examine("INBOX")
        closed_door, said = True, len(heard)
        calls: list[Callable[[], object]] = [
            lambda: session.uids_above(0),
            lambda: session.folders(),
            lambda: session.idle(1),
            lambda: fetched(session, 1),
        ]
        for call in calls:
            with pytest.raises(RuntimeError):
                await call()  # type: ignore[misc]  # each is a coroutine; their results differ
        assert len(heard) == said
        await session.close()
