"""Which notes suit whom: what they objected to comes before their industry, and that before their language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.nurture import Audience, choose

TRACKS = {
    "usual": Audience(),
    "budget": Audience(objections=frozenset({"no_budget", "timing"})),
    "doubts": Audience(objections=frozenset({"trust"})),
    "food": Audience(industries=frozenset({"Food", "retail"})),
    "deutsch": Audience(languages=frozenset({"de"})),
    "zuletzt": Audience(languages=frozenset({"de"})),
}


@pytest.mark.parametrize(
    ("objections", "industry", "language", "track", "why"),
    [
        ((), None, None, "usual", "the usual one"),
        (("no_budget",), "food", "de", "budget", "for who objected (no_budget)"),
        (("trust", "no_budget"), None, None, "doubts", "for who objected (trust)"),
        (("fit", "timing"), None, None, "budget", "for who objected (timing)"),
        (("fit",), "FOOD", "de", "food", "for the industry FOOD"),
        ((), "steel", "de", "deutsch", "in de"),
        ((), "", "fr", "usual", "the usual one"),
    ],
)
def test_the_track_follows_from_what_is_known_of_a_lead(
    objections: tuple[str, ...], industry: str | None, language: str | None, track: str, why: str
) -> None:
    assert choose(TRACKS, "usual", objections=objections, industry=industry, language=language) == (track, why)


@given(st.lists(st.text(max_size=9), max_size=3), st.none() | st.text(max_size=9), st.none() | st.text(max_size=3))
def test_there_is_always_a_track_and_always_the_same(
    objections: list[str], industry: str | None, language: str | None
) -> None:
    first = choose(TRACKS, "usual", objections=objections, industry=industry, language=language)
    turned = dict(reversed(TRACKS.items()))
    assert first[0] in TRACKS
    assert choose(turned, "usual", objections=objections, industry=industry, language=language) == first
