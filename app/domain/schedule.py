"""When a mail may leave: windows in the recipient's zone, waits in working days, and the gap between two mails.

Randomness comes from a text (`seed`) that names the mail, so that the same plan gives the same instants anywhere.
"""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.domain.chance import share
from app.domain.sequence import SendWindow, add_working_days

# A window of one weekday can meet holidays several weeks in a row.
_DAYS_AHEAD = 92


def local(day: date, at: time, zone: ZoneInfo) -> datetime:
    """A wall-clock time as an instant in UTC. A time that daylight saving skips becomes the instant after the gap."""
    return datetime.combine(day, at, zone).astimezone(UTC)


def next_open(window: SendWindow, zone: ZoneInfo, now: datetime) -> datetime:
    """`now` when the window is open then, else when it opens next. Raises ValueError if it never does."""
    today = now.astimezone(zone).date()
    for ahead in range(_DAYS_AHEAD):
        day = today + timedelta(days=ahead)
        if day.weekday() not in window.days or day in window.off:
            continue
        opens, closes = local(day, window.opens, zone), local(day, window.closes, zone)
        # Daylight saving can leave nothing of a short window at night.
        if (start := max(now, opens)) < closes:
            return start
    raise ValueError("the window has no day on which it opens")


def open_hours_later(start: datetime, hours: float, window: SendWindow, zone: ZoneInfo) -> datetime:
    """When the window has been open for so many hours since `start`."""
    left, at = timedelta(hours=hours), start
    while True:
        at = next_open(window, zone, at)
        closes = local(at.astimezone(zone).date(), window.closes, zone)
        if closes - at >= left:
            return at + left
        left, at = left - (closes - at), closes


def step_due(sent_at: datetime, wait_days: int, window: SendWindow, zone: ZoneInfo, seed: str) -> datetime:
    """When the step after a mail of `sent_at` is due: `wait_days` working days later, at a spread time in the window.

    Never sooner than whole days after the mail before, so that two mails do not come as evening and morning.
    """
    day = add_working_days(sent_at.astimezone(zone).date(), wait_days)
    # The window may not open on that day; the one on which it does is spread as well.
    opens = next_open(window, zone, local(day, time(0), zone))
    closes = local(opens.astimezone(zone).date(), window.closes, zone)
    return opens + (closes - opens) * (share(seed) * 0.8)


def return_due(day: date, window: SendWindow, zone: ZoneInfo, seed: str) -> datetime:
    """When somebody is written to who said, come back on `day`: then, or on the first day after on which the window
    opens."""
    return step_due(local(day, time(0), zone), 0, window, zone, seed)


def gap(shortest: timedelta, mean: timedelta, seed: str) -> timedelta:
    """The pause after a mail: never below `shortest`, `mean` on average, and heavy-tailed as a person's pauses are.

    The excess over the shortest is log-normal with sigma 1, whose mean is exp(1/2) times its median; cut at 6 times.
    """
    excess = max((mean - shortest).total_seconds(), 0.0)
    # Two even numbers make one normal one (Box and Muller, 1958).
    u, v = 1.0 - share(f"{seed}/u"), share(f"{seed}/v")
    normal = math.sqrt(-2.0 * math.log(u)) * math.cos(2.0 * math.pi * v)
    return shortest + timedelta(seconds=min(excess * math.exp(normal - 0.5), 6.0 * excess))


def resume_on(back_on: date, zone: ZoneInfo) -> datetime:
    """From when an absent person may be written to: midnight of the working day after their first day back.

    The first day back belongs to a full inbox; the window applies on top.
    """
    return local(add_working_days(back_on, 1), time(0), zone)
