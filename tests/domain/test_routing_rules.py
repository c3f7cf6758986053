"""What no message may ever bring about, whatever it is, and how long and how surely what it brings about lasts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.effect import (
    ORDER,
    Ask,
    Context,
    Decision,
    Hold,
    Introduce,
    Later,
    Park,
    Refer,
    Rest,
    Stop,
    StopCompany,
    Suggest,
    Suppress,
    TaskKind,
    later_of,
)
from app.domain.enrollment import Change
from app.domain.policy import LabelRule, Mode, Record, RoutingPolicy, as_earned
from app.domain.routing import absent_until, decide, decide_by_person
from app.domain.ways import least_sure, stalled_until
from app.errors import Conflict, Invalid
from classifier.reading import (
    TARGET_ERRORS,
    Kind,
    Label,
    Reading,
    Signal,
    StallType,
)
from classifier.train import TARGET_ERRORS as MEASURED_ERRORS
from tests.domain.readings import (
    A_COLLEAGUE,
    ASKING,
    AUTO,
    BACK,
    CONTEXTS,
    ENDS,
    HANDED_OVER,
    IN_A_THREAD,
    OBJECTION,
    OLD,
    OPTED_OUT,
    PEOPLE,
    POSITIVE,
    REFERRAL,
    REFUSAL,
    REPLIED,
    STALL,
    STRANGER,
    SUCCESSOR,
    SUPPRESSED,
    SURE_AT,
    TODAY,
    after,
    kinds_of,
    policies,
    policy,
    reading,
    readings,
)


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
