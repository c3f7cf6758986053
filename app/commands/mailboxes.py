"""`thaw mailboxes`: add one of the team's own mailboxes, and list them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from app.commands import running
from app.errors import Conflict, Invalid, MailError, Offline

if TYPE_CHECKING:
    from app.context import App
    from app.mail.account import Account
    from app.mail.providers import Endpoint
    from app.outreach.accounts import Checked, NewMailbox

group = typer.Typer(no_args_is_help=True, help="The team's own mailboxes, from which mail leaves.")


@group.command()
def add(
    address: Annotated[str, typer.Option(help="Address that mail comes from.")],
    name: Annotated[str, typer.Option(help="Name of the person who writes.")],
    company: Annotated[str, typer.Option(help="Company that writes.")],
    postal_address: Annotated[str, typer.Option(help="Its postal address, which every cold mail must show.")],
    zone: Annotated[str, typer.Option(help="Time zone, such as Europe/Berlin.")],
    preset: Annotated[
        str | None,
        typer.Option(help="Provider, such as gmail, microsoft365 or generic; else known by its servers."),
    ] = None,
    client_id: Annotated[
        str | None, typer.Option(help="Log in by OAuth, as this client; its secrets are asked for.")
    ] = None,
    token_url: Annotated[str | None, typer.Option(help="Where tokens are given; presets know.")] = None,
    username: Annotated[str | None, typer.Option(help="User name of the login, when it is not the address.")] = None,
    smtp_host: Annotated[str | None, typer.Option(help="SMTP server.")] = None,
    smtp_port: Annotated[
        int | None, typer.Option(help="Usually 465 with tls, 587 with starttls.", min=1, max=65535)
    ] = None,
    smtp_security: Annotated[str | None, typer.Option(help="tls or starttls.")] = None,
    imap_host: Annotated[str | None, typer.Option(help="IMAP server.")] = None,
    imap_port: Annotated[int | None, typer.Option(help="Usually 993.", min=1, max=65535)] = None,
    imap_security: Annotated[str | None, typer.Option(help="tls.")] = None,
    daily_cap: Annotated[int | None, typer.Option(help="Most mails a day, instead of that in policy.toml.")] = None,
    owner: Annotated[
        str | None, typer.Option(help="Who has the tasks that its mail leads to, if not who reads its own address.")
    ] = None,
    read_back: Annotated[
        int, typer.Option(help="Read the mail of so many days before today, too.", min=0, max=366)
    ] = 0,
    no_check: Annotated[bool, typer.Option("--no-check", help="Add it without trying to log in.")] = False,
) -> None:
    """Add a mailbox after logging in at both servers. The password is asked for, or read from THAW_MAILBOX_PASSWORD.

    With --client-id the client secret and the refresh token are asked for instead, or read from
    THAW_MAILBOX_CLIENT_SECRET and THAW_MAILBOX_REFRESH_TOKEN.
    """
    from app.outreach.accounts import NewMailbox

    settings = running.settings()
    new = NewMailbox(
        preset=preset,
        address=address,
        name=name,
        company=company,
        postal_address=postal_address,
        zone=zone,
        password="" if client_id else running.password_of(address),
        client_id=client_id,
        client_secret=running.client_secret() if client_id else None,
        refresh_token=running.refresh_token_of(address) if client_id else None,
        token_url=token_url,
        username=username,
        smtp_host=smtp_host,
        smtp_port=smtp_port,
        smtp_security=smtp_security,
        imap_host=imap_host,
        imap_port=imap_port,
        imap_security=imap_security,
        daily_cap=daily_cap,
        owner=owner,
        read_back=read_back,
    )
    running.with_app(lambda app: _add(app, new, is_checked=not no_check), settings)


async def _add(app: App, new: NewMailbox, *, is_checked: bool) -> None:
    from app.outreach.accounts import add_mailbox, check
    from app.store import mailboxes

    given = check(new)
    async with app.read() as s:
        if given.address in await mailboxes.addresses(s):
            raise Conflict(f"there is a mailbox {new.address} already")
    # Before it is stored: a mailbox that cannot log in would be given leads, and a wrong host could not be mended.
    if is_checked and not await _works(app, _account(new, given)):
        raise Conflict("the mailbox was not added; mend what failed, or add it as it is with --no-check")
    mailbox_id = await add_mailbox(app, new)
    running.say(f"mailbox {new.address} was added ({mailbox_id})")


def _account(new: NewMailbox, given: Checked) -> Account:
    from app.mail.account import Account, Server

    def server(at: Endpoint) -> Server:
        username = new.username or given.address
        return Server(
            host=at.host or "",
            port=at.port,
            security=at.security,
            username=username,
            password=new.password,
            oauth=given.oauth,
        )

    return Account(id="new", address=given.address, smtp=server(given.smtp), imap=server(given.imap))


async def _works(app: App, account: Account) -> bool:
    """Log in at both servers, and say of each what came of it."""

    async def send() -> None:
        await app.sender.release(await app.sender.open(account))

    async def receive() -> None:
        await (await app.inbox.open(account)).close()

    works = True
    for what, server, log_in in (("sending", account.smtp, send), ("receiving", account.imap, receive)):
        if what == "sending" and app.settings.dry_run:
            running.say("sending is not tried: this is a dry run")
            continue
        try:
            await log_in()
        except (MailError, Offline) as error:
            works = False
            running.say(f"{what} fails: {error}")
        else:
            running.say(f"{what} works: logged in at {server.host}:{server.port}")
    return works


@group.command("sign-in")
def sign_in(
    address: Annotated[str, typer.Argument(help="The mailbox.")],
    client_id: Annotated[str | None, typer.Option(help="Another OAuth client than before.")] = None,
    token_url: Annotated[str | None, typer.Option(help="Where tokens are given; presets know.")] = None,
) -> None:
    """Give a mailbox a new refresh token. It is asked for, or read from THAW_MAILBOX_REFRESH_TOKEN."""
    token = running.refresh_token_of(address)
    secret = running.client_secret() if client_id else None
    running.with_app(lambda app: _sign_in(app, address, token, client_id, secret, token_url))


async def _sign_in(
    app: App, address: str, token: str, client_id: str | None, secret: str | None, token_url: str | None
) -> None:
    from app.outreach.accounts import set_oauth
    from app.store import mailboxes

    async with app.read() as s:
        chosen = [m.id for m in await mailboxes.every(s) if m.address == address.strip().lower()]
    if not chosen:
        raise Invalid(f"there is no mailbox {address}")
    await set_oauth(app, chosen[0], token, client_id=client_id, client_secret=secret, token_url=token_url)
    running.say(f"{address} logs in with the new token from now on")


@group.command()
def pause(
    address: Annotated[str | None, typer.Argument(help="The mailbox; every one of them with --all.")] = None,
    every: Annotated[bool, typer.Option("--all", help="All mailboxes: nothing is sent any more.")] = False,
) -> None:
    """Stop sending from a mailbox, or from all, before the next mail. What is due waits."""
    running.with_app(lambda app: _switch(app, address, every, active=False))


@group.command()
def resume(
    address: Annotated[str | None, typer.Argument(help="The mailbox; every one of them with --all.")] = None,
    every: Annotated[bool, typer.Option("--all", help="All mailboxes.")] = False,
) -> None:
    """Send from a mailbox again, or from all."""
    running.with_app(lambda app: _switch(app, address, every, active=True))


async def _switch(app: App, address: str | None, every: bool, *, active: bool) -> None:
    from app.outreach.accounts import set_active
    from app.store import mailboxes

    if (address is None) is not every:
        raise Invalid("name one mailbox, or say --all")
    async with app.read() as s:
        boxes = await mailboxes.every(s)
    name = (address or "").strip().lower()
    chosen = [m for m in boxes if (every and m.succeeded_by is None) or m.address == name]
    if not chosen:
        raise Invalid(f"there is no mailbox {address}" if address else "there is no mailbox yet")
    for mailbox in chosen:
        await set_active(app, mailbox.id, active)
        running.say(f"{mailbox.address}: {'sends again' if active else 'sends nothing any more, and is not read'}")


@group.command()
def probe(
    address: Annotated[str, typer.Argument(help="The mailbox that sends.")],
    reader: Annotated[str, typer.Argument(help="Another one of yours, at another provider if there is one.")],
    within: Annotated[float, typer.Option(help="Seconds to wait for the mail.", min=1, max=3600)] = 120.0,
) -> None:
    """Look whether a signature covers the unsubscribe link.

    A mail goes from one of your mailboxes to another; one-click unsubscription needs that (RFC 8058)."""
    running.with_app(lambda app: _probe(app, address, reader, within))


async def _probe(app: App, address: str, reader: str, within: float) -> None:
    from app.outreach.probe import probe
    from app.store import mailboxes

    async with app.read() as s:
        known = {mailbox.address: mailbox.id for mailbox in await mailboxes.every(s)}
    names = [name.strip().lower() for name in (address, reader)]
    if missing := [name for name in names if name not in known]:
        raise Invalid(f"there is no mailbox {missing[0]}")
    found = await probe(app, known[names[0]], known[names[1]], within)
    for signed in found:
        running.say(f"signed by {signed.domain}: one-click is {'covered' if signed.covers else 'NOT covered'}")
    if not found:
        running.say("the mail arrived without a DKIM signature: one-click is NOT covered")
    if not any(signed.covers for signed in found):
        running.say(
            "Receivers then ignore List-Unsubscribe-Post; the link in each mail still works. Mend: have the provider "
            "sign both headers, or give Thaw a key of yours (THAW_DKIM_DIR) where the relay signs nothing"
        )


@group.command()
def owner(
    address: Annotated[str, typer.Argument(help="The mailbox.")],
    person: Annotated[str | None, typer.Argument(help="Their address; none: whoever reads the mailbox's own.")] = None,
) -> None:
    """Say who has a mailbox's tasks from now on."""
    running.with_app(lambda app: _own(app, address, person))
    running.say(f"{person or address} has the tasks of {address} from now on")


async def _own(app: App, address: str, person: str | None) -> None:
    from app.outreach.accounts import set_owner
    from app.store import mailboxes

    async with app.read() as s:
        ids = {m.address: m.id for m in await mailboxes.every(s)}
    if (mailbox_id := ids.get(address.strip().lower())) is None:
        raise Invalid(f"there is no mailbox {address}; `thaw mailboxes list` shows them")
    await set_owner(app, mailbox_id, person, "thaw mailboxes owner")


@group.command()
def succeed(
    old: Annotated[str, typer.Argument(metavar="OLD", help="Address of the mailbox that is lost; it is switched off.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="Address of the one that goes on with its leads.")],
) -> None:
    """Let another mailbox go on with the leads of one that is lost. The next mail to each of them says so."""
    moved = running.with_app(lambda app: _succeed(app, old, new))
    running.say(f"{new} goes on with {moved} leads of {old}")


async def _succeed(app: App, old: str, new: str) -> int:
    from app.outreach import succession
    from app.store import mailboxes

    async with app.read() as s:
        ids = {m.address: m.id for m in await mailboxes.every(s)}
    for address in (old, new):
        if address.strip().lower() not in ids:
            raise Invalid(f"there is no mailbox {address}; `thaw mailboxes list` shows them")
    old_id, new_id = ids[old.strip().lower()], ids[new.strip().lower()]
    return await succession.succeed(app, old_id, new_id, by="thaw mailboxes succeed")


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
        state = "active" if row.is_active else "succeeded" if row.succeeded_by else "off"
        read = f"read {row.read_at:%Y-%m-%d %H:%M} UTC" if row.read_at else "never read"
        failing = f", failing since {row.failing_since:%Y-%m-%d %H:%M} UTC: {row.failure}" if row.failing_since else ""
        running.say(f"{row.id}  {row.address}  {state}, {read}{failing}")
