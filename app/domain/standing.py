"""Where an enrollment stands, for the books: each is exactly one of sent, held, skipped or stopped, with its reason.

sent      all its mails have left: it is over, or only an answer is waited for
held      a mail of it is still to leave; the reason says what it waits for
skipped   it ended before any mail of it left
stopped   it ended after a mail had left, and others will not
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.delivery import State as Sending
from app.domain.enrollment import State


class Standing(StrEnum):
    """What the books call it. The four sum to all that were enrolled."""

    SENT = "sent"
    HELD = "held"
    SKIPPED = "skipped"
    STOPPED = "stopped"


@dataclass(frozen=True, kw_only=True, slots=True)
class Enrolled:
    """What is looked at. `steps` is 0 where the sequence is gone; `open_mail` is the state of a mail that has not
    ended, `open_code` and `held_code` are codes of the gate."""

    state: State
    next_step: int
    steps: int
    has_left: bool
    is_due: bool
    held_code: str | None
    open_mail: Sending | None
    open_code: str | None
    mailbox_is_active: bool


def standing(e: Enrolled) -> tuple[Standing, str]:
    """Where it stands, and why: a code, never empty."""
    if e.state is State.PAUSED:
        return Standing.HELD, "paused"
    if e.state is State.ACTIVE:
        return _running(e)
    if e.state is State.FINISHED and e.has_left:
        return Standing.SENT, "over"
    return (Standing.STOPPED if e.has_left else Standing.SKIPPED), str(e.state)


def _running(e: Enrolled) -> tuple[Standing, str]:
    if e.open_mail is not None:
        return Standing.HELD, _open(e, e.open_mail)
    if e.steps and e.next_step >= e.steps:
        return Standing.SENT, "waits_for_an_answer"
    if not e.mailbox_is_active:
        return Standing.HELD, "mailbox_off"
    if not e.steps:
        return Standing.HELD, "sequence_gone"
    if e.is_due:
        return Standing.HELD, "due"
    return Standing.HELD, e.held_code or "not_due"


def _open(e: Enrolled, state: Sending) -> str:
    if state is Sending.UNKNOWN:
        return "unknown"
    if state is not Sending.QUEUED:
        return "being_sent"
    if not e.mailbox_is_active:
        return "mailbox_off"
    return e.open_code or "put_off"
