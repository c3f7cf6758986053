"""What days the date expressions cover: the arithmetic behind the grammar.

Owns one reader for each kind of expression. A reader raises `NotThis` where the words are none after all, and gives
None (or fails) where they are one whose days cannot be known.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from classifier.date_tokens import Token, day_articles
from classifier.holidays import add_months, holiday, month_end, steps


class Kind(StrEnum):
    """How exactly an expression names its days."""

    DAY = "day"
    WEEKDAY = "weekday"
    PERIOD = "period"
    RELATIVE = "relative"
    RANGE = "range"
    THIS_YEAR = "this year"


@dataclass(frozen=True, slots=True)
class Match:
    """One match of the grammar with what its readers ask for."""

    tokens: list[Token]
    match: re.Match[str]
    base: date
    language: str

    def value(self, name: str) -> int:
        """The number of the named token."""
        return int(str(self.tokens[self.match.start(name)].value))

    def word(self, name: str) -> str | None:
        """The value of the named token, or None where it is not there."""
        return str(self.tokens[self.match.start(name)].value) if self.has(name) else None

    def word_is(self, name: str, word: str) -> bool:
        """Whether the named token is there and is that word."""
        return self.has(name) and self.tokens[self.match.start(name)].word == word

    def has(self, name: str) -> bool:
        """Whether the optional group took part."""
        return name in self.match.re.groupindex and self.match[name] is not None

    @property
    def year(self) -> int | None:
        """The year that follows: a number, or next year, or this one."""
        if not self.has("year"):
            return None
        text = self.match["year"]
        if "Y" in text:
            return int(str(self.tokens[self.match.start("year") + text.index("Y")].value))
        return self.base.year + ("n" in text)


class NotThis(Exception):
    """The words are no date expression after all; they stay for the next pattern."""


Found = tuple[date, date, Kind]
Reader = Callable[[Match], Found | None]


def _coming(month: int, day: int, m: Match) -> date:
    """The next such day, counting today; or that of the year that is named."""
    if m.year:
        return date(m.year, month, day)
    found = date(m.base.year, month, day)
    return found if found >= m.base else date(m.base.year + 1, month, day)


def _one(day: date, kind: Kind = Kind.DAY) -> Found:
    return day, day, kind


def _part(first: date, last: date, part: str | None) -> tuple[date, date]:
    """Early, mid, late, end: of a month the 1st, 15th, 25th and last day; of longer periods alike."""
    length = (last - first).days
    if part == "early":
        return first, first
    if part == "end":
        if length < 8:
            last = first + timedelta(days=4)
        return last, last
    if part == "mid":
        if length < 8:
            middle = first + timedelta(days=2)
        elif length < 32:
            middle = first.replace(day=15)
        elif length < 93:
            middle = add_months(first, 1).replace(day=15)
        else:
            middle = add_months(first, round(length / 61))
        return middle, middle
    if part == "late":
        if length < 8:
            return first + timedelta(days=3), last
        return (first.replace(day=25), last) if length < 32 else (add_months(last.replace(day=1), 0), last)
    return first, last


def read_numeric(m: Match) -> Found:
    value = m.tokens[m.match.start("d")].value
    if not isinstance(value, tuple):
        raise NotThis
    year, month, day = value
    return _one(date(year, month, day) if year else _coming(month, day, m))


def read_numeric_range(m: Match) -> Found:
    """`3.-17.8.`, `3 to 17/8`, `20 y 21/11`."""
    last = read_numeric(m)[0]
    return last.replace(day=m.value("n")), last, Kind.RANGE


def read_day_month(m: Match) -> Found:
    day = m.value("d")
    if not 1 <= day <= 31:
        raise NotThis
    return _one(_coming(m.value("m"), day, m))


def read_day_month_year(m: Match) -> Found:
    """`30 de junio del 26`."""
    if m.language not in ("es", "it", "pt") or not 24 <= m.value("y2") <= 49:
        raise NotThis
    return _one(date(2000 + m.value("y2"), m.value("m"), m.value("d")))


def read_month_day(m: Match) -> Found:
    if m.language != "en" or not 1 <= m.value("d") <= 31:
        raise NotThis
    return read_day_month(m)


def read_days_month(m: Match) -> Found:
    """`3 to 17 August`: the last day counts, the first may be past."""
    last = _coming(m.value("m"), m.value("d"), m)
    first = last.replace(day=min(m.value("n"), last.day))
    return first, last, Kind.RANGE


def read_month_days(m: Match) -> Found:
    if m.language != "en":
        raise NotThis
    return read_days_month(m)


def read_months(m: Match) -> Found:
    """`February to April`, `July and August`."""
    last = date(m.year or m.base.year, m.value("m2"), 1)
    if not m.year and month_end(last) < m.base:
        last = last.replace(year=last.year + 1)
    first = date(last.year - (m.value("m") > m.value("m2")), m.value("m"), 1)
    return first, month_end(last), Kind.PERIOD


def _month_first(m: Match) -> date:
    """The first of the month that comes next; the running month counts as long as it runs."""
    first = date(m.year or m.base.year, m.value("m"), 1)
    return first if m.year or month_end(first) >= m.base else first.replace(year=first.year + 1)


def read_month(m: Match) -> Found:
    first = _month_first(m)
    found = _part(first, month_end(first), m.word("p"))
    is_next = (m.has("n") or m.has("n2")) and first <= m.base
    if (found[1] < m.base or is_next) and not m.year:
        first = first.replace(year=first.year + 1)
        found = _part(first, month_end(first), m.word("p"))
    return *found, Kind.PERIOD


def read_half_month(m: Match) -> Found:
    first = _month_first(m)
    if m.value("r") == 2:
        return first.replace(day=16), month_end(first), Kind.PERIOD
    return first, first.replace(day=15), Kind.PERIOD


def read_middle(m: Match) -> Found:
    """`a mitad de junio`, `pela metade de outubro`, `half of June`."""
    return _one(_month_first(m).replace(day=15), Kind.PERIOD)


def read_week_of_month(m: Match) -> Found:
    """`first week of April` begins on the 1st, the second on the 8th, the last seven days before the end."""
    first = _month_first(m)
    if m.has("l"):
        last = month_end(first)
        return last - timedelta(days=6), last, Kind.PERIOD
    start = first + timedelta(days=7 * (m.value("r") - 1))
    return start, start + timedelta(days=6), Kind.PERIOD


def read_weekday_of_month(m: Match) -> Found:
    """`the first Monday of March`, `the last Friday in May`."""
    first = _month_first(m)
    if m.has("l"):
        last = month_end(first)
        return _one(last - timedelta(days=(last.weekday() - m.value("w")) % 7))
    return _one(first + timedelta(days=(m.value("w") - first.weekday()) % 7 + 7 * (m.value("r") - 1)))


def read_first_day(m: Match) -> Found:
    return _one(_month_first(m))


def read_last_day(m: Match) -> Found:
    return _one(month_end(_month_first(m)))


def _is_to_come(m: Match) -> bool:
    """`Fale comigo no ultimo trimestre`; alone too: who tells of the past quarter says what happened in it."""
    start, stop = m.match.span()
    while start and m.tokens[start - 1].code not in ",;":
        start -= 1
    while stop < len(m.tokens) and m.tokens[stop].code not in ",;":
        stop += 1
    traits = "".join([t.traits for t in m.tokens[start:stop]])
    said = [t for t in m.tokens[m.match.end() : stop] if t.code != "-"]
    return "p" not in traits and ("w" in traits or len(said) <= 2)


_LAST_QUARTER = frozenset(("ultimo trimestre", "dernier trimestre"))


def read_quarter(m: Match) -> Found:
    number = m.value("q")
    if m.tokens[m.match.start("q")].word in _LAST_QUARTER and not m.year and not _is_to_come(m):
        raise ValueError("the one before")
    first = date(m.year or m.base.year, number * 3 - 2, 1)
    if not m.year and month_end(add_months(first, 2)) < m.base:
        first = first.replace(year=first.year + 1)
    return *_part(first, month_end(add_months(first, 2)), m.word("p")), Kind.PERIOD


def read_half(m: Match) -> Found:
    first = date(m.year or m.base.year, 7 if m.value("h") == 2 else 1, 1)
    if not m.year and (month_end(add_months(first, 5)) < m.base or (first <= m.base and not m.has("p"))):
        first = first.replace(year=first.year + 1)
    return *_part(first, month_end(add_months(first, 5)), m.word("p")), Kind.PERIOD


def read_week(m: Match) -> Found:
    """An ISO week by its number, of the year that is named or the next that begins."""
    number = m.value("c")
    if not any(c.isdigit() for c in m.tokens[m.match.start("c")].word):
        raise NotThis  # `in three weeks two fairs`
    before = m.tokens[m.match.start("c") - 1] if m.match.start("c") > m.match.start() else None
    if not 1 <= number <= 53 or (before is not None and before.code == "m"):
        raise NotThis  # `la semaine du 23` has its first day, not its number
    year = m.year or m.base.year
    monday = date.fromisocalendar(year, number, 1)
    if not m.year and monday + timedelta(days=6) < m.base:
        monday = date.fromisocalendar(year + 1, number, 1)
    return *_part(monday, monday + timedelta(days=6), m.word("p")), Kind.PERIOD


def unit_bounds(unit: str, ahead: int, base: date) -> tuple[date, date]:
    if unit == "week":
        monday = base - timedelta(days=base.weekday()) + timedelta(weeks=ahead)
        return monday, monday + timedelta(days=6)
    if unit == "month":
        first = add_months(base.replace(day=1), ahead)
        return first, month_end(first)
    if unit in ("quarter", "half"):
        length = 3 if unit == "quarter" else 6
        first = add_months(date(base.year, (base.month - 1) // length * length + 1, 1), length * ahead)
        return first, month_end(add_months(first, length - 1))
    if unit == "year":
        return date(base.year + ahead, 1, 1), date(base.year + ahead, 12, 31)
    raise NotThis


_MANY = frozenset(
    "weeks wks wochen semaines semanas settimane weken months monate monaten meses mesi maanden years jahre jahren ans"
    " annees anos anni jaren quarters quartale trimestres prochains proximos prossimi".split()
)


def read_next_unit(m: Match) -> Found:
    words = {t.word for t in m.tokens[m.match.start() : m.match.end()]}
    if words & _MANY:
        raise ValueError("the next weeks are no day")
    first, last = unit_bounds(m.word("u") or "", 1, m.base)
    return *_part(first, last, m.word("p")), Kind.PERIOD


def read_part_of_year(m: Match) -> Found:
    first, last = date(m.value("y"), 1, 1), date(m.value("y"), 12, 31)
    return *_part(first, last, m.word("p")), Kind.PERIOD


def read_this_unit(m: Match) -> Found | None:
    """A part of the running period; without one only the year can matter (see `Kind.THIS_YEAR`)."""
    unit, part = m.word("u") or "", m.word("p")
    first, last = unit_bounds(unit, 0, m.base)
    if part in (None, "late") and unit == "year":
        return (first, last, Kind.THIS_YEAR) if part is None and m.has("t") else None
    if part in (None, "early", "late"):
        return None
    found = _part(first, last, part)
    if found[1] < m.base and unit == "week":
        found = _part(first + timedelta(weeks=1), last + timedelta(weeks=1), part)
    return *found, Kind.PERIOD


def read_own_year(m: Match) -> Found:
    """A year without a preposition matters only where the money of the running one is spent."""
    year = m.value("y")
    before, after = m.tokens[: m.match.start()], m.tokens[m.match.end() :]
    listed = any(c.isdigit() for t in before for c in t.word)  # `ISO 27001, SOC2, 2027`
    if (
        m.base.year < year <= m.base.year + 3
        and not listed
        and all(t.code in ";," for t in before[-1:])
        and all(t.code in ";," for t in (after if before else after[:1]))
    ):
        return date(year, 1, 1), date(year, 12, 31), Kind.PERIOD  # `Full diary. 2027?`
    if year != m.base.year:
        raise NotThis
    return _running_year(m.base)


def read_day_of_next_month(m: Match) -> Found:
    first = add_months(m.base.replace(day=1), 1)
    return _one(first.replace(day=m.value("d")))


def read_from_day(m: Match) -> Found:
    """`two weeks from Monday`, `a week on Tuesday`."""
    day = _weekday_ahead(m.value("w"), m.base)
    return _one(steps(m.value("n") if m.word("n") != "None" else 1, m.word("u") or "", day))


def read_weekday_week(m: Match) -> Found:
    """`Monday week`."""
    return _one(_weekday_ahead(m.value("w"), m.base) + timedelta(weeks=1))


def _weekday_ahead(weekday: int, base: date) -> date:
    return base + timedelta(days=(weekday - base.weekday()) % 7 or 7)


def read_weekday(m: Match) -> Found:
    """The coming one. `Next Thursday` said on a Tuesday is that of next week."""
    at = m.match.start("w")
    after = m.tokens[at + 1] if at + 1 < len(m.tokens) else None
    if m.language == "en" and at and m.tokens[at - 1].word in ("the", "our") and after and after.code == ".":
        raise ValueError("the Monday meeting")
    day = _weekday_ahead(m.value("w"), m.base)
    if m.word_is("n", "next") and m.base.weekday() < m.value("w"):
        day += timedelta(weeks=1)
    return _one(day, Kind.WEEKDAY)


def read_weekday_next_week(m: Match) -> Found:
    monday = m.base - timedelta(days=m.base.weekday()) + timedelta(weeks=1)
    return _one(monday + timedelta(days=m.value("w")))


_COUNTED = frozenset(
    "floor time attempt edition place party reminder email mail message one option largest biggest century generation"
    " year grade birthday anniversary try follow hand half step person call street avenue round line".split()
)


def read_day_number(m: Match) -> Found:
    """`the 14th`, `am 14.`, `le 14`: the next day of that number."""
    day = m.value("d")
    start = m.match.start("d")
    if not 1 <= day <= 31 or (start + 1 < len(m.tokens) and m.tokens[start + 1].word in _COUNTED):
        raise NotThis
    if m.language == "en" and start and m.tokens[start - 1].code not in "mWyuabfitn,;-":
        raise NotThis  # `you are 19th in the queue`
    if m.tokens[start].code == "N":
        if not m.tokens[start].word[0].isdigit():
            raise NotThis
        before = m.tokens[start - 1] if start else None
        text = _word_at(m, start - 1)
        bare = m.language == "en" and bool(re.search("[uabf]m$", "".join([t.code for t in m.tokens[:start]][-3:])))
        bare = bare and any(set("wvkL") & set(t.traits) for t in m.tokens[:start])
        bare = bare and (start + 1 == len(m.tokens) or m.tokens[start + 1].code in ",;")
        if not bare and (
            before is None or m.language == "en" or (before.code != "W" and text not in day_articles(m.language))
        ):
            raise NotThis
    month = m.base.replace(day=1) if day > m.base.day else add_months(m.base.replace(day=1), 1)
    while month_end(month).day < day:
        month = add_months(month, 1)
    return _one(month.replace(day=day))


def _word_at(m: Match, at: int) -> str:
    return m.tokens[at].word.rsplit(" ", 1)[-1] if at >= 0 else ""


def read_day_numbers(m: Match) -> Found:
    """`from the 3rd to the 17th`, `del 3 al 17`."""
    last = read_day_number(m)[0]
    return last.replace(day=min(max(m.value("n"), 1), last.day)), last, Kind.RANGE


def read_named(m: Match) -> Found:
    name = m.word("h") or ""
    if name == "sameday" and m.match.start() and m.tokens[m.match.start() - 1].word == "by":
        raise ValueError("by this time next year")
    simple = _SIMPLE.get(name)
    if simple:
        return simple(m.base)
    found = holiday(name, m.year or m.base.year, m.language)
    if not m.year and (found[1] < m.base or (name == "newyear" and found[0] <= m.base)):
        found = holiday(name, m.base.year + 1, m.language)
    return *found, Kind.DAY


def _quarter_end(base: date) -> date:
    return month_end(date(base.year, (base.month - 1) // 3 * 3 + 3, 1))


def _saturday(base: date) -> date:
    return base + timedelta(days=max(0, 5 - base.weekday()))


def _running_year(base: date) -> Found:
    return date(base.year, 1, 1), date(base.year, 12, 31), Kind.THIS_YEAR


_SIMPLE: dict[str, Callable[[date], Found]] = {
    "thisyear": _running_year,
    "tomorrow": lambda b: _one(b + timedelta(days=1), Kind.WEEKDAY),
    "overmorrow": lambda b: _one(b + timedelta(days=2), Kind.WEEKDAY),
    "monthend": lambda b: (month_end(b), month_end(b), Kind.PERIOD),
    "quarterend": lambda b: (_quarter_end(b), _quarter_end(b), Kind.PERIOD),
    "sameday": lambda b: _one(add_months(b, 12), Kind.RELATIVE),
    "nextweek": lambda b: (*unit_bounds("week", 1, b), Kind.PERIOD),
    "nextquarter": lambda b: (*unit_bounds("quarter", 1, b), Kind.PERIOD),
    "nextmonth": lambda b: (*unit_bounds("month", 1, b), Kind.PERIOD),
    "overweek": lambda b: (*unit_bounds("week", 2, b), Kind.PERIOD),
    "overmonth": lambda b: (*unit_bounds("month", 2, b), Kind.PERIOD),
    "weekend": lambda b: (_saturday(b), _saturday(b) + timedelta(days=1), Kind.WEEKDAY),
    "weekend2": lambda b: (_saturday(b) + timedelta(days=7), _saturday(b) + timedelta(days=8), Kind.WEEKDAY),
}


def read_year(m: Match) -> Found:
    if m.value("y") == m.base.year:
        return _running_year(m.base)
    return date(m.value("y"), 1, 1), date(m.value("y"), 12, 31), Kind.PERIOD


def read_past(m: Match) -> None:
    """`Last May`, `mai passe`; but `une fois le 12 mai passe` is to come."""
    at = m.match.start()
    if at and m.tokens[at].code == "M" and m.tokens[at - 1].code in "NO" and any(t.code == "a" for t in m.tokens[:at]):
        raise NotThis


def nothing(m: Match) -> None:
    return None
