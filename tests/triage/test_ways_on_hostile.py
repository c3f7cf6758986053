"""The ways on under attack: corrections out of order, colleagues who write instead, people who are named twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import NoReturn

import pytest

from app.errors import Conflict, Invalid
from app.outreach import pausing, refer
from app.outreach import tasks as asked
from app.store import enrollments, suggestions
from app.triage import answer
from app.triage.optout import suppress
from app.triage.reader import ProcessReader
from app.triage.review import Correction, process_again, relabel
from classifier.reading import Label, ObjectionType
from tests.triage.desk import ANNA, STOP, YES, Desk
from tests.triage.test_ways_on import DANA, LATER, NO, NOT_ME, Certain, objects, referral_of, running, told, words

pytestmark = pytest.mark.anyio

BOB = "bob@tidewell.example"
PRIYA = "priya@tidewell.example"
FROM_PRIYA = f"Priya Nair <{PRIYA}>"
TRUST = Correction(label=Label.OBJECTION, objection_type=ObjectionType.TRUST)
NONE = Correction(label=Label.NONE)


@pytest.fixture
def certain(desk: Desk, reader: ProcessReader) -> Desk:
    desk.world.running = replace(desk.world.running, app=replace(desk.world.running.app, reader=Certain(reader)))
    return desk


def later(desk: Desk, **ahead: float) -> None:
    desk.world.clock.step_to(desk.world.clock.now() + timedelta(**ahead))


# -- corrections ---------------------------------------------------------------------------------------------------


async def test_correcting_an_older_reply_leaves_the_introduction_of_a_newer_one_alone(certain: Desk) -> None:
    lead_id, first = await certain.first_mail()
    older = await certain.answers("Ok.", first)
    await certain.answers(YES, first, Subject="Re: once more")
    await certain.introduce(lead_id)

    for correction in (NONE, TRUST):
        with pytest.raises(Conflict, match="later reply"):
            await relabel(certain.app, older.id, correction, "Ruth")
    assert [h.state for h in await certain.handoffs(lead_id)] == ["held"]
    await certain.turns(timedelta(days=3))
    assert [h.state for h in await certain.handoffs(lead_id)] == ["introduced"]


async def test_correcting_an_older_reply_leaves_the_return_and_the_answer_of_a_newer_one_alone(certain: Desk) -> None:
    lead_id, first = await certain.first_mail()
    older = await certain.answers("Ok.", first)
    await certain.answers(LATER, first, Subject="Re: once more")
    with pytest.raises(Conflict, match="later reply"):
        await relabel(certain.app, older.id, NONE, "Ruth")
    assert await running(certain, lead_id) is not None
    await certain.answers(NO, first, Subject="Re: and again")
    with pytest.raises(Conflict, match="later reply"):
        await relabel(certain.app, older.id, NONE, "Ruth")
    assert "objection" in await certain.asked()


async def test_an_answer_approved_for_the_wrong_objection_makes_room_for_the_right_one(certain: Desk) -> None:
    lead_id, wrong, _ = await objects(certain)
    await answer.approve(certain.app, wrong.id, "Ruth")
    await relabel(certain.app, wrong.message_id, TRUST, "Theo")

    async with certain.app.read() as s:
        first, second = await suggestions.of_lead(s, lead_id)
    assert (first.state, second.state, second.objection_type) == ("superseded", "waiting", "trust")
    with pytest.raises(Conflict):
        await answer.approve(certain.app, first.id, "Ruth")
    await answer.approve(certain.app, second.id, "Ruth")
    await certain.turns(timedelta(days=3))
    assert len(certain.world.sent_to(ANNA)) == 2
    assert words(certain.world.sent_to(ANNA)[1]).startswith(second.text.strip())

    # One that has left is no reason to write again, and whoever corrects learns of it, each time.
    for _ in range(2):
        await relabel(certain.app, wrong.message_id, TRUST, "Theo")
        assert await certain.asked() == ["objection"]
    await certain.turns(timedelta(days=3))
    assert len(certain.world.sent_to(ANNA)) == 2


async def test_a_referral_that_was_taken_back_can_be_taken_up_again(certain: Desk) -> None:
    lead_id, first = await certain.first_mail()
    message = await certain.answers(NOT_ME, first)
    named = await referral_of(certain, lead_id)
    await refer.link(certain.app, named.id)
    linked = await referral_of(certain, lead_id)
    assert linked.enrollment_id is not None
    await pausing.pause(certain.app, linked.enrollment_id, "Theo")
    await relabel(certain.app, message.id, NONE, "Ruth")
    async with certain.app.read() as s:
        assert (await enrollments.get(s, linked.enrollment_id)).state == "stopped"
    assert (await referral_of(certain, lead_id)).state == "dismissed"

    await relabel(certain.app, message.id, Correction(label=Label.REFERRAL), "Ruth")
    again = await referral_of(certain, lead_id)
    assert again.id != named.id and await refer.link(certain.app, again.id)
    await certain.turns(timedelta(days=20))
    assert len(certain.world.sent_to(DANA)) == 1

    # What has left stays linked: nobody is written to once more.
    await relabel(certain.app, message.id, NONE, "Ruth")
    await relabel(certain.app, message.id, Correction(label=Label.REFERRAL), "Ruth")
    assert (await referral_of(certain, lead_id)).state == "linked"
    await certain.turns(timedelta(days=20))
    assert len(certain.world.sent_to(DANA)) == 1


async def test_a_correction_does_not_make_a_colleagues_answer_forgotten(certain: Desk) -> None:
    lead_id, first = await certain.first_mail()
    _, mail_to_bob = await certain.first_mail(BOB, "Bob")
    message = await certain.answers(LATER, first)
    later(certain, days=1)
    await certain.answers(STOP, mail_to_bob, who=BOB)
    later(certain, days=1)
    await relabel(certain.app, message.id, Correction(label=Label.STALL, resume_on=date(2026, 3, 20)), "Ruth")

    await certain.turns(timedelta(days=60))
    assert len(certain.world.sent_to(ANNA)) == 1
    parked = await running(certain, lead_id)
    assert parked is not None and parked.held_reason == "somebody at the company answered"


async def test_no_return_lies_beyond_what_a_calendar_can_hold(certain: Desk) -> None:
    lead_id, first = await certain.first_mail()
    message = await certain.answers(LATER, first)
    parked = await running(certain, lead_id)
    assert parked is not None
    for day in (date(9999, 12, 31), date(2062, 4, 20)):
        with pytest.raises(Invalid, match="too far"):
            await relabel(certain.app, message.id, Correction(label=Label.STALL, resume_on=day), "Ruth")
        with pytest.raises(Invalid, match="too far"):
            await pausing.move_return(certain.app, parked.id, day, "Ruth")


async def test_a_paused_return_that_is_moved_still_says_why_it_waits(certain: Desk) -> None:
    lead_id, first = await certain.first_mail()
    await certain.answers(LATER, first)
    parked = await running(certain, lead_id)
    assert parked is not None
    await pausing.pause(certain.app, parked.id, "Theo")
    await pausing.move_return(certain.app, parked.id, date(2026, 3, 20), "Ruth")
    moved = await running(certain, lead_id)
    assert moved is not None and (moved.state, moved.held_reason) == ("paused", "paused by Theo")


# -- outcomes ------------------------------------------------------------------------------------------------------


async def test_an_answer_to_the_return_leaves_the_outcome_of_the_sequence_before(certain: Desk) -> None:
    lead_id, first = await certain.first_mail()
    await certain.answers(LATER, first)
    await certain.turns(timedelta(days=50))
    await certain.answers(YES, certain.world.sent_to(ANNA)[1])

    async with certain.app.read() as s:
        found = [(e.kind, e.state, e.outcome) for e in reversed(await enrollments.of_lead(s, lead_id))]
    assert found == [("cold", "replied", "stall"), ("return", "replied", "positive")]


async def test_a_corrected_stall_gives_the_sequence_its_right_outcome(certain: Desk) -> None:
    lead_id, first = await certain.first_mail()
    message = await certain.answers(LATER, first)
    await relabel(certain.app, message.id, NONE, "Ruth")

    async with certain.app.read() as s:
        found = [(e.kind, e.state, e.outcome) for e in reversed(await enrollments.of_lead(s, lead_id))]
    # Nobody answered the return: it was taken back.
    assert found == [("cold", "replied", "none"), ("return", "stopped", "stopped")]


# -- colleagues ----------------------------------------------------------------------------------------------------


async def test_a_warm_reply_of_somebody_suppressed_is_put_before_a_person(certain: Desk) -> None:
    await suppress(certain.app, PRIYA, "Ruth")
    lead_id, first = await certain.first_mail()
    await certain.answers(YES, first, From=FROM_PRIYA)
    assert await certain.handoffs(lead_id) == []
    assert await certain.asked() == ["review"]


async def test_no_answer_is_approved_for_somebody_suppressed(certain: Desk) -> None:
    lead_id, first = await certain.first_mail()
    await certain.answers(NO, first, From=FROM_PRIYA)
    async with certain.app.read() as s:
        (proposed,) = await suggestions.of_lead(s, lead_id)
    await suppress(certain.app, PRIYA, "Ruth")
    with pytest.raises(Conflict, match=PRIYA):
        await answer.approve(certain.app, proposed.id, "Ruth")


async def test_nobody_reads_another_persons_words_as_their_own(certain: Desk) -> None:
    _, first = await certain.first_mail()
    await certain.answers(LATER, first, From=FROM_PRIYA)
    await certain.turns(timedelta(days=60))
    _, mail = certain.world.sent_to(ANNA)
    assert "you wrote" not in words(mail) and "Come back to me" not in words(mail)


async def test_a_first_mail_names_whoever_wrote_and_not_the_lead_beside_them(certain: Desk) -> None:
    lead_id, first = await certain.first_mail()
    await certain.answers(NOT_ME, first, From=FROM_PRIYA)
    assert await refer.link(certain.app, (await referral_of(certain, lead_id)).id)
    await certain.turns(timedelta(days=3))
    (mail,) = certain.world.sent_to(DANA)
    assert mail["Subject"] == "Priya Nair gave me your name"
    assert "Anna" not in words(mail)


async def test_a_first_mail_names_the_newest_referrer(certain: Desk) -> None:
    # One correction among many, so that referrals go on by themselves.
    await certain.decided("referral", 10)
    anna, first = await certain.first_mail()
    bob, mail_to_bob = await certain.first_mail(BOB, "Bob")
    message = await certain.answers(NOT_ME, first)
    await refer.link(certain.app, (await referral_of(certain, anna)).id)
    await relabel(certain.app, message.id, NONE, "Ruth")
    later(certain, minutes=1)
    await certain.answers(NOT_ME, mail_to_bob, who=BOB)
    assert await refer.link(certain.app, (await referral_of(certain, bob)).id)
    await certain.turns(timedelta(days=3))
    (mail,) = certain.world.sent_to(DANA)
    assert mail["Subject"] == "Bob gave me your name"


async def test_nobody_gets_a_second_first_mail_because_two_leads_named_them(certain: Desk) -> None:
    anna, first = await certain.first_mail()
    bob, mail_to_bob = await certain.first_mail(BOB, "Bob")
    await certain.answers(NOT_ME, first)
    assert await refer.link(certain.app, (await referral_of(certain, anna)).id)
    await certain.turns(timedelta(days=40))
    assert len(certain.world.sent_to(DANA)) == 1

    await certain.answers(NOT_ME, mail_to_bob, who=BOB)
    named = await referral_of(certain, bob)
    assert not await refer.link(certain.app, named.id)
    assert "because of another referral" in ((await referral_of(certain, bob)).reason or "")
    assert await certain.asked() == ["referral"]


async def test_a_colleague_who_answers_meanwhile_holds_the_first_mail_to_the_referred_person(certain: Desk) -> None:
    anna, first = await certain.first_mail()
    _, mail_to_bob = await certain.first_mail(BOB, "Bob")
    await certain.answers(NOT_ME, first)
    assert await refer.link(certain.app, (await referral_of(certain, anna)).id)
    later(certain, minutes=1)
    await certain.answers(STOP, mail_to_bob, who=BOB)
    await certain.turns(timedelta(days=3))
    assert certain.world.sent_to(DANA) == []
    dana = (await referral_of(certain, anna)).referred_lead_id
    assert dana is not None
    waits = await running(certain, dana)
    assert waits is not None and waits.held_reason == "somebody at the company answered"


# -- tasks ---------------------------------------------------------------------------------------------------------


class Broken:
    """A reader that can make nothing of any mail."""

    async def read(self, raw: bytes, *, received_at: datetime, sent_texts: object) -> NoReturn:
        raise Invalid("nobody can read this")

    async def close(self) -> None: ...


async def test_a_message_that_is_set_aside_again_is_asked_again(desk: Desk) -> None:
    lead_id, first = await desk.first_mail()
    desk.world.running = replace(desk.world.running, app=replace(desk.app, reader=Broken()))
    message = await desk.answers("Ok.", first)
    (task,) = [task for task in await desk.tasks() if task.message_id == message.id]
    await asked.done(desk.app, task.id, "Ruth", "read it")
    before = (await told(desk, lead_id)).count("task.created")
    await process_again(desk.app, message.id)
    await desk.work()
    assert [t.kind for t in await desk.tasks() if t.message_id == message.id] == ["read"]
    assert (await told(desk, lead_id)).count("task.created") == before + 1
