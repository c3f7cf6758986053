"""What SQLAlchemy works out for an engine, kept for all engines of a test run: what it learnt of the server, and the
text of every statement. A program has one engine and works that out once; a run of tests has thousands."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from app.store import engine

_STATEMENTS = 5000


@contextmanager
def compiled_once(url: str) -> Iterator[None]:
    """All engines that are made meanwhile know what one on `url` knows. It is asked at once."""
    first = create_async_engine(url, query_cache_size=_STATEMENTS)
    asyncio.run(_met(first))
    known = first.sync_engine

    def knowing(url: str, **options: Any) -> AsyncEngine:
        made = create_async_engine(url, _initialize=False, **options)
        made.sync_engine.dialect = known.dialect
        made.sync_engine._compiled_cache = known._compiled_cache
        return made

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(engine, "create_async_engine", knowing)
        yield


async def _met(first: AsyncEngine) -> None:
    async with first.connect():
        pass
    await first.dispose()
