"""How fast mail is read and acted on: Thaw beside a bare loop and beside its own classifier, on one real Dovecot.

Thaw runs as it is delivered: embedded PostgreSQL with fsync, a worker with its queue, the classifier in a process of
its own. Three parts: a full folder (`--folder`), the time from arrival to acted on in many watched mailboxes
(`--arrival`), and what it takes to watch hundreds of them (`--watching`). Without an option, all. Compare figures of
one run only: machines differ, and so does what else they do.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import multiprocessing
import os
import random
import re
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import psycopg
import trustme
import uvloop
from imap_tools import MailBoxUnencrypted

from app.handoff.closers import NewCloser, add_closer
from app.jobs.worker import Worker
from app.main import Service, at_work, service
from app.outreach.accounts import NewMailbox, add_mailbox
from app.outreach.applied import apply
from app.outreach.catalog import read_folder
from app.settings import Settings
from app.store import embedded, migrate
from app.store.engine import conninfo
from tests.crowd import a_crowd, written_to
from tests.dovecot import PASSWORD, Dovecot, require_dovecot, run_dovecot

MESSAGES = 5000
WATCHED = 50
ARRIVALS = 200
# Arrivals a second, over all mailboxes.
PACE = 4
MANY = 500
SEQUENCES = Path(__file__).resolve().parents[1] / "sequences"
# Read by the one who measures: nothing of Thaw reads a clock here.
_seconds = time.perf_counter


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    for part, what in (
        ("folder", "a full folder"),
        ("arrival", "from arrival to acted on"),
        ("watching", "many boxes"),
    ):
        parser.add_argument(f"--{part}", action="store_true", help=what)
    parser.add_argument("--messages", type=int, default=MESSAGES, help="in the full folder")
    chosen = parser.parse_args()
    all_parts = not (chosen.folder or chosen.arrival or chosen.watching)
    require_dovecot()
    authority = trustme.CA()
    with run_dovecot(authority, connections=MANY + 50) as dovecot, tempfile.TemporaryDirectory() as folder:
        cafile = Path(folder) / "authority.pem"
        authority.cert_pem.write_to_path(str(cafile))
        bench = Bench(dovecot, Path(folder), cafile)
        if chosen.folder or all_parts:
            raws = replies(chosen.messages)
            alone = _classifier_alone(raws)
            bare = uvloop.run(bench.bare(raws))
            acted = uvloop.run(bench.folder(raws))
            print(f"full folder of {len(raws):,} messages, messages a second:")
            print(f"  a bare imap-tools loop that fetches and parses, acting on nothing: {bare:,.0f}")
            print(f"  the classifier alone, one process: {alone:,.0f}")
            print(f"  Thaw, from folder to acted on: {acted:,.0f} ({acted / alone:.2f} of the classifier alone)")
        if chosen.arrival or all_parts:
            waits = sorted(uvloop.run(bench.arrival(replies(ARRIVALS))))
            half, most = waits[len(waits) // 2], waits[int(len(waits) * 0.95)]
            print(f"arrival to acted on, {WATCHED} watched mailboxes, {len(waits)} messages:")
            print(f"  median {1000 * half:,.0f} ms, 95th percentile {1000 * most:,.0f} ms")
        if chosen.watching or all_parts:
            took, memory = uvloop.run(bench.watching())
            print(f"{MANY} mailboxes over TLS, watched by one worker:")
            print(f"  all watched after {took:.1f} s, {memory / MANY * 1000:.0f} kB of memory a mailbox")


class Bench:
    """One Dovecot; each part has a database of its own on it."""

    def __init__(self, dovecot: Dovecot, folder: Path, cafile: Path) -> None:
        self._dovecot, self._folder, self._cafile = dovecot, folder, cafile

    async def bare(self, raws: Sequence[bytes]) -> float:
        """Fetch and parse one by one, as a script does."""
        self._dovecot.fill("bare@northlane.example", raws)
        began = _seconds()
        with MailBoxUnencrypted("127.0.0.1", self._dovecot.imap).login("bare@northlane.example", PASSWORD) as box:
            for message in box.fetch(mark_seen=False):
                assert message.from_ and message.text
        return len(raws) / (_seconds() - began)

    async def folder(self, raws: Sequence[bytes]) -> float:
        """One mailbox that holds all of them when the worker begins."""
        async with self._service() as (running, url):
            [mailbox] = await self._mailboxes(running, url, 1, len(raws))
            async with _watching(running, url, 1):
                pass
            self._dovecot.fill(mailbox, raws)
            began = _seconds()
            async with at_work(replace(running, worker=Worker(running.app, running.jobs))):
                await _until(url, _ACTED_ON, lambda count: count == len(raws), _SELDOM)
                took = _seconds() - began
        return len(raws) / took

    async def arrival(self, raws: Sequence[bytes]) -> list[float]:
        """Seconds from the server's yes to a mail until it was acted on."""
        async with self._service() as (running, url):
            boxes = await self._mailboxes(running, url, WATCHED, len(raws))
            async with _watching(running, url, WATCHED):
                sent: dict[str, float] = {}
                waits: dict[str, float] = {}
                watching = asyncio.create_task(_watch_for(url, sent, waits, len(raws)))
                dice = random.Random(7)
                for number, raw in enumerate(raws):
                    await asyncio.sleep(dice.expovariate(PACE))
                    await asyncio.to_thread(self._dovecot.deliver, boxes[number % WATCHED], raw)
                    sent[_id_of(raw)] = _seconds()
                async with asyncio.timeout(60):
                    await watching
        return list(waits.values())

    async def watching(self) -> tuple[float, float]:
        """Seconds until each of many mailboxes was read and waits, and the megabytes that this takes."""
        async with self._service() as (running, url):
            await self._mailboxes(running, url, MANY, 0)
            await _loaded(running)
            gc.collect()
            before, began = _memory(), _seconds()
            async with at_work(replace(running, worker=Worker(running.app, running.jobs))):
                await _until(url, _WATCHED, lambda count: count == MANY)
                took = _seconds() - began
                await asyncio.sleep(5)
                gc.collect()
                return took, _memory() - before

    @asynccontextmanager
    async def _service(self) -> AsyncIterator[tuple[Service, str]]:
        with tempfile.TemporaryDirectory() as folder:
            server = await asyncio.to_thread(embedded.start, Path(folder) / "postgres")
            try:
                url = server.url()
                await asyncio.to_thread(migrate.upgrade, url)
                settings = Settings(data_dir=Path(folder), offline=True, mail_ca_file=self._cafile)
                async with service(settings, url) as running:
                    files = read_folder(SEQUENCES)
                    # What our own people are told by mail is not measured here.
                    del files["tasks.toml"]
                    await apply(running.app, files, by="bench")
                    jonas = NewCloser(name="Jonas Ferreira", address="jonas@northlane.example", weekly_capacity=1000)
                    await add_closer(running.app, jonas)
                    yield running, url
            finally:
                await asyncio.to_thread(server.close)

    async def _mailboxes(self, running: Service, url: str, count: int, people: int) -> list[str]:
        """Mailboxes, and people who each got one mail from one of them."""
        addresses = [f"seller{n}.{count}@northlane.example" for n in range(count)]
        ids = [await add_mailbox(running.app, self._mailbox(address)) for address in addresses]
        if people:
            a_crowd(url, ids, people, running.app.clock.now())
            written_to(url, running.app.clock.now() - timedelta(hours=1))
        return addresses

    def _mailbox(self, address: str) -> NewMailbox:
        return NewMailbox(
            address=address,
            name="Mara Lindqvist",
            company="Northlane",
            postal_address="Northlane Ltd, 14 Cooper's Yard, Northmoor NM1 4AA",
            zone="Europe/London",
            username=address,
            password=PASSWORD,
            smtp_host="127.0.0.1",
            smtp_port=1,
            smtp_security="none",
            imap_host="127.0.0.1",
            imap_port=self._dovecot.imaps,
            imap_security="tls",
        )


@asynccontextmanager
async def _watching(running: Service, url: str, count: int) -> AsyncIterator[None]:
    """A worker that has read every mailbox once, and so knows where old mail ends; its classifier is loaded."""
    async with at_work(replace(running, worker=Worker(running.app, running.jobs))):
        await _until(url, _WATCHED, lambda found: found == count)
        await _loaded(running)
        yield


async def _loaded(running: Service) -> None:
    await running.app.reader.read(b"", received_at=running.app.clock.now(), sent_texts=())


# Each look reads all of them, which takes the longer, the more there are; so it is not asked often.
_ACTED_ON = "SELECT count(*) FROM message WHERE fate NOT IN ('stored', 'set_aside')"
_SELDOM = 0.5
# Seconds between two looks into the tables; what is measured may be too long by one.
_LOOK = 0.02
_WATCHED = "SELECT count(*) FROM mailbox WHERE read_at IS NOT NULL"


async def _until(url: str, question: str, is_enough: Callable[[int], bool], pause: float = _LOOK) -> None:
    async with await psycopg.AsyncConnection.connect(conninfo(url), autocommit=True) as connection:
        while True:
            row = await (await connection.execute(question.encode())).fetchone()
            if row is not None and is_enough(row[0]):
                return
            await asyncio.sleep(pause)


async def _watch_for(url: str, sent: dict[str, float], waits: dict[str, float], count: int) -> None:
    question = "SELECT message_id FROM message WHERE fate <> 'stored'"
    async with await psycopg.AsyncConnection.connect(conninfo(url), autocommit=True) as connection:
        while len(waits) < count:
            found = await (await connection.execute(question.encode())).fetchall()
            now = _seconds()
            for (message_id,) in found:
                if message_id in sent:
                    waits.setdefault(message_id, now - sent[message_id])
            await asyncio.sleep(_LOOK)


def replies(count: int) -> list[bytes]:
    """Answers to the mails of `written_to`, in the words of the corpus."""
    from classifier.corpus import by_people, read_corpus

    texts = [e.text for e in by_people(read_corpus()) if 150 <= len(e.text) <= 250 and e.language == "en"]
    random.Random(7).shuffle(texts)
    return [_reply(n, texts[n % len(texts)]) for n in range(1, count + 1)]


def _reply(n: int, text: str) -> bytes:
    lines = (
        f"From: Anna Berg <anna{n}@firm{n}.example>\nTo: Mara <mara@northlane.example>\nSubject: Re: Late shipments\n"
        f"Date: Tue, 3 Mar 2026 10:00:00 +0000\nMessage-ID: <{n}@firm{n}.example>\n"
        f"In-Reply-To: <del_{n}@northlane.example>\nContent-Type: text/plain; charset=utf-8\n\n"
        f"{text}\n\nKind regards\nAnna Berg\nFirm {n}, +44 161 555 0134\n\n"
        "On Mon, 2 Mar 2026 at 09:00, Mara <mara@northlane.example> wrote:\n"
        "> Hi Anna,\n> would an hour a week less on late shipments be worth a short call?\n> Mara\n"
        "> Reply stop and I will not write again.\n"
    )
    return lines.replace("\n", "\r\n").encode()


def _id_of(raw: bytes) -> str:
    found = re.search(rb"Message-ID: (\S+)", raw)
    assert found
    return found[1].decode()


def _classifier_alone(raws: Sequence[bytes]) -> float:
    """What the classifier does in a process of its own, with nothing around it."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_read_all, (raws,))


def _read_all(raws: Sequence[bytes]) -> float:
    import classifier

    classifier.read(raws[0])
    began = _seconds()
    for raw in raws:
        classifier.read(raw)
    return len(raws) / (_seconds() - began)


def _memory() -> float:
    """Megabytes of this process that are in memory."""
    if sys.platform != "linux":
        return 0.0
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    main()
