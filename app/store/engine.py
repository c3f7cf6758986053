"""The connection pool of SQLAlchemy."""

from __future__ import annotations

from sqlalchemy import make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from app.store.tables import metadata


def normalise(url: str) -> str:
    """Any PostgreSQL address with the driver that we use written into it."""
    parsed = make_url(url)
    if not parsed.drivername.startswith("postgres"):
        raise ValueError("Thaw needs PostgreSQL: THAW_DATABASE_URL must begin with postgresql://")
    return parsed.set(drivername="postgresql+psycopg").render_as_string(hide_password=False)


def conninfo(url: str) -> str:
    """The same address as libpq reads it."""
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)


def create(url: str, pool_size: int = 20) -> AsyncEngine:
    """An engine that knows all tables; its connections are checked before use, so that a restart costs no request.

    The one that was used last is used first: it knows the usual statements by heart.
    """
    metadata()
    return create_async_engine(
        normalise(url), pool_size=pool_size, max_overflow=10, pool_pre_ping=True, pool_use_lifo=True
    )
