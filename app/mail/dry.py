"""The dry run: everything but the wire. A mail that would leave becomes a file, and no connection is ever made.

Stands where `app.mail.smtp` does; there is no SMTP sender in the process at all then.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from email.parser import BytesHeaderParser
from pathlib import Path

from app.mail.account import Account

# What the ledger says of a mail that was written into a file.
MARK = "dry run"


class DrySession:
    """One mail after the other into files, named after their `X-Thaw-Ref`."""

    def __init__(self, account: Account, folder: Path) -> None:
        self.account = account
        self._folder = folder

    async def envelope(self, sender: str, recipients: Sequence[str], ref: str) -> None:
        """Every recipient is taken."""

    async def data(self, raw: bytes) -> str:
        """Keep the mail; what the ledger is to say of it."""
        ref = str(BytesHeaderParser().parsebytes(raw)["X-Thaw-Ref"])
        path = self._folder / f"{ref}.eml"
        await asyncio.to_thread(self._write, path, raw)
        return f"{MARK}: not sent, see {path.name}"

    async def abandon(self) -> None:
        """Nothing has begun."""

    def _write(self, path: Path, raw: bytes) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(raw)


class DrySender:
    """Lends a `DrySession`; the folder is made when the first mail is kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def open(self, account: Account) -> DrySession:
        """A session that never fails."""
        return DrySession(account, self._folder)

    async def release(self, session: object, *, broken: bool = False) -> None:
        """Nothing is kept."""

    async def close(self) -> None:
        """Nothing is open."""
