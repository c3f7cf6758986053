"""The learned part: linear scores over features, and how sure they make us.

Owns the arithmetic of a prediction and the form of the stored model. Needs numpy; scikit-learn is needed to fit only.
The model is made by `python -m classifier train` and is not in git. No pickle: whoever can write the file can change
answers, but cannot run code.
"""

from __future__ import annotations

import hashlib
import io
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from classifier.corpus import CORPUS
from classifier.features import GROUPS, pieces, words_and_names
from classifier.reading import Label, ObjectionType, PositiveType, Signal, StallType

HERE = Path(__file__).parent
FITTED = HERE / "fitted"
LABELS = tuple(Label)
# Signals that are heard from the words. The others follow from the form of the message or from a rule.
HEARD = (
    Signal.OPT_OUT,
    Signal.INFLUENCER,
    Signal.EXISTING_CUSTOMER,
    Signal.CHURN_RISK,
    Signal.COUNTER_PITCH,
    Signal.DATA_REQUEST,
    Signal.LEFT_COMPANY,
    Signal.HOSTILE,
)
# Each head is a set of scores over the same features: the label as two ways of fitting see it (a linear SVM and
# complement naive Bayes, which errs elsewhere), its types, and one score a signal.
HEADS: dict[str, tuple[str, ...]] = {
    "label": tuple(map(str, LABELS)),
    "naive": tuple(map(str, LABELS)),
    "positive_type": tuple(map(str, PositiveType)),
    "objection_type": tuple(map(str, ObjectionType)),
    "stall_type": tuple(map(str, StallType)),
    "signal": tuple(map(str, HEARD)),
}
_STARTS = {name: sum(len(HEADS[n]) for n in list(HEADS)[:i]) for i, name in enumerate(HEADS)}
MOST_KEPT = 50_000  # words whose places are remembered
# The files whose change makes a fitted model stale.
_FITTED_BY = ("corpus.py", "facts.py", "features.py", "folding.py", "lexicon.py", "lexicon.tsv", "model.py", "train.py")

Floats = NDArray[np.float32]


class ModelMissing(OSError):
    """There is no fitted model, or it is not one of this corpus and code; the message names the mend."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Scores:
    """The scores of one text by head, and the places and weights of its features (for the evidence)."""

    values: Floats
    at: NDArray[np.int64]
    weights: Floats

    def head(self, name: str) -> Floats:
        """The scores of one head, in the order of its classes."""
        start = _STARTS[name]
        return self.values[start : start + len(HEADS[name])]

    def best(self, name: str) -> str:
        """The class with the highest score."""
        return HEADS[name][int(self.head(name).argmax())]


@dataclass(frozen=True, kw_only=True, slots=True)
class Model:
    """A fitted model. `mix` turns the scores of the labels and the facts of a text into calibrated log odds;
    `signal_at` are the scores from which a signal is believed; `sure_at` the confidence from which a label is wrong at
    most so often (by target error) on hands that the fit had not seen."""

    index: Mapping[str, int]
    names: tuple[str, ...]
    group: NDArray[np.int64]
    idf: Floats
    scale: Floats
    coefficients: Floats
    intercept: Floats
    common: frozenset[str]
    mix: Floats
    mix_intercept: Floats
    signal_at: Mapping[str, float]
    sure_at: Mapping[str, Mapping[str, float]]
    version: str = ""
    kept: dict[str, tuple[int, ...]] = field(default_factory=dict, repr=False, compare=False)

    def scores(self, folded: str) -> Scores:
        """All scores of a folded text."""
        words, names = words_and_names(folded, self.common)
        places = {self.index[name] for name in names if name in self.index}
        for word in words:
            places.update(self._places_of(word))
        at = np.fromiter(places, np.int64, len(places))
        at.sort()  # sums of floats depend on their order; sets have none
        weights = weigh(at, self.group, self.idf, self.scale)
        return Scores(values=weights @ self.coefficients[at] + self.intercept, at=at, weights=weights)

    def _places_of(self, word: str) -> tuple[int, ...]:
        """Where a word and its pieces stand. People use few words often, so they are kept."""
        known = self.kept.get(word)
        if known is None:
            known = tuple(self.index[name] for name in pieces(word) if name in self.index)
            if len(self.kept) < MOST_KEPT:
                self.kept[word] = known
        return known

    def probabilities(self, scores: Scores, facts: Sequence[float]) -> dict[Label, float]:
        """Calibrated probabilities of the labels; they sum to 1."""
        z = mixed_row(scores.head("label"), scores.head("naive"), facts) @ self.mix + self.mix_intercept
        raised = np.exp(z - z.max())
        return dict(zip(LABELS, (raised / raised.sum()).tolist(), strict=True))

    def hears(self, scores: Scores) -> frozenset[Signal]:
        """The signals whose score is believed."""
        told = zip(HEARD, scores.head("signal").tolist(), strict=True)
        return frozenset(s for s, score in told if score >= self.signal_at[s])

    def spoke(self, scores: Scores, name: str, chosen: str, most: int = 4) -> list[tuple[str, float]]:
        """The words and pairs that spoke most for a class of a head, each with its weight."""
        column = _STARTS[name] + HEADS[name].index(chosen)
        words = np.flatnonzero(self.group[scores.at] == GROUPS.index("w"))
        parts = scores.weights[words] * self.coefficients[scores.at[words], column]
        order = np.argsort(-parts, kind="stable")[:most]
        return [(self.names[scores.at[words[i]]][1:], float(parts[i])) for i in order if parts[i] > 0]


def weigh(at: NDArray[np.int64], group: NDArray[np.int64], idf: Floats, scale: Floats) -> Floats:
    """TF-IDF without counts: each group of features has the length of its scale."""
    values = idf[at]
    lengths = np.sqrt(np.bincount(group[at], values * values, len(GROUPS)))
    lengths[lengths == 0] = 1.0
    return np.asarray(values * (scale / lengths)[group[at]], np.float32)


def mixed_row(label: NDArray[Any], naive: NDArray[Any], facts: Sequence[float]) -> NDArray[np.float64]:
    """The scores, the facts, and each score where a fact holds; of naive Bayes the log probabilities."""
    s, n, f = np.asarray(label, np.float64), np.asarray(naive, np.float64), np.asarray(facts, np.float64)
    top = n.max()
    return np.concatenate([s, f, np.outer(f, s).ravel(), n - top - math.log(np.exp(n - top).sum())])


def dumped(model: Model) -> bytes:
    """The model as the bytes of a NumPy archive; the same model gives the same bytes."""
    buffer = io.BytesIO()
    np.savez(
        buffer,
        names=_text("\n".join(model.names)),
        common=_text("\n".join(sorted(model.common))),
        group=model.group.astype(np.uint8),
        idf=model.idf,
        scale=model.scale,
        coefficients=model.coefficients.astype(np.float16),
        intercept=model.intercept,
        mix=model.mix,
        mix_intercept=model.mix_intercept,
        told=_text(json.dumps({"signal_at": dict(model.signal_at), "sure_at": model.sure_at, "heads": HEADS})),
    )
    return buffer.getvalue()


def loaded(data: bytes) -> Model:
    """The model in the bytes of `dumped`. ValueError where it is one of other heads, or none."""
    with np.load(io.BytesIO(data), allow_pickle=False) as stored:
        told = json.loads(_untext(stored["told"]))
        if {k: tuple(v) for k, v in told["heads"].items()} != HEADS:
            raise ValueError("a model of other labels")
        names = tuple(_untext(stored["names"]).split("\n"))
        return Model(
            index={name: i for i, name in enumerate(names)},
            names=names,
            group=stored["group"].astype(np.int64),
            idf=stored["idf"],
            scale=stored["scale"],
            coefficients=stored["coefficients"].astype(np.float32),
            intercept=stored["intercept"],
            common=frozenset(_untext(stored["common"]).split("\n")),
            mix=stored["mix"],
            mix_intercept=stored["mix_intercept"],
            signal_at=told["signal_at"],
            sure_at=told["sure_at"],
            version=f"linear-{hashlib.sha256(data).hexdigest()[:12]}",
        )


def _text(value: str) -> NDArray[np.uint8]:
    return np.frombuffer(value.encode(), np.uint8)


def _untext(value: NDArray[np.uint8]) -> str:
    return value.tobytes().decode()


def corpus_sha256(folder: Path = CORPUS) -> str:
    """The hash of all corpus files, names and bytes, in name order."""
    return _sha256(sorted(folder.glob("*.jsonl")))


def code_sha256() -> str:
    """The hash of the code and tables that a fit depends on."""
    return _sha256([HERE / name for name in _FITTED_BY])


def _sha256(paths: Sequence[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def is_fresh(folder: Path = FITTED) -> bool:
    """Whether the folder holds a whole model of this corpus and code."""
    try:
        _checked(folder)
    except ModelMissing:
        return False
    return True


def _checked(folder: Path) -> bytes:
    mend = "run: python -m classifier train"
    try:
        manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
        data = (folder / "model.npz").read_bytes()
    except (OSError, ValueError) as error:
        raise ModelMissing(f"there is no fitted model in {folder}; {mend}") from error
    if hashlib.sha256(data).hexdigest() != manifest.get("artefact_sha256"):
        raise ModelMissing(f"the fitted model in {folder} is damaged; {mend}")
    # An installed package may leave the corpus out; then the artefact's own hash is what can be checked.
    stale = manifest.get("code_sha256") != code_sha256() or (
        CORPUS.is_dir() and manifest.get("corpus_sha256") != corpus_sha256()
    )
    if stale:
        raise ModelMissing(f"the fitted model in {folder} is of another corpus or code; {mend}")
    return data


@cache
def load(folder: Path = FITTED) -> Model:
    """The fitted model, checked against its manifest. ModelMissing where there is none that fits."""
    return loaded(_checked(folder))
