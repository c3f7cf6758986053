"""Until when a task is to be done, and when people are told of theirs in the morning."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.effect import TaskKind
from app.domain.task import AT_ONCE, OFFICE, digest_of, due

BERLIN = ZoneInfo("Europe/Berlin")


def berlin(day: int, hour: int, minute: int = 0) -> datetime:
    """March 2026; the 6th is a Friday, and summer time begins on the 29th."""
    return datetime(2026, 3, day, hour, minute, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("kind", "asked", "until"),
    [
        (TaskKind.REVIEW, berlin(3, 10), berlin(3, 12)),
        (TaskKind.REVIEW, berlin(6, 16), berlin(9, 10)),
        (TaskKind.REVIEW, berlin(7, 3), berlin(9, 11)),
        (TaskKind.OBJECTION, berlin(3, 10), berlin(5, 10)),
        ("halted", berlin(26, 12), berlin(30, 12)),
        (TaskKind.DATA_REQUEST, berlin(3, 9), berlin(9, 17)),
    ],
)
def test_working_hours_are_counted_in_the_zone_of_whoever_has_it(kind: str, asked: datetime, until: datetime) -> None:
    assert due(kind, asked.astimezone(UTC), BERLIN) == until


@given(
    st.sampled_from([*TaskKind, "no_closer", "refused"]),
    st.integers(0, 365 * 24 * 60).map(lambda minutes: berlin(1, 0) + timedelta(minutes=minutes)),
)
def test_what_is_told_at_once_is_due_first_and_nothing_on_a_weekend(kind: str, asked: datetime) -> None:
    until = due(kind, asked, BERLIN)
    assert until > asked and until.astimezone(BERLIN).weekday() in OFFICE.days
    assert kind in AT_ONCE or until >= due(TaskKind.REVIEW, asked, BERLIN)


@pytest.mark.parametrize(
    ("now", "made"),
    [
        (berlin(6, 7, 29), None),
        (berlin(6, 7, 30), berlin(6, 7, 30)),
        (berlin(6, 16), berlin(6, 7, 30)),
        (berlin(7, 9), None),
        (berlin(8, 23), None),
        (berlin(30, 8), berlin(30, 7, 30)),
    ],
)
def test_a_list_is_made_on_the_morning_of_a_working_day(now: datetime, made: datetime | None) -> None:
    assert digest_of(now.astimezone(UTC), time(7, 30), BERLIN) == made


def test_far_from_here_it_is_another_day() -> None:
    auckland = ZoneInfo("Pacific/Auckland")
    friday_evening = datetime(2026, 3, 6, 18, 0, tzinfo=UTC)
    assert digest_of(friday_evening, time(7, 30), auckland) is None, "Saturday there"
    sunday_evening = datetime(2026, 3, 8, 18, 30, tzinfo=UTC)
    assert digest_of(sunday_evening, time(7, 30), auckland) == sunday_evening
    assert digest_of(sunday_evening - timedelta(seconds=1), time(7, 30), auckland) is None
