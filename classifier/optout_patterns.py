"""Patterns from the word tables of opt-outs, and the quick search for the few that may be found in a text.

Owns what the phrases of `classifier.optout_tables` mean. Each is a pattern of its own; a text is searched only for the
phrases whose needs it holds (`classifier.optout_needs`), which most texts do for none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from operator import or_

from classifier.optout_needs import WORD, Needs, Read, beginnings, leads, needs, read, words_in

_GROUP = re.compile(r"<(\w+)>")
_GAP = re.compile(r"~(~?)(\d) ?")
_PLAIN_BRACKET = re.compile(r"(?<!\\)\((?!\?)")
# Also after a phrase that ends with a blank or a bracket: no letter on both sides.
_WORD_END = r"(?!(?<=\w)\w)"
_MOST_KEPT = 50_000  # words
_ANCHORED = ("^", "<clause>", "(?<", "['")

# The rest of a clause. A request after its comma stands by itself.
_SHARED = {"rest": "=[^.!?,;]*"}

Words = Mapping[str, str]


@dataclass(slots=True)
class Phrase:
    """One pattern with what it needs, and the beginnings of the words with which it starts where these are known."""

    source: str
    needs: tuple[Needs, ...]
    leads: Needs
    _pattern: re.Pattern[str] | None = field(default=None, init=False, compare=False, repr=False)

    @property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when it is first wanted; a message wants few of them."""
        if self._pattern is None:
            self._pattern = re.compile(self.source)
        return self._pattern

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        """Where it is found, from left to right."""
        if not self.leads:
            yield from self.pattern.finditer(text)
            return
        end = 0
        for word in WORD.finditer(text):
            at = word.start()
            if at >= end and not self.leads.isdisjoint(beginnings(word[0])) and (found := self.pattern.match(text, at)):
                end = max(found.end(), at + 1)
                yield found


class _Met(dict[str, int]):
    """What each word meets, as bits: those of the phrases that it can lead, then those of the phrases whose rarest need
    it is, and so on. Words that were asked for are remembered."""

    def __init__(self, bits: Mapping[str, int]) -> None:
        super().__init__()
        self._bits = bits

    def __missing__(self, word: str) -> int:
        met = 0
        for each in beginnings(word):
            met |= self._bits.get(each, 0)
        if len(self) < _MOST_KEPT:
            self[word] = met
        return met


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases and what words do for them. `met` are the bits of each word, `rows` of them for each phrase, `free` those
    that no word must meet, `unled` the phrases that may start anywhere. A phrase is looked for only where the words of
    a text meet all of its bits."""

    each: Sequence[Phrase]
    rows: int
    met: _Met
    free: int
    unled: int

    def found_in(self, text: str, said: Sequence[str]) -> bool:
        """Whether one of them is. `said` are the words of the text."""
        likely = self._likely(said)
        unled = likely & self.unled
        if any(self.each[at].pattern.search(text) for at in _places(unled)):
            return True
        if led := likely ^ unled:
            for word in WORD.finditer(text):
                if here := self.met[word[0]] & led:
                    if any(self.each[at].pattern.match(text, word.start()) for at in _places(here)):
                        return True
        return False

    def taken_out_of(self, text: str) -> str:
        """The text with a semicolon for each of them."""
        for at in _places(self._likely(words_in(text))):
            for start, end in reversed([match.span() for match in self.each[at].matches(text)]):
                text = f"{text[:start]} ; {text[end:]}"
        return text

    def _likely(self, said: Sequence[str]) -> int:
        """The bits of the phrases of which the words hold all that they need."""
        met = reduce(or_, map(self.met.__getitem__, said), self.free)
        likely = met
        for row in range(1, self.rows):
            likely &= met >> row * len(self.each)
        return likely


def _places(bits: int) -> Iterator[int]:
    """The places of the bits that are set, in rising order."""
    while bits:
        yield (bits & -bits).bit_length() - 1
        bits &= bits - 1


def phrases(tables: Iterable[tuple[Words, Iterable[str]]]) -> Phrases:
    """The phrases of several languages: the named words of each, and what is said with them."""
    every = [phrase for words, said in tables for phrase in _phrases(words, said)]
    bits: dict[str, int] = {}
    free = 0
    rows = 1 + max(len(phrase.needs) for phrase in every)
    for row in range(rows):
        for at, phrase in enumerate(every, row * len(every)):
            asked = (phrase.leads, *phrase.needs)[row : row + 1]
            for beginning in asked[0] if asked else ():
                bits[beginning] = bits.get(beginning, 0) | 1 << at
            free |= 0 if asked and asked[0] else 1 << at
    return Phrases(every, rows, _Met(bits), free, free & (1 << len(every)) - 1)


def _phrases(words: Words, said: Iterable[str]) -> Iterator[Phrase]:
    named: dict[str, Read] = {}
    for name in (*_SHARED, *words):
        named[name] = read(_spelled(_named(words, name)), {})
    for phrase in said:
        known = read(_whole(phrase, phrase), named)
        yield Phrase(expand(words, phrase), needs(known), leads(known))


def expand(words: Words, phrase: str) -> str:
    """The pattern of one phrase, from a word's beginning to a word's end."""
    return _whole(phrase, _GROUP.sub(lambda m: _named(words, m[1]), phrase))


def _whole(phrase: str, named: str) -> str:
    start = "" if phrase.startswith(_ANCHORED) else r"\b"
    return f"{start}(?:{_spelled(named)}){_WORD_END}"


def _spelled(pattern: str) -> str:
    """In the notation of `re`."""
    return _PLAIN_BRACKET.sub("(?:", _GAP.sub(_gap, pattern)).replace("e-?mail", "(?:email|e-mail)")


def _named(words: Words, name: str) -> str:
    group = _SHARED.get(name) or words[name]
    if group.startswith("="):
        return f"(?:{_GROUP.sub(lambda m: _named(words, m[1]), group[1:])})"
    plain = "|".join(word.replace("*", r"\w*").replace("_", " ") for word in group.split())
    return f"(?:(?:{plain})(?!\\w))"


def _gap(found: re.Match[str]) -> str:
    word = r"\S+" if found[1] else r"[^\s,;:!?]+"
    return f"(?:{word} ){{0,{found[2]}}}"
