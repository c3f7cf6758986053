"""The sandbox's mail servers: SMTP submission and IMAP on loopback, in the event loop of the caller.

Owns the mailboxes of our own people and what lies in them, and remembers every mail that was accepted. Who else exists
in that world is the population's to say. Opens no outward connection and must not import anything but `app.clock`.

A submission goes: login, MAIL from the mailbox's own address, RCPT each judged, DATA. What is accepted is kept in the
sender's Sent folder (as Gmail does), put into the INBOX of every recipient that is a mailbox here, and told to the
population for all the others, before the 250 is given.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import ssl
from argparse import Namespace
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from types import TracebackType
from typing import Any, Protocol, cast

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from proxyprotocol.sock import SocketInfo
from pymap.backend.dict import Config, Login
from pymap.backend.dict.filter import FilterSet
from pymap.backend.dict.mailbox import MailboxData, MailboxSet
from pymap.concurrent import Subsystem
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage
from pymap.parsing.specials import FetchRequirement
from pymap.user import UserMetadata
from pysasl import SASLAuth
from pysasl.hashing import Cleartext

from app.clock import Clock, SystemClock

LOOPBACK = "127.0.0.1"
INBOX, SENT, JUNK = "INBOX", "Sent", "Junk"
# How long a closing server waits for its connections to end by themselves, in seconds of real time.
_GRACE = 5.0


class Population(Protocol):
    """Everybody who is not a mailbox of this world. Both are called in the event loop and must not block."""

    def rcpt(self, address: str) -> str | None:
        """None when `address` takes mail, else the SMTP reply that refuses it, such as `550 5.1.1 No such user`."""

    def mail(self, sender: str, recipients: list[str], raw: bytes) -> None:
        """A mail was accepted for `recipients`, all of them outside of our mailboxes."""


class Nobody:
    """An empty world: every address outside of our mailboxes is unknown."""

    def rcpt(self, address: str) -> str | None:
        return f"550 5.1.1 <{address}>: no such user here"

    def mail(self, sender: str, recipients: list[str], raw: bytes) -> None:
        raise AssertionError(f"mail for nobody: {recipients}")


@dataclass(frozen=True, kw_only=True, slots=True)
class Accepted:
    """One mail that the SMTP server took: the envelope and the bytes as submitted, with CRLF."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes


class MailWorld:
    """The servers of the sandbox: `async with MailWorld(population) as world`. Ports are chosen by the system.

    `accepted` is every submission in order; `delivered` counts the messages that ever reached the INBOX of a mailbox.
    """

    def __init__(
        self, population: Population | None = None, *, hostname: str = "mail.sandbox.test", clock: Clock | None = None
    ) -> None:
        self.hostname = hostname
        self.smtp_port = 0
        self.imap_port = 0
        self.accepted: list[Accepted] = []
        self.delivered: Counter[str] = Counter()
        self._population = population or Nobody()
        self._clock = clock or SystemClock()
        self._passwords: dict[str, str] = {}
        self._faults: list[Exception] = []
        self._imap = _Imap(hostname)
        self._smtp = _Submission(self)

    async def __aenter__(self) -> MailWorld:
        logging.getLogger("mail.log").addFilter(_not_about_login_data)
        try:
            self.imap_port = await self._imap.start()
            self.smtp_port = await self._smtp.start()
        except BaseException:
            await self._close()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._close()

    async def _close(self) -> None:
        try:
            await self._smtp.close()
        finally:
            logging.getLogger("mail.log").removeFilter(_not_about_login_data)
            await self._imap.close()

    async def add_mailbox(self, address: str, password: str) -> None:
        """Create a mailbox with INBOX, Sent and Junk; its login is its address. Raises ValueError when it exists."""
        address = address.lower()
        if address in self._passwords:
            raise ValueError(f"{address} exists already")
        await self._imap.add(address, password)
        self._passwords[address] = password

    def has_mailbox(self, address: str) -> bool:
        """Whether `address` is a mailbox of this world."""
        return address.lower() in self._passwords

    def password_is(self, address: str, password: str) -> bool:
        """Whether the login would be let in."""
        return self._passwords.get(address.lower()) == password

    async def deliver(self, address: str, raw: bytes, folder: str = INBOX) -> None:
        """Put a message into a folder, line ends made CRLF, and wake who waits in IDLE. Raises KeyError."""
        address = address.lower()
        crlf = raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        box = await self._imap.folder(address, folder)
        # Counted first: whoever compares the count with what was processed must never see too low a one.
        if folder == INBOX:
            self.delivered[address] += 1
        await box.append(AppendMessage(crlf, self._clock.now()))

    async def messages(self, address: str, folder: str = INBOX) -> list[bytes]:
        """What lies in a folder now, oldest first, also what a client has put there. Raises KeyError."""
        box = await self._imap.folder(address.lower(), folder)
        loaded = [await message.load_content(FetchRequirement.CONTENT) async for message in box.messages()]
        return [bytes(message.content) for message in loaded]

    def rcpt(self, address: str) -> str | None:
        """The reply that refuses a recipient, None for one who takes mail."""
        return None if self.has_mailbox(address) else self._population.rcpt(address)

    async def submit(self, sender: str, recipients: Sequence[str], raw: bytes) -> None:
        """Take a mail that the SMTP server has read to its end."""
        self.accepted.append(Accepted(sender=sender, recipients=tuple(recipients), raw=raw))
        await self.deliver(sender, raw, SENT)
        for ours in filter(self.has_mailbox, recipients):
            await self.deliver(ours, raw)
        theirs = [address for address in recipients if not self.has_mailbox(address)]
        if theirs:
            self._population.mail(sender, theirs, raw)

    def record_fault(self, error: Exception) -> None:
        """Keep an error of the sandbox itself, which the client only sees as a 4xx."""
        self._faults.append(error)

    def check(self) -> None:
        """Raise the first error that the world itself made: it must never pass for a refusal."""
        if self._faults:
            raise self._faults[0]


class _Submission:
    """The SMTP side: login, sender and recipients are checked here. No TLS: it listens on loopback only."""

    def __init__(self, world: MailWorld) -> None:
        self._world = world
        self._connections: set[_Connection] = set()
        self._server: asyncio.Server | None = None

    async def start(self) -> int:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _Connection(self, self._connections, loop), LOOPBACK, 0)
        return _port(self._server)

    async def close(self) -> None:
        if self._server is None:
            return
        self._server.close()
        handlers = [connection.hang_up() for connection in self._connections]
        await _finish(handlers)
        await asyncio.wait_for(self._server.wait_closed(), _GRACE)
        self._server = None

    @property
    def hostname(self) -> str:
        return self._world.hostname

    def authenticate(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
        if not isinstance(data, LoginPassword):
            return AuthResult(success=False, handled=False)
        known = self._world.password_is(data.login.decode(), data.password.decode())
        return AuthResult(success=known, handled=known, auth_data=data)

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        # aiosmtpd's own `auth_required` warns wherever there is no TLS, so the login is asked for here.
        if not session.authenticated:
            return "530 5.7.0 Authentication required"
        login = cast(LoginPassword, session.auth_data).login.decode()
        if address.lower() != login.lower():
            return f"553 5.7.1 <{address}>: sender address not owned by the login"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 OK"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        refusal = self._world.rcpt(address.lower())
        if refusal is not None:
            return refusal
        envelope.rcpt_tos.append(address.lower())
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        assert envelope.mail_from is not None and isinstance(envelope.content, bytes)
        await self._world.submit(envelope.mail_from.lower(), envelope.rcpt_tos, envelope.content)
        return f"250 2.0.0 Ok: queued as {len(self._world.accepted):08X}"

    async def handle_exception(self, error: Exception) -> str:
        logging.getLogger(__name__).error("sandbox.fault", exc_info=error)
        self._world.record_fault(error)
        return "451 4.3.0 Local error in processing"


class _Connection(SMTP):
    """One client of the SMTP server, known to it so that closing leaves nothing behind."""

    def __init__(self, desk: _Submission, among: set[_Connection], loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(
            desk,
            hostname=desk.hostname,
            ident="Sandbox",
            authenticator=desk.authenticate,
            auth_require_tls=False,
            enable_SMTPUTF8=True,
            loop=loop,
        )
        self._among = among

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._among.add(self)

    def connection_lost(self, error: Exception | None) -> None:
        super().connection_lost(error)
        self._among.discard(self)

    def hang_up(self) -> asyncio.Task[None]:
        """Drop the client; the task that served it ends soon."""
        assert self._handler_coroutine is not None
        if self.transport is not None:
            self.transport.close()
        return self._handler_coroutine


class _Imap:
    """The IMAP side: pymap's in-memory mailboxes behind our own listener."""

    def __init__(self, hostname: str) -> None:
        self._config = _ImapConfig(hostname)
        self._login = Login(self._config)
        self._serve = IMAPServer(self._login, self._config)
        self._connections: dict[asyncio.Task[None], asyncio.StreamReader] = {}
        self._server: asyncio.Server | None = None

    async def start(self) -> int:
        self._config.apply_context()
        self._server = await asyncio.start_server(self._connected, LOOPBACK, 0)
        return _port(self._server)

    async def close(self) -> None:
        if self._server is None:
            return
        self._server.close()
        for reader in self._connections.values():
            # As if the client had gone: pymap says BYE and ends. A transport closed under it makes uvloop raise.
            reader.feed_eof()
        await _finish(list(self._connections))
        await asyncio.wait_for(self._server.wait_closed(), _GRACE)
        self._server = None

    async def add(self, address: str, password: str) -> None:
        boxes = MailboxSet()
        for name in (SENT, JUNK):
            await boxes.add_mailbox(name)
        self._config.set_cache[address] = (boxes, FilterSet())
        self._login.users_dict[address] = UserMetadata(self._config, address, password=password)

    async def folder(self, address: str, folder: str) -> MailboxData:
        boxes, _ = self._config.set_cache[address]
        return await boxes.get_mailbox(folder)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # pymap's own listener serves each client in a second task that nobody holds; from CPython 3.13 on the garbage
        # collector takes that away while its client waits in IDLE. Here it is the connection's first task, and held.
        task = asyncio.current_task()
        assert task is not None
        self._connections[task] = reader
        try:
            await self._serve(reader, writer, SocketInfo.get(writer, None, unique_id=secrets.token_bytes(16)))
        except (ConnectionError, EOFError):
            pass  # the client is gone, which is how a session ends
        except RuntimeError:
            # uvloop's word for a write to a client that is gone.
            if not writer.is_closing():
                raise
        finally:
            del self._connections[task]
            writer.close()


class _Plain(Cleartext):
    """Passwords as they are: a key derivation takes a third of a second a login. Letters outside ASCII may occur."""

    def verify(self, secret: str, hash: str) -> bool:
        return secrets.compare_digest(secret.encode(), hash.encode())


class _ImapConfig(Config):
    """pymap's settings for a world on loopback: nothing is hashed, nothing runs in a thread, no name is looked up."""

    def __init__(self, hostname: str) -> None:
        self._hostname = hostname
        super().__init__(
            Namespace(passlib_cfg=None, proxy_protocol=None, inherited_sockets=None),
            host=LOOPBACK,
            port=0,
            tls_enabled=False,
            ssl_context=ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER),
            hash_context=_Plain(),
            # Its own choice is a thread for hashing, which keeps an event loop open for ever.
            cpu_subsystem=Subsystem.for_asyncio(),
            invalid_user_sleep=0.0,
            demo_data=False,
            demo_user="",
            demo_password="",
        )

    @property
    def greeting(self) -> bytes:
        return b"Server ready " + self._hostname.encode("ascii")

    @property
    def tls_auth(self) -> SASLAuth:
        return _ways_to_log_in()


@cache
def _ways_to_log_in() -> SASLAuth:
    # pymap looks for them among all installed packages, twice a connection, which takes longer than what follows.
    return SASLAuth.defaults()


def _port(server: asyncio.Server) -> int:
    port: int = server.sockets[0].getsockname()[1]
    return port


async def _finish(tasks: Sequence[asyncio.Task[None]]) -> None:
    """Let tasks whose connection was closed end, and cancel those that do not."""
    if not tasks:
        return
    _, late = await asyncio.wait(tasks, timeout=_GRACE)
    for task in late:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _not_about_login_data(record: logging.LogRecord) -> bool:
    # aiosmtpd sets its own deprecated attribute at every login and warns of it.
    return "login_data is deprecated" not in record.getMessage()
