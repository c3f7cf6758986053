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
class OAuth:
    """What buys access tokens at `token_url` (RFC 6749 section 6). `client_secret` is empty for a public client."""

    token_url: str
    client_id: str
    client_secret: str = field(default="", repr=False)
    refresh_token: str = field(repr=False)
    scope: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Server:
    """One server and how to log in to it: with the password, or with tokens where `oauth` is there. Neither appears in
    `repr`."""

    host: str
    port: int
    security: Security
    username: str
    password: str = field(default="", repr=False)
    oauth: OAuth | None = field(default=None, repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Account:
    """A mailbox as the mail room sees it: `id` keys kept connections, `address` is the envelope sender."""

    id: str
    address: str
    smtp: Server
    imap: Server
