"""Thaw as its users and their programs see it: REST, mailboxes and the passing of time.

Nothing here looks behind the doors. Ops apply their files; everybody else calls, writes and waits.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import message_from_bytes
from email.message import Message as ParsedMail
from pathlib import Path
from typing import Any

import httpx2 as httpx

from app.context import Reader
from app.main import background, create_api
from app.outreach.applied import apply
from app.outreach.catalog import read_folder
from tests.dovecot import PASSWORD
from tests.world import SEQUENCE, SEQUENCES, World, a_world, reply, until, until_watched

MAILBOX = "mara@northlane.example"
CLOSER = "jonas@northlane.example"

# What the classifier is sure of.
YES = "Yes, I'd like to see this. Could we talk on Thursday at 10?"
NO = "We are happy with the vendor we have, thanks."
LATER = "Come back to me on 20 April please, we are too busy now."
BUSY = "Swamped right now, sorry. Try me again some other time."
NOT_ME = "That's not me. Please write to {name}, {address}, they run inbound."
STOP = "Please take me off your list."
OK = "Ok."


class Rest:
    """The API as a program uses it; a call that fails fails the test."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def get(self, path: str) -> Any:
        answer = await self._client.get(f"/api/v1/{path}")
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def post(self, path: str, body: Mapping[str, object] | None = None) -> Any:
        answer = await self._client.post(f"/api/v1/{path}", json=dict(body or {}))
        assert answer.status_code in (200, 201, 202), answer.text
        return answer.json()

    async def tried(self, path: str, body: Mapping[str, object] | None = None) -> tuple[int, str]:
        """The status of a call that may be refused, and the sentence that says why."""
        answer = await self._client.post(f"/api/v1/{path}", json=dict(body or {}))
        assert answer.status_code < 500, answer.text
        return answer.status_code, str(answer.json().get("detail", ""))

    async def every(self, path: str) -> list[Any]:
        """All rows of a list, page by page."""
        found: list[Any] = []
        cursor, mark = "", "&" if "?" in path else "?"
        while True:
            page = await self.get(f"{path}{mark}limit=50{cursor}")
            found += page["items"]
            if page["next"] is None:
                return found
            cursor = f"&after={page['next']}"

    async def text(self, path: str) -> str:
        """A page or a link outside of the API, as a browser gets it."""
        answer = await self._client.get(path)
        assert answer.status_code == 200, answer.text
        return str(answer.text)

    async def any_text(self, path: str) -> str:
        """What a GET answers, whether it finds something or not."""
        answer = await self._client.get(path)
        assert answer.status_code in (200, 404, 409, 422), answer.text
        return str(answer.text)

    async def click(self, path: str) -> None:
        """The one click of RFC 8058."""
        await self.send(path, {"List-Unsubscribe": "One-Click"})

    async def send(self, path: str, fields: Mapping[str, str]) -> None:
        """Press the button of a form."""
        answer = await self._client.post(path, data=dict(fields))
        assert answer.status_code == 200, answer.text


@dataclass(frozen=True, kw_only=True)
class Town:
    """A working service with one mailbox and one closer."""

    world: World
    rest: Rest

    @property
    def now(self) -> datetime:
        return self.world.clock.now()

    async def lead(self, email: str, first_name: str = "Anna", **more: object) -> str:
        """A lead in the cold sequence; its id."""
        lead = {"email": email, "first_name": first_name, "company": "Tidewell", "country": "GB", "sequence": SEQUENCE}
        return str((await self.rest.post("leads", lead | more))["id"])

    async def first_mail(self, email: str, first_name: str = "Anna", **more: object) -> tuple[str, ParsedMail]:
        """A lead that got its first mail: its id and that mail."""
        lead = await self.lead(email, first_name, **more)
        await self.world.pass_time(timedelta(hours=1))
        return lead, self.sent_to(email)[0]

    async def answers(self, who: str, text: str, to: ParsedMail, **headers: str) -> None:
        """`who` answers one of our mails, and it is read and acted on."""
        await self.world.replies(who, text, to=to, **headers)
        await self.world.settle()

    async def receives(self, raw: bytes, at: str = MAILBOX, folder: str = "INBOX") -> None:
        """Something comes into a mailbox, and is read."""
        await self.world.mail.deliver(at, raw, folder)
        await self.world.settle()

    async def pass_days(self, days: float) -> None:
        """So many days pass, to their end."""
        end = self.now + timedelta(days=days)
        await self.world.pass_time(timedelta(days=days))
        self.world.clock.step_to(max(end, self.now))

    def sent_to(self, address: str) -> list[ParsedMail]:
        return self.world.sent_to(address)

    async def of_lead(self, noun: str, lead: str) -> list[Any]:
        """The rows of one noun about one lead, oldest first."""
        return await self.rest.every(f"{noun}?lead_id={lead}")

    async def enrollments(self, lead: str) -> list[tuple[str, str, str | None]]:
        """Track, state and outcome of each enrollment, oldest first."""
        return [(e["kind"], e["state"], e["outcome"]) for e in (await self.rest.get(f"leads/{lead}"))["enrollments"]]

    async def reply_of(self, lead: str) -> Any:
        """The newest message about a lead."""
        return (await self.rest.get(f"leads/{lead}"))["replies"][-1]

    async def asked(self, lead: str) -> list[str]:
        """What a person is asked to do about a lead."""
        return [task["kind"] for task in await self.of_lead("tasks", lead)]

    async def log(self) -> list[Any]:
        """The whole log of events, once it shows all that is known of the leads.

        It never passes a running transaction, not even one of a neighbour on the same database server.
        """
        leads = [row["id"] for row in await self.rest.every("leads")]
        timelines = [(await self.rest.get(f"leads/{lead}"))["events"] for lead in leads]
        known = {event["id"] for timeline in timelines for event in timeline}
        found: list[Any] = []

        async def is_whole() -> bool:
            found[:] = await self._log_now()
            return known <= {event["id"] for event in found}

        await until(is_whole)
        return found

    async def _log_now(self) -> list[Any]:
        found: list[Any] = []
        cursor = "0-0"
        while True:
            page = await self.rest.get(f"events?after={cursor}&limit=500")
            if not page["items"]:
                return found
            found += page["items"]
            cursor = page["next"]

    async def told(self, lead: str) -> list[str]:
        """The kinds of events about a lead, in their order."""
        return [event["kind"] for event in (await self.rest.get(f"leads/{lead}"))["events"]]

    async def edit_ops_files(self, name: str, change: Callable[[str], str]) -> None:
        """Ops edit a file and apply it."""
        files = read_folder(SEQUENCES)
        del files["tasks.toml"]
        edited = change(files[name])
        assert edited != files[name], f"{name} has no such words"
        await apply(self.world.app, {**files, name: edited}, by="ops")

    async def introductions(self, address: str) -> list[ParsedMail]:
        """The mails that lie in the closer's mailbox and went to that person, too."""
        inbox = [message_from_bytes(raw) for raw in await self.world.mail.messages(CLOSER)]
        return [mail for mail in inbox if address in str(mail["To"])]


@asynccontextmanager
async def a_town(
    url: str,
    folder: Path,
    reader: Reader,
    *,
    at_point: Callable[[str], None] = lambda name: None,
    **changes: object,
) -> AsyncIterator[Town]:
    """A town on the sandbox's mail servers. A push that the sandbox missed to send is made up for by a quick poll."""
    changes = {"poll_interval": timedelta(seconds=0.5)} | changes
    async with (
        a_world(url, folder, work=True, post=None, at_point=at_point, reader=reader, **changes) as world,
        furnished(world) as rest,
    ):
        yield Town(world=world, rest=rest)


@asynccontextmanager
async def calling(world: World) -> AsyncIterator[Rest]:
    """One more program that calls the API."""
    transport = httpx.ASGITransport(create_api(world.running))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        yield Rest(client)


@asynccontextmanager
async def furnished(world: World, **mailbox: object) -> AsyncIterator[Rest]:
    """The same with one mailbox and one closer, made by REST."""
    async with calling(world) as rest:
        await add_mailbox(world, rest, MAILBOX, **mailbox)
        await world.mail.add_mailbox(CLOSER, PASSWORD)
        closer = {"address": CLOSER, "name": "Jonas Ferreira", "booking_url": "https://diary.northlane.example/jonas"}
        await rest.post("closers", closer)
        await until_watched(world)
        yield rest


async def add_mailbox(world: World, rest: Rest, address: str, **more: object) -> str:
    """One of our mailboxes, at the mail servers and over REST; its id."""
    await world.mail.add_mailbox(address, PASSWORD)
    mailbox = {
        "address": address,
        "name": "Mara Lindqvist",
        "company": "Northlane",
        "postal_address": "Northlane Ltd, 14 Cooper's Yard, Northmoor NM1 4AA",
        "zone": "Europe/London",
        "password": PASSWORD,
        "smtp_host": "127.0.0.1",
        "smtp_port": world.mail.smtp_port,
        "smtp_security": world.security,
        "imap_host": "127.0.0.1",
        "imap_port": world.mail.imap_port,
        "imap_security": world.security,
    }
    world.watched[address] = str((await rest.post("mailboxes", mailbox | more))["id"])
    return world.watched[address]


def text_of(mail: ParsedMail, kind: str = "text/plain") -> str:
    """The part of that type, with its line ends as they are written down."""
    part = next(p for p in mail.walk() if p.get_content_type() == kind)
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode().replace("\r\n", "\n")


def bounce(original: ParsedMail, recipient: str) -> bytes:
    """A delivery report as RFC 3464 has it, with the headers of the mail that failed."""
    returned = "\n".join(f"{name}: {value}" for name, value in original.items() if name != "Content-Type")
    return f"""\
From: MAILER-DAEMON@mx.pennine.example
To: {MAILBOX}
Subject: Undelivered Mail Returned to Sender
Message-ID: <report-{recipient}@mx.pennine.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain

The mail could not be delivered: there is no such user here.

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.pennine.example

Final-Recipient: rfc822; {recipient}
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 user unknown

--b1
Content-Type: text/rfc822-headers

{returned}

--b1--
""".encode()


def complaint(original: ParsedMail) -> bytes:
    """An abuse report (RFC 5965) with the headers of the mail that somebody called spam."""
    return f"""\
From: Abuse Desk <fbl@provider.example>
To: {MAILBOX}
Subject: abuse report
Message-ID: <abuse-{original["X-Thaw-Ref"]}@provider.example>
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

Message-ID: {original["Message-ID"]}
X-Thaw-Ref: {original["X-Thaw-Ref"]}

--b1--
""".encode()


def machine_reply(who: str, text: str, to: ParsedMail, now: datetime, subject: str = "Automatic reply") -> bytes:
    """An automatic answer (RFC 3834) in the thread of one of our mails."""
    head = {"Subject": f"{subject}: {to['Subject']}", "Auto_Submitted": "auto-replied"}
    return reply(who, text, to, now, **head)


def letter(who: str, text: str, to: str = MAILBOX, **headers: str) -> bytes:
    """A mail of somebody's own accord, that names no mail of ours."""
    lines = {"From": who, "To": to, "Subject": "hello", "Message-ID": f"<{_digest(who, text, to)}@else.example>"}
    lines |= {name.replace("_", "-"): value for name, value in headers.items()}
    return "\n".join((*(f"{name}: {value}" for name, value in lines.items()), "", text, "")).encode()


def _digest(*texts: str) -> str:
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:24]


@asynccontextmanager
async def at_work(world: World) -> AsyncIterator[None]:
    """A worker for the length of the block, in a world that has none."""
    async with background(world.running.worker.run()):
        yield


def refs(mails: Iterable[bytes]) -> Counter[str]:
    """How often each of our mails was accepted, by its private reference."""
    return Counter(str(message_from_bytes(raw)["X-Thaw-Ref"]) for raw in mails)
