"""The page of the closers: who takes leads, what waits for them, and the buttons to answer in their place."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import timedelta

import httpx2
import pytest

from app.context import App
from app.outreach.applied import apply
from app.store import assignments, closers, handoffs
from app.store.closers import Closer
from tests.web.acting import do, send
from tests.web.rows import CLOSER, NOW, START, Rows
from tests.web.test_pages import text_of
from tests.world import ops_files

pytestmark = pytest.mark.anyio

Adding = Callable[[], AbstractAsyncContextManager[Rows]]
SECOND = "clo_two"


@pytest.fixture
async def handoff(app: App, rows: Adding) -> str:
    """A lead of whom Maya Lind was asked; Nils Aas is the other closer."""
    async with rows() as add:
        await add.mailbox()
        await add.closer()
        nils = {"address": "nils@northlane.example", "name": "Nils Aas", "weekly_capacity": 10, "countries": ["NO"]}
        add.session.add(Closer(id=SECOND, is_active=True, created_at=START, **nils))
        lead = await add.lead("Anna", country="NO")
        await add.enrolled(lead, "replied", "positive")
        await add.sent(lead)
        reply = await add.wrote(lead, "positive", "Send me times.", NOW - timedelta(days=1))
        found = await add.handed(lead, reply, "held", NOW - timedelta(hours=6), "Maya Lind has room this week")
        asked = {"id": app.new_id("asg"), "handoff_id": found, "closer_id": CLOSER, "reason": "room", "shares": {}}
        await assignments.add(add.session, asked | {"token": "t" * 32, "asked_at": NOW - timedelta(hours=6)})
    await apply(app, ops_files(), by="test")
    return found


async def answers(app: App, handoff: str) -> list[tuple[str, str, str | None]]:
    async with app.read() as s:
        return [(a.closer_id, a.state, a.answered_by) for a in await assignments.of_handoff(s, handoff)]


async def test_it_says_who_takes_leads_and_what_waits(client: httpx2.AsyncClient, handoff: str) -> None:
    said = text_of(await client.get("/closers"))
    assert "Anna Berg Harbour Goods Maya Lind Maya Lind has room this week" in said
    assert "Send me times." in said
    assert "Maya Lind maya@northlane.example takes leads 1 of 5 leads 1 without an answer everywhere" in said
    assert "Nils Aas nils@northlane.example takes leads 0 of 10 leads NO" in said


async def test_a_closer_who_said_yes_waits_no_more(app: App, client: httpx2.AsyncClient, handoff: str) -> None:
    sent = await do(client, "/closers", f"/handoffs/{handoff}/accept")
    assert sent.headers["location"] == f"/closers?done=accepted#{handoff}"
    assert await answers(app, handoff) == [(CLOSER, "accepted", "the page")]
    assert "No lead waits for a closer's word." in text_of(await client.get("/closers"))


async def test_a_no_needs_its_reason_and_asks_the_next(app: App, client: httpx2.AsyncClient, handoff: str) -> None:
    path = f"/handoffs/{handoff}/decline"
    refused = await do(client, "/closers", path, why="no time")
    assert refused.status_code == 422 and "Choose why the closer does not take it" in text_of(refused)
    assert (await do(client, "/closers", path, reason="no_time", why="on leave")).status_code == 303
    assert await answers(app, handoff) == [(CLOSER, "declined", "the page"), (SECOND, "asked", None)]
    again = await send(client, path, {"token": "forged", "reason": "no_time"})
    assert again.status_code == 403


async def test_a_lead_is_given_to_another_closer(app: App, client: httpx2.AsyncClient, handoff: str) -> None:
    path = f"/handoffs/{handoff}/reassign"
    assert (await do(client, "/closers", path)).status_code == 422
    assert (await do(client, "/closers", path, closer=SECOND, why="his region")).status_code == 303
    assert await answers(app, handoff) == [(CLOSER, "withdrawn", "the page"), (SECOND, "asked", None)]
    async with app.read() as s:
        assert (await handoffs.get(s, handoff)).reason == "chosen by the page: his region"


async def test_a_closer_is_switched_off_and_gets_room_and_leave(
    app: App, client: httpx2.AsyncClient, handoff: str
) -> None:
    assert (await do(client, "/closers", f"/closers/{SECOND}/off")).status_code == 303
    assert "Nils Aas nils@northlane.example switched off" in text_of(await client.get("/closers"))
    assert (await do(client, "/closers", f"/closers/{SECOND}/on")).status_code == 303
    path = f"/closers/{SECOND}/change"
    assert (await do(client, "/closers", path, capacity="many")).status_code == 422
    assert (await do(client, "/closers", path, capacity="3", away_until="2026-04-06")).status_code == 303
    said = text_of(await client.get("/closers"))
    assert "Nils Aas nils@northlane.example away until 6 Apr 2026 0 of 3 leads" in said
    assert (await do(client, "/closers", path, away_until="")).status_code == 303
    async with app.read() as s:
        row = await closers.get(s, SECOND)
    assert (row.weekly_capacity, row.absent_until, row.is_active) == (3, None, True)


async def test_without_closers_it_says_how_to_add_one(client: httpx2.AsyncClient) -> None:
    said = text_of(await client.get("/closers"))
    assert "There is no closer yet." in said and "No lead waits for a closer's word." in said
