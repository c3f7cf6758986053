"""One Dovecot and one classifier for all tests here: its model takes a second to load."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
import trustme

from app.backtest.report import Report
from app.backtest.run import backtest
from app.backtest.survey import Connection
from app.context import Inbox
from app.mail.account import Account, Security, Server
from app.mail.dial import Dialler
from app.mail.imap import ImapOpener
from app.outreach.catalog import parse, read_folder
from app.triage.reader import ProcessReader
from tests.backtest.past import MARA, NOW
from tests.dovecot import HOST, PASSWORD, Dovecot, require_dovecot, run_dovecot
from tests.world import SEQUENCES

SINCE = date(2025, 11, 20)
POLICY = parse(read_folder(SEQUENCES)).routing


@pytest.fixture(scope="session")
def authority_file(tmp_path_factory: pytest.TempPathFactory) -> tuple[trustme.CA, Path]:
    authority, path = trustme.CA(), tmp_path_factory.mktemp("ca") / "authority.pem"
    authority.cert_pem.write_to_path(str(path))
    return authority, path


@pytest.fixture(scope="session")
def dovecot(authority_file: tuple[trustme.CA, Path]) -> Iterator[Dovecot]:
    require_dovecot()
    with run_dovecot(authority_file[0]) as server:
        yield server


@pytest.fixture(scope="session")
async def reader(anyio_backend: str) -> AsyncIterator[ProcessReader]:
    """A classifier in a process of its own."""
    made = ProcessReader()
    yield made
    await made.close()


@pytest.fixture(scope="session")
def inbox(authority_file: tuple[trustme.CA, Path]) -> Inbox:
    return ImapOpener(dialler=Dialler(offline=True, cafile=authority_file[1]), timeout=10)


def account_on(server: Dovecot, owner: str, address: str = MARA, password: str = PASSWORD) -> Account:
    """The mailbox of `owner` on this server, as that of `address`."""
    imap = Server(host=HOST, port=server.imaps, security=Security.TLS, username=owner, password=password)
    return Account(id=owner, address=address, smtp=imap, imap=imap)


class Backtester:
    """Runs a backtest over a mailbox of the Dovecot."""

    def __init__(self, server: Dovecot, inbox: Inbox, reader: ProcessReader) -> None:
        self._server, self._inbox, self._reader = server, inbox, reader

    async def __call__(
        self,
        owner: str,
        *,
        address: str = MARA,
        since: date = SINCE,
        now: datetime = NOW,
        sent: str | None = None,
        progress: Callable[[str, int, int], None] = lambda doing, done, total: None,
    ) -> Report:
        connection = Connection(self._inbox, account_on(self._server, owner, address), pause=0.01)
        return await backtest(
            connection, self._reader, address, POLICY, since=since, now=now, sent=sent, progress=progress
        )


@pytest.fixture(scope="session")
def past_of(dovecot: Dovecot, inbox: Inbox, reader: ProcessReader) -> Backtester:
    return Backtester(dovecot, inbox, reader)
