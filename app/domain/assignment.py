"""The life of an assignment: one closer is asked to take one hand-off.

asked -> accepted | declined | lapsed (no answer in time) | withdrawn (given to another, or the hand-off ended)
accepted -> declined | withdrawn: who said yes may find out later that it is a no

Also what a closer's own words say, where they answer by mail.
"""

from __future__ import annotations

import re
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
        raise Conflict(f"an assignment that is {before} cannot become {after}")


class Said(StrEnum):
    """What a closer's own words come to."""

    YES = "yes"
    NO = "no"
    NOT_INTERESTED = "not_interested"


_YES = re.compile(
    r"(?:yes|yep|ok(?:ay)?|sure|accept(?:ed)?|mine|got it|will do|on it|happy to|i(?:'ll| will) take (?:it|this|them)|"
    r"ja|gerne|oui|d'accord|volontiers|s[ií]|claro|va bene|sim)\b"
)
_NO = re.compile(r"(?:no|nope|pass|declined?|sorry|not mine|i (?:can(?:'|no)t|won't)|nein|non|nee|não)\b")
_DOUBT = re.compile(r"\b(?:but|can't|cannot|won't|unless|if|aber|nicht|mais|pero|però|mas|maar)\b|\?")
_COLD = re.compile(r"\bnot (?:at all )?interested\b|\bno interest\b|\bkein interesse\b|\bpas intéressée?\b")


def said(text: str) -> Said | None:
    """What the first line of a closer's answer says; None where a person must read it.

    A yes with a doubt in it is none: what follows from a yes cannot be taken back.
    """
    line = next((line.strip() for line in text.lower().replace("’", "'").splitlines() if line.strip()), "")
    if _NO.match(line):
        return Said.NOT_INTERESTED if _COLD.search(text.lower()) else Said.NO
    return Said.YES if _YES.match(line) and not _DOUBT.search(line) else None
