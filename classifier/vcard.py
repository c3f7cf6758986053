"""Attached business cards (RFC 6350 and its elders).

Owns the reading of FN, N, EMAIL, TEL, TITLE and ROLE; the rest of a card is nobody's concern here.
"""

from __future__ import annotations

import re

from classifier.mime import Mail
from classifier.reading import Person

TYPES = ("text/vcard", "text/x-vcard", "text/directory", "application/vcard")
MAX_CARDS = 5
_FOLDED = re.compile(r"\r?\n[ \t]")
_LINE = re.compile(
    r"^(?:[\w-]{1,30}\.)?(?P<name>[A-Za-z-]{1,20})(?P<params>(?:;[^:\n]{0,200})?):(?P<value>[^\n]{0,500})$", re.M
)
_ADDRESS = re.compile(r"[^\s<>@:;,]{1,64}@[^\s<>@:;,]{1,253}")
_HEX = re.compile(r"=([0-9A-Fa-f]{2})")


def cards_of(mail: Mail) -> list[str]:
    """The texts of the cards that are attached to the message itself."""
    parts = [p for p in mail.parts if not p.enclosed]
    return [p.text() for p in parts if p.content_type in TYPES or p.filename.lower().endswith(".vcf")][:MAX_CARDS]


def cards(text: str) -> list[Person]:
    """The people on the cards in `text`."""
    unfolded = _FOLDED.sub("", text[:100_000])
    pieces = re.split(r"^BEGIN:VCARD[ \t]*\r?$", unfolded, flags=re.I | re.M)[1 : MAX_CARDS + 1]
    return [person for piece in pieces if (person := _person(piece)) is not None]


def _person(card: str) -> Person | None:
    fields: dict[str, str] = {}
    for match in list(_LINE.finditer(card.replace("\r", "")))[:200]:
        fields.setdefault(match["name"].upper(), _value(match["value"], match["params"]))
    address = _ADDRESS.search(fields.get("EMAIL", ""))
    phone = re.sub(r"^tel:", "", fields.get("TEL", ""), flags=re.I).strip()
    family, _, given = fields.get("N", "").partition(";")
    name = fields.get("FN", "").strip() or f"{given.partition(';')[0]} {family}".strip()
    if not (address or phone or name):
        return None
    return Person(
        name=name or None,
        email=address[0].lower() if address else None,
        phone=phone or None,
        role=(fields.get("TITLE", "") or fields.get("ROLE", "")).strip() or None,
        found_in="vcard",
    )


def _value(value: str, params: str) -> str:
    """The value with its escapes undone (RFC 6350 section 3.4; quoted-printable in version 2.1)."""
    if "QUOTED-PRINTABLE" in params.upper():
        value = _HEX.sub(lambda m: chr(int(m[1], 16)), value).encode("latin-1", "replace").decode("utf-8", "replace")
    return re.sub(r"\\([,;\\])", r"\1", value).replace("\\n", " ").strip()
