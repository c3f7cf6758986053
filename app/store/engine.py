"""The connection pool of SQLAlchemy."""

from __future__ import annotations

import select
from typing import Any

from psycopg.pq import TransactionStatus
from sqlalchemy import Connection, event, make_url
from sqlalchemy.exc import DisconnectionError, InvalidatePoolError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from app.store import pipeline
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
    """An engine that knows all tables; its connections are checked before use, so that a restart costs no request
    and no write is without a transaction.

    The one that was used last is used first: it knows the usual statements by heart.
    """
    metadata()
    made = create_async_engine(normalise(url), pool_size=pool_size, max_overflow=10, pool_use_lifo=True)
    event.listen(made.sync_engine, "checkout", _refuse_unfit)
    event.listen(made.sync_engine, "rollback", _rolls_back)
    event.listen(made.sync_engine, "rollback_savepoint", _rolls_back)
    event.listen(made.sync_engine, "reset", _is_given_back)
    return made


def _rolls_back(connection: Connection, *_: Any) -> None:
    # One that was given up is closed, and may not be asked any more.
    if not connection.invalidated:
        _forget_prepared(connection.connection.driver_connection, connection.info)


def _is_given_back(adapted: Any, entry: ConnectionPoolEntry, state: Any) -> None:
    _forget_prepared(entry.driver_connection, entry.info)


def _forget_prepared(driver: Any, notes: pipeline.Notes) -> None:
    """Where a transaction is open it is rolled back now; what only read had none."""
    if driver is not None and driver.pgconn.transaction_status != TransactionStatus.IDLE:
        pipeline.forget(notes)


def _refuse_unfit(adapted: Any, entry: ConnectionPoolEntry, given: Any) -> None:
    """Refuse a connection that is dead, or that still commits each statement: the pool makes a new one.

    A server that went away has said so on the connection, or closed it: nothing else is to be read from an idle one.
    Asks this machine only; SQLAlchemy's own check would ask the server before every transaction.

    A reader that is cancelled in the moment in which its connection has just begun to commit each statement leaves
    it so: SQLAlchemy (2.1.9) notes only afterwards that this is to be undone, and psycopg (3.3.9) gives way to others
    between the two. No write may get it: it would be no transaction.
    """
    driver: Any = entry.driver_connection
    look = select.poll()
    if not driver.closed:
        look.register(driver.fileno(), select.POLLIN)
    if driver.closed or look.poll(0):
        raise InvalidatePoolError("PostgreSQL closed the connection")
    if driver.autocommit:
        raise DisconnectionError("a reader was cancelled before its connection could be set right again")
