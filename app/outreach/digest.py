"""What our own people are told of their tasks: a list each morning, and what cannot wait at once.

Each is a delivery with a key of its own, so that whatever crashes nobody gets one twice: `digest:<address>:<day>`, and
`notice:<task>:<when it was asked>:<address>`. What it says is worked out when it is claimed; who has nothing to do gets
none.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.delivery import Priority, Purpose, State
from app.domain.fields import plain
from app.domain.task import AT_ONCE, digest_of
from app.outreach import letters
from app.outreach.letters import Letter
from app.store import deliveries, leads, mailboxes, messages, tasks
from app.store.deliveries import Delivery
from app.store.mailboxes import Mailbox
from app.store.tasks import Task

# As many tasks as somebody reads on a telephone; the page shows all.
_LISTED = 25
_WORDS = 400
# A link is good for so long behind the newest mail that brought it.
_LINK = timedelta(days=7)


async def queue_due(app: App) -> int:
    """Queue what is to be told by now; how many mails."""
    async with app.write() as s:
        policy, now = await app.catalogs.tasks(s), app.clock.now()
        if policy.digest_at is None:
            return 0
        active = [m for m in await mailboxes.every(s) if m.is_active]
        if not active:
            return 0
        queued = 0
        for task in await tasks.untold(s, AT_ONCE):
            task.told_at = now
            key = f"notice:{task.id}:{int(task.created_at.timestamp())}:{task.assignee}"
            queued += await _queue(app, s, _mailbox_of(active, str(task.assignee)), str(task.assignee), key)
        for address, oldest in (await tasks.people(s)).items():
            mailbox = _mailbox_of(active, address)
            at = digest_of(now, policy.digest_at, ZoneInfo(mailbox.zone))
            if at is not None and oldest < at:
                day = at.astimezone(ZoneInfo(mailbox.zone)).date()
                queued += await _queue(app, s, mailbox, address, f"digest:{address}:{day.isoformat()}")
        return queued


def _mailbox_of(active: Sequence[Mailbox], address: str) -> Mailbox:
    """From which mailbox somebody is told, and in whose zone they live: the one that they answer for, else any."""
    return next((m for m in active if m.owned_by == address), active[0])


async def _queue(app: App, s: AsyncSession, mailbox: Mailbox, address: str, key: str) -> bool:
    now = app.clock.now()
    mail = {
        "id": app.new_id("del"),
        "key": key,
        "purpose": Purpose.DIGEST,
        "state": State.QUEUED,
        "priority": Priority.WARM,
        "mailbox_id": mailbox.id,
        "lead_id": None,
        "recipients": [address],
        "due_at": now,
        "created_at": now,
        "parent_references": [],
        "attempts": 0,
        "looked": 0,
    }
    return await deliveries.add_once(s, mail)


async def letter(app: App, s: AsyncSession, mailbox: Mailbox, mail: Delivery) -> Letter | None:
    """The mail as it is to leave now; None where nothing of what it would tell waits any more."""
    [address] = mail.recipients
    now = app.clock.now()
    sort, _, rest = mail.key.partition(":")
    if sort == "notice":
        task = await tasks.get(s, rest.partition(":")[0], lock=True)
        waiting: Sequence[Task] = [task] if task.done_at is None and task.assignee == address else []
    else:
        waiting = await tasks.waiting(s, assignee=address)
    if not waiting:
        return None
    pressing = sorted(waiting, key=lambda t: (t.kind not in AT_ONCE, t.due_at or now, t.id))
    names = await _names(s, pressing[:_LISTED])
    url = app.settings.public_url.rstrip("/") if app.settings.public_url else None
    told = [await _entry(s, n, task, names, _link(task, url, now), now) for n, task in enumerate(pressing[:_LISTED], 1)]
    more = len(pressing) - len(told)
    end = f"All that waits, and what was done: {url}/tasks" if url else "All that waits is on the page Waiting."
    parts = [*told, *([f"And {more} more."] if more else []), end]
    subject = _subject(pressing, names, now, sort)
    return letters.to_our_own(mail.id, now, mailbox, address, subject, "\n\n".join(parts) + "\n")


def _subject(waiting: Sequence[Task], names: Mapping[str, str], now: datetime, sort: str) -> str:
    if sort == "notice":
        [task] = waiting
        about = f": {names[task.lead_id]}" if task.lead_id else ""
        return f"At once, {_plainly(task.kind)}{about}"
    late = sum(task.due_at is not None and task.due_at <= now for task in waiting)
    count = f"{len(waiting)} things wait" if len(waiting) > 1 else "1 thing waits"
    return f"{count} for you" + (f", {late} of them late" if late else "")


def _plainly(kind: str) -> str:
    return kind.replace("_", " ")


async def _names(s: AsyncSession, listed: Sequence[Task]) -> dict[str, str]:
    found = {}
    for lead_id in {task.lead_id for task in listed if task.lead_id}:
        lead = await leads.get(s, lead_id)
        found[lead_id] = plain("lead.name", ", ".join(filter(None, (lead.name or lead.address, lead.company))))
    return found


async def _entry(s: AsyncSession, n: int, task: Task, names: Mapping[str, str], link: str | None, now: datetime) -> str:
    """One task: what it is, whom it is about, their words, and where to decide."""
    head = f"{n}. {_plainly(task.kind)}" + (f": {names[task.lead_id]}" if task.lead_id else "")
    if task.due_at is not None:
        head += f" ({'late since' if task.due_at <= now else 'until'} {task.due_at:%d %b %H:%M} UTC)"
    lines = [head, plain("reply.text", task.why)]
    if task.message_id is not None:
        said = plain("reply.text", (await messages.get(s, task.message_id)).text or "").strip()
        if said:
            shown = said if len(said) <= _WORDS else f"{said[:_WORDS]} […]"
            lines += [f"> {line}" for line in shown.splitlines()]
    lines.append(f"Decide: {link}" if link else f"Task {task.id}")
    return "\n".join(lines)


def _link(task: Task, url: str | None, now: datetime) -> str | None:
    """Where its assignee decides. It is opaque and unguessable, as the closers' are; one that was sent before stays
    good."""
    if url is None:
        return None
    if task.token is None or task.token_until is None or task.token_until <= now:
        task.token = secrets.token_urlsafe(24)
    task.token_until = now + _LINK
    return f"{url}/t/{task.token}"
