"""From words to features: what the model looks at.

Owns the features, so that training and reading cannot differ. Needs numpy; no clock, no file.

A text is looked at in six ways, each a group of its own:
`w` words (a picture is one) and pairs, `c` pieces of words, `s` the frame of a sentence (rare words give way to their
class), `l` classes of words in their order, `p` words of the first and the last sentence, `u` the outside (length,
questions, addresses, times, money). (Words in the reach of a negation as a group beside them: F1 -0.001 in English,
-0.002 elsewhere.)

A feature is a number (`classifier.keys`). Many texts are looked at together, so that what is done for each of their
words is done by numpy for all of them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, chain, compress
from typing import Any

import numpy as np
from numpy.typing import NDArray

from classifier import lexicon
from classifier.keys import (
    BITS_OF,
    FIRST,
    FOURTH,
    MOST_KEPT,
    SECOND,
    THIRD,
    Keys,
    first,
    hashed,
    pairs,
    pieces,
)

MAX_CHARACTERS = 3_000  # the decision stands in the first lines; a long mail costs no more than this

_WRAPPED = re.compile(r"(?<=[a-z,]) ?\n(?=[a-z])")
# A word of any script, a mark, or a picture: people answer with a thumb. Its colour says nothing.
_TOKEN = re.compile(
    r"[a-z0-9'\u00c0-\u1fff\u2c00-\u2fff\u3041-\ud7ff\uf900-\uffdc]+|[.,;:?!]"
    r"|[\u2600-\u27bf\U0001f300-\U0001f3fa\U0001f400-\U0001faff]"
)
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
_STOP_MARKS = frozenset(".;:?!")
_DENYING = ("NOT", "NEVER")  # classes of words
# "Hi Tom," says nothing, and would pass for the first words of the first sentence.
_GREETING = re.compile(
    r"^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|bonjour|bonsoir|chere?|hallo|guten (?:tag|morgen)"
    r"|moin|gruezi|sehr geehrte[rs]?|liebe[rs]?|hola|buen(?:os|as) (?:dias|tardes|noches)|estimad[oa]s?|ciao|salve"
    r"|buon(?:giorno|asera)|gentile|ola|bom dia|boa (?:tarde|noite)|prezad[oa]s?|car[oa]s?|beste|geachte|goede\w{3,5})"
    r"(?: (?!(?:no|not|yes|thanks|thank)\b)[a-z.'-]{1,20}){0,4} ?[,!\n]\s{0,5}"
)


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen in some texts: their words in order, with the text of each; how many sentences each text has (at
    least one). The keys of all texts, with the text of each and its sentence, counted over all texts (below 0 for what
    is not of one sentence); those of the words come first, in order, and then those of the pairs, whose first words are
    `pair_of`; a key may stand twice."""

    words: list[str]
    text_of: NDArray[np.int64]
    sentences: NDArray[np.int64]
    pair_of: NDArray[np.int64]
    keys: Keys
    key_of: NDArray[np.int64]
    sentence_of: NDArray[np.int64]


_IS_WORD, _STOPS, _ASKS, _HAS_CLASS, _DENIES = (1 << bit for bit in range(5))


class _Column:
    """Numbers in a row that grows."""

    def __init__(self, of: type[np.generic]) -> None:
        self._room: NDArray[Any] = np.zeros(1024, of)
        self._size = 0

    def add(self, numbers: Sequence[int]) -> None:
        size = self._size + len(numbers)
        if size > len(self._room):
            self._room = np.concatenate([self._room, np.zeros(size, self._room.dtype)])
        self._room[self._size : size] = np.array(numbers, self._room.dtype)
        self._size = size

    def __getitem__(self, at: NDArray[Any]) -> NDArray[Any]:
        return np.asarray(self._room[at])


class _Table:
    """The tokens that were met, a row each: the hashes by which they count (as they stand, in a frame, of their class),
    what they are, and their pieces. What is asked for and not there yet is worked out."""

    def __init__(self, common: Collection[str]) -> None:
        self._common = common
        self._rows: dict[str, int] = {}
        self.own, self.in_frame, self.of_class = _Column(np.uint64), _Column(np.uint64), _Column(np.uint64)
        self.kind = _Column(np.int64)
        # The pieces of all tokens, and where those of each begin and how many they are.
        self.pieces, self.first, self.count = _Column(np.uint64), _Column(np.int64), _Column(np.int64)
        self._pieces = 0

    def __len__(self) -> int:
        return len(self._rows)

    def rows(self, tokens: Sequence[str]) -> NDArray[np.int64]:
        """The row of each token."""
        known = self._rows
        if new := set(tokens).difference(known):
            self._take_in(sorted(new))
        return np.fromiter(map(known.__getitem__, tokens), np.int64, len(tokens))

    def _take_in(self, new: Sequence[str]) -> None:
        classes = [lexicon.load().class_of(text) for text in new]
        cut = [sorted(pieces(text)) for text in new]
        sizes = [len(each) for each in cut]
        self._rows.update(zip(new, range(len(self._rows), len(self._rows) + len(new)), strict=True))
        self.own.add([hashed(text) for text in new])
        self.in_frame.add([hashed(self._framed(*each)) for each in zip(new, classes, strict=True)])
        self.of_class.add([hashed(name) for name in classes])
        self.kind.add([_kind_of(*each) for each in zip(new, classes, strict=True)])
        self.pieces.add([hashed(piece) for each in cut for piece in each])
        self.first.add([self._pieces + before for before in accumulate(sizes[:-1], initial=0)])
        self.count.add(sizes)
        self._pieces += sum(sizes)

    def _framed(self, text: str, own_class: str) -> str:
        return text if text in _STOP_MARKS or text in self._common else own_class or f"~{text[-2:]}"


def _kind_of(text: str, own_class: str) -> int:
    stops = text in _STOP_MARKS
    told = {
        _IS_WORD: not stops and text != ",",
        _STOPS: stops,
        _ASKS: text == "?",
        _HAS_CLASS: own_class != "",
        _DENIES: own_class in _DENYING,
    }
    return sum(bit for bit, is_so in told.items() if is_so)


class _Parts:
    """Sums of hashes of some texts, a group after the other, until they are keys."""

    def __init__(self) -> None:
        self._bits: list[int] = []
        self._sums: list[Keys] = []
        self._texts: list[NDArray[np.int64]] = []
        self._sentences: list[NDArray[np.int64]] = []

    def add(self, group: str, sums: Keys, texts: NDArray[np.int64], sentences: NDArray[np.int64] | None = None) -> None:
        """Those of a group, with the text and the sentence of each; without sentences they are of none."""
        self._bits.append(BITS_OF[group])
        self._sums.append(sums)
        self._texts.append(texts)
        self._sentences.append(np.full(len(sums), -1) if sentences is None else sentences)

    def keys(self) -> tuple[Keys, NDArray[np.int64], NDArray[np.int64]]:
        """All keys, and the text and the sentence of each."""
        sizes = [len(sums) for sums in self._sums]
        keys = (np.concatenate(self._sums) >> _THREE) | np.array(self._bits, np.uint64).repeat(sizes)
        return keys, np.concatenate(self._texts), np.concatenate(self._sentences)


_THREE = np.uint64(3)


@dataclass(frozen=True, slots=True)
class Features:
    """The features of texts. `common` are the words that keep their place in a frame."""

    common: Collection[str]
    _kept: list[_Table] = field(default_factory=list, repr=False, compare=False)

    def of(self, folded: Sequence[str]) -> Seen:
        """What is seen in folded texts."""
        if not self._kept or len(self._kept[0]) > MOST_KEPT:
            self._kept[:] = [_Table(self.common)]
        table = self._kept[0]
        cut = [_cut(text) for text in folded]
        numbers = np.arange(len(cut))
        texts = numbers.repeat([len(tokens) for tokens, _ in cut])
        every = list(chain.from_iterable(tokens for tokens, _ in cut))
        rows = table.rows(every)
        kind, own = table.kind[rows], table.own[rows]
        is_word, stops = kind & _IS_WORD != 0, kind & _STOPS != 0
        spans = stops.cumsum() - stops + texts  # what stands between two stops has one number
        of, sentences = _sentences(spans, is_word, texts, len(cut))
        text_of, words, said_in = texts[is_word], own[is_word], of[is_word]
        parts = _Parts()
        parts.add("w", words * FIRST, text_of, said_in)
        pair_of = (text_of[1:] == text_of[:-1]).nonzero()[0]
        parts.add("w", pairs(words)[pair_of], text_of[pair_of], _both(said_in, 1)[pair_of])
        framed = is_word | stops
        _add_frames(parts, table.in_frame[rows[framed]], texts[framed], of[framed])
        spoken = kind & (_IS_WORD | _ASKS) != 0
        kind, lines, texts, of = kind[spoken], spans[spoken], texts[spoken], of[spoken]
        said = list(compress(every, spoken.tolist()))
        _add_classes(parts, said, table.of_class[rows[spoken]], kind, texts, lines, of)
        _add_places(parts, own[spoken], texts, lines)
        outside = [name for _, names in cut for name in names]
        hashes = np.fromiter(map(hashed, outside), np.uint64, len(outside))
        parts.add("u", hashes * FIRST, numbers.repeat([len(names) for _, names in cut]))
        word_rows = rows[is_word]
        count = table.count[word_rows]
        cut_up = table.pieces[table.first[word_rows].repeat(count) + _within(count)]
        parts.add("c", cut_up * FIRST, text_of.repeat(count), said_in.repeat(count))
        return Seen(
            list(compress(every, is_word.tolist())),
            text_of,
            sentences,
            pair_of,
            *parts.keys(),
        )


def _within(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """0, 1, 2 and so on for each count, one after the other."""
    ends = counts.cumsum()
    return np.arange(ends[-1] if len(ends) else 0) - (ends - counts).repeat(counts)


def _cut(folded: str) -> tuple[list[str], list[str]]:
    """The tokens of a text, and the names of what is seen from outside."""
    plain = folded[:MAX_CHARACTERS]
    if greeting := _GREETING.match(plain):
        plain = plain[greeting.end() :]
    if "\n" in plain:
        plain = _WRAPPED.sub(" ", plain)
    told: set[str] = set()
    shown = _SPECIAL.sub(lambda m: _stand_in(m, told), plain) if _MAYBE_SPECIAL.search(plain) else plain
    tokens = _TOKEN.findall(shown.replace("\n", " . "))
    return tokens, [*told, *_outside(plain, len(tokens) - sum(map(shown.count, "\n.,;:?!")))]


def _stand_in(match: re.Match[str], told: set[str]) -> str:
    kind = str(match.lastgroup)
    told.add(kind)
    return f" x{kind} "


def _sentences(
    spans: NDArray[np.int64], is_word: NDArray[np.bool_], texts: NDArray[np.int64], count: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The sentence of each token, counted over all texts (-1 where no word stands between two stops), and how many
    sentences each text has. A text without words has one."""
    begins = is_word.nonzero()[0]
    begins = begins[_changes(spans[begins])]
    sentences = np.bincount(texts[begins], minlength=count)
    empty = sentences == 0
    place = spans[begins].searchsorted(spans)
    is_said = np.append(spans[begins], -1)[place] == spans
    return np.where(is_said, place + empty.cumsum()[texts], -1), sentences + empty


def _both(sentences: NDArray[np.int64], apart: int) -> NDArray[np.int64]:
    """The sentence of each token and of the one so far behind it; -1 where they are not of one."""
    return np.where(sentences[:-apart] == sentences[apart:], sentences[apart:], -1)


def _add_frames(parts: _Parts, frame: Keys, texts: NDArray[np.int64], of: NDArray[np.int64]) -> None:
    """Runs of two and three tokens as they are in a frame, and of one sentence two with one or two between."""
    two = pairs(frame)
    three = two[:-1] + frame[2:] * THIRD
    for size, sums in enumerate((two, three), 1):
        same = texts[size:] == texts[:-size]
        parts.add("s", sums[same], texts[size:][same], _both(of, size)[same])
    for size, factor in ((2, THIRD), (3, FOURTH)):
        said_in = _both(of, size)
        same = said_in >= 0
        parts.add("s", (frame[:-size] * FIRST + frame[size:] * factor)[same], texts[size:][same], said_in[same])


def _add_classes(
    parts: _Parts,
    words: Sequence[str],
    of_class: Keys,
    kind: NDArray[np.int64],
    texts: NDArray[np.int64],
    lines: NDArray[np.int64],
    of: NDArray[np.int64],
) -> None:
    """Runs of one to three classes inside a sentence, and those of a sentence that denies or asks."""
    told, denies = kind & _HAS_CLASS != 0, kind & _DENIES != 0
    # A phrase has one class, at its first word.
    for begin, stop, name in lexicon.load().phrases_in(words, lines.tolist()):
        told[begin], of_class[begin], denies[begin] = True, hashed(name), name in _DENYING
        told[begin + 1 : stop] = False
    asking, denying = lines[kind & _ASKS != 0], lines[told & denies]
    one, texts, lines, of = of_class[told], texts[told], lines[told], of[told]
    parts.add("l", one * FIRST, texts, of)
    two = pairs(one)
    three = two[:-1] + one[2:] * THIRD
    for size, sums in enumerate((two, three), 1):
        same = lines[size:] == lines[:-size]
        parts.add("l", sums[same], texts[size:][same], of[size:][same])
    for mark, so in (("~", denying), ("?", asking)):
        if len(so):
            are_so = np.zeros(max(int(so[-1]), int(lines[-1]) if len(lines) else 0) + 1, bool)
            are_so[so] = True
            mine = are_so[lines]
            parts.add("l", first(mark) + one[mine] * SECOND, texts[mine], of[mine])


def _add_places(parts: _Parts, own: Keys, texts: NDArray[np.int64], lines: NDArray[np.int64]) -> None:
    """The words of the first and the last sentence, and how many sentences there are. Sentences of one or two words
    count only where there are no others."""
    if not len(own):
        return
    starts = _changes(lines)
    sizes = _up_to(starts, len(own))
    text = texts[starts]
    is_long = sizes > 2
    chosen = (is_long | (np.bincount(text, is_long)[text] == 0)).nonzero()[0]
    starts, sizes, text = starts[chosen], sizes[chosen], text[chosen]
    opens = _changes(text)
    counts = _up_to(opens, len(text))
    closes = opens + counts - 1
    text = text[opens]
    for mark, which, size in (
        ("f", starts[opens], np.minimum(sizes[opens], _FIRST_WORDS)),
        ("l", starts[closes] + np.maximum(sizes[closes] - _LAST_WORDS, 0), np.minimum(sizes[closes], _LAST_WORDS)),
    ):
        parts.add("p", first(mark) + own[which.repeat(size) + _within(size)] * SECOND, text.repeat(size))
    hashes = np.array([hashed(str(min(6, count))) for count in counts.tolist()], np.uint64)
    parts.add("p", first("sentences") + hashes * SECOND, text)


_FIRST_WORDS, _LAST_WORDS = 12, 14


def _changes(numbers: NDArray[np.int64]) -> NDArray[np.int64]:
    """Where a number stands that is not the one before."""
    changes = np.ones(len(numbers), bool)
    changes[1:] = numbers[1:] != numbers[:-1]
    return changes.nonzero()[0]


def _up_to(starts: NDArray[np.int64], end: int) -> NDArray[np.int64]:
    """How far it is from each start to the next, and from the last one to the end."""
    sizes = np.full(len(starts), end)
    sizes[:-1] = starts[1:]
    return np.asarray(sizes - starts)


def _outside(plain: str, words: int) -> list[str]:
    told = [
        f"length {min(8, words.bit_length())}",
        f"questions {min(3, plain.count('?'))}",
        f"cries {min(3, plain.count('!'))}",
        f"paragraphs {min(4, plain.count(chr(10) * 2))}",
    ]
    return [*told, "ends in a question"] if "?" in plain[-40:] else told
