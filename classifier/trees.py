"""Boosted trees on a line as arrays: how a row of numbers becomes log odds.

Owns the arithmetic and the form in which trees are stored. Needs numpy; they are grown in `classifier.train`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

MOST_LEAVES = 16  # as many as a mask has bits
_AT_ONCE = 64  # rows; more do not fit into a core's cache


@dataclass(frozen=True, kw_only=True, slots=True)
class Trees:
    """All trees side by side: the first axis of `feature`, `threshold` and `mask` are the nodes of a tree, the second
    the trees (all classes of the first round, then those of the second). A node asks whether the number `feature` of a
    row is at most `threshold`; where it is not, its `mask` has a 0 for each leaf to its left. The leaves of a tree are
    counted from the left, so the first one that no mask took away is the row's, with its `value` (leaf, tree). `start`
    are the log odds of the classes before any tree, and each number of a row adds its `slope` (number, class) to them.
    Which nodes are asked does not depend on the row, so many rows are asked at once."""

    feature: NDArray[np.int16]
    threshold: NDArray[np.float32]
    mask: NDArray[np.uint16]
    value: NDArray[np.float32]
    slope: NDArray[np.float64]
    start: NDArray[np.float64]

    def log_odds(self, rows: NDArray[np.float32]) -> NDArray[np.float64]:
        """The log odds of each row, a column a class."""
        parts = [self._values(rows[at : at + _AT_ONCE]) for at in range(0, len(rows), _AT_ONCE)]
        return np.concatenate(parts) + self.start if parts else np.zeros((0, len(self.start)))

    def _values(self, rows: NDArray[np.float32]) -> NDArray[np.float64]:
        is_left = rows.take(self.feature.astype(np.intp), axis=1) <= self.threshold
        left_over = np.bitwise_and.reduce(np.where(is_left, _ALL, self.mask), axis=1)
        leaf = _FIRST_BIT[left_over]
        values = self.value[leaf, np.arange(leaf.shape[1])]
        grown = values.reshape(len(rows), -1, len(self.start)).sum(axis=1, dtype=np.float64)
        # Not a product of matrices: what that gives a row depends in its last digits on the rows beside it.
        return np.asarray(grown + (rows[:, :, None] * self.slope).sum(axis=1))

    def stored(self) -> dict[str, NDArray[Any]]:
        """The arrays under names that no other array of a model has."""
        return {f"trees_{each.name}": np.asarray(getattr(self, each.name)) for each in fields(self)}


_ALL = np.uint16(0xFFFF)
_FIRST_BIT = np.array([max(0, (bits & -bits).bit_length() - 1) for bits in range(1 << MOST_LEAVES)], np.uint8)


def planted(trees: Sequence[Sequence[Node]], slope: NDArray[np.float64]) -> Trees:
    """Trees (all classes of a round together) as arrays, on a line that starts at 0. The first node of each is its
    root."""
    shape = max(1, *(sum(node.right > 0 for node in nodes) for nodes in trees)), len(trees)
    feature, threshold = np.zeros(shape, np.int16), np.full(shape, np.inf, np.float32)
    mask, value = np.full(shape, _ALL), np.zeros((MOST_LEAVES, len(trees)), np.float32)
    for tree, nodes in enumerate(trees):
        asked = leaves = 0
        ahead = [(0, -1, 0)]  # a node, and whose left it is: where that one stands, and the first leaf below it
        while ahead:
            at, parent, first = ahead.pop()
            if at < 0:  # all to the left of a node is done
                mask[parent, tree] = 0xFFFF & ~((1 << leaves) - (1 << first))
            elif (node := nodes[at]).right:
                feature[asked, tree], threshold[asked, tree] = node.feature, _at_most(node.threshold)
                ahead += [(node.right, -1, 0), (-1, asked, leaves), (node.left, -1, 0)]
                asked += 1
            else:
                value[leaves, tree] = node.value
                leaves += 1
    return Trees(
        feature=feature, threshold=threshold, mask=mask, value=value, slope=slope, start=np.zeros(slope.shape[1])
    )


class Node(NamedTuple):
    """A node of a tree while it stands alone. A leaf has no `right`."""

    feature: int
    threshold: float
    left: int
    right: int
    value: float


def _at_most(threshold: float) -> np.float32:
    """The largest number of 32 bits that is at most the threshold: the same rows are at most either."""
    near = np.float32(threshold)
    return near if float(near) <= threshold else np.nextafter(near, np.float32(-np.inf))


def beside(one: Trees, other: Trees) -> Trees:
    """Both with the same number of rounds as one, whose columns are those of the first and then those of the second."""

    def together(name: str, empty: float) -> NDArray[Any]:
        parts = [getattr(each, name) for each in (one, other)]
        rows = max(len(part) for part in parts)
        told = [
            np.concatenate([part, np.full((rows - len(part), part.shape[1]), empty, part.dtype)]).reshape(
                rows, -1, len(each.start)
            )
            for part, each in zip(parts, (one, other), strict=True)
        ]
        return np.concatenate(told, axis=2).reshape(rows, -1)

    return Trees(
        feature=together("feature", 0),
        threshold=together("threshold", np.inf),
        mask=together("mask", 0xFFFF),
        value=together("value", 0),
        slope=np.hstack([one.slope, other.slope]),
        start=np.concatenate([one.start, other.start]),
    )


def restored(arrays: Mapping[str, NDArray[Any]]) -> Trees:
    """The trees that `Trees.stored` gave."""
    return Trees(**{each.name: arrays[f"trees_{each.name}"] for each in fields(Trees)})


def softmax(log_odds: NDArray[np.float64]) -> NDArray[np.float64]:
    """Log odds as probabilities, row by row."""
    raised = np.exp(log_odds - log_odds.max(axis=-1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True))
