"""Who fits the profile."""

from __future__ import annotations

import pytest

from app.domain.qualification import Profile, qualify

PROFILE = Profile(nurture="notes", countries=frozenset({"GB", "DE"}), titles=("inbound", "supply chain", "C++"))


@pytest.mark.parametrize(
    ("country", "title", "reason"),
    [
        ("GB", "Inbound Manager", "fits the profile"),
        ("de", "Head of Supply Chain", "fits the profile"),
        ("FR", "Inbound Manager", "country FR is not in the profile"),
        (None, "Inbound Manager", "country unknown is not in the profile"),
        ("GB", "Unbound Manager", 'title "Unbound Manager" is not in the profile'),
        ("GB", "Outbound and Inbounds", 'title "Outbound and Inbounds" is not in the profile'),
        ("GB", None, 'title "unknown" is not in the profile'),
        ("GB", "", 'title "unknown" is not in the profile'),
    ],
)
def test_a_lead_fits_by_what_is_known(country: str | None, title: str | None, reason: str) -> None:
    verdict = qualify(PROFILE, country, title)
    assert (verdict.is_qualified, verdict.reason) == (reason == "fits the profile", reason)


def test_a_profile_that_asks_for_nothing_takes_everybody() -> None:
    assert qualify(Profile(), None, None).is_qualified


def test_words_of_a_title_are_no_patterns() -> None:
    profile = Profile(titles=("head.of",))
    assert not qualify(profile, None, "Headsof Inbound").is_qualified
