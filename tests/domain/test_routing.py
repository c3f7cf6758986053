"""What happens because of a message: the table of decisions, and what no message may ever bring about."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.effect import (
    ORDER,
    Ask,
    Context,
    Decision,
    Effect,
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
    Suppress,
    TaskKind,
    later_of,
)
from app.domain.enrollment import Change
from app.domain.policy import InfoWay, LabelRule, Mode, Record, RoutingPolicy, as_earned
from app.domain.routing import absent_until, decide, decide_by_person
from app.domain.suppression import Reason
from app.domain.ways import least_sure, stalled_until
from app.errors import Conflict, Invalid
from classifier.reading import (
    TARGET_ERRORS,
    Kind,
    Label,
    ObjectionType,
    Person,
    PositiveType,
    Reading,
    Signal,
    StallType,
)
from classifier.train import TARGET_ERRORS as MEASURED_ERRORS

PEOPLE = (Kind.HUMAN, Kind.CALENDAR)
MACHINES = (Kind.AUTO_REPLY, Kind.OUT_OF_OFFICE, Kind.RECEIPT, Kind.LIST)
BACK = date(2026, 11, 16)
ENDS = date(2027, 4, 30)
TODAY = date(2026, 11, 3)
IN_A_THREAD = Context(is_correlated=True, has_handoff=False, today=TODAY)
NAMES_NO_MAIL = Context(is_correlated=False, has_handoff=False, today=TODAY)
HANDED_OVER = Context(is_correlated=True, has_handoff=True, today=TODAY)
OLD = Context(is_correlated=False, has_handoff=False, today=TODAY, is_old=True)
FORGED = replace(IN_A_THREAD, is_forged=True)
OWNED = Context(is_correlated=True, has_handoff=False, today=TODAY, owner="Jonas Ferreira")
SUPPRESSED = replace(IN_A_THREAD, suppressed="anna@acme.test is suppressed (manual) and is never written to")
STRANGER = Context(is_correlated=False, has_handoff=False, today=TODAY, is_known=False, has_company=True)
A_COLLEAGUE = Context(is_correlated=False, has_handoff=False, today=TODAY, is_certain=False)
CONTEXTS = (IN_A_THREAD, NAMES_NO_MAIL, HANDED_OVER, Context(is_correlated=False, has_handoff=True, today=TODAY))


# What confidence a target error takes: as a model has it for one label.
SURE_AT = {0.01: 0.95, 0.02: 0.85, 0.05: 0.75}


def after(*later: Later) -> Context:
    return replace(IN_A_THREAD, later=frozenset(later))


def policy(mode: Mode = Mode.AUTO, error: float = 0.05) -> RoutingPolicy:
    return RoutingPolicy(rules={label: LabelRule(mode=mode, error=error) for label in Label})


AUTO, ASKING = policy(), policy(Mode.ASK)
INFO_FIRST = replace(AUTO, info=InfoWay.ANSWER)
ANSWERED = replace(IN_A_THREAD, is_answered=True)
REFUSAL, INFO, T = ObjectionType.NOT_INTERESTED, PositiveType.INFO, TaskKind


def reading(
    kind: Kind = Kind.HUMAN,
    label: Label = Label.NONE,
    *signals: Signal,
    sure: float = 0.9,
    resume_on: date | None = None,
    referred_to: tuple[Person, ...] = (),
    vendor: str | None = None,
    objection: ObjectionType | None = ObjectionType.TRUST,
    positive: PositiveType | None = None,
) -> Reading:
    return Reading(
        objection_type=objection if label is Label.OBJECTION else None,
        positive_type=positive,
        kind=kind,
        label=label,
        confidence=sure,
        probabilities={label: sure},
        sure_at=SURE_AT,
        vendor=vendor,
        signals=frozenset(signals),
        resume_on=resume_on,
        referred_to=referred_to,
    )


readings = st.builds(
    Reading,
    kind=st.sampled_from(Kind),
    label=st.sampled_from(Label),
    confidence=st.floats(0, 1) | st.just(math.nan),
    vendor=st.sampled_from([None, "Acme"]),
    objection_type=st.none() | st.sampled_from(ObjectionType),
    positive_type=st.none() | st.sampled_from(PositiveType),
    contract_end=st.none() | st.dates(),
    probabilities=st.just({}),
    sure_at=st.sampled_from([SURE_AT, {}]),
    signals=st.frozensets(st.sampled_from(Signal), max_size=4),
    resume_on=st.none() | st.dates(),
    referred_to=st.sampled_from([(), (Person(email="ben@acme.test"),)]),
)
policies = st.builds(policy, st.sampled_from(Mode), st.sampled_from(TARGET_ERRORS))


def kinds_of(effects: Iterable[Effect]) -> list[object]:
    """The effects in short: their types, with what tells them apart."""
    short: list[object] = []
    for effect in effects:
        match effect:
            case Stop(change=change):
                short.append(change)
            case Suppress(reason=reason):
                short.append(reason)
            case Ask(kind=kind):
                short.append(kind)
            case _:
                short.append(type(effect))
    return short


POSITIVE, OBJECTION, STALL, REFERRAL = Label.POSITIVE, Label.OBJECTION, Label.STALL, Label.REFERRAL
REPLIED = [Change.REPLIED, StopCompany]
OPTED_OUT = [Reason.UNSUBSCRIBE, Change.SUPPRESSED, StopCompany]
GONE = [Change.LEFT, SeekContact, TaskKind.NEW_CONTACT]
SUCCESSOR = (Person(name="Ben Ode", email="ben@acme.test"),)
CROWD = tuple(Person(email=f"p{n}@acme.test", found_in="cc") for n in range(4))


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


@given(readings, st.sampled_from(CONTEXTS), policies)
def test_an_opt_out_always_wins(message: Reading, context: Context, routing: RoutingPolicy) -> None:
    if Signal.OPT_OUT in message.signals and message.kind not in (Kind.BOUNCE, Kind.COMPLAINT):
        effects = kinds_of(decide(message, context, routing).effects)
        assert effects[:3] == OPTED_OUT
        # All else is for a person.
        assert all(isinstance(effect, TaskKind) for effect in effects[3:])


@given(readings, policies, st.booleans())
def test_a_report_that_names_no_mail_of_ours_does_nothing(
    message: Reading, routing: RoutingPolicy, has_handoff: bool
) -> None:
    context = Context(is_correlated=False, has_handoff=has_handoff, today=TODAY)
    if message.kind in (Kind.BOUNCE, Kind.COMPLAINT):
        assert decide(message, context, routing).effects == ()


@given(readings, st.sampled_from(CONTEXTS), policies)
def test_a_machine_stops_a_sequence_only_where_it_may(
    message: Reading, context: Context, routing: RoutingPolicy
) -> None:
    decision = decide(message, context, routing)
    if message.kind in PEOPLE or not any(isinstance(effect, Stop) for effect in decision.effects):
        return
    assert (
        message.kind is Kind.COMPLAINT
        or (message.kind is Kind.BOUNCE and Signal.BOUNCE_HARD in message.signals)
        or message.signals & {Signal.LEFT_COMPANY, Signal.OPT_OUT}
    )


@given(readings, st.sampled_from(CONTEXTS), policies)
def test_nobody_is_introduced_without_good_reason(message: Reading, context: Context, routing: RoutingPolicy) -> None:
    decision = decide(message, context, routing)
    if not any(isinstance(effect, Introduce) for effect in decision.effects):
        return
    assert message.kind in PEOPLE and message.label is Label.POSITIVE
    assert routing.rules[Label.POSITIVE].mode is Mode.AUTO
    assert message.confidence >= least_sure(message, routing)
    assert not context.has_handoff
    assert Signal.OPT_OUT not in message.signals


@given(readings, st.sampled_from((*CONTEXTS, OLD, A_COLLEAGUE, SUPPRESSED, STRANGER, after(Later.WROTE))), policies)
def test_nobody_is_written_to_without_good_reason(message: Reading, context: Context, routing: RoutingPolicy) -> None:
    """What goes out by itself comes from a certain reading of a person's words, in a mode that allows it."""
    for effect in decide(message, context, routing).effects:
        if isinstance(effect, Park | Refer):
            rule = routing.rules[message.label]
            assert message.kind in PEOPLE and message.label is (STALL if isinstance(effect, Park) else REFERRAL)
            assert rule.mode is Mode.AUTO and message.confidence >= least_sure(message, routing)
            assert context.is_certain and not context.is_old and not context.has_handoff
        if isinstance(effect, Park):
            assert TODAY < effect.until <= TODAY + timedelta(days=550)
        if isinstance(effect, Suggest):
            assert message.kind in PEOPLE and message.label in (OBJECTION, POSITIVE)
        if isinstance(effect, Rest):
            assert message.objection_type is REFUSAL and message.confidence >= message.sure_at[0.05]


@pytest.mark.parametrize(
    ("kind", "named", "until"),
    [
        (StallType.DECIDING, None, TODAY + timedelta(days=7)),
        (StallType.BUSY, None, TODAY + timedelta(days=21)),
        (StallType.LATER, None, TODAY + timedelta(days=90)),
        (None, None, TODAY + timedelta(days=90)),
        (StallType.BUSY, BACK, BACK),
        # "Write me today" is tomorrow at the earliest.
        (StallType.BUSY, TODAY, TODAY + timedelta(days=1)),
    ],
)
def test_a_stall_waits_for_its_day_or_for_the_default_of_its_kind(
    kind: StallType | None, named: date | None, until: date
) -> None:
    said = replace(reading(label=STALL, resume_on=named), stall_type=kind)
    assert stalled_until(said, TODAY, AUTO).until == until


@pytest.mark.parametrize(
    ("words", "named", "until"),
    [
        # Only mentioned: 90 days before it ends, when there is something to choose.
        ("Our contract with Slotwise ends on 30 April 2027.", ENDS, ENDS - timedelta(days=90)),
        ("Wir sind bis 30. April 2027 an Slotwise gebunden.", ENDS + timedelta(days=1), ENDS - timedelta(days=90)),
        ("Nous sommes sous contrat jusqu'au 30 avril 2027.", None, ENDS - timedelta(days=90)),
        # Asked to come back, on a day of its own or on that very day.
        ("We use Slotwise until 30 April 2027, write me then.", ENDS + timedelta(days=1), ENDS + timedelta(days=1)),
        ("Vertrag bis 30. April 2027, melden Sie sich dann.", ENDS, ENDS),
        ("Contrato hasta el 30 de abril, escríbame entonces.", ENDS, ENDS),
        ("Contratto fino al 30 aprile, ricontattatemi allora.", ENDS, ENDS),
        ("Contract tot 30 april, neem dan contact op.", ENDS, ENDS),
        ("Contrato até 30 de abril, volte a falar comigo.", ENDS, ENDS),
        ("Until 30 April we are bound; we could look in March.", date(2027, 3, 1), date(2027, 3, 1)),
    ],
)
def test_a_contract_that_is_only_mentioned_returns_ninety_days_before_it_ends(
    words: str, named: date | None, until: date
) -> None:
    said = replace(reading(label=STALL, resume_on=named), contract_end=ENDS, new_text=words)
    assert stalled_until(said, TODAY, AUTO).until == until


def test_a_contract_that_ends_soon_leaves_them_a_week() -> None:
    said = replace(reading(label=STALL), contract_end=TODAY + timedelta(days=30))
    assert stalled_until(said, TODAY, AUTO).until == TODAY + timedelta(days=7)


def test_a_person_decides_whatever_the_confidence_and_the_mode() -> None:
    ways: list[tuple[Label, list[object]]] = [
        (POSITIVE, [Introduce]),
        (OBJECTION, [Suggest]),
        (STALL, [Park]),
        (REFERRAL, [Refer]),
        (Label.NONE, []),
    ]
    for label, way in ways:
        said = reading(label=label, sure=0.0, referred_to=SUCCESSOR)
        assert kinds_of(decide_by_person(said, IN_A_THREAD, ASKING).effects) == [*REPLIED, *way]
    refused = reading(label=OBJECTION, objection=REFUSAL)
    assert kinds_of(decide_by_person(refused, IN_A_THREAD, ASKING).effects) == [*REPLIED, Rest]


def test_a_person_must_give_what_the_label_needs() -> None:
    with pytest.raises(Invalid, match="needs the address"):
        decide_by_person(reading(label=REFERRAL), IN_A_THREAD, ASKING)
    with pytest.raises(Invalid, match="not in the future"):
        decide_by_person(reading(label=STALL, resume_on=TODAY), IN_A_THREAD, ASKING)
    with pytest.raises(Conflict, match="with a closer already"):
        decide_by_person(reading(label=STALL), HANDED_OVER, ASKING)


@given(readings, st.sampled_from(CONTEXTS), policies)
def test_what_stops_comes_before_what_begins(message: Reading, context: Context, routing: RoutingPolicy) -> None:
    """Stopping cancels what is open for the lead, so a new hand-off or task must come behind it."""
    order = [type(effect) for effect in decide(message, context, routing).effects]
    assert order == sorted(order, key=ORDER.index)
    begins = [nth for nth, effect in enumerate(order) if effect in (Rest, Introduce, Park, Refer, Suggest, Ask)]
    stops = [nth for nth, effect in enumerate(order) if effect in (Stop, Suppress, StopCompany)]
    assert not begins or not stops or max(stops) < min(begins)


def test_the_company_rests_as_long_as_ops_say() -> None:
    routing = RoutingPolicy(rules=AUTO.rules, company_stop_days=11)
    for signals in ((), (Signal.OPT_OUT,)):
        effects = decide(reading(Kind.HUMAN, STALL, *signals), IN_A_THREAD, routing).effects
        assert StopCompany(days=11) in effects


def test_an_absence_keeps_its_day() -> None:
    decision = decide(reading(Kind.OUT_OF_OFFICE, resume_on=BACK), IN_A_THREAD, AUTO)
    assert decision == Decision(effects=(Hold(back_on=BACK),), reason="away until 2026-11-16")


@pytest.mark.parametrize(
    ("named", "back"),
    [
        (BACK, BACK),
        (TODAY + timedelta(days=1), TODAY + timedelta(days=1)),
        (TODAY + timedelta(days=90), TODAY + timedelta(days=90)),
        (None, TODAY + timedelta(days=7)),
        (TODAY - timedelta(days=1), TODAY + timedelta(days=7)),  # an old notice that was left on
        (date(2036, 1, 1), TODAY + timedelta(days=7)),  # hardly a day of return
    ],
)
def test_how_long_an_absence_lasts(named: date | None, back: date) -> None:
    assert absent_until(named, TODAY) == back


@pytest.mark.parametrize("kind", [Kind.HUMAN, Kind.LIST])
def test_a_mail_of_another_thaw_stops_and_is_never_answered(kind: Kind) -> None:
    looks = reading(kind, Label.POSITIVE, sure=1.0)
    decision = decide(looks, replace(IN_A_THREAD, is_by_thaw=True), AUTO)
    assert [type(effect) for effect in decision.effects] == [Stop, Ask]
    of_a_colleague = replace(A_COLLEAGUE, is_by_thaw=True)
    assert not any(isinstance(e, Introduce) for e in decide(looks, of_a_colleague, AUTO).effects)


# -- what people agree with ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("error", "allowed"), [(0.01, 2), (0.02, 3), (0.05, 5)])
def test_auto_asks_by_itself_once_people_correct_more_than_chance_explains(error: float, allowed: int) -> None:
    rule = LabelRule(mode=Mode.AUTO, error=error)
    assert as_earned(rule, Record(decided=50, confirmed=10, corrected=allowed)) == rule
    fallen = as_earned(rule, Record(decided=50, confirmed=10, corrected=allowed + 1))
    assert fallen.mode is Mode.ASK and f"people corrected {allowed + 1} of the last 50" in fallen.why
    decision = decide(reading(label=POSITIVE, sure=1.0), IN_A_THREAD, RoutingPolicy(rules={POSITIVE: fallen}))
    assert kinds_of(decision.effects) == [*REPLIED, TaskKind.REVIEW] and fallen.why in decision.reason


@given(st.integers(0, 50), st.integers(0, 50), st.sampled_from(TARGET_ERRORS))
def test_more_corrections_never_earn_more(decided: int, corrected: int, error: float) -> None:
    corrected = min(decided, corrected)
    record = Record(decided=decided, confirmed=0, corrected=corrected)
    fewer = Record(decided=decided, confirmed=0, corrected=max(0, corrected - 1))
    assert fewer.holds(error) or not record.holds(error)
    assert Record(decided=decided, confirmed=0, corrected=0).holds(error)


def test_nothing_decided_says_nothing() -> None:
    assert Record(decided=0, confirmed=0, corrected=0).agreement is None
    assert Record(decided=50, confirmed=20, corrected=5).agreement == 0.9


@pytest.mark.parametrize(("error", "least"), SURE_AT.items())
def test_the_least_confidence_is_the_models_for_the_target_error(error: float, least: float) -> None:
    routing = policy(error=error)
    assert least_sure(reading(label=POSITIVE), routing) == least
    for sure, way in ((least, Introduce), (least - 0.001, TaskKind.REVIEW)):
        effects = kinds_of(decide(reading(label=POSITIVE, sure=sure), IN_A_THREAD, routing).effects)
        assert effects == [*REPLIED, way]


def test_the_target_errors_are_those_that_a_fit_measures() -> None:
    assert TARGET_ERRORS == MEASURED_ERRORS


def test_what_waits_shows_the_best_guess_and_its_evidence() -> None:
    guess = replace(reading(label=POSITIVE, sure=0.5), evidence=("could we talk", "thursday"))
    [ask] = [effect for effect in decide(guess, IN_A_THREAD, AUTO).effects if isinstance(effect, Ask)]
    assert "positive" in ask.why and "0.50 sure, 0.75 needed" in ask.why and "could we talk, thursday" in ask.why


@pytest.mark.parametrize(
    ("change", "outcome", "later"),
    [
        (Change.SUPPRESSED, "opt_out", Later.SILENCED),
        (Change.TAKEN_OVER, "taken_over", Later.SILENCED),
        (Change.REPLIED, "positive", Later.WARM),
        (Change.REPLIED, "none", Later.WROTE),
        (Change.LEFT, "left", Later.ENDED),
        (Change.BOUNCED, "bounced", Later.ENDED),
    ],
)
def test_what_a_later_stop_means(change: Change, outcome: str, later: Later) -> None:
    assert later_of(change, outcome) is later
