"""The life of a delivery: where DATA can begin, and what can never begin again."""

from __future__ import annotations

from datetime import timedelta
from itertools import product

import pytest

from app.domain.delivery import ARMED_FOR, OPEN, TRANSITIONS, Priority, State, check
from app.errors import Conflict

ENDS = {State.SENT, State.REFUSED, State.CANCELLED}


def before(after: State) -> set[State]:
    return {one for one, other in TRANSITIONS if other is after}


def after(one: State) -> set[State]:
    return {other for start, other in TRANSITIONS if start is one}


@pytest.mark.parametrize(("one", "other"), list(product(State, State)))
def test_the_table_and_nothing_else_decides(one: State, other: State) -> None:
    if (one, other) in TRANSITIONS:
        check(one, other)
    else:
        with pytest.raises(Conflict, match=f"a delivery that is {one} cannot become {other}"):
            check(one, other)


def test_only_a_claimed_mail_is_armed_and_only_a_queued_one_claimed() -> None:
    assert before(State.TRANSMITTING) == {State.CLAIMED}
    assert before(State.CLAIMED) == {State.QUEUED}


def test_only_an_armed_mail_can_have_left() -> None:
    assert before(State.UNKNOWN) == {State.TRANSMITTING}
    assert before(State.SENT) == {State.TRANSMITTING, State.UNKNOWN}


def test_an_unknown_mail_is_found_out_or_sent_again_by_a_person() -> None:
    # RFC 1047: nobody can tell whether the server took it, so no machine may begin with it again.
    assert after(State.UNKNOWN) == {State.SENT, State.QUEUED}


def test_what_may_have_left_is_never_cancelled() -> None:
    assert before(State.CANCELLED) == {State.QUEUED, State.CLAIMED}


def test_ends_are_ends_and_open_is_the_rest() -> None:
    assert not [pair for pair in TRANSITIONS if pair[0] in ENDS]
    assert set(State) - ENDS == OPEN


def test_nothing_changes_into_itself() -> None:
    assert not [pair for pair in TRANSITIONS if pair[0] is pair[1]]


def test_a_person_who_waits_goes_first() -> None:
    assert sorted(Priority) == [Priority.WARM, Priority.FOLLOW_UP, Priority.FIRST_TOUCH]


def test_a_reply_waits_for_seconds_not_minutes() -> None:
    assert timedelta(0) < ARMED_FOR <= timedelta(minutes=1)
