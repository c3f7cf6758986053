"""Worker processes that are really killed, three at a time, while they race for the same mailboxes.

A worker takes turns in all mailboxes and sweeps, as the product's worker does, until it comes to its point: it says so
through its pipe and kills itself with SIGKILL; or it has said to the mail server what its point is named after, the
server keeps its answer back, and the worker is killed meanwhile. A kill counts only where the point was reported.
Workers are forked from a parent that has loaded everything, which makes a life cost a quarter of a second.
"""

from __future__ import annotations

import asyncio
import dataclasses
import multiprocessing
import os
import random
import re
import signal
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from socket import socket as Socket

from sqlalchemy.orm import configure_mappers

from app.clock import SystemClock
from app.context import no_transaction_is_open
from app.mail.dial import Dialler
from app.mail.smtp import SmtpSender
from app.main import service
from app.outreach import reconcile
from app.outreach.applied import AppliedCatalogs
from app.outreach.catalog import parse, read_folder
from app.outreach.send import take_turn
from app.store import planning
from app.store.tables import metadata
from tests.outreach.turns import PATIENT
from tests.smtpd import Conversation, SmtpServer
from tests.world import SEQUENCES, settings_for

# Where the flow names a point itself: around each commit, and between them.
BEFORE_ARMED = ("connected", "claiming", "claimed", "recipients accepted", "arming")
AFTER_ARMED = ("armed", "accepted", "recording")
RECORDED = ("recorded",)
# What the worker has just said to the server, which has not answered yet. DOT: the whole mail came and is not kept
# yet; KEPT: it is kept, and 250 is still to be said.
SAID_BEFORE = ("GREETING", "AUTH", "MAIL", "RCPT")
SAID_AFTER = ("DATA", "DOT", "KEPT")
POINTS = (*BEFORE_ARMED, *AFTER_ARMED, *RECORDED, *SAID_BEFORE, *SAID_AFTER)
# Only a death at these leaves a mail of which nobody knows whether it left.
LEAVES_UNKNOWN = (*AFTER_ARMED, *SAID_AFTER)

RACERS = 3
# Long enough for a mail of a living worker, short enough that what the dead held is soon free.
LEASES = {"claim_lease": timedelta(seconds=1), "undecided_after": timedelta(seconds=2)}
_A_LIFE = 30.0


def in_haste(files: dict[str, str]) -> dict[str, str]:
    """The same ops files with a second between two mails of a mailbox, open until midnight, and no cap in the way."""
    hasty = {path: re.sub(r'(?m)^closes = ".*"', 'closes = "23:59"', text) for path, text in files.items()}
    policy = re.sub(r"(?m)^(gap_seconds|gap_mean_seconds) = \d+", r"\1 = 1", hasty["policy.toml"])
    return hasty | {"policy.toml": re.sub(r"(?m)^domain_daily_cap = \d+", "domain_daily_cap = 5000", policy)}


_processes = multiprocessing.get_context("forkserver")
_processes.set_forkserver_preload([__name__])


class FastClock(SystemClock):
    """Business time runs, sixty times as fast as real time and alike in every process."""

    def __init__(self, start: datetime, began: float) -> None:
        self._start, self._began = start, began

    def now(self) -> datetime:
        return self._start + 60 * timedelta(seconds=self.monotonic() - self._began)


class _TellingDialler(Dialler):
    """Tells which connection is this worker's, before a word is said on it."""

    pipe: Connection

    async def socket(self, host: str, port: int, within: float, *, public_only: bool = False) -> Socket:
        opened = await super().socket(host, port, within, public_only=public_only)
        self.pipe.send(opened.getsockname()[1])
        return opened


# What every worker would make anew at its birth.
metadata()
configure_mappers()
_CATALOG = parse(in_haste(read_folder(SEQUENCES)))
_DIALLER = _TellingDialler(offline=True, guard=no_transaction_is_open)
_DIALLER.tls_context()


def live(url: str, folder: Path, start: datetime, began: float, point: str, pipe: Connection) -> None:
    """The life of one worker."""

    def reached(name: str) -> None:
        if name == point:
            pipe.send(name)
            os.kill(os.getpid(), signal.SIGKILL)

    _DIALLER.pipe = pipe

    async def work() -> None:
        clock = FastClock(start, began)
        async with service(settings_for(folder, **LEASES), url, clock=clock, at_point=reached) as running:
            sender = SmtpSender(dialler=_DIALLER, timeouts=PATIENT)
            app = dataclasses.replace(running.app, sender=sender, catalogs=AppliedCatalogs(_CATALOG))
            while True:
                await reconcile.requeue_lapsed(app)
                await reconcile.mark_undecided(app)
                async with app.read() as s:
                    due = list(await planning.mailboxes_due(s, clock.now()))
                random.shuffle(due)
                for mailbox_id in due:
                    await take_turn(app, mailbox_id)

    asyncio.run(work())


class Deaths:
    """Lets workers live and die, `RACERS` at a time. `counted` are the kills whose point was reported."""

    def __init__(
        self, server: SmtpServer, url: str, folder: Path, start: datetime, life: Callable[..., None] = live
    ) -> None:
        self.counted: Counter[str] = Counter()
        self._live = life
        self._life = (url, folder, start, SystemClock().monotonic())
        self._living: list[_Worker] = []
        for place in (*SAID_BEFORE, *SAID_AFTER):
            server.faults[place] = partial(self._came_to, place)

    @property
    def clock(self) -> FastClock:
        """The business time of the workers."""
        return FastClock(*self._life[2:])

    async def of(self, points: Iterable[str]) -> None:
        """A death at each of these points, in this order."""
        waiting = iter(points)
        async with asyncio.TaskGroup() as racers:
            for _ in range(RACERS):
                racers.create_task(self._one_after_the_other(waiting))

    async def _one_after_the_other(self, waiting: Iterable[str]) -> None:
        for point in waiting:
            worker = _Worker(self._live, self._life, point)
            self._living.append(worker)
            try:
                await worker.end()
            finally:
                self._living.remove(worker)
            self.counted[point] += 1

    async def _came_to(self, place: str, conversation: Conversation) -> None:
        assert conversation.session is not None and conversation.session.peer is not None
        port = int(conversation.session.peer[1])
        for worker in self._living:
            if worker.point == place and worker.owns(port):
                # The server notices when it is gone, and gives up what it has not kept yet.
                await worker.kill(place)


class _Worker:
    """One process from its birth to its death."""

    def __init__(self, live: Callable[..., None], life: tuple[str, Path, datetime, float], point: str) -> None:
        self.point = point
        self._heard, told = _processes.Pipe(duplex=False)
        self._ports: set[int] = set()
        self._reached: list[str] = []
        self._gone = asyncio.Event()
        self._process = _processes.Process(target=live, args=(*life, point, told), daemon=True)
        self._process.start()
        told.close()

    def owns(self, port: int) -> bool:
        """Whether a connection to the mail server is this worker's."""
        self._listen()
        return port in self._ports

    async def kill(self, place: str) -> None:
        """Kill it where it is."""
        if not self._reached:
            self._reached.append(place)
            self._process.kill()
        await self._gone.wait()

    async def end(self) -> None:
        """Wait for its death, which must be at its point."""
        await asyncio.to_thread(self._process.join, _A_LIFE)
        self._listen()
        self._gone.set()
        found, code = self._reached, self._process.exitcode
        if code is None:
            self._process.kill()
            await asyncio.to_thread(self._process.join)
        self._process.close()
        self._heard.close()
        assert (found, code) == ([self.point], -signal.SIGKILL), f"{self.point}: was never reached"

    def _listen(self) -> None:
        with suppress(EOFError):
            while self._heard.poll():
                said = self._heard.recv()
                if isinstance(said, int):
                    self._ports.add(said)
                else:
                    self._reached.append(said)
