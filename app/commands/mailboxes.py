"""`thaw mailboxes`: add one of the team's own mailboxes, and list them."""

from __future__ import annotations

import os
import sys
from enum import StrEnum
from getpass import getpass
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands import running
from app.errors import Conflict, Invalid, MailError, Offline

if TYPE_CHECKING:
    from app.context import App
    from app.mail.account import Account, Server
    from app.outreach.accounts import Endpoint, NewMailbox

group = typer.Typer(no_args_is_help=True, help="The team's own mailboxes, from which mail leaves.")

_PASSWORD = "THAW_MAILBOX_PASSWORD"


class Preset(StrEnum):
    """The providers whose servers are known."""

    GMAIL = "gmail"
    MICROSOFT365 = "microsoft365"
    GENERIC = "generic"


@group.command()
def add(
    preset: Annotated[Preset, typer.Option(help="Provider; generic needs --smtp-host and --imap-host.")],
    address: Annotated[str, typer.Option(help="Address that mail comes from.")],
    name: Annotated[str, typer.Option(help="Name of the person who writes.")],
    company: Annotated[str, typer.Option(help="Company that writes.")],
    postal_address: Annotated[str, typer.Option(help="Its postal address, which every cold mail must show.")],
    zone: Annotated[str, typer.Option(help="Time zone, such as Europe/Berlin.")],
    username: Annotated[str | None, typer.Option(help="User name of the login, when it is not the address.")] = None,
    smtp_host: Annotated[str | None, typer.Option(help="SMTP server.")] = None,
    smtp_port: Annotated[int | None, typer.Option(help="Usually 465 with tls, 587 with starttls.")] = None,
    smtp_security: Annotated[str | None, typer.Option(help="tls or starttls.")] = None,
    imap_host: Annotated[str | None, typer.Option(help="IMAP server.")] = None,
    imap_port: Annotated[int | None, typer.Option(help="Usually 993.")] = None,
    imap_security: Annotated[str | None, typer.Option(help="tls.")] = None,
    daily_cap: Annotated[int | None, typer.Option(help="Most mails a day, instead of that in policy.toml.")] = None,
    no_check: Annotated[bool, typer.Option("--no-check", help="Add it without trying to log in.")] = False,
) -> None:
    """Add a mailbox after logging in at both servers. The password is asked for, or read from THAW_MAILBOX_PASSWORD."""
    from app.outreach.accounts import NewMailbox

    settings = running.settings()
    new = NewMailbox(
        preset=preset,
        address=address,
        name=name,
        company=company,
        postal_address=postal_address,
        zone=zone,
        password=_password(address),
        username=username,
        smtp_host=smtp_host,
        smtp_port=smtp_port,
        smtp_security=smtp_security,
        imap_host=imap_host,
        imap_port=imap_port,
        imap_security=imap_security,
        daily_cap=daily_cap,
    )
    running.with_app(lambda app: _add(app, new, is_checked=not no_check), settings)


def _password(address: str) -> str:
    """Never an option: a command line is seen by others and kept in histories."""
    if given := os.environ.get(_PASSWORD):
        return given
    if not sys.stdin.isatty():
        raise Invalid(f"there is no terminal to ask for the password at; set {_PASSWORD}")
    try:
        return getpass(f"Password of {address} (an app password where the provider has them): ")
    except EOFError:
        raise Invalid("no password was given") from None


async def _add(app: App, new: NewMailbox, *, is_checked: bool) -> None:
    from app.outreach.accounts import add_mailbox
    from app.store import mailboxes

    async with app.read() as s:
        if new.address.strip().lower() in await mailboxes.addresses(s):
            raise Conflict(f"there is a mailbox {new.address} already")
    # Before it is stored: a mailbox that cannot log in would be given leads, and a wrong host could not be mended.
    if is_checked and not await _works(app, _account(new)):
        raise Conflict("the mailbox was not added; mend what failed, or add it as it is with --no-check")
    mailbox_id = await add_mailbox(app, new)
    running.say(f"mailbox {new.address} was added ({mailbox_id})")


def _account(new: NewMailbox) -> Account:
    from app.mail.account import Account
    from app.outreach.accounts import PRESETS

    preset = PRESETS[new.preset]
    return Account(
        id="new",
        address=new.address,
        smtp=_server(new, "smtp", preset.smtp, new.smtp_host, new.smtp_port, new.smtp_security),
        imap=_server(new, "imap", preset.imap, new.imap_host, new.imap_port, new.imap_security),
    )


def _server(
    new: NewMailbox, kind: str, preset: Endpoint, host: str | None, port: int | None, security: str | None
) -> Server:
    from app.mail.account import Security, Server

    if not (host or preset.host):
        raise Invalid(f"--{kind}-host is missing: only its owner knows the server of a {new.preset} mailbox")
    if security is not None and security not in list(Security):
        raise Invalid(f'--{kind}-security is tls or starttls, not "{security}"')
    return Server(
        host=host or preset.host or "",
        port=preset.port if port is None else port,
        security=Security(security) if security else preset.security,
        username=new.username or new.address,
        password=new.password,
    )


async def _works(app: App, account: Account) -> bool:
    """Log in at both servers, and say of each what came of it."""

    async def send() -> None:
        await app.sender.release(await app.sender.open(account))

    async def receive() -> None:
        await (await app.inbox.open(account)).close()

    works = True
    for what, server, log_in in (("sending", account.smtp, send), ("receiving", account.imap, receive)):
        try:
            await log_in()
        except (MailError, Offline) as error:
            works = False
            running.say(f"{what} fails: {error}")
        else:
            running.say(f"{what} works: logged in at {server.host}:{server.port}")
    return works


@group.command("list")
def list_all() -> None:
    """List all mailboxes and how they are."""
    running.with_app(_list)


async def _list(app: App) -> None:
    from app.store import mailboxes

    async with app.read() as s:
        rows = await mailboxes.every(s)
    if not rows:
        running.say("there is no mailbox yet; add one with `thaw mailboxes add`")
    for row in rows:
        state = "active" if row.is_active else "off"
        read = f"read {row.read_at:%Y-%m-%d %H:%M} UTC" if row.read_at else "never read"
        failing = f", failing since {row.failing_since:%Y-%m-%d %H:%M} UTC: {row.failure}" if row.failing_since else ""
        running.say(f"{row.id}  {row.address}  {state}, {read}{failing}")
