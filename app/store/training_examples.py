"""Training examples: texts whose right label a person gave, with where it came from. Whoever trains reads them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.store.base import Base


class TrainingExample(Base):
    """One text and its label. `signals` are those of the reading, `origin` names what gave it, such as "handoff:…" or
    "reply:…"; `batch` are those that one person gave on one day."""

    __tablename__ = "training_example"

    id: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]
    label: Mapped[str]
    signals: Mapped[list[str]]
    origin: Mapped[str] = mapped_column(index=True)
    batch: Mapped[str | None] = mapped_column(index=True)
    created_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]


def add(s: AsyncSession, example: TrainingExample) -> None:
    """Keep an example, in the transaction of what gave it."""
    s.add(example)


async def give(s: AsyncSession, values: Mapping[str, object]) -> None:
    """Keep an example; what the same origin said before is withdrawn."""
    earlier = update(TrainingExample).where(
        TrainingExample.origin == values["origin"], TrainingExample.withdrawn_at.is_(None)
    )
    await s.execute(earlier.values(withdrawn_at=values["created_at"]))
    await s.execute(insert(TrainingExample).values(values))


async def standing(s: AsyncSession) -> Sequence[TrainingExample]:
    """The examples that nobody withdrew, oldest first."""
    query = select(TrainingExample).where(TrainingExample.withdrawn_at.is_(None)).order_by(TrainingExample.id)
    return (await s.scalars(query)).all()


async def standing_since(s: AsyncSession, since: datetime | None) -> int:
    """How many examples that nobody withdrew were given after `since`."""
    query = select(func.count()).where(TrainingExample.withdrawn_at.is_(None))
    if since is not None:
        query = query.where(TrainingExample.created_at > since)
    return int(await s.scalar(query) or 0)


async def withdraw(s: AsyncSession, batch: str, now: datetime) -> int:
    """Nobody learns from a batch any more; how many examples that takes back."""
    meant = update(TrainingExample).where(TrainingExample.batch == batch, TrainingExample.withdrawn_at.is_(None))
    return len((await s.scalars(meant.values(withdrawn_at=now).returning(TrainingExample.id))).all())


async def batches(s: AsyncSession) -> list[tuple[str, int, int]]:
    """All batches: name, how many examples, how many of them were withdrawn; the newest last."""
    query = (
        select(TrainingExample.batch, func.count(), func.count(TrainingExample.withdrawn_at))
        .where(TrainingExample.batch.is_not(None))
        .group_by(TrainingExample.batch)
        .order_by(func.max(TrainingExample.id))
    )
    return [(str(batch), count, withdrawn) for batch, count, withdrawn in (await s.execute(query)).all()]
