"""Closers enter here, and say when they are away and how many leads a week they take."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from sqlalchemy import select

from app.context import App
from app.errors import Conflict, Invalid
from app.mail import addresses
from app.store import closers, events
from app.store.closers import Closer

_MAX = 300
_LINK = 2_000
_MOST_A_WEEK = 1_000


@dataclass(frozen=True, kw_only=True, slots=True)
class NewCloser:
    """A closer as they are given to us. `weekly_capacity`: leads within any seven days."""

    address: str
    name: str
    booking_url: str | None = None
    weekly_capacity: int = 10


@dataclass(frozen=True, kw_only=True, slots=True)
class CloserChange:
    """What is to change; None leaves a thing as it is. `is_back` ends an absence."""

    is_active: bool | None = None
    absent_until: datetime | None = None
    is_back: bool = False
    weekly_capacity: int | None = None


async def add_closer(app: App, new: NewCloser) -> str:
    """Store a closer, active from now on; their id.

    Raises Invalid (what is wrong with the input) and Conflict (the address is there already).
    """
    address = addresses.checked(new.address).lower()
    _check_name(new.name)
    _check_capacity(new.weekly_capacity)
    if new.booking_url is not None:
        _check_link(new.booking_url)
    async with app.write() as s:
        # The unique constraint decides between two at once; this one says it in words.
        if await s.scalar(select(Closer.id).where(Closer.address == address)) is not None:
            raise Conflict(f"there is a closer {address} already")
        now = app.clock.now()
        closer = Closer(
            id=app.new_id("clo"),
            address=address,
            name=new.name.strip(),
            booking_url=new.booking_url,
            weekly_capacity=new.weekly_capacity,
            is_active=True,
            created_at=now,
        )
        s.add(closer)
        events.add(s, "closer.added", now, closer=closer.id)
        return closer.id


async def change_closer(app: App, closer_id: str, change: CloserChange) -> None:
    """Change a closer. Leads that were given to them stay theirs. Raises NotFound and Invalid."""
    if change.weekly_capacity is not None:
        _check_capacity(change.weekly_capacity)
    if change.absent_until is not None and (change.absent_until.tzinfo is None or change.is_back):
        raise Invalid("absent_until is an instant with its offset, such as 2026-03-09T08:00:00Z, or null")
    async with app.write() as s:
        closer = await closers.get(s, closer_id)
        if change.is_active is not None:
            closer.is_active = change.is_active
        if change.absent_until is not None or change.is_back:
            closer.absent_until = change.absent_until
        if change.weekly_capacity is not None:
            closer.weekly_capacity = change.weekly_capacity
        events.add(
            s,
            "closer.changed",
            app.clock.now(),
            closer=closer_id,
            is_active=closer.is_active,
            absent_until=closer.absent_until.isoformat() if closer.absent_until else None,
            weekly_capacity=closer.weekly_capacity,
        )


def _check_name(name: str) -> None:
    if not name.strip() or len(name) > _MAX or any(ord(c) < 32 for c in name):
        raise Invalid(f"name is empty, longer than {_MAX} characters, or holds control characters")


def _check_capacity(capacity: int) -> None:
    if not 0 <= capacity <= _MOST_A_WEEK:
        raise Invalid(f"weekly_capacity is from 0 to {_MOST_A_WEEK}, not {capacity}")


def _check_link(url: str) -> None:
    """The link stands in an introduction, so it is one that a reader can trust and a mail program shows whole."""
    problem = f'booking_url "{url[:80]}" is no address that begins with https://'
    if len(url) > _LINK or not url.isascii() or any(c.isspace() or ord(c) < 32 or c in "<>\"'" for c in url):
        raise Invalid(problem)
    try:
        parts = urlsplit(url)
        is_right = parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        is_right = False
    if not is_right:
        raise Invalid(problem)
