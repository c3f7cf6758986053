"""Review: where a person says that something is done, or lets the machine look once more."""

from __future__ import annotations

from app.context import App
from app.errors import Conflict
from app.store import events, handoffs, messages, suppressions, tasks
from app.store.messages import Fate
from app.triage import act


async def complete_task(app: App, task_id: str, by: str, note: str) -> None:
    """A person did what a task asked for. Raises NotFound, and Conflict when it was done before."""
    async with app.write() as s:
        task = await tasks.get(s, task_id, lock=True)
        if task.done_at is not None:
            raise Conflict(f"task {task_id} is done already")
        now = app.clock.now()
        task.done_at, task.done_note = now, f"{by}: {note}" if note else by
        events.add(s, "task.done", now, task.lead_id, task=task_id, task_kind=task.kind, by=by)


async def introduce(app: App, message_id: str, by: str) -> str:
    """A person says that this reply deserves an introduction, whatever the machine thought of it; the hand-off's id.

    Raises NotFound, and Conflict when the reply has no lead, the lead is suppressed, or it is handed over already.
    """
    async with app.write() as s:
        message = await messages.get(s, message_id)
        if message.lead_id is None:
            raise Conflict("nobody knows which lead wrote this")
        lead = await act.lock(s, message.lead_id)
        if reason := await suppressions.reason_for(s, lead.address_key):
            raise Conflict(f"{lead.address} is suppressed ({reason}) and is never written to")
        if await handoffs.running(s, lead.id) is not None:
            raise Conflict(f"{lead.address} is handed over already")
        await act.want_handoff(app, s, message, lead)
        handoff = await handoffs.running(s, lead.id)
        if handoff is None:
            raise Conflict("this reply led to an introduction before")
        now = app.clock.now()
        events.add(s, "reply.introduced_by_person", now, lead.id, message=message_id, handoff=handoff.id, by=by)
        await tasks.close_of_message(s, message_id, now, f"{by}: introduced")
        return handoff.id


async def process_again(app: App, message_id: str) -> None:
    """Read a message that was set aside once more. Raises NotFound, and Conflict when it was not set aside.

    Its task stays open: should the message be set aside again, nobody would be asked a second time.
    """
    async with app.write() as s:
        message = await messages.get(s, message_id, lock=True)
        if message.fate != Fate.SET_ASIDE:
            raise Conflict(f"message {message_id} is {message.fate}, not {Fate.SET_ASIDE}")
        message.fate, message.reason, message.attempts = Fate.STORED, None, 0
        events.add(s, "message.read_again", app.clock.now(), message.lead_id, message=message_id)
        await app.queue.defer(s, "process", key=f"process:{message_id}", message_id=message_id)
