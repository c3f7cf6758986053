"""The Sent folder: where a mail in doubt is found, and where copies go that a provider does not keep."""

from __future__ import annotations

import asyncio
import imaplib
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest

from app.domain.delivery import State
from app.domain.enrollment import State as Enrolled
from app.outreach import reconcile
from app.outreach.copies import file_copies
from app.sandbox.servers import MailWorld
from app.store import deliveries
from app.store.deliveries import Delivery
from tests.outreach.turns import ANNA, LOGINS, MARA, Desk, a_desk
from tests.relay import Relay
from tests.smtpd import SmtpServer, drop

pytestmark = pytest.mark.anyio

SENT = "Sent"


@pytest.fixture
async def boxes() -> AsyncIterator[MailWorld]:
    """IMAP with Mara's mailbox; its own submission server is not used."""
    async with MailWorld() as made:
        await made.add_mailbox(MARA, "secret")
        yield made


@pytest.fixture
async def desk(boxes: MailWorld, database_url: str, tmp_path: Path) -> AsyncIterator[Desk]:
    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS)) as made:
        yield made


async def mara(desk: Desk, boxes: MailWorld, **changes: Any) -> str:
    return await desk.mailbox(imap_port=boxes.imap_port, **changes)


async def in_sent(boxes: MailWorld) -> list[bytes]:
    return await boxes.messages(MARA, SENT)


def flags_in_sent(port: int) -> list[bytes]:
    """What another IMAP client sees there."""
    with imaplib.IMAP4("127.0.0.1", port) as client:
        client.login(MARA, "secret")
        client.select(SENT, readonly=True)
        return [bytes(line) for line in client.fetch("1:*", "(FLAGS)")[1] if isinstance(line, bytes)]


def age(desk: Desk, **by: float) -> None:
    """All transmissions began so much earlier."""
    desk.execute("UPDATE delivery SET armed_at = armed_at - %s", timedelta(**by))


async def the_mail(desk: Desk, lead: str | None) -> Delivery:
    [mail] = await desk.deliveries(lead or "")
    return mail


async def a_lost_mail(desk: Desk, boxes: MailWorld) -> tuple[str, Delivery, bytes]:
    """The server took a mail and the connection broke before it said so; the mailbox, the mail, its bytes."""
    desk.server.faults["KEPT"] = drop
    mailbox, lead = await mara(desk, boxes), await desk.lead()
    await desk.turn(mailbox)
    desk.server.faults.clear()
    mail = await the_mail(desk, lead)
    assert mail.state == State.UNKNOWN
    return mailbox, mail, desk.server.accepted[0].raw


# -- copies -----------------------------------------------------------------------------------------------------------


async def test_a_copy_is_put_where_the_provider_keeps_none_and_only_one(desk: Desk, boxes: MailWorld) -> None:
    mailbox, _ = await mara(desk, boxes), await desk.lead()
    await desk.turn(mailbox)
    assert await file_copies(desk.app) == 0, "the provider has a minute to keep its own"
    age(desk, minutes=2)

    assert [await file_copies(desk.app) for _ in range(3)] == [1, 0, 0]

    assert await in_sent(boxes) == [desk.server.accepted[0].raw]
    assert await asyncio.to_thread(flags_in_sent, boxes.imap_port) == [b"1 (FLAGS (\\Seen))"]
    assert len(desk.server.accepted) == 1


async def test_a_copy_that_the_provider_kept_under_another_id_is_enough(desk: Desk, boxes: MailWorld) -> None:
    mailbox, _ = await mara(desk, boxes), await desk.lead()
    await desk.turn(mailbox)
    await boxes.deliver(MARA, renamed(desk.server.accepted[0].raw), SENT)
    age(desk, minutes=2)
    assert await file_copies(desk.app) == 0
    assert len(await in_sent(boxes)) == 1


async def test_where_the_provider_keeps_copies_nobody_even_looks(desk: Desk, boxes: MailWorld) -> None:
    mailbox, lead = await desk.mailbox(preset="gmail", imap_port=1), await desk.lead()
    await desk.turn(mailbox)
    age(desk, minutes=2)
    assert (await the_mail(desk, lead)).wants_copy is False
    assert await file_copies(desk.app) == 0


async def test_a_copy_that_cannot_be_put_costs_nothing_but_the_copy(desk: Desk, boxes: MailWorld) -> None:
    async with Relay(to=boxes.imap_port) as relay:
        mailbox, lead = await desk.mailbox(imap_port=relay.port), await desk.lead()
        await desk.turn(mailbox)
        age(desk, minutes=2)
        await relay.stop()
        assert await file_copies(desk.app) == 0
        mail = await the_mail(desk, lead)
        assert (mail.state, mail.wants_copy) == (State.SENT, True)
        assert (await desk.the_mailbox(mailbox)).failures == 0
    desk.execute("UPDATE mailbox SET imap_port = %s", boxes.imap_port)
    assert await file_copies(desk.app) == 1
    assert len(desk.server.accepted) == 1


async def test_a_copy_that_could_not_be_put_for_a_week_is_let_go(desk: Desk, boxes: MailWorld) -> None:
    mailbox, lead = await desk.mailbox(imap_port=1), await desk.lead()
    await desk.turn(mailbox)
    age(desk, minutes=2)
    desk.later(days=8)
    assert await file_copies(desk.app) == 0
    assert (await the_mail(desk, lead)).wants_copy is False


# -- mails in doubt ---------------------------------------------------------------------------------------------------


def renamed(raw: bytes) -> bytes:
    """As a provider keeps it that gives its own Message-ID."""
    return re.sub(rb"Message-ID: <[^>]+>", b"Message-ID: <AM0PR01.0001@prod.example>", raw)


def without_ref(raw: bytes) -> bytes:
    return re.sub(rb"X-Thaw-Ref: [^\r]+\r\n", b"", raw)


@pytest.mark.parametrize("kept", [lambda raw: raw, renamed, without_ref], ids=["as it was", "renamed", "no ref"])
async def test_a_lost_mail_is_found_in_the_sent_folder_whatever_the_provider_changed(
    kept: object, desk: Desk, boxes: MailWorld
) -> None:
    mailbox, mail, raw = await a_lost_mail(desk, boxes)
    assert callable(kept)
    await boxes.deliver(MARA, kept(raw), SENT)

    assert await reconcile.look_for_unknown(desk.app) == 1

    assert (await the_mail(desk, mail.lead_id)).state == State.SENT
    assert (await desk.enrollment(mail.lead_id or "")).next_step == 1
    await desk.later_with_inbox_read(mailbox, hours=2)
    assert not await desk.turn(mailbox)
    assert len(desk.server.accepted) == 1


async def test_a_copy_that_comes_late_or_twice_is_found_without_a_person(desk: Desk, boxes: MailWorld) -> None:
    _, mail, raw = await a_lost_mail(desk, boxes)
    assert [await reconcile.look_for_unknown(desk.app) for _ in range(5)] == [0] * 5
    assert await desk.asked() == [], "SMTP gives the server ten minutes"
    await boxes.deliver(MARA, raw, SENT)
    await boxes.deliver(MARA, raw, SENT)
    assert await reconcile.look_for_unknown(desk.app) == 1
    assert (await the_mail(desk, mail.lead_id)).state == State.SENT


async def test_a_mail_that_is_nowhere_is_put_before_a_person_in_time(desk: Desk, boxes: MailWorld) -> None:
    mailbox, mail, raw = await a_lost_mail(desk, boxes)
    age(desk, minutes=16)
    assert [await reconcile.look_for_unknown(desk.app) for _ in range(2)] == [0, 0]
    assert await desk.asked() == [], "a provider may be late with its copy"
    await reconcile.look_for_unknown(desk.app)
    assert await desk.asked() == ["unknown_delivery"]

    await reconcile.resolve(desk.app, mail.id, "resend", by="ops")
    desk.later(hours=2)
    await desk.turn(mailbox)

    assert [sent.raw for sent in desk.server.accepted] == [raw, raw], "by a person's decision, the same bytes"
    assert await desk.asked() == []


async def test_a_mail_that_is_lost_again_after_a_person_sent_it_again_asks_again(desk: Desk, boxes: MailWorld) -> None:
    mailbox, mail, _ = await a_lost_mail(desk, boxes)
    for _ in range(2):
        age(desk, minutes=16)
        for _ in range(3):
            await reconcile.look_for_unknown(desk.app)
        assert await desk.asked() == ["unknown_delivery"]
        await reconcile.resolve(desk.app, mail.id, "resend", by="ops")
        assert await desk.asked() == []
        desk.server.faults["KEPT"] = drop
        desk.later(hours=1)
        await desk.turn(mailbox)
        assert (await the_mail(desk, mail.lead_id)).state == State.UNKNOWN


async def test_a_mailbox_that_nobody_can_look_into_asks_a_person_too(desk: Desk, boxes: MailWorld) -> None:
    _, mail, _ = await a_lost_mail(desk, boxes)
    desk.execute("UPDATE mailbox SET imap_port = 1")
    await reconcile.look_for_unknown(desk.app)
    assert await desk.asked() == []
    age(desk, hours=3)
    await reconcile.look_for_unknown(desk.app)
    assert await desk.asked() == ["unknown_delivery"]
    await reconcile.resolve(desk.app, mail.id, "sent", by="ops")
    assert (await the_mail(desk, mail.lead_id)).state == State.SENT


# -- other people's Message-IDs ---------------------------------------------------------------------------------------

GIVEN = "<AM0PR01MB1.EURP@AM0PR01MB1.prod.outlook.com>"


async def test_the_id_that_the_provider_gave_is_kept_and_the_next_mail_answers_it(desk: Desk, boxes: MailWorld) -> None:
    desk.server.faults["KEPT"] = f"250 2.0.0 OK {GIVEN} [Hostname=AM0PR01MB1.example]"
    mailbox, lead = await mara(desk, boxes, preset="microsoft365"), await desk.lead()
    await desk.turn(mailbox)
    first = await the_mail(desk, lead)
    assert (first.provider_message_id, first.state) == (GIVEN, State.SENT)
    async with desk.app.read() as s:
        for known_as in (GIVEN, first.message_id or ""):
            assert [d.id for d in await deliveries.by_message_ids(s, [known_as])] == [first.id]

    enrollment = await desk.enrollment(lead)
    assert enrollment.state == Enrolled.ACTIVE and enrollment.due_at is not None
    await desk.later_with_inbox_read(mailbox, days=(enrollment.due_at - desk.clock.now()) / timedelta(days=1))
    await desk.turn(mailbox)

    answer = message_from_bytes(desk.server.accepted[1].raw)
    assert answer["In-Reply-To"] == GIVEN
    assert answer["References"].split() == [first.message_id, GIVEN]


async def test_where_ids_are_always_replaced_ours_is_carried_along_by_replies(desk: Desk, boxes: MailWorld) -> None:
    desk.server.faults["KEPT"] = "250 Ok 0100018f0a1b2c3d-11112222-3333-4444-5555-666677778888-000000"
    mailbox, lead = await mara(desk, boxes, preset="ses", smtp_port=desk.server.port), await desk.lead()
    await desk.turn(mailbox)
    mail = await the_mail(desk, lead)
    sent = message_from_bytes(desk.server.accepted[0].raw)
    assert sent["References"] == mail.message_id == sent["Message-ID"]
    assert mail.provider_message_id and mail.provider_message_id.endswith("@email.amazonses.com>")
    assert mail.recipients == [ANNA]
