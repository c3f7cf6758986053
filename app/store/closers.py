"""Closers: the people to whom warm leads are introduced."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.territory import Territory
from app.errors import NotFound
from app.store.base import Base


class Closer(Base):
    """A closer. `weekly_capacity` is how many leads they take in seven days; `absent_until` is business time.

    `weight` is their share of the turns beside the others'. The rest is their territory; what is empty asks nothing.
    """

    __tablename__ = "closer"

    id: Mapped[str] = mapped_column(primary_key=True)
    address: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    booking_url: Mapped[str | None]
    weekly_capacity: Mapped[int]
    weight: Mapped[int] = mapped_column(default=1)
    countries: Mapped[list[str]] = mapped_column(default=list)
    regions: Mapped[list[str]] = mapped_column(default=list)
    industries: Mapped[list[str]] = mapped_column(default=list)
    languages: Mapped[list[str]] = mapped_column(default=list)
    least_employees: Mapped[int | None]
    most_employees: Mapped[int | None]
    is_active: Mapped[bool] = mapped_column(default=True)
    absent_until: Mapped[datetime | None]
    created_at: Mapped[datetime]

    @property
    def territory(self) -> Territory:
        """Which leads they take."""
        return Territory(
            countries=frozenset(self.countries),
            regions=frozenset(self.regions),
            industries=frozenset(self.industries),
            languages=frozenset(self.languages),
            least_employees=self.least_employees,
            most_employees=self.most_employees,
        )


async def get(s: AsyncSession, closer_id: str, *, lock: bool = False) -> Closer:
    """One closer. Raises NotFound."""
    row = await s.get(Closer, closer_id, with_for_update={"key_share": True} if lock else None, populate_existing=True)
    if row is None:
        raise NotFound(f"there is no closer {closer_id}")
    return row


async def every(s: AsyncSession) -> Sequence[Closer]:
    """All closers by address."""
    return (await s.scalars(select(Closer).order_by(Closer.address))).all()


async def lock_choice(s: AsyncSession) -> None:
    """Choices of a closer are made one after the other, so that fair turns and capacities stay true."""
    await s.execute(select(func.pg_advisory_xact_lock(7_246_002)))
