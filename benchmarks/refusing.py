"""What a mail costs when nearly all that is due is refused by a guard: of a million that are due, and of ten thousand.

One in a thousand may leave; somebody at the company of each of the others answered. A mail then costs a thousand
refusals, each of which writes why and until when, and it should cost the same however much is due behind them.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
from pathlib import Path

import psycopg

from app.main import service
from app.outreach.send import take_turn
from app.store import embedded, migrate
from app.store.engine import conninfo
from benchmarks.sending import MAILBOXES, START, HurriedClock, _seconds, a_sink, prepare, settings_in

_REFUSED = """
UPDATE company SET stopped_until = %s
WHERE substr(id, 5)::int %% 1000 <> 500 + substr(id, 5)::int / 1000 %% 10 AND substr(id, 5)::int <= %s
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--due", type=int, default=1_000_000, help="how many are due, beside ten thousand")
    parser.add_argument("--mails", type=int, default=40, help="how many mails of the many are measured")
    given = parser.parse_args()
    with a_sink() as port:
        few = cost(port, 10_000, 10)
        many = cost(port, given.due, given.mails)
    print(f"load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(f"10000 due, 99.9 % refused: {few * 1000:.0f} ms a mail")
    print(f"{given.due} due, 99.9 % refused: {many * 1000:.0f} ms a mail, {many / few:.2f} times as much")


def cost(port: int, due: int, mails: int) -> float:
    """Seconds for each mail that left, of `due` enrollments that are due. Each mailbox has sent one mail before, of the
    most pressing ones: what is done once in the life of a worker is no part of the cost of a mail."""
    with tempfile.TemporaryDirectory() as folder, embedded.start(Path(folder) / "postgres") as server:
        url = server.url()
        migrate.upgrade(url)
        boxes = asyncio.run(prepare(url, Path(folder), port, due + MAILBOXES))
        with psycopg.connect(conninfo(url), autocommit=True) as connection:
            connection.execute(_REFUSED.encode(), [START.replace(year=START.year + 1), due])
            connection.execute("VACUUM (ANALYZE) company, lead, enrollment")
        return asyncio.run(_measured(url, Path(folder), boxes, mails))


async def _measured(url: str, folder: Path, boxes: list[str], mails: int) -> float:
    """All mailboxes take turns, side by side, until so many mails have left."""
    async with service(settings_in(folder), url, clock=HurriedClock()) as running:
        if not all(await asyncio.gather(*(take_turn(running.app, box) for box in boxes))):
            sys.exit("not all mailboxes sent what was due first")
        sent, began = 0, _seconds()

        async def turns(box: str) -> None:
            nonlocal sent
            while sent < mails:
                # In two steps: what stands before an await is read before it, and others count meanwhile.
                has_left = await take_turn(running.app, box)
                sent += has_left

        await asyncio.gather(*(turns(box) for box in boxes))
        return (_seconds() - began) / sent


if __name__ == "__main__":
    main()
