"""The life of a suggestion: an answer to an objection that waits for a person.

    waiting --approved--> approved
    waiting | approved --dismissed--> dismissed
    waiting | approved --superseded--> superseded      (the lead wrote again, opted out, or a person took over)

An approved one is dismissed or superseded only while its mail has not begun to leave; what became of the mail is told
by its delivery.
"""

from __future__ import annotations

from enum import StrEnum

from app.errors import Conflict


class State(StrEnum):
    """Where a suggestion stands."""

    WAITING = "waiting"
    APPROVED = "approved"
    DISMISSED = "dismissed"
    SUPERSEDED = "superseded"


class Change(StrEnum):
    """What can happen to one."""

    APPROVED = "approved"
    DISMISSED = "dismissed"
    SUPERSEDED = "superseded"


TRANSITIONS = {
    (State.WAITING, Change.APPROVED): State.APPROVED,
    (State.WAITING, Change.DISMISSED): State.DISMISSED,
    (State.WAITING, Change.SUPERSEDED): State.SUPERSEDED,
    (State.APPROVED, Change.DISMISSED): State.DISMISSED,
    (State.APPROVED, Change.SUPERSEDED): State.SUPERSEDED,
}


def transition(state: State, change: Change) -> State:
    """The state after `change`. Raises Conflict for a suggestion that waits no more."""
    try:
        return TRANSITIONS[state, change]
    except KeyError:
        raise Conflict(f"a suggestion that is {state} cannot be {change}") from None
