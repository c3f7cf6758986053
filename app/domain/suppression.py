"""Who is never written to again: the canonical form by which an address is recognised, and the ranked reasons."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache

import idna

_DOT_BLIND = {"gmail.com": "gmail.com", "googlemail.com": "gmail.com"}
# Spaces around a domain, and the dot of its root; the other three are dots to IDNA as well (RFC 3490 section 3.1).
_ENDS = re.compile(r"\A\s+|[\s.\u3002\uff0e\uff61]+\Z")


class Reason(StrEnum):
    """Why an address is suppressed; earlier members outrank later ones and are never replaced by them."""

    COMPLAINT = "complaint"
    UNSUBSCRIBE = "unsubscribe"
    HARD_BOUNCE = "hard_bounce"
    MANUAL = "manual"


RANK = {reason: rank for rank, reason in enumerate(Reason)}


def domain_of(address: str) -> str:
    """The domain of an address as an A-label in lower case; `` when it has none."""
    _, at, domain = address.strip().rpartition("@")
    return a_label(domain) if at else ""


# The same few thousand domains come again and again, and each takes a quarter of a millisecond.
@lru_cache(maxsize=8192)
def a_label(domain: str) -> str:
    """A domain in lower case with IDNA A-labels (RFC 5891); what cannot be encoded stays as it is."""
    domain = _ENDS.sub("", unicodedata.normalize("NFC", domain.lower()))
    try:
        return idna.encode(domain, uts46=True).decode("ascii")
    except idna.IDNAError:
        return domain


def canonical(address: str) -> str:
    """The form in which two spellings of one mailbox are equal; for comparing only, never for sending.

    Lower case, NFC, A-label domain, without `+tag`; Gmail also ignores dots in the local part.
    """
    local, _, _ = unicodedata.normalize("NFC", address.strip()).rpartition("@")
    domain = domain_of(address)
    local = local.lower().split("+", 1)[0].strip() or local.lower()
    if domain in _DOT_BLIND:
        # Without the dot a letter may join the accent behind it.
        local, domain = unicodedata.normalize("NFC", local.replace(".", "")).strip(), _DOT_BLIND[domain]
    return f"{local}@{domain}"


def outranks(new: Reason, old: Reason) -> bool:
    """Whether `new` should replace `old` as the reason kept for one address."""
    return RANK[new] < RANK[old]
