"""Closers over REST: the people to whom warm leads are introduced."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import AwareDatetime, Field, StringConstraints

from app.api.door import AppDep, Id, In, Out
from app.handoff.closers import CloserChange, NewCloser, add_closer, change_closer
from app.store import closers

router = APIRouter(prefix="/closers", tags=["closers"])

_Capacity = Annotated[int, Field(ge=0, le=1_000, description="leads within any seven days")]


class CloserIn(In):
    """A closer as they are given."""

    address: Annotated[str, StringConstraints(max_length=320)]
    name: Annotated[str, StringConstraints(max_length=300)]
    booking_url: str | None = Field(None, description="where a lead books a call; https only")
    weekly_capacity: _Capacity = 10


class CloserChangeIn(In):
    """What is to change; what is left out stays. `absent_until: null` ends an absence."""

    is_active: bool | None = None
    absent_until: AwareDatetime | None = None
    weekly_capacity: _Capacity | None = None

    def to_change(self) -> CloserChange:
        is_back = "absent_until" in self.model_fields_set and self.absent_until is None
        return CloserChange(**self.model_dump(), is_back=is_back)


class CloserOut(Out):
    """A closer."""

    id: str
    address: str
    name: str
    booking_url: str | None
    weekly_capacity: int
    is_active: bool
    absent_until: AwareDatetime | None
    created_at: AwareDatetime


@router.get("")
async def list_closers(app: AppDep) -> list[CloserOut]:
    """All closers by address."""
    async with app.read() as s:
        return [CloserOut.of(c) for c in await closers.every(s)]


@router.post("", status_code=201)
async def create_closer(body: CloserIn, app: AppDep) -> CloserOut:
    """Add a closer, active from now on."""
    return await _get(await add_closer(app, NewCloser(**body.model_dump())), app)


@router.patch("/{closer_id}")
async def patch_closer(closer_id: Id, body: CloserChangeIn, app: AppDep) -> CloserOut:
    """Change a closer's presence or capacity."""
    await change_closer(app, closer_id, body.to_change())
    return await _get(closer_id, app)


async def _get(closer_id: str, app: AppDep) -> CloserOut:
    async with app.read() as s:
        return CloserOut.of(await closers.get(s, closer_id))
