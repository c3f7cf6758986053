"""What our own people are told of their tasks comes into mailboxes that we read: it is nobody's reply, and starts
nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from email import message_from_bytes
from pathlib import Path

import pytest

from app.outreach import digest, tasks
from app.outreach.applied import apply
from app.store import messages
from app.store.messages import Fate
from app.triage.reader import ProcessReader
from tests.triage.desk import MARA, Desk, a_desk
from tests.world import ops_files, reply

pytestmark = pytest.mark.anyio


@pytest.fixture
async def desk(database_url: str, tmp_path: Path, reader: ProcessReader) -> AsyncIterator[Desk]:
    async with a_desk(database_url, tmp_path, reader) as made:
        await apply(made.app, ops_files() | {"tasks.toml": 'digest_at = "07:30"\n'}, by="test")
        yield made


async def told(desk: Desk) -> list[str]:
    """The subjects of what is in Mara's inbox, oldest first."""
    await tasks.hand_on(desk.app)
    await digest.queue_due(desk.app)
    await desk.turns()
    await desk.work()
    return [str(message_from_bytes(raw)["Subject"]) for raw in await desk.world.mail.messages(MARA)]


async def test_a_list_in_a_watched_mailbox_starts_nothing(desk: Desk) -> None:
    _, mail = await desk.first_mail()
    await desk.answers("Thanks, but we already have a vendor for this and are happy with them.", mail)
    before = await desk.asked()
    assert before
    desk.world.clock.step_to((desk.world.clock.now() + timedelta(days=1)).replace(hour=8))
    inbox = await told(desk)
    assert any("wait" in subject and "for you" in subject for subject in inbox), inbox
    async with desk.app.read() as s:
        by_us = [m for m in await messages.page(s, None, 500) if m.from_address == MARA]
    # What lies in Sent and in the inbox is one message.
    assert {m.fate for m in by_us} == {Fate.IGNORED} and len(by_us) == 2
    assert await desk.asked() == before
    assert await told(desk) == inbox, "once a day"


async def test_whoever_answers_a_list_is_no_lead(desk: Desk) -> None:
    _, mail = await desk.first_mail()
    await desk.answers("Thanks, but we already have a vendor for this and are happy with them.", mail)
    desk.world.clock.step_to((desk.world.clock.now() + timedelta(days=1)).replace(hour=8))
    await told(desk)
    listed = message_from_bytes((await desk.world.mail.messages(MARA))[-1])
    answer = reply("ruth@elsewhere.example", "Thanks, I will do it.", listed, desk.world.clock.now())
    message = await desk.receives(answer)
    assert (message.fate, message.lead_id) == (Fate.UNMATCHED, None)
