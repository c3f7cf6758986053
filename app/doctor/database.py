"""The database: whether it is there, is new enough, and can be written. Opens it without changing it.

Every connection is read-only. Must not migrate, nor make the data of an embedded server.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker

from app.clock import Clock
from app.doctor.findings import PATIENCE, Finding, ok, problem, warning
from app.settings import Settings
from app.store import embedded, engine, migrate
from app.store.embedded import DatabaseUnavailable

Sessions = async_sessionmaker[AsyncSession]

# NULLS NOT DISTINCT and what else the tables use came with this version.
_OLDEST = 15
_NOTICEABLE, _HARMFUL = timedelta(seconds=2), timedelta(seconds=60)


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Sessions]:
    """Read-only sessions. An embedded server is joined, or started and stopped again. Raises DatabaseUnavailable."""
    if settings.database_url is not None:
        pool = engine.create(settings.database_url.get_secret_value())
        async with _closing(pool) as sessions:
            await _reach(sessions)
            yield sessions
        return
    folder = settings.data_dir / "postgres"
    if not (folder / "data").exists() and not (folder / "home").is_symlink():
        raise DatabaseUnavailable(f"there is no database in {folder.resolve()} yet")
    server = await asyncio.to_thread(embedded.start, folder)
    try:
        async with _closing(engine.create(server.url())) as sessions:
            await _reach(sessions)
            yield sessions
    finally:
        await asyncio.to_thread(server.close)


@asynccontextmanager
async def _closing(pool: AsyncEngine) -> AsyncIterator[Sessions]:
    try:
        yield async_sessionmaker(pool.execution_options(postgresql_readonly=True), expire_on_commit=False)
    finally:
        await pool.dispose()


async def _reach(sessions: Sessions) -> None:
    try:
        async with asyncio.timeout(PATIENCE), sessions() as s:
            await s.execute(text("SELECT 1"))
    except TimeoutError:
        raise DatabaseUnavailable(f"it gave no answer within {PATIENCE:g} s") from None


async def server(settings: Settings, sessions: Sessions) -> list[Finding]:
    """Version, and whether it takes writes."""
    about = "database"
    async with sessions() as s:
        number = int((await s.execute(text("SHOW server_version_num"))).scalar_one())
        version = str((await s.execute(text("SHOW server_version"))).scalar_one()).partition(" ")[0]
        is_standby = bool((await s.execute(text("SELECT pg_is_in_recovery()"))).scalar_one())
        refuses = (await s.execute(text("SHOW default_transaction_read_only"))).scalar_one() == "on"
    where = f"embedded in {settings.data_dir}" if settings.database_url is None else "at THAW_DATABASE_URL"
    if number < _OLDEST * 10_000:
        said = f"PostgreSQL {version} is older than {_OLDEST}"
        return [problem(about, said, "upgrade it, or leave THAW_DATABASE_URL out to use the embedded one")]
    if is_standby or refuses:
        said = f"PostgreSQL {version} takes no writes: it {'is a standby' if is_standby else 'is set to read-only'}"
        return [problem(about, said, "let THAW_DATABASE_URL name the primary server, and allow writing there")]
    return [ok(about, f"PostgreSQL {version}, {where}")]


async def is_current(sessions: Sessions) -> bool:
    """Whether the tables are those of this release."""
    async with sessions() as s:
        return await migrate.revision(s) == migrate.newest()


async def schema(sessions: Sessions) -> list[Finding]:
    """Whether the tables are those of this release."""
    about = "database tables"
    async with sessions() as s:
        at = await migrate.revision(s)
    if at == migrate.newest():
        return [ok(about, f"at the newest version ({at})")]
    if at is None:
        return [problem(about, "they are not made yet", "`thaw migrate`, or start `thaw serve`")]
    if not migrate.is_known(at):
        return [problem(about, f"they are of a newer release ({at})", "update this installation of Thaw")]
    said = f"they need a migration, from {at} to {migrate.newest()}"
    return [problem(about, said, "back the database up, then `thaw migrate`")]


async def clocks(sessions: Sessions, clock: Clock) -> list[Finding]:
    """The clock of the database's machine against ours; leases and due dates rest on both."""
    async with sessions() as s:
        await s.execute(text("SELECT 1"))
        before = clock.real()
        theirs: datetime = (await s.execute(text("SELECT clock_timestamp()"))).scalar_one()
        after = clock.real()
    # Between the two questions lies the way there and back: only what is outside of it is a difference.
    apart = max(before - theirs, theirs - after, timedelta())
    return [_apart(apart)]


def _apart(apart: timedelta) -> Finding:
    about = "clock"
    said = f"this machine and the database differ by {apart.total_seconds():.1f} s"
    mend = "set both by NTP, for example with chrony or systemd-timesyncd"
    if apart > _HARMFUL:
        return problem(about, said, mend)
    return warning(about, said, mend) if apart > _NOTICEABLE else ok(about, said)
