"""The life of a hand-off. Who gets it is chosen in `app.domain.closer`; what that closer says is in
`app.domain.assignment`.

    wanted -> held (closer chosen; the introduction waits some minutes, or for the closer's yes) -> introduced
    held -> wanted (the closer does not take it, and nobody else is free yet)
    wanted | held -> cancelled (a newer message, an opt-out, or a person)
    held | introduced -> declined (the closer says that the lead is not interested at all)

A hand-off for which no closer is free stays `wanted`, with its reason, and is asked again. What follows an
introduction (a meeting, won, lost) begins at `introduced`.
"""

from __future__ import annotations

from enum import StrEnum

from app.errors import Conflict


class State(StrEnum):
    """Where a hand-off stands."""

    WANTED = "wanted"
    HELD = "held"
    INTRODUCED = "introduced"
    CANCELLED = "cancelled"
    DECLINED = "declined"


# It has ended: the lead may have another one.
ENDED = frozenset({State.CANCELLED, State.DECLINED})
TRANSITIONS = frozenset(
    {
        (State.WANTED, State.HELD),
        (State.WANTED, State.CANCELLED),
        (State.HELD, State.WANTED),
        (State.HELD, State.INTRODUCED),
        (State.HELD, State.CANCELLED),
        (State.HELD, State.DECLINED),
        (State.INTRODUCED, State.DECLINED),
    }
)


def check(before: State, after: State) -> None:
    """Raises Conflict when a hand-off may not go from `before` to `after`."""
    if (before, after) not in TRANSITIONS:
        raise Conflict(f"a hand-off that is {before} cannot become {after}")
