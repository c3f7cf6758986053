"""People in Cc: their display names, and whether the words speak of them.

Owns what the header adds to the words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from classifier.reading import Headers, Person
from classifier.tokens import folded

MAX_COPIED = 5
_SAYS = re.compile(
    r"\bcc|\bcopi|\bcopy|\bloop|\badd(?:ed|ing)\b|\binclud|\bin (?:the )?thread\b|\ben copie|\bin kopie"
    r"|\bin copia|\bem copia"
    r"|\ben copia|\bkopie\b|\bins cc|\bconoscenza\b|\bajoute|\banado|\bagrego|\baggiungo|\badiciono|\bboucle"
    r"|\btoegevoegd"
    r"|\bvoeg\b.{0,40}\btoe\b|\bsetze\b.{0,60}\b(?:dazu|cc|kopie)|\bintroduc"
)
_PIECE = re.compile(
    r'(?:"(?P<quoted>(?:[^"\\\n]|\\.){0,200})"|(?P<plain>[^<>,;"@]{0,200}))\s{0,3}<\s{0,3}(?P<address>[^\s<>@]{1,64}@[^\s<>@]{1,253})\s{0,3}>'
)
_WORD = re.compile(r"[^\W\d_]{3,}")


def display_names(*values: str) -> dict[str, str]:
    """Address to display name, of decoded address headers; `Price, Dana` is turned round."""
    found: dict[str, str] = {}
    for value in values:
        for match in list(_PIECE.finditer(value[:20_000]))[:100]:
            name = " ".join((match["quoted"] or match["plain"] or "").replace("\\", "").split()).strip("' ,;")
            if name and "@" not in name:
                found.setdefault(match["address"].lower().strip("."), _turned(name))
    return found


def _turned(name: str) -> str:
    last, comma, first = name.partition(",")
    return f"{first.strip()} {last.strip()}" if comma and first.strip() and "," not in first else name


def speaks_of_copied(folded_text: str, headers: Headers, shown: Mapping[str, str] | None = None) -> bool:
    """Whether the words are about people in Cc: they say so, or call one by name."""
    if not headers.cc:
        return False
    if _SAYS.search(folded_text):
        return True
    said = set(_WORD.findall(folded_text))
    return any(_first_names(address, shown or {}) & said for address in headers.cc)


def _first_names(address: str, shown: Mapping[str, str]) -> set[str]:
    local = _WORD.findall(folded(address.partition("@")[0]).replace("_", "."))[:1]
    return {*local, *_WORD.findall(folded(shown.get(address, "")))}


def with_copied(found: Sequence[Person], copied: Sequence[str], shown: Mapping[str, str], said: str) -> list[Person]:
    """`found`, with the addresses in Cc given to whom they belong; one that the words name, or the only one, is
    somebody to contact. Where the words single some out, the others only read along."""
    out = list(found)
    rest: list[Person] = []
    spoken = set(_WORD.findall(said))
    for address in copied[:MAX_COPIED]:
        index = next((i for i, p in enumerate(out) if _is_of(p, address, shown)), None)
        if index is not None:
            person = out[index]
            name = _fuller(person.name, shown.get(address))
            out[index] = replace(
                person, name=name, email=address, found_in="cc" if person.email is None else person.found_in
            )
        elif all(p.email != address for p in out):
            rest.append(Person(name=shown.get(address) or None, email=address, found_in="cc"))
    named = [p for p in rest if p.email and _first_names(p.email, shown) & spoken]
    placed = any(p.found_in == "cc" for p in out)
    if named or placed or any(p.email for p in out):
        return [*out, *named]
    # Nobody is called by name: whoever is in Cc is meant, and a role said of the one copied is theirs.
    if len(rest) == 1 and len(out) == 1 and out[0].name is None and out[0].email is None:
        return [replace(rest[0], role=out[0].role, phone=out[0].phone)]
    return [*out, *rest] if not any(p.name for p in out) else out


def _is_of(person: Person, address: str, shown: Mapping[str, str]) -> bool:
    if person.email == address:
        return True
    if person.name is None or person.email is not None:
        return False
    words = _WORD.findall(folded(person.name))
    known = set(_WORD.findall(folded(shown.get(address, ""))))
    local = folded(address.partition("@")[0])
    return bool(words) and (bool(set(words) & known) or any(w[:6] in local for w in words))


def _fuller(name: str | None, shown: str | None) -> str | None:
    """The display name where it has the whole of the name that the words say."""
    if not name or not shown:
        return name or shown or None
    said, full = set(_WORD.findall(folded(name))), set(_WORD.findall(folded(shown)))
    return shown if said < full else name
