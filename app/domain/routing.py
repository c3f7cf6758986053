"""What happens because of a message: `decide` returns effects and the reason. Pure; the triage flow acts.

Order of the rules: strangers, complaint, bounce, opt-out (also from a machine), another Thaw, machine mail, then
people. Messages are decided on in whatever order they are processed; `Later` says what came of those behind, so that
the same messages end in the same place.
"""

from __future__ import annotations

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
    Rest,
    SeekContact,
    Stop,
    StopCompany,
    Suggest,
    Suppress,
    TaskKind,
)
from app.domain.enrollment import Change
from app.domain.policy import RoutingPolicy
from app.domain.suppression import Reason
from app.domain.ways import is_customer, named, stalled_until, way_on
from app.errors import Conflict, Invalid
from classifier.reading import Kind, Label, ObjectionType, Reading, Signal

# An absence without a date: as long as most absences last, so that the next step does not meet an empty desk.
_ABSENT_DAYS = 7
# A person may know of a contract that runs for years; a day beyond that is a slip of the pen.
_FARTHEST = timedelta(days=5 * 366)
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
    outward = (Introduce, Park, Refer, Rest, Suggest)
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
            why = f"asks not to be written to again, and points to {named(reading)}"
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
    way, reason = way_on(reading, context, policy)
    if Suggest(topic=ObjectionType.DATA_SOURCE) in way:
        # The answer that is proposed is the duty: it is one task.
        effects = tuple(e for e in effects if not isinstance(e, Ask) or e.kind is not TaskKind.DATA_REQUEST)
    return Decision(effects=(*effects, *way), reason=reason)


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
            case Suggest() | Rest():
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
            kind = reading.objection_type or ObjectionType.NOT_INTERESTED
            way = (Rest(),) if kind is ObjectionType.NOT_INTERESTED else (Suggest(topic=kind),)
        case Label.STALL:
            if reading.resume_on is not None:
                check_day(reading.resume_on, context.today)
            way = (stalled_until(reading, context.today, policy),)
    return Decision(effects=(stop, StopCompany(days=policy.company_stop_days), *way), reason=reason)
