"""Addresses and telephone numbers in running text, also those that somebody spelt out against robots.

Owns how they are written. `dana at acme dot example` is the address dana@acme.example; nothing is added that does not
stand there.
"""

from __future__ import annotations

import re
from typing import NamedTuple

MAX_CONTACTS = 30

_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_ADDRESS = re.compile(
    r"(?<![\w.'/=@-])'?(?P<local>[\w](?:[\w.+'’&-]{0,62}[\w+-])?)(?: @ |@ ?)"
    rf"(?P<domain>{_LABEL}(?:\.{_LABEL}){{1,5}})(?![@\w])"
)
_DOT = r"(?: ?[\[({<] ?(?:dot|punkt|punto|point|ponto|punt|\.) ?[\])}>] ?| (?:dot|punkt|punto|point|ponto|punt) )"
_AT_MARKED = r" ?[\[({<] ?(?:at|@|ät|arroba|arobase|chiocciola|apenstaartje|klammeraffe) ?[\])}>] ?"
_AT_WORD = r" (?:at|arroba|arobase|chiocciola|apenstaartje|@) "
_SPELT = re.compile(
    rf"(?<![\w.@-])(?P<local>[\w+-]{{1,40}}(?:(?:\.|{_DOT})[\w+-]{{1,40}}){{0,3}})"
    rf"(?:(?P<marked>{_AT_MARKED})|{_AT_WORD})(?P<domain>[\w-]{{1,63}}(?:(?:\.|{_DOT})[\w-]{{1,63}}){{1,4}})",
    re.I,
)
_SPELT_DOT = re.compile(_DOT, re.I)
_MAYBE_SPELT = re.compile(
    r"[\[({<] ?(?:at|@|ät|arr?oba|arobase|chioc|apen|klam)|(?: (?:dot|punkt|punto|point|ponto|punt) )", re.I
)
# What an address in letters and a number cannot do without; seldom there, and quickly looked for.
_MARK = re.compile(r"[\[({<]| [dp](?i:ot|unkt|unto|oint|onto|unt) ", re.I)
_DIGIT = re.compile(r"\d")
_PHONE = re.compile(
    r"(?<![\w.@/-])(?:(?:\+|\(\+?)?\d[\d ().\-/\u00a0]{5,20}\d)(?![\w@]|[.,:/-]\d)"
    r"(?:[ ,]{0,2}(?:ext|x|app|durchwahl|dw|poste|int|ramal|toestel|interno|anexo)\.? ?\d{1,5}\b)?"
)
_EXTENSION = re.compile(
    r"\b(?:ext|extn|extension|durchwahl|dw|poste|int|interno|ramal|toestel|anexo|extensi[oó]n|apparaat)\.? ?\d{1,5}\b",
    re.I,
)
_DATE = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d$|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}$|(?:19|20)\d\d ?[-/] ?(?:19"
    r"|20)?\d\d$"
    r"|\d\d\.\d{3}\.\d{3}/\d{4}|20\d\d[-/]\d{3,}|20\d{6}-"
)


class Contact(NamedTuple):
    """`kind` is e for an address, t for a telephone number; `value` is the address in lower case or the number."""

    kind: str
    value: str
    start: int
    end: int


def contacts(text: str) -> list[Contact]:
    """All addresses and numbers in `text`, in order."""
    found = _addresses(text)
    taken = [(c.start, c.end) for c in found]
    for pattern in (_PHONE, _EXTENSION) if _DIGIT.search(text) else ():
        for match in list(pattern.finditer(text))[:MAX_CONTACTS]:
            if pattern is _PHONE and not _is_number(match[0]):
                continue
            opened = match[0].startswith("(") and ")" not in match[0]
            if all(match.end() <= start or match.start() >= end for start, end in taken):
                value = " ".join(match[0].split()).lstrip("(" if opened else " ")
                found.append(Contact("t", value, match.start() + opened, match.end()))
                taken.append((match.start(), match.end()))
    return sorted(found, key=lambda c: c.start)[:MAX_CONTACTS]


def _addresses(text: str) -> list[Contact]:
    found: list[Contact] = []
    if "@" in text:
        for match in list(_ADDRESS.finditer(text))[:MAX_CONTACTS]:
            address = f"{match['local']}@{match['domain']}".lower()
            if match["domain"].rpartition(".")[2].isalpha():
                found.append(Contact("e", address, match.start("local"), match.end()))
    if _MARK.search(text) and _MAYBE_SPELT.search(text):
        for match in list(_SPELT.finditer(text))[:MAX_CONTACTS]:
            domain = _SPELT_DOT.sub(".", match["domain"])
            spelt = match["marked"] or _is_spelt(match[0])
            free = all(match.end() <= c.start or match.start() >= c.end for c in found)
            if spelt and free and domain.rpartition(".")[2].isalpha() and len(domain.rpartition(".")[2]) > 1:
                local = _SPELT_DOT.sub(".", match["local"])
                found.append(Contact("e", f"{local}@{domain}".lower(), match.start(), match.end()))
    return found


# Which word for the dot goes with which for the at: `at some point and` is no address.
_SPELLINGS = (
    (" at ", (" dot ", " punkt ")),
    (" arobase ", (" point ", " dot ")),
    (" arroba ", (" punto ", " ponto ", " dot ")),
    (" chiocciola ", (" punto ", " dot ")),
    (" apenstaartje ", (" punt ", " dot ")),
    (" @ ", (" dot ", " punkt ", " punto ", " ponto ", " point ", " punt ")),
)


def _is_spelt(text: str) -> bool:
    lower = text.lower()
    return any(at in lower and any(dot in lower for dot in dots) for at, dots in _SPELLINGS)


def _is_number(text: str) -> bool:
    """Seven to fifteen digits, and neither a date nor a sum."""
    digits = sum(c.isdigit() for c in text)
    return 7 <= digits <= 18 and not _DATE.match(text.strip()) and text.lstrip("(").count("(") <= text.count(")")
