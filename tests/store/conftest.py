"""A fresh migrated database for each test, and transactions on it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from app.store import engine
from app.store.tables import metadata
from tests.store.rows import Transactions


@pytest.fixture
async def tx(database_url: str) -> AsyncIterator[Transactions]:
    """`async with tx() as s:` is one transaction; those of one test may overlap."""
    metadata()  # Tables name each other in their foreign keys, so all of them must be known.
    pool = engine.create(database_url)
    yield Transactions(pool)
    await pool.dispose()
