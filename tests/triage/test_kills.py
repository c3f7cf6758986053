"""Real workers, really killed at every point between the fetch of a message and what it leads to, while others race.

What lies in the mailboxes is the truth. The ledger equals it, every message is acted on, and nothing happens twice.
"""

from __future__ import annotations

import asyncio
import os
import random
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import timedelta
from itertools import count, cycle, islice
from pathlib import Path

import pytest
from sqlalchemy import func, or_, select

from app.store import messages, planning
from app.store.events import Event
from app.store.handoffs import Handoff
from app.store.messages import Fate, Message
from app.triage.audit import audit
from app.triage.reader import ProcessReader
from tests.crowd import a_crowd, written_to
from tests.dying import deaths_of
from tests.triage.desk import MARA, STOP, YES, Desk, a_desk, mail
from tests.triage.dying import LEASE, POINTS, Triaging, read_and_act
from tests.world import START, until

pytestmark = pytest.mark.anyio

KILLS = max(int(os.environ.get("THAW_KILLS", "0")), 203)  # `make soak` kills more
PEOPLE = 20 * KILLS
FRESH = 3
THEO = "theo@northlane.example"
# What each n-th person answers, and how many things then happen to a lead, by the kind of their event.
ANSWERS = (
    (YES, {"reply.received": 1, "handoff.wanted": 1, "enrollment.stopped": 1}),
    (STOP, {"reply.received": 1, "suppression.added": 1, "enrollment.stopped": 1}),
    ("We are happy with what we have, thanks.", {"reply.received": 1, "enrollment.stopped": 1}),
)
COUNTED = {kind for _, expected in ANSWERS for kind in expected}


def answer(n: int) -> bytes:
    text = ANSWERS[n % len(ANSWERS)][0]
    names = {"In_Reply_To": f"<del_{n}@northlane.example>", "Date": "Mon, 2 Mar 2026 10:00:00 +0000"}
    return mail(f"anna{n}@firm{n}.example", "Re: Late shipments", text, **names)


@asynccontextmanager
async def arriving(desk: Desk, numbers: Iterator[int]) -> AsyncIterator[None]:
    """While the block runs there is always mail that nobody has in work; each third one reaches both mailboxes."""
    arrived = 0

    async def arrive() -> None:
        nonlocal arrived
        while True:
            while arrived < await _begun(desk) + FRESH:
                arrived = next(numbers)
                for box in (MARA, THEO) if arrived % 3 == 0 else (MARA,):
                    await desk.world.mail.deliver(box, answer(arrived))
            await asyncio.sleep(0.02)

    async with asyncio.TaskGroup() as group:
        feeding = group.create_task(arrive())
        yield
        feeding.cancel()


async def _begun(desk: Desk) -> int:
    """How many messages somebody has processed, or has in work."""
    is_taken = Message.taken_until > desk.app.clock.real()
    async with desk.app.read() as s:
        query = select(func.count()).select_from(Message).where(or_(Message.fate != Fate.STORED, is_taken))
        return int(await s.scalar(query) or 0)


@pytest.mark.slow
@pytest.mark.timeout(600 + 2 * KILLS)  # half a minute on a quiet machine
async def test_no_kill_loses_a_message_or_acts_on_it_twice(
    database_url: str, tmp_path: Path, reader: ProcessReader
) -> None:
    async with a_desk(database_url, tmp_path, reader, mailboxes=(MARA, THEO), stalled_worker=LEASE) as desk:
        boxes = desk.world.watched
        a_crowd(database_url, [boxes[MARA]], PEOPLE, START)
        written_to(database_url, START - timedelta(hours=1))
        deaths = list(islice(cycle(POINTS), KILLS))
        random.Random(7).shuffle(deaths)
        numbers = count(1)
        async with (
            arriving(desk, numbers),
            deaths_of(Triaging(url=database_url, folder=tmp_path, boxes=boxes)) as dying,
        ):
            await dying.of(deaths)
        assert dying.counted == Counter(deaths) and min(dying.counted.values()) >= 29
        arrived = range(1, next(numbers))
        await others_go_on(desk)

        for mailbox_id in boxes.values():
            assert (await audit(desk.app, mailbox_id)).differences == []
        async with desk.app.read() as s:
            stored = (await s.scalars(select(Message))).all()
            told = (await s.execute(select(Event.lead_id, Event.kind).where(Event.kind.in_(COUNTED)))).all()
            handed_over = (await s.scalars(select(Handoff.lead_id))).all()
        # The last one may have been under way when they stopped coming.
        assert len(arrived) - 1 <= len(stored) <= len(arrived)
        assert {m.fate for m in stored} == {Fate.MATCHED}
        assert len({m.lead_id for m in stored}) == len(stored)
        happened: dict[str, Counter[str]] = {}
        for lead_id, kind in told:
            happened.setdefault(str(lead_id), Counter())[kind] += 1
        for lead_id in (m.lead_id for m in stored):
            n = int(str(lead_id).removeprefix("lead_"))
            assert happened[str(lead_id)] == Counter(ANSWERS[n % len(ANSWERS)][1]), lead_id
        assert max(Counter(handed_over).values()) == 1


async def others_go_on(desk: Desk) -> None:
    """What the living do, until nothing waits."""

    async def is_quiet() -> bool:
        new = [await read_and_act(desk.app, mailbox_id) for mailbox_id in desk.world.watched.values()]
        async with desk.app.read() as s:
            waits = await messages.waiting(s)
        return not any(new) and not waits

    await until(is_quiet, patience=600)
    async with desk.app.read() as s:
        assert not await planning.mailboxes_left_over(s, desk.app.clock.real(), desk.app.clock.real())
