"""The responses to one type of objection, ranked by what happened after earlier uses.

Owns what counts as an outcome, and the order. Must not choose for anybody: the first is proposed, a person decides.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from math import sqrt

from classifier.reading import Label, Signal

# Fewer uses than these say nothing: after ten without a success the upper bound is still 28 %.
ENOUGH = 10
# Whoever has said nothing for as long will not answer an answer.
SILENT_AFTER = timedelta(days=21)

_Z = 1.96  # two-sided 95 %


class Outcome(StrEnum):
    """What came of an answer that left."""

    RECOVERED = "recovered"
    REFUSED = "refused"
    SILENT = "silent"


@dataclass(frozen=True, kw_only=True, slots=True)
class Record:
    """What happened after one response left: counts of answers. `open` are those that may still be answered."""

    response: str
    recovered: int = 0
    refused: int = 0
    silent: int = 0
    open: int = 0

    @property
    def uses(self) -> int:
        """Uses whose outcome is known."""
        return self.recovered + self.refused + self.silent

    @property
    def at_least(self) -> float | None:
        """The lower bound of the share that it recovers; None: not enough data."""
        return wilson_lower(self.recovered, self.uses) if self.uses >= ENOUGH else None

    def __str__(self) -> str:
        if self.at_least is None:
            return f"not enough data: {self.uses} of {ENOUGH} uses have an outcome"
        return f"recovered {self.recovered} of {self.uses}, so at least {self.at_least:.0%} (95 % sure)"


def wilson_lower(successes: int, uses: int) -> float:
    """The lower end of the 95 % interval for a share (E. B. Wilson, 1927); 0 for no uses."""
    if successes == 0:
        return 0.0
    share = successes / uses
    middle = share + _Z**2 / (2 * uses)
    spread = _Z * sqrt(share * (1 - share) / uses + _Z**2 / (4 * uses**2))
    return max(0.0, (middle - spread) / (1 + _Z**2 / uses))


def rank(responses: Iterable[str], records: Collection[Record]) -> list[Record]:
    """The responses in the order in which they are proposed, each with its record.

    Those without enough data come first, the least used of them before the others, so that each gets its trial; then
    the best lower bound. Equal ones go by name.
    """
    known = {record.response: record for record in records}
    ranked = [known.get(name, Record(response=name)) for name in responses]
    return sorted(ranked, key=_place)


def _place(record: Record) -> tuple[bool, float, str]:
    if record.at_least is None:
        return False, record.uses + record.open, record.response
    return True, -record.at_least, record.response


def outcome_of(label: Label, signals: Collection[Signal] = ()) -> Outcome | None:
    """What a later reply makes of the answer before it; None where it says nothing about it.

    Recovered is whatever goes on: interest, a later day, the right colleague.
    """
    if Signal.OPT_OUT in signals or label is Label.OBJECTION:
        return Outcome.REFUSED
    return None if label is Label.NONE else Outcome.RECOVERED
