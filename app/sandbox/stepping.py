"""The stepped clock of the demo: a month passes as fast as its work gets done, in the same order on any machine.

Owns the one rule by which business time moves: when our side is quiet and nothing of the town's is due, the clock goes
to the next instant at which anything is due, ours or a prospect's. Sleeps in real time while it polls; nothing else
in the sandbox does.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime

from app.clock import SteppedClock
from app.errors import ThawError
from app.sandbox.population import Town
from app.sandbox.servers import MailWorld

# Seconds of real time between two looks: the first, and the longest when our side takes its time.
_QUICK, _SLOW = 0.005, 0.010


class Unsettled(ThawError):
    """Something never came to rest, so time cannot go on."""


class Director:
    """Moves the clock. The four callbacks are our side's: the service under test or in the demo."""

    def __init__(
        self,
        *,
        clock: SteppedClock,
        world: MailWorld,
        town: Town,
        is_quiet: Callable[[], Awaitable[bool]],
        next_due: Callable[[], Awaitable[datetime | None]],
        nudge: Callable[[], Awaitable[None]],
        explain: Callable[[], Awaitable[str]] | None = None,
        patience: float = 60.0,
    ) -> None:
        """`is_quiet`: nothing runs, and every message of `world.delivered` was processed. `next_due`: our next instant.

        `nudge` makes the planner look at once. `explain` says what is not quiet, for the error. `patience` is in
        seconds of real time without a mail sent or delivered.
        """
        self._clock = clock
        self._world = world
        self._town = town
        self._is_quiet = is_quiet
        self._next_due = next_due
        self._nudge = nudge
        self._explain = explain
        self._patience = patience

    async def run(self, until: datetime, on_step: Callable[[datetime], None]) -> None:
        """Let time pass until nothing is due up to `until`; `on_step` is called with each new instant.

        Raises `Unsettled` when for `patience` seconds our side does not come to rest, or rests and leaves undone what
        is due; and whatever the town itself fails with.
        """
        while True:
            ours = await self._settle()
            if await self._deliver():
                continue
            instants = [at for at in (ours, self._town.next_at()) if at is not None]
            if not instants or min(instants) > until:
                return
            self._clock.step_to(min(instants))
            on_step(self._clock.now())

    async def _settle(self) -> datetime | None:
        """Wait until all that is due now is done; returns when our side is due next."""
        patience = _Patience(self._clock, self._world, self._patience)
        while True:
            await self._nudge()
            await self._wait_quiet(patience)
            ours = await self._next_due()
            if ours is None or ours > self._clock.now():
                return ours
            # Quiet, and yet something is due: the planner has not seen it, or left it where it is.
            if patience.is_over():
                raise Unsettled(await self._report(f"our side rests, though it is due since {ours.isoformat()}"))
            await asyncio.sleep(_SLOW)

    async def _wait_quiet(self, patience: _Patience) -> None:
        """Until two looks in a row find our side quiet: work may be between two hands at the moment of one look."""
        looks, pause = 0, _QUICK
        while looks < 2:
            self._world.check()
            if await self._is_quiet():
                looks += 1
            elif patience.is_over():
                raise Unsettled(await self._report("our side is not quiet"))
            else:
                looks = 0
            if looks < 2:
                await asyncio.sleep(pause)
                pause = min(pause * 1.2, _SLOW)

    async def _report(self, situation: str) -> str:
        delivered = ", ".join(f"{address} {count}" for address, count in sorted(self._world.delivered.items()))
        parts = [
            f"the sandbox stands still at {self._clock.now().isoformat()}: {situation}",
            f"delivered to inboxes: {delivered or 'nothing'}",
            f"accepted for sending: {len(self._world.accepted)}",
            f"the town's next reaction: {self._town.next_at()}",
        ]
        if self._explain is not None:
            parts.append(await self._explain())
        return "; ".join(parts)

    async def _deliver(self) -> bool:
        """Deliver what the town has ready by now. False when there was nothing."""
        reactions = self._town.due(self._clock.now())
        for reaction in reactions:
            await self._world.deliver(reaction.to, reaction.raw)
        return bool(reactions)


class _Patience:
    """How long a standstill may last, in seconds of real time. A mail that moves on the wire begins it anew."""

    def __init__(self, clock: SteppedClock, world: MailWorld, seconds: float) -> None:
        self._clock = clock
        self._world = world
        self._seconds = seconds
        self._moved = self._traffic()
        self._since = clock.monotonic()

    def _traffic(self) -> int:
        return len(self._world.accepted) + self._world.delivered.total()

    def is_over(self) -> bool:
        moved = self._traffic()
        if moved != self._moved:
            self._moved, self._since = moved, self._clock.monotonic()
        return self._clock.monotonic() - self._since > self._seconds
