"""Fit the model that tells what sells from what teaches (`classifier.selling`), and write it.

scikit-learn is needed here, in `classifier.train` and `classifier.growing` only. What the two linear scores are worth
together is learned from hands that they had not seen.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from classifier.artefact import FITTED
from classifier.growing import grown
from classifier.keys import Keys
from classifier.selling import (
    NURTURE,
    STORED,
    Linear,
    SellingModel,
    Sentence,
    dumped,
    keys_of,
    keys_of_text,
    restored,
    row,
    sentences,
)

FOLDS = 3  # five gave no more
ROUNDS, RATE = 80, 0.1  # of trees; 55 of 0.15 find as much, and take 5 instead of 4 of 120 other texts for selling
LEAST_TEXTS = 2  # texts, or sentences, that a feature must stand in
PENALTY_OF_TEXT, PENALTY_OF_SENTENCE = 0.7, 0.5  # C of the linear SVMs, chosen on hands held out
SHARED = 0.6  # of a sentence's words must stand in what was marked, for the sentence to be marked

Matrix = Any  # scipy.sparse.csr_matrix; scipy ships no types


@dataclass(frozen=True, kw_only=True, slots=True)
class Note:
    """A mail of the corpus; `sells` are the words of it that do. `hand` is the file: whoever wrote them all."""

    text: str
    selling: bool
    sells: tuple[str, ...]
    hand: str


def read_notes(folder: Path = NURTURE) -> list[Note]:
    """All mails, in file and line order. ValueError names the line that is not one, and why."""
    found = []
    for path in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            try:
                told = json.loads(line)
                sells = tuple(told.get("sells", ()))
                if bool(told["selling"]) != bool(sells) or not all(each in told["text"] for each in sells):
                    raise ValueError("what sells must stand in the text, and only in one that sells")
                found.append(Note(text=told["text"], selling=told["selling"], sells=sells, hand=path.stem))
            except (ValueError, KeyError, TypeError) as error:
                raise ValueError(f"{path.name}, line {number}: {error!r}") from error
    return found


class _Seen(NamedTuple):
    """What stands in some texts or sentences: all keys in rising order, the places of those of each, one text after the
    other, and where these begin and end."""

    keys: Keys
    at: NDArray[np.int64]
    ends: NDArray[np.int64]

    def of(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The places of these texts, one text after the other, and how many each has."""
        counts = np.diff(self.ends)[rows]
        begin = np.cumsum(counts) - counts
        return self.at[np.arange(counts.sum()) + np.repeat(self.ends[rows] - begin, counts)], counts


def _seen(keys: Sequence[Keys]) -> _Seen:
    every, at = np.unique(np.concatenate(keys), return_inverse=True)
    return _Seen(every, at, np.cumsum([0, *map(len, keys)]))


@dataclass(frozen=True, kw_only=True, slots=True)
class _Told:
    """The corpus as features: of each text, and of all sentences with the text that each is of."""

    notes: Sequence[Note]
    said: list[list[Sentence]]
    texts: _Seen
    sentences: _Seen
    text_of: NDArray[np.int64]
    selling: NDArray[np.bool_]
    marked: NDArray[np.bool_]


def _told(notes: Sequence[Note]) -> _Told:
    said = [sentences(note.text) for note in notes]
    keys = [[keys_of(sentence) for sentence in each] for each in said]
    return _Told(
        notes=notes,
        said=said,
        texts=_seen([keys_of_text(*each) for each in zip(said, keys, strict=True)]),
        sentences=_seen([one for each in keys for one in each]),
        text_of=np.repeat(np.arange(len(notes)), [len(each) for each in said]),
        selling=np.array([note.selling for note in notes]),
        marked=np.array([one for note, each in zip(notes, said, strict=True) for one in _marked(each, note)]),
    )


def _marked(said: Sequence[Sentence], note: Note) -> list[bool]:
    """Of which sentences most stands in something that was marked."""
    marked = [{token for one in sentences(each) for token in one.tokens} for each in note.sells]
    words = [set(sentence.tokens) for sentence in said]
    return [any(len(mine & each) > SHARED * len(mine) for each in marked) for mine in words]


class _Fit(NamedTuple):
    """A score, and for each key that was seen its column there (-1: none)."""

    linear: Linear
    columns: NDArray[np.int64]


def _fitted(seen: _Seen, rows: NDArray[np.int64], told: NDArray[np.bool_], penalty: float, weight: str | None) -> _Fit:
    from sklearn.svm import LinearSVC

    at, counts = seen.of(rows)
    texts = np.bincount(at, minlength=len(seen.keys))
    kept = texts >= LEAST_TEXTS
    columns = np.where(kept, np.cumsum(kept) - 1, -1)
    idf = (np.log((1 + len(rows)) / (1 + texts[kept])) + 1).astype(np.float32)
    svm = LinearSVC(C=penalty, tol=0.01, class_weight=weight, random_state=0)
    svm.fit(_matrix(columns[at], counts, idf), told[rows])
    coefficients = svm.coef_[0].astype(np.float32)
    linear = Linear(keys=seen.keys[kept], idf=idf, coefficients=coefficients, intercept=float(svm.intercept_[0]))
    return _Fit(linear, columns)


def _matrix(at: NDArray[np.int64], counts: NDArray[np.int64], idf: NDArray[np.float32]) -> Matrix:
    from scipy.sparse import csr_matrix

    rows, known = np.repeat(np.arange(len(counts)), counts), at >= 0
    rows, at = rows[known], at[known]
    lengths = np.sqrt(np.bincount(rows, idf[at] * idf[at], len(counts)))
    lengths[lengths == 0] = 1.0
    ends = np.cumsum([0, *np.bincount(rows, minlength=len(counts))])
    return csr_matrix((idf[at] / lengths[rows], at, ends), (len(counts), len(idf)))


def _both(told: _Told, texts: NDArray[np.int64]) -> tuple[_Fit, _Fit]:
    ours = np.flatnonzero(np.isin(told.text_of, texts))
    return (
        _fitted(told.texts, texts, told.selling, PENALTY_OF_TEXT, None),
        _fitted(told.sentences, ours, told.marked, PENALTY_OF_SENTENCE, "balanced"),
    )


def _rows(told: _Told, texts: NDArray[np.int64], of_text: _Fit, of_sentence: _Fit) -> list[list[float]]:
    ours = np.flatnonzero(np.isin(told.text_of, texts))
    whole = _scores(of_text, told.texts, texts)
    each = _scores(of_sentence, told.sentences, ours)
    ends = np.cumsum([len(told.said[i]) for i in texts])[:-1]
    return [
        row(told.notes[i].text, float(score), scores, told.said[i])
        for i, score, scores in zip(texts, whole, np.split(each, ends), strict=True)
    ]


def _scores(fit: _Fit, seen: _Seen, rows: NDArray[np.int64]) -> NDArray[np.float64]:
    at, counts = seen.of(rows)
    linear = fit.linear
    return np.asarray(_matrix(fit.columns[at], counts, linear.idf) @ linear.coefficients + linear.intercept, np.float64)


def fit(notes: Sequence[Note]) -> SellingModel:
    """A model of these mails. Deterministic on one machine."""
    told = _told(notes)
    groups = _groups(notes)
    order = [np.flatnonzero(groups == group) for group in range(FOLDS)]
    rows = [_rows(told, left, *_both(told, np.flatnonzero(groups != groups[left[0]]))) for left in order]
    seen = np.array([one for each in rows for one in each], np.float32)
    trees = grown(seen, told.selling[np.concatenate(order)], rounds=ROUNDS, rate=RATE)
    of_text, of_sentence = _both(told, np.arange(len(notes)))
    return restored(dumped(SellingModel(text=of_text.linear, sentence=of_sentence.linear, trees=trees)))


def _groups(notes: Sequence[Note]) -> NDArray[np.int64]:
    """For each mail the group of its hand; the largest hands first, each to the smallest group."""
    sizes = [0] * FOLDS
    chosen: dict[str, int] = {}
    for hand, count in sorted(Counter(note.hand for note in notes).items(), key=lambda item: (-item[1], item[0])):
        chosen[hand] = sizes.index(min(sizes))
        sizes[chosen[hand]] += count
    return np.array([chosen[note.hand] for note in notes])


def train(folder: Path = FITTED) -> dict[str, Any]:
    """Fit and write the model; what its manifest says of the corpus."""
    notes = read_notes()
    told = {"texts": len(notes), "hands": len({note.hand for note in notes})}
    STORED.write(dumped(fit(notes)), told, folder)
    return told
