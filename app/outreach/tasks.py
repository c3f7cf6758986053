"""Tasks: a person does one, gives it to somebody else, or does nothing in time. Sends nothing."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.suppression import canonical
from app.domain.task import Ended, ended_as
from app.errors import Conflict, Invalid
from app.mail import addresses
from app.outreach import by_hand
from app.store import enrollments, events, leads, mailboxes, tasks
from app.store.tasks import Task


async def done(app: App, task_id: str, by: str, note: str = "", outcome: str | None = None) -> None:
    """A person did what a task asked for. What came of a call is its `outcome`; behind a step of a sequence the next
    one gets its day, or the sequence ends.

    Raises NotFound, Invalid for a call without an outcome and for another task with one, and Conflict when it was done
    before.
    """
    async with app.write() as s:
        kind = (await tasks.get(s, task_id)).kind
        await _finish(app, s, task_id, ended_as(kind, outcome), by, note)


async def skip(app: App, task_id: str, by: str, note: str = "") -> None:
    """The step of a sequence is not taken; the next one gets its day. Raises NotFound, Invalid for a task that is no
    step, and Conflict when it was done before."""
    async with app.write() as s:
        if (await tasks.get(s, task_id)).enrollment_id is None:
            raise Invalid("only a step of a sequence can be skipped; say that this is done")
        await _finish(app, s, task_id, Ended.SKIPPED, by, note)


async def _finish(app: App, s: AsyncSession, task_id: str, ended: Ended, by: str, note: str) -> None:
    about = await tasks.get(s, task_id)
    if about.enrollment_id is None:
        tasks.finish(s, await _open(s, task_id), app.clock.now(), by, note)
        return
    e = await enrollments.get(s, about.enrollment_id)
    lead = await leads.get(s, e.lead_id, lock=True)
    e = await enrollments.get(s, e.id, lock=True)
    mailbox = await mailboxes.get(s, e.mailbox_id)
    await by_hand.taken(app, s, await _open(s, task_id), e, lead, mailbox, ended, by, note)


async def _open(s: AsyncSession, task_id: str) -> Task:
    task = await tasks.get(s, task_id, lock=True)
    if task.done_at is not None:
        raise Conflict(f"task {task_id} is done already")
    return task


async def assign(app: App, task_id: str, to: str, by: str) -> None:
    """Somebody else has a task from now on. Harmless to repeat.

    Raises NotFound, Invalid for what is no address or that of a lead, and Conflict when it is done.
    """
    address = addresses.checked(to).lower()
    async with app.write() as s:
        # They are sent what leads wrote.
        if await leads.by_key(s, canonical(address)) is not None:
            raise Invalid(f"{address} is a lead; give the task to somebody of yours")
        task = await _open(s, task_id)
        if task.assignee != address:
            tasks.assign(s, task, address, app.clock.now(), by)


async def hand_on(app: App) -> int:
    """What is nobody's, and what nobody did in time, goes to whoever `tasks.toml` names for it; how many.

    Where it names nobody, that something is late is said all the same, once.
    """
    async with app.write() as s:
        now = app.clock.now()
        ops = (await app.catalogs.tasks(s)).ops
        late = await tasks.overdue(s, now)
        for task in late:
            task.escalated_at, before = now, task.assignee
            to = ops or before
            if to is not None and to != before:
                tasks.assign(s, task, to, now, "Thaw")
            events.add(s, "task.escalated", now, task.lead_id, task=task.id, task_kind=task.kind, to=to, before=before)
        free = await tasks.of_nobody(s) if ops else []
        for task in free:
            tasks.assign(s, task, str(ops), now, "Thaw")
        return len(late) + len(free)
