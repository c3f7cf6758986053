"""The day of return that a notice of absence names.

Owns what a notice means by its dates: the day after the last one away, unless a day of return is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from classifier.date_readers import Kind
from classifier.date_sentences import DAY, Choice, Sentence, governor, meant_day, words_of
from classifier.date_spans import Span

FARTHEST_RETURN = 270  # days; a longer absence is stated with its year, if at all


def from_absence(read: list[Sentence], base: date) -> Iterator[Choice]:
    """The days on which the writer of a notice may be back."""
    for sentence in read:
        for span in sentence.spans:
            found = _return(sentence, span)
            if found is not None and (span.has_year or (found[1] - base).days <= FARTHEST_RETURN):
                yield Choice(found[0], found[1], words_of(sentence, span))


def _return(sentence: Sentence, span: Span) -> tuple[float, date] | None:
    """How surely a date tells the return (0 is best), and the day of return."""
    day = meant_day(sentence, span)
    if day is None or span.kind is Kind.THIS_YEAR or sentence.tokens[span.start].value in ("weekend", "weekend2"):
        return None
    led_by = governor(sentence, span)
    if span.kind is Kind.RANGE:
        return 1, span.last + DAY
    if led_by in ("a", "g", "u"):
        return 1, day
    if "k" in sentence.traits(span.start - 7, span.start) + sentence.traits(span.stop, span.stop + 5):
        return 0, day
    if span.kind is Kind.WEEKDAY:
        return None  # `I work on Mondays`
    is_away = "L" in sentence.traits(*sentence.clause(span))
    if led_by == "f" and not is_away:
        return 0.5, day
    return (3, span.last + DAY) if is_away else (4, day)
