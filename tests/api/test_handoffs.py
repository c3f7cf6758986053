"""Closers and hand-offs over REST."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.delivery import Purpose
from app.domain.delivery import State as DeliveryState
from app.domain.handoff import State
from tests.api.conftest import CARLA, World, later

pytestmark = pytest.mark.anyio


async def test_a_closer_is_added_with_the_usual_capacity(world: World) -> None:
    made = await world.post("/closers", CARLA, 201)
    assert (made["address"], made["weekly_capacity"], made["is_active"]) == ("carla@sender.test", 10, True)
    assert await world.get("/closers") == [made]
    await world.post("/closers", CARLA | {"address": "CARLA@sender.test"}, 409)


WRONG: list[dict[str, Any]] = [
    {"booking_url": "http://book.sender.test/carla"},
    {"booking_url": "javascript:alert(1)"},
    {"booking_url": "https://"},
    {"booking_url": "https://sender.test@evil.test/"},
    {"booking_url": "https://book.sender.test/a b"},
    {"booking_url": "https://[book"},
    {"address": "carla"},
    {"name": " "},
    {"name": "Carla\nBcc: all@sender.test"},
    {"weekly_capacity": -1},
    {"capacity": 3},
    {"weight": -1},
    {"weight": 101},
    {"territory": {"countries": ["Germany"]}},
    {"territory": {"languages": ["german"]}},
    {"territory": {"regions": [" "]}},
    {"territory": {"industries": ["a\nb"]}},
    {"territory": {"least_employees": 50, "most_employees": 10}},
    {"territory": {"towns": ["Ulm"]}},
]


async def test_a_wrong_closer_is_refused(world: World, subtests: pytest.Subtests) -> None:
    for wrong in WRONG:
        with subtests.test(str(wrong)):
            await world.post("/closers", CARLA | wrong, 422)
            assert await world.get("/closers") == []


async def test_a_closer_is_away_and_comes_back(world: World) -> None:
    path = f"/api/v1/closers/{(await world.post('/closers', CARLA, 201))['id']}"
    away = (await world.client.patch(path, json={"absent_until": later(7)})).json()
    assert (away["absent_until"], away["weekly_capacity"]) == ("2026-03-09T09:00:00Z", 10)
    fewer = (await world.client.patch(path, json={"weekly_capacity": 3, "is_active": False})).json()
    assert (fewer["absent_until"], fewer["weekly_capacity"], fewer["is_active"]) == ("2026-03-09T09:00:00Z", 3, False)
    back = (await world.client.patch(path, json={"absent_until": None})).json()
    assert (back["absent_until"], back["is_active"]) == (None, False)
    assert (await world.client.patch(path, json={"absent_until": "2026-03-09T09:00:00"})).status_code == 422
    assert (await world.client.patch("/api/v1/closers/clo_none", json={})).status_code == 404


async def test_a_territory_and_a_weight_are_given_and_changed_as_a_whole(world: World) -> None:
    nothing: dict[str, Any] = {
        "regions": [],
        "industries": [],
        "languages": [],
        "least_employees": None,
        "most_employees": None,
    }
    asked = {"countries": ["de", "AT"], "least_employees": 50}
    made = await world.post("/closers", CARLA | {"weight": 3, "territory": asked}, 201)
    assert made["weight"] == 3
    assert made["territory"] == nothing | {"countries": ["AT", "DE"], "least_employees": 50}
    path = f"/api/v1/closers/{made['id']}"
    changed = (await world.client.patch(path, json={"territory": {"languages": ["FR"]}, "name": " Carla Berg "})).json()
    assert changed["territory"] == nothing | {"countries": [], "languages": ["fr"]}
    assert (changed["name"], changed["weight"]) == ("Carla Berg", 3)
    same = (await world.client.patch(path, json={"weight": 0})).json()
    assert (same["territory"], same["weight"]) == (changed["territory"], 0)
    for wrong in ({"weight": 101}, {"name": ""}, {"territory": {"countries": ["DEU"]}}, {"booking_url": "ftp://a"}):
        assert (await world.client.patch(path, json=wrong)).status_code == 422
    assert (await world.client.patch(path, json={"booking_url": ""})).json()["booking_url"] is None


async def test_a_hand_off_is_shown_and_cancelled_with_its_mails(world: World) -> None:
    anna = await world.enrolled()
    handoff = await world.handoff(anna["id"])
    introduction = await world.mail(anna["id"], DeliveryState.QUEUED, purpose=Purpose.INTRODUCTION, handoff_id=handoff)
    brief = await world.mail(anna["id"], DeliveryState.CLAIMED, purpose=Purpose.BRIEF, handoff_id=handoff)
    shown = (await world.get("/handoffs?state=held"))["items"]
    assert [(h["id"], h["lead_id"]) for h in shown] == [(handoff, anna["id"])]
    cancelled = await world.post(f"/handoffs/{handoff}/cancel", {"why": "a friend of ours"})
    assert (cancelled["state"], cancelled["reason"]) == ("cancelled", "the API: a friend of ours")
    for mail in (introduction, brief):
        assert (await world.get(f"/deliveries/{mail}"))["state"] == "cancelled"
    await world.post(f"/handoffs/{handoff}/cancel", {"why": "again"}, 409)
    assert (await world.get(f"/handoffs/{handoff}"))["reason"] == "the API: a friend of ours"
    events = (await world.get(f"/leads/{anna['id']}"))["events"]
    assert events[-1]["kind"] == "handoff.cancelled"


@pytest.mark.parametrize("state", [DeliveryState.TRANSMITTING, DeliveryState.UNKNOWN, DeliveryState.SENT])
async def test_an_introduction_that_may_have_left_is_not_cancelled(world: World, state: DeliveryState) -> None:
    anna = await world.enrolled()
    handoff = await world.handoff(anna["id"])
    await world.mail(anna["id"], state, purpose=Purpose.INTRODUCTION, handoff_id=handoff)
    await world.post(f"/handoffs/{handoff}/cancel", {"why": "too late"}, 409)
    assert (await world.get(f"/handoffs/{handoff}"))["state"] == "held"


async def test_an_introduction_that_was_made_is_not_cancelled(world: World) -> None:
    anna = await world.enrolled()
    handoff = await world.handoff(anna["id"], State.INTRODUCED)
    await world.post(f"/handoffs/{handoff}/cancel", {"why": "too late"}, 409)
    await world.post("/handoffs/hand_none/cancel", {"why": "none"}, 404)
    await world.post(f"/handoffs/{handoff}/cancel", {}, 422)
