"""Old mail is read again with the rules of today: what differs is shown, and applying it never sends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from app.triage.reader import ProcessReader
from app.triage.replay import candidates, replay
from app.triage.review import Correction, relabel
from classifier.reading import Label, Reading
from tests.triage.desk import ANNA, STOP, YES, Desk

pytestmark = pytest.mark.anyio


class Yesterday:
    """The classifier as it was before it understood any of this: everything is a person's `none`."""

    def __init__(self, reader: ProcessReader) -> None:
        self._reader = reader

    async def read(self, raw: bytes, *, received_at: datetime, sent_texts: Sequence[str]) -> Reading:
        reading = await self._reader.read(raw, received_at=received_at, sent_texts=sent_texts)
        return replace(reading, label=Label.NONE, confidence=0.4, signals=frozenset(), resume_on=None, referred_to=())

    async def close(self) -> None: ...


async def answered_yesterday(desk: Desk, reader: ProcessReader, text: str) -> tuple[str, str]:
    """A lead whose answer was not understood: its id and the message's."""
    lead, first = await desk.first_mail()
    today = desk.world.running
    desk.world.running = replace(today, app=replace(today.app, reader=Yesterday(reader)))
    message = await desk.answers(text, first)
    desk.world.running = today
    assert message.label == "none" and await desk.asked() == ["read"]
    return lead, message.id


@pytest.mark.parametrize(
    ("text", "label", "asked"),
    [
        (YES, "positive", "review"),
        ("We are happy with what we have, thanks.", "objection", "objection"),
        ("Come back to me on 20 April please, we are too busy now.", "stall", "stall"),
        ("That's not me. Please write to Dana Holt, dana@tidewell.example, she runs it.", "referral", "referral"),
    ],
)
async def test_what_could_lead_to_mail_becomes_a_task(
    desk: Desk, reader: ProcessReader, text: str, label: str, asked: str
) -> None:
    lead, message_id = await answered_yesterday(desk, reader, text)
    found = await replay(desk.app, message_id)
    assert found is not None and ("label", "none", label) in found.changes
    # Only shown: nothing is changed.
    assert (await desk.newest()).label == "none" and await desk.asked() == ["read"]

    assert await replay(desk.app, message_id, apply=True) == found
    assert (await desk.newest()).label == label and await desk.asked() == [asked]
    assert await desk.state(lead) == ("replied", label)
    await desk.turns()
    assert await desk.handoffs(lead) == [] and len(desk.world.mail.accepted) == 1
    assert await replay(desk.app, message_id, apply=True) is None


async def test_an_opt_out_that_was_missed_counts_from_now_on(desk: Desk, reader: ProcessReader) -> None:
    lead, message_id = await answered_yesterday(desk, reader, STOP)
    found = await replay(desk.app, message_id, apply=True)
    assert found is not None and ("signals", "none", "opt_out") in found.changes
    assert await desk.suppressed(ANNA) == "unsubscribe" and await desk.state(lead) == ("suppressed", "opt_out")
    assert await desk.asked() == []


async def test_what_a_person_said_stands(desk: Desk, reader: ProcessReader) -> None:
    _, message_id = await answered_yesterday(desk, reader, YES)
    await relabel(desk.app, message_id, Correction(label=Label.NONE), "Ruth")
    assert await replay(desk.app, message_id, apply=True) is None
    assert (await desk.newest()).label == "none"


async def test_only_what_came_lately_is_read_again(desk: Desk, reader: ProcessReader) -> None:
    _, message_id = await answered_yesterday(desk, reader, YES)
    now = desk.app.clock.now()
    assert message_id in await candidates(desk.app, now - timedelta(days=1), None)
    assert message_id not in await candidates(desk.app, now - timedelta(days=1), message_id)
    assert await candidates(desk.app, now + timedelta(days=1), None) == []
