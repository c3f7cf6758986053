"""A town for each test, and one classifier for all of them, since its model takes a second to load."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from pathlib import Path

import pytest

from app.triage.reader import ProcessReader
from classifier.reading import Reading
from tests.e2e.doors import Town, a_town


class SharedReader:
    """A classifier that outlives the service that reads with it."""

    def __init__(self, reader: ProcessReader) -> None:
        self._reader = reader

    async def read(self, raw: bytes, *, received_at: datetime, sent_texts: Sequence[str]) -> Reading:
        return await self._reader.read(raw, received_at=received_at, sent_texts=sent_texts)

    async def close(self) -> None:
        """Left to whoever made it."""


@pytest.fixture(scope="session")
async def reader(anyio_backend: str) -> AsyncIterator[SharedReader]:
    """The classifier, in a process of its own."""
    made = ProcessReader()
    await made.start()
    yield SharedReader(made)
    await made.close()


@pytest.fixture
async def town(database_url: str, tmp_path: Path, reader: SharedReader) -> AsyncIterator[Town]:
    """A working service with one mailbox and one closer."""
    async with a_town(database_url, tmp_path, reader) as made:
        yield made
