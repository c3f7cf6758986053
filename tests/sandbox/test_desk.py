"""The person of the demo: what they do with proposed answers, and that it hangs on the seed alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.suggestion import State
from app.sandbox.desk import Desk, at_the_desk, in_other_words
from app.store import messages, suggestions
from app.store.suggestions import Suggestion
from tests.postgres import Databases
from tests.store.rows import message
from tests.world import World, a_world

pytestmark = pytest.mark.anyio

MARA = "mara@northlane.example"
PROPOSED = "Hi Anna,\n\nunderstood. What would help?\n\nMara"


@pytest.mark.parametrize(
    ("came", "decided"),
    [
        ("2026-03-03 11:10", "2026-03-03 11:10"),
        ("2026-03-03 18:20", "2026-03-04 09:20"),
        ("2026-03-03 06:40", "2026-03-03 09:40"),
        ("2026-03-06 17:05", "2026-03-09 09:05"),
        ("2026-03-07 12:30", "2026-03-09 09:30"),
    ],
)
def test_decisions_are_made_in_office_hours(came: str, decided: str) -> None:
    assert at_the_desk(utc(came)) == utc(decided)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_an_edit_adds_a_line_above_the_name() -> None:
    edited = in_other_words(PROPOSED)
    assert edited.startswith("Hi Anna,\n\nunderstood. What would help?\n\n") and edited.endswith("\n\nMara")
    assert len(edited) > len(PROPOSED)


async def propose(world: World, lead_ids: Sequence[str], nth: int = 1) -> None:
    """An objection of each lead, and the answer that is proposed to it."""
    async with world.app.write() as s:
        for lead_id in lead_ids:
            name = f"{lead_id}_{nth}"
            await messages.add_once(s, message(name, name) | {"mailbox_id": world.watched[MARA]})
            s.add(proposal(world, lead_id, name))


def proposal(world: World, lead_id: str, name: str) -> Suggestion:
    return Suggestion(
        id=f"sug_{name}",
        lead_id=lead_id,
        message_id=f"msg_{name}",
        mailbox_id=world.watched[MARA],
        objection_type="fit",
        state=State.WAITING,
        text=PROPOSED,
        proposed=PROPOSED,
        version="v1",
        created_at=world.clock.now(),
    )


async def decided(world: World, seed: int) -> None:
    """Until nothing is left that the person means to decide."""
    desk = Desk(world.app, seed, MARA)
    while (at := await desk.next_at()) is not None:
        assert at > world.clock.now()
        await desk.work()
        assert await desk.next_at() == at, "nothing is decided before its time"
        world.clock.step_to(at)
        await desk.work()


async def proposals_of(world: World, lead_id: str) -> Sequence[Suggestion]:
    async with world.app.read() as s:
        return await suggestions.of_lead(s, lead_id)


@asynccontextmanager
async def office(database_url: str, tmp_path: Path, n: int) -> AsyncIterator[tuple[World, list[str]]]:
    """A service in which nobody works but the person, and `n` leads."""
    async with a_world(database_url, tmp_path, work=False) as world:
        await world.mailbox(MARA)
        yield world, [await world.lead(f"person{k}@firm{k}.example") for k in range(n)]


async def test_some_are_approved_some_edited_some_dismissed_and_the_rest_wait(
    database_url: str, tmp_path: Path
) -> None:
    async with office(database_url, tmp_path, 40) as (world, people):
        began = world.clock.now()
        await propose(world, people)
        await decided(world, seed=7)
        rows = [row for lead_id in people for row in await proposals_of(world, lead_id)]
        found = Counter((row.state, row.text != row.proposed) for row in rows)
        assert set(found) == {
            (State.APPROVED, False), (State.APPROVED, True), (State.DISMISSED, False), (State.WAITING, False)
        }  # fmt: skip
        assert found[State.APPROVED, False] == max(found.values()) and min(found.values()) >= 2
        waits = [row.decided_at - began for row in rows if row.decided_at]
        assert all(timedelta(minutes=30) <= wait <= timedelta(hours=2) for wait in waits)
        assert {row.decided_by for row in rows if row.decided_at} == {MARA}


async def test_the_order_in_which_proposals_are_found_does_not_show(databases: Databases, tmp_path: Path) -> None:
    async def play(direction: int) -> list[tuple[str, datetime | None]]:
        url = databases.create()
        async with office(url, tmp_path / str(direction), 12) as (world, people):
            await propose(world, people[::direction])
            await decided(world, seed=3)
            found = [(row.state, row.decided_at) for one in people for row in await proposals_of(world, one)]
        databases.drop(url)
        return found

    assert await play(1) == await play(-1)


async def test_who_says_no_again_is_not_argued_with(database_url: str, tmp_path: Path) -> None:
    async with office(database_url, tmp_path, 12) as (world, people):
        await propose(world, people)
        await decided(world, seed=7)
        await propose(world, people, nth=2)
        await decided(world, seed=7)
        again = {(await proposals_of(world, lead_id))[-1].state for lead_id in people}
        assert again == {State.DISMISSED, State.WAITING}
