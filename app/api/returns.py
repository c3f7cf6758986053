"""Returns over REST: leads who said "not now", and the day on which they are written to once more."""

from __future__ import annotations

from datetime import date

from fastapi import APIRouter
from pydantic import Field

from app.api.door import After, AppDep, By, Filter, Id, In, Limit, Page, equal, page_of, rows
from app.api.enrollments import EnrollmentOut
from app.domain.enrollment import State
from app.domain.sequence import Kind
from app.errors import NotFound
from app.outreach.pausing import move_return, stop
from app.store import enrollments
from app.store.enrollments import Enrollment

router = APIRouter(prefix="/returns", tags=["returns"])


class ReturnOut(EnrollmentOut):
    """One return: an enrollment of one mail. `resume_on` is the day that they named, or the default one."""

    reply_id: str | None = Field(validation_alias="message_id")
    resume_on: date | None


class MoveIn(In):
    """The day on which to write instead."""

    resume_on: date


@router.get("")
async def list_returns(
    app: AppDep, state: State | None = None, lead_id: Filter = None, after: After = None, limit: Limit = 100
) -> Page[ReturnOut]:
    """Returns in the order in which the leads asked for them."""
    where = equal((Enrollment.state, state), (Enrollment.lead_id, lead_id), (Enrollment.kind, Kind.RETURN))
    async with app.read() as s:
        found = await rows(s, Enrollment, Enrollment.id, after, limit, *where)
        return page_of(found, limit, "id", ReturnOut.of)


@router.get("/{return_id}")
async def get_return(return_id: Id, app: AppDep) -> ReturnOut:
    """One return."""
    async with app.read() as s:
        row = await enrollments.get(s, return_id)
        if row.kind != Kind.RETURN:
            raise NotFound(f"there is no return {return_id}")
        return ReturnOut.of(row)


@router.post("/{return_id}/move")
async def move(return_id: Id, body: MoveIn, app: AppDep, by: By) -> ReturnOut:
    """Choose another day."""
    await move_return(app, return_id, body.resume_on, by)
    return await get_return(return_id, app)


@router.post("/{return_id}/cancel")
async def cancel(return_id: Id, app: AppDep, by: By) -> ReturnOut:
    """Do not write to them again."""
    await get_return(return_id, app)
    await stop(app, return_id, by)
    return await get_return(return_id, app)
