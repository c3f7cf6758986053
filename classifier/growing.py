"""Trees grown from rows of numbers that were told apart by people.

Owns how they grow. scikit-learn is needed here and where models are fitted, nowhere else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from classifier.trees import Node, Trees, planted

# The log odds are the mean of as many sets, which differ by chance: each looks at other numbers. On hands held out F1
# is 0.002 higher than that of one, and of positives that are surely so 1.0 in 100 instead of 1.5 seem doubtful by
# chance; with three 0.6, in a twelfth more of a fit.
SETS = 2
PLACES = 64  # that a number can have in a row, at most


def grown(
    rows: NDArray[np.float32],
    classes: NDArray[Any],
    weights: NDArray[np.float64] | None = None,
    *,
    rounds: int,
    rate: float,
) -> Trees:
    """Trees that tell the classes (numbers from 0, or whether or not) of rows; each of the rounds takes `rate` of what
    would mend what is still wrong. `weights` say how much each row counts, all alike without them."""
    from threadpoolctl import threadpool_limits

    edges = edges_of(rows)
    places = placed(rows, edges)
    # Sums of floats depend on how many threads share them; and threads that wait for a busy core wait busily.
    with threadpool_limits(1):
        sets = [_growing(rounds, rate, chance).fit(places, classes, weights) for chance in range(SETS)]

    def node(of: Any) -> Node:
        """A node that asks for numbers where that of scikit-learn asks for places."""
        feature = int(of["feature_idx"])
        at_most = float(edges[feature][int(of["num_threshold"])]) if of["right"] else 0.0
        return Node(feature, at_most, int(of["left"]), int(of["right"]), of["value"] / SETS)

    # There is no public way to the trees; a test holds what these arrays say against what scikit-learn does.
    told = [[node(of) for of in tree.nodes] for fitted in sets for of_round in fitted._predictors for tree in of_round]
    odds = np.mean([fitted.decision_function(places[:1]) for fitted in sets], axis=0).reshape(1, -1)
    trees = planted(told, np.zeros(odds.shape[1]))
    return replace(trees, start=(odds - trees.log_odds(rows[:1]))[0])


def edges_of(rows: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    """For each column the numbers at which a place ends; each place has about as many rows. (scikit-learn would find
    them anew for each set; where rows are weighed that was 7 of the 10 s in which 12,000 rows grew.)"""
    shares = np.arange(1, PLACES) / PLACES
    return [np.unique(np.quantile(numbers, shares, method="inverted_cdf")) for numbers in rows.T]


def placed(rows: NDArray[np.float32], edges: Sequence[NDArray[np.float32]]) -> NDArray[np.int64]:
    """The place of each number: how many edges lie below it."""
    return np.stack([each.searchsorted(numbers) for each, numbers in zip(edges, rows.T, strict=True)], axis=1)


def _growing(rounds: int, rate: float, chance: int) -> Any:
    from sklearn.ensemble import HistGradientBoostingClassifier

    return HistGradientBoostingClassifier(
        learning_rate=rate,
        max_iter=rounds,
        max_leaf_nodes=12,
        max_depth=5,
        min_samples_leaf=30,
        l2_regularization=5.0,
        max_features=0.3,
        max_bins=PLACES,
        early_stopping=False,
        random_state=chance,
    )
