"""Matching: which lead, and which of our mails, a message is about. Asks the store with the keys of the domain."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from email.utils import getaddresses

from sqlalchemy.ext.asyncio import AsyncSession

from app.domain.matching import MatchedBy, keys
from app.domain.suppression import canonical, domain_of
from app.mail.domains import organisation
from app.store import companies, deliveries, enrollments, leads
from app.store.deliveries import Delivery
from app.store.leads import Lead
from classifier.reading import Reading

_TEXTS = 10
_ID = re.compile(r"<[^<>\s]{1,250}>")
# The tokens of `app.outreach.enroll`; the word around them may stand behind a "Re:".
_UNSUBSCRIBE = re.compile(r"\bunsubscribe\s{1,5}([A-Za-z0-9_-]{20,200})(?![A-Za-z0-9_-])", re.IGNORECASE)


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


async def company_of(s: AsyncSession, address: str) -> str | None:
    """The company that we know by the domain of an address."""
    domain = organisation(domain_of(address)) if address else None
    return None if domain is None else await companies.known(s, domain)


async def _by_company(s: AsyncSession, address: str) -> Found:
    """A colleague who writes without any reference: only where one single lead there was written to lately."""
    company_id = await company_of(s, address)
    if company_id is None:
        return Found()
    written_to = [
        lead.id for lead in await leads.of_company(s, company_id) if await enrollments.has_running(s, lead.id)
    ]
    return Found(lead_id=written_to[0], by=MatchedBy.COMPANY) if len(written_to) == 1 else Found()


async def unsubscribed(s: AsyncSession, subject: str) -> str | None:
    """The lead whose token the subject carries, as the `mailto:` of our List-Unsubscribe makes it (RFC 2369 section
    3.2). Whoever has the token may use it, from any address."""
    found = _UNSUBSCRIBE.search(subject)
    lead = await leads.by_token(s, found[1]) if found else None
    return lead.id if lead else None


async def known_leads(s: AsyncSession, addresses: Iterable[str]) -> set[str]:
    """The leads that have one of these addresses."""
    found = [await leads.by_key(s, key) for key in sorted({canonical(address) for address in addresses if address})]
    return {lead.id for lead in found if lead is not None}


async def roughly(s: AsyncSession, raw: bytes) -> str | None:
    """The lead of a message that nobody could read, by its raw headers alone."""
    head = _raw_headers(raw)
    named = _ID.findall(f"{head.get('In-Reply-To', '')} {head.get('References', '')}")
    for delivery in await deliveries.by_message_ids(s, [_plain(message_id) for message_id in named[-50:]]):
        return delivery.lead_id
    lead = await _raw_writer(s, head)
    return lead.id if lead else None


async def texts_sent_to_writer(s: AsyncSession, raw: bytes) -> Sequence[str]:
    """The bodies that we sent to whoever a raw message says it is from, newest last: their lines are not theirs."""
    lead = await _raw_writer(s, _raw_headers(raw))
    if lead is None:
        return ()
    return [d.body for d in (await deliveries.of_lead(s, lead.id))[-_TEXTS:] if d.body]


def _raw_headers(raw: bytes) -> Mapping[str, object]:
    head = raw[:65_536].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    try:
        return dict(email.message_from_bytes(head + b"\n\n", policy=email.policy.compat32).items())
    except (ValueError, LookupError):
        return {}


async def _raw_writer(s: AsyncSession, head: Mapping[str, object]) -> Lead | None:
    try:
        writers = [address for _, address in getaddresses([_plain(str(head.get("From", "")))[:2000]])]
    except (ValueError, LookupError):
        return None
    return await leads.by_key(s, canonical(writers[0])) if writers and "@" in writers[0] else None


def _plain(text: str) -> str:
    """What PostgreSQL takes as text: no NUL, no lone surrogate."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode()
