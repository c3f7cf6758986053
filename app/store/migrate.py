"""Migrations at start, under an advisory lock: many processes may start at once, one of them migrates.

Migrations only go forward. What a release adds, the release before it must be able to live with.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, MetaData, create_engine, text
from sqlalchemy.pool import NullPool

from app.store.base import Base
from app.store.engine import normalise

_LOCK = 7_246_000
_FOLDER = Path(__file__).resolve().parents[2] / "migrations"
_NOUNS = (
    "api_keys catalogs closers companies deliveries enrollments events handoffs leads mailboxes messages referrals "
    "suggestions suppressions tasks webhooks"
).split()


def metadata() -> MetaData:
    """The tables of all nouns."""
    for noun in _NOUNS:
        import_module(f"app.store.{noun}")
    return Base.metadata


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["connection"] = connection
    return config


def upgrade(url: str) -> None:
    """Bring the database to the newest revision; waits while another process does."""
    with _connected(url) as connection:
        command.upgrade(_config(connection), "head")


def revise(url: str, message: str) -> None:
    """Write a new migration with the difference between the tables and the database."""
    with _connected(url) as connection:
        command.revision(_config(connection), message=message, autogenerate=True)


def differences(url: str) -> list[object]:
    """How the database differs from the tables; empty when it is up to date."""
    with _connected(url) as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "include_name": is_ours})
        return list(compare_metadata(context, metadata()))


def is_ours(name: str | None, kind: str, parents: object) -> bool:
    """Procrastinate's tables are its own business."""
    return not (kind == "table" and (name or "").startswith("procrastinate"))


class _connected:
    """A connection that holds the migration lock, in a transaction of its own."""

    def __init__(self, url: str) -> None:
        self._engine = create_engine(normalise(url), poolclass=NullPool)

    def __enter__(self) -> Connection:
        self._connection = self._engine.connect()
        self._connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": _LOCK})
        self._connection.commit()
        return self._connection

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if error is None:
            self._connection.commit()
        # The session-level lock ends with the connection.
        self._connection.close()
        self._engine.dispose()
