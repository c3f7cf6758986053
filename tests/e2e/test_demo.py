"""The demo plays its month, every lead has an outcome, no mail leaves twice, and the same seed tells the same story."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from app import demo

pytestmark = [pytest.mark.anyio, pytest.mark.slow]


async def played(seed: int) -> tuple[int, str]:
    """The exit code and what was printed, without the progress bar."""
    console = Console(record=True, width=100, force_terminal=False, file=io.StringIO())
    code = await demo.run(seed, once=True, port=0, console=console)
    printed = console.export_text()
    return code, printed[printed.index("leads, seed") :]


async def test_the_same_seed_gives_the_same_table(anyio_backend: str) -> None:
    first = await played(3)
    assert first[0] == 0
    assert "what came of the leads │  60" in first[1]
    assert "no outcome           │   0" in first[1]
    assert await played(3) == first
