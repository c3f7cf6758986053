"""The learned part: linear scores over features, and trees over the scores that say how sure they make us.

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
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from classifier.artefact import FITTED, HERE, Artefact, sha256
from classifier.corpus import CORPUS
from classifier.features import Features, Seen
from classifier.keys import GROUPS, Index, Keys, groups_of
from classifier.reading import Label, ObjectionType, PositiveType, Signal, StallType
from classifier.trees import Trees, restored, softmax

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
# What a label is made of. A refusal for want of money and one of a buyer who is content have few words in common, so
# they are told apart where the label does not ask for it.
KINDS = (
    *map(str, LABELS),
    *(f"positive:{each}" for each in PositiveType),
    *(f"objection:{each}" for each in ObjectionType),
    *(f"stall:{each}" for each in StallType),
    *(f"referral:{each}" for each in (Signal.INFLUENCER, Signal.LEFT_COMPANY)),
    *(f"none:{each}" for each in (Signal.OPT_OUT, Signal.COUNTER_PITCH, Signal.EXISTING_CUSTOMER, Signal.CHURN_RISK)),
)
# Each head is a set of scores over the same features: the label as a linear SVM sees it, its kinds as complement naive
# Bayes does, which errs elsewhere, the types of a label as if it were that, whether a machine wrote it, whether such a
# notice is one of absence or says that somebody left, and one score a signal.
AUTOMATIC, ABSENCE, LEFT, OTHER = "automatic", "absence", "left", "other"
HEADS: dict[str, tuple[str, ...]] = {
    "label": tuple(map(str, LABELS)),
    "kind": KINDS,
    "positive_type": tuple(map(str, PositiveType)),
    "objection_type": tuple(map(str, ObjectionType)),
    "stall_type": tuple(map(str, StallType)),
    "writer": (AUTOMATIC,),
    "notice": (ABSENCE, LEFT),
    "signal": tuple(map(str, HEARD)),
}


class Surety(StrEnum):
    """How sure words alone make it that a machine wrote them: as sure as of so few people's texts
    (`train.TAKEN_FOR_MACHINES`)."""

    SURELY = "surely automatic"
    CERTAINLY = "certainly automatic"


# What the sentences of a text are asked, each alone: a yes, a no, a wait, and whether it asks not to be written to.
# (That it points to somebody is a fact, and what says nothing is what is left.)
ASKED = (str(Label.POSITIVE), str(Label.OBJECTION), str(Label.STALL), str(Signal.OPT_OUT))
# The log odds from which an opt-out cannot be ruled out: eight chances in 100, of hands that ask so far more often than
# people do. At one in twenty it was a doubt about "No thanks, not interested."; of 204 opt-outs in unseen texts it
# missed as many as one in ten.
DOUBT = math.log(0.08 / 0.92)
# Of the words of a text so many must be known if it is to be judged. Of 354 automatic answers in `corpus/mails` at
# least 84 in 100 are, of Latin filler 29, of sentences in ten other languages of Europe 0 to 67.
KNOWN = 0.7
_STARTS = {name: sum(len(HEADS[n]) for n in list(HEADS)[:i]) for i, name in enumerate(HEADS)}
STORED = Artefact(
    name="model",
    corpus=CORPUS,
    code=(
        "artefact.py",
        "corpus.py",
        "facts.py",
        "features.py",
        "folding.py",
        "growing.py",
        "keys.py",
        "lexicon.py",
        "lexicon.tsv",
        "model.py",
        "table.py",
        "train.py",
        "trees.py",
    ),
)

Floats = NDArray[np.float32]
Places = NDArray[np.int64]


@dataclass(frozen=True, kw_only=True, slots=True)
class Scores:
    """The scores of one text by head, those of its sentences put together (`over_sentences`), and the places and
    weights of its features; for the evidence also its words in order, and the places of these and of their pairs
    (below 0 where the model has none)."""

    values: Floats
    by_sentence: Floats
    at: Places
    weights: Floats
    words: Sequence[str]
    word_at: Places
    pair_at: Places

    def head(self, name: str) -> Floats:
        """The scores of one head, in the order of its classes."""
        return self.values[columns_of(name)]

    def best(self, name: str) -> str:
        """The class with the highest score."""
        return HEADS[name][int(self.head(name).argmax())]

    def said(self, place: int) -> str:
        """The word or the pair of words whose place this is."""
        if len(found := np.flatnonzero(self.word_at == place)):
            return str(self.words[found[0]])
        return " ".join(self.words[(first := int(np.flatnonzero(self.pair_at == place)[0])) : first + 2])


class Judgement(NamedTuple):
    """The probabilities of the labels, which sum to 1, and whether an opt-out is heard, or can at least not be ruled
    out."""

    probabilities: dict[Label, float]
    opt_out: bool
    may_be_opt_out: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Model:
    """A fitted model: `keys` are its features in rising order, `group`, `idf` and the coefficients are theirs: those of
    the heads, and in `said` those of what a sentence is asked. `trees` turn the scores and the facts of a text into the
    log odds of the labels, and at last of an opt-out. `signal_at` are the scores from which a signal is believed;
    `sure_at` the confidence from which a label is wrong at most so often (by target error) on hands that neither scores
    nor trees had seen."""

    keys: Keys
    group: Places
    idf: Floats
    scale: Floats
    coefficients: Floats
    intercept: Floats
    said: Floats
    said_intercept: Floats
    features: Features
    trees: Trees
    signal_at: Mapping[str, float]
    sure_at: Mapping[str, Mapping[str, float]]
    version: str = ""
    index: Index = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "index", Index(self.keys))

    def scores(self, folded: Sequence[str]) -> list[Scores]:
        """All scores of folded texts. Many at once cost a third of what they do one by one."""
        if not folded:
            return []
        seen = self.features.of(folded)
        found = self.index.places(seen.keys)
        known = found >= 0
        # Each place once a text, in rising order: sums of floats depend on it.
        bits = len(self.keys).bit_length()
        both = (seen.key_of[known] << bits) | found[known]
        both.sort()
        once = np.ones(len(both), bool)
        once[1:] = both[1:] != both[:-1]
        both = both[once]
        of, at = both >> bits, both & ((1 << bits) - 1)
        weights = weigh(self.idf[at], of * len(GROUPS) + self.group[at], self.scale, len(folded))
        word_at, pair_at = found[: len(seen.words)], found[len(seen.words) :][: len(seen.pair_of)]
        by_sentence = self._by_sentence(seen, found)
        texts = np.arange(len(folded) + 1)
        ends, word_ends, pair_ends = (
            each.searchsorted(texts).tolist() for each in (of, seen.text_of, seen.text_of[seen.pair_of])
        )
        out = []
        for text, sentences in enumerate(by_sentence):
            mine, its_words, its_pairs = (slice(*each[text : text + 2]) for each in (ends, word_ends, pair_ends))
            out.append(
                Scores(
                    values=weights[mine] @ self.coefficients.take(at[mine], axis=0) + self.intercept,
                    by_sentence=sentences,
                    at=at[mine],
                    weights=weights[mine],
                    words=seen.words[its_words],
                    word_at=word_at[its_words],
                    pair_at=pair_at[its_pairs],
                )
            )
        return out

    def _by_sentence(self, seen: Seen, found: Places) -> Floats:
        """What the sentences of each text say, put together."""
        mine = (seen.sentence_of >= 0) & (found >= 0)
        at, of = found[mine], seen.sentence_of[mine]
        count = int(seen.sentences.sum())
        weights = weigh(self.idf[at], of * len(GROUPS) + self.group[at], self.scale, count)
        parts = self.said.take(at, axis=0) * weights[:, None]
        scores = np.stack([np.bincount(of, part, count) for part in parts.T], axis=1) + self.said_intercept
        return np.asarray(over_sentences(scores, np.cumsum(seen.sentences) - seen.sentences), np.float32)

    def judge(self, scores: Sequence[Scores], facts: Sequence[Sequence[float]]) -> list[Judgement]:
        """What the trees make of scores and facts."""
        if not scores:
            return []
        values, by_sentence = np.stack([s.values for s in scores]), np.stack([s.by_sentence for s in scores])
        odds = self.trees.log_odds(weighed(values, by_sentence, np.array(facts)))
        asks, may_ask = odds[:, -1] >= self.signal_at[Signal.OPT_OUT], odds[:, -1] >= DOUBT
        chances = [dict(zip(LABELS, row, strict=True)) for row in softmax(odds[:, : len(LABELS)]).tolist()]
        return [Judgement(*each) for each in zip(chances, asks.tolist(), may_ask.tolist(), strict=True)]

    def known(self, scores: Scores) -> float:
        """The share of the words that it was fitted to."""
        return float((scores.word_at >= 0).mean()) if len(scores.word_at) else 1.0

    def knows(self, scores: Scores) -> bool:
        """Whether it knows enough of the words to judge what they say: few of a language that it was not fitted to."""
        return self.known(scores) >= KNOWN

    def hears(self, scores: Scores) -> frozenset[Signal]:
        """The signals whose score is believed, but the opt-out (`judge`)."""
        if not self.knows(scores):
            return frozenset()
        told = zip(HEARD, scores.head("signal").tolist(), strict=True)
        return frozenset(s for s, score in told if s is not Signal.OPT_OUT and score >= self.signal_at[s])

    def is_automatic(self, scores: Scores, surety: Surety) -> bool:
        """Whether the words are so surely those of an automatic answer."""
        return self.knows(scores) and bool(scores.head("writer")[0] >= self.signal_at[surety])

    def is_notice(self, scores: Scores, of: str) -> bool:
        """Whether an automatic answer is one of `ABSENCE`, or of somebody who `LEFT`."""
        return bool(scores.head("notice")[HEADS["notice"].index(of)] >= self.signal_at[of])

    def spoke(self, scores: Scores, name: str, chosen: str, most: int = 4) -> list[tuple[str, float]]:
        """The words and pairs that spoke most for a class of a head, each with its weight."""
        column = _STARTS[name] + HEADS[name].index(chosen)
        words = scores.at[: scores.at.searchsorted(self.group.searchsorted(1))]  # of the first group
        parts = scores.weights[: len(words)] * self.coefficients[words, column]
        order = np.argsort(-parts, kind="stable")[:most]
        return [(scores.said(int(words[i])), float(parts[i])) for i in order if parts[i] > 0]


def columns_of(head: str) -> slice:
    """Where the scores of a head stand among all."""
    return slice(_STARTS[head], _STARTS[head] + len(HEADS[head]))


def weigh(idf: Floats, of: Places, scale: Floats, texts: int) -> Floats:
    """TF-IDF without counts, of the features of some texts or sentences: each group of them has the length of its
    scale. `of` is the text of each feature times the number of groups, and its group."""
    lengths = np.sqrt(np.bincount(of, idf * idf, texts * len(GROUPS)))
    lengths[lengths == 0] = 1.0
    return np.asarray(idf * (np.tile(scale, texts) / lengths)[of], np.float32)


def over_sentences(scores: NDArray[Any], starts: Places) -> NDArray[Any]:
    """The scores of sentences as one row a text: the highest of each, the lowest, those of the first sentence and of
    the last. `starts` are the first sentences of the texts."""
    highest, lowest = np.maximum.reduceat(scores, starts), np.minimum.reduceat(scores, starts)
    return np.hstack([highest, lowest, scores[starts], scores[np.append(starts[1:], len(scores)) - 1]])


def weighed(values: NDArray[Any], by_sentence: NDArray[Any], facts: NDArray[Any]) -> NDArray[np.float32]:
    """What the trees look at, a row a text: all scores (of the kinds how far they are behind the likeliest), those of
    the sentences put together, and the facts."""
    kinds = columns_of("kind")
    out = np.hstack([values, by_sentence, facts]).astype(np.float32)
    out[:, kinds] -= out[:, kinds].max(axis=1, keepdims=True)
    return out


def dumped(model: Model) -> bytes:
    """The model as the bytes of a NumPy archive; the same model gives the same bytes."""
    buffer = io.BytesIO()
    arrays: dict[str, NDArray[Any]] = model.trees.stored()
    arrays |= dict(
        keys=model.keys,
        common=_text("\n".join(sorted(model.features.common))),
        idf=model.idf,
        scale=model.scale,
        coefficients=model.coefficients.astype(np.float16),
        intercept=model.intercept,
        said=model.said.astype(np.float16),
        said_intercept=model.said_intercept,
        told=_text(json.dumps({"signal_at": dict(model.signal_at), "sure_at": model.sure_at, "heads": HEADS})),
    )
    np.savez(buffer, allow_pickle=False, **arrays)
    return buffer.getvalue()


def loaded(data: bytes) -> Model:
    """The model in the bytes of `dumped`. ValueError where it is one of other heads or of another form, or none."""
    try:
        return _loaded(data)
    except KeyError as missing:
        raise ValueError(f"a model of another form: {missing.args[0]}") from missing


def _loaded(data: bytes) -> Model:
    with np.load(io.BytesIO(data), allow_pickle=False) as stored:
        told = json.loads(_untext(stored["told"]))
        if {k: tuple(v) for k, v in told["heads"].items()} != HEADS:
            raise ValueError("a model of other labels")
        keys = stored["keys"]
        return Model(
            keys=keys,
            group=groups_of(keys),
            idf=stored["idf"],
            scale=stored["scale"],
            coefficients=stored["coefficients"].astype(np.float32),
            intercept=stored["intercept"],
            said=stored["said"].astype(np.float32),
            said_intercept=stored["said_intercept"],
            features=Features(frozenset(_untext(stored["common"]).split("\n"))),
            trees=restored(stored),
            signal_at=told["signal_at"],
            sure_at=told["sure_at"],
            version=f"linear-{hashlib.sha256(data).hexdigest()[:12]}",
        )


def _text(value: str) -> NDArray[np.uint8]:
    return np.frombuffer(value.encode(), np.uint8)


def _untext(value: NDArray[np.uint8]) -> str:
    return value.tobytes().decode()


def code_sha256() -> str:
    """The hash of the code and tables that a fit depends on."""
    return sha256([HERE / name for name in STORED.code])


@cache
def load(folder: Path = FITTED) -> Model:
    """The fitted model, checked against its manifest. ModelMissing where there is none that fits."""
    return loaded(STORED.read(folder))
