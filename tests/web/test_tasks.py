"""The page of what waits for a person: narrowed, given to somebody else, and the steps that people take."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import timedelta

import httpx2
import pytest

from app.context import App
from app.outreach.applied import apply
from app.store import enrollments, tasks
from tests.outreach.test_by_hand import CALLS
from tests.web.acting import do
from tests.web.rows import NOW, Rows
from tests.web.test_pages import text_of
from tests.world import ops_files

pytestmark = pytest.mark.anyio

Adding = Callable[[], AbstractAsyncContextManager[Rows]]
OWNER = "jonas@northlane.example"


@pytest.fixture
async def ids(app: App, rows: Adding) -> dict[str, str]:
    """A review that is late, something of nobody's, and a call."""
    async with rows() as add:
        await add.mailbox()
        lead = await add.lead("Anna", fields={"phone": "+44 20 7946 0018"})
        e = await add.enrolled(lead, due_at=NOW + timedelta(days=1))
        call = {"id": "task_call", "key": f"touch:{e}:2-call", "kind": "call", "why": "call Anna\n\nAsk who plans."}
        await tasks.ask(add.session, call | {"lead_id": lead, "enrollment_id": e, "step": "2-call", "created_at": NOW})
        await add.sent(lead)
        reply = await add.wrote(lead, "positive", "Yes?", NOW)
        found = {"lead": lead, "enrollment": e, "call": "task_call"}
        found["review"] = await add.asked(lead, "review", "0.61 sure", reply)
        found["halt"] = await add.asked(None, "halted", "bounces")
    await apply(app, ops_files() | CALLS, by="test")
    return found


async def test_each_says_who_has_it_and_until_when(client: httpx2.AsyncClient, ids: dict[str, str]) -> None:
    said = text_of(await client.get("/tasks"))
    assert f"{OWNER} late until 11 Mar 2026, 11:00 UTC since 11 Mar 2026, 09:00 UTC" in said
    assert "nobody until 12 Mar 2026, 17:00 UTC" in said
    assert "call Anna Ask who plans." in said


async def test_the_list_is_narrowed(client: httpx2.AsyncClient, ids: dict[str, str]) -> None:
    late = (await client.get("/tasks?state=late")).text
    assert f'id="{ids["review"]}"' in late and f'id="{ids["call"]}"' not in late
    mine = (await client.get(f"/tasks?who={OWNER}&kind=call")).text
    assert f'id="{ids["call"]}"' in mine and f'id="{ids["review"]}"' not in mine
    assert f'<option value="{OWNER}" selected>' in mine
    assert "No task is like that." in text_of(await client.get("/tasks?state=done"))
    assert (await client.get("/tasks?state=lost")).status_code == 404


async def test_somebody_else_gets_it(app: App, client: httpx2.AsyncClient, ids: dict[str, str]) -> None:
    path = f"/tasks/{ids['halt']}/assign"
    assert (await do(client, "/tasks", path, to="nobody")).status_code == 422
    assert (await do(client, "/tasks", path, to="ruth@northlane.example")).status_code == 303
    async with app.read() as s:
        assert (await tasks.get(s, ids["halt"])).assignee == "ruth@northlane.example"


async def test_a_call_is_done_with_what_came_of_it(app: App, client: httpx2.AsyncClient, ids: dict[str, str]) -> None:
    path = f"/tasks/{ids['call']}/done"
    refused = await do(client, "/tasks", path, note="rang")
    assert refused.status_code == 422 and "Say what came of the call" in text_of(refused)
    assert (await do(client, "/tasks", path, outcome="voicemail", note="rang")).status_code == 303
    async with app.read() as s:
        task, e = await tasks.get(s, ids["call"]), await enrollments.get(s, ids["enrollment"])
    assert (task.outcome, task.done_note, e.next_step) == ("voicemail", "the page: rang", 2)
    assert "voicemail; the page: rang" in text_of(await client.get("/tasks?state=done"))


async def test_a_call_is_done_on_the_page_of_its_lead(
    app: App, client: httpx2.AsyncClient, ids: dict[str, str]
) -> None:
    page = f"/leads/{ids['lead']}"
    assert (await do(client, page, f"/tasks/{ids['call']}/done", outcome="not_interested")).status_code == 303
    async with app.read() as s:
        e = await enrollments.get(s, ids["enrollment"])
    assert (e.state, e.outcome) == ("stopped", "not_interested")


async def test_a_call_is_skipped(app: App, client: httpx2.AsyncClient, ids: dict[str, str]) -> None:
    assert (await do(client, "/tasks", f"/tasks/{ids['call']}/skip")).status_code == 303
    async with app.read() as s:
        assert (await tasks.get(s, ids["call"])).outcome == "skipped"
        assert (await enrollments.get(s, ids["enrollment"])).next_step == 2
