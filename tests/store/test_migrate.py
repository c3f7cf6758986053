"""The migrations make what the tables say, once, whoever else begins at the same moment."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import create_engine, text

from app.store import base
from app.store.engine import conninfo, normalise
from app.store.migrate import differences, upgrade
from app.store.tables import metadata
from tests.postgres import Databases


@pytest.fixture
def empty_url(databases: Databases) -> Iterator[str]:
    """A database without a table."""
    databases.template("empty", lambda url: None, [])
    url = databases.create("empty")
    yield url
    databases.drop(url)


def revisions(url: str) -> list[str]:
    with closing(psycopg.connect(conninfo(url))) as connection:
        return [row[0] for row in connection.execute("SELECT version_num FROM alembic_version")]


def test_the_migrations_make_the_tables(database_url: str) -> None:
    assert differences(database_url) == []


def test_a_difference_would_be_seen(database_url: str) -> None:
    engine = create_engine(normalise(database_url))
    with engine.begin() as connection:
        connection.execute(text("ALTER TABLE lead DROP COLUMN zone"))
        connection.execute(text("ALTER TABLE lead ALTER COLUMN title TYPE varchar(20)"))
        connection.execute(text("DROP INDEX uq_enrollment_running"))
    engine.dispose()
    assert len(differences(database_url)) == 3


def test_three_at_once_migrate_an_empty_database_once_and_again_does_nothing(empty_url: str) -> None:
    with ThreadPoolExecutor(3) as starts:
        for done in [starts.submit(upgrade, empty_url) for _ in range(3)]:
            done.result()
    assert len(revisions(empty_url)) == 1
    upgrade(empty_url)
    assert differences(empty_url) == []


def test_no_table_is_forgotten() -> None:
    """Each module of the store that maps a class is among those that migrations look at."""
    store = Path(base.__file__).parent
    mapped = {
        line.split('"')[1]
        for file in store.glob("*.py")
        for line in file.read_text().splitlines()
        if line.strip().startswith("__tablename__")
    }
    assert mapped == set(metadata().tables)


def test_every_constraint_has_a_name() -> None:
    for table in metadata().tables.values():
        assert all(constraint.name for constraint in table.constraints), table.name


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("postgresql://thaw:p%40ss@db/thaw", "postgresql+psycopg://thaw:p%40ss@db/thaw"),
        ("postgres://db/thaw", "postgresql+psycopg://db/thaw"),
        ("postgresql+psycopg://db/thaw?sslmode=require", "postgresql+psycopg://db/thaw?sslmode=require"),
    ],
)
def test_any_spelling_of_an_address_gets_our_driver(given: str, used: str) -> None:
    assert normalise(given) == used
    assert conninfo(used).startswith("postgresql://")


def test_another_database_is_refused_with_the_mend() -> None:
    with pytest.raises(ValueError, match="THAW_DATABASE_URL must begin with postgresql"):
        normalise("sqlite:///thaw.db")
