"""A real Dovecot on free loopback ports, without root and without touching the system's own.

Any user name with the password `PASSWORD` has an empty mailbox, INBOX, Sent and Junk (SPECIAL-USE). Mail comes in by
LMTP (`deliver`) or is put straight into the store (`fill`). As root, Dovecot runs as `nobody`.
"""

from __future__ import annotations

import grp
import os
import pwd
import shutil
import signal
import smtplib
import socket
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
import trustme

PASSWORD = "secret"
HOST = "127.0.0.1"
_BINARY = "/usr/sbin/dovecot"
_ADMIN = "/usr/bin/doveadm"
_CONFIGURATION = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
protocols = imap lmtp
listen = 127.0.0.1
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
ssl = yes
ssl_cert = <{folder}/cert.pem
ssl_key = <{folder}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_username_chars =
# A wrong password is answered at once, not after the usual two seconds.
auth_failure_delay = 0
first_valid_uid = 1
default_client_limit = 4000
mail_uid = {user}
mail_gid = {group}
mail_location = maildir:{folder}/mail/%u
mail_fsync = never
maildir_stat_dirs = yes
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={folder}/mail/%u
}}
namespace inbox {{
  inbox = yes
  mailbox Sent {{
    special_use = \\Sent
    auto = create
  }}
  mailbox Junk {{
    special_use = \\Junk
    auto = create
  }}
}}
protocol lmtp {{
  postmaster_address = postmaster@sender.test
}}
service imap {{
  process_limit = {connections}
}}
service imap-login {{
  chroot =
  # A few processes for all connections.
  service_count = 0
  client_limit = {connections}
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
service anvil {{
  chroot =
  # Without this a wrong password makes every later login from the same address wait.
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service auth-worker {{
  user = {user}
}}
"""


def have_dovecot() -> bool:
    """Whether Debian's dovecot-imapd and dovecot-lmtpd are installed."""
    return Path(_BINARY).exists() and all(Path(f"/usr/lib/dovecot/{part}").exists() for part in ("imap", "lmtp"))


def require_dovecot() -> None:
    """Skip the test where Dovecot is missing, or fail it where THAW_REQUIRE_TEST_DEPS=1 says that it must be there."""
    if have_dovecot():
        return
    reason = "needs Debian's dovecot-imapd and dovecot-lmtpd (make test-deps)"
    if os.environ.get("THAW_REQUIRE_TEST_DEPS") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


@dataclass(kw_only=True, slots=True)
class Dovecot:
    """A running server. `imap` speaks without TLS, `imaps` with it."""

    process: subprocess.Popen[bytes] | None = None
    folder: Path
    user: str
    imap: int
    imaps: int
    lmtp: int

    def deliver(self, recipient: str, raw: bytes, sender: str = "anna@lead.test") -> None:
        """Hand one mail over by LMTP; watchers of the INBOX are told."""
        with smtplib.LMTP(HOST, self.lmtp) as client:
            client.sendmail(sender, [recipient], raw)

    def fill(
        self, owner: str, raws: Iterable[bytes], folder: str = "", *, flags: str = "", at: float | None = None
    ) -> None:
        """Put mails into the store as files: INBOX, or a Maildir++ folder such as `.Sent`; with some of `DFRST` as
        flags, and the instant `at` as the one at which they came."""
        box = self.folder / "mail" / owner / folder
        for part in ("cur", "new", "tmp"):
            (box / part).mkdir(parents=True, exist_ok=True)
        first = len(list((box / "cur").iterdir()))
        for number, raw in enumerate(raws, start=first):
            file = box / "cur" / f"{number:08}.fill.test:2,{flags}"
            file.write_bytes(raw)
            if at is not None:
                os.utime(file, (at, at))
        if os.getuid() == 0:
            _own(self.folder / "mail", self.user)

    def number_anew(self, owner: str) -> None:
        """Forget the numbers of a mailbox's INBOX, as after a restored backup. Only while the server is stopped."""
        for file in (self.folder / "mail" / owner).glob("dovecot*"):
            file.unlink()

    def start(self) -> None:
        """Start it again, on the same ports."""
        self.process = _started(self)

    def stop(self) -> None:
        """Kill it, with all its connections."""
        assert self.process is not None
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(timeout=10)

    def flags(self, owner: str) -> list[str]:
        """The flag letters of each mail in the INBOX store, sorted by file (a new mail has none)."""
        files = sorted(path for part in ("cur", "new") for path in (self.folder / "mail" / owner / part).iterdir())
        return [path.name.partition(":2,")[2] for path in files]

    def kick(self, owner: str) -> None:
        """End all connections of this user from the server's side."""
        subprocess.run([_ADMIN, "-c", str(self.folder / "conf"), "kick", owner], check=True, capture_output=True)


@contextmanager
def run_dovecot(authority: trustme.CA, *, password: str = PASSWORD, connections: int = 100) -> Iterator[Dovecot]:
    """Start Dovecot with a certificate of `authority` for 127.0.0.1, and stop it at the end. It takes so many
    `connections` at once.

    The folder is short and straight under /tmp, because a socket's path holds at most 108 bytes.
    """
    folder = Path(tempfile.mkdtemp(prefix="dc", dir="/tmp"))
    try:
        server = _configured(folder, authority, password, connections)
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _configured(folder: Path, authority: trustme.CA, password: str, connections: int) -> Dovecot:
    is_root = os.getuid() == 0
    account = pwd.getpwnam("nobody") if is_root else pwd.getpwuid(os.getuid())
    imap, imaps, lmtp = _free_ports(3)
    certificate = authority.issue_cert(HOST)
    certificate.private_key_pem.write_to_path(str(folder / "key.pem"))
    for index, blob in enumerate(certificate.cert_chain_pems):
        blob.write_to_path(str(folder / "cert.pem"), append=index > 0)
    (folder / "conf").write_text(
        _CONFIGURATION.format(
            folder=folder,
            user=account.pw_name,
            group=grp.getgrgid(account.pw_gid).gr_name,
            password=password,
            connections=connections,
            imap=imap,
            imaps=imaps,
            lmtp=lmtp,
        )
    )
    for part in ("run", "state", "mail"):
        (folder / part).mkdir()
    if is_root:
        _own(folder, account.pw_name)
    return Dovecot(folder=folder, user=account.pw_name, imap=imap, imaps=imaps, lmtp=lmtp)


def _started(server: Dovecot) -> subprocess.Popen[bytes]:
    """The master process, once it answers."""
    command = [_BINARY, "-F", "-c", str(server.folder / "conf")]
    if os.getuid() == 0:
        account = pwd.getpwnam(server.user)
        process = subprocess.Popen(
            command, user=account.pw_uid, group=account.pw_gid, extra_groups=[], start_new_session=True
        )
    else:
        process = subprocess.Popen(command, start_new_session=True)
    for _ in range(200):
        try:
            with socket.create_connection((HOST, server.imaps), timeout=1):
                return process
        except ConnectionRefusedError:
            try:
                process.wait(timeout=0.05)
            except subprocess.TimeoutExpired:
                continue
            break
    process.kill()
    process.wait()
    log = server.folder / "log"
    raise RuntimeError(f"Dovecot does not start: {log.read_text() if log.exists() else 'no log'}")


def _own(folder: Path, user: str) -> None:
    for path in [folder, *folder.rglob("*")]:
        shutil.chown(path, user, pwd.getpwnam(user).pw_gid)


def _free_ports(count: int) -> list[int]:
    listeners = [socket.create_server((HOST, 0)) for _ in range(count)]
    ports = [listener.getsockname()[1] for listener in listeners]
    for listener in listeners:
        listener.close()
    return ports
