"""Opting out: the one-click link of RFC 8058, and an address that a person of ours suppresses."""

from __future__ import annotations

import asyncio
import dataclasses
from datetime import timedelta
from typing import Any

import httpx2
import pytest
from sqlalchemy import update
from sqlalchemy.ext.asyncio import create_async_engine

from app.clock import SteppedClock
from app.domain.delivery import Purpose, State
from app.outreach.record import sent
from app.store import leads
from app.store.deliveries import Delivery
from app.store.enrollments import Enrollment
from app.triage.optout import unsubscribe
from tests.api.conftest import ANNA, NOW, SEQUENCE, World

pytestmark = pytest.mark.anyio

FORM = {"List-Unsubscribe": "One-Click"}


async def link(world: World, lead_id: str) -> str:
    async with world.app.read() as s:
        return f"/u/{(await leads.get(s, lead_id)).unsubscribe_token}"


async def state(world: World, lead_id: str) -> dict[str, Any]:
    found: dict[str, Any] = await world.get(f"/leads/{lead_id}")
    return found


@pytest.mark.parametrize("body", [{"data": FORM}, {"files": {"List-Unsubscribe": (None, "One-Click")}}])
async def test_one_click_ends_everything_for_good(world: World, body: dict[str, Any]) -> None:
    anna = await world.enrolled()
    handoff = await world.handoff(anna["id"])
    step = await world.mail(anna["id"], State.QUEUED)
    introduction = await world.mail(anna["id"], State.QUEUED, purpose=Purpose.INTRODUCTION, handoff_id=handoff)
    answer = await world.client.post(await link(world, anna["id"]), **body)
    assert answer.status_code == 200
    assert "set-cookie" not in answer.headers
    found = await state(world, anna["id"])
    assert found["suppressed"] == "unsubscribe"
    assert [(e["state"], e["outcome"], e["due_at"]) for e in found["enrollments"]] == [("suppressed", "opt_out", None)]
    assert {d["id"]: d["state"] for d in found["deliveries"]} == {step: "cancelled", introduction: "cancelled"}
    assert (await world.get(f"/handoffs/{handoff}"))["state"] == "cancelled"
    kinds = [e["kind"] for e in found["events"]]
    assert kinds[2:] == [
        "suppression.added",
        "enrollment.stopped",
        "delivery.cancelled",
        "handoff.cancelled",
        "delivery.cancelled",
    ]
    await world.post("/leads", ANNA | {"sequence": SEQUENCE}, 409)


async def test_a_second_click_changes_nothing(world: World) -> None:
    anna = await world.enrolled()
    where = await link(world, anna["id"])
    await world.client.post(where, data=FORM)
    await world.events(4)
    before = await state(world, anna["id"])
    second = await world.client.post(where, data=FORM)
    assert second.status_code == 200
    assert await state(world, anna["id"]) == before


async def test_clicks_at_once_are_one(world: World) -> None:
    anna = await world.enrolled()
    where = await link(world, anna["id"])
    answers = await asyncio.gather(*[world.client.post(where, data=FORM) for _ in range(5)])
    assert {answer.status_code for answer in answers} == {200}
    kinds = [e["kind"] for e in (await state(world, anna["id"]))["events"]]
    assert kinds.count("suppression.added") == kinds.count("enrollment.stopped") == 1


async def test_a_get_only_asks(world: World) -> None:
    anna = await world.enrolled()
    where = await link(world, anna["id"])
    # With all events of the lead; the log itself waits for other transactions of the server.
    before = await state(world, anna["id"]), await world.get("/summary")
    for _ in range(2):
        page = await world.client.get(where)
        assert (page.status_code, page.headers["x-robots-tag"]) == (200, "noindex, nofollow")
        assert '<form method="post">' in page.text
        assert page.text.count("<button") == 1
    assert (await world.client.head(where)).status_code == 200
    assert (await state(world, anna["id"]), await world.get("/summary")) == before


SCANNERS = [
    "",
    "Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1; Trident/5.0)",
    "Mimecast",
    "BarracudaCentral",
    "curl/8",
]


async def test_a_hundred_scanners_change_nothing(world: World) -> None:
    anna = await world.enrolled()
    where = await link(world, anna["id"])
    before = await state(world, anna["id"])
    for n in range(100):
        method = ("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH")[n % 6 if n % 3 else 0]
        await world.client.request(method, where, headers={"User-Agent": SCANNERS[n % len(SCANNERS)]})
    await world.client.get(where, params={"List-Unsubscribe": "One-Click"})
    assert await state(world, anna["id"]) == before


async def test_tokens_are_long_and_have_nothing_in_common(world: World) -> None:
    """RFC 8058 section 3.1: hard to forge."""
    ids = [(await world.post("/leads", ANNA | {"email": f"a{n}@company{n}.test"}, 201))["id"] for n in range(2)]
    one, other = [(await link(world, lead)).removeprefix("/u/") for lead in ids]
    assert len(one) == len(other) == 32  # 192 random bits in base 64
    assert sum(a == b for a, b in zip(one, other, strict=True)) < 8
    flipped = ("A" if one[0] != "A" else "B") + one[1:]
    await world.client.post(f"/u/{flipped}", data=FORM)
    assert [(await state(world, lead))["suppressed"] for lead in ids] == [None, None]


async def test_a_link_works_years_later_when_its_sequence_is_long_gone(world: World) -> None:
    anna = await world.enrolled()
    where = await link(world, anna["id"])
    enrollment = (await state(world, anna["id"]))["enrollments"][0]["id"]
    await world.post(f"/enrollments/{enrollment}/stop")
    async with world.app.write() as s:
        await s.execute(update(Enrollment).values(sequence="a-sequence-that-nobody-has"))
    assert isinstance(world.app.clock, SteppedClock)
    world.app.clock.step_to(NOW + timedelta(days=3 * 365))
    assert (await world.client.post(where, data=FORM)).status_code == 200
    assert (await state(world, anna["id"]))["suppressed"] == "unsubscribe"


TOKENS = ["unknown", "A" * 32, "%00", "%F0%9F", "x" * 3000, "' OR 1=1 --", "{{7*7}}"]


async def test_an_unknown_token_gets_the_same_answer(world: World, subtests: pytest.Subtests) -> None:
    anna = await world.enrolled()
    known = await world.client.post(await link(world, anna["id"]), data=FORM)
    for token in TOKENS:
        with subtests.test(token):
            answer = await world.client.post(f"/u/{token}", data=FORM)
            assert (answer.status_code, answer.content) == (200, known.content)
            assert list(answer.headers) == list(known.headers)
            assert (await world.client.get(f"/u/{token}")).status_code == 200
    assert len((await world.get("/suppressions"))["items"]) == 1


async def test_a_link_works_without_the_key(guarded: World) -> None:
    assert (await guarded.client.post("/u/some-token", data=FORM)).status_code == 200
    assert (await guarded.client.get("/u/some-token")).status_code == 200


async def test_a_click_that_cannot_be_kept_is_not_confirmed(world: World) -> None:
    anna = await world.enrolled()
    where = await link(world, anna["id"])
    await _take_the_database_away(world)
    answer = await world.client.post(where, data=FORM)
    assert answer.status_code == 503
    assert (await world.client.get(where)).status_code == 200


async def _take_the_database_away(world: World) -> None:
    """Point the application at a port on which nobody listens."""
    world.app.sessions.configure(bind=create_async_engine("postgresql+psycopg://nobody@127.0.0.1:1/none"))


async def test_a_click_waits_for_a_mail_that_is_leaving(world: World) -> None:
    anna = await world.enrolled()
    mail = await world.mail(anna["id"], State.TRANSMITTING)
    click = asyncio.create_task(world.client.post(await link(world, anna["id"]), data=FORM))
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(asyncio.shield(click), 0.3)
    assert (await state(world, anna["id"]))["suppressed"] is None
    async with world.app.write() as s:
        await sent(world.app, s, mail, State.TRANSMITTING, "250 ok")
    assert (await click).status_code == 200
    found = await state(world, anna["id"])
    assert (found["suppressed"], found["enrollments"][0]["due_at"]) == ("unsubscribe", None)


async def test_a_click_does_not_wait_for_a_mail_that_was_left_behind(world: World) -> None:
    anna = await world.enrolled()
    mail = await world.mail(anna["id"], State.TRANSMITTING)
    async with world.app.write() as s:
        long_ago = world.app.clock.real().replace(year=2020)
        await s.execute(update(Delivery).where(Delivery.id == mail).values(armed_at=long_ago))
    answer: httpx2.Response = await asyncio.wait_for(
        world.client.post(await link(world, anna["id"]), data=FORM), timeout=3
    )
    assert answer.status_code == 200


class Hasty(SteppedClock):
    """A minute passes in a second."""

    def monotonic(self) -> float:
        return super().monotonic() * 60


async def test_a_click_does_not_wait_for_ever(world: World) -> None:
    anna = await world.enrolled()
    await world.mail(anna["id"], State.TRANSMITTING)
    token = (await link(world, anna["id"])).removeprefix("/u/")
    assert await unsubscribe(dataclasses.replace(world.app, clock=Hasty(NOW)), token)
    found = await state(world, anna["id"])
    assert (found["suppressed"], found["deliveries"][0]["state"]) == ("unsubscribe", "transmitting")


async def test_an_address_is_suppressed_by_hand(world: World) -> None:
    anna = await world.enrolled()
    made = await world.post("/suppressions", {"address": "Anna+x@ACME.test"}, 201)
    assert (made["address"], made["reason"], made["source"]) == ("anna@acme.test", "manual", "the API")
    found = await state(world, anna["id"])
    assert (found["suppressed"], found["enrollments"][0]["state"]) == ("manual", "suppressed")
    assert (await world.post("/suppressions", {"address": "anna@acme.test"}, 200))["reason"] == "manual"


async def test_a_stranger_is_suppressed_before_becoming_a_lead(world: World) -> None:
    await world.furnish()
    await world.post("/suppressions", {"address": "anna@acme.test"}, 201)
    await world.post("/leads", ANNA | {"sequence": SEQUENCE}, 409)


async def test_suppressions_are_listed_and_never_deleted(world: World) -> None:
    for name in ("bo", "anna", "carl"):
        await world.post("/suppressions", {"address": f"{name}@acme.test"}, 201)
    page = await world.get("/suppressions?limit=2")
    assert [row["address"] for row in page["items"]] == ["anna@acme.test", "bo@acme.test"]
    rest = await world.get(f"/suppressions?limit=2&after={page['next']}")
    assert ([row["address"] for row in rest["items"]], rest["next"]) == (["carl@acme.test"], None)
    assert (await world.client.delete("/api/v1/suppressions")).status_code == 405
    await world.post("/suppressions", {"address": "nobody"}, 422)


async def test_a_click_outranks_a_suppression_by_hand(world: World) -> None:
    anna = await world.enrolled()
    await world.post("/suppressions", {"address": "anna@acme.test"}, 201)
    await world.client.post(await link(world, anna["id"]), data=FORM)
    assert (await state(world, anna["id"]))["suppressed"] == "unsubscribe"
