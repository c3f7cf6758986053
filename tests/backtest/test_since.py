"""How far back, as people type it."""

from __future__ import annotations

from datetime import date

import pytest

from app.backtest.since import first_day
from app.errors import Invalid

TODAY = date(2026, 3, 31)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12m", date(2025, 3, 31)),
        ("1m", date(2026, 2, 28)),
        ("3M", date(2025, 12, 31)),
        ("90d", date(2025, 12, 31)),
        (" 2 w ", date(2026, 3, 17)),
        ("2y", date(2024, 3, 31)),
        ("0d", TODAY),
        ("2026-01-05", date(2026, 1, 5)),
    ],
)
def test_a_span_or_a_day(text: str, day: date) -> None:
    assert first_day(text, TODAY) == day


@pytest.mark.parametrize("text", ["nonsense", "", "12", "m", "-3m", "12 months", "2026-13-01", "2026-1-5", "12mm"])
def test_anything_else_is_refused_with_what_is_possible(text: str) -> None:
    with pytest.raises(Invalid, match="is no span: 12m, 90d, 6w or 2y, or a day such as 2025-03-31"):
        first_day(text, TODAY)


@pytest.mark.parametrize(("text", "why"), [("2026-04-01", "still to come"), ("999m", "at most 20y"), ("9999y", "20y")])
def test_neither_to_come_nor_before_mail(text: str, why: str) -> None:
    with pytest.raises(Invalid, match=why):
        first_day(text, TODAY)
