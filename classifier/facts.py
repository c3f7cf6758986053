"""What rules find in a text that a bag of words cannot say: somebody to ask, a day to come back, a request to stop.

Owns the list of facts that stand beside the model's scores. Pure; no clock: the day of the message is an argument.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from classifier.dates import resume_date
from classifier.folding import sentences
from classifier.optout import asks_to_stop
from classifier.reading import Headers, Person
from classifier.referral import people

# Of what the rule hears in so few words, 97 in 100 are opt-outs (of 3,170 in all hands, many of them near misses on
# purpose); in longer texts 85 (of 8,138), for its words stand there in many senses.
PLAIN_WORDS = 8


@dataclass(frozen=True, kw_only=True, slots=True)
class Facts:
    """What was found, and where. `asks` are the words of an opt-out that a rule heard; `is_plain` says that hardly
    anything else was written."""

    asks: str | None
    is_plain: bool
    back: tuple[date, str] | None
    people: tuple[Person, ...]
    words: int
    english: bool

    @property
    def asks_plainly(self) -> bool:
        """Whether they ask to be left alone in so many words. No model can undo it."""
        return self.asks is not None and self.is_plain

    def row(self) -> list[float]:
        """As numbers between 0 and about 2, in the order that the model was fitted to."""
        return [
            float(self.asks is not None),
            float(self.back is not None),
            float(any(p.email for p in self.people)),
            float(any(p.phone for p in self.people)),
            float(any(p.name for p in self.people)),
            float(any(p.role for p in self.people)),
            float(any(p.found_in == "cc" for p in self.people)),
            float(not self.people),
            float(not self.english),
            math.log1p(self.words) / 3,
        ]


def facts_of(
    text: str,
    folded: str,
    headers: Headers,
    *,
    copied: bool,
    today: date | None,
    language: str | None,
    shown: Mapping[str, str] | None = None,
    cards: Sequence[str] = (),
) -> Facts:
    """The facts of a text. `copied` says that the words are about the people in Cc; `shown` are the names that the
    headers show for addresses, `cards` the attached vCards."""
    lines = sentences(folded)
    words = folded.count(" ") + 1
    return Facts(
        asks=asks_to_stop(lines),
        is_plain=words <= PLAIN_WORDS,
        back=resume_date(lines, today, language) if today else None,
        people=people(text, headers, copied=copied, display_names=shown or {}, cards=cards),
        words=words,
        english=language in ("en", None),
    )


def rows(facts: Sequence[Facts]) -> list[list[float]]:
    """The facts of many texts as numbers."""
    return [f.row() for f in facts]
