"""The day on which to come back, as the sender gave it.

Owns a small grammar of dates over folded text. Six languages are first put into the English words of the grammar. Where
the day cannot be known (3/4 in English, "soon", "in a few weeks"), there is no date rather than a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from classifier.date_words import to_english

FARTHEST_RETURN = 270  # days; a longer absence is stated with its year, if at all

_MONTHS = "january february march april may june july august september october november december".split()
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTH_OF = (
    {name: i + 1 for i, name in enumerate(_MONTHS)} | {name[:3]: i + 1 for i, name in enumerate(_MONTHS)} | {"sept": 9}
)
_DAY_OF = {name: i for i, name in enumerate(_DAYS)} | {
    "mon": 0,
    "tue": 1,
    "tues": 1,
    "wed": 2,
    "weds": 2,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "fri": 4,
}
_COUNTS = {w: i for i, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())}
_COUNTS |= {"a": 1, "an": 1, "another": 1, "couple": 2, "a couple": 2, "a couple of": 2, "couple of": 2, "half a": 6}

_M = "(" + "|".join(sorted(_MONTH_OF, key=len, reverse=True)) + r")\b\.?"
_D = "(" + "|".join(sorted(_DAY_OF, key=len, reverse=True)) + r")\b"
_N = r"(\d{1,3}|a couple of|a couple|couple of|half a|another|an?|" + "|".join(list(_COUNTS)[1:13]) + ")"
_PART = (
    r"(?:(early|beginning of|start of|mid|middle of|late|end of|first half of|second half of)(?:"
    r" the(?: month of)?)?[ -])"
)
_YEAR = r"(?:,? ?(20\d\d))?"


@dataclass(frozen=True, slots=True)
class Span:
    """What a date expression covers, both days included, and where its words stand in the sentence."""

    first: date
    last: date
    start: int
    end: int


def resume_date(
    lines: list[str], base: date, language: str | None, *, absence: bool = False
) -> tuple[date, str] | None:
    """The first day to come back that the folded sentences name, with its words. Counted from `base`."""
    best: tuple[int, date, str] | None = None
    for line in lines[:60]:
        text = to_english(line[:600], language)
        for span in _spans(text, base, language):
            before = text[max(0, span.start - 40) : span.start]
            rank, day = _meant(before, text, span, absence)
            if absence and (day - base).days > FARTHEST_RETURN:
                rank += 5  # "I left on 9 February", read on the 10th, is no day next year
            if day > base and (best is None or rank < best[0] or (absence and rank == best[0] == 0 and day > best[1])):
                best = (rank, day, text[max(0, span.start - 12) : span.end].strip())
    return None if best is None else (best[1], best[2])


_AFTER = re.compile(r"(?:after|following|past|once .{0,20} is over|post)(?: the| our| that)? ?(?:end of )?$")
_UNTIL = re.compile(r"(?:until|till|til|thru|through|up to|including)(?: and including| the| after)? ?(?:on |at )?$")
_RANGE = re.compile(r"(?:\bto|-|–)(?: the| and including)? ?$")
_RETURN = re.compile(r"\b(?:back|return\w*|resum\w*|again|reachable|in the office|available|rejoin)\b")


def _meant(before: str, text: str, span: Span, absence: bool) -> tuple[int, date]:
    """How much the words around a span mark it as the day of return (0 is best), and that day."""
    single = span.first == span.last
    if _AFTER.search(before):
        return 0, span.last + timedelta(days=1)
    if _UNTIL.search(before) or (absence and _RANGE.search(before)):
        inside = bool(
            re.search(r"\b(?:not|no)\b[^,]{0,40}(?:back|return|available)[^,]{0,15}until ?$|returning until $", before)
        )
        return (1 if absence else 0), span.first if not single or inside else span.last + timedelta(days=1)
    if absence:
        near = _RETURN.search(text[max(0, span.start - 45) : span.start]) or _RETURN.search(
            text[span.end : span.end + 25]
        )
        return (0 if near else 3), span.first
    return 1, span.first


def _spans(text: str, base: date, language: str | None) -> Iterator[Span]:
    taken: list[tuple[int, int]] = []
    for pattern, read in _GRAMMAR:
        for match in pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            # Also a day that does not exist (31 February) uses its words up: its month alone was not meant.
            taken.append((match.start(), match.end()))
            try:
                found = read(match, base, language)
            except (ValueError, OverflowError):
                continue
            if found:
                yield Span(found[0], found[1], match.start(), match.end())


Range = tuple[date, date] | None


def _month_end(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _add_months(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 + months
    first = date(index // 12, index % 12 + 1, 1)
    return first.replace(day=min(day.day, _month_end(first).day))


def _part(first: date, last: date, part: str | None) -> Range:
    """Early, middle, end: of a month the 1st, the 15th and the last day; of longer periods alike."""
    if not part:
        return first, last
    if part.startswith(("early", "beginning", "start", "first half")):
        return first, first if part != "first half of" else first + (last - first) // 2
    if part.startswith(("mid", "second half")):
        middle = (
            first.replace(day=15) if (last - first).days < 32 else _add_months(first, round((last - first).days / 61))
        )
        return middle, middle if part.startswith("mid") else last
    if part == "late" and (last - first).days < 32:
        return first.replace(day=25), last
    return last, last


def _iso(m: re.Match[str], base: date, language: str | None) -> Range:
    day = date(int(m[1]), int(m[2]), int(m[3]))
    return day, day


def _numeric(m: re.Match[str], base: date, language: str | None) -> Range:
    a, b, separator = int(m[1]), int(m[3]), m[2]
    if a > 12 >= b:
        day, month = a, b
    elif b > 12 >= a:
        day, month = b, a
    elif separator == "." or language not in (None, "en") or a == b:
        day, month = a, b
    else:
        return None
    year = int(m[4]) + (2000 if int(m[4]) < 100 else 0) if m[4] else 0
    found = date(year, month, day) if year else _coming(month, day, base)
    return found, found


def _coming(month: int, day: int, base: date) -> date:
    found = date(base.year, month, day)
    return found if found >= base else date(base.year + 1, month, day)


def _day_month(m: re.Match[str], base: date, language: str | None) -> Range:
    month, day = _MONTH_OF[m["m"].rstrip(".")], int(m["d"])
    found = date(int(m["y"]), month, day) if m["y"] else _coming(month, day, base)
    return found, found


def _month(m: re.Match[str], base: date, language: str | None) -> Range:
    month = _MONTH_OF[m[2]]
    first = date(int(m[3]), month, 1) if m[3] else date(base.year, month, 1)
    found = _part(first, _month_end(first), m[1])
    if not m[3] and found and found[1 if not m[1] else 0] <= base or (not m[3] and first <= base and not m[1]):
        first = first.replace(year=base.year + 1)
        found = _part(first, _month_end(first), m[1])
    return found


def _quarter(m: re.Match[str], base: date, language: str | None) -> Range:
    number = int(m[2])
    first = date(int(m[3]) if m[3] else base.year, number * 3 - 2, 1)
    if not m[3] and _month_end(_add_months(first, 2)) < base:
        first = first.replace(year=first.year + 1)
    return _part(first, _month_end(_add_months(first, 2)), m[1])


def _half(m: re.Match[str], base: date, language: str | None) -> Range:
    second = m[2] == "2" or m[3] is not None
    first = date(base.year, 7 if second else 1, 1)
    if _month_end(_add_months(first, 5)) < base or (first <= base and not second):
        first = first.replace(year=first.year + 1)
    return _part(first, _month_end(_add_months(first, 5)), m[1])


def _unit(m: re.Match[str], base: date, language: str | None) -> Range:
    """This or next week, month, quarter, year, with the part of it."""
    which, unit = m[2], m[3]
    ahead = 0 if which in ("this", "the", "current", None) else 1
    if ahead == 0 and not m[1] and which != "this":
        return None
    if unit == "week":
        first = base - timedelta(days=base.weekday()) + timedelta(weeks=ahead)
        return (
            (first + timedelta(days=4),) * 2
            if m[1] and m[1].startswith(("end", "late"))
            else (first, first + timedelta(days=6))
        )
    if unit == "month":
        first = _add_months(base.replace(day=1), ahead)
        last = _month_end(first)
    elif unit == "quarter":
        first = _add_months(date(base.year, (base.month - 1) // 3 * 3 + 1, 1), 3 * ahead)
        last = _month_end(_add_months(first, 2))
    else:
        first = date(base.year + ahead, 1, 1)
        last = date(base.year + ahead, 12, 31)
    return _part(first, last, m[1])


def _count(text: str) -> int:
    return int(text) if text.isdigit() else _COUNTS[text]


def _relative(m: re.Match[str], base: date, language: str | None) -> Range:
    count, unit = _count(m[1]), m[2]
    if m[1] == "half a":
        if unit != "year":
            return None
        unit = "month"
    if unit == "day":
        found = base + timedelta(days=count)
    elif unit == "week":
        found = base + timedelta(weeks=count)
    elif unit == "fortnight":
        found = base + timedelta(weeks=2 * count)
    elif unit == "quarter":
        found = _add_months(base, 3 * count)
    else:
        found = _add_months(base, count * (12 if unit == "year" else 1))
    return found, found


def _weekday(m: re.Match[str], base: date, language: str | None) -> Range:
    ahead = (_DAY_OF[m[2]] - base.weekday()) % 7 or 7
    if m[1] and m[1].startswith("next") and base.weekday() < _DAY_OF[m[2]]:
        ahead += 7
    found = base + timedelta(days=ahead)
    return found, found


def _day_only(m: re.Match[str], base: date, language: str | None) -> Range:
    day = int(m[1])
    first = base.replace(day=1) if day > base.day else _add_months(base.replace(day=1), 1)
    found = first.replace(day=day)
    return found, found


def _easter(year: int) -> date:
    """Easter Sunday (Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    n = h + k - 7 * ((a + 11 * h + 22 * k) // 451) + 114
    return date(year, n // 31, n % 31 + 1)


_SEASONS = {
    "spring": (3, 1, 5, 31),
    "summer": (6, 1, 8, 31),
    "autumn": (9, 1, 11, 30),
    "fall": (9, 1, 11, 30),
    "winter": (12, 1, 12, 31),
}


def _named(m: re.Match[str], base: date, language: str | None) -> Range:
    name = m[1]
    if name in _SEASONS:
        first_month, first_day, last_month, last_day = _SEASONS[name]
        first, last = date(base.year, first_month, first_day), date(base.year, last_month, last_day)
        if last < base or (first <= base and not m.string[: m.start()].rstrip().endswith(("after", "after the"))):
            first, last = first.replace(year=base.year + 1), last.replace(year=base.year + 1)
        return first, last
    if name.startswith("easter"):
        sunday = _easter(base.year) if _easter(base.year) >= base else _easter(base.year + 1)
        return sunday, sunday + timedelta(days=1)
    if name.startswith(("new year", "start of the year")):
        first = date(base.year + 1, 1, 1)
        return first, first
    if name.startswith(("christmas", "xmas")):
        first = _coming(12, 25, base)
        return first, first + timedelta(days=1)
    if name == "tomorrow":
        return base + timedelta(days=1), base + timedelta(days=1)
    if name.startswith("this time next year") or name.startswith("a year from now"):
        return (_add_months(base, 12),) * 2
    return None


def _year(m: re.Match[str], base: date, language: str | None) -> Range:
    return date(int(m[1]), 1, 1), date(int(m[1]), 12, 31)


def _bare_month(m: re.Match[str], base: date, language: str | None) -> Range:
    """A month alone; `may` and `march` are months only after a word that says so."""
    if m[2] in ("may", "march", "mar") and not m[3]:
        if not re.search(
            r"\b(?:in|until|till|after|before|by|around|from|next|about|since|of|for|to|back) $",
            m.string[max(0, m.start() - 8) : m.start()],
        ):
            return None
    return _month(m, base, language)


_GRAMMAR = (
    (re.compile(r"\b(20\d\d)-(\d{1,2})-(\d{1,2})\b"), _iso),
    (re.compile(r"(?<![\d.:/])(\d{1,2})([./])(\d{1,2})(?:[./](\d{4}|\d{2})\b|\.?(?![\d/%]))"), _numeric),
    (
        re.compile(
            rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th|\.|er)?(?: of)?(?: de)?"
            rf" (?P<m>{_M}){_YEAR.replace('(20', '(?P<y>20')}"
        ),
        _day_month,
    ),
    (
        re.compile(
            rf"\b(?P<m>{_M}) (?:the )?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?! ?(?:pm|am"
            rf"|:)){_YEAR.replace('(20', '(?P<y>20')}"
        ),
        _day_month,
    ),
    (
        re.compile(
            r"\b(this time next year|a year from now|start of the year|new year(?:'s)?|christmas|xmas|easter"
            r"|tomorrow)\b"
        ),
        _named,
    ),
    (re.compile(rf"\b{_PART}?q([1-4])\b(?: of)?{_YEAR}"), _quarter),
    (re.compile(rf"\b{_PART}?(?:the )?(?:h([12])|(second half of the year))\b"), _half),
    (re.compile(rf"(?<![a-z]){_PART}{_M}{_YEAR}"), _month),
    (
        re.compile(
            rf"\b(?:in|within|about|around|another|after|for|give (?:me|us)|next) (?:about |around |the next "
            rf"|like |roughly )?{_N} (day|week|fortnight|month|quarter|year)s?\b"
        ),
        _relative,
    ),
    (
        re.compile(rf"\b{_N} (day|week|month|quarter|year)s? (?:from now|or so|down the (?:line|road)|time\b)"),
        _relative,
    ),
    (
        re.compile(
            rf"\b{_PART}?(?:(this|next|the|coming|following|upcoming|current)(?: (?:fiscal|financial"
            rf"|calendar))? )(week|month|quarter|year)\b"
        ),
        _unit,
    ),
    (re.compile(rf"\b(next |this |coming |on |after |until |by |till |back |from )?(?:the )?{_D}"), _weekday),
    (re.compile(rf"()(?<![a-z]){_M}{_YEAR}"), _bare_month),
    (re.compile(r"\b(spring|summer|autumn|winter)\b"), _named),
    (re.compile(r"\b(?:on|until|till|after|from|before|by) the (\d{1,2})(?:st|nd|rd|th)\b"), _day_only),
    (re.compile(r"\b(?:in|until|before|during|into|for|after|sometime in) (20\d\d)\b"), _year),
)
