"""Messages that reached us: raw bytes first, understood later; where each was seen, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey, Index, exists, func, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.errors import NotFound
from app.store.base import Base


class Fate(StrEnum):
    """What became of a message. `stored` ones wait to be processed; every other one carries its reason."""

    STORED = "stored"
    MATCHED = "matched"
    UNMATCHED = "unmatched"
    IGNORED = "ignored"
    SET_ASIDE = "set_aside"


class Message(Base):
    """One message, however often it was seen. `received_at` is business time."""

    __tablename__ = "message"

    id: Mapped[str] = mapped_column(primary_key=True)
    content_key: Mapped[str] = mapped_column(unique=True)
    raw: Mapped[bytes] = mapped_column(deferred=True)
    truncated: Mapped[bool] = mapped_column(default=False)
    mailbox_id: Mapped[str] = mapped_column(ForeignKey("mailbox.id"), index=True)
    folder_role: Mapped[str]
    received_at: Mapped[datetime]
    stored_at: Mapped[datetime]
    fate: Mapped[str]
    reason: Mapped[str | None]
    processed_at: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(default=0)
    from_address: Mapped[str | None]
    from_name: Mapped[str | None]
    subject: Mapped[str | None]
    message_id: Mapped[str | None] = mapped_column(index=True)
    kind: Mapped[str | None]
    label: Mapped[str | None]
    confidence: Mapped[float | None]
    text: Mapped[str | None]
    reading: Mapped[dict[str, Any] | None]
    lead_id: Mapped[str | None] = mapped_column(ForeignKey("lead.id"), index=True)
    delivery_id: Mapped[str | None] = mapped_column(ForeignKey("delivery.id"))
    matched_by: Mapped[str | None]


Index("ix_message_waiting", Message.mailbox_id, postgresql_where=text("fate = 'stored'"))


class Sighting(Base):
    """One UID of one folder: the same message may be seen many times and acts once (RFC 9051 section 2.3.1.1)."""

    __tablename__ = "sighting"

    mailbox_id: Mapped[str] = mapped_column(ForeignKey("mailbox.id"), primary_key=True)
    folder: Mapped[str] = mapped_column(primary_key=True)
    uidvalidity: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[int] = mapped_column(primary_key=True)
    message_id: Mapped[str] = mapped_column(ForeignKey("message.id"), index=True)
    is_duplicate: Mapped[bool]
    seen_at: Mapped[datetime]


async def add_once(s: AsyncSession, values: Mapping[str, object]) -> tuple[str, bool]:
    """Store a message unless its content is known; its id, and whether it is new."""
    done = await s.execute(
        insert(Message)
        .values(values)
        .on_conflict_do_nothing(index_elements=[Message.content_key])
        .returning(Message.id)
    )
    if (new := done.scalar_one_or_none()) is not None:
        return new, True
    known = select(Message.id).where(Message.content_key == values["content_key"])
    return (await s.scalars(known)).one(), False


async def sight(s: AsyncSession, values: Mapping[str, object]) -> bool:
    """Note that a UID was seen; False when it was noted before."""
    done = await s.execute(insert(Sighting).values(values).on_conflict_do_nothing().returning(Sighting.uid))
    return done.scalar_one_or_none() is not None


async def get(s: AsyncSession, message_id: str, *, lock: bool = False) -> Message:
    """One message, locked for this transaction when asked. Raises NotFound."""
    query = select(Message).where(Message.id == message_id).execution_options(populate_existing=True)
    row = (await s.scalars(query.with_for_update(key_share=True) if lock else query)).one_or_none()
    if row is None:
        raise NotFound(f"there is no message {message_id}")
    return row


async def raw(s: AsyncSession, message_id: str) -> bytes:
    """The bytes as they arrived. Raises NotFound."""
    found = await s.scalar(select(Message.raw).where(Message.id == message_id))
    if found is None:
        raise NotFound(f"there is no message {message_id}")
    return found


async def has_waiting(s: AsyncSession, mailbox_id: str) -> bool:
    """Whether a mailbox holds a message that was stored and not yet processed."""
    waiting = select(Message.id).where(Message.mailbox_id == mailbox_id, Message.fate == Fate.STORED)
    return bool(await s.scalar(select(exists(waiting))))


async def waiting(s: AsyncSession, limit: int = 500) -> Sequence[str]:
    """Ids of messages that wait to be processed, oldest first."""
    return (
        await s.scalars(select(Message.id).where(Message.fate == Fate.STORED).order_by(Message.id).limit(limit))
    ).all()


async def of_lead(s: AsyncSession, lead_id: str) -> Sequence[Message]:
    """What a lead wrote, or what was written about it by machines, oldest first."""
    return (await s.scalars(select(Message).where(Message.lead_id == lead_id).order_by(Message.id))).all()


async def page(s: AsyncSession, after: str | None, limit: int, fate: Fate | None = None) -> Sequence[Message]:
    """Messages by id, from the one after `after`."""
    query = select(Message).order_by(Message.id).limit(limit)
    if after:
        query = query.where(Message.id > after)
    return (await s.scalars(query.where(Message.fate == fate) if fate else query)).all()


async def sighted_by_mailbox(s: AsyncSession, folder: str) -> dict[str, int]:
    """How many messages of `folder` were seen in each mailbox, by mailbox id."""
    query = select(Sighting.mailbox_id, func.count()).where(Sighting.folder == folder).group_by(Sighting.mailbox_id)
    return {mailbox: count for mailbox, count in (await s.execute(query)).all()}
