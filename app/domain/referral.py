"""The life of a referral: a person whom a lead named instead of themselves.

wanted --linked--> linked               (a lead of their own, and a first mail that names who referred them)
wanted --refused--> refused             (no address, suppressed, or known already: a person decides)
refused --linked--> linked              (a person gave what was missing)
wanted | refused --dismissed--> dismissed
linked --taken back--> dismissed        (the reply was no referral after all, and the first mail had not left)
"""

from __future__ import annotations

from enum import StrEnum

from app.errors import Conflict


class State(StrEnum):
    """Where a referral stands."""

    WANTED = "wanted"
    LINKED = "linked"
    REFUSED = "refused"
    DISMISSED = "dismissed"


class Change(StrEnum):
    """What can happen to one."""

    LINKED = "linked"
    REFUSED = "refused"
    DISMISSED = "dismissed"
    TAKEN_BACK = "taken_back"


TRANSITIONS = {
    (State.WANTED, Change.LINKED): State.LINKED,
    (State.WANTED, Change.REFUSED): State.REFUSED,
    (State.REFUSED, Change.LINKED): State.LINKED,
    (State.REFUSED, Change.REFUSED): State.REFUSED,
    (State.WANTED, Change.DISMISSED): State.DISMISSED,
    (State.REFUSED, Change.DISMISSED): State.DISMISSED,
    (State.LINKED, Change.TAKEN_BACK): State.DISMISSED,
}


def transition(state: State, change: Change) -> State:
    """The state after `change`. Raises Conflict for a pair that has no meaning."""
    try:
        return TRANSITIONS[state, change]
    except KeyError:
        raise Conflict(f"a referral that is {state} cannot be {change}") from None
