"""Closers enter here, and say when they are away, how many leads a week they take, and which."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from sqlalchemy import select

from app.context import App
from app.domain.territory import Territory
from app.errors import Conflict, Invalid
from app.mail import addresses
from app.store import closers, events
from app.store.closers import Closer

_MAX = 300
_LINK = 2_000
_MOST_A_WEEK = 1_000
_HEAVIEST = 100
_MOST_NAMES = 300
_MOST_EMPLOYEES = 100_000_000


@dataclass(frozen=True, kw_only=True, slots=True)
class NewCloser:
    """A closer as they are given to us. `weekly_capacity`: leads within any seven days; `weight`: their share of turns
    beside the others'."""

    address: str
    name: str
    booking_url: str | None = None
    weekly_capacity: int = 10
    weight: int = 1
    territory: Territory = Territory()


@dataclass(frozen=True, kw_only=True, slots=True)
class CloserChange:
    """What is to change; None leaves a thing as it is. `is_back` ends an absence; a territory is given as a whole, and
    an empty `booking_url` takes it away."""

    name: str | None = None
    booking_url: str | None = None
    is_active: bool | None = None
    absent_until: datetime | None = None
    is_back: bool = False
    weekly_capacity: int | None = None
    weight: int | None = None
    territory: Territory | None = None


async def add_closer(app: App, new: NewCloser) -> str:
    """Store a closer, active from now on; their id.

    Raises Invalid (what is wrong with the input) and Conflict (the address is there already).
    """
    address = addresses.checked(new.address).lower()
    _check(new)
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
            weight=new.weight,
            is_active=True,
            created_at=now,
        )
        _give_territory(closer, new.territory)
        s.add(closer)
        events.add(s, "closer.added", now, closer=closer.id)
        return closer.id


async def change_closer(app: App, closer_id: str, change: CloserChange) -> None:
    """Change a closer. Leads that were given to them stay theirs. Raises NotFound and Invalid."""
    _check(change)
    if change.absent_until is not None and (change.absent_until.tzinfo is None or change.is_back):
        raise Invalid("absent_until is an instant with its offset, such as 2026-03-09T08:00:00Z, or null")
    async with app.write() as s:
        closer = await closers.get(s, closer_id, lock=True)
        for name in ("is_active", "weekly_capacity", "weight"):
            if (value := getattr(change, name)) is not None:
                setattr(closer, name, value)
        if change.name is not None:
            closer.name = change.name.strip()
        if change.booking_url is not None:
            closer.booking_url = change.booking_url or None
        if change.absent_until is not None or change.is_back:
            closer.absent_until = change.absent_until
        if change.territory is not None:
            _give_territory(closer, change.territory)
        events.add(
            s,
            "closer.changed",
            app.clock.now(),
            closer=closer_id,
            is_active=closer.is_active,
            absent_until=closer.absent_until.isoformat() if closer.absent_until else None,
            weekly_capacity=closer.weekly_capacity,
            weight=closer.weight,
        )


def _give_territory(closer: Closer, territory: Territory) -> None:
    closer.countries = sorted({code.strip().upper() for code in territory.countries})
    closer.languages = sorted({code.strip().lower() for code in territory.languages})
    closer.regions = sorted({name.strip() for name in territory.regions})
    closer.industries = sorted({name.strip() for name in territory.industries})
    closer.least_employees, closer.most_employees = territory.least_employees, territory.most_employees


def _check(given: NewCloser | CloserChange) -> None:
    if given.name is not None:
        _check_name(given.name)
    if given.booking_url:
        _check_link(given.booking_url)
    if given.weekly_capacity is not None and not 0 <= given.weekly_capacity <= _MOST_A_WEEK:
        raise Invalid(f"weekly_capacity is from 0 to {_MOST_A_WEEK}, not {given.weekly_capacity}")
    if given.weight is not None and not 0 <= given.weight <= _HEAVIEST:
        raise Invalid(f"weight is from 0 (only leads that are theirs already) to {_HEAVIEST}, not {given.weight}")
    if given.territory is not None:
        _check_territory(given.territory)


def _check_name(name: str) -> None:
    if not name.strip() or len(name) > _MAX or any(ord(c) < 32 for c in name):
        raise Invalid(f"name is empty, longer than {_MAX} characters, or holds control characters")


def _check_territory(territory: Territory) -> None:
    for code in territory.countries:
        if not (len(code.strip()) == 2 and code.strip().isascii() and code.strip().isalpha()):
            raise Invalid(f'country "{code[:40]}" is no ISO 3166 code of two letters, such as DE')
    for code in territory.languages:
        if not (len(code.strip()) == 2 and code.strip().isascii() and code.strip().isalpha()):
            raise Invalid(f'language "{code[:40]}" is no ISO 639 code of two letters, such as de')
    for what, names in (("region", territory.regions), ("industry", territory.industries)):
        for name in names:
            if not name.strip() or len(name) > _MAX or any(ord(c) < 32 for c in name):
                raise Invalid(f"a {what} is empty, longer than {_MAX} characters, or holds control characters")
    lists = (territory.countries, territory.languages, territory.regions, territory.industries)
    if sum(map(len, lists)) > _MOST_NAMES:
        raise Invalid(f"a territory has at most {_MOST_NAMES} names")
    least, most = territory.least_employees, territory.most_employees
    if any(size is not None and not 0 <= size <= _MOST_EMPLOYEES for size in (least, most)):
        raise Invalid(f"a number of employees is from 0 to {_MOST_EMPLOYEES}")
    if least is not None and most is not None and least > most:
        raise Invalid(f"least_employees is {least} and most_employees {most}: no company is in between")


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
