"""From words to features: what the model looks at.

Owns the features, so that training and reading cannot differ. Needs numpy; no clock, no file.

A text is looked at in seven ways, each a group of its own:
`w` words and pairs, `n` the same inside the reach of a negation, `c` pieces of words, `s` the frame of a sentence (rare
words give way to their class), `l` classes of words in their order, `p` words of the first and the last sentence, `u`
the outside (length, questions, addresses, times, money).

A feature is a number: its group in the top three bits, below them a hash of its parts. Two of a million features fall
together once in a million models, and no string is made for any of them.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from classifier import lexicon

Keys = NDArray[np.uint64]

GROUPS = "wncslpu"
MAX_CHARACTERS = 3_000  # the decision stands in the first lines; a long mail costs no more than this
NEGATION_REACH = 4  # words after a negation that it is taken to bear on

_WRAPPED = re.compile(r"(?<=[a-z,]) ?\n(?=[a-z])")
_TOKEN = re.compile(r"[a-z0-9']+|[.,;:?!]")
_SPECIAL = re.compile(
    r"(?P<email>(?<![^\s@<>()])[^\s@<>()]{1,64}@[^\s@<>()]{1,200})"
    r"|(?P<url>\b(?:https?://|www\.)\S{1,300})"
    r"|(?P<money>[$€£¥]\s?\d[\d.,]{0,15}k?\b|\b\d[\d.,]{0,15}\s?(?:k\b|eur\b|euros?\b|usd\b|dollars?\b|[€£]))"
    r"|(?P<phone>(?<!\w)\+?\(?\d[\d().\- ]{6,20}\d(?!\w))"
    r"|(?P<hour>\b\d{1,2}(?:[:h.]\d\d|\s?[ap]m\b|\s?uhr\b|\s?h\b))"
    r"|(?P<ordinal>\b\d{1,2}(?:st|nd|rd|th|er|\.)(?=\s))"
    r"|(?P<number>\d+)"
)
_MAYBE_SPECIAL = re.compile(r"[@\d]|://|www\.")
_NEGATIONS = frozenset(
    "not no never without nor cannot hardly neither none nothing nobody dont cant wont isnt didnt doesnt wouldnt havent"
    " arent couldnt wasnt hasnt shouldnt aint pas aucun aucune jamais ni ne sans rien plus nicht kein keine keinen"
    " keinem keiner nie niemals ohne nichts niet geen nooit zonder niets nao nem nunca sem nada nenhum nenhuma non mai"
    " senza niente nessun nessuna no sin ningun ninguna tampoco jamas".split()
)
_STOPS = frozenset(".;:?!")
# "Hi Tom," says nothing, and would pass for the first words of the first sentence.
_GREETING = re.compile(
    r"^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|bonjour|bonsoir|chere?|hallo|guten (?:tag|morgen)"
    r"|moin|gruezi|sehr geehrte[rs]?|liebe[rs]?|hola|buen(?:os|as) (?:dias|tardes|noches)|estimad[oa]s?|ciao|salve"
    r"|buon(?:giorno|asera)|gentile|ola|bom dia|boa (?:tarde|noite)|prezad[oa]s?|car[oa]s?|beste|geachte|goede\w{3,5})"
    r"(?: (?!(?:no|not|yes|thanks|thank)\b)[a-z.'-]{1,20}){0,4} ?[,!\n]\s{0,5}"
)
# What the hash of a part counts for by its place; odd, so that no two parts of one place fall together.
_FACTORS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93)
_FIRST, _SECOND, _THIRD, _FOURTH = (np.uint64(factor) for factor in _FACTORS)
_NEGATED = 0x5851F42D4C957F2D  # added to the hash of a token in the reach of a negation
_64_BITS = 0xFFFF_FFFF_FFFF_FFFF
_GROUP_AT = 61
_BITS_OF = {group: at << _GROUP_AT for at, group in enumerate(GROUPS)}
MOST_KEPT = 50_000  # words and tokens that are remembered: people use few words often


def key(group: str, *parts: str) -> int:
    """The feature of a group with these parts, at most four; `~` before a token in the reach of a negation."""
    total = 0
    for part, factor in zip(parts, _FACTORS, strict=False):
        negated = group == "n" and part.startswith("~")
        total += ((_hash(part[1:]) + _NEGATED) if negated else _hash(part)) * factor
    return _BITS_OF[group] | (total & _64_BITS) >> 3


def groups_of(keys: Keys) -> NDArray[np.int64]:
    """The group of each key, as its place in `GROUPS`."""
    return (keys >> np.uint64(_GROUP_AT)).astype(np.int64)


def pieces(word: str) -> list[int]:
    """A word, and then its pieces of four letters with a blank at either end. (Pieces of three and of five beside them
    cost as much again and gave 0.0005 of accuracy.)"""
    padded = f" {word} "
    cut = {padded[at : at + 4] for at in range(max(1, len(padded) - 3))}
    return [key("w", word), *(key("c", piece) for piece in sorted(cut))]


@lru_cache(maxsize=MOST_KEPT)
def _hash(part: str) -> int:
    return int.from_bytes(blake2b(part.encode(), digest_size=8).digest(), "little")


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen in a text: its words in order with the sentence of each, and the keys of all but single words and
    their pieces (see `pieces`). The keys of the pairs of words come first, in order; a key may stand twice."""

    words: list[str]
    sentence_of: NDArray[np.int64]
    keys: Keys


@dataclass(frozen=True, slots=True)
class _Token:
    """A token with the hashes by which it counts: as it stands, and in a frame."""

    text: str
    own: int
    in_frame: int
    is_word: bool
    stops: bool
    negates: bool


@dataclass(frozen=True, slots=True)
class Features:
    """The features of texts. `common` are the words that keep their place in a frame."""

    common: Collection[str]
    _kept: dict[str, _Token] = field(default_factory=dict, repr=False, compare=False)

    def of(self, folded: str) -> Seen:
        """What is seen in a folded text."""
        plain = _GREETING.sub("", folded[:MAX_CHARACTERS], count=1)
        if "\n" in plain:
            plain = _WRAPPED.sub(" ", plain)
        told: set[str] = set()
        shown = _SPECIAL.sub(lambda m: _stand_in(m, told), plain) if _MAYBE_SPECIAL.search(plain) else plain
        kept = self._kept
        found = _TOKEN.findall(shown.replace("\n", " . "))
        tokens = [kept.get(text) or self._token(text) for text in found]
        words = [t for t in tokens if t.is_word]
        own = np.array([t.own for t in words], np.uint64)
        ended = np.cumsum([t.stops for t in tokens])[[t.is_word for t in tokens]] if words else np.zeros(0, np.int64)
        lines = _lines(tokens)
        groups: list[tuple[str, Keys]] = [
            ("w", _pairs(own)),
            ("n", _negated(tokens)),
            *(("s", part) for part in _frames(tokens)),
            *(("l", part) for part in _classes(lines)),
            ("p", _places(lines)),
            ("u", _whole([*told, *_outside(plain, len(words))])),
        ]
        sentence_of = np.unique(ended, return_inverse=True)[1]
        return Seen([t.text for t in words], sentence_of, _keys(groups))

    def _token(self, text: str) -> _Token:
        stops = text in _STOPS
        framed = text if stops or text in self.common else lexicon.load().class_of(text) or f"~{text[-2:]}"
        negates = text in _NEGATIONS or text.endswith("n't")
        token = _Token(text, _hash(text), _hash(framed), not stops and text != ",", stops, negates)
        if len(self._kept) < MOST_KEPT:
            self._kept[text] = token
        return token


def _keys(parts: list[tuple[str, Keys]]) -> Keys:
    """Sums of hashes as keys of their groups."""
    sums = np.concatenate([part for _, part in parts])
    bits = np.array([_BITS_OF[group] for group, _ in parts], np.uint64)
    return (sums >> np.uint64(3)) | np.repeat(bits, [len(part) for _, part in parts])


def _pairs(hashes: Keys) -> Keys:
    return hashes[:-1] * _FIRST + hashes[1:] * _SECOND


def _whole(names: list[str]) -> Keys:
    return np.array([_hash(name) for name in names], np.uint64) * _FIRST


def _stand_in(match: re.Match[str], told: set[str]) -> str:
    kind = str(match.lastgroup)
    told.add(kind)
    return f" x{kind} "


def _negated(tokens: list[_Token]) -> Keys:
    """Tokens in the reach of a negation, the pairs that end there or begin a sentence, and the marks of a question and
    a cry."""
    hashes, single, pairs = [], [], []
    reach, before = 0, 0
    for at, token in enumerate(tokens):
        if token.stops:
            reach = 0
            if token.text in "?!":
                single.append(token.own)
            before = 1
            hashes.append(token.own)
            continue
        hashes.append((token.own + _NEGATED) & _64_BITS if reach else token.own)
        if reach:
            single.append(hashes[-1])
            reach -= 1
            pairs.append(at)
        elif before:
            pairs.append(at)
        if token.negates:
            reach = NEGATION_REACH
        before = 0
    all_hashes, ends = np.array(hashes, np.uint64), np.array(pairs, np.int64)
    return np.concatenate(
        [np.array(single, np.uint64) * _FIRST, all_hashes[ends - 1] * _FIRST + all_hashes[ends] * _SECOND]
    )


def _frames(tokens: list[_Token]) -> list[Keys]:
    """Runs of two to four tokens as they are in a frame."""
    frame = np.array([t.in_frame for t in tokens if t.is_word or t.stops], np.uint64)
    two = _pairs(frame)
    three = two[:-1] + frame[2:] * _THIRD
    return [two, three, three[:-1] + frame[3:] * _FOURTH]


def _lines(tokens: list[_Token]) -> list[list[str]]:
    """The words of each sentence; a question keeps its mark as the last one."""
    lines: list[list[str]] = [[]]
    for token in tokens:
        if token.is_word:
            lines[-1].append(token.text)
        elif token.stops:
            if token.text == "?":
                lines[-1].append("?")
            if lines[-1]:
                lines.append([])
    return [line for line in lines if line]


def _classes(lines: list[list[str]]) -> list[Keys]:
    """Runs of one to three classes inside a sentence, and those of a sentence that denies or asks."""
    known = lexicon.load()
    hashes: list[int] = []
    line_of: list[int] = []
    denied: list[int] = []
    asked: list[int] = []
    for number, line in enumerate(lines):
        told = known.classes(line)
        mine = [_hash(one) for one in told]
        hashes += mine
        line_of += [number] * len(mine)
        if "NOT" in told or "NEVER" in told:
            denied += mine
        if line[-1] == "?":
            asked += mine
    one, at = np.array(hashes, np.uint64), np.array(line_of, np.int64)
    two = _pairs(one)
    three = two[:-1] + one[2:] * _THIRD
    return [
        one * _FIRST,
        two[at[:-1] == at[1:]],
        three[at[:-2] == at[2:]],
        np.array([_hash("~")], np.uint64) * _FIRST + np.array(denied, np.uint64) * _SECOND,
        np.array([_hash("?")], np.uint64) * _FIRST + np.array(asked, np.uint64) * _SECOND,
    ]


def _places(lines: list[list[str]]) -> Keys:
    """The words of the first and the last sentence, and how many sentences there are."""
    told = [line for line in lines if len(line) > 2] or lines
    if not told:
        return np.zeros(0, np.uint64)
    first = [_hash(word) for word in told[0][:12]]
    last = [_hash(word) for word in told[-1][-14:]]
    where = [_hash("f")] * len(first) + [_hash("l")] * len(last) + [_hash("sentences")]
    what = [*first, *last, _hash(str(min(6, len(told))))]
    return np.array(where, np.uint64) * _FIRST + np.array(what, np.uint64) * _SECOND


def _outside(plain: str, words: int) -> list[str]:
    told = [
        f"length {min(8, words.bit_length())}",
        f"questions {min(3, plain.count('?'))}",
        f"cries {min(3, plain.count('!'))}",
        f"paragraphs {min(4, plain.count(chr(10) * 2))}",
    ]
    return [*told, "ends in a question"] if "?" in plain[-40:] else told
