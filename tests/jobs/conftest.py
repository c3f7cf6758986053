"""A world without a worker, whose background parts the tests run by hand."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.world import World, a_world


@pytest.fixture
async def world(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    """No worker runs."""
    async with a_world(database_url, tmp_path, work=False) as made:
        yield made
