"""One signed POST over HTTP/1.1: no redirects, no proxies, no cookies, bounded in time and size.

Owns the wire. A receiver may be hostile: whatever it does ends as an `Answer`, soon. Must not know a table.
"""

from __future__ import annotations

import asyncio
import ssl
from asyncio import StreamReader, StreamWriter
from collections import defaultdict
from collections.abc import Mapping
from contextlib import suppress
from http.client import responses

import h11

from app import errors
from app.domain.fields import UNWANTED
from app.domain.webhook import Answer
from app.mail.dial import Dialler
from app.webhooks.target import PRIVATE, Target, target_of

WITHIN = 15.0  # seconds for all of it: look-up, connection, TLS, request and answer
_MOST_BYTES = 64 * 1024  # of an answer with its headers
_MOST_SHOWN = 300  # characters
_PIECE = 8_192


class HttpPoster:
    """Posts for the whole program. `is_private`: http and the addresses of one's own network are fine."""

    def __init__(self, *, dialler: Dialler, is_private: bool, within: float = WITHIN) -> None:
        self._dialler = dialler
        self._is_private = is_private or dialler.offline
        self._within = within
        # Look-ups run in few threads that cannot be stopped: one host may hold one of them, not all.
        self._dialling: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """Post JSON. Never raises for what a receiver or the network does."""
        heard = _Heard()
        try:
            async with asyncio.timeout(self._within):
                await self._exchange(target_of(url, is_private=self._is_private), headers, body, heard)
        except TimeoutError:
            heard.trouble = f"no answer within {self._within:g} s"
        except errors.Forbidden as error:
            heard.trouble = f"{error} ({PRIVATE})"
        except errors.ThawError as error:
            heard.trouble = str(error)
        except ssl.SSLError as error:
            heard.trouble = f"no secure connection: {error}"
        except h11.RemoteProtocolError as error:
            heard.trouble = f"the answer is not HTTP: {error}"
        except (OSError, EOFError) as error:
            heard.trouble = f"the connection was lost: {error or type(error).__name__}"
        return heard.answer()

    async def _exchange(self, target: Target, headers: Mapping[str, str], body: bytes, heard: _Heard) -> None:
        reader, writer = await self._connect(target)
        try:
            connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=_MOST_BYTES)
            writer.write(_request(connection, target, headers, body))
            await writer.drain()
            await _listen(connection, reader, heard)
        finally:
            # Nothing more is to be said, so nobody is waited for.
            writer.transport.abort()
            with suppress(OSError):
                await writer.wait_closed()

    async def _connect(self, target: Target) -> tuple[StreamReader, StreamWriter]:
        async with self._dialling[target.host]:
            sock = await self._dialler.socket(target.host, target.port, self._within, public_only=not self._is_private)
        if not target.is_tls:
            return await asyncio.open_connection(sock=sock)
        context = self._dialler.tls_context()
        return await asyncio.open_connection(sock=sock, ssl=context, server_hostname=target.host)


class _Heard:
    """What was heard of an answer so far; a status that came counts, whatever came of the rest."""

    def __init__(self) -> None:
        self.status: int | None = None
        self.text = b""
        self.trouble = "the connection was closed without an answer"

    def answer(self) -> Answer:
        if self.status is None:
            return Answer(status=None, error=_shown(self.trouble))
        if 200 <= self.status < 300:
            return Answer(status=self.status, error=None)
        what = f"answered {self.status} {responses.get(self.status, '')}".rstrip()
        if 300 <= self.status < 400:
            return Answer(status=self.status, error=f"{what}; redirects are not followed, give the address itself")
        said = _shown(self.text.decode("utf-8", "replace"))
        return Answer(status=self.status, error=f"{what}: {said}" if said else what)


def _request(connection: h11.Connection, target: Target, headers: Mapping[str, str], body: bytes) -> bytes:
    request = h11.Request(
        method="POST",
        target=target.path,
        headers=[
            ("Host", target.authority),
            ("User-Agent", "Thaw"),
            ("Accept", "*/*"),
            ("Content-Type", "application/json"),
            ("Content-Length", str(len(body))),
            ("Connection", "close"),
            *headers.items(),
        ],
    )
    parts = [connection.send(event) for event in (request, h11.Data(data=body), h11.EndOfMessage())]
    return b"".join(part for part in parts if part)


async def _listen(connection: h11.Connection, reader: StreamReader, heard: _Heard) -> None:
    """Read until the status is known and, where it is no success, enough of the text."""
    read = 0
    while True:
        match connection.next_event():
            case h11.NEED_DATA:
                piece = await reader.read(_PIECE)
                if not piece and not read:
                    return
                read += len(piece)
                if read > _MOST_BYTES:
                    heard.trouble = "the answer is too long"
                    return
                connection.receive_data(piece)
            case h11.Response(status_code=status):
                heard.status = status
                if 200 <= status < 300:
                    return
            case h11.Data(data=data):
                heard.text += bytes(data)
                if len(heard.text) > 4 * _MOST_SHOWN:
                    return
            case h11.InformationalResponse():
                pass
            case _:
                return


def _shown(text: str) -> str:
    """One line of visible characters."""
    return "".join(c for c in " ".join(UNWANTED.sub("", text).split()) if c.isprintable())[:_MOST_SHOWN]
