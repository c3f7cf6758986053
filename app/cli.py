"""The `thaw` command: reads the command line, calls one flow, prints what came of it.

Every expected error becomes one clear line on standard error and exit code 1. What takes long to import is imported
inside the commands, so that `thaw --help` answers at once. The commands with a noun of their own are in `app.commands`.
"""

from __future__ import annotations

import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from app.commands import (
    backtest,
    closers,
    doctor,
    halts,
    inbox,
    keys,
    leads,
    learning,
    mailboxes,
    objections,
    running,
    sequences,
    webhooks,
    work,
)
from app.errors import ThawError


class _Doors(TyperGroup):
    """Turns expected errors of all commands into a line and an exit code."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except ThawError as error:
            running.complain(str(error))
            raise typer.Exit(1) from None


cli = typer.Typer(
    cls=_Doors, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None
)


def main() -> None:
    """The entry point."""
    cli(prog_name="thaw")


@cli.callback()
def _thaw() -> None:
    """Turns cold email into introductions. Settings come from THAW_… variables, see docs/SETTINGS.md."""


@cli.command()
def demo(
    once: Annotated[bool, typer.Option("--once", help="End after the table instead of serving the pages.")] = False,
    seed: Annotated[int, typer.Option(help="Draws the people and their answers; the same seed, the same table.")] = 7,
    port: Annotated[int, typer.Option(help="Port of the pages, or the next free one.", min=0, max=65535)] = 8080,
) -> None:
    """Play some months of outreach in a sandbox. Then show what happened, until Ctrl-C."""
    from app import demo as month
    from app import log

    log.configure("ERROR")  # for months of warnings there are the pages
    raise typer.Exit(running.run(month.run(seed, once, port)))


cli.command("backtest")(backtest.backtest)


@cli.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on, before THAW_HOST.")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on, before THAW_PORT.", min=0, max=65535)] = None,
    no_worker: Annotated[bool, typer.Option("--no-worker", help="Only the API and the pages.")] = False,
) -> None:
    """Run the API, the pages and a worker. Ends at SIGTERM or Ctrl-C."""
    settings = running.settings(host=host, port=port)
    running.log_lines(settings)
    from app.main import run_server

    if sys.stdout.isatty():
        typer.echo(f"Thaw: http://{settings.host}:{settings.port}/   (Ctrl-C ends it)")
    running.run(run_server(settings, with_worker=not no_worker))


@cli.command()
def worker() -> None:
    """Run one more worker beside `thaw serve`. Ends at SIGTERM or Ctrl-C."""
    settings = running.settings()
    running.log_lines(settings)
    from app.main import run_worker

    running.run(run_worker(settings))


@cli.command()
def migrate() -> None:
    """Bring the database to the newest version. Every other command does so too when it starts."""
    settings = running.settings()
    from app.main import database

    async def upgrade() -> None:
        async with database(settings):
            typer.echo("the database is up to date")

    running.run(upgrade())


@cli.command("new-key")
def new_key() -> None:
    """Print a new key for THAW_SECRET_KEY. Keep it: mailbox passwords cannot be read without it."""
    from cryptography.fernet import Fernet

    typer.echo(Fernet.generate_key())


cli.command("import")(leads.import_file)
cli.command("why")(leads.why)
cli.command("doctor")(doctor.doctor)
cli.command("tasks")(work.tasks)
cli.command("assign")(work.assign)
cli.command("done")(work.done)
cli.command("audit")(inbox.audit)
cli.command("introduce")(work.introduce)
cli.command("label")(work.label)
cli.command("agreement")(work.agreement)
cli.command("train")(learning.train)
cli.command("replay")(learning.replay)
cli.add_typer(learning.models, name="models")
cli.add_typer(sequences.group, name="sequences")
cli.add_typer(mailboxes.group, name="mailboxes")
cli.add_typer(halts.group, name="halts")
cli.add_typer(objections.group, name="objections")
cli.add_typer(closers.group, name="closers")
cli.add_typer(work.suggestions, name="suggestions")
cli.add_typer(webhooks.group, name="webhooks")
cli.add_typer(keys.group, name="keys")
cli.add_typer(work.deliveries, name="deliveries")
cli.add_typer(inbox.messages, name="messages")
