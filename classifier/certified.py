"""Italian certified mail (PEC, RFC 6109): what is an envelope around a person's message, a receipt, or a failure.

Owns the fields, subjects and enclosed data (`daticert.xml`) by which its providers say so. It does not check their
signatures: an envelope's sender is as good as any other From.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from classifier.head import Head

if TYPE_CHECKING:
    from classifier.mime import Mail

MAX_DATA = 200_000
ENCLOSED_NAME = "postacert.eml"

_DATA_NAME = "daticert.xml"
_PROVIDER = re.compile(
    r"(?:^|[<\s])(?:posta-certificata|certified-mail)@|\b(?:per conto di|on behalf of)\s{0,2}:", re.I
)
_ENVELOPE = re.compile(r"\s{0,3}(?:posta certificata|anomalia messaggio)\s{0,2}:", re.I)
_RECEIPT = re.compile(r"\s{0,3}(?:accettazione|presa in carico|(?:avvenuta )?consegna)\s{0,2}:", re.I)
_FAILED = re.compile(
    r"\s{0,3}(?:(?:pre)?avviso di (?:mancata consegna|non accettazione)[^:]{0,60}|problema di sicurezza)\s{0,2}:", re.I
)
_ARRIVED = ("accettazione", "presa-in-carico", "avvenuta-consegna")
_MISSING = (
    "errore-consegna",
    "mancata-consegna",
    "preavviso-errore-consegna",
    "non-accettazione",
    "rilevazione-virus",
)
_ERROR = re.compile(r"<postacert\b[^<>]{0,200}\berrore\s{0,3}=\s{0,3}[\"']([a-z-]{1,40})", re.I)
_MISSED = re.compile(r"<consegna>\s{0,20}([^<>\s]{3,320})\s{0,20}</consegna>", re.I)
_ADDRESSED = re.compile(r"<destinatari\b[^<>]{0,100}>\s{0,20}([^<>\s]{3,320})\s{0,20}</destinatari>", re.I)
_SAID = re.compile(r"<errore-esteso>([^<>]{1,500})", re.I)


class Undelivered(NamedTuple):
    """What the provider certifies of a failure: its sort as `X-Ricevuta` has it, its short error and its long one, whom
    it missed, and to whom the mail was written."""

    sort: str
    error: str
    said: str
    missed: tuple[str, ...]
    addressed: tuple[str, ...]

    @property
    def is_final(self) -> bool:
        """Whether there is no such mailbox or domain. A warning that time runs out says only that it may come so."""
        return self.sort == "errore-consegna" and self.error in ("no-dest", "no-dominio")

    @property
    def may_pass(self) -> bool:
        """Whether nothing is said against the address: only a warning, a virus, or a mail that nobody took."""
        return self.sort != "errore-consegna"


def is_envelope(head: Head) -> bool:
    """Whether the message that it encloses is the one to read (RFC 6109 sections 3.1.4 and 3.2.2)."""
    if head.get("x-ricevuta"):
        return False
    carried = head.get("x-trasporto").strip().lower()
    if carried:
        return carried in ("posta-certificata", "errore")
    return bool(_ENVELOPE.match(head.get("subject")) and _PROVIDER.search(head.get("from")))


def receipt_of(mail: Mail) -> str | None:
    """What the provider certifies where it is no failure: that the mail was taken, or has arrived."""
    stated = _stated(mail.head)
    if stated in _ARRIVED or (not stated and _RECEIPT.match(mail.head.get("subject")) and _is_certified(mail)):
        return "receipt of certified mail (RFC 6109)"
    return None


def undelivered(mail: Mail) -> Undelivered | None:
    """The failure that the provider certifies, or None."""
    sort = _stated(mail.head)
    if sort and sort not in _MISSING:
        return None
    subject = mail.head.get("subject")
    if not sort:
        if not (_FAILED.match(subject) and _is_certified(mail)):
            return None
        plain = re.match(r"\s{0,3}avviso di mancata consegna\s{0,2}:", subject, re.I)
        sort = "errore-consegna" if plain else "preavviso-errore-consegna"
    data = _data(mail)
    error, said = _ERROR.search(data), _SAID.search(data)
    return Undelivered(
        sort="errore-consegna" if sort == "mancata-consegna" else sort,
        error=error[1].lower() if error else "",
        said=" ".join(said[1].split()) if said else "",
        missed=_addresses(_MISSED, data),
        addressed=_addresses(_ADDRESSED, data),
    )


def _stated(head: Head) -> str:
    return head.get("x-ricevuta").strip().lower()[:60]


def _is_certified(mail: Mail) -> bool:
    """Whether a provider wrote it. "Consegna: giovedì" is anybody's subject."""
    return bool(_PROVIDER.search(mail.head.get("from")) or _data(mail))


def _data(mail: Mail) -> str:
    part = next((p for p in mail.parts if p.filename.lower() == _DATA_NAME and not p.enclosed), None)
    return part.text()[:MAX_DATA] if part else ""


def _addresses(pattern: re.Pattern[str], data: str) -> tuple[str, ...]:
    found = (m[1].lower() for m in pattern.finditer(data))
    return tuple(dict.fromkeys(a for a in found if "@" in a))[:50]
