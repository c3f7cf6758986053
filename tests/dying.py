"""Worker processes that are really killed (SIGKILL), three at a time, while they race with each other.

Owns births, deaths and their count; what a worker does is a `Life`, given by the tests of a flow. A worker does its
rounds until it comes to its point: it says so through its pipe and kills itself; or it has said to the mail server what
its point is named after, the server keeps its answer back, and the worker is killed meanwhile. A kill counts only where
the point was reported.

One process loads everything and lives for some rounds, so that all is done that is done once in a life. It is forked
into the racers, and a racer is forked into each of its workers, one after the other, and tells how they ended. Nothing
here waits for a time: a busy machine makes deaths slower, no more.
"""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import signal
import traceback
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache, partial
from multiprocessing.connection import Connection
from pathlib import Path
from socket import socket as Socket
from typing import NoReturn, Protocol

from sqlalchemy.ext.asyncio import AsyncEngine, async_sessionmaker
from sqlalchemy.orm import configure_mappers

import classifier
from app.clock import Clock
from app.context import App, Reader, no_transaction_is_open
from app.mail.dial import Dialler
from app.mail.smtp import SmtpSender, SmtpTimeouts
from app.main import service
from app.outreach.applied import AppliedCatalogs
from app.store import engine
from classifier.reading import Reading
from tests.smtpd import Conversation, SmtpServer
from tests.world import settings_for

RACERS = 3
# The servers of these tests always answer, however long a busy machine takes.
_PATIENT = SmtpTimeouts(connect=300, greeting=300, command=300, data_start=300, data_end=300, check=300)

Round = Callable[[], Awaitable[None]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Tells:
    """What a worker tells of itself: the points that it comes to, and the port of each connection to a mail server
    before a word is said on it."""

    reached: Callable[[str], None]
    dialled: Callable[[int], None]


class Life(Protocol):
    """What a kind of worker does, over and over. It travels to another process."""

    @property
    def rounds_before(self) -> int:
        """After so many rounds all has been done that is done once in the life of a worker."""

    def working(self, tells: Tells) -> AbstractAsyncContextManager[Round]:
        """A worker: each call of what it yields is one round."""


class HereReader:
    """The classifier in the worker's own process, which dies as a whole."""

    async def read(self, raw: bytes, *, received_at: datetime, sent_texts: Sequence[str]) -> Reading:
        return classifier.read(raw, received_at=received_at, sent_texts=sent_texts)

    async def close(self) -> None:
        """Nothing is held."""


class _TellingDialler(Dialler):
    tells: Tells

    async def socket(self, host: str, port: int, within: float, *, public_only: bool = False) -> Socket:
        opened = await super().socket(host, port, within, public_only=public_only)
        self.tells.dialled(opened.getsockname()[1])
        return opened


@cache
def _dialler() -> _TellingDialler:
    """With the TLS context that takes a while to load."""
    made = _TellingDialler(offline=True, guard=no_transaction_is_open)
    made.tls_context()
    return made


@cache
def _pool(url: str) -> AsyncEngine:
    """Knows the statements that were made before the fork; each process opens connections of its own."""
    configure_mappers()
    return engine.create(url)


@cache
def _catalogs() -> AppliedCatalogs:
    """Knows the ops files that were in force before the fork."""
    return AppliedCatalogs()


@asynccontextmanager
async def a_worker(
    url: str,
    folder: Path,
    tells: Tells,
    *,
    clock: Clock,
    settings: Mapping[str, object],
    reader: Reader | None = None,
) -> AsyncIterator[App]:
    """The product as it is composed, with what a worker that lives long has made at its birth."""
    composed = service(settings_for(folder, **settings), url, clock=clock, reader=reader, at_point=tells.reached)
    async with composed as running:
        dialler = _dialler()
        dialler.tells = tells
        sender = SmtpSender(dialler=dialler, timeouts=_PATIENT)
        sessions = async_sessionmaker(_pool(url), expire_on_commit=False)
        try:
            yield replace(running.app, sessions=sessions, sender=sender, catalogs=_catalogs())
        finally:
            await sender.close()
            await _pool(url).dispose()


# -- the processes ---------------------------------------------------------------------------------------------------


def _nursery(life: Life, pipes: list[Connection]) -> None:
    async def some_rounds() -> None:
        async with life.working(Tells(reached=lambda name: None, dialled=lambda port: None)) as one_round:
            for _ in range(life.rounds_before):
                await one_round()

    asyncio.run(some_rounds())
    # What is there by now is never collected, so it is never copied by a fork either.
    gc.collect()
    gc.freeze()
    for pipe in pipes:
        if os.fork() == 0:
            _racer(life, pipe)
    for pipe in pipes:
        pipe.close()
    with suppress(ChildProcessError):
        while True:
            os.wait()


def _racer(life: Life, pipe: Connection) -> NoReturn:
    with suppress(EOFError, ConnectionError):
        assert pipe.recv() is None
        pipe.send(("dead", 0))
        while True:
            point = pipe.recv()
            pid = os.fork()
            if pid == 0:
                _worker(life, pipe, point)
            _, status = os.waitpid(pid, 0)
            pipe.send(("dead", os.waitstatus_to_exitcode(status)))
    os._exit(0)


def _worker(life: Life, pipe: Connection, point: str) -> NoReturn:
    def reached(name: str) -> None:
        if name == point:
            pipe.send(("reached", name))
            os.kill(os.getpid(), signal.SIGKILL)

    async def work() -> None:
        # Only the end of the test can be read here.
        asyncio.get_running_loop().add_reader(pipe.fileno(), os._exit, 1)
        tells = Tells(reached=reached, dialled=lambda port: pipe.send(("dialled", port)))
        async with life.working(tells) as one_round:
            while True:
                await one_round()

    try:
        pipe.send(("born", os.getpid()))
        asyncio.run(work())
    except BaseException:
        pipe.send(("failed", traceback.format_exc()))
    finally:
        os._exit(1)


# -- the test's side -------------------------------------------------------------------------------------------------


@asynccontextmanager
async def deaths_of(life: Life, server: SmtpServer | None = None, said: Iterable[str] = ()) -> AsyncIterator[Deaths]:
    """What kills workers with that life. With a `server`, what may be `said` to it are points, too."""
    processes = multiprocessing.get_context("forkserver")
    # The second test that kills finds everything loaded.
    processes.set_forkserver_preload([__name__])
    pairs = [processes.Pipe() for _ in range(RACERS)]
    nursery = processes.Process(target=_nursery, args=(life, [theirs for _, theirs in pairs]), daemon=True)
    nursery.start()
    for _, theirs in pairs:
        theirs.close()
    dying = Deaths(ours for ours, _ in pairs)
    places = {place: partial(dying.came_to, place) for place in said}
    faults = server.faults if server else {}
    try:
        await dying.are_ready()
        faults.update(places)
        yield dying
    finally:
        for place in places:
            faults.pop(place, None)
        dying.close()
        await asyncio.to_thread(nursery.join)
        nursery.close()


class Deaths:
    """Lets workers live and die, `RACERS` at a time. `counted` are the kills whose point was reported."""

    def __init__(self, pipes: Iterable[Connection]) -> None:
        self.counted: Counter[str] = Counter()
        self._told = asyncio.Event()
        self._racers = [_Racer(pipe, self._told) for pipe in pipes]

    async def are_ready(self) -> None:
        """Wait until workers can be born."""
        for racer in self._racers:
            await racer.is_ready()

    def close(self) -> None:
        """Let nobody live on."""
        for racer in self._racers:
            racer.close()

    async def of(self, points: Iterable[str]) -> None:
        """A death at each of these points, in this order."""
        waiting = iter(points)

        async def one_after_the_other(racer: _Racer) -> None:
            for point in waiting:
                await racer.dies_at(point)
                self.counted[point] += 1

        async with asyncio.TaskGroup() as racing:
            for racer in self._racers:
                racing.create_task(one_after_the_other(racer))

    async def came_to(self, place: str, conversation: Conversation) -> None:
        """A worker has said to the mail server what `place` is named after: it dies there, if that is its point."""
        assert conversation.session is not None and conversation.session.peer is not None
        port = int(conversation.session.peer[1])
        # A connection is there before the worker has told of it.
        while (racer := next((racer for racer in self._racers if racer.owns(port)), None)) is None:
            self._told.clear()
            await self._told.wait()
        if racer.point == place:
            # The server notices when it is gone, and gives up what it has not kept yet.
            await racer.kill()


class _Racer:
    """One place in the race, and the worker that has it."""

    def __init__(self, pipe: Connection, told: asyncio.Event) -> None:
        self.point: str | None = None
        self._pipe, self._told = pipe, told
        self._ports = set[int]()
        self._loop = asyncio.get_running_loop()
        self._ended: asyncio.Future[int | None] = self._loop.create_future()
        self._loop.add_reader(pipe.fileno(), self._listen)

    async def is_ready(self) -> None:
        """Wait until it can have workers."""
        self._pipe.send(None)
        assert await self._ended == 0, "the process that all workers are forked from has failed"

    async def dies_at(self, point: str) -> None:
        """The life and death of one worker. Fails where it ends otherwise than at its point."""
        self.point, self._pid, self._ports = point, 0, set[int]()
        self._was_there, self._failure = False, ""
        self._ended = self._loop.create_future()
        self._pipe.send(point)
        code = await self._ended
        died = "could not be born" if code is None else f"ended with {code}"
        assert self._was_there and code == -signal.SIGKILL, f"{point}: the worker {died} {self._failure}"

    def owns(self, port: int) -> bool:
        """Whether a connection to the mail server is its worker's."""
        self._listen()
        return port in self._ports

    async def kill(self) -> None:
        """Kill the worker, which is at its point."""
        if not self._was_there:
            self._was_there = True
            os.kill(self._pid, signal.SIGKILL)
        await asyncio.wait({self._ended})

    def close(self) -> None:
        """Let nobody live on."""
        self._loop.remove_reader(self._pipe.fileno())
        self._pipe.close()

    def _listen(self) -> None:
        try:
            while self._pipe.poll():
                self._hear(*self._pipe.recv())
        except (EOFError, ConnectionError):
            self._loop.remove_reader(self._pipe.fileno())
            if not self._ended.done():
                self._ended.set_result(None)

    def _hear(self, word: str, value: object) -> None:
        match word, value:
            case "born", int(pid):
                self._pid = pid
            case "dialled", int(port):
                self._ports.add(port)
                self._told.set()
            case "reached", _:
                self._was_there = True
            case "failed", str(why):
                self._failure = why
            case "dead", int(code):
                self._ended.set_result(code)
            case _:
                raise AssertionError(f"a worker told {word} {value}")
