"""The life of a webhook delivery and the times of its retries."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.webhook import (
    GIVE_UP_AFTER,
    TRANSITIONS,
    WAITS,
    Answer,
    Change,
    State,
    is_back,
    next_try,
    rests_until,
    transition,
    wants,
)
from app.errors import Conflict

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("change", Change)
def test_every_pair_has_a_meaning_or_is_refused(state: State, change: Change) -> None:
    if (state, change) in TRANSITIONS:
        assert transition(state, change) is TRANSITIONS[state, change]
    else:
        with pytest.raises(Conflict):
            transition(state, change)


def test_nothing_leads_out_of_delivered() -> None:
    assert not [pair for pair in TRANSITIONS if pair[0] is State.DELIVERED]


@given(st.text(max_size=40))
def test_ten_attempts_in_three_days_then_it_is_given_up(seed: str) -> None:
    tries = [NOW]
    while (at := next_try(len(tries), NOW, tries[-1], seed)) is not None:
        tries.append(at)
    assert tries[-1] == NOW + GIVE_UP_AFTER
    assert 10 <= len(tries) <= 11
    pauses = [later - earlier for earlier, later in zip(tries, tries[1:], strict=False)]
    for pause, wait in zip(pauses[:8], WAITS, strict=False):
        assert 0.9 * wait <= pause <= 1.1 * wait


def test_two_deliveries_do_not_come_back_at_the_same_moment_and_the_same_one_does() -> None:
    assert next_try(3, NOW, NOW, "whd_1") != next_try(3, NOW, NOW, "whd_2")
    assert next_try(3, NOW, NOW, "whd_1") == next_try(3, NOW, NOW, "whd_1")


def test_after_a_long_stop_of_ours_it_is_given_up_at_the_next_failure() -> None:
    assert next_try(1, NOW, NOW + GIVE_UP_AFTER, "whd_1") is None
    assert next_try(1, NOW, NOW + GIVE_UP_AFTER - MINUTE, "whd_1") is not None


def test_a_receiver_rests_after_the_fifth_failure_in_a_row() -> None:
    assert [rests_until(n, NOW) for n in range(1, 6)] == [None] * 4 + [NOW + MINUTE]


def test_a_receiver_is_back_when_it_was_away_for_long() -> None:
    assert not is_back(None, NOW)
    assert not is_back(NOW - MINUTE, NOW)
    assert is_back(NOW - 5 * MINUTE, NOW)


def test_who_chose_no_kind_gets_all() -> None:
    assert wants([], "reply.received")
    assert wants(["reply.received"], "reply.received")
    assert not wants(["reply.received"], "delivery.sent")


def test_only_410_says_that_a_receiver_is_gone() -> None:
    assert Answer(status=410, error="answered 410 Gone").is_gone
    assert not Answer(status=404, error="answered 404 Not Found").is_gone
    assert Answer(status=200, error=None).is_taken
