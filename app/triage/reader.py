"""The classifier in a process of its own: off the event loop, and bounded in time and memory.

A message that takes too long or too much kills the child, never the worker; the next one gets a new child. Run as
`python -m app.triage.reader` this module is that child. A frame is a length of 8 bytes and a pickle, and both of its
ends are ours: a message to read, or the bytes of the model to read with (None: the one that is fitted at install).
"""

from __future__ import annotations

import asyncio
import pickle
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import datetime
from typing import BinaryIO, NamedTuple

from app.errors import ThawError
from classifier.reading import Reading

# The classifier answers within 2 s; the first message also waits for the model to load.
_LIMIT = 10.0
_START_LIMIT = 60.0
_MEMORY = 4 * 1024**3
# Messages that lie at the child; each may be of megabytes.
_AHEAD = 8


class CannotRead(ThawError):
    """The classifier was given up on this message."""


class ReaderDown(RuntimeError):
    """The classifier's process does not start. This says nothing of any message."""


class _Asked:
    """A message on its way: the frame that asks, how often it was the one that the child died of, and the answer."""

    __slots__ = ("answer", "deaths", "frame")

    def __init__(self, request: bytes) -> None:
        self.frame = len(request).to_bytes(8) + request
        self.deaths = 0
        self.answer: asyncio.Future[object] = asyncio.get_running_loop().create_future()


class Given(NamedTuple):
    """A model to read with: its version and its bytes; both None for the one that is fitted at install."""

    version: str | None
    data: bytes | None


# Asked with the version that is read with, before each message or once for those that are asked about at the same
# time: another one, or None where it stays.
Choice = Callable[[str | None], Awaitable[Given | None]]


async def _stays(version: str | None) -> Given | None:
    return None


class ProcessReader:
    """One child, which answers in the order in which it was asked. It is asked ahead, so that it need not wait while
    this process does other work. `choice` says which model is in force; it is asked outside any transaction."""

    def __init__(self, limit: float = _LIMIT, choice: Choice = _stays) -> None:
        self._limit = limit
        self.choice = choice
        self._given = Given(None, None)
        self._child: Process | None = None
        self._waiting: deque[_Asked] = deque()
        self._in_flight: deque[_Asked] = deque()
        self._pump: asyncio.Task[None] | None = None
        self._choosing: asyncio.Task[None] | None = None
        self._starting = asyncio.Lock()

    async def read(self, raw: bytes, *, received_at: datetime, sent_texts: Sequence[str]) -> Reading:
        """Read one message. Raises CannotRead when that takes too long or breaks the child twice, and ReaderDown."""
        if self._choosing is None or self._choosing.done():
            self._choosing = asyncio.create_task(self._choose(), name="choice of a model")
        await asyncio.shield(self._choosing)
        asked = _Asked(pickle.dumps((raw, received_at, tuple(sent_texts))))
        self._waiting.append(asked)
        if self._pump is None or self._pump.done():
            self._pump = asyncio.create_task(self._answer_all(), name="classifier")
        answer = await asked.answer
        if not isinstance(answer, Reading):
            raise CannotRead(f"reading this message failed: {answer}")
        return answer

    async def _choose(self) -> None:
        chosen = await self.choice(self._given.version)
        if chosen is not None and chosen.version != self._given.version:
            self._given = chosen
            told = _Asked(pickle.dumps(chosen.data))
            # Nobody waits for it: a child that dies of it is given the model again when it starts.
            told.answer.add_done_callback(lambda answer: answer.cancelled() or answer.exception())
            self._waiting.append(told)

    async def _answer_all(self) -> None:
        while self._waiting or self._in_flight:
            try:
                child = await self._running()
                await self._answer_next(child)
            except (OSError, EOFError):
                await self._end()
                self._child_died()
            except BaseException as error:
                await self._end()
                self._give_up(error)
                if not isinstance(error, Exception):
                    raise

    async def _answer_next(self, child: Process) -> None:
        assert child.stdin is not None
        while self._waiting and len(self._in_flight) < _AHEAD:
            # Who gave up before it was asked is not asked.
            if not (asked := self._waiting.popleft()).answer.done():
                self._in_flight.append(asked)
                child.stdin.write(asked.frame)
        if not self._in_flight:
            return
        try:
            answer = await asyncio.wait_for(_frame(child), self._limit)
        except TimeoutError:
            # A late answer would be taken for that of the next message.
            await self._end()
            why = f"reading this message took longer than {self._limit:g} s"
            _settle(self._in_flight.popleft(), CannotRead(why))
            self._ask_again()
        else:
            _settle(self._in_flight.popleft(), answer)

    def _child_died(self) -> None:
        """Somebody else may have ended it: only the message that ends the next one, too, is to blame."""
        if self._in_flight:
            self._in_flight[0].deaths += 1
            if self._in_flight[0].deaths == 2:
                why = "reading this message ended the classifier's process twice"
                _settle(self._in_flight.popleft(), CannotRead(why))
        self._ask_again()

    def _ask_again(self) -> None:
        self._waiting.extendleft(reversed(self._in_flight))
        self._in_flight.clear()

    def _give_up(self, error: BaseException) -> None:
        self._ask_again()
        while self._waiting:
            asked = self._waiting.popleft()
            if isinstance(error, Exception):
                _settle(asked, error)
            else:
                asked.answer.cancel()

    async def start(self) -> None:
        """Load the model now instead of at the first message. Raises ReaderDown."""
        await self._running()

    async def _running(self) -> Process:
        async with self._starting:
            if self._child is None or self._child.returncode is not None:
                child = await asyncio.create_subprocess_exec(
                    sys.executable, "-m", "app.triage.reader", stdin=PIPE, stdout=PIPE, limit=2**26
                )
                self._child = child
                try:
                    await asyncio.wait_for(_frame(child), _START_LIMIT)
                    if self._given.data is not None:
                        await asyncio.wait_for(_told(child, _Asked(pickle.dumps(self._given.data))), _START_LIMIT)
                except (TimeoutError, OSError, EOFError) as error:
                    await self._end()
                    raise ReaderDown("the classifier's process does not start") from error
                except BaseException:
                    await self._end()
                    raise
            return self._child

    async def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            with suppress(ProcessLookupError):
                child.kill()
            # Also closes the pipes.
            await child.communicate()

    async def close(self) -> None:
        """End the child; whoever still waits for an answer is cancelled."""
        if tasks := {task for task in (self._choosing, self._pump) if task is not None}:
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)
        async with self._starting:
            await self._end()


async def _told(child: Process, asked: _Asked) -> object:
    assert child.stdin is not None
    child.stdin.write(asked.frame)
    await child.stdin.drain()
    return await _frame(child)


def _settle(asked: _Asked, answer: object) -> None:
    """The answer, to who still waits for it."""
    if asked.answer.done():
        return
    if isinstance(answer, Exception):
        asked.answer.set_exception(answer)
    else:
        asked.answer.set_result(answer)


async def _frame(child: Process) -> object:
    assert child.stdout is not None
    size = int.from_bytes(await child.stdout.readexactly(8))
    return pickle.loads(await child.stdout.readexactly(size))


def serve() -> None:
    """The child's loop: read a frame, answer with a Reading, or with a text that says what broke."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    # Ctrl-C at a terminal reaches every process of the group; the worker ends its child itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    import classifier
    from classifier import in_force

    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    # Whatever a library prints must not stand between two frames.
    sys.stdout = sys.stderr
    classifier.read(b"Subject: warm up\n\nwarm up\n")
    _answer(answers, "ready")
    while header := requests.read(8):
        request = pickle.loads(requests.read(int.from_bytes(header)))
        try:
            if request is None or isinstance(request, bytes):
                _answer(answers, in_force.use(request))
                continue
            raw, received_at, sent_texts = request
            _answer(answers, classifier.read(raw, received_at=received_at, sent_texts=sent_texts))
        except Exception as error:
            _answer(answers, repr(error)[:300])


def _answer(stream: BinaryIO, value: object) -> None:
    data = pickle.dumps(value)
    stream.write(len(data).to_bytes(8) + data)
    stream.flush()


if __name__ == "__main__":
    serve()
