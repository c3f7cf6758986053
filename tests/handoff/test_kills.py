"""Workers that are killed (SIGKILL) between any two steps of an introduction, a hundred of them.

What the recording server accepted is the truth: of each hand-off none or one introduction, never two.
"""

from __future__ import annotations

import asyncio
import dataclasses
import random
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from email import message_from_bytes
from itertools import cycle, islice
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.clock import SystemClock
from app.domain.delivery import State
from app.domain.handoff import State as HandoffState
from app.handoff.closers import NewCloser, add_closer
from app.outreach import reconcile
from app.store import deliveries, handoffs, messages
from app.store.messages import Fate, Message
from tests.crowd import a_crowd
from tests.dying import HereReader, deaths_of
from tests.handoff.dying import AFTER_ARMED, POINTS, Introducing, files, one_round
from tests.outreach.dying import LEASES, FastClock
from tests.outreach.turns import LOGINS, Desk, a_desk
from tests.smtpd import SmtpServer
from tests.world import START, until

pytestmark = pytest.mark.anyio

KILLS = 102  # six at each of seventeen points
PEOPLE = 2000
# So many replies wait to be read, at least.
FRESH = 4
BOXES = 4
YES = "Yes, I'd like to see this. Could we talk on Thursday at 10?"


@pytest.mark.slow
@pytest.mark.timeout(900)  # half a minute on a quiet machine
async def test_no_kill_between_two_steps_makes_a_second_introduction(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS), settings=LEASES) as desk:
        boxes = [await desk.mailbox(f"seller{n}@northlane.example") for n in range(BOXES)]
        await desk.apply(files())
        for name in ("jonas", "delia"):
            new = NewCloser(name=name.title(), address=f"{name}@northlane.example", weekly_capacity=1000)
            await add_closer(desk.app, new)
        a_crowd(database_url, boxes, PEOPLE, START)
        # Nobody is in a sequence, the inboxes count as read, and briefs wait, so that each kill is an introduction's.
        desk.execute("DELETE FROM enrollment")
        desk.execute("UPDATE mailbox SET read_at = now() + interval '1 hour'")
        desk.execute(_BRIEFS_WAIT)
        desk.execute(_ONE_MAIL_EACH, boxes, BOXES, START, START, START)
        box = await desk.mailbox("replies@northlane.example")

        deaths = list(islice(cycle(POINTS), KILLS))
        random.Random(7).shuffle(deaths)
        clock = FastClock(START, SystemClock().monotonic())
        life = Introducing(url=database_url, folder=tmp_path, clock=clock)
        async with _people_saying_yes(desk, box), deaths_of(life) as dying:
            await dying.of(deaths)
        assert dying.counted == Counter(deaths) and min(dying.counted.values()) >= 6
        desk.take_over(clock.now())
        await _others_go_on(desk)

        accepted = Counter(_refs(desk))
        assert max(accepted.values()) == 1
        to = Counter(mail.recipients[0] for mail in desk.server.accepted)
        assert max(to.values()) == 1, "two introductions of one lead"
        async with desk.app.read() as s:
            made = list(await handoffs.every(s))
            said_yes = await s.scalar(select(func.count()).select_from(Message))
            mails = {
                h.id: [d for d in await deliveries.of_handoff(s, h.id) if d.purpose == "introduction"] for h in made
            }
        assert len(made) == len({h.lead_id for h in made}) == said_yes
        states = Counter(d.state for [d] in mails.values())
        assert states.keys() == {State.SENT, State.UNKNOWN}
        assert states[State.UNKNOWN] == sum(dying.counted[point] for point in AFTER_ARMED)
        sent = {d.id for [d] in mails.values() if d.state == State.SENT}
        assert sent <= set(accepted) <= {d.id for [d] in mails.values()}
        assert Counter(h.state for h in made) == {
            HandoffState.INTRODUCED: states[State.SENT],
            HandoffState.HELD: states[State.UNKNOWN],
        }


_BRIEFS_WAIT = """
CREATE FUNCTION briefs_wait() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN NEW.due_at := '2099-01-01'; RETURN NEW; END $$;
CREATE TRIGGER briefs_wait BEFORE INSERT ON delivery FOR EACH ROW WHEN (NEW.purpose = 'brief')
EXECUTE FUNCTION briefs_wait()
"""


_ONE_MAIL_EACH = """
INSERT INTO delivery (id, key, purpose, state, priority, mailbox_id, lead_id, step, message_id, recipients, subject,
                      parent_references, attempts, looked, sent_at, due_at, created_at)
SELECT 'del_' || id, 'step:' || id, 'step', 'sent', 2, (%s::text[])[1 + substr(id, 6)::int %% %s], id, '1-first',
       '<del_' || id || '@northlane.example>', ARRAY[address], 'Late inbound', '{}', 1, 0, %s, %s, %s FROM lead
"""


@asynccontextmanager
async def _people_saying_yes(desk: Desk, box: str) -> AsyncIterator[None]:
    """While the block runs there are always some that nobody has read yet."""

    async def are_few() -> bool:
        async with desk.app.read() as s:
            return len(await messages.waiting(s)) < FRESH

    async def say_yes() -> None:
        for n in range(1, PEOPLE + 1):
            await until(are_few, patience=600)
            await _says_yes(desk, box, n)

    async with asyncio.TaskGroup() as group:
        saying = group.create_task(say_yes())
        yield
        saying.cancel()


async def _says_yes(desk: Desk, box: str, n: int) -> None:
    """A stored reply, as the collection of an inbox leaves it: one that mail was forwarded to, so that unread replies
    hold back no mailbox that sends."""
    who = f"anna{n}@firm{n}.example"
    head = (
        f"From: Anna Berg <{who}>\nTo: seller@northlane.example\nSubject: Re: Late inbound\n"
        f"Message-ID: <yes{n}@firm{n}.example>\nIn-Reply-To: <del_lead_{n}@northlane.example>"
    )
    message = Message(
        id=f"msg_{n:04}",
        content_key=f"yes {n}",
        raw=f"{head}\n\n{YES}\n".encode(),
        truncated=False,
        mailbox_id=box,
        folder_role="inbox",
        received_at=START,
        stored_at=desk.app.clock.real(),
        fate=Fate.STORED,
        attempts=0,
    )
    async with desk.app.write() as s:
        s.add(message)


async def _others_go_on(desk: Desk) -> None:
    """The living do all that is left, until nothing is due or under way."""
    desk.app = dataclasses.replace(desk.app, reader=HereReader())

    async def is_quiet() -> bool:
        await reconcile.requeue_lapsed(desk.app)
        await reconcile.mark_undecided(desk.app)
        desk.later(minutes=2)
        done = await one_round(desk.app, one_each=False)
        async with desk.app.read() as s:
            return not done and not await deliveries.open_count(s) and not await messages.waiting(s)

    await until(is_quiet, patience=600)


def _refs(desk: Desk) -> list[str]:
    return [str(message_from_bytes(mail.raw)["X-Thaw-Ref"]) for mail in desk.server.accepted]
