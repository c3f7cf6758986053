"""The demo shows every way on, every lead has an outcome, no mail leaves twice, and a seed tells one story."""

from __future__ import annotations

import io
import re

import pytest
from rich.console import Console

from app import demo

WAYS_ON = (
    "introduced",
    "suggested",
    "answered",
    "parked",
    "returned",
    "referred",
    "nurtured",
    "suppressed",
    "bounced",
    "held",
    "waiting for a person",
)
# Two whole plays, on a machine that may be busy.
pytestmark = [pytest.mark.anyio, pytest.mark.slow, pytest.mark.timeout(900)]


async def played(seed: int) -> tuple[int, str]:
    """The exit code and what was printed, without the progress bar."""
    console = Console(record=True, width=100, force_terminal=False, file=io.StringIO())
    code = await demo.run(seed, once=True, port=0, console=console)
    printed = console.export_text()
    return code, printed[printed.index("leads, seed") :]


def figures(printed: str) -> dict[str, int]:
    """The rows of the table."""
    return {name.strip(): int(count) for name, count in re.findall(r"│ (.+?)│ +(\d+) │", printed)}


async def test_every_way_on_is_taken_and_the_same_seed_gives_the_same_table(anyio_backend: str) -> None:
    code, printed = first = await played(7)
    table = figures(printed)
    assert code == 0
    assert table["no outcome"] == 0
    outcomes = printed[printed.index("what came of the leads") :]
    assert sum(figures(outcomes).values()) == table["what came of the leads"] > 60
    assert [way for way in WAYS_ON if not table[way]] == []
    assert await played(7) == first
