"""Stops: which message stopped what runs for a lead, and with what outcome. The messages of a lead are processed in any
order; by these rows each knows what came behind it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import ForeignKey, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.store import ahead
from app.store.base import Base, among

_OF_LEAD = "stops of a lead"


class Stop(Base):
    """One message that stopped one lead. `change` is that of its enrollments, `outcome` what was said of them. The ids
    of messages are in their order."""

    __tablename__ = "lead_stop"

    lead_id: Mapped[str] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    message_id: Mapped[str] = mapped_column(ForeignKey("message.id"), primary_key=True)
    change: Mapped[str]
    outcome: Mapped[str]


async def note(s: AsyncSession, lead_id: str, message_id: str, change: str, outcome: str) -> None:
    """A message stopped a lead; a correction says it anew. The lead is locked."""
    if (known := ahead.find(s, _OF_LEAD, lead_id)) is not None:
        row = next((row for row in known if row.message_id == message_id), None)
        if row is None:
            row = Stop(lead_id=lead_id, message_id=message_id)
            s.add(row)
            known.append(row)
        row.change, row.outcome = change, outcome
        return
    said = {"change": change, "outcome": outcome}
    statement = insert(Stop).values(lead_id=lead_id, message_id=message_id, **said)
    await s.execute(statement.on_conflict_do_update(index_elements=[Stop.lead_id, Stop.message_id], set_=said))


async def behind(s: AsyncSession, lead_id: str, message_id: str) -> Sequence[Stop]:
    """The stops of a lead by messages that came behind this one."""
    if (known := ahead.find(s, _OF_LEAD, lead_id)) is not None:
        return [row for row in known if row.message_id > message_id]
    return (await s.scalars(select(Stop).where(Stop.lead_id == lead_id, Stop.message_id > message_id))).all()


async def ask_ahead(s: AsyncSession, lead_ids: Collection[str]) -> None:
    """Keep what `note` and `behind` will ask of these leads, which are locked."""
    found = (await s.scalars(select(Stop).where(among(Stop.lead_id, lead_ids)))).all()
    ahead.keep(s, _OF_LEAD, ahead.by_key(lead_ids, ((row.lead_id, row) for row in found)))
