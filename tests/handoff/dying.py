"""Workers that make introductions from a stored reply to the record of its mail, and are really killed on the way.

As in `tests.outreach.dying`: a worker lives until it comes to its point, says so, and kills itself with SIGKILL.
"""

from __future__ import annotations

import asyncio
import dataclasses
import os
import random
import signal
from collections.abc import Sequence
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path

from sqlalchemy import func, select

import classifier
from app.context import App, no_transaction_is_open
from app.domain.assignment import State
from app.handoff import answer
from app.handoff.introduce import introduce
from app.mail.dial import Dialler
from app.mail.smtp import SmtpSender
from app.main import service
from app.outreach import reconcile
from app.outreach.applied import AppliedCatalogs
from app.outreach.catalog import parse
from app.outreach.send import take_turn
from app.store import assignments, messages, planning
from app.store.assignments import Assignment
from app.store.deliveries import Delivery
from app.store.handoffs import Handoff
from app.triage.process import process
from classifier.reading import Reading
from tests.outreach import dying
from tests.outreach.dying import LEASES, FastClock, in_haste
from tests.outreach.turns import PATIENT
from tests.world import ops_files, settings_for

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


class HereReader:
    """The classifier in the worker's own process, which dies as a whole."""

    async def read(self, raw: bytes, *, received_at: datetime, sent_texts: Sequence[str]) -> Reading:
        return classifier.read(raw, received_at=received_at, sent_texts=sent_texts)

    async def close(self) -> None:
        """Nothing is held."""


# What every worker would make anew at its birth.
_CATALOG = parse(files())
_DIALLER = Dialler(offline=True, guard=no_transaction_is_open)
_DIALLER.tls_context()
classifier.read(b"Subject: warm up\n\nwarm up\n")
dying._processes.set_forkserver_preload([dying.__name__, __name__])


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


def live(url: str, folder: Path, start: datetime, began: float, point: str, pipe: Connection) -> None:
    """The life of one worker."""

    def reached(name: str) -> None:
        if name == point:
            pipe.send(name)
            os.kill(os.getpid(), signal.SIGKILL)

    async def work() -> None:
        clock = FastClock(start, began)
        settings = settings_for(folder, **LEASES)
        async with service(settings, url, clock=clock, reader=HereReader(), at_point=reached) as running:
            sender = SmtpSender(dialler=_DIALLER, timeouts=PATIENT)
            app = dataclasses.replace(running.app, sender=sender, catalogs=AppliedCatalogs(_CATALOG))
            while True:
                await reconcile.requeue_lapsed(app)
                await reconcile.mark_undecided(app)
                await one_round(app, one_each=True)

    asyncio.run(work())
