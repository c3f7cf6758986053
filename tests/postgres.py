"""Databases for tests: one embedded server for all processes of a test run, a migrated template, a copy for each test.

The server lives in a folder of its own, one for each user and checkout, and is found again by the next run: in memory
where there is room, else in the system's temporary folder. Must not be used by a test that stops its server: such a
test starts its own.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import secrets
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
from psycopg import sql

from app.store.embedded import DatabaseUnavailable, Server, remove, start

CHECKOUT = Path(__file__).resolve().parents[1]
# What decides how a migrated database looks; the lock, because Procrastinate brings its own schema.
MIGRATED_BY = (CHECKOUT / "migrations", CHECKOUT / "app" / "store" / "migrate.py", CHECKOUT / "requirements.lock")


class Databases:
    """Makes and drops databases on one server, over one connection."""

    def __init__(self, server: Server, folder: Path) -> None:
        self._server = server
        self._folder = folder
        self._templates: dict[str, str] = {}
        self._connection = psycopg.connect(server.url("postgres").replace("+psycopg", "", 1), autocommit=True)
        # "IF EXISTS" is no news.
        self._connection.execute("SET client_min_messages = warning")

    def close(self) -> None:
        """End the connection; the databases stay."""
        self._connection.close()

    def template(self, name: str, migrate: Callable[[str], None], made_by: Iterable[Path] = MIGRATED_BY) -> None:
        """See that the template `name` is there, once for all processes; `migrate(url)` fills an empty database.

        It is made anew when the content of the files `made_by`, or of those in such a folder, has changed.
        """
        prefix = f"template_{name}_"
        database = prefix + _digest(made_by)
        with _locked(self._folder / "templates.lock"):
            if database not in self._names(prefix):
                for old in self._names(prefix):
                    self._drop(old)
                building = f"building_{name}"
                self._drop(building)
                self._execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(building)))
                migrate(self._server.url(building))
                # Renamed only when complete. Fails where `migrate` left a connection open.
                rename = sql.SQL("ALTER DATABASE {} RENAME TO {}")
                self._execute(rename.format(sql.Identifier(building), sql.Identifier(database)))
        self._templates[name] = database

    def create(self, template: str = "thaw") -> str:
        """The address of a new copy of a template."""
        database = f"test_{secrets.token_hex(6)}"
        # Copying files takes a quarter less of a processor than the usual copying through the log.
        command = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY")
        self._execute(command.format(sql.Identifier(database), sql.Identifier(self._templates[template])))
        return self._server.url(database)

    def drop(self, url: str) -> None:
        """Drop a database that `create` made, whoever is still connected to it."""
        self._drop(url.partition("?")[0].rpartition("/")[2])

    def drop_leftovers(self) -> None:
        """Drop what earlier, killed runs left. Only for a run that is alone on the server."""
        for database in self._names("test_"):
            self._drop(database)

    def _names(self, prefix: str) -> list[str]:
        found = self._connection.execute("SELECT datname FROM pg_database WHERE starts_with(datname, %s)", [prefix])
        return [str(row[0]) for row in found]

    def _drop(self, database: str) -> None:
        self._execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(database)))

    def _execute(self, command: sql.Composed) -> None:
        self._connection.execute(command)


@contextmanager
def shared_databases(folder: Path | None = None) -> Iterator[Databases]:
    """Use the test server in `folder` (this checkout's unless given) together with all who do."""
    shelf = None
    if folder is None:
        shelf = _shelf()
        folder = shelf / _name_of(CHECKOUT)
    folder.mkdir(mode=0o700, exist_ok=True)
    session = os.open(folder / "sessions.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        with _locked(folder / "opening.lock"):
            server = _start(folder / "postgres", shelf)
            databases = Databases(server, folder)
            try:
                fcntl.flock(session, fcntl.LOCK_EX | fcntl.LOCK_NB)
                databases.drop_leftovers()
            except BlockingIOError:
                pass  # Another process of this run, or another run, is at work.
            fcntl.flock(session, fcntl.LOCK_SH)
        with server, closing(databases):
            yield databases
    finally:
        os.close(session)


@contextmanager
def migrated_databases() -> Iterator[Databases]:
    """`shared_databases` with the template `thaw`, which holds the product's own migrated schema."""
    from app.store.migrate import upgrade

    with shared_databases() as databases:
        databases.template("thaw", upgrade)
        yield databases


def _start(folder: Path, shelf: Path | None) -> Server:
    try:
        return start(folder, durable=False, shelf=shelf)
    except DatabaseUnavailable:
        # Without fsync a crash of the machine may have spoilt the data, which nobody misses.
        remove(folder)
        return start(folder, durable=False, shelf=shelf)


def _shelf() -> Path:
    """Memory, where a copy of a template takes 10 ms instead of 40 to 250, if programs may be run from there."""
    memory = Path("/dev/shm")
    if memory.is_dir() and os.access(memory, os.W_OK):
        system = os.statvfs(memory)
        if system.f_bavail * system.f_frsize > 2 << 30 and not system.f_flag & os.ST_NOEXEC:
            return memory
    return Path(tempfile.gettempdir())


def _name_of(checkout: Path) -> str:
    return f"thaw-tests-{os.geteuid()}-{hashlib.sha256(os.fsencode(checkout)).hexdigest()[:12]}"


def _digest(places: Iterable[Path]) -> str:
    content = hashlib.sha256()
    for place in places:
        files = sorted(place.rglob("*")) if place.is_dir() else [place]
        for file in files:
            if file.is_file() and file.suffix != ".pyc":
                content.update(f"{file.relative_to(place)}\0{file.stat().st_size}\0".encode())
                content.update(file.read_bytes())
    return content.hexdigest()[:16]


@contextmanager
def _locked(lock: Path) -> Iterator[None]:
    with lock.open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
