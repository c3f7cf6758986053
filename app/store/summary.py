"""The figures of what happened, for the demo's table and the first page. Counts only; decides nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, SQLColumnExpression, case, exists, func, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from app.domain.delivery import OPEN, Purpose
from app.domain.delivery import State as DeliveryState
from app.domain.enrollment import State as EnrollmentState
from app.domain.handoff import State as HandoffState
from app.domain.referral import State as ReferralState
from app.domain.sequence import Kind as Track
from app.domain.suggestion import State as SuggestionState
from app.domain.suppression import Reason
from app.store.deliveries import Delivery
from app.store.enrollments import Enrollment
from app.store.handoffs import Handoff
from app.store.leads import Lead
from app.store.messages import Fate, Message
from app.store.referrals import Referral
from app.store.suggestions import Suggestion
from app.store.suppressions import Suppression
from app.store.tasks import Task
from classifier.reading import Kind


@dataclass(frozen=True, kw_only=True, slots=True)
class Summary:
    """All counts. `sent` is by purpose, and `nurture` is how many of its steps were nurture mails; `replies` (from
    people) by label; `suggestions` by state, where an approved one that left in other words is `edited`; `outcomes` of
    enrollments by outcome; `tasks` are the open ones by kind.

    `unknown` counts the mails of which nobody knows whether they left.
    """

    leads: int
    sent: dict[str, int]
    nurture: int
    replies: dict[str, int]
    machine_mail: dict[str, int]
    fates: dict[str, int]
    suggestions: dict[str, int]
    enrollments: dict[str, int]
    outcomes: dict[str, int]
    handoffs: dict[str, int]
    suppressed: dict[str, int]
    tasks: dict[str, int]
    unknown: int


async def summarise(s: AsyncSession) -> Summary:
    """Count everything in one transaction."""
    by_person = Message.kind.in_(_PEOPLE)
    matched = Message.fate == Fate.MATCHED
    is_sent = Delivery.state == DeliveryState.SENT
    is_nurture = is_sent & (Enrollment.id == Delivery.enrollment_id) & (Enrollment.kind == Track.NURTURE)
    is_edited = (Suggestion.state == SuggestionState.APPROVED) & (Suggestion.text != Suggestion.proposed)
    return Summary(
        leads=await _count(s, Lead.id.is_not(None)),
        sent=await _by(s, Delivery.purpose, is_sent),
        nurture=await _count(s, is_nurture),
        replies=await _by(s, Message.label, by_person & matched),
        machine_mail=await _by(s, Message.kind, ~by_person & matched),
        fates=await _by(s, Message.fate, Message.id.is_not(None)),
        suggestions=await _by(s, case((is_edited, "edited"), else_=Suggestion.state), Suggestion.id.is_not(None)),
        enrollments=await _by(s, Enrollment.state, Enrollment.id.is_not(None)),
        outcomes=await _by(s, Enrollment.outcome, Enrollment.outcome.is_not(None)),
        handoffs=await _by(s, Handoff.state, Handoff.id.is_not(None)),
        suppressed=await _by(s, Suppression.reason, Suppression.address_key.is_not(None)),
        tasks=await _by(s, Task.kind, Task.done_at.is_(None)),
        unknown=await _count(s, Delivery.state == DeliveryState.UNKNOWN),
    )


async def _count(s: AsyncSession, where: ColumnElement[bool]) -> int:
    return int(await s.scalar(select(func.count()).where(where)) or 0)


async def _by(s: AsyncSession, value: SQLColumnExpression[Any], where: ColumnElement[bool]) -> dict[str, int]:
    # By its name, since what a parameter is part of would not be the same thing again in GROUP BY.
    named: ColumnElement[Any] = value.label("value")
    rows = (await s.execute(select(named, func.count()).where(where).group_by("value").order_by("value"))).all()
    return {str(name): int(count) for name, count in rows}


async def outcomes_of_leads(s: AsyncSession) -> dict[str, int]:
    """What came of the leads: each is counted once, under the first of these that holds; they sum to all leads.

    suppressed            is never written to again: asked for it, complained, or was put on the list
    introduced            an introduction to a closer left
    bounced               the address takes no mail
    suggested             an answer to their objection waits for a person
    waiting for a person  anything else about them is asked of a person
    taken over            a person of ours writes to them
    parked                put it off; one mail leaves on their day
    returned              that mail left, and nothing came of it; also where nurture followed
    nurtured              answered nothing, and is in the nurture track or through it
    answered              an objection was their last word, and the answer to it left
    referred              named somebody who became a lead
    left the company      and nobody is asked about a successor
    held                  away, stopped for a colleague's reply, or paused; or a mail for them leaves at their next hour
    silent                got every mail, answered none, and rests
    closed                a person left it at that: dismissed the answer, did the task, ended the sequence
    no outcome            between two mails of a sequence, or in none

    Of several enrollments the newest counts, unless said otherwise. What is done comes before what a person must do,
    and that before what goes on by itself; whoever came by a referral is a lead like others.
    """
    outcome = _outcome().label("outcome")
    query = select(outcome, func.count()).select_from(Lead).outerjoin(_NEWEST, _NEWEST.c.lead_id == Lead.id)
    return {str(name): int(count) for name, count in (await s.execute(query.group_by("outcome"))).all()}


_PEOPLE = (Kind.HUMAN, Kind.CALENDAR)
_NEWEST = (
    select(Enrollment.lead_id, Enrollment.kind, Enrollment.state, Enrollment.next_step, Enrollment.held_reason)
    .ext(distinct_on(Enrollment.lead_id))
    .order_by(Enrollment.lead_id, Enrollment.id.desc())
    .subquery()
)
_RUNNING = (EnrollmentState.ACTIVE, EnrollmentState.PAUSED)
# Running, or ended in silence: nothing that the lead said ended it.
_UNANSWERED = (*_RUNNING, EnrollmentState.FINISHED)
_RUNS = _NEWEST.c.state.in_(_RUNNING)
_BOUNCED = Suppression.reason == Reason.HARD_BOUNCE


def _outcome() -> ColumnElement[str]:
    """The rule of `outcomes_of_leads`, of a lead and its newest enrollment."""
    state, kind = _NEWEST.c.state, _NEWEST.c.kind
    listed = Suppression.address_key == Lead.address_key
    return case(
        (exists().where(listed, ~_BOUNCED), "suppressed"),
        (_has(Handoff, Handoff.state == HandoffState.INTRODUCED), "introduced"),
        ((state == EnrollmentState.BOUNCED) | exists().where(listed, _BOUNCED), "bounced"),
        (_has(Suggestion, Suggestion.state == SuggestionState.WAITING), "suggested"),
        (_has(Task, Task.done_at.is_(None)), "waiting for a person"),
        (state == EnrollmentState.TAKEN_OVER, "taken over"),
        ((kind == Track.RETURN) & _RUNS & (_NEWEST.c.next_step == 0), "parked"),
        (_is_returned(), "returned"),
        ((kind == Track.NURTURE) & state.in_(_UNANSWERED), "nurtured"),
        (_is_answered(), "answered"),
        (_has(Referral, Referral.state.in_([ReferralState.WANTED, ReferralState.LINKED])), "referred"),
        (state == EnrollmentState.LEFT, "left the company"),
        ((_RUNS & _NEWEST.c.held_reason.is_not(None)) | _awaits_an_hour(), "held"),
        (state == EnrollmentState.FINISHED, "silent"),
        (state.in_([EnrollmentState.REPLIED, EnrollmentState.STOPPED]), "closed"),
        else_="no outcome",
    )


def _has(row: type[Handoff | Suggestion | Task | Referral], where: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(row.lead_id == Lead.id, where)


def _is_returned() -> ColumnElement[bool]:
    """A return mail left, and no word ended its track."""
    has_left = (Enrollment.kind == Track.RETURN) & (Enrollment.next_step > 0)
    return exists().where(Enrollment.lead_id == Lead.id, has_left, Enrollment.state.in_(_UNANSWERED))


def _is_answered() -> ColumnElement[bool]:
    """The answer to the newest words of the lead has left."""
    newer = aliased(Message)
    has_newer = exists().where(
        newer.lead_id == Suggestion.lead_id,
        newer.kind.in_(_PEOPLE),
        newer.fate == Fate.MATCHED,
        newer.id > Suggestion.message_id,
    )
    left = (Delivery.suggestion_id == Suggestion.id) & (Delivery.state == DeliveryState.SENT)
    return exists().where(Suggestion.lead_id == Lead.id, left, ~has_newer)


def _awaits_an_hour() -> ColumnElement[bool]:
    """A mail outside of any track is to leave, or a closer is being chosen."""
    is_open = Delivery.state.in_(OPEN) & Delivery.purpose.in_([Purpose.INTRODUCTION, Purpose.ANSWER])
    chosen = _has(Handoff, Handoff.state.in_([HandoffState.WANTED, HandoffState.HELD]))
    return chosen | exists().where(Delivery.lead_id == Lead.id, is_open)
