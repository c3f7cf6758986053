"""The transition table of an enrollment: complete, and with no way back from an end that must hold."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest

from app.domain.enrollment import TRANSITIONS, Change, State, transition
from app.errors import Conflict

# What makes no sense, and is to be said aloud: only what runs can run out or be paused, only what is paused resumes.
MEANINGLESS = {
    *((state, Change.RAN_OUT) for state in State if state is not State.ACTIVE),
    *((state, Change.PAUSED) for state in State if state is not State.ACTIVE),
    *((state, Change.RESUMED) for state in State if state is not State.PAUSED),
}
RUNNING = {State.ACTIVE, State.PAUSED}


def reachable(start: State) -> set[State]:
    found, wave = {start}, {start}
    while wave := {after for (before, _), after in TRANSITIONS.items() if before in wave} - found:
        found |= wave
    return found


def pairs() -> Iterator[tuple[State, Change]]:
    yield from product(State, Change)


def test_every_pair_is_in_the_table_or_meaningless_on_purpose() -> None:
    assert set(TRANSITIONS) == set(pairs()) - MEANINGLESS


@pytest.mark.parametrize(("state", "change"), sorted(MEANINGLESS))
def test_a_meaningless_change_is_refused_by_name(state: State, change: Change) -> None:
    with pytest.raises(Conflict, match=f"an enrollment that is {state} cannot be {change}"):
        transition(state, change)


@pytest.mark.parametrize("state", State)
def test_whatever_a_message_can_bring_has_a_meaning_in_every_state(state: State) -> None:
    # A lead's old enrollments meet each new message, too, and none of them may break its processing.
    for change in (Change.REPLIED, Change.BOUNCED, Change.LEFT, Change.TAKEN_OVER, Change.SUPPRESSED):
        assert transition(state, change) not in RUNNING


@pytest.mark.parametrize("state", State)
def test_an_opt_out_suppresses_from_everywhere(state: State) -> None:
    assert transition(state, Change.SUPPRESSED) is State.SUPPRESSED


def test_nothing_leads_out_of_suppressed() -> None:
    assert reachable(State.SUPPRESSED) == {State.SUPPRESSED}


@pytest.mark.parametrize("state", [state for state in State if state not in RUNNING])
def test_what_ended_never_sends_again(state: State) -> None:
    assert not reachable(state) & RUNNING


@pytest.mark.parametrize(
    ("state", "change", "after"),
    [
        (State.ACTIVE, Change.REPLIED, State.REPLIED),
        (State.ACTIVE, Change.BOUNCED, State.BOUNCED),
        (State.ACTIVE, Change.LEFT, State.LEFT),
        (State.ACTIVE, Change.RAN_OUT, State.FINISHED),
        (State.ACTIVE, Change.PAUSED, State.PAUSED),
        (State.PAUSED, Change.RESUMED, State.ACTIVE),
        (State.PAUSED, Change.REPLIED, State.REPLIED),
        # A late answer counts, also of somebody who was thought gone or unreachable.
        (State.FINISHED, Change.REPLIED, State.REPLIED),
        (State.LEFT, Change.REPLIED, State.REPLIED),
        (State.BOUNCED, Change.REPLIED, State.REPLIED),
        # Who answered is a person who answered, whatever a machine says afterwards.
        (State.REPLIED, Change.BOUNCED, State.REPLIED),
        (State.REPLIED, Change.LEFT, State.REPLIED),
        # A colleague who took the thread over keeps it.
        (State.REPLIED, Change.TAKEN_OVER, State.TAKEN_OVER),
        (State.TAKEN_OVER, Change.REPLIED, State.TAKEN_OVER),
    ],
)
def test_the_life_of_an_enrollment(state: State, change: Change, after: State) -> None:
    assert transition(state, change) is after


def test_the_same_news_twice_is_no_news() -> None:
    for state, change in TRANSITIONS:
        if change not in (Change.PAUSED, Change.RESUMED, Change.RAN_OUT):
            after = transition(state, change)
            assert transition(after, change) is after
