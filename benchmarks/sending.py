"""How fast mail leaves: Thaw beside a loop that a user would write, to one `smtp-sink`, in one run.

Thaw runs as it is delivered: its embedded PostgreSQL with fsync, the ledger, the gate, the templates, events. Only the
pauses between two mails of a mailbox and the caps are taken away, or there would be nothing to measure. Compare figures
of one run only: machines differ, and so does what else they do.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from multiprocessing.sharedctypes import SynchronizedArray
from multiprocessing.synchronize import Barrier
from pathlib import Path

import psycopg
from aiosmtplib import SMTP

from app.clock import SystemClock
from app.commands.running import run
from app.context import App
from app.main import service
from app.outreach.accounts import NewMailbox, add_mailbox
from app.outreach.applied import apply
from app.outreach.catalog import read_folder
from app.outreach.send import take_turn
from app.settings import Settings
from app.store import embedded, migrate
from app.store.engine import conninfo
from benchmarks import naive_sender
from benchmarks.naive_sender import Person, Sender
from tests.crowd import a_crowd

MAILBOXES = 10
# A Monday in London, just begun.
START = datetime(2026, 3, 2, 0, 1, tzinfo=UTC)
SEQUENCES = Path(__file__).resolve().parents[1] / "sequences"
# Read by the one who measures: nothing of Thaw reads a clock here.
_seconds = time.perf_counter


class HurriedClock(SystemClock):
    """Business time runs five hundred times as fast, so that a pause of a second between two mails is hardly one, and
    a day lasts longer than any measurement."""

    def __init__(self) -> None:
        self._began = self.monotonic()

    def now(self) -> datetime:
        return START + 500 * timedelta(seconds=self.monotonic() - self._began)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mails", type=int, default=5000, help="how many mails each way of sending sends")
    given = parser.parse_args()
    with a_sink() as port:
        asyncio.run(naively(port, 200))
        bare = rate(given.mails, lambda: bare_loop(port, given.mails))
        naive = rate(given.mails, lambda: naively(port, given.mails))
        one, two = (thaw(port, given.mails, workers) for workers in (1, 2))
    print(f"load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(f"(a) a bare loop of ready bytes: {bare}")
    print(f"(b) a loop that a user would write: {naive}")
    print(f"Thaw, one worker: {one}; {one.a_second / naive.a_second:.2f} of (b)")
    print(f"Thaw, two workers: {two}; {two.a_second / naive.a_second:.2f} of (b)")


@dataclass(frozen=True, kw_only=True, slots=True)
class Measured:
    """What sending cost. `cpu` is seconds of the sending processes' own time for each mail, which says more than the
    rate where others use the machine; PostgreSQL's is not in it."""

    a_second: float
    cpu: float

    def __str__(self) -> str:
        return f"{self.a_second:.0f} mails a second, {self.cpu * 1000:.1f} ms of CPU a mail"


def rate(mails: int, work: Callable[[], Awaitable[None]]) -> Measured:
    """What some work in this process costs."""

    async def measured() -> Measured:
        began, busy = _seconds(), time.process_time()
        await work()
        return Measured(a_second=mails / (_seconds() - began), cpu=(time.process_time() - busy) / mails)

    return asyncio.run(measured())


@contextmanager
def a_sink() -> Iterator[int]:
    """The port of an SMTP server in C that accepts everything and keeps nothing."""
    program = shutil.which("smtp-sink", path="/usr/sbin:/usr/local/sbin:/usr/bin")
    if program is None:
        sys.exit("smtp-sink is not there: it comes with Postfix (make test-deps)")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    # It refuses to run as root.
    user = ["-u", "nobody"] if os.geteuid() == 0 else []
    with subprocess.Popen([program, *user, f"127.0.0.1:{port}", "1000"]) as sink:
        try:
            while not _answers(port):
                if sink.poll() is not None:
                    sys.exit("smtp-sink did not start")
            yield port
        finally:
            sink.terminate()


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port)).close()
    except ConnectionRefusedError:
        return False
    return True


# -- the two loops ---------------------------------------------------------------------------------------------------


def people(count: int) -> list[Person]:
    """The same people as those of `a_crowd`."""
    return [
        Person(
            email=f"anna{n}@firm{n}.example",
            first_name="Anna",
            last_name="Berg",
            company=f"Firm {n}",
            token=f"token{n}",
        )
        for n in range(1, count + 1)
    ]


SENDER = Sender(
    name="Mara Lindqvist",
    company="Northlane",
    address="Northlane Ltd, 14 Cooper's Yard, Northmoor NM1 4AA",
    email="mara@northlane.example",
)


async def naively(port: int, count: int) -> None:
    await naive_sender.send(port, people(count), SENDER, MAILBOXES)


async def bare_loop(port: int, count: int) -> None:
    """Nothing but the wire."""
    raw = bytes(naive_sender.Words().mail(people(1)[0], SENDER))
    waiting = iter(range(count))

    async def one_connection() -> None:
        async with SMTP(hostname="127.0.0.1", port=port, start_tls=False) as smtp:
            for n in waiting:
                await smtp.sendmail(SENDER.email, [f"anna{n}@firm{n}.example"], raw)

    await asyncio.gather(*(one_connection() for _ in range(MAILBOXES)))


# -- Thaw ------------------------------------------------------------------------------------------------------------


def thaw(port: int, count: int, workers: int) -> Measured:
    """What so many worker processes cost, which share the mailboxes. Each has sent a mail from each of its mailboxes
    before: what is done once in the life of a worker is no part of the cost of a mail."""
    count += MAILBOXES
    with tempfile.TemporaryDirectory() as folder, embedded.start(Path(folder) / "postgres") as server:
        url = server.url()
        migrate.upgrade(url)
        asyncio.run(prepare(url, Path(folder), port, count))
        processes = multiprocessing.get_context("spawn")
        ready, go = processes.Barrier(workers + 1), processes.Barrier(workers + 1)
        busy = processes.Array("d", workers)
        running = [
            processes.Process(target=_worker, args=(url, Path(folder), n, workers, ready, go, busy))
            for n in range(workers)
        ]
        for process in running:
            process.start()
        ready.wait()
        began = _seconds()
        go.wait()
        for process in running:
            process.join()
        took = _seconds() - began
        with psycopg.connect(conninfo(url)) as connection:
            sent = connection.execute("SELECT count(*) FROM delivery WHERE state = 'sent'").fetchone()
            held = connection.execute(
                "SELECT held_reason, count(*) FROM enrollment GROUP BY 1 ORDER BY 2 DESC"
            ).fetchall()
        if sent != (count,):
            sys.exit(f"{sent} of {count} mails left: {held[:5]}")
        mails = count - MAILBOXES
        return Measured(a_second=mails / took, cpu=sum(busy[:]) / mails)


async def prepare(url: str, folder: Path, port: int, count: int) -> list[str]:
    """The mailboxes, the ops files without pauses, and so many people who are due; the ids of the mailboxes."""
    async with service(settings_in(folder), url, clock=HurriedClock()) as running:
        await apply(running.app, unhurried(read_folder(SEQUENCES)), by="benchmark")
        boxes = [await add_mailbox(running.app, a_mailbox(n, port)) for n in range(MAILBOXES)]
    with psycopg.connect(conninfo(url), autocommit=True) as connection:
        # smtp-sink knows no login; and caps are for real mail.
        connection.execute(
            "UPDATE mailbox SET username = '', daily_cap = %s, allowance = %s, allowance_on = %s",
            [count, count, START.date()],
        )
    a_crowd(url, boxes, count, START)
    return boxes


def settings_in(folder: Path) -> Settings:
    return Settings.model_validate({"data_dir": folder, "offline": True})


def unhurried(files: dict[str, str]) -> dict[str, str]:
    """The shipped ops files, open all day and with a second between two mails."""
    changed = {path: re.sub(r'(?m)^closes = ".*"', 'closes = "23:59"', text) for path, text in files.items()}
    changed = {path: re.sub(r'(?m)^opens = ".*"', 'opens = "00:00"', text) for path, text in changed.items()}
    policy = re.sub(r"(?m)^(gap_seconds|gap_mean_seconds) = \d+", r"\1 = 1", changed["policy.toml"])
    policy = re.sub(r"(?m)^(domain_daily_cap|operator_daily_cap) = \d+", r"\1 = 5000", policy)
    return changed | {"policy.toml": policy}


def a_mailbox(number: int, port: int) -> NewMailbox:
    return NewMailbox(
        address=f"mara@northlane{number}.example",
        name=SENDER.name,
        company=SENDER.company,
        postal_address=SENDER.address,
        zone="Europe/London",
        password="secret",
        smtp_host="127.0.0.1",
        smtp_port=port,
        smtp_security="none",
        imap_host="127.0.0.1",
        imap_port=1,
        imap_security="none",
    )


def _worker(
    url: str, folder: Path, number: int, workers: int, ready: Barrier, go: Barrier, busy: SynchronizedArray[float]
) -> None:
    async def work() -> None:
        """One worker takes the turns of its share of the mailboxes, side by side, until nothing is due."""
        async with service(settings_in(folder), url, clock=HurriedClock()) as running:
            with psycopg.connect(conninfo(url)) as connection:
                found = connection.execute("SELECT id FROM mailbox ORDER BY id").fetchall()
            boxes = [str(row[0]) for row in found][number::workers]
            await asyncio.gather(*(take_turn(running.app, box) for box in boxes))
            await asyncio.to_thread(ready.wait)
            await asyncio.to_thread(go.wait)
            began = time.process_time()
            await asyncio.gather(*(_all_of(running.app, box) for box in boxes))
            busy[number] = time.process_time() - began

    run(work())


async def _all_of(app: App, box: str) -> None:
    idle = 0
    while idle < 20:
        idle = 0 if await take_turn(app, box) else idle + 1
        if idle:
            await asyncio.sleep(0.002)


if __name__ == "__main__":
    main()
