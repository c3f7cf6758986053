"""Messages: stored once by content, seen once by place, and left where their fate says."""

from __future__ import annotations

import asyncio
from datetime import datetime

import pytest

from app.errors import NotFound
from app.store import direct, messages, planning
from app.store.messages import Fate
from tests.store.rows import MINUTE, NOW, Transactions, mailbox, message

pytestmark = pytest.mark.anyio


async def boxes(tx: Transactions) -> None:
    async with tx() as s:
        s.add_all([mailbox("mara"), mailbox("otto")])


def place(uid: int, box: str = "mara", folder: str = "INBOX", uidvalidity: int = 7) -> dict[str, object]:
    return {
        "mailbox_id": f"box_{box}",
        "folder": folder,
        "uidvalidity": uidvalidity,
        "uid": uid,
        "message_id": "msg_1",
        "is_duplicate": False,
        "seen_at": NOW,
    }


async def test_the_same_content_is_stored_once(tx: Transactions) -> None:
    await boxes(tx)
    async with tx() as s:
        assert await messages.add_once(s, message("1", "yes please")) == ("msg_1", True)
    async with tx() as s:
        assert await messages.add_once(s, message("2", "yes please", "otto")) == ("msg_1", False)
        assert await messages.add_once(s, message("3", "no thanks")) == ("msg_3", True)
        assert await messages.raw(s, "msg_1") == b"yes please"


async def test_of_five_who_fetch_a_message_at_once_one_stores_it(tx: Transactions) -> None:
    await boxes(tx)

    async def store(n: int) -> tuple[str, bool]:
        async with tx() as s:
            return await messages.add_once(s, message(str(n), "yes please"))

    stored = await asyncio.gather(*(store(n) for n in range(5)))
    assert sum(is_new for _, is_new in stored) == 1
    assert len({message_id for message_id, _ in stored}) == 1


async def test_of_two_who_store_the_same_messages_in_another_order_nobody_waits_for_ever(tx: Transactions) -> None:
    await boxes(tx)

    async def store(who: str, order: list[int]) -> list[tuple[str, bool]]:
        async with tx() as s:
            return await messages.add_all(s, [message(f"{who}{n}", f"words {n}") for n in order])

    one, other = await asyncio.gather(store("a", list(range(50))), store("b", list(reversed(range(50)))))
    assert {i for i, _ in one} == {i for i, _ in other}
    assert sum(is_new for _, is_new in [*one, *other]) == 50


async def test_content_that_comes_twice_at_once_is_stored_once(tx: Transactions) -> None:
    await boxes(tx)
    async with tx() as s:
        rows = [message("1", "yes"), message("2", "no"), message("3", "yes")]
        assert await messages.add_all(s, rows) == [("msg_1", True), ("msg_2", True), ("msg_1", False)]


async def test_a_place_is_noted_once_and_each_place_is_another(tx: Transactions) -> None:
    await boxes(tx)
    async with tx() as s:
        await messages.add_once(s, message("1", "yes please"))
        assert await messages.sight_all(s, [place(1)]) == 1
        others = [place(2), place(1, "otto"), place(1, folder="Junk"), place(1, uidvalidity=8)]
        assert await messages.sight_all(s, [place(1), *others]) == 4
    async with tx() as s:
        assert await messages.sight_all(s, [place(1)]) == 0, "in the next transaction neither"
        assert await messages.sighted_by_mailbox(s, "INBOX") == {"box_mara": 3, "box_otto": 1}


async def test_what_somebody_has_taken_nobody_else_takes_before_its_time(tx: Transactions) -> None:
    await boxes(tx)
    async with tx() as s:
        await messages.add_all(s, [message(str(n), "words" * n) for n in range(1, 5)])

    async def take(now: datetime, limit: int = 9, most: int = 10**6) -> tuple[list[str], bool]:
        async with tx() as s:
            return await messages.take(s, "box_mara", now, now + MINUTE, limit, most)

    assert await take(NOW, limit=2) == (["msg_1", "msg_2"], True)
    assert await take(NOW, most=1) == (["msg_3"], True), "one is taken however large it is"
    assert await take(NOW) == (["msg_4"], False)
    assert await take(NOW) == ([], False)
    assert await take(NOW + 2 * MINUTE) == (["msg_1", "msg_2", "msg_3", "msg_4"], False)


async def test_a_mailbox_waits_while_a_message_of_its_own_does(tx: Transactions) -> None:
    await boxes(tx)
    async with tx() as s:
        await messages.add_once(s, message("1", "yes please"))
        await messages.add_once(s, message("2", "ok", "otto", fate=Fate.IGNORED))
    async with tx() as s:
        assert await direct.answer(s, messages.with_waiting(["box_mara", "box_otto"])) == {"box_mara"}
        assert await messages.waiting(s) == ["msg_1"]
        (await messages.get(s, "msg_1", lock=True)).fate = Fate.MATCHED
    async with tx() as s:
        assert await direct.answer(s, messages.with_waiting(["box_mara"])) == set()


async def test_a_message_that_nobody_processed_is_found_again(tx: Transactions) -> None:
    await boxes(tx)
    async with tx() as s:
        await messages.add_once(s, message("1", "a", stored_at=NOW - MINUTE))
        await messages.add_once(s, message("2", "b", stored_at=NOW))
        await messages.add_once(s, message("3", "c", stored_at=NOW - MINUTE, fate=Fate.SET_ASIDE))
    async with tx() as s:
        assert await planning.mailboxes_left_over(s, NOW, NOW) == ["box_mara"]
        await messages.leave(s, ["msg_1"], NOW + MINUTE)
        assert await planning.mailboxes_left_over(s, NOW, NOW) == []
        assert await planning.mailboxes_left_over(s, NOW, NOW + 2 * MINUTE) == ["box_mara"]


async def test_pages_by_fate(tx: Transactions) -> None:
    await boxes(tx)
    async with tx() as s:
        for n in range(1, 5):
            fate = Fate.UNMATCHED if n % 2 else Fate.STORED
            await messages.add_once(s, message(str(n), f"{n}", fate=fate))
    async with tx() as s:
        assert [m.id for m in await messages.page(s, "msg_1", 2)] == ["msg_2", "msg_3"]
        assert [m.id for m in await messages.page(s, None, 9, Fate.UNMATCHED)] == ["msg_1", "msg_3"]
        with pytest.raises(NotFound):
            await messages.raw(s, "msg_9")
