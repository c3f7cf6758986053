"""The life of a webhook delivery: one event on its way to one receiver.

    pending --delivered--> delivered
    pending --given up--> failed --asked again--> pending

Owns the times of the retries. A receiver that is down for long is left alone for a while between attempts.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.chance import share
from app.errors import Conflict

# What a person sends to try a receiver out; it is not in the log of events.
TEST = "webhook.test"
# The kind of the task that tells a person that a receiver fails.
TASK = "webhook_failed"

# The waits that the Standard Webhooks specification proposes in its section on retries, about.
WAITS = (
    timedelta(seconds=5),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=5),
    timedelta(hours=10),
    timedelta(hours=14),
    timedelta(hours=20),
    timedelta(hours=24),
)
GIVE_UP_AFTER = timedelta(hours=72)
# Up to four failures in a row may be the fault of single events; from the fifth on it is the receiver that is ill.
_FEW_FAILURES = 4
_REST = timedelta(minutes=1)
# A success after so long without one says that the receiver is back: what waits for its retry need not wait longer.
_LONG_AWAY = timedelta(minutes=5)
OLD_SECRET_LASTS = timedelta(hours=24)
# How long a delivery that arrived is kept, counted from when it was made.
KEPT = timedelta(days=30)


class State(StrEnum):
    """Where a delivery stands."""

    PENDING = "pending"
    DELIVERED = "delivered"
    FAILED = "failed"


class Change(StrEnum):
    """What can happen to one."""

    DELIVERED = "delivered"
    GIVEN_UP = "given_up"
    ASKED_AGAIN = "asked_again"


TRANSITIONS = {
    (State.PENDING, Change.DELIVERED): State.DELIVERED,
    (State.PENDING, Change.GIVEN_UP): State.FAILED,
    (State.PENDING, Change.ASKED_AGAIN): State.PENDING,
    (State.FAILED, Change.ASKED_AGAIN): State.PENDING,
}


def transition(state: State, change: Change) -> State:
    """The state after `change`. Raises Conflict for a pair that has no meaning."""
    try:
        return TRANSITIONS[state, change]
    except KeyError:
        raise Conflict(f"a webhook delivery that is {state} cannot be {change}") from None


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What came of one attempt. `status` is None without an answer; `error` is None when the event was taken."""

    status: int | None
    error: str | None

    @property
    def is_taken(self) -> bool:
        """Whether the receiver has the event now."""
        return self.error is None

    @property
    def is_gone(self) -> bool:
        """Whether the receiver asks for no more (410 Gone, RFC 9110 section 15.5.11)."""
        return self.status == 410


def next_try(attempts: int, first_tried_at: datetime, now: datetime, seed: str) -> datetime | None:
    """When to try again after the `attempts`-th failure (from 1); None when it is given up.

    The last attempt is made three days after the first one. Each wait is spread by a tenth, so that a receiver that
    comes back does not get everything in one moment.
    """
    deadline = first_tried_at + GIVE_UP_AFTER
    if now >= deadline:
        return None
    wait = WAITS[min(attempts, len(WAITS)) - 1] * (0.9 + 0.2 * share(f"{seed}/{attempts}"))
    return min(now + wait, deadline)


def rests_until(failures: int, now: datetime) -> datetime | None:
    """Until when a receiver is left alone after so many failures in a row, so that a dead one costs little."""
    return now + _REST if failures > _FEW_FAILURES else None


def is_back(failing_since: datetime | None, now: datetime) -> bool:
    """Whether a success at `now` ends a long time without one."""
    return failing_since is not None and now - failing_since >= _LONG_AWAY


def wants(kinds: Collection[str], kind: str) -> bool:
    """Whether a receiver that chose `kinds` gets this one; who chose none gets all."""
    return not kinds or kind in kinds
