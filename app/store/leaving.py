"""Mails on their way out, with all that arming and recording look at, read for many at once. Asks across nouns.

Every mail is read here twice, under locks that others wait for; so what is looked at comes as plain tuples. Who changes
one of these rows asks its noun for it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy.ext.asyncio import AsyncSession

from app.domain.suppression import Reason
from app.store import direct


class Mail(NamedTuple):
    """What is looked at of a delivery."""

    id: str
    purpose: str
    state: str
    mailbox_id: str
    handoff_id: str | None
    step: str | None
    variant: str | None
    message_id: str | None
    recipients: list[str]
    claimed_by: str | None
    attempts: int


class Person(NamedTuple):
    """What is looked at of a lead."""

    id: str
    address_key: str
    country: str | None
    zone: str | None
    region: str | None
    source: str | None
    predecessor_id: str | None
    held_until: datetime | None


class Box(NamedTuple):
    """What is looked at of a mailbox."""

    id: str
    domain: str
    postal_address: str
    zone: str
    is_active: bool
    read_at: datetime | None


class Track(NamedTuple):
    """What is looked at of an enrollment."""

    id: str
    lead_id: str
    kind: str
    sequence: str
    message_id: str | None
    state: str
    next_step: int


class Firm(NamedTuple):
    """What is looked at of a company."""

    id: str
    operator: str | None
    stopped_until: datetime | None
    stopped_by: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Leaving:
    """A delivery with its lead, mailbox, and what belongs to them."""

    delivery: Mail
    lead: Person | None
    mailbox: Box
    enrollment: Track | None
    company: Firm | None
    suppressed: Reason | None


async def of(s: AsyncSession, delivery_ids: Collection[str]) -> list[Leaving]:
    """These deliveries, as they are now; who decides something by it has locked them before."""
    return [_of_row(row) for row in await direct.rows(s, _LEAVING, deliveries=list(delivery_ids))]


def _of_row(row: tuple[Any, ...]) -> Leaving:
    reason, *values = row
    parts, start = [], 0
    for kind in _PARTS:
        parts.append(kind._make(values[start : start + len(kind._fields)]))
        start += len(kind._fields)
    delivery, lead, mailbox, enrollment, company = parts
    return Leaving(
        delivery=delivery,
        lead=lead if lead.id else None,
        mailbox=mailbox,
        enrollment=enrollment if enrollment.id else None,
        company=company if company.id else None,
        suppressed=None if reason is None else Reason(reason),
    )


_PARTS: tuple[Any, ...] = (Mail, Person, Box, Track, Firm)
_TABLES = ("delivery", "lead", "mailbox", "enrollment", "company")
# `Lead.region` in SQL.
_COLUMNS = ", ".join(
    "nullif(lead.fields ->> 'region', '')" if field == "region" else f"{table}.{field}"
    for kind, table in zip(_PARTS, _TABLES, strict=True)
    for field in kind._fields
)
_LEAVING = f"""
SELECT suppression.reason, {_COLUMNS}
FROM delivery JOIN mailbox ON mailbox.id = delivery.mailbox_id
LEFT JOIN lead ON lead.id = delivery.lead_id
LEFT JOIN enrollment ON enrollment.id = delivery.enrollment_id
LEFT JOIN company ON company.id = lead.company_id
LEFT JOIN suppression ON suppression.address_key = lead.address_key
WHERE delivery.id = ANY(%(deliveries)s::text[]) ORDER BY delivery.id
"""
