"""Public holidays of the recipient: by country and region, in any zone, and none where they are not known."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.schedule import next_open, step_due
from app.domain.sequence import SendWindow
from app.mail.holidays import on_working_days
from app.mail.zones import zone_of
from tests.domain.test_schedule import ZONES

OFFICE = SendWindow(opens=time(8, 30), closes=time(17), days=frozenset(range(5)))
COUNTRIES = "DE GB US FR IT ES NL PL SE NO CH AT BR IN JP CN AU NZ CA MX ZA TR GR IE".split()


@pytest.mark.parametrize(
    ("country", "region", "day", "is_off"),
    [
        ("DE", None, date(2026, 10, 3), True),
        ("DE", None, date(2026, 1, 6), False),
        ("DE", "BY", date(2026, 1, 6), True),
        ("DE", "DE-BY", date(2026, 1, 6), True),
        ("DE", "XX", date(2026, 5, 1), True),
        ("US", None, date(2026, 11, 26), True),
        ("US", None, date(2026, 11, 27), False),
        ("GB", "SCT", date(2026, 1, 2), True),
        ("GB", "ENG", date(2026, 1, 2), False),
        ("fr", None, date(2026, 7, 14), True),
        ("XX", None, date(2026, 12, 25), False),
        (None, None, date(2026, 12, 25), False),
    ],
)
def test_the_days_of_a_country_and_of_its_regions(country: str | None, region: str | None, day: date,
                                                  is_off: bool) -> None:  # fmt: skip
    assert (day in on_working_days(OFFICE, country, region, 2026).off) == is_off


@given(
    st.sampled_from(COUNTRIES),
    st.sampled_from(ZONES),
    st.integers(0, 10 * 365 * 86_400).map(lambda n: datetime(2020, 1, 1, tzinfo=UTC) + timedelta(seconds=n)),
    st.integers(0, 20),
    st.text(max_size=5),
)
def test_nothing_is_planned_on_a_holiday_by_the_recipients_own_calendar(
    country: str, zone: ZoneInfo, now: datetime, wait: int, seed: str
) -> None:
    hours = on_working_days(OFFICE, country, None, now.year)
    for at in (next_open(hours, zone, now), step_due(now, wait, hours, zone, seed)):
        there = at.astimezone(zone)
        assert there.date() not in hours.off and there.weekday() < 5
        assert time(8, 30) <= there.time() < time(17)
        assert at - now < timedelta(days=wait * 2 + 21), "a row of holidays is passed over, not waited for"


def test_no_holiday_costs_no_mail_but_moves_it() -> None:
    """Christmas Eve in London is a working day; the next two working days are not."""
    london = zone_of(None, "GB", "UTC")
    hours = on_working_days(OFFICE, "GB", None, 2026)
    closed = datetime(2026, 12, 24, 18, tzinfo=UTC)
    assert next_open(hours, london, closed) == datetime(2026, 12, 29, 8, 30, tzinfo=UTC)
