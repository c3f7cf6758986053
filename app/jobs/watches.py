"""Inbox watches are leases: which mailboxes this worker watches, and the tasks that watch them."""

from __future__ import annotations

import asyncio
import logging

from sqlalchemy.exc import SQLAlchemyError

from app.context import App
from app.store import mailboxes
from app.triage.watch import watch

log = logging.getLogger(__name__)


# Watches that look for the first time at once; the pool of the database has thirty connections.
_AT_ONCE = 16


class Watches:
    """The watches of one worker. `renew` is one unit; the worker calls it every few seconds."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._held_until = 0.0
        self._beginning = asyncio.Semaphore(_AT_ONCE)

    async def renew(self) -> None:
        """Renew the leases, take a fair share of free mailboxes, and watch exactly those that are held."""
        app, lease = self._app, self._app.settings.watch_lease
        now = app.clock.real()
        asked_at = app.clock.monotonic()
        try:
            async with app.write() as s:
                held = await mailboxes.renew_watches(s, app.worker_id, now, now + lease, now - lease)
        except Exception:
            # Nobody can take them while the database is away; but once the lease is over we must not act as holders.
            if app.clock.monotonic() > self._held_until:
                await self._keep_only(set())
            raise
        self._held_until = asked_at + lease.total_seconds()
        await self._keep_only(held)
        for mailbox_id in held - self._tasks.keys():
            watching = watch(app, mailbox_id, self._beginning)
            self._tasks[mailbox_id] = asyncio.create_task(watching, name=f"watch {mailbox_id}")
            log.info("watch.started", extra={"mailbox": mailbox_id})

    async def _keep_only(self, held: set[str]) -> None:
        """End the watches that are not held (any more), and note those that ended by themselves."""
        ended = {m: task for m, task in self._tasks.items() if m not in held or task.done()}
        self._tasks = {m: task for m, task in self._tasks.items() if m not in ended}
        for task in ended.values():
            task.cancel()
        # All at once: each may wait for its server to say good-bye.
        await asyncio.gather(*(_ended(task, mailbox_id) for mailbox_id, task in ended.items()))

    async def close(self) -> None:
        """End all watches and give the leases up, so that another worker takes them at once."""
        await self._keep_only(set())
        try:
            async with self._app.write() as s:
                await mailboxes.drop_watches(s, self._app.worker_id)
        except (SQLAlchemyError, OSError):
            log.warning("watch.leases_left", extra={"worker": self._app.worker_id})


async def _ended(task: asyncio.Task[None], mailbox_id: str) -> None:
    done, _ = await asyncio.wait({task})
    for ended in done:
        if not ended.cancelled() and (error := ended.exception()) is not None:
            log.error("watch.broke", exc_info=error, extra={"mailbox": mailbox_id})
