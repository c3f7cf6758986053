"""Ends an asynchronous test that hangs from within its own event loop, a little before pytest-timeout would.

pytest-timeout breaks into whatever runs at that moment, which may be the loop itself: all asynchronous tests share one,
and each that follows in the process would fail, too. What hangs without giving the loop a turn is left to it.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Generator
from functools import wraps

import pytest

from app.clock import SystemClock

_began = pytest.StashKey[float]()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """The limit is for setting up, too."""
    item.stash[_began] = SystemClock().monotonic()


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Generator[None, object, object]:
    """Bound what is called. The calls of a property by hypothesis have no part in it."""
    if inspect.iscoroutinefunction(pyfuncitem.obj) and not hasattr(pyfuncitem.obj, "hypothesis"):
        mark = pyfuncitem.get_closest_marker("timeout")
        limit = float(mark.args[0] if mark and mark.args else pyfuncitem.config.getini("timeout"))
        gone = SystemClock().monotonic() - pyfuncitem.stash[_began]
        pyfuncitem.obj = _bounded(pyfuncitem.obj, limit, gone)
    return (yield)


def _bounded(test: Callable[..., Awaitable[None]], limit: float, gone: float) -> Callable[..., Awaitable[None]]:
    @wraps(test)
    async def within(**fixtures: object) -> None:
        bound = asyncio.timeout(max(limit * 0.9 - gone, limit * 0.1))
        try:
            async with bound:
                await test(**fixtures)
        except TimeoutError as error:
            if bound.expired():
                raise AssertionError(f"the test was not done within nine tenths of its {limit:g} s") from error
            raise
        finally:
            _forget_what_groups_asked()

    return within


def _forget_what_groups_asked() -> None:
    """All tests run in one task. A TaskGroup that fails can leave its task asked to be cancelled (before Python 3.13),
    and before 3.11.3 no `asyncio.timeout` in it tells its end from a cancellation."""
    task = asyncio.current_task()
    while task is not None and task.cancelling():
        task.uncancel()
