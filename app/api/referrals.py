"""Referrals over REST: people whom a lead named, and what became of it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter
from pydantic import Field, StringConstraints

from app.api.door import After, AppDep, By, Filter, Id, In, Limit, Out, Page, equal, page_of, rows
from app.domain.referral import State
from app.outreach import refer
from app.store import referrals
from app.store.referrals import Referral

router = APIRouter(prefix="/referrals", tags=["referrals"])


class ReferralOut(Out):
    """One person named in one reply. `reason` says why a person must help, where one must."""

    id: str
    lead_id: str
    reply_id: str = Field(validation_alias="message_id")
    name: str | None
    email: str | None = Field(validation_alias="address")
    phone: str | None
    role: str | None
    found_in: str | None
    state: State
    reason: str | None
    referred_lead_id: str | None
    enrollment_id: str | None
    created_at: datetime


class CompleteIn(In):
    """The address to write to, and the name where it was missing or wrong."""

    email: Annotated[str, StringConstraints(max_length=320)]
    name: Annotated[str, StringConstraints(max_length=300)] | None = None


@router.get("")
async def list_referrals(
    app: AppDep, state: State | None = None, lead_id: Filter = None, after: After = None, limit: Limit = 100
) -> Page[ReferralOut]:
    """Referrals in the order in which they came; `lead_id` is who named somebody."""
    where = equal((Referral.state, state), (Referral.lead_id, lead_id))
    async with app.read() as s:
        return page_of(await rows(s, Referral, Referral.id, after, limit, *where), limit, "id", ReferralOut.of)


@router.get("/{referral_id}")
async def get_referral(referral_id: Id, app: AppDep) -> ReferralOut:
    """One referral."""
    async with app.read() as s:
        return ReferralOut.of(await referrals.get(s, referral_id))


@router.post("/{referral_id}/complete")
async def complete_referral(referral_id: Id, body: CompleteIn, app: AppDep, by: By) -> ReferralOut:
    """Give the address, or say that it is right; the person becomes a lead and gets a first mail."""
    await refer.complete(app, referral_id, body.email, body.name, by)
    return await get_referral(referral_id, app)


@router.post("/{referral_id}/dismiss")
async def dismiss_referral(referral_id: Id, app: AppDep, by: By) -> ReferralOut:
    """Write to nobody because of it."""
    await refer.dismiss(app, referral_id, by)
    return await get_referral(referral_id, app)
