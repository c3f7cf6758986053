"""Statements past the session are of its transaction, and those that every mail needs read what they must, no more."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from app.store import direct, planning
from tests.crowd import a_crowd
from tests.store.rows import NOW, Transactions, lead, mailbox

pytestmark = pytest.mark.anyio

_ROWS_READ = """
SELECT seq_tup_read + coalesce(idx_tup_fetch, 0) FROM pg_stat_xact_user_tables WHERE relname = 'enrollment'
"""


async def test_they_see_what_the_transaction_wrote_and_end_with_it(tx: Transactions) -> None:
    with pytest.raises(ZeroDivisionError):
        async with tx() as s:
            s.add(lead("anna"))
            await s.flush()
            assert await direct.rows(s, "SELECT id FROM lead WHERE id = ANY(%(ids)s)", ids=["lead_anna"]) == [
                ("lead_anna",)
            ]
            assert await direct.run(s, "UPDATE lead SET first_name = %(name)s", name="Ann") == 1
            raise ZeroDivisionError
    async with tx() as s:
        assert await direct.rows(s, "SELECT id FROM lead") == []


async def test_each_transaction_of_a_session_has_its_own_connection(tx: Transactions) -> None:
    async with tx() as s:
        for name in ("anna", "ben"):
            await direct.rows(s, "SELECT 1")
            s.add(lead(name))
            await s.commit()
        assert await direct.rows(s, "SELECT count(*) FROM lead") == [(2,)]


async def test_what_postgresql_refuses_is_an_error_of_the_session(tx: Transactions) -> None:
    with pytest.raises(DBAPIError, match="lead_of_nobody"):
        async with tx() as s:
            await direct.rows(s, "SELECT * FROM lead_of_nobody")


async def test_whether_something_is_due_is_known_by_its_first_row(tx: Transactions, database_url: str) -> None:
    """Also by a plan that is kept for any parameters, which PostgreSQL makes for whoever asks often."""
    async with tx() as s:
        s.add_all([mailbox("mara"), mailbox("otto")])
    a_crowd(database_url, ["box_mara", "box_otto"], 3000, NOW)
    async with tx() as s:
        await s.execute(text("SET LOCAL plan_cache_mode = force_generic_plan"))
        for _ in range(10):
            due = await planning.with_something_due(s, ["box_mara", "box_otto"], NOW)
        assert [box.id for box in due] == ["box_mara", "box_otto"]
        [(read,)] = await direct.rows(s, _ROWS_READ)
    assert read <= 10 * 2 * 3
