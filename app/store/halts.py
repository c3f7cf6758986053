"""Halts: for which mailboxes, domains, sequences and lists nothing is sent, by a person or by a breaker.

One row a scope; what happened before is in the log of events.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.breaker import Scope
from app.errors import NotFound
from app.store.base import Base
from app.store.direct import Question


class Halt(Base):
    """`key` is `all`, or a scope and its name: `domain:acme.example`, `mailbox:<id>`, `sequence:…`, `list:…`.

    It holds until `ended_at` or `until`, both business time. `is_breaker`: opened by Thaw, not by a person.
    """

    __tablename__ = "halt"

    key: Mapped[str] = mapped_column(primary_key=True)
    began_at: Mapped[datetime]
    by: Mapped[str]
    is_breaker: Mapped[bool]
    why: Mapped[str]
    until: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[str | None]
    ended_because: Mapped[str | None]


def key_of(scope: Scope, name: str | None = None) -> str:
    """The key of a scope."""
    return str(scope) if scope is Scope.ALL else f"{scope}:{name}"


async def begin(s: AsyncSession, key: str, by: str, why: str, now: datetime, until: datetime | None = None,
                *, is_breaker: bool = False) -> bool:  # fmt: skip
    """Halt a scope; False when it is halted already (one that ends by itself becomes one that does not)."""
    statement = insert(Halt).values(
        key=key, began_at=now, by=by, is_breaker=is_breaker, why=why, until=until,
        ended_at=None, ended_by=None, ended_because=None,
    )  # fmt: skip
    columns = ("began_at", "by", "is_breaker", "why", "until", "ended_at", "ended_by", "ended_because")
    is_over = or_(Halt.ended_at.is_not(None), Halt.until <= now)
    if until is None:
        is_over = or_(is_over, Halt.until.is_not(None))
    anew = statement.on_conflict_do_update(
        index_elements=[Halt.key], set_={name: getattr(statement.excluded, name) for name in columns}, where=is_over
    )
    return await s.scalar(anew.returning(Halt.key)) is not None


async def had_breaker(s: AsyncSession, keys: Collection[str], since: datetime) -> bool:
    """Whether a breaker opened for one of these scopes after `since`."""
    query = select(Halt.key).where(Halt.key.in_(keys), Halt.is_breaker, Halt.began_at > since)
    return await s.scalar(query.limit(1)) is not None


async def get(s: AsyncSession, key: str, *, lock: bool = False) -> Halt:
    """The halt of one scope, in force or over. Raises NotFound."""
    row = await s.get(Halt, key, with_for_update={"key_share": True} if lock else None, populate_existing=True)
    if row is None:
        raise NotFound(f"nothing is halted under {key}")
    return row


async def find(s: AsyncSession, key: str) -> Halt | None:
    """The halt of one scope, in force or over, if there ever was one."""
    return await s.get(Halt, key, populate_existing=True)


async def in_force(s: AsyncSession, now: datetime) -> Sequence[Halt]:
    """All halts that hold now, oldest first."""
    query = select(Halt).where(Halt.ended_at.is_(None), or_(Halt.until.is_(None), Halt.until > now))
    return (await s.scalars(query.order_by(Halt.began_at, Halt.key))).all()


def are_any(now: datetime) -> Question[bool]:
    """Whether any halt holds now. Mostly there is none, and every mail asks."""
    return Question(_ANY, {"now": now}, bool)


_ANY = "SELECT 1 FROM halt WHERE ended_at IS NULL AND (until IS NULL OR until > %(now)s) LIMIT 1"
