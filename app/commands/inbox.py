"""What came in: `thaw audit`, `thaw messages list`, `thaw messages retry`."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands import running
from app.errors import Invalid

if TYPE_CHECKING:
    from app.context import App


class Fate(StrEnum):
    """What became of a message, as `app.store.messages` has it; that one takes too long to import for `--help`."""

    STORED = "stored"
    MATCHED = "matched"
    UNMATCHED = "unmatched"
    IGNORED = "ignored"
    SET_ASIDE = "set_aside"


messages = typer.Typer(no_args_is_help=True, help="Messages that came in, and what became of them.")


def audit(
    mailbox: Annotated[str, typer.Argument(metavar="MAILBOX", help="The mailbox's address.")],
) -> None:
    """Compare a mailbox with the ledger of what Thaw saw there. Exit code 1 where they differ."""
    if not running.with_app(lambda app: _audit(app, mailbox)):
        raise typer.Exit(1)


async def _audit(app: App, address: str) -> bool:
    from app.store import mailboxes
    from app.triage.audit import audit as compare

    async with app.read() as s:
        found = [m.id for m in await mailboxes.every(s) if m.address == address.strip().lower()]
    if not found:
        raise Invalid(f"there is no mailbox {address}; `thaw mailboxes list` shows all")
    result = await compare(app, found[0])
    for folder in result.folders:
        parts = [f"{count} {fate.replace('_', ' ')}" for fate, count in sorted(folder.noted.items())]
        parts += [f"{folder.before} from before the first look"] if folder.before else []
        parts += [f"{folder.new} not read yet"] if folder.new else []
        parts += [f"{folder.gone} no longer there"] if folder.gone else []
        running.say(f"{folder.name}: {', '.join(parts) or 'empty'}")
    for line in result.differences:
        running.complain(line)
    if not result.differences:
        running.say("the ledger equals the mailbox")
    return not result.differences


@messages.command("list")
def list_messages(
    fate: Annotated[Fate, typer.Option(help="What became of them.")] = Fate.SET_ASIDE,
    limit: Annotated[int, typer.Option(help="At most so many.", min=1, max=1000)] = 100,
) -> None:
    """List messages by what became of them. Those that were set aside, unless told otherwise."""
    running.with_app(lambda app: _list(app, fate, limit))


async def _list(app: App, fate: Fate, limit: int) -> None:
    from app.store import messages as stored

    async with app.read() as s:
        rows = await stored.page(s, None, limit, stored.Fate(fate))
    if not rows:
        running.say(f"no message is {fate.replace('_', ' ')}")
    for row in rows:
        who = row.from_address or "an unknown writer"
        running.say(f"{row.id}  {row.received_at:%Y-%m-%d %H:%M} UTC  {who}: {row.subject or ''}  ({row.reason})")


@messages.command()
def retry(
    message: Annotated[str | None, typer.Argument(metavar="MESSAGE", help="The message, msg_….")] = None,
    every: Annotated[bool, typer.Option("--all", help="All that were set aside.")] = False,
) -> None:
    """Read a message that was set aside once more."""
    running.with_app(lambda app: _retry(app, message, every))


async def _retry(app: App, message: str | None, every: bool) -> None:
    from app.store import messages as stored
    from app.triage.review import process_again

    if (message is None) is not every:
        raise Invalid("name one message, or say --all")
    async with app.read() as s:
        chosen = [message] if message else [m.id for m in await stored.page(s, None, 1000, stored.Fate.SET_ASIDE)]
    for message_id in chosen:
        await process_again(app, message_id)
    running.say(f"{len(chosen)} to be read again, while `thaw serve` or a worker runs")
