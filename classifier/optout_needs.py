"""Which words a text must hold for a phrase to be found in it, read from the phrase's own pattern.

Owns the reading of patterns: literal letters at a word's beginning, in every alternative, are what the phrase needs.
It knows only the constructs of `optout_words/`; what it does not understand it does not ask for, so that
nothing is ever left out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

_TOKEN = re.compile(
    r"<\w+>|\(\?:|\(\?<?[=!]|[()|^$]|\\.|\[\^?\]?[^\]]*\]|\{\d+,?\d*\}|[?*+.]|[^\\]",
)
WORD = re.compile(r"[a-z]+")
_LETTER = re.compile(r"[a-z]")
_OPTIONAL = re.compile(r"\?|\*|\{0,?\d*\}")
_REPEATED = re.compile(r"\+|\{[1-9]\d*,?\d*\}")
_MARKS = re.compile(r"\[[ ,.!-]+\]")
_SHORTEST, _LONGEST = 3, 4
_COMMON = 20.0

Needs = frozenset[str]


def words_in(text: str) -> list[str]:
    """The words of a folded text, letters only."""
    return WORD.findall(text)


def beginnings(word: str) -> tuple[str, ...]:
    """What a word begins with: three and four letters, or a short one whole."""
    return (word[:_SHORTEST], word[:_LONGEST]) if len(word) > _SHORTEST else (word,)


@dataclass(slots=True)
class Read:
    """The alternatives of a pattern, and what was found of them so far: named ones stand in hundreds of patterns."""

    choices: list[list[_Item]]
    chosen: dict[tuple[bool, bool], tuple[list[Needs], bool]] = field(default_factory=dict, compare=False, repr=False)
    led: dict[bool, Needs] = field(default_factory=dict, compare=False, repr=False)


@dataclass(slots=True)
class _Item:
    """One thing in a pattern: a character, a group of alternatives, an edge of a word, a separator or anything else."""

    kind: str
    text: str
    inner: Read
    optional: bool = False


_EMPTY = Read([])  # inside what is no group


Named = Mapping[str, Read]


def read(pattern: str, named: Named) -> Read:
    """The alternatives of a pattern, in which `<name>` stands for one that was read before."""
    return _parse(list(_TOKEN.findall(pattern)), 0, named)[0]


def needs(pattern: Read) -> tuple[Needs, ...]:
    """The sets of which a text must hold one each, the rarest first."""
    found, _ = _walk([_Item("group", "", pattern)], starts=True, closed=True)
    return tuple(sorted(found, key=_commonness))


def leads(pattern: Read) -> Needs:
    """The beginnings of the words with which any match starts; none where that cannot be told."""
    return _leading([_Item("group", "", pattern)], closed=True)


def _commonness(words: Needs) -> float:
    return sum(_COMMON ** -len(word) for word in words)


def _parse(tokens: Sequence[str], at: int, named: Named) -> tuple[Read, int]:
    """The alternatives from `at` to the bracket that closes them."""
    choices: list[list[_Item]] = [[]]
    while at < len(tokens) and tokens[at] != ")":
        token = tokens[at]
        kind = _kind_of(token)
        at += 1
        if kind == "or":
            choices.append([])
        elif kind == "opens":
            inner, at = _parse(tokens, at, named)
            at += 1
            choices[-1].append(_group(token, inner))
        elif kind == "named":
            choices[-1].append(_Item("group", "", named[token[1:-1]]))
        elif kind == "optional" and choices[-1]:
            choices[-1][-1].optional = True
        elif kind != "repeated":
            choices[-1].append(_Item(kind, token, _EMPTY))
    return Read(choices), at


def _group(opening: str, inner: Read) -> _Item:
    if opening in ("(", "(?:"):
        return _Item("group", "", inner)
    closes_word = (
        opening == "(?!" and len(inner.choices) == 1 and inner.choices[0][-1:] == [_Item("other", "\\w", _EMPTY)]
    )
    return _Item("edge" if closes_word else "nothing", "", _EMPTY)


@cache
def _kind_of(token: str) -> str:
    """What a token does: it begins or marks something, or is a thing itself."""
    if token == "|":
        return "or"
    if token.startswith("("):
        return "opens"
    if token.startswith("<"):
        return "named"
    if _OPTIONAL.fullmatch(token):
        return "optional"
    if _REPEATED.fullmatch(token):
        return "repeated"
    if token in ("^", "$", "\\b"):
        return "edge"
    if _LETTER.fullmatch(token):
        return "letter"
    if token == "\\W" or (len(token) == 1 and not token.isalnum() and token not in ".[") or _MARKS.fullmatch(token):
        return "separator"
    if token.startswith("\\") and not token[1].isalnum():
        return "separator"
    return "other"


def _walk(items: Sequence[_Item], *, starts: bool, closed: bool) -> tuple[list[Needs], bool]:
    """What a sequence needs, and whether a word can only begin after it.

    `starts` says whether a word begins at the first item, `closed` whether one ends with the last.
    """
    found: list[Needs] = []
    word = ""
    for position, item in enumerate(items):
        follows = items[position + 1] if position + 1 < len(items) else None
        if item.kind == "letter" and not item.optional and (starts or word):
            word, starts = word + item.text, False
            ends = closed if follows is None else _ends_word(follows)
            if not _continues(follows):
                found += _need(word, whole=ends)
                word = ""
            continue
        if item.kind == "group":
            inside, after = _choose(item, starts=starts, closed=closed if follows is None else _ends_word(follows))
            if not item.optional:
                found += inside
            starts = starts and after if item.optional else after
        elif item.kind in ("separator", "edge", "nothing"):
            # A letter behind an edge of words begins one.
            starts = starts or item.text == "\\b" or (item.kind == "separator" and not item.optional)
        else:
            starts = False
        word = ""
    return found, starts


def _continues(follows: _Item | None) -> bool:
    return follows is not None and follows.kind == "letter" and not follows.optional


def _ends_word(follows: _Item) -> bool:
    """Whether no letter can come next."""
    return not follows.optional and follows.kind in ("separator", "edge")


def _need(word: str, *, whole: bool) -> list[Needs]:
    if len(word) >= _SHORTEST or whole:
        return [frozenset({word[:_LONGEST]})]
    return []


def _choose(group: _Item, *, starts: bool, closed: bool) -> tuple[list[Needs], bool]:
    """What every alternative needs: the rarest set of each, together."""
    known = group.inner.chosen
    if (starts, closed) not in known:
        known[starts, closed] = _chosen(group.inner.choices, starts=starts, closed=closed)
    return known[starts, closed]


def _chosen(choices: Sequence[Sequence[_Item]], *, starts: bool, closed: bool) -> tuple[list[Needs], bool]:
    if len(choices) == 1:
        return _walk(choices[0], starts=starts, closed=closed)
    together: set[str] = set()
    known, after = True, True
    for choice in choices:
        found, ends = _walk(choice, starts=starts, closed=closed)
        rarest = min(found, key=_commonness, default=None)
        known = known and rarest is not None
        together |= rarest or frozenset()
        after = after and ends
    return [frozenset(together)] if known else [], after


def _leading(items: Sequence[_Item], *, closed: bool) -> Needs:
    """The beginnings of the first word of a sequence, in every case that it has."""
    for position, item in enumerate(items):
        follows = items[position + 1] if position + 1 < len(items) else None
        if item.kind in ("edge", "nothing"):
            continue
        if item.kind == "letter" and not item.optional:
            return _leading_word(items[position:], closed=closed)
        if item.kind != "group":
            return frozenset()
        ends = closed if follows is None else _ends_word(follows)
        if ends not in item.inner.led:
            item.inner.led[ends] = _any([_leading(choice, closed=ends) for choice in item.inner.choices])
        if not item.optional:
            return item.inner.led[ends]
        return _any([item.inner.led[ends], _leading(items[position + 1 :], closed=closed)])
    return frozenset()


def _any(cases: Sequence[Needs]) -> Needs:
    """All together, or none where one case cannot be told."""
    return frozenset().union(*cases) if all(cases) else frozenset()


def _leading_word(items: Sequence[_Item], *, closed: bool) -> Needs:
    word = ""
    for item in items:
        if item.kind != "letter" or item.optional:
            found = _need(word, whole=_ends_word(item))
            break
        word += item.text
    else:
        found = _need(word, whole=closed)
    return found[0] if found else frozenset()
