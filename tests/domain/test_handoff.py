"""The life of a hand-off and the choice of a closer: the owner, room, and a fair turn."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.handoff import TRANSITIONS, Candidate, State, check, choose
from app.errors import Conflict

NOW = datetime(2026, 11, 3, 10, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def closer(name: str, *, given: int = 0, capacity: int = 5, last: datetime | None = None) -> Candidate:
    return Candidate(
        id=f"clo_{name.lower()}",
        name=name,
        weekly_capacity=capacity,
        is_active=True,
        absent_until=None,
        given_this_week=given,
        last_given_at=last,
    )


MIRA, NOA, OLA = closer("Mira"), closer("Noa"), closer("Ola")
candidates = st.lists(
    st.builds(
        Candidate,
        id=st.sampled_from(["clo_1", "clo_2", "clo_3", "clo_4", "clo_5"]),
        name=st.just("Mira"),
        weekly_capacity=st.integers(0, 6),
        is_active=st.booleans(),
        absent_until=st.sampled_from([None, NOW - DAY, NOW, NOW + DAY]),
        given_this_week=st.integers(0, 6),
        last_given_at=st.sampled_from([None, NOW - DAY, NOW - 2 * DAY]),
    ),
    max_size=5,
    unique_by=lambda c: c.id,
)


def is_here(c: Candidate) -> bool:
    return c.is_active and (c.absent_until is None or c.absent_until <= NOW)


@pytest.mark.parametrize(("one", "other"), list(product(State, State)))
def test_the_table_decides(one: State, other: State) -> None:
    if (one, other) in TRANSITIONS:
        check(one, other)
    else:
        with pytest.raises(Conflict, match=f"a hand-off that is {one} cannot become {other}"):
            check(one, other)


def test_an_introduction_needs_a_closer_and_cannot_be_taken_back() -> None:
    assert {one for one, other in TRANSITIONS if other is State.INTRODUCED} == {State.HELD}
    assert not [pair for pair in TRANSITIONS if pair[0] in (State.INTRODUCED, State.CANCELLED)]


def test_the_owner_goes_before_any_turn_and_any_capacity() -> None:
    busy = replace(NOA, given_this_week=9)
    assert choose([MIRA, busy, OLA], NOA.id, NOW).closer_id == NOA.id


@pytest.mark.parametrize(
    "gone", [replace(NOA, is_active=False), replace(NOA, absent_until=NOW + timedelta(microseconds=1))]
)
def test_an_owner_who_is_not_there_is_stood_in_for(gone: Candidate) -> None:
    choice = choose([gone, OLA], NOA.id, NOW)
    assert choice.closer_id == OLA.id and choice.reason == "Ola has room this week and the fair turn"


def test_whoever_comes_back_now_is_back() -> None:
    assert choose([replace(NOA, absent_until=NOW)], None, NOW).closer_id == NOA.id


@pytest.mark.parametrize(
    ("team", "reason"),
    [
        ([], "no closer is active and present"),
        ([replace(MIRA, is_active=False), replace(NOA, absent_until=NOW + DAY)], "no closer is active and present"),
        ([replace(MIRA, given_this_week=5), closer("Noa", capacity=0)], "every closer has a full week"),
    ],
)
def test_where_nobody_can_the_reason_says_what_to_do(team: list[Candidate], reason: str) -> None:
    choice = choose(team, None, NOW)
    assert choice.closer_id is None and choice.reason == reason


def test_fewest_this_week_then_longest_waiting_then_by_id() -> None:
    assert choose([replace(MIRA, given_this_week=2), replace(NOA, given_this_week=1)], None, NOW).closer_id == NOA.id
    waited = [replace(MIRA, last_given_at=NOW - DAY), replace(NOA, last_given_at=NOW - 2 * DAY)]
    assert choose(waited, None, NOW).closer_id == NOA.id
    assert choose([*waited, OLA], None, NOW).closer_id == OLA.id, "who never had one waited longest"
    assert choose([OLA, NOA, MIRA], None, NOW).closer_id == MIRA.id


@given(candidates, st.sampled_from([None, "clo_1", "clo_9"]))
def test_the_choice_is_present_has_room_and_does_not_hang_on_the_order(
    team: list[Candidate], owner: str | None
) -> None:
    choice = choose(team, owner, NOW)
    assert choose(list(reversed(team)), owner, NOW) == choose(team, owner, NOW) == choice
    chosen = [c for c in team if c.id == choice.closer_id]
    assert choice.reason
    if not chosen:
        assert choice.closer_id is None
        assert not [c for c in team if is_here(c) and c.given_this_week < c.weekly_capacity]
        return
    assert is_here(chosen[0])
    assert chosen[0].id == owner or chosen[0].given_this_week < chosen[0].weekly_capacity


def test_two_hundred_leads_among_equals_are_dealt_out_evenly() -> None:
    team = [closer(name, capacity=1000) for name in ("Mira", "Noa", "Ola", "Pia", "Rui", "Sol", "Tom")]
    dealt: Counter[str | None] = Counter()
    for nth in range(200):
        at = NOW + timedelta(minutes=nth)
        chosen = choose(team, None, at).closer_id
        dealt[chosen] += 1
        team = [
            replace(c, given_this_week=c.given_this_week + 1, last_given_at=at) if c.id == chosen else c for c in team
        ]
    assert len(dealt) == 7 and dealt.total() == 200
    assert max(dealt.values()) - min(dealt.values()) <= 1


def test_a_week_is_dealt_out_to_the_last_place_and_no_further() -> None:
    team = [closer("Mira", capacity=2), closer("Noa", capacity=7)]
    dealt: Counter[str | None] = Counter()
    for _ in range(12):
        chosen = choose(team, None, NOW).closer_id
        dealt[chosen] += 1
        team = [replace(c, given_this_week=c.given_this_week + (c.id == chosen)) for c in team]
    assert dealt == {"clo_mira": 2, "clo_noa": 7, None: 3}
