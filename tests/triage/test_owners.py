"""A customer, and an account whose rival is named: whoever has it is told by mail at once, and the sequence ends."""

from __future__ import annotations

from datetime import timedelta
from email import message_from_bytes
from email.message import Message as ParsedMail

import pytest

from app.outreach import digest
from app.outreach.applied import apply
from app.store import closers, leads, tasks
from tests.triage.desk import ANNA, JONAS, MARA, Desk
from tests.triage.test_ways_on import certain, words
from tests.world import ops_files

pytestmark = pytest.mark.anyio
__all__ = ["certain"]

BOB = "bob@tidewell.example"
TOLD = {"tasks.toml": 'digest_at = "07:30"\n'}
CUSTOMER = "We are already your customers, we use your product in Leeds."
LEAVING = "We are your customer already, and we are not happy with the support."
RIVAL = "We use Slotwise already, thanks."


async def account_of_jonas(desk: Desk) -> tuple[str, ParsedMail]:
    """A lead at a company that a closer knows: its id, and our mail to it."""
    await apply(desk.app, ops_files() | TOLD, by="ops")
    bob = await desk.world.lead(BOB, "Bob")
    async with desk.app.write() as s:
        [jonas] = await closers.every(s)
        (await leads.get(s, bob)).closer_id = jonas.id
    return await desk.first_mail()


async def told_at_once(desk: Desk) -> list[ParsedMail]:
    """What leaves for our own people within the hour."""
    await digest.queue_due(desk.app)
    await desk.turns(timedelta(hours=1))
    sent = [message_from_bytes(m.raw) for m in desk.world.mail.accepted if m.recipients == (JONAS,)]
    return [mail for mail in sent if str(mail["Subject"]).startswith("At once")]


@pytest.mark.parametrize(
    ("text", "why"),
    [(CUSTOMER, "a customer answers"), (LEAVING, "unhappy or leaving"), (RIVAL, "names a rival, Slotwise")],
)
async def test_the_owner_is_told_by_mail_at_once_and_the_sequence_ends(certain: Desk, text: str, why: str) -> None:
    lead_id, first = await account_of_jonas(certain)
    await certain.answers(text, first)
    [mail] = await told_at_once(certain)
    assert why in words(mail) and "Jonas Ferreira" in words(mail) and f"> {text}" in words(mail)
    assert (await certain.state(lead_id))[0] == "replied"
    await certain.turns(timedelta(days=60))
    assert len(certain.world.sent_to(ANNA)) == 1 and len(await told_at_once(certain)) == 1


async def test_who_names_a_rival_and_is_nobodys_account_alerts_nobody(certain: Desk) -> None:
    await apply(certain.app, ops_files() | TOLD, by="ops")
    _, first = await certain.first_mail()
    await certain.answers(RIVAL, first)
    assert await certain.asked() == ["objection"] and await told_at_once(certain) == []


async def test_a_customer_whom_no_closer_knows_is_told_to_whoever_answers_for_the_mailbox(certain: Desk) -> None:
    _, first = await certain.first_mail()
    await certain.answers(CUSTOMER, first)
    async with certain.app.read() as s:
        [alert] = [task for task in await tasks.waiting(s) if task.kind == "owner"]
    assert alert.assignee == MARA
