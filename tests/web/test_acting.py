"""Acting on pages: every form does what it says, once, in the name of whoever sent it."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import date

import httpx2
import pytest

from app.context import App
from app.outreach.applied import apply
from app.outreach.catalog import read_folder
from app.store import deliveries, enrollments, handoffs, leads, messages, referrals, suggestions, suppressions, tasks
from app.store.deliveries import Delivery
from app.store.enrollments import Enrollment
from app.store.events import Event, newest
from app.store.suggestions import Suggestion
from app.triage import answer
from app.web.acting import ACTIONS
from tests.web.acting import do, form_on, send
from tests.web.rows import Rows, a_month, the_ways_on
from tests.web.test_pages import text_of
from tests.world import SEQUENCES

pytestmark = pytest.mark.anyio

Adding = Callable[[], AbstractAsyncContextManager[Rows]]


@pytest.fixture
async def ids(app: App, rows: Adding) -> dict[str, str]:
    """One lead for each way on, under the shipped files."""
    async with rows() as add:
        found = await a_month(add) | await the_ways_on(add)
    await apply(app, read_folder(SEQUENCES), by="test")
    return found


async def _answers(app: App, lead_id: str) -> list[Delivery]:
    async with app.read() as s:
        return [d for d in await deliveries.of_lead(s, lead_id) if d.purpose == "answer"]


async def _suggestion(app: App, suggestion_id: str) -> Suggestion:
    async with app.read() as s:
        return await suggestions.get(s, suggestion_id)


async def _enrollments(app: App, lead_id: str) -> Sequence[Enrollment]:
    async with app.read() as s:
        return await enrollments.of_lead(s, lead_id)


async def _events(app: App) -> list[Event]:
    async with app.read() as s:
        return list(await newest(s))


# -- suggestions ---------------------------------------------------------------------------------------------------


async def test_an_answer_is_approved_from_the_list(app: App, client: httpx2.AsyncClient, ids: dict[str, str]) -> None:
    row_id, path = ids["suggestion"], f"/suggestions/{ids['suggestion']}/approve"
    assert "Suggestions 1 Waiting" in text_of(await client.get("/"))
    before = (await _suggestion(app, row_id)).text

    sent = await do(client, "/suggestions", path)

    assert sent.status_code == 303
    assert sent.headers["location"] == f"/suggestions?done=approved#{row_id}"
    page = await client.get("/suggestions?done=approved")
    assert "Approved: the answer leaves" in text_of(page) and "No answer waits for a decision." in text_of(page)
    (mail,) = await _answers(app, ids["proposed"])
    assert mail.key == f"answer:{row_id}" and mail.state == "queued"
    decided = await _suggestion(app, row_id)
    # What nobody touched leaves as it was proposed, and nothing says that it was changed.
    assert (decided.state, decided.text, decided.decided_by) == ("approved", before, "the page")
    assert "suggestion.edited" not in [e.kind for e in await _events(app)]
    assert not await _open_task(app, f"suggestion:{row_id}")


async def _open_task(app: App, key: str) -> bool:
    async with app.read() as s:
        return key in [task.key for task in await tasks.waiting(s)]


async def test_what_was_typed_is_what_is_approved(app: App, client: httpx2.AsyncClient, ids: dict[str, str]) -> None:
    row_id = ids["suggestion"]
    await do(client, "/suggestions", f"/suggestions/{row_id}/approve", text="Fair enough.\r\n\r\n<b>Jonas</b>")
    decided = await _suggestion(app, row_id)
    assert (decided.state, decided.text) == ("approved", "Fair enough.\n\n<b>Jonas</b>")
    story = await client.get(f"/leads/{ids['proposed']}")
    assert "&lt;b&gt;Jonas&lt;/b&gt;" in story.text and "As it was proposed" in story.text
    assert "Decided by the page" in text_of(story) and "Answer changed by the page" in text_of(story)


async def test_an_answer_is_changed_and_waits_on(app: App, client: httpx2.AsyncClient, ids: dict[str, str]) -> None:
    row_id, back = ids["suggestion"], f"/leads/{ids['proposed']}"
    sent = await do(client, back, f"/suggestions/{row_id}/edit", text="Other words")
    assert sent.headers["location"] == f"{back}?done=edited#{row_id}"
    assert (await _suggestion(app, row_id)).text == "Other words"
    assert (await _suggestion(app, row_id)).state == "waiting"
    assert await _answers(app, ids["proposed"]) == []


async def test_another_answer_of_the_files_is_taken(app: App, client: httpx2.AsyncClient, ids: dict[str, str]) -> None:
    row_id = ids["suggestion"]
    sent = await do(client, "/suggestions", f"/suggestions/{row_id}/choose", response="no_budget.next-plan")
    assert sent.headers["location"] == f"/suggestions?done=chosen#{row_id}"
    chosen = await _suggestion(app, row_id)
    assert (chosen.response, chosen.objection_type, chosen.state) == ("no_budget.next-plan", "no_budget", "waiting")
    assert "Proposed: no budget: next-plan" in text_of(await client.get("/suggestions"))
    assert (await do(client, "/suggestions", f"/suggestions/{row_id}/choose")).status_code == 422


async def test_an_answer_is_dismissed(app: App, client: httpx2.AsyncClient, ids: dict[str, str]) -> None:
    sent = await do(client, "/suggestions", f"/suggestions/{ids['suggestion']}/dismiss", text="")
    assert sent.status_code == 303
    assert (await _suggestion(app, ids["suggestion"])).state == "dismissed"
    said = text_of(await client.get("/suggestions"))
    assert "incumbent 12 Mar 2026 We use another system for that already. incumbent not answered" in said
    assert "None in 2026-02." in text_of(await client.get("/suggestions?month=2026-02"))
    assert (await client.get("/suggestions?month=spring")).status_code == 404
    assert await _answers(app, ids["proposed"]) == []


async def test_two_tabs_that_approve_at_once_send_one_mail(
    app: App, client: httpx2.AsyncClient, ids: dict[str, str]
) -> None:
    path = f"/suggestions/{ids['suggestion']}/approve"
    one = await form_on(client, "/suggestions", path)
    other = await form_on(client, f"/leads/{ids['proposed']}", path)
    sent = await asyncio.gather(send(client, path, one.fields), send(client, path, other.fields))
    again = await send(client, path, one.fields)
    assert [answer.status_code for answer in (*sent, again)] == [303, 303, 303]
    assert len(await _answers(app, ids["proposed"])) == 1


async def test_two_tabs_that_approve_other_words_at_once_send_those_of_one(
    app: App, client: httpx2.AsyncClient, ids: dict[str, str]
) -> None:
    path = f"/suggestions/{ids['suggestion']}/approve"
    form = await form_on(client, "/suggestions", path)
    sent = await asyncio.gather(*(send(client, path, form.fields | {"text": words}) for words in ("These", "Those")))
    assert sorted(answer.status_code for answer in sent) == [303, 409]
    approved = "These" if sent[0].status_code == 303 else "Those"
    assert (await _suggestion(app, ids["suggestion"])).text == approved
    assert len(await _answers(app, ids["proposed"])) == 1


async def test_nobody_approves_words_that_they_have_not_seen(
    app: App, client: httpx2.AsyncClient, ids: dict[str, str]
) -> None:
    path = f"/suggestions/{ids['suggestion']}/approve"
    form = await form_on(client, "/suggestions", path)
    await answer.edit(app, ids["suggestion"], "Words of somebody else", "Ruth")

    sent = await send(client, path, form.fields | {"text": "My own long answer"})

    assert sent.status_code == 409
    assert "Somebody changed the words of this answer since you opened the page" in text_of(sent)
    assert "Your words My own long answer" in text_of(sent) and 'href="/suggestions"' in sent.text
    assert (await _suggestion(app, ids["suggestion"])).state == "waiting"


@pytest.mark.parametrize("words", ["", " \r\n ", "x" * 20_001])
async def test_an_answer_without_words_or_with_far_too_many_is_refused(
    app: App, client: httpx2.AsyncClient, ids: dict[str, str], words: str
) -> None:
    before = (await _suggestion(app, ids["suggestion"])).text
    for end in ("approve", "edit"):
        sent = await do(client, "/suggestions", f"/suggestions/{ids['suggestion']}/{end}", text=words)
        assert sent.status_code == 422 and "empty, or longer than" in text_of(sent)
    row = await _suggestion(app, ids["suggestion"])
    assert (row.state, row.text) == ("waiting", before)


async def test_an_approval_for_a_suppressed_lead_says_why_not(
    app: App, client: httpx2.AsyncClient, ids: dict[str, str]
) -> None:
    path = f"/suggestions/{ids['suggestion']}/approve"
    form = await form_on(client, "/suggestions", path)
    await do(client, f"/leads/{ids['proposed']}", f"/leads/{ids['proposed']}/suppress")
    sent = await send(client, path, form.fields)
    assert sent.status_code == 409 and "is suppressed (manual)" in text_of(sent)
    assert await _answers(app, ids["proposed"]) == []


# -- replies -------------------------------------------------------------------------------------------------------


async def test_a_reply_is_corrected_to_a_stall_with_a_day(
    app: App, client: httpx2.AsyncClient, ids: dict[str, str]
) -> None:
    page = f"/leads/{ids['proposed']}"
    sent = await do(client, page, f"/replies/{ids['reply']}/label", label="stall", resume_on="2026-05-04")
    assert sent.headers["location"] == f"{page}?done=relabelled#{ids['reply']}"
    newest = (await _enrollments(app, ids["proposed"]))[0]
    assert (newest.kind, newest.resume_on) == ("return", date(2026, 5, 4))
    story = text_of(await client.get(page))
    assert "parked until 4 May" in story and "Reply stall" in story
    assert "Corrected by the page ; the machine read objection 93 % sure" in story
    assert "Reply corrected from objection to stall by the page" in story
    assert "Answer proposed overtaken" in story


async def test_a_reply_is_corrected_to_a_referral_with_an_address(
    app: App, client: httpx2.AsyncClient, ids: dict[str, str]
) -> None:
    path, values = f"/replies/{ids['reply']}/label", {"email": "Hedda@Firm.test", "name": "Hedda Iversen"}
    await do(client, f"/leads/{ids['proposed']}", path, label="referral", **values)
    async with app.read() as s:
        (row,) = await referrals.of_message(s, ids["reply"])
    assert (row.address, row.name, row.found_in) == ("hedda@firm.test", "Hedda Iversen", "person")


WRONG: list[tuple[dict[str, str], str]] = [
    ({"label": ""}, "Choose what the reply is"),
    ({"label": "splendid"}, 'There is no "splendid" to choose; it is one of positive,'),
    ({"label": "positive", "resume_on": "2026-05-04"}, "You chose positive, and filled in what belongs to stall"),
    ({"label": "stall", "resume_on": "May"}, '"May" is no day; write it as 2026-04-20'),
    ({"label": "stall", "resume_on": "2026-03-12"}, "2026-03-12 is not in the future"),
    ({"label": "referral"}, "A referral needs the address of the person to write to"),
    ({"label": "referral", "name": "Hedda"}, "Give the address of the person, too"),
    ({"label": "referral", "email": "x" * 301}, "Email is longer than 300 characters"),
    ({"label": "objection", "objection_type": "weather"}, 'There is no "weather" to choose'),
]


async def test_a_correction_that_makes_no_sense_is_refused(
    app: App, client: httpx2.AsyncClient, ids: dict[str, str]
) -> None:
    for values, why in WRONG:
        sent = await do(client, f"/leads/{ids['proposed']}", f"/replies/{ids['reply']}/label", **values)
        assert sent.status_code == 422 and why in text_of(sent), values
    async with app.read() as s:
        assert (await messages.get(s, ids["reply"])).label == "objection"
    assert (await _suggestion(app, ids["suggestion"])).state == "waiting"


async def test_a_reply_leads_to_an_introduction_which_is_stopped_while_it_is_held(
    app: App, client: httpx2.AsyncClient, ids: dict[str, str]
) -> None:
    page, path = f"/leads/{ids['proposed']}", f"/replies/{ids['reply']}/introduce"
    form = await form_on(client, page, path)
    assert (await send(client, path, form.fields)).status_code == 303
    twice = await send(client, path, form.fields)
    assert twice.status_code == 409 and "is handed over already" in text_of(twice)
    async with app.read() as s:
        handoff = await handoffs.running(s, ids["proposed"])
    assert handoff is not None

    sent = await do(client, page, f"/handoffs/{handoff.id}/cancel", why="they are a customer")

    assert sent.status_code == 303
    assert "Why cancelled the page: they are a customer" in text_of(await client.get(page))


async def test_a_reply_offers_only_what_can_be_done_with_it(client: httpx2.AsyncClient, ids: dict[str, str]) -> None:
    """A closer has the one, the other asked for no more mail, the third is a machine's."""
    for name in ("introduced", "opted out", "bounced"):
        page = (await client.get(f"/leads/{ids[name]}")).text
        assert "/introduce" not in page and "Correct the label" not in page, name
    assert "/suppress" not in (await client.get(f"/leads/{ids['opted out']}")).text


# -- what runs for a lead ------------------------------------------------------------------------------------------


async def test_a_return_is_moved_and_cancelled(app: App, client: httpx2.AsyncClient, ids: dict[str, str]) -> None:
    page, row_id = f"/leads/{ids['parked']}", ids["return"]
    assert "parked until 20 Apr" in text_of(await client.get(page))
    assert "Because the day that they named" in text_of(await client.get(page))

    await do(client, page, f"/returns/{row_id}/move", resume_on="2026-06-01")

    assert "parked until 1 Jun" in text_of(await client.get(page))
    assert "Because moved by the page" in text_of(await client.get(page))
    past = await do(client, page, f"/returns/{row_id}/move", resume_on="2026-03-01")
    assert past.status_code == 422 and "2026-03-01 is not in the future" in text_of(past)
    await do(client, page, f"/enrollments/{row_id}/stop")
    assert (await _enrollments(app, ids["parked"]))[0].state == "stopped"
    assert f"/returns/{row_id}/move" not in (await client.get(page)).text


async def test_a_sequence_is_paused_resumed_and_stopped(
    app: App, client: httpx2.AsyncClient, rows: Adding, ids: dict[str, str]
) -> None:
    page, path = f"/leads/{ids['next']}", "/enrollments/{}/{}".format
    (row,) = await _enrollments(app, ids["next"])
    paused = await form_on(client, page, path(row.id, "pause"))

    assert (await send(client, path(row.id, "pause"), paused.fields)).status_code == 303
    assert "paused by the page" in text_of(await client.get(page))
    again = await send(client, path(row.id, "pause"), paused.fields)
    assert again.status_code == 409 and "An enrollment that is paused cannot be paused" in text_of(again)
    assert f'<a href="{page}">' in again.text
    await do(client, page, path(row.id, "resume"))
    assert (await _enrollments(app, ids["next"]))[0].state == "active"
    await do(client, page, path(row.id, "stop"))
    assert (await _enrollments(app, ids["next"]))[0].state == "stopped"
    assert "Sequence stopped by the page" in text_of(await client.get(page))


async def test_a_lead_is_suppressed(app: App, client: httpx2.AsyncClient, ids: dict[str, str]) -> None:
    page = f"/leads/{ids['next']}"
    sent = await do(client, page, f"/leads/{ids['next']}/suppress")
    assert sent.status_code == 303
    async with app.read() as s:
        lead = await leads.get(s, ids["next"])
        assert await suppressions.reason_for(s, lead.address_key) == "manual"
    assert (await _enrollments(app, ids["next"]))[0].state == "suppressed"
    assert "Never written to again A person decided so (the page)" in text_of(await client.get(page))


# -- referrals and tasks -------------------------------------------------------------------------------------------


async def test_a_referral_is_completed_and_the_new_lead_is_linked(
    app: App, client: httpx2.AsyncClient, ids: dict[str, str]
) -> None:
    page, path = f"/leads/{ids['referrer']}", f"/referrals/{ids['referral']}/complete"
    story = text_of(await client.get(page))
    assert "Referred us to Hedda Iversen needs a person" in story
    assert "Because Hedda Iversen is named without an address" in story
    assert "Became Per Quist" in story
    wrong = await do(client, page, path, email="nobody at all")
    assert wrong.status_code == 422 and "is no address" in text_of(wrong)

    assert (await do(client, page, path, email="hedda@harbour.test")).status_code == 303

    async with app.read() as s:
        row = await referrals.get(s, ids["referral"])
    assert (row.state, row.address) == ("linked", "hedda@harbour.test")
    assert f'href="/leads/{row.referred_lead_id}"' in (await client.get(page)).text
    there = await client.get(f"/leads/{row.referred_lead_id}")
    assert f'href="/leads/{ids["referrer"]}"' in there.text and "Referred by Mona Nagy" in text_of(there)


async def test_a_referral_is_dismissed(app: App, client: httpx2.AsyncClient, ids: dict[str, str]) -> None:
    sent = await do(client, f"/leads/{ids['referrer']}", f"/referrals/{ids['referral']}/dismiss")
    assert sent.status_code == 303
    async with app.read() as s:
        row = await referrals.get(s, ids["referral"])
    assert (row.state, row.reason) == ("dismissed", "dismissed by the page")


async def test_a_task_is_ticked_off_once(app: App, client: httpx2.AsyncClient, ids: dict[str, str]) -> None:
    async with app.read() as s:
        (task,) = [t for t in await tasks.of_lead(s, ids["objection"])]
    form = await form_on(client, "/tasks", f"/tasks/{task.id}/done")

    sent = await send(client, f"/tasks/{task.id}/done", form.fields | {"note": "called\r\nthem"})

    assert sent.headers["location"] == f"/tasks?done=ticked#{task.id}"
    assert "Bruno Costa" not in text_of(await client.get("/tasks"))
    assert "the page: called them" in text_of(await client.get(f"/leads/{ids['objection']}"))
    again = await send(client, f"/tasks/{task.id}/done", form.fields)
    assert again.status_code == 409 and "is done already" in text_of(again)


async def test_a_task_that_asks_for_a_decision_leads_to_it(client: httpx2.AsyncClient, ids: dict[str, str]) -> None:
    page = (await client.get("/tasks")).text
    assert f'href="/leads/{ids["proposed"]}#{ids["suggestion"]}"' in page
    assert f'id="{ids["suggestion"]}"' in (await client.get(f"/leads/{ids['proposed']}")).text


# -- who, and what is not there ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("user", "by"),
    [("ruth", "the page (ruth)"), ("", "the page"), ("Ruth\r\nBcc \u202eeve", "the page (Ruth Bcc eve)")],
)
async def test_events_name_who_acted(
    app: App, client: httpx2.AsyncClient, ids: dict[str, str], user: str, by: str
) -> None:
    client.headers["Authorization"] = "Basic " + base64.b64encode(f"{user}:any".encode()).decode()
    await do(client, "/suggestions", f"/suggestions/{ids['suggestion']}/dismiss")
    (event,) = [e for e in await _events(app) if e.kind == "suggestion.dismissed"]
    assert event.data["by"] == by


async def test_an_id_that_is_none_is_not_found(client: httpx2.AsyncClient, ids: dict[str, str]) -> None:
    proof = (await form_on(client, "/suggestions", f"/suggestions/{ids['suggestion']}/edit")).fields["token"]
    filled = {"text": "x", "label": "none", "resume_on": "2026-05-04", "email": "x@firm.test", "why": "x"}
    filled |= {"response": "no_budget", "to": "x@firm.test", "reason": "no_time", "capacity": "3"}
    for path, action in ACTIONS.items():
        fields = {name: value for name, value in filled.items() if name in action.fields} | {"token": proof}
        if path.endswith("/label"):
            fields = {"label": "none", "token": proof}
        for row_id in ("lead_none", "%00", "x" * 300, ids["next"] + "'--"):
            sent = await send(client, path.format(row_id=row_id), fields)
            assert sent.status_code == 404, (path, row_id)
            assert "Not found" in text_of(sent)
