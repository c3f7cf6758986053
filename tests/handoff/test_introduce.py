"""The choice of a closer, the mails that follow it, and what may still stop them."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta

import pytest

from app.domain.delivery import State
from app.domain.handoff import State as HandoffState
from app.domain.suppression import Reason
from app.domain.territory import Territory
from app.errors import Conflict
from app.handoff.cancel import cancel
from app.handoff.closers import CloserChange, change_closer
from app.handoff.introduce import introduce
from app.store import closers, leads, suppressions
from app.store.handoffs import Handoff
from tests.triage.desk import ANNA, JONAS, YES, Desk, mail

pytestmark = pytest.mark.anyio

DELIA = "delia@northlane.example"


async def closer_id(desk: Desk, address: str = JONAS) -> str:
    async with desk.app.read() as s:
        return next(c.id for c in await closers.every(s) if c.address == address)


async def change(desk: Desk, what: CloserChange, address: str = JONAS) -> None:
    await change_closer(desk.app, await closer_id(desk, address), what)


async def warm(desk: Desk, count: int = 1, first: int = 0) -> list[Handoff]:
    """So many leads wrote a positive reply of their own accord; their hand-offs, still without a closer."""
    made = []
    for number in range(first, first + count):
        who = f"lead{number}@company{number}.example"
        lead = await desk.world.lead(who)
        await desk.receives(mail(who, "your mail", YES))
        made += await desk.handoffs(lead)
    assert {h.state for h in made} == {HandoffState.WANTED}
    return made


async def now(desk: Desk, handoff: Handoff) -> Handoff:
    return next(h for h in await desk.handoffs(handoff.lead_id) if h.id == handoff.id)


async def test_a_closer_is_chosen_with_a_reason_and_both_mails_are_held_for_minutes(desk: Desk) -> None:
    [handoff] = await warm(desk)
    assert await introduce(desk.app, handoff.id)
    chosen = await now(desk, handoff)
    assert (chosen.state, chosen.closer_id) == (HandoffState.HELD, await closer_id(desk))
    assert chosen.reason == "only Jonas Ferreira has room this week"
    for purpose in ("introduction", "brief"):
        [queued] = await desk.deliveries(handoff.lead_id, purpose)
        held = queued.due_at - desk.world.clock.now()
        assert queued.state == State.QUEUED and timedelta(minutes=4) <= held <= timedelta(minutes=12)


async def test_asking_again_and_again_at_once_queues_each_mail_once(desk: Desk) -> None:
    [handoff] = await warm(desk)
    assert all(await asyncio.gather(*(introduce(desk.app, handoff.id) for _ in range(8))))
    assert len(await desk.deliveries(handoff.lead_id, "introduction")) == 1
    assert len(await desk.deliveries(handoff.lead_id, "brief")) == 1


async def test_a_full_week_asks_a_person_once_and_room_later_takes_the_lead(desk: Desk) -> None:
    await change(desk, CloserChange(weekly_capacity=1))
    one, two = await warm(desk, 2)
    assert await introduce(desk.app, one.id)
    for _ in range(3):
        assert not await introduce(desk.app, two.id)
    [task] = await desk.tasks()
    assert task.kind == "no_closer" and task.lead_id == two.lead_id
    assert (await now(desk, two)).state == HandoffState.WANTED

    # Seven days after the first was given there is room again.
    desk.world.clock.step_to(desk.world.clock.now() + timedelta(days=7))
    assert await introduce(desk.app, two.id)
    assert (await now(desk, two)).state == HandoffState.HELD
    assert await desk.tasks() == []


async def test_nobody_there_asks_and_says_so(desk: Desk) -> None:
    await change(desk, CloserChange(is_active=False))
    [handoff] = await warm(desk)
    assert not await introduce(desk.app, handoff.id)
    [task] = await desk.tasks()
    assert "no closer is active and present" in task.why
    # Whoever cancels it does not leave the question behind.
    await cancel(desk.app, handoff.id, by="ops", why="sold already")
    assert await desk.tasks() == []


async def test_an_absent_closer_gets_nothing_until_they_are_back(desk: Desk) -> None:
    back = desk.world.clock.now() + timedelta(days=2)
    await change(desk, CloserChange(absent_until=back))
    [handoff] = await warm(desk)
    assert not await introduce(desk.app, handoff.id)
    desk.world.clock.step_to(back)
    assert await introduce(desk.app, handoff.id)


async def owned(desk: Desk, handoff: Handoff, lead_id: str | None = None) -> None:
    """Jonas has this lead already."""
    owner = await closer_id(desk)
    async with desk.app.write() as s:
        (await leads.get(s, lead_id or handoff.lead_id)).closer_id = owner


async def test_the_owner_of_a_lead_gets_it_out_of_turn(desk: Desk) -> None:
    await desk.world.closer(DELIA)
    [handoff] = await warm(desk)
    await change(desk, CloserChange(weight=0))
    await owned(desk, handoff)
    assert await introduce(desk.app, handoff.id)
    assert (await now(desk, handoff)).reason == "Jonas Ferreira owns this lead"


async def test_the_owner_of_a_colleague_gets_the_lead(desk: Desk) -> None:
    await desk.world.closer(DELIA)
    [handoff] = await warm(desk)
    await change(desk, CloserChange(weight=0))
    await owned(desk, handoff, await desk.world.lead("lead7@company0.example"))
    assert await introduce(desk.app, handoff.id)
    assert (await now(desk, handoff)).reason == "Jonas Ferreira owns this company"


async def test_an_owner_with_a_full_week_is_stood_in_for_and_the_reason_says_so(desk: Desk) -> None:
    await desk.world.closer(DELIA)
    await change(desk, CloserChange(weekly_capacity=0))
    [handoff] = await warm(desk)
    await owned(desk, handoff)
    assert await introduce(desk.app, handoff.id)
    assert (await now(desk, handoff)).reason == (
        "Jonas Ferreira owns this lead, but has a full week; only Delia Ferreira has room this week"
    )


async def test_whoever_had_a_cancelled_hand_off_gets_the_next_one(desk: Desk) -> None:
    await desk.world.closer(DELIA)
    lead, first = await desk.first_mail()
    await desk.answers(YES, first)
    before = await desk.introduce(lead)
    await desk.answers("Yes, and bring a price. Friday at 9?", first)
    again = await desk.introduce(lead)
    assert again.closer_id == before.closer_id and (again.reason or "").endswith("had this lead before")


async def test_a_territory_is_asked_of_the_lead_and_of_the_language_of_the_reply(desk: Desk) -> None:
    await desk.world.closer(DELIA)
    await change(desk, CloserChange(territory=Territory(languages=frozenset({"en"}), countries=frozenset({"GB"}))))
    made = await warm(desk, 3)
    for handoff in made:
        assert await introduce(desk.app, handoff.id)
        assert (await now(desk, handoff)).reason == "Jonas Ferreira takes this territory (GB, en)"


async def test_turns_go_by_weight_and_a_cancelled_hand_off_gives_its_turn_back(desk: Desk) -> None:
    await desk.world.closer(DELIA)
    await change(desk, CloserChange(weight=3))
    made = await warm(desk, 8)
    for handoff in made:
        await introduce(desk.app, handoff.id)
    assert Counter([(await now(desk, h)).closer_id for h in made])[await closer_id(desk)] == 6
    for handoff in made:
        if (await now(desk, handoff)).closer_id == await closer_id(desk, DELIA):
            await cancel(desk.app, handoff.id, by="ops", why="sold already")
    [one] = await warm(desk, 1, first=8)
    await introduce(desk.app, one.id)
    assert (await now(desk, one)).closer_id == await closer_id(desk, DELIA)


async def test_hand_offs_at_once_are_shared_fairly(desk: Desk) -> None:
    await desk.world.closer(DELIA)
    made = await warm(desk, 6)
    await asyncio.gather(*(introduce(desk.app, h.id) for h in made))
    assert sorted(Counter([(await now(desk, h)).closer_id for h in made]).values()) == [3, 3]


async def test_hand_offs_at_once_never_exceed_a_capacity(desk: Desk) -> None:
    await desk.world.closer(DELIA)
    for address in (JONAS, DELIA):
        await change(desk, CloserChange(weekly_capacity=2), address)
    made = await warm(desk, 6)
    taken = await asyncio.gather(*(introduce(desk.app, h.id) for h in made))
    assert Counter(taken) == {True: 4, False: 2}
    assert await desk.asked() == ["no_closer", "no_closer"]


async def test_a_suppression_between_choice_and_sending_cancels_both_mails(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    await desk.answers(YES, first)
    handoff = await desk.introduce(lead)
    async with desk.app.write() as s:
        await suppressions.add(s, ANNA, Reason.MANUAL, "test", desk.world.clock.now())
    await desk.turns()

    assert len(desk.world.mail.accepted) == 1
    assert (await now(desk, handoff)).state == HandoffState.CANCELLED
    assert [d.state for d in await desk.deliveries(lead, "introduction")] == [State.CANCELLED]
    assert [d.state for d in await desk.deliveries(lead, "brief")] == [State.CANCELLED]


async def test_a_person_cancels_while_it_is_held_and_not_after(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    await desk.answers(YES, first)
    held = await desk.introduce(lead)
    await cancel(desk.app, held.id, by="ops", why="a friend of ours")
    await desk.turns()
    assert len(desk.world.mail.accepted) == 1

    await desk.answers("Yes, so when do we talk? Tuesday at 9?", first)
    again = await desk.introduce(lead)
    await desk.turns()
    with pytest.raises(Conflict):
        await cancel(desk.app, again.id, by="ops", why="too late")
    assert (await now(desk, again)).state == HandoffState.INTRODUCED
