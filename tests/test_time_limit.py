"""A test that hangs fails alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
TESTS = """
import asyncio
from collections.abc import AsyncIterator

import pytest

pytestmark = [pytest.mark.anyio, pytest.mark.timeout(1)]


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
async def shared(anyio_backend: str) -> AsyncIterator[int]:
    yield 1


async def test_before(shared: int) -> None: ...


async def test_waits_for_ever(shared: int) -> None:
    await asyncio.Event().wait()


async def test_turns_for_ever(shared: int) -> None:
    while True:
        await asyncio.sleep(0)


async def test_behind(shared: int) -> None:
    await asyncio.sleep(0)
"""


def test_what_follows_a_test_that_hangs_is_run_as_ever(tmp_path: Path) -> None:
    (tmp_path / "test_first.py").write_text(TESTS)
    (tmp_path / "test_second.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "tests.time_limit", "-p", "no:cacheprovider", "--tb=line"]
    done = subprocess.run([*command, f"--rootdir={tmp_path}", tmp_path], cwd=CHECKOUT, capture_output=True, text=True)
    assert "4 failed, 4 passed" in done.stdout, done.stdout
    assert done.stdout.count("was not done within nine tenths of its 1 s") >= 4
