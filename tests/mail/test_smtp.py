"""Sending, against a real SMTP server that misbehaves on demand."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress

import pytest
import trustme

from app import errors
from app.errors import Phase
from app.mail.account import Account, Security
from app.mail.dial import Dialler
from app.mail.smtp import SmtpSender, SmtpTimeouts
from tests.mail.conftest import account, server_context
from tests.smtpd import Conversation, SmtpServer, drop, hang

pytestmark = pytest.mark.anyio

RAW = b"From: ida@sender.test\r\nTo: anna@lead.test\r\nSubject: hi\r\n\r\nHello\r\n.\r\n..two dots\r\n"
SOON = SmtpTimeouts(connect=2, greeting=0.2, command=0.2, data_start=0.2, data_end=0.2, check=0.2, keep=30, quit=0.2)
PATIENT = SmtpTimeouts(connect=5, greeting=5, command=5, data_start=5, data_end=5, check=5)


@pytest.fixture
async def sender(dialler: Dialler) -> AsyncIterator[SmtpSender]:
    sender = SmtpSender(dialler=dialler, timeouts=PATIENT)
    yield sender
    await sender.close()


@pytest.fixture
async def hasty(dialler: Dialler) -> AsyncIterator[SmtpSender]:
    sender = SmtpSender(dialler=dialler, timeouts=SOON)
    yield sender
    await sender.close()


async def send(sender: SmtpSender, to: Account, *recipients: str) -> str:
    session = await sender.open(to)
    try:
        await session.envelope("ida@sender.test", recipients or ["anna@lead.test"], "del_1")
        return await session.data(RAW)
    finally:
        await sender.release(session)


async def test_a_mail_arrives_byte_for_byte_and_the_reply_is_kept(sender: SmtpSender) -> None:
    async with SmtpServer() as server:
        text = await send(sender, account(smtp_port=server.port), "anna@lead.test", "bo@lead.test")
        (mail,) = server.accepted
        assert text == "2.0.0 queued as 1"
        assert (mail.sender, mail.recipients) == ("ida@sender.test", ("anna@lead.test", "bo@lead.test"))
        assert mail.raw == RAW


async def test_reports_of_failure_are_asked_for_where_they_are_offered(sender: SmtpSender) -> None:
    async with SmtpServer(reports=True) as server:
        await send(sender, account(smtp_port=server.port), "anna+x@lead.test")
        assert server.asked_for == [
            ["RET=HDRS", "ENVID=del_1"],
            ["NOTIFY=FAILURE,DELAY", "ORCPT=rfc822;anna+2Bx@lead.test"],
        ]
        assert [mail.recipients for mail in server.accepted] == [("anna+x@lead.test",)]


async def test_reports_are_not_asked_for_where_they_are_not_offered(sender: SmtpSender) -> None:
    async with SmtpServer() as server:
        await send(sender, account(smtp_port=server.port))
        assert server.asked_for == [[], []] and len(server.accepted) == 1


async def test_a_kept_connection_is_used_again(sender: SmtpSender) -> None:
    async with SmtpServer(logins={"ida": "pw"}) as server:
        ida = account(smtp_port=server.port, username="ida", password="pw")
        for _ in range(3):
            await send(sender, ida)
        assert (len(server.accepted), server.connections, server.said.count("AUTH")) == (3, 1, 1)


async def test_a_kept_connection_that_died_is_replaced(sender: SmtpSender) -> None:
    async with SmtpServer() as server:
        ida = account(smtp_port=server.port)
        await send(sender, ida)
        server.cut_all()
        await send(sender, ida)
        assert (len(server.accepted), server.connections) == (2, 2)


async def test_a_kept_connection_that_no_longer_answers_is_replaced(hasty: SmtpSender) -> None:
    async with SmtpServer() as server:
        ida = account(smtp_port=server.port)
        await send(hasty, ida)
        server.faults["RSET"] = hang
        await send(hasty, ida)
        assert (len(server.accepted), server.connections) == (2, 2)


async def test_a_new_password_means_a_new_connection(sender: SmtpSender) -> None:
    async with SmtpServer(logins={"ida": "pw", "ida2": "pw2"}) as server:
        await send(sender, account(smtp_port=server.port, username="ida", password="pw"))
        await send(sender, account(smtp_port=server.port, username="ida2", password="pw2"))
        assert (server.connections, server.said.count("AUTH"), server.said.count("QUIT")) == (2, 2, 1)


async def test_an_idle_connection_says_goodbye_by_itself(dialler: Dialler) -> None:
    said_quit = asyncio.Event()

    async def note(conversation: Conversation) -> None:
        said_quit.set()

    sender = SmtpSender(dialler=dialler, timeouts=SmtpTimeouts(keep=0.01))
    async with SmtpServer(faults={"QUIT": note}) as server:
        await send(sender, account(smtp_port=server.port))
        async with asyncio.timeout(60):
            await said_quit.wait()
        await sender.close()


async def test_closing_says_goodbye_to_kept_connections_and_bounds_it(hasty: SmtpSender) -> None:
    async with SmtpServer(faults={"QUIT": hang}) as server:
        await send(hasty, account(smtp_port=server.port))
        async with asyncio.timeout(5):
            await hasty.close()
        assert server.said[-1] == "QUIT"


async def test_one_connection_an_account_at_a_time(sender: SmtpSender) -> None:
    async with SmtpServer() as server:
        ida = account(smtp_port=server.port)
        first = await sender.open(ida)
        second = asyncio.create_task(sender.open(ida))
        await first.envelope("ida@sender.test", ["anna@lead.test"], "del_1")
        assert not second.done()
        await sender.release(first)
        session = await second
        # The first one's transaction was given up: DATA without RCPT is refused.
        with pytest.raises(errors.Permanent):
            await session.data(RAW)
        await sender.release(session)
        assert (server.connections, server.accepted) == (1, [])


# -- refusals, each in its phase --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "phase"), [("MAIL", Phase.MAIL), ("RCPT", Phase.RCPT), ("DATA", Phase.DATA), ("DOT", Phase.DATA)]
)
@pytest.mark.parametrize(("code", "kind"), [(451, errors.Temporary), (550, errors.Permanent)])
async def test_a_refusal_names_its_phase_code_and_text_and_leaves_the_connection_usable(
    sender: SmtpSender, place: str, phase: Phase, code: int, kind: type[errors.MailError]
) -> None:
    async with SmtpServer(faults={place: f"{code} x.1.1 no such luck"}) as server:
        ida = account(smtp_port=server.port)
        with pytest.raises(kind) as refusal:
            await send(sender, ida)
        assert (refusal.value.phase, refusal.value.code) == (phase, code)
        assert refusal.value.message == "x.1.1 no such luck"
        server.faults.clear()
        await send(sender, ida)
        assert (len(server.accepted), server.connections) == (1, 1)


async def test_one_refused_recipient_of_two_stops_the_mail(sender: SmtpSender) -> None:
    async with SmtpServer(faults={"RCPT:bo@lead.test": "550 5.1.1 unknown"}) as server:
        session = await sender.open(account(smtp_port=server.port))
        with pytest.raises(errors.Permanent):
            await session.envelope("ida@sender.test", ["anna@lead.test", "bo@lead.test"], "del_1")
        assert server.said[-1] == "RSET"
        await sender.release(session)
        assert server.accepted == []


async def test_a_server_that_is_closing_down_is_temporary_and_not_used_again(sender: SmtpSender) -> None:
    async with SmtpServer(faults={"MAIL": "421 4.3.2 closing"}) as server:
        ida = account(smtp_port=server.port)
        with pytest.raises(errors.Temporary):
            await send(sender, ida)
        server.faults.clear()
        await send(sender, ida)
        assert server.connections == 2


async def test_a_refusal_in_raw_bytes_is_readable_text(sender: SmtpSender) -> None:
    async with SmtpServer(faults={"RCPT": b"550 5.7.1 bo\xeete \xc3\xa9 \x00 pleine"}) as server:
        with pytest.raises(errors.Permanent) as refusal:
            await send(sender, account(smtp_port=server.port))
        assert refusal.value.message == "5.7.1 bo\ufffdte é   pleine"


# -- lost connections -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", [drop, hang])
@pytest.mark.parametrize(("place", "phase"), [("MAIL", Phase.MAIL), ("RCPT", Phase.RCPT), ("DATA", Phase.DATA)])
async def test_lost_before_the_mail_was_asked_for_is_unreachable(
    hasty: SmtpSender, place: str, phase: Phase, fault: Callable[[Conversation], Awaitable[None]]
) -> None:
    async with SmtpServer(faults={place: fault}) as server:
        with pytest.raises(errors.Unreachable) as lost:
            await send(hasty, account(smtp_port=server.port))
        assert lost.value.phase is phase
        assert server.accepted == []


@pytest.mark.parametrize("fault", [drop, hang])
@pytest.mark.parametrize(("place", "kept"), [("DOT", 0), ("KEPT", 1)])
async def test_lost_after_the_mail_was_asked_for_is_undecided(
    hasty: SmtpSender, place: str, kept: int, fault: Callable[[Conversation], Awaitable[None]]
) -> None:
    async with SmtpServer(faults={place: fault}) as server:
        ida = account(smtp_port=server.port)
        with pytest.raises(errors.Undecided) as lost:
            await send(hasty, ida)
        assert lost.value.phase is Phase.DATA
        assert len(server.accepted) == kept
        server.faults.clear()
        await send(hasty, ida)
        assert server.connections == 2, "an answer is outstanding: the connection must not be used again"


async def test_an_answer_that_makes_no_sense_after_the_mail_is_undecided(sender: SmtpSender) -> None:
    async with SmtpServer(faults={"KEPT": "what?"}) as server:
        with pytest.raises(errors.Undecided):
            await send(sender, account(smtp_port=server.port))


async def test_a_slow_acceptance_is_waited_for(dialler: Dialler) -> None:
    """RFC 5321 section 4.5.3.2.6: giving up at the time-out of a command makes a second copy later."""
    go_on = asyncio.Event()

    async def slowly(conversation: Conversation) -> None:
        await go_on.wait()

    sender = SmtpSender(dialler=dialler, timeouts=SmtpTimeouts(command=0.2, data_start=0.2, data_end=5))
    async with SmtpServer(faults={"KEPT": slowly}) as server:
        sending = asyncio.create_task(send(sender, account(smtp_port=server.port)))
        asyncio.get_running_loop().call_later(0.5, go_on.set)
        await sending
        assert len(server.accepted) == 1
        await sender.close()


async def test_a_cancelled_mail_leaves_no_connection_behind(sender: SmtpSender) -> None:
    kept = asyncio.Event()

    async def hold(conversation: Conversation) -> None:
        kept.set()
        await hang(conversation)

    async with SmtpServer(faults={"KEPT": hold}) as server:
        ida = account(smtp_port=server.port)
        sending = asyncio.create_task(send(sender, ida))
        await kept.wait()
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending
        server.faults.clear()
        await send(sender, ida)
        assert server.connections == 2


def test_the_default_time_outs_are_those_of_the_standard() -> None:
    """RFC 5321 section 4.5.3.2."""
    default = SmtpTimeouts()
    assert default.greeting >= 300 and default.command >= 300
    assert default.data_start >= 120 and default.data_end >= 600


# -- opening ----------------------------------------------------------------------------------------------------------


async def test_a_wrong_password_is_an_ill_mailbox(sender: SmtpSender) -> None:
    async with SmtpServer(logins={"ida": "pw"}) as server:
        with pytest.raises(errors.AuthFailed) as refusal:
            await sender.open(account(smtp_port=server.port, username="ida", password="wrong secret"))
        assert (refusal.value.phase, refusal.value.code) == (Phase.AUTH, 535)
        assert "wrong secret" not in str(refusal.value)
        assert server.said.count("AUTH") == 1, "one failure must not be counted as three by the server"


async def test_a_password_may_hold_any_letters(sender: SmtpSender) -> None:
    async with SmtpServer(logins={"ida@sender.test": 'pä"ß\\ wörd €'}) as server:
        ida = account(smtp_port=server.port, username="ida@sender.test", password='pä"ß\\ wörd €')
        await send(sender, ida)
        assert len(server.accepted) == 1


async def test_a_temporary_login_failure_is_unreachable(sender: SmtpSender) -> None:
    async with SmtpServer(logins={"ida": "pw"}, faults={"AUTH": "454 4.7.0 try later"}) as server:
        with pytest.raises(errors.Unreachable) as refusal:
            await sender.open(account(smtp_port=server.port, username="ida", password="pw"))
        assert (refusal.value.phase, refusal.value.code) == (Phase.AUTH, 454)


async def test_a_server_without_login_is_an_ill_mailbox(sender: SmtpSender) -> None:
    async with SmtpServer() as server:
        with pytest.raises(errors.AuthFailed):
            await sender.open(account(smtp_port=server.port, username="ida", password="pw"))
        assert "AUTH" not in server.said


@pytest.mark.parametrize("fault", [drop, hang, "554 5.3.2 go away"])
async def test_a_server_that_does_not_greet_is_unreachable(hasty: SmtpSender, fault: str) -> None:
    async with SmtpServer(faults={"GREETING": fault}) as server:
        ida = account(smtp_port=server.port)
        with pytest.raises(errors.Unreachable):
            await hasty.open(ida)
        server.faults.clear()
        await send(hasty, ida)


async def test_the_machine_does_not_tell_its_name(sender: SmtpSender) -> None:
    async with SmtpServer() as server:
        session = await sender.open(account(smtp_port=server.port))
        await session.envelope("ida@sender.test", ["anna@lead.test"], "del_1")
        (conversation,) = server.open_connections
        assert conversation.session is not None and conversation.session.host_name == "[127.0.0.1]"
        await sender.release(session)


async def test_a_refused_connection_is_unreachable(sender: SmtpSender) -> None:
    async with SmtpServer() as server:
        ida = account(smtp_port=server.port)
    with pytest.raises(errors.Unreachable):
        await sender.open(ida)


# -- TLS --------------------------------------------------------------------------------------------------------------


def tls_server(context: ssl.SSLContext, security: Security) -> SmtpServer:
    is_tls = security is Security.TLS
    return SmtpServer(logins={"ida": "pw"}, tls=context if is_tls else None, starttls=None if is_tls else context)


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
async def test_mail_goes_over_verified_tls(sender: SmtpSender, server_tls: ssl.SSLContext, security: Security) -> None:
    async with tls_server(server_tls, security) as server:
        ida = account(smtp_port=server.port, security=security, username="ida", password="pw")
        await send(sender, ida)
        await send(sender, ida)
        assert (len(server.accepted), server.connections) == (2, 1)


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
@pytest.mark.parametrize("flaw", ["stranger", "wrong name"])
async def test_no_password_is_said_to_a_server_that_cannot_prove_its_name(
    sender: SmtpSender, authority: trustme.CA, security: Security, flaw: str
) -> None:
    signer, name = (trustme.CA(), "127.0.0.1") if flaw == "stranger" else (authority, "other.test")
    async with tls_server(server_context(signer, name), security) as server:
        ida = account(smtp_port=server.port, security=security, username="ida", password="pw")
        with pytest.raises(errors.Unreachable, match="certificate"):
            await sender.open(ida)
        assert "AUTH" not in server.said


async def test_starttls_is_required_not_opportunistic(sender: SmtpSender) -> None:
    async with SmtpServer(logins={"ida": "pw"}) as server:
        ida = account(smtp_port=server.port, security=Security.STARTTLS, username="ida", password="pw")
        with pytest.raises(errors.Unreachable, match="STARTTLS"):
            await sender.open(ida)
        assert "AUTH" not in server.said


# -- addresses and guard ----------------------------------------------------------------------------------------------


async def test_words_that_were_slipped_in_before_tls_are_not_heard(
    sender: SmtpSender, server_tls: ssl.SSLContext
) -> None:
    """RFC 8314 section 5.2 and RFC 3207 section 6: what came in the clear behind the answer to STARTTLS counts for
    nothing, or ends the connection; no password is said in either case to whoever wrote it."""
    heard: list[bytes] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 mail.test\r\n")
        heard.append(await reader.readline())
        writer.write(b"250-mail.test\r\n250 STARTTLS\r\n")
        heard.append(await reader.readline())
        writer.write(b"220 go\r\n250-mail.test\r\n250 AUTH PLAIN LOGIN\r\n235 welcome\r\n")
        with suppress(ConnectionError, ssl.SSLError):
            await writer.start_tls(server_tls)
            heard.append(await reader.readline())
        writer.close()

    async with await asyncio.start_server(talk, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(errors.MailError):
            await sender.open(account(smtp_port=port, security=Security.STARTTLS, username="ida", password="pw"))
    assert heard[:2] == [b"EHLO [127.0.0.1]\r\n", b"STARTTLS\r\n"]
    assert not any(b"AUTH" in line for line in heard)


async def test_an_international_domain_goes_out_in_a_labels(sender: SmtpSender) -> None:
    async with SmtpServer() as server:
        await send(sender, account(smtp_port=server.port), "anna@bücher.test")
        assert server.accepted[0].recipients == ("anna@xn--bcher-kva.test",)


@pytest.mark.parametrize("address", ["änna@lead.test", "a\r\nRCPT TO:<b@b.test>@lead.test", "a@b@c.test", "anna", ""])
async def test_an_address_that_cannot_be_sent_to_is_refused_before_anything_is_said(
    sender: SmtpSender, address: str
) -> None:
    async with SmtpServer() as server:
        session = await sender.open(account(smtp_port=server.port))
        with pytest.raises(errors.Invalid):
            await session.envelope("ida@sender.test", ["anna@lead.test", address], "del_1")
        assert "MAIL" not in server.said
        await sender.release(session)


async def test_the_guard_is_asked_before_every_exchange(cafile: None) -> None:
    closed_door = False

    def guard() -> None:
        if closed_door:
            raise RuntimeError("a transaction is open")

    sender = SmtpSender(dialler=Dialler(offline=True, guard=guard), timeouts=PATIENT)
    async with SmtpServer() as server:
        ida = account(smtp_port=server.port)
        session = await sender.open(ida)
        closed_door = True
        with pytest.raises(RuntimeError):
            await session.envelope("ida@sender.test", ["anna@lead.test"], "del_1")
        with pytest.raises(RuntimeError):
            await session.data(RAW)
        with pytest.raises(RuntimeError):
            await sender.open(ida)
        assert server.said == ["GREETING", "EHLO"]
        await sender.release(session)
        await sender.close()
