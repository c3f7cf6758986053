"""Collateral: what a firm can show for its claims, and which piece answers which doubt.

Must not read files; `app.outreach.catalog` does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Sort(StrEnum):
    """What kind of proof a piece is."""

    CASE_STUDY = "case study"
    TESTIMONIAL = "testimonial"
    ARTICLE = "article"


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """One piece. `text` says in a sentence or two what it shows; `value` is its figure, such as "31 % less overtime".

    `objections` are the types of objection that it answers, `countries` (ISO 3166) where it is nearest to home.
    """

    name: str
    sort: Sort
    title: str
    text: str
    value: str | None
    link: str | None
    objections: frozenset[str]
    countries: frozenset[str]


def fitting(pieces: Sequence[Piece], objection_type: str | None, country: str | None) -> Piece | None:
    """The piece that fits best: one that answers the objection, then one from the lead's country, then by name.

    None where an objection is given and no piece answers it.
    """
    answering = [p for p in pieces if objection_type is None or objection_type in p.objections]
    return min(answering, key=lambda p: (country not in p.countries, p.name), default=None)
