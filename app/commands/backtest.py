"""`thaw backtest`: what Thaw would have made of a mailbox's past. Needs no database, and changes nothing."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands import running
from app.errors import AuthFailed, Conflict, Invalid, NotFound, Unreachable

if TYPE_CHECKING:
    from datetime import date, datetime

    from app.backtest.report import Report
    from app.context import App, Inbox, Reader
    from app.domain.policy import RoutingPolicy
    from app.mail.account import Account, OAuth
    from app.mail.providers import Provider
    from app.settings import Settings

_QUESTION = 3.0  # seconds for one DNS question
_UNFIT = re.compile(r"[^a-z0-9@._+-]")


def backtest(
    mailbox: Annotated[
        str, typer.Argument(metavar="MAILBOX", help="Its address; or, of a mailbox that Thaw knows, its id.")
    ],
    since: Annotated[str, typer.Option(help="How far back: 12m, 90d, 6w, 2y, or a day.")] = "12m",
    out: Annotated[Path, typer.Option(help="Folder for the report as HTML and CSV.")] = Path(),
    host: Annotated[
        str | None, typer.Option(help="IMAP server, HOST or HOST:PORT; for a mailbox that Thaw does not know.")
    ] = None,
    preset: Annotated[str | None, typer.Option(help="Its provider instead, such as gmail or microsoft365.")] = None,
    user: Annotated[str | None, typer.Option(help="User name of the login, when it is not the address.")] = None,
    client_id: Annotated[
        str | None, typer.Option(help="Log in by OAuth, as this client; its secrets are asked for.")
    ] = None,
    sent: Annotated[str | None, typer.Option(help="Its Sent folder, when the server does not say which it is.")] = None,
) -> None:
    """Show what Thaw would have made of a mailbox's past.

    Reads what was sent and what came back: how each reply would have been sorted and acted on, which positive ones
    nobody answered, which "write me in May" have passed. Only reads; no flag changes, nothing is sent, and nothing is
    stored but the two files of the report. The password is asked for, or read from THAW_MAILBOX_PASSWORD.
    """
    from app.backtest.since import first_day
    from app.clock import SystemClock

    settings = running.settings()
    now = SystemClock().now()
    first = first_day(since, now.date())
    _writable(out)
    is_known = host is None and preset is None and client_id is None and _has_database(settings)
    report = running.with_app(lambda app: _known(app, mailbox, first, sent), settings) if is_known else None
    if report is None:
        account, provider = _account(settings, mailbox, host, preset, user, client_id)
        report = running.run(_unknown(settings, account, provider, now, first, sent))
    _show(report, out)


def _has_database(settings: Settings) -> bool:
    """Whether mailboxes may be registered here; none is made to find it out."""
    return settings.database_url is not None or (settings.data_dir / "postgres").exists()


def _writable(folder: Path) -> None:
    """Raises Invalid: better now than after an hour of reading."""
    if not folder.is_dir():
        raise Invalid(f"--out: there is no folder {folder}")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise Invalid(f"--out: nothing can be written to {folder}")


# -- which mailbox -------------------------------------------------------------------------------------------------


async def _known(app: App, mailbox: str, since: date, sent: str | None) -> Report | None:
    """Of a mailbox that Thaw knows, with the rules and the model in force; None where it knows none like that."""
    from app.context import unlocked
    from app.domain.policy import ASK_EVERYTHING
    from app.store import mailboxes

    wanted = mailbox.strip().lower()
    async with app.read() as s:
        found = next((m for m in await mailboxes.every(s) if wanted in (m.id, m.address)), None)
        policy = await app.catalogs.routing(s)
    if found is None:
        return None
    if policy is ASK_EVERYTHING:
        policy = _policy(app.settings)
    return await _read(app.inbox, app.reader, unlocked(app.vault, found), policy, app.clock.now(), since, sent)


async def _unknown(
    settings: Settings, account: Account, provider: Provider, now: datetime, since: date, sent: str | None
) -> Report:
    """Of a mailbox that Thaw does not know; nothing of it is stored."""
    from app.mail.dial import Dialler
    from app.mail.imap import ImapOpener
    from app.triage.reader import ProcessReader

    policy, reader = _policy(settings), ProcessReader()
    inbox = ImapOpener(dialler=Dialler(offline=settings.offline, cafile=settings.mail_ca_file))
    try:
        return await _read(inbox, reader, account, policy, now, since, sent)
    except AuthFailed as error:
        raise AuthFailed(f"{error}. {_mend(provider)}", phase=error.phase) from None
    except Unreachable as error:
        raise Unreachable(f"{error}{_hint(str(error))}") from None
    finally:
        await reader.close()


def _hint(said: str) -> str:
    """What a person can do where no connection comes about, for the words of the libraries below."""
    if "CERTIFICATE_VERIFY_FAILED" in said:
        return ". Give the name that its certificate is for; an authority of your own is named by THAW_MAIL_CA_FILE"
    if "WRONG_VERSION_NUMBER" in said:
        return ". There is no TLS from the first byte at this port: give the one that has it, usually 993"
    if said.startswith("cannot "):
        return ". Is this the server that has the mail? --host names another one"
    return ""


def _mend(provider: Provider) -> str:
    if "password" in provider.login and "oauth" not in provider.login:
        return "Check the password, and give --user when the login is not the address"
    if "app password" in provider.login:
        return f"{provider.name} wants an app password here, which is made in the settings of the account"
    return f"{provider.name} takes no passwords here: log in by OAuth with --client-id"


def _policy(settings: Settings) -> RoutingPolicy:
    """What replies lead to, by the file that ops edit. Raises CatalogProblems, and NotFound where there is none."""
    from app.outreach.catalog import CatalogProblems, read_folder
    from app.outreach.catalog_files import Files
    from app.outreach.catalog_policies import read_routing

    files = Files(read_folder(settings.sequences_dir))
    policy = read_routing(files)
    files.refuse_missing()
    if policy is None or files.problems:
        raise CatalogProblems(files.problems)
    return policy


def _account(
    settings: Settings, mailbox: str, host: str | None, preset: str | None, user: str | None, client_id: str | None
) -> tuple[Account, Provider]:
    """How to reach a mailbox, as far as it is given, else as its provider is known by preset or MX. The secret is asked
    for last, and outside the event loop, where Ctrl-C would wait for it."""
    from app.mail.account import Account, Security, Server
    from app.mail.addresses import checked

    if mailbox.startswith("mbx_"):
        raise NotFound(f"there is no mailbox {mailbox}; `thaw mailboxes list` shows all")
    address = checked(mailbox).lower()
    provider = running.run(_provider(settings, address, host, preset))
    name, port = _host(host, provider)
    if client_id is None and provider.login == ("oauth",):
        raise Invalid(_mend(provider))
    running.complain(f"{address}: reading at {name}:{port}, without changing anything")
    oauth = _oauth(provider, address, client_id) if client_id else None
    server = Server(
        host=name,
        port=port,
        security=Security.TLS,
        username=user or address,
        password="" if oauth else running.password_of(address),
        oauth=oauth,
    )
    return Account(id="backtest", address=address, smtp=server, imap=server), provider


async def _provider(settings: Settings, address: str, host: str | None, preset: str | None) -> Provider:
    from app.domain.suppression import domain_of
    from app.mail import dns, providers

    domain = domain_of(address)
    if preset is not None:
        found = providers.named(preset)
    else:
        found = providers.of_hosts([host.partition(":")[0] if host else domain])
    if preset is None and host is None and found.imap.host is None and not settings.offline:
        with suppress(dns.LookupFailed):
            found = providers.of_hosts((await dns.find_mx(dns.system_resolver(_QUESTION), domain)).hosts)
    if host is None and found.imap.host is None:
        raise Invalid(
            f"nothing tells which server has the mail of {address}: give it with --host, such as imap.{domain}, or "
            f"the provider with --preset: {', '.join(key for key, one in providers.known().items() if one.imap.host)}"
        )
    return found


def _host(host: str | None, provider: Provider) -> tuple[str, int]:
    """Raises Invalid."""
    if host is None:
        return provider.imap.host or "", provider.imap.port
    name, colon, port = host.strip().lower().rpartition(":")
    if not colon:
        return port, 993
    if not name or not port.isdecimal() or not 1 <= int(port) <= 65_535:
        raise Invalid(f'--host "{host[:80]}" is neither HOST nor HOST:PORT')
    return name, int(port)


def _oauth(provider: Provider, address: str, client_id: str) -> OAuth:
    from app.mail.account import OAuth

    if provider.token_url is None:
        raise Invalid(f"{provider.name} has no logins by OAuth that are known here; leave --client-id out")
    return OAuth(
        token_url=provider.token_url,
        client_id=client_id,
        client_secret=running.client_secret(),
        refresh_token=running.refresh_token_of(address),
        scope=provider.scope,
    )


# -- reading and showing -------------------------------------------------------------------------------------------


async def _read(
    inbox: Inbox, reader: Reader, account: Account, policy: RoutingPolicy, now: datetime, since: date, sent: str | None
) -> Report:
    """Under a bar that says how far it is, on standard error."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from app.backtest.run import backtest
    from app.backtest.survey import Connection
    from app.triage.reader import ReaderDown

    columns = (TextColumn("{task.description:<18}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bars:
        bar = bars.add_task("connecting", total=None)

        def progress(doing: str, done: int, total: int) -> None:
            if bars.tasks[0].description != doing:
                bars.reset(bar, description=doing)
            bars.update(bar, completed=done, total=total)

        connection = Connection(inbox, account)
        try:
            return await backtest(
                connection, reader, account.address, policy, since=since, now=now, sent=sent, progress=progress
            )
        except ReaderDown:
            raise Conflict("the classifier does not start: run `make install`, which fits its model") from None


def _show(report: Report, out: Path) -> None:
    from rich.console import Console

    from app.backtest.page import as_page
    from app.backtest.table import as_csv
    from app.backtest.text import show

    stem = f"backtest-{_UNFIT.sub('_', report.mailbox)}"
    page, table = out / f"{stem}.html", out / f"{stem}.csv"
    _write({page: as_page(report), table: as_csv(report)})
    show(report, Console(highlight=False))
    running.say(f"\n{page}: all of it, for a browser\n{table}: a line for each of {len(report.replies)} replies")


def _write(files: Mapping[Path, str]) -> None:
    """All of them, each whole or not at all; only the owner may read what strangers wrote to them."""
    made: dict[Path, str] = {}
    try:
        for path, text in files.items():
            descriptor, made[path] = tempfile.mkstemp(dir=path.parent, prefix=".backtest-")
            with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
                file.write(text)
        for path in list(made):
            os.replace(made.pop(path), path)
    except OSError as error:
        raise Invalid(f"the report cannot be written: {error.strerror}: {error.filename}") from None
    finally:
        for name in made.values():
            with suppress(OSError):
                os.unlink(name)
