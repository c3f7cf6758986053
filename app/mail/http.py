"""One form posted over HTTPS, and the answer's body. No redirects, no proxies, no cookies; bounded in time and size.

Plain http is for this machine only: what is posted here buys logins.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Mapping
from contextlib import suppress
from urllib.parse import urlencode, urlsplit

import h11

from app import errors
from app.mail.dial import Dialler, is_loopback

_MOST_BYTES = 64 * 1024
_PIECE = 8_192


async def post_form(dialler: Dialler, url: str, fields: Mapping[str, str], within: float) -> tuple[int, bytes]:
    """The status and the body of the answer. `within` (seconds) bounds the whole call.

    Raises errors.Invalid for a URL that may not be posted to, errors.Offline, and errors.Unreachable.
    """
    parts = urlsplit(url)
    host, is_tls = parts.hostname or "", parts.scheme == "https"
    if not host or not (is_tls or (parts.scheme == "http" and _is_here(host))):
        raise errors.Invalid(f'"{url[:80]}" must begin with https://')
    port = parts.port or (443 if is_tls else 80)
    head = [
        ("Host", parts.netloc.rpartition("@")[2]),
        ("User-Agent", "Thaw"),
        ("Accept", "application/json"),
        ("Content-Type", "application/x-www-form-urlencoded"),
        ("Connection", "close"),
    ]
    body = urlencode(fields).encode("ascii")
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    request = h11.Request(method="POST", target=target, headers=[*head, ("Content-Length", str(len(body)))])
    try:
        async with asyncio.timeout(within):
            return await _exchange(dialler, (host, port, is_tls, within), request, body)
    except TimeoutError:
        raise errors.Unreachable(f"{host} did not answer within {within:g} s") from None
    except (ssl.SSLError, h11.RemoteProtocolError, OSError, EOFError) as error:
        raise errors.Unreachable(f"{host}: {error or type(error).__name__}") from error


async def _exchange(
    dialler: Dialler, where: tuple[str, int, bool, float], request: h11.Request, body: bytes
) -> tuple[int, bytes]:
    host, port, is_tls, within = where
    sock = await dialler.socket(host, port, within)
    context = dialler.tls_context() if is_tls else None
    reader, writer = await asyncio.open_connection(sock=sock, ssl=context, server_hostname=host if is_tls else None)
    try:
        connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=_MOST_BYTES)
        for event in (request, h11.Data(data=body), h11.EndOfMessage()):
            writer.write(connection.send(event) or b"")
        await writer.drain()
        return await _answer(connection, reader)
    finally:
        writer.transport.abort()
        with suppress(OSError):
            await writer.wait_closed()


async def _answer(connection: h11.Connection, reader: asyncio.StreamReader) -> tuple[int, bytes]:
    status, text, read = 0, b"", 0
    while True:
        event = connection.next_event()
        if event is h11.NEED_DATA:
            piece = await reader.read(_PIECE)
            read += len(piece)
            if read > _MOST_BYTES:
                raise EOFError("the answer is too long")
            connection.receive_data(piece)
        elif isinstance(event, h11.Response):
            status = event.status_code
        elif isinstance(event, h11.Data):
            text += bytes(event.data)
        elif isinstance(event, h11.EndOfMessage):
            return status, text
        elif not isinstance(event, h11.InformationalResponse):
            raise EOFError("the connection was closed without an answer")


def _is_here(host: str) -> bool:
    try:
        return is_loopback(host)
    except ValueError:
        return host == "localhost"
