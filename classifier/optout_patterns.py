"""Patterns from the word tables of opt-outs, and the quick search for the few that may be found in a text.

Owns the notation of `classifier.optout_words`. Each phrase is a pattern of its own; a text is searched only for the
phrases whose needs it holds (`classifier.optout_needs`), which most texts do for none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from classifier.optout_needs import Needs, beginnings, leads, needs

_GROUP = re.compile(r"<(\w+)>")
_GAP = re.compile(r"~(~?)(\d) ?")
_PLAIN_BRACKET = re.compile(r"(?<!\\)\((?!\?)")
# Also after a phrase that ends with a blank or a bracket: no letter on both sides.
_WORD_END = r"(?!(?<=\w)\w)"
_ANCHORED = ("^", "<clause>", "(?<", "['")

# The rest of a clause. A request after its comma stands by itself.
_SHARED = {"rest": "=[^.!?,;]*"}

Words = Mapping[str, str]
WordsAt = Mapping[str, Sequence[int]]


@dataclass(frozen=True, slots=True)
class Phrase:
    """One pattern with what it needs, and the words with which it starts where these are known."""

    place: int
    pattern: re.Pattern[str]
    needs: tuple[Needs, ...]
    leads: Needs

    def matches(self, text: str, words: WordsAt) -> Iterator[re.Match[str]]:
        """Where it is found, from left to right. `words` are the beginnings of the text's words."""
        if not self.leads:
            yield from self.pattern.finditer(text)
            return
        end = 0
        for at in sorted(at for lead in self.leads for at in words.get(lead, ())):
            found = self.pattern.match(text, at) if at >= end else None
            if found:
                end = max(found.end(), at + 1)
                yield found


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases by what they need: the rarest need leads to them, the others are looked up then."""

    by_need: Mapping[str, Sequence[Phrase]]
    always: Sequence[Phrase]

    def found_in(self, text: str) -> bool:
        """Whether one of them is."""
        words = beginnings(text)
        return any(next(phrase.matches(text, words), None) for phrase in self._likely(words))

    def taken_out_of(self, text: str) -> str:
        """The text with a semicolon for each of them."""
        words = beginnings(text)
        for phrase in sorted(self._likely(words), key=lambda each: each.place):
            found = [match.span() for match in phrase.matches(text, words)]
            for start, end in reversed(found):
                text = f"{text[:start]} ; {text[end:]}"
            if found:
                words = beginnings(text)
        return text

    def _likely(self, words: WordsAt) -> Iterator[Phrase]:
        """The phrases of which the text holds all that they need."""
        near = {phrase.place: phrase for need in words for phrase in self.by_need.get(need, ())}
        for phrase in (*near.values(), *self.always):
            if not any(need.isdisjoint(words) for need in phrase.needs):
                yield phrase


def phrases(tables: Iterable[tuple[Words, Iterable[str]]]) -> Phrases:
    """The phrases of several languages: the named words of each, and what is said with them."""
    by_need: dict[str, list[Phrase]] = {}
    always: list[Phrase] = []
    patterns = [expand(words, phrase) for words, said in tables for phrase in said]
    for place, pattern in enumerate(patterns):
        first, *others = needs(pattern) or (frozenset(),)
        phrase = Phrase(place, re.compile(pattern), tuple(others), leads(pattern))
        for need in first:
            by_need.setdefault(need, []).append(phrase)
        if not first:
            always.append(phrase)
    return Phrases(by_need, always)


def expand(words: Words, phrase: str) -> str:
    """The pattern of one phrase, from a word's beginning to a word's end."""
    start = "" if phrase.startswith(_ANCHORED) else r"\b"
    named = _GROUP.sub(lambda m: _group(words, m[1]), phrase)
    plain = _PLAIN_BRACKET.sub("(?:", _GAP.sub(_gap, named))
    return f"{start}(?:{plain}){_WORD_END}".replace("e-?mail", "(?:email|e-mail)")


def _group(words: Words, name: str) -> str:
    group = _SHARED.get(name) or words[name]
    if group.startswith("="):
        return f"(?:{_GROUP.sub(lambda m: _group(words, m[1]), group[1:])})"
    plain = "|".join(word.replace("*", r"\w*").replace("_", " ") for word in group.split())
    return f"(?:(?:{plain})(?!\\w))"


def _gap(found: re.Match[str]) -> str:
    word = r"\S+" if found[1] else r"[^\s,;:!?]+"
    return f"(?:{word} ){{0,{found[2]}}}"
