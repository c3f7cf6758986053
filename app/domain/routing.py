"""What happens because of a message: `decide` returns effects and the reason. Pure; the triage flow acts.

Order of the rules: strangers, complaint, bounce, opt-out (also from a machine), another Thaw, machine mail, then
people. Messages are decided on in whatever order they are processed; `Later` says what came of those behind, so that
the same messages end in the same place.
"""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date, timedelta

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
    SeekContact,
    Stop,
    StopCompany,
    Suggest,
    Suppress,
    TaskKind,
)
from app.domain.enrollment import Change
from app.domain.policy import Mode, RoutingPolicy
from app.domain.suppression import Reason
from app.errors import Conflict, Invalid
from classifier.reading import Kind, Label, ObjectionType, Reading, Signal, StallType

# An absence without a date: as long as most absences last, so that the next step does not meet an empty desk.
_ABSENT_DAYS = 7
# Who is written to later than this has forgotten that they asked for it.
_LONGEST_STALL = timedelta(days=550)
# A reply with a long Cc line names nobody in particular.
_MOST_REFERRED = 3
# A person may know of a contract that runs for years; a day beyond that is a slip of the pen.
_FARTHEST = timedelta(days=5 * 366)
_TASKS = {
    Label.POSITIVE: TaskKind.REVIEW,
    Label.REFERRAL: TaskKind.REFERRAL,
    Label.OBJECTION: TaskKind.OBJECTION,
    Label.STALL: TaskKind.STALL,
    Label.NONE: TaskKind.READ,
}
PEOPLE = frozenset({Kind.HUMAN, Kind.CALENDAR})
_MACHINES = frozenset({Kind.AUTO_REPLY, Kind.OUT_OF_OFFICE, Kind.RECEIPT, Kind.LIST})


def decide(reading: Reading, context: Context, policy: RoutingPolicy) -> Decision:
    """The effects of one message, in their fixed order, and the rule that gave them."""
    decision = _by_kind(reading, context, policy)
    if context.is_old:
        decision = _doubted(decision, "dated before the lead came to us: is it an answer to our mail?")
    if context.is_forged:
        decision = _distrusted(decision)
    if context.has_handoff:
        decision = _told(decision)
    return replace(decision, effects=tuple(sorted(decision.effects, key=lambda effect: ORDER.index(type(effect)))))


def _by_kind(reading: Reading, context: Context, policy: RoutingPolicy) -> Decision:
    if not context.is_known:
        return _stranger(reading, context, policy)
    if reading.kind is Kind.COMPLAINT:
        return _complaint(context)
    if reading.kind is Kind.BOUNCE:
        return _bounce(reading, context)
    if Signal.OPT_OUT in reading.signals:
        return _opt_out(reading, context, policy)
    if context.is_by_thaw and context.is_certain:
        return _another_thaw()
    if reading.kind in _MACHINES:
        if not context.is_certain:
            return Decision(effects=(), reason="machine mail of a colleague says nothing about the lead")
        return _machine(reading, context)
    return _person(reading, context, policy)


def _stranger(reading: Reading, context: Context, policy: RoutingPolicy) -> Decision:
    """Nobody we know: kept and listed. An opt-out counts all the same, and whoever writes from a second address goes on
    getting mail at the first, until somebody finds it out. A person at a company that we write to stops the company,
    though nobody can say in whose place they write."""
    reason = "names no mail and no lead of ours"
    if reading.kind not in PEOPLE:
        return Decision(effects=(), reason=reason)
    effects: tuple[Effect, ...] = ()
    if context.has_company:
        reason += "; the writer's company is stopped"
        effects = (StopCompany(days=policy.company_stop_days),)
    if Signal.OPT_OUT in reading.signals:
        why = "asks not to be written to again, but nobody knows the writer"
        effects += (Suppress(reason=Reason.UNSUBSCRIBE), Ask(kind=TaskKind.READ, why=why))
    elif reading.label is not Label.NONE or context.has_company:
        effects += (Ask(kind=TaskKind.READ, why=f"looks {reading.label}, but nobody knows the writer"),)
    return Decision(effects=effects + _duties(reading, context), reason=reason)


def _distrusted(decision: Decision) -> Decision:
    """Somebody may write in the lead's name. What stops stays, since it may be the lead all the same; but no lead gets
    warm by it, nobody is written to, and nothing that we know of them changes."""
    decision = _doubted(decision, "the writer's address may be forged (DMARC failed): is it really the lead?")
    kept = (effect for effect in decision.effects if not isinstance(effect, SeekContact))
    cold = tuple(
        replace(e, outcome=Label.NONE) if isinstance(e, Stop) and e.change is Change.REPLIED else e for e in kept
    )
    return replace(decision, effects=cold, reason=f"{decision.reason}; the address may be forged (DMARC failed)")


def _doubted(decision: Decision, why: str) -> Decision:
    """It may be a wrong clock, so all that stops stays; but nobody is written to because of old mail."""
    ask = Ask(kind=TaskKind.REVIEW, why=why)
    outward = (Introduce, Park, Refer, Suggest)
    return replace(decision, effects=tuple(ask if isinstance(e, outward) else e for e in decision.effects))


def _told(decision: Decision) -> Decision:
    """Whoever was introduced is a warm lead: a person learns of whatever stops it."""
    if not any(isinstance(effect, Stop) for effect in decision.effects):
        return decision
    note = "a closer has this lead: tell them"
    if any(isinstance(effect, Ask) for effect in decision.effects):
        told = tuple(replace(e, why=f"{e.why}; {note}") if isinstance(e, Ask) else e for e in decision.effects)
        return replace(decision, effects=told)
    ask = Ask(kind=TaskKind.REPLY_TO_INTRODUCTION, why=f"{decision.reason}; {note}")
    return replace(decision, effects=(*decision.effects, ask))


def absent_until(back_on: date | None, today: date) -> date:
    """The first day back: the named one if it is today or within a year. Else, as for an old notice that was left
    on, a week from today."""
    if back_on is None or not today <= back_on <= today + timedelta(days=366):
        return today + timedelta(days=_ABSENT_DAYS)
    return back_on


def _complaint(context: Context) -> Decision:
    if not context.is_correlated:
        return Decision(effects=(), reason="a complaint that names no mail of ours; reports can be forged")
    effects = (Suppress(reason=Reason.COMPLAINT), Stop(change=Change.SUPPRESSED, outcome="complaint"))
    return Decision(effects=effects, reason="an abuse report about our mail")


def _bounce(reading: Reading, context: Context) -> Decision:
    # RFC 3464 section 4.1: delivery reports can be forged, so one that does not name our mail does nothing.
    if not context.is_correlated:
        return Decision(effects=(), reason="a bounce that names no mail of ours")
    if Signal.BOUNCE_HARD not in reading.signals and not context.is_undeliverable:
        return Decision(effects=(), reason="a delivery failure that may pass")
    if not context.failed_at_lead:
        why = "a mail about this lead did not reach a colleague: check the closer's address"
        return Decision(effects=(Ask(kind=TaskKind.CLOSER_BOUNCED, why=why),), reason="not the lead's address failed")
    effects = (Suppress(reason=Reason.HARD_BOUNCE), Stop(change=Change.BOUNCED, outcome="bounced"))
    if context.is_undeliverable:
        return Decision(effects=effects, reason="mail after mail came back for a week or longer: the address is dead")
    return Decision(effects=effects, reason="the address does not exist or takes no mail")


def _opt_out(reading: Reading, context: Context, policy: RoutingPolicy) -> Decision:
    """Nothing is written to them again; what they ask beside it is for a person."""
    effects: tuple[Effect, ...] = (
        Suppress(reason=Reason.UNSUBSCRIBE),
        Stop(change=Change.SUPPRESSED, outcome="opt_out"),
        StopCompany(days=policy.company_stop_days),
    )
    if reading.kind in PEOPLE:
        effects += _duties(reading, context)
        if reading.label is Label.REFERRAL and reading.referred_to:
            why = f"asks not to be written to again, and points to {_named(reading)}"
            effects += (Ask(kind=TaskKind.REFERRAL, why=why),)
    return Decision(effects=effects, reason="asks not to be written to again")


def _duties(reading: Reading, context: Context) -> tuple[Ask, ...]:
    """What a person must do because of a reply, whatever its label leads to."""
    asks: tuple[Ask, ...] = ()
    whom = context.owner or "whoever has this account"
    if is_customer(reading):
        state = "a customer who is unhappy or leaving" if Signal.CHURN_RISK in reading.signals else "a customer"
        asks += (Ask(kind=TaskKind.OWNER, why=f"{state} answers cold mail ({reading.label}): tell {whom} at once"),)
    elif context.owner is not None and reading.vendor:
        why = f"an account of {whom} names a rival, {reading.vendor} ({reading.label}): tell {whom} at once"
        asks += (Ask(kind=TaskKind.OWNER, why=why),)
    if Signal.DATA_REQUEST in reading.signals:
        why = "asks where we have their data from, or for a copy of it: the law gives a month for the answer"
        asks += (Ask(kind=TaskKind.DATA_REQUEST, why=why),)
    return asks


def is_customer(reading: Reading) -> bool:
    """Whether they say that they buy from us already."""
    return bool({Signal.EXISTING_CUSTOMER, Signal.CHURN_RISK} & reading.signals)


def _another_thaw() -> Decision:
    """RFC 3834 section 2: no automatic answer to an automatic mail. Two that write to each other stop at once, however
    much the words look like a person's."""
    why = "another Thaw writes from the lead's address"
    stop = Stop(change=Change.REPLIED, outcome=Label.NONE)
    return Decision(effects=(stop, Ask(kind=TaskKind.READ, why=why)), reason=why)


def _machine(reading: Reading, context: Context) -> Decision:
    if Signal.LEFT_COMPANY in reading.signals:
        stop = Stop(change=Change.LEFT, outcome="left")
        if reading.referred_to:
            ask = Ask(kind=TaskKind.SUCCESSOR, why="the person left and an automatic notice names a successor")
            return Decision(effects=(stop, ask), reason="the person left; a successor is named")
        return Decision(effects=(stop, *_no_successor()), reason="the person left, and nobody is named instead")
    if reading.kind is Kind.OUT_OF_OFFICE or Signal.OUT_OF_OFFICE in reading.signals:
        when = f"until {reading.resume_on}" if reading.resume_on else "without a date"
        if context.later & {Later.WROTE, Later.WARM}:
            return Decision(effects=(), reason=f"away {when}, but wrote since")
        return Decision(effects=(Hold(back_on=reading.resume_on),), reason=f"away {when}")
    return Decision(effects=(), reason=f"machine mail ({reading.kind}); the sequence goes on")


def _no_successor() -> tuple[Effect, ...]:
    why = "the person left and nobody is named instead: find somebody else to write to at the company"
    return SeekContact(), Ask(kind=TaskKind.NEW_CONTACT, why=why)


def _person(reading: Reading, context: Context, policy: RoutingPolicy) -> Decision:
    effects: tuple[Effect, ...] = (
        Stop(change=Change.REPLIED, outcome=reading.label),
        StopCompany(days=policy.company_stop_days),
        *_duties(reading, context),
    )
    if Signal.LEFT_COMPANY in reading.signals and reading.label is not Label.REFERRAL:
        effects += _no_successor()
    if context.has_handoff:
        ask = Ask(kind=TaskKind.REPLY_TO_INTRODUCTION, why=f"wrote again ({reading.label}) after being handed over")
        return Decision(effects=(*effects, ask), reason="the lead is already with a closer")
    way, reason = _way_on(reading, context, policy)
    return Decision(effects=(*effects, *way), reason=reason)


_Way = tuple[tuple[Effect, ...], str]


def _way_on(reading: Reading, context: Context, policy: RoutingPolicy) -> _Way:
    """What comes of a person's reply, once everything else has stopped."""
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
        return (Ask(kind=_TASKS[label], why=doubt + _evidence(reading)),), doubt
    certain = f"{label} with confidence {reading.confidence:.2f}, at least {least_sure(reading, policy):.2f}"
    match label:
        case Label.POSITIVE:
            return (Introduce(),), certain
        case Label.REFERRAL:
            return _referral(reading, certain)
        case _:
            return _stall(reading, context, policy, certain)


def _overtaken(context: Context) -> _Way | None:
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


def _objection(reading: Reading, context: Context) -> _Way:
    """Also from an uncertain reading: it is proposed to a person, and nothing leaves by itself."""
    kind, sure = reading.objection_type or ObjectionType.NOT_INTERESTED, f"{reading.confidence:.2f} sure"
    if context.later:
        return (), f"objection ({kind}), {sure}, overtaken by a later message"
    return (Suggest(objection_type=kind),), f"objection ({kind}), {sure}: an answer is proposed to a person"


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


def _named(reading: Reading) -> str:
    return ", ".join(p.name or p.email or p.role or "somebody" for p in reading.referred_to) or "nobody by name"


def _referral(reading: Reading, certain: str) -> _Way:
    reachable = sum(person.email is not None for person in reading.referred_to)
    if reachable > _MOST_REFERRED:
        why = f"referral to {reachable} people at once: which of them is meant?"
        return (Ask(kind=TaskKind.REFERRAL, why=why),), why
    if reachable:
        return (Refer(people=reading.referred_to),), certain
    why = f"referral to {_named(reading)}, without an address to write to"
    return (Ask(kind=TaskKind.REFERRAL, why=why),), why


def _stall(reading: Reading, context: Context, policy: RoutingPolicy, certain: str) -> _Way:
    day = reading.resume_on
    if day is not None and not context.today <= day <= context.today + _LONGEST_STALL:
        why = f"names {day} as the day to come back on, which is past or far away"
        return (Ask(kind=TaskKind.STALL, why=why),), why
    if context.later:
        return (), f"{certain}, overtaken by a later message"
    park = stalled_until(day, reading.stall_type, context.today, policy)
    return (park,), f"{certain}; parked until {park.until}"


def stalled_until(day: date | None, kind: StallType | None, today: date, policy: RoutingPolicy) -> Park:
    """Until when to leave somebody alone: the day they named (at least tomorrow), else the default for their kind of
    stall."""
    if day is not None:
        return Park(until=max(day, today + timedelta(days=1)), because="the day that they named")
    kind = kind or StallType.LATER
    return Park(until=today + timedelta(days=policy.stall_days[kind]), because=f"the default for `{kind}`")


def without_mail(decision: Decision, today: date) -> Decision:
    """The decision about a message that is read again, maybe much later: whatever could lead to mail is asked of a
    person, and an absence that is over holds nobody."""

    def _softened(effect: Effect) -> Effect | None:
        match effect:
            case Introduce():
                kind = TaskKind.REVIEW
            case Refer():
                kind = TaskKind.REFERRAL
            case Park():
                kind = TaskKind.STALL
            case Suggest():
                kind = TaskKind.OBJECTION
            case Hold(back_on=back_on):
                return effect if back_on is not None and back_on >= today else None
            case _:
                return effect
        return Ask(kind=kind, why=f"read again with the rules of today: {decision.reason}")

    kept = [each for effect in decision.effects if (each := _softened(effect)) is not None]
    return replace(decision, effects=tuple(kept))


def check_day(day: date, today: date) -> None:
    """Raises Invalid for a day that a person gives and on which nobody can be written to."""
    if day <= today:
        raise Invalid(f"{day} is not in the future")
    if day > today + _FARTHEST:
        raise Invalid(f"{day} is too far away: give a day within the next five years")


def decide_by_person(reading: Reading, context: Context, policy: RoutingPolicy) -> Decision:
    """What comes of a reply whose label, and details, a person gave: no confidence is asked for.

    Raises Invalid where a detail is missing that the label needs.
    """
    if context.has_handoff:
        raise Conflict("the lead is with a closer already")
    label, reason = reading.label, f"{reading.label}, by a person"
    stop = Stop(change=Change.REPLIED, outcome=label)
    way: tuple[Effect, ...] = ()
    match label:
        case Label.POSITIVE:
            way = (Introduce(),)
        case Label.REFERRAL:
            if not any(person.email for person in reading.referred_to):
                raise Invalid("a referral needs the address of the person to write to")
            way = (Refer(people=reading.referred_to),)
        case Label.OBJECTION:
            way = (Suggest(objection_type=reading.objection_type or ObjectionType.NOT_INTERESTED),)
        case Label.STALL:
            if reading.resume_on is not None:
                check_day(reading.resume_on, context.today)
            way = (stalled_until(reading.resume_on, reading.stall_type, context.today, policy),)
    return Decision(effects=(stop, StopCompany(days=policy.company_stop_days), *way), reason=reason)
