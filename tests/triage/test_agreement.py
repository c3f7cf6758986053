"""What people make of decisions: noted, reported, and `auto` asks by itself where they disagree too often."""

from __future__ import annotations

import pytest

from app.domain.policy import Mode
from app.triage import answer
from app.triage.agreement import Agreement, report
from app.triage.review import Correction, introduce, relabel
from classifier.reading import Label
from tests.triage.desk import YES, Desk
from tests.world import DOUBTFUL

pytestmark = pytest.mark.anyio


async def of(desk: Desk, label: Label) -> Agreement:
    return next(row for row in await report(desk.app) if row.label is label)


async def test_whoever_says_nothing_of_an_act_agrees_and_a_correction_does_not(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    message = await desk.answers(YES, first)
    row = await of(desk, Label.POSITIVE)
    assert (row.record.decided, row.record.confirmed, row.record.corrected) == (1, 0, 0)
    assert row.binding.mode is Mode.AUTO and row.record.agreement == 1.0

    await relabel(desk.app, message.id, Correction(label=Label.STALL), "Ruth")
    row = await of(desk, Label.POSITIVE)
    assert (row.record.decided, row.record.corrected) == (1, 1)
    # One wrong of one is more than one in a hundred.
    assert row.binding.mode is Mode.ASK and "corrected 1 of the last 1" in row.binding.why
    assert [task.kind for task in await desk.tasks()] == ["fell_back"]


async def test_a_label_that_fell_back_asks_a_person_until_they_agree_again(desk: Desk) -> None:
    await desk.decided(Label.POSITIVE, 40)
    await desk.decided(Label.POSITIVE, 3, agreed=False)
    lead, first = await desk.first_mail()
    await desk.answers(YES, first)
    assert await desk.handoffs(lead) == []
    [task] = await desk.tasks()
    assert task.kind == "review" and "people corrected 3 of the last 43" in task.why

    await introduce(desk.app, task.message_id or "", "Ruth")
    await desk.decided(Label.POSITIVE, 48, agreed=True, has_acted=False)
    row = await of(desk, Label.POSITIVE)
    assert (row.record.decided, row.record.corrected, row.binding.mode) == (50, 1, Mode.AUTO)


async def test_an_approved_answer_confirms_its_objection(desk: Desk) -> None:
    _, first = await desk.first_mail()
    await desk.answers("We are happy with what we have, thanks.", first)
    assert (await of(desk, Label.OBJECTION)).record.decided == 0
    [task] = await desk.tasks()
    await answer.approve(desk.app, task.key.partition(":")[2], "Ruth")
    record = (await of(desk, Label.OBJECTION)).record
    assert (record.decided, record.confirmed, record.corrected) == (1, 1, 0)


async def test_what_was_unsure_says_nothing_of_what_may_act_by_itself(desk: Desk) -> None:
    _, first = await desk.first_mail()
    message = await desk.answers(DOUBTFUL, first)
    await relabel(desk.app, message.id, Correction(label=Label.NONE), "Ruth")
    assert (await of(desk, Label(str(message.label)))).record.decided == 0
