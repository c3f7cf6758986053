"""The learned part: a linear model over the features, in a JSON file that anybody can read.

Owns the file's form and the arithmetic of a prediction. Loads on first use; needs numpy and nothing else.
"""

from __future__ import annotations

import base64
import hashlib
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from classifier.features import weigh
from classifier.reading import Label

HERE = Path(__file__).parent
MODEL = HERE / "model.json"
CORPUS = HERE / "corpus"
LABELS = tuple(Label)


@dataclass(frozen=True, slots=True)
class Model:
    """Coefficients by feature and label. `temperature` was fitted on families of writers held out from training."""

    index: Mapping[str, int]
    names: tuple[str, ...]
    idf: tuple[float, ...]
    coefficients: tuple[tuple[float, ...], ...]  # one row a feature, one column a label
    intercept: tuple[float, ...]
    temperature: float
    corpus_sha256: str

    @property
    def version(self) -> str:
        """A name for the reading: changes with the corpus."""
        return f"linear-{self.corpus_sha256[:12]}"

    def predict(self, found: Mapping[str, int]) -> tuple[dict[Label, float], list[tuple[str, Label, float]]]:
        """Probabilities that sum to 1, and the features that spoke most for the likeliest label."""
        weighted = weigh(found, self.index, self.idf)
        scores = list(self.intercept)
        for at, value in weighted.items():
            row = self.coefficients[at]
            for k in range(len(scores)):
                scores[k] += value * row[k]
        probabilities = softmax([s / self.temperature for s in scores])
        best = max(range(len(scores)), key=scores.__getitem__)
        spoke = sorted(((value * self.coefficients[at][best], at) for at, value in weighted.items()), reverse=True)[:40]
        told = [
            (self.names[at], LABELS[best], weight) for weight, at in spoke if self.names[at][0] in "wb" and weight > 0
        ][:4]
        return dict(zip(LABELS, probabilities, strict=True)), told


def softmax(scores: list[float]) -> list[float]:
    """Scores to probabilities."""
    top = max(scores)
    raised = [math.exp(s - top) for s in scores]
    total = sum(raised)
    return [r / total for r in raised]


def corpus_sha256(folder: Path = CORPUS) -> str:
    """The hash of all corpus files, names and bytes, in name order."""
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*.jsonl")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


@cache
def load(path: Path = MODEL) -> Model:
    """The model in the file. OSError where it is missing, ValueError where it is damaged."""
    stored = json.loads(path.read_text("utf-8"))
    names = tuple(stored["features"])
    flat = _unpacked(stored["coefficients"], stored["scale"])
    width = len(LABELS)
    if stored["labels"] != [str(label) for label in LABELS] or len(flat) != len(names) * width:
        raise ValueError(f"{path} is not a model of these labels; run: python -m classifier train")
    return Model(
        index={name: i for i, name in enumerate(names)},
        names=names,
        idf=tuple(v / 1_000 for v in _unpacked(stored["idf"], 1.0)),
        coefficients=tuple(tuple(flat[i : i + width]) for i in range(0, len(flat), width)),
        intercept=tuple(stored["intercept"]),
        temperature=stored["temperature"],
        corpus_sha256=stored["corpus_sha256"],
    )


def _unpacked(text: str, scale: float) -> list[float]:
    """Little-endian 16-bit integers in base64, times `scale`."""
    from array import array
    from sys import byteorder

    numbers = array("h", base64.b64decode(text))
    if byteorder == "big":
        numbers.byteswap()
    return [n * scale for n in numbers]
