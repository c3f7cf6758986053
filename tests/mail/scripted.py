"""A scripted IMAP server on loopback, without TLS: it answers by the first word of a command (UID commands by their
second), and says exactly what it is told to.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from types import TracebackType
from typing import Self

# `TAG` becomes the command's tag. A callable is given the command's line.
Answer = bytes | None | Callable[[bytes], bytes]
Script = dict[str, Answer]
HANG = None
CUT = b"CUT"
GOOD: Script = {
    "GREETING": b"* OK ready\r\n",
    "CAPABILITY": b"* CAPABILITY IMAP4rev1 IDLE AUTH=PLAIN\r\nTAG OK done\r\n",
    "LOGIN": b"TAG OK welcome\r\n",
    "AUTHENTICATE": b"+ \r\n",
    "LOGOUT": b"* BYE see you\r\nTAG OK done\r\n",
    "LIST": b'* LIST () "/" INBOX\r\nTAG OK done\r\n',
    "EXAMINE": b"* 2 EXISTS\r\n* OK [UIDVALIDITY 9] ok\r\n* OK [UIDNEXT 5] ok\r\nTAG OK [READ-ONLY] done\r\n",
    "SEARCH": b"* SEARCH 4\r\nTAG OK done\r\n",
    "NOOP": b"TAG OK done\r\n",
    "IDLE": b"+ idling\r\n",
    "DONE": b"TAG OK done\r\n",
}


class Scripted:
    """`async with Scripted(**script) as server:` follows `script` (else GOOD), which may be changed under way. `heard`
    are the lines that came. When `is_piecemeal` every byte leaves in a packet of its own."""

    def __init__(self, **script: Answer) -> None:
        self.answers = GOOD | script
        self.heard: list[bytes] = []
        self.port = 0
        self.is_piecemeal = False
        self._writers: list[asyncio.StreamWriter] = []
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._talk, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        self.cut()
        await self._server.wait_closed()

    def cut(self) -> None:
        """End all connections."""
        for writer in self._writers:
            writer.transport.abort()
        self._writers.clear()

    def count(self, word: bytes) -> int:
        """How many lines with this word came."""
        return sum(word in line for line in self.heard)

    async def _say(self, writer: asyncio.StreamWriter, name: str, tag: bytes, line: bytes = b"") -> None:
        answer = self.answers.get(name, b"TAG BAD what\r\n")
        if callable(answer):
            answer = answer(line)
        if answer == CUT:
            writer.transport.abort()
        elif answer is not HANG:
            said = answer.replace(b"TAG", tag)
            for piece in [said[i : i + 1] for i in range(len(said))] if self.is_piecemeal else [said]:
                writer.write(piece)
                await writer.drain()
                await asyncio.sleep(0)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.append(writer)
        try:
            await self._say(writer, "GREETING", b"*")
            tag = b"*"
            while line := await reader.readline():
                self.heard.append(line)
                words = line.split()
                if len(words) < 2:
                    name = "DONE" if words == [b"DONE"] else "CREDENTIALS" if words else "NOTHING"
                    await self._say(writer, name, tag, line)
                    continue
                tag = words[0]
                await self._say(writer, words[2 if words[1] == b"UID" else 1].decode(), tag, line)
        except ConnectionError:
            pass  # The client has gone, which is what many of these tests are about.
        finally:
            writer.close()
