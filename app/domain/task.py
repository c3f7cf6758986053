"""What waits for a person: how soon it is to be done, and who is told of it.

Owns the hours that each sort of task may wait. Must not know who is who: assignees are addresses.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from app.domain.effect import TaskKind
from app.domain.schedule import local, open_hours_later
from app.domain.sequence import SendWindow, StepKind
from app.errors import Invalid

# When our own people work, in the zone of their mailbox.
OFFICE = SendWindow(opens=time(9), closes=time(17), days=frozenset(range(5)))
# A lead who wants to go on, or a customer who may not: an answer tomorrow is a late one. These are told at once.
AT_ONCE = frozenset(
    {TaskKind.REVIEW, TaskKind.REPLY_TO_INTRODUCTION, TaskKind.ENGAGED, TaskKind.OWNER, "no_closer", "closer_silent"}
)
# Working hours. Two days, so that everybody is told in the morning of what they have before it is late.
_SOON, _USUAL = 2.0, 16.0
# GDPR article 12(3) gives a month; a week leaves time to find out.
_LONGER: dict[str, float] = {TaskKind.DATA_REQUEST: 40.0}


class Ended(StrEnum):
    """What came of a step that a person takes. Of a call the person says one of the first five."""

    REACHED = "reached"
    VOICEMAIL = "voicemail"
    NO_ANSWER = "no_answer"
    WRONG_NUMBER = "wrong_number"
    NOT_INTERESTED = "not_interested"
    DONE = "done"
    SKIPPED = "skipped"
    TIMED_OUT = "timed_out"


OF_CALL = (Ended.REACHED, Ended.VOICEMAIL, Ended.NO_ANSWER, Ended.WRONG_NUMBER, Ended.NOT_INTERESTED)
# Who said no on the telephone gets no further mail of the sequence.
ENDS = frozenset({Ended.NOT_INTERESTED})


def ended_as(kind: str, outcome: str | None) -> Ended:
    """What a person says of a step. Raises Invalid where a call has no outcome of its own, or another step has one."""
    if kind != StepKind.CALL:
        if outcome is not None:
            raise Invalid("only a call has an outcome; say it in the note")
        return Ended.DONE
    if outcome not in OF_CALL:
        raise Invalid(f"say what came of the call: {', '.join(OF_CALL)}")
    return Ended(outcome)


@dataclass(frozen=True, kw_only=True, slots=True)
class TaskPolicy:
    """`ops` is the address of whoever has what is nobody's, and what nobody did in time; None: nobody has it.

    `digest_at` is when a person is told in the morning what waits for them, in their zone; None: they are not told.
    """

    ops: str | None = None
    digest_at: time | None = None


def due(kind: str, asked_at: datetime, zone: ZoneInfo) -> datetime:
    """Until when a task is to be done: some working hours after it was asked, in the zone of whoever has it."""
    hours = _SOON if kind in AT_ONCE else _LONGER.get(kind, _USUAL)
    return open_hours_later(asked_at, hours, OFFICE, zone)


def digest_of(now: datetime, at: time, zone: ZoneInfo) -> datetime | None:
    """When today's list is made in that zone, once that time has come; None before it, and on a weekend."""
    today = now.astimezone(zone).date()
    instant = local(today, at, zone)
    return instant if today.weekday() in OFFICE.days and instant <= now else None
