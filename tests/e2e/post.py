"""A mail world on a real Dovecot: IMAP over TLS and LMTP are its own, submission is a recording SMTP server."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import trustme

from tests.dovecot import PASSWORD, Dovecot, run_dovecot
from tests.mail.conftest import server_context
from tests.smtpd import Accepted, SmtpServer


class DovecotPost:
    """The same words as the sandbox's `MailWorld`. What was submitted for a closer is handed on when somebody looks."""

    security = "tls"

    def __init__(self, dovecot: Dovecot, smtp: SmtpServer) -> None:
        self._dovecot = dovecot
        self._smtp = smtp
        self._handed_on = 0
        self._closers: set[str] = set()
        self.smtp_port = smtp.port
        self.imap_port = dovecot.imaps
        self.delivered: Counter[str] = Counter()

    @property
    def accepted(self) -> list[Accepted]:
        return self._smtp.accepted

    async def add_mailbox(self, address: str, password: str) -> None:
        """Dovecot makes a mailbox when it is first used."""
        assert password == PASSWORD
        self._closers.add(address)

    async def deliver(self, address: str, raw: bytes, folder: str = "INBOX") -> None:
        self.delivered[address] += 1
        await asyncio.to_thread(self._dovecot.deliver, address, raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))

    async def messages(self, address: str) -> list[bytes]:
        """What lies in an INBOX, as Dovecot stored it."""
        for mail in self.accepted[self._handed_on :]:
            self._handed_on += 1
            for ours in self._closers.intersection(mail.recipients):
                await asyncio.to_thread(self._dovecot.deliver, ours, mail.raw)
        box = self._dovecot.folder / "mail" / address
        files = [path for part in ("cur", "new") for path in (box / part).iterdir()]
        return [path.read_bytes() for path in sorted(files, key=lambda path: path.name)]


@asynccontextmanager
async def dovecot_post(authority: trustme.CA) -> AsyncIterator[DovecotPost]:
    """Dovecot and a submission server with certificates of `authority`."""
    with run_dovecot(authority) as dovecot:
        tls = server_context(authority, "127.0.0.1")
        logins = {"mara@northlane.example": PASSWORD}
        async with SmtpServer(logins=logins, tls=tls) as smtp:
            yield DovecotPost(dovecot, smtp)
