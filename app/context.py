"""`App`: everything a flow needs, made once by `app.main` and passed as the first argument.

Owns the transactions (`write`, `read`) and the rule that no socket is used while one is open; the Protocols of the
collaborators live here, beside their users.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from contextvars import ContextVar
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from cryptography.fernet import Fernet, InvalidToken
from dns.asyncresolver import Resolver
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from app.clock import Clock
from app.domain.policy import RoutingPolicy
from app.domain.task import TaskPolicy
from app.domain.webhook import Answer
from app.errors import AuthFailed, Conflict, Phase
from app.ids import Ids
from app.mail.account import Account, OAuth, Security, Server
from app.mail.dkim import Signer
from app.mail.imap import ImapSession
from app.settings import Settings
from app.store.leads import Lead
from app.store.mailboxes import Access, Mailbox
from app.store.messages import Message
from app.together import Together
from classifier.reading import ObjectionType, PositiveType, Reading

if TYPE_CHECKING:
    from app.outreach.catalog import Catalog

# Reading needs no BEGIN and no ROLLBACK, after which a connection forgets the statements that it prepared.
_NO_BRACKETS = {"isolation_level": "AUTOCOMMIT"}
_in_transaction: ContextVar[bool] = ContextVar("in_transaction", default=False)


def no_transaction_is_open() -> None:
    """The guard of the dialler and of the mail room: raises when a database transaction is open here."""
    if _in_transaction.get():
        raise RuntimeError("a socket was used while a database transaction was open")


class Submission(Protocol):
    """A session in which mails are submitted one by one: `app.mail.smtp`, or `app.mail.dry`."""

    @property
    def account(self) -> Account: ...

    async def envelope(self, sender: str, recipients: Sequence[str], ref: str) -> None: ...

    async def data(self, raw: bytes) -> str: ...

    async def abandon(self) -> None: ...


class Sender(Protocol):
    """One session a mailbox at a time."""

    async def open(self, account: Account) -> Submission: ...

    async def release(self, session: Any, *, broken: bool = False) -> None: ...

    async def close(self) -> None: ...


class Inbox(Protocol):
    """IMAP (`app.mail.imap`)."""

    async def open(self, account: Account) -> ImapSession: ...


class Reader(Protocol):
    """The classifier, off the event loop, bounded in time. Raises `errors.ThawError` where it gives a message up."""

    async def read(self, raw: bytes, *, received_at: datetime, sent_texts: Sequence[str]) -> Reading: ...

    async def close(self) -> None: ...


class Poster(Protocol):
    """One HTTP POST to a receiver of webhooks (`app.webhooks.post`). Never raises for what the network does."""

    async def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Answer: ...


class Queue(Protocol):
    """Work to be done now. `key` names the work: while one waits under a key, a second one is not queued. What is
    deferred is written at the end of its transaction."""

    async def defer(self, s: AsyncSession, task: str, *, key: str, **arguments: str) -> None: ...

    async def write(self, s: AsyncSession) -> None: ...


class Catalogs(Protocol):
    """The ops files in force (`app.outreach.catalog`)."""

    async def current(self, s: AsyncSession) -> Catalog: ...

    async def routing(self, s: AsyncSession) -> RoutingPolicy: ...

    async def tasks(self, s: AsyncSession) -> TaskPolicy: ...

    async def responses(self, s: AsyncSession, topic: ObjectionType | PositiveType) -> list[str]:
        """The names of the responses to a type of objection, or to a request for material."""

    async def answer(
        self, s: AsyncSession, lead: Lead, mailbox: Mailbox, reply: Message, response: str
    ) -> tuple[str, str]:
        """The text that answers an objection by one of its responses, and the version of the files it is from."""


@dataclass(frozen=True, kw_only=True)
class App:
    """The composed application. Nothing in it changes after start."""

    settings: Settings
    clock: Clock
    ids: Ids
    sessions: async_sessionmaker[AsyncSession]
    sender: Sender
    inbox: Inbox
    reader: Reader
    poster: Poster
    queue: Queue
    catalogs: Catalogs
    vault: Fernet = field(repr=False)
    worker_id: str
    # Signs for the domains whose key it has, where the relay does not.
    signer: Signer = Signer({})
    # None while offline: even a question leaves this machine.
    resolver: Resolver | None = None
    # Of this application alone: a copy with another name or other connections has its own.
    together: Together = field(default_factory=Together, init=False, repr=False, compare=False)
    # Named points that crash tests stop a process at; does nothing otherwise.
    at_point: Callable[[str], None] = lambda name: None

    def new_id(self, prefix: str) -> str:
        """A new id; its time is the business clock's, so that ids sort as things happened."""
        return self.ids.new(prefix, self.clock.now())

    def write(self) -> AbstractAsyncContextManager[AsyncSession]:
        """A transaction that commits when the block ends without an error."""
        return self._session()

    def read(self) -> AbstractAsyncContextManager[AsyncSession]:
        """A transaction that only reads. Each statement sees what is committed when it begins, as in any other."""
        return self._session(read_only=True)

    @asynccontextmanager
    async def _session(self, *, read_only: bool = False) -> AsyncIterator[AsyncSession]:
        if _in_transaction.get():
            raise RuntimeError("a transaction was opened inside another one")
        token = _in_transaction.set(True)
        try:
            async with self.sessions(autoflush=not read_only) as s:
                if read_only:
                    await s.connection(execution_options=_NO_BRACKETS)
                yield s
                if not read_only:
                    await self.queue.write(s)
                    await s.commit()
        finally:
            _in_transaction.reset(token)


def account_of(app: App, mailbox: Mailbox | Access) -> Account:
    """How to reach a mailbox, with its password decrypted.

    Raises Conflict when it is switched off, AuthFailed when its password was encrypted with another key.
    """
    account = unlocked(app.vault, mailbox)
    if not mailbox.is_active:
        raise Conflict(f"mailbox {mailbox.address} is switched off")
    return account


def unlocked(vault: Fernet, mailbox: Mailbox | Access) -> Account:
    """A mailbox's servers and its decrypted secret, also while it is switched off. Raises AuthFailed."""
    secret = _opened(vault, mailbox)
    oauth = secret if isinstance(secret, OAuth) else None
    password = secret if isinstance(secret, str) else ""
    smtp = Server(
        host=mailbox.smtp_host,
        port=mailbox.smtp_port,
        security=Security(mailbox.smtp_security),
        username=mailbox.username,
        password=password,
        oauth=oauth,
    )
    imap = Server(
        host=mailbox.imap_host,
        port=mailbox.imap_port,
        security=Security(mailbox.imap_security),
        username=mailbox.username,
        password=password,
        oauth=oauth,
    )
    return Account(id=mailbox.id, address=mailbox.address, smtp=smtp, imap=imap)


def sealed(vault: Fernet, secret: OAuth | str) -> bytes:
    """A mailbox's password, or what buys its tokens, as the table keeps it."""
    return vault.encrypt((json.dumps(asdict(secret)) if isinstance(secret, OAuth) else secret).encode())


def oauth_of(vault: Fernet, mailbox: Mailbox) -> OAuth | None:
    """What buys a mailbox's tokens; None when it logs in with a password. Raises AuthFailed."""
    secret = _opened(vault, mailbox) if mailbox.login == "oauth" else ""
    return secret if isinstance(secret, OAuth) else None


def _opened(vault: Fernet, mailbox: Mailbox | Access) -> OAuth | str:
    try:
        secret = vault.decrypt(mailbox.secret).decode()
    except InvalidToken:
        why = "its password was stored under another THAW_SECRET_KEY: set that one again, or give the password anew"
        raise AuthFailed(f"{mailbox.address}: {why}", phase=Phase.AUTH) from None
    return OAuth(**json.loads(secret)) if mailbox.login == "oauth" else secret
