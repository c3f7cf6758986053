"""Suppressions: who is never written to again. Rows are only added or raised in rank, never removed by other work."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.suppression import RANK, Reason
from app.store.base import Base


class Suppression(Base):
    """One suppressed address, by its canonical form."""

    __tablename__ = "suppression"

    address_key: Mapped[str] = mapped_column(primary_key=True)
    reason: Mapped[str]
    rank: Mapped[int]
    source: Mapped[str]
    created_at: Mapped[datetime]


async def add(s: AsyncSession, address_key: str, reason: Reason, source: str, now: datetime) -> bool:
    """Suppress an address; True when that is news. A reason of higher rank replaces a lower one."""
    before = await reason_for(s, address_key)
    row = {"address_key": address_key, "reason": reason, "rank": RANK[reason], "source": source, "created_at": now}
    statement = insert(Suppression).values(row)
    await s.execute(
        statement.on_conflict_do_update(
            index_elements=[Suppression.address_key],
            set_={"reason": statement.excluded.reason, "rank": statement.excluded.rank, "source": source},
            where=Suppression.rank > statement.excluded.rank,
        )
    )
    return before is None


async def reason_for(s: AsyncSession, address_key: str) -> Reason | None:
    """Why an address is suppressed, or None when it is not."""
    reason = await s.scalar(select(Suppression.reason).where(Suppression.address_key == address_key))
    return None if reason is None else Reason(reason)


async def every(s: AsyncSession, limit: int = 1000) -> Sequence[Suppression]:
    """The newest suppressions first."""
    query = select(Suppression).order_by(Suppression.created_at.desc(), Suppression.address_key).limit(limit)
    return (await s.scalars(query)).all()
