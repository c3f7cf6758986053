"""The zone of a recipient: their own, else that of a country that has one, else the mailbox's."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.errors import Invalid


@cache
def _of_countries() -> dict[str, str]:
    """ISO 3166 codes of the countries with exactly one zone, from the zone.tab of the time zone database."""
    zones: dict[str, list[str]] = {}
    for line in (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            country, _, zone, *_ = line.split("\t")
            zones.setdefault(country, []).append(zone)
    return {country: found[0] for country, found in zones.items() if len(found) == 1}


def zone_of(zone: str | None, country: str | None, fallback: str) -> ZoneInfo:
    """The zone to plan in. `fallback` is the mailbox's, whose name was checked when it was added."""
    name = zone or _of_countries().get((country or "").upper(), fallback)
    return checked(name) if zone else ZoneInfo(name)


def checked(name: str) -> ZoneInfo:
    """The zone with that IANA name. Raises Invalid when there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Invalid(f'"{name}" is no time zone; names look like Europe/Berlin') from None
