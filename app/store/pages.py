"""What the pages show, asked across nouns: one query a list, however long it is. Reads only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, distinct, func, select, true
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from app.domain.delivery import OPEN, Purpose
from app.domain.delivery import State as DeliveryState
from app.domain.enrollment import State as EnrollmentState
from app.domain.handoff import State as HandoffState
from app.store import deliveries, enrollments, events, leads, messages, tasks
from app.store.closers import Closer
from app.store.companies import Company
from app.store.deliveries import Delivery
from app.store.enrollments import Enrollment
from app.store.events import Event
from app.store.handoffs import Handoff
from app.store.leads import Lead
from app.store.mailboxes import Mailbox
from app.store.messages import Fate, Message
from app.store.suppressions import Suppression
from app.store.tasks import Task

_BY_PERSON = Message.kind.in_(["human", "calendar"]) & (Message.fate == Fate.MATCHED)


@dataclass(frozen=True, kw_only=True, slots=True)
class Funnel:
    """How many leads came how far; each is counted once a stage."""

    leads: int
    written_to: int
    answered: int
    positive: int
    introduced: int


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
    handoff: Handoff | None
    closer: str | None
    task: Task | None
    mail: OpenMail | None
    event: Event | None


@dataclass(frozen=True, kw_only=True, slots=True)
class EventRow:
    """An event and whom it is about."""

    event: Event
    lead: Lead | None


@dataclass(frozen=True, kw_only=True, slots=True)
class TaskRow:
    """A task, whom it is about, and the message that caused it."""

    task: Task
    lead: Lead | None
    message: Message | None


@dataclass(frozen=True, kw_only=True, slots=True)
class MailboxRow:
    """A mailbox, how many mails of its sequences left lately, how many run, and how many messages wait in it."""

    mailbox: Mailbox
    sent: int
    running: int
    unread: int


@dataclass(frozen=True, kw_only=True, slots=True)
class HandoffRow:
    """A hand-off and its closer."""

    handoff: Handoff
    closer: Closer | None


@dataclass(frozen=True, kw_only=True, slots=True)
class LeadStory:
    """Everything about one lead, each list oldest first; `enrollments` newest first."""

    row: LeadRow
    company: Company | None
    suppression: Suppression | None
    mailboxes: dict[str, str]
    enrollments: Sequence[Enrollment]
    deliveries: Sequence[Delivery]
    messages: Sequence[Message]
    tasks: Sequence[Task]
    handoffs: Sequence[HandoffRow]
    events: Sequence[Event]


async def funnel(s: AsyncSession) -> Funnel:
    """Leads by how far they came, from the list to the introduction."""
    written = select(func.count(distinct(Delivery.lead_id))).where(
        Delivery.purpose == Purpose.STEP, Delivery.state == DeliveryState.SENT
    )
    answered = select(func.count(distinct(Message.lead_id))).where(_BY_PERSON)
    introduced = select(func.count(distinct(Handoff.lead_id))).where(Handoff.state == HandoffState.INTRODUCED)
    return Funnel(
        leads=int(await s.scalar(select(func.count()).select_from(Lead)) or 0),
        written_to=int(await s.scalar(written) or 0),
        answered=int(await s.scalar(answered) or 0),
        positive=int(await s.scalar(answered.where(Message.label == "positive")) or 0),
        introduced=int(await s.scalar(introduced) or 0),
    )


async def lead_rows(s: AsyncSession, offset: int, limit: int) -> Sequence[LeadRow]:
    """Leads in the order in which they came, with what stands beside each of them in the list."""
    chosen = select(Lead.id).order_by(Lead.id).offset(offset).limit(limit)
    return await _rows(s, chosen)


async def _rows(s: AsyncSession, chosen: Select[str]) -> Sequence[LeadRow]:
    """One query; the lateral parts are a probe of an index for each lead that was chosen, and for no other."""
    page = chosen.subquery("page")
    mine = page.c.id

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
    query = (
        select(Lead, Company.stopped_until, enrollment, handoff, Closer.name, task, event, *mail.c)
        .join(page, Lead.id == mine)
        .outerjoin(Company, Company.id == Lead.company_id)
        .outerjoin(enrollment, true())
        .outerjoin(handoff, true())
        .outerjoin(Closer, Closer.id == handoff.closer_id)
        .outerjoin(task, true())
        .outerjoin(event, true())
        .outerjoin(mail, true())
        .order_by(Lead.id)
    )
    found = await s.execute(query)
    return [
        LeadRow(
            lead=lead,
            company_stopped_until=stopped,
            enrollment=its_enrollment,
            handoff=its_handoff,
            closer=closer,
            task=its_task,
            event=its_event,
            mail=None if due is None else OpenMail(purpose=purpose, state=state, due_at=due, held_reason=held),
        )
        for lead, stopped, its_enrollment, its_handoff, closer, its_task, its_event, purpose, state, due, held in found
    ]


async def last_events(s: AsyncSession, limit: int) -> Sequence[EventRow]:
    """The newest events first, with their leads."""
    query = select(Event, Lead).outerjoin(Lead, Lead.id == Event.lead_id).order_by(Event.id.desc()).limit(limit)
    return [EventRow(event=event, lead=lead) for event, lead in (await s.execute(query))]


async def open_tasks(s: AsyncSession, limit: int) -> Sequence[TaskRow]:
    """Open tasks, oldest first."""
    query = (
        select(Task, Lead, Message)
        .outerjoin(Lead, Lead.id == Task.lead_id)
        .outerjoin(Message, Message.id == Task.message_id)
        .where(Task.done_at.is_(None))
        .order_by(Task.id)
        .limit(limit)
    )
    return [TaskRow(task=task, lead=lead, message=message) for task, lead, message in (await s.execute(query))]


async def mailbox_rows(s: AsyncSession, since: datetime) -> Sequence[MailboxRow]:
    """All mailboxes by address; `sent` counts the mails of sequences after `since` (business time)."""
    sent = (
        select(Delivery.mailbox_id, func.count().label("count"))
        .where(Delivery.purpose == Purpose.STEP, Delivery.sent_at > since)
        .group_by(Delivery.mailbox_id)
        .subquery("sent")
    )
    running = (
        select(Enrollment.mailbox_id, func.count().label("count"))
        .where(Enrollment.state.in_([EnrollmentState.ACTIVE, EnrollmentState.PAUSED]))
        .group_by(Enrollment.mailbox_id)
        .subquery("running")
    )
    unread = (
        select(Message.mailbox_id, func.count().label("count"))
        .where(Message.fate == Fate.STORED)
        .group_by(Message.mailbox_id)
        .subquery("unread")
    )
    query = (
        select(Mailbox, sent.c.count, running.c.count, unread.c.count)
        .outerjoin(sent, sent.c.mailbox_id == Mailbox.id)
        .outerjoin(running, running.c.mailbox_id == Mailbox.id)
        .outerjoin(unread, unread.c.mailbox_id == Mailbox.id)
        .order_by(Mailbox.address)
    )
    return [
        MailboxRow(mailbox=mailbox, sent=left or 0, running=run or 0, unread=waiting or 0)
        for mailbox, left, run, waiting in (await s.execute(query))
    ]


async def lead_story(s: AsyncSession, lead_id: str) -> LeadStory:
    """All that is known of one lead, in a fixed number of queries. Raises NotFound."""
    await leads.get(s, lead_id)
    (row,) = await _rows(s, select(Lead.id).where(Lead.id == lead_id))
    lead = row.lead
    handed = (
        select(Handoff, Closer)
        .outerjoin(Closer, Closer.id == Handoff.closer_id)
        .where(Handoff.lead_id == lead_id)
        .order_by(Handoff.id)
    )
    return LeadStory(
        row=row,
        company=await s.get(Company, lead.company_id) if lead.company_id else None,
        suppression=await s.get(Suppression, lead.address_key),
        mailboxes={m: address for m, address in (await s.execute(select(Mailbox.id, Mailbox.address)))},
        enrollments=await enrollments.of_lead(s, lead_id),
        deliveries=await deliveries.of_lead(s, lead_id),
        messages=await messages.of_lead(s, lead_id),
        tasks=await tasks.of_lead(s, lead_id),
        handoffs=[HandoffRow(handoff=h, closer=closer) for h, closer in (await s.execute(handed))],
        events=await events.of_lead(s, lead_id),
    )
