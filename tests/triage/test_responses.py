"""Responses to objections over time: what came of an answer, which one is proposed, and what no one fitted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.response import ENOUGH, Record
from app.domain.suggestion import State
from app.errors import Conflict, Invalid, NotFound
from app.outreach.applied import apply
from app.outreach.enroll import NewLead, enter
from app.outreach.finish import note_silence
from app.store import events, planning, suggestions
from app.store.suggestions import Suggestion
from app.triage import answer
from app.triage.playbook import library, unfitted
from app.triage.reader import ProcessReader
from app.triage.review import Correction, relabel
from classifier.reading import Label, ObjectionType
from tests.triage.desk import ANNA, STOP, YES, Desk
from tests.triage.test_ways_on import NO, Certain, objects, suggestion_of
from tests.world import ops_files

pytestmark = pytest.mark.anyio

STILL_NO = "No. As I said, we are happy with the vendor we have."


@pytest.fixture
def certain(desk: Desk, reader: ProcessReader) -> Desk:
    desk.world.running = replace(desk.world.running, app=replace(desk.world.running.app, reader=Certain(reader)))
    return desk


async def record(desk: Desk, response: str = "incumbent") -> Record:
    async with desk.app.read() as s:
        found = {each.response: each for each in await suggestions.records(s, desk.app.clock.now())}
    return found.get(response, Record(response=response))


async def answered(desk: Desk) -> tuple[str, Suggestion]:
    """A lead who objected and got the answer that was proposed."""
    lead_id, proposed, _ = await objects(desk)
    await answer.approve(desk.app, proposed.id, "Ruth")
    await desk.turns(timedelta(days=3))
    assert len(desk.world.sent_to(ANNA)) == 2
    return lead_id, proposed


async def says(desk: Desk, text: str) -> None:
    desk.world.clock.step_to(desk.world.clock.now() + timedelta(hours=2))
    await desk.answers(text, desk.world.sent_to(ANNA)[-1])


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        (YES, Record(response="incumbent", recovered=1)),
        (STILL_NO, Record(response="incumbent", refused=1)),
        (STOP, Record(response="incumbent", refused=1)),
    ],
)
async def test_what_the_lead_says_to_an_answer_is_its_outcome(certain: Desk, text: str, outcome: Record) -> None:
    lead_id, proposed = await answered(certain)
    assert await record(certain) == Record(response="incumbent", open=1)
    await says(certain, text)
    assert await record(certain) == outcome
    # The first word counts.
    await says(certain, STOP)
    assert await record(certain) == outcome
    assert (await suggestion_of(certain, lead_id)).id == proposed.id


async def test_whoever_says_nothing_for_three_weeks_is_silent_until_they_speak(certain: Desk) -> None:
    await answered(certain)
    certain.world.clock.step_to(certain.world.clock.now() + timedelta(days=22))
    assert await record(certain) == Record(response="incumbent", silent=1)
    await says(certain, YES)
    assert await record(certain) == Record(response="incumbent", recovered=1)


async def silence(desk: Desk, lead_id: str) -> list[tuple[object, object]]:
    """What was noted of answers that stayed without one, asked two times."""
    desk.world.clock.step_to(desk.world.clock.now() + timedelta(days=22))
    await note_silence(desk.app)
    await note_silence(desk.app)
    async with desk.app.read() as s:
        told = await events.of_lead(s, lead_id)
    return [(e.data["next"], e.data["reason"]) for e in told if e.kind == "suggestion.outcome"]


async def test_whoever_fits_and_is_silent_after_an_answer_is_taught_something(certain: Desk) -> None:
    await enter(certain.app, NewLead(email=ANNA, title="Head of Inbound", country="GB"), None)
    lead_id, _ = await answered(certain)
    async with certain.app.read() as s:
        assert await planning.next_due(s) == await suggestions.next_silence(s) is not None
    assert await silence(certain, lead_id) == [("inbound-notes", "fits the profile; the usual one")]
    assert await record(certain) == Record(response="incumbent", silent=1)
    # Their own answer holds whatever begins at their company for three months.
    await certain.turns(timedelta(days=90))
    assert len(certain.world.sent_to(ANNA)) == 3
    await says(certain, YES)
    assert await record(certain) == Record(response="incumbent", recovered=1)


async def test_whoever_does_not_fit_and_is_silent_after_an_answer_rests(certain: Desk) -> None:
    lead_id, _ = await answered(certain)
    assert await silence(certain, lead_id) == [(None, 'title "unknown" is not in the profile')]
    await certain.turns(timedelta(days=60))
    assert len(certain.world.sent_to(ANNA)) == 2


async def test_a_word_that_says_nothing_leaves_the_silence(certain: Desk) -> None:
    lead_id, _ = await answered(certain)
    await silence(certain, lead_id)
    await says(certain, "Thanks.")
    assert await record(certain) == Record(response="incumbent", silent=1)


async def test_a_second_refusal_ends_it(certain: Desk) -> None:
    lead_id, _ = await answered(certain)
    await says(certain, STILL_NO)
    async with certain.app.read() as s:
        assert [row.state for row in await suggestions.of_lead(s, lead_id)] == [State.APPROVED]
    (task,) = await certain.tasks()
    assert "a second refusal ends it" in task.why
    await certain.turns(timedelta(days=200))
    assert len(certain.world.sent_to(ANNA)) == 2


async def test_a_correction_of_the_later_reply_corrects_the_outcome(certain: Desk) -> None:
    await answered(certain)
    await says(certain, STILL_NO)
    reply = await certain.newest()
    await relabel(certain.app, reply.id, Correction(label=Label.POSITIVE), "Ruth")
    assert await record(certain) == Record(response="incumbent", recovered=1)
    await relabel(certain.app, reply.id, Correction(label=Label.NONE), "Ruth")
    assert await record(certain) == Record(response="incumbent", open=1)


async def test_an_answer_in_other_words_says_nothing_about_the_response(certain: Desk) -> None:
    _, proposed, _ = await objects(certain)
    await answer.approve(certain.app, proposed.id, "Ruth", "Fair enough. May I ask in a year?")
    await certain.turns(timedelta(days=3))
    await says(certain, YES)
    assert await record(certain) == Record(response="incumbent")

    month = f"{certain.app.clock.now():%Y-%m}"
    (found,) = await unfitted(certain.app, month)
    assert (found.objection_type, found.words) == (ObjectionType.INCUMBENT, NO)
    assert found.answered == "Fair enough. May I ask in a year?"


async def test_a_dismissed_answer_is_listed_in_its_month_and_no_other(certain: Desk) -> None:
    _, proposed, _ = await objects(certain)
    await answer.dismiss(certain.app, proposed.id, "Ruth")
    now = certain.app.clock.now()
    (found,) = await unfitted(certain.app, f"{now:%Y-%m}")
    assert (found.words, found.answered) == (NO, None)
    assert await unfitted(certain.app, f"{now.replace(day=1) - timedelta(days=1):%Y-%m}") == []
    with pytest.raises(Invalid, match="is no month"):
        await unfitted(certain.app, "2026-13")


async def test_of_several_responses_the_least_used_is_proposed_and_then_the_best(certain: Desk) -> None:
    await with_another(certain, "incumbent.beside")
    async with certain.app.write() as s:
        known = await certain.app.catalogs.responses(s, ObjectionType.INCUMBENT)
    assert known == ["incumbent", "incumbent.beside"]
    lead_id, _ = await answered(certain)
    assert (await suggestion_of(certain, lead_id)).response == "incumbent"

    other, first = await certain.first_mail("eve@bluestem.example", "Eve")
    await certain.answers(NO, first, who="eve@bluestem.example")
    proposed = await suggestion_of(certain, other)
    assert proposed.response == "incumbent.beside"
    assert proposed.text.startswith("Hi Eve,\n\nYours may stay.")

    incumbent = next(shelf for shelf in await library(certain.app) if shelf.objection_type is ObjectionType.INCUMBENT)
    assert [entry.record.response for entry in incumbent.entries] == ["incumbent.beside", "incumbent"]
    assert incumbent.entries[0].text.startswith("Hi {{ lead.first_name }},")
    assert all(entry.record.uses < ENOUGH for entry in incumbent.entries)


async def with_another(desk: Desk, name: str) -> None:
    async with desk.app.read() as s:
        files = dict((await desk.app.catalogs.current(s)).files)
    files[f"objections/{name}.md"] = "Hi {{ lead.first_name }},\n\nYours may stay. What does it miss?\n"
    await apply(desk.app, files, by="Ruth")


async def test_a_subtype_of_ops_is_chosen_leaves_and_keeps_its_own_record(certain: Desk) -> None:
    name = "incumbent.built-in-house"
    words = "Hi {{ lead.first_name }},\n\nwhoever built it usually keeps the first report.\n\n{{ sender.first_name }}\n"
    await apply(certain.app, ops_files() | {f"objections/{name}.md": words}, by="ops")
    lead_id, proposed, _ = await objects(certain)
    with pytest.raises(NotFound, match=r'no response "incumbent.built"; did you mean "incumbent.built-in-house"'):
        await answer.choose(certain.app, proposed.id, "incumbent.built", "Ruth")
    await answer.choose(certain.app, proposed.id, "no_budget", "Ruth")
    await answer.choose(certain.app, proposed.id, name, "Ruth")
    chosen = await suggestion_of(certain, lead_id)
    assert (chosen.response, chosen.objection_type, chosen.state) == (name, "incumbent", State.WAITING)
    assert chosen.text.startswith("Hi Anna,\n\nwhoever built it")

    await answer.approve(certain.app, proposed.id, "Ruth")
    with pytest.raises(Conflict, match="that is approved cannot be changed"):
        await answer.choose(certain.app, proposed.id, "incumbent", "Ruth")
    await certain.turns(timedelta(days=3))
    assert "whoever built it usually keeps" in str(certain.world.sent_to(ANNA)[-1])
    await says(certain, YES)
    assert await record(certain, name) == Record(response=name, recovered=1)
    assert await record(certain) == Record(response="incumbent")
    assert name in [entry.record.response for shelf in await library(certain.app) for entry in shelf.entries]
    assert await unfitted(certain.app, f"{certain.app.clock.now():%Y-%m}") == []


async def test_a_subtype_that_did_not_fit_is_named_in_the_list_of_its_month(certain: Desk) -> None:
    _, proposed, _ = await objects(certain)
    await answer.choose(certain.app, proposed.id, "no_budget.next-plan", "Ruth")
    await answer.dismiss(certain.app, proposed.id, "Ruth")
    (found,) = await unfitted(certain.app, f"{certain.app.clock.now():%Y-%m}")
    assert (found.response, found.words, found.answered) == ("no_budget.next-plan", NO, None)
