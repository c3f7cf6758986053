"""The classifier's process: killed, slow or given up in the middle, no message ever gets the answer of another."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from app.triage.reader import CannotRead, ProcessReader
from classifier.reading import Reading
from tests.world import until

pytestmark = pytest.mark.anyio

AT = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)


@pytest.fixture
async def reader() -> AsyncIterator[ProcessReader]:
    made = ProcessReader()
    yield made
    await made.close()


async def read(reader: ProcessReader, who: str) -> Reading:
    raw = f"From: {who}@else.example\nSubject: hello\n\nOk.\n".encode()
    return await reader.read(raw, received_at=AT, sent_texts=())


def pid(reader: ProcessReader) -> asyncio.subprocess.Process:
    child = reader._child
    assert child is not None
    return child


async def has_child(reader: ProcessReader) -> bool:
    return reader._child is not None


async def test_a_child_that_is_killed_in_the_middle_costs_nobody_their_answer(reader: ProcessReader) -> None:
    await reader.start()
    pid(reader).kill()
    assert (await read(reader, "anna")).headers.from_address == "anna@else.example"


async def test_many_at_once_get_their_own_answers_though_the_child_dies_now_and_then(reader: ProcessReader) -> None:
    asked = [asyncio.create_task(read(reader, f"lead{number}")) for number in range(30)]
    await asked[5]
    pid(reader).kill()
    answers = await asyncio.gather(*asked)
    assert [a.headers.from_address for a in answers] == [f"lead{number}@else.example" for number in range(30)]


async def test_who_gives_up_while_the_child_starts_or_reads_leaves_no_answer_behind(reader: ProcessReader) -> None:
    for who in ("starting", "reading"):
        task = asyncio.create_task(read(reader, who))
        if who == "starting":
            await until(lambda: has_child(reader))
        for _ in range(6):  # steps of the loop: enough for the request to be written
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait({task})
        assert task.cancelled()
        for number in range(2):
            assert (await read(reader, f"{who}{number}")).headers.from_address == f"{who}{number}@else.example"


async def test_a_message_that_takes_too_long_is_given_up_and_the_next_is_read() -> None:
    hasty = ProcessReader(limit=0.0)
    try:
        with pytest.raises(CannotRead, match="longer than"):
            await read(hasty, "anna")
    finally:
        await hasty.close()
