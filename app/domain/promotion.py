"""Promotion: whether a model that was fitted to corrections may replace the one in force. Pure."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass

# A loss that chance brings about so seldom is none of chance.
_CHANCE = 0.05
# Fewer corrections than these prove nothing.
LEAST_HELD_OUT = 5
# Five labels are looked at: a loss in one of them must be so much rarer.
_CHANCE_OF_A_LABEL = _CHANCE / 5
# Fewer corrections than these may go against all that is known and be right.
_LEAST_ODD = 5
# Words that one person calls this and another that may be short and mean both; not as many as one in twenty.
_MOST_TORN = 0.05


@dataclass(frozen=True, kw_only=True, slots=True)
class Duel:
    """The model in force (before) and the challenger (after) on the same texts; `missed_…` are opt-outs that
    are neither heard nor put before a person."""

    texts: int
    both: int
    only_before: int
    only_after: int
    missed_before: int
    missed_after: int

    def is_worse(self, chance: float = _CHANCE) -> bool:
        """Whether the challenger loses more than chance explains (sign test on the texts on which the two differ)."""
        differ = self.only_before + self.only_after
        as_bad = sum(math.comb(differ, n) for n in range(self.only_before, differ + 1)) / 2**differ
        return self.only_before > self.only_after and as_bad < chance

    def told(self) -> str:
        """How many of the texts each gets right."""
        before, after = self.both + self.only_before, self.both + self.only_after
        return f"{before} before and {after} after, of {self.texts}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Batch:
    """What one person corrected on one day: how many texts, and of how many the model of the install is certain that
    they are something else."""

    name: str
    texts: int
    sure_otherwise: int

    @property
    def is_odd(self) -> bool:
        """Whether it says mostly that what is certain is wrong. People correct what a machine was unsure of."""
        return self.sure_otherwise >= _LEAST_ODD and 2 * self.sure_otherwise > self.texts


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """Whether the challenger is put in force, and why or why not. `waits`: a person is to say whether it is."""

    is_promoted: bool
    why: str
    waits: bool = False


def judge(
    frozen: Duel,
    frozen_fitted: Duel,
    corrections: Duel,
    *,
    labels: Mapping[str, Duel],
    batches: Collection[Batch],
    torn: int = 0,
) -> Verdict:
    """No worse on the frozen texts, than the model in force and than the one fitted at install, nor on those of one
    label; no opt-out missed that either heard; and better on corrections that it has not seen.

    Corrections that contradict each other (`torn` of them), or what is certain, wait for a person: they may be a
    mistake, or meant to harm.
    """
    for batch in batches:
        if batch.is_odd:
            odd = f"of {batch.texts} texts it calls {batch.sure_otherwise} something else than what is certain"
            return Verdict(is_promoted=False, waits=True, why=f'the batch "{batch.name}" may be a mistake: {odd}')
    if torn > max(1, _MOST_TORN * sum(batch.texts for batch in batches)):
        why = f"{torn} corrections give the same words another label than others do"
        return Verdict(is_promoted=False, waits=True, why=why)
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
    for label, duel in labels.items():
        if duel.is_worse(_CHANCE_OF_A_LABEL):
            why = f"worse than the model in force on the frozen {label} texts: {duel.told()}"
            return Verdict(is_promoted=False, why=why)
    if corrections.only_after <= corrections.only_before:
        return Verdict(is_promoted=False, why=f"no better on corrections that it has not seen: {corrections.told()}")
    why = f"on corrections that it has not seen {corrections.told()}; on the frozen texts {frozen.told()}"
    return Verdict(is_promoted=True, why=why)
