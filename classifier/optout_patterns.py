"""Patterns from the word tables of opt-outs, and the quick search for the few that may be found in a text.

Owns the notation of `classifier.optout_words`. Each phrase is a pattern of its own; a text is searched only for the
phrases whose needs it holds (`classifier.optout_needs`), which most texts do for none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from classifier.optout_needs import Begun, Needs, Read

_GROUP = re.compile(r"<(\w+)>")
_GAP = re.compile(r"~(~?)(\d) ?")
_PLAIN_BRACKET = re.compile(r"(?<!\\)\((?!\?)")
# Also after a phrase that ends with a blank or a bracket: no letter on both sides.
_WORD_END = r"(?!(?<=\w)\w)"
_ANCHORED = ("^", "<clause>", "(?<", "['")

# The rest of a clause. A request after its comma stands by itself.
_SHARED = {"rest": "=[^.!?,;]*"}

Words = Mapping[str, str]


@dataclass(frozen=True)
class Phrase:
    """One pattern with what it needs, the words with which it starts where these are known, and letters that it holds
    where it needs no words."""

    place: int
    source: str
    needs: tuple[Needs, ...]
    leads: Needs
    holds: Needs

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when it is first tried: most phrases never are."""
        return re.compile(self.source)

    def matches(self, begun: Begun) -> Iterator[re.Match[str]]:
        """Where it is found, from left to right."""
        if not self.leads:
            yield from self.pattern.finditer(begun.text)
            return
        end = 0
        for at in sorted(at for lead in self.leads for at in begun.at.get(lead, ())):
            found = self.pattern.match(begun.text, at) if at >= end else None
            if found:
                end = max(found.end(), at + 1)
                yield found


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases by what they need: the rarest need leads to them, the others are looked up then."""

    by_need: Mapping[str, Sequence[Phrase]]
    always: Sequence[Phrase]

    def found_in(self, begun: Begun) -> bool:
        """Whether one of them is."""
        return any(next(phrase.matches(begun), None) for phrase in self._likely(begun))

    def taken_out_of(self, begun: Begun) -> Begun:
        """The text with a semicolon for each of them."""
        for phrase in self._likely(begun):
            text = begun.text
            found = [match.span() for match in phrase.matches(begun)]
            for start, end in reversed(found):
                text = f"{text[:start]} ; {text[end:]}"
            if found:
                begun = Begun(text)
        return begun

    def _likely(self, begun: Begun) -> list[Phrase]:
        """The phrases of which the text holds all that they need, in their order."""
        words, text = begun.words, begun.text
        found: dict[int, Phrase] = {}
        for word in words & self.by_need.keys():
            for phrase in self.by_need[word]:
                for need in phrase.needs:
                    if need.isdisjoint(words):
                        break
                else:
                    found[phrase.place] = phrase
        for phrase in self.always:
            if not phrase.holds or any(letters in text for letters in phrase.holds):
                found[phrase.place] = phrase
        return [found[place] for place in sorted(found)]


def phrases(tables: Iterable[tuple[Words, Iterable[str]]]) -> Phrases:
    """The phrases of several languages: the named words of each, and what is said with them."""
    by_need: dict[str, list[Phrase]] = {}
    always: list[Phrase] = []
    patterns = [expand(words, phrase) for words, said in tables for phrase in said]
    for place, pattern in enumerate(patterns):
        read = Read(pattern)
        first, *others = read.needs() or (frozenset(),)
        phrase = Phrase(place, pattern, tuple(others), read.leads(), frozenset() if first else read.holds())
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
