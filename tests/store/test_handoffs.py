"""Hand-offs: one open one a lead, and counts by which turns are fair."""

from __future__ import annotations

import asyncio

import pytest

from app.domain.delivery import Purpose
from app.domain.delivery import State as Sending
from app.domain.handoff import ENDED, State
from app.errors import NotFound
from app.store import closers, deliveries, events, handoffs, messages
from tests.store.rows import DAY, MINUTE, NOW, Transactions, delivery, lead, mailbox, message

pytestmark = pytest.mark.anyio


def handoff(name: str, person: str = "anna", **values: object) -> dict[str, object]:
    """The values of a hand-off because of the message of the same name."""
    return {
        "id": f"hand_{name}",
        "lead_id": f"lead_{person}",
        "message_id": f"msg_{name}",
        "mailbox_id": "box_mara",
        "state": State.WANTED,
        "created_at": NOW,
    } | values


async def people(tx: Transactions) -> None:
    async with tx() as s:
        s.add_all([mailbox("mara"), lead("anna"), lead("ben")])
        for name in ("jo", "kim"):
            address = f"{name}@mail.example"
            s.add(closers.Closer(id=f"clo_{name}", address=address, name=name, weekly_capacity=5, created_at=NOW))
        await s.flush()
        for n in range(1, 6):
            await messages.add_once(s, message(str(n), f"words {n}"))


async def test_of_three_positive_replies_at_once_one_opens_a_hand_off(tx: Transactions) -> None:
    await people(tx)

    async def open_one(n: int) -> bool:
        async with tx() as s:
            return await handoffs.open_once(s, handoff(str(n)))

    assert sorted(await asyncio.gather(*(open_one(n) for n in (1, 2, 3)))) == [False, False, True]


@pytest.mark.parametrize("state", State)
async def test_only_a_hand_off_that_ended_leaves_room_for_another(tx: Transactions, state: State) -> None:
    await people(tx)
    async with tx() as s:
        assert await handoffs.open_once(s, handoff("1", state=state))
        assert await handoffs.open_once(s, handoff("2")) == (state in ENDED)
        assert await handoffs.open_once(s, handoff("3", "ben"))
        running = await handoffs.running(s, "lead_anna")
        assert running is not None and running.id == ("hand_2" if state in ENDED else "hand_1")


async def test_a_message_opens_one_hand_off_and_another_one_only_after_that_was_cancelled(tx: Transactions) -> None:
    await people(tx)
    async with tx() as s:
        assert await handoffs.open_once(s, handoff("1"))
        assert not await handoffs.open_once(s, handoff("1", id="hand_again"))
        await handoffs.cancel(s, "hand_1", "a correction", NOW)
        assert await handoffs.open_once(s, handoff("1", id="hand_again"))


async def test_a_cancelled_hand_off_takes_its_queued_mails_along(tx: Transactions) -> None:
    await people(tx)
    async with tx() as s:
        await handoffs.open_once(s, handoff("1", state=State.HELD))
        for name, state in (("intro", Sending.QUEUED), ("brief", Sending.SENT)):
            row = delivery(name, purpose=Purpose.INTRODUCTION, handoff_id="hand_1", state=state)
            await deliveries.add_once(s, row)
        await handoffs.cancel(s, "hand_1", "a newer message", NOW)
        await handoffs.cancel(s, "hand_1", "once more", NOW)
    async with tx() as s:
        assert [(d.id, d.state) for d in await deliveries.of_handoff(s, "hand_1")] == [
            ("del_brief", Sending.SENT),
            ("del_intro", Sending.CANCELLED),
        ]
        told = [(e.kind, e.data["reason"]) for e in await events.of_lead(s, "lead_anna")]
        assert told == [("delivery.cancelled", "a newer message"), ("handoff.cancelled", "a newer message")]


async def test_an_introduction_that_was_made_is_not_cancelled(tx: Transactions) -> None:
    await people(tx)
    async with tx() as s:
        await handoffs.open_once(s, handoff("1", state=State.INTRODUCED))
        await handoffs.cancel(s, "hand_1", "too late", NOW)
        assert (await handoffs.get(s, "hand_1")).state == State.INTRODUCED
        with pytest.raises(NotFound):
            await handoffs.get(s, "hand_9")


async def test_what_each_closer_was_given_this_week(tx: Transactions) -> None:
    await people(tx)
    given = {"closer_id": "clo_jo", "state": State.CANCELLED}
    async with tx() as s:
        await handoffs.open_once(s, handoff("1", closer_id="clo_jo", state=State.INTRODUCED, chosen_at=NOW - DAY))
        await handoffs.open_once(s, handoff("2", "ben", closer_id="clo_jo", state=State.HELD, chosen_at=NOW))
        await handoffs.open_once(s, handoff("3", **given, chosen_at=NOW))
        assert await handoffs.given_since(s, NOW - DAY - MINUTE) == {"clo_jo": 2}
        assert await handoffs.given_since(s, NOW - DAY) == {"clo_jo": 1}
        assert await handoffs.wanted(s) == []
