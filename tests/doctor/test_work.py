"""Workers, closers and what lies undone, as the doctor tells it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.doctor.findings import Level, ok, problem, skipped, warning, worst_first
from app.domain.delivery import State
from app.handoff.closers import CloserChange, NewCloser, add_closer, change_closer
from app.outreach.enroll import NewLead, enter
from app.store import deliveries, mailboxes
from app.store.messages import Fate, Message
from tests.doctor.clinic import Clinic, about, only
from tests.store.rows import delivery
from tests.world import SEQUENCE

pytestmark = pytest.mark.anyio


async def works(clinic: Clinic, ago: timedelta = timedelta()) -> None:
    async with clinic.app.write() as s:
        s.add(mailboxes.Worker(id="one", seen_at=clinic.app.clock.real() - ago))


async def test_no_worker_is_a_problem_and_a_live_one_is_fine(clinic: Clinic) -> None:
    level, line = only(await clinic.examined(), "worker")
    assert level is Level.PROBLEM and "`thaw serve`" in line
    await works(clinic)
    assert only(await clinic.examined(watch_lease=timedelta(hours=1)), "worker")[0] is Level.OK


async def test_a_worker_that_fell_silent_is_none(clinic: Clinic) -> None:
    await works(clinic, timedelta(hours=2))
    level, line = only(await clinic.examined(), "worker")
    assert level is Level.PROBLEM and "the last was seen" in line


async def test_jobs_of_dead_workers_are_told(clinic: Clinic) -> None:
    clinic.execute(
        "INSERT INTO procrastinate_jobs (queue_name, task_name, status) VALUES ('q', 'turn', 'doing'), "
        "('q', 'turn', 'todo')"
    )
    assert any("1 jobs belong to workers" in line for _, line in about(await clinic.examined(), "worker"))


async def test_a_message_that_nobody_processes_is_told(clinic: Clinic) -> None:
    mailbox, now = await clinic.mailbox(), clinic.app.clock.real()
    message = Message(
        id="msg_1",
        content_key="msg_1",
        raw=b"x",
        truncated=False,
        mailbox_id=mailbox,
        folder_role="inbox",
        received_at=now,
        stored_at=now - timedelta(hours=1),
        fate=Fate.STORED,
        attempts=0,
    )
    async with clinic.app.write() as s:
        s.add(message)
    told = [level for level, line in about(await clinic.examined(), "worker") if "waited to be processed" in line]
    assert told == [Level.PROBLEM]


async def test_mail_that_is_long_due_is_told(clinic: Clinic) -> None:
    await clinic.apply()
    await clinic.mailbox()
    await enter(clinic.app, NewLead(email="anna@tidewell.example", first_name="Anna", company="Tidewell"), SEQUENCE)
    clinic.execute("UPDATE enrollment SET due_at = %s", clinic.app.clock.now() - timedelta(minutes=5))
    assert not any("has been due" in line for _, line in about(await clinic.examined(), "worker"))
    clinic.execute("UPDATE enrollment SET due_at = %s", clinic.app.clock.now() - timedelta(hours=5))
    assert any("has been due" in line for _, line in about(await clinic.examined(), "worker"))


async def test_a_closer_is_there_away_full_or_missing(clinic: Clinic) -> None:
    level, line = only(await clinic.examined(), "closers")
    assert level is Level.PROBLEM and "`thaw closers add`" in line
    closer = await add_closer(clinic.app, NewCloser(name="Jonas Ferreira", address="jonas@northlane.example"))
    assert only(await clinic.examined(), "closers")[0] is Level.OK
    for change, told in (
        (CloserChange(weekly_capacity=0), "every closer has a full week"),
        (CloserChange(is_active=False), "no closer is active and present"),
        (CloserChange(is_active=True, absent_until=clinic.app.clock.now() + timedelta(days=2)), "active and present"),
    ):
        await change_closer(clinic.app, closer, change)
        level, line = only(await clinic.examined(), "closers")
        assert level is Level.PROBLEM and told in line


async def test_mails_in_doubt_are_told(clinic: Clinic) -> None:
    mailbox = await clinic.mailbox()
    lead = (await enter(clinic.app, NewLead(email="anna@tidewell.example"), None)).lead_id
    row = delivery("one") | {"mailbox_id": mailbox, "lead_id": lead, "state": State.UNKNOWN}
    async with clinic.app.write() as s:
        await deliveries.add_once(s, row)
    level, line = only(await clinic.examined(), "mails")
    assert level is Level.WARNING and "`thaw deliveries resolve ID sent`" in line


def test_the_worst_comes_first_and_equals_keep_their_order() -> None:
    given = [ok("a", "x"), warning("b", "x", "y"), problem("c", "x", "y"), skipped("d", "x"), problem("e", "x", "y")]
    assert [finding.about for finding in worst_first(given)] == ["c", "e", "b", "d", "a"]


def test_a_finding_is_one_line() -> None:
    assert problem("x", "two\nlines", "do it").line == "problem  x: two lines. Mend: do it"
