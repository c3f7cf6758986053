"""The audit of a mailbox: what lies on its server beside the ledger of what Thaw saw there.

Reads only, on the server and in the tables.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.context import App, account_of
from app.mail.imap import Folder, FolderState, ImapSession
from app.store import mailboxes, messages
from app.store.mailboxes import Folder as Cursor
from app.store.messages import Fate, Noted
from app.triage.collect import folders_to_read


@dataclass(frozen=True, kw_only=True, slots=True)
class FolderAudit:
    """One folder. `noted` counts what lies there now by what became of it, `duplicate` among them; `before` lay there
    before the first look, `new` came since the last one, `gone` was seen and is no longer there."""

    name: str
    noted: Mapping[str, int]
    before: int = 0
    new: int = 0
    gone: int = 0
    differences: Sequence[str] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Audit:
    """A mailbox, folder by folder."""

    address: str
    folders: Sequence[FolderAudit]

    @property
    def differences(self) -> list[str]:
        """Where ledger and server do not agree, a line each."""
        return [f"{folder.name}: {line}" for folder in self.folders for line in folder.differences]


async def audit(app: App, mailbox_id: str) -> Audit:
    """Compare a mailbox with its ledger. Raises NotFound, Conflict where it is switched off, and MailError."""
    async with app.read() as s:
        mailbox = await mailboxes.get(s, mailbox_id)
        account = account_of(app, mailbox)
    session = await app.inbox.open(account)
    try:
        folders = [await _folder(app, mailbox_id, session, folder) for folder in await folders_to_read(session)]
    finally:
        await session.close()
    return Audit(address=mailbox.address, folders=folders)


async def _folder(app: App, mailbox_id: str, session: ImapSession, folder: Folder) -> FolderAudit:
    state = await session.examine(folder.name)
    there = await session.uids_above(0)
    # Afterwards: what was seen meanwhile is in the ledger, and must not look as if it had been invented.
    async with app.read() as s:
        cursor = await mailboxes.cursor(s, mailbox_id, folder.name)
        if cursor is None:
            return FolderAudit(name=folder.name, noted={}, new=len(there), differences=["it was never read"])
        noted = await messages.ledger(s, mailbox_id, folder.name, state.uidvalidity)
    return _compared(folder.name, state, there, cursor, noted)


def _compared(
    name: str, state: FolderState, there: Sequence[int], cursor: Cursor, noted: Mapping[int, Noted]
) -> FolderAudit:
    if cursor.uidvalidity != state.uidvalidity:
        why = "it is numbered anew (UIDVALIDITY) and was not read since; the next look reads it again"
        return FolderAudit(name=name, noted={}, new=len(there), differences=[why])
    missing = [uid for uid in there if cursor.first_uid <= uid <= cursor.last_uid and uid not in noted]
    fates = Counter[str]()
    differences = [f"message {uid} lies on the server and was never noted" for uid in missing]
    for uid in there:
        if (one := noted.get(uid)) is not None:
            fates["duplicate" if one.is_duplicate else one.fate] += 1
            if one.fate != Fate.STORED and not one.reason:
                differences.append(f"message {uid} ({one.message_id}) is {one.fate}, and nothing says why")
    return FolderAudit(
        name=name,
        noted=fates,
        before=sum(uid < cursor.first_uid and uid not in noted for uid in there),
        new=sum(uid > cursor.last_uid for uid in there),
        gone=len(noted.keys() - set(there)),
        differences=differences,
    )
