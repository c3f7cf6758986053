"""Fixtures that every test may use: one embedded server a run, a migrated database for each test that needs one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.postgres import Databases, migrated_databases


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """All asynchronous tests run on asyncio."""
    return "asyncio"


@pytest.fixture(scope="session")
def databases() -> Iterator[Databases]:
    """The run's embedded server, with the migrated template."""
    with migrated_databases() as found:
        yield found


@pytest.fixture
def database_url(databases: Databases) -> Iterator[str]:
    """A fresh migrated database."""
    url = databases.create()
    yield url
    databases.drop(url)
