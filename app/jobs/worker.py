"""The worker and its supervisor: everything that runs in the background, kept running.

Owns the dull loops. Whatever ends, by an error or quietly, is started again with back-off, and `health` says so.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from datetime import timedelta

from procrastinate import App as Procrastinate

from app.context import App
from app.jobs import planner
from app.jobs.queue import QUEUE
from app.jobs.watches import Watches

log = logging.getLogger(__name__)

_FIRST_PAUSE = 0.5
_LAST_PAUSE = 15.0
# Who ran so long was well: the next failure is a first one.
_WELL_AFTER = 60.0
# SIGTERM lets a running SMTP transaction come to its end.
_GRACE = 30.0
_SWEEP = timedelta(seconds=10)
_LOOK = timedelta(minutes=5)


@dataclass(kw_only=True, slots=True)
class Health:
    """How one part of the worker does."""

    is_running: bool = False
    restarts: int = 0
    error: str | None = None


class Worker:
    """The background half of a process. `run` ends only when it is cancelled."""

    def __init__(self, app: App, jobs: Procrastinate) -> None:
        self._app = app
        self._jobs = jobs
        self._watches = Watches(app)
        self._suspects: set[int] = set()
        self.health: dict[str, Health] = {}

    async def run(self) -> None:
        """Run all parts, each under its own supervision."""
        settings = self._app.settings
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._keep("jobs", self._run_jobs))
                for name, unit, pause in (
                    ("planner", lambda: planner.plan(self._app), settings.planner_interval),
                    ("watches", self._watches.renew, settings.watch_renewal),
                    ("sweep", lambda: planner.sweep(self._app, self._jobs, self._suspects), _SWEEP),
                    ("look", lambda: planner.look(self._app), _LOOK),
                ):
                    group.create_task(self._keep(name, _every(pause, unit)))
        finally:
            await asyncio.shield(self._watches.close())

    async def _run_jobs(self) -> None:
        await self._jobs.run_worker_async(
            queues=[QUEUE],
            name=self._app.worker_id,
            concurrency=self._app.settings.concurrency,
            install_signal_handlers=False,
            shutdown_graceful_timeout=_GRACE,
            delete_jobs="successful",
            fetch_job_polling_interval=1.0,
            update_heartbeat_interval=self._app.settings.stalled_worker.total_seconds() / 3,
            stalled_worker_timeout=self._app.settings.stalled_worker.total_seconds(),
        )

    async def _keep(self, name: str, part: Callable[[], Coroutine[None, None, None]]) -> None:
        """Run a part for ever: when it ends, however it ended, start it again after a pause.

        Each run is a task of its own: a TaskGroup that fails can leave its task asked to be cancelled (before Python
        3.13), and before 3.11.3 no `asyncio.timeout` in such a task tells its end from a cancellation.
        """
        health = self.health.setdefault(name, Health())
        pause = _FIRST_PAUSE
        while True:
            began = self._app.clock.monotonic()
            health.is_running = True
            try:
                await asyncio.create_task(part(), name=name)
                health.error = "ended by itself"
            except asyncio.CancelledError:
                # Asked for from outside, it ends us; a part that cancels itself is just one more that ended.
                if (task := asyncio.current_task()) is None or task.cancelling():
                    raise
                health.error = "cancelled itself"
            except Exception as error:
                health.error = f"{type(error).__name__}: {error}"[:300]
                log.warning("worker.part_failed", exc_info=error, extra={"part": name})
            health.is_running = False
            health.restarts += 1
            pause = _FIRST_PAUSE if self._app.clock.monotonic() - began > _WELL_AFTER else min(pause * 2, _LAST_PAUSE)
            await asyncio.sleep(pause)


def _every(pause: timedelta, unit: Callable[[], Awaitable[object]]) -> Callable[[], Coroutine[None, None, None]]:
    async def loop() -> None:
        while True:
            await unit()
            await asyncio.sleep(pause.total_seconds())

    return loop
