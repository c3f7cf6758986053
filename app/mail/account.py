"""How a mailbox is reached: plain values that the rest of `app.mail` takes. Holds secrets, so nothing here prints."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Security(StrEnum):
    """`tls`: from the first byte (RFC 8314 section 3). `starttls`: required upgrade. `none`: loopback only."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


@dataclass(frozen=True, kw_only=True, slots=True)
class Server:
    """One server and how to log in to it. The password never appears in `repr`."""

    host: str
    port: int
    security: Security
    username: str
    password: str = field(repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Account:
    """A mailbox as the mail room sees it: `id` keys kept connections, `address` is the envelope sender."""

    id: str
    address: str
    smtp: Server
    imap: Server
