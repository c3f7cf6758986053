"""Companies, tasks, leads, closers and catalogs: what is kept once, and what outlasts what."""

from __future__ import annotations

import asyncio

import pytest

from app.errors import NotFound
from app.store import catalogs, closers, companies, leads, tasks
from tests.store.rows import DAY, NOW, Transactions, lead

pytestmark = pytest.mark.anyio


async def test_a_domain_is_one_company_whoever_comes_first(tx: Transactions) -> None:
    async def meet(n: int) -> str:
        async with tx() as s:
            return await companies.of_domain(s, f"com_{n}", "acme.test", "Acme", NOW)

    assert len(set(await asyncio.gather(*(meet(n) for n in range(4))))) == 1


async def test_the_longer_stop_of_a_company_is_kept(tx: Transactions) -> None:
    async with tx() as s:
        company = await companies.of_domain(s, "com_1", "acme.test", None, NOW)
        await companies.stop(s, company, NOW + 2 * DAY, "the longer", None)
        await companies.stop(s, company, NOW + DAY, "the shorter", None)
    async with tx() as s:
        found = await companies.get(s, company)
        assert found is not None
        assert (found.stopped_until, found.stopped_because) == (NOW + 2 * DAY, "the longer")
        assert await companies.get(s, None) is None
        assert (await companies.known(s, "acme.test"), await companies.known(s, "b.test")) == (company, None)


async def test_the_same_question_is_put_once(tx: Transactions) -> None:
    question = {"id": "task_1", "key": "review:msg_1", "kind": "review", "why": "unsure", "created_at": NOW}
    async with tx() as s:
        assert await tasks.ask(s, question)
        assert not await tasks.ask(s, question | {"id": "task_2"})
        await tasks.close(s, "review:msg_1", NOW, "done")
        await tasks.close(s, "review:none", NOW, "nothing to close")
        assert not await tasks.ask(s, question | {"id": "task_3"}), "an answered one neither"
    async with tx() as s:
        assert await tasks.waiting(s) == []
        assert (await tasks.get(s, "task_1", lock=True)).done_note == "done"
        with pytest.raises(NotFound):
            await tasks.get(s, "task_9")


async def test_leads_come_by_page_key_and_token(tx: Transactions) -> None:
    async with tx() as s:
        s.add_all(lead(name) for name in ("anna", "ben", "cleo"))
    async with tx() as s:
        assert [one.id for one in await leads.page(s, "lead_anna", 1)] == ["lead_ben"]
        assert [one.id for one in await leads.page(s, None, 9)] == ["lead_anna", "lead_ben", "lead_cleo"]
        for found in (await leads.by_key(s, "ben@acme.test"), await leads.by_token(s, "ben")):
            assert found is not None and found.id == "lead_ben"
        assert await leads.by_token(s, "guess") is None
        with pytest.raises(NotFound):
            await leads.get(s, "lead_none", lock=True)
        with pytest.raises(NotFound):
            await closers.get(s, "clo_none")


async def test_choices_of_a_closer_wait_for_each_other(tx: Transactions) -> None:
    order: list[str] = []
    async with tx() as first:
        await closers.lock_choice(first)

        async def choose() -> None:
            async with tx() as second:
                await closers.lock_choice(second)
                order.append("second")

        waiting = asyncio.ensure_future(choose())
        async with tx() as other:  # some round trips, in which the second one could have gone on
            for _ in range(5):
                await leads.page(other, None, 1)
        order.append("first")
    await waiting
    assert order == ["first", "second"]


async def test_the_newest_files_are_in_force_and_fetched_only_when_they_are_new(tx: Transactions) -> None:
    async with tx() as s:
        assert await catalogs.newest(s, None) is None
    for version in ("v1", "v2", "v1"):
        async with tx() as s:
            files = {"a.md": version}
            s.add(catalogs.CatalogVersion(version=version, files=files, applied_at=NOW, applied_by="ops"))
    async with tx() as s:
        assert await catalogs.newest(s, "v2") == ("v1", {"a.md": "v1"})
        assert await catalogs.newest(s, "v1") == ("v1", None)
