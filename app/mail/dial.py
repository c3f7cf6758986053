"""The one opener of outward connections.

Owns name resolution, the refusal of everything but loopback while `offline` is set, and the TLS settings. Every room
that needs a socket asks here. Must not know a protocol, and must not open two connections for one call.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from socket import socket as Socket

from app import errors

_Address = tuple[socket.AddressFamily, tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]]


def _open_door() -> None:
    """The guard of a program that has nothing to guard."""


def is_loopback(address: str) -> bool:
    """Whether an IP address in text form never leaves this machine (IPv4-mapped IPv6 addresses included)."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    mapped = getattr(ip, "ipv4_mapped", None)
    return bool((mapped or ip).is_loopback)


# Within 2000::/3, the only part of IPv6 that is routed everywhere (RFC 4291 section 2.4), what carries an IPv4 address
# (6to4 and Teredo) and what is set aside for documentation, benchmarks and the like (RFC 2928, RFC 3849, RFC 9637).
_GLOBAL_IPV6 = ipaddress.IPv6Network("2000::/3")
_NOT_GLOBAL_IPV6 = [ipaddress.IPv6Network(n) for n in ("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")]
# Protocol assignments (RFC 6890 section 2.1) and the relays of 6to4 (RFC 7526); some versions of the standard library
# count these, or parts of them, as global.
_NOT_GLOBAL_IPV4 = [ipaddress.IPv4Network(n) for n in ("192.0.0.0/24", "192.88.99.0/24")]


def is_public(address: str) -> bool:
    """Whether an IP address in text form is one host on the public internet, in its plain form.

    Mapped, translated and tunnelled forms are none, since what they stand for is not checked: ::ffff:0:0/96,
    64:ff9b::/96 (NAT64, RFC 6052), 2002::/16 and so on.
    """
    ip = ipaddress.ip_address(address.partition("%")[0])
    if ip.is_multicast or not ip.is_global:
        return False
    if isinstance(ip, ipaddress.IPv4Address):
        return not any(ip in network for network in _NOT_GLOBAL_IPV4)
    return ip in _GLOBAL_IPV6 and not any(ip in network for network in _NOT_GLOBAL_IPV6)


class Dialler:
    """Opens TCP connections for the whole program.

    `offline`: only loopback addresses may be reached. `guard` runs before each connection and may raise: the app
    passes one that refuses while a database transaction is open. `cafile`: a PEM file of further trusted authorities,
    for servers with a private one.
    """

    def __init__(self, *, offline: bool, guard: Callable[[], None] = _open_door, cafile: Path | None = None) -> None:
        self.offline = offline
        self.guard = guard
        self._cafile = cafile

    async def socket(self, host: str, port: int, within: float, *, public_only: bool = False) -> Socket:
        """A connected, non-blocking socket; `within`, in seconds, bounds the whole call.

        `public_only`: a stranger chose the host, so no address of this machine or of a private network is reached.
        Raises errors.Offline for an address away from this machine while offline, errors.Forbidden for one that is
        not public where it must be, errors.Unreachable otherwise.
        """
        self.guard()
        try:
            async with asyncio.timeout(within):
                return await self._connect(host, port, public_only)
        except TimeoutError:
            raise errors.Unreachable(f"{host}:{port} did not answer within {within:g} s") from None

    def tls_context(self) -> ssl.SSLContext:
        """Certificates and host names are verified, TLS 1.2 at least (RFC 8314 section 4.1, RFC 8996)."""
        return _tls_context(self._cafile)

    async def _connect(self, host: str, port: int, public_only: bool) -> Socket:
        failure: OSError | None = None
        for family, address in await self._resolve(host, port, public_only):
            connection = Socket(family, socket.SOCK_STREAM)
            connection.setblocking(False)
            try:
                await asyncio.get_running_loop().sock_connect(connection, address)
            except OSError as error:
                connection.close()
                failure = error
            except BaseException:
                connection.close()
                raise
            else:
                with suppress(OSError):
                    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                return connection
        raise errors.Unreachable(f"cannot connect to {host}:{port}: {failure}") from failure

    async def _resolve(self, host: str, port: int, public_only: bool) -> list[_Address]:
        # Resolved once, checked, and connected by address: a second look-up could give another answer.
        if self.offline and not _is_local_name(host):
            raise errors.Offline(f"offline: {host}:{port} is not on this machine")
        try:
            found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise errors.Unreachable(f"cannot find the host {host}: {error}") from error
        if self.offline and not all(is_loopback(str(address[0])) for *_, address in found):
            raise errors.Offline(f"offline: {host}:{port} is not on this machine")
        if public_only and not all(is_public(str(address[0])) for *_, address in found):
            raise errors.Forbidden(f"{host} is not at a public address")
        return [(family, address) for family, _, _, _, address in found]


@cache
def _tls_context(cafile: Path | None) -> ssl.SSLContext:
    # One for all connections: each one made would load and hold the system's authorities again.
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if cafile is not None:
        context.load_verify_locations(cafile=cafile)
    return context


def _is_local_name(host: str) -> bool:
    # Even a look-up asks a server elsewhere, so offline only names that mean this machine (RFC 6761 section 6.3) pass.
    try:
        return is_loopback(host)
    except ValueError:
        name = host.lower().rstrip(".")
        return name == "localhost" or name.endswith(".localhost")
