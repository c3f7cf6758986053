"""Trees grown from rows of numbers that were told apart by people.

Owns how they grow. scikit-learn is needed here and where models are fitted, nowhere else.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from classifier.trees import Node, Trees, planted

# The log odds are the mean of as many sets, which differ by chance: each looks at other numbers. On hands held out F1
# is 0.002 higher than that of one, and of positives that are surely so 1.0 in 100 instead of 1.5 seem doubtful by
# chance; with three 0.6, in a twelfth more of a fit.
SETS = 2


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

    # Sums of floats depend on how many threads share them; and threads that wait for a busy core wait busily.
    with threadpool_limits(1):
        sets = [_growing(rounds, rate, chance).fit(rows, classes, weights) for chance in range(SETS)]
    # There is no public way to the trees; a test holds what these arrays say against what scikit-learn does.
    told = [
        [
            Node(int(n["feature_idx"]), float(n["num_threshold"]), int(n["left"]), int(n["right"]), n["value"] / SETS)
            for n in tree.nodes
        ]
        for fitted in sets
        for of_round in fitted._predictors
        for tree in of_round
    ]
    odds = np.mean([fitted.decision_function(rows[:1]) for fitted in sets], axis=0).reshape(1, -1)
    trees = planted(told, np.zeros(odds.shape[1]))
    return replace(trees, start=(odds - trees.log_odds(rows[:1]))[0])


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
        max_bins=64,
        early_stopping=False,
        random_state=chance,
    )
