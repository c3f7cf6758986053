"""Tasks: a person does one, gives it to somebody else, or does nothing in time. Sends nothing."""

from __future__ import annotations

from app.context import App
from app.domain.suppression import canonical
from app.errors import Conflict, Invalid
from app.mail import addresses
from app.store import events, leads, tasks


async def done(app: App, task_id: str, by: str, note: str = "") -> None:
    """A person did what a task asked for. Raises NotFound, and Conflict when it was done before."""
    async with app.write() as s:
        task = await tasks.get(s, task_id, lock=True)
        if task.done_at is not None:
            raise Conflict(f"task {task_id} is done already")
        tasks.finish(s, task, app.clock.now(), by, note)


async def assign(app: App, task_id: str, to: str, by: str) -> None:
    """Somebody else has a task from now on. Harmless to repeat.

    Raises NotFound, Invalid for what is no address or that of a lead, and Conflict when it is done.
    """
    address = addresses.checked(to).lower()
    async with app.write() as s:
        # They are sent what leads wrote.
        if await leads.by_key(s, canonical(address)) is not None:
            raise Invalid(f"{address} is a lead; give the task to somebody of yours")
        task = await tasks.get(s, task_id, lock=True)
        if task.done_at is not None:
            raise Conflict(f"task {task_id} is done already")
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
