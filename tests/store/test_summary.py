"""What came of the leads: each once, by a table of what may be known of one; and the figures beside it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

import pytest

from app.domain.delivery import Purpose
from app.domain.delivery import State as Sending
from app.domain.enrollment import State as Enrolled
from app.domain.handoff import State as Handed
from app.domain.referral import State as Referred
from app.domain.sequence import Kind
from app.domain.suggestion import State as Suggested
from app.domain.suppression import Reason
from app.store import deliveries, messages, suppressions
from app.store.handoffs import Handoff
from app.store.referrals import Referral
from app.store.suggestions import Suggestion
from app.store.summary import outcomes_of_leads, summarise
from app.store.tasks import Task
from tests.store.rows import MINUTE, NOW, Transactions, delivery, enrollment, lead, mailbox, message

pytestmark = pytest.mark.anyio


@dataclass(frozen=True, kw_only=True)
class Known:
    """What is known of the lead `anna`. `tracks` are her enrollments, oldest first: kind, state, next step, held."""

    tracks: tuple[tuple[Kind, Enrolled, int, str | None], ...] = ((Kind.COLD, Enrolled.REPLIED, 1, None),)
    words: int = 1
    suggestion: Suggested | None = None
    answer: Sending | None = None
    handoff: Handed | None = None
    referral: Referred | None = None
    suppressed: Reason | None = None
    has_task: bool = False
    machine_wrote_last: bool = False


def track(state: Enrolled, kind: Kind = Kind.COLD, step: int = 1, held: str | None = None) -> Known:
    """A lead of whom no more is known than one enrollment."""
    return Known(tracks=((kind, state, step, held),), words=0)


def after(state: Enrolled, kind: Kind, step: int) -> Known:
    """The same behind a cold sequence that a reply ended."""
    return Known(tracks=((Kind.COLD, Enrolled.REPLIED, 1, None), (kind, state, step, None)))


def answered(known: Known) -> Known:
    """The same, and an answer to the first words of the lead has left."""
    return replace(known, suggestion=Suggested.APPROVED, answer=Sending.SENT)


TABLE: tuple[tuple[str, str, Known], ...] = (
    ("opted out", "suppressed", Known(suppressed=Reason.UNSUBSCRIBE)),
    ("complained after an introduction", "suppressed", Known(suppressed=Reason.COMPLAINT, handoff=Handed.INTRODUCED)),
    ("put on the list by hand", "suppressed", Known(suppressed=Reason.MANUAL)),
    ("introduced", "introduced", Known(handoff=Handed.INTRODUCED)),
    ("introduced, and wrote again", "introduced", Known(handoff=Handed.INTRODUCED, words=2, has_task=True)),
    ("bounced", "bounced", Known(suppressed=Reason.HARD_BOUNCE)),
    ("a bounce that was cleared", "bounced", track(Enrolled.BOUNCED)),
    ("an answer is proposed", "suggested", Known(suggestion=Suggested.WAITING, has_task=True)),
    ("something is asked", "waiting for a person", Known(has_task=True)),
    ("left, and a successor is named", "waiting for a person",
     Known(tracks=((Kind.COLD, Enrolled.LEFT, 1, None),), has_task=True)),
    ("a person took over", "taken over", track(Enrolled.TAKEN_OVER)),
    ("parked", "parked", after(Enrolled.ACTIVE, Kind.RETURN, 0)),
    ("parked after an answer", "parked",
     answered(after(Enrolled.ACTIVE, Kind.RETURN, 0))),
    ("the return has left", "returned", after(Enrolled.ACTIVE, Kind.RETURN, 1)),
    ("the return stayed unanswered", "returned", after(Enrolled.FINISHED, Kind.RETURN, 1)),
    ("nurture after a silent return", "returned",
     Known(tracks=((Kind.RETURN, Enrolled.FINISHED, 1, None), (Kind.NURTURE, Enrolled.ACTIVE, 0, None)))),
    ("put it off once more", "parked",
     Known(tracks=((Kind.RETURN, Enrolled.REPLIED, 1, None), (Kind.RETURN, Enrolled.ACTIVE, 0, None)))),
    ("in nurture", "nurtured", track(Enrolled.ACTIVE, Kind.NURTURE)),
    ("through nurture", "nurtured", track(Enrolled.FINISHED, Kind.NURTURE, 4)),
    ("in nurture and away", "nurtured", track(Enrolled.ACTIVE, Kind.NURTURE, 2, "the person is away")),
    ("answered", "answered", answered(Known())),
    ("answered, then a notice of a machine", "answered", answered(Known(machine_wrote_last=True))),
    ("an answer that waits for the morning", "held", Known(suggestion=Suggested.APPROVED, answer=Sending.QUEUED)),
    ("the answer to a return", "answered",
     answered(after(Enrolled.REPLIED, Kind.RETURN, 1))),
    ("named a colleague", "referred", Known(referral=Referred.LINKED)),
    ("named a colleague just now", "referred", Known(referral=Referred.WANTED)),
    ("answered, then named a colleague", "referred", answered(Known(words=2, referral=Referred.LINKED))),
    ("named nobody whom we may write to", "closed", Known(referral=Referred.DISMISSED)),
    ("left the company", "left the company", track(Enrolled.LEFT)),
    ("away", "held", track(Enrolled.ACTIVE, held="the person is away")),
    ("paused", "held", track(Enrolled.PAUSED, held="paused by ops")),
    ("an introduction on its way", "held", Known(handoff=Handed.HELD)),
    ("no closer was chosen yet", "held", Known(handoff=Handed.WANTED)),
    ("silent", "silent", track(Enrolled.FINISHED, step=4)),
    ("the answer was dismissed", "closed", Known(suggestion=Suggested.DISMISSED)),
    ("answered, wrote again, and that was dismissed", "closed", answered(Known(words=2))),
    ("stopped by a person", "closed", track(Enrolled.STOPPED)),
    ("a hand-off that was cancelled", "closed", Known(handoff=Handed.CANCELLED)),
    ("between two mails", "no outcome", track(Enrolled.ACTIVE)),
    ("in no sequence", "no outcome", Known(tracks=(), words=0)),
    ("a referred lead whom we wrote to", "no outcome", track(Enrolled.ACTIVE, Kind.REFERRAL)),
)  # fmt: skip


async def arrange(tx: Transactions, known: Known) -> None:
    async with tx() as s:
        s.add_all([mailbox("mara"), lead("anna")])
        await s.flush()
        for nth, (kind, state, step, held) in enumerate(known.tracks, 1):
            row = enrollment("anna", state=state, nth=nth)
            row.kind, row.next_step, row.held_reason = kind, step, held
            s.add(row)
        kinds = ["human"] * known.words + ["out_of_office"] * known.machine_wrote_last
        for nth, written in enumerate(kinds, 1):
            await messages.add_once(
                s, message(str(nth), f"words {nth}", lead_id="lead_anna", kind=written, fate="matched")
            )
        if known.suppressed:
            await suppressions.add(s, "anna@acme.test", known.suppressed, "a test", NOW)
        if known.suggestion:
            s.add(suggestion(1, known.suggestion))
        if known.handoff:
            s.add(handoff(known.handoff))
        if known.referral:
            s.add(referral(known.referral))
        if known.has_task:
            s.add(Task(id="task_1", key="read:1", kind="read", why="?", lead_id="lead_anna", created_at=NOW))
        await s.flush()
        if known.answer:
            values = delivery("answer", purpose=Purpose.ANSWER, suggestion_id="sug_1")
            await deliveries.add_once(s, values | {"state": known.answer})


def handoff(state: Handed) -> Handoff:
    return Handoff(
        id="hand_1", lead_id="lead_anna", message_id="msg_1", mailbox_id="box_mara", state=state, created_at=NOW
    )


def referral(state: Referred) -> Referral:
    return Referral(
        id="ref_1", lead_id="lead_anna", message_id="msg_1", nth=0, mailbox_id="box_mara", state=state, created_at=NOW
    )


def suggestion(nth: int, state: Suggested, text: str = "Hi Anna") -> Suggestion:
    """The answer that was proposed to the `nth` message."""
    return Suggestion(
        id=f"sug_{nth}",
        lead_id="lead_anna",
        message_id=f"msg_{nth}",
        mailbox_id="box_mara",
        objection_type="fit",
        state=state,
        text=text,
        proposed="Hi Anna",
        version="v1",
        created_at=NOW,
    )


@pytest.mark.parametrize(("known", "outcome"), [pytest.param(k, o, id=name) for name, o, k in TABLE])
async def test_a_lead_counts_under_the_first_that_holds(tx: Transactions, known: Known, outcome: str) -> None:
    await arrange(tx, known)
    async with tx() as s:
        s.add(lead("ben"))
        await s.flush()
        await messages.add_once(s, message("9", "of ben", lead_id="lead_ben", kind="human", fate="matched"))
    async with tx() as s:
        counted = Counter(await outcomes_of_leads(s))
    assert counted - Counter({"no outcome": 1}) == Counter({outcome: 1}), "ben says nothing of anna"


async def test_every_lead_is_counted_once(tx: Transactions) -> None:
    await arrange(tx, Known(tracks=((Kind.COLD, Enrolled.FINISHED, 4, None), (Kind.NURTURE, Enrolled.ACTIVE, 0, None))))
    async with tx() as s:
        s.add_all([lead("ben"), lead("cleo"), lead("dora")])
        await s.flush()
        s.add_all([enrollment("ben", state=Enrolled.FINISHED), enrollment("cleo", state=Enrolled.FINISHED)])
        await suppressions.add(s, "cleo@acme.test", Reason.UNSUBSCRIBE, "a test", NOW)
    async with tx() as s:
        assert await outcomes_of_leads(s) == {"nurtured": 1, "silent": 1, "suppressed": 1, "no outcome": 1}


async def test_nobody_is_counted_where_there_is_nobody(tx: Transactions) -> None:
    async with tx() as s:
        assert await outcomes_of_leads(s) == {}


async def test_mails_by_purpose_and_suggestions_by_what_a_person_did(tx: Transactions) -> None:
    await arrange(tx, Known(tracks=((Kind.COLD, Enrolled.REPLIED, 1, None), (Kind.NURTURE, Enrolled.ACTIVE, 1, None)),
                            words=4))  # fmt: skip
    async with tx() as s:
        sent = {"state": Sending.SENT, "sent_at": NOW + MINUTE}
        for name, nth in (("cold", 1), ("note", 2)):
            await deliveries.add_once(s, delivery(name, enrollment_id=f"enr_anna_{nth}") | sent)
        await deliveries.add_once(s, delivery("return", purpose=Purpose.RETURN) | sent)
        await deliveries.add_once(s, delivery("queued", enrollment_id="enr_anna_2"))
        for nth, (state, text) in enumerate(
            (
                (Suggested.WAITING, "other words, not sent yet"),
                (Suggested.APPROVED, "Hi Anna"),
                (Suggested.APPROVED, "Dear Anna"),
                (Suggested.DISMISSED, "Hi Anna"),
            ),
            1,
        ):
            s.add(suggestion(nth, state, text))
    async with tx() as s:
        counts = await summarise(s)
    assert (counts.sent, counts.nurture) == ({"return": 1, "step": 2}, 1)
    assert counts.suggestions == {"waiting": 1, "approved": 1, "edited": 1, "dismissed": 1}
