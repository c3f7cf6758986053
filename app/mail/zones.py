"""The zone of a recipient: their own, else their country's, else the mailbox's."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.errors import Invalid

# Where most people of a country with many zones live, when the first zone of the table is not theirs.
_POPULOUS = {
    "AU": "Australia/Sydney",
    "BR": "America/Sao_Paulo",
    "CA": "America/Toronto",
    "RU": "Europe/Moscow",
}


@cache
def _of_countries() -> dict[str, str]:
    """A zone for each ISO 3166 code, from the zone.tab of the time zone database, which lists the most populous zone
    of a country first where its own order, from east to west, does not contradict."""
    zones: dict[str, str] = {}
    for line in (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            country, _, zone, *_ = line.split("\t")
            zones.setdefault(country, zone)
    return zones | _POPULOUS


def zone_of(zone: str | None, country: str | None, fallback: str) -> ZoneInfo:
    """The zone to plan in: the lead's own, else where most people of their country live, else the mailbox's.

    `fallback` is the mailbox's, whose name was checked when it was added.
    """
    name = zone or _of_countries().get((country or "").upper(), fallback)
    return checked(name) if zone else ZoneInfo(name)


def checked(name: str) -> ZoneInfo:
    """The zone with that IANA name. Raises Invalid when there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Invalid(f'"{name}" is no time zone; names look like Europe/Berlin') from None
