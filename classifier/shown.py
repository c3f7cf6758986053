"""What a reader of the message sees: which parts, and in which of their alternatives.

Owns that choice (RFC 2046 section 5.1.4) and the bounds of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from classifier.html import to_text
from classifier.transfer import without_uuencoded

if TYPE_CHECKING:
    from classifier.mime import Part

MAX_TEXT = 200_000
MAX_LINE = 1_000
MAX_SHOWN = 20
PLAIN = frozenset({"text/plain", "text/markdown", "text/x-markdown"})
HTML = frozenset({"text/html", "application/xhtml+xml", "text/enriched", "text/richtext"})

# What programs write as plain text where they mean the HTML part to be read.
_STUB = re.compile(
    r"\b(?:html|does not support|e-?mail (?:client|program|reader)|mail-?programm|view (?:this|it) (?:in|on)"
    r"|client de messagerie|cliente de correo)\b",
    re.I,
)
_ARMOUR = re.compile(r"^-----BEGIN PGP SIGNED MESSAGE-----[^\n]{0,100}\n(?:[A-Za-z]{1,20}: [^\n]{0,200}\n){0,10}", re.M)
_SIGNATURE = re.compile(r"^-----BEGIN PGP SIGNATURE-----", re.M)


def words(parts: Iterable[Part]) -> tuple[str, str | None, list[str]]:
    """All text, the own part of it where HTML marks the rest as quoted, and the defects."""
    shown = [p for p in parts if (p.content_type in PLAIN or p.content_type in HTML) and not p.enclosed]
    inline = ([p for p in shown if not p.attached] or shown[:1])[:MAX_SHOWN]
    whole: list[str] = []
    own: list[str] = []
    defects: list[str] = []
    marked = False
    for unit in _units(inline):
        if whole and "".join(whole).strip() and unit[0].content_type in HTML and len(unit) == 1 and not unit[0].choice:
            continue  # HTML behind plain text and no alternative of it is a file that the program shows inline
        text, mine, defect = _chosen(unit)
        whole.append(text)
        own.append(text if mine is None else mine)
        marked = marked or mine is not None
        if defect:
            defects.append(defect)
    return "\n".join(whole), "\n".join(own) if marked else None, defects


def _units(parts: list[Part]) -> list[list[Part]]:
    """The parts in order, those of one multipart/alternative together."""
    units: dict[int, list[Part]] = {}
    for place, part in enumerate(parts):
        units.setdefault(part.choice or -place - 1, []).append(part)
    return list(units.values())


def _chosen(unit: list[Part]) -> tuple[str, str | None, str | None]:
    """Plain text where it has the words, else the HTML."""
    plain = "\n".join(p.text() for p in unit if p.content_type in PLAIN)
    html = next((p for p in unit if p.content_type in HTML), None)
    if html is None or (plain.strip() and not (len(plain) < 400 and _STUB.search(plain))):
        return plain, None, None
    text, own, defect = to_text(html.text())
    return (text, own, defect) if text.strip() else (plain, None, defect)


def readable(text: str) -> str:
    """The text without files and signatures that are written into it."""
    if "-----BEGIN PGP SIGNED" in text:
        text = _ARMOUR.sub("", text)
        end = _SIGNATURE.search(text)
        text = re.sub(r"^- (?=-)", "", text[: end.start()] if end else text, flags=re.M)
    return without_uuencoded(text)


def bounded(text: str) -> str:
    """No more than 200,000 characters in lines of no more than 1,000, broken at blanks; line ends are LF; no NUL."""
    text = text[:MAX_TEXT].replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    if len(text) <= MAX_LINE or all(len(line) <= MAX_LINE for line in text.split("\n")):
        return text
    return "\n".join(piece for line in text.split("\n") for piece in _broken(line))[:MAX_TEXT]


def _broken(line: str) -> list[str]:
    pieces = []
    while len(line) > MAX_LINE:
        blank = line.rfind(" ", MAX_LINE // 2, MAX_LINE)
        at = blank if blank > 0 else MAX_LINE
        pieces.append(line[:at])
        line = line[at:].lstrip(" ") if blank > 0 else line[at:]
    return [*pieces, line]


def unflowed(text: str) -> str:
    """Lines of format=flowed with delsp joined, where a break stands inside words (RFC 3676 section 4.1)."""
    out: list[str] = []
    open_line = False
    for line in text.replace("\r\n", "\n").split("\n"):
        if open_line and not line.startswith(">"):
            out[-1] += line.removeprefix(" ")
        else:
            out.append(line)
        open_line = out[-1].endswith(" ") and out[-1] != "-- "
        if open_line:
            out[-1] = out[-1][:-1]
    return "\n".join(out)
