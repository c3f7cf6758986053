"""How far back a backtest looks, as people type it. Pure."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from app.errors import Invalid

_SPAN = re.compile(r"(\d{1,4})\s?([dwmy])", re.IGNORECASE)
_FARTHEST = timedelta(days=366 * 20)


def first_day(text: str, today: date) -> date:
    """The first day of the span: `12m`, `90d`, `6w` and `2y` before today, or a day such as 2026-01-31.

    Raises Invalid for anything else, and for a day to come or more than twenty years back.
    """
    found = _day(text.strip(), today)
    if found is None:
        raise Invalid(f'--since "{text[:40]}" is no span: 12m, 90d, 6w or 2y, or a day such as {_months(today, 12)}')
    if found > today:
        raise Invalid(f"--since {found} is still to come")
    if found < today - _FARTHEST:
        raise Invalid(f"--since {text[:40]} is too far back: at most 20y")
    return found


def _day(text: str, today: date) -> date | None:
    try:
        return date.fromisoformat(text) if "-" in text else _before(text, today)
    except (ValueError, OverflowError):
        return None


def _before(text: str, today: date) -> date | None:
    span = _SPAN.fullmatch(text)
    if span is None:
        return None
    count = int(span[1])
    match span[2].lower():
        case "d":
            return today - timedelta(days=count)
        case "w":
            return today - timedelta(weeks=count)
        case "m":
            return _months(today, count)
        case _:
            return _months(today, 12 * count)


def _months(today: date, count: int) -> date:
    """The same day of an earlier month, or its last where it is shorter."""
    year, month = divmod(today.year * 12 + today.month - 1 - count, 12)
    if year < 1:
        return date.min
    return date(year, month + 1, min(today.day, calendar.monthrange(year, month + 1)[1]))
