"""The ways on from a person's reply once its sequence has stopped: introduced, referred, parked, answered, left in
peace, or put before a person. Pure.

Owns from which confidence something happens without a person; what stops, and whose replies come here, is for
`app.domain.routing`.
"""

from __future__ import annotations

import math
import re
from datetime import date, timedelta

from app.domain.effect import (
    Ask,
    Context,
    Effect,
    Introduce,
    Later,
    Park,
    Refer,
    Rest,
    Suggest,
    TaskKind,
)
from app.domain.policy import InfoWay, Mode, RoutingPolicy
from classifier.reading import Label, ObjectionType, PositiveType, Reading, Signal, StallType

# Who is written to later than this has forgotten that they asked for it.
_LONGEST_STALL = timedelta(days=550)
# A reply with a long Cc line names nobody in particular.
_MOST_REFERRED = 3
# Whoever names the end of a contract is in time to choose again so long before it.
_BEFORE_THE_END = timedelta(days=90)
_WEEK = timedelta(days=7)
# A refusal that nobody looks at may be wrong as often as a stall that nobody looks at.
_REFUSAL_ERROR = 0.05
TASKS = {
    Label.POSITIVE: TaskKind.REVIEW,
    Label.REFERRAL: TaskKind.REFERRAL,
    Label.OBJECTION: TaskKind.OBJECTION,
    Label.STALL: TaskKind.STALL,
    Label.NONE: TaskKind.READ,
}
# Asks to be written to or spoken with again, in seven languages; without that a date is a fact, and no appointment.
_ASKED_BACK = re.compile(
    r"\b(?:write|contact|call|phone|ring|ping|e?mail|ask|try|reach out|get in touch|get back|check (?:back|in)"
    r"|come back|follow up|circle back|be in touch|let'?s (?:talk|speak|meet)|speak|talk (?:again|then)|remind"
    r"|meld\w*|schreib\w*|kontaktier\w*|anruf\w*|ruf\w*|sprech\w*|frag\w*|erinner\w*"
    r"|recontact\w*|contactez|rappel\w*|écri\w*|reven(?:ez|ir)|relanc\w*|parlons|reparl\w*"
    r"|escr[ií]b\w*|contáct\w*|contact(?:ar|en?|e)\w*|llám\w*|llam\w*|vuelv\w*|vuelva|habl(?:emos|amos)"
    r"|scriv\w*|ricontatt\w*|richiam\w*|risent\w*|sentiamo\w*|riparl\w*"
    r"|schrijf|bel(?: me| ons| dan)?|contact op|terugkom\w*|benader\w*"
    r"|escrev\w*|contat\w*|contact(?:e|em)|lig(?:ue|uem|a-me)|volt(?:e|em|ar)|fal(?:e|emos|amos))\b",
    re.IGNORECASE,
)

Way = tuple[tuple[Effect, ...], str]


def way_on(reading: Reading, context: Context, policy: RoutingPolicy) -> Way:
    """What comes of a person's reply, and why, once everything else has stopped."""
    label, sure = reading.label, f"{reading.confidence:.2f} sure"
    if label is Label.NONE:
        why = f"none reply: {sure}{_evidence(reading)}"
        return (Ask(kind=TaskKind.READ, why=why),), "none: a person decides what comes next"
    if label is Label.POSITIVE and (overtaken := _overtaken(context)):
        return overtaken
    if label in (Label.OBJECTION, Label.STALL):
        # A referral is about somebody else, who may be written to all the same.
        if context.suppressed or Later.SILENCED in context.later:
            return (), f"{label}, {sure}; {context.suppressed or 'said since that nothing more is to come'}"
        if is_customer(reading) and label is Label.STALL:
            return (), f"{label}, {sure}; a customer is not written to because of it"
    if label is Label.OBJECTION:
        return _objection(reading, context)
    if doubt := _doubt(reading, context, policy):
        return (Ask(kind=TASKS[label], why=doubt + _evidence(reading)),), doubt
    certain = f"{label} with confidence {reading.confidence:.2f}, at least {least_sure(reading, policy):.2f}"
    match label:
        case Label.POSITIVE:
            return _positive(reading, context, policy, certain)
        case Label.REFERRAL:
            return _referral(reading, certain)
        case _:
            return _stall(reading, context, policy, certain)


def is_customer(reading: Reading) -> bool:
    """Whether they say that they buy from us already."""
    return bool({Signal.EXISTING_CUSTOMER, Signal.CHURN_RISK} & reading.signals)


# -- positive ------------------------------------------------------------------------------------------------------


def _overtaken(context: Context) -> Way | None:
    """A warm reply that is not introduced any more, because of who wrote it or of what came behind it."""
    if context.later & {Later.SILENCED, Later.WARM}:
        return (), "a positive reply, overtaken by a later message"
    if context.suppressed:
        why = f"a positive reply, but {context.suppressed}"
    elif context.later:
        why = "a positive reply, but a later message of this lead came before it was acted on"
    else:
        return None
    return (Ask(kind=TaskKind.REVIEW, why=why),), why


def _positive(reading: Reading, context: Context, policy: RoutingPolicy, certain: str) -> Way:
    """Whoever only asks for material may get it first; whoever had an answer of ours is introduced all the same."""
    if reading.positive_type is PositiveType.INFO and policy.info is InfoWay.ANSWER and not context.is_answered:
        return (Suggest(topic=PositiveType.INFO),), f"{certain}; asks for material, which is proposed to a person"
    return (Introduce(),), certain


# -- objections ----------------------------------------------------------------------------------------------------


def _objection(reading: Reading, context: Context) -> Way:
    """Also from an uncertain reading: it is proposed to a person, and nothing leaves by itself. Who plainly refuses is
    not argued with, but that must be certain: nobody looks at it."""
    kind, sure = reading.objection_type, f"{reading.confidence:.2f} sure"
    if context.later:
        return (), f"objection ({kind or 'of no known type'}), {sure}, overtaken by a later message"
    if kind not in (None, ObjectionType.NOT_INTERESTED):
        doubt = "" if reading.sure_at else _evidence(reading)  # perhaps they ask to be left alone
        return (Suggest(topic=kind),), f"objection ({kind}), {sure}: an answer is proposed to a person{doubt}"
    if kind is None:
        why = f"objection of no known type ({sure}): say which, and an answer is proposed"
    elif reading.confidence >= reading.sure_at.get(_REFUSAL_ERROR, math.inf) and context.is_certain:
        return (Rest(),), f"objection ({kind}), {sure}: no answer, and left in peace for a year"
    else:
        why = f"seems to refuse without a reason ({sure}): is that so? Then it is left in peace for a year"
    return (Ask(kind=TaskKind.OBJECTION, why=why + _evidence(reading)),), why


# -- what is certain enough ----------------------------------------------------------------------------------------


def _evidence(reading: Reading) -> str:
    """The words and rules that spoke for the best guess, for whoever reviews it."""
    return f"; spoke for it: {', '.join(reading.evidence)}" if reading.evidence else ""


def least_sure(reading: Reading, policy: RoutingPolicy) -> float:
    """From which confidence the label of a reading is wrong no more often than its target error allows. Infinite where
    nothing ever happens by itself, or where the model was not measured for that error."""
    error = policy.rules[reading.label].error
    return math.inf if error is None else reading.sure_at.get(error, math.inf)


def is_sure(reading: Reading, context: Context, policy: RoutingPolicy) -> bool:
    """Whether `auto` acts on this reading; of what always waits for a person, every reading counts."""
    if policy.rules[reading.label].error is None:
        return True
    is_enough = reading.confidence >= least_sure(reading, policy)  # false for NaN, too
    return is_enough and context.is_certain and not context.is_old and not context.is_forged


def _doubt(reading: Reading, context: Context, policy: RoutingPolicy) -> str | None:
    """Why a person must decide, or None where Thaw may act by itself."""
    label, rule, least = reading.label, policy.rules[reading.label], least_sure(reading, policy)
    needed = f", {least:.2f} needed" if least < math.inf else ""
    sure = f"({reading.confidence:.2f} sure{needed})"
    if rule.mode is Mode.ASK:
        return f"{label} replies wait for a person: {rule.why or 'they are set to `ask`'} {sure}"
    if not reading.confidence >= least:  # so that NaN asks, too
        return f"{label}, but not sure enough to act {sure}"
    if not context.is_certain:
        return f"{label}, but only the company names the lead: is this the person?"
    if label is Label.REFERRAL and Signal.INFLUENCER in reading.signals:
        return "they advise buyers of such products: a way in, for a person"
    if label is Label.REFERRAL and is_customer(reading):
        return "a customer names somebody: nobody there gets cold mail because of it"
    return None


# -- referrals and stalls ------------------------------------------------------------------------------------------


def named(reading: Reading) -> str:
    """Whom a reply points to, for people."""
    return ", ".join(p.name or p.email or p.role or "somebody" for p in reading.referred_to) or "nobody by name"


def _referral(reading: Reading, certain: str) -> Way:
    reachable = sum(person.email is not None for person in reading.referred_to)
    if reachable > _MOST_REFERRED:
        why = f"referral to {reachable} people at once: which of them is meant?"
        return (Ask(kind=TaskKind.REFERRAL, why=why),), why
    if reachable:
        return (Refer(people=reading.referred_to),), certain
    why = f"referral to {named(reading)}, without an address to write to"
    return (Ask(kind=TaskKind.REFERRAL, why=why),), why


def _stall(reading: Reading, context: Context, policy: RoutingPolicy, certain: str) -> Way:
    day = reading.resume_on
    if day is not None and not context.today <= day <= context.today + _LONGEST_STALL:
        why = f"names {day} as the day to come back on, which is past or far away"
        return (Ask(kind=TaskKind.STALL, why=why),), why
    if context.later:
        return (), f"{certain}, overtaken by a later message"
    park = stalled_until(reading, context.today, policy)
    return (park,), f"{certain}; parked until {park.until}"


def stalled_until(reading: Reading, today: date, policy: RoutingPolicy) -> Park:
    """Until when to leave somebody alone: the day they named (at least tomorrow), 90 days before the end of a contract
    that they only mention (at least a week), else the default for their kind of stall."""
    day, end, kind = reading.resume_on, reading.contract_end, reading.stall_type or StallType.LATER
    if end is not None and (day is None or end <= day <= end + timedelta(days=1)) and not _is_asked_back(reading):
        return Park(until=max(end - _BEFORE_THE_END, today + _WEEK), because=f"their contract ends on {end}")
    if day is not None:
        return Park(until=max(day, today + timedelta(days=1)), because="the day that they named")
    return Park(until=today + timedelta(days=policy.stall_days[kind]), because=f"the default for `{kind}`")


def _is_asked_back(reading: Reading) -> bool:
    return _ASKED_BACK.search(reading.new_text) is not None
