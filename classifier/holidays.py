"""Calendar arithmetic: months, quarters, and the named days that can be computed.

Owns no words. Days that a moon sighting or a government decides (Eid, Diwali) are not here: no date beats a wrong one.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta


def month_end(day: date) -> date:
    """The last day of the month of `day`."""
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def add_months(day: date, months: int) -> date:
    """`day` so many months on, or the last day of a shorter month."""
    index = day.year * 12 + day.month - 1 + months
    first = date(index // 12, index % 12 + 1, 1)
    return first.replace(day=min(day.day, month_end(first).day))


def add_workdays(day: date, count: int) -> date:
    """`count` days on that are no Saturday or Sunday."""
    for _ in range(min(count, 120)):
        day += timedelta(days={4: 3, 5: 2}.get(day.weekday(), 1))
    return day


_DAYS_OF = {"day": 1, "week": 7, "fortnight": 14}
_MONTHS_OF = {"month": 1, "quarter": 3, "half": 6, "halfyear": 6, "year": 12}


def steps(count: int, unit: str, start: date) -> date:
    """The day so many units after `start`, or before it. KeyError for what is no unit."""
    if unit == "workday":
        return add_workdays(start, count)
    if unit in _DAYS_OF:
        return start + timedelta(days=count * _DAYS_OF[unit])
    return add_months(start, count * _MONTHS_OF[unit])


def easter(year: int) -> date:
    """Easter Sunday (Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    n = h + k - 7 * ((a + 11 * h + 22 * k) // 451) + 114
    return date(year, n // 31, n % 31 + 1)


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _from_easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=days)


def _nth(month: int, weekday: int, nth: int) -> Callable[[int], date]:
    """The nth weekday of a month; the last one where nth is 0."""

    def day(year: int) -> date:
        if nth == 0:
            last = month_end(date(year, month, 1))
            return last - timedelta(days=(last.weekday() - weekday) % 7)
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))

    return day


def _geneva_fast(year: int) -> date:
    return _nth(9, 6, 1)(year) + timedelta(days=4)


_DAYS: dict[str, Callable[[int], date]] = {
    "easter": _from_easter(0),
    "eastermonday": _from_easter(1),
    "goodfriday": _from_easter(-2),
    "ashwednesday": _from_easter(-46),
    "carnivaltuesday": _from_easter(-47),
    "rosenmontag": _from_easter(-48),
    "ascension": _from_easter(39),
    "pentecost": _from_easter(49),
    "whitmonday": _from_easter(50),
    "corpuschristi": _from_easter(60),
    "christmas": _fixed(12, 25),
    "newyear": _fixed(1, 1),
    "yearend": _fixed(12, 31),
    "epiphany": _fixed(1, 6),
    "valentine": _fixed(2, 14),
    "stpatrick": _fixed(3, 17),
    "joseph": _fixed(3, 19),
    "may1": _fixed(5, 1),
    "mayday": _fixed(5, 1),
    "eisheilige": _fixed(5, 15),
    "jean": _fixed(6, 24),
    "antonio": _fixed(6, 13),
    "pedro": _fixed(6, 29),
    "italyday": _fixed(6, 2),
    "independence": _fixed(7, 4),
    "bastille": _fixed(7, 14),
    "belgianday": _fixed(7, 21),
    "assumption": _fixed(8, 15),
    "brazilday": _fixed(9, 7),
    "germanunity": _fixed(10, 3),
    "spainday": _fixed(10, 12),
    "aparecida": _fixed(10, 12),
    "halloween": _fixed(10, 31),
    "allsaints": _fixed(11, 1),
    "dead": _fixed(11, 2),
    "frencharmistice": _fixed(11, 11),
    "stnicholas": _fixed(12, 6),
    "ambrogio": _fixed(12, 7),
    "immaculate": _fixed(12, 8),
    "guadalupe": _fixed(12, 12),
    "tiradentes": _fixed(4, 21),
    "liberation": _fixed(4, 25),
    "kingsday": _fixed(4, 27),
    "liberationnl": _fixed(5, 5),
    "martinluther": _nth(1, 0, 3),
    "memorial": _nth(5, 0, 0),
    "maybank": _nth(5, 0, 1),
    "springbank": _nth(5, 0, 0),
    "augustbank": _nth(8, 0, 0),
    "labor": _nth(9, 0, 1),
    "thanksgiving": _nth(11, 3, 4),
    "blackfriday": lambda year: _nth(11, 3, 4)(year) + timedelta(days=1),
    "geneva": _geneva_fast,
}
# Where the day after is a holiday too and the name means both: `nach Ostern` is not Easter Monday.
_TWO_DAYS = {
    "easter": ("en", "de", "fr", "nl"),
    "pentecost": ("en", "de", "fr", "nl"),
    "christmas": ("en", "de", "nl"),
}


def holiday(name: str, year: int, language: str) -> tuple[date, date]:
    """The first and last day that the name means. KeyError where it cannot be computed."""
    first = _DAYS[name](year)
    return first, first + timedelta(days=language in _TWO_DAYS.get(name, ()))
