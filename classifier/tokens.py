"""A text as words, marks, addresses and numbers, each with its place, so that what stands beside what can be seen.

Owns the cutting. One pass; a title's or an initial's full stop ends no sentence; an apostrophe is cut where it joins
two words (`l'intendante`, `Tammy's`), not inside a name (`O'Brien`).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from classifier.contacts import Contact

MAX_TOKENS = 4_000

_TOKEN = re.compile(
    r"[^\W\d_](?:\.[^\W\d_]){0,3}\.(?=[\s,;)]|$)|[^\W\d_]{1,40}(?:[-'’&./][^\W\d_]{1,40}){0,4}|\d[\w.,:/]{0,20}"
    r"|\n|[^\s\w]"
)
_ABBREVIATED = frozenset(
    "mr mrs ms dr engr col capt maj gen sgt shri smt adv prof st frl mag dipl ing mme mlle mm sr sra srta lic"
    " arq dna dra cp c.p mtro sig dott"
    " rag geom avv arch egr gent dhr mevr mw drs ir eng enga exmo exma sta resp dir attn tel ext approx nr".split()
)
_SUFFIXES = frozenset({"s", "ll", "d", "re", "ve", "m", "t"})
_MARKED = str.maketrans("\u2019\u2018\u00b4`", "''''")


class Token(NamedTuple):
    """`kind`: w word, e address, t telephone number, n number, p mark, l line end. `key` is the folded text."""

    kind: str
    text: str
    key: str
    start: int
    end: int
    sentence: int

    @property
    def capital(self) -> bool:
        """Whether it is a word with a capital first."""
        return self.kind == "w" and self.text[0].isupper()


@lru_cache(maxsize=8_192)
def folded(word: str) -> str:
    """Lower case, no accents, plain apostrophes."""
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", word.translate(_MARKED))
    return "".join(c for c in apart if not unicodedata.combining(c)).lower().replace("ß", "ss")


def tokens(text: str, contacts: list[Contact]) -> list[Token]:
    """The tokens of `text`; each of `contacts` (in order) is one token."""
    found: list[Token] = []
    sentence = at = 0
    for contact in [*contacts, None]:
        stop = contact.start if contact else len(text)
        for match in _TOKEN.finditer(text, at, stop):
            word, (start, end) = match[0], match.span()
            if word.isalpha() and word.isascii():
                # What most tokens are; a tuple's own constructor takes half as long as that of the class.
                found.append(tuple.__new__(Token, ("w", word, word.lower(), start, end, sentence)))
            else:
                sentence = _add(found, word, start, sentence)
            if len(found) >= MAX_TOKENS:
                return found
        if contact:
            found.append(Token(contact.kind, contact.value, contact.kind, contact.start, contact.end, sentence))
            at = contact.end
    return found


def _add(found: list[Token], word: str, start: int, sentence: int) -> int:
    """Append the token or tokens of one match; the sentence that the next one belongs to."""
    first = word[0]
    end = start + len(word)
    if word == "\n":
        found.append(Token("l", word, word, start, end, sentence))
        return sentence + 1
    if first.isdigit():
        found.append(Token("n", word, word, start, end, sentence))
    elif not first.isalpha():
        if (
            word == "."
            and found
            and found[-1].end == start
            and (found[-1].key in _ABBREVIATED or found[-1].text in ("Fr", "Hr", "Pn", "En"))
        ):
            return sentence
        found.append(Token("p", word, word, start, end, sentence))
        return sentence + 1 if word in ".!?;…" else sentence
    else:
        _add_words(found, word, start, sentence)
    return sentence


def _add_words(found: list[Token], word: str, start: int, sentence: int) -> None:
    plain = word.translate(_MARKED)
    cut = plain.find("'")
    if cut > 0:
        head, tail = plain[:cut], plain[cut + 1 :]
        own = tail[:1].isupper() and head[0].isupper() and len(head) <= 5 and not word.isupper()
        if folded(tail) in _SUFFIXES or (not own and len(head) <= 8):
            prefix = folded(tail) not in _SUFFIXES
            first, second = (head + "'", tail) if prefix else (head, "'" + tail)
            middle = start + len(first)
            found.append(Token("w", word[: len(first)], folded(first), start, middle, sentence))
            found.append(Token("w" if prefix else "p", second, folded(second), middle, start + len(word), sentence))
            return
    key = folded(word)
    found.append(Token("w", word, key.rstrip(".") if len(key) > 2 else key, start, start + len(word), sentence))
