"""Mails on their way out, with all that claiming, arming and recording look at, read for many at once. Asks across
nouns.

Every mail is read here three times, under locks that others wait for; so what is looked at comes as plain tuples. Who
changes one of these rows asks its noun for it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, NamedTuple

from app.domain.delivery import Priority
from app.domain.naming import full_name
from app.domain.suppression import Reason
from app.store.direct import Question


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
    address: str
    address_key: str
    first_name: str | None
    last_name: str | None
    company: str | None
    title: str | None
    country: str | None
    zone: str | None
    region: str | None
    source: str | None
    predecessor_id: str | None
    unsubscribe_token: str
    held_until: datetime | None

    @property
    def name(self) -> str:
        """First and last name, or nothing."""
        return full_name(self.first_name, self.last_name)


class Box(NamedTuple):
    """What is looked at of a mailbox."""

    id: str
    address: str
    domain: str
    name: str
    company: str
    postal_address: str
    zone: str
    provider: str
    daily_cap: int | None
    allowance: int | None
    allowance_on: date | None
    is_active: bool
    next_turn_at: datetime | None
    read_at: datetime | None


class Track(NamedTuple):
    """What is looked at of an enrollment."""

    id: str
    lead_id: str
    mailbox_id: str
    kind: str
    sequence: str
    message_id: str | None
    state: str
    next_step: int
    priority: int


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


@dataclass(frozen=True, kw_only=True, slots=True)
class Pressing:
    """An enrollment that is due, with what the gate asks about its recipient."""

    enrollment: Track
    lead: Person
    company: Firm | None
    suppressed: Reason | None


def of(delivery_ids: Collection[str]) -> Question[list[Leaving]]:
    """These deliveries, as they are now; who decides something by it has locked them before."""
    return Question(_LEAVING, {"deliveries": list(delivery_ids)}, lambda rows: [_of_row(row) for row in rows])


def _of_row(row: tuple[Any, ...]) -> Leaving:
    delivery, lead, mailbox, enrollment, company = _parts(row, _MAIL)
    return Leaving(
        delivery=delivery,
        lead=lead if lead.id else None,
        mailbox=mailbox,
        enrollment=enrollment if enrollment.id else None,
        company=company if company.id else None,
        suppressed=_reason(row),
    )


def lock_boxes(mailbox_ids: Collection[str]) -> Question[list[Box]]:
    """Lock these mailboxes for this transaction, in one order, and read them.

    As in `mailboxes.get`, no lock here keeps others from naming the row in a foreign key.
    """
    return Question(_LOCK_BOXES, {"mailboxes": list(mailbox_ids)}, lambda rows: [Box._make(row) for row in rows])


def pressing(mailbox_ids: Collection[str], now: datetime, limit: int) -> Question[list[Pressing]]:
    """The most pressing `limit` of what is due in each of these mailboxes, in that order; not locked.

    Each priority is looked up on its own: what is not due yet in one is not passed to come to the next.
    """

    def read(rows: list[Any]) -> list[Pressing]:
        found: list[Pressing] = []
        taken: Counter[str] = Counter()
        for row in rows:
            one = _pressing_of_row(row)
            taken[one.enrollment.mailbox_id] += 1
            if taken[one.enrollment.mailbox_id] <= limit:
                found.append(one)
        return found

    places = [(mailbox_id, int(priority)) for mailbox_id in mailbox_ids for priority in Priority]
    boxes, priorities = ([place[n] for place in places] for n in (0, 1))
    return Question(_pressing(limit), {"boxes": boxes, "priorities": priorities, "now": now}, read)


def _pressing_of_row(row: tuple[Any, ...]) -> Pressing:
    enrollment, lead, company = _parts(row, _STEP)
    return Pressing(enrollment=enrollment, lead=lead, company=company if company.id else None, suppressed=_reason(row))


# Each row is the reason of a suppression, and then the columns of these.
_MAIL: dict[str, Any] = {"delivery": Mail, "lead": Person, "mailbox": Box, "enrollment": Track, "company": Firm}
_STEP: dict[str, Any] = {"enrollment": Track, "lead": Person, "company": Firm}


def _parts(row: tuple[Any, ...], tables: Mapping[str, Any]) -> list[Any]:
    parts, start = [], 1
    for kind in tables.values():
        end = start + len(kind._fields)
        parts.append(kind._make(row[start:end]))
        start = end
    return parts


def _reason(row: tuple[Any, ...]) -> Reason | None:
    return None if row[0] is None else Reason(row[0])


def _columns(tables: Mapping[str, Any]) -> str:
    # `Lead.region` in SQL.
    return ", ".join(
        "nullif(lead.fields ->> 'region', '')" if field == "region" else f"{table}.{field}"
        for table, kind in tables.items()
        for field in kind._fields
    )


_LEAVING = f"""
SELECT suppression.reason, {_columns(_MAIL)}
FROM delivery JOIN mailbox ON mailbox.id = delivery.mailbox_id
LEFT JOIN lead ON lead.id = delivery.lead_id
LEFT JOIN enrollment ON enrollment.id = delivery.enrollment_id
LEFT JOIN company ON company.id = lead.company_id
LEFT JOIN suppression ON suppression.address_key = lead.address_key
WHERE delivery.id = ANY(%(deliveries)s::text[]) ORDER BY delivery.id
"""
_LOCK_BOXES = f"""
SELECT {_columns({"mailbox": Box})} FROM mailbox WHERE id = ANY(%(mailboxes)s::text[]) ORDER BY id FOR NO KEY UPDATE
"""


@cache
def _pressing(limit: int) -> str:
    # The limit is written out: a plan that is kept for any would read more than the first rows.
    return f"""
SELECT suppression.reason, {_columns(_STEP)}
FROM unnest(%(boxes)s::text[], %(priorities)s::bigint[]) AS place(mailbox_id, priority)
CROSS JOIN LATERAL (
    SELECT * FROM enrollment
    WHERE mailbox_id = place.mailbox_id AND priority = place.priority AND state = 'active' AND due_at <= %(now)s
    ORDER BY due_at, id LIMIT {limit}) AS enrollment
JOIN lead ON lead.id = enrollment.lead_id
LEFT JOIN company ON company.id = lead.company_id
LEFT JOIN suppression ON suppression.address_key = lead.address_key
ORDER BY enrollment.mailbox_id, enrollment.priority, enrollment.due_at, enrollment.id
"""
