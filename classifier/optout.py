"""Who asks to be left alone, in any words of seven languages. Fails closed: a doubtful request counts.

Owns the opt-out rules. They look at one sentence at a time, on folded text, and nothing that a model says can undo
what they found. The words stand in `optout_words/`.
"""

from __future__ import annotations

from functools import cache

from classifier.optout_needs import words_in
from classifier.optout_patterns import Phrases, phrases
from classifier.optout_tables import LANGUAGES, table_of
from classifier.optout_typing import as_meant


@cache
def _asks() -> Phrases:
    return phrases((table.words, table.asks) for table in map(table_of, LANGUAGES))


@cache
def _other_senses() -> Phrases:
    return phrases((table.words, table.other_senses) for table in map(table_of, LANGUAGES))


@cache
def _insults() -> Phrases:
    """Insults and threats."""
    return phrases((table.words, table.hostile) for table in map(table_of, LANGUAGES))


@cache
def _no_insults() -> Phrases:
    """What only sounds like an insult or a threat."""
    return phrases((table.words, table.not_hostile) for table in map(table_of, LANGUAGES))


def asks_to_stop(lines: list[str]) -> str | None:
    """The first folded sentence that asks to be left alone, or None. Insults and threats ask for it too."""
    return next((line[:200] for line in lines if _asks_to_stop(as_meant(line))), None)


def without_other_senses(folded: str) -> str:
    """Folded text less the clauses that use the words of an opt-out in another sense."""
    return _other_senses().taken_out_of(folded)


def is_hostile(folded: str) -> bool:
    """Whether the text insults, or threatens with lawyers or courts."""
    return _is_hostile(folded, words_in(folded))


def _is_hostile(text: str, said: list[str]) -> bool:
    if not _insults().found_in(text, said):
        return False
    left = _no_insults().taken_out_of(text)
    return _insults().found_in(left, words_in(left))


def _asks_to_stop(sentence: str) -> bool:
    """Whether one sentence asks, also once the clauses of another sense are taken out."""
    said = words_in(sentence)
    if _asks().found_in(sentence, said):
        left = without_other_senses(sentence)
        if _asks().found_in(left, words_in(left)):
            return True
    return _is_hostile(sentence, said)
