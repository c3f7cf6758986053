"""Training examples: texts whose right label a person gave, with where it came from. Whoever trains reads them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.store.base import Base


class TrainingExample(Base):
    """One text and its label. `signals` are those of the reading, `origin` names what gave it, such as "handoff:…"."""

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
