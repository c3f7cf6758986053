"""The list of leads as pages show it: filtered, searched, and page by page, one query each. Reads only.

Owns where a lead stands (`standing`): the list shows it and is filtered by it, so both say the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, Select, case, func, literal, select, true
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from app.domain.delivery import OPEN
from app.domain.enrollment import State as EnrollmentState
from app.domain.handoff import State as HandoffState
from app.domain.sequence import Kind
from app.store.closers import Closer
from app.store.companies import Company
from app.store.deliveries import Delivery
from app.store.enrollments import Enrollment
from app.store.events import Event
from app.store.handoffs import Handoff
from app.store.leads import Lead
from app.store.tasks import Task


class Standing(StrEnum):
    """Where a lead stands by its newest enrollment, as far as no outcome of that one says it."""

    UNENROLLED = "unenrolled"
    RUNNING = "running"
    PAUSED = "paused"
    NURTURE = "nurture"
    PARKED = "parked"
    RETURNED = "returned"
    REFERRED = "referred"
    SILENT = "silent"


class Sort(StrEnum):
    """Two more sorts of leads that one looks for, whatever their standing."""

    INTRODUCED = "introduced"
    ASKED = "asked"


@dataclass(frozen=True, kw_only=True, slots=True)
class Filter:
    """Which leads are looked for. `words` stand in the name, the address or the company; `standing` is a `Standing`,
    a `Sort` or the outcome of an enrollment. Empty ones let all pass."""

    words: str = ""
    standing: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenMail:
    """A mail that has not left, or of which nobody knows whether it did."""

    purpose: str
    state: str
    due_at: datetime
    held_reason: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class LeadRow:
    """A lead with its newest enrollment, hand-off and event, its oldest open task, and its first open mail."""

    lead: Lead
    company_stopped_until: datetime | None
    enrollment: Enrollment | None
    standing: str
    handoff: Handoff | None
    closer: str | None
    task: Task | None
    mail: OpenMail | None
    event: Event | None


def _standing(enrollment: type[Enrollment]) -> ColumnElement[str]:
    """The standing as SQL; a sequence that ran out is `silent`, though its outcome is `none`."""
    is_active = enrollment.state == EnrollmentState.ACTIVE
    return case(
        (enrollment.id.is_(None), Standing.UNENROLLED),
        (enrollment.state == EnrollmentState.PAUSED, Standing.PAUSED),
        (is_active & (enrollment.kind == Kind.NURTURE), Standing.NURTURE),
        (is_active & (enrollment.kind == Kind.RETURN) & (enrollment.next_step == 0), Standing.PARKED),
        (is_active & (enrollment.kind == Kind.RETURN), Standing.RETURNED),
        (is_active & (enrollment.kind == Kind.REFERRAL), Standing.REFERRED),
        (is_active, Standing.RUNNING),
        (enrollment.state == EnrollmentState.FINISHED, Standing.SILENT),
        else_=func.coalesce(enrollment.outcome, enrollment.state),
    )


async def page(s: AsyncSession, wanted: Filter, offset: int, limit: int) -> tuple[Sequence[LeadRow], int]:
    """Leads in the order in which they came, with what stands beside each in the list; and how many fit at all.

    The number is that of a page with leads on it; behind the last page it is 0.
    """
    chosen = select(Lead.id, func.count().over().label("total")).order_by(Lead.id).offset(offset).limit(limit)
    if wanted.words:
        name = func.concat_ws(" ", Lead.first_name, Lead.last_name)
        places = (name, Lead.address, func.coalesce(Lead.company, ""))
        found = [place.icontains(wanted.words, autoescape=True) for place in places]
        chosen = chosen.where(found[0] | found[1] | found[2])
    if wanted.standing:
        chosen = _of_standing(chosen, wanted.standing)
    return await _rows(s, chosen)


async def one(s: AsyncSession, lead_id: str) -> LeadRow:
    """The row of one lead, which exists."""
    rows, _ = await _rows(s, select(Lead.id, literal(1).label("total")).where(Lead.id == lead_id))
    return rows[0]


def _of_standing(chosen: Select[str, int], standing: str) -> Select[str, int]:
    if standing == Sort.INTRODUCED:
        return chosen.where(Lead.id.in_(select(Handoff.lead_id).where(Handoff.state == HandoffState.INTRODUCED)))
    if standing == Sort.ASKED:
        return chosen.where(Lead.id.in_(select(Task.lead_id).where(Task.done_at.is_(None), Task.lead_id.is_not(None))))
    newest = aliased(
        Enrollment,
        select(Enrollment)
        .where(Enrollment.lead_id == Lead.id)
        .order_by(Enrollment.id.desc())
        .limit(1)
        .lateral("standing_by"),
    )
    return chosen.outerjoin(newest, true()).where(_standing(newest) == standing)


async def _rows(s: AsyncSession, chosen: Select[str, int]) -> tuple[Sequence[LeadRow], int]:
    """One query; the lateral parts are a probe of an index for each lead that was chosen, and for no other."""
    picked = chosen.subquery("picked")
    mine = picked.c.id

    newest_enrollment = select(Enrollment).where(Enrollment.lead_id == mine).order_by(Enrollment.id.desc()).limit(1)
    enrollment = aliased(Enrollment, newest_enrollment.lateral("newest_enrollment"))
    newest_handoff = select(Handoff).where(Handoff.lead_id == mine).order_by(Handoff.id.desc()).limit(1)
    handoff = aliased(Handoff, newest_handoff.lateral("newest_handoff"))
    oldest_task = select(Task).where(Task.lead_id == mine, Task.done_at.is_(None)).order_by(Task.id).limit(1)
    task = aliased(Task, oldest_task.lateral("oldest_task"))
    newest_event = select(Event).where(Event.lead_id == mine).order_by(Event.id.desc()).limit(1)
    event = aliased(Event, newest_event.lateral("newest_event"))
    mail = (
        select(Delivery.purpose, Delivery.state, Delivery.due_at, Delivery.held_reason)
        .where(Delivery.lead_id == mine, Delivery.state.in_(OPEN))
        .order_by(Delivery.due_at, Delivery.id)
        .limit(1)
        .lateral("open_mail")
    )
    columns = (Company.stopped_until, _standing(enrollment), enrollment, handoff, Closer.name, task, event, *mail.c)
    query = (
        select(picked.c.total, Lead, *columns)
        .join(picked, Lead.id == mine)
        .outerjoin(Company, Company.id == Lead.company_id)
        .outerjoin(enrollment, true())
        .outerjoin(handoff, true())
        .outerjoin(Closer, Closer.id == handoff.closer_id)
        .outerjoin(task, true())
        .outerjoin(event, true())
        .outerjoin(mail, true())
        .order_by(Lead.id)
    )
    found = (await s.execute(query)).all()
    return [_row(*values) for _, *values in found], int(found[0][0]) if found else 0


def _row(
    lead: Lead,
    stopped: datetime | None,
    standing: str,
    enrollment: Enrollment | None,
    handoff: Handoff | None,
    closer: str | None,
    task: Task | None,
    event: Event | None,
    purpose: str,
    state: str,
    due: datetime | None,
    held: str | None,
) -> LeadRow:
    return LeadRow(
        lead=lead,
        company_stopped_until=stopped,
        enrollment=enrollment,
        standing=standing,
        handoff=handoff,
        closer=closer,
        task=task,
        event=event,
        mail=None if due is None else OpenMail(purpose=purpose, state=state, due_at=due, held_reason=held),
    )
