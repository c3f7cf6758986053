"""What the pages show, asked across nouns: one query a list, however long it is. Reads only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, distinct, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from app.domain.delivery import Purpose
from app.domain.delivery import State as DeliveryState
from app.domain.enrollment import State as EnrollmentState
from app.domain.handoff import State as HandoffState
from app.domain.referral import State as ReferralState
from app.domain.sequence import Kind
from app.domain.suggestion import State as SuggestionState
from app.store import deliveries, enrollments, events, lead_list, leads, messages, suggestions, tasks
from app.store.closers import Closer
from app.store.companies import Company
from app.store.deliveries import Delivery
from app.store.enrollments import Enrollment
from app.store.events import Event
from app.store.handoffs import Handoff
from app.store.lead_list import LeadRow
from app.store.leads import Lead
from app.store.mailboxes import Mailbox
from app.store.messages import Fate, Message
from app.store.referrals import Referral
from app.store.suggestions import Suggestion
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
class WaysOn:
    """What came of the replies. `asked` of the suggestions wait for a person, `stuck` are referrals that need one."""

    suggested: int
    asked: int
    answered: int
    parked: int
    returned: int
    referred: int
    stuck: int
    nurtured: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Head:
    """What the head of every page says: how much waits for a person, and which mailboxes are ill.

    `failing` and `unread` count active mailboxes; `worst` is the address of one of them.
    """

    tasks: int
    suggestions: int
    failing: int
    unread: int
    worst: str | None


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
class SuggestionRow:
    """A suggestion, whom it would go to, and the reply that it answers."""

    suggestion: Suggestion
    lead: Lead
    message: Message


@dataclass(frozen=True, kw_only=True, slots=True)
class ReferralRow:
    """A referral and the lead that the person became."""

    referral: Referral
    referred: Lead | None


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
    referrer: Lead | None
    mailboxes: dict[str, str]
    enrollments: Sequence[Enrollment]
    deliveries: Sequence[Delivery]
    messages: Sequence[Message]
    tasks: Sequence[Task]
    handoffs: Sequence[HandoffRow]
    suggestions: Sequence[Suggestion]
    referrals: Sequence[ReferralRow]
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


async def ways_on(s: AsyncSession) -> WaysOn:
    """How often each way on was taken, in one query."""

    def count(row: type[Suggestion | Delivery | Enrollment | Referral], *where: ColumnElement[bool]) -> Select[int]:
        return select(func.count()).select_from(row).where(*where)

    is_running = Enrollment.state.in_([EnrollmentState.ACTIVE, EnrollmentState.PAUSED])
    is_sent = Delivery.state == DeliveryState.SENT
    counts = {
        "suggested": count(Suggestion),
        "asked": count(Suggestion, Suggestion.state == SuggestionState.WAITING),
        "answered": count(Delivery, Delivery.purpose == Purpose.ANSWER, is_sent),
        "parked": count(Enrollment, Enrollment.kind == Kind.RETURN, is_running, Enrollment.next_step == 0),
        "returned": count(Delivery, Delivery.purpose == Purpose.RETURN, is_sent),
        "referred": count(Referral, Referral.state == ReferralState.LINKED),
        "stuck": count(Referral, Referral.state == ReferralState.REFUSED),
        "nurtured": select(func.count(distinct(Enrollment.lead_id))).where(Enrollment.kind == Kind.NURTURE),
    }
    found = (await s.execute(select(*(query.scalar_subquery().label(name) for name, query in counts.items())))).one()
    return WaysOn(**found._asdict())


async def head(s: AsyncSession, read_since: datetime) -> Head:
    """The head of a page, in one query; an inbox counts as read when it was read after `read_since` (real time)."""
    is_failing = Mailbox.failing_since.is_not(None)
    is_unread = ~is_failing & (Mailbox.read_at.is_(None) | (Mailbox.read_at < read_since))
    mailboxes = select(
        func.count().filter(is_failing).label("failing"),
        func.count().filter(is_unread).label("unread"),
        func.coalesce(
            func.min(Mailbox.address).filter(is_failing), func.min(Mailbox.address).filter(is_unread)
        ).label("worst"),
    ).where(Mailbox.is_active).subquery()  # fmt: skip
    open_tasks = select(func.count()).select_from(Task).where(Task.done_at.is_(None)).scalar_subquery()
    open_suggestions = (
        select(func.count())
        .select_from(Suggestion)
        .where(Suggestion.state == SuggestionState.WAITING)
        .scalar_subquery()
    )
    row = (await s.execute(select(open_tasks, open_suggestions, *mailboxes.c))).one()
    return Head(tasks=row[0], suggestions=row[1], failing=row[2], unread=row[3], worst=row[4])


async def last_events(s: AsyncSession, limit: int) -> Sequence[EventRow]:
    """The newest events first, with their leads."""
    query = select(Event, Lead).outerjoin(Lead, Lead.id == Event.lead_id).order_by(Event.id.desc()).limit(limit)
    return [EventRow(event=event, lead=lead) for event, lead in (await s.execute(query))]


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """Which tasks a page shows: open ones, those of them that were to be done by now (`late`), or the newest that are
    `done`; of one person or kind where these are given."""

    state: str = "open"
    assignee: str = ""
    kind: str = ""


async def tasks_like(s: AsyncSession, wanted: Wanted, now: datetime, limit: int) -> Sequence[TaskRow]:
    """Tasks, oldest first; done ones newest first."""
    is_done = wanted.state == "done"
    where: list[ColumnElement[bool]] = [Task.done_at.is_not(None) if is_done else Task.done_at.is_(None)]
    if wanted.state == "late":
        where.append(Task.due_at <= now)
    if wanted.assignee:
        where.append(Task.assignee == wanted.assignee)
    if wanted.kind:
        where.append(Task.kind == wanted.kind)
    query = (
        select(Task, Lead, Message)
        .outerjoin(Lead, Lead.id == Task.lead_id)
        .outerjoin(Message, Message.id == Task.message_id)
        .where(*where)
        .order_by(Task.id.desc() if is_done else Task.id)
        .limit(limit)
    )
    return [TaskRow(task=task, lead=lead, message=message) for task, lead, message in (await s.execute(query))]


async def task_choices(s: AsyncSession) -> tuple[list[str], list[str]]:
    """Who has open tasks, and which kinds there are of them."""
    query = select(Task.assignee, Task.kind).where(Task.done_at.is_(None)).distinct()
    found = (await s.execute(query)).all()
    return sorted({who for who, _ in found if who}), sorted({kind for _, kind in found})


async def waiting_suggestions(s: AsyncSession, limit: int) -> Sequence[SuggestionRow]:
    """Suggestions that wait for a person, oldest first."""
    query = (
        select(Suggestion, Lead, Message)
        .join(Lead, Lead.id == Suggestion.lead_id)
        .join(Message, Message.id == Suggestion.message_id)
        .where(Suggestion.state == SuggestionState.WAITING)
        .order_by(Suggestion.id)
        .limit(limit)
    )
    return [
        SuggestionRow(suggestion=row, lead=lead, message=message) for row, lead, message in (await s.execute(query))
    ]


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
    row = await lead_list.one(s, lead_id)
    lead = row.lead
    handed = (
        select(Handoff, Closer)
        .outerjoin(Closer, Closer.id == Handoff.closer_id)
        .where(Handoff.lead_id == lead_id)
        .order_by(Handoff.id)
    )
    became = aliased(Lead)
    named = (
        select(Referral, became)
        .outerjoin(became, became.id == Referral.referred_lead_id)
        .where(Referral.lead_id == lead_id)
        .order_by(Referral.id)
    )
    return LeadStory(
        row=row,
        company=await s.get(Company, lead.company_id) if lead.company_id else None,
        suppression=await s.get(Suppression, lead.address_key),
        referrer=await s.get(Lead, lead.referred_by) if lead.referred_by else None,
        mailboxes={m: address for m, address in (await s.execute(select(Mailbox.id, Mailbox.address)))},
        enrollments=await enrollments.of_lead(s, lead_id),
        deliveries=await deliveries.of_lead(s, lead_id),
        messages=await messages.of_lead(s, lead_id),
        tasks=await tasks.of_lead(s, lead_id),
        handoffs=[HandoffRow(handoff=h, closer=closer) for h, closer in (await s.execute(handed))],
        suggestions=await suggestions.of_lead(s, lead_id),
        referrals=[ReferralRow(referral=r, referred=referred) for r, referred in (await s.execute(named))],
        events=await events.of_lead(s, lead_id),
    )
