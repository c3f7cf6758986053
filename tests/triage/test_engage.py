"""A lead who shows interest elsewhere: the closer who knows them is named, and what runs by itself ends."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.errors import NotFound
from app.store import events
from app.triage.engage import Engagement, engage
from app.triage.optout import suppress
from tests.triage.desk import ANNA, YES, Desk
from tests.triage.test_ways_on import told

pytestmark = pytest.mark.anyio


async def test_interest_elsewhere_ends_the_sequence_and_waits_for_a_person(desk: Desk) -> None:
    lead_id, _ = await desk.first_mail()
    found = await engage(desk.app, ANNA.upper(), Engagement.PRICING, "form-17", "What is it for\ntwo sites?")
    assert (found.lead_id, found.closer_id, found.is_new) == (lead_id, None, True)
    assert await desk.state(lead_id) == ("stopped", "stopped")
    (task,) = await desk.tasks()
    assert task.kind == "engaged"
    assert task.why.startswith("asked for the price; no closer has had this lead: choose one; they wrote: What is")

    await desk.turns(timedelta(days=60))
    assert len(desk.world.sent_to(ANNA)) == 1


async def test_told_twice_it_changes_nothing(desk: Desk) -> None:
    lead_id, _ = await desk.first_mail()
    await engage(desk.app, ANNA, Engagement.WEBINAR, "seat-4")
    again = await engage(desk.app, ANNA, Engagement.WEBINAR, "seat-4")
    assert not again.is_new
    assert (await told(desk, lead_id)).count("lead.engaged") == 1
    assert (await engage(desk.app, ANNA, Engagement.WEBINAR, "seat-5")).is_new


async def test_it_goes_to_the_closer_who_has_the_lead_and_the_introduction_still_leaves(desk: Desk) -> None:
    lead_id, first = await desk.first_mail()
    await desk.answers(YES, first)
    handoff = await desk.introduce(lead_id)
    found = await engage(desk.app, ANNA, Engagement.FORM, "form-18")
    assert found.closer_id == handoff.closer_id
    assert "knows this lead" in next(task.why for task in await desk.tasks() if task.kind == "engaged")
    await desk.turns(timedelta(hours=30))
    assert [d.state for d in await desk.deliveries(lead_id, "introduction")] == ["sent"]
    async with desk.app.read() as s:
        (event,) = [e for e in await events.of_lead(s, lead_id) if e.kind == "lead.engaged"]
    assert event.data["closer"] == handoff.closer_id


async def test_a_suppressed_lead_is_told_as_one(desk: Desk) -> None:
    await desk.first_mail()
    await suppress(desk.app, ANNA, "Ruth")
    await engage(desk.app, ANNA, Engagement.FORM, "form-19")
    assert "Thaw never writes to them" in (await desk.tasks())[-1].why


async def test_somebody_who_is_no_lead_is_not_found(desk: Desk) -> None:
    with pytest.raises(NotFound, match="add it with POST /leads first"):
        await engage(desk.app, "nobody@tidewell.example", Engagement.FORM, "form-20")
