"""The link by which a closer answers, and the same answers over REST."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from httpx2 import Response

from app.domain.handoff import State
from app.handoff.introduce import introduce
from app.store import assignments
from app.store.assignments import Assignment
from tests.api.conftest import CARLA, World

pytestmark = pytest.mark.anyio
DORA = CARLA | {"address": "dora@sender.test", "name": "Dora Lund"}


async def asked(world: World) -> tuple[str, str]:
    """A hand-off of which Carla was asked, and her link."""
    await world.post("/closers", CARLA, 201)
    anna = await world.enrolled()
    handoff = await world.handoff(anna["id"], State.WANTED)
    assert await introduce(world.app, handoff)
    return handoff, f"/h/{(await rows(world, handoff))[0].token}"


async def rows(world: World, handoff: str) -> list[Assignment]:
    async with world.app.read() as s:
        return list(await assignments.of_handoff(s, handoff))


async def form(world: World, link: str, **fields: str) -> Response:
    return await world.client.post(link, data=fields)


async def test_looking_changes_nothing_and_shows_the_lead(world: World) -> None:
    handoff, link = await asked(world)
    for _ in range(3):
        page = await world.client.get(link)
        assert page.status_code == 200 and "Do you take this lead?" in page.text
        assert (await world.client.head(link)).status_code == 200
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert (await rows(world, handoff))[0].state == "asked"


async def test_a_press_takes_the_lead_and_the_diary_file_comes_only_then(world: World) -> None:
    handoff, link = await asked(world)
    assert (await world.client.get(f"{link}/call.ics")).status_code == 404
    page = await form(world, link, answer="accept", meets_at="2026-03-05T10:00")
    assert page.status_code == 200 and "You took this lead." in page.text
    [row] = await rows(world, handoff)
    assert (row.state, row.meets_at) == ("accepted", datetime(2026, 3, 5, 9, 0, tzinfo=UTC)), (
        "in the zone of the mailbox, Berlin"
    )
    diary = await world.client.get(f"{link}/call.ics")
    assert diary.headers["content-type"].startswith("text/calendar")
    assert "DTSTART:20260305T090000Z\r\nDTEND:20260305T093000Z\r\n" in diary.text
    assert all(len(line.encode()) <= 75 for line in diary.text.split("\r\n"))


async def test_a_no_needs_its_reason_and_shows_nothing_of_the_lead_any_more(world: World) -> None:
    handoff, link = await asked(world)
    await world.post("/closers", DORA, 201)
    assert (await form(world, link, answer="decline")).status_code == 422
    assert (await form(world, link, answer="perhaps")).status_code == 422
    page = await form(world, link, answer="decline", reason="not_mine", why="it is Dora's region")
    assert page.status_code == 200 and "Lead</dt>" not in page.text
    no, next_one = await rows(world, handoff)
    assert (no.state, no.decline, no.why, next_one.state) == ("declined", "not_mine", "it is Dora's region", "asked")
    assert (await form(world, link, answer="accept")).status_code == 409
    assert "Lead</dt>" not in (await world.client.get(link)).text


@pytest.mark.parametrize("token", ["x", "..%2f..", "a" * 300, "%00"])
async def test_a_stranger_s_link_finds_nothing(world: World, token: str) -> None:
    assert (await world.client.get(f"/h/{token}")).status_code == 404
    assert (await form(world, f"/h/{token}", answer="accept")).status_code == 404
    assert (await world.client.get(f"/h/{token}/call.ics")).status_code == 404


async def test_a_wrong_time_and_a_huge_form_are_refused(world: World) -> None:
    handoff, link = await asked(world)
    assert (await form(world, link, answer="accept", meets_at="soon")).status_code == 422
    assert (await form(world, link, answer="accept", why="x" * 20_000)).status_code == 422
    assert (await rows(world, handoff))[0].state == "asked"


async def test_the_same_over_rest(world: World) -> None:
    handoff, _ = await asked(world)
    dora = await world.post("/closers", DORA, 201)
    [row] = await world.get(f"/handoffs/{handoff}/assignments")
    assert (row["state"], row["reminders"]) == ("asked", 0) and "token" not in row
    await world.post(f"/handoffs/{handoff}/accept", {"meets_at": "2026-03-05T10:00:00Z"})
    await world.post(f"/handoffs/{handoff}/accept", {})
    await world.post(f"/handoffs/{handoff}/accept", {"meets_at": "2026-03-05T10:00:00"}, 422)
    given = await world.post(f"/handoffs/{handoff}/reassign", {"why": "on leave", "closer_id": dora["id"]})
    assert (given["closer_id"], given["reason"]) == (dora["id"], "chosen by the API: on leave")
    ended = await world.post(f"/handoffs/{handoff}/decline", {"reason": "not_interested", "why": "asked for silence"})
    assert ended["state"] == "declined"
    assert [a["state"] for a in await world.get(f"/handoffs/{handoff}/assignments")] == ["withdrawn", "declined"]
    await world.post(f"/handoffs/{handoff}/decline", {"reason": "no_time"}, 409)
    await world.post(f"/handoffs/{handoff}/reassign", {"why": "once more"}, 409)
    await world.post(f"/handoffs/{handoff}/decline", {"reason": "bored"}, 422)
    await world.post("/handoffs/hand_none/accept", {}, 404)
