"""The one way to defer work: with the causing transaction, by task name, all of it together at its end.

What waits under its key already is left out; and the jobs are written in a savepoint, since one that somebody else
queues in the same moment would abort the whole transaction.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Sequence
from typing import Any

from procrastinate import App as Procrastinate
from procrastinate import PsycopgConnector
from procrastinate.connector import Notify
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException
from procrastinate.jobs import Job
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.store.engine import conninfo

log = logging.getLogger(__name__)

QUEUE = "thaw"
# What came in goes first: it may stop what else is to be done.
_PRIORITY = {"process": 1}
_UNWRITTEN = "unwritten jobs"
_WAITING = text("SELECT queueing_lock FROM procrastinate_jobs WHERE queueing_lock = ANY(:keys) AND status = 'todo'")


class Connector(PsycopgConnector):
    """Procrastinate's connector, whose listener comes back after PostgreSQL does.

    Its own ends with the first lost connection and is not missed (3.10): the worker then starts every job only at its
    next poll.
    """

    async def listen_notify(self, on_notification: Notify, channels: Iterable[str]) -> None:
        """Listen until cancelled."""
        channels = list(channels)
        while True:
            try:
                await super().listen_notify(on_notification, channels)
            except ConnectorException:
                log.warning("queue.listener_lost")
                await asyncio.sleep(1.0)


def engine(url: str) -> Procrastinate:
    """Procrastinate on our PostgreSQL; `app.jobs.tasks` adds the tasks."""
    # After a long absence of the server the pool's own back-off would keep it away for as long again.
    connector = Connector(conninfo=conninfo(url), min_size=1, max_size=8, reconnect_timeout=2.0)
    return Procrastinate(connector=connector)


class JobQueue:
    """Defers by name, so that no flow imports a task."""

    def __init__(self, jobs: Procrastinate) -> None:
        self._jobs = jobs

    async def defer(self, s: AsyncSession, task: str, *, key: str, **arguments: str) -> None:
        """Queue `task` when the transaction commits, unless one waits under `key` then."""
        # No `lock`: a job that waits behind one with the same lock is started only at the next poll, and one of a dead
        # worker would block it. Two at once are harmless.
        priority = _PRIORITY.get(task, 0)
        deferrer = self._jobs.configure_task(task, queue=QUEUE, queueing_lock=key, priority=priority)
        s.info.setdefault(_UNWRITTEN, {})[key] = deferrer.make_new_job(**arguments)

    async def write(self, s: AsyncSession) -> None:
        """Write what was deferred so far; every commit of `App.write` does."""
        jobs: dict[str, Job] | None = s.info.pop(_UNWRITTEN, None)
        if not jobs:
            return
        waiting = set((await s.scalars(_WAITING, {"keys": list(jobs)})).all())
        # In one order everywhere, so that two who queue the same jobs never wait for each other.
        new = [jobs[key] for key in sorted(jobs.keys() - waiting)]
        if new and not await self._queued(s, new):
            for job in new:
                await self._queued(s, [job])

    async def _queued(self, s: AsyncSession, jobs: Sequence[Job]) -> bool:
        """Whether these jobs could be queued; False when one of them waits by now."""
        try:
            async with s.begin_nested():
                # Asked for inside, since only that emits the SAVEPOINT.
                connection: Any = (await (await s.connection()).get_raw_connection()).driver_connection
                await self._jobs.job_manager.batch_defer_jobs_async(jobs=list(jobs), connection=connection)
        except AlreadyEnqueued:
            return False
        return True
