"""The order of responses to an objection, and what a later reply makes of an answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.response import ENOUGH, Outcome, Record, outcome_of, rank, wilson_lower
from classifier.reading import Label, Signal

counts = st.integers(0, 200)


# The values of the interval's formula, worked out by hand to three places.
@pytest.mark.parametrize(
    ("successes", "uses", "bound"), [(0, 0, 0), (0, 10, 0), (5, 10, 0.237), (10, 10, 0.722), (50, 100, 0.404)]
)
def test_the_lower_bound_is_wilsons(successes: int, uses: int, bound: float) -> None:
    assert wilson_lower(successes, uses) == pytest.approx(bound, abs=0.0005)


@given(counts, counts)
def test_the_bound_lies_below_the_share_and_rises_with_the_uses(successes: int, others: int) -> None:
    uses = successes + others
    bound = wilson_lower(successes, uses)
    assert 0 <= bound <= (successes / uses if uses else 0)
    assert wilson_lower(2 * successes, 2 * uses) >= bound


def test_below_ten_uses_it_says_that_there_is_not_enough_data() -> None:
    nine = Record(response="trust", recovered=9, open=4)
    assert nine.at_least is None
    assert str(nine) == "not enough data: 9 of 10 uses have an outcome"
    ten = Record(response="trust", recovered=8, refused=1, silent=1)
    assert str(ten) == "recovered 8 of 10, so at least 49% (95 % sure)"


def test_each_response_gets_its_trial_and_then_the_best_bound_leads() -> None:
    good = Record(response="trust.good", recovered=6, refused=4)
    lucky = Record(response="trust.lucky", recovered=50, silent=50)
    tried = Record(response="trust.tried", recovered=1, open=3)
    order = [r.response for r in rank(["trust", "trust.good", "trust.lucky", "trust.tried"], [good, lucky, tried])]
    assert order == ["trust", "trust.tried", "trust.lucky", "trust.good"]


@given(st.lists(st.tuples(counts, counts, counts, counts), max_size=6))
def test_every_response_is_ranked_once_whatever_its_record(rows: list[tuple[int, int, int, int]]) -> None:
    records = [
        Record(response=f"fit.{n}", recovered=a, refused=b, silent=c, open=d) for n, (a, b, c, d) in enumerate(rows)
    ]
    names = ["fit", *(r.response for r in records)]
    ranked = rank(names, records)
    assert sorted(r.response for r in ranked) == sorted(names)
    known = [r for r in ranked if r.uses >= ENOUGH]
    assert ranked[len(ranked) - len(known) :] == sorted(known, key=lambda r: (-(r.at_least or 0), r.response))


@pytest.mark.parametrize(
    ("label", "signals", "outcome"),
    [
        (Label.POSITIVE, (), Outcome.RECOVERED),
        (Label.STALL, (), Outcome.RECOVERED),
        (Label.REFERRAL, (), Outcome.RECOVERED),
        (Label.OBJECTION, (), Outcome.REFUSED),
        (Label.POSITIVE, (Signal.OPT_OUT,), Outcome.REFUSED),
        (Label.NONE, (), None),
    ],
)
def test_what_a_later_reply_makes_of_an_answer(
    label: Label, signals: tuple[Signal, ...], outcome: Outcome | None
) -> None:
    assert outcome_of(label, signals) is outcome
