"""Whoever answers need not be called: a reply ends the open call with the sequence, whatever it says."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.outreach.applied import apply
from app.store import events
from app.triage.reader import ProcessReader
from tests.outreach.test_by_hand import CALLS
from tests.triage.desk import STOP, YES, Desk, a_desk
from tests.world import ops_files

pytestmark = pytest.mark.anyio


@pytest.fixture
async def desk(database_url: str, tmp_path: Path, reader: ProcessReader) -> AsyncIterator[Desk]:
    async with a_desk(database_url, tmp_path, reader) as made:
        await apply(made.app, ops_files() | CALLS, by="test")
        yield made


@pytest.mark.parametrize("text", [YES, STOP, "We have a tool for that.", "Try me again in September."])
async def test_a_reply_ends_the_call_in_the_same_moment(desk: Desk, text: str) -> None:
    lead, mail = await desk.first_mail()
    await desk.turns(timedelta(days=4))
    [task] = [task for task in await desk.tasks() if task.kind == "call"]
    await desk.answers(text, mail)
    assert "call" not in await desk.asked()
    assert (await desk.state(lead))[0] in ("replied", "suppressed") or text.startswith("Try")
    async with desk.app.read() as s:
        told = [(e.kind, e.data, e.at) for e in await events.of_lead(s, lead)]
    [(_, done, at)] = [one for one in told if one[0] == "task.done" and one[1]["task"] == task.id]
    assert done["by"] == "overtaken"
    assert at in [at for kind, _, at in told if kind == "enrollment.stopped"]
