"""Calls and other steps that a person takes: put before them once, in their turn; the sequence waits, or goes on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.domain.standing import Standing
from app.domain.suppression import Reason
from app.errors import Conflict, Invalid
from app.outreach import pausing, tasks
from app.outreach.succession import succeed
from app.outreach.why import why_not
from app.store import events, planning, suppressions
from app.store import tasks as stored
from app.store.leads import Lead
from app.store.standings import Book, books
from app.store.tasks import Task
from app.triage import optout
from app.web import words
from tests.outreach.turns import MARA, Desk, a_desk

pytestmark = pytest.mark.anyio

PLAN = """\
close_after_days = 7

[window]
opens = "08:30"
closes = "17:00"
days = ["mon", "tue", "wed", "thu", "fri"]

[[steps]]
file = "1-first.md"
variants = ["1-first-b.md"]
wait_days = 0

[[steps]]
kind = "call"
file = "2-call.md"
wait_days = 2
timeout_days = 3

[[steps]]
file = "2-short-list.md"
wait_days = 3

[[steps]]
kind = "task"
file = "3-look-them-up.md"
wait_days = 1

[[steps]]
file = "3-back-test.md"
wait_days = 5

[[steps]]
file = "4-who-else.md"
wait_days = 5
"""
FOLDER = "cold/late-shipments"
CALLS = {
    f"{FOLDER}/sequence.toml": PLAN,
    f"{FOLDER}/2-call.md": "Ask {{ lead.first_name }} who plans the dock at {{ lead.company }}.\n",
    f"{FOLDER}/3-look-them-up.md": "Look at their careers page: do they hire for the dock?\n",
}


@pytest.fixture
async def desk(database_url: str, tmp_path: Path) -> AsyncIterator[Desk]:
    async with a_desk(database_url, tmp_path) as made:
        await made.apply(made.files | CALLS)
        made.known["mailbox"] = await made.mailbox()
        yield made


async def days(desk: Desk, count: int) -> None:
    """So many days pass, with a turn whenever something is due."""
    clock = desk.clock
    end = clock.now() + timedelta(days=count)
    while clock.now() < end:
        async with desk.app.read() as s:
            due = await planning.next_due(s)
        clock.step_to(min(max(due or end, clock.now() + timedelta(minutes=1)), end))
        await desk.later_with_inbox_read(desk.known["mailbox"])
        await desk.turn(desk.known["mailbox"])


async def until_asked(desk: Desk, kind: str = "call") -> Task:
    """Time passes until a person is asked for a step."""
    for _ in range(20):
        for task in await open_tasks(desk):
            if task.kind == kind:
                return task
        await days(desk, 1)
    raise AssertionError(f"nobody was asked for a {kind}")


async def open_tasks(desk: Desk) -> list[Task]:
    async with desk.app.read() as s:
        return list(await stored.waiting(s))


async def the(desk: Desk, task: Task) -> Task:
    async with desk.app.read() as s:
        return await stored.get(s, task.id)


async def book(desk: Desk) -> Book:
    async with desk.app.read() as s:
        [found] = await books(s, (await desk.app.catalogs.current(s)).step_counts, desk.clock.now())
    assert found.enrolled == found.sent + found.held + found.skipped + found.stopped
    return found


async def told(desk: Desk, lead: str) -> list[str]:
    async with desk.app.read() as s:
        return [e.kind for e in await events.of_lead(s, lead)]


def sent(desk: Desk) -> int:
    return len(desk.server.accepted)


async def test_a_call_is_put_before_the_mailbox_s_owner_once_and_the_sequence_waits(desk: Desk) -> None:
    lead = await desk.lead()
    task = await until_asked(desk)
    assert sent(desk) == 1
    assert task.assignee == MARA and task.step == "2-call"
    assert task.why == "call Anna, step 2-call of late-shipments\n\nAsk Anna who plans the dock at Tidewell."
    assert task.passes_at is not None and task.due_at is not None and task.due_at <= task.passes_at
    for _ in range(3):
        await desk.later_with_inbox_read(desk.known["mailbox"], hours=3)
        await desk.turn(desk.known["mailbox"])
    assert [t.id for t in await open_tasks(desk)] == [task.id] and sent(desk) == 1
    found = await book(desk)
    assert (found.held, found.reasons[Standing.HELD]) == (1, {"by_hand": 1}) and found.by_hand == {"open": 1}
    why = await why_not(desk.app, lead)
    assert (why.code, why.until) == ("by_hand", task.passes_at)
    assert why.sentence.startswith("call 2-call of late-shipments")


@pytest.mark.parametrize("outcome", ["reached", "voicemail", "no_answer", "wrong_number"])
async def test_behind_a_call_the_next_mail_keeps_its_days(desk: Desk, outcome: str) -> None:
    lead = await desk.lead()
    task = await until_asked(desk)
    called_at = desk.clock.now()
    await tasks.done(desk.app, task.id, "Mara", "rang at ten", outcome)
    e = await desk.enrollment(lead)
    assert e.next_step == 2 and e.due_at is not None and e.due_at >= called_at + timedelta(days=2)
    with pytest.raises(Conflict, match="is done already"):
        await tasks.done(desk.app, task.id, "Mara", "", outcome)
    await days(desk, 8)
    assert sent(desk) == 2
    assert (await the(desk, task)).outcome == outcome
    assert (await book(desk)).by_hand[outcome] == 1


async def test_who_is_not_interested_hears_no_more(desk: Desk) -> None:
    lead = await desk.lead()
    task = await until_asked(desk)
    await tasks.done(desk.app, task.id, "Mara", "", "not_interested")
    e = await desk.enrollment(lead)
    assert (e.state, e.outcome, e.due_at) == ("stopped", "not_interested", None)
    assert words.outcome(str(e.outcome)).word == "not interested"
    await days(desk, 20)
    assert sent(desk) == 1
    assert (await told(desk, lead))[-2:] == ["task.done", "enrollment.stopped"]
    found = await book(desk)
    assert (found.stopped, found.by_hand) == (1, {"not_interested": 1})


async def test_nobody_calls_in_time_and_the_sequence_goes_on(desk: Desk) -> None:
    await desk.lead()
    task = await until_asked(desk)
    await days(desk, 12)
    late = await the(desk, task)
    assert (late.outcome, late.done_note) == ("timed_out", "Thaw: nobody did it in time")
    assert task.passes_at is not None and late.done_at is not None and late.done_at >= task.passes_at
    assert sent(desk) == 2


async def test_a_step_without_a_time_is_waited_for(desk: Desk) -> None:
    await desk.lead()
    await tasks.skip(desk.app, (await until_asked(desk)).id, "Mara", "no number")
    task = await until_asked(desk, "task")
    assert task.passes_at is None
    mails = sent(desk)
    await days(desk, 30)
    assert sent(desk) == mails and (await the(desk, task)).done_at is None
    with pytest.raises(Invalid, match="only a call has an outcome"):
        await tasks.done(desk.app, task.id, "Mara", "", "reached")
    await tasks.done(desk.app, task.id, "Mara", "they hire")
    await days(desk, 20)
    assert sent(desk) == 4
    assert (await book(desk)).by_hand == {"skipped": 1, "done": 1}


async def test_what_came_of_a_call_must_be_said(desk: Desk) -> None:
    await desk.lead()
    task = await until_asked(desk)
    for outcome in (None, "perhaps", "skipped"):
        with pytest.raises(Invalid, match="say what came of the call: reached, voicemail"):
            await tasks.done(desk.app, task.id, "Mara", "", outcome)
    assert (await the(desk, task)).done_at is None


async def test_an_opt_out_and_a_stop_end_the_call(desk: Desk) -> None:
    lead = await desk.lead()
    task = await until_asked(desk)
    await pausing.stop(desk.app, (await desk.enrollment(lead)).id, "Mara")
    assert (await the(desk, task)).done_note == "overtaken: stopped by Mara"
    other = await desk.lead("ben@harbourfoods.example", "Ben")
    task = await until_asked(desk)
    await optout.suppress(desk.app, "ben@harbourfoods.example", "Mara")
    assert str((await the(desk, task)).done_note).startswith("overtaken: ")
    assert (await desk.enrollment(other)).state == "suppressed"
    assert await open_tasks(desk) == []


async def test_nobody_is_asked_to_call_who_must_not_be_written_to(desk: Desk) -> None:
    lead = await desk.lead()
    await desk.turn(desk.known["mailbox"])
    async with desk.app.write() as s:
        address_key = (await s.get_one(Lead, lead)).address_key
        await suppressions.add(s, address_key, Reason.MANUAL, "a test", desk.clock.now())
    await days(desk, 6)
    assert await open_tasks(desk) == []
    assert (await desk.enrollment(lead)).state == "suppressed"


async def test_two_who_say_it_at_once_plan_one_mail(desk: Desk) -> None:
    lead = await desk.lead()
    task = await until_asked(desk)
    said = await asyncio.gather(
        *(tasks.done(desk.app, task.id, who, "", "voicemail") for who in ("Mara", "Ruth", "Tom")),
        return_exceptions=True,
    )
    assert sorted(type(one).__name__ for one in said) == ["Conflict", "Conflict", "NoneType"]
    assert (await desk.enrollment(lead)).next_step == 2
    assert (await told(desk, lead)).count("task.done") == 1


async def test_a_note_that_needs_what_a_lead_lacks_is_refused_at_the_door(desk: Desk) -> None:
    await desk.apply(desk.files | CALLS | {f"{FOLDER}/2-call.md": "Ring {{ lead.title }}.\n"})
    with pytest.raises(Invalid, match=r'step "2-call" of "late-shipments" needs lead\.title'):
        await desk.lead()


async def test_a_person_s_number_stands_in_the_task(desk: Desk) -> None:
    lead = await desk.lead()
    desk.execute('UPDATE lead SET fields = \'{"Phone_Number": "+44 20 7946 0018", "mobile": "2"}\' WHERE id = %s', lead)
    assert (await until_asked(desk)).why.startswith("call Anna at +44 20 7946 0018, step 2-call")


async def test_calls_keep_to_the_hours_of_the_recipient(desk: Desk) -> None:
    await desk.lead()
    task = await until_asked(desk)
    assert 8 <= task.created_at.hour < 17 and task.created_at.weekday() < 5
    assert isinstance(task.passes_at, datetime)


async def test_the_calls_of_a_lost_mailbox_are_its_successor_s(desk: Desk) -> None:
    await desk.lead()
    task = await until_asked(desk)
    other = await desk.mailbox("kurt@northlane.example", name="Kurt Adler")
    assert await succeed(desk.app, desk.known["mailbox"], other, by="ops") == 1
    assert (await the(desk, task)).assignee == "kurt@northlane.example"
    await tasks.done(desk.app, task.id, "Kurt", "", "reached")
    desk.known["mailbox"] = other
    await days(desk, 8)
    assert sent(desk) == 2


async def test_a_call_that_ops_took_out_changes_nothing_when_it_is_done(desk: Desk) -> None:
    lead = await desk.lead()
    task = await until_asked(desk)
    await desk.apply(desk.files)
    await days(desk, 4)
    assert sent(desk) == 2, "the sequence goes on without it"
    before = await desk.enrollment(lead)
    await tasks.done(desk.app, task.id, "Mara", "", "reached")
    after = await desk.enrollment(lead)
    assert (after.next_step, after.due_at) == (before.next_step, before.due_at)
    assert (await the(desk, task)).outcome == "reached"
