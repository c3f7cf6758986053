"""What our own people are told of their tasks, each morning or at once: never twice, and nothing without a task."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from email import message_from_bytes
from email.message import Message as ParsedMail
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.breaker import Scope
from app.domain.delivery import State
from app.outreach import digest, halting, reconcile, tasks
from app.outreach.send import take_turn
from app.store import direct, events, limits
from app.store import tasks as stored
from app.store.deliveries import Delivery
from tests.outreach.turns import ANNA, MARA, Desk, a_desk

pytestmark = pytest.mark.anyio

TOLD = {"tasks.toml": 'digest_at = "07:30"\nops = "ops@northlane.example"\n'}
OPS = "ops@northlane.example"
URL = {"public_url": "https://thaw.northlane.example"}


@pytest.fixture
async def desk(database_url: str, tmp_path: Path) -> AsyncIterator[Desk]:
    async with a_desk(database_url, tmp_path, settings=URL) as made:
        await made.apply(made.files | TOLD)
        yield made


async def ask(desk: Desk, kind: str, lead: str | None = None, name: str = "one") -> str:
    """A task about a lead; its id."""
    task = {"id": desk.app.new_id("task"), "key": f"{kind}:{name}", "kind": kind, "why": f"{kind}, says the test"}
    async with desk.app.write() as s:
        assert await stored.ask(s, task | {"lead_id": lead, "created_at": desk.clock.now()})
    return str(task["id"])


async def plan(desk: Desk) -> int:
    await tasks.hand_on(desk.app)
    return await digest.queue_due(desk.app)


async def turns(desk: Desk, mailbox: str) -> list[ParsedMail]:
    """Let everything leave that is queued; what our own people got, oldest first."""
    for _ in range(10):
        await desk.later_with_inbox_read(mailbox, hours=1)
        await desk.turn(mailbox)
    return to_ours(desk)


def to_ours(desk: Desk) -> list[ParsedMail]:
    return [message_from_bytes(m.raw) for m in desk.server.accepted if ANNA not in m.recipients]


async def all_digests(desk: Desk) -> list[Delivery]:
    async with desk.app.read() as s:
        return list((await s.scalars(select(Delivery).where(Delivery.purpose == "digest"))).all())


def body(mail: ParsedMail) -> str:
    part = next(p for p in mail.walk() if p.get_content_type() == "text/plain")
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode().replace("\r\n", "\n")


def tomorrow(desk: Desk, hour: int = 8) -> None:
    day = desk.clock.now() + timedelta(days=1)
    desk.clock.step_to(day.replace(hour=hour, minute=0))


async def test_a_list_comes_once_a_morning_with_the_pressing_first(desk: Desk) -> None:
    mailbox, anna = await desk.mailbox(), await desk.lead()
    await ask(desk, "objection", anna)
    await ask(desk, "stall", anna)
    assert await plan(desk) == 0, "they came after this morning"
    tomorrow(desk)
    await ask(desk, "read", anna, "of today")
    assert [await plan(desk) for _ in range(3)] == [1, 0, 0]
    [mail] = await turns(desk, mailbox)
    assert (mail["To"], mail["From"]) == (MARA, f"Mara Lindqvist <{MARA}>")
    assert mail["Subject"].startswith("3 things wait for you")
    assert mail["List-Unsubscribe"] is None
    text = body(mail)
    assert "1. objection: Anna, Tidewell (until 03 Mar 17:00 UTC)" in text
    assert len(re.findall(r"https://thaw\.northlane\.example/t/[A-Za-z0-9_-]{32}\n", text)) == 3
    assert text.rstrip().endswith("https://thaw.northlane.example/tasks")


async def test_who_has_nothing_to_do_gets_no_mail(desk: Desk) -> None:
    mailbox, anna = await desk.mailbox(), await desk.lead()
    tomorrow(desk)
    assert await plan(desk) == 0
    task = await ask(desk, "stall", anna)
    tomorrow(desk)
    assert await plan(desk) == 1
    await tasks.done(desk.app, task, "Ruth")
    assert await turns(desk, mailbox) == []
    [mail] = await all_digests(desk)
    assert mail.state == State.CANCELLED


async def test_no_list_on_a_weekend(desk: Desk) -> None:
    await desk.mailbox()
    await ask(desk, "stall", await desk.lead())
    desk.clock.step_to(datetime.fromisoformat("2026-03-07T09:00:00+00:00"))
    assert await plan(desk) == 0
    desk.clock.step_to(datetime.fromisoformat("2026-03-09T07:30:00+00:00"))
    assert await plan(desk) == 1


async def test_a_warm_reply_is_told_at_once_and_once(desk: Desk) -> None:
    mailbox, anna = await desk.mailbox(), await desk.lead()
    await ask(desk, "review", anna)
    assert [await plan(desk) for _ in range(3)] == [1, 0, 0]
    [mail] = await turns(desk, mailbox)
    assert mail["Subject"] == "At once, review: Anna, Tidewell"
    assert "Decide: https://thaw.northlane.example/t/" in body(mail)


async def test_another_person_who_gets_it_is_told_too(desk: Desk) -> None:
    mailbox, anna = await desk.mailbox(), await desk.lead()
    task = await ask(desk, "review", anna)
    assert await plan(desk) == 1
    await tasks.assign(desk.app, task, "ruth@northlane.example", "Mara")
    assert await plan(desk) == 1
    assert [m["To"] for m in await turns(desk, mailbox)] == ["ruth@northlane.example"]


async def test_a_list_counts_against_no_cap_and_leaves_though_it_is_full(desk: Desk) -> None:
    mailbox, anna = await desk.mailbox(daily_cap=1), await desk.lead()
    await desk.turn(mailbox)
    await ask(desk, "review", anna)
    await plan(desk)
    for _ in range(3):
        desk.later(hours=1)
        await desk.turn(mailbox)
    assert len(to_ours(desk)) == 1
    async with desk.app.read() as s:
        found = await direct.answer(s, limits.of_mailboxes([mailbox], desk.clock.now(), arming=False))
        assert found == {"northlane.example": {mailbox: 1}}


async def test_a_halt_holds_it(desk: Desk) -> None:
    mailbox, anna = await desk.mailbox(), await desk.lead()
    await halting.begin(desk.app, Scope.ALL, None, "Ruth", "we moved")
    await ask(desk, "review", anna)
    await plan(desk)
    assert await turns(desk, mailbox) == []
    assert [(m.state, m.held_code) for m in await all_digests(desk)] == [(State.QUEUED, "halted")]


async def test_nobody_is_told_where_no_hour_is_set(desk: Desk) -> None:
    await desk.mailbox()
    await desk.apply(desk.files | {"tasks.toml": 'ops = "ops@northlane.example"\n'})
    await ask(desk, "review", await desk.lead())
    tomorrow(desk)
    assert await plan(desk) == 0


class Killed(BaseException):
    """Nothing catches it on the way out."""


@pytest.mark.parametrize("point", ["connected", "claimed", "recipients accepted", "armed", "accepted", "recorded"])
async def test_a_death_at_any_point_never_doubles_a_list(point: str, database_url: str, tmp_path: Path) -> None:
    points = [point]

    def dies(name: str) -> None:
        if points == [name]:
            points.clear()
            raise Killed(name)

    async with a_desk(database_url, tmp_path, settings=URL, at_point=dies) as desk:
        await desk.apply(desk.files | TOLD)
        mailbox = await desk.mailbox()
        anna = await desk.lead()
        await ask(desk, "stall", anna)
        # Anna's own mail is not what this is about.
        desk.execute("UPDATE enrollment SET state = 'stopped', due_at = NULL")
        tomorrow(desk)
        await plan(desk)
        with pytest.raises(Killed):
            await desk.turn(mailbox)
        other = desk.another("the next one", desk.app)
        desk.execute("UPDATE delivery SET claimed_until = '2020-01-01', armed_at = armed_at - interval '1 hour'")
        for _ in range(5):
            await plan(desk)
            await reconcile.requeue_lapsed(other)
            await reconcile.mark_undecided(other)
            await desk.later_with_inbox_read(mailbox, hours=1)
            await take_turn(other, mailbox)
        assert not points
        [mail] = await all_digests(desk)
        left = len(to_ours(desk))
        assert left == (point != "armed")
        # Nobody can know it then: a person is asked, and it is not sent again.
        lost = point in ("armed", "accepted")
        assert mail.state == (State.UNKNOWN if lost else State.SENT)


async def test_what_nobody_did_in_time_and_what_is_nobodys_goes_to_ops(desk: Desk) -> None:
    mailbox, anna = await desk.mailbox(), await desk.lead()
    late, free = await ask(desk, "review", anna), await ask(desk, "halted")
    desk.later(hours=3)
    assert await tasks.hand_on(desk.app) == 2 and await tasks.hand_on(desk.app) == 0
    async with desk.app.read() as s:
        rows = [await stored.get(s, task) for task in (late, free)]
        told = [(e.kind, e.data) for e in await events.of_lead(s, anna) if e.kind.startswith("task.")]
    assert [(r.assignee, r.escalated_at) for r in rows] == [(OPS, desk.clock.now()), (OPS, None)]
    assert [kind for kind, _ in told] == ["task.created", "task.assigned", "task.escalated"]
    assert (told[-1][1]["to"], told[-1][1]["before"]) == (OPS, MARA)
    await plan(desk)
    assert [m["To"] for m in await turns(desk, mailbox)] == [OPS], "what is pressing is told to whoever has it now"


async def test_where_ops_are_not_named_late_is_said_and_it_stays_where_it_is(desk: Desk) -> None:
    await desk.mailbox(owner="ruth@northlane.example")
    await desk.apply(desk.files)
    task = await ask(desk, "review", await desk.lead())
    desk.later(hours=3)
    assert [await tasks.hand_on(desk.app) for _ in range(2)] == [1, 0]
    async with desk.app.read() as s:
        row = await stored.get(s, task)
    assert (row.assignee, row.escalated_at) == ("ruth@northlane.example", desk.clock.now())
