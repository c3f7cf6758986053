"""What Thaw learns from corrections, and what it would make of old mail today: `thaw train`, `models`, `replay`."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands import running

if TYPE_CHECKING:
    from app.context import App

_LONGEST = 3650
models = typer.Typer(no_args_is_help=True, help="The models that replies are read with.")


def train(
    withdraw: Annotated[
        str | None,
        typer.Option(metavar="BATCH", help="Learn from this batch no more; what learned from it serves no more."),
    ] = None,
) -> None:
    """Fit a model to the corpus and to what people corrected. It serves where it proves better. Takes minutes.

    A worker does so each night after twenty new corrections.
    """
    from app.triage import learn

    if withdraw is not None:
        count, version = running.with_app(lambda app: learn.withdraw(app, withdraw, "thaw train"))
        running.say(f"{count} corrections are withdrawn; replies are read with {version}")
        return
    verdict = running.with_app(lambda app: learn.train(app, "thaw train"))
    running.say(f"{'in force' if verdict.is_promoted else 'not put in force'}: {verdict.why}")


def replay(
    days: Annotated[int, typer.Option(help="How far to look back.", min=1, max=_LONGEST)] = 30,
    apply: Annotated[
        bool, typer.Option("--apply", help="Act on what differs. Nothing is sent: what could be becomes a task.")
    ] = False,
) -> None:
    """Read stored messages again, and show what differs. With the rules and the model of today."""
    running.with_app(lambda app: _replay(app, days, apply))


async def _replay(app: App, days: int, apply: bool) -> None:
    from app.errors import ThawError
    from app.triage import replay

    since, after, read, different = app.clock.now() - timedelta(days=days), None, 0, 0
    while page := await replay.candidates(app, since, after):
        for message_id in page:
            read += 1
            try:
                found = await replay.replay(app, message_id, apply)
            except ThawError as error:
                running.complain(str(error))
                continue
            if found is not None:
                different += 1
                running.say(f"{found.message_id}  {found.received_at:%Y-%m-%d %H:%M} UTC  {found.from_address or ''}")
                for name, before, now in found.changes:
                    running.say(f"    {name}: {before} -> {now}")
        after = page[-1]
    done = (
        "acted on; what could lead to mail is in `thaw tasks`" if apply else "nothing was changed; --apply acts on it"
    )
    running.say(
        f"{read} messages of {days} days, {different} read otherwise today" + (f"; {done}" if different else "")
    )


@models.command("list")
def list_models() -> None:
    """Show every model and which one is in force. Also the batches of corrections."""
    running.with_app(_list)


@models.command()
def use(
    version: Annotated[str, typer.Argument(metavar="VERSION", help='As `thaw models list` shows it, or "fitted".')],
) -> None:
    """Put a model in force for all workers. An earlier one, or the one that was fitted at install."""
    from app.triage import learn

    running.with_app(lambda app: learn.use(app, version, "thaw models use"))
    running.say(f"replies are read with {version} from now on")


async def _list(app: App) -> None:
    from app.store import models as stored
    from app.store import training_examples
    from app.triage import learn

    given = await learn.model_to_read_with(app, None)
    current = given.version if given else None
    async with app.read() as s:
        rows, batches = await stored.every(s), await training_examples.batches(s)
    running.say(f"{learn.FITTED}{'  in force' if current is None else ''}")
    for row in rows:
        state = "in force" if row.version == current else "promoted" if row.is_promoted else "refused"
        running.say(
            f"{row.version}  {row.made_at:%Y-%m-%d %H:%M} UTC  {state}  {row.examples} corrections\n    {row.why}"
        )
    for name, count, withdrawn in batches:
        running.say(f"batch {name}: {count} corrections" + (f", {withdrawn} withdrawn" if withdrawn else ""))
