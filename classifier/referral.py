"""Whom a message points to: names, addresses, numbers and roles in its words, and people copied in.

Owns how these are put together. It invents nothing (each value stands in the message) and names neither the sender nor
us. Whether the message as a whole is a referral is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from classifier.below import lines_meant
from classifier.binding import name_of_address, name_of_phone, nearest, role_beside, spells
from classifier.copied import with_copied
from classifier.names import LIKELY, OFFICE, POSSIBLE, SURE, WEAK, Name
from classifier.parties import (
    Parties,
    is_reference,
    is_replaced,
    of_another,
    own_contact,
    parties,
    to_be_removed,
    told_to_call,
    unwanted,
)
from classifier.pointing import (
    addressed,
    after_place,
    bare,
    denied,
    is_said_to_be,
    points_after,
    points_before,
    refuses,
    stands_for_somebody,
)
from classifier.pointing_words import ADVISED, DEPARTED, GREETINGS
from classifier.reading import Headers, Person
from classifier.roles import is_role, role_at
from classifier.said import Said
from classifier.tokens import Token, folded
from classifier.vcard import cards as read_cards

MAX_TEXT = 20_000
MAX_PEOPLE = 10
MAX_POSTS = 40
_NO_NAMES: Mapping[str, str] = {}


@dataclass(slots=True)
class _Found:
    """Somebody as found in the tokens: where the name stands (None without one) and what was bound to it."""

    name: Name | None
    email: int | None = None
    phone: int | None = None
    role: str | None = None


def people(
    text: str,
    headers: Headers,
    *,
    copied: bool,
    display_names: Mapping[str, str] = _NO_NAMES,
    cards: Sequence[str] = (),
    under: str = "",
) -> tuple[Person, ...]:
    """Everybody whom `text` points to, then those in Cc where `copied` says that the words speak of them.

    `display_names` are those of the addresses in the headers, `cards` the texts of attached vCards, `under` is what
    stands under the words (see `classifier.below`).
    """
    said = Said(text[:MAX_TEXT], parties(headers, display_names))
    nobody = not (said.names or said.posts or any(t.kind in "et" for t in said.words))
    found = [] if nobody else [_person(said, each) for each in _found(said)]
    if (found or under) and unwanted(said.folded):
        found, under = [], ""
    found = _with_lines_below(found, said, under)
    if copied and headers.cc and (found or not said.helpers):
        others = [a for a in headers.cc if not said.parties.is_own_address(a)]
        found = with_copied(found, others, display_names, said.folded)
    found = _with_cards(found, cards, said.parties)
    unique: dict[str, Person] = {}
    for person in found:
        unique.setdefault(person.email or (person.name or person.phone or person.role or "").casefold(), person)
    return tuple(unique.values())[:MAX_PEOPLE]


def _found(said: Said) -> list[_Found]:
    found: list[_Found] = []
    _bind_addresses(said, found)
    _add_names(said, found)
    offices = [] if found else _by_role(said)
    if not found and not offices:
        found += [_Found(name) for name in _lone(said)]
    _bind_phones(said, found)
    for each in found:
        if each.role is None:
            at = each.name if each.name else None
            each.role = role_beside(said.words, at.first, at.last) if at else _role_of_address(said, each)
    return found or offices


def _bind_addresses(said: Said, found: list[_Found]) -> None:
    words = said.words
    for at, token in enumerate(words):
        if token.kind != "e" or token.sentence in said.helpers or said.parties.is_own_address(token.text):
            continue
        if any(f.email is not None and words[f.email].text == token.text for f in found):
            continue
        name = name_of_address(words, at, said.names, {id(f.name) for f in found})
        before = said.before(at)
        if is_replaced(before) or (name is None and any(spells(gone, token.text) for gone in said.gone)):
            continue
        if name is None and (own_contact(before) or to_be_removed(before, said.sentences[token.sentence])):
            continue
        if name is not None and own_contact(said.before(at)) and name.last > at:
            continue
        found.append(_Found(name, email=at))


def _add_names(said: Said, found: list[_Found]) -> None:
    words = said.words
    bound = {f.name.key[-1] for f in found if f.name} | {f.name.key[0] for f in found if f.name}
    taken = {n.last - 1: n.first for n in said.names}
    for name in said.names:
        if name.key[-1] in bound or name.key[0] in bound:
            continue
        if found and _signs_with_post(words, name):
            continue
        if _is_pointed(said, name, taken) and words[name.first].sentence not in said.helpers:
            bound |= {name.key[0], name.key[-1]}
            found.append(_Found(name))
    for name in said.names:
        beside = any(f.name and _is_joined(words, f.name, name) for f in found) or (found and _has_number(words, name))
        if beside and name.key[0] not in bound and name.key[-1] not in bound and not name.low:
            bound |= {name.key[0], name.key[-1]}
            found.append(_Found(name))


def _lone(said: Said) -> list[Name]:
    """The name that alone is the strongest in a text in which nothing points to a person, a post or an office: what
    sends a reader on without saying so mostly means that one. Whoever is gone leaves such a name behind too, so not
    where somebody is; nor where the writer advises others, who may name anybody."""
    if said.away or any(t.key in DEPARTED or t.key in ADVISED for t in said.words):
        return []
    free = [n for n in said.names if said.words[n.first].sentence not in said.helpers]
    strongest = max((n.strength for n in free), default=WEAK)
    meant = [n for n in free if n.strength == strongest and stands_for_somebody(said.words, n)]
    others = {n.key[-1] for n in free if n.strength == strongest} - {n.key[-1] for n in meant}
    return meant[:1] if len({n.key[-1] for n in meant}) == 1 and not (others and strongest == SURE) else []


def _is_joined(words: list[Token], one: Name, other: Name) -> bool:
    """Whether only an `and` stands between the two names."""
    first, second = sorted((one, other), key=lambda n: n.first)
    return second.first - first.last == 1 and words[first.last].key in _AND and other.strength > WEAK


def _has_number(words: list[Token], name: Name) -> bool:
    """Whether the number of the person follows at once: `Gus on 555-0101 about vans and Priya on 555-0102`."""
    near = words[name.last : name.last + 2]
    return name.strength >= LIKELY and any(t.kind == "t" for t in near)


_AND = frozenset("and und et y e en or oder ou o of &".split())


def _is_pointed(said: Said, name: Name, taken: dict[int, int]) -> bool:
    words = said.words
    if denied(words, name):
        return False
    before = points_before(words, name.first, taken, POSSIBLE if name.low else name.strength)
    after = points_after(words, name.last, name.strength)
    if name.low:
        return before or (said.away and after)
    if name.strength == WEAK:
        return said.away and after and (name.first == 0 or words[name.first - 1].sentence != words[name.first].sentence)
    if before:
        return True
    if addressed(words, name) or refuses(words, name) or (name.strength < SURE and after_place(words, name.first)):
        return False
    if after:
        return True
    alone = bare(words, name.first, name.last) and not _thanks(words, name) and not _ends(words, name)
    return (alone and (said.away or name.strength == SURE)) or (said.away and name.strength == SURE)


def _ends(words: list[Token], name: Name) -> bool:
    """Whether the name is the last word, as that of who signs, and answers no question (`Photos? Nell.`)."""
    at_end = all(t.kind in "lp" for t in words[name.last :])
    return at_end and name.first > 0 and words[name.first - 1].text in ".!\n,"


def _signs_with_post(words: list[Token], name: Name) -> bool:
    """`Keila - recepção` as the last words, where somebody else was named before."""
    rest = words[name.last :]
    opens = name.first > 0 and words[name.first - 1].text in ".!?\n"
    return opens and 1 < len(rest) < 5 and rest[0].text in ",-–" and all(t.kind in "pl" or is_role(t) for t in rest)


def _thanks(words: list[Token], name: Name) -> bool:
    return name.first > 0 and words[name.first - 1].key in GREETINGS


def _bind_phones(said: Said, found: list[_Found]) -> None:
    words = said.words
    for at in [i for i, t in enumerate(words) if t.kind == "t" and t.sentence not in said.helpers]:
        before = said.before(at)
        if own_contact(before) or is_reference(before):
            continue
        holders = [(f.name.first if f.name else f.email or 0, f) for f in found if f.phone is None]
        holder = nearest(words, at, [p for p, _ in holders])
        if holder is not None:
            next(f for p, f in holders if p == holder).phone = at
        elif all(f.phone is None for f in found):
            name = name_of_phone(words, at, said.names) if not found else None
            if name is not None or said.away or told_to_call(before) or _of_another(said, at):
                found.append(_Found(name, phone=at))


def _of_another(said: Said, at: int) -> bool:
    """Whether the sentence of a number, or the one before, speaks of somebody else or of an office."""
    sentence = said.words[at].sentence
    near = [t for t in said.words[max(0, at - 25) : at] if t.sentence in (sentence, sentence - 1)]
    if any(t.key in ("me", "us", "mich", "moi", "me", "mi", "mij") for t in near):
        return False
    return any(is_role(t) for t in near) or of_another(said.sentences, sentence)


def _role_of_address(said: Said, each: _Found) -> str | None:
    at = each.email if each.email is not None else each.phone
    if at is None:
        return None
    return role_beside(said.words, at, at + 1)


def _by_role(said: Said) -> list[_Found]:
    """Posts and offices to which the words point, where nobody is named."""
    words, done = said.words, 0
    found: list[_Found] = []
    for post in said.posts[:MAX_POSTS]:
        if post < done:
            continue
        stop = _sentence_end(words, post)
        opens = [i for i in range(max(done, post - 3), post + 1) if words[i].sentence == words[post].sentence]
        first, last = next((span for i in opens if (span := role_at(words, i, stop)) is not None), (post, post + 1))
        if _is_pointed_office(said, first, last) and words[post].sentence not in said.helpers:
            found.append(_Found(None, role=" ".join(t.text for t in words[first:last])))
        done = last
    return found[:3]


def _is_pointed_office(said: Said, first: int, last: int) -> bool:
    words = said.words
    if points_before(words, first, {}, OFFICE):
        return True
    return (points_after(words, last, WEAK) or is_said_to_be(words, first) or bare(words, first, last)) and said.away


def _sentence_end(words: list[Token], at: int) -> int:
    sentence = words[at].sentence
    while at < len(words) and words[at].sentence == sentence:
        at += 1
    return at


def _person(said: Said, each: _Found) -> Person:
    words = said.words
    return Person(
        name=each.name.text if each.name else None,
        email=words[each.email].text if each.email is not None else None,
        phone=words[each.phone].text if each.phone is not None else None,
        role=each.role,
    )


def _with_lines_below(found: list[Person], said: Said, under: str) -> list[Person]:
    """With the address that stands under the words, where these say so: it completes whom they name."""
    for line in lines_meant(said, under):
        shown = Said(line, said.parties)
        for person in [p for p in (_person(shown, each) for each in _found(shown)) if p.email]:
            told = replace(person, found_in="signature")
            keys = set(folded(person.name or "").split())
            at = next((i for i, p in enumerate(found) if p.name and set(folded(p.name).split()) & keys), None)
            if at is not None:
                kept = found[at]
                if kept.email is None:
                    found[at] = replace(told, phone=kept.phone or told.phone, role=kept.role or told.role)
            elif not any(p.name or p.email for p in found if p.found_in == "body"):
                found = [*(p for p in found if p.email), told]
    return found


def _with_cards(found: list[Person], cards: Sequence[str], known: Parties) -> list[Person]:
    """The people of attached cards; where the words name one, the card completes what they say."""
    for card in (c for text in cards for c in read_cards(text)):
        if card.email and known.is_own_address(card.email):
            continue
        keys = set(folded(card.name or "").split())
        if keys and keys <= known.sender:
            continue
        same = next((i for i, p in enumerate(found) if p.name and set(folded(p.name).split()) & keys), None)
        if same is None:
            found = [*(p for p in found if p.name or p.email), card]
        else:
            kept = found[same]
            found[same] = replace(
                card, role=kept.role or card.role, email=kept.email or card.email, phone=kept.phone or card.phone
            )
    return found
