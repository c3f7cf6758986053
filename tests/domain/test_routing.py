"""What happens because of a message: the table of decisions."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from app.domain.effect import (
    Context,
    Hold,
    Introduce,
    Later,
    Park,
    Refer,
    Rest,
    SeekContact,
    Stop,
    StopCompany,
    Suggest,
    TaskKind,
)
from app.domain.enrollment import Change
from app.domain.policy import RoutingPolicy
from app.domain.routing import decide
from app.domain.suppression import Reason
from classifier.reading import (
    Kind,
    Label,
    ObjectionType,
    Person,
    PositiveType,
    Reading,
    Signal,
)
from tests.domain.readings import (
    A_COLLEAGUE,
    ANSWERED,
    ASKING,
    AUTO,
    BACK,
    CONTEXTS,
    CROWD,
    FORGED,
    GONE,
    HANDED_OVER,
    IN_A_THREAD,
    INFO,
    INFO_FIRST,
    MACHINES,
    NAMES_NO_MAIL,
    OBJECTION,
    OLD,
    OPTED_OUT,
    OWNED,
    PEOPLE,
    POSITIVE,
    REFERRAL,
    REFUSAL,
    REPLIED,
    STALL,
    STRANGER,
    SUCCESSOR,
    SUPPRESSED,
    T,
    after,
    kinds_of,
    reading,
)


@pytest.mark.parametrize(
    ("message", "context", "routing", "effects"),
    [
        # People: the sequence stops whatever they say, and the company rests.
        (reading(label=POSITIVE), IN_A_THREAD, AUTO, [*REPLIED, Introduce]),
        (reading(label=POSITIVE), NAMES_NO_MAIL, AUTO, [*REPLIED, Introduce]),
        (reading(label=POSITIVE, sure=0.75), IN_A_THREAD, AUTO, [*REPLIED, Introduce]),
        (reading(label=POSITIVE, sure=0.7499), IN_A_THREAD, AUTO, [*REPLIED, TaskKind.REVIEW]),
        (reading(label=POSITIVE, sure=math.nan), IN_A_THREAD, AUTO, [*REPLIED, TaskKind.REVIEW]),
        (reading(label=POSITIVE, sure=1.0), IN_A_THREAD, ASKING, [*REPLIED, TaskKind.REVIEW]),
        (reading(Kind.CALENDAR, POSITIVE), IN_A_THREAD, AUTO, [*REPLIED, Introduce]),
        # A referral is followed where it names an address, else a person looks for one.
        (reading(label=REFERRAL, referred_to=SUCCESSOR), IN_A_THREAD, AUTO, [*REPLIED, Refer]),
        (reading(label=REFERRAL), IN_A_THREAD, AUTO, [*REPLIED, TaskKind.REFERRAL]),
        # A long Cc line names nobody in particular.
        (reading(label=REFERRAL, referred_to=CROWD[:3]), IN_A_THREAD, AUTO, [*REPLIED, Refer]),
        (reading(label=REFERRAL, referred_to=CROWD), IN_A_THREAD, AUTO, [*REPLIED, TaskKind.REFERRAL]),
        (reading(label=REFERRAL, referred_to=(Person(name="Ben"),)), IN_A_THREAD, AUTO, [*REPLIED, TaskKind.REFERRAL]),
        (reading(label=REFERRAL, referred_to=SUCCESSOR), IN_A_THREAD, ASKING, [*REPLIED, TaskKind.REFERRAL]),
        (reading(label=REFERRAL, referred_to=SUCCESSOR, sure=0.7), IN_A_THREAD, AUTO, [*REPLIED, TaskKind.REFERRAL]),
        (reading(label=REFERRAL, referred_to=SUCCESSOR), A_COLLEAGUE, AUTO, [*REPLIED, TaskKind.REFERRAL]),
        # An answer to an objection is always proposed, never sent: however sure, whatever the mode.
        (reading(label=OBJECTION), IN_A_THREAD, AUTO, [*REPLIED, Suggest]),
        (reading(label=OBJECTION, sure=0.1), IN_A_THREAD, ASKING, [*REPLIED, Suggest]),
        # Who plainly refuses is left in peace, where that is certain; a person looks at whatever else it may be.
        (reading(label=OBJECTION, objection=REFUSAL), IN_A_THREAD, ASKING, [*REPLIED, Rest]),
        (reading(label=OBJECTION, objection=REFUSAL, sure=0.7), IN_A_THREAD, AUTO, [*REPLIED, TaskKind.OBJECTION]),
        (reading(label=OBJECTION, objection=REFUSAL, sure=math.nan), IN_A_THREAD, AUTO, [*REPLIED, TaskKind.OBJECTION]),
        (reading(label=OBJECTION, objection=REFUSAL), A_COLLEAGUE, AUTO, [*REPLIED, TaskKind.OBJECTION]),
        (reading(label=OBJECTION, objection=REFUSAL), OLD, AUTO, [*REPLIED, TaskKind.REVIEW]),
        (reading(label=OBJECTION, objection=None), IN_A_THREAD, AUTO, [*REPLIED, TaskKind.OBJECTION]),
        # Where they ask whence we have their data, the answer that is proposed is the duty: one task.
        (
            reading(Kind.HUMAN, OBJECTION, Signal.DATA_REQUEST, objection=ObjectionType.DATA_SOURCE),
            IN_A_THREAD,
            AUTO,
            [*REPLIED, Suggest],
        ),
        (reading(Kind.HUMAN, OBJECTION, Signal.DATA_REQUEST), IN_A_THREAD, AUTO, [*REPLIED, Suggest, T.DATA_REQUEST]),
        # Who asks for material gets it first where ops want that, once, and where the reading is certain.
        (reading(label=POSITIVE, positive=INFO), IN_A_THREAD, AUTO, [*REPLIED, Introduce]),
        (reading(label=POSITIVE, positive=INFO), IN_A_THREAD, INFO_FIRST, [*REPLIED, Suggest]),
        (reading(label=POSITIVE, positive=INFO), ANSWERED, INFO_FIRST, [*REPLIED, Introduce]),
        (reading(label=POSITIVE, positive=INFO, sure=0.7), IN_A_THREAD, INFO_FIRST, [*REPLIED, TaskKind.REVIEW]),
        (reading(label=POSITIVE, positive=PositiveType.PRICING), IN_A_THREAD, INFO_FIRST, [*REPLIED, Introduce]),
        # A stall is parked until its day; a day that is past or years away is asked about.
        (reading(label=STALL), IN_A_THREAD, AUTO, [*REPLIED, Park]),
        (reading(label=STALL, resume_on=BACK), IN_A_THREAD, AUTO, [*REPLIED, Park]),
        (reading(label=STALL, resume_on=date(2026, 11, 2)), IN_A_THREAD, AUTO, [*REPLIED, TaskKind.STALL]),
        (reading(label=STALL, resume_on=date(2031, 1, 1)), IN_A_THREAD, AUTO, [*REPLIED, TaskKind.STALL]),
        (reading(label=STALL, sure=0.7), IN_A_THREAD, AUTO, [*REPLIED, TaskKind.STALL]),
        (reading(label=STALL), A_COLLEAGUE, AUTO, [*REPLIED, TaskKind.STALL]),
        (reading(label=STALL, resume_on=BACK), OLD, AUTO, [*REPLIED, TaskKind.REVIEW]),
        (reading(label=Label.NONE), IN_A_THREAD, AUTO, [*REPLIED, TaskKind.READ]),
        (reading(label=STALL, sure=0.1), NAMES_NO_MAIL, ASKING, [*REPLIED, TaskKind.STALL]),
        # With a closer: nobody is introduced twice, a person answers.
        (reading(label=POSITIVE, sure=1.0), HANDED_OVER, AUTO, [*REPLIED, TaskKind.REPLY_TO_INTRODUCTION]),
        (reading(label=OBJECTION), HANDED_OVER, AUTO, [*REPLIED, TaskKind.REPLY_TO_INTRODUCTION]),
        # "Yes, but take me off the list" is a no.
        (reading(Kind.HUMAN, POSITIVE, Signal.OPT_OUT, sure=1.0), IN_A_THREAD, AUTO, OPTED_OUT),
        # The closer of somebody who opts out, or has left, is told.
        (
            reading(Kind.HUMAN, OBJECTION, Signal.OPT_OUT),
            HANDED_OVER,
            AUTO,
            [*OPTED_OUT, TaskKind.REPLY_TO_INTRODUCTION],
        ),
        # Beside an opt-out, whom they point to and what the law wants is for a person.
        (
            reading(Kind.HUMAN, REFERRAL, Signal.OPT_OUT, Signal.DATA_REQUEST, referred_to=SUCCESSOR),
            IN_A_THREAD,
            AUTO,
            [*OPTED_OUT, TaskKind.DATA_REQUEST, TaskKind.REFERRAL],
        ),
        # A rival's name matters where a closer has the account, and nowhere else.
        (reading(label=OBJECTION, vendor="Acme"), OWNED, AUTO, [*REPLIED, Suggest, TaskKind.OWNER]),
        (reading(label=OBJECTION, vendor="Acme"), IN_A_THREAD, AUTO, [*REPLIED, Suggest]),
        (reading(label=OBJECTION), OWNED, AUTO, [*REPLIED, Suggest]),
        # A customer is neither parked for another cold mail nor asked for a colleague; a warm one is introduced.
        (reading(Kind.HUMAN, STALL, Signal.EXISTING_CUSTOMER), IN_A_THREAD, AUTO, [*REPLIED, TaskKind.OWNER]),
        (
            reading(Kind.HUMAN, REFERRAL, Signal.CHURN_RISK, referred_to=SUCCESSOR),
            IN_A_THREAD,
            AUTO,
            [*REPLIED, TaskKind.OWNER, TaskKind.REFERRAL],
        ),
        (
            reading(Kind.HUMAN, POSITIVE, Signal.EXISTING_CUSTOMER),
            IN_A_THREAD,
            AUTO,
            [*REPLIED, Introduce, TaskKind.OWNER],
        ),
        # What came behind it and was processed first: nobody is introduced over it, and a person learns of it unless
        # the lead said since what is to come.
        (reading(label=POSITIVE, sure=1.0), after(Later.WROTE), AUTO, [*REPLIED, TaskKind.REVIEW]),
        (reading(label=POSITIVE, sure=1.0), after(Later.ENDED), AUTO, [*REPLIED, TaskKind.REVIEW]),
        (reading(label=POSITIVE, sure=1.0), after(Later.WROTE, Later.WARM), AUTO, REPLIED),
        (reading(label=POSITIVE, sure=1.0), after(Later.ENDED, Later.SILENCED), AUTO, REPLIED),
        (reading(label=OBJECTION), after(Later.WROTE), AUTO, REPLIED),
        (reading(label=STALL), after(Later.WROTE), AUTO, REPLIED),
        (reading(label=STALL, sure=0.1), after(Later.WROTE), AUTO, [*REPLIED, TaskKind.STALL]),
        (reading(label=STALL, sure=0.1), after(Later.SILENCED), AUTO, REPLIED),
        (reading(label=REFERRAL, referred_to=SUCCESSOR), after(Later.SILENCED), AUTO, [*REPLIED, Refer]),
        (reading(Kind.OUT_OF_OFFICE, resume_on=BACK), after(Later.WROTE), AUTO, []),
        (reading(Kind.OUT_OF_OFFICE, resume_on=BACK), after(Later.ENDED), AUTO, [Hold]),
        # The model was not measured for that error: a person decides.
        (replace(reading(label=POSITIVE, sure=1.0), sure_at={}), IN_A_THREAD, AUTO, [*REPLIED, TaskKind.REVIEW]),
        # A stranger is read by a person where the words or the company concern us.
        (reading(label=POSITIVE), STRANGER, AUTO, [StopCompany, TaskKind.READ]),
        (reading(label=POSITIVE), replace(STRANGER, has_company=False), AUTO, [TaskKind.READ]),
        (reading(label=Label.NONE), replace(STRANGER, has_company=False), AUTO, []),
        (reading(Kind.LIST, POSITIVE), STRANGER, AUTO, []),
        # Old mail stops, but introduces nobody; nor does a colleague whom only the company names.
        (reading(label=POSITIVE, sure=1.0), OLD, AUTO, [*REPLIED, TaskKind.REVIEW]),
        (reading(label=POSITIVE, sure=1.0), FORGED, AUTO, [*REPLIED, TaskKind.REVIEW]),
        (reading(label=POSITIVE, sure=1.0), A_COLLEAGUE, AUTO, [*REPLIED, TaskKind.REVIEW]),
        (reading(Kind.OUT_OF_OFFICE, resume_on=BACK), A_COLLEAGUE, AUTO, []),
        (reading(Kind.CALENDAR, Label.NONE, Signal.OPT_OUT), NAMES_NO_MAIL, ASKING, OPTED_OUT),
        (reading(Kind.OUT_OF_OFFICE, Label.NONE, Signal.OPT_OUT), IN_A_THREAD, AUTO, OPTED_OUT),
        # A person who mentions an absence is a person.
        (reading(Kind.HUMAN, STALL, Signal.OUT_OF_OFFICE), IN_A_THREAD, AUTO, [*REPLIED, Park]),
        (reading(Kind.HUMAN, Label.REFERRAL, Signal.LEFT_COMPANY), IN_A_THREAD, AUTO, [*REPLIED, TaskKind.REFERRAL]),
        # Machines: an absence waits, a receipt says nothing, whoever left is gone.
        (reading(Kind.OUT_OF_OFFICE, resume_on=BACK), IN_A_THREAD, AUTO, [Hold]),
        (reading(Kind.OUT_OF_OFFICE), NAMES_NO_MAIL, AUTO, [Hold]),
        (reading(Kind.AUTO_REPLY, Label.NONE, Signal.OUT_OF_OFFICE), IN_A_THREAD, AUTO, [Hold]),
        (reading(Kind.AUTO_REPLY, POSITIVE, sure=1.0), IN_A_THREAD, AUTO, []),
        (reading(Kind.RECEIPT), IN_A_THREAD, AUTO, []),
        (reading(Kind.LIST, POSITIVE, sure=1.0), NAMES_NO_MAIL, AUTO, []),
        (reading(Kind.AUTO_REPLY, Label.NONE, Signal.LEFT_COMPANY), IN_A_THREAD, AUTO, GONE),
        (reading(Kind.OUT_OF_OFFICE, Label.NONE, Signal.LEFT_COMPANY), IN_A_THREAD, AUTO, GONE),
        (
            reading(Kind.AUTO_REPLY, Label.REFERRAL, Signal.LEFT_COMPANY, referred_to=SUCCESSOR),
            IN_A_THREAD,
            AUTO,
            [Change.LEFT, TaskKind.SUCCESSOR],
        ),
        # Reports, which anybody can forge: only with the name of a mail of ours (RFC 3464 section 4.1).
        (reading(Kind.BOUNCE, Label.NONE, Signal.BOUNCE_HARD), IN_A_THREAD, AUTO, [Reason.HARD_BOUNCE, Change.BOUNCED]),
        (reading(Kind.BOUNCE, Label.NONE, Signal.BOUNCE_HARD), NAMES_NO_MAIL, AUTO, []),
        (reading(Kind.BOUNCE, Label.NONE, Signal.BOUNCE_SOFT), IN_A_THREAD, AUTO, []),
        (reading(Kind.BOUNCE), IN_A_THREAD, AUTO, []),
        (reading(Kind.BOUNCE, Label.NONE, Signal.OPT_OUT), NAMES_NO_MAIL, AUTO, []),
        (reading(Kind.COMPLAINT), IN_A_THREAD, AUTO, [Reason.COMPLAINT, Change.SUPPRESSED]),
        (reading(Kind.COMPLAINT, Label.NONE, Signal.OPT_OUT), NAMES_NO_MAIL, AUTO, []),
    ],
)
def test_what_a_message_leads_to(
    message: Reading, context: Context, routing: RoutingPolicy, effects: list[object]
) -> None:
    decision = decide(message, context, routing)
    assert kinds_of(decision.effects) == effects
    assert decision.reason


def test_whoever_approves_an_answer_is_told_that_the_lead_may_want_none() -> None:
    doubtful = replace(reading(label=OBJECTION), sure_at={}, evidence=("perhaps an opt-out: never again", "never"))
    assert "perhaps an opt-out: never again" in decide(doubtful, IN_A_THREAD, AUTO).reason
    assert "perhaps" not in decide(replace(doubtful, sure_at={0.05: 0.9}), IN_A_THREAD, AUTO).reason


# -- every label, signal, confidence and context ---------------------------------------------------------------------

SURE, UNSURE = 0.75, 0.74  # at the least confidence, and below it
BANDS = (SURE, UNSURE, math.nan)
# The track does not count: a reply to a nurture mail is triaged like any other, and its closer chosen by who had it.
PLACES = {
    "in sequence": IN_A_THREAD,
    "in nurture": IN_A_THREAD,
    "after introduction": HANDED_OVER,
    "suppressed": SUPPRESSED,
    "unknown sender": STRANGER,
}
_COLD: dict[tuple[Label, bool], tuple[list[object], str]] = {
    (POSITIVE, True): ([Introduce], "positive with confidence 0.75, at least 0.75"),
    (POSITIVE, False): ([T.REVIEW], "positive, but not sure enough to act ({sure} sure, 0.75 needed)"),
    (REFERRAL, True): ([Refer], "referral with confidence 0.75, at least 0.75"),
    (REFERRAL, False): ([T.REFERRAL], "referral, but not sure enough to act ({sure} sure, 0.75 needed)"),
    (OBJECTION, True): ([Suggest], "objection (trust), 0.75 sure: an answer is proposed to a person"),
    (OBJECTION, False): ([Suggest], "objection (trust), {sure} sure: an answer is proposed to a person"),
    (STALL, True): ([Park], "stall with confidence 0.75, at least 0.75; parked until 2027-02-01"),
    (STALL, False): ([T.STALL], "stall, but not sure enough to act ({sure} sure, 0.75 needed)"),
    (Label.NONE, True): ([T.READ], "none: a person decides what comes next"),
    (Label.NONE, False): ([T.READ], "none: a person decides what comes next"),
}
_NEVER = "is suppressed (manual) and is never written to"
WAYS: dict[str, dict[tuple[Label, bool], tuple[list[object], str]]] = {
    "in sequence": _COLD,
    "in nurture": _COLD,
    "after introduction": {
        key: ([T.REPLY_TO_INTRODUCTION], "the lead is already with a closer") for key in product(Label, (True, False))
    },
    "suppressed": _COLD
    | {(POSITIVE, is_sure): ([T.REVIEW], f"a positive reply, but anna@acme.test {_NEVER}") for is_sure in (True, False)}
    | {(label, is_sure): ([], _NEVER) for label in (OBJECTION, STALL) for is_sure in (True, False)},
    "unknown sender": {
        key: ([T.READ], "names no mail and no lead of ours; the writer's company is stopped")
        for key in product(Label, (True, False))
    },
}
# What a signal adds to the way of a label, wherever it comes in.
ADDED: dict[Signal, list[object]] = {
    Signal.EXISTING_CUSTOMER: [T.OWNER],
    Signal.CHURN_RISK: [T.OWNER],
    Signal.DATA_REQUEST: [T.DATA_REQUEST],
}
EVERY = [(place, label, signal, sure) for place, label, signal, sure in product(PLACES, Label, (None, *Signal), BANDS)]


def expected(place: str, label: Label, signal: Signal | None, sure: float) -> tuple[list[object], str]:
    """The effects by the tables above, in their fixed order, and a part of the reason."""
    is_stranger, is_sure = place == "unknown sender", sure >= SURE
    added = list(ADDED.get(signal, [])) if signal else []
    if signal is Signal.OPT_OUT:
        if is_stranger:
            return [Reason.UNSUBSCRIBE, StopCompany, T.READ], "names no mail and no lead of ours"
        told = [T.REPLY_TO_INTRODUCTION] if place == "after introduction" and label is not REFERRAL else []
        pointed = [T.REFERRAL] if label is REFERRAL else []
        return [*OPTED_OUT, *pointed, *told], "asks not to be written to again"
    way, reason = WAYS[place][label, is_sure]
    before: list[object] = [StopCompany] if is_stranger else list(REPLIED)
    if signal is Signal.LEFT_COMPANY and not is_stranger and label is not REFERRAL:
        before, added = [*before, SeekContact], [T.NEW_CONTACT]
    if way == [Park] and T.OWNER in added:
        way, reason = [], "a customer is not written to because of it"
    if way == [T.STALL] and T.OWNER in added:
        way, reason = [], "a customer is not written to because of it"
    if way == [Refer] and signal is Signal.INFLUENCER:
        way, reason = [T.REFERRAL], "they advise buyers of such products"
    if way == [Refer] and T.OWNER in added:
        way, reason = [T.REFERRAL], "a customer names somebody"
    asked = [each for each in way if isinstance(each, TaskKind)]
    asks = [*asked, *added] if is_stranger else [*added, *asked]
    return [*before, *(each for each in way if not isinstance(each, TaskKind)), *asks], reason


@pytest.mark.parametrize(("place", "label", "signal", "sure"), EVERY)
def test_every_label_signal_confidence_and_context(
    place: str, label: Label, signal: Signal | None, sure: float
) -> None:
    signals = [signal] if signal else []
    people = SUCCESSOR if label is REFERRAL else ()
    decision = decide(reading(Kind.HUMAN, label, *signals, sure=sure, referred_to=people), PLACES[place], AUTO)
    effects, reason = expected(place, label, signal, sure)
    assert kinds_of(decision.effects) == effects
    assert reason.format(sure=f"{sure:.2f}") in decision.reason


ALL = list(product(Kind, Label, CONTEXTS))


@pytest.mark.parametrize(("kind", "label", "context"), ALL)
def test_every_message_is_decided_with_a_reason(kind: Kind, label: Label, context: Context) -> None:
    decision = decide(reading(kind, label), context, AUTO)
    stops = [effect for effect in decision.effects if isinstance(effect, Stop)]
    assert decision.reason
    if kind in PEOPLE:
        assert [stop.change for stop in stops] == [Change.REPLIED] and stops[0].outcome == label
    if kind in MACHINES:
        assert not stops
