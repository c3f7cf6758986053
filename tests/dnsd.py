"""A DNS server on a free loopback port, for tests: answers from a table, and fails where the table says so.

A name that the table does not have does not exist (NXDOMAIN); one that it has with other kinds of records only has no
such record. `SERVFAIL` and `SILENT` in place of records are what they say.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from types import TracebackType
from typing import Self, cast

import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset
from dns.asyncresolver import Resolver

SERVFAIL = "SERVFAIL"
SILENT = "SILENT"


class DnsServer(asyncio.DatagramProtocol):
    """`async with DnsServer({"acme.test MX": ["10 mx.acme.test."]}) as server:`; `asked` are the questions."""

    def __init__(self, records: Mapping[str, list[str] | str] | None = None) -> None:
        self.records = dict(records or {})
        self.asked: list[str] = []

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        self._transport, _ = await loop.create_datagram_endpoint(lambda: self, ("127.0.0.1", 0))
        self.port = int(self._transport.get_extra_info("sockname")[1])
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._transport.close()

    def resolver(self, lifetime: float = 20.0) -> Resolver:
        """A resolver that asks this server alone."""
        resolver = Resolver(configure=False)
        resolver.nameservers = ["127.0.0.1"]
        resolver.port = self.port
        resolver.lifetime = lifetime
        return resolver

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._answering = cast(asyncio.DatagramTransport, transport)

    def datagram_received(self, data: bytes, address: tuple[str, int]) -> None:
        query = dns.message.from_wire(data)
        question = query.question[0]
        name = question.name.to_text(omit_final_dot=True).lower()
        kind = dns.rdatatype.to_text(question.rdtype)
        self.asked.append(f"{name} {kind}")
        found = self.records.get(f"{name} {kind}", [])
        if found == SILENT:
            return
        answer = dns.message.make_response(query)
        answer.flags |= dns.flags.RA
        if found == SERVFAIL:
            answer.set_rcode(dns.rcode.SERVFAIL)
        elif found:
            answer.answer.append(dns.rrset.from_text_list(question.name, 60, "IN", kind, list(found)))
        elif not any(key.startswith(f"{name} ") for key in self.records):
            answer.set_rcode(dns.rcode.NXDOMAIN)
        self._answering.sendto(answer.to_wire(), address)


def txt(*strings: str) -> str:
    """A TXT record of these strings, as a zone file writes it: a long one in pieces of 255 characters."""
    pieces = [string[n : n + 255] for string in strings for n in range(0, len(string), 255)]
    return " ".join(f'"{piece}"' for piece in pieces)
