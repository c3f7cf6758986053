"""A closer takes a lead, or does not, or says nothing: by mail, by the flows that link and REST call, and by silence.

Whatever they do, the lead is introduced at most once.
"""

from __future__ import annotations

from datetime import timedelta
from email.message import Message as ParsedMail

import pytest
from sqlalchemy import select

from app.domain.assignment import Decline, State
from app.domain.delivery import State as Sending
from app.domain.handoff import State as HandoffState
from app.domain.suppression import Reason
from app.errors import Conflict
from app.handoff import answer
from app.handoff.closers import CloserChange, change_closer
from app.handoff.introduce import introduce
from app.jobs import planner
from app.outreach.applied import apply
from app.store import assignments, closers, leads, planning, suppressions
from app.store.assignments import Assignment
from app.store.handoffs import Handoff
from app.store.training_examples import TrainingExample
from app.triage.agreement import report
from tests.triage.desk import ANNA, JONAS, YES, Desk, mail
from tests.world import SEQUENCES, ops_files, reply

pytestmark = pytest.mark.anyio

DELIA = "delia@northlane.example"
AFTER_ACCEPT = ('introduce = "at_once"', 'introduce = "after_accept"')


async def closer_id(desk: Desk, address: str) -> str:
    async with desk.app.read() as s:
        return next(c.id for c in await closers.every(s) if c.address == address)


async def policy(desk: Desk, old: str = "", new: str = "") -> None:
    """The shipped policy of hand-offs, with one edit in it."""
    files = ops_files() | {"handoff/policy.toml": (SEQUENCES / "handoff" / "policy.toml").read_text()}
    assert old in files["handoff/policy.toml"]
    files["handoff/policy.toml"] = files["handoff/policy.toml"].replace(old, new)
    await apply(desk.app, files, by="test")


async def asked(desk: Desk, *edit: str) -> tuple[str, ParsedMail]:
    """A warm lead of whom Jonas was asked; Delia could take over. The lead's id and first mail."""
    await policy(desk, *edit)
    await desk.world.closer(DELIA)
    await change_closer(desk.app, await closer_id(desk, DELIA), CloserChange(weight=0))
    lead, first = await desk.first_mail()
    await desk.answers(YES, first)
    handoff = await desk.introduce(lead)
    assert handoff.closer_id == await closer_id(desk, JONAS)
    await change_closer(desk.app, await closer_id(desk, DELIA), CloserChange(weight=1))
    return lead, first


async def the(desk: Desk, lead: str) -> tuple[Handoff, list[Assignment]]:
    handoff = (await desk.handoffs(lead))[-1]
    async with desk.app.read() as s:
        return handoff, list(await assignments.of_handoff(s, handoff.id))


async def current(desk: Desk, lead: str) -> str:
    return await answer.of_handoff(desk.app, (await the(desk, lead))[0].id)


async def follow(desk: Desk) -> None:
    """What the planner's jobs would do."""
    async with desk.app.read() as s:
        due = await assignments.due(s, desk.world.clock.now())
    for assignment_id in due:
        await answer.follow_up(desk.app, assignment_id)


async def hours(desk: Desk, count: float) -> None:
    """So much time passes, with everything that falls due in it."""
    clock = desk.world.clock
    end = clock.now() + timedelta(hours=count)
    while clock.now() < end:
        async with desk.app.read() as s:
            due = await planning.next_due(s)
        clock.step_to(min(max(due or end, clock.now() + timedelta(minutes=10)), end))
        await follow(desk)
        await desk.turns(timedelta(0))


def introductions(desk: Desk) -> list[ParsedMail]:
    return [m for m in desk.world.sent_to(ANNA) if m["Cc"]]


def briefs(desk: Desk, address: str) -> list[ParsedMail]:
    return [m for m in desk.world.sent_to(address) if "For your call" in str(m["Subject"])]


def words(m: ParsedMail) -> str:
    """A mail as one line, its soft line breaks undone (RFC 2045 section 6.7)."""
    return " ".join(m.as_string().replace("=\n", "").split())


# -- yes -----------------------------------------------------------------------------------------------------------


async def test_after_accept_nothing_reaches_the_lead_before_the_yes(desk: Desk) -> None:
    lead, _ = await asked(desk, *AFTER_ACCEPT)
    await hours(desk, 3)
    assert len(briefs(desk, JONAS)) == 1 and introductions(desk) == []
    assert "leaves when you have said yes" in words(briefs(desk, JONAS)[0])

    await answer.accept(desk.app, await current(desk, lead), "Jonas")
    [queued] = await desk.deliveries(lead, "introduction")
    assert timedelta(minutes=4) <= queued.due_at - desk.world.clock.now() <= timedelta(minutes=12)
    await answer.accept(desk.app, await current(desk, lead), "Jonas")
    await desk.turns()
    assert len(introductions(desk)) == 1
    handoff, [row] = await the(desk, lead)
    assert (handoff.state, row.state, row.answered_by) == (HandoffState.INTRODUCED, State.ACCEPTED, "Jonas")
    await hours(desk, 72)
    assert len(introductions(desk)) == 1 and len(desk.world.sent_to(JONAS)) == 2, "who said yes is not reminded"


@pytest.mark.parametrize("words", ["Yes", "ok, mine.", "I'll take it!\n\nJonas", "Ja, gerne"])
async def test_a_yes_to_the_brief_is_a_yes(desk: Desk, words: str) -> None:
    lead, _ = await asked(desk)
    await desk.turns()
    message = await desk.answers(words, briefs(desk, JONAS)[0], JONAS)
    assert message.reason == "Jonas Ferreira takes the lead"
    assert (await the(desk, lead))[1][0].state == State.ACCEPTED


async def test_who_writes_to_the_lead_has_taken_it(desk: Desk) -> None:
    lead, _ = await asked(desk)
    await desk.turns()
    await desk.answers("Anna, shall we say Thursday at ten?", introductions(desk)[0], JONAS)
    assert (await the(desk, lead))[1][0].state == State.ACCEPTED
    assert await desk.asked() == []


async def test_words_that_are_neither_are_read_by_a_person(desk: Desk) -> None:
    lead, _ = await asked(desk)
    await desk.turns()
    brief = briefs(desk, JONAS)[0]
    await desk.answers("Yes, but what did she pay last year?", brief, JONAS)
    assert await desk.asked() == ["closer_answered"]
    assert (await the(desk, lead))[1][0].state == State.ASKED
    await desk.answers("Yes", brief, JONAS)
    assert await desk.asked() == []


async def test_an_automatic_answer_of_a_closer_is_no_answer(desk: Desk) -> None:
    lead, _ = await asked(desk)
    await desk.turns()
    brief = briefs(desk, JONAS)[0]
    raw = reply(JONAS, "Yes, I am away until Monday.", brief, desk.world.clock.now(), Auto_Submitted="auto-replied")
    await desk.receives(raw)
    assert (await the(desk, lead))[1][0].state == State.ASKED


async def test_nobody_else_answers_for_a_closer(desk: Desk) -> None:
    lead, _ = await asked(desk)
    await desk.turns()
    brief = briefs(desk, JONAS)[0]
    await desk.answers("Yes", brief, DELIA)
    assert (await the(desk, lead))[1][0].state == State.ASKED


# -- no ------------------------------------------------------------------------------------------------------------


async def test_a_no_before_the_introduction_left_names_the_next_closer_in_it(desk: Desk) -> None:
    lead, _ = await asked(desk)
    await answer.decline(desk.app, await current(desk, lead), "Jonas", Decline.NO_TIME, "at a fair all week")
    await desk.turns()
    [introduction] = introductions(desk)
    assert DELIA in str(introduction["Cc"]) and JONAS not in str(introduction["Cc"])
    assert briefs(desk, JONAS) == [] and len(briefs(desk, DELIA)) == 1
    handoff, [no, yes] = await the(desk, lead)
    assert (no.state, no.decline, no.why) == (State.DECLINED, "no_time", "at a fair all week")
    assert yes.state == State.ASKED and handoff.closer_id == yes.closer_id == await closer_id(desk, DELIA)
    assert yes.reason.endswith("only Delia Ferreira has room this week")
    async with desk.app.read() as s:
        assert (await leads.get(s, lead)).closer_id == yes.closer_id


async def test_a_no_by_mail_after_the_introduction_gives_it_on_without_a_second_one(desk: Desk) -> None:
    lead, _ = await asked(desk)
    await desk.turns()
    await desk.answers("No, not my region, sorry.", briefs(desk, JONAS)[0], JONAS)
    await follow(desk)
    await desk.turns()
    assert len(introductions(desk)) == 1
    [brief] = briefs(desk, DELIA)
    assert "please write to them in the thread" in words(brief)
    delia = await closer_id(desk, DELIA)
    async with desk.app.read() as s:
        assert (await leads.get(s, lead)).closer_id == delia


async def test_where_nobody_else_is_the_lead_waits_and_the_introduction_with_it(desk: Desk) -> None:
    lead, _ = await asked(desk)
    delia = await closer_id(desk, DELIA)
    await change_closer(desk.app, delia, CloserChange(is_active=False))
    await answer.decline(desk.app, await current(desk, lead), "Jonas", Decline.NOT_MINE)
    await hours(desk, 2)
    handoff, _ = await the(desk, lead)
    assert (handoff.state, handoff.closer_id) == (HandoffState.WANTED, None)
    assert introductions(desk) == [] and await desk.asked() == ["no_closer"]

    await change_closer(desk.app, delia, CloserChange(is_active=True))
    assert await introduce(desk.app, handoff.id)
    await desk.turns()
    [introduction] = introductions(desk)
    assert DELIA in str(introduction["Cc"]) and await desk.asked() == []


async def test_no_lead_at_all_ends_it_and_teaches(desk: Desk) -> None:
    await desk.decided("positive", 40)
    lead, first = await asked(desk)
    await desk.turns()
    await desk.answers("No. They are not interested at all.", briefs(desk, JONAS)[0], JONAS)
    await follow(desk)
    await follow(desk)
    handoff, [row] = await the(desk, lead)
    assert (handoff.state, row.decline) == (HandoffState.DECLINED, "not_interested")
    assert briefs(desk, DELIA) == []
    async with desk.app.read() as s:
        [example] = (await s.scalars(select(TrainingExample))).all()
        assert (await leads.get(s, lead)).closer_id is None
    assert (example.label, example.origin) == ("objection", f"handoff:{handoff.id}")
    assert example.text == YES and example.withdrawn_at is None
    assert example.batch == f"{desk.app.clock.now():%Y-%m-%d} Jonas Ferreira"
    # The introduction was wrong: it counts against what the reply was read as.
    positive = next(row for row in await report(desk.app) if row.label == "positive")
    assert (positive.record.decided, positive.record.corrected) == (41, 1)

    # The lead is free for another introduction, should they ever ask for one.
    await desk.answers("Yes, now I would like to see it. Friday at 9?", first)
    assert [h.state for h in await desk.handoffs(lead)] == [HandoffState.DECLINED, HandoffState.WANTED]


async def test_who_answered_or_lost_a_lead_answers_no_more(desk: Desk) -> None:
    lead, first = await asked(desk)
    row = await current(desk, lead)
    await answer.decline(desk.app, row, "Jonas", Decline.OTHER)
    with pytest.raises(Conflict):
        await answer.decline(desk.app, row, "Jonas", Decline.OTHER)
    with pytest.raises(Conflict):
        await answer.accept(desk.app, row, "Jonas")
    second = await current(desk, lead)
    await desk.answers("Wait, please.", first)
    with pytest.raises(Conflict):
        await answer.accept(desk.app, second, "Delia")
    assert (await the(desk, lead))[1][1].state == State.WITHDRAWN
    await desk.turns()
    assert introductions(desk) == []


# -- silence -------------------------------------------------------------------------------------------------------


async def test_silence_is_reminded_told_and_given_to_another(desk: Desk) -> None:
    """Four, eight and sixteen open hours from Monday at nine: at 13:00, at 17:00, and on Tuesday at 16:30."""
    lead, _ = await asked(desk)
    await hours(desk, 3.5)
    assert len(desk.world.sent_to(JONAS)) == 2
    await hours(desk, 1)
    assert [str(m["Subject"]) for m in desk.world.sent_to(JONAS)][2:] == [
        "Waiting for your answer: Anna, Tidewell"
    ]  # fmt: skip
    assert await desk.asked() == []
    await hours(desk, 5)
    assert await desk.asked() == ["closer_silent"]
    await hours(desk, 20)
    _, [silent] = await the(desk, lead)
    assert silent.state == State.ASKED
    await hours(desk, 4)
    handoff, [silent, next_one] = await the(desk, lead)
    assert (silent.state, next_one.state) == (State.LAPSED, State.ASKED)
    assert handoff.closer_id == await closer_id(desk, DELIA) and await desk.asked() == []
    await hours(desk, 5)
    assert len(introductions(desk)) == 1 and len(briefs(desk, DELIA)) == 1
    with pytest.raises(Conflict):
        await answer.accept(desk.app, silent.id, "Jonas")


async def test_silence_with_nobody_else_stays_with_a_person(desk: Desk) -> None:
    lead, _ = await asked(desk)
    await change_closer(desk.app, await closer_id(desk, DELIA), CloserChange(is_active=False))
    await hours(desk, 24 * 4)
    handoff, [silent] = await the(desk, lead)
    assert (handoff.state, silent.state, silent.due_at) == (HandoffState.INTRODUCED, State.ASKED, None)
    assert await desk.asked() == ["closer_silent"] and len(desk.world.sent_to(JONAS)) == 3


async def test_the_planner_defers_what_follows(desk: Desk) -> None:
    lead, _ = await asked(desk)
    _, [row] = await the(desk, lead)
    assert row.due_at is not None
    desk.world.clock.step_to(row.due_at)
    async with desk.app.read() as s:
        assert await assignments.due(s, desk.world.clock.now()) == [row.id]
    assert await planner.plan(desk.app) >= 1
    waiting = await desk.world.running.jobs.job_manager.list_jobs_async(task="follow_up")
    assert [job.task_kwargs for job in waiting] == [{"assignment_id": row.id}]


# -- a person gives it to another ----------------------------------------------------------------------------------


async def test_a_person_gives_it_to_a_closer_of_their_choice(desk: Desk) -> None:
    lead, _ = await asked(desk)
    handoff, _ = await the(desk, lead)
    delia = await closer_id(desk, DELIA)
    await change_closer(desk.app, delia, CloserChange(weekly_capacity=0))
    await answer.reassign(desk.app, handoff.id, "Ruth", "an old friend", delia)
    with pytest.raises(Conflict, match="has this hand-off already"):
        await answer.reassign(desk.app, handoff.id, "Ruth", "once more", delia)
    await desk.turns()
    handoff, [before, after] = await the(desk, lead)
    assert (before.state, before.why) == (State.WITHDRAWN, "an old friend")
    assert after.reason == handoff.reason == "chosen by Ruth: an old friend"
    assert [DELIA in str(m["Cc"]) for m in introductions(desk)] == [True]


async def test_an_ended_hand_off_is_given_to_nobody(desk: Desk) -> None:
    lead, first = await asked(desk)
    await desk.answers("Hold on.", first)
    handoff, _ = await the(desk, lead)
    with pytest.raises(Conflict, match="cancelled"):
        await answer.reassign(desk.app, handoff.id, "Ruth", "why not", None)


# -- who is written to ---------------------------------------------------------------------------------------------


async def test_the_introduction_goes_to_whoever_wrote_with_whom_they_copied(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    async with desk.app.write() as s:
        await suppressions.add(s, "gone@tidewell.example", Reason.UNSUBSCRIBE, "test", desk.world.clock.now())
    copies = f"Ben <ben@tidewell.example>, gone@tidewell.example, {JONAS}, no-reply@tidewell.example, {ANNA}"
    colleague = "carl@tidewell.example"
    raw = reply(f"Carl Moss <{colleague}>", YES, first, desk.world.clock.now(), Cc=copies)
    await desk.receives(raw)
    handoff = await desk.introduce(lead)
    await desk.turns()
    [introduction] = [m for m in desk.world.sent_to(colleague) if m["Cc"]]
    assert str(introduction["To"]) == f"Carl Moss <{colleague}>"
    copied = [part.strip() for part in str(introduction["Cc"]).split(",")]
    assert copied == [f"Jonas Ferreira <{JONAS}>", "ben@tidewell.example", ANNA]
    assert "Hi Carl," in introduction.as_string()

    async with desk.app.read() as s:
        carl = await leads.get(s, handoff.contact_id or "")
        anna = await leads.get(s, lead)
    assert (carl.address, carl.referred_by, carl.company_id) == (colleague, lead, anna.company_id)
    # A mail of his own accord finds the hand-off, and never makes a second introduction.
    await desk.receives(mail(colleague, "once more", "Yes, please call me. Friday at 10?"))
    await desk.turns()
    assert await desk.handoffs(carl.id) == [] and "reply_to_introduction" in await desk.asked()


async def test_a_copied_person_who_opts_out_after_the_claim_is_left_out(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    await desk.receives(reply(ANNA, YES, first, desk.world.clock.now(), Cc="ben@tidewell.example"))
    await desk.introduce(lead)
    [queued] = await desk.deliveries(lead, "introduction")
    desk.world.clock.step_to(queued.due_at)
    await desk.look()
    async with desk.app.write() as s:
        await suppressions.add(s, "ben@tidewell.example", Reason.UNSUBSCRIBE, "test", desk.world.clock.now())
    await desk.turns()
    [introduction] = introductions(desk)
    assert str(introduction["Cc"]) == f"Jonas Ferreira <{JONAS}>"
    assert [d.state for d in await desk.deliveries(lead, "introduction")] == [Sending.SENT]


async def test_without_a_diary_the_next_step_is_the_time_that_the_lead_named(desk: Desk) -> None:
    await change_closer(desk.app, await closer_id(desk, JONAS), CloserChange(booking_url=""))
    lead, first = await desk.first_mail()
    await desk.answers("Yes. Does it work with SAP? Thursday at 10 would suit me.", first)
    await desk.introduce(lead)
    await desk.turns()
    text = words(introductions(desk)[0])
    assert "You proposed Thursday at 10: Jonas Ferreira will confirm it here." in text
    assert "> Yes. Does it work with SAP?" in text and "https://diary" not in text
