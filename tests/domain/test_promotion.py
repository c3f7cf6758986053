"""Whether a challenger is put in force: figures in, a verdict with its reason out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.promotion import LEAST_HELD_OUT, Batch, Duel, Verdict
from app.domain.promotion import judge as decide


def duel(won: int = 0, lost: int = 0, both: int = 500, missed: tuple[int, int] = (2, 2)) -> Duel:
    return Duel(
        texts=both + won + lost + 100,
        both=both,
        only_before=lost,
        only_after=won,
        missed_before=missed[0],
        missed_after=missed[1],
    )


EQUAL, BETTER = duel(won=6, lost=6), duel(won=30, lost=1, both=10)


RUTH = Batch(name="2026-03-02 Ruth", texts=40, sure_otherwise=3)
MALLORY = Batch(name="2026-03-03 Mallory", texts=40, sure_otherwise=21)


def judge(
    frozen: Duel,
    frozen_fitted: Duel,
    corrections: Duel,
    labels: dict[str, Duel] | None = None,
    batches: tuple[Batch, ...] = (RUTH,),
    torn: int = 0,
) -> Verdict:
    return decide(frozen, frozen_fitted, corrections, labels=labels or {}, batches=batches, torn=torn)


def test_no_worse_on_frozen_texts_and_better_on_corrections_is_promoted() -> None:
    verdict = judge(EQUAL, EQUAL, BETTER)
    assert verdict.is_promoted and "11 before and 40 after" in verdict.why


@pytest.mark.parametrize(
    ("frozen", "frozen_fitted", "corrections", "why"),
    [
        (duel(won=5, lost=16), EQUAL, BETTER, "worse than the model in force on the frozen texts"),
        (EQUAL, duel(won=5, lost=16), BETTER, "worse than the model of the install"),
        (duel(missed=(2, 3)), EQUAL, BETTER, "misses more opt-outs than the model in force: 3 instead of 2"),
        (EQUAL, duel(missed=(0, 1)), BETTER, "misses more opt-outs than the model of the install"),
        (EQUAL, EQUAL, duel(won=4, lost=4), "no better on corrections"),
        (EQUAL, EQUAL, Duel(texts=4, both=0, only_before=0, only_after=4, missed_before=0, missed_after=0), "only 4"),
    ],
)
def test_everything_else_is_refused_with_its_reason(
    frozen: Duel, frozen_fitted: Duel, corrections: Duel, why: str
) -> None:
    verdict = judge(frozen, frozen_fitted, corrections)
    assert not verdict.is_promoted and why in verdict.why


def test_a_loss_that_chance_explains_is_no_loss() -> None:
    # 6 of 8: three coins in twenty fall so.
    assert not duel(won=2, lost=6).is_worse()
    # 16 of 21: fewer than one in fifty.
    assert duel(won=5, lost=16).is_worse()


def test_a_label_that_is_read_worse_is_a_loss_though_others_make_up_for_it() -> None:
    verdict = judge(EQUAL, EQUAL, BETTER, labels={"none": duel(won=9), "positive": duel(won=1, lost=12)})
    assert not verdict.is_promoted and not verdict.waits
    assert "worse than the model in force on the frozen positive texts" in verdict.why
    # 6 of 6 in one of five labels: chance does that often enough.
    assert judge(EQUAL, EQUAL, BETTER, labels={"positive": duel(lost=6)}).is_promoted


def test_a_batch_that_goes_against_what_is_certain_waits_for_a_person() -> None:
    verdict = judge(EQUAL, EQUAL, BETTER, batches=(RUTH, MALLORY))
    assert not verdict.is_promoted and verdict.waits
    assert 'the batch "2026-03-03 Mallory"' in verdict.why and "of 40 texts it calls 21" in verdict.why
    # A few of many are what people are for.
    assert judge(EQUAL, EQUAL, BETTER, batches=(Batch(name="x", texts=4, sure_otherwise=4),)).is_promoted


@pytest.mark.parametrize(("torn", "waits"), [(0, False), (2, False), (3, True), (40, True)])
def test_corrections_that_contradict_each_other_wait_for_a_person(torn: int, waits: bool) -> None:
    assert judge(EQUAL, EQUAL, BETTER, torn=torn).waits is waits


@given(st.integers(0, 60), st.integers(0, 60), st.integers(LEAST_HELD_OUT, 50))
def test_whoever_loses_more_than_it_wins_is_never_promoted_on_corrections(lost: int, won: int, both: int) -> None:
    verdict = judge(EQUAL, EQUAL, duel(won=won, lost=lost, both=both))
    assert verdict.is_promoted == (won > lost)
