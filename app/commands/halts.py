"""`thaw halts`: the kill switch. Stop sending at once, see what is stopped, and let it go on."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands import running

if TYPE_CHECKING:
    from app.context import App

group = typer.Typer(no_args_is_help=True, help="Stop sending at once, and let it go on.")


class Scope(StrEnum):
    """What can be halted."""

    ALL = "all"
    DOMAIN = "domain"
    MAILBOX = "mailbox"
    SEQUENCE = "sequence"
    LIST = "list"


_Scope = Annotated[Scope, typer.Argument(help="How much.")]
_Name = Annotated[
    str | None,
    typer.Argument(help="Domain of ours, address of a mailbox, sequence, or source of a list; none for all."),
]
_Why = Annotated[str, typer.Option("--why", help="The reason, which is kept.")]


@group.command()
def begin(scope: _Scope, name: _Name = None, why: _Why = "") -> None:
    """Send nothing more: before the next mail, in every worker."""
    from app.domain import breaker
    from app.outreach import halting

    key = running.with_app(lambda app: halting.begin(app, breaker.Scope(scope), name, by="thaw halts begin", why=why))
    running.say(f"{key} sends nothing from now on")


@group.command()
def end(scope: _Scope, name: _Name = None, why: _Why = "") -> None:
    """Let it go on, also after a breaker opened. What came back before counts no more."""
    from app.domain import breaker
    from app.outreach import halting

    key = running.with_app(lambda app: halting.end(app, breaker.Scope(scope), name, by="thaw halts end", why=why))
    running.say(f"{key} goes on")


@group.command("list")
def list_all() -> None:
    """Everything that is halted now."""
    running.with_app(_list)


async def _list(app: App) -> None:
    from app.store import halts

    async with app.read() as s:
        rows = await halts.in_force(s, app.clock.now())
    if not rows:
        running.say("nothing is halted")
    for row in rows:
        until = f" until {row.until:%Y-%m-%d %H:%M} UTC" if row.until else ""
        running.say(f"{row.key}{until}: {row.why} (by {row.by}, {row.began_at:%Y-%m-%d %H:%M} UTC)")
