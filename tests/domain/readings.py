"""Readings, contexts and policies for tests of what a message leads to."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from app.domain.effect import (
    Ask,
    Context,
    Effect,
    Later,
    SeekContact,
    Stop,
    StopCompany,
    Suppress,
    TaskKind,
)
from app.domain.enrollment import Change
from app.domain.policy import InfoWay, LabelRule, Mode, RoutingPolicy
from app.domain.suppression import Reason
from classifier.reading import (
    TARGET_ERRORS,
    Kind,
    Label,
    ObjectionType,
    Person,
    PositiveType,
    Reading,
    Signal,
)

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
