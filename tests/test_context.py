"""Transactions of the application."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from pathlib import Path

import psycopg.waiting
import pytest

from app.context import App
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


async def test_a_write_is_one_transaction_wherever_a_reader_before_it_was_cancelled(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As on a busy machine: psycopg lets others run behind every statement, and so a reader may be cancelled there.
    monkeypatch.setattr(psycopg.waiting, "MAX_BUSY_TIME", 0)
    async with a_desk(database_url, tmp_path) as desk:
        steps = 0
        while await cancelled_after(steps, read_once(desk.app)):
            async with desk.app.write() as s:
                ids = [await direct.rows(s, "SELECT pg_current_xact_id()::text") for _ in range(2)]
            assert ids[0] == ids[1], f"cancelled after {steps} steps"
            steps += 1
    assert steps >= 3


async def read_once(app: App) -> None:
    async with app.read() as s:
        await direct.rows(s, "SELECT 1")


async def cancelled_after(steps: int, work: Coroutine[None, None, None]) -> bool:
    """Whether it was still at work after so many turns of the event loop, and is cancelled now."""
    task = asyncio.create_task(work)
    for _ in range(steps):
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    if not task.cancelled():
        task.result()  # raises what the work did
    return task.cancelled()
