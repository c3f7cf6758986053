"""Phrases that carry a meaning: what each says of label, type and signals.

Owns the phrase tables, in seven languages on folded text. A hit is evidence, and a feature of the model; only the few
cases in `classifier.labels` let rules alone decide.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from classifier.objections import OBJECTIONS
from classifier.phrases import PHRASES


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that found its words."""

    rule: str
    words: str


# Label and type, a dot between: `objection.incumbent`. The first part is what a hit speaks for.
_TABLE = OBJECTIONS | PHRASES


@cache
def _compiled() -> tuple[tuple[str, re.Pattern[str], bool], ...]:
    """Each pattern with its rule and whether it is English (a rule's last one holds the other languages)."""
    return tuple(
        (name, re.compile(pattern), i + 1 < len(patterns) or name not in _MANY_LANGUAGES)
        for name, patterns in _TABLE.items()
        for i, pattern in enumerate(patterns)
    )


_MANY_LANGUAGES = frozenset(name for name, patterns in _TABLE.items() if len(patterns) > 1)
_GREETING = re.compile(
    r"^(?:hi|hello|hey|dear|bonjour|hallo|hola|ciao|salve|ola|beste|guten tag|buongiorno"
    r"|moin)\b.{0,40}$"
)


def hits(lines: list[str], language: str | None = None) -> list[Hit]:
    """Every rule that finds its words in the folded sentences, once each, in the order of the table.

    Text that is known to be English is not searched for the words of other languages; other text is searched for all,
    since people mix and a few words are not told apart surely.
    """
    found: dict[str, str] = {}
    for name, pattern, english in _compiled():
        if name in found or (language == "en" and not english):
            continue
        if name == "none.thanks" and not all(pattern.search(line) or _GREETING.match(line) for line in lines):
            continue
        for line in lines:
            match = pattern.search(line[:1_000])
            if match:
                found[name] = match[0].strip()[:120]
                break
    return [Hit(rule, words) for rule, words in found.items()]
