"""Nurture: which track of notes suits a lead who fits and did not answer. Pure.

Must not decide who is nurtured: that is for `app.domain.qualification`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

# Whoever is nurtured gets one mail in so many days at most, the last one of the sequence before included.
REST = timedelta(days=30)


class NurtureMode(StrEnum):
    """`own`: Thaw sends the notes. `external`: it only tells that a lead is to be nurtured, for another tool."""

    OWN = "own"
    EXTERNAL = "external"


@dataclass(frozen=True, kw_only=True, slots=True)
class Audience:
    """For whom a track is written; what is empty asks for nobody in particular."""

    objections: frozenset[str] = frozenset()
    industries: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()


def choose(
    tracks: Mapping[str, Audience],
    usual: str,
    *,
    objections: Sequence[str],
    industry: str | None,
    language: str | None,
) -> tuple[str, str]:
    """The track for a lead and why: by what they objected to (`objections`, the newest first), else by their industry,
    else by their language, else the usual one. Of several the first by name."""
    asked = [
        *(("objections", objection, f"for who objected ({objection})") for objection in objections),
        ("industries", industry, f"for the industry {industry}"),
        ("languages", language, f"in {language}"),
    ]
    for trait, value, why in asked:
        for name, audience in sorted(tracks.items()):
            if value and value.casefold() in {one.casefold() for one in getattr(audience, trait)}:
                return name, why
    return usual, "the usual one"
