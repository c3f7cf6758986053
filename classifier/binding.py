"""Which name, number and role belong to each other.

Owns nearness: an address belongs to the name that its letters spell, else to the name beside it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from classifier.names import LIKELY, SURE, WEAK, Name
from classifier.pointing import transparent
from classifier.pointing_words import HANDLES, PLACES
from classifier.roles import is_role, role_at
from classifier.tokens import Token, folded

_NEAR = 12
_ROLE_GAP = frozenset(
    ", ( - – — : [ ' \" our the my is our now a an new who is who's 's in from at of over notre l' le la"
    " les nos est de des du"
    " a au aux unser unsere die der das ist im in aus vom von bei fur nuestro nuestra el la es de del en"
    " los il lo e nostro"
    " nostra dell' del della dei onze de het is van o a os da do dos no na nosso nossa e is on was".split()
)


def spells(name: Name, address: str) -> bool:
    """Whether the letters before the @ are of the name: `dana`, `d.price`, `dprice`, `danap`."""
    local = folded(address.partition("@")[0])
    whole = re.sub(r"[^a-z]", "", local)
    pieces = set(re.findall(r"[a-z]+", local))
    keys = [re.sub(r"[^a-z]", "", k) for k in name.key]
    if any(len(k) > 2 and (k in whole) for k in keys) or any(k in pieces and len(k) > 1 for k in keys):
        return True
    initials = "".join(k[:1] for k in keys)
    return len(keys) > 1 and (whole == initials or whole.startswith(keys[0][:1] + keys[-1][:4])) and len(whole) > 1


def name_of_address(words: Sequence[Token], at: int, names: Sequence[Name], used: Collection[int]) -> Name | None:
    """The name to which the address at `at` belongs, or None."""
    address, sentence = words[at].text, words[at].sentence
    spelt = [n for n in names if spells(n, address)]
    if spelt:
        return min(spelt, key=lambda n: (-(n.strength > WEAK), abs(n.first - at)))
    free = [n for n in names if id(n) not in used and not n.low]
    inside = [n for n in free if n.last <= at and words[n.first].sentence == sentence and at - n.last < _NEAR]
    if any(t.kind == "e" and t.sentence == sentence for t in words[max(0, at - _NEAR) : at]):
        inside = [n for n in inside if not any(t.kind == "e" for t in words[n.last : at])]
    if inside:
        near = [n for n in inside if n.strength > WEAK and (n.strength == SURE or not _in_a_place(words, n))]
        near = [n for n in near if n.strength == SURE] or [n for n in near if _is_beside(words, n, at)]
        return near[-1] if near and _may_hold(words, near[-1], at) else None
    behind = [n for n in free if 0 < n.first - at <= 3 and words[n.first].sentence == sentence and n.strength >= LIKELY]
    if behind:
        return behind[0]
    return _from_sentence_before(words, at, free)


def _may_hold(words: Sequence[Token], name: Name, at: int) -> bool:
    """Not `write to Ema Viera, and if she does not answer to purchasing@…`."""
    between = {t.key for t in words[name.last : at]}
    return not between & {"si", "if", "or", "falls", "oder", "ou", "sinon", "se", "als", "otherwise"}


def _is_beside(words: Sequence[Token], name: Name, at: int) -> bool:
    """Whether an unknown name leads up to the address: nothing else than its post stands between."""
    return name.strength >= LIKELY or all(transparent(t) for t in words[name.last : at])


def _from_sentence_before(words: Sequence[Token], at: int, free: Sequence[Name]) -> Name | None:
    sentence = words[at].sentence
    first = at
    while first > 0 and words[first - 1].sentence == sentence:
        first -= 1
    if at - first > 6:
        return None
    near = [n for n in free if n.strength >= SURE or n.strength >= LIKELY]
    near = [n for n in near if n.last <= first and words[n.first].sentence >= sentence - 2 and first - n.last < 25]
    return near[-1] if near else None


def name_of_phone(words: Sequence[Token], at: int, names: Sequence[Name]) -> Name | None:
    """The name of somebody whom only the number beside it points to: `Teresa Fahy, 091 555 0101`."""
    near = [n for n in names if n.strength >= LIKELY and n.last <= at < n.last + 6 and not _in_a_place(words, n)]
    if near:
        return near[-1]
    named = [n for n in names if n.last < at <= n.last + 2 and not _in_a_place(words, n) and _leads(words, n, at)]
    if named:
        return named[-1]
    beside = [n for n in names if n.last == at and n.first > 0 or (n.last == at and n.strength >= WEAK)]
    return beside[-1] if beside else None


def _leads(words: Sequence[Token], name: Name, at: int) -> bool:
    """`Berto, 0438 555 027`, `Rodrigue gère : 97 00 12 65`: a mark or a verb of who does it, nothing else."""
    return all(t.text in ",:-–" or t.key in HANDLES for t in words[name.last : at])


def _in_a_place(words: Sequence[Token], name: Name) -> bool:
    return name.first > 0 and words[name.first - 1].key in PLACES


def nearest(words: Sequence[Token], at: int, places: Sequence[int]) -> int | None:
    """The place nearest to the number at `at`: in its sentence, before it first, else in the two sentences before."""
    sentence = words[at].sentence
    before = [p for p in places if p < at and words[p].sentence == sentence]
    after = [p for p in places if p > at and words[p].sentence == sentence]
    if before:
        return max(before)
    if after:
        return min(after)
    earlier = [p for p in places if p < at and words[p].sentence >= sentence - 3]
    return max(earlier) if earlier else None


def role_beside(words: Sequence[Token], first: int, last: int) -> str | None:
    """The role that stands beside a name or an address, as it is written."""
    return _role_after(words, last) or _role_before(words, first)


def _role_after(words: Sequence[Token], last: int) -> str | None:
    at, sentence = last, words[last - 1].sentence
    while at < len(words) and at - last < 7 and words[at].sentence == sentence:
        span = role_at(words, at, len(words))
        if span is not None and words[span[1] - 1].sentence == sentence:
            return _text(words, *span)
        token = words[at]
        if span is None and token.capital and words[at - 1].text in ",(":
            # `Dana Price, Continuous Improvement Lead`: one capital more than the words that are known
            span = role_at(words, at + 1, len(words))
            if span is not None and span[0] == at + 1 and words[at + 1].capital:
                return _text(words, at, span[1])
        if token.kind not in "e" and token.key not in _ROLE_GAP:
            return None
        at += 1
    return None


def _role_before(words: Sequence[Token], first: int) -> str | None:
    """`our IT lead Dana`, `Ansprechpartner im Einkauf ist Frau Kern`: a role that ends where the name begins."""
    sentence, end = words[first].sentence, first
    while end > 0 and first - end < 4 and words[end - 1].sentence == sentence and not is_role(words[end - 1]):
        if words[end - 1].key not in _ROLE_GAP and words[end - 1].text not in (":", "c'", "c’"):
            return None
        end -= 1
    if end == 0 or words[end - 1].sentence != sentence:
        return None
    for start in range(max(0, end - 5), end):
        if words[start].sentence == sentence:
            span = role_at(words, start, end)
            if span is not None and span[1] == end:
                return _text(words, *span)
    return None


def _text(words: Sequence[Token], first: int, last: int) -> str:
    return " ".join(t.text for t in words[first:last])
