"""Suggestions: answers to objections as they are proposed to a person. Nothing leaves before somebody approves it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import ForeignKey, Index, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.suggestion import Change, State, transition
from app.errors import NotFound
from app.store import events, tasks
from app.store.base import Base


class Suggestion(Base):
    """One proposed answer to one reply. `text` is what leaves; `proposed` is what the template said."""

    __tablename__ = "suggestion"

    id: Mapped[str] = mapped_column(primary_key=True)
    lead_id: Mapped[str] = mapped_column(ForeignKey("lead.id"), index=True)
    message_id: Mapped[str] = mapped_column(ForeignKey("message.id", use_alter=True))
    mailbox_id: Mapped[str] = mapped_column(ForeignKey("mailbox.id"))
    objection_type: Mapped[str]
    state: Mapped[str]
    text: Mapped[str]
    proposed: Mapped[str]
    # The applied files whose words were proposed.
    version: Mapped[str]
    decided_by: Mapped[str | None]
    decided_at: Mapped[datetime | None]
    created_at: Mapped[datetime]


Index("ix_suggestion_waiting", Suggestion.lead_id, postgresql_where=text("state = 'waiting'"))
# A reply has one answer, proposed or approved.
Index(
    "uq_suggestion_open",
    Suggestion.message_id,
    unique=True,
    postgresql_where=text("state IN ('waiting', 'approved')"),
)


async def get(s: AsyncSession, suggestion_id: str, *, lock: bool = False) -> Suggestion:
    """One suggestion, locked for this transaction when asked (after its lead). Raises NotFound."""
    query = select(Suggestion).where(Suggestion.id == suggestion_id).execution_options(populate_existing=True)
    row = (await s.scalars(query.with_for_update(key_share=True) if lock else query)).one_or_none()
    if row is None:
        raise NotFound(f"there is no suggestion {suggestion_id}")
    return row


async def add_once(s: AsyncSession, values: Mapping[str, object]) -> bool:
    """Store a suggestion; False when this message has one that waits or was approved."""
    done = await s.execute(insert(Suggestion).values(values).on_conflict_do_nothing().returning(Suggestion.id))
    return done.scalar_one_or_none() is not None


async def waiting_of_lead(s: AsyncSession, lead_id: str) -> Sequence[Suggestion]:
    """Suggestions of a lead that nobody has decided on; the lead is locked."""
    query = select(Suggestion).where(Suggestion.lead_id == lead_id, Suggestion.state == State.WAITING)
    return (await s.scalars(query.order_by(Suggestion.id).with_for_update(key_share=True))).all()


async def waiting(s: AsyncSession, limit: int = 500) -> Sequence[Suggestion]:
    """Suggestions that nobody has decided on, oldest first."""
    query = select(Suggestion).where(Suggestion.state == State.WAITING).order_by(Suggestion.id).limit(limit)
    return (await s.scalars(query)).all()


async def of_message(s: AsyncSession, message_id: str) -> Suggestion | None:
    """The one of a message that waits or was approved; the lead is locked."""
    query = select(Suggestion).where(
        Suggestion.message_id == message_id, Suggestion.state.in_([State.WAITING, State.APPROVED])
    )
    return (await s.scalars(query.with_for_update(key_share=True))).one_or_none()


async def of_lead(s: AsyncSession, lead_id: str) -> Sequence[Suggestion]:
    """All suggestions of a lead, oldest first."""
    return (await s.scalars(select(Suggestion).where(Suggestion.lead_id == lead_id).order_by(Suggestion.id))).all()


async def decide(s: AsyncSession, row: Suggestion, change: Change, by: str, now: datetime) -> None:
    """Take a decision through the transition table, close its task and write its event. Raises Conflict."""
    row.state = transition(State(row.state), change)
    row.decided_by, row.decided_at = by, now
    await tasks.close(s, f"suggestion:{row.id}", now, f"{by}: {change}")
    events.add(s, f"suggestion.{change}", now, row.lead_id, suggestion=row.id, message=row.message_id, by=by)
