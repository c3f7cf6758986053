"""Fit the model to the corpus and write it.

Owns training. scikit-learn is needed here and nowhere else. The temperature is fitted on families of writers that the
fitted model has not seen, by leaving each group of families out in turn; the stored
coefficients come from one fit on all.
"""

from __future__ import annotations

import base64
import json
import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from classifier.features import of_text, weigh
from classifier.model import CORPUS, LABELS, MODEL, Model, corpus_sha256, softmax
from classifier.reading import Label

MAX_FEATURES = 14_000
FOLDS = 6
_MIN_TEXTS = {"w": 1, "b": 2, "c": 3, "r": 1, "R": 1, "s": 2}


@dataclass(frozen=True, kw_only=True, slots=True)
class Example:
    """A labelled text of the corpus. `family` names who or which brief wrote it."""

    text: str
    label: Label
    language: str
    family: str
    signals: tuple[str, ...] = ()
    subtype: str | None = None


def corpus(folder: Path = CORPUS) -> list[Example]:
    """All examples, in file and line order. ValueError names the line that is not one."""
    out: list[Example] = []
    for path in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            try:
                row = json.loads(line)
                signals = tuple(row.get("signals", ()))
                out.append(
                    Example(
                        text=row["text"],
                        label=Label(row["label"]),
                        language=row["language"],
                        family=row["family"],
                        signals=signals,
                        subtype=row.get("subtype"),
                    )
                )
            except (ValueError, KeyError) as error:
                raise ValueError(f"{path.name}, line {number}: {error!r}") from error
    return out


def folds(examples: Sequence[Example]) -> list[set[str]]:
    """Families in groups of about equal size; each group is held out whole."""
    sizes = Counter(e.family for e in examples)
    groups: list[set[str]] = [set() for _ in range(min(FOLDS, len(sizes)))]
    weights = [0] * len(groups)
    for family, size in sorted(sizes.items(), key=lambda item: (-item[1], item[0])):
        at = weights.index(min(weights))
        groups[at].add(family)
        weights[at] += size
    return groups


def fit(examples: Sequence[Example], counted: Sequence[Counter[str]], temperature: float = 1.0) -> Model:
    """A model of these examples. Deterministic: same corpus, same library versions, same machine, same model."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    names = _vocabulary(counted)
    index = {name: i for i, name in enumerate(names)}
    documents = Counter(name for found in counted for name in found if name in index)
    idf = [round((math.log((1 + len(counted)) / (1 + documents[n])) + 1) * 1_000) / 1_000 for n in names]
    rows, columns, values = [], [], []
    for row, found in enumerate(counted):
        for at, value in weigh(found, index, idf).items():
            rows.append(row)
            columns.append(at)
            values.append(value)
    matrix = csr_matrix((values, (rows, columns)), shape=(len(counted), len(names)))
    fitted = LogisticRegression(C=3.0, max_iter=150, tol=1e-3, random_state=0)
    fitted.fit(matrix, [LABELS.index(e.label) for e in examples])
    order = [list(fitted.classes_).index(k) for k in range(len(LABELS))]
    weights: NDArray[np.float64] = fitted.coef_[order].T
    return Model(
        index=index,
        names=tuple(names),
        idf=tuple(idf),
        coefficients=tuple(tuple(float(v) for v in row) for row in weights),
        intercept=tuple(float(v) for v in fitted.intercept_[order]),
        temperature=temperature,
        corpus_sha256=corpus_sha256(),
    )


def _vocabulary(counted: Sequence[Counter[str]]) -> list[str]:
    documents = Counter(name for found in counted for name in found)
    kept = [(n, name) for name, n in documents.items() if n >= _MIN_TEXTS.get(name[0], 2)]
    whole = [name for n, name in kept if name[0] != "c"]
    pieces = sorted(((n, name) for n, name in kept if name[0] == "c"), key=lambda item: (-item[0], item[1]))
    return sorted(whole + [name for _, name in pieces[: max(0, MAX_FEATURES - len(whole))]])


def calibrate(examples: Sequence[Example], scores: Sequence[Sequence[float]]) -> float:
    """The temperature with the least log loss for scores of texts that their model had not seen."""

    def loss(temperature: float) -> float:
        total = 0.0
        for example, row in zip(examples, scores, strict=True):
            total -= math.log(max(1e-9, softmax([s / temperature for s in row])[LABELS.index(example.label)]))
        return total

    return min((t / 20 for t in range(8, 80)), key=loss)


def held_out(examples: Sequence[Example], counted: Sequence[Counter[str]]) -> list[Model]:
    """For each example, the model of a fit that saw none of its family."""
    out: list[Model | None] = [None] * len(examples)
    for group in folds(examples):
        seen = [i for i, e in enumerate(examples) if e.family not in group]
        fitted = fit([examples[i] for i in seen], [counted[i] for i in seen])
        for i, example in enumerate(examples):
            if example.family in group:
                out[i] = fitted
    return [fitted for fitted in out if fitted is not None]


def scores_of(model: Model, found: Counter[str]) -> list[float]:
    """The model's raw scores before softmax, up to one constant."""
    return [math.log(max(1e-12, p)) for p in model.predict(found)[0].values()]


def train(path: Path = MODEL) -> Model:
    """Fit, calibrate and write the model. Returns it."""
    examples = corpus()
    counted = [of_text(e.text) for e in examples]
    unseen = held_out(examples, counted)
    temperature = calibrate(examples, [scores_of(m, c) for m, c in zip(unseen, counted, strict=True)])
    model = fit(examples, counted, temperature)
    path.write_text(_dumped(model), "utf-8")
    return model


def _dumped(model: Model) -> str:
    flat = [v for row in model.coefficients for v in row]
    scale = (max(abs(v) for v in flat) or 1.0) / 32_000
    stored = {
        "about": "python -m classifier train; coefficients and idf are 16-bit integers, little-endian, base64",
        "corpus_sha256": model.corpus_sha256,
        "labels": [str(label) for label in LABELS],
        "temperature": model.temperature,
        "intercept": [round(v, 6) for v in model.intercept],
        "scale": scale,
        "idf": _packed(v * 1_000 for v in model.idf),
        "coefficients": _packed(v / scale for v in flat),
        "features": list(model.names),
    }
    return json.dumps(stored, ensure_ascii=True, indent=None, separators=(",", ":")) + "\n"


def _packed(numbers: Iterable[float]) -> str:
    values = np.rint(np.fromiter(numbers, dtype=np.float64)).astype("<i2")
    return base64.b64encode(values.tobytes()).decode("ascii")
