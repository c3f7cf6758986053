"""Whether a text sells or teaches, and which of its sentences sell: a small learned model of its own.

Owns the features, the arithmetic and the stored form; `classifier.train_selling` fits it. Needs numpy; no clock. It was
fitted to mails of nurture tracks (`classifier/corpus/nurture/`) and knows nothing of replies.

Two linear scores see the words (single ones, runs of two and three, what follows "we", "you" and a name, pieces of
words): one of the whole text, one of each sentence. A third weighs them with what the outside of the text shows.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from hashlib import blake2b
from math import exp
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from classifier.artefact import FITTED, Artefact
from classifier.corpus import CORPUS
from classifier.folding import fold

NURTURE = CORPUS / "nurture"
STORED = Artefact(
    name="selling",
    corpus=NURTURE,
    code=("artefact.py", "folding.py", "selling.py", "train_selling.py"),
)

Keys = NDArray[np.uint64]
Floats = NDArray[np.float32]

# What stands for our own name, for a field of the template, and for an address of the web.
_OURS = re.compile(r"\{\{-?\s*sender\.company\s*-?\}\}")
_FIELD = re.compile(r"\{\{[^}\n]*\}\}|\{%[^%\n]*%\}")
_LINK = re.compile(
    r"https?://\S+|www\.\S+|\b[\w-]{1,60}(?:\.[\w-]{1,60}){0,4}\.(?:com|io|eu|org|net|de|fr|es|it|nl|pt|co\.uk|example|test)"
    r"(?![\w-])(?:/\S*)?",
    re.IGNORECASE,
)
_END = re.compile(r"(?<=[.!?:])[\"'”’)]{0,3}\s+|\n+")
_WORD = re.compile(r"[^\W\d_][\w'’-]*|\d[\d.,]*|[?!€$£%]")
# Pages on which one books, orders or asks for a price; whatever else the text says.
_SALES_LINKS = tuple(
    re.compile(expression, re.IGNORECASE)
    for expression in (
        r"https?://(?:[\w-]{1,60}\.){0,4}(?:calendly|cal|savvycal|chilipiper|zcal|tidycal|youcanbook)\.(?:com|me|app)\b\S*",
        r"https?://(?:meetings\.hubspot\.com|calendar\.app\.google|outlook\.office\d{0,3}\.com/book)\S*",
        r"https?://[^\s/]+/(?:\S*[/_-])?(?:demos?|pricing|prices?|plans|book(?:ing)?|meet(?:ing)?|buy|order|shop|checkout|trial"
        r"|try|sign-?up|get-started|quotes?|sales|contact-sales|preise?|termin|angebot|kaufen|testen|tarifs?|devis|essai"
        r"|rendez-vous|precios?|presupuesto|prueba|prezzi|preventivo|prova|precos|orcamento|prijzen|offerte|proberen)"
        r"(?=[/?#._-]|\s|$)\S*",
    )
)
# A webinar's page may be called anything: `/webinars/sign-up` sells nothing.
_TEACHING_LINK = re.compile(r"webinar|case-stud|course|workshop", re.IGNORECASE)
_MARKS = ("OURS", "FIELD", "LINK", "LESSON")
_WE = frozenset(
    "we our us ours we'll we've we're we'd i i'd i'll i've i'm my me mine wir uns unser unsere unserem unseren unserer"
    " ich mir nous notre nos je mon ma nosotros nuestro nuestra nuestros nuestras noi nostro nostra nostri nostre ci"
    " wij ons onze ik nosso nossa nossos nossas".split()
)
_YOU = frozenset(
    "you your yours you'd you'll you've you're sie ihr ihre ihnen ihrem ihren euch vous votre vos su sus usted ustedes"
    " le les lei suo sua vi vostro u uw jullie je voce voces seu seus suas".split()
)
_AFTER = 6  # so many words behind "we", "you" or a name are taken to be said of them
_PIECE = 4
_RUN = 3
_SHOWN = 3  # words on either side of the one that speaks most for selling
# What the hash of a word counts for by its place in a run; odd, so that no two words of one place fall together.
_FACTORS = tuple(
    np.uint64(factor)
    for factor in (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93, 0xA0761D6478BD642F)
)
_OF_US, _OF_YOU, _OF_NAME, _AT_END = (np.uint64(n) for n in (11, 13, 17, 19))


@dataclass(frozen=True, kw_only=True, slots=True)
class Sentence:
    """A sentence with its line, from 1, its words as they stand, and these as they count."""

    line: int
    words: tuple[str, ...]
    tokens: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Sells:
    """A line that sells, from 1, and those of its words that say so most."""

    line: int
    words: str


def sentences(text: str) -> list[Sentence]:
    """The sentences of a text. A line of nothing but names, such as a signature, is none."""
    shown = _LINK.sub(_stand_in, _FIELD.sub(" FIELD ", _OURS.sub(" OURS ", text)))
    found = []
    start = 0
    for end in [*_END.finditer(shown), None]:
        said = shown[start : end.start() if end else len(shown)]
        words = tuple(_WORD.findall(said))
        if any(word[0].islower() or word in "?!" for word in words):
            line = shown.count("\n", 0, start) + said[: len(said) - len(said.lstrip())].count("\n") + 1
            found.append(Sentence(line=line, words=words, tokens=tuple(_tokens(words))))
        start = end.end() if end else start
    return found


def _stand_in(link: re.Match[str]) -> str:
    return " LESSON " if _TEACHING_LINK.search(link[0]) else " LINK "


def _sales_links(text: str) -> Iterator[Sells]:
    for expression in _SALES_LINKS:
        for match in expression.finditer(text):
            if not _TEACHING_LINK.search(match[0]):
                yield Sells(line=text.count("\n", 0, match.start()) + 1, words=match[0])


def _tokens(words: Sequence[str]) -> Iterator[str]:
    for at, word in enumerate(words):
        if word in _MARKS:
            yield word
        elif word[0].isdigit():
            yield "NUMBER"
        elif at and word[0].isupper() and word != "I" and not word.startswith(("I'", "I’")):
            yield "NAME"
        else:
            yield fold(word)


@lru_cache(maxsize=50_000)
def _hash(token: str) -> int:
    return int.from_bytes(blake2b(token.encode(), digest_size=8).digest(), "little")


@lru_cache(maxsize=50_000)
def _pieces(token: str) -> tuple[int, ...]:
    padded = f" {token} "
    cut = {padded[at : at + _PIECE] for at in range(max(1, len(padded) - _PIECE + 1))}
    return tuple(_hash(f"piece {each}") for each in sorted(cut))


def runs(sentence: Sentence) -> list[Keys]:
    """The keys of single words, then of runs of two and of three, each in the order of the text."""
    hashes = np.array([_hash(token) for token in sentence.tokens], np.uint64)
    found = [hashes * _FACTORS[0]]
    for size in range(1, _RUN):
        longer = found[-1][:-1] + hashes[size:] * _FACTORS[size]
        found.append(longer)
    return found


def keys_of(sentence: Sentence) -> Keys:
    """All features of a sentence, each once, in rising order."""
    hashes = np.array([_hash(token) for token in sentence.tokens], np.uint64)
    said_of = [
        hashes[at + 1 : at + 1 + _AFTER] * _FACTORS[3] + who
        for at, token in enumerate(sentence.tokens)
        if (who := _who(token)) is not None
    ]
    pieces = np.array([piece for token in set(sentence.tokens) for piece in _pieces(token)], np.uint64)
    return np.unique(np.concatenate([*runs(sentence), *said_of, pieces]))


def _who(token: str) -> np.uint64 | None:
    if token in _WE:
        return _OF_US
    if token in _YOU:
        return _OF_YOU
    return _OF_NAME if token in ("NAME", "OURS") else None


def keys_of_text(said: Sequence[Sentence], of_sentences: Sequence[Keys]) -> Keys:
    """All features of a text: those of its sentences, and the words of its last two as such."""
    last = [_hash(token) for sentence in said[-2:] for token in sentence.tokens]
    ends = np.array(last, np.uint64) * _FACTORS[4] + _AT_END
    return np.unique(np.concatenate([ends, *of_sentences]))


def outside(said: Sequence[Sentence]) -> list[float]:
    """How many sentences, words of ours and of the reader's, names, fields of ours, links and questions."""
    tokens = [token for sentence in said for token in sentence.tokens]
    return [
        float(len(said)),
        float(sum(token in _WE for token in tokens)),
        float(sum(token in _YOU for token in tokens)),
        *(float(tokens.count(mark)) for mark in ("NAME", "OURS", "LINK", "?")),
    ]


def row(of_text: float, of_sentences: NDArray[np.float64], said: Sequence[Sentence]) -> list[float]:
    """What the last score weighs."""
    highest = np.sort(of_sentences)[::-1]
    second = float(highest[1]) if len(highest) > 1 else -2.0
    return [of_text, float(highest[0]), second, float(of_sentences.mean()), float(of_sentences[-1]), *outside(said)]


@dataclass(frozen=True, kw_only=True, slots=True)
class Linear:
    """A linear score: its features in rising order, the weight of each by how rare it is, and what it says."""

    keys: Keys
    idf: Floats
    coefficients: Floats
    intercept: float

    def score(self, keys: Keys) -> float:
        """The score of a text with these features."""
        at = self.places(keys)
        at = at[at >= 0]
        weights = self.idf[at]
        length = float(np.sqrt((weights * weights).sum())) or 1.0
        return float(weights @ self.coefficients[at]) / length + self.intercept

    def places(self, keys: Keys) -> NDArray[np.int64]:
        """Where the keys stand; -1 for what it does not know."""
        at = np.minimum(self.keys.searchsorted(keys), len(self.keys) - 1)
        return np.where(self.keys[at] == keys, at, -1)


@dataclass(frozen=True, kw_only=True, slots=True)
class SellingModel:
    """`weights` and `intercept` are those of the last score, over `row`."""

    text: Linear
    sentence: Linear
    weights: NDArray[np.float64]
    intercept: float

    def chance(self, text: str) -> float:
        """The probability that a text sells."""
        return self._judged(sentences(text))[0]

    def sells(self, text: str) -> list[Sells]:
        """Each line that sells, once; at least one in a text that does, none in one that teaches."""
        said = sentences(text)
        chance, scores = self._judged(said)
        least = min(0.0, float(scores.max())) if chance >= 0.5 else np.inf
        lines = {
            one.line: Sells(line=one.line, words=self._telling(one))
            for one, score in zip(reversed(said), reversed(scores), strict=True)
            if score >= least
        }
        lines |= {one.line: one for one in _sales_links(text)}
        return [lines[line] for line in sorted(lines)]

    def _judged(self, said: Sequence[Sentence]) -> tuple[float, NDArray[np.float64]]:
        if not said:
            return 0.0, np.zeros(0)
        keys = [keys_of(sentence) for sentence in said]
        scores = np.array([self.sentence.score(each) for each in keys])
        told = row(self.text.score(keys_of_text(said, keys)), scores, said)
        odds = float(self.weights @ told) + self.intercept
        return 1.0 / (1.0 + exp(-odds)), scores

    def _telling(self, sentence: Sentence) -> str:
        """The words around those that speak most for selling."""
        at = self.sentence.places(runs(sentence)[0])
        said = np.where(at >= 0, self.sentence.idf[at] * self.sentence.coefficients[at], 0.0)
        middle = int(said.argmax())
        return " ".join(sentence.words[max(0, middle - _SHOWN) : middle + _SHOWN + 1])


def dumped(model: SellingModel) -> bytes:
    """The model as the bytes of a NumPy archive."""
    arrays: dict[str, NDArray[np.generic]] = {"weights": model.weights, "intercept": np.array(model.intercept)}
    for name, linear in (("text", model.text), ("sentence", model.sentence)):
        arrays |= {f"{name}_{each.name}": np.asarray(getattr(linear, each.name)) for each in fields(Linear)}
        arrays[f"{name}_coefficients"] = linear.coefficients.astype(np.float16)
    buffer = io.BytesIO()
    np.savez(buffer, allow_pickle=False, **arrays)
    return buffer.getvalue()


def restored(data: bytes) -> SellingModel:
    """The model in the bytes of `dumped`."""
    with np.load(io.BytesIO(data), allow_pickle=False) as stored:

        def linear(name: str) -> Linear:
            return Linear(
                keys=stored[f"{name}_keys"],
                idf=stored[f"{name}_idf"],
                coefficients=stored[f"{name}_coefficients"].astype(np.float32),
                intercept=float(stored[f"{name}_intercept"]),
            )

        return SellingModel(
            text=linear("text"),
            sentence=linear("sentence"),
            weights=stored["weights"],
            intercept=float(stored["intercept"]),
        )


@cache
def load(folder: Path = FITTED) -> SellingModel:
    """The fitted model, checked against its manifest. ModelMissing where there is none that fits."""
    return restored(STORED.read(folder))
