"""Boosted trees as arrays: how a row of numbers becomes log odds.

Owns the arithmetic and the form in which trees are stored. Needs numpy; they are grown in `classifier.train`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, kw_only=True, slots=True)
class Trees:
    """One array over the nodes of all trees. A row goes from a node to its `left` where the number `feature` of the row
    is at most `threshold`, else to its `right`; a leaf leads to itself and has a `value`. The trees begin at the nodes
    `roots` (round, class), and none is deeper than `depth`. `start` are the log odds before any tree."""

    feature: NDArray[np.int16]
    threshold: NDArray[np.float64]
    left: NDArray[np.int32]
    right: NDArray[np.int32]
    value: NDArray[np.float32]
    roots: NDArray[np.int32]
    start: NDArray[np.float64]
    depth: int

    def log_odds(self, rows: NDArray[Any]) -> NDArray[np.float64]:
        """The log odds of each row, a column a class."""
        at = np.broadcast_to(self.roots.ravel(), (len(rows), self.roots.size))
        for _ in range(self.depth):
            is_left = np.take_along_axis(rows, self.feature[at].astype(np.int64), 1) <= self.threshold[at]
            at = np.where(is_left, self.left[at], self.right[at])
        values = self.value[at].reshape(len(rows), *self.roots.shape).sum(axis=1, dtype=np.float64)
        return np.asarray(values + self.start)

    def stored(self) -> dict[str, NDArray[Any]]:
        """The arrays under names that no other array of a model has."""
        return {f"trees_{each.name}": np.asarray(getattr(self, each.name)) for each in fields(self)}


def beside(one: Trees, other: Trees) -> Trees:
    """Both with the same number of rounds as one, whose columns are those of the first and then those of the second."""
    nodes = len(one.feature)
    return Trees(
        feature=np.concatenate([one.feature, other.feature]),
        threshold=np.concatenate([one.threshold, other.threshold]),
        left=np.concatenate([one.left, other.left + np.int32(nodes)]),
        right=np.concatenate([one.right, other.right + np.int32(nodes)]),
        value=np.concatenate([one.value, other.value]),
        roots=np.hstack([one.roots, other.roots + np.int32(nodes)]),
        start=np.concatenate([one.start, other.start]),
        depth=max(one.depth, other.depth),
    )


def restored(arrays: Mapping[str, NDArray[Any]]) -> Trees:
    """The trees that `Trees.stored` gave."""
    told: dict[str, Any] = {each.name: arrays[f"trees_{each.name}"] for each in fields(Trees)}
    return Trees(**told | {"depth": int(told["depth"])})


def softmax(log_odds: NDArray[np.float64]) -> NDArray[np.float64]:
    """Log odds as probabilities, row by row."""
    raised = np.exp(log_odds - log_odds.max(axis=-1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True))
