"""Halts over REST: the kill switch, and what breakers opened. Going on needs a reason."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter
from pydantic import Field, StringConstraints

from app.api.door import AppDep, By, In, Out
from app.domain.breaker import Scope
from app.outreach.halting import begin, end
from app.store import halts

router = APIRouter(prefix="/halts", tags=["halts"])


class HaltIn(In):
    """What is to be halted, or to go on. `name` is a domain, a mailbox (id or address), a sequence, or the source of a
    list of leads; none for `all`."""

    scope: Scope
    name: Annotated[str, StringConstraints(max_length=320)] | None = None
    why: Annotated[str, StringConstraints(min_length=1, max_length=500)]


class HaltOut(Out):
    """One halt. Without `until` it holds until a person ends it; `is_breaker`: Thaw began it."""

    key: str
    began_at: datetime
    by: str
    is_breaker: bool
    why: str
    until: datetime | None
    ended_at: datetime | None
    ended_by: str | None
    ended_because: str | None = Field(description="what the person said who ended it")


@router.get("")
async def list_halts(app: AppDep) -> list[HaltOut]:
    """All halts in force, oldest first."""
    async with app.read() as s:
        return [HaltOut.of(row) for row in await halts.in_force(s, app.clock.now())]


@router.post("", status_code=201)
async def begin_halt(body: HaltIn, app: AppDep, by: By) -> HaltOut:
    """Send nothing there from now on: what is being transmitted is completed, nothing else begins."""
    return await _shown(app, await begin(app, body.scope, body.name, by, body.why))


@router.post("/end")
async def end_halt(body: HaltIn, app: AppDep, by: By) -> HaltOut:
    """Let it go on. 409 when it is not halted."""
    return await _shown(app, await end(app, body.scope, body.name, by, body.why))


async def _shown(app: AppDep, key: str) -> HaltOut:
    async with app.read() as s:
        return HaltOut.of(await halts.get(s, key))
