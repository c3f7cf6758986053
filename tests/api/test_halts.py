"""Halts, successors and books over REST: the switch is pressed, shown, and let go with a reason."""

from __future__ import annotations

import pytest

from tests.api.conftest import IDA, SEQUENCE, World

pytestmark = pytest.mark.anyio


async def test_the_switch_is_pressed_shown_and_let_go_with_a_reason(world: World) -> None:
    lead = await world.enrolled()
    body = {"scope": "domain", "name": "sender.test", "why": "the list was bought"}
    pressed = await world.post("/halts", body, 201)
    assert (pressed["key"], pressed["is_breaker"], pressed["ended_at"]) == ("domain:sender.test", False, None)
    assert await world.get("/halts") == [pressed]
    said = await world.get(f"/leads/{lead['id']}/why-not")
    assert said["code"] == "halted" and "the list was bought" in said["reason"]

    await world.post("/halts/end", {"scope": "domain", "name": "sender.test", "why": ""}, 422)
    ended = await world.post("/halts/end", {"scope": "domain", "name": "sender.test", "why": "it was cleaned"})
    assert ended["ended_because"] == "it was cleaned" and await world.get("/halts") == []
    await world.post("/halts/end", {"scope": "domain", "name": "sender.test", "why": "again"}, 409)


async def test_what_nothing_is_called_cannot_be_halted(world: World) -> None:
    await world.furnish()
    for body in (
        {"scope": "domain", "name": "sendr.test", "why": "x"},
        {"scope": "mailbox", "name": "nobody@sender.test", "why": "x"},
        {"scope": "sequence", "name": "nothing", "why": "x"},
        {"scope": "list", "name": "nothing", "why": "x"},
    ):
        await world.post("/halts", body, 404)
    await world.post("/halts", {"scope": "all", "name": "everything", "why": "x"}, 422)
    await world.post("/halts", {"scope": "mailbox", "why": "x"}, 422)


async def test_the_books_of_a_sequence(world: World) -> None:
    await world.enrolled()
    [book] = await world.get("/sequences/stats")
    assert book.pop("reasons") in ({"held": {"due": 1}}, {"held": {"not_due": 1}})
    counts = {"enrolled": 1, "sent": 0, "held": 1, "skipped": 0, "stopped": 0, "mails_sent": 0}
    assert book == counts | {"sequence": SEQUENCE, "by_hand": {}}


async def test_a_mailbox_is_succeeded(world: World) -> None:
    lead = await world.enrolled()
    [old] = await world.get("/mailboxes")
    new = await world.post("/mailboxes", IDA | {"address": "kurt@sender.test", "name": "Kurt Adler"}, 201)
    gone = await world.post(f"/mailboxes/{old['id']}/succeed", {"successor_id": new["id"]})
    assert (gone["is_active"], gone["succeeded_by"]) == (False, new["id"])
    assert (await world.get(f"/enrollments/{lead['enrollment_id']}"))["mailbox_id"] == new["id"]
    await world.post(f"/mailboxes/{old['id']}/activate", status=409)
