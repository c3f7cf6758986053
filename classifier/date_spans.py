"""The date expressions of a sentence: what days each covers, and where it stands.

Owns the search and the joining of two dates into one (`from 3 to 17 August`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from classifier.date_grammar import LETTER_OF_UNIT, expressions
from classifier.date_readers import Kind, Match, NotThis, read_day_number
from classifier.date_tokens import Token
from classifier.holidays import month_end


@dataclass(frozen=True, slots=True)
class Span:
    """The days that an expression covers, both included, and its tokens (`stop` is the one after)."""

    first: date
    last: date
    start: int
    stop: int
    kind: Kind
    has_year: bool = False
    is_bare: bool = False  # the number of a day without its month


def spans(tokens: list[Token], base: date, language: str) -> list[Span]:
    """The date expressions in the order of their words, with ranges joined; none on a mail with an absurd date."""
    if not 1990 <= base.year <= 2100:
        return []
    letters = "".join([t.code for t in tokens])
    marked = "".join([LETTER_OF_UNIT.get(str(t.value), t.code) if t.code == "U" else t.code for t in tokens])
    found: list[Span] = []
    taken: list[tuple[int, int]] = []
    for pattern, read in expressions(frozenset(marked)):
        for match in pattern.finditer(marked):
            start, stop = match.span()
            if start == stop or any(start < e and s < stop for s, e in taken):
                continue
            try:
                days = read(Match(tokens, match, base, language))
            except NotThis:
                continue
            except (ValueError, OverflowError, KeyError):
                days = None
            taken.append((start, stop))
            if days is not None:
                year = "year" in match.re.groupindex and bool(match["year"])
                dated = any(t.code == "D" and isinstance(t.value, tuple) and t.value[0] for t in tokens[start:stop])
                found.append(Span(days[0], days[1], start, stop, days[2], year or dated, read is read_day_number))
    return list(_joined(sorted(found, key=lambda s: s.start), letters))


_WITHIN = re.compile(r"[,ma;y.1]{1,7}")
_BETWEEN = re.compile(r"[mWy,O]{0,4}[ru\-x][mWy,f]{0,4}")


def _joined(found: list[Span], letters: str) -> Iterator[Span]:
    """`from 3 August to 17 August` as one range."""
    held: Span | None = None
    for span in found:
        if (
            held
            and held.kind is span.kind is Kind.DAY
            and _BETWEEN.fullmatch(letters[held.stop : span.start])
            and span.last >= held.first - timedelta(days=366)
        ):
            first = min(held.first, span.first)
            held = Span(first, span.last, held.start, span.stop, Kind.RANGE, span.has_year)
            continue
        if (
            held
            and span.is_bare
            and _is_month(held)
            and _WITHIN.fullmatch(letters[held.stop : span.start].replace("U", "1"))
        ):
            # `In January, after the 10th`
            day = held.first.replace(day=min(span.first.day, held.last.day))
            span = replace(span, first=day, last=day, has_year=held.has_year)
            held = None
        if held:
            yield held
        held = span
    if held:
        yield held


def _is_month(span: Span) -> bool:
    return span.kind is Kind.PERIOD and span.first.day == 1 and span.last == month_end(span.first)
