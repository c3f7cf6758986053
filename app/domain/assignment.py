"""The life of an assignment: one closer is asked to take one hand-off.

asked -> accepted | declined | lapsed (no answer in time) | withdrawn (given to another, or the hand-off ended)
accepted -> declined | withdrawn: who said yes may find out later that it is a no
"""

from __future__ import annotations

from enum import StrEnum

from app.errors import Conflict


class State(StrEnum):
    """Where an assignment stands."""

    ASKED = "asked"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"


class Decline(StrEnum):
    """Why a closer does not take a lead. Only the last one says that there was no lead to take."""

    NO_TIME = "no_time"
    NOT_MINE = "not_mine"
    OTHER = "other"
    NOT_INTERESTED = "not_interested"


OPEN = (State.ASKED, State.ACCEPTED)
TRANSITIONS = frozenset(
    {
        (State.ASKED, State.ACCEPTED),
        (State.ASKED, State.DECLINED),
        (State.ASKED, State.LAPSED),
        (State.ASKED, State.WITHDRAWN),
        (State.ACCEPTED, State.DECLINED),
        (State.ACCEPTED, State.WITHDRAWN),
    }
)


def check(before: State, after: State) -> None:
    """Raises Conflict when an assignment may not go from `before` to `after`."""
    if (before, after) not in TRANSITIONS:
        raise Conflict(f"this lead was {before} by the closer and cannot be {after} now")
