"""What people look at over REST: deliveries, replies, tasks, events and figures."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from app.domain.delivery import State
from app.store import messages
from app.store.messages import Fate
from tests.api.conftest import World

pytestmark = pytest.mark.anyio


async def test_deliveries_are_listed_without_their_bytes(world: World) -> None:
    anna = await world.enrolled()
    sent = await world.mail(anna["id"], State.SENT)
    await world.mail(anna["id"], State.QUEUED, step="2-short-list")
    assert len((await world.get(f"/deliveries?lead_id={anna['id']}"))["items"]) == 2
    found = await world.get("/deliveries?state=sent&purpose=step")
    assert [d["id"] for d in found["items"]] == [sent]
    one = await world.get(f"/deliveries/{sent}")
    assert (one["body"], one["recipients"]) == ("Hello Anna\n", ["anna@acme.test"])
    assert "raw bytes" not in str(one)
    assert (await world.client.get("/api/v1/deliveries/del_none")).status_code == 404


@pytest.mark.parametrize(("outcome", "state"), [("sent", "sent"), ("resend", "queued")])
async def test_a_person_resolves_an_unknown_mail(world: World, outcome: str, state: str) -> None:
    anna = await world.enrolled()
    mail = await world.mail(anna["id"], State.UNKNOWN)
    assert (await world.get("/summary"))["unknown"] == 1
    resolved = await world.post(f"/deliveries/{mail}/resolve", {"outcome": outcome})
    assert resolved["state"] == state
    if outcome == "sent":
        assert (await world.get(f"/enrollments/{anna['enrollment_id']}"))["due_at"].startswith("2026-03-05")
    await world.post(f"/deliveries/{mail}/resolve", {"outcome": outcome}, 409)


async def test_an_unknown_mail_has_two_ways_out(world: World) -> None:
    anna = await world.enrolled()
    mail = await world.mail(anna["id"], State.UNKNOWN)
    await world.post(f"/deliveries/{mail}/resolve", {"outcome": "forget"}, 422)
    await world.post("/deliveries/del_none/resolve", {"outcome": "sent"}, 404)


async def test_a_reply_shows_what_it_was_taken_for_and_why(world: World) -> None:
    anna = await world.enrolled()
    reply = await world.reply(anna["id"])
    stranger = await world.reply(None, Fate.UNMATCHED)
    listed = (await world.get("/replies"))["items"]
    assert [r["id"] for r in listed] == [reply, stranger]
    assert [r["id"] for r in (await world.get("/replies?label=positive"))["items"]] == [reply]
    assert [r["id"] for r in (await world.get("/replies?fate=unmatched"))["items"]] == [stranger]
    one = await world.get(f"/replies/{reply}")
    assert (one["label"], one["confidence"], one["text"]) == ("positive", 0.93, "Yes, call me on Friday")
    assert (one["reading"]["signals"], one["reading"]["evidence"]) == (["meeting_time"], ["call me on Friday"])
    assert "raw" not in one
    assert listed[1]["reading"]["evidence"] == []
    assert (await world.client.get("/api/v1/replies/msg_none")).status_code == 404


async def test_a_message_that_was_set_aside_is_processed_again(world: World) -> None:
    await world.furnish()
    message = await world.reply(None, Fate.SET_ASIDE)
    again = await world.post(f"/replies/{message}/process-again", status=202)
    assert (again["fate"], again["reason"]) == ("stored", None)
    async with world.app.read() as s:
        kept = await messages.get(s, message)
        waiting = await s.execute(text("SELECT task_name, args FROM procrastinate_jobs WHERE status = 'todo'"))
        assert [tuple(row) for row in waiting] == [("process", {"mailbox_id": kept.mailbox_id})]
    await world.post(f"/replies/{message}/process-again", status=409)
    async with world.app.read() as s:
        assert (await messages.get(s, message)).attempts == 0


async def test_a_task_is_done_once(world: World) -> None:
    anna = await world.enrolled()
    task = await world.task(anna["id"])
    assert [(t["id"], t["why"]) for t in (await world.get("/tasks"))["items"]] == [(task, "too dear")]
    done = await world.post(f"/tasks/{task}/done", {"note": "answered by hand"})
    assert (done["done_at"], done["done_note"]) == ("2026-03-02T09:00:00Z", "the API: answered by hand")
    assert (await world.get("/tasks"))["items"] == []
    assert [t["id"] for t in (await world.get("/tasks?state=done"))["items"]] == [task]
    await world.post(f"/tasks/{task}/done", status=409)
    await world.post("/tasks/task_none/done", status=404)


async def test_a_task_is_done_without_a_note(world: World) -> None:
    anna = await world.enrolled()
    task = await world.task(anna["id"])
    assert (await world.post(f"/tasks/{task}/done"))["done_note"] == "the API"


async def test_events_are_followed_with_a_cursor(world: World) -> None:
    anna = await world.enrolled()
    await world.events(4)
    first = await world.get("/events?limit=2")
    rest = await world.get(f"/events?after={first['next']}")
    kinds = [e["kind"] for e in first["items"] + rest["items"]]
    assert kinds == ["sequences.applied", "mailbox.added", "lead.created", "enrollment.created"]
    nothing = await world.get(f"/events?after={rest['next']}")
    assert nothing == {"items": [], "next": rest["next"]}
    await world.task(anna["id"])
    assert (await world.client.get("/api/v1/events?after=yesterday")).status_code == 422


async def test_the_figures_add_up(world: World) -> None:
    anna = await world.enrolled()
    await world.mail(anna["id"], State.SENT)
    await world.reply(anna["id"])
    await world.task(anna["id"])
    found = await world.get("/summary")
    assert (found["leads"], found["sent"], found["replies"]) == (1, {"step": 1}, {"positive": 1})
    assert (found["enrollments"], found["tasks"]) == ({"active": 1}, {"objection": 1})
