"""Suppressions over REST: who is never written to again. They are added, and never taken back here."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Response
from pydantic import Field, StringConstraints

from app.api.door import After, AppDep, By, In, Limit, Out, Page, page_of, rows
from app.domain.suppression import Reason, canonical
from app.store.suppressions import Suppression
from app.triage.optout import suppress

router = APIRouter(prefix="/suppressions", tags=["suppressions"])


class SuppressionIn(In):
    """An address that wants no mail of ours."""

    address: Annotated[str, StringConstraints(max_length=320)]


class SuppressionOut(Out):
    """One suppressed address in the form in which spellings are compared."""

    address: str = Field(validation_alias="address_key")
    reason: Reason
    source: str
    created_at: datetime


@router.get("")
async def list_suppressions(app: AppDep, after: After = None, limit: Limit = 100) -> Page[SuppressionOut]:
    """Suppressed addresses in the order of the alphabet."""
    async with app.read() as s:
        found = await rows(s, Suppression, Suppression.address_key, after, limit)
        return page_of(found, limit, "address_key", SuppressionOut.of)


@router.post("", status_code=201)
async def create_suppression(body: SuppressionIn, app: AppDep, by: By, response: Response) -> SuppressionOut:
    """Never write to this address again, and end what runs for it. 200 when it was suppressed before."""
    if not await suppress(app, body.address, by):
        response.status_code = 200
    async with app.read() as s:
        return SuppressionOut.of(await s.get_one(Suppression, canonical(body.address)))
