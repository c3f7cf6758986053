"""Tasks over REST: what waits for a person."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import Field, StringConstraints
from sqlalchemy import ColumnElement

from app.api.door import After, AppDep, By, Filter, Id, In, Limit, Out, Page, equal, page_of, rows
from app.domain.task import Ended
from app.outreach import tasks as asked
from app.store import tasks
from app.store.tasks import Task

router = APIRouter(prefix="/tasks", tags=["tasks"])


class State(StrEnum):
    """Which tasks: open ones, those of them that were to be done by now, or those that are done."""

    OPEN = "open"
    LATE = "late"
    DONE = "done"


class TaskOut(Out):
    """One thing for a person to decide or do."""

    id: str
    kind: str
    why: str
    lead_id: str | None
    reply_id: str | None = Field(validation_alias="message_id")
    delivery_id: str | None
    enrollment_id: str | None = Field(description="the sequence of which it is a step")
    step: str | None
    passes_at: datetime | None = Field(description="when the sequence goes on without it; null: it waits")
    assignee: str | None = Field(description="the address of whoever has it; null: nobody in particular")
    due_at: datetime | None = Field(description="until when it is to be done")
    escalated_at: datetime | None = Field(description="when it was late, and was handed on")
    created_at: datetime
    done_at: datetime | None
    done_note: str | None
    outcome: Ended | None = Field(description="what came of the step")


_Note = Annotated[str, StringConstraints(max_length=2_000)]


class DoneIn(In):
    """What was done about it; of a call, what came of it."""

    note: _Note = ""
    outcome: Ended | None = Field(None, description="of a call; not_interested ends the sequence")


class SkipIn(In):
    """Why the step is not taken."""

    note: _Note = ""


class AssignIn(In):
    """Who is to do it."""

    assignee: Annotated[str, StringConstraints(max_length=320)]


@router.get("")
async def list_tasks(
    app: AppDep,
    state: State = State.OPEN,
    assignee: Annotated[str | None, Query(max_length=320)] = None,
    kind: Filter = None,
    lead_id: Filter = None,
    after: After = None,
    limit: Limit = 100,
) -> Page[TaskOut]:
    """What waits for a person, oldest first."""
    where = [
        *_in(state, app.clock.now()),
        *equal((Task.assignee, assignee and assignee.lower()), (Task.kind, kind), (Task.lead_id, lead_id)),
    ]
    async with app.read() as s:
        return page_of(await rows(s, Task, Task.id, after, limit, *where), limit, "id", TaskOut.of)


def _in(state: State, now: datetime) -> list[ColumnElement[bool]]:
    if state is State.DONE:
        return [Task.done_at.is_not(None)]
    return [Task.done_at.is_(None), *([Task.due_at <= now] if state is State.LATE else [])]


@router.get("/{task_id}")
async def get_task(task_id: Id, app: AppDep) -> TaskOut:
    """One task."""
    async with app.read() as s:
        return TaskOut.of(await tasks.get(s, task_id))


@router.post("/{task_id}/done")
async def finish_task(task_id: Id, app: AppDep, by: By, body: DoneIn | None = None) -> TaskOut:
    """Say that it is done."""
    await asked.done(app, task_id, by, body.note if body else "", body.outcome if body else None)
    return await get_task(task_id, app)


@router.post("/{task_id}/skip")
async def skip_task(task_id: Id, app: AppDep, by: By, body: SkipIn | None = None) -> TaskOut:
    """Do not take a step of a sequence; the next one gets its day."""
    await asked.skip(app, task_id, by, body.note if body else "")
    return await get_task(task_id, app)


@router.post("/{task_id}/assign")
async def assign_task(task_id: Id, body: AssignIn, app: AppDep, by: By) -> TaskOut:
    """Give it to somebody else."""
    await asked.assign(app, task_id, body.assignee, by)
    return await get_task(task_id, app)
