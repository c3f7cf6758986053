"""Whether a text sells or teaches, and which of its sentences sell: a small learned model of its own.

Owns the features, the arithmetic and the stored form; `classifier.train_selling` fits it. Needs numpy; no clock. It was
fitted to mails of nurture tracks (`classifier/corpus/nurture/`) and knows nothing of replies.

Two linear scores see the words (single ones, runs of two and three, the same of classes of words, what follows "we",
"you" and a name, pieces of words): one of the whole text, one of each sentence. Trees weigh them with what the outside
of the text shows.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from classifier import lexicon, trees
from classifier.artefact import FITTED, Artefact
from classifier.corpus import CORPUS
from classifier.folding import fold
from classifier.keys import FIRST, FOURTH, MOST_KEPT, SECOND, THIRD, Keys, hashed, once
from classifier.trees import Trees

NURTURE = CORPUS / "nurture"
STORED = Artefact(
    name="selling",
    corpus=NURTURE,
    code=(
        "artefact.py",
        "folding.py",
        "growing.py",
        "keys.py",
        "lexicon.py",
        "lexicon.tsv",
        "selling.py",
        "train_selling.py",
        "trees.py",
    ),
)

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
_NO_SENTENCE = -2.0  # the score of one that is not there; below nearly all that are
_SHOWN = 3  # words on either side of the one that speaks most for selling
_OF_LAST = np.uint64(0xA0761D6478BD642F)  # what the hash of a word counts for in the last sentences
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
            yield _folded(word)


_folded = lru_cache(maxsize=MOST_KEPT)(fold)


@lru_cache(maxsize=MOST_KEPT)
def _pieces(token: str) -> tuple[int, ...]:
    padded = f" {token} "
    cut = {padded[at : at + _PIECE] for at in range(max(1, len(padded) - _PIECE + 1))}
    return tuple(hashed(f"piece {each}") for each in sorted(cut))


def runs(sentence: Sentence) -> list[Keys]:
    """The keys of single words, then of runs of two and of three, each in the order of the text."""
    return _runs(np.array([hashed(token) for token in sentence.tokens], np.uint64))


def _runs(hashes: Keys) -> list[Keys]:
    found = [hashes * FIRST]
    for size in range(1, _RUN):
        longer = found[-1][:-1] + hashes[size:] * (FIRST, SECOND, THIRD)[size]
        found.append(longer)
    return found


def keys_of(sentence: Sentence) -> Keys:
    """All features of a sentence, each once, in rising order."""
    hashes = np.array([hashed(token) for token in sentence.tokens], np.uint64)
    said_of = [
        hashes[at + 1 : at + 1 + _AFTER] * FOURTH + who
        for at, token in enumerate(sentence.tokens)
        if (who := _who(token)) is not None
    ]
    pieces = np.array([piece for token in set(sentence.tokens) for piece in _pieces(token)], np.uint64)
    return once(np.concatenate([*runs(sentence), *_runs_of_classes(sentence), *said_of, pieces]))


def _runs_of_classes(sentence: Sentence) -> list[Keys]:
    """Runs of one to three classes of the lexicon, whatever stands between them; what stands for a name, a number or a
    link is a class of its own."""
    known = lexicon.load()
    words = [token.replace("’", "'") for token in sentence.tokens]
    classes = [word if word.isupper() else known.class_of(word) for word in words]
    for begin, end, name in known.phrases_in(words, [sentence.line] * len(words)):
        classes[begin:end] = [name, *[""] * (end - begin - 1)]
    return _runs(np.array([hashed(f"class {each}") for each in classes if each], np.uint64))


def _who(token: str) -> np.uint64 | None:
    if token in _WE:
        return _OF_US
    if token in _YOU:
        return _OF_YOU
    return _OF_NAME if token in ("NAME", "OURS") else None


def keys_of_text(said: Sequence[Sentence], of_sentences: Sequence[Keys]) -> Keys:
    """All features of a text: those of its sentences, and the words of its last two as such."""
    last = [hashed(token) for sentence in said[-2:] for token in sentence.tokens]
    ends = np.array(last, np.uint64) * _OF_LAST + _AT_END
    return once(np.concatenate([ends, *of_sentences]))


def row(text: str, of_text: float, of_sentences: NDArray[np.float64], said: Sequence[Sentence]) -> list[float]:
    """What the trees look at: the scores, where the highest stands, and what is seen from outside of the text and of
    the sentence that sells most."""
    highest = [*np.sort(of_sentences)[::-1].tolist(), _NO_SENTENCE, _NO_SENTENCE][:3]
    at = int(of_sentences.argmax())
    return [
        of_text,
        *highest,
        float(of_sentences.min()),
        float(of_sentences.mean()),
        float(of_sentences[0]),
        float(of_sentences[-1]),
        float((of_sentences > 0).sum()),
        float((of_sentences > -0.5).sum()),
        at / len(said),
        float(len(said) - 1 - at),
        float(len(said)),
        *_outside([token for sentence in said for token in sentence.tokens]),
        float(len(said[at].tokens)),
        *_outside(said[at].tokens),
        float(any(True for _ in _sales_links(text))),
    ]


def _outside(tokens: Sequence[str]) -> list[float]:
    """How many words of ours and of the reader's, numbers, names, our own name, links and questions."""
    ours, yours = (sum(token in words for token in tokens) for words in (_WE, _YOU))
    marks = (tokens.count(mark) for mark in ("NUMBER", "NAME", "OURS", "LINK", "?"))
    return [float(count) for count in (ours, yours, *marks)]


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
    """`trees` weigh the two scores, over `row`."""

    text: Linear
    sentence: Linear
    trees: Trees

    def sells(self, text: str) -> list[Sells]:
        """Each line that sells, once; at least one in a text that does, none in one that teaches."""
        said = sentences(text)
        odds, scores = self._judged(text, said)
        least = min(0.0, float(scores.max())) if odds >= 0 else np.inf
        lines = {
            one.line: Sells(line=one.line, words=self._telling(one))
            for one, score in zip(reversed(said), reversed(scores), strict=True)
            if score >= least
        }
        lines |= {one.line: one for one in _sales_links(text)}
        return [lines[line] for line in sorted(lines)]

    def _judged(self, text: str, said: Sequence[Sentence]) -> tuple[float, NDArray[np.float64]]:
        """The log odds that a text sells, and the scores of its sentences."""
        if not said:
            return -np.inf, np.zeros(0)
        keys = [keys_of(sentence) for sentence in said]
        scores = np.array([self.sentence.score(each) for each in keys])
        told = row(text, self.text.score(keys_of_text(said, keys)), scores, said)
        return float(self.trees.log_odds(np.array([told], np.float32))[0, -1]), scores

    def _telling(self, sentence: Sentence) -> str:
        """The words around those that speak most for selling."""
        at = self.sentence.places(runs(sentence)[0])
        is_word = np.array([token.islower() for token in sentence.tokens])  # and no name
        said = np.where((at >= 0) & is_word, self.sentence.idf[at] * self.sentence.coefficients[at], -np.inf)
        middle = int(said.argmax())
        return " ".join(sentence.words[max(0, middle - _SHOWN) : middle + _SHOWN + 1])


def dumped(model: SellingModel) -> bytes:
    """The model as the bytes of a NumPy archive."""
    arrays: dict[str, NDArray[Any]] = model.trees.stored()
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

        return SellingModel(text=linear("text"), sentence=linear("sentence"), trees=trees.restored(stored))


@cache
def load(folder: Path = FITTED) -> SellingModel:
    """The fitted model, checked against its manifest. ModelMissing where there is none that fits."""
    return restored(STORED.read(folder))
