"""The sandbox's servers, spoken to with the clients that the service uses."""

from __future__ import annotations

import asyncio
import base64
import gc
from collections.abc import AsyncIterator

import aiosmtplib
import pytest
from aioimaplib import IMAP4

from app.sandbox.servers import INBOX, SENT, Accepted, MailWorld
from tests.sandbox.mails import MARA, ours

pytestmark = pytest.mark.anyio

CLOSER = "jonas@northlane.example"
LEAD = "grace.yarrow@tidewell.example"


@pytest.fixture(scope="module", params=[False, True], ids=["asyncio", "uvloop"])
def anyio_backend(request: pytest.FixtureRequest) -> tuple[str, dict[str, bool]]:
    """Both loops: the service runs on uvloop, which differs where connections end."""
    return ("asyncio", {"use_uvloop": request.param})


class Village:
    """Grace lives here, and nobody else."""

    def __init__(self) -> None:
        self.read: list[tuple[str, list[str], bytes]] = []

    def rcpt(self, address: str) -> str | None:
        return None if address == LEAD else f"550 5.1.1 <{address}>: nobody of that name"

    def mail(self, sender: str, recipients: list[str], raw: bytes) -> None:
        self.read.append((sender, recipients, raw))


@pytest.fixture
def village() -> Village:
    return Village()


@pytest.fixture
async def world(village: Village) -> AsyncIterator[MailWorld]:
    async with MailWorld(village) as world:
        await world.add_mailbox(MARA, "spring tide")
        await world.add_mailbox(CLOSER, "neap tide")
        yield world


async def submission(world: MailWorld, user: str = MARA, password: str = "spring tide") -> aiosmtplib.SMTP:
    client = aiosmtplib.SMTP(hostname="127.0.0.1", port=world.smtp_port, start_tls=False, use_tls=False, timeout=30)
    await client.connect()
    await client.login(user, password)
    return client


async def mailbox(
    world: MailWorld, user: str = MARA, password: str = "spring tide", lost: asyncio.Event | None = None
) -> IMAP4:
    on_loss = None if lost is None else lambda _: lost.set()
    client = IMAP4("127.0.0.1", world.imap_port, timeout=30, conn_lost_cb=on_loss)
    await client.wait_hello_from_server()
    assert (await client.login(user, password)).result == "OK"
    return client


async def test_a_submitted_mail_reaches_its_lead_and_stays_in_sent(world: MailWorld, village: Village) -> None:
    raw = ours(LEAD)
    async with await submission(world) as client:
        errors, reply = await client.sendmail(MARA, [LEAD], raw)
    assert (errors, reply.startswith("2.0.0")) == ({}, True)
    assert village.read == [(MARA, [LEAD], raw)]
    assert world.accepted == [Accepted(sender=MARA, recipients=(LEAD,), raw=raw)]
    assert await world.messages(MARA, SENT) == [raw]
    assert await world.messages(MARA) == []
    assert world.delivered[MARA] == 0


async def test_an_introduction_reaches_the_closer_as_well(world: MailWorld, village: Village) -> None:
    raw = ours(LEAD)
    async with await submission(world) as client:
        await client.sendmail(MARA, [LEAD, CLOSER.upper()], raw)
    assert await world.messages(CLOSER) == [raw]
    assert world.delivered == {CLOSER: 1}
    assert village.read == [(MARA, [LEAD], raw)]


async def test_mail_between_our_own_people_is_not_told_to_the_town(world: MailWorld, village: Village) -> None:
    async with await submission(world) as client:
        await client.sendmail(MARA, [CLOSER], ours(CLOSER))
    assert village.read == []


async def test_an_unknown_recipient_is_refused_at_rcpt(world: MailWorld, village: Village) -> None:
    async with await submission(world) as client:
        with pytest.raises(aiosmtplib.SMTPRecipientsRefused) as caught:
            await client.sendmail(MARA, ["nobody@tidewell.example"], ours("nobody@tidewell.example"))
        assert caught.value.recipients[0].code == 550
        # The connection stays usable, as that of a real server does.
        await client.sendmail(MARA, [LEAD], ours(LEAD))
    assert len(village.read) == 1


async def test_nothing_is_sent_without_a_login(world: MailWorld) -> None:
    async with aiosmtplib.SMTP(hostname="127.0.0.1", port=world.smtp_port, start_tls=False, timeout=30) as client:
        with pytest.raises(aiosmtplib.SMTPSenderRefused) as caught:
            await client.sendmail(MARA, [LEAD], ours(LEAD))
    assert caught.value.code == 530


async def test_nobody_sends_in_the_name_of_another(world: MailWorld) -> None:
    async with await submission(world) as client:
        with pytest.raises(aiosmtplib.SMTPSenderRefused) as caught:
            await client.sendmail(CLOSER, [LEAD], ours(LEAD))
    assert caught.value.code == 553


@pytest.mark.parametrize(("user", "password"), [(MARA, "ebb"), ("ghost@northlane.example", "spring tide")])
async def test_a_wrong_login_is_refused_by_both_servers(world: MailWorld, user: str, password: str) -> None:
    with pytest.raises(aiosmtplib.SMTPAuthenticationError):
        await submission(world, user, password)
    client = IMAP4("127.0.0.1", world.imap_port, timeout=30)
    await client.wait_hello_from_server()
    assert (await client.login(user, password)).result == "NO"
    await client.logout()


async def test_a_password_may_have_letters_outside_ascii(world: MailWorld) -> None:
    await world.add_mailbox("ruth@northlane.example", "grüne Flut")
    await (await submission(world, "ruth@northlane.example", "grüne Flut")).quit()
    reader, writer = await asyncio.open_connection("127.0.0.1", world.imap_port)
    await reader.readline()
    for password, result in (("graue Flut", b"a NO"), ("grüne Flut", b"a OK")):
        writer.write(b"a AUTHENTICATE PLAIN\r\n")
        assert (await reader.readline()).startswith(b"+")
        writer.write(base64.b64encode(f"\0ruth@northlane.example\0{password}".encode()) + b"\r\n")
        assert (await reader.readline()).startswith(result)
    writer.close()
    await writer.wait_closed()


async def test_a_delivered_message_is_fetched_as_the_same_bytes(world: MailWorld) -> None:
    raw = ours(MARA).replace(b"late?", b"late, \xc3\x89lodie?")
    await world.deliver(MARA, raw.replace(b"\r\n", b"\n"))
    client = await mailbox(world)
    await client.select(INBOX)
    answer = await client.uid("fetch", "1:*", "(UID BODY.PEEK[])")
    assert [bytes(line) for line in answer.lines if isinstance(line, bytearray)] == [raw]
    await client.logout()
    assert await world.messages(MARA) == [raw]
    assert world.delivered == {MARA: 1}


async def test_a_delivery_wakes_who_waits_in_idle_though_the_collector_ran(world: MailWorld) -> None:
    client = await mailbox(world)
    await client.select(INBOX)
    idle = await client.idle_start(timeout=60)
    gc.collect()
    await world.deliver(MARA, ours(MARA))
    pushed = await client.wait_server_push(timeout=30)
    assert any(b"EXISTS" in line for line in pushed)
    client.idle_done()
    await asyncio.wait_for(idle, 30)
    await client.logout()


async def test_junk_is_another_folder_and_counts_as_no_inbox_delivery(world: MailWorld) -> None:
    await world.deliver(MARA, ours(MARA), "Junk")
    assert (len(await world.messages(MARA, "Junk")), await world.messages(MARA), world.delivered[MARA]) == (1, [], 0)
    with pytest.raises(KeyError):
        await world.messages(MARA, "Drafts")
    with pytest.raises(KeyError):
        await world.deliver(LEAD, ours(LEAD))
    assert world.delivered.total() == 0


async def test_many_mailboxes_are_made_quickly_and_none_twice(world: MailWorld) -> None:
    async with asyncio.timeout(2):
        for n in range(200):
            await world.add_mailbox(f"box{n}@northlane.example", "x")
    with pytest.raises(ValueError, match="exists already"):
        await world.add_mailbox("BOX7@northlane.example", "x")


async def test_closing_ends_open_connections_and_leaves_no_task() -> None:
    before = asyncio.all_tasks()
    async with MailWorld() as world:
        await world.add_mailbox(MARA, "spring tide")
        smtp = await submission(world)
        lost = asyncio.Event()
        imap = await mailbox(world, lost=lost)
        await imap.select(INBOX)
        waiting = await imap.idle_start(timeout=60)
    async with asyncio.timeout(30):
        with pytest.raises(aiosmtplib.SMTPServerDisconnected):
            await smtp.noop()
        await lost.wait()
        waiting.cancel()
        while left := asyncio.all_tasks() - before:
            await asyncio.wait(left)
    gc.collect()


async def test_a_client_that_vanishes_from_idle_takes_nothing_with_it(world: MailWorld) -> None:
    complaints: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
    before = asyncio.all_tasks()
    reader, writer = await asyncio.open_connection("127.0.0.1", world.imap_port)
    for command in (f'a LOGIN {MARA} "spring tide"', "b SELECT INBOX", "c IDLE"):
        writer.write(command.encode() + b"\r\n")
    await reader.readuntil(b"Idling.")
    transport = writer.transport
    transport.abort()
    await world.deliver(MARA, ours(MARA))
    async with asyncio.timeout(30):
        while left := asyncio.all_tasks() - before:
            await asyncio.wait(left)
    gc.collect()
    assert complaints == []
    assert len(await world.messages(MARA)) == 1


async def test_an_error_of_the_town_is_a_fault_of_the_sandbox_not_a_refusal(village: Village) -> None:
    class Broken(Village):
        def mail(self, sender: str, recipients: list[str], raw: bytes) -> None:
            raise LookupError("lost the street map")

    async with MailWorld(Broken()) as world:
        await world.add_mailbox(MARA, "spring tide")
        world.check()
        async with await submission(world) as client:
            with pytest.raises(aiosmtplib.SMTPDataError) as caught:
                await client.sendmail(MARA, [LEAD], ours(LEAD))
        assert caught.value.code == 451
        with pytest.raises(LookupError, match="street map"):
            world.check()
