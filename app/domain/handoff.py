"""The life of a hand-off, and the choice of a closer.

    wanted -> held (closer chosen, introduction waits a few minutes) -> introduced
    wanted | held -> cancelled (a newer message, an opt-out, or a person)

A hand-off for which no closer is free stays `wanted`, with its reason, and is asked again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.errors import Conflict


class State(StrEnum):
    """Where a hand-off stands."""

    WANTED = "wanted"
    HELD = "held"
    INTRODUCED = "introduced"
    CANCELLED = "cancelled"


TRANSITIONS = frozenset(
    {
        (State.WANTED, State.HELD),
        (State.WANTED, State.CANCELLED),
        (State.HELD, State.INTRODUCED),
        (State.HELD, State.CANCELLED),
    }
)


def check(before: State, after: State) -> None:
    """Raises Conflict when a hand-off may not go from `before` to `after`."""
    if (before, after) not in TRANSITIONS:
        raise Conflict(f"a hand-off that is {before} cannot become {after}")


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """A closer as the choice sees them: how many leads this week, and when the last one came."""

    id: str
    name: str
    weekly_capacity: int
    is_active: bool
    absent_until: datetime | None
    given_this_week: int
    last_given_at: datetime | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Choice:
    """Who gets the lead (None: nobody can) and the rule that decided."""

    closer_id: str | None
    reason: str


def _turn(c: Candidate) -> tuple[int, float, str]:
    return c.given_this_week, c.last_given_at.timestamp() if c.last_given_at else 0.0, c.id


def choose(candidates: Sequence[Candidate], owner_id: str | None, now: datetime) -> Choice:
    """The closer for a warm lead: its owner where they are here, else whoever has room and waited longest.

    The same inputs choose the same closer; ties go by id.
    """
    here = [c for c in candidates if c.is_active and (c.absent_until is None or c.absent_until <= now)]
    for candidate in here:
        if candidate.id == owner_id:
            return Choice(closer_id=candidate.id, reason=f"{candidate.name} already knows this lead or company")
    free = [c for c in here if c.given_this_week < c.weekly_capacity]
    if not free:
        why = "no closer is active and present" if not here else "every closer has a full week"
        return Choice(closer_id=None, reason=why)
    turn = min(free, key=_turn)
    return Choice(closer_id=turn.id, reason=f"{turn.name} has room this week and the fair turn")
