"""A receiver of webhooks on loopback: real HTTP, a record of all requests, and whatever misbehaviour a test wants."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from standardwebhooks import Webhook


@dataclass(frozen=True, kw_only=True, slots=True)
class Request:
    """One request as it came; header names are in lower case."""

    line: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> dict[str, Any]:
        parsed: dict[str, Any] = json.loads(self.body)
        return parsed

    def lead(self) -> str | None:
        """The address of the lead that it is about."""
        email: str | None = self.json["data"].get("lead", {}).get("email")
        return email


Answer = Callable[[Request], "bytes | asyncio.Event"]


def status(code: int, text: str = "", **headers: str) -> bytes:
    """A plain answer."""
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {code} Status\r\nContent-Length: {len(text.encode())}\r\n{lines}\r\n{text}".encode()


def always(answer: bytes) -> Answer:
    """The same to everybody."""
    return lambda request: answer


class Receiver:
    """`answer` makes the bytes of each answer; none at all hangs up, and an event keeps the sender waiting for it."""

    def __init__(self, *, tls: ssl.SSLContext | None = None) -> None:
        self.requests: list[Request] = []
        self.answer: Answer = always(status(200))
        self.secret = ""
        self.port = 0
        self._tls = tls
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.Task[None]] = set()

    @property
    def url(self) -> str:
        return f"{'http' if self._tls is None else 'https'}://localhost:{self.port}/hooks?team=north"

    async def __aenter__(self) -> Self:
        await self.up()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.down()

    async def up(self) -> None:
        """Listen, at the same port as before."""
        self._server = await asyncio.start_server(self._accepted, "127.0.0.1", self.port, ssl=self._tls)
        self.port = self._server.sockets[0].getsockname()[1]

    async def down(self) -> None:
        """Refuse all connections."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for task in self._open:
            task.cancel()
        if self._open:
            await asyncio.wait(self._open)

    def verified(self, *, secret: str | None = None) -> list[dict[str, Any]]:
        """The payloads of all requests, each with a good signature. Raises WebhookVerificationError."""
        checker = Webhook(secret or self.secret)
        return [checker.verify(request.body, request.headers) for request in self.requests]

    async def _accepted(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        try:
            await self._serve(reader, writer)
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # The sender left, or the test is over.
        finally:
            self._open.discard(task)
            writer.close()
            with suppress(OSError, asyncio.CancelledError):
                await writer.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)}
        body = await reader.readexactly(int(headers["content-length"]))
        request = Request(line=head[0], headers=headers, body=body)
        self.requests.append(request)
        answer = self.answer(request)
        if isinstance(answer, asyncio.Event):
            await answer.wait()
            answer = status(200)
        writer.write(answer)
        await writer.drain()
