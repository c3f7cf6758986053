"""The choice of a closer: who knows the lead, territory, room, and a fair turn by weight."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.closer import Bonds, Candidate, Choice, Rule, choose, is_here
from app.domain.territory import Territory, Traits, covers

NOW = datetime(2026, 11, 3, 10, 0, tzinfo=UTC)
DAY = timedelta(days=1)
NAMES = ("Mira", "Noa", "Ola", "Pia", "Rui", "Sol", "Tom")
# What the reason says, by the rule that decided.
WORDS = {
    Rule.OWNER: "owns this lead",
    Rule.COMPANY: "owns this company",
    Rule.BEFORE: "had this lead before",
    Rule.TERRITORY: "takes this territory (",
    Rule.ONLY: "only ",
    Rule.TURN: "the fair turn",
}


def closer(name: str, **values: Any) -> Candidate:
    return replace(Candidate(id=f"clo_{name.lower()}", name=name, weekly_capacity=5), **values)


MIRA, NOA, OLA = closer("Mira"), closer("Noa"), closer("Ola")
FULL, NONE = replace(MIRA, given_this_week=5), replace(NOA, weekly_capacity=0)
GERMANY = Territory(countries=frozenset({"DE"}))
GERMAN, BRITISH = Traits(country="DE"), Traits(country="GB")


# -- who knows the lead --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bonds", "rule"),
    [
        (Bonds(owner_id=NOA.id, company_id=OLA.id, before_id=MIRA.id), Rule.OWNER),
        (Bonds(company_id=NOA.id, before_id=MIRA.id), Rule.COMPANY),
        (Bonds(before_id=NOA.id), Rule.BEFORE),
    ],
)
def test_who_knows_the_lead_goes_before_any_territory_and_turn(bonds: Bonds, rule: Rule) -> None:
    team = [replace(MIRA, credit=3.0, territory=GERMANY), replace(NOA, weight=0, credit=-3.0), OLA]
    choice = choose(team, NOW, bonds=bonds, lead=GERMAN)
    assert (choice.closer_id, choice.rule, choice.reason) == (NOA.id, rule, f"Noa {WORDS[rule]}")
    assert choice.shares == {}, "it was nobody's turn"


@pytest.mark.parametrize(
    ("gone", "passed", "why"),
    [
        (replace(NOA, is_active=False), (), "is not there"),
        (replace(NOA, absent_until=NOW + timedelta(microseconds=1)), (), "is not there"),
        (replace(NOA, given_this_week=5), (), "has a full week"),
        (NOA, (NOA.id,), "does not take it"),
    ],
)
def test_an_owner_who_cannot_is_stood_in_for_and_the_reason_says_so(
    gone: Candidate, passed: Sequence[str], why: str
) -> None:
    choice = choose([gone, OLA], NOW, bonds=Bonds(owner_id=NOA.id), passed=passed)
    assert choice.closer_id == OLA.id
    assert choice.reason.startswith(f"Noa owns this lead, but {why}; ")


def test_whoever_comes_back_now_is_back() -> None:
    assert choose([replace(NOA, absent_until=NOW)], NOW).closer_id == NOA.id


# -- territory and room --------------------------------------------------------------------------------------------


def test_who_names_the_territory_goes_before_who_takes_everything() -> None:
    team = [MIRA, replace(NOA, territory=GERMANY)]
    choice = choose(team, NOW, lead=GERMAN)
    assert (choice.closer_id, choice.reason) == (NOA.id, "Noa takes this territory (DE)")
    assert choose(team, NOW, lead=BRITISH).closer_id == MIRA.id
    full = [MIRA, replace(NOA, territory=GERMANY, given_this_week=5)]
    assert choose(full, NOW, lead=GERMAN).closer_id == MIRA.id, "better the generalist than nobody"


@pytest.mark.parametrize(
    ("team", "lead", "passed", "reason"),
    [
        ([], GERMAN, (), "no closer is active and present"),
        (
            [replace(MIRA, is_active=False), replace(NOA, absent_until=NOW + DAY)],
            GERMAN,
            (),
            "no closer is active and present",
        ),
        ([MIRA], GERMAN, (MIRA.id,), "no other closer is active and present"),
        ([FULL, NONE], GERMAN, (), "every closer has a full week"),
        ([replace(MIRA, territory=GERMANY)], BRITISH, (), "this lead is in nobody's territory"),
        ([replace(MIRA, weight=0)], BRITISH, (), "this lead is in nobody's territory"),
        (
            [replace(MIRA, territory=GERMANY), replace(NOA, given_this_week=5)],
            BRITISH,
            (),
            "every closer of this territory has a full week",
        ),
    ],
)  # fmt: skip
def test_where_nobody_can_the_reason_says_why(
    team: list[Candidate], lead: Traits, passed: Sequence[str], reason: str
) -> None:
    choice = choose(team, NOW, lead=lead, passed=passed)
    assert (choice.closer_id, choice.rule, choice.reason) == (None, Rule.NOBODY, reason)


# -- properties ----------------------------------------------------------------------------------------------------

_CODES = st.sampled_from(["DE", "GB", "NL"])
_territories = st.one_of(
    st.just(Territory()),
    st.builds(
        Territory,
        countries=st.frozensets(_CODES, max_size=2),
        industries=st.frozensets(st.sampled_from(["food", "steel"]), max_size=1),
        least_employees=st.sampled_from([None, 50]),
    ),
)
_leads = st.builds(
    Traits,
    country=st.one_of(st.none(), _CODES),
    industry=st.sampled_from([None, "food", "steel"]),
    employees=st.sampled_from([None, 20, 50, 900]),
)
_teams = st.lists(
    st.builds(
        Candidate,
        id=st.sampled_from([f"clo_{n}" for n in range(7)]),
        name=st.sampled_from(NAMES),
        weekly_capacity=st.integers(0, 6),
        is_active=st.booleans(),
        absent_until=st.sampled_from([None, NOW - DAY, NOW, NOW + DAY]),
        given_this_week=st.integers(0, 6),
        weight=st.integers(0, 5),
        territory=_territories,
        credit=st.floats(-1, 1),
    ),
    max_size=6,
    unique_by=lambda c: c.id,
)
_known = st.sampled_from([None, *(f"clo_{n}" for n in range(7))])
_bonds = st.builds(Bonds, owner_id=_known, company_id=_known, before_id=_known)


@settings(max_examples=200)
@given(_teams, _bonds, _leads, st.sets(st.sampled_from([f"clo_{n}" for n in range(7)]), max_size=2))
def test_whoever_is_chosen_is_there_has_room_and_takes_such_leads(
    team: list[Candidate], bonds: Bonds, lead: Traits, passed: set[str]
) -> None:
    choice = choose(team, NOW, bonds=bonds, lead=lead, passed=passed)
    assert choose(team[::-1], NOW, bonds=bonds, lead=lead, passed=passed) == choice, "the same whatever the order"
    able = {c.id for c in team if is_here(c, NOW) and c.given_this_week < c.weekly_capacity} - passed
    if choice.closer_id is None:
        assert choice.rule is Rule.NOBODY and choice.reason
        assert not {bonds.owner_id, bonds.company_id, bonds.before_id} & able
        assert not [c for c in team if c.id in able and c.weight > 0 and covers(c.territory, lead)]
        return
    [chosen] = [c for c in team if c.id == choice.closer_id]
    assert chosen.id in able
    assert chosen.name in choice.reason and WORDS[choice.rule] in choice.reason
    first = next((b for b in (bonds.owner_id, bonds.company_id, bonds.before_id) if b in able), None)
    if first is not None:
        assert chosen.id == first
    else:
        assert chosen.weight > 0 and covers(chosen.territory, lead)
        assert abs(sum(choice.shares.values()) - 1) < 1e-9
        # Nobody who named this kind of lead is passed over for somebody who takes everything.
        if chosen.territory.is_open:
            assert all(c.territory.is_open for c in team if c.id in able and c.weight and covers(c.territory, lead))


def after(team: Sequence[Candidate], choice: Choice) -> list[Candidate]:
    """The team once the lead is given: what each earned, less what the chosen one got."""
    return [
        replace(
            c,
            credit=c.credit + choice.shares.get(c.id, 0.0) - (c.id == choice.closer_id and bool(choice.shares)),
            given_this_week=c.given_this_week + (c.id == choice.closer_id),
        )
        for c in team
    ]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(1, 20), min_size=1, max_size=7), st.integers(1, 80), st.booleans())
def test_after_any_number_of_leads_everybody_is_within_one_of_their_weight(
    weights: list[int], leads: int, by_territory: bool
) -> None:
    territory = GERMANY if by_territory else Territory()
    team = [
        closer(name, weight=weight, weekly_capacity=1000, territory=territory)
        for name, weight in zip(NAMES, weights, strict=False)
    ]
    got: Counter[str | None] = Counter()
    for n in range(1, leads + 1):
        choice = choose(team, NOW, lead=GERMAN)
        got[choice.closer_id] += 1
        team = after(team, choice)
        for c in team:
            assert abs(got[c.id] - n * Fraction(c.weight, sum(weights[:7]))) < 1, (n, got)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 4), st.integers(1, 5)), min_size=1, max_size=5), st.integers(1, 40))
def test_a_week_is_dealt_out_to_the_last_place_and_no_further(sizes: list[tuple[int, int]], leads: int) -> None:
    team = [
        closer(name, weekly_capacity=size, weight=weight) for name, (size, weight) in zip(NAMES, sizes, strict=False)
    ]
    got: Counter[str | None] = Counter()
    for _ in range(leads):
        choice = choose(team, NOW)
        got[choice.closer_id] += 1
        team = after(team, choice)
    assert all(got[c.id] <= c.weekly_capacity for c in team)
    assert got[None] == max(0, leads - sum(size for size, _ in sizes))


def test_who_was_away_is_not_flooded_when_they_are_back() -> None:
    team = [closer("Mira", weekly_capacity=1000, absent_until=NOW + DAY), closer("Noa", weekly_capacity=1000)]
    for _ in range(50):
        team = after(team, choose(team, NOW))
    got: Counter[str | None] = Counter()
    for _ in range(10):
        choice = choose(team, NOW + DAY)
        got[choice.closer_id] += 1
        team = after(team, choice)
    assert got == {"clo_mira": 5, "clo_noa": 5}
