"""Words to drive triage by hand: no worker runs, each test collects and processes when it wants to."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from email.message import Message as ParsedMail
from pathlib import Path

from app.context import App, Reader, account_of
from app.handoff.introduce import introduce
from app.mail.imap import Role
from app.outreach.send import take_turn
from app.store import deliveries, enrollments, handoffs, leads, mailboxes, messages, planning, suppressions, tasks
from app.store.deliveries import Delivery
from app.store.enrollments import Enrollment
from app.store.handoffs import Handoff
from app.store.judgements import Judgement
from app.store.messages import Fate, Message
from app.store.tasks import Task
from app.triage.collect import collect, folders_to_read
from app.triage.process import process
from tests.world import World, a_world, reply

MARA = "mara@northlane.example"
JONAS = "jonas@northlane.example"
ANNA = "anna@tidewell.example"
YES = "Yes, I'd like to see this. Could we talk on Thursday at 10?"
STOP = "Please take me off your list."


class Crash(BaseException):
    """Stands for a kill: nothing catches it on the way out."""


@dataclass(kw_only=True)
class Desk:
    """A world without a worker, and what its database says."""

    world: World

    @property
    def app(self) -> App:
        return self.world.app

    async def look(self, address: str = MARA) -> int:
        """Read all folders of a mailbox once, as the watch does; how many messages were seen there first."""
        mailbox_id = self.world.watched[address]
        async with self.app.read() as s:
            account = account_of(self.app, await mailboxes.get(s, mailbox_id))
        session = await self.app.inbox.open(account)
        try:
            count = 0
            for folder in reversed(await folders_to_read(session)):
                count += await collect(self.app, mailbox_id, session, folder)
                if folder.role is Role.INBOX:
                    async with self.app.write() as s:
                        await mailboxes.was_read(s, mailbox_id, self.app.clock.real())
            return count
        finally:
            await session.close()

    async def work(self) -> None:
        """Look into all mailboxes, and process what waits."""
        for address in self.world.watched:
            await self.look(address)
        for message_id in await self.waiting():
            await process(self.app, message_id)

    async def waiting(self) -> Sequence[str]:
        async with self.app.read() as s:
            return await messages.waiting(s)

    async def receives(self, raw: bytes, *, at: str = MARA, folder: str = "INBOX") -> Message:
        """A message arrives and is processed; what became of it."""
        await self.world.mail.deliver(at, raw, folder)
        await self.work()
        return await self.newest()

    async def stores(self, content: str, raw: bytes, role: Role = Role.INBOX) -> str:
        """A message is stored, and waits; `content` tells it from others. Its id."""
        async with self.app.write() as s:
            values = {
                "id": self.app.new_id("msg"),
                "content_key": content,
                "raw": raw,
                "truncated": False,
                "mailbox_id": self.world.watched[MARA],
                "folder_role": role,
                "received_at": self.app.clock.now(),
                "stored_at": self.app.clock.real(),
                "fate": Fate.STORED,
                "attempts": 0,
            }
            return (await messages.add_once(s, values))[0]

    async def decided(self, label: str, count: int, agreed: bool | None = None, has_acted: bool = True) -> None:
        """So many replies were taken for `label`, and people made that of them."""
        for _ in range(count):
            message_id = await self.stores(self.app.new_id("content"), b"")
            async with self.app.write() as s:
                (await messages.get(s, message_id)).fate = Fate.IGNORED
                values = {"message_id": message_id, "label": label, "is_sure": True, "has_acted": has_acted}
                s.add(Judgement(**values, decided_at=self.app.clock.now(), agreed=agreed))

    async def answers(self, text: str, to: ParsedMail, who: str = ANNA, **headers: str) -> Message:
        """`who` answers one of our mails."""
        return await self.receives(reply(who, text, to, self.world.clock.now(), **headers))

    async def newest(self) -> Message:
        async with self.app.read() as s:
            return (await messages.page(s, None, 500))[-1]

    async def first_mail(self, who: str = ANNA, first_name: str = "Anna") -> tuple[str, ParsedMail]:
        """A lead that got its first mail: its id and that mail."""
        lead_id = await self.world.lead(who, first_name)
        await self.turns()
        return lead_id, self.world.sent_to(who)[0]

    async def turns(self, ahead: timedelta = timedelta(hours=1)) -> None:
        """Read, and let every mailbox take its turns, until nothing more is due within `ahead`."""
        end = self.world.clock.now() + ahead
        read = -1
        while True:
            # Mail comes from the world's servers only: where they did nothing, there is nothing more to read.
            if read < (read := len(self.world.mail.accepted) + self.world.mail.delivered.total()):
                await self.work()
            for mailbox_id in self.world.watched.values():
                await take_turn(self.app, mailbox_id)
            async with self.app.read() as s:
                due = await planning.next_due(s)
            if due is None or due > end:
                return
            self.world.clock.step_to(max(due, self.world.clock.now()))

    async def enrollment(self, lead_id: str) -> Enrollment:
        async with self.app.read() as s:
            return (await enrollments.of_lead(s, lead_id))[0]

    async def state(self, lead_id: str) -> tuple[str, str | None]:
        e = await self.enrollment(lead_id)
        return e.state, e.outcome

    async def suppressed(self, address: str = ANNA) -> str | None:
        async with self.app.read() as s:
            return await suppressions.reason_for(s, address)

    async def tasks(self) -> list[Task]:
        async with self.app.read() as s:
            return list(await tasks.waiting(s))

    async def asked(self) -> list[str]:
        return [task.kind for task in await self.tasks()]

    async def handoffs(self, lead_id: str) -> list[Handoff]:
        async with self.app.read() as s:
            return [h for h in await handoffs.every(s) if h.lead_id == lead_id]

    async def deliveries(self, lead_id: str, purpose: str) -> list[Delivery]:
        async with self.app.read() as s:
            return [d for d in await deliveries.of_lead(s, lead_id) if d.purpose == purpose]

    async def introduce(self, lead_id: str) -> Handoff:
        """The job that chooses the closer of the newest hand-off, and what that became."""
        await introduce(self.app, (await self.handoffs(lead_id))[-1].id)
        return (await self.handoffs(lead_id))[-1]

    async def token(self, lead_id: str) -> str:
        async with self.app.read() as s:
            return (await leads.get(s, lead_id)).unsubscribe_token


@asynccontextmanager
async def a_desk(
    url: str,
    folder: Path,
    reader: Reader,
    *,
    at_point: Callable[[str], None] = lambda name: None,
    mailboxes: Sequence[str] = (MARA,),
    claim_lease: timedelta = timedelta(minutes=20),
    undecided_after: timedelta = timedelta(minutes=15),
    stalled_worker: timedelta = timedelta(seconds=3),
) -> AsyncIterator[Desk]:
    """A desk with watched mailboxes, one closer, and a classifier that other tests use, too."""
    leases = {
        "claim_lease": claim_lease,
        "undecided_after": undecided_after,
        "stalled_worker": stalled_worker,
    }
    async with a_world(url, folder, work=False, at_point=at_point, post=None, reader=None, **leases) as world:
        world.running = replace(world.running, app=replace(world.running.app, reader=reader))
        desk = Desk(world=world)
        for address in mailboxes:
            await world.mailbox(address)
            await desk.look(address)
        await world.closer(JONAS)
        yield desk


def mail(who: str, subject: str = "hello", text: str = "hello", to: str = MARA, **headers: str) -> bytes:
    """A mail of somebody's own accord, that names no mail of ours."""
    own_id = f"<{hashlib.sha256(f'{who} {subject} {text}'.encode()).hexdigest()[:16]}@else.example>"
    lines = {"From": who, "To": to, "Subject": subject, "Message-ID": own_id}
    lines |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = "\n".join(f"{name}: {value}" for name, value in lines.items())
    return f"{head}\n\n{text}\n".encode()


def machine_reply(who: str, text: str, to: ParsedMail, subject: str = "Automatic reply") -> bytes:
    """An automatic answer (RFC 3834) in the thread of one of our mails."""
    names = {"In_Reply_To": str(to["Message-ID"]), "Auto_Submitted": "auto-replied"}
    return mail(who, f"{subject}: {to['Subject']}", text, **names)


def _returned(original: ParsedMail | None) -> str:
    if original is None:
        return "Subject: nothing of ours"
    return f"Message-ID: {original['Message-ID']}\nX-Thaw-Ref: {original['X-Thaw-Ref']}"


def bounce(who: str, status: str, original: ParsedMail | None, action: str = "failed") -> bytes:
    """A delivery report (RFC 3464), with the header of what was not delivered where there is one."""
    returned = _returned(original)
    return f"""\
From: Mail Delivery System <MAILER-DAEMON@mx.else.example>
To: {MARA}
Subject: Undelivered Mail Returned to Sender
Message-ID: <report-{status}-{who}@mx.else.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain

The mail to {who} could not be delivered.

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.else.example

Final-Recipient: rfc822; {who}
Action: {action}
Status: {status}
Diagnostic-Code: smtp; 550 {status} refused

--b1
Content-Type: text/rfc822-headers

{returned}

--b1--
""".encode()


def complaint(original: ParsedMail | None) -> bytes:
    """An abuse report (RFC 5965), with the header of the mail that somebody called spam."""
    returned = _returned(original)
    return f"""\
From: Abuse Desk <fbl@provider.example>
To: {MARA}
Subject: abuse report
Message-ID: <abuse-1@provider.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="b1"

--b1
Content-Type: text/plain

This is an abuse report.

--b1
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: Provider/1.0
Version: 1

--b1
Content-Type: text/rfc822-headers

{returned}

--b1--
""".encode()
