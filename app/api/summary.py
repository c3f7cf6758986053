"""The figures of what happened, over REST."""

from __future__ import annotations

from fastapi import APIRouter

from app.api.door import AppDep, Out
from app.store.summary import summarise

router = APIRouter(prefix="/summary", tags=["summary"])


class SummaryOut(Out):
    """All counts. `sent` is by purpose, `replies` (from people) by label, `tasks` are the open ones by kind.

    `unknown` counts the mails of which nobody knows whether they left.
    """

    leads: int
    sent: dict[str, int]
    replies: dict[str, int]
    machine_mail: dict[str, int]
    fates: dict[str, int]
    enrollments: dict[str, int]
    outcomes: dict[str, int]
    handoffs: dict[str, int]
    suppressed: dict[str, int]
    tasks: dict[str, int]
    unknown: int


@router.get("")
async def get_summary(app: AppDep) -> SummaryOut:
    """Count everything."""
    async with app.read() as s:
        return SummaryOut.of(await summarise(s))
