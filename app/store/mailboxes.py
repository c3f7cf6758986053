"""Mailboxes, their watch leases, and the cursors of their folders."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple, cast

from sqlalchemy import ForeignKey, case, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.errors import NotFound
from app.store import ahead, direct
from app.store.base import Base, among
from app.store.direct import Question

_ROW = "a mailbox"


class Side(StrEnum):
    """Which half of a mailbox failed: each heals by its own success only."""

    SENDING = "sending"
    READING = "reading"


class Mailbox(Base):
    """One of the team's own mailboxes. `next_turn_at` is business time; `read_at`, `failing_since` and the watch
    are real time."""

    __tablename__ = "mailbox"

    id: Mapped[str] = mapped_column(primary_key=True)
    address: Mapped[str] = mapped_column(unique=True)
    # The registrable domain of the address: what providers judge.
    domain: Mapped[str] = mapped_column(index=True)
    name: Mapped[str]
    company: Mapped[str]
    postal_address: Mapped[str]
    zone: Mapped[str]
    username: Mapped[str]
    # "password", or "oauth": what `secret` holds, encrypted.
    login: Mapped[str] = mapped_column(default="password")
    secret: Mapped[bytes]
    # A row of `app/mail/providers.toml`.
    provider: Mapped[str] = mapped_column(default="generic")
    smtp_host: Mapped[str]
    smtp_port: Mapped[int]
    smtp_security: Mapped[str]
    imap_host: Mapped[str]
    imap_port: Mapped[int]
    imap_security: Mapped[str]
    daily_cap: Mapped[int | None]
    # What it may send on that day of its own zone, by `app.domain.ramp`.
    allowance: Mapped[int | None]
    allowance_on: Mapped[date | None]
    # The address of whoever answers for it, where that is another one than its own.
    owner: Mapped[str | None]
    # Who writes to its leads now.
    succeeded_by: Mapped[str | None] = mapped_column(ForeignKey("mailbox.id"))
    is_active: Mapped[bool] = mapped_column(default=True)
    next_turn_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    read_at: Mapped[datetime | None]
    failing_side: Mapped[str | None]
    failing_since: Mapped[datetime | None]
    failures: Mapped[int] = mapped_column(default=0)
    failure: Mapped[str | None]
    # What failed is the login: only a person can mend it.
    needs_login: Mapped[bool] = mapped_column(default=False)
    watched_by: Mapped[str | None]
    watched_until: Mapped[datetime | None]
    # "idle" or "poll", while a connection is open.
    watched_how: Mapped[str | None]
    # Mail that came from this day on is read, too, though it was there before our first look.
    read_back_to: Mapped[date | None]
    # Since when (real) nobody has read it, once that was told.
    unread_since: Mapped[datetime | None]
    # When (real) DNS was last asked whether it vouches for its domain.
    vouched_at: Mapped[datetime | None]

    @property
    def owned_by(self) -> str:
        """The address of whoever does what the mail of this mailbox leads to."""
        return self.owner or self.address


class Access(NamedTuple):
    """What is needed of a mailbox to reach its servers."""

    id: str
    address: str
    is_active: bool
    username: str
    login: str
    secret: bytes
    smtp_host: str
    smtp_port: int
    smtp_security: str
    imap_host: str
    imap_port: int
    imap_security: str


class Folder(Base):
    """How far a folder was read: all messages from `first_uid` to `last_uid` are stored (RFC 9051 section 2.3.1.1), and
    what is below was there before our first look. `read_at` is business time. `stuck_uid` is where fetching failed so
    many times in a row."""

    __tablename__ = "folder"

    mailbox_id: Mapped[str] = mapped_column(ForeignKey("mailbox.id", ondelete="CASCADE"), primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    role: Mapped[str]
    uidvalidity: Mapped[int]
    last_uid: Mapped[int]
    first_uid: Mapped[int] = mapped_column(default=1)
    read_at: Mapped[datetime | None]
    stuck_uid: Mapped[int | None]
    stuck_times: Mapped[int] = mapped_column(default=0)
    stuck_why: Mapped[str | None]


class Worker(Base):
    """A live worker: it renews `seen_at` (real time) with its leases."""

    __tablename__ = "worker"

    id: Mapped[str] = mapped_column(primary_key=True)
    seen_at: Mapped[datetime]


async def get(s: AsyncSession, mailbox_id: str, *, lock: bool = False) -> Mailbox:
    """One mailbox, locked for this transaction when asked. Raises NotFound.

    No lock here keeps others from naming the row in a foreign key (FOR NO KEY UPDATE): that would be a deadlock
    between whoever claims in a mailbox and whoever opens something that names it.
    """
    if not lock and (known := ahead.find(s, _ROW, mailbox_id)) is not None:
        return cast(Mailbox, known[0])
    query = select(Mailbox).where(Mailbox.id == mailbox_id).execution_options(populate_existing=True)
    row = (await s.scalars(query.with_for_update(key_share=True) if lock else query)).one_or_none()
    if row is None:
        raise NotFound(f"there is no mailbox {mailbox_id}")
    return row


async def in_charge(s: AsyncSession, mailbox_id: str) -> Mailbox:
    """The mailbox that writes in place of this one now: itself, or the last in the line of its successors."""
    mailbox = await get(s, mailbox_id)
    while mailbox.succeeded_by is not None:
        mailbox = await get(s, mailbox.succeeded_by)
    return mailbox


def have_sent(mailbox_ids: Collection[str], rest_until: datetime) -> Question[None]:
    """Sending works in these mailboxes, and they rest until then (business time) at least; locked in one order."""
    return Question(_HAVE_SENT, {"mailboxes": list(mailbox_ids), "until": rest_until}, direct.nothing)


_HAVE_SENT = """
WITH locked AS MATERIALIZED (
    SELECT id FROM mailbox WHERE id = ANY(%(mailboxes)s::text[]) ORDER BY id FOR NO KEY UPDATE)
UPDATE mailbox SET next_turn_at = greatest(next_turn_at, %(until)s),
    failing_since = CASE WHEN failing_side = 'sending' THEN NULL ELSE failing_since END,
    failure = CASE WHEN failing_side = 'sending' THEN NULL ELSE failure END,
    failures = CASE WHEN failing_side = 'sending' THEN 0 ELSE failures END,
    needs_login = needs_login AND failing_side IS DISTINCT FROM 'sending',
    failing_side = nullif(failing_side, 'sending')
FROM locked WHERE mailbox.id = locked.id
"""


def rest(until: Mapping[str, datetime]) -> Question[None]:
    """No other turn of these mailboxes begins before then (business time). They are locked."""
    return Question(_REST, {"mailboxes": list(until), "untils": list(until.values())}, direct.nothing)


_REST = """
UPDATE mailbox SET next_turn_at = rest.until
FROM unnest(%(mailboxes)s::text[], %(untils)s::timestamptz[]) AS rest(id, until) WHERE mailbox.id = rest.id
"""


async def every(s: AsyncSession) -> Sequence[Mailbox]:
    """All mailboxes by address."""
    return (await s.scalars(select(Mailbox).order_by(Mailbox.address))).all()


async def ask_ahead(s: AsyncSession, mailbox_ids: Collection[str]) -> None:
    """Keep what `get` will be asked of these mailboxes."""
    found = (await s.scalars(select(Mailbox).where(among(Mailbox.id, mailbox_ids)))).all()
    ahead.keep(s, _ROW, {row.id: [row] for row in found})


async def addresses(s: AsyncSession) -> frozenset[str]:
    """The addresses of all our mailboxes."""
    return frozenset((await s.scalars(select(Mailbox.address))).all())


async def cursor(s: AsyncSession, mailbox_id: str, folder: str) -> Folder | None:
    """How far `folder` was read, or None when it never was."""
    return await s.get(Folder, (mailbox_id, folder), populate_existing=True)


async def move_cursor(s: AsyncSession, cursor: Folder, uid: int, read_at: datetime | None = None) -> None:
    """A folder was read up to `uid`, completely where `read_at` says when. The cursor only moves forward, unless the
    folder is numbered anew (UIDVALIDITY)."""
    place = Folder.mailbox_id == cursor.mailbox_id, Folder.name == cursor.name
    ahead = case((Folder.uidvalidity == cursor.uidvalidity, func.greatest(Folder.last_uid, uid)), else_=uid)
    values: dict[str, object] = {
        "uidvalidity": cursor.uidvalidity,
        "role": cursor.role,
        "last_uid": ahead,
        "first_uid": cursor.first_uid,
    }
    if read_at is not None:
        values |= {"read_at": read_at, "stuck_uid": None, "stuck_times": 0, "stuck_why": None}
    await s.execute(update(Folder).where(*place).values(values).execution_options(synchronize_session=False))


async def move_back(s: AsyncSession, mailbox_id: str, folder: str, uidvalidity: int, uid: int) -> None:
    """Read a folder again from this UID on, at the next look."""
    place = Folder.mailbox_id == mailbox_id, Folder.name == folder, Folder.uidvalidity == uidvalidity
    await s.execute(update(Folder).where(*place).values(last_uid=func.least(Folder.last_uid, uid - 1)))


async def unstick(s: AsyncSession, cursor: Folder) -> None:
    """The message at which fetching failed is dealt with."""
    place = Folder.mailbox_id == cursor.mailbox_id, Folder.name == cursor.name
    await s.execute(update(Folder).where(*place).values(stuck_uid=None, stuck_times=0, stuck_why=None))


async def was_read(s: AsyncSession, mailbox_id: str, at: datetime, how: str | None = None) -> datetime | None:
    """The inbox was read completely at `at` (real); `how` it is watched. Since when it had not been read, where that
    had been told."""
    # RETURNING would show the new values.
    before = select(Mailbox.unread_since, Mailbox.failing_side).where(Mailbox.id == mailbox_id)
    unread_since, failing_side = (await s.execute(before)).one()
    values = {"read_at": at, "unread_since": None} | ({"watched_how": how} if how else {})
    await s.execute(update(Mailbox).where(Mailbox.id == mailbox_id).values(values))
    if failing_side is not None:
        await works(s, mailbox_id, Side.READING)
    return unread_since


async def tell_unread(s: AsyncSession, read_before: datetime) -> Sequence[Mailbox]:
    """Active mailboxes that were not read since `read_before` (real) and of which that was not told yet; it is now."""
    last = func.coalesce(Mailbox.read_at, Mailbox.created_at)
    query = (
        update(Mailbox)
        .where(Mailbox.is_active, Mailbox.unread_since.is_(None), last < read_before)
        .values(unread_since=last)
        .returning(Mailbox)
    )
    return (await s.scalars(query.execution_options(populate_existing=True))).all()


async def works(s: AsyncSession, mailbox_id: str, side: Side) -> None:
    """One side of a mailbox did its work: what was noted against that side is over."""
    await s.execute(
        update(Mailbox)
        .where(Mailbox.id == mailbox_id, Mailbox.failing_side == side)
        .values(failing_side=None, failing_since=None, failures=0, failure=None, needs_login=False)
    )


async def is_failing(
    s: AsyncSession, mailbox_id: str, side: Side, at: datetime, why: str, needs_login: bool = False
) -> int:
    """Note a failure at `at` (real) and return how many there were in a row on that side. `needs_login`: only a person
    can mend it.

    One failure is kept: that of the side that failed last, since a person mends one thing at a time.
    """
    is_same = Mailbox.failing_side == side
    changed = await s.execute(
        update(Mailbox)
        .where(Mailbox.id == mailbox_id)
        .values(
            failing_since=case((is_same, Mailbox.failing_since), else_=at),
            failures=case((is_same, Mailbox.failures + 1), else_=1),
            failing_side=side,
            failure=why,
            needs_login=needs_login,
        )
        .returning(Mailbox.failures)
    )
    return int(changed.scalar_one())


async def renew_watches(
    s: AsyncSession, worker_id: str, now: datetime, until: datetime, worker_seen_after: datetime
) -> set[str]:
    """Renew this worker's watches, take free ones up to its fair share, give up a surplus; the ids it holds then.

    All instants are real. The rows of workers serialise two that look at once: whoever comes second sees what
    the first took.
    """
    await s.execute(select(func.pg_advisory_xact_lock(7_246_001)))
    await _seen(s, worker_id, now)
    await s.execute(delete(Worker).where(Worker.seen_at < worker_seen_after))
    live = (await s.scalars(select(Worker.id).order_by(Worker.id))).all()
    active = (
        await s.execute(
            select(Mailbox.id, Mailbox.watched_by, Mailbox.watched_until)
            .where(Mailbox.is_active)
            .order_by(Mailbox.id)
            # Whoever stores or acts on mail names mailboxes in foreign keys, in any order, and must not wait for us.
            .with_for_update(of=Mailbox, key_share=True)
        )
    ).all()
    # 7 mailboxes over 3 workers are 3, 2, 2: the first ones in the order of ids take what is left over.
    whole, left_over = divmod(len(active), len(live))
    share = whole + (live.index(worker_id) < left_over)
    mine = [row.id for row in active if row.watched_by == worker_id][:share]
    for row in active:
        is_free = row.watched_by is None or row.watched_until is None or row.watched_until < now
        if len(mine) < share and is_free and row.id not in mine:
            mine.append(row.id)
    await s.execute(
        update(Mailbox)
        .where(Mailbox.watched_by == worker_id, Mailbox.id.not_in(mine))
        .values(watched_by=None, watched_until=None, watched_how=None)
    )
    await s.execute(update(Mailbox).where(Mailbox.id.in_(mine)).values(watched_by=worker_id, watched_until=until))
    return set(mine)


async def _seen(s: AsyncSession, worker_id: str, now: datetime) -> None:
    row = await s.get(Worker, worker_id)
    if row is None:
        s.add(Worker(id=worker_id, seen_at=now))
    else:
        row.seen_at = now
    await s.flush()


async def last_worker_seen(s: AsyncSession) -> datetime | None:
    """When any worker last gave a sign of life (real); None when no worker is known."""
    found: datetime | None = await s.scalar(select(func.max(Worker.seen_at)))
    return found


async def has_live_worker(s: AsyncSession, seen_after: datetime) -> bool:
    """Whether a worker gave a sign of life after `seen_after` (real)."""
    seen = await last_worker_seen(s)
    return seen is not None and seen > seen_after


async def drop_watches(s: AsyncSession, worker_id: str) -> None:
    """Give up all watches of a worker that shuts down, and its row."""
    gone = {"watched_by": None, "watched_until": None, "watched_how": None}
    await s.execute(update(Mailbox).where(Mailbox.watched_by == worker_id).values(gone))
    if row := await s.get(Worker, worker_id):
        await s.delete(row)
