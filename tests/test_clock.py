"""The two clocks: the business one stands still until it is stepped, the real one goes on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.clock import SteppedClock, SystemClock

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def test_the_systems_time_is_aware_and_goes_on() -> None:
    clock = SystemClock()
    assert clock.now().tzinfo is clock.real().tzinfo is UTC
    assert clock.monotonic() <= clock.monotonic()
    assert clock.now() <= clock.real()


def test_stepped_time_stands_still_and_real_time_does_not_follow() -> None:
    clock = SteppedClock(START)
    assert clock.now() == clock.now() == START
    clock.step_to(START + timedelta(days=30))
    assert clock.now() == START + timedelta(days=30)
    assert clock.real() != clock.now()
    assert clock.real() - SystemClock().real() < timedelta(seconds=5)


def test_business_time_never_runs_back() -> None:
    clock = SteppedClock(START)
    clock.step_to(START)
    with pytest.raises(ValueError, match="cannot step back"):
        clock.step_to(START - timedelta(microseconds=1))
    assert clock.now() == START


def test_any_zone_becomes_utc() -> None:
    there = timezone(timedelta(hours=5, minutes=45))
    clock = SteppedClock(START.astimezone(there))
    assert clock.now().tzinfo is UTC and clock.now() == START
    clock.step_to((START + timedelta(hours=1)).astimezone(there))
    assert clock.now().tzinfo is UTC


def test_a_clock_needs_to_know_where_it_is() -> None:
    with pytest.raises(ValueError, match="aware"):
        SteppedClock(START.replace(tzinfo=None))
