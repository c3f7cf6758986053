"""Enrollments over REST: which lead is in which sequence, and why it waits."""

from __future__ import annotations

from datetime import datetime

from fastapi import APIRouter

from app.api.door import After, AppDep, By, Filter, Id, Limit, Out, Page, equal, page_of, rows
from app.domain.enrollment import State
from app.domain.sequence import Kind
from app.outreach.pausing import pause, resume, stop
from app.store import enrollments
from app.store.enrollments import Enrollment

router = APIRouter(prefix="/enrollments", tags=["enrollments"])


class EnrollmentOut(Out):
    """One lead in one sequence. `next_step` counts from 0."""

    id: str
    lead_id: str
    mailbox_id: str
    kind: Kind
    sequence: str
    state: State
    outcome: str | None
    next_step: int
    due_at: datetime | None
    held_code: str | None
    held_reason: str | None
    created_at: datetime
    ended_at: datetime | None


@router.get("")
async def list_enrollments(
    app: AppDep, state: State | None = None, lead_id: Filter = None, after: After = None, limit: Limit = 100
) -> Page[EnrollmentOut]:
    """Enrollments in the order in which they were made."""
    where = equal((Enrollment.state, state), (Enrollment.lead_id, lead_id))
    async with app.read() as s:
        found = await rows(s, Enrollment, Enrollment.id, after, limit, *where)
        return page_of(found, limit, "id", EnrollmentOut.of)


@router.get("/{enrollment_id}")
async def get_enrollment(enrollment_id: Id, app: AppDep) -> EnrollmentOut:
    """One enrollment."""
    async with app.read() as s:
        return EnrollmentOut.of(await enrollments.get(s, enrollment_id))


@router.post("/{enrollment_id}/pause")
async def pause_enrollment(enrollment_id: Id, app: AppDep, by: By) -> EnrollmentOut:
    """Let no further step leave until it is resumed."""
    await pause(app, enrollment_id, by)
    return await get_enrollment(enrollment_id, app)


@router.post("/{enrollment_id}/resume")
async def resume_enrollment(enrollment_id: Id, app: AppDep, by: By) -> EnrollmentOut:
    """Let it go on."""
    await resume(app, enrollment_id, by)
    return await get_enrollment(enrollment_id, app)


@router.post("/{enrollment_id}/stop")
async def stop_enrollment(enrollment_id: Id, app: AppDep, by: By) -> EnrollmentOut:
    """End it; nothing of it leaves any more."""
    await stop(app, enrollment_id, by)
    return await get_enrollment(enrollment_id, app)
