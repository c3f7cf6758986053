"""Inbox watches: leases that are shared fairly, move when they lapse, and are never held twice."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import pytest

from app.errors import NotFound
from app.store import mailboxes
from app.store.mailboxes import Side
from tests.store.rows import NOW, Transactions, mailbox

pytestmark = pytest.mark.anyio
LEASE = timedelta(seconds=30)
NAMES = ("ada", "bo", "cy", "di", "ed", "flo", "gil")


async def seven(tx: Transactions) -> None:
    async with tx() as s:
        s.add_all(mailbox(name) for name in NAMES)


async def renew(tx: Transactions, worker: str, now: datetime = NOW) -> set[str]:
    async with tx() as s:
        return await mailboxes.renew_watches(s, worker, now, now + LEASE, now - LEASE)


async def held(tx: Transactions) -> dict[str, set[str]]:
    """What each worker holds, by the rows."""
    found: dict[str, set[str]] = {}
    async with tx() as s:
        for row in await mailboxes.every(s):
            if row.watched_by is not None:
                found.setdefault(row.watched_by, set()).add(row.id)
    return found


async def settled(tx: Transactions, workers: list[str], now: datetime = NOW) -> dict[str, set[str]]:
    """What they hold after two rounds: one to give up a surplus, one to take what became free."""
    for _ in range(2):
        told = {worker: await renew(tx, worker, now) for worker in workers}
    rows = await held(tx)
    assert all(rows.get(worker, set()) == ids for worker, ids in told.items() if worker in rows)
    return rows


@pytest.mark.parametrize(("count", "most"), [(1, 7), (2, 4), (3, 3), (4, 2)])
async def test_all_are_watched_and_nobody_has_more_than_a_fair_share(tx: Transactions, count: int, most: int) -> None:
    await seven(tx)
    shares = await settled(tx, [f"w{n}" for n in range(count)])
    assert len(shares) == count, "nobody is idle"
    assert sum(map(len, shares.values())) == 7
    assert max(map(len, shares.values())) <= most


async def test_who_joins_gets_a_share_and_the_others_give_up_no_more_than_that(tx: Transactions) -> None:
    await seven(tx)
    assert len(await renew(tx, "w1")) == 7
    assert await renew(tx, "w2") == set(), "nothing is free yet"
    kept = await renew(tx, "w1")
    assert len(kept) == 4
    taken = await renew(tx, "w2")
    assert len(taken) == 3 and not taken & kept
    assert await renew(tx, "w1") == kept, "and then nothing moves any more"
    assert await renew(tx, "w2") == taken


async def test_what_a_dead_worker_held_moves_when_its_lease_lapses(tx: Transactions) -> None:
    await seven(tx)
    shares = await settled(tx, ["w1", "dead"])
    at_the_end = NOW + LEASE
    assert await renew(tx, "w1", at_the_end) == shares["w1"], "its lease holds to the last instant"
    later = at_the_end + timedelta(microseconds=1)
    assert len(await renew(tx, "w1", later)) == 7
    assert set(await held(tx)) == {"w1"}


async def test_who_was_held_up_does_not_get_back_what_moved(tx: Transactions) -> None:
    await seven(tx)
    await settled(tx, ["slow", "w2"])
    later = NOW + 2 * LEASE
    assert len(await renew(tx, "w2", later)) == 7
    assert await renew(tx, "slow", later) == set()
    shares = await settled(tx, ["w2", "slow"], later)
    assert sorted(map(len, shares.values())) == [3, 4]


async def test_who_shuts_down_leaves_all_at_once(tx: Transactions) -> None:
    await seven(tx)
    await settled(tx, ["w1", "w2"])
    async with tx() as s:
        await mailboxes.drop_watches(s, "w1")
    assert set(await held(tx)) == {"w2"}
    assert len(await renew(tx, "w2")) == 7, "also of the share, for the worker is gone"


@pytest.mark.parametrize("workers", [2, 4])
async def test_at_the_same_moment_no_mailbox_is_held_twice(tx: Transactions, workers: int) -> None:
    await seven(tx)
    for _ in range(3):
        told = await asyncio.gather(*(renew(tx, f"w{n}") for n in range(workers)))
    assert sum(map(len, told)) == len(set().union(*told)) == 7
    assert sorted(map(len, (await held(tx)).values())) == sorted(map(len, told))


async def test_a_mailbox_that_is_switched_off_is_not_watched(tx: Transactions) -> None:
    await seven(tx)
    assert len(await renew(tx, "w1")) == 7
    async with tx() as s:
        (await mailboxes.get(s, "box_ada", lock=True)).is_active = False
    assert "box_ada" not in await renew(tx, "w1")
    assert "box_ada" not in (await held(tx))["w1"]


async def test_with_more_workers_than_mailboxes_some_have_nothing_to_do(tx: Transactions) -> None:
    async with tx() as s:
        s.add(mailbox("ada"))
    assert await renew(tx, "w1") == {"box_ada"}
    assert await renew(tx, "w2") == set()
    assert await renew(tx, "w1") == {"box_ada"}


async def test_without_mailboxes_there_is_nothing_to_watch(tx: Transactions) -> None:
    assert await renew(tx, "w1") == set()


async def test_failures_are_counted_from_the_first_and_end_with_a_reading(tx: Transactions) -> None:
    await seven(tx)
    async with tx() as s:
        counts = [await mailboxes.is_failing(s, "box_ada", Side.READING, NOW + n * LEASE, f"no {n}") for n in range(3)]
    async with tx() as s:
        row = await mailboxes.get(s, "box_ada")
        assert counts == [1, 2, 3]
        assert (row.failing_since, row.failures, row.failure) == (NOW, 3, "no 2")
        await mailboxes.was_read(s, "box_ada", NOW)
    async with tx() as s:
        row = await mailboxes.get(s, "box_ada")
        assert (row.read_at, row.failing_since, row.failures, row.failure) == (NOW, None, 0, None)


async def test_a_mailbox_that_reads_but_cannot_send_stays_ill(tx: Transactions) -> None:
    await seven(tx)
    async with tx() as s:
        for _ in range(3):
            count = await mailboxes.is_failing(s, "box_ada", Side.SENDING, NOW, "refused")
            await mailboxes.was_read(s, "box_ada", NOW)
        assert count == 3
        await mailboxes.works(s, "box_ada", Side.SENDING)
    async with tx() as s:
        assert (await mailboxes.get(s, "box_ada")).failures == 0


async def test_a_folder_that_was_never_read_has_no_cursor(tx: Transactions) -> None:
    await seven(tx)
    async with tx() as s:
        s.add(mailboxes.Folder(mailbox_id="box_ada", name="INBOX", role="inbox", uidvalidity=2**32 - 1, last_uid=7))
    async with tx() as s:
        found = await mailboxes.cursor(s, "box_ada", "INBOX")
        assert found is not None and (found.uidvalidity, found.last_uid) == (2**32 - 1, 7)
        assert await mailboxes.cursor(s, "box_ada", "Junk") is None
        with pytest.raises(NotFound, match="there is no mailbox box_none"):
            await mailboxes.get(s, "box_none")
