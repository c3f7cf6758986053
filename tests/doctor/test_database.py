"""The database as the doctor sees it: there, behind, ahead, away; and never changed by looking."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import make_url, text
from sqlalchemy.exc import InternalError

from app.clock import SystemClock
from app.doctor import database
from app.doctor.examine import examine
from app.doctor.findings import Level
from app.store import migrate
from app.store.embedded import remove, start
from tests.doctor.clinic import Clinic, about, only
from tests.smtpd import SmtpServer, hang
from tests.world import SEQUENCES, settings_for

pytestmark = pytest.mark.anyio


async def test_a_migrated_database_is_fine(clinic: Clinic) -> None:
    found = await clinic.examined()
    assert [level for level, _ in about(found, "database")] == [Level.OK, Level.OK]
    assert only(found, "clock")[0] is Level.OK


async def test_a_database_that_is_behind_is_not_migrated_but_told(clinic: Clinic) -> None:
    clinic.execute("UPDATE alembic_version SET version_num = '0001'")
    clinic.execute("DROP TABLE catalog_version")
    found = await clinic.examined()
    level, line = only(found, "database tables")
    assert level is Level.PROBLEM and "need a migration, from 0001" in line and "`thaw migrate`" in line
    assert only(found, "mailboxes") == (Level.SKIPPED, "skipped  mailboxes: needs the database")
    # What needs no database was looked at.
    assert only(found, "secret key")[0] is Level.OK and only(found, "templates folder")[0] is Level.OK
    async with database.opened(clinic.settings) as sessions, sessions() as s:
        assert await migrate.revision(s) == "0001"


async def test_a_database_of_a_newer_release_asks_for_an_update(clinic: Clinic) -> None:
    clinic.execute("UPDATE alembic_version SET version_num = '9999'")
    level, line = only(await clinic.examined(), "database tables")
    assert level is Level.PROBLEM and "update this installation" in line


async def test_an_empty_database_is_told(clinic: Clinic) -> None:
    clinic.execute("DROP TABLE alembic_version")
    level, line = only(await clinic.examined(), "database tables")
    assert level is Level.PROBLEM and "not made yet" in line


async def test_a_read_only_database_is_told(clinic: Clinic) -> None:
    name = make_url(clinic.url).database
    clinic.execute(f'ALTER DATABASE "{name}" SET default_transaction_read_only = on')
    level, line = about(await clinic.examined(), "database")[0]
    assert level is Level.PROBLEM and "takes no writes" in line


async def test_the_doctors_own_connections_cannot_write(clinic: Clinic) -> None:
    async with database.opened(clinic.settings) as sessions, sessions() as s:
        with pytest.raises(InternalError, match="read-only transaction"):
            await s.execute(text("DELETE FROM task"))


async def test_a_database_that_is_away_keeps_the_rest_from_nothing_and_shows_no_password(clinic: Clinic) -> None:
    away = SecretStr("postgresql://thaw:top-secret@127.0.0.1:1/thaw")
    found = await clinic.examined(database_url=away)
    level, line = only(found, "database")
    assert level is Level.PROBLEM and "refused" in line and "THAW_DATABASE_URL" in line
    assert "top-secret" not in "".join(finding.line for finding in found)
    assert {finding.about for finding in found if finding.level is Level.SKIPPED} >= {"mailboxes", "worker", "closers"}
    assert only(found, "templates folder")[0] is Level.OK


async def test_a_database_that_says_nothing_is_given_up(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "PATIENCE", 0.3)
    async with SmtpServer(faults={"GREETING": hang}) as silent:
        port = silent.port
        found = await clinic.examined(database_url=SecretStr(f"postgresql://thaw@127.0.0.1:{port}/thaw"))
    assert "no answer within" in only(found, "database")[1]


@pytest.mark.parametrize(
    ("ahead", "level"),
    [
        (0, Level.OK),
        (1, Level.OK),
        (3, Level.WARNING),
        (-3, Level.WARNING),
        (61, Level.PROBLEM),
        (-3600, Level.PROBLEM),
    ],
)
async def test_clocks_that_differ_are_told(clinic: Clinic, ahead: int, level: Level) -> None:
    class Shifted(SystemClock):
        def real(self) -> datetime:
            return super().real() + timedelta(seconds=ahead)

    async with database.opened(clinic.settings) as sessions:
        [found] = await database.clocks(sessions, Shifted())
    assert found.level is level


async def test_no_embedded_database_is_made_by_looking(tmp_path: Path) -> None:
    settings = settings_for(tmp_path / "var", sequences_dir=SEQUENCES, database_url=None)
    found = await examine(settings, SystemClock(), None)
    level, line = only(found, "database")
    assert level is Level.PROBLEM and "there is no database in" in line and "`thaw migrate`" in line
    assert not (tmp_path / "var").exists()


@pytest.mark.slow
async def test_an_embedded_server_is_started_and_stopped_again(tmp_path: Path) -> None:
    folder = tmp_path / "postgres"
    server = start(folder)
    try:
        migrate.upgrade(server.url())
        server.close()
        settings = settings_for(tmp_path, sequences_dir=SEQUENCES, database_url=None)
        found = await examine(settings, SystemClock(), None)
        assert [level for level, _ in about(found, "database")] == [Level.OK, Level.OK]
        assert f"embedded in {tmp_path}" in about(found, "database")[0][1]
    finally:
        remove(folder)
