"""A town for each test, and one classifier for all of them, since its model takes a second to load."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from app.triage.reader import ProcessReader
from classifier.reading import Reading
from tests.e2e.doors import Town, a_town
from tests.receiver import Receiver
from tests.world import until


class SharedReader:
    """A classifier that outlives the service that reads with it."""

    def __init__(self, reader: ProcessReader) -> None:
        self._reader = reader

    async def read(self, raw: bytes, *, received_at: datetime, sent_texts: Sequence[str]) -> Reading:
        return await self._reader.read(raw, received_at=received_at, sent_texts=sent_texts)

    async def close(self) -> None:
        """Left to whoever made it."""


@pytest.fixture(scope="session")
async def reader(reader: ProcessReader) -> SharedReader:
    """The classifier, loaded."""
    await reader.start()
    return SharedReader(reader)


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    """A program of the team that is told of everything by webhook."""
    async with Receiver() as made:
        yield made


@pytest.fixture
async def town(database_url: str, tmp_path: Path, reader: SharedReader, receiver: Receiver) -> AsyncIterator[Town]:
    """A working service with one mailbox, one closer and one receiver of webhooks.

    Whatever a test does, the receiver is told of it: each event once, and those of a lead in their order.
    """
    async with a_town(database_url, tmp_path, reader) as made:
        receiver.secret = (await made.rest.post("webhooks", {"url": receiver.url}))["secret"]
        yield made
        await hears_the_log(made, receiver)


async def hears_the_log(town: Town, receiver: Receiver) -> None:
    """The receiver was told the log from its own beginning on, in signed posts."""
    wanted = _wanted(await town.log())

    async def has_all() -> bool:
        return wanted <= {payload["data"]["event_id"] for payload in receiver.verified()}

    await until(has_all)
    told = [payload["data"]["event_id"] for payload in receiver.verified()]
    # The planner may have written more meanwhile.
    log = await town.log()
    assert len(set(told)) == len(told) and set(told) <= _wanted(log)
    of_lead = {event["id"]: event["lead_id"] for event in log}
    for lead in set(of_lead.values()):
        mine = [event_id for event_id in told if of_lead[event_id] == lead]
        assert mine == sorted(mine)


def _wanted(log: Sequence[Any]) -> set[int]:
    """What the receiver is told of: the log behind the event of its own beginning."""
    begins = next(n for n, event in enumerate(log) if event["kind"] == "webhook.added")
    return {event["id"] for event in log[begins + 1 :] if not event["kind"].startswith("webhook.")}
