"""Tasks: what waits for a person."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import ForeignKey, Index, func, select, text
from sqlalchemy.dialects.postgresql import Insert, insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.orm.util import identity_key

from app.domain.task import due
from app.errors import NotFound
from app.store import ahead, events, mailboxes
from app.store.base import Base, among
from app.store.messages import Message

_OF_LEAD = "tasks of a lead"
_OF_MESSAGE = "tasks about a message"
_OWNER = "who has the tasks of a mailbox"


class Task(Base):
    """One thing for a person to decide or do; `key` makes asking twice harmless.

    `assignee` is the address of whoever has it; None: nobody in particular. Of a step that a person takes, `step` of
    `enrollment_id`, `outcome` is what came of it; the sequence goes on without it at `passes_at`. `told_at` is when its
    assignee was told of it at once; `token` stands in the link by which they act, good until `token_until`.
    """

    __tablename__ = "task"

    id: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str] = mapped_column(index=True)
    why: Mapped[str]
    lead_id: Mapped[str | None] = mapped_column(ForeignKey("lead.id"), index=True)
    message_id: Mapped[str | None] = mapped_column(ForeignKey("message.id"))
    delivery_id: Mapped[str | None] = mapped_column(ForeignKey("delivery.id"))
    enrollment_id: Mapped[str | None] = mapped_column(ForeignKey("enrollment.id"), index=True)
    step: Mapped[str | None]
    passes_at: Mapped[datetime | None]
    assignee: Mapped[str | None]
    due_at: Mapped[datetime | None]
    escalated_at: Mapped[datetime | None]
    told_at: Mapped[datetime | None]
    token: Mapped[str | None] = mapped_column(unique=True)
    token_until: Mapped[datetime | None]
    created_at: Mapped[datetime]
    done_at: Mapped[datetime | None]
    done_note: Mapped[str | None]
    outcome: Mapped[str | None]


Index("ix_task_open", Task.assignee, postgresql_where=text("done_at IS NULL"))

# The mailbox that a task is about: where the message came in, which wrote the mail, or which writes to the lead.
_MAILBOX = text(
    """
    SELECT coalesce(
        (SELECT mailbox_id FROM message WHERE id = :message_id),
        (SELECT mailbox_id FROM delivery WHERE id = :delivery_id),
        (SELECT mailbox_id FROM enrollment WHERE lead_id = :lead_id ORDER BY id DESC LIMIT 1))
    """
)
_WORLD = ZoneInfo("UTC")
# What is another one when a task is asked once more, and what is over then.
_ANEW = ("why", "created_at", "assignee", "due_at")
_OVER = ("done_at", "done_note", "escalated_at", "told_at", "token", "token_until")


async def ask(s: AsyncSession, values: Mapping[str, object]) -> bool:
    """Put a task before people, with its event; False when the same was asked before.

    Whose mailbox it is about has it, unless `values` name an `assignee`, and a `due_at`.
    """
    values = await _with_assignee(s, values)
    if (known := ahead.find(s, _OF_MESSAGE, str(values.get("message_id")))) is not None:
        return not any(row.key == values["key"] for row in known) and _made(s, values, known)
    statement = insert(Task).values(values).on_conflict_do_nothing(index_elements=[Task.key])
    return await _asked(s, statement)


async def ask_anew(s: AsyncSession, values: Mapping[str, object]) -> bool:
    """As `ask`, for something that happened once more: a task that was done is open again then."""
    values = await _with_assignee(s, values)
    if (known := ahead.find(s, _OF_MESSAGE, str(values.get("message_id")))) is not None:
        row = next((row for row in known if row.key == values["key"]), None)
        if row is None:
            return _made(s, values, known)
        if row.done_at is None:
            return False
        for name in _ANEW:
            setattr(row, name, values[name])
        for name in _OVER:
            setattr(row, name, None)
        _tell(s, row)
        return True
    # It may have been closed a moment ago, in this very transaction.
    await s.flush()
    statement = insert(Task).values(values)
    anew = {name: getattr(statement.excluded, name) for name in _ANEW} | dict.fromkeys(_OVER)
    statement = statement.on_conflict_do_update(index_elements=[Task.key], set_=anew, where=Task.done_at.is_not(None))
    return await _asked(s, statement)


async def _with_assignee(s: AsyncSession, values: Mapping[str, object]) -> dict[str, object]:
    """The task with whoever has it and until when it is to be done."""
    mailbox_id = await _mailbox_of(s, values)
    owner, zone = (None, _WORLD) if mailbox_id is None else await _owner_of(s, mailbox_id)
    asked_at = values["created_at"]
    assert isinstance(asked_at, datetime)
    return {"assignee": owner, "due_at": due(str(values["kind"]), asked_at, zone)} | dict(values)


async def _mailbox_of(s: AsyncSession, values: Mapping[str, object]) -> str | None:
    """The mailbox that a task is about; no question where its message is in work here."""
    key = identity_key(Message, str(values.get("message_id")))
    if (message := s.sync_session.identity_map.get(key)) is not None:
        return str(message.mailbox_id)
    await s.flush()  # what it is about may be of this very transaction
    about = {name: values.get(name) for name in ("message_id", "delivery_id", "lead_id")}
    found: str | None = await s.scalar(_MAILBOX, about)
    return found


async def _owner_of(s: AsyncSession, mailbox_id: str) -> tuple[str, ZoneInfo]:
    known = ahead.find(s, _OWNER, mailbox_id)
    if known is None:
        mailbox = await mailboxes.in_charge(s, mailbox_id)
        known = [(mailbox.owned_by, ZoneInfo(mailbox.zone))]
        ahead.keep(s, _OWNER, {mailbox_id: known})
    owner, zone = known[0]
    return owner, zone


async def _asked(s: AsyncSession, statement: Insert) -> bool:
    asked = statement.returning(Task).execution_options(populate_existing=True)
    row = (await s.scalars(asked)).one_or_none()
    if row is None:
        return False
    ahead.forget(s, _OF_LEAD, row.lead_id)
    _tell(s, row)
    return True


def _made(s: AsyncSession, values: Mapping[str, object], of_message: list[Task]) -> bool:
    """A new task about a message that is locked, so that nobody else asks the same."""
    row = Task(**values)
    s.add(row)
    of_message.append(row)
    if (of_lead := ahead.find(s, _OF_LEAD, row.lead_id or "")) is not None:
        of_lead.append(row)
    _tell(s, row)
    return True


def _tell(s: AsyncSession, row: Task) -> None:
    events.add(s, "task.created", row.created_at, row.lead_id, task=row.id, task_kind=row.kind, message=row.message_id,
               assignee=row.assignee, due=row.due_at and row.due_at.isoformat())  # fmt: skip


async def ask_ahead(s: AsyncSession, lead_ids: Collection[str], message_ids: Collection[str]) -> None:
    """Keep what `of_lead`, `ask` and `ask_anew` will ask of these leads and messages, which are locked."""
    query = select(Task).where(among(Task.lead_id, lead_ids) | among(Task.message_id, message_ids)).order_by(Task.id)
    found = (await s.scalars(query.execution_options(populate_existing=True))).all()
    ahead.keep(s, _OF_LEAD, ahead.by_key(lead_ids, ((row.lead_id, row) for row in found)))
    ahead.keep(s, _OF_MESSAGE, ahead.by_key(message_ids, ((row.message_id, row) for row in found)))


async def get(s: AsyncSession, task_id: str, *, lock: bool = False) -> Task:
    """One task. Raises NotFound."""
    row = await s.get(Task, task_id, with_for_update={"key_share": True} if lock else None, populate_existing=True)
    if row is None:
        raise NotFound(f"there is no task {task_id}")
    return row


async def by_key(s: AsyncSession, key: str) -> Task | None:
    """The task with that key."""
    query = select(Task).where(Task.key == key).execution_options(populate_existing=True)
    return (await s.scalars(query)).one_or_none()


async def waiting(
    s: AsyncSession, limit: int = 500, *, assignee: str | None = None, due_by: datetime | None = None
) -> Sequence[Task]:
    """Open tasks, oldest first; only those of one person, or that were to be done by an instant, where these are
    given."""
    query = select(Task).where(Task.done_at.is_(None))
    if assignee is not None:
        query = query.where(Task.assignee == assignee)
    if due_by is not None:
        query = query.where(Task.due_at <= due_by)
    return (await s.scalars(query.order_by(Task.id).limit(limit))).all()


async def of_lead(s: AsyncSession, lead_id: str) -> Sequence[Task]:
    """All tasks about a lead."""
    if (known := ahead.find(s, _OF_LEAD, lead_id)) is not None:
        return list(known)
    return (await s.scalars(select(Task).where(Task.lead_id == lead_id).order_by(Task.id))).all()


async def overdue(s: AsyncSession, now: datetime, limit: int = 200) -> Sequence[Task]:
    """Open tasks that nobody did in time and of which that was not told yet, locked; those that somebody holds wait."""
    query = select(Task).where(Task.done_at.is_(None), Task.due_at <= now, Task.escalated_at.is_(None))
    query = query.order_by(Task.id).limit(limit).with_for_update(skip_locked=True, key_share=True)
    return (await s.scalars(query.execution_options(populate_existing=True))).all()


async def of_nobody(s: AsyncSession, limit: int = 200) -> Sequence[Task]:
    """Open tasks that nobody has, locked; those that somebody holds wait."""
    query = select(Task).where(Task.done_at.is_(None), Task.assignee.is_(None))
    query = query.order_by(Task.id).limit(limit).with_for_update(skip_locked=True, key_share=True)
    return (await s.scalars(query.execution_options(populate_existing=True))).all()


async def untold(s: AsyncSession, kinds: Collection[str], limit: int = 200) -> Sequence[Task]:
    """Open tasks of these kinds of which their assignee was not told yet, locked; those that somebody holds wait."""
    query = select(Task).where(Task.done_at.is_(None), Task.told_at.is_(None), Task.assignee.is_not(None))
    query = query.where(Task.kind.in_(kinds)).order_by(Task.id).limit(limit)
    return (await s.scalars(query.with_for_update(skip_locked=True, key_share=True))).all()


async def people(s: AsyncSession) -> dict[str, datetime]:
    """Who has open tasks, and since when they have had the oldest of them."""
    query = select(Task.assignee, func.min(Task.created_at)).where(Task.done_at.is_(None), Task.assignee.is_not(None))
    return {str(who): since for who, since in (await s.execute(query.group_by(Task.assignee))).all()}


async def by_token(s: AsyncSession, token: str) -> Task | None:
    """The task whose link carries `token`."""
    return (await s.scalars(select(Task).where(Task.token == token))).one_or_none()


def assign(s: AsyncSession, row: Task, assignee: str, now: datetime, by: str) -> None:
    """Somebody else has an open task from now on, with its event; the link that its former assignee has is void."""
    before, row.assignee = row.assignee, assignee
    row.token = row.token_until = row.told_at = None
    events.add(s, "task.assigned", now, row.lead_id, task=row.id, task_kind=row.kind, to=assignee, before=before, by=by)


async def waiting_count(s: AsyncSession) -> int:
    """How many tasks are open."""
    return int(await s.scalar(select(func.count()).where(Task.done_at.is_(None))) or 0)


async def close(s: AsyncSession, key: str, now: datetime, note: str) -> None:
    """Close the open task with that key, where there is one."""
    row = (await s.scalars(select(Task).where(Task.key == key, Task.done_at.is_(None)))).one_or_none()
    if row is not None:
        finish(s, row, now, note)


def finish(s: AsyncSession, row: Task, now: datetime, by: str, note: str = "") -> None:
    """An open task is done, with its event: `by` says who did it or what made it needless."""
    row.done_at, row.done_note = now, f"{by}: {note}" if note else by
    events.add(s, "task.done", now, row.lead_id, task=row.id, task_kind=row.kind, by=by)


async def close_of_enrollment(s: AsyncSession, lead_id: str, enrollment_id: str, now: datetime, why: str) -> None:
    """Nobody need take a step any more of what has ended; the lead is locked."""
    for row in await of_lead(s, lead_id):
        if row.enrollment_id == enrollment_id and row.done_at is None:
            finish(s, row, now, "overtaken", why)


async def close_of_message(s: AsyncSession, message_id: str, now: datetime, note: str) -> None:
    """Close the open tasks about one message: somebody decided what comes of it."""
    for row in (await s.scalars(select(Task).where(Task.message_id == message_id, Task.done_at.is_(None)))).all():
        finish(s, row, now, note)
