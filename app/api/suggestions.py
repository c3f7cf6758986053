"""Suggestions over REST: answers to objections, which wait for a person's word."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from app.api.door import After, AppDep, By, Filter, Id, In, Limit, Out, Page, equal, page_of, rows
from app.domain.fields import TEXT_LIMIT
from app.domain.response import Outcome
from app.domain.suggestion import State
from app.store import suggestions
from app.store.suggestions import Suggestion
from app.triage import answer, playbook
from classifier.reading import ObjectionType, PositiveType

router = APIRouter(prefix="/suggestions", tags=["suggestions"])


class SuggestionOut(Out):
    """One proposed answer. `text` is what leaves, the footer comes below; `proposed` is what the files said."""

    id: str
    lead_id: str
    reply_id: str = Field(validation_alias="message_id")
    mailbox_id: str
    objection_type: ObjectionType | PositiveType = Field(description="what it answers; `info`: a request for material")
    state: State
    text: str
    proposed: str
    version: str
    response: str | None
    outcome: Outcome | None = Field(description="What the lead said after it had left; null: nothing so far")
    decided_by: str | None
    decided_at: datetime | None
    created_at: datetime


class ResponseOut(Out):
    """One response and what came of its uses. `at_least` is the lower bound of the share that it recovers; null: not
    enough data. `text` is the file."""

    objection_type: ObjectionType
    response: str
    recovered: int
    refused: int
    silent: int
    open: int
    at_least: float | None
    says: str
    text: str


class UnfittedOut(Out):
    """An objection that no response fitted, not `response` either, which was proposed; `answered` is what a person
    wrote instead, null where nothing was."""

    objection_type: ObjectionType
    response: str
    reply_id: str
    decided_at: datetime
    words: str
    answered: str | None


class EditIn(BaseModel):
    """Other words for an answer: plain text, as it is to be read."""

    model_config = ConfigDict(extra="forbid")

    text: Annotated[str, StringConstraints(min_length=1, max_length=TEXT_LIMIT)]


class ChooseIn(In):
    """Another response of the files, by its name: "<type>" or "<type>.<subtype>"."""

    response: Annotated[str, StringConstraints(min_length=1, max_length=130)]


@router.get("")
async def list_suggestions(
    app: AppDep, state: State | None = None, lead_id: Filter = None, after: After = None, limit: Limit = 100
) -> Page[SuggestionOut]:
    """Suggestions in the order in which they were made."""
    where = equal((Suggestion.state, state), (Suggestion.lead_id, lead_id))
    async with app.read() as s:
        found = await rows(s, Suggestion, Suggestion.id, after, limit, *where)
        return page_of(found, limit, "id", SuggestionOut.of)


@router.get("/responses")
async def list_responses(app: AppDep) -> list[ResponseOut]:
    """The library of responses, by type of objection, each type in the order in which they are proposed."""
    return [
        ResponseOut(
            objection_type=shelf.objection_type,
            response=entry.record.response,
            recovered=entry.record.recovered,
            refused=entry.record.refused,
            silent=entry.record.silent,
            open=entry.record.open,
            at_least=entry.record.at_least,
            says=str(entry.record),
            text=entry.text,
        )
        for shelf in await playbook.library(app)
        for entry in shelf.entries
    ]


@router.get("/unfitted")
async def list_unfitted(app: AppDep, month: Annotated[str, Query(pattern=r"^\d{4}-\d{2}$")]) -> list[UnfittedOut]:
    """The objections of a month that no response fitted, in the senders' words: a person dismissed the answer or
    wrote another."""
    return [UnfittedOut.of(each) for each in await playbook.unfitted(app, month)]


@router.get("/{suggestion_id}")
async def get_suggestion(suggestion_id: Id, app: AppDep) -> SuggestionOut:
    """One suggestion."""
    async with app.read() as s:
        return SuggestionOut.of(await suggestions.get(s, suggestion_id))


@router.post("/{suggestion_id}/approve")
async def approve_suggestion(suggestion_id: Id, app: AppDep, by: By) -> SuggestionOut:
    """Send it in the thread. Approving it again, from wherever, sends nothing more."""
    await answer.approve(app, suggestion_id, by)
    return await get_suggestion(suggestion_id, app)


@router.post("/{suggestion_id}/edit")
async def edit_suggestion(suggestion_id: Id, body: EditIn, app: AppDep, by: By) -> SuggestionOut:
    """Change its words; it still waits to be approved."""
    await answer.edit(app, suggestion_id, body.text, by)
    return await get_suggestion(suggestion_id, app)


@router.post("/{suggestion_id}/choose")
async def choose_response(suggestion_id: Id, body: ChooseIn, app: AppDep, by: By) -> SuggestionOut:
    """Propose another response in its place; it still waits to be approved."""
    await answer.choose(app, suggestion_id, body.response, by)
    return await get_suggestion(suggestion_id, app)


@router.post("/{suggestion_id}/dismiss")
async def dismiss_suggestion(suggestion_id: Id, app: AppDep, by: By) -> SuggestionOut:
    """Leave the objection without an answer."""
    await answer.dismiss(app, suggestion_id, by)
    return await get_suggestion(suggestion_id, app)
