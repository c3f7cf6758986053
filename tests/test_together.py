"""Requests that meet are served together, and one that cannot be served spoils no other's."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from app.together import Together

pytestmark = pytest.mark.anyio


class Kitchen:
    """Cooks what is asked for, and remembers what it cooked at one time."""

    def __init__(self) -> None:
        self.cooked: list[list[str]] = []
        self.cooking = asyncio.Event()

    async def cook(self, _: object, dishes: Sequence[str]) -> list[str | Exception]:
        self.cooked.append(list(dishes))
        self.cooking.set()
        await asyncio.sleep(0)
        if "stone" in dishes:
            raise ValueError("a stone")
        return [KeyError(dish) if dish == "nothing" else f"hot {dish}" for dish in dishes]


async def test_those_who_are_at_work_are_served_in_one() -> None:
    together, kitchen = Together(), Kitchen()

    async def eat(dish: str) -> str:
        with together.at_work():
            return await together.ask(kitchen.cook, None, dish)

    assert await asyncio.gather(*map(eat, ("soup", "rice", "tea"))) == ["hot soup", "hot rice", "hot tea"]
    assert kitchen.cooked == [["soup", "rice", "tea"]]


async def test_what_is_asked_while_others_are_served_is_served_next() -> None:
    together, kitchen = Together(), Kitchen()
    first = asyncio.create_task(together.ask(kitchen.cook, None, "soup"))
    await kitchen.cooking.wait()
    rest = [asyncio.create_task(together.ask(kitchen.cook, None, dish)) for dish in ("rice", "tea")]
    await asyncio.gather(first, *rest)
    assert kitchen.cooked == [["soup"], ["rice", "tea"]]


async def test_an_error_is_raised_to_who_asked_for_it_and_to_nobody_else() -> None:
    together, kitchen = Together(), Kitchen()

    async def eat(dish: str) -> str:
        with together.at_work():
            return await together.ask(kitchen.cook, None, dish)

    got = await asyncio.gather(*map(eat, ("soup", "stone", "nothing")), return_exceptions=True)
    assert got[0] == "hot soup"
    assert [type(one) for one in got[1:]] == [ValueError, KeyError]
    assert kitchen.cooked == [["soup", "stone", "nothing"], ["soup"], ["stone"], ["nothing"]]


async def test_who_gives_up_is_not_served() -> None:
    together, kitchen = Together(), Kitchen()
    asked = asyncio.create_task(together.ask(kitchen.cook, None, "soup"))
    other = asyncio.create_task(together.ask(kitchen.cook, None, "rice"))
    await asyncio.sleep(0)
    asked.cancel()
    assert await other == "hot rice"
    assert kitchen.cooked == [["rice"]]
