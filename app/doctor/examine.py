"""All checks in their order, what blocks sending first. Each is bounded in time, and none keeps another from its turn.

Where the database cannot be used, everything that can be seen without it is still looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import psycopg
from dns.asyncresolver import Resolver
from sqlalchemy.exc import SQLAlchemyError

from app.clock import Clock
from app.doctor import database, names, place, post, work
from app.doctor.database import Sessions
from app.doctor.findings import Finding, bounded, guarded, problem, reason, skipped, worst_first
from app.doctor.work import Seen
from app.domain.suppression import domain_of
from app.mail.dial import Dialler
from app.settings import Settings
from app.store.embedded import DatabaseUnavailable


async def examine(
    settings: Settings, clock: Clock, resolver: Resolver | None, secrets_dir: Path | None = None
) -> list[Finding]:
    """Look at everything; the worst findings first. `resolver` is None where DNS must not be asked."""
    found, seen = await _database(settings, clock)
    is_at_work = seen is not None and work.has_worker(seen, settings, clock)
    applied = seen.applied if seen else None
    found += guarded("templates", lambda: place.templates(settings, applied, is_known=seen is not None))
    if seen is None:
        found += [skipped(about, "needs the database") for about in ("mailboxes", "worker", "closers", "DNS")]
    else:
        dialler = Dialler(offline=settings.offline, cafile=settings.mail_ca_file)
        vault = place.vault_of(settings)
        found += await post.mailboxes(dialler, vault, seen.boxes, clock.real(), settings.inbox_fresh, is_at_work)
        found += work.workers(seen, settings, clock)
        found += work.closers(seen, clock)
        found += work.in_doubt(seen)
        found += await names.domains(resolver, _domains(seen))
    found += await names.signing_keys(resolver, settings.dkim_dir)
    found += guarded("secret key", lambda: place.secret_key(settings, len(seen.boxes) if seen else 0))
    found += guarded("data folder", lambda: place.data_folder(settings))
    found += guarded("secrets", lambda: place.secret_files(secrets_dir))
    found += place.public_address(settings)
    return worst_first(found)


async def _database(settings: Settings, clock: Clock) -> tuple[list[Finding], Seen | None]:
    """What is found there, and all rows that the other checks need; None when they cannot be read."""
    try:
        async with database.opened(settings) as sessions:
            return await _looked(settings, clock, sessions)
    except (DatabaseUnavailable, psycopg.Error, SQLAlchemyError, OSError) as error:
        where = "THAW_DATABASE_URL names a server that is up" if settings.database_url else "THAW_DATA_DIR is right"
        return [problem("database", reason(error), f"see that {where}; `thaw migrate` makes the tables")], None


async def _looked(settings: Settings, clock: Clock, sessions: Sessions) -> tuple[list[Finding], Seen | None]:
    found = await bounded("database", database.server(settings, sessions))
    found += await bounded("database tables", database.schema(sessions))
    found += await bounded("clock", database.clocks(sessions, clock))
    rows: list[Seen] = []

    async def read() -> list[Finding]:
        if await database.is_current(sessions):
            rows.append(await work.look(sessions, settings, clock))
        return []

    found += await bounded("database rows", read())
    return found, rows[0] if rows else None


def _domains(seen: Seen) -> Sequence[str]:
    return sorted({domain_of(mailbox.address) for mailbox in seen.boxes if mailbox.is_active})
