"""What the commands share: reading the settings, running on an event loop, and the composed application.

Must not be imported by anything but the command line.
"""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Coroutine
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import typer

from app.domain.fields import UNWANTED
from app.errors import Invalid

if TYPE_CHECKING:
    from app.context import App
    from app.settings import Settings

T = TypeVar("T")


def say(text: str) -> None:
    """Print a line; what a stranger wrote must not steer the terminal."""
    typer.echo(UNWANTED.sub("", text))


def complain(text: str) -> None:
    """Print on standard error, each line with our name before it."""
    for line in UNWANTED.sub("", text).split("\n"):
        typer.echo(f"thaw: {line}", err=True)


def password_of(address: str) -> str:
    """The password of a mailbox, from THAW_MAILBOX_PASSWORD or whoever sits at the terminal."""
    return _secret("THAW_MAILBOX_PASSWORD", f"Password of {address} (an app password where the provider has them)")


def client_secret() -> str:
    """The secret of an OAuth client, from THAW_MAILBOX_CLIENT_SECRET or the terminal."""
    return _secret("THAW_MAILBOX_CLIENT_SECRET", "Client secret (empty for a public client)")


def refresh_token_of(address: str) -> str:
    """The refresh token of a mailbox, from THAW_MAILBOX_REFRESH_TOKEN or the terminal."""
    return _secret("THAW_MAILBOX_REFRESH_TOKEN", f"Refresh token of {address}")


def _secret(variable: str, question: str) -> str:
    """Never an option: a command line is seen by others and kept in histories."""
    if (given := os.environ.get(variable)) is not None:
        return given
    if not sys.stdin.isatty():
        raise Invalid(f"there is no terminal to ask for it at; set {variable}")
    try:
        return getpass(f"{question}: ")
    except EOFError:
        raise Invalid("nothing was given") from None


def settings(*, host: str | None = None, port: int | None = None) -> Settings:
    """The settings; what the command line gives comes first. Raises Invalid with a line for each wrong one."""
    from pydantic import ValidationError

    from app.settings import Settings

    folder = os.environ.get("THAW_SECRETS_DIR") or None
    if folder is not None and not Path(folder).is_dir():
        raise Invalid(f"THAW_SECRETS_DIR: there is no folder {folder}")
    given: dict[str, Any] = {"host": host, "port": port}
    try:
        found = Settings(_secrets_dir=folder, **{name: value for name, value in given.items() if value is not None})
    except ValidationError as wrong:
        # Without the value, which may be a secret.
        lines = [f"THAW_{str(error['loc'][0]).upper()}: {error['msg']}" for error in wrong.errors()]
        raise Invalid("\n".join(lines)) from None
    _check_database_url(found)
    return found


def _check_database_url(settings: Settings) -> None:
    if settings.database_url is None:
        return
    from sqlalchemy.exc import ArgumentError

    from app.store.engine import normalise

    try:
        normalise(settings.database_url.get_secret_value())
    except (ArgumentError, ValueError):
        # Its own words may quote the address, and so the password.
        raise Invalid("THAW_DATABASE_URL: must look like postgresql://user:password@host/name") from None


def log_lines(settings: Settings) -> None:
    """Log as the settings say. Raises Invalid for an unknown level."""
    from app import log

    try:
        log.configure(settings.log_level.upper())
    except ValueError:
        raise Invalid(f'THAW_LOG_LEVEL: "{settings.log_level}" is no level; DEBUG, INFO, WARNING or ERROR') from None


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run to the end on uvloop, or on asyncio's own loop where that is absent. Raises DatabaseUnavailable."""
    import psycopg
    from sqlalchemy.exc import InterfaceError, OperationalError

    from app.store.embedded import DatabaseUnavailable

    # The default looks for rings of garbage after every 700 objects, which took a twentieth of what a mail costs.
    gc.set_threshold(10_000)
    if signal.getsignal(signal.SIGHUP) is signal.SIG_DFL:
        # Who closes the terminal means Ctrl-C; without this nothing would be closed behind us.
        signal.signal(signal.SIGHUP, lambda *_: os.kill(os.getpid(), signal.SIGINT))
    try:
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            return runner.run(work)
    except (psycopg.OperationalError, OperationalError, InterfaceError) as error:
        reason = str(getattr(error, "orig", error)).partition("\n")[0]
        raise DatabaseUnavailable(f"the database cannot be used: {reason}") from error


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop


def with_app(work: Callable[[App], Awaitable[T]], settings_read: Settings | None = None) -> T:
    """Call `work` with the composed application, on a database that other processes may use at the same time."""
    configured = settings_read or settings()
    from app.main import database, service

    async def inside() -> T:
        async with database(configured) as url, service(configured, url) as composed:
            return await work(composed.app)

    return run(inside())
