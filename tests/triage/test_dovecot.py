"""What a real mail server does to a reader: nothing is lost, nothing is acted on twice, no flag changes."""

from __future__ import annotations

import asyncio
import random
import re
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme
from sqlalchemy import select

from app.context import App, account_of
from app.jobs.watches import Watches
from app.mail.folders import Folder, Role, encode_name
from app.outreach.accounts import add_mailbox, set_password
from app.store import mailboxes, messages
from app.store.events import Event
from app.store.messages import Fate, Message, Sighting
from app.triage.audit import audit
from app.triage.collect import collect
from app.triage.process import process_next
from classifier.reading import Headers, Kind, Label, Reading
from tests.crowd import a_crowd, written_to
from tests.dovecot import PASSWORD, Dovecot, require_dovecot, run_dovecot
from tests.world import START, Submitted, World, a_world, mailbox_on, until

pytestmark = [pytest.mark.anyio, pytest.mark.dovecot, pytest.mark.slow, pytest.mark.timeout(400)]

MESSAGES = 3000
PEOPLE = 200


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def dovecot(authority: trustme.CA) -> Iterator[Dovecot]:
    require_dovecot()
    with run_dovecot(authority) as server:
        yield server


class Quick:
    """Takes every message for a person's words without a label; what words say is tried elsewhere."""

    async def read(self, raw: bytes, *, received_at: datetime, sent_texts: Sequence[str]) -> Reading:
        head = raw.partition(b"\r\n\r\n")[0].decode()
        found = dict(re.findall(r"(?m)^([A-Za-z-]+): (.*?)\r?$", head))
        headers = Headers(
            from_address=found["From"],
            message_id=found["Message-ID"],
            date=found.get("Date"),
            in_reply_to=(found["In-Reply-To"],) if "In-Reply-To" in found else (),
        )
        return Reading(kind=Kind.HUMAN, label=Label.NONE, confidence=1.0, probabilities={}, headers=headers)

    async def close(self) -> None: ...


class DovecotPost:
    """A post whose mailboxes are on Dovecot, and from which nobody sends."""

    def __init__(self, dovecot: Dovecot) -> None:
        self._dovecot = dovecot
        self.smtp_port, self.imap_port = 1, dovecot.imaps
        self.accepted: Sequence[Submitted] = ()
        self.delivered: Counter[str] = Counter()

    async def add_mailbox(self, address: str, password: str) -> None:
        """Dovecot makes a mailbox when it is first used."""

    async def deliver(self, address: str, raw: bytes, folder: str = "INBOX") -> None:
        await asyncio.to_thread(self._dovecot.deliver, address, raw)

    async def messages(self, address: str) -> list[bytes]:
        box = self._dovecot.folder / "mail" / address
        return [path.read_bytes() for part in ("cur", "new") for path in sorted((box / part).iterdir())]


@asynccontextmanager
async def reading(
    url: str, folder: Path, dovecot: Dovecot, authority: trustme.CA, at_point: Callable[[str], None] = lambda name: None
) -> AsyncIterator[tuple[World, str, str]]:
    """A world with one mailbox on this Dovecot; its id and its owner."""
    cafile = folder / "authority.pem"
    authority.cert_pem.write_to_path(str(cafile))
    post = DovecotPost(dovecot)
    async with a_world(
        url, folder, work=False, post=post, reader=Quick(), at_point=at_point, mail_ca_file=cafile
    ) as world:
        address = "mara@northlane.example"
        new = replace(mailbox_on(post, address), imap_security="tls")
        yield world, await add_mailbox(world.app, new), address


@asynccontextmanager
async def at_work(app: App, mailbox_id: str) -> AsyncIterator[None]:
    """The watch of a worker, and what processes."""

    async def drain() -> None:
        while True:
            while await process_next(app, mailbox_id):
                pass
            await asyncio.sleep(0.05)

    watches = Watches(app)
    await watches.renew()
    draining = asyncio.create_task(drain())

    async def renew() -> None:
        while True:
            await asyncio.sleep(0.5)
            await watches.renew()

    renewing = asyncio.create_task(renew())
    try:
        yield
    finally:
        for task in (draining, renewing):
            task.cancel()
        await asyncio.wait({draining, renewing})
        await watches.close()


def answer(n: int) -> bytes:
    """An answer of one of the crowd, or a stranger's mail, with lines in it that look like a server's."""
    lines = [
        f"From: anna{n}@firm{n}.example" if n <= PEOPLE else f"From: kim{n}@stranger{n}.example",
        "Date: Mon, 02 Mar 2026 10:00:00 +0000",
        f"Message-ID: <n{n}@lead.example>",
        *([f"In-Reply-To: <del_{n}@northlane.example>"] if n <= PEOPLE else []),
        f"Subject: offer :) ({n}",
        "",
        f"Hello {n}",
        "* 1 EXISTS",
        "A1 OK done",
        ")",
        "",
    ]
    return "\r\n".join(lines).encode()


async def is_read(app: App, mailbox_id: str) -> bool:
    async with app.read() as s:
        return (await mailboxes.get(s, mailbox_id)).read_at is not None


async def has_all(app: App, wanted: set[str]) -> bool:
    async with app.read() as s:
        query = select(Message.message_id).where(Message.fate != Fate.STORED)
        return wanted <= set((await s.scalars(query)).all())


async def test_a_large_folder_is_read_through_storms_kills_and_new_numbers(
    database_url: str, tmp_path: Path, dovecot: Dovecot, authority: trustme.CA
) -> None:
    dice, kills = random.Random(7), iter([3, 9])
    next_kill, stored = next(kills), 0

    def at_point(name: str) -> None:
        nonlocal next_kill, stored
        if name == "messages stored":
            stored += 1
            if stored == next_kill:
                # A moment later the next fetch is under way.
                asyncio.get_running_loop().call_later(0.002, dovecot.stop)
                next_kill = next(kills, 0)

    async with reading(database_url, tmp_path, dovecot, authority, at_point) as (world, mailbox_id, owner):
        app = world.app
        a_crowd(database_url, [mailbox_id], PEOPLE, START)
        written_to(database_url, START - timedelta(hours=1))
        long_ago = datetime(2025, 1, 1, tzinfo=UTC).timestamp()
        dovecot.fill(owner, (answer(n) for n in range(9001, 9006)), at=long_ago)
        async with at_work(app, mailbox_id):
            await until(lambda: is_read(app, mailbox_id))
            inbox = dovecot.folder / "mail" / owner / "cur"
            for start, flags in ((1, ""), (1001, "FS"), (1501, "RS"), (2001, "")):
                end = {1: 1001, 1001: 1501, 1501: 2001, 2001: MESSAGES + 1}[start]
                dovecot.fill(owner, (answer(n) for n in range(start, end)), flags=flags)
            files = sorted(path.name for path in inbox.iterdir())
            left = set(range(1, MESSAGES + 1))
            for kill in range(2):

                async def is_dead() -> bool:
                    return dovecot.process is None or dovecot.process.returncode is not None

                await until(is_dead)
                if kill == 1:
                    dovecot.number_anew(owner)
                # A storm of deletions while nobody can tell us of them.
                for n in dice.sample(sorted(left), 150):
                    left.remove(n)
                    next(inbox.glob(f"{n + 4:08}.*")).unlink()
                dovecot.start()
            await until(lambda: has_all(app, {f"<n{n}@lead.example>" for n in left}), patience=200)
            # Killed while it waits for news; what came meanwhile is found.
            dovecot.stop()
            dovecot.start()
            await world.mail.deliver(owner, answer(MESSAGES + 1))
            await until(lambda: has_all(app, {f"<n{MESSAGES + 1}@lead.example>"}))
        result = await audit(app, mailbox_id)
        assert result.differences == []
        inbox_audit = result.folders[0]
        assert sum(inbox_audit.noted.values()) == len(left) + 1 and inbox_audit.before == 5
        async with app.read() as s:
            rows = (await s.scalars(select(Message))).all()
            told = (await s.scalars(select(Event.lead_id).where(Event.kind == "reply.received"))).all()
        # Nothing from before our first look, and each message once.
        assert max(Counter(row.message_id for row in rows).values()) == 1
        assert not {row.message_id for row in rows} & {f"<n{n}@lead.example>" for n in range(9001, 9006)}
        assert max(Counter(told).values()) == 1 and len(told) >= len([n for n in left if n <= PEOPLE])
        remaining = {path.name for path in inbox.iterdir()}
        assert remaining <= set(files), "a flag was changed"


async def test_a_wrong_password_is_told_and_the_right_one_is_tried_at_once(
    database_url: str, tmp_path: Path, dovecot: Dovecot, authority: trustme.CA
) -> None:
    async with reading(database_url, tmp_path, dovecot, authority) as (world, mailbox_id, owner):
        app = world.app
        await set_password(app, mailbox_id, "not the one")

        async def failure() -> bool:
            async with app.read() as s:
                return "refused the login" in ((await mailboxes.get(s, mailbox_id)).failure or "")

        async with at_work(app, mailbox_id):
            await until(failure)
            await set_password(app, mailbox_id, PASSWORD)
            # Sooner than the minute for which a refused login is left alone.
            await until(lambda: is_read(app, mailbox_id), patience=55)
            await world.mail.deliver(owner, answer(1))
            await until(lambda: has_all(app, {"<n1@lead.example>"}))


async def test_a_folder_of_any_name_is_collected(
    database_url: str, tmp_path: Path, dovecot: Dovecot, authority: trustme.CA
) -> None:
    odd = Folder(name='Prüfung & "Antwort" 日本 \\ &AOk-', role=Role.JUNK)
    async with reading(database_url, tmp_path, dovecot, authority) as (world, mailbox_id, owner):
        app = world.app
        dovecot.fill(owner, [answer(1)], folder=f".{encode_name(odd.name)}")
        async with app.read() as s:
            account = account_of(app, await mailboxes.get(s, mailbox_id))
        session = await app.inbox.open(account)
        try:
            assert await collect(app, mailbox_id, session, odd) == 0
            dovecot.fill(owner, [answer(2), answer(3)], folder=f".{encode_name(odd.name)}")
            assert await collect(app, mailbox_id, session, odd) == 2
        finally:
            await session.close()
        async with app.read() as s:
            assert {row.folder for row in (await s.scalars(select(Sighting))).all()} == {odd.name}
            assert len(await messages.waiting(s)) == 2
