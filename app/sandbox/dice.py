"""Seeded chance: the same words in, the same choice out, on every machine and every Python.

Of the standard library only `random.Random(text).random()` promises the same numbers in every version, so that is all
that is used; `choice`, `sample` and `shuffle` may change.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """A stream of choices that depends on nothing but what it was made of: `Dice(7, "anna@x.example", "wait")`."""

    def __init__(self, *parts: object) -> None:
        self._random = Random("\x1f".join(str(part) for part in parts))

    def unit(self) -> float:
        """At least 0, less than 1."""
        return self._random.random()

    def chance(self, probability: float) -> bool:
        """True about `probability` of the time."""
        return self.unit() < probability

    def between(self, low: float, high: float) -> float:
        """At least `low`, less than `high`."""
        return low + (high - low) * self.unit()

    def whole(self, low: int, high: int) -> int:
        """One of `low` … `high`, both included."""
        return low + int(self.unit() * (high - low + 1))

    def pick(self, options: Sequence[T]) -> T:
        """One of `options`, all alike likely."""
        return options[int(self.unit() * len(options))]

    def order(self, items: Sequence[T]) -> list[T]:
        """All of `items` in a drawn order."""
        drawn = [(self.unit(), index) for index in range(len(items))]
        return [items[index] for _, index in sorted(drawn)]

    def hex(self, digits: int) -> str:
        """A name that looks random."""
        return "".join(self.pick("0123456789abcdef") for _ in range(digits))
