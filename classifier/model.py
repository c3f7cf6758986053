"""The learned part: a linear model over the features, in a JSON file that anybody can read.

Owns the file's form and the arithmetic of a prediction. Loads on first use; needs numpy and nothing else.
"""

from __future__ import annotations

import base64
import hashlib
import json
import math
from collections.abc import Mapping, Sequence
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
    """Coefficients by feature, for the labels and for the opt-out beside them.

    `temperatures` (one a label) and `opt_out_threshold` (a probability) were fitted on hands held out from training.
    """

    index: Mapping[str, int]
    names: tuple[str, ...]
    idf: tuple[float, ...]
    coefficients: tuple[tuple[float, ...], ...]  # one row a feature, one column a label
    intercept: tuple[float, ...]
    opt_out: tuple[float, ...]  # one a feature
    opt_out_intercept: float
    temperatures: tuple[float, ...]
    opt_out_threshold: float
    corpus_sha256: str

    @property
    def version(self) -> str:
        """A name for the reading: changes with the corpus."""
        return f"linear-{self.corpus_sha256[:12]}"

    def predict(self, found: Mapping[str, int]) -> tuple[dict[Label, float], list[tuple[str, Label, float]]]:
        """Probabilities that sum to 1, not yet calibrated, and the features that spoke most for the likeliest label."""
        weighted = weigh(found, self.index, self.idf)
        scores = list(self.intercept)
        for at, value in weighted.items():
            row = self.coefficients[at]
            for k in range(len(scores)):
                scores[k] += value * row[k]
        probabilities = softmax(scores)
        best = max(range(len(scores)), key=scores.__getitem__)
        spoke = sorted(((value * self.coefficients[at][best], at) for at, value in weighted.items()), reverse=True)[:40]
        told = [
            (self.names[at], LABELS[best], weight) for weight, at in spoke if self.names[at][0] in "wb" and weight > 0
        ][:4]
        return dict(zip(LABELS, probabilities, strict=True)), told

    def calibrated(self, probabilities: Mapping[Label, float]) -> dict[Label, float]:
        """The same order of labels, as sure as readings of the likeliest one were right on hands held out."""
        best = max(LABELS, key=lambda label: probabilities[label])
        temperature = self.temperatures[LABELS.index(best)]
        return dict(zip(LABELS, tempered([probabilities[label] for label in LABELS], temperature), strict=True))

    def opts_out(self, found: Mapping[str, int]) -> float:
        """The probability that features stand for a request to be left alone."""
        weighted = weigh(found, self.index, self.idf)
        score = self.opt_out_intercept + sum(value * self.opt_out[at] for at, value in weighted.items())
        return 1.0 / (1.0 + math.exp(-score))


def softmax(scores: list[float]) -> list[float]:
    """Scores to probabilities."""
    top = max(scores)
    raised = [math.exp(s - top) for s in scores]
    total = sum(raised)
    return [r / total for r in raised]


def tempered(probabilities: Sequence[float], temperature: float) -> list[float]:
    """Probabilities made less sure (a temperature over 1) or surer, in the same order."""
    return softmax([math.log(max(1e-12, p)) / temperature for p in probabilities])


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
    alone = tuple(_unpacked(stored["opt_out"], stored["opt_out_scale"]))
    if stored["labels"] != [str(label) for label in LABELS] or (len(flat), len(alone)) != (
        len(names) * width,
        len(names),
    ):
        raise ValueError(f"{path} is not a model of these labels; run: python -m classifier train")
    return Model(
        index={name: i for i, name in enumerate(names)},
        names=names,
        idf=tuple(v / 1_000 for v in _unpacked(stored["idf"], 1.0)),
        coefficients=tuple(tuple(flat[i : i + width]) for i in range(0, len(flat), width)),
        intercept=tuple(stored["intercept"]),
        opt_out=alone,
        opt_out_intercept=stored["opt_out_intercept"],
        temperatures=tuple(stored["temperatures"]),
        opt_out_threshold=stored["opt_out_threshold"],
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
