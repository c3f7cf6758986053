"""The ledger of outward mail: one winner of each race, one row of each key, and counts that miss nothing."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from app.domain.delivery import CAPPED, Priority, Purpose, State
from app.errors import Conflict, NotFound
from app.store import deliveries, direct, events, limits, tasks
from tests.store.rows import DAY, MINUTE, NOW, Transactions, delivery, lead, mailbox

pytestmark = pytest.mark.anyio


async def add(tx: Transactions, *rows: dict[str, object]) -> None:
    async with tx() as s:
        s.add_all([mailbox("mara"), mailbox("otto"), lead("anna"), lead("ben")])
        await s.flush()
        for row in rows:
            assert await deliveries.add_once(s, row)


async def state_of(tx: Transactions, name: str) -> str:
    async with tx() as s:
        return (await deliveries.get(s, f"del_{name}")).state


async def test_of_ten_who_claim_a_mail_one_gets_it(tx: Transactions) -> None:
    await add(tx, delivery("1"))

    async def claim(worker: str) -> str | None:
        async with tx() as s:
            try:
                await deliveries.move(s, "del_1", State.QUEUED, State.CLAIMED, claimed_by=worker)
            except Conflict:
                return None
            return worker

    winners = [one for one in await asyncio.gather(*(claim(f"w{n}") for n in range(10))) if one]
    assert len(winners) == 1
    async with tx() as s:
        found = await deliveries.get(s, "del_1")
        assert (found.state, found.claimed_by) == (State.CLAIMED, winners[0])


async def test_who_arms_and_who_cancels_do_not_both_win(tx: Transactions) -> None:
    await add(tx, delivery("1", state=State.CLAIMED))

    async def arm() -> int:
        async with tx() as s:
            try:
                await deliveries.move(s, "del_1", State.CLAIMED, State.TRANSMITTING)
            except Conflict:
                return 0
            return 1

    async def cancel() -> int:
        async with tx() as s:
            try:
                await deliveries.move(s, "del_1", State.CLAIMED, State.CANCELLED)
            except Conflict:
                return 0
            return 1

    assert sum(await asyncio.gather(arm(), cancel())) == 1


async def test_a_move_outside_the_table_is_refused_before_the_database_is_asked(tx: Transactions) -> None:
    await add(tx, delivery("1", state=State.UNKNOWN))
    async with tx() as s:
        with pytest.raises(Conflict, match="unknown cannot become transmitting"):
            await deliveries.move(s, "del_1", State.UNKNOWN, State.TRANSMITTING)
    assert await state_of(tx, "1") == State.UNKNOWN


async def test_a_move_is_seen_by_the_row_that_the_session_holds(tx: Transactions) -> None:
    await add(tx, delivery("1"))
    async with tx() as s:
        held = await deliveries.get(s, "del_1")
        await deliveries.move(s, "del_1", State.QUEUED, State.CANCELLED, held_reason="too late")
        assert (held.state, held.held_reason) == (State.CANCELLED, "too late")


async def test_a_key_is_used_once_whoever_comes_at_the_same_time(tx: Transactions) -> None:
    await add(tx)

    async def queue(n: int) -> bool:
        async with tx() as s:
            return await deliveries.add_once(s, delivery(f"{n}", key="step:anna:1-first"))

    assert sorted(await asyncio.gather(*(queue(n) for n in range(5)))) == [False] * 4 + [True]


async def test_a_key_that_is_used_does_not_break_its_transaction(tx: Transactions) -> None:
    await add(tx, delivery("1"))
    async with tx() as s:
        assert not await deliveries.add_once(s, delivery("other", key="step:1"))
        assert await deliveries.add_once(s, delivery("2"))
    assert await state_of(tx, "2") == State.QUEUED


async def test_the_most_pressing_mail_is_due_first(tx: Transactions) -> None:
    await add(
        tx,
        delivery("late", due_at=NOW - DAY),
        delivery("later", due_at=NOW - MINUTE),
        delivery("warm", priority=Priority.WARM),
        delivery("first", priority=Priority.FIRST_TOUCH, due_at=NOW - DAY),
        delivery("tomorrow", due_at=NOW + MINUTE),
        delivery("taken", state=State.CLAIMED),
        delivery("otto's", box="otto"),
    )
    async with tx() as s:
        assert [d.id for d in await direct.answer(s, deliveries.due(["box_mara"], NOW, 10))] == [
            "del_warm",
            "del_late",
            "del_later",
            "del_first",
        ]
        assert [d.id for d in await direct.answer(s, deliveries.due(["box_mara"], NOW, 1))] == ["del_warm"]
        both = await direct.answer(s, deliveries.due(["box_mara", "box_otto"], NOW, 1))
        assert {d.id for d in both} == {"del_warm", "del_otto's"}, "a full mailbox takes nobody else's place"


async def test_the_cap_counts_what_was_sent_and_what_may_have_been(tx: Transactions) -> None:
    sent: dict[str, Any] = {"state": State.SENT}
    await add(
        tx,
        delivery("yesterday", sent_at=NOW - DAY, **sent),
        delivery("today", sent_at=NOW - DAY + MINUTE, **sent),
        delivery("now", sent_at=NOW, **sent),
        delivery("claimed", state=State.CLAIMED),
        delivery("armed", state=State.TRANSMITTING),
        delivery("unknown", state=State.UNKNOWN, first_tried_at=NOW),
        delivery("unknown for days", state=State.UNKNOWN, first_tried_at=NOW - DAY),
        delivery("queued"),
        delivery("refused", state=State.REFUSED),
        delivery("intro", sent_at=NOW, purpose=Purpose.INTRODUCTION, **sent),
        delivery("otto's", sent_at=NOW, box="otto", **sent),
    )
    async with tx() as s:
        for arming, counted in ((False, 5), (True, 4)):
            found = await direct.answer(s, limits.of_mailboxes(["box_mara"], NOW, arming=arming))
            assert found == {"northlane.example": {"box_mara": counted, "box_otto": 1}}
        nth = [await deliveries.nth_last_sent(s, "box_mara", CAPPED, n) for n in (1, 2, 3, 4)]
        assert nth == [NOW, NOW - DAY + MINUTE, NOW - DAY, None]


async def test_a_lapsed_claim_is_due_again_and_nothing_else_is(tx: Transactions) -> None:
    lapsed: dict[str, Any] = {"claimed_until": NOW - MINUTE, "claimed_by": "dead"}
    await add(
        tx,
        delivery("lapsed", state=State.CLAIMED, **lapsed),
        delivery("held", state=State.CLAIMED, claimed_until=NOW, claimed_by="alive"),
        delivery("armed", state=State.TRANSMITTING, **lapsed),
    )
    async with tx() as s:
        assert await deliveries.requeue_lapsed(s, NOW, NOW + MINUTE) == 1
        again = await deliveries.get(s, "del_lapsed")
        assert (again.state, again.claimed_by, again.due_at) == (State.QUEUED, None, NOW + MINUTE)
        assert (await deliveries.get(s, "del_armed")).state == State.TRANSMITTING
        assert (await deliveries.get(s, "del_held")).claimed_by == "alive"


async def test_a_mail_in_flight_is_one_that_was_armed_lately(tx: Transactions) -> None:
    await add(
        tx,
        delivery("armed", state=State.TRANSMITTING, armed_at=NOW),
        delivery("sent", lead="ben", state=State.SENT, armed_at=NOW),
    )
    async with tx() as s:
        assert await deliveries.is_in_flight(s, "lead_anna", NOW - MINUTE)
        assert not await deliveries.is_in_flight(s, "lead_anna", NOW)
        assert not await deliveries.is_in_flight(s, "lead_ben", NOW - MINUTE)
        assert [d.id for d in await deliveries.armed_before(s, NOW + MINUTE)] == ["del_armed"]
        assert await deliveries.armed_before(s, NOW) == []


@pytest.mark.parametrize("before", [State.TRANSMITTING, State.UNKNOWN])
async def test_what_was_sent_is_written_with_its_event_and_asks_nobody_any_more(
    tx: Transactions, before: State
) -> None:
    await add(tx, delivery("1", state=before, claimed_by="w", held_reason="nobody knows"))
    question = {"id": "task_1", "key": "unknown:del_1", "kind": "unknown", "why": "?", "created_at": NOW}
    async with tx() as s:
        await tasks.ask(s, question)
        await deliveries.was_sent(s, await deliveries.get(s, "del_1"), before, NOW, "250 ok")
    async with tx() as s:
        found = await deliveries.get(s, "del_1")
        assert (found.state, found.sent_at, found.held_reason, found.claimed_by) == (State.SENT, NOW, None, None)
        assert [(e.kind, e.data["delivery"]) for e in await events.of_lead(s, "lead_anna")] == [
            ("delivery.sent", "del_1")
        ]
        assert await tasks.waiting_count(s) == 0


async def test_a_mail_is_found_by_our_message_id_and_by_the_providers(tx: Transactions) -> None:
    await add(tx, delivery("1", message_id="<a@x>", provider_message_id="<p@y>"), delivery("2", message_id="<b@x>"))
    async with tx() as s:
        assert [d.id for d in await deliveries.by_message_ids(s, ["<p@y>", "<b@x>", "<no@z>"])] == ["del_1", "del_2"]
        assert await deliveries.by_message_ids(s, []) == ()


async def test_the_newest_step_that_left(tx: Transactions) -> None:
    await add(
        tx,
        delivery("1", state=State.SENT, sent_at=NOW - DAY),
        delivery("2", state=State.SENT, sent_at=NOW),
        delivery("3", state=State.REFUSED),
    )
    async with tx() as s:
        assert await deliveries.last_sent_steps(s, ["enr_none"]) == {}
        assert [d.id for d in await deliveries.of_lead(s, "lead_anna")] == ["del_1", "del_2", "del_3"]


async def test_bytes_are_there_only_after_a_claim(tx: Transactions) -> None:
    await add(tx, delivery("1"), delivery("2", raw=b"Subject: Hello\r\n\r\nHi"))
    async with tx() as s:
        with pytest.raises(NotFound, match="del_1 has no bytes yet"):
            await deliveries.raw(s, "del_1")
        assert await deliveries.raw(s, "del_2") == b"Subject: Hello\r\n\r\nHi"
        with pytest.raises(NotFound, match="there is no delivery del_9"):
            await deliveries.get(s, "del_9")
        assert await deliveries.find(s, "del_9") is None
