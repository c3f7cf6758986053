"""Mailboxes enter here: checked, their secret encrypted, so that no mail leaves without an address to answer for it.

What is not given comes from `app.mail.providers`. Must not connect anywhere, and never returns or logs a secret.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field, replace
from datetime import timedelta
from ipaddress import ip_address
from urllib.parse import urlsplit

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App, oauth_of, sealed
from app.domain.suppression import domain_of
from app.errors import Conflict, Invalid, NotFound
from app.mail import addresses, providers
from app.mail.account import OAuth, Security
from app.mail.domains import FREEMAIL, organisation
from app.mail.preflight import what_is_bad
from app.mail.providers import Endpoint, Provider
from app.mail.zones import checked
from app.store import enrollments, events, mailboxes, tasks
from app.store.mailboxes import Mailbox

_MAX = 300
_MOST_A_DAY = 50
_MOST_READ_BACK = 366  # days
_ASKED_FOR = 5.0  # seconds for each question of the domain's DNS
_MOST_TOKEN = 4096  # characters; Microsoft's refresh tokens have about 1,500


_ANSWERED = re.compile(r"(?:re|fwd?|aw|wg)\s*:|.*\(\d+\)$", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True, slots=True)
class NewMailbox:
    """A mailbox as it is given to us. What is None comes from the preset; the user name is the address then.

    It logs in with `password`, or with tokens where `client_id` and `refresh_token` are given.
    """

    address: str
    name: str
    company: str
    postal_address: str
    zone: str
    password: str = field(default="", repr=False)
    client_id: str | None = None
    client_secret: str | None = field(default=None, repr=False)
    refresh_token: str | None = field(default=None, repr=False)
    token_url: str | None = None
    username: str | None = None
    preset: str | None = None
    smtp_host: str | None = None
    smtp_port: int | None = None
    smtp_security: str | None = None
    imap_host: str | None = None
    imap_port: int | None = None
    imap_security: str | None = None
    daily_cap: int | None = None
    # Who does what its mail leads to, where they read another address than this one.
    owner: str | None = None
    # Mail that came in so many days before it was added is read, too.
    read_back: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Checked:
    """The parts of a new mailbox that a preset fills or that are written in one way."""

    address: str
    provider: str
    smtp: Endpoint
    imap: Endpoint
    oauth: OAuth | None = field(repr=False)


async def add_mailbox(app: App, new: NewMailbox) -> str:
    """Store a mailbox, active from now on; its id.

    Raises Invalid (what is wrong with the input) and Conflict (the address is there already, or DNS does not vouch for
    its domain).
    """
    given = check(new)
    owner = _owner(new.owner)
    await _vouched_for(app, given.address)
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
            secret=sealed(app.vault, given.oauth or new.password),
            login="oauth" if given.oauth else "password",
            provider=given.provider,
            smtp_host=given.smtp.host,
            smtp_port=given.smtp.port,
            smtp_security=given.smtp.security,
            imap_host=given.imap.host,
            imap_port=given.imap.port,
            imap_security=given.imap.security,
            daily_cap=new.daily_cap,
            owner=owner,
            read_back_to=(now - timedelta(days=new.read_back)).date() if new.read_back else None,
            is_active=True,
            failures=0,
            created_at=now,
            vouched_at=app.clock.real() if app.resolver else None,
        )
        s.add(mailbox)
        events.add(s, "mailbox.added", now, mailbox=mailbox.id)
        return mailbox.id


def sending_domain(address: str) -> str:
    """The registrable domain of an address of ours; the whole one where it has none, as freemail."""
    domain = domain_of(address)
    return organisation(domain) or domain


async def set_owner(app: App, mailbox_id: str, owner: str | None, by: str) -> None:
    """Who does what the mail of a mailbox leads to, from now on (None: whoever reads its own address). What is open
    stays with whoever has it. Raises NotFound, and Invalid for what is no address."""
    address = _owner(owner)
    async with app.write() as s:
        mailbox = await mailboxes.get(s, mailbox_id, lock=True)
        if mailbox.owner != address:
            mailbox.owner = address
            events.add(s, "mailbox.owner_changed", app.clock.now(), mailbox=mailbox_id, owner=address, by=by)


def _owner(address: str | None) -> str | None:
    return addresses.checked(address).lower() if address else None


async def set_active(app: App, mailbox_id: str, active: bool) -> None:
    """Switch a mailbox on or off; off, it sends nothing and is not read. Harmless to repeat.

    Switching on also ends the pause of a failure, so that it is tried again at once. Raises NotFound, and Conflict
    where DNS does not vouch for its domain.
    """
    if active:
        async with app.read() as s:
            address = (await mailboxes.get(s, mailbox_id)).address
        await _vouched_for(app, address)
    async with app.write() as s:
        mailbox = await mailboxes.get(s, mailbox_id, lock=True)
        if active and mailbox.failing_since is not None:
            mailbox.next_turn_at = None
        if mailbox.is_active == active:
            return
        if active and mailbox.succeeded_by is not None:
            raise Conflict(f"{mailbox.address} was succeeded by another mailbox, which writes to its leads now")
        mailbox.is_active = active
        if not active:
            mailbox.watched_by = mailbox.watched_until = None
            await _say_who_waits(app, s, mailbox)
        else:
            await tasks.close(s, f"mailbox_off:{mailbox.id}", app.clock.now(), "it was switched on again")
        events.add(s, "mailbox.activated" if active else "mailbox.deactivated", app.clock.now(), mailbox=mailbox_id)


async def _say_who_waits(app: App, s: AsyncSession, mailbox: Mailbox) -> None:
    """Its leads are written to by nobody else: a person says who goes on."""
    held = (await enrollments.running_by_mailbox(s)).get(mailbox.id, 0)
    if not held:
        return
    how = f"`thaw mailboxes resume {mailbox.address}`, or `thaw mailboxes succeed {mailbox.address} ANOTHER`"
    task = {
        "id": app.new_id("task"),
        "key": f"mailbox_off:{mailbox.id}",
        "kind": "mailbox_off",
        "why": f"{mailbox.address} is switched off and holds {held} leads; {how}",
        "created_at": app.clock.now(),
    }
    await tasks.ask_anew(s, task)


async def set_password(app: App, mailbox_id: str, password: str) -> None:
    """Log in with this password from now on; a pause that the old one earned is over. Raises NotFound and Invalid."""
    _check_password(password)
    async with app.write() as s:
        await _set_secret(app, s, await mailboxes.get(s, mailbox_id, lock=True), password)


async def set_oauth(
    app: App,
    mailbox_id: str,
    refresh_token: str,
    client_id: str | None = None,
    client_secret: str | None = None,
    token_url: str | None = None,
) -> None:
    """Log in with tokens that this refresh token buys; what is None stays as it was. A pause is over.

    Raises NotFound and Invalid.
    """
    async with app.write() as s:
        mailbox = await mailboxes.get(s, mailbox_id, lock=True)
        old = oauth_of(app.vault, mailbox)
        oauth = _oauth(
            providers.known()[mailbox.provider],
            client_id or (old.client_id if old else None),
            (old.client_secret if old else None) if client_secret is None else client_secret,
            refresh_token,
            token_url or (old.token_url if old else None),
        )
        await _set_secret(app, s, mailbox, oauth)


async def keep_rotated(app: App, mailbox_id: str, old: OAuth, refresh_token: str) -> None:
    """The provider replaced a refresh token: keep the new one, unless a person gave another meanwhile."""
    async with app.write() as s:
        try:
            mailbox = await mailboxes.get(s, mailbox_id, lock=True)
        except NotFound:
            return  # It is being tried out, and not added yet.
        if oauth_of(app.vault, mailbox) == old:
            mailbox.secret = sealed(app.vault, replace(old, refresh_token=refresh_token))


async def _set_secret(app: App, s: AsyncSession, mailbox: Mailbox, secret: OAuth | str) -> None:
    mailbox.secret = sealed(app.vault, secret)
    mailbox.login = "oauth" if isinstance(secret, OAuth) else "password"
    mailbox.needs_login = False
    if mailbox.failing_since is not None:
        mailbox.next_turn_at = None
    events.add(s, "mailbox.password_changed", app.clock.now(), mailbox=mailbox.id)


async def _vouched_for(app: App, address: str) -> None:
    """No mail leaves from a domain for which DNS does not vouch. Offline nobody can be asked. Raises Conflict."""
    if app.resolver is None:
        return
    if bad := await what_is_bad(app.resolver, domain_of(address), _ASKED_FOR):
        raise Conflict(f"{address} may not send yet. {' '.join(bad)}")


async def _refuse_known(s: AsyncSession, address: str) -> None:
    # The unique constraint decides between two at once; this one says it in words.
    if await s.scalar(select(Mailbox.id).where(Mailbox.address == address)) is not None:
        raise Conflict(f"there is a mailbox {address} already")


# -- checking ----------------------------------------------------------------------------------------------------


def check(new: NewMailbox) -> Checked:
    """What can be said of a new mailbox without asking anybody. Raises Invalid."""
    provider = _provider(new)
    address = addresses.checked(new.address).lower()
    _required("name", new.name)
    _honest(new.name)
    _required("company", new.company)
    _required("username", new.username or address)
    # 15 USC 7704(a)(5)(A): a commercial mail carries the sender's valid postal address.
    _required("postal_address", new.postal_address, lines=True)
    oauth = None
    if new.client_id or new.refresh_token:
        if new.password:
            raise Invalid("give a password, or a client_id with a refresh_token, not both")
        oauth = _oauth(provider, new.client_id, new.client_secret, new.refresh_token, new.token_url)
    else:
        _check_password(new.password)
        if provider.login == ("oauth",):
            raise Invalid(f"{provider.name} takes no passwords: give a client_id and a refresh_token")
    checked(new.zone)
    if new.daily_cap is not None and not 1 <= new.daily_cap <= _MOST_A_DAY:
        raise Invalid(f"daily_cap is from 1 to {_MOST_A_DAY}, not {new.daily_cap}")
    if not 0 <= new.read_back <= _MOST_READ_BACK:
        raise Invalid(f"read_back is from 0 to {_MOST_READ_BACK} days, not {new.read_back}")
    smtp = _server("smtp", provider.smtp, new.smtp_host, new.smtp_port, new.smtp_security)
    _from_its_own_servers(address, smtp)
    return Checked(
        address=address,
        provider=provider.key,
        smtp=smtp,
        imap=_server("imap", provider.imap, new.imap_host, new.imap_port, new.imap_security),
        oauth=oauth,
    )


def _provider(new: NewMailbox) -> Provider:
    """The one that was named, else the one that the servers belong to."""
    if new.preset is None:
        return providers.of_hosts([host for host in (new.smtp_host, new.imap_host) if host])
    return providers.named(new.preset)


def _oauth(
    provider: Provider,
    client_id: str | None,
    client_secret: str | None,
    refresh_token: str | None,
    token_url: str | None,
) -> OAuth:
    for name, value in (("client_id", client_id), ("refresh_token", refresh_token)):
        if not value or len(value) > _MOST_TOKEN or not value.isprintable():
            raise Invalid(f"{name} is missing, or longer than {_MOST_TOKEN} characters: OAuth needs it")
    url = token_url or provider.token_url
    if url is None:
        raise Invalid(f"token_url is missing: the preset {provider.key} does not know where tokens are given")
    parts = urlsplit(url)
    if not parts.hostname or not (parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(parts.hostname))):
        raise Invalid(f'token_url "{url[:80]}" must begin with https://')
    assert client_id and refresh_token
    return OAuth(
        token_url=url,
        client_id=client_id,
        client_secret=client_secret or "",
        refresh_token=refresh_token,
        scope=provider.scope,
    )


def _server(name: str, preset: Endpoint, host: str | None, port: int | None, security: str | None) -> Endpoint:
    host = (host or preset.host or "").strip().lower()
    if not host:
        raise Invalid(f"{name}_host is missing: the preset does not know it")
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


def _from_its_own_servers(address: str, smtp: Endpoint) -> None:
    """Mail from a freemail domain that leaves elsewhere is forged to whoever reads that domain's DMARC record."""
    domain = domain_of(address)
    home = providers.of_hosts([domain])
    if domain not in FREEMAIL or home.key == providers.GENERIC or _is_loopback(smtp.host or ""):
        return
    used = providers.of_hosts([smtp.host or ""])
    if used.key != home.key and not {used.key, home.key} <= {"outlook", "microsoft365"}:
        raise Invalid(f"mail from {domain} may leave through the servers of {home.name} only, not through {smtp.host}")


def _honest(name: str) -> None:
    """15 USC 7704(a)(1) and the rules of Gmail: a name says who sends, and looks like nothing else."""
    if _ANSWERED.match(name.strip()) or any(unicodedata.category(c) in ("So", "Cf", "Co") for c in name):
        raise Invalid(f'name "{name[:60]}" holds a sign, or looks like an answer; it says who writes and nothing else')


def _check_password(password: str) -> None:
    if not password or len(password) > _MAX or any(c in password for c in "\x00\r\n"):
        raise Invalid(f"the password is empty, longer than {_MAX} characters, or holds line breaks")
