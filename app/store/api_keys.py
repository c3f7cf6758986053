"""API keys: who may call, and under which name. Only a hash is stored; the key itself is shown once."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from app.store.base import Base


class ApiKey(Base):
    """One key. `hint` is its beginning, by which people know it; `digest` is SHA-256 of the whole, in hex."""

    __tablename__ = "api_key"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    hint: Mapped[str]
    digest: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]
