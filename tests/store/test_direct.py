"""Statements past the session are of its transaction, and those that every mail needs read what they must, no more."""

from __future__ import annotations

import asyncio
from typing import Any, cast

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from app.store import companies, deliveries, direct, leaving, limits, planning
from app.store.direct import Question
from tests.crowd import a_crowd
from tests.store.rows import NOW, Transactions, lead, mailbox
from tests.world import until

pytestmark = pytest.mark.anyio

ANNA = {"id": "lead_anna"}
FIRST_NAME = Question(
    "SELECT first_name FROM lead WHERE id = %(id)s", ANNA, lambda rows: cast("str | None", rows[0][0])
)
_WAITS = """
SELECT 1 FROM pg_locks WHERE NOT granted AND pid IN (
    SELECT pid FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database WHERE datname = current_database())
"""
_SLEEPS = """
SELECT 1 FROM pg_stat_activity
WHERE datname = current_database() AND state = 'active' AND query LIKE 'SELECT pg_sleep%%'
"""
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


async def test_what_goes_in_one_trip_is_executed_in_its_order(tx: Transactions) -> None:
    rename = Question("UPDATE lead SET first_name = 'Ann' WHERE id = %(id)s", ANNA, direct.nothing)
    async with tx() as s:
        s.add(lead("anna"))
        await s.flush()
        async with direct.trip(s) as ask:
            before, _, after = ask(FIRST_NAME), ask(rename), ask(FIRST_NAME)
        assert (before(), after()) == (None, "Ann")
    async with tx() as s:
        assert await direct.answer(s, FIRST_NAME) == "Ann"


async def somebody_waits(s: AsyncSession) -> bool:
    """Whether a transaction waits for a lock in this test's database."""
    return bool(await direct.rows(s, _WAITS))


async def somebody_sleeps(s: AsyncSession) -> bool:
    """Whether a transaction sleeps in this test's database."""
    await direct.rows(s, "SELECT pg_stat_clear_snapshot()::text")
    return bool(await direct.rows(s, _SLEEPS))


async def test_a_lock_that_is_asked_for_first_is_held_when_the_rest_is_read(tx: Transactions) -> None:
    async with tx() as s:
        s.add(lead("anna"))
    lock = Question("SELECT id FROM lead WHERE id = %(id)s FOR UPDATE", ANNA, direct.nothing)

    async def name_under_lock() -> str | None:
        async with tx() as s:
            async with direct.trip(s) as ask:
                ask(lock)
                name = ask(FIRST_NAME)
            return name()

    async with tx() as s:
        await direct.run(s, "UPDATE lead SET first_name = 'Ann' WHERE id = %(id)s", **ANNA)
        reading = asyncio.create_task(name_under_lock())
        await until(lambda: somebody_waits(s))
    assert await reading == "Ann"


async def test_a_trip_that_fails_is_an_error_of_the_session_and_leaves_nothing_behind(tx: Transactions) -> None:
    with pytest.raises(DBAPIError, match="division by zero"):
        async with tx() as s:
            s.add(lead("anna"))
            await s.flush()
            async with direct.trip(s) as ask:
                ask(Question("UPDATE lead SET first_name = 'Ann'", {}, direct.nothing))
                ask(Question("SELECT 1 / 0", {}, direct.nothing))
                ask(Question("UPDATE lead SET first_name = 'Anna'", {}, direct.nothing))
    async with tx() as s:
        async with direct.trip(s) as ask:
            leads = ask(Question("SELECT id FROM lead", {}, list))
        assert leads() == []


@pytest.mark.parametrize("statement", ["SELECT pg_sleep(60)", None])
async def test_who_is_cancelled_while_postgresql_works_ends_as_cancelled(
    tx: Transactions, statement: str | None
) -> None:
    """Were it an error of the database, whoever lives on without it would not end."""

    async def sleep() -> None:
        async with tx() as s:
            if statement is None:
                async with direct.trip(s) as ask:
                    for _ in range(2):
                        ask(Question("SELECT pg_sleep(60)::text", {}, direct.nothing))
            else:
                await s.execute(text(statement))

    sleeping = asyncio.create_task(sleep())
    async with tx() as s:
        await until(lambda: somebody_sleeps(s))
    sleeping.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sleeping
    async with tx() as s:
        assert await direct.rows(s, "SELECT 1") == [(1,)]


async def test_what_a_rollback_lets_go_is_prepared_again(tx: Transactions) -> None:
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            async with tx() as s:
                await direct.rows(s, "SELECT 2")
                # psycopg forgets at a rollback only where it has something to forget.
                for _ in range(6):
                    await s.execute(text("SELECT 3"))
                raise ZeroDivisionError
    async with tx() as s:
        async with s.begin_nested() as savepoint:
            await direct.rows(s, "SELECT 2")
            for _ in range(6):
                await s.execute(text("SELECT 3"))
            await savepoint.rollback()
        assert await direct.rows(s, "SELECT 2") == [(2,)]


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


async def test_what_a_mail_asks_reads_no_table_whole_though_all_are_empty(tx: Transactions) -> None:
    """A plan outlives the time when it was right."""
    ids, both = ["del_anna"], (False, True)
    asked: list[Question[Any]] = [
        *deliveries.lock(ids),
        leaving.of(ids),
        leaving.lock_boxes(["box_mara"]),
        leaving.pressing(["box_mara"], NOW, 1),
        deliveries.due(["box_mara"], NOW, 50),
        companies.lock_of(["lead_anna"]),
        *(limits.of_mailboxes(["box_mara"], NOW, arming=arming) for arming in both),
        *(limits.to_people(["lead_anna"], NOW, arming=arming) for arming in both),
        *(limits.of_companies(["com_acme"], NOW, arming=arming) for arming in both),
        *(limits.to_operators([("northlane.example", "google")], NOW, arming=arming) for arming in both),
    ]
    async with tx() as s:
        await direct.answer(s, direct.by_index())
        for question in asked:
            plan = await direct.rows(s, f"EXPLAIN {question.sql}", **question.given)
            assert not [line for (line,) in plan if "Seq Scan" in line], question.sql
