"""Words for tests that take a mailbox's turns themselves: one mailbox, one lead, and a scripted submission server."""

from __future__ import annotations

import dataclasses
import secrets
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email import message_from_bytes
from functools import partial
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import select

from app.clock import SteppedClock
from app.context import App, no_transaction_is_open
from app.mail.dial import Dialler
from app.mail.smtp import SmtpSender, SmtpTimeouts
from app.mail.tokens import Rotated, Tokens
from app.main import Service, service
from app.outreach.accounts import NewMailbox, add_mailbox, keep_rotated
from app.outreach.applied import apply
from app.outreach.enroll import NewLead, enter
from app.outreach.send import take_turn
from app.store import deliveries, enrollments, leads, mailboxes, tasks
from app.store.deliveries import Delivery
from app.store.engine import conninfo
from app.store.enrollments import Enrollment
from app.store.leads import Lead
from app.store.mailboxes import Mailbox
from app.store.messages import Fate, Message
from tests.smtpd import SmtpServer
from tests.world import SEQUENCE, START, ops_files, settings_for

MARA = "mara@northlane.example"
ANNA = "anna@tidewell.example"
LOGINS = {MARA: "secret"}
# For servers that answer, however busy this machine is, and for those that never do.
PATIENT = SmtpTimeouts(connect=20, greeting=20, command=20, data_start=20, data_end=20, check=20)
HASTY = SmtpTimeouts(connect=5, greeting=0.7, command=0.7, data_start=0.7, data_end=0.7, check=0.7, quit=0.7)


class _LongAfter(SteppedClock):
    """An hour later by the clock of leases."""

    def real(self) -> datetime:
        return super().real() + timedelta(hours=1)


@dataclass(kw_only=True)
class Desk:
    """One service without a worker, its scripted submission server, and the questions that tests ask."""

    running: Service
    app: App
    clock: SteppedClock
    server: SmtpServer
    url: str
    files: dict[str, str]
    senders: list[SmtpSender] = field(default_factory=list)
    # Ids by the names that a test gives them.
    known: dict[str, str] = field(default_factory=dict)

    async def mailbox(self, address: str = MARA, **changes: Any) -> str:
        """Add one of our mailboxes, on the scripted server; its id."""
        assert self.server.logins is not None
        self.server.logins = {**self.server.logins, address: "secret"}
        new = NewMailbox(
            address=address,
            name="Mara Lindqvist",
            company="Northlane",
            postal_address="Northlane Ltd, 14 Cooper's Yard, Northmoor NM1 4AA",
            zone="Europe/London",
            password="secret",
            smtp_host="127.0.0.1",
            smtp_port=self.server.port,
            smtp_security="none",
            imap_host="127.0.0.1",
            imap_port=1,
            imap_security="none",
        )
        return await add_mailbox(self.app, dataclasses.replace(new, **changes))

    async def lead(self, email: str = ANNA, first_name: str = "Anna") -> str:
        """A lead in the cold sequence; its id."""
        new = NewLead(email=email, first_name=first_name, company="Tidewell", country="GB")
        return (await enter(self.app, new, SEQUENCE)).lead_id

    def another(self, name: str, app: App) -> App:
        """One more worker beside `app`: its own name and mail connections, the same database connections."""
        sender = a_sender()
        self.senders.append(sender)
        return dataclasses.replace(app, worker_id=name, sender=sender)

    async def turn(self, mailbox_id: str) -> bool:
        return await take_turn(self.app, mailbox_id)

    def later(self, **ahead: float) -> None:
        """Let business time pass."""
        self.clock.step_to(self.clock.now() + timedelta(**ahead))

    def take_over(self, now: datetime) -> None:
        """Go on at this business time, long after other workers have died: all that they held has lapsed."""
        self.clock = _LongAfter(now)
        self.app = dataclasses.replace(self.app, clock=self.clock)

    async def later_with_inbox_read(self, mailbox_id: str, **ahead: float) -> None:
        """Let business time pass, and the inbox be read."""
        self.later(**ahead)
        async with self.app.write() as s:
            await mailboxes.was_read(s, mailbox_id, self.clock.real())

    async def the_mailbox(self, mailbox_id: str) -> Mailbox:
        async with self.app.read() as s:
            return await mailboxes.get(s, mailbox_id)

    async def the_lead(self, lead_id: str) -> Lead:
        async with self.app.read() as s:
            return await leads.get(s, lead_id)

    async def enrollment(self, lead_id: str) -> Enrollment:
        async with self.app.read() as s:
            return (await enrollments.of_lead(s, lead_id))[0]

    async def enrollments(self) -> list[Enrollment]:
        """All of them."""
        async with self.app.read() as s:
            return list((await s.scalars(select(Enrollment))).all())

    async def policy(self, old: str, new: str) -> None:
        """Put the files in force with one line of `policy.toml` changed."""
        assert old in self.files["policy.toml"]
        self.files["policy.toml"] = self.files["policy.toml"].replace(old, new)
        await self.apply(self.files)

    async def deliveries(self, lead_id: str) -> list[Delivery]:
        async with self.app.read() as s:
            return list(await deliveries.of_lead(s, lead_id))

    async def asked(self) -> list[str]:
        """The kinds of the tasks that wait for a person."""
        async with self.app.read() as s:
            return [task.kind for task in await tasks.waiting(s)]

    async def message(self, mailbox_id: str, message_id: str, writer: str) -> None:
        """A stored and processed reply, as far as an introduction looks at it."""
        now = self.clock.now()
        reply = Message(
            id=message_id,
            content_key=message_id,
            raw=b"kept elsewhere",
            truncated=False,
            mailbox_id=mailbox_id,
            folder_role="inbox",
            received_at=now,
            stored_at=now,
            fate=Fate.MATCHED,
            attempts=0,
            from_address=writer,
            subject="Re: Late inbound",
            message_id=f"<{message_id}@tidewell.example>",
            text="Yes, please.",
            reading={},
        )
        async with self.app.write() as s:
            s.add(reply)

    async def apply(self, files: dict[str, str]) -> None:
        """Put other ops files in force."""
        await apply(self.app, files, by="test")

    def execute(self, statement: str, *values: object) -> None:
        """Do something to the database from outside, committed at once."""
        with psycopg.connect(conninfo(self.url), autocommit=True) as connection:
            connection.execute(statement.encode(), values)

    def refs(self) -> list[str]:
        """The delivery that each accepted mail belongs to, in order of acceptance."""
        return [str(message_from_bytes(mail.raw)["X-Thaw-Ref"]) for mail in self.server.accepted]


def a_sender(
    timeouts: SmtpTimeouts = PATIENT, cafile: Path | None = None, rotated: Rotated | None = None
) -> SmtpSender:
    """Mail connections of their own."""
    dialler = Dialler(offline=True, guard=no_transaction_is_open, cafile=cafile)
    tokens = Tokens(dialler=dialler, rotated=rotated) if rotated else None
    return SmtpSender(dialler=dialler, timeouts=timeouts, tokens=tokens)


@asynccontextmanager
async def a_desk(
    url: str,
    folder: Path,
    server: SmtpServer | None = None,
    *,
    timeouts: SmtpTimeouts = PATIENT,
    cafile: Path | None = None,
    at_point: Callable[[str], None] = lambda name: None,
    settings: Mapping[str, object] | None = None,
) -> AsyncIterator[Desk]:
    """A service on `server` (a well-behaved one unless given), with the shipped sequences."""
    clock = SteppedClock(START)
    files = ops_files()
    async with (
        server or SmtpServer(logins=LOGINS) as smtp,
        service(settings_for(folder, **(settings or {})), url, clock=clock, at_point=at_point) as running,
    ):
        sender = a_sender(timeouts, cafile, partial(keep_rotated, running.app))
        app = dataclasses.replace(running.app, sender=sender, worker_id=f"desk-{secrets.token_hex(3)}")
        await apply(app, files, by="test")
        desk = Desk(running=running, app=app, clock=clock, server=smtp, url=url, files=files, senders=[sender])
        try:
            yield desk
        finally:
            for used in desk.senders:
                await used.close()
