"""Webhooks: the receivers, what is on its way to each, and a log of every attempt.

A receiver has a cursor in the log of events. Its rows are made in the order of that log (`nth`), and those of one
`line` (a lead, or all events without one) are posted one after the other: of the pending rows of a line, only the
first has a `retry_at`. Whoever adds rows or ends one holds the receiver's lock, and so keeps that true; a question
that looked for the first of each line took minutes with 50,000 rows waiting. Lock order: receiver, then its rows.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    ForeignKey,
    Identity,
    Index,
    UniqueConstraint,
    and_,
    delete,
    exists,
    func,
    or_,
    select,
    text,
    tuple_,
    update,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.webhook import TASK, TEST, State
from app.errors import NotFound
from app.store.base import Base
from app.store.events import Cursor, Event
from app.store.tasks import Task


class Webhook(Base):
    """One receiver. Its secrets are encrypted; `kinds` is empty when it gets every kind."""

    __tablename__ = "webhook"

    id: Mapped[str] = mapped_column(primary_key=True)
    url: Mapped[str]
    kinds: Mapped[list[str]]
    secret: Mapped[bytes]
    old_secret: Mapped[bytes | None]
    old_secret_until: Mapped[datetime | None]
    is_active: Mapped[bool] = mapped_column(default=True)
    off_because: Mapped[str | None]
    cursor_transaction: Mapped[int]
    cursor_event: Mapped[int]
    # What had been committed when it was added, as PostgreSQL writes a snapshot: that is not for this receiver.
    added_in: Mapped[str]
    next_turn_at: Mapped[datetime | None]
    failures: Mapped[int] = mapped_column(default=0)
    failing_since: Mapped[datetime | None]
    last_error: Mapped[str | None]
    delivered_at: Mapped[datetime | None]
    created_at: Mapped[datetime]

    @property
    def cursor(self) -> Cursor:
        """Up to where the log was read for it."""
        return self.cursor_transaction, self.cursor_event


class WebhookDelivery(Base):
    """One event for one receiver; its id is the `webhook-id`. `claimed_until` is real time, the rest business time."""

    __tablename__ = "webhook_delivery"

    id: Mapped[str] = mapped_column(primary_key=True)
    nth: Mapped[int] = mapped_column(BigInteger, Identity(always=True))
    webhook_id: Mapped[str] = mapped_column(ForeignKey("webhook.id", ondelete="CASCADE"))
    event_id: Mapped[int | None] = mapped_column(ForeignKey("event.id"))
    lead_id: Mapped[str | None] = mapped_column(ForeignKey("lead.id"))
    kind: Mapped[str]
    line: Mapped[str]
    body: Mapped[str]
    state: Mapped[str]
    attempts: Mapped[int] = mapped_column(default=0)
    # None while an earlier one of its line is pending.
    retry_at: Mapped[datetime | None]
    first_tried_at: Mapped[datetime | None]
    last_status: Mapped[int | None]
    last_error: Mapped[str | None]
    delivered_at: Mapped[datetime | None]
    claimed_until: Mapped[datetime | None]
    created_at: Mapped[datetime]

    __table_args__ = (UniqueConstraint("webhook_id", "event_id"),)


_PENDING = text("state = 'pending'")
Index(
    "ix_webhook_delivery_line",
    WebhookDelivery.webhook_id,
    WebhookDelivery.line,
    WebhookDelivery.nth,
    postgresql_where=_PENDING,
)
Index(
    "ix_webhook_delivery_due",
    WebhookDelivery.webhook_id,
    WebhookDelivery.retry_at,
    WebhookDelivery.nth,
    postgresql_where=_PENDING,
)
Index("ix_webhook_delivery_state", WebhookDelivery.webhook_id, WebhookDelivery.state, WebhookDelivery.id)


class WebhookAttempt(Base):
    """One attempt: when (business), the answer's status or what went wrong, and how long it took."""

    __tablename__ = "webhook_attempt"

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    delivery_id: Mapped[str] = mapped_column(ForeignKey("webhook_delivery.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime]
    status: Mapped[int | None]
    error: Mapped[str | None]
    took_ms: Mapped[int]


# -- receivers -----------------------------------------------------------------------------------------------------


async def get(s: AsyncSession, webhook_id: str, *, lock: bool = False) -> Webhook:
    """One receiver, locked for this transaction when asked. Raises NotFound."""
    row = await find(s, webhook_id, lock=lock)
    if row is None:
        raise NotFound(f"there is no webhook {webhook_id}")
    return row


async def find(s: AsyncSession, webhook_id: str, *, lock: bool = False) -> Webhook | None:
    """The receiver with that id, which a person may have removed."""
    return await s.get(
        Webhook, webhook_id, with_for_update={"key_share": True} if lock else None, populate_existing=True
    )


async def every(s: AsyncSession) -> Sequence[Webhook]:
    """All receivers, oldest first."""
    return (await s.scalars(select(Webhook).order_by(Webhook.id))).all()


async def remove(s: AsyncSession, webhook_id: str) -> None:
    """Delete a receiver with all that was on its way to it."""
    await s.execute(delete(Webhook).where(Webhook.id == webhook_id))


async def snapshot(s: AsyncSession) -> str:
    """Which transactions are over now, as `is_in` reads it."""
    return str(await s.scalar(text("SELECT pg_current_snapshot()::text")))


def end_of_log(taken: str) -> Cursor:
    """A cursor that passes nothing of what commits after the snapshot `taken`."""
    return int(taken.partition(":")[0]), 0


def is_in(taken: str, transaction: int) -> bool:
    """Whether a transaction was over when a snapshot was taken.

    PostgreSQL writes `oldest running : first not begun : all running`, separated by commas.
    """
    oldest, first, running = taken.split(":")
    return transaction < int(oldest) or (transaction < int(first) and str(transaction) not in running.split(","))


async def behind(s: AsyncSession) -> Sequence[str]:
    """Receivers for which the log holds something that they have not read and may read."""
    oldest_running = text("pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
    cursor = tuple_(Webhook.cursor_transaction, Webhook.cursor_event)
    unread = select(Event.id).where(tuple_(Event.transaction, Event.id) > cursor, Event.transaction < oldest_running)
    return (await s.scalars(select(Webhook.id).where(Webhook.is_active, exists(unread)).order_by(Webhook.id))).all()


async def take_to_fan_out(s: AsyncSession, webhook_id: str) -> Webhook | None:
    """The active receiver, locked; None when another worker reads the log for it."""
    query = select(Webhook).where(Webhook.id == webhook_id, Webhook.is_active)
    query = query.with_for_update(key_share=True, skip_locked=True).execution_options(populate_existing=True)
    return (await s.scalars(query)).one_or_none()


# -- deliveries ----------------------------------------------------------------------------------------------------

_IS_PENDING = WebhookDelivery.state == State.PENDING
# Rows of one statement, which may have 65,535 values.
_AT_ONCE = 1_000


def _is_due(now: datetime, real: datetime) -> ColumnElement[bool]:
    is_free = or_(WebhookDelivery.claimed_until.is_(None), WebhookDelivery.claimed_until < real)
    return and_(_IS_PENDING, WebhookDelivery.retry_at <= now, is_free)


async def add_deliveries(s: AsyncSession, webhook_id: str, now: datetime, rows: Sequence[Mapping[str, object]]) -> None:
    """Put deliveries to a locked receiver at the end of their lines, in the given order."""
    if not rows:
        return
    lines = {str(row["line"]) for row in rows}
    pending = select(WebhookDelivery.line).where(WebhookDelivery.webhook_id == webhook_id, _IS_PENDING)
    busy = set(await s.scalars(pending.where(WebhookDelivery.line.in_(lines)).distinct()))
    placed = []
    for row in rows:
        line = str(row["line"])
        placed.append({**row, "retry_at": None if line in busy else now})
        busy.add(line)
    for start in range(0, len(placed), _AT_ONCE):
        await s.execute(insert(WebhookDelivery).values(placed[start : start + _AT_ONCE]))


async def known_events(s: AsyncSession, webhook_id: str, event_ids: Collection[int]) -> set[int]:
    """Those of some events of which the receiver has a delivery."""
    query = select(WebhookDelivery.event_id).where(WebhookDelivery.webhook_id == webhook_id)
    found = await s.scalars(query.where(WebhookDelivery.event_id.between(min(event_ids), max(event_ids))))
    return {event_id for event_id in found if event_id is not None}


async def next_of_line(s: AsyncSession, ended: WebhookDelivery, now: datetime) -> None:
    """The delivery behind one that is pending no more is due."""
    mine = select(func.min(WebhookDelivery.nth)).where(
        WebhookDelivery.webhook_id == ended.webhook_id, WebhookDelivery.line == ended.line, _IS_PENDING
    )
    query = update(WebhookDelivery).where(
        WebhookDelivery.webhook_id == ended.webhook_id,
        WebhookDelivery.line == ended.line,
        WebhookDelivery.nth == mine.scalar_subquery(),
        _IS_PENDING,
    )
    await s.execute(query.values(retry_at=now))


async def due(s: AsyncSession, now: datetime, real: datetime) -> Sequence[str]:
    """Active receivers that do not rest and to which something may be posted now."""
    has_due = exists(select(WebhookDelivery.id).where(WebhookDelivery.webhook_id == Webhook.id, _is_due(now, real)))
    may_go = or_(Webhook.next_turn_at.is_(None), Webhook.next_turn_at <= now)
    return (await s.scalars(select(Webhook.id).where(Webhook.is_active, may_go, has_due).order_by(Webhook.id))).all()


async def next_due(s: AsyncSession) -> datetime | None:
    """The next business instant at which something may be posted; None when nothing is on its way."""
    at = func.greatest(WebhookDelivery.retry_at, Webhook.next_turn_at)
    query = select(func.min(at)).join(Webhook, Webhook.id == WebhookDelivery.webhook_id)
    found: datetime | None = await s.scalar(
        query.where(Webhook.is_active, _IS_PENDING, WebhookDelivery.retry_at.is_not(None))
    )
    return found


async def claim(
    s: AsyncSession, webhook_id: str, now: datetime, real: datetime, until: datetime, most: int
) -> Sequence[WebhookDelivery]:
    """Claim due deliveries of a locked receiver until `until` (real), so that at most `most` of it are in flight."""
    mine = WebhookDelivery.webhook_id == webhook_id
    in_flight = await s.scalar(select(func.count()).where(mine, _IS_PENDING, WebhookDelivery.claimed_until >= real))
    query = select(WebhookDelivery).where(mine, _is_due(now, real))
    query = query.order_by(WebhookDelivery.retry_at, WebhookDelivery.nth).limit(max(most - int(in_flight or 0), 0))
    query = query.with_for_update(of=WebhookDelivery, skip_locked=True).execution_options(populate_existing=True)
    found = (await s.scalars(query)).all()
    for row in found:
        note_attempt(row, now, until)
    return found


def note_attempt(row: WebhookDelivery, now: datetime, until: datetime) -> None:
    """Write an attempt down before it is made."""
    row.attempts += 1
    row.first_tried_at = row.first_tried_at or now
    row.claimed_until = until


async def get_delivery(s: AsyncSession, webhook_id: str, delivery_id: str, *, lock: bool = False) -> WebhookDelivery:
    """One delivery to a receiver. Raises NotFound."""
    query = select(WebhookDelivery).where(WebhookDelivery.id == delivery_id, WebhookDelivery.webhook_id == webhook_id)
    query = query.execution_options(populate_existing=True)
    row = (await s.scalars(query.with_for_update(key_share=True) if lock else query)).one_or_none()
    if row is None:
        raise NotFound(f"webhook {webhook_id} has no delivery {delivery_id}")
    return row


async def of_webhook(
    s: AsyncSession, webhook_id: str, states: Collection[State], limit: int
) -> Sequence[WebhookDelivery]:
    """The last deliveries to a receiver in these states, newest first."""
    query = select(WebhookDelivery).where(WebhookDelivery.webhook_id == webhook_id, WebhookDelivery.state.in_(states))
    return (await s.scalars(query.order_by(WebhookDelivery.id.desc()).limit(limit))).all()


async def attempts_of(s: AsyncSession, delivery_id: str) -> Sequence[WebhookAttempt]:
    """The log of one delivery, oldest attempt first."""
    query = select(WebhookAttempt).where(WebhookAttempt.delivery_id == delivery_id)
    return (await s.scalars(query.order_by(WebhookAttempt.id))).all()


async def hurry(s: AsyncSession, webhook_id: str, now: datetime, *, anew: bool = False) -> None:
    """What waits for its retry is due now; `anew`: and its three days begin again, also where it is being posted.

    That attempt's claim is taken back, so that its failure counts no more.
    """
    waiting = update(WebhookDelivery).where(
        WebhookDelivery.webhook_id == webhook_id, _IS_PENDING, WebhookDelivery.retry_at.is_not(None)
    )
    if anew:
        await s.execute(waiting.values(retry_at=now, attempts=0, first_tried_at=None, claimed_until=None))
    else:
        await s.execute(waiting.where(WebhookDelivery.retry_at > now).values(retry_at=now))


async def forget_delivered(s: AsyncSession, webhook_id: str, before: datetime, most: int) -> None:
    """Delete those of the receiver's `most` oldest arrived deliveries that were made before an instant."""
    is_mine = and_(WebhookDelivery.webhook_id == webhook_id, WebhookDelivery.state == State.DELIVERED)
    # Ids are in the order of `created_at`, for which there is no index.
    oldest = select(WebhookDelivery.id).where(is_mine).order_by(WebhookDelivery.id).limit(most)
    old = delete(WebhookDelivery).where(WebhookDelivery.id.in_(oldest), WebhookDelivery.created_at < before)
    await s.execute(old.execution_options(synchronize_session=False))


async def has_failed(s: AsyncSession, webhook_id: str) -> bool:
    """Whether an event was given up for this receiver and not sent since."""
    query = select(WebhookDelivery.id).where(
        WebhookDelivery.webhook_id == webhook_id,
        WebhookDelivery.state == State.FAILED,
        WebhookDelivery.kind != TEST,
    )
    return await s.scalar(query.limit(1)) is not None


async def open_task(s: AsyncSession, webhook_id: str) -> Task | None:
    """The open task that tells a person that this receiver fails."""
    query = select(Task).where(Task.kind == TASK, Task.done_at.is_(None), Task.key.startswith(f"webhook:{webhook_id}:"))
    return (await s.scalars(query.limit(1))).one_or_none()
