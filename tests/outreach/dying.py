"""Workers that send and are really killed on the way: they take turns in all mailboxes and sweep, as the product's
worker does. How they live and die is in `tests.dying`."""

from __future__ import annotations

import random
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from app.clock import SystemClock
from app.outreach import reconcile
from app.outreach.send import take_turn
from app.store import planning
from tests.dying import Round, Tells, a_worker

# Where the flow names a point itself: around each commit, and between them.
BEFORE_ARMED = ("connected", "claiming", "claimed", "recipients accepted", "arming")
AFTER_ARMED = ("armed", "accepted", "recording")
RECORDED = ("recorded",)
# What the worker has just said to the server, which has not answered yet. DOT: the whole mail came and is not kept
# yet; KEPT: it is kept, and 250 is still to be said.
SAID_BEFORE = ("GREETING", "AUTH", "MAIL", "RCPT")
SAID_AFTER = ("DATA", "DOT", "KEPT")
POINTS = (*BEFORE_ARMED, *AFTER_ARMED, *RECORDED, *SAID_BEFORE, *SAID_AFTER)
# Only a death at these leaves a mail of which nobody knows whether it left.
LEAVES_UNKNOWN = (*AFTER_ARMED, *SAID_AFTER)

# Claims of the dead are soon free. A worker that is alive is given up only after a time for which no machine is so
# busy: what it armed and did not transmit would be taken for a mail that may have left.
LEASES = {"claim_lease": timedelta(seconds=2), "undecided_after": timedelta(seconds=30)}


def in_haste(files: dict[str, str]) -> dict[str, str]:
    """The same ops files with a second between two mails of a mailbox, open until midnight, and no cap in the way."""
    hasty = {path: re.sub(r'(?m)^closes = ".*"', 'closes = "23:59"', text) for path, text in files.items()}
    policy = re.sub(r"(?m)^(gap_seconds|gap_mean_seconds) = \d+", r"\1 = 1", hasty["policy.toml"])
    return hasty | {"policy.toml": re.sub(r"(?m)^domain_daily_cap = \d+", "domain_daily_cap = 5000", policy)}


class FastClock(SystemClock):
    """Business time runs, twenty times as fast as real time and alike in every process."""

    def __init__(self, start: datetime, began: float) -> None:
        self._start, self._began = start, began

    def now(self) -> datetime:
        return self._start + 20 * timedelta(seconds=self.monotonic() - self._began)


@dataclass(frozen=True, kw_only=True, slots=True)
class Sending:
    """The life of a worker that sends."""

    url: str
    folder: Path
    clock: FastClock
    rounds_before: int = 2

    @asynccontextmanager
    async def working(self, tells: Tells) -> AsyncIterator[Round]:
        async with a_worker(self.url, self.folder, tells, clock=self.clock, settings=LEASES) as app:

            async def one_round() -> None:
                await reconcile.requeue_lapsed(app)
                await reconcile.mark_undecided(app)
                async with app.read() as s:
                    due = list(await planning.mailboxes_due(s, app.clock.now()))
                random.shuffle(due)
                for mailbox_id in due:
                    await take_turn(app, mailbox_id)

            yield one_round
