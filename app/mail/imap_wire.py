"""One IMAP connection through aioimaplib, with guards against what that library leaves open.

Owns the connection's life: TLS, time limits, size limits, the end. Each command ends with an answer or with the
connection cut and errors.Unreachable raised; there is no third way. Must not know what the commands are for.

The library parses each packet by recursion, waits without limit for answers of a lost connection, raises inside the
event loop's callbacks, and ignores continuations of AUTHENTICATE; each guard below says which of these it is for.
"""

from __future__ import annotations

import asyncio
import base64
import re
import ssl
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from socket import socket as Socket
from typing import Any, NamedTuple, TypeVar

from aioimaplib.aioimaplib import AUTH, AioImapException, Command, FetchCommand, IMAP4ClientProtocol

from app import errors
from app.mail.server_text import readable

# One message of 25 MB, or a chunk of 8 MB, with room to spare: an endless answer must not fill the memory.
_MOST_BYTES = 64 * 1024 * 1024
_LONGEST_LINE = 4 * 1024 * 1024  # one SEARCH answer with half a million numbers
_LONGEST_COMMAND = 20  # times the limit for silence: a server that drips for ever is as good as lost
_GOODBYE = 2.0  # seconds
# The library recurses once a line, and Python stops at a thousand.
_PIECES = re.compile(rb"(?:[^\n]*+\n){1,200}|[^\n]+")
# RFC 3501 section 7.1: text that must be shown to a person, of which one connection brings little.
_ALERT = re.compile(rb"(?:\* (?:OK|NO|BAD|BYE|PREAUTH) )?\[ALERT\] *([^\r\n]{1,500})", re.IGNORECASE)
_MOST_ALERTS = 5
_NEWS = re.compile(rb"\* \d+ EXISTS", re.IGNORECASE)
_T = TypeVar("_T")


class Answer(NamedTuple):
    """A command's end: `OK`, `NO` or `BAD`, the lines before it (literals are bytearrays), and its text."""

    result: str
    lines: Sequence[bytes | bytearray]
    text: bytes


class _Protocol(IMAP4ClientProtocol):  # type: ignore[misc]  # the library has no types
    """The library's parser, which cannot raise, recurse or grow without end here, and tells when it is lost."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        self.lost: asyncio.Future[None] = loop.create_future()
        self.reason = "the server closed the connection"
        self.heard = 0
        self.allowance = _MOST_BYTES
        self.news = asyncio.Event()
        self.alerts: list[str] = []
        self.credentials = b""
        self.is_leaving = False

    def data_received(self, data: bytes) -> None:
        self.heard += len(data)
        self.allowance -= len(data)
        if self.allowance < 0 or len(self.incomplete_line) > _LONGEST_LINE:
            self.cut("the server sent more than was asked for")
            return
        try:
            for piece in _PIECES.findall(data):
                super().data_received(piece)
        except Exception as error:  # Whatever confuses the parser, the connection is of no more use.
            self.cut(f"the server's answer cannot be understood: {error!r}")

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.lost.done():
            self.lost.set_result(None)
        for task in self.tasks:
            task.cancel()

    def cut(self, reason: str) -> None:
        """End the connection at once. The first reason is the one that is told."""
        if self.lost.done() or self.transport is None or self.transport.is_closing():
            return
        self.reason = reason
        self.transport.abort()

    async def welcome(self, command: bytes) -> None:
        # The library runs this as a task that nobody awaits.
        try:
            await super().welcome(command)
        except (AioImapException, LookupError, ValueError) as error:
            self.cut(f"the server does not greet as it should: {readable(str(error))}")

    def _untagged_response(self, line: bytes) -> Any:
        if _NEWS.match(line):
            self.news.set()
        self.note_alert(line)
        if line.upper().startswith(b"* BYE") and not self.is_leaving:
            self.cut(f"the server said goodbye: {readable(line[5:])}")
        return super()._untagged_response(line)

    def note_alert(self, line: bytes) -> None:
        """Keep what the server wants a person to know."""
        if len(self.alerts) < _MOST_ALERTS and (found := _ALERT.match(line)) is not None:
            self.alerts.append(readable(found[1]))

    def _continuation(self, line: bytes) -> None:
        if self.pending_sync_command is not None and self.pending_sync_command.name == "AUTHENTICATE":
            # After the credentials only an empty line ends a refusal that the server explains in a challenge.
            self.transport.write(self.credentials + b"\r\n")
            self.credentials = b""
        else:
            super()._continuation(line)


class Wire:
    """An open connection. One caller at a time. `silence` is how many seconds the server may say nothing."""

    def __init__(self, protocol: Any, silence: float, guard: Callable[[], None]) -> None:
        self._protocol = protocol
        self._silence = silence
        self._guard = guard

    @classmethod
    async def connect(
        cls, sock: Socket, *, host: str, tls: ssl.SSLContext | None, silence: float, guard: Callable[[], None]
    ) -> Wire:
        """Over a connected socket: TLS from the first byte (RFC 8314 section 3.2) if given, greeting, capabilities."""
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(silence):
                _, protocol = await loop.create_connection(
                    lambda: _Protocol(loop), sock=sock, ssl=tls, server_hostname=host if tls else None
                )
        except TimeoutError:
            raise errors.Unreachable(f"{host}: no TLS within {silence:g} s") from None
        except OSError as error:
            raise errors.Unreachable(f"{host}: {readable(str(error))}") from error
        wire = cls(protocol, silence, guard)
        await wire._run(lambda: protocol.wait("AUTH|NONAUTH"))
        return wire

    def alerts(self) -> list[str]:
        """What the server wants a person to know, since this was last asked."""
        told, self._protocol.alerts = self._protocol.alerts, []
        return list(told)

    def has(self, capability: str) -> bool:
        """Whether the server offers it."""
        return capability in self._protocol.capabilities

    async def ask(self, name: str, *args: str, uid: bool = False, secret: str | None = None) -> Answer:
        """One command and its answer. `secret` is kept out of the library's log."""
        protocol = self._protocol
        tag, prefix = protocol.new_tag(), "UID" if uid else ""
        if name == "FETCH":
            command = FetchCommand(tag, *args, prefix=prefix, loop=protocol.loop)
        else:
            command = Command(name, tag, *args, prefix=prefix, loop=protocol.loop)
        result, lines = await self._run(lambda: protocol.execute(command, scrub=secret))
        answer = Answer(result, lines[:-1], bytes(lines[-1]) if lines else b"")
        protocol.note_alert(answer.text)
        return answer

    async def authenticate_plain(self, username: str, password: str) -> Answer:
        """AUTHENTICATE PLAIN (RFC 4616), the only login that carries letters outside ASCII."""
        return await self.authenticate("PLAIN", f"\0{username}\0{password}".encode())

    async def authenticate(self, mechanism: str, credentials: bytes) -> Answer:
        """AUTHENTICATE with one answer from us; a refusal that comes as a challenge is answered with an empty line."""
        self._protocol.credentials = base64.b64encode(credentials)
        return await self.ask("AUTHENTICATE", mechanism)

    async def append(self, folder: str, flags: str, raw: bytes) -> Answer:
        """APPEND (RFC 3501 section 6.3.11): the literal follows when the server asks for it."""
        self._protocol.literal_data = raw
        try:
            return await self.ask("APPEND", folder, flags, f"{{{len(raw)}}}")
        finally:
            self._protocol.literal_data = None

    async def entered(self) -> None:
        """After a login: what the server offers may have changed (RFC 3501 section 6.1.1)."""
        self._protocol.state = AUTH
        await self._run(self._protocol.capability)

    def state(self, name: str) -> None:
        """Tell the library, which does not know EXAMINE, whether a folder is open."""
        self._protocol.state = name

    def forget_news(self) -> None:
        """From now on only what is announced later counts as news."""
        self._protocol.news.clear()

    async def idle(self, seconds: float) -> bool:
        """IDLE (RFC 2177) until the server announces a message, at most `seconds`; whether it did.

        News that came with an earlier answer counts, so nothing is missed between a look and the wait.
        """
        protocol = self._protocol
        # Some servers announce in IDLE only what comes after it began; what came before it, NOOP makes them tell.
        await self.ask("NOOP")
        if protocol.news.is_set():
            return True
        idling = asyncio.ensure_future(protocol.idle())
        try:
            await self._run(lambda: _either(idling, protocol.wait_for_idle_response))
            if not idling.done():
                await self._news_or_lost(seconds)
                protocol.idle_done()
            answer = await self._run(lambda: asyncio.shield(idling))
        except BaseException:
            protocol.cut("IDLE was given up")
            await _ended(idling)
            raise
        if answer.result != "OK":
            raise errors.Unreachable("the server refused IDLE")
        protocol.idle_queue = asyncio.Queue()  # The library fills it; nobody reads it.
        return bool(protocol.news.is_set())

    async def close(self) -> None:
        """LOGOUT where the server still listens, then the end. Never raises, never takes long."""
        self._protocol.is_leaving = True
        if not self._protocol.lost.done():
            with suppress(errors.Unreachable, TimeoutError):
                async with asyncio.timeout(_GOODBYE):
                    await self._await(lambda: self._protocol.execute(Command("LOGOUT", self._protocol.new_tag())))
        self._protocol.cut("closed")
        await asyncio.wait({self._protocol.lost}, timeout=_GOODBYE)

    async def _run(self, command: Callable[[], Awaitable[_T]]) -> _T:
        self._guard()
        return await self._await(command)

    async def _await(self, command: Callable[[], Awaitable[_T]]) -> _T:
        protocol = self._protocol
        protocol.allowance = _MOST_BYTES
        if protocol.lost.done():
            raise errors.Unreachable(protocol.reason)
        task = asyncio.ensure_future(command())
        try:
            async with asyncio.timeout(self._silence * _LONGEST_COMMAND):
                await self._until_done_or_silent(task)
            if not task.done():
                raise errors.Unreachable(protocol.reason)
            return task.result()
        except TimeoutError:
            raise errors.Unreachable(f"the server did not answer within {self._silence:g} s") from None
        except (AioImapException, LookupError, ValueError) as error:
            raise errors.Unreachable(f"the connection is confused: {readable(repr(error))}") from error
        finally:
            if not task.done() or task.cancelled() or task.exception() is not None:
                # An answer is missing or was not understood: the next command could take it for its own.
                protocol.cut("a command was given up")
                await _ended(task)

    async def _until_done_or_silent(self, task: asyncio.Future[Any]) -> None:
        protocol = self._protocol
        while not task.done() and not protocol.lost.done():
            heard = protocol.heard
            await asyncio.wait({task, protocol.lost}, timeout=self._silence, return_when=asyncio.FIRST_COMPLETED)
            if not task.done() and not protocol.lost.done() and protocol.heard == heard:
                raise TimeoutError

    async def _news_or_lost(self, seconds: float) -> None:
        waiting = asyncio.ensure_future(self._protocol.news.wait())
        try:
            await asyncio.wait({waiting, self._protocol.lost}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            await _ended(waiting)
        if self._protocol.lost.done():
            raise errors.Unreachable(self._protocol.reason)


async def _either(first: asyncio.Future[Any], second: Callable[[], Awaitable[Any]]) -> None:
    other = asyncio.ensure_future(second())
    try:
        await asyncio.wait({first, other}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        await _ended(other)


async def _ended(task: asyncio.Future[Any]) -> None:
    """Cancel what still runs and see to it that no exception stays unread."""
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
