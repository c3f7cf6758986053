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

from app.domain.enrollment import Change
from app.domain.policy import LabelRule, Mode, RoutingPolicy
from app.domain.routing import (
    Ask,
    Context,
    Decision,
    Effect,
    Hold,
    Introduce,
    Park,
    Refer,
    Stop,
    StopCompany,
    Suggest,
    Suppress,
    TaskKind,
    absent_until,
    decide,
    decide_by_person,
    stalled_until,
)
from app.domain.suppression import Reason
from app.errors import Conflict, Invalid
from classifier.reading import Kind, Label, Person, Reading, Signal, StallType

PEOPLE = (Kind.HUMAN, Kind.CALENDAR)
MACHINES = (Kind.AUTO_REPLY, Kind.OUT_OF_OFFICE, Kind.RECEIPT, Kind.LIST)
BACK = date(2026, 11, 16)
TODAY = date(2026, 11, 3)
IN_A_THREAD = Context(is_correlated=True, has_handoff=False, today=TODAY)
NAMES_NO_MAIL = Context(is_correlated=False, has_handoff=False, today=TODAY)
HANDED_OVER = Context(is_correlated=True, has_handoff=True, today=TODAY)
HELD = Context(is_correlated=True, has_handoff=False, today=TODAY, is_handoff_held=True)
OLD = Context(is_correlated=False, has_handoff=False, today=TODAY, is_old=True)
A_COLLEAGUE = Context(is_correlated=False, has_handoff=False, today=TODAY, is_certain=False)
CONTEXTS = (IN_A_THREAD, NAMES_NO_MAIL, HANDED_OVER, Context(is_correlated=False, has_handoff=True, today=TODAY))


def policy(mode: Mode = Mode.AUTO, confidence: float = 0.75) -> RoutingPolicy:
    return RoutingPolicy(rules={label: LabelRule(mode=mode, confidence=confidence) for label in Label})


AUTO, ASKING = policy(), policy(Mode.ASK)


def reading(
    kind: Kind = Kind.HUMAN,
    label: Label = Label.NONE,
    *signals: Signal,
    sure: float = 0.9,
    resume_on: date | None = None,
    referred_to: tuple[Person, ...] = (),
) -> Reading:
    return Reading(
        kind=kind,
        label=label,
        confidence=sure,
        probabilities={label: sure},
        signals=frozenset(signals),
        resume_on=resume_on,
        referred_to=referred_to,
    )


readings = st.builds(
    Reading,
    kind=st.sampled_from(Kind),
    label=st.sampled_from(Label),
    confidence=st.floats(0, 1) | st.just(math.nan),
    probabilities=st.just({}),
    signals=st.frozensets(st.sampled_from(Signal), max_size=4),
    resume_on=st.none() | st.dates(),
    referred_to=st.sampled_from([(), (Person(email="ben@acme.test"),)]),
)
policies = st.builds(policy, st.sampled_from(Mode), st.floats(0, 1))


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
        # The closer of somebody who opts out is told; what was only held is cancelled, and nobody needs to know.
        (
            reading(Kind.HUMAN, OBJECTION, Signal.OPT_OUT),
            HANDED_OVER,
            AUTO,
            [*OPTED_OUT, TaskKind.REPLY_TO_INTRODUCTION],
        ),
        (reading(Kind.HUMAN, OBJECTION, Signal.OPT_OUT), HELD, AUTO, OPTED_OUT),
        # A warm lead that stops being one is told to a person, whoever or whatever said so.
        (reading(label=OBJECTION), HELD, AUTO, [*REPLIED, Suggest, TaskKind.REPLY_TO_INTRODUCTION]),
        (
            reading(Kind.AUTO_REPLY, Label.NONE, Signal.LEFT_COMPANY),
            HELD,
            AUTO,
            [Change.LEFT, TaskKind.REPLY_TO_INTRODUCTION],
        ),
        # Old mail stops, but introduces nobody; nor does a colleague whom only the company names.
        (reading(label=POSITIVE, sure=1.0), OLD, AUTO, [*REPLIED, TaskKind.REVIEW]),
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
        (reading(Kind.AUTO_REPLY, Label.NONE, Signal.LEFT_COMPANY), IN_A_THREAD, AUTO, [Change.LEFT]),
        (reading(Kind.OUT_OF_OFFICE, Label.NONE, Signal.LEFT_COMPANY), IN_A_THREAD, AUTO, [Change.LEFT]),
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
        assert effects[3:] == ([TaskKind.REPLY_TO_INTRODUCTION] if context.has_handoff else [])


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
    assert message.confidence >= routing.rules[Label.POSITIVE].confidence
    assert not context.has_handoff
    assert Signal.OPT_OUT not in message.signals


@given(readings, st.sampled_from((*CONTEXTS, OLD, A_COLLEAGUE, HELD)), policies)
def test_nobody_is_written_to_without_good_reason(message: Reading, context: Context, routing: RoutingPolicy) -> None:
    """What goes out by itself comes from a certain reading of a person's words, in a mode that allows it."""
    for effect in decide(message, context, routing).effects:
        if isinstance(effect, Park | Refer):
            rule = routing.rules[message.label]
            assert message.kind in PEOPLE and message.label is (STALL if isinstance(effect, Park) else REFERRAL)
            assert rule.mode is Mode.AUTO and message.confidence >= rule.confidence
            assert context.is_certain and not context.is_old and not context.has_handoff
        if isinstance(effect, Park):
            assert TODAY < effect.until <= TODAY + timedelta(days=550)
        if isinstance(effect, Suggest):
            assert message.kind in PEOPLE and message.label is OBJECTION


@pytest.mark.parametrize(
    ("kind", "named", "until"),
    [
        (StallType.DECIDING, None, TODAY + timedelta(days=21)),
        (StallType.BUSY, None, TODAY + timedelta(days=30)),
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
    assert stalled_until(named, kind, TODAY, AUTO).until == until


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
    begins = [nth for nth, effect in enumerate(order) if effect in (Introduce, Park, Refer, Suggest, Ask)]
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
