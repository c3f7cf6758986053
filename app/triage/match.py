"""Matching: which lead, and which of our mails, a message is about. Asks the store with the keys of the domain."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Sequence
from dataclasses import dataclass
from email.utils import getaddresses

from sqlalchemy.ext.asyncio import AsyncSession

from app.domain.matching import MatchedBy, keys
from app.domain.suppression import canonical, domain_of
from app.mail.domains import organisation
from app.store import companies, deliveries, enrollments, leads
from app.store.deliveries import Delivery
from classifier.reading import Reading

_TEXTS = 10


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """The match: `delivery_id` only where the message names one of our mails."""

    lead_id: str | None = None
    delivery_id: str | None = None
    by: MatchedBy | None = None


async def find(s: AsyncSession, reading: Reading) -> Found:
    """By references, by the enclosed original, by our private reference, by address, then by company."""
    wanted = keys(reading)
    for delivery_id in wanted.delivery_ids:
        if (named := await deliveries.find(s, delivery_id)) is not None:
            return _found(named, MatchedBy.REF)
    known = await deliveries.by_message_ids(s, wanted.message_ids)
    if known:
        order = {message_id: n for n, message_id in enumerate(wanted.message_ids)}
        return _found(min(known, key=lambda d: order.get(d.message_id or "", len(order))), wanted.by)
    if not wanted.address:
        return Found()
    lead = await leads.by_key(s, canonical(wanted.address))
    if lead is not None:
        return Found(lead_id=lead.id, by=MatchedBy.ADDRESS)
    return await _by_company(s, wanted.address)


def _found(delivery: Delivery, by: MatchedBy) -> Found:
    return Found(lead_id=delivery.lead_id, delivery_id=delivery.id, by=by)


async def _by_company(s: AsyncSession, address: str) -> Found:
    """A colleague who writes without any reference: only where one single lead there was written to lately."""
    domain = organisation(domain_of(address))
    company_id = None if domain is None else await companies.known(s, domain)
    if company_id is None:
        return Found()
    written_to = [
        lead.id for lead in await leads.of_company(s, company_id) if await enrollments.has_running(s, lead.id)
    ]
    return Found(lead_id=written_to[0], by=MatchedBy.COMPANY) if len(written_to) == 1 else Found()


async def texts_sent_to_writer(s: AsyncSession, raw: bytes) -> Sequence[str]:
    """The bodies that we sent to whoever a raw message says it is from, newest last: their lines are not theirs."""
    head = raw[:65_536].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    try:
        headers = email.message_from_bytes(head + b"\n\n", policy=email.policy.compat32)
        writers = [address for _, address in getaddresses([str(headers.get("From", ""))[:2000]])]
    except (ValueError, LookupError):
        return ()
    lead = await leads.by_key(s, canonical(writers[0])) if writers and "@" in writers[0] else None
    if lead is None:
        return ()
    return [d.body for d in (await deliveries.of_lead(s, lead.id))[-_TEXTS:] if d.body]
