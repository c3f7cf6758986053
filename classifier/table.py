"""The corpus as a table of features: what stands in its texts and sentences, and what each of that weighs.

Owns what a feature must be to be fitted. `classifier.features` says what is seen in a text, `classifier.model` how it
is weighed; here this is done for many texts at once, in the processes that `classifier.train` begins.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from itertools import accumulate
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from classifier.corpus import Example
from classifier.features import Features
from classifier.folding import fold
from classifier.keys import GROUPS, Index, Keys, groups_of, once
from classifier.model import weigh

AT_ONCE = 2_000  # texts that a process is given at once
BATCH = 256  # texts whose features are found at once
# How much each group of features weighs, and the least number of texts a feature must stand in. Chosen on hands held
# out whole; see docs/TRIAGE.md.
SCALE = {"w": 1.0, "c": 0.8, "s": 0.8, "l": 0.5, "p": 0.7, "u": 0.4}
MIN_TEXTS = {"w": 2, "c": 8, "s": 8, "l": 3, "p": 3, "u": 1}
MOST_OF_PIECE = 0.012  # of all texts; with the pieces that stand in more F1 is 0.002 higher, a fit a third longer
COMMON_TEXTS = 40  # a word of so many texts keeps its place in a frame

Matrix = Any  # scipy.sparse.csr_matrix; scipy ships no types


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """The corpus as numbers: one row an example, one column a feature. What `sentences` gives has one row a sentence;
    it is made when it is first asked for, so that fits to the texts need not wait. `starts` are the first sentences of
    the examples, and behind them how many there are."""

    keys: Keys
    idf: NDArray[np.float32]
    common: frozenset[str]
    matrix: Matrix
    sentences: Callable[[], Matrix]
    starts: NDArray[np.int64]

    def text_of(self) -> NDArray[np.int64]:
        """The text of each sentence."""
        return _rows(np.diff(self.starts))


def looked_at(examples: Sequence[Example], pool: Executor | None = None) -> Looked:
    """The features of all examples; a pool begins with them at once."""
    each = map if pool is None else pool.map
    parts = [[e.text for e in examples[at : at + AT_ONCE]] for at in range(0, len(examples), AT_ONCE)]
    folded = list(each(_folded, parts))
    words: Counter[str] = Counter()
    for _, texts_of in folded:
        words.update(texts_of)
    common = frozenset(word for word, n in words.items() if n >= COMMON_TEXTS and word.isalpha())
    return Looked(common, iter(each(partial(_found, common=common), [texts for texts, _ in folded])))


def _folded(texts: Sequence[str]) -> tuple[list[str], Counter[str]]:
    """The texts folded, and in how many of them each word stands."""
    folded = [fold(text) for text in texts]
    return folded, Counter(word for text in folded for word in set(text.replace("'", " ").split()))


def tabled(examples: Sequence[Example], looked: Looked) -> Table:
    """The features of all examples, weighed."""
    common, found = looked.common, list(looked.found)
    keys, documents = np.unique(np.concatenate([each.keys for each in found]), return_counts=True)
    groups = groups_of(keys)
    kept = documents >= np.array([MIN_TEXTS[group] for group in GROUPS])[groups]
    kept &= (groups != GROUPS.index("c")) | (documents <= MOST_OF_PIECE * len(examples))
    keys, documents = keys[kept], documents[kept]
    idf = (np.log((1 + len(examples)) / (1 + documents)) + 1).astype(np.float32)
    as_matrix = partial(_matrix, Index(keys), idf)
    return Table(
        keys=keys,
        idf=idf,
        common=common,
        matrix=as_matrix((each.keys, _rows(each.counts), len(each.counts)) for each in found),
        sentences=cache(lambda: as_matrix((each.said, each.sentence_of, int(each.sentences.sum())) for each in found)),
        starts=np.concatenate([[0], np.cumsum(np.concatenate([each.sentences for each in found]))]),
    )


def _rows(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.arange(len(counts)).repeat(counts)


class Found(NamedTuple):
    """The keys of some texts, each once a text and in rising order, and how many each has; those that are of one
    sentence, which one, and how many sentences each text has."""

    keys: Keys
    counts: NDArray[np.int64]
    said: Keys
    sentence_of: NDArray[np.int32]
    sentences: NDArray[np.int64]


class Looked(NamedTuple):
    """What is seen in the examples, in parts that may still be looked for; and the words that keep their place in a
    frame."""

    common: frozenset[str]
    found: Iterator[Found]


def _matrix(index: Index, idf: NDArray[np.float32], parts: Iterable[tuple[Keys, NDArray[Any], int]]) -> Matrix:
    """The features of texts or of sentences as `classifier.model.Model` weighs them, a row each. A part are keys, the
    row of each, and how many rows it has: what is worked out for few rows finds room in a core's cache."""
    from scipy.sparse import csr_matrix, vstack

    scale = np.array([SCALE[g] for g in GROUPS], np.float32)
    rows_of = []
    for keys, rows, count in parts:
        places = index.places(keys)
        known = places >= 0
        rows, places, groups = rows[known], places[known], groups_of(keys[known])
        weights = weigh(idf[places], rows * len(GROUPS) + groups, scale, count)
        rows_of.append(csr_matrix((weights, (rows, places.astype(np.int32))), (count, len(idf))))
    return vstack(rows_of, "csr")


@lru_cache(maxsize=1)
def _features(common: frozenset[str]) -> Features:
    """Kept in each process with the words that it met."""
    return Features(common)


def _found(texts: Sequence[str], common: frozenset[str]) -> Found:
    features = _features(common)
    parts = []
    for at in range(0, len(texts), BATCH):
        part = texts[at : at + BATCH]
        seen = features.of(part)
        order = np.argsort(seen.key_of, kind="stable")
        of_text = np.split(seen.keys[order], np.cumsum(np.bincount(seen.key_of, minlength=len(part)))[:-1])
        sorted_out = [once(each) for each in of_text]
        said = seen.sentence_of >= 0
        counts = np.array([len(each) for each in sorted_out])
        parts.append(
            Found(
                np.concatenate(sorted_out),
                counts,
                seen.keys[said],
                seen.sentence_of[said].astype(np.int32),
                seen.sentences,
            )
        )
    before = accumulate((int(part.sentences.sum()) for part in parts), initial=0)
    parts = [part._replace(sentence_of=part.sentence_of + at) for part, at in zip(parts, before, strict=False)]
    return Found(*map(np.concatenate, zip(*parts, strict=True)))
