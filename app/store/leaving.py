"""Mails on their way out, with all that arming and recording look at, read for many at once. Asks across nouns."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Executable, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.domain.suppression import Reason
from app.store.base import among_given
from app.store.companies import Company
from app.store.deliveries import Delivery
from app.store.enrollments import Enrollment
from app.store.leads import Lead
from app.store.mailboxes import Mailbox
from app.store.suppressions import Suppression


@dataclass(frozen=True, kw_only=True, slots=True)
class Leaving:
    """A delivery with its lead, mailbox, and what belongs to them."""

    delivery: Delivery
    lead: Lead | None
    mailbox: Mailbox
    enrollment: Enrollment | None
    company: Company | None
    suppressed: Reason | None


async def of(s: AsyncSession, delivery_ids: Collection[str]) -> list[Leaving]:
    """These deliveries, as they are now; who decides something by it has locked them before."""
    found = (await s.execute(_of(), {"deliveries": list(delivery_ids)})).all()
    return [
        Leaving(
            delivery=delivery,
            lead=lead,
            mailbox=mailbox,
            enrollment=enrollment,
            company=company,
            suppressed=None if reason is None else Reason(reason),
        )
        for delivery, lead, mailbox, enrollment, company, reason in found
    ]


@cache
def _of() -> Executable:
    return (
        select(Delivery, Lead, Mailbox, Enrollment, Company, Suppression.reason)
        .outerjoin(Lead, Lead.id == Delivery.lead_id)
        .join(Mailbox, Mailbox.id == Delivery.mailbox_id)
        .outerjoin(Enrollment, Enrollment.id == Delivery.enrollment_id)
        .outerjoin(Company, Company.id == Lead.company_id)
        .outerjoin(Suppression, Suppression.address_key == Lead.address_key)
        .where(among_given(Delivery.id, "deliveries"))
        .order_by(Delivery.id)
        .execution_options(populate_existing=True)
    )
