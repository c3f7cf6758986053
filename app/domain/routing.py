"""What happens because of a message: `decide` returns effects and the reason. Pure; the triage flow acts.

Order of the rules: complaint, bounce, opt-out (also from a machine), another Thaw, machine mail, then people.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from app.domain.enrollment import Change
from app.domain.policy import Mode, RoutingPolicy
from app.domain.suppression import Reason
from app.errors import Conflict, Invalid
from classifier.reading import Kind, Label, ObjectionType, Person, Reading, Signal, StallType


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


@dataclass(frozen=True, kw_only=True, slots=True)
class Park:
    """Write to the lead once more on this day; `because` says who chose it."""

    until: date
    because: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Refer:
    """Make these people leads of their own, with a first mail that names who referred them."""

    people: tuple[Person, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Suggest:
    """Propose the answer to an objection to a person."""

    objection_type: ObjectionType


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


Effect = Stop | Suppress | StopCompany | Hold | Introduce | Park | Refer | Suggest | Ask


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
    # The business day on which the message is decided on.
    today: date
    # Whether a returned mail failed at the lead, and not at a closer who was written to about the lead.
    failed_at_lead: bool = True
    # Whether the writer, or a mail of ours, names the lead; False where only the company did.
    is_certain: bool = True
    # A hand-off is open, and its introduction has not left.
    is_handoff_held: bool = False
    # Dated well before the lead came to us, and naming no mail of ours.
    is_old: bool = False
    # Carries the private header of our kind of mail, though we did not write it.
    is_by_thaw: bool = False


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
    if context.is_by_thaw and context.is_certain:
        return _another_thaw()
    if reading.kind in _MACHINES:
        if not context.is_certain:
            return Decision(effects=(), reason="machine mail of a colleague says nothing about the lead")
        return _machine(reading)
    return _person(reading, context, policy)


def _doubted(decision: Decision) -> Decision:
    """It may be a wrong clock, so all that stops stays; but nobody is written to because of old mail."""
    why = "dated before the lead came to us: is it an answer to our mail?"
    ask = Ask(kind=TaskKind.REVIEW, why=why)
    outward = (Introduce, Park, Refer, Suggest)
    return replace(decision, effects=tuple(ask if isinstance(e, outward) else e for e in decision.effects))


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


def _another_thaw() -> Decision:
    """RFC 3834 section 2: no automatic answer to an automatic mail. Two that write to each other stop at once, however
    much the words look like a person's."""
    why = "another Thaw writes from the lead's address"
    stop = Stop(change=Change.REPLIED, outcome=Label.NONE)
    return Decision(effects=(stop, Ask(kind=TaskKind.READ, why=why)), reason=why)


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
    way, reason = _way_on(reading, context, policy)
    return Decision(effects=(stop, company, way), reason=reason)


def _way_on(reading: Reading, context: Context, policy: RoutingPolicy) -> tuple[Effect, str]:
    """What comes of a person's reply, once everything else has stopped."""
    label, sure = reading.label, f"{reading.confidence:.2f} sure"
    if label is Label.OBJECTION:
        # Also from an uncertain reading: it is proposed to a person, and nothing leaves by itself.
        kind = reading.objection_type or ObjectionType.NOT_INTERESTED
        return Suggest(objection_type=kind), f"objection ({kind}), {sure}: an answer is proposed to a person"
    if label is Label.NONE:
        return Ask(kind=TaskKind.READ, why=f"none reply: {sure}"), "none: a person decides what comes next"
    if doubt := _doubt(reading, context, policy):
        return Ask(kind=_TASKS[label], why=doubt), doubt
    certain = f"{label} with confidence {reading.confidence:.2f}, at least {policy.rules[label].confidence:.2f}"
    match label:
        case Label.POSITIVE:
            return Introduce(), certain
        case Label.REFERRAL:
            return _referral(reading, certain)
        case _:
            return _stall(reading, context, policy, certain)


def _doubt(reading: Reading, context: Context, policy: RoutingPolicy) -> str | None:
    """Why a person must decide, or None where Thaw may act by itself."""
    rule = policy.rules[reading.label]
    sure = f"({reading.confidence:.2f} sure, {rule.confidence:.2f} needed)"
    if rule.mode is Mode.ASK:
        return f"{reading.label} replies are set to `ask` {sure}"
    if not reading.confidence >= rule.confidence:  # so that NaN asks, too
        return f"{reading.label}, but not sure enough to act {sure}"
    if not context.is_certain:
        return f"{reading.label}, but only the company names the lead: is this the person?"
    return None


def _referral(reading: Reading, certain: str) -> tuple[Effect, str]:
    reachable = sum(person.email is not None for person in reading.referred_to)
    if reachable > _MOST_REFERRED:
        why = f"referral to {reachable} people at once: which of them is meant?"
        return Ask(kind=TaskKind.REFERRAL, why=why), why
    if reachable:
        return Refer(people=reading.referred_to), certain
    named = ", ".join(p.name or p.role or "somebody" for p in reading.referred_to) or "nobody by name"
    why = f"referral to {named}, without an address to write to"
    return Ask(kind=TaskKind.REFERRAL, why=why), why


def _stall(reading: Reading, context: Context, policy: RoutingPolicy, certain: str) -> tuple[Effect, str]:
    day = reading.resume_on
    if day is not None and not context.today <= day <= context.today + _LONGEST_STALL:
        why = f"names {day} as the day to come back on, which is past or far away"
        return Ask(kind=TaskKind.STALL, why=why), why
    park = stalled_until(day, reading.stall_type, context.today, policy)
    return park, f"{certain}; parked until {park.until}"


def stalled_until(day: date | None, kind: StallType | None, today: date, policy: RoutingPolicy) -> Park:
    """Until when to leave somebody alone: the day they named (at least tomorrow), else the default for their kind of
    stall."""
    if day is not None:
        return Park(until=max(day, today + timedelta(days=1)), because="the day that they named")
    kind = kind or StallType.LATER
    return Park(until=today + timedelta(days=policy.stall_days[kind]), because=f"the default for `{kind}`")


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
