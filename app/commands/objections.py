"""`thaw objections`: the library of responses for training, and what it lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from app.commands import running

if TYPE_CHECKING:
    from app.context import App

group = typer.Typer(no_args_is_help=True, help="The answers to objections, and what came of them.")


@group.command()
def playbook() -> None:
    """Print every answer in force, by type of objection. With what happened after it was used."""
    running.with_app(_playbook)


async def _playbook(app: App) -> None:
    from app.triage.playbook import library

    for shelf in await library(app):
        running.say(f"# {shelf.objection_type}\n")
        for entry in shelf.entries:
            running.say(f"## {entry.record.response}: {entry.record}\n\n{entry.text}\n")


@group.command()
def unfitted(month: Annotated[str, typer.Argument(help="Month in UTC, such as 2026-11.")]) -> None:
    """List the objections of a month that no answer fitted. A person dismissed it or wrote another."""
    running.with_app(lambda app: _unfitted(app, month))


async def _unfitted(app: App, month: str) -> None:
    from app.domain.fields import quote
    from app.triage.playbook import unfitted as found_in

    found = await found_in(app, month)
    if not found:
        running.say(f"no objection of {month} was dismissed or answered in other words")
    for each in found:
        running.say(f"not {each.response}, {each.decided_at:%Y-%m-%d}, reply {each.reply_id}\n{quote(each.words)}")
        running.say(f"answered: {each.answered}\n" if each.answered else "not answered\n")
