"""Fixtures that every test may use: one embedded server a run, a migrated database for each test that needs one."""

from __future__ import annotations

import gc
import logging
from collections.abc import AsyncIterator, Iterator

import pytest

from app.log import JsonLines
from app.triage.reader import ProcessReader
from tests.compiled import compiled_once
from tests.order import pytest_collection_modifyitems
from tests.postgres import Databases, migrated_databases
from tests.time_limit import pytest_pyfunc_call, pytest_runtest_setup

__all__ = ["pytest_collection_modifyitems", "pytest_pyfunc_call", "pytest_runtest_setup"]


def pytest_collection_finish() -> None:
    """What is loaded by now stays: to look through half a million objects again and again takes 7 % of a run."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """All asynchronous tests run on asyncio."""
    return "asyncio"


@pytest.fixture(scope="session")
def databases() -> Iterator[Databases]:
    """The run's embedded server, with the migrated template."""
    with migrated_databases() as found, compiled_once(found.create()):
        yield found


@pytest.fixture
def database_url(databases: Databases) -> Iterator[str]:
    """A fresh migrated database."""
    url = databases.create()
    yield url
    databases.drop(url)


@pytest.fixture(scope="session")
async def reader(anyio_backend: str) -> AsyncIterator[ProcessReader]:
    """One classifier for all tests that read mail, in a process of its own, since its model takes a second to load."""
    made = ProcessReader()
    yield made
    await made.close()


@pytest.fixture(autouse=True)
def log_as_before() -> Iterator[None]:
    """A test that ran a command with its log lines leaves none of them to the tests that follow in its process."""
    root = logging.getLogger()
    level = root.level
    yield
    for handler in root.handlers[:]:
        if isinstance(handler.formatter, JsonLines):
            root.removeHandler(handler)
    root.setLevel(level)
