"""The demo shows every way on, every lead has an outcome, no mail leaves twice, and a seed tells one story."""

from __future__ import annotations

import io
import re
from datetime import timedelta

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
# A whole play, on a machine that may be busy.
pytestmark = [pytest.mark.anyio, pytest.mark.slow, pytest.mark.timeout(600)]


async def played(seed: int) -> tuple[int, str]:
    """The exit code and what was printed, without the progress bar."""
    console = Console(record=True, width=100, force_terminal=False, file=io.StringIO())
    code = await demo.run(seed, once=True, port=0, console=console)
    printed = console.export_text()
    return code, printed[printed.index("leads, seed") :]


def figures(printed: str) -> dict[str, int]:
    """The rows of the table."""
    return {name.strip(): int(count) for name, count in re.findall(r"│ (.+?)│ +(\d+) │", printed)}


async def test_every_way_on_is_taken_and_every_lead_has_an_outcome(anyio_backend: str) -> None:
    code, printed = await played(7)
    table = figures(printed)
    assert code == 0
    assert table["no outcome"] == 0
    outcomes = printed[printed.index("what came of the leads") :]
    assert sum(figures(outcomes).values()) == table["what came of the leads"] > 60
    assert [way for way in WAYS_ON if not table[way]] == []


async def test_a_seed_tells_one_story(anyio_backend: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # Some weeks of a few leads: replies of many kinds, answers, introductions, and a second and third mail.
    monkeypatch.setattr(demo, "LEADS", 16)
    monkeypatch.setattr(demo, "SHORTEST", timedelta(days=35))
    monkeypatch.setattr(demo, "LONGEST", timedelta(days=35))
    first = await played(7)
    table = figures(first[1])
    assert table["mails sent"] > 30 and table["introduced"] and table["answers proposed to a person"]
    again = await played(7)
    assert again[0] == first[0]
    assert again[1].splitlines() == first[1].splitlines()
