"""How many mails a mailbox may send in a day: a new one begins low, and none grows by leaps.

Only real mail counts; nothing is sent to make a mailbox look used. Days are those of the mailbox's own zone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.sequence import add_working_days

# A new mailbox reaches its cap after four weeks at the earliest.
_WEEKS = timedelta(weeks=4)
_RECENT = 7
# How far back a history must reach to be judged.
HISTORY = timedelta(days=60)


@dataclass(frozen=True, kw_only=True, slots=True)
class Ramp:
    """`start` mails on the first day, `step` more each day on which it sends; after `idle_days` without a mail it
    begins again at half of what it sent before."""

    start: int = 5
    step: int = 2
    idle_days: int = 7


@dataclass(frozen=True, kw_only=True, slots=True)
class History:
    """Mails by day before today, no further back than `HISTORY`; `first` is the day of the first mail ever.

    `is_frozen`: a breaker opened lately.
    """

    sent: Mapping[date, int]
    first: date | None
    is_frozen: bool = False


def allowance(cap: int, ramp: Ramp, history: History, today: date) -> int:
    """The most mails that a mailbox may send in 24 hours on `today`, at most `cap`.

    Never more than twice the mean of the last seven days on which it sent, nor, until it has reached its cap, 1.5 times
    the last one; and 1.2 times that mean after a working day without mail, since a backlog is no reason to hurry.
    `start` is always allowed.
    """
    days = sorted(day for day, count in history.sent.items() if count and day < today)
    least = min(cap, ramp.start)
    if not days:
        return least if history.first is None else min(cap, max(ramp.start, cap // 2))
    recent = [history.sent[day] for day in days[-_RECENT:]]
    mean = sum(recent) / len(recent)
    if today - days[-1] >= timedelta(days=ramp.idle_days):
        return max(least, min(cap, int(mean / 2)))
    level = _level(cap, ramp, history, days, today)
    if level < cap:
        level = min(level, 1.5 * recent[-1])
    is_next_day = add_working_days(days[-1], 1) >= today
    level = min(level, (2 if is_next_day else 1.2) * mean)
    if history.is_frozen:
        level = min(level, recent[-1])
    return max(least, min(cap, int(level)))


def _level(cap: int, ramp: Ramp, history: History, days: list[date], today: date) -> float:
    """What the days since the mailbox began, or began again, have earned it."""
    began = 0
    for nth in range(1, len(days)):
        if days[nth] - days[nth - 1] >= timedelta(days=ramp.idle_days):
            began = nth
    since = len(days) - began
    if began:
        before = [history.sent[day] for day in days[max(0, began - _RECENT) : began]]
        return max(float(ramp.start), sum(before) / len(before) / 2) + ramp.step * since
    if history.first is None or history.first < days[0]:
        # It began before this history does.
        return float(cap)
    return min(ramp.start + ramp.step * since, ramp.start + (cap - ramp.start) * ((today - days[0]) / _WEEKS))
