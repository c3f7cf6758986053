"""Webhooks over REST: added, tried out, changed, looked into and removed; a secret is shown where it is made only."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy import update

from app.domain.webhook import State
from app.store import webhooks
from app.store.webhooks import WebhookDelivery
from app.webhooks.deliver import post_due
from app.webhooks.fan_out import fan_out
from tests.api.conftest import CARLA, NOW, World
from tests.receiver import Receiver, always, status
from tests.world import until

pytestmark = pytest.mark.anyio


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with Receiver() as made:
        yield made


async def added(world: World, receiver: Receiver, *kinds: str) -> str:
    """A webhook for a receiver, which knows its secret; its path."""
    made = await world.post("/webhooks", {"url": receiver.url, "kinds": list(kinds)}, 201)
    receiver.secret = made["secret"]
    return f"/webhooks/{made['id']}"


async def posted(world: World, path: str, count: int) -> list[Any]:
    """The deliveries, once there are so many and each was posted."""
    webhook_id = path.rpartition("/")[2]

    async def are_there() -> bool:
        await fan_out(world.app)
        return len((await world.get(f"{path}/deliveries"))["items"]) == count

    await until(are_there)
    while await post_due(world.app, webhook_id):
        pass
    found: list[Any] = (await world.get(f"{path}/deliveries"))["items"]
    return found


async def test_a_webhook_is_added_and_its_secret_shown_once(world: World, receiver: Receiver) -> None:
    made = await world.post("/webhooks", {"url": receiver.url, "kinds": ["reply.received", "lead.held"]}, 201)
    secret = made.pop("secret")
    assert secret.startswith("whsec_")
    assert made["kinds"] == ["lead.held", "reply.received"]
    assert (made["is_active"], made["failing_since"], made["last_error"]) == (True, None, None)
    path = f"/webhooks/{made['id']}"
    assert await world.get("/webhooks") == [made]
    assert await world.get(path) == made
    changed = await world.client.patch(f"/api/v1{path}", json={"kinds": []})
    assert changed.json() == made | {"kinds": []}
    rotated = await world.post(f"{path}/rotate")
    assert rotated["secret"] not in ("", secret)
    events = [event["kind"] for event in await world.events(3)]
    assert events == ["webhook.added", "webhook.changed", "webhook.rotated"]
    for answer in [await world.client.get(f"/api/v1{p}") for p in ("/webhooks", path, "/events")]:
        assert secret not in answer.text and rotated["secret"] not in answer.text


WRONG: list[dict[str, Any]] = [
    {"url": "ftp://hooks.example/"},
    {"url": "https://user:password@hooks.example/"},
    {"url": "https://hooks.example/" + "x" * 2_000},
    {"url": None},
    {"kinds": ["reply.recieved"]},
    {"kinds": "reply.received"},
    {"secret": "whsec_mine"},
]


@pytest.mark.parametrize("wrong", WRONG)
async def test_a_wrong_webhook_is_refused(world: World, wrong: dict[str, Any]) -> None:
    await world.post("/webhooks", {"url": "https://hooks.example/"} | wrong, 422)
    assert await world.get("/webhooks") == []


async def test_a_wrong_kind_is_told_with_the_right_one(world: World, receiver: Receiver) -> None:
    path = await added(world, receiver)
    answer = await world.client.patch(f"/api/v1{path}", json={"kinds": ["handoff.introducd"]})
    assert answer.status_code == 422 and "do you mean handoff.introduced?" in answer.json()["detail"]


async def test_a_webhook_is_tried_out(world: World, receiver: Receiver) -> None:
    path = await added(world, receiver)
    tried = await world.post(f"{path}/test")
    assert (tried["kind"], tried["state"], tried["last_status"], tried["attempts"]) == (
        "webhook.test",
        "delivered",
        200,
        1,
    )
    assert [entry["status"] for entry in tried["log"]] == [200]
    assert receiver.requests[0].headers["webhook-id"] == tried["id"]
    assert receiver.requests[0].body.decode() == tried["body"]
    assert [told["type"] for told in receiver.verified()] == ["webhook.test"]


async def test_a_failing_webhook_says_so_and_its_deliveries_tell_why(world: World, receiver: Receiver) -> None:
    path = await added(world, receiver, "closer.added")
    receiver.answer = always(status(503, "closed on Mondays"))
    await world.post("/closers", CARLA, 201)
    [waiting] = await posted(world, path, 1)
    assert (waiting["state"], waiting["attempts"], waiting["last_status"]) == ("pending", 1, 503)
    [shown] = await world.get("/webhooks")
    assert shown["failing_since"] == "2026-03-02T09:00:00Z"
    assert shown["last_error"] == "answered 503 Service Unavailable: closed on Mondays"
    whole = await world.get(f"{path}/deliveries/{waiting['id']}")
    assert [(entry["status"], entry["error"]) for entry in whole["log"]] == [(503, shown["last_error"])]
    assert '"closer":"clo_' in whole["body"]

    receiver.answer = always(status(200))
    again = await world.post(f"{path}/deliveries/{waiting['id']}/retry")
    assert (again["state"], again["retry_at"]) == ("pending", "2026-03-02T09:00:00Z")
    [delivered] = await posted(world, path, 1)
    assert (delivered["state"], delivered["attempts"]) == ("delivered", 2)
    assert (await world.get(path))["failing_since"] is None
    assert len(receiver.verified()) == 2
    await world.post(f"{path}/deliveries/{waiting['id']}/retry", None, 409)


async def test_deliveries_are_listed_by_state_in_pages(world: World, receiver: Receiver) -> None:
    path = await added(world, receiver)
    ids = [(await world.post(f"{path}/test"))["id"] for _ in range(3)]
    async with world.app.write() as s:
        await s.execute(update(WebhookDelivery).where(WebhookDelivery.id == ids[1]).values(state=State.FAILED))
    first = await world.get(f"{path}/deliveries?limit=2")
    assert [item["id"] for item in first["items"]] == ids[:2]
    rest = await world.get(f"{path}/deliveries?limit=2&after={first['next']}")
    assert ([item["id"] for item in rest["items"]], rest["next"]) == (ids[2:], None)
    assert [item["id"] for item in (await world.get(f"{path}/deliveries?state=failed"))["items"]] == [ids[1]]
    assert (await world.client.get(f"/api/v1{path}/deliveries?state=lost")).status_code == 422


async def test_a_removed_webhook_is_gone_with_its_deliveries(world: World, receiver: Receiver) -> None:
    path = await added(world, receiver)
    other = await added(world, receiver)
    tried = await world.post(f"{path}/test")
    assert (await world.client.delete(f"/api/v1{path}")).status_code == 204
    for gone in (path, f"{path}/deliveries", f"{path}/deliveries/{tried['id']}"):
        assert (await world.client.get(f"/api/v1{gone}")).status_code == 404
    assert (await world.client.delete(f"/api/v1{path}")).status_code == 404
    for act in ("rotate", "test", f"deliveries/{tried['id']}/retry"):
        await world.post(f"{path}/{act}", None, 404)
    assert [f"/webhooks/{row['id']}" for row in await world.get("/webhooks")] == [other]


async def test_a_delivery_is_found_under_its_own_webhook_only(world: World, receiver: Receiver) -> None:
    path, other = await added(world, receiver), await added(world, receiver)
    tried = await world.post(f"{path}/test")
    await world.post(f"{other}/deliveries/{tried['id']}/retry", None, 404)
    assert (await world.client.get(f"/api/v1{other}/deliveries/{tried['id']}")).status_code == 404


async def test_a_webhook_is_switched_off_and_on(world: World, receiver: Receiver) -> None:
    path = await added(world, receiver, "closer.added")
    off = (await world.client.patch(f"/api/v1{path}", json={"is_active": False})).json()
    assert (off["is_active"], off["off_because"]) == (False, "a person switched it off")
    await world.post("/closers", CARLA, 201)
    await fan_out(world.app)
    async with world.app.read() as s:
        assert await webhooks.due(s, NOW, world.app.clock.real()) == []
    on = (await world.client.patch(f"/api/v1{path}", json={"is_active": True})).json()
    assert (on["is_active"], on["off_because"]) == (True, None)
    assert [row["state"] for row in await posted(world, path, 1)] == ["delivered"]
