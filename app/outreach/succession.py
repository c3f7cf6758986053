"""Succession: a mailbox is lost, or its owner leaves, and another one goes on with its leads.

The old mailbox is switched off in one transaction; from then on nothing leaves it. Its leads follow one by one, each
under its own lock, with what waits for them: sequences, returns, queued mails, and what a person is asked about. The
next mail to each of them says that somebody else took over. What had begun to leave stays where it is.
"""

from __future__ import annotations

from sqlalchemy import Select, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.delivery import LEFT
from app.domain.delivery import State as Sending
from app.domain.enrollment import State as Enrolled
from app.domain.handoff import State as Handed
from app.domain.referral import State as Referred
from app.domain.suggestion import State as Suggested
from app.errors import Conflict
from app.store import deliveries, events, leads, mailboxes, tasks
from app.store.deliveries import Delivery
from app.store.enrollments import Enrollment
from app.store.handoffs import Handoff
from app.store.leads import Lead
from app.store.mailboxes import Mailbox
from app.store.referrals import Referral
from app.store.suggestions import Suggestion


async def succeed(app: App, old_id: str, new_id: str, by: str) -> int:
    """Let `new_id` go on with the leads of `old_id`, which is switched off; how many leads moved.

    Harmless to repeat: what an interruption left behind follows. Raises NotFound, and Conflict when the new one is the
    old one, switched off, or was succeeded itself, or when another one has succeeded already.
    """
    async with app.write() as s:
        # In the order of their ids, as whoever else holds two.
        both = {row_id: await mailboxes.get(s, row_id, lock=True) for row_id in sorted({old_id, new_id})}
        old, new = both[old_id], both[new_id]
        _check(old, new)
        if (await app.catalogs.current(s)).takeover is None:
            raise Conflict("handoff/takeover.md is missing among the applied files: it says who took over")
        if old.succeeded_by is None:
            old.succeeded_by, old.is_active = new.id, False
            old.watched_by = old.watched_until = None
            now = app.clock.now()
            events.add(s, "mailbox.succeeded", now, mailbox=old.id, successor=new.id, by=by)
            await tasks.close(s, f"mailbox_off:{old.id}", now, f"{by}: {new.address} took over")
    return await follow(app, old_id)


async def follow_all(app: App) -> None:
    """Whatever came to a mailbox after it was succeeded: a mail that was being sent then and did not leave."""
    async with app.read() as s:
        old = (await s.scalars(select(Mailbox.id).where(Mailbox.succeeded_by.is_not(None)))).all()
    for mailbox_id in old:
        await follow(app, mailbox_id)


async def follow(app: App, old_id: str) -> int:
    """Move every lead that still waits on a succeeded mailbox; how many."""
    async with app.read() as s:
        new_id = (await mailboxes.in_charge(s, old_id)).id
        waiting = (await s.scalars(_waiting_on(old_id))).all()
    for lead_id in waiting:
        async with app.write() as s:
            await _move(app, s, lead_id, old_id, new_id)
    return len(waiting)


def _check(old: Mailbox, new: Mailbox) -> None:
    if old.id == new.id:
        raise Conflict(f"{old.address} cannot succeed itself")
    if old.succeeded_by not in (None, new.id):
        raise Conflict(f"{old.address} was succeeded by another mailbox already")
    if new.succeeded_by is not None or not new.is_active:
        raise Conflict(f"{new.address} sends nothing itself: it is switched off, or was succeeded")


# What waits, and so can be moved.
_MOVED: tuple[tuple[type[Enrollment | Delivery | Handoff | Suggestion | Referral], tuple[str, ...]], ...] = (
    (Enrollment, (Enrolled.ACTIVE, Enrolled.PAUSED)),
    (Delivery, (Sending.QUEUED,)),
    (Handoff, (Handed.WANTED, Handed.HELD)),
    (Suggestion, (Suggested.WAITING,)),
    (Referral, (Referred.WANTED, Referred.REFUSED)),
)


def _waiting_on(mailbox_id: str) -> Select[str]:
    found = [select(row.lead_id).where(row.mailbox_id == mailbox_id, row.state.in_(states)) for row, states in _MOVED]
    return select(Lead.id).where(or_(*(Lead.id.in_(query) for query in found))).order_by(Lead.id)


async def _move(app: App, s: AsyncSession, lead_id: str, old_id: str, new_id: str) -> None:
    lead = await leads.get(s, lead_id, lock=True)
    for row, states in _MOVED:
        mine = (row.lead_id == lead_id) & (row.mailbox_id == old_id) & row.state.in_(states)
        # Whose words a server has seen gets new ones: they are in the name of somebody else now.
        anew = {"attempts": 0, "first_tried_at": None} if row is Delivery else {}
        await s.execute(update(row).where(mine).values(mailbox_id=new_id, **anew))
    if any(d.mailbox_id == old_id and d.state in LEFT for d in await deliveries.of_lead(s, lead_id)):
        lead.predecessor_id = lead.predecessor_id or old_id
    await _hand_over_tasks(app, s, lead_id, old_id, new_id)
    events.add(s, "lead.mailbox_changed", app.clock.now(), lead_id, mailbox=new_id, before=old_id)


async def _hand_over_tasks(app: App, s: AsyncSession, lead_id: str, old_id: str, new_id: str) -> None:
    """What the owner of the old mailbox was to do about a lead, the owner of the new one does."""
    old, new = await mailboxes.get(s, old_id), await mailboxes.get(s, new_id)
    if old.owned_by == new.owned_by:
        return
    for row in await tasks.of_lead(s, lead_id):
        task = await tasks.get(s, row.id, lock=True)
        if task.done_at is None and task.assignee == old.owned_by:
            tasks.assign(s, task, new.owned_by, app.clock.now(), "Thaw")
