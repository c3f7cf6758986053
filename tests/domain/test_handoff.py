"""The lives of a hand-off and of an assignment, by their tables."""

from __future__ import annotations

from itertools import product

import pytest

from app.domain import assignment
from app.domain.handoff import TRANSITIONS, State, check
from app.errors import Conflict


@pytest.mark.parametrize(("one", "other"), list(product(State, State)))
def test_the_table_decides(one: State, other: State) -> None:
    if (one, other) in TRANSITIONS:
        check(one, other)
    else:
        with pytest.raises(Conflict, match=f"a hand-off that is {one} cannot become {other}"):
            check(one, other)


def test_an_introduction_needs_a_closer_and_cannot_be_taken_back() -> None:
    assert {one for one, other in TRANSITIONS if other is State.INTRODUCED} == {State.HELD}
    assert [other for one, other in TRANSITIONS if one is State.INTRODUCED] == [State.DECLINED]
    assert not [pair for pair in TRANSITIONS if pair[0] in (State.CANCELLED, State.DECLINED)]


@pytest.mark.parametrize(("one", "other"), list(product(assignment.State, assignment.State)))
def test_the_table_of_answers_decides(one: assignment.State, other: assignment.State) -> None:
    if (one, other) in assignment.TRANSITIONS:
        assignment.check(one, other)
    else:
        with pytest.raises(Conflict, match=f"{one}.*{other}"):
            assignment.check(one, other)


def test_who_does_not_have_a_lead_any_more_answers_nothing() -> None:
    assert {one for one, _ in assignment.TRANSITIONS} == set(assignment.OPEN)
