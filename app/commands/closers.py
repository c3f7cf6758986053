"""`thaw closers`: add somebody to whom warm leads are introduced, and list them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from app.commands import running

if TYPE_CHECKING:
    from app.context import App

group = typer.Typer(no_args_is_help=True, help="The people to whom warm leads are introduced.")


@group.command()
def add(
    name: Annotated[str, typer.Option(help="Name as leads read it.")],
    address: Annotated[str, typer.Option(help="Address that is copied into introductions.")],
    booking_url: Annotated[str | None, typer.Option(help="Where a lead can book a call, https://….")] = None,
    weekly_capacity: Annotated[int, typer.Option(help="Most leads within seven days.")] = 10,
) -> None:
    """Add a closer."""
    from app.handoff.closers import NewCloser, add_closer

    new = NewCloser(name=name, address=address, booking_url=booking_url, weekly_capacity=weekly_capacity)
    closer_id = running.with_app(lambda app: add_closer(app, new))
    running.say(f"closer {address} was added ({closer_id})")


@group.command("list")
def list_all() -> None:
    """List all closers."""
    running.with_app(_list)


async def _list(app: App) -> None:
    from app.store import closers

    async with app.read() as s:
        rows = await closers.every(s)
    if not rows:
        running.say("there is no closer yet; add one with `thaw closers add`")
    for row in rows:
        state = "active" if row.is_active else "off"
        away = f", away until {row.absent_until:%Y-%m-%d %H:%M} UTC" if row.absent_until else ""
        running.say(f"{row.id}  {row.name} <{row.address}>  {state}{away}, {row.weekly_capacity} leads a week")
