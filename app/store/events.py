"""The log of all that happened: every state change writes its event in the same transaction.

Each event stores the id of its transaction, so that a reader who takes only rows below the oldest running one never
passes an event that commits late.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Identity, Index, select, text, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

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


def add(s: AsyncSession, kind: str, at: datetime, lead_id: str | None = None, **data: object) -> None:
    """Write an event, such as `delivery.sent`, in the running transaction."""
    s.add(Event(kind=kind, at=at, lead_id=lead_id, data=data))


Cursor = tuple[int, int]
START: Cursor = (0, 0)


def cursor_of(event: Event) -> Cursor:
    """Where a reader stands who has read this event: its transaction, then its id.

    The id alone would not do: a young transaction may take a low id and commit after an older one took a higher id.
    """
    return event.transaction, event.id


async def after(s: AsyncSession, cursor: Cursor, limit: int = 200) -> Sequence[Event]:
    """Committed events behind `cursor` that no running transaction can still overtake, in order of their cursors."""
    oldest_running = text("pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
    place = tuple_(Event.transaction, Event.id)
    query = select(Event).where(place > cursor, Event.transaction < oldest_running).order_by(place)
    return (await s.scalars(query.limit(limit))).all()


async def of_lead(s: AsyncSession, lead_id: str) -> Sequence[Event]:
    """The timeline of a lead."""
    return (await s.scalars(select(Event).where(Event.lead_id == lead_id).order_by(Event.id))).all()


async def newest(s: AsyncSession, limit: int = 50) -> Sequence[Event]:
    """The last events, newest first."""
    return (await s.scalars(select(Event).order_by(Event.id.desc()).limit(limit))).all()
