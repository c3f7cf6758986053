"""Mailboxes enter here: checked, their password encrypted, so that no mail leaves without an address to answer for it.

Owns the presets of the large providers. Must not connect anywhere, and never returns or logs a password.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.suppression import domain_of
from app.errors import Conflict, Invalid
from app.mail import addresses
from app.mail.account import Security
from app.mail.domains import organisation
from app.mail.zones import checked
from app.store import events, mailboxes
from app.store.mailboxes import Mailbox

_MAX = 300
_MOST_A_DAY = 50


@dataclass(frozen=True, kw_only=True, slots=True)
class Endpoint:
    """Where one server listens; `host` is None where only its owner knows it."""

    host: str | None
    port: int
    security: Security


@dataclass(frozen=True, kw_only=True, slots=True)
class Preset:
    """Both servers of a provider."""

    smtp: Endpoint
    imap: Endpoint


def _imaps(host: str | None) -> Endpoint:
    return Endpoint(host=host, port=993, security=Security.TLS)


PRESETS: Mapping[str, Preset] = {
    "gmail": Preset(
        smtp=Endpoint(host="smtp.gmail.com", port=465, security=Security.TLS), imap=_imaps("imap.gmail.com")
    ),
    "microsoft365": Preset(
        smtp=Endpoint(host="smtp.office365.com", port=587, security=Security.STARTTLS),
        imap=_imaps("outlook.office365.com"),
    ),
    # RFC 8314 section 3: TLS from the first byte is what a server of one's own should offer.
    "generic": Preset(smtp=Endpoint(host=None, port=465, security=Security.TLS), imap=_imaps(None)),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class NewMailbox:
    """A mailbox as it is given to us. What is None comes from the preset; the user name is the address then."""

    address: str
    name: str
    company: str
    postal_address: str
    zone: str
    password: str = field(repr=False)
    username: str | None = None
    preset: str = "generic"
    smtp_host: str | None = None
    smtp_port: int | None = None
    smtp_security: str | None = None
    imap_host: str | None = None
    imap_port: int | None = None
    imap_security: str | None = None
    daily_cap: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Checked:
    """The parts of a new mailbox that a preset fills or that are written in one way."""

    address: str
    smtp: Endpoint
    imap: Endpoint


async def add_mailbox(app: App, new: NewMailbox) -> str:
    """Store a mailbox, active from now on; its id.

    Raises Invalid (what is wrong with the input) and Conflict (the address is there already).
    """
    given = check(new)
    async with app.write() as s:
        await _refuse_known(s, given.address)
        now = app.clock.now()
        mailbox = Mailbox(
            id=app.new_id("mbx"),
            address=given.address,
            domain=sending_domain(given.address),
            name=new.name.strip(),
            company=new.company.strip(),
            postal_address=new.postal_address.strip(),
            zone=new.zone,
            username=new.username or given.address,
            secret=app.vault.encrypt(new.password.encode()),
            smtp_host=given.smtp.host,
            smtp_port=given.smtp.port,
            smtp_security=given.smtp.security,
            imap_host=given.imap.host,
            imap_port=given.imap.port,
            imap_security=given.imap.security,
            daily_cap=new.daily_cap,
            is_active=True,
            failures=0,
            created_at=now,
        )
        s.add(mailbox)
        events.add(s, "mailbox.added", now, mailbox=mailbox.id)
        return mailbox.id


def sending_domain(address: str) -> str:
    """The registrable domain of an address of ours; the whole one where it has none, as freemail."""
    domain = domain_of(address)
    return organisation(domain) or domain


async def set_active(app: App, mailbox_id: str, active: bool) -> None:
    """Switch a mailbox on or off; off, it sends nothing and is not read. Harmless to repeat. Raises NotFound.

    Switching on also ends the pause of a failure, so that it is tried again at once.
    """
    async with app.write() as s:
        mailbox = await mailboxes.get(s, mailbox_id, lock=True)
        if active and mailbox.failing_since is not None:
            mailbox.next_turn_at = None
        if mailbox.is_active == active:
            return
        mailbox.is_active = active
        if not active:
            mailbox.watched_by = mailbox.watched_until = None
        events.add(s, "mailbox.activated" if active else "mailbox.deactivated", app.clock.now(), mailbox=mailbox_id)


async def set_password(app: App, mailbox_id: str, password: str) -> None:
    """Replace the password; a pause that the old one earned is over. Raises NotFound and Invalid."""
    _check_password(password)
    async with app.write() as s:
        mailbox = await mailboxes.get(s, mailbox_id, lock=True)
        mailbox.secret = app.vault.encrypt(password.encode())
        if mailbox.failing_since is not None:
            mailbox.next_turn_at = None
        events.add(s, "mailbox.password_changed", app.clock.now(), mailbox=mailbox_id)


async def _refuse_known(s: AsyncSession, address: str) -> None:
    # The unique constraint decides between two at once; this one says it in words.
    if await s.scalar(select(Mailbox.id).where(Mailbox.address == address)) is not None:
        raise Conflict(f"there is a mailbox {address} already")


# -- checking ----------------------------------------------------------------------------------------------------


def check(new: NewMailbox) -> Checked:
    """What can be said of a new mailbox without asking anybody. Raises Invalid."""
    if new.preset not in PRESETS:
        raise Invalid(f'there is no preset "{new.preset}"; the presets are {", ".join(PRESETS)}')
    preset = PRESETS[new.preset]
    address = addresses.checked(new.address).lower()
    _required("name", new.name)
    _required("company", new.company)
    _required("username", new.username or address)
    # 15 USC 7704(a)(5)(A): a commercial mail carries the sender's valid postal address.
    _required("postal_address", new.postal_address, lines=True)
    _check_password(new.password)
    checked(new.zone)
    if new.daily_cap is not None and not 1 <= new.daily_cap <= _MOST_A_DAY:
        raise Invalid(f"daily_cap is from 1 to {_MOST_A_DAY}, not {new.daily_cap}")
    return Checked(
        address=address,
        smtp=_server("smtp", preset.smtp, new.smtp_host, new.smtp_port, new.smtp_security),
        imap=_server("imap", preset.imap, new.imap_host, new.imap_port, new.imap_security),
    )


def _server(name: str, preset: Endpoint, host: str | None, port: int | None, security: str | None) -> Endpoint:
    host = (host or preset.host or "").strip().lower()
    if not host:
        raise Invalid(f"{name}_host is missing: the preset generic does not know it")
    if len(host) > 253 or any(c.isspace() or ord(c) < 32 or c in "/:@" for c in host) and not _is_ip(host):
        raise Invalid(f'{name}_host "{host[:80]}" is no host name')
    port = preset.port if port is None else port
    if not 1 <= port <= 65_535:
        raise Invalid(f"{name}_port is from 1 to 65535, not {port}")
    try:
        chosen = preset.security if security is None else Security(security)
    except ValueError:
        raise Invalid(f'{name}_security is one of {", ".join(Security)}, not "{security}"') from None
    if chosen is Security.NONE and not _is_loopback(host):
        raise Invalid(f"{name}_security none would send the password readable to {host}; use tls or starttls")
    if name == "imap" and chosen is Security.STARTTLS:
        raise Invalid("imap_security starttls is not possible; use tls, usually on port 993")
    return Endpoint(host=host, port=port, security=chosen)


def _is_ip(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _is_loopback(host: str) -> bool:
    return host == "localhost" or (_is_ip(host) and ip_address(host).is_loopback)


def _required(name: str, value: str, *, lines: bool = False) -> None:
    if not value.strip():
        raise Invalid(f"{name} is missing: every cold mail must show it")
    if len(value) > _MAX or any(ord(c) < 32 and not (lines and c in "\r\n") for c in value):
        raise Invalid(f"{name} is longer than {_MAX} characters or holds control characters")


def _check_password(password: str) -> None:
    if not password or len(password) > _MAX or any(c in password for c in "\x00\r\n"):
        raise Invalid(f"the password is empty, longer than {_MAX} characters, or holds line breaks")
