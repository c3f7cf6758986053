"""Migrations at start, under an advisory lock: many processes may start at once, one of them migrates.

Migrations only go forward. What a release adds, the release before it must be able to live with.
"""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.pool import NullPool

from app.store.engine import normalise
from app.store.tables import metadata

_LOCK = 7_246_000
_FOLDER = Path(__file__).resolve().parents[2] / "migrations"


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["connection"] = connection
    return config


def upgrade(url: str) -> None:
    """Bring the database to the newest revision; waits while another process does."""
    with _connected(url) as connection:
        command.upgrade(_config(connection), "head")
        with connection.begin():
            _live_on_another_server(connection)


def _live_on_another_server(connection: Connection) -> None:
    """After a restore from a dump, let the log of events go on from the transactions of this server.

    Its events carry transaction ids of the server that they were written on. Where those are higher, whatever happens
    from now on would sort below them, and no reader of the log would see it. So all that is there becomes one old
    transaction. A receiver of webhooks reads on from its first unread event; what it has behind that is left out then.
    """
    is_restored = text("SELECT max(transaction) >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint FROM event")
    if not connection.scalar(is_restored):
        return
    unread = "SELECT min(id) - 1 FROM event WHERE (transaction, id) > (cursor_transaction, cursor_event)"
    place = f"coalesce(({unread}), (SELECT max(id) FROM event))"
    connection.execute(text(f"UPDATE webhook SET cursor_transaction = 0, cursor_event = {place}, added_in = '0:0:'"))
    connection.execute(text("UPDATE event SET transaction = 0"))


def newest() -> str:
    """The revision of this release."""
    return _scripts().get_current_head() or ""


def is_known(revision: str) -> bool:
    """Whether this release has that revision; a newer one may have brought it."""
    return any(script.revision == revision for script in _scripts().walk_revisions())


def _scripts() -> ScriptDirectory:
    return ScriptDirectory(str(_FOLDER))


async def revision(s: AsyncSession) -> str | None:
    """The revision at which a database is; None before the first migration."""
    if (await s.execute(text("SELECT to_regclass('alembic_version')"))).scalar_one() is None:
        return None
    return (await s.execute(text("SELECT max(version_num) FROM alembic_version"))).scalar_one_or_none()


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
