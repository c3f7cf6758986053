"""Fit the model to the corpus and write it with its manifest.

Owns fitting and calibration. scikit-learn is needed where models are fitted and nowhere else. What a score is worth is
learned from hands that the scoring fit had not seen: each group of hands is left out once, and one more fit, on all, is
stored. From those scores grow the trees, on all groups but one; on that one the thresholds are chosen.
"""

from __future__ import annotations

import math
import platform
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, partial
from importlib.metadata import version
from itertools import accumulate
from multiprocessing import get_all_start_methods, get_context
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from classifier.artefact import FITTED
from classifier.corpus import Example, by_people, read_corpus
from classifier.facts import Facts, facts_of
from classifier.facts import rows as rows_of
from classifier.features import Features
from classifier.folding import fold
from classifier.growing import grown
from classifier.keys import GROUPS, Index, Keys, groups_of, once
from classifier.model import (
    ASKED,
    HEADS,
    HEARD,
    KINDS,
    LABELS,
    STORED,
    Model,
    dumped,
    loaded,
    over_sentences,
    weigh,
    weighed,
)
from classifier.reading import Headers, Signal
from classifier.trees import Trees, beside, softmax

FOLDS = 3
AT_ONCE = 2_000  # texts that a process is given at once
BATCH = 256  # texts whose features are found at once
WEIGHED = 21_000  # texts by which scores are weighed, at least; their facts are much of the work of a fit
HELD_GROUP = 0  # the hands on which thresholds are chosen
# How much each group of features weighs, and the least number of texts a feature must stand in. Chosen on hands held
# out whole; see docs/TRIAGE.md.
SCALE = {"w": 1.0, "n": 0.5, "c": 0.8, "s": 0.8, "l": 0.5, "p": 0.7, "u": 0.4}
MIN_TEXTS = {"w": 2, "n": 3, "c": 6, "s": 6, "l": 2, "p": 2, "u": 1}
MOST_OF_PIECE = 0.012  # of all texts; with the pieces that stand in more F1 is 0.002 higher, a fit a third longer
COMMON_TEXTS = 40  # a word of so many texts keeps its place in a frame
PENALTY = 0.5  # C of the linear SVMs
TOLERANCE = 1.0  # with 0.3 F1 is 0.003 higher, as much as seeds differ, and a fit a fifth longer
SMOOTHING = 0.3  # of naive Bayes
# Each third text without a signal stands for all; but then "we use X already" was heard as a customer of ours.
WITHOUT_EVERY = dict.fromkeys(HEARD, 3) | {Signal.OPT_OUT: 1, Signal.EXISTING_CUSTOMER: 1}
LEAST_OF_KIND = 40  # texts of a kind; what is rarer counts as its label alone
# Of the opt-outs that rule or model hear, so many must be right on hands held out: a missed one is far worse than a
# lead that is stopped for nothing.
OPT_OUT_PRECISION = 0.93
TARGET_ERRORS = (0.01, 0.02, 0.05)
DAY = date(2026, 2, 10)  # when texts that name no day of their own were read

Matrix = Any  # scipy.sparse.csr_matrix; scipy ships no types
Column = tuple[NDArray[np.float32], float]  # the coefficients of one score, and its intercept
Columns = tuple[NDArray[np.float32], NDArray[np.float32]]  # of several
Fitting = Callable[[], tuple[Columns, Columns]]  # waits for `fit_heads` and `fit_said`
HeldOut = Sequence[tuple[NDArray[np.bool_], Fitting]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """The corpus as numbers: one row an example, one column a feature. `sentences` has one row a sentence; `starts` are
    the first sentences of the examples."""

    keys: Keys
    idf: NDArray[np.float32]
    common: frozenset[str]
    matrix: Matrix
    sentences: Matrix
    starts: NDArray[np.int64]

    def text_of(self) -> NDArray[np.int64]:
        """The text of each sentence."""
        return np.repeat(np.arange(len(self.starts)), np.diff(self.starts, append=self.sentences.shape[0]))


def facts_of_example(example: Example) -> Facts:
    """The facts of a text that came without its envelope."""
    return facts_of(
        example.text,
        fold(example.text),
        Headers(),
        copied=False,
        today=example.received_on or DAY,
        language=example.language,
    )


def looked_at(examples: Sequence[Example], pool: Executor | None = None) -> Looked:
    """The features of all examples; a pool begins with them at once."""
    texts = [fold(e.text) for e in examples]
    words = Counter(word for text in texts for word in set(text.replace("'", " ").split()))
    common = frozenset(word for word, n in words.items() if n >= COMMON_TEXTS and word.isalpha())
    parts = [texts[at : at + AT_ONCE] for at in range(0, len(texts), AT_ONCE)]
    return Looked(common, iter((map if pool is None else pool.map)(partial(_found, common=common), parts)))


def tabled(examples: Sequence[Example], looked: Looked) -> Table:
    """The features of all examples, weighed."""
    from scipy.sparse import csr_matrix

    common, found = looked.common, list(looked.found)
    every = np.concatenate([each.keys for each in found])
    rows = np.repeat(np.arange(len(examples)), np.concatenate([each.counts for each in found]))
    keys, documents = np.unique(every, return_counts=True)
    groups = groups_of(keys)
    kept = documents >= np.array([MIN_TEXTS[group] for group in GROUPS])[groups]
    kept &= (groups != GROUPS.index("c")) | (documents <= MOST_OF_PIECE * len(examples))
    keys, documents = keys[kept], documents[kept]
    idf = (np.log((1 + len(examples)) / (1 + documents)) + 1).astype(np.float32)
    index = Index(keys)
    places = index.places(every)
    known = places >= 0
    rows, places = rows[known], places[known]
    scale = np.array([SCALE[g] for g in GROUPS], np.float32)
    weights = weigh(idf[places], rows * len(GROUPS) + groups_of(keys)[places], scale, len(examples))
    ends = np.concatenate([[0], np.cumsum(np.bincount(rows, minlength=len(examples)))])
    matrix = csr_matrix((weights, places.astype(np.int32), ends.astype(np.int32)), (len(examples), len(keys)))
    sentences = np.concatenate([each.sentences for each in found])
    return Table(
        keys=keys,
        idf=idf,
        common=common,
        matrix=matrix,
        sentences=_sentences(index, idf, scale, found),
        starts=np.cumsum(sentences) - sentences,
    )


class Found(NamedTuple):
    """The keys of some texts, each once a text and in rising order, and how many each has; those that are of one
    sentence, which one, and how many sentences each text has."""

    keys: Keys
    counts: NDArray[np.int64]
    said: Keys
    sentence_of: NDArray[np.int64]
    sentences: NDArray[np.int64]


class Looked(NamedTuple):
    """What is seen in the examples, in parts that may still be looked for; and the words that keep their place in a
    frame."""

    common: frozenset[str]
    found: Iterator[Found]


def _sentences(index: Index, idf: NDArray[np.float32], scale: NDArray[np.float32], found: Sequence[Found]) -> Matrix:
    """The features of all sentences as `classifier.model.Model` weighs them."""
    from scipy.sparse import csr_matrix

    sizes = [int(each.sentences.sum()) for each in found]
    rows = np.concatenate([each.sentence_of + at for each, at in zip(found, accumulate([0, *sizes]), strict=False)])
    keys = np.concatenate([each.said for each in found])
    places = index.places(keys)
    known = places >= 0
    rows, places, groups = rows[known], places[known], groups_of(keys[known])
    size = sum(sizes)
    weights = weigh(idf[places], rows * len(GROUPS) + groups, scale, size)
    return csr_matrix((weights, (rows, places.astype(np.int32))), (size, len(idf)))


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
        parts.append(Found(np.concatenate(sorted_out), counts, seen.keys[said], seen.sentence_of[said], seen.sentences))
    before = accumulate((int(part.sentences.sum()) for part in parts), initial=0)
    parts = [part._replace(sentence_of=part.sentence_of + at) for part, at in zip(parts, before, strict=False)]
    return Found(*map(np.concatenate, zip(*parts, strict=True)))


def answers_of(examples: Sequence[Example], heads: Iterable[str] = HEADS) -> dict[str, NDArray[Any]]:
    """What the heads are to say of each example: a class (or nothing), or for each signal whether it is there."""

    def answers(head: str) -> NDArray[Any]:
        if head == "kind":
            return np.array(kinds_of(examples))
        if head == "signal":
            return np.array([[signal in e.signals for signal in HEARD] for e in examples])
        return np.array([str(getattr(e, head) or "") for e in examples])

    return {head: answers(head) for head in heads}


def fit_heads(matrix: Matrix, answers: Mapping[str, NDArray[Any]]) -> Columns:
    """Coefficients (features, scores) and intercepts of the heads. Deterministic on one machine."""
    columns: list[Column] = []
    exact = matrix.astype(np.float64)  # as the solver wants it; else each class would make a copy of its own
    for head, told in answers.items():
        if head == "kind":
            columns += _naive(matrix, told.tolist())
        elif head == "signal":
            for signal, has_it in zip(HEARD, told.T, strict=True):
                some = has_it | (np.arange(len(has_it)) % WITHOUT_EVERY[signal] == 0)
                columns.append(_separated(exact[some], has_it[some]))
        else:
            known = np.flatnonzero(told != "")
            part, told = exact if len(known) == len(told) else exact[known], told[known]
            columns += [_separated(part, told == one) for one in HEADS[head]]
    return np.stack([c for c, _ in columns], axis=1), np.array([i for _, i in columns], np.float32)


def fit_said(sentences: Matrix, asked: NDArray[np.bool_]) -> Columns:
    """Coefficients (features, `ASKED`) and intercepts of what is asked of a sentence, as if each said what its text
    does. Which of them says it is not known; guesses at it by other fits only seemed to help, while these had seen the
    hands on which that was measured."""
    exact = sentences.astype(np.float64)
    columns = [_separated(exact, told) for told in asked.T]
    return np.stack([c for c, _ in columns], axis=1), np.array([i for _, i in columns], np.float32)


def asked_of(examples: Sequence[Example]) -> NDArray[np.bool_]:
    """For each example what `ASKED` asks of its sentences."""
    return np.array([[name in (e.label, *e.signals) for name in ASKED] for e in examples])


def _separated(matrix: Matrix, is_one: NDArray[np.bool_]) -> Column:
    """One class against the rest."""
    from sklearn.svm import LinearSVC

    if is_one.all() or not is_one.any():
        return np.zeros(matrix.shape[1], np.float32), 1.0 if is_one.any() else -1.0
    fitted = LinearSVC(C=PENALTY, tol=TOLERANCE, random_state=0).fit(matrix, is_one)
    return fitted.coef_[0].astype(np.float32), float(fitted.intercept_[0])


def kinds_of(examples: Sequence[Example]) -> list[str]:
    """The kind of each example (`classifier.model.KINDS`)."""
    told = []
    for example in examples:
        types = (example.positive_type, example.stall_type, example.objection_type, *sorted(example.signals))
        named = (f"{example.label}:{each}" for each in types if each)
        told.append(next((name for name in named if name in KINDS), str(example.label)))
    texts = Counter(told)
    return [kind if texts[kind] >= LEAST_OF_KIND else kind.partition(":")[0] for kind in told]


def _naive(matrix: Matrix, kinds: Sequence[str]) -> list[Column]:
    """What naive Bayes says of each kind; of one that no text has, what it says of all together."""
    from sklearn.naive_bayes import ComplementNB

    fitted = ComplementNB(alpha=SMOOTHING).fit(matrix, kinds)
    rows = fitted.feature_log_prob_.astype(np.float32)
    known = dict(zip(fitted.classes_.tolist(), rows, strict=True))
    return [(known.get(kind, rows.mean(axis=0)), 0.0) for kind in KINDS]


def folds(examples: Sequence[Example], count: int = FOLDS) -> NDArray[np.int64]:
    """For each example the group of its hand. Groups are of about equal size in each language."""
    weights: dict[str, list[int]] = {}
    chosen: dict[str, int] = {}
    sizes = Counter((e.hand, e.language) for e in examples)
    for (hand, language), size in sorted(sizes.items(), key=lambda item: (-item[1], item[0])):
        row = weights.setdefault(language, [0] * count)
        at = chosen.setdefault(hand, row.index(min(row)))
        row[at] += size
    return np.array([chosen[e.hand] for e in examples])


def held_out_fits(
    table: Table, examples: Sequence[Example], groups: NDArray[np.int64], pool: Executor | None = None
) -> HeldOut:
    """For each group of hands its examples, and a fit that sees nothing by them; a pool begins with these at once."""
    left = [groups == group for group in np.unique(groups)]
    return [(held, _fitting(table, examples, np.flatnonzero(~held), pool)) for held in left]


def held_out_scores(table: Table, fits: HeldOut) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """All scores of each example by a fit that saw nothing by its hand, and those of its sentences put together."""
    text_of = table.text_of()
    out = np.zeros((table.matrix.shape[0], sum(map(len, HEADS.values()))), np.float32)
    of_sentences = np.zeros((len(text_of), len(ASKED)), np.float32)
    for held, fitted in fits:
        heads, said = fitted()
        out[held] = table.matrix[held] @ heads[0] + heads[1]
        theirs = held[text_of]
        of_sentences[theirs] = table.sentences[theirs] @ said[0] + said[1]
    return out, over_sentences(of_sentences, table.starts)


def _fitting(table: Table, examples: Sequence[Example], rows: NDArray[np.int64], pool: Executor | None) -> Fitting:
    """`fit_heads` and `fit_said` on these rows, begun in the pool (in parts, so that no process waits long for the
    other) or done when it is called."""
    matrix, told = table.matrix[rows], [examples[int(i)] for i in rows]
    text_of = table.text_of()
    ours = np.isin(text_of, rows)
    asked = asked_of(examples)[text_of[ours]]
    if pool is None:
        return lambda: (fit_heads(matrix, answers_of(told)), fit_said(table.sentences[ours], asked))
    heads = list(HEADS)
    parts = [pool.submit(fit_heads, matrix, answers_of(told, part)) for part in (heads[:2], heads[2:])]
    said = pool.submit(fit_said, table.sentences[ours], asked)

    def fitted() -> tuple[Columns, Columns]:
        done = [part.result() for part in parts]
        return (np.hstack([c for c, _ in done]), np.concatenate([i for _, i in done])), said.result()

    return fitted


@dataclass(frozen=True, kw_only=True, slots=True)
class Worth:
    """What scores are worth; the fields are those of `classifier.model.Model`."""

    trees: Trees
    signal_at: Mapping[str, float]
    sure_at: Mapping[str, Mapping[str, float]]


def worth_of(
    values: NDArray[np.float32],
    rows: NDArray[np.float32],
    facts: Sequence[Facts],
    examples: Sequence[Example],
    held: NDArray[np.bool_],
) -> Worth:
    """What the scores of examples (by fits that had not seen their hands) are worth: trees grow on those that are not
    held, on the others it is found how sure these are. `rows` are what the trees look at."""
    kept, seen = np.flatnonzero(held), rows[~held]
    told = labels_of(examples)[~held], opt_outs(examples)[~held]
    trees = beside(*(grown(seen, each) for each in told))
    odds, theirs = trees.log_odds(rows[kept]), [examples[int(i)] for i in kept]
    asks_at = opt_out_threshold(odds[:, -1], [facts[int(i)] for i in kept], theirs)
    return Worth(
        trees=trees,
        signal_at=signal_thresholds(values, examples) | {Signal.OPT_OUT: asks_at},
        sure_at=sure_at(softmax(odds[:, : len(LABELS)]), theirs),
    )


def labels_of(examples: Sequence[Example]) -> NDArray[np.int64]:
    """The label of each example as its place in `LABELS`."""
    return np.array([LABELS.index(e.label) for e in examples])


def opt_outs(examples: Sequence[Example]) -> NDArray[np.bool_]:
    """Which of the examples ask not to be written to."""
    return np.array([Signal.OPT_OUT in e.signals for e in examples])


def signal_thresholds(scores: NDArray[np.float32], examples: Sequence[Example]) -> dict[str, float]:
    """For each signal but the opt-out the score with the best F1. The last columns of the scores are the signals'."""
    columns = scores[:, -len(HEARD) :]
    return {
        signal: _best_f1(columns[:, at], np.array([signal in e.signals for e in examples]))
        for at, signal in enumerate(HEARD)
        if signal is not Signal.OPT_OUT
    }


def opt_out_threshold(odds: NDArray[np.float64], facts: Sequence[Facts], examples: Sequence[Example]) -> float:
    """The least log odds at which `OPT_OUT_PRECISION` of what trees or a plain request say is right."""
    return _least_precise(odds, opt_outs(examples), np.array([f.asks_plainly for f in facts]))


def _least_precise(heard: NDArray[np.float64], told: NDArray[np.bool_], ruled: NDArray[np.bool_]) -> float:
    free = np.flatnonzero(~ruled)
    order = free[np.argsort(-heard[free], kind="stable")]
    right = told[ruled].sum() + np.cumsum(told[order])
    precise = np.flatnonzero(right >= OPT_OUT_PRECISION * (ruled.sum() + np.arange(1, len(order) + 1)))
    return float(heard[order[precise[-1]]]) if len(precise) else math.inf


def _best_f1(heard: NDArray[np.float32], told: NDArray[np.bool_]) -> float:
    order = np.argsort(-heard, kind="stable")
    right = np.cumsum(told[order])
    f1 = 2 * right / (np.arange(1, len(order) + 1) + told.sum())
    return float(heard[order[int(f1.argmax())]]) if told.any() else math.inf


def sure_at(chances: NDArray[np.float64], examples: Sequence[Example]) -> dict[str, dict[str, float]]:
    """For each label and target error the least confidence at and above which no more are wrong."""
    truth = np.array([LABELS.index(e.label) for e in examples])
    best, sure = chances.argmax(axis=1), chances.max(axis=1)
    out: dict[str, dict[str, float]] = {}
    for at, label in enumerate(LABELS):
        mine = np.flatnonzero(best == at)
        order = mine[np.argsort(-sure[mine], kind="stable")]
        wrong = np.cumsum(truth[order] != at) / np.arange(1, len(order) + 1)
        out[label] = {}
        for error in TARGET_ERRORS:
            held = np.flatnonzero(wrong <= error)
            out[label][str(error)] = float(sure[order[held[-1]]]) if len(held) else 1.0
    return out


def fit(examples: Sequence[Example], pool: Executor | None = None) -> Model:
    """A model of these examples, calibrated on their own hands, each held out once. `pool` shares the work out."""
    weighed_at = np.arange(0, len(examples), max(1, len(examples) // WEIGHED))
    known = [examples[int(i)] for i in weighed_at]
    # Each thing is begun before it is needed, so that both cores have work.
    looked, told = looked_at(examples, pool), all_facts(known, pool)
    table = tabled(examples, looked)
    groups = folds(examples)
    fits = held_out_fits(table, examples, groups, pool)
    whole = _fitting(table, examples, np.arange(len(examples)), pool)
    values, by_sentence = held_out_scores(table, fits)
    facts = list(told)
    rows = weighed(values[weighed_at], by_sentence[weighed_at], np.array(rows_of(facts)))
    worth = worth_of(values[weighed_at], rows, facts, known, groups[weighed_at] == HELD_GROUP)
    heads, said = whole()
    model = Model(
        keys=table.keys,
        group=groups_of(table.keys),
        idf=table.idf,
        scale=np.array([SCALE[g] for g in GROUPS], np.float32),
        coefficients=heads[0],
        intercept=heads[1],
        said=said[0],
        said_intercept=said[1],
        features=Features(table.common),
        trees=worth.trees,
        signal_at=worth.signal_at,
        sure_at=worth.sure_at,
    )
    return loaded(dumped(model))


def all_facts(examples: Sequence[Example], pool: Executor | None = None) -> Iterator[Facts]:
    """The facts of all examples; a pool begins with them at once."""
    return map(facts_of_example, examples) if pool is None else pool.map(facts_of_example, examples, chunksize=500)


def two_processes() -> ProcessPoolExecutor:
    """Two, as many as the smallest machine has cores. Not threads: the solver's random numbers are shared by threads,
    and the same corpus has to give the same bytes. Where that can be, both come from one that has imported all."""
    if "forkserver" not in get_all_start_methods():
        return ProcessPoolExecutor(2, mp_context=get_context("spawn"))
    context = get_context("forkserver")
    context.set_forkserver_preload(["classifier.train", "sklearn.ensemble", "sklearn.naive_bayes", "sklearn.svm"])
    return ProcessPoolExecutor(2, mp_context=context)


def train(folder: Path = FITTED) -> Mapping[str, Any]:
    """Fit, calibrate and write the model; what its manifest says beside the hashes."""
    from threadpoolctl import threadpool_limits

    examples = by_people(read_corpus())
    # numpy has read the environment by now, so its BLAS is told so; the two processes find one thread there.
    with threadpool_limits(1), two_processes() as pool:
        model = fit(examples, pool)
    told = {
        "examples": len(examples),
        "hands": len({e.hand for e in examples}),
        "features": len(model.keys),
        "signal_at": model.signal_at,
        "sure_at": model.sure_at,
        "versions": {"python": platform.python_version()}
        | {name: version(name) for name in ("numpy", "scipy", "scikit-learn")},
        "version": model.version,
    }
    STORED.write(dumped(model), told, folder)
    return told
