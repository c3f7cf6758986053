"""What happens because of a message: `decide` returns effects and the reason. Pure; the triage flow acts.

Order of the rules: complaint, bounce, opt-out (also from a machine), machine mail, then people.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from app.domain.enrollment import Change
from app.domain.policy import Mode, RoutingPolicy
from app.domain.suppression import Reason
from classifier.reading import Kind, Label, Reading, Signal


@dataclass(frozen=True, kw_only=True, slots=True)
class Stop:
    """End every running enrollment of the lead, and cancel what is queued for it."""

    change: Change
    outcome: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Suppress:
    """Never write to the lead, or to the writer, again."""

    reason: Reason


@dataclass(frozen=True, kw_only=True, slots=True)
class StopCompany:
    """No sequence mail to anybody at the company for so many days."""

    days: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Hold:
    """The person is away until this day (None: no day was named)."""

    back_on: date | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Introduce:
    """Give the lead to a closer."""


class TaskKind(StrEnum):
    """What a person is asked to do."""

    REVIEW = "review"
    OBJECTION = "objection"
    STALL = "stall"
    REFERRAL = "referral"
    READ = "read"
    SUCCESSOR = "successor"
    REPLY_TO_INTRODUCTION = "reply_to_introduction"
    CLOSER_BOUNCED = "closer_bounced"


@dataclass(frozen=True, kw_only=True, slots=True)
class Ask:
    """Put it before a person."""

    kind: TaskKind
    why: str


Effect = Stop | Suppress | StopCompany | Hold | Introduce | Ask


@dataclass(frozen=True, kw_only=True, slots=True)
class Decision:
    """What to do, in this order, and why."""

    effects: tuple[Effect, ...]
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Context:
    """Where the message came in: whether it names a mail of ours, and whether a hand-off of the lead is open."""

    is_correlated: bool
    has_handoff: bool
    # Whether a returned mail failed at the lead, and not at a closer who was written to about the lead.
    failed_at_lead: bool = True
    # Whether the writer, or a mail of ours, names the lead; False where only the company did.
    is_certain: bool = True
    # A hand-off is open, and its introduction has not left.
    is_handoff_held: bool = False
    # Dated well before the lead came to us, and naming no mail of ours.
    is_old: bool = False


# An absence without a date: as long as most absences last, so that the next step does not meet an empty desk.
_ABSENT_DAYS = 7
_TASKS = {
    Label.REFERRAL: TaskKind.REFERRAL,
    Label.OBJECTION: TaskKind.OBJECTION,
    Label.STALL: TaskKind.STALL,
    Label.NONE: TaskKind.READ,
}
_MACHINES = frozenset({Kind.AUTO_REPLY, Kind.OUT_OF_OFFICE, Kind.RECEIPT, Kind.LIST})


def decide(reading: Reading, context: Context, policy: RoutingPolicy) -> Decision:
    """The effects of one message about a known lead, and the rule that gave them."""
    decision = _by_kind(reading, context, policy)
    if context.is_old:
        decision = _doubted(decision)
    if context.has_handoff or context.is_handoff_held:
        decision = _told(decision, context.has_handoff)
    return decision


def _by_kind(reading: Reading, context: Context, policy: RoutingPolicy) -> Decision:
    if reading.kind is Kind.COMPLAINT:
        return _complaint(context)
    if reading.kind is Kind.BOUNCE:
        return _bounce(reading, context)
    if Signal.OPT_OUT in reading.signals:
        return _opt_out(reading, policy)
    if reading.kind in _MACHINES:
        if not context.is_certain:
            return Decision(effects=(), reason="machine mail of a colleague says nothing about the lead")
        return _machine(reading)
    return _person(reading, context, policy)


def _doubted(decision: Decision) -> Decision:
    """It may be a wrong clock, so all that stops stays; but nobody is introduced because of old mail."""
    ask = Ask(kind=TaskKind.REVIEW, why="positive, but dated before the lead came to us: is it an answer to our mail?")
    return replace(decision, effects=tuple(ask if isinstance(e, Introduce) else e for e in decision.effects))


def _told(decision: Decision, is_introduced: bool) -> Decision:
    """Whoever was introduced, or soon was to be, is a warm lead: a person learns of whatever stops it.

    Only an opt-out that came in time needs nobody: what was held is cancelled.
    """
    stops = [effect for effect in decision.effects if isinstance(effect, Stop)]
    if not stops or any(isinstance(effect, Introduce) for effect in decision.effects):
        return decision
    note = "a closer has this lead: tell them" if is_introduced else "the introduction that was held is cancelled"
    if any(isinstance(effect, Ask) for effect in decision.effects):
        told = tuple(replace(e, why=f"{e.why}; {note}") if isinstance(e, Ask) else e for e in decision.effects)
        return replace(decision, effects=told)
    if is_introduced or stops[0].change is not Change.SUPPRESSED:
        ask = Ask(kind=TaskKind.REPLY_TO_INTRODUCTION, why=f"{decision.reason}; {note}")
        return replace(decision, effects=(*decision.effects, ask))
    return decision


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
    if Signal.BOUNCE_HARD not in reading.signals:
        return Decision(effects=(), reason="a delivery failure that may pass")
    if not context.failed_at_lead:
        why = "a mail about this lead did not reach a colleague: check the closer's address"
        return Decision(effects=(Ask(kind=TaskKind.CLOSER_BOUNCED, why=why),), reason="not the lead's address failed")
    effects = (Suppress(reason=Reason.HARD_BOUNCE), Stop(change=Change.BOUNCED, outcome="bounced"))
    return Decision(effects=effects, reason="the address does not exist or takes no mail")


def _opt_out(reading: Reading, policy: RoutingPolicy) -> Decision:
    effects = (
        Suppress(reason=Reason.UNSUBSCRIBE),
        Stop(change=Change.SUPPRESSED, outcome="opt_out"),
        StopCompany(days=policy.company_stop_days),
    )
    return Decision(effects=effects, reason="asks not to be written to again")


def _machine(reading: Reading) -> Decision:
    if Signal.LEFT_COMPANY in reading.signals:
        stop = Stop(change=Change.LEFT, outcome="left")
        if reading.referred_to:
            ask = Ask(kind=TaskKind.SUCCESSOR, why="the person left and an automatic notice names a successor")
            return Decision(effects=(stop, ask), reason="the person left; a successor is named")
        return Decision(effects=(stop,), reason="the person left")
    if reading.kind is Kind.OUT_OF_OFFICE or Signal.OUT_OF_OFFICE in reading.signals:
        when = f"until {reading.resume_on}" if reading.resume_on else "without a date"
        return Decision(effects=(Hold(back_on=reading.resume_on),), reason=f"away {when}")
    return Decision(effects=(), reason=f"machine mail ({reading.kind}); the sequence goes on")


def _person(reading: Reading, context: Context, policy: RoutingPolicy) -> Decision:
    stop = Stop(change=Change.REPLIED, outcome=reading.label)
    company = StopCompany(days=policy.company_stop_days)
    if context.has_handoff:
        ask = Ask(kind=TaskKind.REPLY_TO_INTRODUCTION, why=f"wrote again ({reading.label}) after being handed over")
        return Decision(effects=(stop, company, ask), reason="the lead is already with a closer")
    rule = policy.rules[reading.label]
    if reading.label is not Label.POSITIVE:
        why = f"{reading.label} reply: {reading.confidence:.2f} sure"
        ask = Ask(kind=_TASKS[reading.label], why=why)
        return Decision(effects=(stop, company, ask), reason=f"{reading.label}: a person decides what comes next")
    if rule.mode is Mode.ASK or not reading.confidence >= rule.confidence:  # so that NaN asks, too
        why = "positive replies are set to `ask`" if rule.mode is Mode.ASK else "not sure enough to introduce"
        why += f" ({reading.confidence:.2f} sure, {rule.confidence:.2f} needed)"
        return Decision(effects=(stop, company, Ask(kind=TaskKind.REVIEW, why=why)), reason=why)
    if not context.is_certain:
        why = "positive, but only the company names the lead: is this the person?"
        return Decision(effects=(stop, company, Ask(kind=TaskKind.REVIEW, why=why)), reason=why)
    reason = f"positive with confidence {reading.confidence:.2f}, at least {rule.confidence:.2f}"
    return Decision(effects=(stop, company, Introduce()), reason=reason)
