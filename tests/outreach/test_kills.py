"""Real worker processes, really killed at every point between a claim and its record, while others race with them.

What a recording server accepted is the truth, told by the envelope and `X-Thaw-Ref`. No mail is accepted twice; every
one that was due ends sent, refused, held with a reason, or shown as unknown; and only who died after arming leaves one
that is unknown. `THAW_KILLS` sets how many are killed (`make soak`).
"""

from __future__ import annotations

import asyncio
import os
import random
from collections import Counter
from email import message_from_bytes
from itertools import cycle, islice
from pathlib import Path

import pytest
from sqlalchemy import select

from app.clock import SystemClock
from app.domain.delivery import State
from app.outreach import reconcile
from app.store import deliveries, planning
from app.store.deliveries import Delivery
from tests.crowd import a_crowd
from tests.dying import deaths_of
from tests.outreach.dying import LEASES, LEAVES_UNKNOWN, POINTS, SAID_AFTER, SAID_BEFORE, FastClock, Sending, in_haste
from tests.outreach.turns import LOGINS, Desk, a_desk
from tests.smtpd import SmtpServer
from tests.world import START, until

pytestmark = pytest.mark.anyio

KILLS = max(int(os.environ.get("THAW_KILLS", "0")), 20 * len(POINTS))
PEOPLE = KILLS
BOXES = 4
# So many of a hundred have left their companies.
GONE = 3


@pytest.mark.slow
@pytest.mark.timeout(600 + KILLS)  # twenty seconds on a quiet machine
async def test_no_kill_makes_a_mail_leave_twice_or_get_lost(database_url: str, tmp_path: Path) -> None:
    gone = {f"anna{n}@firm{n}.example" for n in range(1, PEOPLE + 1) if n % 100 < GONE}
    refusals = {f"RCPT:{address}": "550 5.1.1 no such user" for address in gone}
    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults=refusals), settings=LEASES) as desk:
        boxes = [await desk.mailbox(f"seller{n}@northlane.example", daily_cap=50) for n in range(BOXES)]
        # They have sent for long enough to send so many today.
        grown = "UPDATE mailbox SET daily_cap = %s, allowance = %s, allowance_on = %s"
        desk.execute(grown, PEOPLE, PEOPLE, START.date())
        await desk.apply(in_haste(desk.files))
        a_crowd(database_url, boxes, PEOPLE, START)
        deaths = list(islice(cycle(POINTS), KILLS))
        random.Random(7).shuffle(deaths)

        clock = FastClock(START, SystemClock().monotonic())
        life = Sending(url=database_url, folder=tmp_path, clock=clock)
        async with deaths_of(life, desk.server, (*SAID_BEFORE, *SAID_AFTER)) as dying:
            await dying.of(deaths)
        assert dying.counted == Counter(deaths) and min(dying.counted.values()) >= 20
        desk.take_over(clock.now())
        await _others_go_on(desk, boxes)

        mails = await _all(desk)
        assert _accepted(desk, mails) <= {mail.id for mail in mails if mail.state in (State.SENT, State.UNKNOWN)}
        assert {mail.id for mail in mails if mail.state == State.SENT} <= _accepted(desk, mails)
        states = Counter(mail.state for mail in mails)
        assert states[State.UNKNOWN] == sum(dying.counted[point] for point in LEAVES_UNKNOWN)
        assert states[State.REFUSED] == len(gone)
        assert states.keys() <= {State.SENT, State.REFUSED, State.UNKNOWN}
        assert len(mails) == PEOPLE, "one mail for each"

        # Somebody asks the recipient of each unknown mail, and then all is known.
        accepted = _accepted(desk, mails)
        for mail in mails:
            if mail.state == State.UNKNOWN:
                await reconcile.resolve(desk.app, mail.id, "sent" if mail.id in accepted else "resend", by="ops")
        await _others_go_on(desk, boxes)
        assert len(_accepted(desk, await _all(desk))) == PEOPLE - len(gone)


def _accepted(desk: Desk, mails: list[Delivery]) -> set[str]:
    """The deliveries whose mail the server accepted, each once and for whom it is."""
    by_id = {mail.id: mail for mail in mails}
    found = Counter[str]()
    for mail in desk.server.accepted:
        ref = str(message_from_bytes(mail.raw)["X-Thaw-Ref"])
        assert mail.recipients == tuple(by_id[ref].recipients)
        found[ref] += 1
    assert max(found.values()) == 1, "a mail was accepted twice"
    to = Counter(recipient for mail in desk.server.accepted for recipient in mail.recipients)
    assert max(to.values()) == 1, "two mails for one step"
    return set(found)


async def _all(desk: Desk) -> list[Delivery]:
    async with desk.app.read() as s:
        return list((await s.scalars(select(Delivery))).all())


async def _others_go_on(desk: Desk, boxes: list[str]) -> None:
    """What the sweeps of the living do, and their turns, until nothing is due or under way."""

    async def is_quiet() -> bool:
        await reconcile.requeue_lapsed(desk.app)
        await reconcile.mark_undecided(desk.app)
        desk.later(minutes=2)
        await asyncio.gather(*(desk.turn(box) for box in boxes))
        async with desk.app.read() as s:
            return not await deliveries.open_count(s) and not any(
                [await planning.due_in(s, box, desk.clock.now()) for box in boxes]
            )

    await until(is_quiet, patience=600)
