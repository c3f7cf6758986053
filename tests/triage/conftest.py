"""A world for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.triage.reader import ProcessReader
from tests.triage.desk import Desk, a_desk


@pytest.fixture
async def desk(database_url: str, tmp_path: Path, reader: ProcessReader) -> AsyncIterator[Desk]:
    """One mailbox that is watched by hand, and one closer."""
    async with a_desk(database_url, tmp_path, reader) as made:
        yield made
