"""Selling: what in a text would sell. Nurture mails teach, and whoever reads them was promised that.

Owns the search and its exceptions; the words are in `app.domain.selling_words` and `app.domain.selling_turns`. Allowed
are the registration for a webinar, the result in a case study and what others charge; an offer about us is not. It
knows our own name only as `{{ sender.company }}`, and misses whoever praises a product by its name alone: a person
reads what is applied.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.domain.selling_turns import TURNS
from app.domain.selling_words import LINK, WORDS

_COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)
_FOUND_BY = tuple(
    (reason, re.compile(expression, re.IGNORECASE | re.MULTILINE))
    for reason, expressions in (*WORDS.items(), *TURNS.items())
    for expression in expressions
)
# A webinar's page may be called anything: `/webinars/sign-up` sells nothing.
_TEACHING_LINK = re.compile(r"webinar|case-stud|course|workshop", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Selling:
    """One place that sells: its line, from 1, the words that do, and what they are."""

    line: int
    words: str
    reason: str


def selling(text: str) -> list[Selling]:
    """Every line of a text that sells, once, with the first words that do; empty for a text that teaches."""
    shown = _COMMENT.sub(lambda note: "\n" * note.group().count("\n"), text)
    found: dict[int, tuple[int, Selling]] = {}
    for reason, expression in _FOUND_BY:
        for match in expression.finditer(shown):
            words = match.group().strip()
            if reason == LINK and _TEACHING_LINK.search(words):
                continue
            line = shown.count("\n", 0, match.start()) + 1
            if line not in found or match.start() < found[line][0]:
                found[line] = (match.start(), Selling(line=line, words=" ".join(words.split()), reason=reason))
    return [found[line][1] for line in sorted(found)]
