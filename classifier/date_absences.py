"""The day of return that a notice of absence names.

Owns what a notice means by its dates: the day after the last one away, unless a day of return is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from classifier.date_readers import Kind
from classifier.date_sentences import DAY, Choice, Sentence, governor, meant_day, words_of
from classifier.date_spans import Span

FARTHEST_RETURN = 270  # days; a longer absence is stated with its year, if at all

_NUMERIC = re.compile(r"(?<![\d/.-])(\d\d?)/(\d\d?)/(20\d\d)(?![\d/-])")
_BEGAN_SINCE, _ENDS_WITHIN = timedelta(days=45), timedelta(days=150)


def in_one_order(lines: list[str], base: date) -> list[str]:
    """The sentences of an English notice with 05/11/2026 read as all its dates are: in the only order in which each is
    a day, and near the message's own. Where both orders or none will do, they stay as they are."""
    found = [tuple(map(int, m.groups())) for line in lines for m in _NUMERIC.finditer(line)]
    if not found:
        return lines
    first_day = _is_near([(year, b, a) for a, b, year in found], base)
    first_month = _is_near([(year, a, b) for a, b, year in found], base)
    if first_day == first_month:
        return lines
    order = r"\3-\2-\1" if first_day else r"\3-\1-\2"
    return [_NUMERIC.sub(order, line) for line in lines]


def _is_near(days: list[tuple[int, int, int]], base: date) -> bool:
    try:
        read = [date(*each) for each in days]
    except ValueError:
        return False
    return base - _BEGAN_SINCE <= min(read) and max(read) <= base + _ENDS_WITHIN


def from_absence(read: list[Sentence], base: date) -> Iterator[Choice]:
    """The days on which the writer of a notice may be back."""
    for sentence in read:
        for span in sentence.spans:
            found = _return(sentence, span)
            if found is not None and (span.has_year or (found[1] - base).days <= FARTHEST_RETURN):
                yield Choice(found[0], found[1], words_of(sentence, span))


# `until 4 January, when I'll be back`: that day.
_BACK_THEN = re.compile(
    r",? ?\(?(?:when i(?:'ll be back| return|'m back| am back| will be back| will return)"
    r"|back (?:that|the same) (?:day|morning)|back at my desk that|wenn ich (?:wieder|zuruck)"
    r"|(?:date|jour) (?:a laquelle|ou) je (?:serai|reviens|rentre)"
    r"|(?:cuando|que) (?:vuelvo|regreso|volvere)|quando (?:rientro|rientrero|torno|tornero|regresso|volto)"
    r"|wanneer ik (?:terug|weer))"
)


def _leaves(sentence: Sentence, span: Span) -> bool:
    """Whether being away is said nearer to the date than coming back."""
    start, stop = sentence.clause(span)[0], span.stop + 5
    tokens = sentence.tokens
    away = [span.start - at for at in range(start, span.start) if "L" in tokens[at].traits]
    away += [at - span.stop + 1 for at in range(span.stop, min(stop, len(tokens))) if "L" in tokens[at].traits]
    back = [span.start - at for at in range(start, span.start) if "k" in tokens[at].traits]
    back += [at - span.stop + 1 for at in _backs_after(sentence, span)]
    return min(away, default=99) < min(back, default=99)


def _backs_after(sentence: Sentence, span: Span) -> list[int]:
    """Where after a date the return is spoken of, but not that it is none: `and will not return until`."""
    near = range(span.stop, min(span.stop + 5, len(sentence.tokens)))
    return [at for at in near if "k" in sentence.tokens[at].traits and "v" not in sentence.traits(at - 1, at)]


def _return(sentence: Sentence, span: Span) -> tuple[float, date] | None:
    """How surely a date tells the return (0 is best), and the day of return."""
    day = meant_day(sentence, span)
    if day is None or span.kind is Kind.THIS_YEAR or sentence.tokens[span.start].value in ("weekend", "weekend2"):
        return None
    led_by = governor(sentence, span)
    if span.kind is Kind.RANGE:
        return 1, span.last + DAY
    if (
        led_by == "u"
        and span.kind is Kind.DAY
        and _BACK_THEN.match(sentence.text[sentence.tokens[span.stop - 1].end :])
    ):
        return 1, span.last
    if led_by in ("a", "g", "u"):
        return 1, day
    is_away = "L" in sentence.traits(*sentence.clause(span))
    if led_by == "f" and is_away and _leaves(sentence, span):
        return None  # `away from 3 August`: for how long nobody knows
    if "k" in sentence.traits(span.start - 7, span.start) or _backs_after(sentence, span):
        return 0, day
    if span.kind is Kind.WEEKDAY:
        return None  # `I work on Mondays`
    if led_by == "f" and not is_away:
        return 0.5, day
    return (3, span.last + DAY) if is_away else (4, day)
