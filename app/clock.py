"""The only module that reads a clock.

Owns the two clocks of the project: `now()` for the business (what is due, when a mail was sent), which the demo and
the tests step by hand, and `real()` / `monotonic()` for leases, heartbeats, socket time-outs and inbox freshness.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """All instants are aware and in UTC; `monotonic` is in seconds from an arbitrary start."""

    def now(self) -> datetime: ...

    def real(self) -> datetime: ...

    def monotonic(self) -> float: ...


class SystemClock:
    """Business time is real time."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def real(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


class SteppedClock(SystemClock):
    """Business time stands still until somebody moves it forward; real time goes on."""

    def __init__(self, start: datetime) -> None:
        if start.tzinfo is None:
            raise ValueError("a clock needs an aware instant")
        self._now = start.astimezone(UTC)

    def now(self) -> datetime:
        return self._now

    def step_to(self, instant: datetime) -> None:
        """Move to `instant`. Raises ValueError when that lies in the past: business time never runs back."""
        if instant < self._now:
            raise ValueError(f"cannot step back from {self._now} to {instant}")
        self._now = instant.astimezone(UTC)
