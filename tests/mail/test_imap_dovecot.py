"""Reading mailboxes of a real Dovecot over TLS."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
import trustme

from app import errors
from app.mail.account import Account, Security
from app.mail.dial import Dialler
from app.mail.folders import encode_name
from app.mail.imap import Folder, ImapOpener, ImapSession, Role
from tests.dovecot import PASSWORD, Dovecot, require_dovecot, run_dovecot
from tests.mail.conftest import account

pytestmark = [pytest.mark.anyio, pytest.mark.dovecot]


@pytest.fixture(scope="module")
def dovecot(authority: trustme.CA) -> Iterator[Dovecot]:
    require_dovecot()
    with run_dovecot(authority) as server:
        yield server


@pytest.fixture
def ida(dovecot: Dovecot, request: pytest.FixtureRequest) -> Account:
    """A mailbox of this test's own."""
    name = f"{abs(hash(request.node.name))}@sender.test"
    return account(imap_port=dovecot.imaps, security=Security.TLS, username=name, password=PASSWORD)


@pytest.fixture
async def session(dialler: Dialler, ida: Account) -> AsyncIterator[ImapSession]:
    session = await ImapOpener(dialler=dialler, timeout=60).open(ida)
    yield session
    await session.close()


def mail(number: int, body: str = "Hello") -> bytes:
    return (
        f"From: anna@lead.test\r\nTo: ida@sender.test\r\nMessage-ID: <n{number}@lead.test>\r\n"
        f"Subject: offer :) ({number}\r\n\r\n{body}\r\n* 1 EXISTS\r\nA1 OK done\r\n)\r\n"
    ).encode()


async def read_all(session: ImapSession, above: int = 0) -> list[tuple[int, bytes]]:
    return [(one.uid, one.raw) async for one in session.fetch(await session.uids_above(above))]


async def test_mail_is_read_byte_for_byte_and_stays_unread(
    session: ImapSession, dovecot: Dovecot, ida: Account
) -> None:
    for number in (1, 2):
        dovecot.deliver(ida.imap.username, mail(number))
    state = await session.examine("INBOX")
    assert state.uidnext == 3
    found = await read_all(session)
    assert [uid for uid, _ in found] == [1, 2]
    for number, (_, raw) in enumerate(found, start=1):
        assert raw.endswith(mail(number))
    assert dovecot.flags(ida.imap.username) == ["", ""]


async def test_three_thousand_messages_are_read_completely(
    session: ImapSession, dovecot: Dovecot, ida: Account
) -> None:
    dovecot.fill(ida.imap.username, (mail(number) for number in range(3000)))
    await session.examine("INBOX")
    found = await read_all(session)
    assert {raw for _, raw in found} == {mail(number) for number in range(3000)}
    assert len({uid for uid, _ in found}) == 3000
    assert await session.uids_above(found[-1][0]) == []
    assert [uid for uid, _ in await read_all(session, above=2990)] == list(range(2991, 3001))


async def test_roles_come_from_special_use(session: ImapSession) -> None:
    inbox, *others = await session.folders()
    assert inbox == Folder(name="INBOX", role=Role.INBOX)
    assert {(folder.name, folder.role) for folder in others} == {("Junk", Role.JUNK), ("Sent", Role.SENT)}


async def test_a_folder_with_a_space_and_any_letters_can_be_read(
    session: ImapSession, dovecot: Dovecot, ida: Account
) -> None:
    odd = 'Prüfung & "Antwort" 日本 \\ &AOk-'
    dovecot.fill(ida.imap.username, [mail(7)], folder=f".{encode_name(odd)}")
    assert Folder(name=odd, role=Role.OTHER) in await session.folders()
    await session.examine(odd)
    assert [raw for _, raw in await read_all(session)] == [mail(7)]


async def test_a_folder_that_is_not_there(session: ImapSession) -> None:
    with pytest.raises(errors.Unreachable):
        await session.examine("No such folder")
    await session.examine("INBOX")
    assert await session.uids_above(0) == []


async def test_headers_are_read_without_bodies_and_without_drafts(
    session: ImapSession, dovecot: Dovecot, ida: Account
) -> None:
    came = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
    owner = ida.imap.username
    dovecot.fill(owner, [mail(1)], at=(came - timedelta(days=9)).timestamp())
    dovecot.fill(owner, (mail(number) for number in range(2, 252)), at=came.timestamp())
    dovecot.fill(owner, [mail(999)], flags="D", at=came.timestamp())
    await session.examine("INBOX")
    numbers = await session.all_since(date(2026, 3, 1))
    seen = [one async for one in session.glimpses(numbers, ["Message-ID", "To", "Bcc"])]
    assert [one.uid for one in seen] == numbers == list(range(2, 252))
    assert {one.came_at for one in seen} == {came}
    assert seen[0].head == b"To: ida@sender.test\r\nMessage-ID: <n2@lead.test>\r\n\r\n"
    assert set(dovecot.flags(owner)) == {"", "D"}


async def test_a_beginning_comes_without_the_rest(session: ImapSession, dovecot: Dovecot, ida: Account) -> None:
    dovecot.fill(
        ida.imap.username, [mail(1), mail(2, body="x" * 70 + "\r\n" + ("0123456789abcdef" * 4 + "\r\n") * 5_000)]
    )
    await session.examine("INBOX")
    short, long = [one async for one in session.beginnings([1, 2])]
    assert (short.raw, short.truncated) == (mail(1), False)
    assert (len(long.raw), long.truncated) == (64 * 1024, True) and long.raw.startswith(b"From: anna@lead.test\r\n")
    assert dovecot.flags(ida.imap.username) == ["", ""]


async def test_a_message_is_found_by_its_id(session: ImapSession, dovecot: Dovecot, ida: Account) -> None:
    dovecot.fill(ida.imap.username, [mail(1), mail(2)])
    await session.examine("INBOX")
    assert await session.find("Message-ID", "<n2@lead.test>") == [2]
    assert await session.find("Message-ID", "<n3@lead.test>") == []


async def test_a_hostile_id_is_never_said(session: ImapSession, dovecot: Dovecot, ida: Account) -> None:
    dovecot.fill(ida.imap.username, [mail(1)])
    await session.examine("INBOX")
    for value in ('x"\r\nX1 STORE 1:* +FLAGS (\\Deleted)', '<a"b@c.test>', "<a@b.test>\n", "", "<ä@b.test>"):
        assert await session.find("Message-ID", value) == []
    assert dovecot.flags(ida.imap.username) == [""]


async def test_a_huge_message_comes_truncated(session: ImapSession, dovecot: Dovecot, ida: Account) -> None:
    line = "0123456789abcdef" * 4
    huge = mail(1, body="\r\n".join([line] * 420_000))
    dovecot.fill(ida.imap.username, [mail(0), huge, mail(2)])
    await session.examine("INBOX")
    first, second, third = [one async for one in session.fetch(await session.uids_above(0))]
    assert len(huge) > 25 * 1024 * 1024
    assert (first.truncated, second.truncated, third.truncated) == (False, True, False)
    assert second.raw == huge[: 512 * 1024]
    assert third.raw == mail(2)


async def test_large_messages_come_whole(session: ImapSession, dovecot: Dovecot, ida: Account) -> None:
    raws = [mail(number, body="\r\n".join([f"{number} {'x' * 60}"] * 50_000)) for number in range(5)]
    dovecot.fill(ida.imap.username, raws)
    await session.examine("INBOX")
    assert [raw for _, raw in await read_all(session)] == raws


async def test_messages_that_are_gone_are_left_out(session: ImapSession, dovecot: Dovecot, ida: Account) -> None:
    dovecot.fill(ida.imap.username, [mail(1), mail(2)])
    await session.examine("INBOX")
    assert [one.uid async for one in session.fetch([1, 2, 77])] == [1, 2]


# -- waiting ----------------------------------------------------------------------------------------------------------


async def test_a_new_mail_ends_the_wait(session: ImapSession, dovecot: Dovecot, ida: Account) -> None:
    assert session.supports_idle
    await session.examine("INBOX")
    assert await session.idle(0.05) is False
    waiting = asyncio.create_task(session.idle(120))
    await asyncio.to_thread(dovecot.deliver, ida.imap.username, mail(1))
    async with asyncio.timeout(60):
        assert await waiting is True
    assert [uid for uid, _ in await read_all(session)] == [1]
    assert await session.idle(0.05) is False


async def test_mail_announced_before_the_wait_is_not_missed(
    session: ImapSession, dovecot: Dovecot, ida: Account
) -> None:
    await session.examine("INBOX")
    assert await session.uids_above(0) == []
    await asyncio.to_thread(dovecot.deliver, ida.imap.username, mail(1))
    async with asyncio.timeout(60):
        assert await session.idle(120) is True


async def test_a_connection_killed_while_waiting_is_noticed(
    session: ImapSession, dovecot: Dovecot, ida: Account
) -> None:
    await session.examine("INBOX")
    waiting = asyncio.create_task(session.idle(120))
    await asyncio.sleep(0)
    await asyncio.to_thread(dovecot.kick, ida.imap.username)
    async with asyncio.timeout(60):
        with pytest.raises(errors.Unreachable):
            await waiting
    with pytest.raises(errors.Unreachable):
        await session.uids_above(0)


# -- login ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("password", ["wrong secret", 'pä"ß €', "", 'back\\slash "quoted"'])
async def test_a_wrong_password_is_an_ill_mailbox(dialler: Dialler, dovecot: Dovecot, password: str) -> None:
    ida = account(imap_port=dovecot.imaps, security=Security.TLS, username="ida", password=password)
    async with asyncio.timeout(60):
        with pytest.raises(errors.AuthFailed) as refusal:
            await ImapOpener(dialler=dialler, timeout=60).open(ida)
    assert refusal.value.phase is errors.Phase.AUTH
    assert not password or password not in str(refusal.value)


async def test_names_and_passwords_may_hold_any_letters(dialler: Dialler, authority: trustme.CA) -> None:
    require_dovecot()
    with run_dovecot(authority, password='pä"ß€') as server:
        for name in ("ida ö", 'ida "x"', "ida\\x@sender.test"):
            ida = account(imap_port=server.imaps, security=Security.TLS, username=name, password='pä"ß€')
            async with asyncio.timeout(60):
                session = await ImapOpener(dialler=dialler, timeout=60).open(ida)
                await session.examine("INBOX")
                await session.close()


@pytest.mark.parametrize("name", ['ida "x" y', "ida\\x@sender.test"])
async def test_a_user_name_is_quoted(dialler: Dialler, dovecot: Dovecot, name: str) -> None:
    ida = account(imap_port=dovecot.imaps, security=Security.TLS, username=name, password=PASSWORD)
    session = await ImapOpener(dialler=dialler, timeout=60).open(ida)
    assert (await session.examine("INBOX")).uidnext == 1
    await session.close()


async def test_a_server_that_cannot_prove_its_name_gets_no_password(dovecot: Dovecot) -> None:
    ida = account(imap_port=dovecot.imaps, security=Security.TLS, username="ida", password=PASSWORD)
    with pytest.raises(errors.Unreachable, match="certificate"):
        await ImapOpener(dialler=Dialler(offline=True), timeout=60).open(ida)


async def test_tls_is_implicit_only(dialler: Dialler, dovecot: Dovecot) -> None:
    ida = account(imap_port=dovecot.imap, security=Security.STARTTLS, username="ida", password=PASSWORD)
    with pytest.raises(errors.Unreachable, match="993"):
        await ImapOpener(dialler=dialler, timeout=60).open(ida)


async def test_without_tls_on_this_machine(dialler: Dialler, dovecot: Dovecot) -> None:
    ida = account(imap_port=dovecot.imap, security=Security.NONE, username="ida", password=PASSWORD)
    session = await ImapOpener(dialler=dialler, timeout=60).open(ida)
    assert (await session.folders())[0].name == "INBOX"
    await session.close()
