"""The log of all that happened: every state change writes its event in the same transaction.

Each event stores the id of its transaction, so that a reader who takes only rows below the oldest running one never
passes an event that commits late.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Identity, Index, select, text, tuple_
from sqlalchemy.event import listens_for
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.store.base import Base


class Event(Base):
    """One thing that happened, at a business instant. `data` holds ids and plain values, never a secret."""

    __tablename__ = "event"

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    transaction: Mapped[int] = mapped_column(server_default=text("pg_current_xact_id()::text::bigint"))
    at: Mapped[datetime]
    kind: Mapped[str]
    lead_id: Mapped[str | None] = mapped_column(ForeignKey("lead.id"))
    data: Mapped[dict[str, Any]]


Index("ix_event_transaction_id", Event.transaction, Event.id)
Index("ix_event_lead_id_id", Event.lead_id, Event.id)


_UNWRITTEN = "unwritten events"
# In the order in which they were added, which is that of their ids.
_WRITE = text(
    """
    INSERT INTO event (kind, at, lead_id, data)
    SELECT kind, at, lead_id, data::jsonb
    FROM unnest(CAST(:kind AS text[]), CAST(:at AS timestamptz[]), CAST(:lead_id AS text[]), CAST(:data AS text[]))
         WITH ORDINALITY AS new(kind, at, lead_id, data, number)
    ORDER BY number
    """
)


def add(s: AsyncSession, kind: str, at: datetime, lead_id: str | None = None, **data: object) -> None:
    """Write an event, such as `delivery.sent`, in the running transaction: all of them together at its end."""
    s.info.setdefault(_UNWRITTEN, []).append({"kind": kind, "at": at, "lead_id": lead_id, "data": data})


@listens_for(Session, "before_commit")
def write(session: Session) -> None:
    """Write the events that were added so far; every commit does."""
    if rows := session.info.pop(_UNWRITTEN, None):
        # What they are about is there before them.
        session.flush()
        columns = {name: [row[name] for row in rows] for name in ("kind", "at", "lead_id")}
        session.execute(_WRITE, {**columns, "data": [json.dumps(row["data"]) for row in rows]})


@listens_for(Session, "after_rollback")
def _forget(session: Session) -> None:
    session.info.pop(_UNWRITTEN, None)


# No running transaction is as old.
_IS_OVER = Event.transaction < text("pg_snapshot_xmin(pg_current_snapshot())::text::bigint")

Cursor = tuple[int, int]
START: Cursor = (0, 0)


def cursor_of(event: Event) -> Cursor:
    """Where a reader stands who has read this event: its transaction, then its id.

    The id alone would not do: a young transaction may take a low id and commit after an older one took a higher id.
    """
    return event.transaction, event.id


async def after(s: AsyncSession, cursor: Cursor, limit: int = 200) -> Sequence[Event]:
    """Committed events behind `cursor` that no running transaction can still overtake, in order of their cursors."""
    place = tuple_(Event.transaction, Event.id)
    query = select(Event).where(place > cursor, _IS_OVER).order_by(place)
    return (await s.scalars(query.limit(limit))).all()


async def whole_page(s: AsyncSession, cursor: Cursor, limit: int = 200) -> Sequence[Event]:
    """As `after`, but the page goes on until nothing behind it has a lower id than an event of it.

    Ids are in the order in which things happened to a lead: whoever waits for the lead's lock writes its event after
    it has it, though its transaction may be the older one. A page that ended between two such events would tell the
    later one first.
    """
    found = await after(s, cursor, limit)
    if len(found) < limit:
        # It ends where a transaction still runs, and nothing of the page can have waited for one behind it.
        return found
    place = tuple_(Event.transaction, Event.id)
    while True:
        highest = max(event.id for event in found)
        behind = select(Event).where(place > cursor_of(found[-1]), _IS_OVER, Event.id < highest)
        last = await s.scalar(behind.order_by(Event.transaction.desc(), Event.id.desc()).limit(1))
        if last is None:
            return found
        query = select(Event).where(place > cursor, place <= cursor_of(last)).order_by(place)
        found = (await s.scalars(query)).all()


async def of_lead(s: AsyncSession, lead_id: str) -> Sequence[Event]:
    """The timeline of a lead."""
    return (await s.scalars(select(Event).where(Event.lead_id == lead_id).order_by(Event.id))).all()


async def newest(s: AsyncSession, limit: int = 50) -> Sequence[Event]:
    """The last events, newest first."""
    return (await s.scalars(select(Event).order_by(Event.id.desc()).limit(limit))).all()
