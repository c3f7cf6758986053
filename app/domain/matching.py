"""To what does a message belong? The order in which the keys of a match are tried, strongest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from classifier.reading import Kind, Reading


class MatchedBy(StrEnum):
    """The key that named the lead."""

    REFERENCES = "references"
    RETURNED = "returned_original"
    REF = "thaw_ref"
    ADDRESS = "address"
    COMPANY = "company"


@dataclass(frozen=True, kw_only=True, slots=True)
class Keys:
    """What a message may be found by: Message-IDs in order of trust, delivery ids, then the writer's address."""

    message_ids: tuple[str, ...]
    delivery_ids: tuple[str, ...]
    address: str
    by: MatchedBy


def keys(reading: Reading) -> Keys:
    """The keys of one message. A bounce or report is known by the original that it encloses, never by its From."""
    h = reading.headers
    if reading.kind in (Kind.BOUNCE, Kind.COMPLAINT):
        refs = tuple(r for r in (h.returned_ref, h.ref) if r)
        ids = _unique((*h.returned_message_ids, *h.in_reply_to, *h.references))
        return Keys(message_ids=ids, delivery_ids=refs, address="", by=MatchedBy.RETURNED)
    ids = _unique((*h.in_reply_to, *reversed(h.references), *h.returned_message_ids))
    return Keys(message_ids=ids, delivery_ids=(), address=h.from_address, by=MatchedBy.REFERENCES)


def _unique(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
