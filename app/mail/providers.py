"""The mail providers whose servers and habits are known, read from `providers.toml`, which is dated.

Owns how a provider is recognised, and how the Message-ID that it gave a mail is read from its answer. Connects nowhere.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from app.errors import Invalid
from app.mail.account import Security
from app.mail.compose import is_message_id
from app.mail.domains import organisation
from app.mail.vetting import UNNAMED

GENERIC = "generic"
# Exchange Online: "2.0.0 OK <…@….prod.outlook.com> [Hostname=…]".
_IN_BRACKETS = re.compile(r"<[^<>\s]{3,250}@[^<>\s]{1,250}>")
# Amazon SES: "Ok 0102018c…-000000"; the part before the @ is all that it tells.
_SES_ID = re.compile(r"\bOk ([0-9a-f]{8,}-[0-9a-f-]{20,}-\d{6})\b", re.IGNORECASE)
_SES_REGION = re.compile(r"email-smtp\.([a-z0-9-]+)\.amazonaws\.com")


@dataclass(frozen=True, kw_only=True, slots=True)
class Endpoint:
    """Where one server listens; `host` is None where only its owner knows it."""

    host: str | None = None
    port: int
    security: Security


@dataclass(frozen=True, kw_only=True, slots=True)
class Provider:
    """One row of `providers.toml`, which says what each field means. `keeps_sent` None: it depends."""

    key: str
    name: str
    checked: date
    smtp: Endpoint
    imap: Endpoint
    hosts: tuple[str, ...]
    per_day: int | None = None
    per_minute: int | None = None
    connections: int | None = None
    keeps_sent: bool | None = None
    message_id: str
    learns: str | None = None
    names_results: bool = True
    login: tuple[str, ...]
    token_url: str | None = None
    scope: str = ""


@cache
def known() -> Mapping[str, Provider]:
    """All providers by their key, which is the name of the preset."""
    rows = tomllib.loads((files("app.mail") / "providers.toml").read_text(encoding="utf-8"))
    return {key: _provider(key, row) for key, row in rows.items()}


def named(preset: str) -> Provider:
    """The provider with that key. Raises Invalid."""
    every = known()
    if preset not in every:
        raise Invalid(f'there is no preset "{preset}"; the presets are {", ".join(every)}')
    return every[preset]


def _provider(key: str, row: dict[str, Any]) -> Provider:
    ends = {side: Endpoint(**row[side] | {"security": Security(row[side]["security"])}) for side in ("smtp", "imap")}
    lists = {name: tuple(row[name]) for name in ("hosts", "login")}
    return Provider(key=key, **row | ends | lists)


def of_hosts(hosts: Sequence[str]) -> Provider:
    """The provider that servers with these names belong to, the longest known end first; else the generic one."""
    for host in hosts:
        name = "." + host.lower().rstrip(".")
        ends = [(len(end), one) for one in known().values() for end in one.hosts if name.endswith("." + end)]
        if ends:
            return max(ends, key=lambda pair: pair[0])[1]
    return known()[GENERIC]


def vouching_for(provider: str, imap_host: str, domain: str) -> frozenset[str]:
    """The ends of the names of the servers whose word about the writers of a mailbox's mail counts: its provider's, and
    those under the domain of its own server and address (`app.mail.vetting`)."""
    of_its_own = {organisation(imap_host) or imap_host.lower(), domain}
    unnamed = set[str]() if known()[provider].names_results else {UNNAMED}
    return frozenset({*known()[provider].hosts, *of_its_own, *unnamed})


def given_id(provider: str, smtp_host: str, response: str) -> str | None:
    """The Message-ID that a provider gave to a mail, where the text of its 250 tells it."""
    if known()[provider].learns != "answer":
        return None
    if found := _SES_ID.search(response):
        region = _SES_REGION.fullmatch(smtp_host)
        domain = "email.amazonses.com" if region is None or region[1] == "us-east-1" else f"{region[1]}.amazonses.com"
        return f"<{found[1]}@{domain}>"
    found = _IN_BRACKETS.search(response)
    return found[0] if found and is_message_id(found[0]) else None
