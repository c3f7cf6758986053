"""The figures of what happened, for the demo's table and the first page. Counts only; decides nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from app.domain.delivery import State as DeliveryState
from app.domain.enrollment import State as EnrollmentState
from app.domain.handoff import State as HandoffState
from app.store.deliveries import Delivery
from app.store.enrollments import Enrollment
from app.store.handoffs import Handoff
from app.store.leads import Lead
from app.store.messages import Message
from app.store.suppressions import Suppression
from app.store.tasks import Task


@dataclass(frozen=True, kw_only=True, slots=True)
class Summary:
    """All counts. `sent` is by purpose, `replies` (from people) by label, `outcomes` of enrollments by outcome."""

    leads: int
    sent: dict[str, int]
    replies: dict[str, int]
    machine_mail: dict[str, int]
    fates: dict[str, int]
    enrollments: dict[str, int]
    outcomes: dict[str, int]
    handoffs: dict[str, int]
    suppressed: dict[str, int]
    tasks: dict[str, int]
    unknown: int


async def summarise(s: AsyncSession) -> Summary:
    """Count everything in one transaction."""
    by_person = Message.kind.in_(["human", "calendar"])
    matched = Message.fate == "matched"
    sent = await _by(s, Delivery.purpose, Delivery.state == DeliveryState.SENT)
    return Summary(
        leads=int(await s.scalar(select(func.count()).select_from(Lead)) or 0),
        sent=sent,
        replies=await _by(s, Message.label, by_person & matched),
        machine_mail=await _by(s, Message.kind, ~by_person & matched),
        fates=await _by(s, Message.fate, Message.id.is_not(None)),
        enrollments=await _by(s, Enrollment.state, Enrollment.id.is_not(None)),
        outcomes=await _by(s, Enrollment.outcome, Enrollment.outcome.is_not(None)),
        handoffs=await _by(s, Handoff.state, Handoff.id.is_not(None)),
        suppressed=await _by(s, Suppression.reason, Suppression.address_key.is_not(None)),
        tasks=await _by(s, Task.kind, Task.done_at.is_(None)),
        unknown=int(await s.scalar(select(func.count()).where(Delivery.state == DeliveryState.UNKNOWN)) or 0),
    )


async def _by(s: AsyncSession, column: InstrumentedAttribute[Any], where: ColumnElement[bool]) -> dict[str, int]:
    rows = (await s.execute(select(column, func.count()).where(where).group_by(column).order_by(column))).all()
    return {str(value): int(count) for value, count in rows}


async def outcomes_of_leads(s: AsyncSession) -> dict[str, int]:
    """What came of the leads: each is counted once, under the first of these that holds; they sum to all leads.

    `no outcome` are those whose sequence runs and does not say what it waits for.
    """
    made = select(Handoff.lead_id).where(Handoff.state == HandoffState.INTRODUCED)
    asked = select(Task.lead_id).where(Task.done_at.is_(None), Task.lead_id.is_not(None))
    latest = (
        select(Enrollment.lead_id, Enrollment.state, Enrollment.outcome, Enrollment.held_reason)
        .ext(distinct_on(Enrollment.lead_id))
        .order_by(Enrollment.lead_id, Enrollment.id.desc())
        .subquery()
    )
    runs = latest.c.state.in_([EnrollmentState.ACTIVE, EnrollmentState.PAUSED])
    outcome = case(
        (latest.c.state == EnrollmentState.SUPPRESSED, "opted out"),
        (Lead.id.in_(made), "introduced"),
        (latest.c.state == EnrollmentState.BOUNCED, "bounced"),
        (Lead.id.in_(asked), "waiting for a person"),
        (latest.c.state == EnrollmentState.LEFT, "left the company"),
        (latest.c.state == EnrollmentState.TAKEN_OVER, "taken over by a person"),
        (latest.c.state == EnrollmentState.FINISHED, "silent"),
        (latest.c.state == EnrollmentState.REPLIED, "answered"),
        (runs & latest.c.held_reason.is_not(None), "held"),
        else_="no outcome",
    ).label("outcome")
    query = select(outcome, func.count()).select_from(Lead).outerjoin(latest, latest.c.lead_id == Lead.id)
    return {str(name): int(count) for name, count in (await s.execute(query.group_by(outcome))).all()}
