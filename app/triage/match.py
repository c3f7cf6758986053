"""Matching: which lead, and which of our mails, a message is about. Asks the store with the keys of the domain."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import getaddresses

from sqlalchemy.ext.asyncio import AsyncSession

from app.domain.matching import MatchedBy, keys
from app.domain.suppression import canonical, domain_of
from app.mail.domains import organisation
from app.store import closers, companies, deliveries, leads, mailboxes
from app.store.deliveries import Delivery
from app.store.leads import Lead
from classifier.reading import Reading

_TEXTS = 10
_LATELY = timedelta(days=90)
_ID = re.compile(r"<[^<>\s]{1,250}>")
# The tokens of `app.outreach.enroll`; the word around them may stand behind a "Re:".
_UNSUBSCRIBE = re.compile(r"\bunsubscribe\s{1,5}([A-Za-z0-9_-]{20,200})(?![A-Za-z0-9_-])", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """The match: `delivery_id` only where the message names one of our mails."""

    lead_id: str | None = None
    delivery_id: str | None = None
    by: MatchedBy | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """What the tables know of some readings, asked for once for all of them: our mails by each of their Message-IDs
    and by their own ids, leads by their canonical addresses, and the canonical addresses of our mailboxes and
    closers."""

    mails: Mapping[str, Delivery]
    named: Mapping[str, Delivery]
    leads: Mapping[str, Lead]
    mailboxes: frozenset[str]
    closers: frozenset[str]

    def leads_at(self, addresses: Iterable[str]) -> set[str]:
        """The leads that have one of these addresses."""
        return {lead.id for a in addresses if a and (lead := self.leads.get(canonical(a))) is not None}


async def known(s: AsyncSession, readings: Sequence[Reading]) -> Known:
    """What is known of the ids and addresses in these readings."""
    ids = {message_id for reading in readings for message_id in keys(reading).message_ids}
    mails: dict[str, Delivery] = {}
    for mail in await deliveries.by_message_ids(s, sorted(ids)):
        for message_id in (mail.provider_message_id, mail.message_id):
            if message_id is not None:
                mails[message_id] = mail
    headers = [reading.headers for reading in readings]
    named = {one for reading in readings for one in (*keys(reading).delivery_ids, reading.headers.ref) if one}
    addresses = {address for h in headers for address in (h.from_address, *h.to, *h.cc) if address}
    found = await leads.by_keys(s, {canonical(address) for address in addresses})
    strangers = {h.from_address for h in headers if h.from_address and canonical(h.from_address) not in found}
    domains = {domain for address in strangers if (domain := organisation(domain_of(address))) is not None}
    if domains:
        await companies.ask_ahead(s, domains)
    return Known(
        mails=mails,
        named={mail.id: mail for mail in await deliveries.of_ids(s, sorted(named))},
        leads=found,
        mailboxes=frozenset(canonical(address) for address in await mailboxes.addresses(s)),
        closers=frozenset(canonical(closer.address) for closer in await closers.every(s)),
    )


async def find(s: AsyncSession, reading: Reading, known: Known, now: datetime) -> Found:
    """By references, by the enclosed original, by our private reference, by address, then by company."""
    wanted = keys(reading)
    for delivery_id in wanted.delivery_ids:
        if (named := known.named.get(delivery_id)) is not None:
            return _found(named, MatchedBy.REF)
    if mail := next((known.mails[i] for i in wanted.message_ids if i in known.mails), None):
        return _found(mail, wanted.by)
    if not wanted.address:
        return Found()
    lead = known.leads.get(canonical(wanted.address))
    if lead is not None:
        return Found(lead_id=lead.id, by=MatchedBy.ADDRESS)
    return await _by_company(s, wanted.address, now)


def _found(delivery: Delivery, by: MatchedBy) -> Found:
    return Found(lead_id=delivery.lead_id, delivery_id=delivery.id, by=by)


async def company_of(s: AsyncSession, address: str) -> str | None:
    """The company that we know by the domain of an address."""
    domain = organisation(domain_of(address)) if address else None
    return None if domain is None else await companies.known(s, domain)


async def _by_company(s: AsyncSession, address: str, now: datetime) -> Found:
    """A colleague who writes without any reference: only where one single lead there was written to lately.

    Not whose sequence runs: that ends with the first reply, and would make the match a matter of order.
    """
    company_id = await company_of(s, address)
    if company_id is None:
        return Found()
    there = [lead.id for lead in await leads.of_company(s, company_id)]
    written_to = await deliveries.written_to_since(s, there, now - _LATELY)
    return Found(lead_id=written_to[0], by=MatchedBy.COMPANY) if len(written_to) == 1 else Found()


async def unsubscribed(s: AsyncSession, subject: str) -> str | None:
    """The lead whose token the subject carries, as the `mailto:` of our List-Unsubscribe makes it (RFC 2369 section
    3.2). Whoever has the token may use it, from any address."""
    found = _UNSUBSCRIBE.search(subject)
    lead = await leads.by_token(s, found[1]) if found else None
    return lead.id if lead else None


async def roughly(s: AsyncSession, raw: bytes) -> str | None:
    """The lead of a message that nobody could read, by its raw headers alone."""
    head = _raw_headers(raw)
    named = _ID.findall(f"{head.get('In-Reply-To', '')} {head.get('References', '')}")
    for delivery in await deliveries.by_message_ids(s, [_plain(message_id) for message_id in named[-50:]]):
        return delivery.lead_id
    writer = _raw_writer(head)
    lead = await leads.by_key(s, writer) if writer else None
    return lead.id if lead else None


async def texts_sent_to_writers(s: AsyncSession, raws: Sequence[bytes]) -> list[Sequence[str]]:
    """For each raw message the bodies that we sent to whoever it says it is from, newest last: their lines are not
    theirs."""
    writers = [_raw_writer(_raw_headers(raw)) for raw in raws]
    found = await leads.by_keys(s, {writer for writer in writers if writer})
    bodies = await deliveries.bodies_to(s, [lead.id for lead in found.values()])
    ids = [found[writer].id if writer in found else "" for writer in writers]
    return [bodies.get(lead_id, [])[-_TEXTS:] for lead_id in ids]


def _raw_headers(raw: bytes) -> Mapping[str, object]:
    head = raw[:65_536].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    try:
        return dict(email.message_from_bytes(head + b"\n\n", policy=email.policy.compat32).items())
    except (ValueError, LookupError):
        return {}


def _raw_writer(head: Mapping[str, object]) -> str:
    """The canonical address of whoever the headers say wrote it, or nothing."""
    try:
        writers = [address for _, address in getaddresses([_plain(str(head.get("From", "")))[:2000]])]
    except (ValueError, LookupError):
        return ""
    return canonical(writers[0]) if writers and "@" in writers[0] else ""


def _plain(text: str) -> str:
    """What PostgreSQL takes as text: no NUL, no lone surrogate."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode()
