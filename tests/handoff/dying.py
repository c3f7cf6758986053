"""Workers that make introductions, from a stored reply to the record of its mail, and are really killed on the way.
How they live and die is in `tests.dying`."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from app.context import App
from app.domain.assignment import State
from app.handoff import answer
from app.handoff.introduce import introduce
from app.outreach import reconcile
from app.outreach.send import take_turn
from app.store import assignments, messages, planning
from app.store.assignments import Assignment
from app.store.deliveries import Delivery
from app.store.handoffs import Handoff
from app.triage.process import process
from tests.dying import HereReader, Round, Tells, a_worker
from tests.outreach.dying import LEASES, FastClock, in_haste
from tests.world import ops_files

# Each step of an introduction, in and behind its transactions.
DECIDED = (
    "messages read",
    "messages acting",
    "messages acted on",
    "choosing",
    "closer chosen",
    "accepted by the closer",
    "following up",
)
SENT = ("followed up", "connected", "claiming", "claimed", "recipients accepted", "arming")
AFTER_ARMED = ("armed", "accepted", "recording")
_UNDER_WAY = 12
POINTS = (*DECIDED, *SENT, *AFTER_ARMED, "recorded")


def files() -> dict[str, str]:
    """The shipped files without a hold, and with the closer's yes as a step of its own."""
    made = in_haste(ops_files())
    made["routing.toml"] = made["routing.toml"].replace("hold_minutes = [4, 12]", "hold_minutes = [0, 0]")
    made["handoff/policy.toml"] = made["handoff/policy.toml"].replace('"at_once"  ', '"after_accept"', 1)
    return made


async def one_round(app: App, *, one_each: bool) -> int:
    """What jobs and closers do: read, choose, say yes, follow up, send; one of each, or all. How much there was."""
    async with app.read() as s:
        now = app.clock.now()
        open_ones = await s.scalar(select(func.count()).where(Handoff.state.in_(["wanted", "held"])))
        in_doubt = Delivery.state.in_(["transmitting", "unknown"])
        under_way = int(open_ones or 0) - int(await s.scalar(select(func.count()).where(in_doubt)) or 0)
        # New ones come as the others go, so that there is work at every step until the last death.
        unread = list(await messages.waiting(s)) if not one_each or under_way < _UNDER_WAY else []
        wanted = list(await planning.handoffs_left_over(s))
        asked = list((await s.scalars(select(Assignment.id).where(Assignment.state == State.ASKED))).all())
        due = list(await assignments.due(s, now))
        boxes = list(await planning.mailboxes_due(s, now))
    steps = (
        (unread, lambda x: process(app, x)),
        (wanted, lambda x: introduce(app, x)),
        (asked, lambda x: answer.accept(app, x, "Jonas")),
        (due, lambda x: answer.follow_up(app, x)),
        (boxes, lambda x: take_turn(app, x)),
    )
    done = 0
    for found, step in steps:
        random.shuffle(found)
        for row_id in found[:1] if one_each else found:
            await step(row_id)
            done += 1
    return done


@dataclass(frozen=True, kw_only=True, slots=True)
class Introducing:
    """The life of a worker that makes introductions."""

    url: str
    folder: Path
    clock: FastClock
    rounds_before: int = 8

    @asynccontextmanager
    async def working(self, tells: Tells) -> AsyncIterator[Round]:
        async with a_worker(
            self.url, self.folder, tells, clock=self.clock, settings=LEASES, reader=HereReader()
        ) as app:

            async def some_of_all() -> None:
                await reconcile.requeue_lapsed(app)
                await reconcile.mark_undecided(app)
                await one_round(app, one_each=True)

            yield some_of_all
