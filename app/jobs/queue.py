"""The one way to defer work: inside the causing transaction, by task name, in a savepoint.

Without the savepoint, a second defer under a key that waits already would abort the whole transaction.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable

from procrastinate import App as Procrastinate
from procrastinate import PsycopgConnector
from procrastinate.connector import Notify
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException
from sqlalchemy.ext.asyncio import AsyncSession

from app.store.engine import conninfo

log = logging.getLogger(__name__)

QUEUE = "thaw"


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
        """Queue `task`, unless one waits under `key` already. Takes effect when the transaction commits."""
        try:
            async with s.begin_nested():
                # Asked for inside, since only that emits the SAVEPOINT.
                connection = (await (await s.connection()).get_raw_connection()).driver_connection
                # No `lock`: a job that waits behind one with the same lock is started only at the next poll, and one
                # of a dead worker would block it. Two at once are harmless.
                deferrer = self._jobs.configure_task(task, queue=QUEUE, queueing_lock=key, connection=connection)
                await deferrer.defer_async(**arguments)
        except AlreadyEnqueued:
            pass
