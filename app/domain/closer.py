"""The choice of a closer for a warm lead: pure, the same for the same inputs, and with the rule that decided.

The rules in their order: who owns the lead, who owns its company, who had the lead before; then those whose territory
names the lead, else those who take every lead; among these a fair turn by weight. Whoever is switched off, away, or
has a full week is passed over by every rule.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.domain.territory import Territory, Traits, covers, named


class Rule(StrEnum):
    """What decided."""

    OWNER = "owner"
    COMPANY = "company"
    BEFORE = "before"
    TERRITORY = "territory"
    ONLY = "only"
    TURN = "turn"
    PERSON = "person"
    NOBODY = "nobody"


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """A closer as the choice sees them.

    `weekly_capacity` and `given_this_week` count leads within seven days. `weight` is their share of the turns beside
    the others' (0: only what is theirs already). `credit` is how many leads their turns are behind (above 0) or ahead.
    """

    id: str
    name: str
    weekly_capacity: int
    is_active: bool = True
    absent_until: datetime | None = None
    given_this_week: int = 0
    weight: int = 1
    territory: Territory = Territory()
    credit: float = 0.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Bonds:
    """Closers who know the lead: its owner, the owner of its company, and who had it before."""

    owner_id: str | None = None
    company_id: str | None = None
    before_id: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Choice:
    """Who gets the lead (None: nobody can), the rule that decided, and its words.

    `shares` are what each closer of a turn earned by it; they sum to 1, and whoever was chosen spent 1.
    """

    closer_id: str | None
    rule: Rule
    reason: str
    shares: Mapping[str, float] = field(default_factory=dict)


# Sums of shares are sums of floats.
_EXACT = 9


def choose(
    candidates: Sequence[Candidate],
    now: datetime,
    *,
    bonds: Bonds | None = None,
    lead: Traits | None = None,
    passed: Collection[str] = (),
) -> Choice:
    """The closer for a warm lead. `passed` are closers who had this hand-off and do not take it."""
    bonds, lead = bonds or Bonds(), lead or Traits()
    here = [c for c in candidates if is_here(c, now) and c.id not in passed]
    free = [c for c in here if c.given_this_week < c.weekly_capacity]
    if (bound := _bound(free, bonds)) is not None:
        return bound
    note = _passed_over(candidates, bonds, passed, now)
    suitable = [c for c in free if c.weight > 0 and covers(c.territory, lead)]
    # Who named this lead's kind goes before who takes whatever comes.
    mine = [c for c in suitable if not c.territory.is_open]
    pool = mine or suitable
    if not pool:
        return Choice(closer_id=None, rule=Rule.NOBODY, reason=note + _why_nobody(here, free, lead, passed))
    chosen, shares = _turn(pool)
    rule = Rule.TURN if len(pool) > 1 else Rule.TERRITORY if mine else Rule.ONLY
    where = f"takes this territory ({named(chosen.territory, lead)})" if mine else "has room this week"
    turn = {
        Rule.TURN: f"{chosen.name} {where} and the fair turn",
        Rule.TERRITORY: f"{chosen.name} {where}",
        Rule.ONLY: f"only {chosen.name} {where}",
    }
    return Choice(closer_id=chosen.id, rule=rule, reason=note + turn[rule], shares=shares)


def is_here(c: Candidate, now: datetime) -> bool:
    """Whether a closer is switched on and not away."""
    return c.is_active and (c.absent_until is None or c.absent_until <= now)


_BONDS = {Rule.OWNER: "owns this lead", Rule.COMPANY: "owns this company", Rule.BEFORE: "had this lead before"}


def _ids(bonds: Bonds) -> dict[Rule, str | None]:
    return {Rule.OWNER: bonds.owner_id, Rule.COMPANY: bonds.company_id, Rule.BEFORE: bonds.before_id}


def _bound(free: Sequence[Candidate], bonds: Bonds) -> Choice | None:
    for rule, closer_id in _ids(bonds).items():
        for c in free:
            if c.id == closer_id:
                return Choice(closer_id=c.id, rule=rule, reason=f"{c.name} {_BONDS[rule]}")
    return None


def _passed_over(candidates: Sequence[Candidate], bonds: Bonds, passed: Collection[str], now: datetime) -> str:
    """Why the first who knows the lead does not get it, to stand before the reason of whoever does."""
    known = {c.id: c for c in candidates}
    for rule, closer_id in _ids(bonds).items():
        if closer_id in known:
            c = known[closer_id]
            why = "does not take it" if c.id in passed else "has a full week" if is_here(c, now) else "is not there"
            return f"{c.name} {_BONDS[rule]}, but {why}; "
    return ""


def _why_nobody(
    here: Sequence[Candidate], free: Sequence[Candidate], lead: Traits, passed: Collection[str]
) -> str:  # fmt: skip
    if not here:
        return "no other closer is active and present" if passed else "no closer is active and present"
    if not [c for c in here if c.weight > 0 and covers(c.territory, lead)]:
        return "this lead is in nobody's territory"
    return "every closer has a full week" if not free else "every closer of this territory has a full week"


def _turn(pool: Sequence[Candidate]) -> tuple[Candidate, dict[str, float]]:
    """Whose turn it is. Each earns a share of one lead by weight; among those with any credit then, the one who would
    be the first to fall a whole lead behind.

    This is scheduling by the earliest deadline, where the n-th lead of a closer with share p belongs between turn
    (n-1)/p and turn n/p: with shares that sum to 1 each deadline is met (Baruah et al., "Proportionate progress",
    1996), so after any number of turns everybody is within one lead of their exact share.
    """
    total = sum(c.weight for c in pool)
    shares = {c.id: c.weight / total for c in pool}

    def _order(c: Candidate) -> tuple[int, float, str]:
        credit = round(c.credit + shares[c.id], _EXACT)
        return math.ceil(round((1 - credit) / shares[c.id], _EXACT)), -credit, c.id

    ready = [c for c in pool if round(c.credit + shares[c.id], _EXACT) > 0]
    return min(ready or pool, key=_order), shares
