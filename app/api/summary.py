"""The figures of what happened, over REST."""

from __future__ import annotations

from fastapi import APIRouter

from app.api.door import AppDep
from app.store.summary import Summary, outcomes_of_leads, summarise

router = APIRouter(prefix="/summary", tags=["summary"])


@router.get("")
async def get_summary(app: AppDep) -> Summary:
    """Count everything."""
    async with app.read() as s:
        return await summarise(s)


@router.get("/outcomes")
async def get_outcomes(app: AppDep) -> dict[str, int]:
    """What came of the leads, each counted once."""
    async with app.read() as s:
        return await outcomes_of_leads(s)
