"""Messages that reached us: raw bytes first, understood later; where each was seen, and what became of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import ForeignKey, Index, delete, exists, func, select, text, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.errors import NotFound
from app.store.base import Base
from app.store.direct import Question


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
    # Until then (real) somebody has it in work.
    taken_until: Mapped[datetime | None]
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


Index("ix_message_waiting", Message.mailbox_id, Message.id, postgresql_where=text("fate = 'stored'"))


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
    [stored] = await add_all(s, [values])
    return stored


async def add_all(s: AsyncSession, rows: Sequence[Mapping[str, object]]) -> list[tuple[str, bool]]:
    """Store those messages whose content is not known; for each row the message's id, and whether this row made it."""
    # In one order everywhere, so that two who store the same messages never wait for each other.
    ordered = sorted(
        {row["content_key"]: row for row in reversed(rows)}.values(), key=lambda row: str(row["content_key"])
    )
    statement = insert(Message).on_conflict_do_nothing(index_elements=[Message.content_key])
    added = await s.execute(statement.values(ordered).returning(Message.content_key, Message.id))
    new = {row.content_key: row.id for row in added.all()}
    others = [row["content_key"] for row in ordered if row["content_key"] not in new]
    known = dict(new)
    if others:
        found = select(Message.content_key, Message.id).where(Message.content_key.in_(others))
        known |= {row.content_key: row.id for row in (await s.execute(found)).all()}
    makers = set(new.values())
    return [(known[str(row["content_key"])], row["id"] in makers) for row in rows]


async def id_of(s: AsyncSession, content_key: str) -> str:
    """The id of the message with that content. Raises NoResultFound."""
    return (await s.scalars(select(Message.id).where(Message.content_key == content_key))).one()


async def sight_all(s: AsyncSession, rows: Sequence[Mapping[str, object]]) -> int:
    """Note that UIDs were seen; how many of them were not noted before."""
    statement = insert(Sighting).on_conflict_do_nothing().returning(Sighting.uid)
    return len((await s.scalars(statement.values(list(rows)))).all())


async def forget_sightings(s: AsyncSession, message_id: str) -> Sequence[Sighting]:
    """A message was seen nowhere after all; where it had been."""
    gone = delete(Sighting).where(Sighting.message_id == message_id).returning(Sighting)
    return (await s.scalars(gone)).all()


class Noted(NamedTuple):
    """What the ledger says of one UID."""

    message_id: str
    fate: str
    reason: str | None
    is_duplicate: bool


async def ledger(s: AsyncSession, mailbox_id: str, folder: str, uidvalidity: int) -> dict[int, Noted]:
    """All UIDs that were seen in a folder under one numbering, and what became of each."""
    query = (
        select(Sighting.uid, Message.id, Message.fate, Message.reason, Sighting.is_duplicate)
        .join(Message, Message.id == Sighting.message_id)
        .where(Sighting.mailbox_id == mailbox_id, Sighting.folder == folder, Sighting.uidvalidity == uidvalidity)
    )
    found = (await s.execute(query)).all()
    return {uid: Noted(message_id, fate, reason, again) for uid, message_id, fate, reason, again in found}


class Waiting(NamedTuple):
    """A message that somebody took to process it."""

    id: str
    raw: bytes
    received_at: datetime
    mailbox_id: str
    folder_role: str


async def take(
    s: AsyncSession, mailbox_id: str, now: datetime, until: datetime, limit: int, most_bytes: int
) -> tuple[list[str], bool]:
    """Take the oldest messages of a mailbox that wait and that nobody has taken, and say whether there may be more;
    nobody else takes them before `until`.

    Both instants are real. Two who process one message do no harm, but the work is done twice.
    """
    is_free = Message.taken_until.is_(None) | (Message.taken_until < now)
    query = (
        select(Message.id, func.octet_length(Message.raw))
        .where(Message.mailbox_id == mailbox_id, Message.fate == Fate.STORED, is_free)
        .order_by(Message.id)
        .limit(limit)
        .with_for_update(skip_locked=True, key_share=True)
    )
    taken: list[str] = []
    found = (await s.execute(query)).all()
    for message_id, size in found:
        if taken and size > most_bytes:
            break
        taken.append(message_id)
        most_bytes -= size
    if taken:
        await leave(s, taken, until)
    return taken, len(found) == limit or len(taken) < len(found)


async def leave(s: AsyncSession, message_ids: Sequence[str], until: datetime) -> None:
    """Nobody takes these before `until` (real)."""
    await s.execute(update(Message).where(Message.id.in_(message_ids)).values(taken_until=until))


async def waiting_ones(s: AsyncSession, message_ids: Sequence[str]) -> list[Waiting]:
    """Those of these messages that still wait, with their bytes, oldest first."""
    query = select(Message.id, Message.raw, Message.received_at, Message.mailbox_id, Message.folder_role)
    found = await s.execute(query.where(Message.id.in_(message_ids), Message.fate == Fate.STORED).order_by(Message.id))
    return [Waiting(*row) for row in found.all()]


async def lock_all(s: AsyncSession, message_ids: Sequence[str]) -> Sequence[Message]:
    """These messages, locked in the order of their ids."""
    query = select(Message).where(Message.id.in_(message_ids)).order_by(Message.id)
    return (await s.scalars(query.with_for_update(key_share=True).execution_options(populate_existing=True))).all()


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


def with_waiting(mailbox_ids: Collection[str]) -> Question[set[str]]:
    """Which of these mailboxes hold a message that was stored and not yet processed."""
    return Question(_WITH_WAITING, {"mailboxes": list(mailbox_ids)}, lambda rows: {box for (box,) in rows})


_WITH_WAITING = """
SELECT box FROM unnest(%(mailboxes)s::text[]) AS box
WHERE (SELECT id FROM message WHERE mailbox_id = box AND fate = 'stored' LIMIT 1) IS NOT NULL
"""


async def waiting(s: AsyncSession, limit: int = 500) -> Sequence[str]:
    """Ids of messages that wait to be processed, oldest first."""
    return (
        await s.scalars(select(Message.id).where(Message.fate == Fate.STORED).order_by(Message.id).limit(limit))
    ).all()


async def of_lead(s: AsyncSession, lead_id: str) -> Sequence[Message]:
    """What a lead wrote, or what was written about it by machines, oldest first."""
    return (await s.scalars(select(Message).where(Message.lead_id == lead_id).order_by(Message.id))).all()


async def since(s: AsyncSession, instant: datetime, after: str | None, limit: int) -> Sequence[str]:
    """Ids of messages that came since an instant, oldest first, from the one after `after`."""
    query = select(Message.id).where(Message.received_at >= instant).order_by(Message.id).limit(limit)
    return (await s.scalars(query.where(Message.id > after) if after else query)).all()


async def was_away_since(s: AsyncSession, lead_id: str, message_id: str) -> bool:
    """Whether an absence notice of a lead came behind this message."""
    is_notice = Message.reading["signals"].contains(["out_of_office"]) & Message.kind.not_in(["human", "calendar"])
    behind = select(Message.id).where(Message.lead_id == lead_id, Message.id > message_id, is_notice)
    return bool(await s.scalar(select(exists(behind))))


async def soft_bounces(s: AsyncSession, lead_id: str) -> dict[str, datetime]:
    """The mails to a lead that came back with a failure that may pass, and when they first did; no mere delays."""
    said = Message.reading["signals"].contains(["bounce_soft"]) & ~Message.reading.has_key("is_delay")
    query = select(Message.delivery_id, func.min(Message.received_at)).where(Message.lead_id == lead_id, said)
    found = await s.execute(query.where(Message.delivery_id.is_not(None)).group_by(Message.delivery_id))
    return {str(delivery_id): at for delivery_id, at in found.all()}


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
