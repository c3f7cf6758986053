"""Worker processes that are really killed between fetching a message and having acted on it, while others race them.

A worker reads all mailboxes and processes what waits, as the product's worker does, until it comes to its point: it
says so through its pipe and kills itself with SIGKILL. A kill counts only where the point was reported. Workers are
forked from a parent that has loaded everything, the classifier too.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import random
import signal
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path

from sqlalchemy.orm import configure_mappers

import classifier
from app.clock import SteppedClock
from app.context import App, account_of
from app.main import service
from app.outreach.applied import AppliedCatalogs
from app.outreach.catalog import parse, read_folder
from app.store import mailboxes
from app.store.tables import metadata
from app.triage.collect import collect, folders_to_read
from app.triage.process import process_next
from classifier.reading import Reading
from tests.world import SEQUENCES, START, settings_for

# Where the flow names a point itself: around each commit, and between them.
POINTS = (
    "messages fetched",
    "messages storing",
    "messages stored",
    "messages taken",
    "messages read",
    "messages acting",
    "messages acted on",
)
RACERS = 3
# What the dead had in work is soon free, though not before a living worker is through with it.
LEASE = timedelta(seconds=2)
_A_LIFE = 60.0

_processes = multiprocessing.get_context("forkserver")
_processes.set_forkserver_preload([__name__])

# What every worker would make anew at its birth.
metadata()
configure_mappers()
_CATALOG = parse(read_folder(SEQUENCES))
classifier.read(b"Subject: warm up\n\nwarm up\n")


class _HereReader:
    """The classifier without a process of its own."""

    async def read(self, raw: bytes, *, received_at: datetime, sent_texts: Sequence[str]) -> Reading:
        return classifier.read(raw, received_at=received_at, sent_texts=sent_texts)

    async def close(self) -> None: ...


def live(url: str, folder: Path, boxes: Mapping[str, str], point: str, pipe: Connection) -> None:
    """The life of one worker."""

    def reached(name: str) -> None:
        if name == point:
            pipe.send(name)
            os.kill(os.getpid(), signal.SIGKILL)

    async def work() -> None:
        settings = settings_for(folder, stalled_worker=LEASE)
        async with service(settings, url, clock=SteppedClock(START), reader=_HereReader(), at_point=reached) as running:
            # The catalog is parsed: a worker lives long in the world outside.
            object.__setattr__(running.app, "catalogs", AppliedCatalogs(_CATALOG))
            while True:
                ids = list(boxes.values())
                random.shuffle(ids)
                for mailbox_id in ids:
                    await read_and_act(running.app, mailbox_id)

    asyncio.run(work())


async def read_and_act(app: App, mailbox_id: str) -> int:
    """All folders of a mailbox once, then all that waits in it; how many new sightings there were."""
    async with app.read() as s:
        account = account_of(app, await mailboxes.get(s, mailbox_id))
    session = await app.inbox.open(account)
    try:
        count = 0
        for folder in await folders_to_read(session):
            count += await collect(app, mailbox_id, session, folder)
    finally:
        await session.close()
    while await process_next(app, mailbox_id):
        pass
    return count


class Deaths:
    """Lets workers live and die, `RACERS` at a time. `counted` are the kills whose point was reported."""

    def __init__(self, url: str, folder: Path, boxes: Mapping[str, str]) -> None:
        self.counted: Counter[str] = Counter()
        self._life = (url, folder, boxes)

    async def of(self, points: Iterable[str]) -> None:
        """A death at each of these points."""
        waiting = iter(points)
        async with asyncio.TaskGroup() as racers:
            for _ in range(RACERS):
                racers.create_task(self._one_after_the_other(waiting))

    async def _one_after_the_other(self, waiting: Iterable[str]) -> None:
        for point in waiting:
            heard, told = _processes.Pipe(duplex=False)
            process = _processes.Process(target=live, args=(*self._life, point, told), daemon=True)
            process.start()
            told.close()
            await asyncio.to_thread(process.join, _A_LIFE)
            code, found = process.exitcode, heard.recv() if heard.poll() else None
            if code is None:
                process.kill()
                await asyncio.to_thread(process.join)
            process.close()
            heard.close()
            assert (found, code) == (point, -signal.SIGKILL), f"{point}: was never reached"
            self.counted[point] += 1
