"""The planner: turns what is due in our tables into jobs. Each function is one unit; the worker loops over them.

The future lives in our tables, the queue holds only what is to be done now. Two planners at once do no harm: a turn
that waits already is not queued again.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta

from procrastinate import App as Procrastinate
from procrastinate.jobs import Status

from app.context import App
from app.outreach import copies, digest, finish, reconcile
from app.outreach.halting import judge_all
from app.outreach.operators import find_operators, warn_of_bulk
from app.outreach.succession import follow_all
from app.outreach.tasks import hand_on
from app.outreach.vouching import vouch_again
from app.store import assignments, planning, referrals, webhooks
from app.triage import learn
from app.triage.watch import tell_unread
from app.webhooks.fan_out import fan_out
from app.webhooks.forget import forget

log = logging.getLogger(__name__)

_LEFT_OVER = timedelta(seconds=3)


async def plan(app: App) -> int:
    """Hand on late tasks, queue what our people are told, note which answers stayed without one; and defer a turn for
    every mailbox that has something due, what a lost job left over, what follows of closers' answers or silence, and
    webhooks; how many."""
    deferred: list[int] = []

    async def defer() -> None:
        deferred.append(await _defer_due(app) + await _plan_webhooks(app))

    await _each(lambda: hand_on(app), lambda: digest.queue_due(app), lambda: finish.note_silence(app), defer)
    return sum(deferred)


async def _defer_due(app: App) -> int:
    async with app.write() as s:
        due = await planning.mailboxes_due(s, app.clock.now())
        for mailbox_id in due:
            await app.queue.defer(s, "turn", key=f"turn:{mailbox_id}", mailbox_id=mailbox_id)
        left = await planning.mailboxes_left_over(s, app.clock.real() - _LEFT_OVER, app.clock.real())
        for mailbox_id in left:
            await app.queue.defer(s, "process", key=f"process:{mailbox_id}", mailbox_id=mailbox_id)
        answers = await assignments.due(s, app.clock.now())
        for assignment_id in answers:
            await app.queue.defer(s, "follow_up", key=f"follow_up:{assignment_id}", assignment_id=assignment_id)
    return len(due) + len(left) + len(answers)


async def _plan_webhooks(app: App) -> int:
    """Read the log of events for webhooks, and defer a turn for every receiver that has something due; how many."""
    await fan_out(app)
    async with app.write() as s:
        receivers = await webhooks.due(s, app.clock.now(), app.clock.real())
        for webhook_id in receivers:
            await app.queue.defer(s, "webhooks", key=f"webhooks:{webhook_id}", webhook_id=webhook_id)
    return len(receivers)


async def sweep(app: App, jobs: Procrastinate, suspects: set[int]) -> None:
    """What crashes left behind: lapsed claims, undecided mails, hand-offs without a closer, faults that nobody judged,
    jobs of dead workers.
    And what is so old that nobody misses it.

    `suspects` is the caller's memory from one sweep to the next: the jobs that looked dead at the last one.
    """
    await _each(
        lambda: reconcile.requeue_lapsed(app),
        lambda: reconcile.mark_undecided(app),
        lambda: reconcile.settle_adrift(app),
        lambda: tell_unread(app),
        lambda: _defer_handoffs(app),
        lambda: _defer_referrals(app),
        lambda: judge_all(app),
        lambda: follow_all(app),
        lambda: find_operators(app),
        lambda: vouch_again(app),
        lambda: forget(app),
        lambda: _drop_stalled_jobs(app, jobs, suspects),
    )


async def _each(*chores: Callable[[], Awaitable[object]]) -> None:
    """Do them all: one row that breaks its chore must not keep the others from theirs."""
    broken = []
    for chore in chores:
        try:
            await chore()
        except Exception as error:
            broken.append(error)
    if broken:
        raise ExceptionGroup("the planner met errors", broken)


async def _defer_handoffs(app: App) -> None:
    async with app.write() as s:
        for handoff_id in await planning.handoffs_left_over(s):
            await app.queue.defer(s, "introduce", key=f"introduce:{handoff_id}", handoff_id=handoff_id)


async def _defer_referrals(app: App) -> None:
    async with app.write() as s:
        for referral_id in await referrals.wanted(s):
            await app.queue.defer(s, "refer", key=f"refer:{referral_id}", referral_id=referral_id)


async def _drop_stalled_jobs(app: App, jobs: Procrastinate, suspects: set[int]) -> None:
    """A dead worker's jobs stay "doing" for ever. They are dropped, not retried: what is still due is planned again,
    and a retry would collide with one that was queued since.

    Only at the second look: after the database was away, the heartbeat of every live worker is old for a moment.
    """
    limit = app.settings.stalled_worker.total_seconds()
    stalled = {job.id for job in await jobs.job_manager.get_stalled_jobs(seconds_since_heartbeat=limit) if job.id}
    for job_id in stalled & suspects:
        await jobs.job_manager.finish_job_by_id_async(job_id=job_id, status=Status.FAILED, delete_job=True)
        log.warning("job.stalled", extra={"job": job_id})
    suspects.clear()
    suspects.update(stalled)


async def look(app: App) -> None:
    """Look for unknown mails in the Sent folders, put copies there that a provider did not, see who comes near to too
    much, and learn at night."""
    await reconcile.look_for_unknown(app)
    await copies.file_copies(app)
    await warn_of_bulk(app)
    async with app.write() as s:
        if await learn.is_due(app, s):
            await app.queue.defer(s, "train", key="train")
