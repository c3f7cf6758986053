"""Tasks over REST: what waits for a person."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import Field, StringConstraints

from app.api.door import After, AppDep, By, Filter, Id, In, Limit, Out, Page, equal, page_of, rows
from app.store import tasks
from app.store.tasks import Task
from app.triage.review import complete_task

router = APIRouter(prefix="/tasks", tags=["tasks"])


class TaskOut(Out):
    """One thing for a person to decide or do."""

    id: str
    kind: str
    why: str
    lead_id: str | None
    reply_id: str | None = Field(validation_alias="message_id")
    delivery_id: str | None
    created_at: datetime
    done_at: datetime | None
    done_note: str | None


class DoneIn(In):
    """What was done about it."""

    note: Annotated[str, StringConstraints(max_length=2_000)] = ""


@router.get("")
async def list_tasks(
    app: AppDep,
    kind: Filter = None,
    lead_id: Filter = None,
    done: Annotated[bool, Query(description="those that are done instead of the open ones")] = False,
    after: After = None,
    limit: Limit = 100,
) -> Page[TaskOut]:
    """Open tasks, oldest first."""
    where = equal((Task.kind, kind), (Task.lead_id, lead_id))
    state = Task.done_at.is_not(None) if done else Task.done_at.is_(None)
    async with app.read() as s:
        return page_of(await rows(s, Task, Task.id, after, limit, state, *where), limit, "id", TaskOut.of)


@router.get("/{task_id}")
async def get_task(task_id: Id, app: AppDep) -> TaskOut:
    """One task."""
    async with app.read() as s:
        return TaskOut.of(await tasks.get(s, task_id))


@router.post("/{task_id}/done")
async def finish_task(task_id: Id, app: AppDep, by: By, body: DoneIn | None = None) -> TaskOut:
    """Say that it is done."""
    await complete_task(app, task_id, by, body.note if body else "")
    return await get_task(task_id, app)
