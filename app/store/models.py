"""Models that were fitted to corrections, for all workers, and which one was put in force when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Identity, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.errors import NotFound
from app.store.base import Base


class Model(Base):
    """One fitted model. `code` is the hash of the code that can read it; `batches` are those of the corrections that it
    was fitted to; `figures` what it was measured by; `why` what came of it."""

    __tablename__ = "model"

    version: Mapped[str] = mapped_column(primary_key=True)
    artefact: Mapped[bytes] = mapped_column(deferred=True)
    code: Mapped[str]
    batches: Mapped[list[str]]
    examples: Mapped[int]
    figures: Mapped[dict[str, Any]]
    is_promoted: Mapped[bool]
    why: Mapped[str]
    made_at: Mapped[datetime]


class ModelUse(Base):
    """From `since` on a model is in force, until the next row; None is the one that is fitted at install."""

    __tablename__ = "model_use"

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    version: Mapped[str | None] = mapped_column(ForeignKey("model.version"))
    since: Mapped[datetime]
    by: Mapped[str]


async def add_once(s: AsyncSession, values: Mapping[str, object]) -> bool:
    """Keep a model; False when the same was made before."""
    done = await s.execute(insert(Model).values(values).on_conflict_do_nothing().returning(Model.version))
    return done.scalar_one_or_none() is not None


async def get(s: AsyncSession, version: str) -> Model:
    """One model, without its bytes. Raises NotFound."""
    row = await s.get(Model, version)
    if row is None:
        raise NotFound(f"there is no model {version}; `thaw models list` shows them all")
    return row


async def artefact(s: AsyncSession, version: str) -> bytes:
    """The bytes of a model. Raises NotFound."""
    found = await s.scalar(select(Model.artefact).where(Model.version == version))
    if found is None:
        raise NotFound(f"there is no model {version}")
    return found


async def every(s: AsyncSession) -> Sequence[Model]:
    """All models, oldest first."""
    return (await s.scalars(select(Model).order_by(Model.made_at, Model.version))).all()


async def last_made(s: AsyncSession) -> Model | None:
    """The model that was made last, whatever came of it."""
    return (await s.scalars(select(Model).order_by(Model.made_at.desc()).limit(1))).one_or_none()


async def put_in_force(s: AsyncSession, version: str | None, now: datetime, by: str) -> None:
    """All workers read with this model from now on."""
    s.add(ModelUse(version=version, since=now, by=by))
    await s.flush()


async def in_force(s: AsyncSession, code: str) -> str | None:
    """The version that is to be read with; None for the one that is fitted at install, also where the chosen one is of
    other code."""
    last = select(ModelUse.version).order_by(ModelUse.id.desc()).limit(1).scalar_subquery()
    return await s.scalar(select(Model.version).where(Model.version == last, Model.code == code))


async def used_before(s: AsyncSession, code: str) -> list[str | None]:
    """The versions that were in force, the newest first, each once; those of other code are left out."""
    query = (
        select(ModelUse.version, Model.code)
        .outerjoin(Model, Model.version == ModelUse.version)
        .order_by(ModelUse.id.desc())
    )
    found = [version for version, of in (await s.execute(query)).all() if version is None or of == code]
    return list(dict.fromkeys(found))
