"""Hand-offs over REST: which closer gets which warm lead, and why."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter
from pydantic import AwareDatetime, Field, StringConstraints

from app.api.door import After, AppDep, By, Filter, Id, In, Limit, Out, Page, equal, page_of, rows
from app.domain.assignment import Decline
from app.domain.assignment import State as Answer
from app.domain.handoff import State
from app.handoff import answer
from app.handoff.cancel import cancel
from app.store import assignments, handoffs
from app.store.handoffs import Handoff

router = APIRouter(prefix="/handoffs", tags=["hand-offs"])


class HandoffOut(Out):
    """One lead given to one closer because of one reply. `reason` is the rule that chose, or why it waits or ended."""

    id: str
    lead_id: str
    reply_id: str = Field(validation_alias="message_id")
    mailbox_id: str
    contact_id: str | None = Field(description="the lead who wrote the reply, where it was somebody else")
    closer_id: str | None
    state: State
    reason: str | None
    created_at: datetime
    chosen_at: datetime | None
    introduced_at: datetime | None


class AssignmentOut(Out):
    """One closer who was asked to take a hand-off, why this one, and what they answered."""

    id: str
    handoff_id: str
    closer_id: str
    state: Answer
    reason: str
    asked_at: datetime
    due_at: datetime | None = Field(description="when a missing answer has its next consequence")
    reminders: int
    answered_at: datetime | None
    answered_by: str | None
    decline: Decline | None
    why: str | None
    meets_at: datetime | None


_Why = Annotated[str, StringConstraints(min_length=1, max_length=2_000)]


class AcceptIn(In):
    """The closer takes the lead."""

    meets_at: AwareDatetime | None = Field(None, description="when they talk, where that is settled")


class DeclineIn(In):
    """Why the closer does not take it. `not_interested` says that it was no lead: nobody else is asked."""

    reason: Decline
    why: _Why | None = None


class ReassignIn(In):
    """To whom: to this closer, or to whoever the rules choose."""

    closer_id: str | None = None
    why: _Why


class CancelIn(In):
    """Why the introduction is stopped."""

    why: Annotated[str, StringConstraints(min_length=1, max_length=300)]


@router.get("")
async def list_handoffs(
    app: AppDep, state: State | None = None, lead_id: Filter = None, after: After = None, limit: Limit = 100
) -> Page[HandoffOut]:
    """Hand-offs in the order in which they were opened."""
    where = equal((Handoff.state, state), (Handoff.lead_id, lead_id))
    async with app.read() as s:
        return page_of(await rows(s, Handoff, Handoff.id, after, limit, *where), limit, "id", HandoffOut.of)


@router.get("/{handoff_id}")
async def get_handoff(handoff_id: Id, app: AppDep) -> HandoffOut:
    """One hand-off."""
    async with app.read() as s:
        return HandoffOut.of(await handoffs.get(s, handoff_id))


@router.get("/{handoff_id}/assignments")
async def list_assignments(handoff_id: Id, app: AppDep) -> list[AssignmentOut]:
    """Everybody who was asked to take this hand-off, first to last."""
    async with app.read() as s:
        await handoffs.get(s, handoff_id)
        return [AssignmentOut.of(row) for row in await assignments.of_handoff(s, handoff_id)]


@router.post("/{handoff_id}/accept")
async def accept_handoff(handoff_id: Id, body: AcceptIn, app: AppDep, by: By) -> HandoffOut:
    """Say that the closer who has it takes it."""
    await answer.accept(app, await answer.of_handoff(app, handoff_id), by, body.meets_at)
    return await get_handoff(handoff_id, app)


@router.post("/{handoff_id}/decline")
async def decline_handoff(handoff_id: Id, body: DeclineIn, app: AppDep, by: By) -> HandoffOut:
    """Say that the closer who has it does not take it: another one is asked."""
    await answer.decline(app, await answer.of_handoff(app, handoff_id), by, body.reason, body.why)
    return await get_handoff(handoff_id, app)


@router.post("/{handoff_id}/reassign")
async def reassign_handoff(handoff_id: Id, body: ReassignIn, app: AppDep, by: By) -> HandoffOut:
    """Give it to another closer. A lead who was introduced is not introduced again: the new closer writes."""
    await answer.reassign(app, handoff_id, by, body.why, body.closer_id)
    return await get_handoff(handoff_id, app)


@router.post("/{handoff_id}/cancel")
async def cancel_handoff(handoff_id: Id, body: CancelIn, app: AppDep, by: By) -> HandoffOut:
    """Stop an introduction that has not left."""
    await cancel(app, handoff_id, by, body.why)
    return await get_handoff(handoff_id, app)
