"""Enrollments: one running one a lead, and the order in which they are due."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy.exc import IntegrityError

from app.domain.delivery import Priority
from app.domain.delivery import State as Sending
from app.domain.enrollment import Change, State
from app.errors import Conflict, NotFound
from app.store import deliveries, direct, enrollments, leads, leaving
from tests.store.rows import DAY, MINUTE, NOW, Transactions, delivery, enrollment, lead, mailbox

pytestmark = pytest.mark.anyio


async def people(tx: Transactions, *names: str) -> None:
    async with tx() as s:
        s.add_all([mailbox("mara"), mailbox("otto"), *map(lead, names)])


@pytest.mark.parametrize("first", [State.ACTIVE, State.PAUSED])
@pytest.mark.parametrize("second", [State.ACTIVE, State.PAUSED])
async def test_a_person_is_in_one_running_sequence_at_a_time(tx: Transactions, first: State, second: State) -> None:
    await people(tx, "anna", "ben")
    async with tx() as s:
        s.add_all([enrollment("anna", state=first), enrollment("ben", state=second)])
    with pytest.raises(IntegrityError, match="uq_enrollment_running"):
        async with tx() as s:
            s.add(enrollment("anna", state=second, nth=2))


async def test_of_two_who_enroll_a_person_at_once_one_wins(tx: Transactions) -> None:
    await people(tx, "anna")

    async def enroll(nth: int) -> bool:
        try:
            async with tx() as s:
                s.add(enrollment("anna", nth=nth))
        except IntegrityError:
            return False
        return True

    assert sorted(await asyncio.gather(enroll(1), enroll(2))) == [False, True]


async def test_an_ended_sequence_leaves_room_for_another(tx: Transactions) -> None:
    await people(tx, "anna")
    async with tx() as s:
        s.add_all(enrollment("anna", state=State.FINISHED, nth=nth) for nth in (1, 2))
        s.add(enrollment("anna", nth=3))
    async with tx() as s:
        assert await enrollments.has_running(s, "lead_anna")
        assert [e.id for e in await enrollments.of_lead(s, "lead_anna")] == ["enr_anna_3", "enr_anna_2", "enr_anna_1"]
        assert await enrollments.running_by_mailbox(s) == {"box_mara": 1}


async def test_the_most_pressing_step_is_due_first(tx: Transactions) -> None:
    await people(tx, "anna", "ben", "cleo", "dan", "eva", "finn")
    follow_up = enrollment("cleo")
    follow_up.priority = Priority.FOLLOW_UP
    async with tx() as s:
        s.add_all(
            [
                enrollment("anna", NOW - MINUTE),
                enrollment("ben", NOW - DAY),
                follow_up,
                enrollment("dan", NOW + MINUTE),
                enrollment("eva", state=State.PAUSED),
                enrollment("finn", None),
            ]
        )
    async with tx() as s:
        due = [due.lead.id for due in await direct.answer(s, leaving.pressing(["box_mara"], NOW, 10))]
        assert due == ["lead_cleo", "lead_ben", "lead_anna"]


async def test_an_end_clears_what_was_due_and_keeps_its_first_day() -> None:
    e = enrollment("anna")
    e.held_reason = "outside the sending hours"
    assert enrollments.advance(e, Change.RAN_OUT, NOW, outcome="none")
    assert (State(e.state), e.outcome, e.ended_at) == (State.FINISHED, "none", NOW)
    assert [e.due_at, e.held_reason] == [None, None]
    assert enrollments.advance(e, Change.REPLIED, NOW + DAY, outcome="positive"), "a late answer"
    assert (e.state, e.ended_at, e.outcome) == (State.REPLIED, NOW, "positive")
    assert not enrollments.advance(e, Change.BOUNCED, NOW + DAY, outcome="bounced"), "nothing becomes worse"
    assert (e.state, e.outcome) == (State.REPLIED, "positive")


async def test_the_outcome_is_the_last_that_was_said() -> None:
    e = enrollment("anna")
    enrollments.advance(e, Change.REPLIED, NOW, outcome="stall")
    enrollments.advance(e, Change.REPLIED, NOW + DAY, outcome="positive")
    assert e.outcome == "positive"


async def test_a_pause_keeps_what_was_due() -> None:
    e = enrollment("anna")
    assert enrollments.advance(e, Change.PAUSED, NOW)
    assert (e.state, e.due_at, e.ended_at, e.outcome) == (State.PAUSED, NOW, None, None)
    with pytest.raises(Conflict):
        enrollments.advance(e, Change.RAN_OUT, NOW)


async def test_adrift_is_what_runs_and_waits_for_nothing(tx: Transactions) -> None:
    await people(tx, "anna", "ben", "cleo", "dan")
    async with tx() as s:
        s.add_all(enrollment(name, None) for name in ("anna", "ben", "cleo"))
        s.add(enrollment("dan", NOW))
        await s.flush()
        for name, state in [("anna", Sending.SENT), ("ben", Sending.UNKNOWN), ("cleo", Sending.CANCELLED)]:
            row = delivery(name, name, state=state, enrollment_id=f"enr_{name}_1")
            assert await deliveries.add_once(s, row)
    async with tx() as s:
        assert [e.lead_id for e in await enrollments.adrift(s)] == ["lead_anna", "lead_cleo"]


async def test_one_that_is_not_there(tx: Transactions) -> None:
    async with tx() as s:
        with pytest.raises(NotFound, match="there is no enrollment enr_none"):
            await enrollments.get(s, "enr_none", lock=True)


async def test_who_is_claimed_is_still_at_the_step_that_was_judged_and_held_by_nobody(tx: Transactions) -> None:
    await people(tx, "anna", "ben", "cleo")
    async with tx() as s:
        s.add_all([enrollment("anna"), ben := enrollment("ben"), enrollment("cleo")])
        ben.next_step = 1
    judged = {"enr_anna_1": 0, "enr_ben_1": 0, "enr_cleo_1": 0}
    async with tx() as holder, tx() as s:
        await leads.get(holder, "lead_cleo", lock=True)
        assert await direct.answer(s, enrollments.lock_due(judged, NOW)) == {"enr_anna_1"}
