"""The planner and the sweep: what is due becomes jobs, and one poisoned row keeps nothing else waiting."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import text, update

from app.domain.handoff import State as HandoffState
from app.jobs import planner
from app.mail.imap import Role
from app.outreach.send import take_turn
from app.store import enrollments, handoffs, messages, planning
from app.store.messages import Fate, Message
from tests.world import World

pytestmark = pytest.mark.anyio


async def jobs(world: World) -> list[str]:
    """The names of the jobs that wait."""
    async with world.app.read() as s:
        found = await s.execute(text("SELECT task_name FROM procrastinate_jobs WHERE status = 'todo' ORDER BY id"))
        return [str(name) for (name,) in found.all()]


async def stored_message(world: World, mailbox_id: str) -> str:
    async with world.app.write() as s:
        values = {
            "id": world.app.new_id("msg"),
            "content_key": "one",
            "raw": b"\n",
            "mailbox_id": mailbox_id,
            "folder_role": Role.INBOX,
            "received_at": world.clock.now(),
            "stored_at": world.clock.real(),
            "fate": Fate.STORED,
        }
        return (await messages.add_once(s, values))[0]


async def test_what_is_due_becomes_one_job_however_often_it_is_planned(world: World) -> None:
    await world.mailbox()
    assert await planner.plan(world.app) == 0
    await world.lead()
    for _ in range(3):
        assert await planner.plan(world.app) == 1
    assert await jobs(world) == ["turn"]


async def test_a_message_whose_job_was_lost_gets_another_after_a_moment(world: World) -> None:
    await stored_message(world, await world.mailbox())
    assert await planner.plan(world.app) == 0
    async with world.app.write() as s:
        await s.execute(update(Message).values(stored_at=world.clock.real() - timedelta(minutes=1)))
    assert await planner.plan(world.app) == 1
    assert await jobs(world) == ["process"]


async def test_a_row_that_breaks_one_chore_of_the_sweep_leaves_the_others_alone(world: World) -> None:
    mailbox = await world.mailbox()
    lead = await world.lead()
    assert await take_turn(world.app, mailbox)
    message = await stored_message(world, mailbox)
    async with world.app.write() as s:
        # An enrollment without a day, and no catalog that could give it one.
        (await enrollments.of_lead(s, lead))[0].due_at = None
        await s.execute(text("DELETE FROM catalog_version"))
        wanted = {
            "id": world.app.new_id("hand"),
            "lead_id": lead,
            "message_id": message,
            "mailbox_id": mailbox,
            "state": HandoffState.WANTED,
            "created_at": world.clock.now(),
        }
        assert await handoffs.open_once(s, wanted)

    with pytest.raises(ExceptionGroup, match="planner"):
        await planner.sweep(world.app, world.running.jobs, set())
    assert await jobs(world) == ["introduce"]


async def test_a_dead_workers_job_is_dropped_at_the_second_look(world: World) -> None:
    async with world.app.write() as s:
        await world.app.queue.defer(s, "turn", key="turn:mbx_none", mailbox_id="mbx_none")
    async with world.app.write() as s:
        await s.execute(
            text(
                "WITH dead AS (INSERT INTO procrastinate_workers (last_heartbeat) VALUES ('2020-01-01') RETURNING id)"
                " UPDATE procrastinate_jobs SET status = 'doing', worker_id = (SELECT id FROM dead)"
            )
        )
    suspects: set[int] = set()
    for expected in (1, 0):
        await planner.sweep(world.app, world.running.jobs, suspects)
        async with world.app.read() as s:
            assert await planning.jobs_open(s) == expected
