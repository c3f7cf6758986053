"""Work that is done together: what is asked for while one transaction runs is served by the next, in one.

So ten mailboxes that send at once cost the database little more than one. Who is alone at work is served at once; else
the first request waits some milliseconds for those of the others. Must not know what is asked, or of whom.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

App = TypeVar("App")
Item = TypeVar("Item")
Answer = TypeVar("Answer")
Work = Callable[[App, Sequence[Item]], Awaitable[Sequence[Answer | Exception]]]


# Seconds for which the first request waits for those of others who are known to be at work.
_PATIENCE = 0.02


class Together:
    """The requests of one application that wait, by the work that serves them."""

    def __init__(self) -> None:
        self._at_work = 0
        self._waiting: dict[Any, list[tuple[Any, asyncio.Future[Any]]]] = {}
        self._serving: dict[Any, asyncio.Task[None]] = {}
        # Somebody asked, or is no longer at work.
        self._changed = asyncio.Event()

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """While the block runs, requests are to be expected from it."""
        self._at_work += 1
        try:
            yield
        finally:
            self._at_work -= 1
            self._changed.set()

    async def ask(self, work: Work[App, Item, Answer], app: App, item: Item) -> Answer:
        """The answer of `work` to `item`, given with those to all others that were asked meanwhile.

        An exception among the answers is raised here. Where the work itself fails, it is done again for each item
        alone, so that one that cannot be served spoils no other's; so it must leave nothing behind when it fails.
        """
        future: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(work, []).append((item, future))
        self._changed.set()
        if work not in self._serving:
            self._serving[work] = asyncio.create_task(self._serve(work, app))
        return await future

    async def _serve(self, work: Any, app: Any) -> None:
        try:
            while work in self._waiting:
                await self._others_ask()
                asked = [(item, future) for item, future in self._waiting.pop(work) if not future.done()]
                if asked:
                    await _answer(work, app, asked)
        finally:
            del self._serving[work]

    async def _others_ask(self) -> None:
        """Wait until all who are at work have asked for something, or until patience ends."""
        try:
            async with asyncio.timeout(_PATIENCE):
                while sum(map(len, self._waiting.values())) < self._at_work:
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            pass


async def _answer(work: Any, app: Any, asked: Sequence[tuple[Any, asyncio.Future[Any]]]) -> None:
    try:
        answers = await work(app, [item for item, _ in asked])
    except Exception as error:
        if len(asked) > 1:
            for one in asked:
                await _answer(work, app, [one])
            return
        answers = [error]
    except BaseException:
        for _, future in asked:
            future.cancel()
        raise
    for (_, future), answer in zip(asked, answers, strict=True):
        if future.done():
            continue
        if isinstance(answer, Exception):
            future.set_exception(answer)
        else:
            future.set_result(answer)
