"""Leads, enrollments and sequences over REST."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from app.domain.delivery import State
from tests.api.conftest import ANNA, SEQUENCE, World

pytestmark = pytest.mark.anyio


async def test_a_lead_is_given_and_enrolled_in_one_call(world: World) -> None:
    anna = await world.enrolled()
    found = await world.get(f"/leads/{anna['id']}")
    assert (found["email"], found["first_name"], found["suppressed"]) == ("anna@acme.test", "Anna", None)
    assert [(e["id"], e["state"], e["sequence"]) for e in found["enrollments"]] == [
        (anna["enrollment_id"], "active", SEQUENCE)
    ]
    assert [e["kind"] for e in found["events"]] == ["lead.created", "enrollment.created"]
    assert "unsubscribe_token" not in found


async def test_one_lead_shows_its_mails_and_replies(world: World) -> None:
    anna = await world.enrolled()
    await world.mail(anna["id"], State.SENT)
    await world.reply(anna["id"])
    found = await world.get(f"/leads/{anna['id']}")
    assert [d["subject"] for d in found["deliveries"]] == ["Late shipments"]
    assert [r["reading"]["evidence"] for r in found["replies"]] == [["call me on Friday"]]


@pytest.mark.parametrize("sequence", [None, SEQUENCE])
async def test_a_lead_that_is_given_twice_is_a_conflict(world: World, sequence: str | None) -> None:
    await world.furnish()
    body = ANNA | {"sequence": sequence}
    await world.post("/leads", body, 201)
    problem = await world.post("/leads", body | {"email": "ANNA+news@acme.test"}, 409)
    assert "anna@acme.test" in problem["detail"]
    assert len((await world.get("/leads"))["items"]) == 1


async def test_of_equal_calls_at_once_one_makes_the_lead(world: World) -> None:
    answers = await asyncio.gather(*[world.client.post("/api/v1/leads", json=ANNA) for _ in range(4)])
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]


async def test_a_known_lead_is_enrolled_by_giving_it_again_with_a_sequence(world: World) -> None:
    await world.furnish()
    first = await world.post("/leads", ANNA, 201)
    again = await world.post("/leads", ANNA | {"sequence": SEQUENCE}, 201)
    assert (again["id"], again["is_new"]) == (first["id"], False)
    assert again["enrollment_id"]


async def test_a_known_lead_is_enrolled(world: World) -> None:
    await world.furnish()
    anna = await world.post("/leads", ANNA, 201)
    enrolled = await world.post(f"/leads/{anna['id']}/enroll", {"sequence": SEQUENCE}, 201)
    assert (await world.get(f"/enrollments/{enrolled['id']}"))["lead_id"] == anna["id"]
    await world.post(f"/leads/{anna['id']}/enroll", {"sequence": SEQUENCE}, 409)


async def test_leads_are_listed_page_by_page(world: World) -> None:
    given = [(await world.post("/leads", {"email": f"lead{n}@acme.test"}, 201))["id"] for n in range(5)]
    seen: list[str] = []
    cursor = ""
    while cursor is not None:
        page = await world.get(f"/leads?limit=2&after={cursor}" if cursor else "/leads?limit=2")
        seen += [lead["id"] for lead in page["items"]]
        assert len(page["items"]) <= 2
        cursor = page["next"]
    assert seen == given


async def test_an_unknown_field_is_refused_by_its_name(world: World) -> None:
    problem = await world.post("/leads", ANNA | {"emial": "x"}, 422)
    assert [error["where"] for error in problem["errors"]] == ["body.emial"]
    assert (await world.get("/leads"))["items"] == []


WRONG: list[dict[str, Any]] = [
    {"email": "no address"},
    {"email": "abuse@acme.test"},
    {"email": "a" * 400 + "@acme.test"},
    {"first_name": "A" * 301},
    {"country": "Germany"},
    {"zone": "Mars/Olympus"},
    {"fields": {"note": "a NUL: \x00"}},
    {"fields": {str(n): "x" for n in range(101)}},
]


async def test_a_wrong_lead_is_refused_whole(world: World, subtests: pytest.Subtests) -> None:
    for wrong in WRONG:
        with subtests.test(str(wrong)):
            await world.post("/leads", ANNA | wrong, 422)
            assert (await world.get("/leads"))["items"] == []


async def test_a_sequence_that_is_not_there_leaves_no_lead_behind(world: World) -> None:
    await world.furnish()
    problem = await world.post("/leads", ANNA | {"sequence": "late-shipment"}, 404)
    assert SEQUENCE in problem["detail"]
    assert (await world.get("/leads"))["items"] == []


async def test_enrollments_are_paused_and_resumed(world: World) -> None:
    anna = await world.enrolled()
    path = f"/enrollments/{anna['enrollment_id']}"
    due_at = (await world.get(path))["due_at"]
    paused = await world.post(f"{path}/pause")
    assert (paused["state"], paused["held_reason"]) == ("paused", "paused by the API")
    assert [e["id"] for e in (await world.get("/enrollments?state=paused"))["items"]] == [anna["enrollment_id"]]
    await world.post(f"{path}/pause", status=409)
    resumed = await world.post(f"{path}/resume")
    assert (resumed["state"], resumed["held_reason"], resumed["due_at"]) == ("active", None, due_at)
    await world.post(f"{path}/resume", status=409)
    kinds = [e["kind"] for e in (await world.get(f"/leads/{anna['id']}"))["events"]]
    assert kinds[-2:] == ["enrollment.paused", "enrollment.resumed"]


async def test_a_pause_while_a_mail_left_goes_on_with_the_next_step(world: World) -> None:
    anna = await world.enrolled()
    path = f"/enrollments/{anna['enrollment_id']}"
    await world.mail(anna["id"], State.SENT)
    await world.post(f"{path}/pause")
    resumed = await world.post(f"{path}/resume")
    assert resumed["next_step"] == 1
    # Three working days after a Monday.
    assert resumed["due_at"].startswith("2026-03-05")


async def test_a_refused_mail_is_skipped_when_its_enrollment_is_resumed(world: World) -> None:
    anna = await world.enrolled()
    path = f"/enrollments/{anna['enrollment_id']}"
    await world.mail(anna["id"], State.SENT)
    await world.mail(anna["id"], State.REFUSED, step="2-short-list")
    await world.post(f"{path}/pause")
    resumed = await world.post(f"{path}/resume")
    assert resumed["next_step"] == 2
    assert resumed["due_at"] is not None


async def test_without_a_first_mail_there_is_nothing_to_resume(world: World) -> None:
    anna = await world.enrolled()
    path = f"/enrollments/{anna['enrollment_id']}"
    await world.mail(anna["id"], State.REFUSED)
    await world.post(f"{path}/pause")
    await world.post(f"{path}/resume", status=409)
    assert (await world.get(path))["state"] == "paused"


async def test_an_open_mail_decides_about_the_step_after_it(world: World) -> None:
    anna = await world.enrolled()
    path = f"/enrollments/{anna['enrollment_id']}"
    await world.mail(anna["id"], State.UNKNOWN)
    await world.post(f"{path}/pause")
    assert (await world.post(f"{path}/resume"))["due_at"] is None


async def test_the_sequences_in_force_are_shown(world: World) -> None:
    assert (await world.client.get("/api/v1/sequences")).status_code == 409
    await world.furnish()
    found = await world.get("/sequences")
    waits = {s["name"]: [step["wait_days"] for step in s["steps"]] for s in found["sequences"]}
    assert waits[SEQUENCE] == [0, 3, 5, 5] and waits["return"] == [0, 65, 65]
    assert found["version"]


async def test_a_lead_says_what_comes_next_and_what_is_in_the_way(world: World) -> None:
    anna = await world.enrolled()
    said = await world.get(f"/leads/{anna['id']}/why-not")
    assert (said["code"], said["until"]) == ("no_worker", None)
    assert said["next"] == {
        "purpose": "step",
        "step": "1-first",
        "sequence": SEQUENCE,
        "delivery_id": None,
        "enrollment_id": anna["enrollment_id"],
        "mailbox": "ida@sender.test",
    }
    assert (await world.client.get("/api/v1/leads/lead_none/why-not")).status_code == 404


async def test_a_lead_in_no_sequence_has_nothing_next(world: World) -> None:
    anna = await world.post("/leads", ANNA, 201)
    said = await world.get(f"/leads/{anna['id']}/why-not")
    assert (said["next"], said["code"]) == (None, "never_enrolled")


async def test_interest_elsewhere_is_told_by_address_and_once(world: World) -> None:
    anna = await world.enrolled()
    body = {"email": "Anna@acme.test", "what": "pricing", "reference": "form-17", "words": "For two sites?"}
    assert await world.post("/leads/engaged", body) == {"lead_id": anna["id"], "closer_id": None, "is_new": True}
    assert (await world.post("/leads/engaged", body))["is_new"] is False
    assert (await world.get(f"/leads/{anna['id']}"))["enrollments"][0]["state"] == "stopped"
    await world.post("/leads/engaged", body | {"email": "nobody@acme.test"}, 404)
    await world.post("/leads/engaged", body | {"what": "visit"}, 422)
