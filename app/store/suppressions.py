"""Suppressions: who is never written to again. Rows are only added or raised in rank, never removed by other work."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.suppression import RANK, Reason
from app.store import ahead
from app.store.base import Base, among

_REASON = "why an address is suppressed"


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
    # Not by the session, which would write now what is to be written together at the end.
    await (await s.connection()).execute(
        statement.on_conflict_do_update(
            index_elements=[Suppression.address_key],
            set_={"reason": statement.excluded.reason, "rank": statement.excluded.rank, "source": source},
            where=Suppression.rank > statement.excluded.rank,
        )
    )
    if before is None or RANK[reason] < RANK[before]:
        ahead.keep(s, _REASON, {address_key: [reason]})
    return before is None


async def reason_for(s: AsyncSession, address_key: str) -> Reason | None:
    """Why an address is suppressed, or None when it is not."""
    if (known := ahead.find(s, _REASON, address_key)) is not None:
        return known[0] if known else None
    reason = await s.scalar(select(Suppression.reason).where(Suppression.address_key == address_key))
    return None if reason is None else Reason(reason)


async def ask_ahead(s: AsyncSession, address_keys: Collection[str]) -> None:
    """Keep what `reason_for` will be asked."""
    query = select(Suppression.address_key, Suppression.reason).where(among(Suppression.address_key, address_keys))
    found = [(key, Reason(reason)) for key, reason in (await s.execute(query)).all()]
    ahead.keep(s, _REASON, ahead.by_key(address_keys, found))


async def every(s: AsyncSession, limit: int = 1000) -> Sequence[Suppression]:
    """The newest suppressions first."""
    query = select(Suppression).order_by(Suppression.created_at.desc(), Suppression.address_key).limit(limit)
    return (await s.scalars(query)).all()
