"""Suppressions: news once, and never a weaker reason than before."""

from __future__ import annotations

import asyncio
from itertools import permutations

import pytest

from app.domain.suppression import RANK, Reason
from app.store import suppressions
from tests.store.rows import NOW, Transactions

pytestmark = pytest.mark.anyio
ANNA = "anna@acme.test"


async def test_the_gravest_reason_is_kept_in_whatever_order_they_come(tx: Transactions) -> None:
    for nth, order in enumerate(permutations(Reason)):
        key = f"{nth}@acme.test"
        async with tx() as s:
            for reason in order:
                await suppressions.add(s, key, reason, f"told {reason}", NOW)
        async with tx() as s:
            assert await suppressions.reason_for(s, key) is Reason.COMPLAINT
    async with tx() as s:
        rows = await suppressions.every(s)
        assert len(rows) == 24
        assert {(row.rank, row.source) for row in rows} == {(RANK[Reason.COMPLAINT], "told complaint")}


async def test_a_weaker_reason_changes_nothing(tx: Transactions) -> None:
    async with tx() as s:
        assert await suppressions.add(s, ANNA, Reason.UNSUBSCRIBE, "her reply", NOW)
        assert not await suppressions.add(s, ANNA, Reason.MANUAL, "a list", NOW)
        assert not await suppressions.add(s, ANNA, Reason.UNSUBSCRIBE, "her second reply", NOW)
    async with tx() as s:
        (row,) = await suppressions.every(s)
        assert (row.reason, row.source) == (Reason.UNSUBSCRIBE, "her reply")


async def test_two_at_once_leave_the_graver_reason(tx: Transactions) -> None:
    async def add(reason: Reason) -> None:
        async with tx() as s:
            await suppressions.add(s, ANNA, reason, reason, NOW)

    await asyncio.gather(*(add(reason) for reason in [*Reason, *reversed(Reason)]))
    async with tx() as s:
        assert await suppressions.reason_for(s, ANNA) is Reason.COMPLAINT


async def test_who_is_not_suppressed(tx: Transactions) -> None:
    async with tx() as s:
        assert await suppressions.reason_for(s, ANNA) is None
