"""The settings, the key, the folders: what can be seen without a database and without a network."""

from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path

from cryptography.fernet import Fernet

from app.doctor.findings import Finding, ok, problem, skipped, warning
from app.errors import ThawError
from app.outreach.catalog import Catalog, CatalogProblems, parse, read_folder
from app.settings import Settings

_SCARCE, _NONE_LEFT = 1 << 30, 100 << 20
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def public_address(settings: Settings) -> list[Finding]:
    """RFC 8058: one-click unsubscribe needs an address that the outside reaches."""
    if settings.public_url is None:
        text = "THAW_PUBLIC_URL is not set, so mails have no one-click unsubscribe, which large receivers ask for"
        return [warning("settings", text, "set THAW_PUBLIC_URL to the https:// address of this service")]
    return [ok("settings", f"one-click unsubscribe leads to {settings.public_url}")]


def vault_of(settings: Settings) -> Fernet | None:
    """What decrypts passwords; None when there is no usable key. Makes none."""
    path = settings.data_dir / "secret.key"
    try:
        if settings.secret_key is not None:
            return Fernet(settings.secret_key.get_secret_value().encode())
        return Fernet(path.read_bytes().strip()) if path.is_file() else None
    except (ValueError, OSError):
        return None


def secret_key(settings: Settings, mailboxes: int) -> list[Finding]:
    """Where the key of the mailbox passwords is, and who can read it. `mailboxes`: how many need it."""
    path = settings.data_dir / "secret.key"
    if settings.secret_key is not None:
        if vault_of(settings) is None:
            text = "THAW_SECRET_KEY is not 32 random bytes in URL-safe base 64"
            return [problem("secret key", text, "set the key that was used before; `thaw new-key` prints a new one")]
        return [ok("secret key", "given by THAW_SECRET_KEY")]
    if not path.exists():
        if mailboxes:
            text = f"{path} is gone, so the stored passwords cannot be read"
            return [problem("secret key", text, f"put {path} back from the backup, or give each password anew")]
        return [ok("secret key", f"there is none yet; the first start makes {path}")]
    if vault_of(settings) is None:
        return [problem("secret key", f"{path} holds no key, or cannot be read", f"put {path} back from the backup")]
    if path.stat().st_mode & _OTHERS:
        return [warning("secret key", f"others on this machine can read {path}", f"chmod 600 {path}")]
    return [ok("secret key", f"in {path}; keep a copy")]


def secret_files(folder: Path | None) -> list[Finding]:
    """The files of THAW_SECRETS_DIR, which hold keys and passwords."""
    if folder is None:
        return []
    if not folder.is_dir():
        return [problem("secrets", f"there is no folder {folder}", "correct THAW_SECRETS_DIR")]
    seen = [file for file in sorted(folder.iterdir()) if file.name.upper().startswith("THAW_") and file.is_file()]
    open_to_all = [file for file in seen if file.stat().st_mode & stat.S_IRWXO]
    if open_to_all:
        text = f"everybody on this machine can read {', '.join(map(str, open_to_all))}"
        return [warning("secrets", text, f"chmod o= {' '.join(map(str, open_to_all))}")]
    return [ok("secrets", f"{len(seen)} in {folder}")]


def data_folder(settings: Settings) -> list[Finding]:
    """Whether the data folder can be written and has room."""
    folder = settings.data_dir
    about = "data folder"
    if not folder.exists():
        return [ok(about, f"{folder.resolve()} is not there yet; the first start makes it")]
    if not os.access(folder, os.W_OK | os.X_OK):
        mend = "run as the user who owns it, or set THAW_DATA_DIR to another folder"
        return [problem(about, f"{folder} cannot be written by this user", mend)]
    free = shutil.disk_usage(folder).free
    if free < _SCARCE:
        say = problem if free < _NONE_LEFT else warning
        return [say(about, f"only {free >> 20} MB are free on the disk of {folder.resolve()}", "make room")]
    return [ok(about, f"{folder.resolve()}, {free >> 30} GB free")]


# -- the files that make the mails ---------------------------------------------------------------------------------


def templates(settings: Settings, applied: tuple[str, dict[str, str]] | None, *, is_known: bool) -> list[Finding]:
    """What is in force and what lies in the folder. `applied` counts only when the database could be asked."""
    if not is_known:
        return [skipped("templates in force", "needs the database"), *_folder(settings, None)]
    if applied is None:
        mend = "write your sequences, then run `thaw sequences apply`"
        return [
            problem("templates in force", "nothing was applied yet, so nothing is sent", mend),
            *_folder(settings, None),
        ]
    version, files = applied
    try:
        in_force = parse(files)
    except CatalogProblems as wrong:
        text = f"version {version} cannot be read by this release: {wrong.problems[0]}"
        said = problem("templates in force", text, "correct the folder, then run `thaw sequences apply`")
    else:
        said = ok("templates in force", f"version {version}, {len(in_force.sequences)} sequences")
    return [said, *_folder(settings, version)]


def _folder(settings: Settings, version: str | None) -> list[Finding]:
    about = "templates folder"
    # What is in force stays so, whatever lies in the folder.
    say = problem if version is None else warning
    try:
        found: Catalog = parse(read_folder(settings.sequences_dir))
    except CatalogProblems as wrong:
        text = f"{len(wrong.problems)} problems in {settings.sequences_dir}, the first: {wrong.problems[0]}"
        return [say(about, text, "`thaw sequences check` tells all of them")]
    except (ThawError, OSError) as error:
        return [say(about, str(error), "set THAW_SEQUENCES_DIR to the folder of your sequences")]
    if version is not None and found.version != version:
        text = f"{settings.sequences_dir} differs from what is in force (version {version})"
        return [warning(about, text, "`thaw sequences apply` makes the folder live")]
    return [ok(about, f"{settings.sequences_dir} has no problems")]
