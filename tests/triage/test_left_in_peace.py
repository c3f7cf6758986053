"""Who plainly refuses is left in peace for a year; who asks whence we have their data, or for material, is answered."""

from __future__ import annotations

from datetime import timedelta
from email.message import Message as ParsedMail

import pytest

from app.errors import Conflict
from app.outreach.applied import apply
from app.outreach.enroll import enroll
from app.store import leads
from app.triage import answer
from app.triage.review import Correction, relabel
from classifier.reading import Label, ObjectionType
from tests.triage.desk import ANNA, Desk
from tests.triage.test_ways_on import certain, running, suggestion_of, told, words
from tests.world import ops_files

pytestmark = pytest.mark.anyio
__all__ = ["certain"]

REFUSES = "No thanks, not interested."
WHENCE = "Where did you get my address from?"
MATERIAL = "Please send me more information, this looks relevant."
OTHER = "dock-overtime"


async def answered(desk: Desk, text: str) -> tuple[str, ParsedMail]:
    """A lead who wrote this to our first mail: its id, and that mail."""
    lead_id, first = await desk.first_mail()
    await desk.answers(text, first)
    return lead_id, first


# -- refused -------------------------------------------------------------------------------------------------------


async def test_a_refusal_gets_no_answer_and_no_cold_sequence_for_a_year(certain: Desk) -> None:
    lead_id, _ = await answered(certain, REFUSES)
    assert await certain.asked() == [] and "suggestion.created" not in await told(certain, lead_id)
    assert "lead.rested" in await told(certain, lead_id)
    with pytest.raises(Conflict, match="refused: no cold sequence before 2027-03-02"):
        await enroll(certain.app, lead_id, OTHER)
    certain.world.clock.step_to(certain.world.clock.now() + timedelta(days=364))
    with pytest.raises(Conflict, match="refused"):
        await enroll(certain.app, lead_id, OTHER)
    assert len(certain.world.sent_to(ANNA)) == 1

    certain.world.clock.step_to(certain.world.clock.now() + timedelta(days=1, hours=1))
    await enroll(certain.app, lead_id, OTHER)


async def test_a_correction_ends_the_rest(certain: Desk) -> None:
    lead_id, _ = await answered(certain, REFUSES)
    message = await certain.newest()
    await relabel(certain.app, message.id, Correction(label=Label.STALL), "Ruth")
    assert (await running(certain, lead_id)) is not None
    async with certain.app.read() as s:
        assert (await leads.get(s, lead_id)).rests_until is None

    refusal = Correction(label=Label.OBJECTION, objection_type=ObjectionType.NOT_INTERESTED)
    await relabel(certain.app, message.id, refusal, "Theo")
    assert (await running(certain, lead_id)) is None
    async with certain.app.read() as s:
        assert (await leads.get(s, lead_id)).rests_until is not None


# -- asked for our source, and for material ------------------------------------------------------------------------


async def test_whence_the_data_is_one_task_of_the_law_with_its_answer(certain: Desk) -> None:
    lead_id, _ = await answered(certain, WHENCE)
    assert await certain.asked() == ["data_request"]
    proposed = await suggestion_of(certain, lead_id)
    assert proposed.objection_type == ObjectionType.DATA_SOURCE and "come from" in proposed.text
    await answer.approve(certain.app, proposed.id, "Ruth")
    assert await certain.asked() == []


async def test_who_asks_for_material_gets_it_first_and_is_introduced_then(certain: Desk) -> None:
    files = ops_files()
    files["routing.toml"] = files["routing.toml"].replace('info = "introduce"', 'info = "answer"')
    await apply(certain.app, files, by="ops")
    lead_id, _ = await answered(certain, MATERIAL)
    assert await certain.asked() == ["review"] and await certain.handoffs(lead_id) == []
    proposed = await suggestion_of(certain, lead_id)
    assert proposed.objection_type == "info" and "The result:" in proposed.text

    await answer.approve(certain.app, proposed.id, "Ruth")
    await certain.turns(timedelta(days=3))
    _, material = certain.world.sent_to(ANNA)
    assert words(material).startswith("Hi Anna,\n\nGladly.")
    # Whoever asks for more after it is not put off once more.
    await certain.answers(MATERIAL, material)
    assert len(await certain.handoffs(lead_id)) == 1


async def test_by_itself_a_request_for_material_is_a_positive_reply_like_others(certain: Desk) -> None:
    lead_id, _ = await answered(certain, MATERIAL)
    assert len(await certain.handoffs(lead_id)) == 1
