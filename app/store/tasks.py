"""Tasks: what waits for a person."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import ForeignKey, func, select
from sqlalchemy.dialects.postgresql import Insert, insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.errors import NotFound
from app.store import ahead, events
from app.store.base import Base, among

_OF_LEAD = "tasks of a lead"
_OF_MESSAGE = "tasks about a message"


class Task(Base):
    """One thing for a person to decide or do; `key` makes asking twice harmless."""

    __tablename__ = "task"

    id: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str] = mapped_column(index=True)
    why: Mapped[str]
    lead_id: Mapped[str | None] = mapped_column(ForeignKey("lead.id"), index=True)
    message_id: Mapped[str | None] = mapped_column(ForeignKey("message.id"))
    delivery_id: Mapped[str | None] = mapped_column(ForeignKey("delivery.id"))
    created_at: Mapped[datetime]
    done_at: Mapped[datetime | None]
    done_note: Mapped[str | None]


async def ask(s: AsyncSession, values: Mapping[str, object]) -> bool:
    """Put a task before people, with its event; False when the same was asked before."""
    if (known := ahead.find(s, _OF_MESSAGE, str(values.get("message_id")))) is not None:
        return not any(row.key == values["key"] for row in known) and _made(s, values, known)
    statement = insert(Task).values(values).on_conflict_do_nothing(index_elements=[Task.key])
    return await _asked(s, statement)


async def ask_anew(s: AsyncSession, values: Mapping[str, object]) -> bool:
    """As `ask`, for something that happened once more: a task that was done is open again then."""
    if (known := ahead.find(s, _OF_MESSAGE, str(values.get("message_id")))) is not None:
        row = next((row for row in known if row.key == values["key"]), None)
        if row is None:
            return _made(s, values, known)
        if row.done_at is None:
            return False
        row.why, row.created_at, row.done_at, row.done_note = values["why"], values["created_at"], None, None
        _tell(s, row)
        return True
    # It may have been closed a moment ago, in this very transaction.
    await s.flush()
    statement = insert(Task).values(values)
    anew = {"why": statement.excluded.why, "created_at": statement.excluded.created_at, "done_at": None}
    statement = statement.on_conflict_do_update(
        index_elements=[Task.key], set_={**anew, "done_note": None}, where=Task.done_at.is_not(None)
    )
    return await _asked(s, statement)


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
    events.add(s, "task.created", row.created_at, row.lead_id, task=row.id, task_kind=row.kind, message=row.message_id)


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


async def waiting(s: AsyncSession, limit: int = 500) -> Sequence[Task]:
    """Open tasks, oldest first."""
    return (await s.scalars(select(Task).where(Task.done_at.is_(None)).order_by(Task.id).limit(limit))).all()


async def of_lead(s: AsyncSession, lead_id: str) -> Sequence[Task]:
    """All tasks about a lead."""
    if (known := ahead.find(s, _OF_LEAD, lead_id)) is not None:
        return list(known)
    return (await s.scalars(select(Task).where(Task.lead_id == lead_id).order_by(Task.id))).all()


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


async def close_of_message(s: AsyncSession, message_id: str, now: datetime, note: str) -> None:
    """Close the open tasks about one message: somebody decided what comes of it."""
    for row in (await s.scalars(select(Task).where(Task.message_id == message_id, Task.done_at.is_(None)))).all():
        finish(s, row, now, note)
