"""A lead that answers while something is on its way: a step, an introduction, a brief. At most one introduction
leaves, and a person learns of everything that stops a warm lead."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from email.message import Message as ParsedMail
from pathlib import Path

import pytest

from app.domain.delivery import State
from app.domain.handoff import State as HandoffState
from app.errors import Conflict
from app.handoff.introduce import introduce
from app.outreach import reconcile
from app.outreach.send import take_turn
from app.store import deliveries, tasks
from app.triage import review
from app.triage.optout import unsubscribe
from app.triage.process import process
from app.triage.reader import ProcessReader
from tests.triage.desk import ANNA, JONAS, MARA, STOP, YES, Crash, Desk, a_desk, bounce, machine_reply
from tests.world import DOUBTFUL, reply

pytestmark = pytest.mark.anyio


def crash_at(point: str, armed: list[bool]) -> Callable[[str], None]:
    """Crash at a point, once, when it is armed."""

    def at(name: str) -> None:
        if name == point and armed:
            armed.clear()
            raise Crash

    return at


async def introduced(desk: Desk) -> tuple[str, ParsedMail, ParsedMail]:
    """A lead whose introduction has left and whose brief has not: its id, the first mail and the introduction."""
    lead, first = await desk.first_mail()
    await desk.answers(YES, first)
    await desk.introduce(lead)
    desk.world.clock.step_to(desk.world.clock.now() + timedelta(minutes=30))
    await desk.look()
    await take_turn(desk.app, desk.world.watched[MARA])
    return lead, first, desk.world.sent_to(JONAS)[0]


async def test_a_second_positive_reply_makes_one_introduction(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    await desk.answers(YES, first)
    await desk.introduce(lead)
    await desk.answers("Yes please, Friday works as well. Call me.", first)
    await desk.introduce(lead)
    await desk.turns()

    assert [h.state for h in await desk.handoffs(lead)] == [HandoffState.CANCELLED, HandoffState.INTRODUCED]
    assert len([mail for mail in desk.world.sent_to(JONAS) if ANNA in str(mail["To"])]) == 1
    assert [d.state for d in await desk.deliveries(lead, "brief")] == [State.CANCELLED, State.SENT]


async def test_another_reply_while_the_introduction_is_held_cancels_it_and_tells_a_person(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    await desk.answers(YES, first)
    await desk.introduce(lead)
    await desk.answers("Ok.", first)
    await desk.turns()

    assert [h.state for h in await desk.handoffs(lead)] == [HandoffState.CANCELLED]
    assert desk.world.sent_to(JONAS) == []
    read, review = sorted(await desk.tasks(), key=lambda task: task.kind)
    assert (read.kind, review.kind) == ("read", "review")
    assert "introduction that was held is cancelled" in review.why


@pytest.mark.parametrize(
    ("report", "asked"),
    [
        (lambda first: machine_reply(ANNA, "Anna no longer works here.", first), ["new_contact", "review"]),
        (lambda first: bounce(ANNA, "5.1.1", first), ["review"]),
    ],
    ids=["has left", "bounced"],
)
async def test_a_machine_that_ends_a_warm_lead_tells_a_person(
    desk: Desk, report: Callable[[ParsedMail], bytes], asked: list[str]
) -> None:
    lead, first = await desk.first_mail()
    await desk.answers(YES, first)
    await desk.introduce(lead)
    await desk.receives(report(first))
    assert [h.state for h in await desk.handoffs(lead)] == [HandoffState.CANCELLED]
    assert sorted(await desk.asked()) == asked


async def test_an_opt_out_after_a_positive_reply_cancels_introduction_and_brief(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    await desk.answers(YES, first)
    await desk.introduce(lead)
    await desk.answers(STOP, first)
    await desk.turns()

    assert [h.state for h in await desk.handoffs(lead)] == [HandoffState.CANCELLED]
    assert [d.state for d in await desk.deliveries(lead, "introduction")] == [State.CANCELLED]
    assert [d.state for d in await desk.deliveries(lead, "brief")] == [State.CANCELLED]
    assert len(desk.world.mail.accepted) == 1 and await desk.asked() == []


async def test_a_positive_reply_of_somebody_who_opted_out_is_shown_to_a_person(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    await unsubscribe(desk.app, await desk.token(lead))
    await desk.answers(YES, first)
    assert await desk.handoffs(lead) == [] and await desk.asked() == ["review"]
    assert await desk.state(lead) == ("suppressed", "opt_out")


async def test_the_closer_gets_the_brief_though_the_lead_answers_the_introduction_first(desk: Desk) -> None:
    lead, _, introduction = await introduced(desk)
    assert [d.state for d in await desk.deliveries(lead, "brief")] == [State.QUEUED]

    await desk.answers("Thanks Mara. Jonas, Thursday is fine.", introduction)
    await desk.turns()

    assert [d.state for d in await desk.deliveries(lead, "brief")] == [State.SENT]
    assert [h.state for h in await desk.handoffs(lead)] == [HandoffState.INTRODUCED]
    assert await desk.asked() == ["reply_to_introduction"]


async def test_an_opt_out_of_an_introduced_lead_is_told_to_a_person(desk: Desk) -> None:
    lead, _, introduction = await introduced(desk)
    await desk.answers(STOP, introduction)
    await desk.turns()
    [task] = await desk.tasks()
    assert task.kind == "reply_to_introduction" and "tell them" in task.why
    assert await desk.suppressed() == "unsubscribe"
    assert [d.state for d in await desk.deliveries(lead, "brief")] == [State.CANCELLED]


async def test_an_introduction_that_bounces_at_the_closer_leaves_the_lead_alone(desk: Desk) -> None:
    lead, _, introduction = await introduced(desk)
    await desk.receives(bounce(JONAS, "5.1.1", introduction))
    assert await desk.suppressed() is None and (await desk.state(lead))[0] == "replied"
    assert await desk.asked() == ["closer_bounced"]


async def test_an_introduction_that_bounces_at_the_lead_is_told_to_a_person(desk: Desk) -> None:
    lead, _, introduction = await introduced(desk)
    await desk.receives(bounce(ANNA, "5.1.1", introduction))
    assert await desk.suppressed() == "hard_bounce"
    assert await desk.asked() == ["reply_to_introduction"]


@pytest.mark.parametrize("names_it", [True, False])
@pytest.mark.parametrize(("point", "copies"), [("armed", 0), ("accepted", 1)])
async def test_a_reply_while_the_introduction_is_unknown_never_makes_a_second_one(
    point: str, copies: int, names_it: bool, database_url: str, tmp_path: Path, reader: ProcessReader
) -> None:
    armed: list[bool] = []
    async with a_desk(
        database_url, tmp_path, reader, at_point=crash_at(point, armed), undecided_after=timedelta(0)
    ) as desk:
        lead, first = await desk.first_mail()
        await desk.answers(YES, first)
        await desk.introduce(lead)
        desk.world.clock.step_to(desk.world.clock.now() + timedelta(minutes=30))
        await desk.look()
        armed.append(True)
        with pytest.raises(Crash):
            await take_turn(desk.app, desk.world.watched[MARA])
        await reconcile.mark_undecided(desk.app)
        [unknown] = await desk.deliveries(lead, "introduction")
        assert unknown.state == State.UNKNOWN

        named = {"In_Reply_To": str(unknown.message_id)} if names_it else {}
        await desk.answers("Yes, Thursday at 10 is good for me. Talk then!", first, **named)

        assert len(await desk.handoffs(lead)) == 1
        state = HandoffState.INTRODUCED if names_it else HandoffState.HELD
        # A copy in the Sent folder of the sandbox also says that it left.
        assert (await desk.handoffs(lead))[0].state in (state, HandoffState.INTRODUCED if copies else state)
        assert await desk.asked() == ["reply_to_introduction"]
        assert [d.state for d in await desk.deliveries(lead, "brief")] == [State.QUEUED]


@pytest.mark.parametrize("point", ["connected", "claimed", "recipients accepted", "armed", "accepted", "recorded"])
async def test_a_crash_anywhere_sends_at_most_one_introduction(
    point: str, database_url: str, tmp_path: Path, reader: ProcessReader
) -> None:
    armed: list[bool] = []
    async with a_desk(
        database_url, tmp_path, reader,
        at_point=crash_at(point, armed), undecided_after=timedelta(0), claim_lease=timedelta(0),
    ) as desk:  # fmt: skip
        lead, first = await desk.first_mail()
        await desk.answers(YES, first)
        await desk.introduce(lead)
        desk.world.clock.step_to(desk.world.clock.now() + timedelta(minutes=30))
        await desk.look()
        armed.append(True)
        with pytest.raises(Crash):
            await take_turn(desk.app, desk.world.watched[MARA])
        for _ in range(3):
            await reconcile.requeue_lapsed(desk.app)
            await reconcile.mark_undecided(desk.app)
            await reconcile.look_for_unknown(desk.app)
            await desk.introduce(lead)
            await desk.turns()

        introductions = [mail for mail in desk.world.sent_to(JONAS) if ANNA in str(mail["To"])]
        [delivery] = await desk.deliveries(lead, "introduction")
        if point == "armed":
            assert (introductions, delivery.state) == ([], State.UNKNOWN)
            assert await desk.asked() == ["unknown_delivery"]
        else:
            assert (len(introductions), delivery.state) == (1, State.SENT)
            assert (await desk.handoffs(lead))[0].state == HandoffState.INTRODUCED


async def second_step(desk: Desk, lead: str) -> None:
    """Move to the day of the second mail and read the inbox."""
    due = (await desk.enrollment(lead)).due_at
    assert due is not None
    desk.world.clock.step_to(due)
    await desk.work()


@pytest.mark.parametrize("point", ["claimed", "recipients accepted"])
async def test_a_reply_while_a_step_is_claimed_stops_it(
    point: str, database_url: str, tmp_path: Path, reader: ProcessReader
) -> None:
    armed: list[bool] = []
    async with a_desk(database_url, tmp_path, reader, at_point=crash_at(point, armed)) as desk:
        lead, first = await desk.first_mail()
        await second_step(desk, lead)
        armed.append(True)
        with pytest.raises(Crash):
            await take_turn(desk.app, desk.world.watched[MARA])
        await desk.answers("Ok.", first)

        assert [d.state for d in await desk.deliveries(lead, "step")] == [State.SENT, State.CANCELLED]
        assert await desk.state(lead) == ("replied", "none")
        assert len(desk.world.sent_to(ANNA)) == 1


async def test_a_reply_waits_for_the_outcome_of_a_mail_that_is_being_transmitted(
    database_url: str, tmp_path: Path, reader: ProcessReader
) -> None:
    armed: list[bool] = []
    async with a_desk(
        database_url, tmp_path, reader, at_point=crash_at("armed", armed), undecided_after=timedelta(0)
    ) as desk:
        lead, first = await desk.first_mail()
        await second_step(desk, lead)
        armed.append(True)
        with pytest.raises(Crash):
            await take_turn(desk.app, desk.world.watched[MARA])
        await desk.world.mail.deliver(MARA, reply(ANNA, "Ok.", first, desk.world.clock.now()))
        await desk.look()
        [waiting] = await desk.waiting()

        assert not await process(desk.app, waiting)
        assert (await desk.enrollment(lead)).state == "active"
        # Nobody sends from this mailbox while the message waits.
        assert not await take_turn(desk.app, desk.world.watched[MARA])

        await reconcile.mark_undecided(desk.app)
        assert await process(desk.app, waiting)
        assert await desk.state(lead) == ("replied", "none")
        assert [d.state for d in await desk.deliveries(lead, "step")] == [State.SENT, State.UNKNOWN]


async def test_a_reply_that_names_an_unknown_step_proves_that_it_left(
    database_url: str, tmp_path: Path, reader: ProcessReader
) -> None:
    armed: list[bool] = []
    async with a_desk(
        database_url, tmp_path, reader, at_point=crash_at("armed", armed), undecided_after=timedelta(0)
    ) as desk:
        lead, first = await desk.first_mail()
        await second_step(desk, lead)
        armed.append(True)
        with pytest.raises(Crash):
            await take_turn(desk.app, desk.world.watched[MARA])
        await reconcile.mark_undecided(desk.app)
        async with desk.app.read() as s:
            [unknown] = await deliveries.unknown(s)
        await desk.answers("Ok.", first, In_Reply_To=str(unknown.message_id))
        assert [d.state for d in await desk.deliveries(lead, "step")] == [State.SENT, State.SENT]
        async with desk.app.read() as s:
            assert not [t for t in await tasks.waiting(s) if t.kind == "unknown_delivery"]


async def test_a_person_introduces_a_lead_whose_reply_the_machine_left_to_them(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    message = await desk.answers(DOUBTFUL, first)
    [open_task] = await desk.tasks()
    assert await desk.handoffs(lead) == [] and open_task.message_id == message.id

    await review.introduce(desk.app, message.id, by="Ruth")
    with pytest.raises(Conflict, match="handed over already"):
        await review.introduce(desk.app, message.id, by="Ruth")
    [wanted] = await desk.handoffs(lead)
    await introduce(desk.app, wanted.id)
    await desk.turns()

    assert [h.state for h in await desk.handoffs(lead)] == [HandoffState.INTRODUCED]
    assert [d.state for d in await desk.deliveries(lead, "introduction")] == [State.SENT]
    assert await desk.tasks() == []


async def test_nobody_introduces_a_lead_who_opted_out(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    message = await desk.answers(STOP, first)
    with pytest.raises(Conflict, match="never written to"):
        await review.introduce(desk.app, message.id, by="Ruth")
    assert await desk.handoffs(lead) == []
