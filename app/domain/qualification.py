"""Qualification: does a lead fit the profile of `sequences/icp.toml`? Decides who moves on to nurture."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.domain.nurture import NurtureMode


@dataclass(frozen=True, kw_only=True, slots=True)
class Profile:
    """Whom we can help. Empty `countries` (ISO 3166) or `titles` ask for nothing.

    `titles` are words of which one must stand in the lead's title. `nurture` names the usual track for those who fit
    and did not answer (None: nobody is nurtured), `nurture_mode` says who sends it.
    """

    nurture: str | None = None
    nurture_mode: NurtureMode = NurtureMode.OWN
    countries: frozenset[str] = frozenset()
    titles: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """Whether the lead fits, and the rule that says so."""

    is_qualified: bool
    reason: str


def qualify(profile: Profile, country: str | None, title: str | None) -> Verdict:
    """What is not known of a lead does not count as fitting: nobody is written to for months on a guess."""
    if profile.countries and (country or "").upper() not in profile.countries:
        return Verdict(is_qualified=False, reason=f"country {country or 'unknown'} is not in the profile")
    if profile.titles and not _names(profile.titles, title):
        return Verdict(is_qualified=False, reason=f'title "{title or "unknown"}" is not in the profile')
    return Verdict(is_qualified=True, reason="fits the profile")


def _names(words: tuple[str, ...], title: str | None) -> bool:
    return any(re.search(rf"\b{re.escape(word)}\b", title or "", re.IGNORECASE) for word in words)
