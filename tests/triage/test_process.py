"""From raw mail to its effects in the database: each kind and label, and every way to name the lead."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from email.message import Message as ParsedMail
from pathlib import Path

import pytest

from app.domain.handoff import State as HandoffState
from app.store import companies, enrollments, events, leads, messages
from app.store.messages import Fate
from app.triage.process import process
from app.triage.reader import ProcessReader
from classifier.reading import Reading
from tests.triage.desk import ANNA, JONAS, MARA, STOP, YES, Desk, a_desk, bounce, complaint, machine_reply, mail
from tests.world import reply

pytestmark = pytest.mark.anyio

ACTIVE = ("active", None)


async def stopped_until(desk: Desk, domain: str = "tidewell.example") -> datetime | None:
    async with desk.app.read() as s:
        company = await companies.get(s, await companies.known(s, domain))
        assert company is not None
        return company.stopped_until


async def held_until(desk: Desk, lead_id: str) -> datetime | None:
    async with desk.app.read() as s:
        return (await leads.get(s, lead_id)).held_until


@pytest.mark.parametrize(
    ("text", "label", "asked"),
    [
        (YES, "positive", []),
        ("We are happy with what we have, thanks.", "objection", ["objection"]),
        ("Come back to me in September please, we are too busy now.", "stall", []),
        ("I'm not the right person; please write to Bob Carter, bob@else.example.", "referral", []),
        ("Ok.", "none", ["read"]),
    ],
)
async def test_a_persons_reply_stops_the_sequence_and_its_company(
    desk: Desk, text: str, label: str, asked: list[str]
) -> None:
    lead, first = await desk.first_mail()

    message = await desk.answers(text, first)

    assert (message.fate, message.kind, message.label) == (Fate.MATCHED, "human", label)
    assert (message.lead_id, message.matched_by, message.reason is not None) == (lead, "references", True)
    assert message.delivery_id == first["X-Thaw-Ref"]
    async with desk.app.read() as s:
        first_track = (await enrollments.of_lead(s, lead))[-1]
    assert (first_track.state, first_track.outcome) == ("replied", label)
    assert await desk.asked() == asked
    assert [h.state for h in await desk.handoffs(lead)] == ([HandoffState.WANTED] if label == "positive" else [])
    assert await desk.suppressed() is None
    until = await stopped_until(desk)
    assert until is not None and (until - desk.world.clock.now()).days == 90


class Doubtful:
    """The classifier, half as sure of itself."""

    def __init__(self, reader: ProcessReader) -> None:
        self._reader = reader

    async def read(self, raw: bytes, *, received_at: datetime, sent_texts: Sequence[str]) -> Reading:
        reading = await self._reader.read(raw, received_at=received_at, sent_texts=sent_texts)
        return replace(reading, confidence=reading.confidence / 2)

    async def close(self) -> None: ...


async def test_a_positive_reply_below_the_confidence_asks_a_person(
    database_url: str, tmp_path: Path, reader: ProcessReader
) -> None:
    async with a_desk(database_url, tmp_path, Doubtful(reader)) as desk:
        lead, first = await desk.first_mail()
        await desk.answers(YES, first)
        assert await desk.state(lead) == ("replied", "positive")
        assert await desk.handoffs(lead) == [] and await desk.asked() == ["review"]


async def test_an_opt_out_in_words_suppresses_and_stops_for_good(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    await desk.answers(STOP, first)
    assert await desk.state(lead) == ("suppressed", "opt_out")
    assert await desk.suppressed() == "unsubscribe"
    assert await desk.asked() == []


async def test_an_opt_out_of_somebody_unknown_counts_and_a_person_finds_out_who_it_is(desk: Desk) -> None:
    lead, _ = await desk.first_mail()
    message = await desk.receives(mail("someone@private.example", "your mails", STOP))
    assert message.fate == Fate.UNMATCHED
    assert await desk.suppressed("someone@private.example") == "unsubscribe"
    assert await desk.state(lead) == ACTIVE
    assert await desk.asked() == ["read"]


@pytest.mark.parametrize(
    ("text", "not_before"),
    [
        # Back on Monday the 16th: the first mail leaves on the Tuesday.
        ("I am out of the office and back on Monday, 16 March 2026.", date(2026, 3, 17)),
        # No date: a week, then the working day after.
        ("I am out of the office with limited access to my email.", date(2026, 3, 10)),
    ],
)
async def test_an_absence_holds_until_the_working_day_after_and_goes_on(
    desk: Desk, text: str, not_before: date
) -> None:
    lead, first = await desk.first_mail()
    await desk.receives(machine_reply(ANNA, text, first))
    assert await desk.state(lead) == ACTIVE
    until = await held_until(desk, lead)
    assert until == datetime.combine(not_before, datetime.min.time(), UTC)
    assert await desk.asked() == []


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Anna no longer works here.", ["new_contact"]),
        ("Anna has left the company. Please contact Bob Carter, bob@tidewell.example, instead.", ["successor"]),
    ],
)
async def test_whoever_has_left_gets_no_more_and_a_successor_is_shown(desk: Desk, text: str, asked: list[str]) -> None:
    lead, first = await desk.first_mail()
    await desk.receives(machine_reply(ANNA, text, first))
    assert await desk.state(lead) == ("left", "left")
    assert await desk.asked() == asked
    assert await desk.suppressed() is None


@pytest.mark.parametrize(
    ("report", "state", "suppressed"),
    [
        (lambda first: bounce(ANNA, "5.1.1", first), ("bounced", "bounced"), "hard_bounce"),
        (lambda first: bounce(ANNA, "5.1.1", None), ACTIVE, None),
        (lambda first: bounce(ANNA, "4.2.2", first, action="delayed"), ACTIVE, None),
        (lambda first: complaint(first), ("suppressed", "complaint"), "complaint"),
        (lambda first: complaint(None), ACTIVE, None),
        (lambda first: machine_reply(ANNA, "Thank you, we have received your message.", first), ACTIVE, None),
    ],
    ids=["hard bounce", "forged bounce", "delay", "complaint", "forged complaint", "automatic receipt"],
)
async def test_a_machines_mail_acts_only_where_it_names_ours(
    desk: Desk, report: Callable[[ParsedMail], bytes], state: tuple[str, str | None], suppressed: str | None
) -> None:
    lead, first = await desk.first_mail()
    message = await desk.receives(report(first))
    assert await desk.state(lead) == state
    assert await desk.suppressed() == suppressed
    assert message.fate in (Fate.MATCHED, Fate.UNMATCHED) and message.reason
    assert await stopped_until(desk) is None


async def test_two_of_our_mailboxes_that_mail_each_other_stop_after_one_mail(desk: Desk) -> None:
    theo = "theo@northlane.example"
    # Theo was a lead somewhere before his mailbox was added here.
    lead = await desk.world.lead(theo, "Theo")
    await desk.world.mailbox(theo)
    await desk.look(theo)
    await desk.turns()
    [first] = desk.world.sent_to(theo)
    await desk.receives(reply(theo, YES, first, desk.world.clock.now()))
    await desk.work()

    assert len(desk.world.mail.accepted) == 1
    assert await desk.handoffs(lead) == [] and await desk.asked() == []
    async with desk.app.read() as s:
        assert {m.fate for m in await messages.page(s, None, 50)} == {Fate.IGNORED}


async def test_a_closer_who_answers_in_the_thread_is_not_taken_for_the_lead(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    message = await desk.answers("Happy to talk on Thursday! Yes, let us do that.", first, who=JONAS)
    assert message.fate == Fate.IGNORED
    assert await desk.state(lead) == ACTIVE and await desk.handoffs(lead) == []


async def test_an_assistant_who_answers_from_another_address_stops_and_introduces(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    message = await desk.answers(YES, first, who="office@else.example")
    assert message.lead_id == lead
    assert await desk.state(lead) == ("replied", "positive")
    assert len(await desk.handoffs(lead)) == 1


async def test_an_assistants_stop_counts_for_both_addresses(desk: Desk) -> None:
    _, first = await desk.first_mail()
    await desk.answers(STOP, first, who="office@else.example")
    assert await desk.suppressed() == await desk.suppressed("office@else.example") == "unsubscribe"


async def test_another_subject_and_no_references_are_known_by_the_address(desk: Desk) -> None:
    lead, _ = await desk.first_mail()
    message = await desk.receives(mail("Anna <Anna+work@Tidewell.example>", "quick question", "What does it cost?"))
    assert (message.lead_id, message.matched_by, message.delivery_id) == (lead, "address", None)
    assert (await desk.state(lead))[0] == "replied"


async def test_a_colleague_without_references_stops_the_one_lead_there_but_is_not_introduced(desk: Desk) -> None:
    lead, _ = await desk.first_mail()
    message = await desk.receives(mail("bob@tidewell.example", "your mail to Anna", YES))
    assert (message.lead_id, message.matched_by) == (lead, "company")
    assert (await desk.state(lead))[0] == "replied"
    assert await desk.handoffs(lead) == [] and await desk.asked() == ["review"]


async def test_a_colleague_where_several_are_written_to_stops_the_company_and_asks(desk: Desk) -> None:
    one, _ = await desk.first_mail()
    two, _ = await desk.first_mail("cleo@tidewell.example", "Cleo")
    message = await desk.receives(mail("bob@tidewell.example", "your mails", "We all have seen this. Ok."))
    assert (message.fate, message.lead_id) == (Fate.UNMATCHED, None)
    assert await stopped_until(desk) is not None
    assert await desk.asked() == ["read"]
    assert await desk.state(one) == await desk.state(two) == ACTIVE


async def test_a_lead_who_answers_in_the_thread_of_another_one_is_written_to_no_more(desk: Desk) -> None:
    anna, first = await desk.first_mail()
    kim, _ = await desk.first_mail("kim@fenland.example", "Kim")
    await desk.answers("We are happy with what we have, thanks.", first, who="kim@fenland.example")
    assert await desk.state(anna) == await desk.state(kim) == ("replied", "objection")
    assert await stopped_until(desk, "fenland.example") is not None


async def test_a_machine_that_names_a_colleagues_mail_leaves_the_colleague_alone(desk: Desk) -> None:
    _, first = await desk.first_mail()
    kim, _ = await desk.first_mail("kim@fenland.example", "Kim")
    await desk.receives(machine_reply("kim@fenland.example", "Kim no longer works here.", first))
    assert await desk.state(kim) == ACTIVE


async def test_processing_again_changes_nothing(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    message = await desk.answers(YES, first)
    async with desk.app.read() as s:
        before = len(await events.of_lead(s, lead))
    for _ in range(3):
        assert await process(desk.app, message.id)
    async with desk.app.read() as s:
        assert len(await events.of_lead(s, lead)) == before
    assert len(await desk.handoffs(lead)) == 1


async def test_a_mail_by_hand_that_another_mailbox_sees_first_takes_the_thread_over(
    database_url: str, tmp_path: Path, reader: ProcessReader
) -> None:
    theo = "theo@northlane.example"
    async with a_desk(database_url, tmp_path, reader, mailboxes=(MARA, theo)) as desk:
        lead, _ = await desk.first_mail()
        # Which of the two writes to her was chosen by Thaw; the other one's INBOX is read first.
        by_hand = mail(MARA, "just a thought", "Hi Anna, I will call you.", to=ANNA, Cc=theo)
        await desk.receives(by_hand, at=theo)
        await desk.receives(by_hand, folder="Sent")
        assert await desk.state(lead) == ("taken_over", "taken_over")


async def test_an_answer_by_hand_to_an_assistant_cancels_the_introduction(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    await desk.answers(YES, first, who="office@else.example")
    by_hand = reply(MARA, "Thursday at 10 it is, I will call.", first, desk.world.clock.now(), To="office@else.example")
    await desk.receives(by_hand, folder="Sent")
    assert [h.state for h in await desk.handoffs(lead)] == [HandoffState.CANCELLED]


@pytest.mark.parametrize(
    ("date", "asked"),
    [("Fri, 7 Jun 2024 10:00:00 +0200", ["review"]), ("Mon, 2 Mar 2026 10:00:00 +0000", []), ("yesterday", [])],
)
async def test_nobody_is_introduced_because_of_a_mail_from_long_before(desk: Desk, date: str, asked: list[str]) -> None:
    lead, _ = await desk.first_mail()
    await desk.receives(mail(ANNA, "talk", YES, Date=date))
    assert await desk.state(lead) == ("replied", "positive")
    assert await desk.asked() == asked
    assert len(await desk.handoffs(lead)) == (0 if asked else 1)
