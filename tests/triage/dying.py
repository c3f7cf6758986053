"""Workers that read mailboxes and process what waits, as the product's worker does, and are really killed on the way.
How they live and die is in `tests.dying`."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from app.clock import SteppedClock
from app.context import App, account_of
from app.store import mailboxes
from app.triage.collect import collect, folders_to_read
from app.triage.process import process_next
from tests.dying import HereReader, Round, Tells, a_worker
from tests.world import START

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
# What the dead had in work is soon free.
LEASE = timedelta(seconds=2)


@dataclass(frozen=True, kw_only=True, slots=True)
class Triaging:
    """The life of a worker that reads these mailboxes, by their addresses."""

    url: str
    folder: Path
    boxes: Mapping[str, str]
    rounds_before: int = 2

    @asynccontextmanager
    async def working(self, tells: Tells) -> AsyncIterator[Round]:
        clock, settings = SteppedClock(START), {"stalled_worker": LEASE}
        async with a_worker(self.url, self.folder, tells, clock=clock, settings=settings, reader=HereReader()) as app:

            async def one_round() -> None:
                ids = list(self.boxes.values())
                random.shuffle(ids)
                for mailbox_id in ids:
                    await read_and_act(app, mailbox_id)

            yield one_round


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
