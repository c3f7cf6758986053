"""What waits for a person over REST: who has it, until when, and the link by which they decide."""

from __future__ import annotations

from datetime import timedelta

import pytest
from httpx2 import Response

from app.outreach import tasks as asked
from app.store import messages, suggestions, tasks
from tests.api.conftest import NOW, World

pytestmark = pytest.mark.anyio
RUTH = "ruth@sender.test"


async def test_the_owner_of_the_mailbox_has_it_until_an_hour(world: World) -> None:
    anna = await world.enrolled()
    task = await world.get(f"/tasks/{await world.task(anna['id'])}")
    assert (task["assignee"], task["due_at"]) == ("ida@sender.test", "2026-03-04T09:00:00Z"), "two working days"
    [mailbox] = await world.get("/mailboxes")
    await world.post(f"/mailboxes/{mailbox['id']}/owner", {"owner": "Ruth@sender.test"})
    assert (await world.get(f"/tasks/{await world.task(anna['id'])}"))["assignee"] == RUTH
    await world.post(f"/mailboxes/{mailbox['id']}/owner", {"owner": "nobody"}, 422)


async def test_the_list_is_narrowed_by_person_kind_and_state(world: World) -> None:
    anna = await world.enrolled()
    first, second = await world.task(anna["id"]), await world.task(anna["id"])
    given = await world.post(f"/tasks/{second}/assign", {"assignee": RUTH})
    assert given["assignee"] == RUTH
    await world.post(f"/tasks/{second}/assign", {"assignee": "anna@acme.test"}, 422)

    async def listed(query: str) -> list[str]:
        return [task["id"] for task in (await world.get(f"/tasks{query}"))["items"]]

    assert await listed("") == [first, second]
    assert await listed("?assignee=RUTH@sender.test") == [second]
    assert await listed("?kind=objection&assignee=ida@sender.test") == [first]
    assert await listed("?kind=stall") == await listed("?state=late") == await listed("?state=done") == []
    world.clock.step_to(NOW + timedelta(days=3))
    assert await listed("?state=late") == [first, second]
    await world.post(f"/tasks/{first}/done", {"note": "rang them"})
    assert await listed("?state=done") == [first]
    await world.post(f"/tasks/{first}/assign", {"assignee": RUTH}, 409)


# -- the link ------------------------------------------------------------------------------------------------------


async def link(world: World, task_id: str) -> str:
    """As a digest brings it."""
    async with world.app.write() as s:
        row = await tasks.get(s, task_id)
        row.token, row.token_until = f"token-{task_id}", world.app.clock.now() + timedelta(days=7)
    return f"/t/token-{task_id}"


async def form(world: World, where: str, **fields: str) -> Response:
    return await world.client.post(where, data=fields)


async def suggested(world: World) -> tuple[str, str]:
    """An answer that waits for a person, and the link to decide on it."""
    anna = await world.enrolled()
    reply = await world.reply(anna["id"])
    async with world.app.write() as s:
        message = await messages.get(s, reply)
        message.label = "objection"
        row = {
            "id": world.app.new_id("sug"),
            "lead_id": anna["id"],
            "message_id": reply,
            "mailbox_id": message.mailbox_id,
            "objection_type": "no_need",
            "state": "waiting",
            "text": "Hi Anna,\n\nmany say so.",
            "proposed": "Hi Anna,\n\nmany say so.",
            "version": "v",
            "created_at": NOW,
        }
        assert await suggestions.add_once(s, row)
        task = {"id": "task_sug", "key": f"suggestion:{row['id']}", "kind": "objection", "why": "decide"}
        await tasks.ask(s, task | {"lead_id": anna["id"], "message_id": reply, "created_at": NOW})
    return str(row["id"]), await link(world, "task_sug")


async def state(world: World, suggestion: str) -> tuple[str, str]:
    found = await world.get(f"/suggestions/{suggestion}")
    return found["state"], found["text"]


async def test_whoever_follows_every_link_changes_nothing(world: World) -> None:
    suggestion, where = await suggested(world)
    for _ in range(3):
        page = await world.client.get(where)
        assert page.status_code == 200 and "many say so." in page.text and "Yes, call me on Friday" in page.text
        assert (await world.client.head(where)).status_code == 200
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert page.headers["referrer-policy"] == "no-referrer"
    assert (await state(world, suggestion))[0] == "waiting"
    assert (await form(world, where)).status_code == 422
    assert (await form(world, where, do="done")).status_code == 422, "it is decided on, not ticked off"
    assert (await state(world, suggestion))[0] == "waiting"


async def test_a_press_approves_what_was_read_and_works_once(world: World) -> None:
    suggestion, where = await suggested(world)
    words = "Hi Anna,\r\n\r\nmany say so. Ida"
    stale = await form(world, where, do="approve", was="other words", text=words)
    assert stale.status_code == 409 and (await state(world, suggestion))[0] == "waiting"
    edited = await form(world, where, do="edit", was="Hi Anna,\r\n\r\nmany say so.", text=words)
    assert edited.status_code == 200 and (await state(world, suggestion)) == ("waiting", words.replace("\r\n", "\n"))
    page = await form(world, where, do="approve", was=words, text=words)
    assert page.status_code == 200 and "This is done." in page.text
    assert (await state(world, suggestion))[0] == "approved"
    assert (await world.get(f"/suggestions/{suggestion}"))["decided_by"] == "ida@sender.test (link)"
    again = await form(world, where, do="dismiss", was=words)
    assert "This is done." in again.text and "Anna" not in again.text
    assert (await state(world, suggestion))[0] == "approved"


async def test_an_answer_with_a_blank_that_does_not_break_is_approved_as_it_was_read(world: World) -> None:
    suggestion, where = await suggested(world)
    words = "Bonjour Anna\u00a0! 10\u202f000 le disent."
    async with world.app.write() as s:
        (await suggestions.get(s, suggestion)).text = words
    page = await form(world, where, do="approve", was=words, text=words)
    assert page.status_code == 200 and (await state(world, suggestion)) == ("approved", words)


async def test_a_reply_is_given_another_label(world: World) -> None:
    anna = await world.enrolled()
    reply = await world.reply(anna["id"])
    async with world.app.write() as s:
        task = {"id": "task_one", "key": f"review:{reply}", "kind": "review", "why": "0.61 sure", "message_id": reply}
        await tasks.ask(s, task | {"lead_id": anna["id"], "created_at": NOW})
    where = await link(world, "task_one")
    assert (await form(world, where, do="label", label="perhaps")).status_code == 422
    assert (await form(world, where, do="label", label="stall")).status_code == 200
    assert (await world.get(f"/replies/{reply}"))["label"] == "stall"
    assert "This is done." in (await world.client.get(where)).text


async def test_a_link_ends_with_its_days_and_with_whoever_had_it(world: World) -> None:
    anna = await world.enrolled()
    old, given = await world.task(anna["id"]), await world.task(anna["id"])
    old_link, given_link = await link(world, old), await link(world, given)
    await asked.assign(world.app, given, RUTH, "Ida")
    assert (await world.client.get(given_link)).status_code == 404
    world.clock.step_to(NOW + timedelta(days=7))
    assert (await world.client.get(old_link)).status_code == 410
    assert (await form(world, old_link, do="done")).status_code == 410
    assert (await world.get(f"/tasks/{old}"))["done_at"] is None


async def test_a_task_that_is_asked_once_more_has_a_link_of_its_own(world: World) -> None:
    """Between the two somebody else may have been given the mailbox: the first mail is in the hands of who had it."""
    anna = await world.enrolled()
    task = {"id": "task_1", "key": "owner:1", "kind": "owner", "why": "look", "lead_id": anna["id"], "created_at": NOW}
    async with world.app.write() as s:
        await tasks.ask_anew(s, task)
    old = await link(world, "task_1")
    await world.post("/tasks/task_1/done", {"note": "seen"})
    async with world.app.write() as s:
        assert await tasks.ask_anew(s, task | {"id": "task_2"})
    assert (await world.get("/tasks/task_1"))["done_at"] is None
    assert (await world.client.get(old)).status_code == 404


@pytest.mark.parametrize("token", ["x", "..%2f..", "a" * 300, "%00"])
async def test_a_stranger_s_link_finds_nothing(world: World, token: str) -> None:
    assert (await world.client.get(f"/t/{token}")).status_code == 404
    assert (await form(world, f"/t/{token}", do="done")).status_code == 404
