"""Suggestions over REST: answers to objections, which wait for a person's word."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from app.api.door import After, AppDep, By, Filter, Id, Limit, Out, Page, equal, page_of, rows
from app.domain.fields import TEXT_LIMIT
from app.domain.suggestion import State
from app.store import suggestions
from app.store.suggestions import Suggestion
from app.triage import answer
from classifier.reading import ObjectionType

router = APIRouter(prefix="/suggestions", tags=["suggestions"])


class SuggestionOut(Out):
    """One proposed answer. `text` is what leaves, the footer comes below; `proposed` is what the files said."""

    id: str
    lead_id: str
    reply_id: str = Field(validation_alias="message_id")
    mailbox_id: str
    objection_type: ObjectionType
    state: State
    text: str
    proposed: str
    version: str
    decided_by: str | None
    decided_at: datetime | None
    created_at: datetime


class EditIn(BaseModel):
    """Other words for an answer: plain text, as it is to be read."""

    model_config = ConfigDict(extra="forbid")

    text: Annotated[str, StringConstraints(min_length=1, max_length=TEXT_LIMIT)]


@router.get("")
async def list_suggestions(
    app: AppDep, state: State | None = None, lead_id: Filter = None, after: After = None, limit: Limit = 100
) -> Page[SuggestionOut]:
    """Suggestions in the order in which they were made."""
    where = equal((Suggestion.state, state), (Suggestion.lead_id, lead_id))
    async with app.read() as s:
        found = await rows(s, Suggestion, Suggestion.id, after, limit, *where)
        return page_of(found, limit, "id", SuggestionOut.of)


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


@router.post("/{suggestion_id}/dismiss")
async def dismiss_suggestion(suggestion_id: Id, app: AppDep, by: By) -> SuggestionOut:
    """Leave the objection without an answer."""
    await answer.dismiss(app, suggestion_id, by)
    return await get_suggestion(suggestion_id, app)
