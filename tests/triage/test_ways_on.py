"""What comes of a reply that is no positive one: an answer for approval, a return, a referral, and a correction."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from email.message import Message as ParsedMail

import pytest

from app.domain.referral import State as Referred
from app.domain.suggestion import State as Suggested
from app.errors import Conflict, Invalid
from app.outreach import pausing, refer
from app.store import enrollments, events, leads, referrals, suggestions
from app.store.enrollments import Enrollment
from app.store.referrals import Referral
from app.store.suggestions import Suggestion
from app.triage import answer
from app.triage.optout import suppress
from app.triage.reader import ProcessReader
from app.triage.review import Correction, introduce, relabel
from classifier.reading import Label, ObjectionType, Person, Reading
from tests.triage.desk import ANNA, MARA, STOP, YES, Desk

pytestmark = pytest.mark.anyio

NO = "We are happy with the vendor we have, thanks."
LATER = "Come back to me on 20 April please, we are too busy now."
BUSY = "Swamped right now, sorry. Try me again some other time."
NOT_ME = "That's not me. Please write to Dana Holt, dana@tidewell.example, she runs inbound."
DANA = "dana@tidewell.example"


class Certain:
    """The classifier, quite sure of itself: what follows from a label is tested here, not the label."""

    def __init__(self, reader: ProcessReader) -> None:
        self._reader = reader

    async def read(self, raw: bytes, *, received_at: datetime, sent_texts: Sequence[str]) -> Reading:
        reading = await self._reader.read(raw, received_at=received_at, sent_texts=sent_texts)
        return replace(reading, confidence=1.0)

    async def close(self) -> None: ...


class Broken:
    """A classifier that gives every message up."""

    async def read(self, raw: bytes, *, received_at: datetime, sent_texts: Sequence[str]) -> Reading:
        raise Invalid("this message breaks it")

    async def close(self) -> None: ...


@pytest.fixture
def certain(desk: Desk, reader: ProcessReader) -> Desk:
    desk.world.running = replace(desk.world.running, app=replace(desk.world.running.app, reader=Certain(reader)))
    return desk


async def suggestion_of(desk: Desk, lead_id: str) -> Suggestion:
    async with desk.app.read() as s:
        return (await suggestions.of_lead(s, lead_id))[-1]


async def referral_of(desk: Desk, lead_id: str) -> Referral:
    async with desk.app.read() as s:
        return (await referrals.of_lead(s, lead_id))[-1]


async def running(desk: Desk, lead_id: str) -> Enrollment | None:
    async with desk.app.read() as s:
        found = [e for e in await enrollments.of_lead(s, lead_id) if e.state in ("active", "paused")]
        return found[0] if found else None


async def told(desk: Desk, lead_id: str) -> list[str]:
    async with desk.app.read() as s:
        return [e.kind for e in await events.of_lead(s, lead_id)]


def words(mail: ParsedMail) -> str:
    part = next(p for p in mail.walk() if p.get_content_type() == "text/plain")
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode().replace("\r\n", "\n")


async def objects(desk: Desk, text: str = NO) -> tuple[str, Suggestion, ParsedMail]:
    """A lead who objected: its id, the answer proposed, and our mail that they answered."""
    lead_id, first = await desk.first_mail()
    await desk.answers(text, first)
    return lead_id, await suggestion_of(desk, lead_id), first


# -- objections ----------------------------------------------------------------------------------------------------


async def test_an_objection_waits_for_approval_and_is_answered_in_its_thread(certain: Desk) -> None:
    lead_id, proposed, first = await objects(certain)
    assert (proposed.state, proposed.objection_type) == (Suggested.WAITING, ObjectionType.INCUMBENT)
    assert await certain.asked() == ["objection"]
    await certain.turns(timedelta(days=100))
    assert len(certain.world.sent_to(ANNA)) == 1

    await answer.approve(certain.app, proposed.id, "Ruth")
    await certain.turns(timedelta(days=3))

    _, mail = certain.world.sent_to(ANNA)
    reply = (await certain.newest()).message_id
    assert mail["In-Reply-To"] == reply
    assert str(first["Message-ID"]) in str(mail["References"]).split()
    assert str(mail["Subject"]).startswith("Re: ")
    assert words(mail).startswith(proposed.text.strip())
    assert "14 Cooper's Yard" in words(mail) and mail["List-Unsubscribe"]
    assert await certain.asked() == []
    assert {"suggestion.created", "suggestion.approved", "delivery.sent"} <= set(await told(certain, lead_id))


async def test_approving_twice_at_once_sends_one_mail(certain: Desk) -> None:
    lead_id, proposed, _ = await objects(certain)
    await asyncio.gather(*(answer.approve(certain.app, proposed.id, f"client {n}") for n in range(8)))
    await certain.turns(timedelta(days=3))
    await answer.approve(certain.app, proposed.id, "somebody later")
    await certain.turns(timedelta(days=3))

    assert len(certain.world.sent_to(ANNA)) == 2
    assert [d.state for d in await certain.deliveries(lead_id, "answer")] == ["sent"]
    assert (await told(certain, lead_id)).count("suggestion.approved") == 1


async def test_a_persons_words_leave_as_they_were_written(certain: Desk) -> None:
    lead_id, proposed, _ = await objects(certain)
    with pytest.raises(Invalid, match="empty"):
        await answer.edit(certain.app, proposed.id, " \n\u200b", "Ruth")
    await answer.edit(certain.app, proposed.id, "Fair enough.\n\n{{ lead.email }} <b>7 < 8</b> & more", "Ruth")
    await answer.approve(certain.app, proposed.id, "Ruth")
    await certain.turns(timedelta(days=3))

    mail = certain.world.sent_to(ANNA)[-1]
    assert words(mail).startswith("Fair enough.\n\n{{ lead.email }} <b>7 < 8</b> & more\n")
    html = next(p for p in mail.walk() if p.get_content_type() == "text/html").get_payload(decode=True)
    assert isinstance(html, bytes) and b"{{ lead.email }} &lt;b&gt;7 &lt; 8&lt;/b&gt; &amp; more" in html
    changed = await suggestion_of(certain, lead_id)
    assert changed.proposed == proposed.proposed != changed.text


async def test_a_dismissed_answer_never_leaves(certain: Desk) -> None:
    lead_id, proposed, _ = await objects(certain)
    await answer.dismiss(certain.app, proposed.id, "Ruth")
    await answer.dismiss(certain.app, proposed.id, "Ruth")
    with pytest.raises(Conflict, match="dismissed cannot be approved"):
        await answer.approve(certain.app, proposed.id, "Theo")
    with pytest.raises(Conflict, match="cannot be edited"):
        await answer.edit(certain.app, proposed.id, "Other words", "Theo")
    await certain.turns(timedelta(days=3))
    assert len(certain.world.sent_to(ANNA)) == 1
    assert await certain.asked() == []
    assert (await told(certain, lead_id)).count("suggestion.dismissed") == 1


async def test_who_regrets_an_approval_in_time_dismisses_it(certain: Desk) -> None:
    lead_id, proposed, _ = await objects(certain)
    await answer.approve(certain.app, proposed.id, "Ruth")
    await answer.dismiss(certain.app, proposed.id, "Ruth")
    await certain.turns(timedelta(days=3))
    assert len(certain.world.sent_to(ANNA)) == 1
    assert [d.state for d in await certain.deliveries(lead_id, "answer")] == ["cancelled"]
    assert (await suggestion_of(certain, lead_id)).state == Suggested.DISMISSED


async def test_an_answer_that_has_left_cannot_be_dismissed(certain: Desk) -> None:
    _, proposed, _ = await objects(certain)
    await answer.approve(certain.app, proposed.id, "Ruth")
    await certain.turns(timedelta(days=3))
    with pytest.raises(Conflict, match="has left"):
        await answer.dismiss(certain.app, proposed.id, "Ruth")


@pytest.mark.parametrize("warm", [True, False])
async def test_a_newer_message_that_nobody_can_read_stops_what_was_to_leave(certain: Desk, warm: bool) -> None:
    """Its writer may have asked for anything."""
    lead_id, first = await certain.first_mail()
    if warm:
        await certain.answers(YES, first)
        await certain.introduce(lead_id)
    else:
        await certain.answers(NO, first)
        await answer.approve(certain.app, (await suggestion_of(certain, lead_id)).id, "Ruth")

    unreadable = certain.world.running.app.reader
    broken = replace(certain.world.running, app=replace(certain.app, reader=Broken()))
    certain.world.running = broken
    await certain.answers("?", first, Subject="Re: unreadable")
    certain.world.running = replace(broken, app=replace(broken.app, reader=unreadable))
    await certain.turns(timedelta(days=3))

    assert len(certain.world.sent_to(ANNA)) == 1
    assert "read" in await certain.asked()


@pytest.mark.parametrize(("text", "ends"), [("Ok.", "none"), (STOP, "opt_out")])
async def test_whoever_writes_again_gets_no_answer_to_what_they_said_before(
    certain: Desk, text: str, ends: str
) -> None:
    lead_id, proposed, first = await objects(certain)
    await certain.answers(text, first, Subject="Re: once more")

    assert (await suggestion_of(certain, lead_id)).state == Suggested.SUPERSEDED
    assert "objection" not in await certain.asked()
    with pytest.raises(Conflict):
        await answer.approve(certain.app, proposed.id, "Ruth")
    await certain.turns(timedelta(days=3))
    assert len(certain.world.sent_to(ANNA)) == 1
    assert (await certain.state(lead_id))[1] == ends


async def test_an_approved_answer_is_stopped_by_a_newer_message(certain: Desk) -> None:
    lead_id, proposed, first = await objects(certain)
    await answer.approve(certain.app, proposed.id, "Ruth")
    await certain.answers(STOP, first, Subject="Re: stop")
    await certain.turns(timedelta(days=3))
    assert len(certain.world.sent_to(ANNA)) == 1
    assert [d.state for d in await certain.deliveries(lead_id, "answer")] == ["cancelled"]


# -- stalls --------------------------------------------------------------------------------------------------------


async def test_a_stall_is_parked_until_its_day_and_then_recalled(certain: Desk) -> None:
    lead_id, first = await certain.first_mail()
    await certain.answers(LATER, first)
    parked = await running(certain, lead_id)
    assert parked is not None and (parked.kind, parked.resume_on) == ("return", date(2026, 4, 20))
    assert parked.due_at is not None and parked.due_at.date() == date(2026, 4, 20)
    assert await certain.asked() == []

    await certain.turns(timedelta(days=60))

    # The company rests for 90 days because of this very reply, which does not hold what it asked for.
    _, mail = certain.world.sent_to(ANNA)
    assert certain.world.clock.now().date() >= date(2026, 4, 20)
    assert mail["In-Reply-To"] == (await certain.newest()).message_id
    assert "> Come back to me on 20 April please" in words(mail)
    assert [d.purpose for d in await certain.deliveries(lead_id, "return")] == ["return"]
    assert {"lead.parked", "delivery.sent"} <= set(await told(certain, lead_id))


async def test_a_stall_without_a_day_gets_the_default_of_its_kind(certain: Desk) -> None:
    lead_id, first = await certain.first_mail()
    message = await certain.answers(BUSY, first)
    assert message.reading is not None
    days = {"busy": 21, "later": 90, "deciding": 7}[message.reading["stall_type"]]
    parked = await running(certain, lead_id)
    assert parked is not None and parked.resume_on == certain.world.clock.now().date() + timedelta(days=days)


async def test_a_colleague_who_answers_meanwhile_holds_the_return(certain: Desk) -> None:
    lead_id, first = await certain.first_mail()
    _, mail_to_bob = await certain.first_mail("bob@tidewell.example", "Bob")
    await certain.answers(LATER, first)
    certain.world.clock.step_to(certain.world.clock.now() + timedelta(days=1))
    await certain.answers("Ok.", mail_to_bob, who="bob@tidewell.example")

    await certain.turns(timedelta(days=60))
    assert len(certain.world.sent_to(ANNA)) == 1
    parked = await running(certain, lead_id)
    assert parked is not None and parked.held_reason == "somebody at the company answered"
    await certain.turns(timedelta(days=100))
    assert len(certain.world.sent_to(ANNA)) == 2


async def test_whoever_answers_before_the_day_is_not_written_to_on_it(certain: Desk) -> None:
    lead_id, first = await certain.first_mail()
    await certain.answers(LATER, first)
    await certain.answers(STOP, first, Subject="Re: after all")
    assert await running(certain, lead_id) is None
    await certain.turns(timedelta(days=100))
    assert len(certain.world.sent_to(ANNA)) == 1


async def test_a_person_moves_a_return_or_cancels_it(certain: Desk) -> None:
    lead_id, first = await certain.first_mail()
    await certain.answers(LATER, first)
    parked = await running(certain, lead_id)
    assert parked is not None
    with pytest.raises(Invalid, match="not in the future"):
        await pausing.move_return(certain.app, parked.id, date(2026, 3, 2), "Ruth")
    await pausing.move_return(certain.app, parked.id, date(2026, 3, 20), "Ruth")
    moved = await running(certain, lead_id)
    assert moved is not None and moved.due_at is not None and moved.due_at.date() == date(2026, 3, 20)
    await pausing.stop(certain.app, parked.id, "Ruth")
    with pytest.raises(Conflict, match="stopped already"):
        await pausing.stop(certain.app, parked.id, "Ruth")
    await certain.turns(timedelta(days=100))
    assert len(certain.world.sent_to(ANNA)) == 1


# -- referrals -----------------------------------------------------------------------------------------------------


async def test_a_referral_becomes_a_lead_whose_first_mail_names_who_referred_them(certain: Desk) -> None:
    lead_id, first = await certain.first_mail()
    await certain.answers(NOT_ME, first)
    named = await referral_of(certain, lead_id)
    assert (named.state, named.address, named.name) == (Referred.WANTED, DANA, "Dana Holt")

    assert await refer.link(certain.app, named.id)
    assert await refer.link(certain.app, named.id)
    await certain.turns(timedelta(days=100))

    (mail,) = certain.world.sent_to(DANA)
    assert "Anna" in words(mail) and "Hi Dana" in words(mail)
    assert mail["In-Reply-To"] is None and mail["List-Unsubscribe"]
    assert len(certain.world.sent_to(ANNA)) == 1
    async with certain.app.read() as s:
        dana = await leads.by_key(s, DANA)
    assert dana is not None and (dana.referred_by, dana.company) == (lead_id, "Tidewell")
    assert (await referral_of(certain, lead_id)).state == Referred.LINKED
    assert {"referral.wanted", "referral.linked"} <= set(await told(certain, lead_id))


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("dana@elsewhere.example", "is not at the firm"),
        (MARA, "one of your own mailboxes"),
        (ANNA, "the lead's own address"),
        ("abuse@tidewell.example", "role address"),
        ("bob@tidewell.example", "in a running sequence already"),
        ("gone@tidewell.example", "is suppressed"),
    ],
)
async def test_a_referral_that_needs_a_person_says_why(certain: Desk, address: str, reason: str) -> None:
    await certain.world.lead("bob@tidewell.example", "Bob")
    await suppress(certain.app, "gone@tidewell.example", "a person")
    lead_id, first = await certain.first_mail()
    message = await certain.answers("I am not the right one here.", first)
    people = (Person(name="Dana Holt", email=address),)
    await relabel(certain.app, message.id, Correction(label=Label.REFERRAL, referred_to=people), "Ruth")
    named = await referral_of(certain, lead_id)

    assert not await refer.link(certain.app, named.id)

    refused = await referral_of(certain, lead_id)
    assert refused.state == Referred.REFUSED and reason in (refused.reason or "")
    assert (await certain.asked()).count("referral") == 1
    await certain.turns(timedelta(days=20))
    assert not [m for m in certain.world.mail.accepted if b"gave me your name" in m.raw]


async def test_a_title_is_no_first_name_to_greet_by(certain: Desk) -> None:
    lead_id, first = await certain.first_mail()
    message = await certain.answers("I am not the right one here.", first)
    people = (Person(name="Frau Kern", email="kern@tidewell.example"),)
    await relabel(certain.app, message.id, Correction(label=Label.REFERRAL, referred_to=people), "Ruth")
    assert await refer.link(certain.app, (await referral_of(certain, lead_id)).id)
    await certain.turns(timedelta(days=3))
    (mail,) = certain.world.sent_to("kern@tidewell.example")
    assert words(mail).startswith("Hi there,")


async def test_a_person_completes_a_referral(certain: Desk) -> None:
    lead_id, first = await certain.first_mail()
    message = await certain.answers("I am not the right one here.", first)
    people = (Person(name="Dana Holt", email="dana@elsewhere.example"),)
    await relabel(certain.app, message.id, Correction(label=Label.REFERRAL, referred_to=people), "Ruth")
    named = await referral_of(certain, lead_id)
    await refer.link(certain.app, named.id)

    await refer.complete(certain.app, named.id, "dana@elsewhere.example", None, "Ruth")
    await certain.turns(timedelta(days=20))

    assert len(certain.world.sent_to("dana@elsewhere.example")) == 1
    assert await certain.asked() == []
    with pytest.raises(Conflict):
        await refer.dismiss(certain.app, named.id, "Ruth")


# -- corrections ---------------------------------------------------------------------------------------------------


async def test_a_correction_takes_back_what_has_not_left_and_takes_the_right_way(certain: Desk) -> None:
    lead_id, first = await certain.first_mail()
    message = await certain.answers(YES, first)
    await certain.introduce(lead_id)

    await relabel(
        certain.app, message.id, Correction(label=Label.OBJECTION, objection_type=ObjectionType.TRUST), "Ruth"
    )
    await certain.turns(timedelta(days=3))

    assert [h.state for h in await certain.handoffs(lead_id)] == ["cancelled"]
    assert len(certain.world.sent_to(ANNA)) == 1
    proposed = await suggestion_of(certain, lead_id)
    assert (proposed.state, proposed.objection_type) == (Suggested.WAITING, ObjectionType.TRUST)
    corrected = await certain.newest()
    assert corrected.label == "objection" and corrected.reading is not None
    assert (corrected.reading["machine_label"], corrected.reading["corrected_by"]) == ("positive", "Ruth")

    # And back again: the lead is introduced once.
    await relabel(certain.app, message.id, Correction(label=Label.POSITIVE), "Theo")
    await certain.introduce(lead_id)
    await certain.turns(timedelta(days=3))
    assert (await suggestion_of(certain, lead_id)).state == Suggested.SUPERSEDED
    assert [h.state for h in await certain.handoffs(lead_id)] == ["cancelled", "introduced"]
    assert len(certain.world.sent_to(ANNA)) == 2
    with pytest.raises(Conflict):
        await relabel(certain.app, message.id, Correction(label=Label.STALL), "Ruth")


async def test_a_return_for_a_reply_that_was_no_stall_is_taken_back(certain: Desk) -> None:
    lead_id, first = await certain.first_mail()
    message = await certain.answers(LATER, first)
    await relabel(certain.app, message.id, Correction(label=Label.NONE), "Ruth")
    await certain.turns(timedelta(days=100))
    assert len(certain.world.sent_to(ANNA)) == 1
    assert await running(certain, lead_id) is None


async def test_a_first_mail_to_a_wrongly_referred_person_is_taken_back(certain: Desk) -> None:
    lead_id, first = await certain.first_mail()
    message = await certain.answers(NOT_ME, first)
    await refer.link(certain.app, (await referral_of(certain, lead_id)).id)
    await relabel(certain.app, message.id, Correction(label=Label.NONE), "Ruth")
    await certain.turns(timedelta(days=20))
    assert certain.world.sent_to(DANA) == []


async def test_no_correction_writes_to_whoever_opted_out(certain: Desk) -> None:
    _, first = await certain.first_mail()
    message = await certain.answers(STOP, first)
    for label in (Label.POSITIVE, Label.STALL, Label.OBJECTION):
        with pytest.raises(Conflict, match="suppressed"):
            await relabel(certain.app, message.id, Correction(label=label), "Ruth")


async def test_an_introduction_by_a_person_ends_the_other_ways(certain: Desk) -> None:
    lead_id, proposed, _ = await objects(certain)
    await introduce(certain.app, proposed.message_id, "Ruth")
    assert (await suggestion_of(certain, lead_id)).state == Suggested.SUPERSEDED
    assert await certain.asked() == []
