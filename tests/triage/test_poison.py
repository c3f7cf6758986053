"""Messages that break their reading or their processing: set aside with a task, and the line moves on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import pytest

from app.errors import ThawError
from app.store.messages import Fate
from app.triage.process import note_failure, process
from app.triage.reader import ProcessReader
from app.triage.review import process_again
from classifier.reading import Kind, Label, Reading
from tests.triage.desk import ANNA, MARA, STOP, Desk, a_desk, mail
from tests.world import reply

pytestmark = pytest.mark.anyio


class Choking:
    """A classifier that breaks on messages with a mark in them."""

    def __init__(self, reader: ProcessReader, error: Exception | Reading) -> None:
        self._reader = reader
        self.error: Exception | Reading | None = error

    async def read(self, raw: bytes, *, received_at: datetime, sent_texts: Sequence[str]) -> Reading:
        if b"POISON" in raw and self.error is not None:
            if isinstance(self.error, Reading):
                return self.error
            raise self.error
        return await self._reader.read(raw, received_at=received_at, sent_texts=sent_texts)

    async def close(self) -> None: ...


async def job(desk: Desk, message_id: str) -> None:
    """What the queue does with a message."""
    try:
        await process(desk.app, message_id)
    except Exception as error:
        await note_failure(desk.app, message_id, error)


async def test_three_failures_set_a_message_aside_and_the_next_one_is_processed(
    database_url: str, tmp_path: Path, reader: ProcessReader
) -> None:
    choking = Choking(reader, RuntimeError("a bug of ours \x00\udc80"))
    async with a_desk(database_url, tmp_path, choking) as desk:
        lead, first = await desk.first_mail()
        kim, other = await desk.first_mail("kim@fenland.example", "Kim")
        await desk.work()
        now = desk.world.clock.now()
        await desk.world.mail.deliver(MARA, reply(ANNA, "Ok, thanks. POISON", first, now))
        await desk.world.mail.deliver(MARA, reply("kim@fenland.example", "Ok.", other, now))
        await desk.look()
        for attempt in range(3):
            waiting = await desk.waiting()
            assert len(waiting) == (2 if attempt == 0 else 1)
            for message_id in waiting:
                await job(desk, message_id)

        assert await desk.waiting() == []
        assert (await desk.enrollment(kim)).state == "replied"
        [task] = [t for t in await desk.tasks() if "three times" in t.why]
        assert task.lead_id == lead
        # Nobody knows what she wrote, so nothing more leaves until somebody has looked.
        assert (await desk.enrollment(lead)).state == "paused"
        await desk.turns()
        assert len(desk.world.sent_to(ANNA)) == 1

        choking.error = None
        assert task.message_id is not None
        await process_again(desk.app, task.message_id)
        await desk.work()
        assert (await desk.enrollment(lead)).state == "replied"


@pytest.mark.parametrize(
    "answer",
    [
        ThawError("given up"),
        Reading(
            kind=Kind.HUMAN, label=Label.NONE, confidence=0.0, probabilities={}, defects=("unreadable: ValueError()",)
        ),
    ],
    ids=["given up", "broke inside"],
)
async def test_what_the_classifier_gives_up_is_shown_to_a_person_and_stops_the_writer(
    answer: Exception | Reading, database_url: str, tmp_path: Path, reader: ProcessReader
) -> None:
    async with a_desk(database_url, tmp_path, Choking(reader, answer)) as desk:
        lead, first = await desk.first_mail()
        # From an address nobody knows: its references name the lead.
        message = await desk.answers(f"POISON {STOP}", first, who="office@else.example")
        assert (message.fate, message.lead_id) == (Fate.SET_ASIDE, lead)
        assert (await desk.enrollment(lead)).state == "paused"
        assert await desk.asked() == ["read"]


async def test_an_error_while_acting_is_counted_and_not_taken_for_a_reading_that_failed(desk: Desk) -> None:
    _, first = await desk.first_mail()
    message = await desk.answers("Ok.", first)
    for _ in range(5):
        await note_failure(desk.app, message.id, RuntimeError("too late"))
    assert (await desk.newest()).fate == Fate.MATCHED and await desk.asked() == ["read"]


HOSTILE = (
    b"From: an\x00na@tidewell.example\nSubject: \x00\nMessage-ID: <a\x00@x>\n\n",
    b"From: \xed\xb2\x80 <anna@tidewell.example>\nSubject: \xff\xfe\xed\xa0\x80\n\n",
    b"From: =?utf-8?b?7bKA?= <anna@tidewell.example>\nSubject: =?utf-8?b?AAAA?=\n\n",
    b"From: anna@tidewell.example\nReferences: <\x00@x> <\xff@x>\nSubject: unsubscribe \x00\n\n",
    b"X-Thaw-Ref: \x00\xff\nFrom: <anna@tidewell.example>\nCc: \x00@\xff.example\n\n",
)


async def test_nul_and_lone_surrogates_in_headers_hide_no_opt_out(desk: Desk) -> None:
    for number, raw in enumerate(HOSTILE):
        who = f"anna{number}@tidewell.example"
        lead = await desk.world.lead(who)
        mine = raw.replace(b"na@tidewell", f"na{number}@tidewell".encode())
        message = await desk.receives(mine + STOP.encode())
        assert (message.fate, message.lead_id) == (Fate.MATCHED, lead)
        assert await desk.suppressed(who) == "unsubscribe"


async def test_bytes_that_are_no_mail_are_listed(desk: Desk) -> None:
    for raw in (b"\x00\xff\x00", b"From: MAILER-DAEMON\nX-Thaw-Ref: \x00\n\nFailure Notice \x00", b"\n"):
        message = await desk.receives(raw)
        assert message.fate == Fate.UNMATCHED and message.reason


async def test_a_message_of_30_megabytes_is_read_at_its_beginning(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    big = reply(ANNA, STOP, first, desk.world.clock.now()) + b"\n" + (b"x" * 75 + b"\n") * (30 * 2**20 // 76)
    message = await desk.receives(big)
    assert message.truncated and message.fate == Fate.MATCHED
    assert await desk.suppressed() == "unsubscribe"
    # The next one comes through as well.
    assert (await desk.receives(mail("x@else.example"))).fate == Fate.UNMATCHED
