"""What the pages say: figures, lists, one lead's story, tasks and mailboxes."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from html.parser import HTMLParser

import httpx2
import pytest
from sqlalchemy import event

from app.context import App
from app.store import events
from app.web import build
from tests.web.rows import MAILBOX, NOW, START, Rows, a_month, the_ways_on

pytestmark = pytest.mark.anyio

Adding = Callable[[], AbstractAsyncContextManager[Rows]]


class _Text(HTMLParser):
    """The text of a page, and the cells of each of its table rows."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.words: list[str] = []
        self._cell = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self._cell = True
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._cell = False

    def handle_data(self, data: str) -> None:
        self.words.append(data)
        if self._cell:
            self.rows[-1][-1] += data


def read(page: httpx2.Response) -> _Text:
    found = _Text()
    found.feed(page.text)
    return found


def text_of(page: httpx2.Response) -> str:
    return " ".join(" ".join(read(page).words).split())


def row_of(page: httpx2.Response, name: str) -> list[str]:
    (row,) = [row for row in read(page).rows if row and row[0].startswith(name)]
    return [" ".join(cell.split()) for cell in row]


async def test_an_empty_service_shows_empty_pages(client: httpx2.AsyncClient) -> None:
    for path, words in (
        ("/", "There is no lead yet"),
        ("/tasks", "Nothing waits for a person"),
        ("/mailboxes", "There is no mailbox yet"),
    ):
        page = await client.get(path)
        assert page.status_code == 200
        assert words in text_of(page)


async def test_the_figures_are_those_of_the_rows(client: httpx2.AsyncClient, rows: Adding) -> None:
    async with rows() as add:
        await a_month(add)

    page = await client.get("/")

    found = {row[0].strip(): row[1] for row in read(page).rows if len(row) == 3}
    assert (
        found.items()
        >= {
            "Leads": "7",
            "Sent": "8",
            "sequence mails": "6",
            "introductions": "1",
            "briefs to closers": "1",
            "Replies": "3",
            "Introduced": "1",
            "Opt-outs": "1",
            "Bounces": "1",
            "Waiting for a person": "1",
            # A reply without interest has the outcome `none`, too, and is not silence.
            "Silent": "1",
            "Machine mail": "1",
            "leads": "7",
            "written to": "6",
            "answered": "3",
        }.items()
    )
    labels = {row[0].strip(): row[1] for row in read(page).rows if len(row) == 3 and row[2] == ""}
    assert labels.items() >= {"referral": "0", "objection": "1", "stall": "0", "none": "1"}.items()
    # "positive" and "introduced" are stages of the way, with their share.
    assert ["1", "14 %"] == row_of(page, "introduced")[1:]


async def test_each_lead_is_listed_with_its_outcome_and_what_it_waits_for(
    client: httpx2.AsyncClient, rows: Adding
) -> None:
    async with rows() as add:
        await a_month(add)

    page = await client.get("/")

    assert "positive" in row_of(page, "Anna")[1] and "introduced to Maya Lind" in row_of(page, "Anna")[1]
    assert row_of(page, "Bruno")[3] == "a person (objection): objection reply: 0.93 sure"
    assert row_of(page, "Carla")[1] == "opted out"
    assert row_of(page, "Dag")[1:3] == ["bounced", "delivery failure3 Mar 2026, 09:00 UTC"]
    assert row_of(page, "Elin")[1:] == ["silent", "mail 1-first sent2 Mar 2026, 09:00 UTC", ""]
    assert row_of(page, "Finn")[3] == "away until 15 Mar 2026, 09:00 UTC"
    assert row_of(page, "Gerd")[3] == "outside the sending hours (Europe/London) due 13 Mar 2026, 09:00 UTC"


async def test_the_business_time_is_shown_on_every_page(client: httpx2.AsyncClient) -> None:
    for path in ("/", "/tasks", "/mailboxes", "/nowhere"):
        page = await client.get(path)
        assert '<time datetime="2026-03-12T09:00:00Z">12 Mar 2026, 09:00 UTC</time>' in page.text


async def test_a_lead_page_tells_its_story_in_order(client: httpx2.AsyncClient, rows: Adding) -> None:
    async with rows() as add:
        lead_id = (await a_month(add))["introduced"]

    page = await client.get(f"/leads/{lead_id}")

    story = text_of(page)
    told = [
        "Entered from a list",
        "Enrolled in late-shipments",
        "Mail 1-first sent",
        "Reply positive 93 % sure",
        "Sounds useful, send me times",
        "The words that decided send me times positive, meeting next week",
        "Decision positive: decided so",
        "Hand-off introduced to Maya Lind",
        "Why this closer Maya Lind has room this week and the fair turn",
        "Introduction sent",
        "Brief to the closer sent",
    ]
    places = [story.index(words) for words in told]
    assert places == sorted(places)
    # Each mail's words are there, folded.
    assert len(re.findall(r"<details><summary>The mail</summary>", page.text)) == 3
    assert "which inbound shipments were late" in story


async def test_a_lead_page_says_what_comes_next(client: httpx2.AsyncClient, rows: Adding) -> None:
    async with rows() as add:
        ids = await a_month(add)
    assert "Next: nothing is planned: " in text_of(await client.get(f"/leads/{ids['introduced']}"))


async def test_a_lead_page_shows_tasks_suppression_and_what_is_open(client: httpx2.AsyncClient, rows: Adding) -> None:
    async with rows() as add:
        ids = await a_month(add)
        await add.sent(
            ids["next"], at=NOW + timedelta(hours=2), state="queued", held_reason="450 4.2.1 the mailbox is busy"
        )
        cancelled = await add.sent(
            ids["silent"], at=START + timedelta(days=2), state="cancelled", held_reason="stopped"
        )
        at = START + timedelta(days=2)
        events.add(add.session, "delivery.cancelled", at, ids["silent"], delivery=cancelled, reason="stopped")

    assert "Put before a person open Objection: objection reply" in text_of(
        await client.get(f"/leads/{ids['objection']}")
    )
    opted_out = text_of(await client.get(f"/leads/{ids['opted out']}"))
    assert "Never written to again Asked not to be written to (message msg_x)" in opted_out
    waiting = text_of(await client.get(f"/leads/{ids['next']}"))
    assert "What comes next" in waiting and "450 4.2.1 the mailbox is busy" in waiting
    silent = text_of(await client.get(f"/leads/{ids['silent']}"))
    assert "Mail 1-first cancelled" in silent and silent.count("stopped") == 1


async def test_a_cancelled_hand_off_still_says_why_the_closer_was_chosen(
    client: httpx2.AsyncClient, rows: Adding
) -> None:
    async with rows() as add:
        await add.mailbox()
        await add.closer()
        lead_id = await add.lead("Ida")
        message_id = await add.wrote(lead_id, "positive", "Yes, please.", START)
        handoff_id = await add.handed(lead_id, message_id, "cancelled", START, "a newer message came")
        chosen = {"handoff": handoff_id, "closer": "clo_one", "reason": "Maya Lind already knows this lead"}
        events.add(add.session, "handoff.closer_chosen", START, lead_id, **chosen)

    story = text_of(await client.get(f"/leads/{lead_id}"))

    assert "Why this closer Maya Lind already knows this lead" in story
    assert "Why cancelled a newer message came" in story


async def test_events_that_no_row_tells_stand_in_the_timeline_as_they_were_written(
    client: httpx2.AsyncClient, rows: Adding
) -> None:
    async with rows() as add:
        lead_id = await add.lead("Ida")
        events.add(add.session, "enrollment.stopped", START, lead_id, reason="Maya Lind of Northlane said so")
        events.add(add.session, "enrollment.stopped", START, lead_id, outcome="taken_over")
        events.add(add.session, "lead.seen_elsewhere", START, lead_id)

    story = text_of(await client.get(f"/leads/{lead_id}"))

    assert "Sequence stopped: Maya Lind of Northlane said so" in story
    assert "Sequence stopped: taken over" in story
    assert "Lead: seen elsewhere" in story


async def test_tasks_name_why_and_lead_to_the_lead(client: httpx2.AsyncClient, rows: Adding) -> None:
    async with rows() as add:
        ids = await a_month(add)
        stranger = await add.wrote(None, "positive", "Call me.", START, fate="unmatched", from_address="who@else.test")
        await add.asked(None, "read", "looks positive, but nobody knows the writer", stranger)

    page = await client.get("/tasks")

    assert f'href="/leads/{ids["objection"]}"' in page.text
    assert "objection reply: 0.93 sure" in row_of(page, "Bruno")[2]
    assert "We have a tool for that." in row_of(page, "Bruno")[2]
    assert "nobody knows the writer" in row_of(page, "who@else.test")[2]
    assert "Waiting 2 Closers Mailboxes" in text_of(page)
    assert "1 mailbox is not read: jonas@northlane.example" in text_of(page)


async def test_mailboxes_say_how_they_do_and_why_they_pause(app: App, client: httpx2.AsyncClient, rows: Adding) -> None:
    real = app.clock.real()
    async with rows() as add:
        await add.mailbox(read_at=real, watched_by="worker-a", watched_until=real + timedelta(minutes=1))
        await add.mailbox(id="m2", address="ill@northlane.example", failing_since=real, failures=4, failure="535 no")
        await add.mailbox(id="m3", address="off@northlane.example", is_active=False)
        await add.mailbox(
            id="m4", address="slow@northlane.example", read_at=real, next_turn_at=NOW + timedelta(hours=1)
        )
        lead_id = await add.lead("Anna")
        await add.sent(lead_id, at=NOW - timedelta(hours=2))
        await add.sent(lead_id, at=NOW - timedelta(hours=30))
        await add.enrolled(lead_id)

    page = await client.get("/mailboxes")

    well = row_of(page, "jonas@")
    assert well[1:4] == ["well", "1", "1"] and well[5:] == ["worker-a", ""]
    ill = row_of(page, "ill@")
    assert ill[1].startswith("failing") and ill[4:6] == ["never", "nobody"]
    assert "failed 4 times in a row: 535 no" in ill[6]
    assert row_of(page, "off@")[6] == "it is switched off"
    assert row_of(page, "slow@")[6] == "the pause between two turns until 12 Mar 2026, 10:00 UTC"
    assert "sealed-canary" not in page.text


async def test_the_list_is_paged(client: httpx2.AsyncClient, rows: Adding) -> None:
    async with rows() as add:
        for number in range(build.PAGE + 3):
            await add.lead(f"Nr{number:03}")

    first, second = await client.get("/"), await client.get("/?page=2")

    assert "Nr000" in first.text and f"Nr{build.PAGE - 1:03}" in first.text
    assert 'href="/?page=2#leads"' in first.text
    leads = second.text[second.text.index('id="leads"') :]
    assert f"Nr{build.PAGE:03}" in leads and "Nr000" not in leads
    assert f"{build.PAGE + 1} to {build.PAGE + 3} of {build.PAGE + 3}" in text_of(second)
    for wrong in ("3", "0", "-1", "x", "٢", "9" * 30):
        assert (await client.get("/", params={"page": wrong})).status_code == 404


async def test_the_first_page_asks_as_many_questions_of_many_leads_as_of_few(
    app: App, client: httpx2.AsyncClient, rows: Adding
) -> None:
    asked: list[str] = []
    engine = app.sessions.kw["bind"].sync_engine
    event.listen(engine, "before_cursor_execute", lambda *args: asked.append(args[2]))

    async with rows() as add:
        await a_month(add)
    asked.clear()
    await client.get("/")
    few = len(asked)
    async with rows() as add:
        for number in range(50):
            lead_id = await add.lead(f"Nr{number}")
            await add.sent(lead_id)
            await add.asked(lead_id, "read", "look at it")
    asked.clear()
    await client.get("/")

    assert len(asked) == few <= 25


async def test_a_missing_page_and_a_missing_lead_are_pages_too(client: httpx2.AsyncClient, rows: Adding) -> None:
    async with rows() as add:
        await add.mailbox()
    for path in ("/nowhere", "/leads/lead_none", f"/leads/{MAILBOX}", "/leads/%00", "/leads/", "/static/none.css"):
        page = await client.get(path)
        assert page.status_code == 404, path
        assert "Not found" in text_of(page) and page.headers["content-type"].startswith("text/html")
    unknown = await client.get("/api/v1/nothing")
    assert unknown.status_code == 404 and "json" in unknown.headers["content-type"]


async def test_the_figures_tell_what_came_of_the_replies(client: httpx2.AsyncClient, rows: Adding) -> None:
    async with rows() as add:
        await a_month(add)
        await the_ways_on(add)

    page = await client.get("/")

    found = {row[0].strip(): (row[1], row[2]) for row in read(page).rows if len(row) == 3}
    assert found["Suggested"] == ("2", "answers to objections, 1 to be decided on")
    assert found["Referred"] == ("1", "colleagues who became leads, 1 for a person")
    assert {name: found[name][0] for name in ("Answered", "Parked", "Returned", "Nurtured")} == {
        "Answered": "1",
        "Parked": "1",
        "Returned": "1",
        "Nurtured": "1",
    }


async def test_leads_are_found_by_words_and_by_where_they_stand(client: httpx2.AsyncClient, rows: Adding) -> None:
    async with rows() as add:
        await a_month(add)
        await the_ways_on(add)
        await add.lead("Nobody", "Yet", address="n@firm.test")
    questions: list[tuple[str, list[str]]] = [
        ("q=tidewell", ["Ina Jung"]),
        ("q=JUNG", ["Ina Jung"]),
        ("q=ina+jung", ["Ina Jung"]),
        ("q=Quay+%26+sons", ["Bruno Costa"]),
        ("q=%25", []),
        ("q=_", []),
        ("q=a%00nna", ["Anna Berg"]),
        ("standing=parked", ["Karla Lund"]),
        ("standing=returned", ["Lars Moen"]),
        ("standing=referred", ["Per Quist"]),
        ("standing=nurture", ["Rosa Silva"]),
        ("standing=objection", ["Bruno Costa", "Ina Jung", "Jack Kerr"]),
        ("standing=objection&q=jack", ["Jack Kerr"]),
        ("standing=opt_out", ["Carla Diaz"]),
        ("standing=silent", ["Elin Falk"]),
        ("standing=asked", ["Bruno Costa", "Ina Jung"]),
        ("standing=introduced", ["Anna Berg"]),
        ("standing=unenrolled", ["Nobody Yet"]),
    ]
    for asked, names in questions:
        page = await client.get(f"/?{asked}")

        found = [row[0].removesuffix("Harbour Goods") for row in read(page).rows if len(row) == 4][1:]
        assert [name.replace("Tidewell", "").replace("Quay & Sons", "") for name in found] == names, asked
        assert names or "None of the 15 leads is like that." in text_of(page)


async def test_where_a_lead_stands_is_the_same_in_the_list_and_in_the_search(
    client: httpx2.AsyncClient, rows: Adding
) -> None:
    async with rows() as add:
        ids = await a_month(add) | await the_ways_on(add)
    chips = {name: row_of(await client.get("/"), name)[1] for name in ("Karla", "Lars", "Per", "Rosa", "Finn")}
    assert chips == {
        "Karla": "parked until 20 Apr",
        "Lars": "returned",
        "Per": "referred to us",
        "Rosa": "in nurture",
        "Finn": "running",
    }
    assert "in nurture" in text_of(await client.get(f"/leads/{ids['nurtured']}"))
    assert (await client.get("/?standing=splendid")).status_code == 404


async def test_a_narrowed_list_keeps_its_question_from_page_to_page(client: httpx2.AsyncClient, rows: Adding) -> None:
    async with rows() as add:
        await add.lead("Anna")
        for number in range(build.PAGE + 3):
            await add.lead(f"Nr{number:03}", company='R&D "x"')

    first = await client.get("/", params={"q": 'r&d "x'})
    address = "/?q=r%26d+%22x&amp;page=2#leads"

    assert f'href="{address}"' in first.text and f"{build.PAGE + 3} of {build.PAGE + 4}" in text_of(first)
    second = await client.get("/", params={"q": 'r&d "x', "page": "2"})
    assert f"{build.PAGE + 1} to {build.PAGE + 3} of {build.PAGE + 3}" in text_of(second)
    assert "Anna" not in second.text[second.text.index('id="leads"') :]
    assert (await client.get("/", params={"q": "anna", "page": "2"})).status_code == 404


async def test_an_ill_mailbox_is_told_on_every_page(app: App, client: httpx2.AsyncClient, rows: Adding) -> None:
    real = app.clock.real()
    async with rows() as add:
        await add.mailbox(read_at=real)
        lead_id = await add.lead("Anna")
    assert 'class="alarm"' not in (await client.get("/")).text

    async with rows() as add:
        await add.mailbox(id="m2", address="ill@northlane.example", read_at=real, failing_since=real, failures=4)
        await add.mailbox(id="m3", address="off@northlane.example", is_active=False)

    for path in ("/", "/tasks", "/suggestions", "/mailboxes", f"/leads/{lead_id}", "/nowhere"):
        page = await client.get(path)
        assert "1 mailbox fails: ill@northlane.example" in text_of(page), path
        assert '<p class="alarm"><a class="wide" href="/mailboxes">' in page.text


async def test_a_lead_page_tells_each_mail_and_each_decision_with_its_reason(
    client: httpx2.AsyncClient, rows: Adding
) -> None:
    async with rows() as add:
        await a_month(add)
        ids = await the_ways_on(add)
    pages = {name: text_of(await client.get(f"/leads/{row_id}")) for name, row_id in ids.items() if "lead_" in row_id}

    told = {
        "proposed": ["Variant 1-first-b Version c0ffeec0ffee", "Answer proposed waits for a decision Answers objection:"
                     " incumbent"],
        "answered": ["Answer proposed approved", "Decided by Ruth , 3 Mar 2026, 09:00 UTC", "The words that left.",
                     "As it was proposed Other words.", "Answer to the objection sent"],
        "parked": ["Reply stall", "Gets one more mail, on a later day", "Parked until 20 Apr 2026: the day that they"
                   " named"],
        "returned": ["Return mail sent"],
        "referred": ["Referred by Mona Nagy", "Entered from a list", "Gets a first mail that names who referred them"],
        "nurtured": ["inbound-notes nurture track State active Because GB and Head of Inbound fit the profile",
                     "Entered the nurture track inbound-notes", "Moved to nurture: GB and Head of Inbound fit"],
    }  # fmt: skip
    for name, words in told.items():
        places = [pages[name].find(said) for said in words]
        assert -1 not in places, (name, words[places.index(-1)])
        assert name == "answered" or places == sorted(places), name
