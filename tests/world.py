"""A service under test with the sandbox's mail servers around it, and words to drive it by.

Time is stepped: `world.pass_time()` lets everything that is due now happen, then moves to the next instant. Nothing
sleeps for a fixed time; waiting is for an event, with a limit that only a broken build meets.
"""

from __future__ import annotations

import asyncio
import re
import secrets
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import Message as ParsedMail
from email.utils import format_datetime
from pathlib import Path
from typing import Protocol

from app.clock import SteppedClock
from app.context import App, Reader
from app.handoff.closers import NewCloser, add_closer
from app.jobs import planner
from app.main import Service, background, service
from app.outreach.accounts import NewMailbox, add_mailbox
from app.outreach.applied import apply
from app.outreach.catalog import read_folder
from app.outreach.enroll import NewLead, enter
from app.sandbox.servers import MailWorld
from app.settings import Settings
from app.store import deliveries, enrollments, mailboxes, messages, planning

# A Monday morning in London, in the middle of the sending hours.
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SEQUENCE = "late-shipments"
# Warm, and less sure than an introduction asks for. Whoever fits the model anew may have to find other words.
DOUBTFUL = "We could talk, I guess."
PATIENCE = 60.0
SEQUENCES = Path(__file__).resolve().parents[1] / "sequences"


class Inhabitants:
    """Everybody our mail may go to: they accept it silently, unless `refuse` says otherwise."""

    def __init__(self) -> None:
        self.refuse: dict[str, str] = {}

    def rcpt(self, address: str) -> str | None:
        return self.refuse.get(address)

    def mail(self, sender: str, recipients: list[str], raw: bytes) -> None:
        """What was sent is in `MailWorld.accepted`."""


class Submitted(Protocol):
    """One mail that an SMTP server accepted."""

    @property
    def recipients(self) -> tuple[str, ...]: ...

    @property
    def raw(self) -> bytes: ...


class Post(Protocol):
    """The mail servers of a test: the sandbox's, or others that speak the same words."""

    smtp_port: int
    imap_port: int
    delivered: Counter[str]

    @property
    def accepted(self) -> Sequence[Submitted]: ...

    async def add_mailbox(self, address: str, password: str) -> None: ...

    async def deliver(self, address: str, raw: bytes, folder: str = "INBOX") -> None: ...

    async def messages(self, address: str) -> list[bytes]: ...


@dataclass(kw_only=True)
class World:
    """One service, its mail servers, and who lives there. `sandbox` is also there when `mail` is another post."""

    running: Service
    clock: SteppedClock
    mail: Post
    sandbox: MailWorld
    people: Inhabitants
    security: str = "none"
    watched: dict[str, str] = field(default_factory=dict)

    @property
    def app(self) -> App:
        return self.running.app

    async def mailbox(self, address: str = "mara@northlane.example") -> str:
        """Add one of our mailboxes; its id."""
        await self.mail.add_mailbox(address, "secret")
        self.watched[address] = await add_mailbox(self.app, mailbox_on(self.mail, address))
        return self.watched[address]

    async def closer(self, address: str = "jonas@northlane.example") -> str:
        """Add a closer with a mailbox; their id."""
        await self.mail.add_mailbox(address, "secret")
        name = address.partition("@")[0].title() + " Ferreira"
        new = NewCloser(name=name, address=address, booking_url="https://diary.northlane.example/jonas")
        return await add_closer(self.app, new)

    async def lead(
        self, email: str = "anna@tidewell.example", first_name: str = "Anna", zone: str | None = None
    ) -> str:
        """A lead in the cold sequence; its id."""
        new = NewLead(email=email, first_name=first_name, company="Tidewell", country="GB", zone=zone)
        return (await enter(self.app, new, SEQUENCE)).lead_id

    def sent_to(self, address: str) -> list[ParsedMail]:
        """Our mails that a person received, oldest first."""
        return [message_from_bytes(mail.raw) for mail in self.mail.accepted if address in mail.recipients]

    async def replies(self, who: str, text: str, *, to: ParsedMail, **headers: str) -> None:
        """`who` answers one of our mails."""
        raw = reply(who, text, to, self.clock.now(), **headers)
        await self.mail.deliver(str(to["From"]).rpartition("<")[2].rstrip(">"), raw)

    async def until_state(self, lead_id: str, state: str) -> None:
        """Wait until the newest enrollment of a lead has that state."""

        async def has_it() -> bool:
            async with self.app.read() as s:
                return (await enrollments.of_lead(s, lead_id))[0].state == state

        await until(has_it)

    async def settle(self) -> None:
        """Let everything that is due now happen: planned, sent, collected and processed."""
        for _ in range(50):
            await planner.plan(self.app)
            await until(self._is_quiet)
            async with self.app.read() as s:
                if not await planning.mailboxes_due(s, self.clock.now()):
                    return
        raise AssertionError("something stays due and is never done")

    async def pass_time(self, longest: timedelta = timedelta(days=60)) -> None:
        """Step through everything that is due up to `longest` from now."""
        end = self.clock.now() + longest
        while True:
            await self.settle()
            async with self.app.read() as s:
                due = await planning.next_due(s)
            if due is None or due > end:
                return
            self.clock.step_to(max(due, self.clock.now()))

    async def _is_quiet(self) -> bool:
        async with self.app.read() as s:
            # Asked a hundred times a second, beside the work itself, so what mostly decides comes first and alone.
            if await planning.jobs_open(s):
                return False
            seen = await messages.sighted_by_mailbox(s, "INBOX")
            arrived = sum(self.mail.delivered[a] - seen.get(m, 0) for a, m in self.watched.items())
            busy = await planning.jobs_open(s) + await deliveries.open_count(s) + len(await messages.waiting(s))
        return not arrived and not busy


def mailbox_on(mail: Post, address: str) -> NewMailbox:
    """A mailbox as a user would add it, on the sandbox's servers."""
    return NewMailbox(
        address=address,
        name=address.partition("@")[0].title() + " Lindqvist",
        company="Northlane",
        postal_address="Northlane Ltd, 14 Cooper's Yard, Northmoor NM1 4AA",
        zone="Europe/London",
        username=address,
        password="secret",
        smtp_host="127.0.0.1",
        smtp_port=mail.smtp_port,
        smtp_security="none",
        imap_host="127.0.0.1",
        imap_port=mail.imap_port,
        imap_security="none",
    )


def ops_files() -> dict[str, str]:
    """The shipped files, but no mailbox is a new one: each may send all that its cap allows on its first day. And a
    closer has half a year for an answer, so that only the tests of answers have to give one. Nobody of ours is told of
    their tasks by mail."""
    files = read_folder(SEQUENCES)
    patient = re.sub(r"(?m)^(re\w+|escalate)_after_hours = \d+", r"\1_after_hours = 1000", files["handoff/policy.toml"])
    assert patient.count("= 1000") == 3
    files["handoff/policy.toml"] = patient
    # Only the tests of that count the mails to our own people.
    del files["tasks.toml"]
    ramped = files["policy.toml"]
    files["policy.toml"] = ramped.replace("start = 5 ", "start = 50 ")
    assert files["policy.toml"] != ramped
    return files


def reply(who: str, text: str, to: ParsedMail, now: datetime, **headers: str) -> bytes:
    """A reply as a mail client writes it, with the original quoted below."""
    subject = str(to["Subject"])
    lines = {
        "From": who,
        "To": str(to["From"]),
        "Subject": subject if subject.startswith("Re:") else f"Re: {subject}",
        "Date": format_datetime(now),
        "Message-ID": f"<{secrets.token_hex(8)}@{who.rpartition('@')[2]}>",
        "In-Reply-To": str(to["Message-ID"]),
        "References": f"{to['References'] or ''} {to['Message-ID']}".strip(),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    part = next(p for p in to.walk() if p.get_content_type() == "text/plain")
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    original = "\n".join(f"> {line}" for line in payload.decode().splitlines())
    head = "\n".join(f"{name}: {value}" for name, value in lines.items() if value)
    return f"{head}\n\n{text}\n\nOn Mon, 2 Mar 2026 at 09:12, Mara wrote:\n{original}\n".encode()


async def until(condition: Callable[[], Awaitable[bool]], patience: float = PATIENCE) -> None:
    """Wait for an event by asking often. Fails after `patience` seconds of real time."""
    async with asyncio.timeout(patience):
        looks, pause = 0, 0.01
        while looks < 2:
            is_so = await condition()
            looks = looks + 1 if is_so else 0
            # What takes long is asked for less often: the questions take time from the work.
            pause = 0.01 if is_so else min(pause * 1.2, 0.04)
            await asyncio.sleep(pause)


def settings_for(folder: Path, **changes: object) -> Settings:
    """Settings of a test: offline, short leases, data in a folder of its own."""
    values: dict[str, object] = {
        "data_dir": folder,
        "offline": True,
        "planner_interval": timedelta(seconds=1),
        "watch_lease": timedelta(seconds=6),
        "watch_renewal": timedelta(seconds=1),
        "poll_interval": timedelta(seconds=5),
        "stalled_worker": timedelta(seconds=3),
    }
    return Settings.model_validate(values | changes)


@asynccontextmanager
async def a_world(
    url: str,
    folder: Path,
    *,
    work: bool = True,
    post: Post | None = None,
    reader: Reader | None = None,
    at_point: Callable[[str], None] = lambda name: None,
    **changes: object,
) -> AsyncIterator[World]:
    """A service with the shipped sequences and, unless told otherwise, a running worker."""
    clock, people = SteppedClock(START), Inhabitants()
    async with (
        MailWorld(people, clock=clock) as sandbox,
        service(settings_for(folder, **changes), url, clock=clock, reader=reader, at_point=at_point) as running,
    ):
        await apply(running.app, ops_files(), by="test")
        security = "none" if post is None else "tls"
        world = World(
            running=running, clock=clock, mail=post or sandbox, sandbox=sandbox, people=people, security=security
        )
        if not work:
            yield world
            return
        async with background(running.worker.run()):
            yield world


async def until_watched(world: World) -> None:
    """Mail that arrives before a mailbox was first read counts as old mail: wait for that first look."""

    async def is_read() -> bool:
        async with world.app.read() as s:
            return all(m.read_at is not None for m in await mailboxes.every(s))

    await until(is_read)
