"""Every background task on one page, each a thin call of one flow function.

A job may run twice, late or never: unique keys, row locks and transition tables make that harmless, and the planner
defers again whatever is still due. So no job is retried by the queue.
"""

from __future__ import annotations

import asyncio

from procrastinate import App as Procrastinate

from app import log
from app.context import App
from app.handoff.answer import follow_up
from app.handoff.introduce import introduce
from app.jobs.queue import QUEUE
from app.outreach.halting import judge_mail
from app.outreach.refer import link
from app.outreach.send import take_turn
from app.triage import learn
from app.triage.process import process_next
from app.webhooks.deliver import post_due


def register(jobs: Procrastinate, app: App) -> None:
    """Bind the tasks to one application."""

    @jobs.task(name="turn", queue=QUEUE)
    async def turn(mailbox_id: str) -> None:
        log.unit.set(mailbox_id)
        await take_turn(app, mailbox_id)

    @jobs.task(name="process", queue=QUEUE)
    async def process_messages(mailbox_id: str) -> None:
        log.unit.set(mailbox_id)

        async def drain() -> None:
            while await process_next(app, mailbox_id):
                pass

        # While the messages of one are acted on, those of the other are read.
        async with asyncio.TaskGroup() as lanes:
            lanes.create_task(drain())
            lanes.create_task(drain())

    # Closers are chosen one after the other: who chooses takes along what comes meanwhile, so that a burst of warm
    # replies waits neither for connections nor in the places of other jobs. What an error leaves is deferred again.
    choosing, wanted = asyncio.Lock(), dict[str, None]()

    @jobs.task(name="introduce", queue=QUEUE)
    async def introduce_lead(handoff_id: str) -> None:
        wanted[handoff_id] = None
        if choosing.locked():
            return
        async with choosing:
            while wanted:
                oldest = next(iter(wanted))
                del wanted[oldest]
                log.unit.set(oldest)
                await introduce(app, oldest)

    @jobs.task(name="follow_up", queue=QUEUE)
    async def follow_up_assignment(assignment_id: str) -> None:
        log.unit.set(assignment_id)
        await follow_up(app, assignment_id)

    @jobs.task(name="refer", queue=QUEUE)
    async def refer(referral_id: str) -> None:
        log.unit.set(referral_id)
        await link(app, referral_id)

    @jobs.task(name="judge", queue=QUEUE)
    async def judge(delivery_id: str) -> None:
        log.unit.set(delivery_id)
        await judge_mail(app, delivery_id)

    @jobs.task(name="train", queue=QUEUE)
    async def train() -> None:
        await learn.train(app, "nightly")

    @jobs.task(name="webhooks", queue=QUEUE)
    async def post_webhooks(webhook_id: str) -> None:
        log.unit.set(webhook_id)
        await post_due(app, webhook_id)
