"""How a mailbox grows: low at first, by no leap ever, and never beyond its cap."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ramp import History, Ramp, allowance
from app.domain.sequence import add_working_days

RAMP = Ramp()
MONDAY = date(2026, 3, 2)
DAY = timedelta(days=1)


def played(cap: int, wanted: dict[date, int], days: int, ramp: Ramp = RAMP) -> dict[date, int]:
    """What leaves on each of so many days when `wanted` (by default, more than possible) wants to."""
    sent: dict[date, int] = {}
    for nth in range(days):
        today = MONDAY + nth * DAY
        if today.weekday() >= 5:
            continue
        first = min(sent, default=None)
        may = allowance(cap, ramp, History(sent=sent, first=first), today)
        if count := min(may, wanted.get(today, 1000)):
            sent[today] = count
    return sent


def test_a_new_mailbox_begins_with_five_and_needs_four_weeks_to_thirty() -> None:
    counts = list(played(30, {}, 60).items())
    assert counts[0] == (MONDAY, 5)
    reached = next(day for day, count in counts if count == 30)
    assert timedelta(weeks=4) <= reached - MONDAY <= timedelta(weeks=5)
    assert all(count == 30 for day, count in counts if day >= reached)


def test_it_grows_by_at_most_half_and_by_few_mails() -> None:
    counts = list(played(30, {}, 40).values())
    for before, after in zip(counts, counts[1:], strict=False):
        assert after <= max(5, 1.5 * before) and after - before <= 3


def test_a_mailbox_that_wrote_nothing_for_a_week_begins_again_at_half() -> None:
    full = {MONDAY + n * DAY: 30 for n in range(40) if (MONDAY + n * DAY).weekday() < 5}
    back = max(full) + 14 * DAY
    assert allowance(30, RAMP, History(sent=full, first=MONDAY - 90 * DAY), back) == 15


@pytest.mark.parametrize("before", [10, 20, 25, 30])
def test_a_backlog_of_three_days_is_no_reason_to_hurry(before: int) -> None:
    """After an outage of three working days at most 1.2 times the mean of the days before."""
    days = [MONDAY + n * DAY for n in range(12) if (MONDAY + n * DAY).weekday() < 5]
    history = History(sent=dict.fromkeys(days, before), first=MONDAY - 90 * DAY)
    back = add_working_days(max(days), 4)
    assert before <= allowance(30, RAMP, history, back) <= min(30, 1.2 * before)


def test_a_breaker_freezes_what_it_may_send() -> None:
    days = played(30, {}, 12)
    today, last = MONDAY + 14 * DAY, days[max(days)]
    assert allowance(30, RAMP, History(sent=days, first=MONDAY), today) > last
    assert allowance(30, RAMP, History(sent=days, first=MONDAY, is_frozen=True), today) == last


def test_a_mailbox_whose_first_mail_is_long_ago_is_not_new() -> None:
    days = {MONDAY + n * DAY: 30 for n in range(5)}
    assert allowance(30, RAMP, History(sent=days, first=MONDAY - 400 * DAY), MONDAY + 7 * DAY) == 30


@given(
    st.integers(1, 50),
    st.dictionaries(st.integers(1, 60).map(lambda n: MONDAY - n * DAY), st.integers(0, 60)),
    st.booleans(),
    st.builds(Ramp, start=st.integers(1, 50), step=st.integers(1, 50), idle_days=st.integers(2, 30)),
)
def test_it_is_never_above_the_cap_and_never_nothing(cap: int, sent: dict[date, int], is_frozen: bool,
                                                     ramp: Ramp) -> None:  # fmt: skip
    first = min(sent, default=None)
    may = allowance(cap, ramp, History(sent=sent, first=first, is_frozen=is_frozen), MONDAY)
    assert min(cap, ramp.start) <= may <= cap


@given(st.integers(10, 50), st.lists(st.integers(0, 50), min_size=30, max_size=60))
def test_no_day_is_above_twice_the_mean_of_the_seven_before(cap: int, wanted: list[int]) -> None:
    days = {MONDAY + n * DAY: count for n, count in enumerate(wanted)}
    sent = played(cap, days, len(wanted))
    for day, count in sent.items():
        before = [sent[other] for other in sorted(sent) if other < day][-7:]
        if before:
            assert count <= max(5, 2 * sum(before) / len(before))
