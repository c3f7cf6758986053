"""A lead enters once. What changes around it afterwards counts for the next mail only, or holds it with a reason."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import timedelta
from email import message_from_bytes
from email.message import Message
from pathlib import Path

import pytest

from app.domain.delivery import State
from app.domain.enrollment import State as Enrolled
from app.domain.suppression import Reason
from app.errors import Conflict, Invalid, NotFound
from app.outreach import pausing, reconcile
from app.outreach.enroll import Entered, NewLead, enroll, enter
from app.store import enrollments, events, leads, suppressions
from tests.outreach.turns import ANNA, LOGINS, Desk, a_desk
from tests.smtpd import SmtpServer, drop
from tests.world import SEQUENCE

pytestmark = pytest.mark.anyio

FOLDER = f"cold/{SEQUENCE}"


@pytest.fixture
async def desk(database_url: str, tmp_path: Path) -> AsyncIterator[Desk]:
    async with a_desk(database_url, tmp_path) as made:
        yield made


def words(mail: Message) -> str:
    """The text part of a mail."""
    part = next(part for part in mail.walk() if part.get_content_type() == "text/plain")
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode()


def received(desk: Desk) -> list[Message]:
    return [message_from_bytes(mail.raw) for mail in desk.server.accepted]


async def play(desk: Desk, mailbox: str, lead: str) -> None:
    """Take every turn of a lead's sequence, and what the sweep does behind it, to its end."""
    for _ in range(30):
        await desk.turn(mailbox)
        await reconcile.settle_adrift(desk.app)
        due_at = (await desk.enrollment(lead)).due_at
        if due_at is None:
            return
        next_turn = (await desk.the_mailbox(mailbox)).next_turn_at or due_at
        desk.clock.step_to(max(due_at, next_turn, desk.clock.now()))
        await desk.later_with_inbox_read(mailbox)
    raise AssertionError("the sequence does not end")


def a_person(email: str = ANNA) -> NewLead:
    return NewLead(email=email, first_name="Anna", company="Tidewell", country="GB")


# -- entering ----------------------------------------------------------------------------------------------------------


async def test_one_person_entered_many_times_at_once_is_one_lead_in_one_sequence(desk: Desk) -> None:
    await desk.mailbox()
    spellings = ["a.nna@gmail.com", "anna@googlemail.com", "ANNA+list@gmail.com", "anna@gmail.com"] * 3

    results = await asyncio.gather(
        *(enter(desk.app, a_person(spelling), SEQUENCE) for spelling in spellings), return_exceptions=True
    )

    entered = [result for result in results if isinstance(result, Entered)]
    refused = [result for result in results if not isinstance(result, Entered)]
    assert len(entered) == 1 and entered[0].is_new
    assert {type(error) for error in refused} == {Conflict}
    assert all(str(error).endswith("is in a running sequence already") for error in refused)
    async with desk.app.read() as s:
        assert [lead.id for lead in await leads.page(s, None, 10)] == [entered[0].lead_id]
        assert len(await enrollments.of_lead(s, entered[0].lead_id)) == 1
        kinds = Counter(event.kind for event in await events.of_lead(s, entered[0].lead_id))
    assert kinds == {"lead.created": 1, "enrollment.created": 1}


async def test_a_known_lead_enrolled_twice_at_once_is_enrolled_once(desk: Desk) -> None:
    await desk.mailbox()
    lead = (await enter(desk.app, a_person(), None)).lead_id
    results = await asyncio.gather(*(enroll(desk.app, lead, SEQUENCE) for _ in range(6)), return_exceptions=True)
    assert Counter(type(result) for result in results) == {str: 1, Conflict: 5}


async def test_many_people_of_one_new_company_enter_at_once_and_share_it(desk: Desk) -> None:
    await desk.mailbox()
    people = await asyncio.gather(
        *(enter(desk.app, a_person(f"person{n}@tidewell.example"), SEQUENCE) for n in range(10))
    )
    assert len({(await desk.the_lead(person.lead_id)).company_id for person in people}) == 1


async def test_an_opt_out_and_an_entry_at_once_never_lead_to_a_mail(desk: Desk) -> None:
    mailbox = await desk.mailbox()

    async def opt_out() -> None:
        async with desk.app.write() as s:
            await suppressions.add(s, ANNA, Reason.UNSUBSCRIBE, "test", desk.clock.now())

    await asyncio.gather(enter(desk.app, a_person(), SEQUENCE), opt_out(), return_exceptions=True)
    await desk.turn(mailbox)
    desk.later(hours=1)
    await desk.turn(mailbox)
    assert desk.server.accepted == []


@pytest.mark.parametrize("email", [ANNA, "ANNA@Tidewell.example", "anna+again@tidewell.example"])
async def test_whoever_is_suppressed_cannot_be_entered_in_any_spelling(desk: Desk, email: str) -> None:
    await desk.mailbox()
    async with desk.app.write() as s:
        await suppressions.add(s, ANNA, Reason.UNSUBSCRIBE, "test", desk.clock.now())
    with pytest.raises(Conflict, match="is suppressed"):
        await enter(desk.app, a_person(email), SEQUENCE)
    async with desk.app.read() as s:
        assert await leads.page(s, None, 10) == [], "all or nothing"


async def test_a_lead_without_what_a_later_step_shows_is_refused_at_the_door(desk: Desk) -> None:
    await desk.mailbox()
    path = f"{FOLDER}/4-who-else.md"
    await desk.apply({**desk.files, path: "{{ lead.title }}, this is my last mail.\n"})
    with pytest.raises(Invalid, match='step "4-who-else" .* needs lead.title, which this lead lacks'):
        await enter(desk.app, a_person(), SEQUENCE)
    with pytest.raises(Invalid, match="needs lead.first_name"):
        await enter(desk.app, NewLead(email=ANNA, first_name="  ", title="Director"), SEQUENCE)
    with pytest.raises(NotFound, match="no sequence"):
        await enter(desk.app, a_person(), "late-shipment")


async def test_without_an_active_mailbox_nobody_is_enrolled(desk: Desk) -> None:
    with pytest.raises(Conflict, match="no active mailbox"):
        await enter(desk.app, a_person(), SEQUENCE)


async def test_what_is_entered_again_fills_gaps_and_overwrites_nothing(desk: Desk) -> None:
    lead = (await enter(desk.app, NewLead(email=ANNA, first_name="Anna", fields={"a": "1"}), None)).lead_id
    again = NewLead(email=ANNA, first_name="Other", company="Tidewell", fields={"a": "2", "b": "3"})
    assert await enter(desk.app, again, None) == Entered(lead_id=lead, is_new=False, enrollment_id=None)
    kept = await desk.the_lead(lead)
    assert (kept.first_name, kept.company, kept.fields) == ("Anna", "Tidewell", {"a": "1", "b": "3"})


async def test_a_sequence_that_ended_is_not_begun_again(desk: Desk) -> None:
    mailbox = await desk.mailbox()
    lead = await desk.lead()
    await play(desk, mailbox, lead)
    assert (await desk.enrollment(lead)).outcome == "none"
    with pytest.raises(Conflict, match='was in "late-shipments" before'):
        await enter(desk.app, a_person(), SEQUENCE)
    assert len(desk.server.accepted) == 4


# -- what changes afterwards -------------------------------------------------------------------------------------------


async def test_a_field_that_is_emptied_later_holds_the_next_mail_and_nobody_elses(desk: Desk) -> None:
    mailbox = await desk.mailbox()
    anna, bo = await desk.lead(), await desk.lead("bo@elsewhere.example", "Bo")
    desk.execute("UPDATE lead SET first_name = ' ' WHERE id = %s", anna)

    assert await desk.turn(mailbox)

    held = await desk.enrollment(anna)
    assert held.held_reason == 'step "1-first" cannot be written: lead.first_name has no value'
    assert held.due_at == desk.clock.now() + timedelta(days=1)
    assert await desk.deliveries(anna) == []
    assert [mail.state for mail in await desk.deliveries(bo)] == [State.SENT]

    desk.execute("UPDATE lead SET first_name = 'Anna' WHERE id = %s", anna)
    desk.later(days=1)
    assert await desk.turn(mailbox)
    assert (await desk.enrollment(anna)).held_reason is None
    assert received(desk)[-1]["To"] == f"Anna <{ANNA}>"


async def test_an_edit_between_two_steps_changes_the_next_mail_only(desk: Desk) -> None:
    mailbox = await desk.mailbox()
    lead = await desk.lead()
    await desk.turn(mailbox)
    [first] = received(desk)
    edited = {
        **desk.files,
        f"{FOLDER}/1-first.md": "Subject: Another subject\n\nAnother first mail, {{ lead.first_name }}.\n",
        f"{FOLDER}/2-short-list.md": "A quite different second mail, {{ lead.first_name }}.\n",
    }
    await desk.apply(edited)
    await desk.later_with_inbox_read(mailbox, days=4)
    await desk.turn(mailbox)

    _, second = received(desk)
    assert words(second).startswith("A quite different second mail, Anna.")
    assert second["Subject"] == f"Re: {first['Subject']}", "the thread keeps its subject"
    one, two = await desk.deliveries(lead)
    assert one.version != two.version and one.body and one.body.startswith("Hi Anna")


async def test_a_sequence_that_is_gone_holds_with_the_reason_until_it_is_back(desk: Desk) -> None:
    mailbox = await desk.mailbox()
    lead = await desk.lead()
    await desk.turn(mailbox)
    moved = {path.replace(FOLDER, "cold/renamed"): text for path, text in desk.files.items()}
    await desk.apply(moved)
    await desk.later_with_inbox_read(mailbox, days=3, hours=7)
    assert not await desk.turn(mailbox)
    held = await desk.enrollment(lead)
    assert held.held_reason == 'the sequence "late-shipments" is no longer among the applied files'
    assert (held.state, held.due_at) == (Enrolled.ACTIVE, desk.clock.now() + timedelta(days=1))

    await desk.apply({**desk.files, "footer.md": desk.files["footer.md"] + "\n"})
    await desk.later_with_inbox_read(mailbox, days=1)
    assert await desk.turn(mailbox)
    assert len(received(desk)) == 2


def renamed(files: dict[str, str]) -> dict[str, str]:
    """The first step's file has another name."""
    changed = {path.replace("1-first", "1-hello"): text for path, text in files.items()}
    path = f"{FOLDER}/sequence.toml"
    return {**changed, path: changed[path].replace("1-first", "1-hello")}


async def test_a_step_that_left_under_another_name_does_not_leave_again(database_url: str, tmp_path: Path) -> None:
    """Ops rename a file while nobody knows whether its mail left; then it turns out that it did."""
    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults={"KEPT": drop})) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        await desk.turn(mailbox)
        desk.server.faults.clear()
        await desk.apply(renamed(desk.files))
        [mail] = await desk.deliveries(lead)
        await reconcile.resolve(desk.app, mail.id, "sent", by="ops")
        await desk.later_with_inbox_read(mailbox, days=4)
        await desk.turn(mailbox)

        first, second = received(desk)
        assert words(second) != words(first)
        assert second["In-Reply-To"] == first["Message-ID"]
        assert (await desk.enrollment(lead)).next_step == 2


async def test_a_step_that_is_put_in_front_does_not_repeat_what_left(desk: Desk) -> None:
    mailbox = await desk.mailbox()
    lead = await desk.lead()
    await desk.turn(mailbox)
    path = f"{FOLDER}/sequence.toml"
    before, _, after = desk.files[path].partition("[[steps]]")
    new = '[[steps]]\nfile = "0-new.md"\nwait_days = 0\n\n[[steps]]'
    steps = before + new + after.replace("wait_days = 0", "wait_days = 2", 1)
    await desk.apply({**desk.files, path: steps, f"{FOLDER}/0-new.md": "Subject: New\n\nNew, {{ lead.first_name }}.\n",
                      f"{FOLDER}/1-first.md": desk.files[f"{FOLDER}/1-first.md"].partition("\n\n")[2]})  # fmt: skip
    await play(desk, mailbox, lead)
    texts = [words(mail) for mail in received(desk)]
    assert len(texts) == len(set(texts)) == 4, "the four that were left, each once"
    assert (await desk.enrollment(lead)).state == Enrolled.FINISHED


# -- pausing -----------------------------------------------------------------------------------------------------------


async def test_a_paused_lead_gets_nothing_and_goes_on_where_it_stopped(desk: Desk) -> None:
    mailbox = await desk.mailbox()
    lead = await desk.lead()
    await desk.turn(mailbox)
    enrollment = (await desk.enrollment(lead)).id
    await pausing.pause(desk.app, enrollment, by="ops")
    with pytest.raises(Conflict):
        await pausing.pause(desk.app, enrollment, by="ops")
    await desk.later_with_inbox_read(mailbox, days=30)
    assert not await desk.turn(mailbox)
    assert (await desk.enrollment(lead)).held_reason == "paused by ops"

    await pausing.resume(desk.app, enrollment, by="ops")
    with pytest.raises(Conflict):
        await pausing.resume(desk.app, enrollment, by="ops")
    assert await desk.turn(mailbox)
    assert [mail.step for mail in await desk.deliveries(lead)] == ["1-first", "2-short-list"]
    due_at = (await desk.enrollment(lead)).due_at
    assert due_at is not None and due_at - desk.clock.now() > timedelta(days=4), "the gap counts from the real mail"


async def test_a_lead_paused_while_its_mail_leaves_goes_on_behind_that_mail(database_url: str, tmp_path: Path) -> None:
    async def pause(conversation: object) -> None:
        await pausing.pause(desk.app, (await desk.enrollment(lead)).id, by="ops")

    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults={"KEPT": pause})) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        await desk.turn(mailbox)
        desk.server.faults.clear()
        paused = await desk.enrollment(lead)
        assert (paused.state, paused.due_at) == (Enrolled.PAUSED, None)
        assert await reconcile.settle_adrift(desk.app) == 0
        await pausing.resume(desk.app, paused.id, by="ops")
        resumed = await desk.enrollment(lead)
        assert resumed.next_step == 1 and resumed.due_at is not None and resumed.due_at > desk.clock.now()
        await desk.later_with_inbox_read(mailbox, days=4)
        await desk.turn(mailbox)
        assert len(set(desk.refs())) == len(desk.refs()) == 2


async def test_a_mail_refused_for_good_is_passed_over_when_a_person_lets_the_lead_go_on(
    database_url: str, tmp_path: Path
) -> None:
    async with a_desk(database_url, tmp_path) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        await desk.turn(mailbox)
        desk.server.faults["DOT"] = "554 5.7.1 these words are not wanted"
        await desk.later_with_inbox_read(mailbox, days=4)
        await desk.turn(mailbox)
        desk.server.faults.clear()
        refused = await desk.enrollment(lead)
        assert refused.state == Enrolled.PAUSED
        await pausing.resume(desk.app, refused.id, by="ops")
        for _ in range(3):
            await desk.later_with_inbox_read(mailbox, days=5)
            await desk.turn(mailbox)
        states = {mail.step: mail.state for mail in await desk.deliveries(lead)}
        assert states["2-short-list"] == State.REFUSED
        assert states["3-back-test"] == State.SENT
        assert len(set(desk.refs())) == len(desk.refs())
