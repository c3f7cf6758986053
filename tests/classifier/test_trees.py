"""Trees as arrays say what scikit-learn says."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from classifier.growing import SAY_OF_LINE, SAY_OF_TREES, edges_of, grown, placed
from classifier.trees import Trees, beside, restored, softmax

RANDOM = np.random.default_rng(5)
ROWS = RANDOM.normal(size=(900, 6)).astype(np.float32)
WHERE = ((ROWS[:, 0] > 0).astype(int) + (ROWS[:, 1] * ROWS[:, 2] > 0.3)) % 3


@pytest.fixture(scope="module")
def trees() -> Trees:
    return grown(ROWS, WHERE, rounds=80, rate=0.1)


def test_they_say_what_the_library_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """`grown` reads what scikit-learn keeps to itself; a version that keeps it otherwise must not go unseen."""
    from sklearn.ensemble import HistGradientBoostingClassifier
    from sklearn.linear_model import LogisticRegression

    told = []

    def telling(fit: Any) -> Any:
        def fit_and_tell(*given: Any) -> Any:
            told.append(fit(*given))
            return told[-1]

        return fit_and_tell

    for kind in (HistGradientBoostingClassifier, LogisticRegression):
        monkeypatch.setattr(kind, "fit", telling(kind.fit))
    fresh = RANDOM.normal(size=(500, 6)).astype(np.float32)
    even = (fresh - ROWS.mean(axis=0)) / ROWS.std(axis=0)
    for classes in (WHERE, WHERE == 1):
        mine = grown(ROWS, classes, rounds=80, rate=0.1)
        trees, line = told[-2:]
        theirs = SAY_OF_TREES * trees.decision_function(placed(fresh, edges_of(ROWS)))
        theirs += SAY_OF_LINE * line.decision_function(even)
        assert mine.log_odds(fresh) == pytest.approx(theirs.reshape(500, -1), abs=1e-4)


def test_a_row_s_odds_do_not_depend_on_the_rows_beside_it(trees: Trees) -> None:
    together = trees.log_odds(ROWS)
    assert all(np.array_equal(together[at : at + 1], trees.log_odds(ROWS[at : at + 1])) for at in range(100))


def test_they_learn_what_is_no_line(trees: Trees) -> None:
    fresh = RANDOM.normal(size=(500, 6)).astype(np.float32)
    truth = ((fresh[:, 0] > 0).astype(int) + (fresh[:, 1] * fresh[:, 2] > 0.3)) % 3
    assert (trees.log_odds(fresh).argmax(axis=1) == truth).mean() > 0.85


def test_rows_that_count_for_nothing_teach_nothing() -> None:
    doubled, other = np.vstack([ROWS, ROWS]), np.concatenate([WHERE, (WHERE + 1) % 3])
    counts = np.repeat([1.0, 0.0], len(ROWS))
    without = grown(doubled, other, counts, rounds=80, rate=0.1).log_odds(ROWS).argmax(axis=1)
    assert (without == WHERE).mean() > 0.9
    assert (grown(doubled, other, rounds=80, rate=0.1).log_odds(ROWS).argmax(axis=1) == WHERE).mean() < 0.8


def test_what_is_stored_comes_back(trees: Trees) -> None:
    again = restored(trees.stored())
    assert np.array_equal(again.log_odds(ROWS), trees.log_odds(ROWS))


def test_two_stand_beside_each_other(trees: Trees) -> None:
    other = grown(ROWS, WHERE == 1, rounds=80, rate=0.1)
    both = beside(trees, other).log_odds(ROWS)
    assert both == pytest.approx(np.hstack([trees.log_odds(ROWS), other.log_odds(ROWS)]))


def test_odds_are_probabilities() -> None:
    chances = softmax(np.array([[0.0, 0.0], [1000.0, 0.0]]))
    assert chances == pytest.approx(np.array([[0.5, 0.5], [1.0, 0.0]]))
