"""The steps of a sequence and the counting of working days."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.sequence import Kind, SendWindow, Sequence, Step, add_working_days
from app.errors import NotFound

FRIDAY = date(2026, 11, 6)
SATURDAY = date(2026, 11, 7)


def a_sequence(*stems: str) -> Sequence:
    return Sequence(
        name="late-shipments",
        kind=Kind.COLD,
        version="abc",
        steps=tuple(Step(stem=stem, wait_days=3 if nth else 0) for nth, stem in enumerate(stems)),
        window=SendWindow(opens=time(8, 30), closes=time(17), days=frozenset(range(5))),
        close_after_days=10,
    )


def test_the_steps_follow_each_other_and_end() -> None:
    sequence = a_sequence("1-first", "2-second")
    assert sequence.first.stem == "1-first"
    assert sequence.after("1-first") == Step(stem="2-second", wait_days=3)
    assert sequence.after("2-second") is None


def test_a_step_that_is_no_longer_there_is_named_with_those_that_are() -> None:
    with pytest.raises(NotFound, match=r'no step "old"; its steps are 1-first, 2-second'):
        a_sequence("1-first", "2-second").after("old")


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        (FRIDAY, 0, FRIDAY),
        (FRIDAY, 1, date(2026, 11, 9)),
        (FRIDAY, 5, date(2026, 11, 13)),
        (FRIDAY, 6, date(2026, 11, 16)),
        (SATURDAY, 0, SATURDAY),
        (SATURDAY, 1, date(2026, 11, 9)),
        (date(2026, 12, 31), 1, date(2027, 1, 1)),
        (date(2028, 2, 28), 1, date(2028, 2, 29)),
    ],
)
def test_working_days_are_monday_to_friday(start: date, days: int, end: date) -> None:
    assert add_working_days(start, days) == end


def test_working_days_do_not_run_back() -> None:
    with pytest.raises(ValueError, match="-1 working days"):
        add_working_days(FRIDAY, -1)


@given(start=st.dates(date(2020, 1, 1), date(2040, 1, 1)), days=st.integers(1, 60))
def test_as_many_weekdays_lie_between_as_were_added(start: date, days: int) -> None:
    end = add_working_days(start, days)
    between = [start + timedelta(days=n) for n in range(1, (end - start).days + 1)]
    assert sum(day.weekday() < 5 for day in between) == days
    assert end.weekday() < 5
