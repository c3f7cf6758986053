"""Transactions of the application."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.store import direct
from tests.outreach.turns import a_desk

pytestmark = pytest.mark.anyio


async def test_what_was_prepared_stays_prepared_behind_one_that_reads(database_url: str, tmp_path: Path) -> None:
    """psycopg forgets all that it prepared when a transaction is rolled back, and what a mail needs is planned anew."""
    prepared = "SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE '%%of this test%%'"
    async with a_desk(database_url, tmp_path) as desk:
        for _ in range(3):
            async with desk.app.read() as s:
                await direct.rows(s, "SELECT 'of this test'")
        async with desk.app.read() as s:
            [(kept,)] = await direct.rows(s, prepared)
    assert kept >= 1
