"""Tasks: what waits for a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import ForeignKey, func, select
from sqlalchemy.dialects.postgresql import Insert, insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.errors import NotFound
from app.store import events
from app.store.base import Base


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
    statement = insert(Task).values(values).on_conflict_do_nothing(index_elements=[Task.key])
    return await _asked(s, statement)


async def ask_anew(s: AsyncSession, values: Mapping[str, object]) -> bool:
    """As `ask`, for something that happened once more: a task that was done is open again then."""
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
    events.add(s, "task.created", row.created_at, row.lead_id, task=row.id, task_kind=row.kind, message=row.message_id)
    return True


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
