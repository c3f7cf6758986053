"""API keys: who may call, and under which name. Only a hash is stored; the key itself is shown once.

A row is never deleted: a name that events and reasons hold is nobody else's later.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.errors import NotFound
from app.store.base import Base


class ApiKey(Base):
    """One key. `hint` is its beginning, by which people know it; `digest` is SHA-256 of the whole, in hex.

    All instants are real time.
    """

    __tablename__ = "api_key"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    hint: Mapped[str]
    digest: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]


async def by_digest(s: AsyncSession, digest: str) -> ApiKey | None:
    """The key with this digest, also a revoked one."""
    return (await s.scalars(select(ApiKey).where(ApiKey.digest == digest))).one_or_none()


async def named(s: AsyncSession, name: str) -> ApiKey | None:
    """The key that has or had this name."""
    return (await s.scalars(select(ApiKey).where(ApiKey.name == name))).one_or_none()


async def locked(s: AsyncSession, key_id: str) -> ApiKey:
    """One key, locked for this transaction. Raises NotFound."""
    row = (await s.scalars(select(ApiKey).where(ApiKey.id == key_id).with_for_update())).one_or_none()
    if row is None:
        raise NotFound(f"there is no API key {key_id}")
    return row


async def every(s: AsyncSession) -> Sequence[ApiKey]:
    """All keys in the order in which they were made, revoked ones included."""
    return (await s.scalars(select(ApiKey).order_by(ApiKey.id))).all()


async def exist(s: AsyncSession, *, usable: bool = False) -> bool:
    """Whether there is a key; with `usable`, one that is not revoked."""
    query = select(ApiKey.id).limit(1)
    return (await s.scalar(query.where(ApiKey.revoked_at.is_(None)) if usable else query)) is not None


async def was_used(s: AsyncSession, key_id: str, at: datetime, noted_before: datetime) -> None:
    """Note a use at `at`, unless one is noted from `noted_before` on."""
    is_old = or_(ApiKey.used_at.is_(None), ApiKey.used_at < noted_before)
    await s.execute(update(ApiKey).where(ApiKey.id == key_id, is_old).values(used_at=at))
