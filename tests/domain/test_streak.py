"""Soft bounces in a row: three over a week make an address hard, and nothing less does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.streak import Try, is_undeliverable

FIRST = datetime(2026, 3, 2, 9, tzinfo=UTC)


def tries(*days: float | None) -> list[Try]:
    """Mails in their order; on which day each came back, or None."""
    return [Try(failed_at=None if day is None else FIRST + timedelta(days=day)) for day in days]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ((), False),
        ((0,), False),
        ((0, 9), False),
        ((0, 3, 7), True),
        ((0, 3, 6.9), False),
        ((None, 0, 3, 8), True),
        ((0, None, 8), False),
        ((0, 3, 8, None), False),
        # The row is what counts, not how long ago the first one ever was.
        ((0, 30, 32, 34), False),
    ],
)
def test_three_in_a_row_over_a_week(days: tuple[float | None, ...], expected: bool) -> None:
    assert is_undeliverable(tries(*days)) is expected
