"""A database that goes away while a mail leaves: no mail is lost, and none leaves twice. Killed processes are in
`test_kills.py`.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.exc import DBAPIError

from app.domain.delivery import State
from app.store.engine import conninfo
from tests.outreach.turns import a_desk

pytestmark = pytest.mark.anyio


def cut_database(url: str) -> None:
    """End every other connection to the database, as a restart of the server does, and see them gone."""
    with psycopg.connect(conninfo(url), autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


def at(point: str, act: Callable[[], object]) -> Callable[[str], None]:
    """Do something once, at a named point of the flow."""
    points = [point]

    def reached(name: str) -> None:
        if points == [name]:
            points.clear()
            act()

    return reached


@pytest.mark.parametrize("point", ["connected", "claimed", "recipients accepted", "armed", "accepted", "recorded"])
async def test_connections_to_the_database_that_die_at_any_point_cost_no_mail(
    point: str, database_url: str, tmp_path: Path
) -> None:
    at_point = at(point, lambda: cut_database(database_url))
    async with a_desk(database_url, tmp_path, at_point=at_point) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        assert await desk.turn(mailbox)
        [mail] = await desk.deliveries(lead)
        assert (mail.state, desk.refs()) == (State.SENT, [mail.id])
        assert (await desk.enrollment(lead)).next_step == 1


def arming_unanswered(url: str, written: str | None = None) -> Callable[[str], None]:
    """The connection dies with the commit of an arming; `written` is what stands in the row then, if anything does."""

    def cut() -> None:
        cut_database(url)
        if written is not None:
            with psycopg.connect(conninfo(url), autocommit=True) as connection:
                connection.execute(f"UPDATE delivery SET {written}".encode())

    return at("arming", cut)


@pytest.mark.parametrize("written", [None, "state = 'transmitting'"])
async def test_a_mail_whose_arming_nobody_answered_for_is_due_again(
    written: str | None, database_url: str, tmp_path: Path
) -> None:
    """The worker cannot know what was written, but it knows that nothing left."""
    async with a_desk(database_url, tmp_path, at_point=arming_unanswered(database_url, written)) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        with pytest.raises(DBAPIError):
            await desk.turn(mailbox)
        [mail] = await desk.deliveries(lead)
        assert (mail.state, desk.refs()) == (State.QUEUED, [])

        desk.clock.step_to(mail.due_at + timedelta(minutes=30))
        assert await desk.turn(mailbox)
        [mail] = await desk.deliveries(lead)
        assert (mail.state, desk.refs()) == (State.SENT, [mail.id])


async def test_what_another_claim_has_on_the_wire_is_not_due_again(database_url: str, tmp_path: Path) -> None:
    """The lease ended before the worker could say that nothing left under it."""
    other = "state = 'transmitting', claimed_until = claimed_until + '1 minute'"
    async with a_desk(database_url, tmp_path, at_point=arming_unanswered(database_url, other)) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        with pytest.raises(DBAPIError):
            await desk.turn(mailbox)
        [mail] = await desk.deliveries(lead)
        assert (mail.state, desk.refs()) == (State.TRANSMITTING, [])


async def test_an_outcome_is_recorded_although_the_database_was_away(database_url: str, tmp_path: Path) -> None:
    """The server takes the mail while the database lets nobody in; it is back a moment later."""
    name = database_url.partition("?")[0].rpartition("/")[2]
    postgres = conninfo(database_url.replace(f"/{name}", "/postgres"))

    def admit(anybody: bool) -> None:
        with psycopg.connect(postgres, autocommit=True) as connection:
            connection.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS {anybody}'.encode())
            if not anybody:
                connection.execute(
                    "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = %s", [name]
                )

    waits = asyncio.Event()

    class Waiting(logging.Handler):
        def emit(self, line: logging.LogRecord) -> None:
            if line.getMessage() == "delivery.record_waits":
                waits.set()

    handler = Waiting()
    logging.getLogger("app.outreach.record").addHandler(handler)
    try:
        async with a_desk(database_url, tmp_path, at_point=at("accepted", lambda: admit(False))) as desk:
            mailbox, lead = await desk.mailbox(), await desk.lead()
            turn = asyncio.create_task(desk.turn(mailbox))
            async with asyncio.timeout(20):
                await waits.wait()
            assert not turn.done()
            admit(True)
            assert await turn
            [mail] = await desk.deliveries(lead)
            assert (mail.state, desk.refs()) == (State.SENT, [mail.id])
    finally:
        logging.getLogger("app.outreach.record").removeHandler(handler)
        admit(True)


async def test_an_acceptance_counts_although_somebody_gave_the_mail_up_as_unknown(
    database_url: str, tmp_path: Path
) -> None:
    """The database was away so long that the sweep of another worker came before the record."""

    def give_up() -> None:
        with psycopg.connect(conninfo(database_url), autocommit=True) as connection:
            connection.execute("UPDATE delivery SET state = 'unknown'")

    async with a_desk(database_url, tmp_path, at_point=at("accepted", give_up)) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        await desk.turn(mailbox)
        [mail] = await desk.deliveries(lead)
        assert mail.state == State.SENT
        assert (await desk.enrollment(lead)).next_step == 1
