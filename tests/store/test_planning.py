"""The planner's questions: which mailboxes have something to do now, and when the next thing is due."""

from __future__ import annotations

import pytest

from app.domain.delivery import State as Sending
from app.domain.enrollment import State
from app.store import deliveries, planning
from app.store.mailboxes import Mailbox
from tests.store.rows import DAY, MINUTE, NOW, Transactions, delivery, enrollment, lead, mailbox

pytestmark = pytest.mark.anyio


async def one_lead_each(tx: Transactions, *boxes: Mailbox) -> None:
    """Mailboxes, and for each a lead of the same name."""
    async with tx() as s:
        s.add_all(boxes)
        s.add_all(lead(box.id.removeprefix("box_")) for box in boxes)


async def test_a_mailbox_is_due_when_it_may_send_and_has_something_to(tx: Transactions) -> None:
    await one_lead_each(
        tx,
        mailbox("step"),
        mailbox("mail"),
        mailbox("both"),
        mailbox("turn", next_turn_at=NOW),
        mailbox("gap", next_turn_at=NOW + MINUTE),
        mailbox("off", is_active=False),
        mailbox("later"),
        mailbox("paused"),
        mailbox("taken"),
        mailbox("idle"),
    )
    async with tx() as s:
        s.add_all(enrollment(name, box=name) for name in ("step", "both", "turn", "gap", "off"))
        s.add(enrollment("later", NOW + MINUTE, box="later"))
        s.add(enrollment("paused", state=State.PAUSED, box="paused"))
        s.add(enrollment("idle", None, box="idle"))
        for name, state in [("mail", Sending.QUEUED), ("both", Sending.QUEUED), ("taken", Sending.CLAIMED)]:
            await deliveries.add_once(s, delivery(name, name, box=name, state=state))
    async with tx() as s:
        assert await planning.mailboxes_due(s, NOW) == ["box_both", "box_mail", "box_step", "box_turn"]
        assert "box_later" in await planning.mailboxes_due(s, NOW + MINUTE)


async def test_with_nothing_planned_nothing_is_next(tx: Transactions) -> None:
    await one_lead_each(tx, mailbox("mara", next_turn_at=NOW), mailbox("off", is_active=False))
    async with tx() as s:
        s.add_all([enrollment("mara", None), enrollment("off", NOW, box="off")])
    async with tx() as s:
        assert await planning.next_due(s) is None


async def test_the_next_instant_is_the_first_at_which_a_mailbox_may_and_can(tx: Transactions) -> None:
    await one_lead_each(tx, mailbox("mara", next_turn_at=NOW + 3 * DAY), mailbox("otto"))
    async with tx() as s:
        s.add_all([enrollment("mara", NOW), enrollment("otto", NOW + 5 * DAY, box="otto")])
    async with tx() as s:
        assert await planning.next_due(s) == NOW + 3 * DAY, "due, but its mailbox waits so long"
        await deliveries.add_once(s, delivery("otto", "otto", box="otto", due_at=NOW + 2 * DAY))
    async with tx() as s:
        assert await planning.next_due(s) == NOW + 2 * DAY
        await deliveries.move(s, "del_otto", Sending.QUEUED, Sending.CANCELLED)
    async with tx() as s:
        assert await planning.next_due(s) == NOW + 3 * DAY


async def test_what_is_next_is_due_then(tx: Transactions) -> None:
    """A clock that is stepped to `next_due` finds a mailbox due there, or it would stand still."""
    await one_lead_each(tx, mailbox("mara", next_turn_at=NOW + MINUTE), mailbox("otto", next_turn_at=NOW - DAY))
    async with tx() as s:
        s.add_all([enrollment("mara", NOW + DAY), enrollment("otto", NOW + 2 * MINUTE, box="otto")])
    async with tx() as s:
        at = await planning.next_due(s)
        assert at is not None and await planning.mailboxes_due(s, at) == ["box_otto"]
        assert await planning.mailboxes_due(s, at - MINUTE) == []


async def test_no_job_is_open_in_a_fresh_database(tx: Transactions) -> None:
    async with tx() as s:
        assert await planning.jobs_open(s) == 0
        assert await planning.handoffs_left_over(s) == []
