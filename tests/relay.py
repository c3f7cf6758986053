"""A TCP relay before a server: while it is stopped the server is dead; started again, it listens on the same port."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Self

_HOST = "127.0.0.1"


class Relay:
    """`async with Relay(port) as relay:` hands on what comes at `relay.port` to `port`, both on loopback."""

    def __init__(self, to: int) -> None:
        self._to = to
        self._server: asyncio.Server | None = None
        self._talks: set[asyncio.Task[None]] = set()
        self.port = 0

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    async def start(self) -> None:
        """Listen: the first time on a free port, then on the same one."""
        self._server = await asyncio.start_server(self._connected, _HOST, self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Take no more connections, and cut those that are open."""
        if self._server is None:
            return
        self._server.close()
        for talk in self._talks:
            talk.cancel()
        await asyncio.gather(*self._talks, return_exceptions=True)
        await self._server.wait_closed()
        self._server = None

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = asyncio.current_task()
        assert talk is not None
        self._talks.add(talk)
        try:
            beyond, answers = await asyncio.open_connection(_HOST, self._to)
            try:
                await _until_one_ends(_pass(reader, answers), _pass(beyond, writer))
            finally:
                answers.close()
        except (OSError, asyncio.CancelledError):
            pass  # Cut; there is nobody to tell.
        finally:
            writer.transport.abort()
            self._talks.discard(talk)


async def _until_one_ends(*directions: asyncio.Future[None]) -> None:
    try:
        await asyncio.wait(directions, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for direction in directions:
            direction.cancel()
        await asyncio.gather(*directions, return_exceptions=True)


def _pass(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> asyncio.Task[None]:
    async def go_on() -> None:
        while data := await source.read(65_536):
            target.write(data)
            await target.drain()

    return asyncio.create_task(go_on())
