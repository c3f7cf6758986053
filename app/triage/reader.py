"""The classifier in a process of its own: off the event loop, and bounded in time and memory.

A message that takes too long or too much kills the child, never the worker; the next one gets a new child. Run as
`python -m app.triage.reader` this module is that child. A frame is a length of 8 bytes and a pickle, and both of its
ends are ours.
"""

from __future__ import annotations

import asyncio
import pickle
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from typing import BinaryIO

from app.errors import ThawError
from classifier.reading import Reading

# The classifier answers within 2 s; the first message also waits for the model to load.
_LIMIT = 10.0
_START_LIMIT = 60.0
_MEMORY = 4 * 1024**3


class CannotRead(ThawError):
    """The classifier was given up on this message."""


class ProcessReader:
    """One child, one message at a time."""

    def __init__(self, limit: float = _LIMIT) -> None:
        self._limit = limit
        self._child: Process | None = None
        self._lock = asyncio.Lock()

    async def read(self, raw: bytes, *, received_at: datetime, sent_texts: Sequence[str]) -> Reading:
        """Read one message. Raises CannotRead when that takes too long or breaks the child twice."""
        request = pickle.dumps((raw, received_at, tuple(sent_texts)))
        async with self._lock:
            try:
                answer = await self._exchange(request)
            except (OSError, EOFError):
                # Somebody else may have ended the child: only the message that ends the next one, too, is to blame.
                try:
                    answer = await self._exchange(request)
                except (OSError, EOFError) as error:
                    raise CannotRead("reading this message ended the classifier's process twice") from error
        if not isinstance(answer, Reading):
            raise CannotRead(f"reading this message failed: {answer}")
        return answer

    async def _exchange(self, request: bytes) -> object:
        child = await self._running()
        try:
            return await asyncio.wait_for(_ask(child, request), self._limit)
        except TimeoutError:
            await self._end()
            raise CannotRead(f"reading this message took longer than {self._limit:g} s") from None
        except BaseException:
            # A late answer would be taken for that of the next message.
            await self._end()
            raise

    async def start(self) -> None:
        """Load the model now instead of at the first message."""
        async with self._lock:
            await self._running()

    async def _running(self) -> Process:
        if self._child is None or self._child.returncode is not None:
            child = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "app.triage.reader", stdin=PIPE, stdout=PIPE, limit=2**26
            )
            self._child = child
            try:
                await asyncio.wait_for(_frame(child), _START_LIMIT)
            except (TimeoutError, OSError, EOFError) as error:
                await self._end()
                # No ThawError: this says nothing of the message.
                raise RuntimeError("the classifier's process does not start") from error
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
        """End the child."""
        async with self._lock:
            await self._end()


async def _ask(child: Process, request: bytes) -> object:
    assert child.stdin is not None
    child.stdin.write(len(request).to_bytes(8) + request)
    await child.stdin.drain()
    return await _frame(child)


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

    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    # Whatever a library prints must not stand between two frames.
    sys.stdout = sys.stderr
    classifier.read(b"Subject: warm up\n\nwarm up\n")
    _answer(answers, "ready")
    while header := requests.read(8):
        raw, received_at, sent_texts = pickle.loads(requests.read(int.from_bytes(header)))
        try:
            _answer(answers, classifier.read(raw, received_at=received_at, sent_texts=sent_texts))
        except Exception as error:
            _answer(answers, repr(error)[:300])


def _answer(stream: BinaryIO, value: object) -> None:
    data = pickle.dumps(value)
    stream.write(len(data).to_bytes(8) + data)
    stream.flush()


if __name__ == "__main__":
    serve()
