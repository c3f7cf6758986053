"""Which piece of collateral is shown to whom."""

from __future__ import annotations

import pytest

from app.domain.collateral import Piece, Sort, fitting


def a_piece(name: str, objections: str = "", countries: str = "") -> Piece:
    return Piece(
        name=name,
        sort=Sort.ARTICLE,
        title=name,
        text="Words.",
        value=None,
        link=None,
        objections=frozenset(objections.split()),
        countries=frozenset(countries.split()),
    )


PIECES = (
    a_piece("berth", "trust fit", "GB"),
    a_piece("anchor", "trust"),
    a_piece("crane", "no_budget", "DE"),
)


@pytest.mark.parametrize(
    ("objection", "country", "name"),
    [
        ("trust", None, "anchor"),
        ("trust", "DE", "anchor"),
        ("trust", "GB", "berth"),
        ("fit", "DE", "berth"),
        ("no_budget", "GB", "crane"),
        (None, "DE", "crane"),
        (None, None, "anchor"),
    ],
)
def test_the_piece_answers_the_doubt_then_is_near_then_comes_by_name(
    objection: str | None, country: str | None, name: str
) -> None:
    for pieces in (PIECES, PIECES[::-1]):
        found = fitting(pieces, objection, country)
        assert found is not None and found.name == name


def test_nothing_is_shown_that_answers_another_doubt() -> None:
    assert fitting(PIECES, "timing", "GB") is None
    assert fitting((), None, "GB") is None
