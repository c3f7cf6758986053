"""Real processes that are really killed, between any two things that a turn does and while the server is at it; and a
database that goes away meanwhile.

What a recording server accepted is the truth. No mail may be accepted twice; every mail ends sent, queued or unknown.
"""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import os
import signal
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from functools import partial
from itertools import cycle, islice
from multiprocessing.context import ForkServerProcess
from pathlib import Path

import psycopg
import pytest

from app.clock import SteppedClock
from app.domain.delivery import State
from app.main import service
from app.outreach import reconcile
from app.outreach.send import take_turn
from app.store.engine import conninfo
from tests.outreach.turns import LOGINS, Desk, a_desk
from tests.smtpd import Conversation, SmtpServer
from tests.world import settings_for

pytestmark = pytest.mark.anyio

# Where a worker dies, and what must be known and accepted of its mail once others have cleaned up and gone on.
SAFE, LOST, LEFT = (State.SENT, 1), (State.UNKNOWN, 0), (State.UNKNOWN, 1)
POINTS = {
    "connected": SAFE,
    "claimed": SAFE,
    "recipients accepted": SAFE,
    "armed": LOST,
    "accepted": LEFT,
    "recorded": SAFE,
}
# The same, but the kill comes while the server is at work on what the worker said.
PLACES = {"RCPT": SAFE, "DATA": LOST, "DOT": LOST, "KEPT": LEFT}
DEATHS = {**POINTS, **PLACES}
EACH = 2
NOTHING_IS_LEASED = {"claim_lease": timedelta(0), "undecided_after": timedelta(0)}

_processes = multiprocessing.get_context("forkserver")
_processes.set_forkserver_preload([__name__])


def take_a_turn_and_die(url: str, folder: Path, now: datetime, mailbox_id: str, point: str) -> None:
    """The life of one worker."""

    def reached(name: str) -> None:
        if name == point:
            os.kill(os.getpid(), signal.SIGKILL)

    async def work() -> None:
        clock, settings = SteppedClock(now), settings_for(folder, **NOTHING_IS_LEASED)
        async with service(settings, url, clock=clock, at_point=reached) as running:
            await take_turn(running.app, mailbox_id)

    asyncio.run(work())


class Deaths:
    """Workers that die: at a point of their own, or at the hands of the server, by the mailbox that they send from."""

    def __init__(self, server: SmtpServer) -> None:
        self._by_sender: dict[str, tuple[str, ForkServerProcess, asyncio.Event]] = {}
        # Each worker loads the machine for a moment.
        self._at_once = asyncio.Semaphore(3)
        for place in PLACES:
            server.faults[place] = partial(self._kill, place)

    async def _kill(self, place: str, conversation: Conversation) -> None:
        assert conversation.envelope is not None
        victim = self._by_sender.get(str(conversation.envelope.mail_from))
        if victim is not None and victim[0] == place:
            _, process, ended = victim
            process.kill()
            # The server notices, and gives up what it has not kept yet.
            await ended.wait()

    async def of(self, desk: Desk, folder: Path, mailbox_id: str, death: str) -> None:
        """A worker takes a turn and dies of `death`."""
        address, ended = (await desk.the_mailbox(mailbox_id)).address, asyncio.Event()
        async with self._at_once:
            process = _processes.Process(
                target=take_a_turn_and_die, args=(desk.url, folder, desk.clock.now(), mailbox_id, death)
            )
            process.start()
            self._by_sender[address] = (death, process, ended)
            await asyncio.to_thread(process.join, 30)
            ended.set()
        del self._by_sender[address]
        assert process.exitcode == -signal.SIGKILL, f"{death}: was never reached"
        process.close()


@pytest.mark.slow
async def test_no_kill_makes_a_mail_leave_twice_or_get_lost(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS), settings=NOTHING_IS_LEASED) as desk:
        dying = Deaths(desk.server)
        deaths = list(islice(cycle(DEATHS), EACH * len(DEATHS)))
        boxes = [await desk.mailbox(f"seller{n:02}@northlane.example") for n in range(len(deaths))]
        # Each goes to the mailbox that has nobody yet.
        leads = [await desk.lead(f"person{n}@company{n}.example") for n in range(len(deaths))]
        people = {(await desk.enrollment(lead)).mailbox_id: lead for lead in leads}

        for step in range(2):
            await asyncio.gather(
                *(dying.of(desk, tmp_path, box, death) for box, death in zip(boxes, deaths, strict=True))
            )
            await _others_go_on(desk, boxes)

            accepted = Counter(desk.refs())
            for box, death in zip(boxes, deaths, strict=True):
                mails = await desk.deliveries(people[box])
                assert len(mails) == step + 1, death
                assert (mails[step].state, accepted[mails[step].id]) == DEATHS[death], death
            assert max(accepted.values()) == 1
            await _people_decide(desk, boxes, people.values(), accepted)
            deaths.reverse()

        accepted = Counter(desk.refs())
        assert len(accepted) == 2 * len(boxes) and set(accepted.values()) == {1}


async def _others_go_on(desk: Desk, boxes: list[str]) -> None:
    """What the sweeps of the living do, and their turns, again and again."""
    for _ in range(2):
        await reconcile.requeue_lapsed(desk.app)
        await reconcile.mark_undecided(desk.app)
        await reconcile.settle_adrift(desk.app)
        desk.later(hours=1)
        for box in boxes:
            await desk.turn(box)


async def _people_decide(desk: Desk, boxes: list[str], leads: Iterable[str], accepted: Counter[str]) -> None:
    """Somebody asks the recipient of each unknown mail; then all is known, and days pass."""
    for lead in leads:
        mail = (await desk.deliveries(lead))[-1]
        if mail.state == State.UNKNOWN:
            await reconcile.resolve(desk.app, mail.id, "sent" if accepted[mail.id] else "resend", by="ops")
    desk.later(hours=1)
    for box in boxes:
        await desk.turn(box)
    desk.later(days=4)
    for box in boxes:
        await desk.later_with_inbox_read(box)


# -- the database goes away --------------------------------------------------------------------------------------------


def cut_database(url: str) -> None:
    """End every other connection to the database, as a restart of the server does."""
    with psycopg.connect(conninfo(url), autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
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


async def test_an_outcome_is_recorded_although_the_database_was_away(database_url: str, tmp_path: Path) -> None:
    """The server takes the mail while the database lets nobody in; it is back a moment later."""
    name = database_url.partition("?")[0].rpartition("/")[2]
    postgres = conninfo(database_url.replace(f"/{name}", "/postgres"))

    def admit(anybody: bool) -> None:
        with psycopg.connect(postgres, autocommit=True) as connection:
            connection.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS {anybody}'.encode())
            if not anybody:
                connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])

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
