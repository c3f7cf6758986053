"""`thaw closers`: add somebody to whom warm leads are introduced, change and list them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands import running
from app.domain.territory import Territory
from app.errors import Invalid

if TYPE_CHECKING:
    from app.context import App

group = typer.Typer(no_args_is_help=True, help="The people to whom warm leads are introduced.")


_Countries = Annotated[list[str] | None, typer.Option("--country", help="Takes leads of this country, such as DE.")]
_Regions = Annotated[list[str] | None, typer.Option("--region", help="Takes leads of this region.")]
_Industries = Annotated[list[str] | None, typer.Option("--industry", help="Takes leads of this industry.")]
_Languages = Annotated[list[str] | None, typer.Option("--language", help="Takes leads who write so, such as de.")]
_Least = Annotated[int | None, typer.Option(help="Takes companies with so many employees or more.")]
_Most = Annotated[int | None, typer.Option(help="Takes companies with so many employees or fewer.")]


@group.command()
def add(
    name: Annotated[str, typer.Option(help="Name as leads read it.")],
    address: Annotated[str, typer.Option(help="Address that is copied into introductions.")],
    booking_url: Annotated[str | None, typer.Option(help="Where a lead can book a call, https://….")] = None,
    weekly_capacity: Annotated[int, typer.Option(help="Most leads within seven days.")] = 10,
    weight: Annotated[int, typer.Option(help="Share of the turns beside the others'.")] = 1,
    country: _Countries = None,
    region: _Regions = None,
    industry: _Industries = None,
    language: _Languages = None,
    least_employees: _Least = None,
    most_employees: _Most = None,
) -> None:
    """Add a closer. Without a territory they take every lead."""
    from app.handoff.closers import NewCloser, add_closer

    new = NewCloser(
        name=name,
        address=address,
        booking_url=booking_url,
        weekly_capacity=weekly_capacity,
        weight=weight,
        territory=_territory(country, region, industry, language, least_employees, most_employees),
    )
    closer_id = running.with_app(lambda app: add_closer(app, new))
    running.say(f"closer {address} was added ({closer_id})")


@group.command()
def change(
    closer: Annotated[str, typer.Argument(help="The id or the address.")],
    name: Annotated[str | None, typer.Option(help="Name as leads read it.")] = None,
    booking_url: Annotated[str | None, typer.Option(help="Where a lead can book a call; empty takes it away.")] = None,
    weekly_capacity: Annotated[int | None, typer.Option(help="Most leads within seven days.")] = None,
    weight: Annotated[int | None, typer.Option(help="Share of the turns beside the others'.")] = None,
    active: Annotated[bool | None, typer.Option("--on/--off", help="Whether they get leads at all.")] = None,
    away_until: Annotated[str | None, typer.Option(help="Away until then, such as 2026-03-09T08:00Z.")] = None,
    back: Annotated[bool, typer.Option("--back", help="Ends an absence.")] = False,
    country: _Countries = None,
    region: _Regions = None,
    industry: _Industries = None,
    language: _Languages = None,
    least_employees: _Least = None,
    most_employees: _Most = None,
    everywhere: Annotated[bool, typer.Option("--everywhere", help="Ends the territory: takes every lead.")] = False,
) -> None:
    """Change a closer. A territory is given as a whole; leads that they have stay theirs."""
    from app.handoff.closers import CloserChange, change_closer

    territory = _territory(country, region, industry, language, least_employees, most_employees)
    if everywhere and not territory.is_open:
        raise Invalid("give a territory or --everywhere, not both")
    change = CloserChange(
        name=name,
        booking_url=booking_url,
        is_active=active,
        absent_until=_instant(away_until),
        is_back=back,
        weekly_capacity=weekly_capacity,
        weight=weight,
        territory=territory if everywhere or not territory.is_open else None,
    )

    async def run(app: App) -> None:
        await change_closer(app, await _id_of(app, closer), change)

    running.with_app(run)
    running.say(f"closer {closer} was changed")


def _territory(
    countries: list[str] | None,
    regions: list[str] | None,
    industries: list[str] | None,
    languages: list[str] | None,
    least: int | None,
    most: int | None,
) -> Territory:
    return Territory(
        countries=frozenset(countries or ()),
        regions=frozenset(regions or ()),
        industries=frozenset(industries or ()),
        languages=frozenset(languages or ()),
        least_employees=least,
        most_employees=most,
    )


def _instant(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:
        raise Invalid(f'"{text}" is no instant; write it as 2026-03-09T08:00Z') from None


async def _id_of(app: App, closer: str) -> str:
    from app.store import closers

    async with app.read() as s:
        return next((c.id for c in await closers.every(s) if c.address == closer.lower()), closer)


@group.command("list")
def list_all() -> None:
    """List all closers."""
    running.with_app(_list)


async def _list(app: App) -> None:
    from app.domain.territory import words
    from app.store import closers

    async with app.read() as s:
        rows = await closers.every(s)
    if not rows:
        running.say("there is no closer yet; add one with `thaw closers add`")
    for row in rows:
        state = "active" if row.is_active else "off"
        away = f", away until {row.absent_until:%Y-%m-%d %H:%M} UTC" if row.absent_until else ""
        takes = f"{row.weekly_capacity} leads a week, weight {row.weight}, {words(row.territory)}"
        running.say(f"{row.id}  {row.name} <{row.address}>  {state}{away}, {takes}")
