"""The life of a delivery: one outward mail of any purpose, with a unique key.

    queued -> claimed -> transmitting -> sent | refused | unknown
                 |             '-> queued (a 4xx answer: the same bytes again later)
                 '-> queued (lease lapsed, or nothing was transmitted) | refused | cancelled
    queued -> cancelled | refused          unknown -> sent (found, or a person says so) | queued (a person says: again)

DATA begins only in `transmitting`, so only there can a crash leave the outcome open: an SMTP server that took the
final dot and one that did not look the same to us (RFC 1047). `unknown` is never sent again without a person.
"""

from __future__ import annotations

from datetime import timedelta
from enum import IntEnum, StrEnum

from app.domain.sequence import Kind
from app.errors import Conflict


class State(StrEnum):
    """Where a delivery stands."""

    QUEUED = "queued"
    CLAIMED = "claimed"
    TRANSMITTING = "transmitting"
    SENT = "sent"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    CANCELLED = "cancelled"


OPEN = frozenset({State.QUEUED, State.CLAIMED, State.TRANSMITTING, State.UNKNOWN})
# It has left, or it may have: nothing can take it back.
LEFT = frozenset({State.TRANSMITTING, State.SENT, State.UNKNOWN})


def step_key(enrollment_id: str, stem: str) -> str:
    """The key of the mail of one step: whoever makes it again makes the same one."""
    return f"step:{enrollment_id}:{stem}"


class Purpose(StrEnum):
    """What a mail is for; the gate's table says which guards bind which purpose."""

    STEP = "step"
    INTRODUCTION = "introduction"
    BRIEF = "brief"
    REMINDER = "reminder"
    ANSWER = "answer"
    RETURN = "return"
    REFERRAL = "referral"
    # What waits for one of our own people: each morning, or at once. About many leads, so of none.
    DIGEST = "digest"


# The mails that Thaw begins by itself; they count against a mailbox's daily cap.
OF_TRACK = {
    Kind.COLD: Purpose.STEP,
    Kind.NURTURE: Purpose.STEP,
    Kind.RETURN: Purpose.RETURN,
    Kind.REFERRAL: Purpose.REFERRAL,
}
CAPPED = frozenset(OF_TRACK.values())
# What a closer alone gets.
TO_CLOSER = frozenset({Purpose.BRIEF, Purpose.REMINDER})


class Priority(IntEnum):
    """Who goes first when several are due: a person who waits, then a thread that runs, then a first touch."""

    WARM = 0
    FOLLOW_UP = 1
    FIRST_TOUCH = 2


# DATA begins within this time of arming or never. Whoever processes a reply waits as long for a mail in flight, so
# that no DATA begins after the commit that stops it.
ARMED_FOR = timedelta(seconds=4)

TRANSITIONS: frozenset[tuple[State, State]] = frozenset(
    {
        (State.QUEUED, State.CLAIMED),
        (State.QUEUED, State.CANCELLED),
        (State.QUEUED, State.REFUSED),
        (State.CLAIMED, State.TRANSMITTING),
        (State.CLAIMED, State.QUEUED),
        (State.CLAIMED, State.REFUSED),
        (State.CLAIMED, State.CANCELLED),
        (State.TRANSMITTING, State.SENT),
        (State.TRANSMITTING, State.REFUSED),
        (State.TRANSMITTING, State.UNKNOWN),
        (State.TRANSMITTING, State.QUEUED),
        (State.UNKNOWN, State.SENT),
        (State.UNKNOWN, State.QUEUED),
    }
)


def check(before: State, after: State) -> None:
    """Raises Conflict when a delivery may not go from `before` to `after`."""
    if (before, after) not in TRANSITIONS:
        raise Conflict(f"a delivery that is {before} cannot become {after}")
