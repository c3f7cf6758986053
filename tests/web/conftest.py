"""An application on a fresh database, and a client that calls its pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import httpx2
import pytest
from fastapi import FastAPI

from app.clock import SteppedClock
from app.context import App
from app.main import service
from app.settings import Settings
from app.web.build import build
from tests.web.rows import NOW, Rows


@pytest.fixture
async def app(database_url: str, tmp_path: Path) -> AsyncIterator[App]:
    settings = Settings(data_dir=tmp_path, offline=True, api_key=None, database_url=None, secret_key=None)
    async with service(settings, database_url, clock=SteppedClock(NOW)) as running:
        yield running.app


@pytest.fixture
def rows(app: App) -> Callable[[], AbstractAsyncContextManager[Rows]]:
    """`async with rows() as add:` adds rows in one transaction."""

    @asynccontextmanager
    async def adding() -> AsyncIterator[Rows]:
        async with app.write() as s:
            yield Rows(app, s)

    return adding


def site(app: App) -> FastAPI:
    """The pages alone."""
    api = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    api.include_router(build(app))
    return api


def client_of(app: App) -> httpx2.AsyncClient:
    """A client of the pages of one application."""
    return httpx2.AsyncClient(transport=httpx2.ASGITransport(app=site(app)), base_url="http://thaw.test")


@pytest.fixture
async def client(app: App) -> AsyncIterator[httpx2.AsyncClient]:
    async with client_of(app) as opened:
        yield opened
