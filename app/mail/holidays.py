"""The public holidays of a recipient, from the `holidays` package, as plain days.

A country that the package does not know has none, and a region that it does not know counts as the whole country.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache

import holidays

from app.domain.sequence import SendWindow

# Years around the one that is planned in: what lies ahead of it, and midnight by another zone.
_BEFORE, _AFTER = 1, 2


def on_working_days(window: SendWindow, country: str | None, region: str | None, year: int) -> SendWindow:
    """The window without the public holidays around `year`.

    `country` is an ISO 3166 code; `region` the part behind it in ISO 3166-2 (`BY`, or `DE-BY`).
    """
    if not country:
        return window
    code = country.upper()
    part = (region or "").upper().removeprefix(f"{code}-")
    return replace(window, off=_days(code, part, year))


@lru_cache(maxsize=4096)
def _days(country: str, region: str, year: int) -> frozenset[date]:
    known = _regions()
    if country not in known:
        return frozenset()
    subdivision = region if region in known[country] else None
    return frozenset(
        holidays.country_holidays(country, subdiv=subdivision, years=range(year - _BEFORE, year + _AFTER + 1))
    )


@lru_cache(maxsize=1)
def _regions() -> dict[str, list[str]]:
    return holidays.list_supported_countries()
