"""Versions of the ops files, as they were applied: the newest is what all workers use."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Identity, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.store import direct
from app.store.base import Base
from app.store.direct import Question


class CatalogVersion(Base):
    """All files of `sequences/` at one moment, as text by path; `version` is the hash of their content."""

    __tablename__ = "catalog_version"

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    version: Mapped[str]
    files: Mapped[dict[str, Any]]
    applied_at: Mapped[datetime]
    applied_by: Mapped[str]


_IN_FORCE = "version in force"
_NEWEST = "SELECT id, version FROM catalog_version ORDER BY id DESC LIMIT 1"


def look(s: AsyncSession) -> Question[None]:
    """Which version is in force: `newest` needs not ask any more where it is the one that is known."""

    def read(rows: list[Any]) -> None:
        for _, version in rows:
            s.info[_IN_FORCE] = version

    return Question(_NEWEST, {}, read)


async def newest(s: AsyncSession, known: str | None) -> tuple[str, dict[str, str] | None] | None:
    """The version in force and its files, which are None when it is the `known` one; None when there is none.

    One transaction has one answer: that version is asked for once in it.
    """
    if known is not None and s.info.get(_IN_FORCE) == known:
        return known, None
    found = await direct.rows(s, _NEWEST)
    if not found:
        return None
    [(row_id, version)] = found
    s.info[_IN_FORCE] = version
    if version == known:
        return version, None
    files = await s.scalar(select(CatalogVersion.files).where(CatalogVersion.id == row_id))
    return version, dict(files or {})
