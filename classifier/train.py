"""Fit the model to the corpus and write it.

Owns training. scikit-learn is needed here and nowhere else. The temperatures and the threshold of the opt-out are
fitted on hands that the fitted model has not seen, by leaving each group of hands out in turn; the stored coefficients
come from one fit on all.
"""

from __future__ import annotations

import base64
import json
import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from classifier.dates import resume_date
from classifier.details import language
from classifier.features import counts, of_text, weigh
from classifier.folding import fold, sentences
from classifier.labels import Decision, OptOut, decide, opt_out_of
from classifier.model import CORPUS, LABELS, MODEL, Model, corpus_sha256, tempered
from classifier.optout import without_other_senses
from classifier.reading import Headers, Label
from classifier.referral import people
from classifier.rules import hits

MAX_FEATURES = 26_000
# Of the opt-outs found by rule or model, so many must be right on hands held out: a missed one is far worse than a
# lead that is stopped for nothing.
OPT_OUT_PRECISION = 0.90
FOLDS = 6
SURE, SURE_RIGHT = 0.90, 0.95
_ACTS_ALONE = (Label.POSITIVE, Label.REFERRAL, Label.STALL)
_TEMPERATURES = tuple(t / 20 for t in range(20, 80))
_DAY = date(2026, 2, 10)  # when texts that name no day of their own were read
_MIN_TEXTS = {"w": 1, "b": 2, "c": 3, "r": 1, "R": 1, "s": 2}


@dataclass(frozen=True, kw_only=True, slots=True)
class Example:
    """A labelled text by a person. `family` is the sort of writer, `hand` the corpus file: who wrote them all."""

    text: str
    label: Label
    language: str
    family: str
    hand: str = ""
    signals: tuple[str, ...] = ()
    received_on: date | None = None


def corpus(folder: Path = CORPUS) -> list[Example]:
    """All texts by people, in file and line order. ValueError names the line that is not one.

    Machine mail is told by its form, never by the model, so it is left out.
    """
    out: list[Example] = []
    for path in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            try:
                row = json.loads(line)
                if row.get("kind", "human") == "human":
                    out.append(_example(row, path.stem))
            except (ValueError, KeyError) as error:
                raise ValueError(f"{path.name}, line {number}: {error!r}") from error
    return out


def _example(row: dict[str, Any], hand: str) -> Example:
    received = row.get("received_on")
    return Example(
        text=row["text"],
        label=Label(row["label"]),
        language=row["language"],
        family=row["family"],
        hand=hand,
        signals=tuple(row.get("signals", ())),
        received_on=date.fromisoformat(received) if received else None,
    )


def folds(examples: Sequence[Example]) -> list[set[str]]:
    """Hands in groups of about equal size; each group is held out whole."""
    sizes = Counter(e.hand for e in examples)
    groups: list[set[str]] = [set() for _ in range(min(FOLDS, len(sizes)))]
    weights = [0] * len(groups)
    for hand, size in sorted(sizes.items(), key=lambda item: (-item[1], item[0])):
        at = weights.index(min(weights))
        groups[at].add(hand)
        weights[at] += size
    return groups


def fit(examples: Sequence[Example], counted: Sequence[Counter[str]]) -> Model:
    """A model of these examples, not calibrated: every temperature is 1, and it hears no opt-out.

    Deterministic: same corpus, same library versions, same machine, same model.
    """
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
    fitted = LogisticRegression(C=4.0, max_iter=150, tol=1e-3, random_state=0)
    fitted.fit(matrix, [LABELS.index(e.label) for e in examples])
    alone = LogisticRegression(C=4.0, max_iter=150, tol=1e-3, random_state=0)
    alone.fit(matrix, ["opt_out" in e.signals for e in examples])
    order = [list(fitted.classes_).index(k) for k in range(len(LABELS))]
    weights: NDArray[np.float64] = fitted.coef_[order].T
    return Model(
        index=index,
        names=tuple(names),
        idf=tuple(idf),
        coefficients=tuple(tuple(float(v) for v in row) for row in weights),
        intercept=tuple(float(v) for v in fitted.intercept_[order]),
        opt_out=tuple(float(v) for v in alone.coef_[0]),
        opt_out_intercept=float(alone.intercept_[0]),
        temperatures=(1.0,) * len(LABELS),
        opt_out_threshold=1.0,
        corpus_sha256=corpus_sha256(),
    )


def _vocabulary(counted: Sequence[Counter[str]]) -> list[str]:
    documents = Counter(name for found in counted for name in found)
    kept = [(n, name) for name, n in documents.items() if n >= _MIN_TEXTS.get(name[0], 2)]
    whole = [name for n, name in kept if name[0] != "c"]
    pieces = sorted(((n, name) for n, name in kept if name[0] == "c"), key=lambda item: (-item[0], item[1]))
    return sorted(whole + [name for _, name in pieces[: max(0, MAX_FEATURES - len(whole))]])


def decided(example: Example, model: Model) -> tuple[Decision, OptOut | None]:
    """What rules and model together make of an example, as `classifier.read` does with the words of a message."""
    folded = fold(example.text)
    lines, spoken = sentences(folded), language(folded)
    found = hits(lines, spoken)
    asked = opt_out_of(lines, folded, found, model)
    back = resume_date(lines, example.received_on or _DAY, spoken)
    pointed = people(example.text, Headers(), copied=False)
    decision = decide(folded, found, model, opt_out=asked, pointed=pointed, has_date=back is not None)
    return decision, asked


def calibrate(examples: Sequence[Example], decisions: Sequence[Decision]) -> tuple[float, ...]:
    """For each label, the temperature with the least log loss of the decisions for it, made by models that had not
    seen the hands. Never under 1: a humble model asks a person, a boastful one acts.

    Where a sure reading acts by itself, the temperature rises until `SURE_RIGHT` of those at `SURE` are right.
    """
    return tuple(_temperature(label, examples, decisions) for label in LABELS)


def _temperature(label: Label, examples: Sequence[Example], decisions: Sequence[Decision]) -> float:
    pairs = [
        ([d.probabilities[each] for each in LABELS], LABELS.index(e.label))
        for e, d in zip(examples, decisions, strict=True)
        if d.label is label
    ]

    def loss(temperature: float) -> float:
        return -sum(math.log(max(1e-9, tempered(row, temperature)[right])) for row, right in pairs)

    def keeps_its_word(temperature: float) -> bool:
        best = [(max(tempered(row, temperature)), row.index(max(row)) == right) for row, right in pairs]
        sure = [is_right for confidence, is_right in best if confidence >= SURE]
        return sum(sure) >= SURE_RIGHT * len(sure)

    likeliest = min(_TEMPERATURES, key=loss)
    if label not in _ACTS_ALONE:
        return likeliest
    return next((t for t in _TEMPERATURES if t >= likeliest and keeps_its_word(t)), _TEMPERATURES[-1])


def opt_out_threshold(examples: Sequence[Example], by_rule: Sequence[bool], likely: Sequence[float]) -> float:
    """The least probability at which the model is believed: with what rules found, `OPT_OUT_PRECISION` holds."""
    wanted = ["opt_out" in e.signals for e in examples]
    found = sum(by_rule)
    right = sum(w for w, rule in zip(wanted, by_rule, strict=True) if rule)
    least = 1.0
    heard = sorted(((p, w) for p, w, rule in zip(likely, wanted, by_rule, strict=True) if not rule), reverse=True)
    for probability, is_one in heard:
        found, right = found + 1, right + is_one
        if right >= OPT_OUT_PRECISION * found:
            least = probability
    return math.floor(least * 1_000) / 1_000


def held_out(examples: Sequence[Example], counted: Sequence[Counter[str]]) -> list[Model]:
    """For each example, the model of a fit that saw nothing by its hand; calibrated on all that were so held out."""
    fits: dict[str, Model] = {}
    for group in folds(examples):
        seen = [i for i, e in enumerate(examples) if e.hand not in group]
        fitted = fit([examples[i] for i in seen], [counted[i] for i in seen])
        fits |= dict.fromkeys(group, fitted)
    made = [decided(e, fits[e.hand]) for e in examples]
    likely = [_likely(e, fits[e.hand]) for e in examples]
    threshold = opt_out_threshold(examples, [asked is not None for _, asked in made], likely)
    free = [i for i, (_, asked) in enumerate(made) if asked is None]
    temperatures = calibrate([examples[i] for i in free], [made[i][0] for i in free])
    ready = {h: replace(m, temperatures=temperatures, opt_out_threshold=threshold) for h, m in fits.items()}
    return [ready[e.hand] for e in examples]


def _likely(example: Example, model: Model) -> float:
    folded = fold(example.text)
    found = hits(sentences(folded), language(folded))
    return model.opts_out(counts(without_other_senses(folded), found))


def train(path: Path = MODEL) -> Model:
    """Fit, calibrate and write the model. Returns it."""
    examples = corpus()
    counted = [of_text(e.text) for e in examples]
    unseen = held_out(examples, counted)[0]
    model = replace(
        fit(examples, counted), temperatures=unseen.temperatures, opt_out_threshold=unseen.opt_out_threshold
    )
    path.write_text(_dumped(model), "utf-8")
    return model


def _dumped(model: Model) -> str:
    flat = [v for row in model.coefficients for v in row]
    scale, alone = (max(map(abs, values)) / 32_000 or 1.0 for values in (flat, model.opt_out))
    stored = {
        "about": "python -m classifier train; coefficients and idf are 16-bit integers, little-endian, base64",
        "corpus_sha256": model.corpus_sha256,
        "labels": [str(label) for label in LABELS],
        "temperatures": list(model.temperatures),
        "opt_out_threshold": model.opt_out_threshold,
        "intercept": [round(v, 6) for v in model.intercept],
        "scale": scale,
        "idf": _packed(v * 1_000 for v in model.idf),
        "coefficients": _packed(v / scale for v in flat),
        "opt_out_intercept": round(model.opt_out_intercept, 6),
        "opt_out_scale": alone,
        "opt_out": _packed(v / alone for v in model.opt_out),
        "features": list(model.names),
    }
    return json.dumps(stored, ensure_ascii=True, indent=None, separators=(",", ":")) + "\n"


def _packed(numbers: Iterable[float]) -> str:
    values = np.rint(np.fromiter(numbers, dtype=np.float64)).astype("<i2")
    return base64.b64encode(values.tobytes()).decode("ascii")
