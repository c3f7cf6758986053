"""Why nothing is sent: what is said of a lead is what the next turn of its mailbox then does."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.delivery import Priority, Purpose
from app.domain.delivery import State as Sending
from app.domain.handoff import State as HandedOver
from app.domain.suppression import Reason
from app.errors import NotFound
from app.handoff.closers import NewCloser, add_closer
from app.outreach import pausing
from app.outreach.accounts import set_active
from app.outreach.enroll import NewLead, enter
from app.outreach.why import WhyNot, find_lead, why_not
from app.store import companies, deliveries, enrollments, handoffs, leads, mailboxes, suppressions, tasks
from app.store.handoffs import Handoff
from app.store.messages import Fate
from tests.outreach.turns import ANNA, MARA, Desk, a_desk

pytestmark = pytest.mark.anyio

OTHER = "otto@elsewhere.example"


@pytest.fixture
async def desk(database_url: str, tmp_path: Path) -> AsyncIterator[Desk]:
    """A desk at which a worker is known to live; the tests take the turns."""
    async with a_desk(database_url, tmp_path, settings={"watch_lease": timedelta(hours=1)}) as made:
        async with made.app.write() as s:
            s.add(mailboxes.Worker(id="alive", seen_at=made.clock.real()))
        yield made


async def anna(desk: Desk) -> str:
    """Anna, enrolled, and the mailbox that writes to her under the names "box" and "anna"; her id."""
    desk.known["box"] = await desk.mailbox()
    desk.known["anna"] = await desk.lead()
    return desk.known["anna"]


async def written_to(desk: Desk) -> str:
    """Anna, who has had the first mail; her id."""
    lead = await anna(desk)
    assert await desk.turn(desk.known["box"])
    return lead


# -- the situations ------------------------------------------------------------------------------------------------


async def nothing_in_the_way(desk: Desk) -> None:
    await anna(desk)


async def the_follow_up_is_not_due(desk: Desk) -> None:
    await written_to(desk)


async def the_follow_up_is_due(desk: Desk) -> None:
    await written_to(desk)
    await desk.later_with_inbox_read(desk.known["box"], days=4)


async def the_inbox_was_not_read(desk: Desk) -> None:
    await written_to(desk)
    desk.later(days=4)


async def a_message_waits(desk: Desk) -> None:
    await anna(desk)
    await desk.message(desk.known["box"], "msg_waits", OTHER)
    desk.execute("UPDATE message SET fate = %s", Fate.STORED)


async def it_is_evening(desk: Desk) -> None:
    await anna(desk)
    desk.later(hours=11)


async def it_is_friday_evening_and_the_refusal_was_written(desk: Desk) -> None:
    await anna(desk)
    desk.later(days=4, hours=11)
    assert not await desk.turn(desk.known["box"])


async def she_is_away(desk: Desk) -> None:
    await anna(desk)
    async with desk.app.write() as s:
        lead = await leads.get(s, desk.known["anna"], lock=True)
        # A Saturday: what follows is the weekend, which is outside the hours.
        lead.held_until = desk.clock.now() + timedelta(days=5)


async def the_company_is_stopped(desk: Desk) -> None:
    await anna(desk)
    async with desk.app.write() as s:
        lead = await leads.get(s, desk.known["anna"])
        company = await companies.get(s, lead.company_id)
        assert company is not None
        company.stopped_until = desk.clock.now() + timedelta(days=90)


async def the_cap_is_full(desk: Desk) -> None:
    desk.known["box"] = await desk.mailbox()
    await desk.lead("ida@brightholm.example", "Ida")
    assert await desk.turn(desk.known["box"])
    desk.known["anna"] = await desk.lead()
    desk.later(minutes=30)
    async with desk.app.write() as s:
        (await mailboxes.get(s, desk.known["box"], lock=True)).daily_cap = 1


async def the_cap_is_full_and_the_day_after_is_a_saturday(desk: Desk) -> None:
    desk.later(days=4)
    await the_cap_is_full(desk)


async def the_mailbox_pauses(desk: Desk) -> None:
    await the_cap_is_full(desk)
    async with desk.app.write() as s:
        mailbox = await mailboxes.get(s, desk.known["box"], lock=True)
        mailbox.daily_cap, mailbox.next_turn_at = 30, desk.clock.now() + timedelta(minutes=3)


async def the_mailbox_is_off(desk: Desk) -> None:
    await anna(desk)
    await set_active(desk.app, desk.known["box"], False)


async def the_login_is_refused(desk: Desk) -> None:
    await anna(desk)
    desk.server.logins = {MARA: "another"}
    await desk.turn(desk.known["box"])


async def the_postal_address_is_missing(desk: Desk) -> None:
    await anna(desk)
    desk.execute("UPDATE mailbox SET postal_address = ''")


async def no_worker_lives(desk: Desk) -> None:
    await anna(desk)
    desk.execute("UPDATE worker SET seen_at = seen_at - interval '2 hours'")


async def she_is_suppressed(desk: Desk) -> None:
    lead = await anna(desk)
    async with desk.app.write() as s:
        await suppressions.add(s, (await leads.get(s, lead)).address_key, Reason.UNSUBSCRIBE, "test", desk.clock.now())


async def it_is_paused(desk: Desk) -> None:
    lead = await anna(desk)
    await pausing.pause(desk.app, (await desk.enrollment(lead)).id, by="Jo")


async def a_field_is_missing(desk: Desk) -> None:
    await anna(desk)
    desk.execute("UPDATE lead SET first_name = NULL, company = NULL")


async def the_sequence_is_gone(desk: Desk) -> None:
    await anna(desk)
    desk.execute("UPDATE enrollment SET sequence = 'gone'")


async def nothing_is_applied(desk: Desk) -> None:
    await anna(desk)
    desk.execute("DELETE FROM catalog_version")


async def all_mails_have_left(desk: Desk) -> None:
    await written_to(desk)
    desk.execute("UPDATE enrollment SET next_step = 99")


async def it_is_being_sent(desk: Desk) -> None:
    await written_to(desk)
    desk.execute("UPDATE delivery SET state = 'transmitting', sent_at = NULL")
    desk.execute("UPDATE enrollment SET due_at = NULL")


async def nobody_knows_whether_it_left(desk: Desk) -> None:
    await it_is_being_sent(desk)
    desk.execute("UPDATE delivery SET state = 'unknown'")


async def the_server_said_later(desk: Desk) -> None:
    await anna(desk)
    desk.server.faults["RCPT"] = "451 4.7.1 try again later"
    assert await desk.turn(desk.known["box"])
    desk.server.faults.clear()


async def an_introduction_is_held(desk: Desk) -> None:
    await written_to(desk)
    closer = await add_closer(desk.app, NewCloser(name="Jonas Ferreira", address="jonas@northlane.example"))
    await desk.message(desk.known["box"], "msg_yes", ANNA)
    now = desk.clock.now()
    async with desk.app.write() as s:
        e = (await enrollments.of_lead(s, desk.known["anna"], lock=True))[0]
        e.state, e.outcome, e.due_at = "replied", "positive", None
        handoff = Handoff(
            id="hnd_1",
            lead_id=desk.known["anna"],
            message_id="msg_yes",
            mailbox_id=desk.known["box"],
            closer_id=closer,
            state=HandedOver.HELD,
            created_at=now,
            chosen_at=now,
        )
        s.add(handoff)
        await s.flush()
        for purpose in (Purpose.BRIEF, Purpose.INTRODUCTION):
            mail = {
                "id": f"del_{purpose}",
                "key": f"{purpose}:hnd_1",
                "purpose": purpose,
                "state": Sending.QUEUED,
                "priority": Priority.WARM,
                "mailbox_id": desk.known["box"],
                "lead_id": desk.known["anna"],
                "handoff_id": "hnd_1",
                "due_at": now + timedelta(minutes=10),
                "created_at": now,
                "held_reason": "held for a few minutes",
                "parent_references": [],
                "recipients": [],
                "attempts": 0,
                "looked": 0,
            }
            await deliveries.add_once(s, mail)


async def whoever_answered_is_suppressed(desk: Desk) -> None:
    await an_introduction_is_held(desk)
    desk.execute("UPDATE message SET from_address = %s", OTHER)
    desk.execute("UPDATE delivery SET due_at = %s WHERE state = 'queued'", desk.clock.now())
    desk.execute("DELETE FROM delivery WHERE purpose = 'brief'")
    desk.execute("UPDATE mailbox SET next_turn_at = NULL")
    async with desk.app.write() as s:
        await suppressions.add(s, OTHER, Reason.UNSUBSCRIBE, "test", desk.clock.now())


Situation = Callable[[Desk], Awaitable[None]]
# What is said; and whether the mail leaves when nothing happens until then (None: it names no instant).
SITUATIONS: list[tuple[Situation, str, bool]] = [
    (nothing_in_the_way, "now", True),
    (the_follow_up_is_not_due, "not_due", True),
    (the_follow_up_is_due, "now", True),
    (the_inbox_was_not_read, "inbox_not_read", False),
    (a_message_waits, "unread_reply", False),
    (it_is_evening, "outside_window", True),
    (it_is_friday_evening_and_the_refusal_was_written, "outside_window", True),
    (she_is_away, "absent", True),
    (the_company_is_stopped, "company_stopped", True),
    (the_cap_is_full, "daily_cap", True),
    (the_cap_is_full_and_the_day_after_is_a_saturday, "daily_cap", True),
    (the_mailbox_pauses, "gap", True),
    (the_mailbox_is_off, "mailbox_off", False),
    (the_login_is_refused, "mailbox_failing", True),
    (the_postal_address_is_missing, "identity", False),
    (she_is_suppressed, "suppressed", False),
    (it_is_paused, "not_active", False),
    (a_field_is_missing, "cannot_be_written", False),
    (the_sequence_is_gone, "sequence_gone", False),
    (nothing_is_applied, "nothing_applied", False),
    (all_mails_have_left, "ran_out", False),
    (it_is_being_sent, "being_sent", False),
    (nobody_knows_whether_it_left, "unknown", False),
    (the_server_said_later, "not_due", True),
    (an_introduction_is_held, "not_due", True),
    (whoever_answered_is_suppressed, "suppressed", False),
]


@pytest.mark.parametrize(("situation", "code", "leaves"), SITUATIONS, ids=[s[0].__name__ for s in SITUATIONS])
async def test_what_is_said_is_what_the_next_turns_do(
    desk: Desk, situation: Situation, code: str, leaves: bool
) -> None:
    await situation(desk)
    said = await why_not(desk.app, desk.known["anna"])

    assert said.code == code, said
    before = len(desk.server.accepted)
    if code != "now" and code != "nothing_applied":
        # Whatever stands in the way is in the claim's way, too.
        await desk.turn(desk.known["box"])
        assert [ref for ref in desk.refs()[before:] if await is_hers(desk, ref)] == []
    assert (said.until is not None) == (leaves or code == "being_sent"), said
    if leaves:
        await leaves_then(desk, said)


async def is_hers(desk: Desk, delivery_id: str) -> bool:
    async with desk.app.read() as s:
        return (await deliveries.get(s, delivery_id)).lead_id == desk.known["anna"]


async def leaves_then(desk: Desk, said: WhyNot) -> None:
    """At the instant that was said, and not before, exactly the mail that was named leaves."""
    assert said.until is not None and said.next is not None
    desk.server.logins = {MARA: "secret"}
    if said.until > desk.clock.now():
        desk.clock.step_to(max(desk.clock.now(), said.until - timedelta(seconds=1)))
        await desk.later_with_inbox_read(desk.known["box"])
        count = len(desk.server.accepted)
        await desk.turn(desk.known["box"])
        assert len(desk.server.accepted) == count, "a mail left before its instant"
        desk.clock.step_to(said.until)
    await desk.later_with_inbox_read(desk.known["box"])
    again = await why_not(desk.app, desk.known["anna"])
    assert again.next == said.next and again.until == desk.clock.now(), again

    while await desk.turn(desk.known["box"]):
        desk.later(minutes=20)  # A brief to the closer may go first, and a gap is behind it.
    async with desk.app.read() as s:
        sent = [await deliveries.get(s, ref) for ref in desk.refs()]
    hers = [d for d in sent if d.lead_id == desk.known["anna"] and d.purpose != Purpose.BRIEF]
    assert (hers[-1].purpose, hers[-1].step) == (said.next.purpose, said.next.step)
    assert said.next.delivery_id in (None, hers[-1].id)


# -- more than one thing in the way --------------------------------------------------------------------------------


async def test_all_that_is_in_the_way_is_told_in_the_order_of_time(desk: Desk) -> None:
    await she_is_away(desk)
    said = await why_not(desk.app, desk.known["anna"])
    assert said.reason == "the person is away; then outside the sending hours of the recipient (Europe/London)"
    assert said.until is not None and (said.until.weekday(), said.until.hour) == (0, 8)


async def test_troubles_of_the_mailbox_are_told_beside_the_reason(desk: Desk) -> None:
    await no_worker_lives(desk)
    said = await why_not(desk.app, desk.known["anna"])
    assert (said.code, said.until) == ("no_worker", None)
    assert any("thaw serve" in trouble for trouble in said.mailbox_troubles)

    desk.later(hours=11)
    said = await why_not(desk.app, desk.known["anna"])
    assert said.code == "outside_window"
    assert any("thaw serve" in trouble for trouble in said.mailbox_troubles)


async def test_of_two_mails_the_one_that_leaves_first_is_next(desk: Desk) -> None:
    await an_introduction_is_held(desk)
    desk.execute("UPDATE enrollment SET state = 'active', due_at = %s", desk.clock.now() + timedelta(hours=2))
    said = await why_not(desk.app, desk.known["anna"])
    assert said.next is not None and said.next.purpose == Purpose.INTRODUCTION


# -- nothing is planned --------------------------------------------------------------------------------------------


async def test_a_lead_in_no_sequence_says_so(desk: Desk) -> None:
    lead = (await enter(desk.app, NewLead(email=ANNA), None)).lead_id
    said = await why_not(desk.app, lead)
    assert (said.next, said.code, said.until) == (None, "never_enrolled", None)
    assert said.sentence == "nothing is planned: it was never enrolled in a sequence"


async def test_a_sequence_that_ended_says_how_and_a_task_says_who_decides(desk: Desk) -> None:
    lead = await written_to(desk)
    desk.execute("UPDATE enrollment SET state = 'replied', outcome = 'objection', due_at = NULL")
    said = await why_not(desk.app, lead)
    assert (said.next, said.code) == (None, "ended") and "objection" in said.reason

    async with desk.app.write() as s:
        task = {"id": "task_1", "key": "k", "kind": "objection", "why": "they ask for the price", "lead_id": lead}
        await tasks.ask(s, task | {"created_at": desk.clock.now()})
    said = await why_not(desk.app, lead)
    assert said.code == "waits_for_person"
    assert [(asked.task_id, asked.why) for asked in said.waiting_for] == [("task_1", "they ask for the price")]

    async with desk.app.write() as s:
        await tasks.close(s, "k", desk.clock.now(), "done")
    assert (await why_not(desk.app, lead)).waiting_for == ()


async def test_a_lead_that_was_handed_over_names_its_closer(desk: Desk) -> None:
    await an_introduction_is_held(desk)
    desk.execute("UPDATE delivery SET state = 'sent' WHERE state = 'queued'")
    async with desk.app.write() as s:
        await handoffs.introduced(s, "hnd_1", desk.clock.now())
    said = await why_not(desk.app, desk.known["anna"])
    assert (said.code, said.reason) == ("handed_over", "it was handed over to Jonas Ferreira")


async def test_a_warm_lead_without_a_closer_waits_for_one(desk: Desk) -> None:
    await an_introduction_is_held(desk)
    desk.execute("DELETE FROM delivery WHERE handoff_id IS NOT NULL")
    desk.execute("UPDATE handoff SET state = 'wanted', reason = 'every closer has a full week'")
    said = await why_not(desk.app, desk.known["anna"])
    assert (said.code, said.reason) == ("waits_for_closer", "it waits for a closer: every closer has a full week")


async def test_a_suppressed_lead_is_never_written_to(desk: Desk) -> None:
    await she_is_suppressed(desk)
    await desk.turn(desk.known["box"])
    said = await why_not(desk.app, desk.known["anna"])
    assert (said.next, said.code) == (None, "suppressed")


# -- finding the lead ----------------------------------------------------------------------------------------------


async def test_a_lead_is_found_by_its_id_and_by_any_form_of_its_address(desk: Desk) -> None:
    lead = await anna(desk)
    for given in (lead, ANNA, "Anna@Tidewell.Example"):
        assert (await find_lead(desk.app, given)).id == lead


@pytest.mark.parametrize("given", ["ana@tidewell.example", "anna@tidewel.example", "anan@tidewell.example"])
async def test_a_slip_of_the_pen_gets_the_right_address(desk: Desk, given: str) -> None:
    await anna(desk)
    with pytest.raises(NotFound, match=f'did you mean "{ANNA}"'):
        await find_lead(desk.app, given)


async def test_an_address_that_is_nowhere_near_gets_no_list_of_leads(desk: Desk) -> None:
    await anna(desk)
    for given in ("zoe@faraway.example", "lead_nowhere", "nonsense"):
        with pytest.raises(NotFound) as refused:
            await find_lead(desk.app, given)
        assert ANNA not in str(refused.value)
