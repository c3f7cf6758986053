"""Promotion: whether a model that was fitted to corrections may replace the one in force. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass

# A loss that chance brings about so seldom is none of chance.
_CHANCE = 0.05
# Fewer corrections than these prove nothing.
LEAST_HELD_OUT = 5


@dataclass(frozen=True, kw_only=True, slots=True)
class Duel:
    """The model in force (before) and the challenger (after) on the same texts; `missed_…` are opt-outs not heard."""

    texts: int
    both: int
    only_before: int
    only_after: int
    missed_before: int
    missed_after: int

    def is_worse(self) -> bool:
        """Whether the challenger loses more than chance explains (sign test on the texts on which the two differ)."""
        differ = self.only_before + self.only_after
        as_bad = sum(math.comb(differ, n) for n in range(self.only_before, differ + 1)) / 2**differ
        return self.only_before > self.only_after and as_bad < _CHANCE

    def told(self) -> str:
        """How many of the texts each gets right."""
        before, after = self.both + self.only_before, self.both + self.only_after
        return f"{before} before and {after} after, of {self.texts}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """Whether the challenger is put in force, and why or why not."""

    is_promoted: bool
    why: str


def judge(frozen: Duel, frozen_fitted: Duel, corrections: Duel) -> Verdict:
    """No worse on the frozen texts, than the model in force and than the one fitted at install; no opt-out missed that
    either heard; and better on corrections that it has not seen."""
    if corrections.texts < LEAST_HELD_OUT:
        return Verdict(
            is_promoted=False, why=f"only {corrections.texts} corrections to try it on; {LEAST_HELD_OUT} are needed"
        )
    for duel, whose in ((frozen, "the model in force"), (frozen_fitted, "the model of the install")):
        if duel.is_worse():
            return Verdict(is_promoted=False, why=f"worse than {whose} on the frozen texts: {duel.told()}")
        if duel.missed_after > duel.missed_before:
            missed = f"{duel.missed_after} instead of {duel.missed_before}"
            return Verdict(is_promoted=False, why=f"misses more opt-outs than {whose}: {missed}")
    if corrections.only_after <= corrections.only_before:
        return Verdict(is_promoted=False, why=f"no better on corrections that it has not seen: {corrections.told()}")
    why = f"on corrections that it has not seen {corrections.told()}; on the frozen texts {frozen.told()}"
    return Verdict(is_promoted=True, why=why)
