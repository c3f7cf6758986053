"""The life of an enrollment: one lead in one sequence.

    active --ran out--> finished (outcome `none`)        active <--paused / resumed--> paused
    any state --stopped | left | bounced | replied | taken over | suppressed--> that state, unless the present one
    says more

A pair that is missing from the table is a bug, and says so.
"""

from __future__ import annotations

from enum import StrEnum

from app.errors import Conflict


class State(StrEnum):
    """Where an enrollment stands; only `active` ones send."""

    ACTIVE = "active"
    PAUSED = "paused"
    STOPPED = "stopped"
    REPLIED = "replied"
    BOUNCED = "bounced"
    LEFT = "left"
    TAKEN_OVER = "taken_over"
    SUPPRESSED = "suppressed"
    FINISHED = "finished"


class Change(StrEnum):
    """What can happen to one. `STOPPED`: a person ended it."""

    STOPPED = "stopped"
    REPLIED = "replied"
    BOUNCED = "bounced"
    LEFT = "left"
    TAKEN_OVER = "taken_over"
    SUPPRESSED = "suppressed"
    RAN_OUT = "ran_out"
    PAUSED = "paused"
    RESUMED = "resumed"


ENDINGS = {
    Change.STOPPED: State.STOPPED,
    Change.REPLIED: State.REPLIED,
    Change.BOUNCED: State.BOUNCED,
    Change.LEFT: State.LEFT,
    Change.TAKEN_OVER: State.TAKEN_OVER,
    Change.SUPPRESSED: State.SUPPRESSED,
}

# Later in this order says more. What comes in after the end may say more of a lead, never less: a late answer counts
# after a silent end, and nothing leads out of `suppressed`.
_ORDER = (
    State.ACTIVE,
    State.PAUSED,
    State.STOPPED,
    State.FINISHED,
    State.LEFT,
    State.BOUNCED,
    State.REPLIED,
    State.TAKEN_OVER,
    State.SUPPRESSED,
)

TRANSITIONS: dict[tuple[State, Change], State] = {
    **{(state, change): max(state, ending, key=_ORDER.index) for state in State for change, ending in ENDINGS.items()},
    (State.ACTIVE, Change.RAN_OUT): State.FINISHED,
    (State.ACTIVE, Change.PAUSED): State.PAUSED,
    (State.PAUSED, Change.RESUMED): State.ACTIVE,
}


def transition(state: State, change: Change) -> State:
    """The state after `change`. Raises Conflict for a pair that has no meaning."""
    try:
        return TRANSITIONS[state, change]
    except KeyError:
        raise Conflict(f"an enrollment that is {state} cannot be {change}") from None
