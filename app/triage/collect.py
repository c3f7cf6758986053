"""Collecting: every message of a watched folder is stored, raw bytes first, before anybody tries to understand it.

One transaction a message: its sighting, the message (once by content), the folder's cursor and the job that will
process it. Reads only (EXAMINE and PEEK): no flag changes, nothing is moved or deleted.
"""

from __future__ import annotations

import hashlib
import logging

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.mail.imap import Fetched, Folder, ImapSession, Role
from app.store import mailboxes, messages
from app.store.mailboxes import Folder as Cursor
from app.store.messages import Fate

log = logging.getLogger(__name__)

# What makes two copies of one mail the same, whatever Received lines they gathered on their way.
_IDENTITY = (b"message-id", b"date", b"from", b"to", b"subject")
_HEADER_LIMIT = 262_144


async def collect(app: App, mailbox_id: str, session: ImapSession, folder: Folder) -> int:
    """Store all messages of one folder that are above its cursor; how many were new sightings.

    A folder that was never read starts at its present end: old mail is no reply. After a UIDVALIDITY change all
    of it is read again, and what is known already ends as a duplicate (RFC 4549 section 4.1).
    """
    state = await session.examine(folder.name)
    async with app.write() as s:
        cursor = await mailboxes.cursor(s, mailbox_id, folder.name)
        if cursor is None:
            last = max(state.uidnext - 1, 0)
            s.add(Cursor(mailbox_id=mailbox_id, name=folder.name, role=folder.role,
                         uidvalidity=state.uidvalidity, last_uid=last))  # fmt: skip
            return 0
        last = cursor.last_uid if cursor.uidvalidity == state.uidvalidity else 0
    uids = await session.uids_above(last)
    count = 0
    async for fetched in session.fetch(uids):
        count += await _keep(app, mailbox_id, folder, state.uidvalidity, fetched)
    if uids or last == 0:
        # Messages that vanished between search and fetch must not be asked for for ever.
        async with app.write() as s:
            await _move_cursor(s, mailbox_id, folder, state.uidvalidity, max(uids, default=0))
    return count


async def _keep(app: App, mailbox_id: str, folder: Folder, uidvalidity: int, fetched: Fetched) -> int:
    async with app.write() as s:
        message_id, is_new = await messages.add_once(
            s,
            {
                "id": app.new_id("msg"),
                "content_key": content_key(fetched.raw),
                "raw": fetched.raw,
                "truncated": fetched.truncated,
                "mailbox_id": mailbox_id,
                "folder_role": folder.role,
                "received_at": app.clock.now(),
                "stored_at": app.clock.real(),
                "fate": Fate.STORED,
                "attempts": 0,
            },
        )
        sighting = {
            "mailbox_id": mailbox_id,
            "folder": folder.name,
            "uidvalidity": uidvalidity,
            "uid": fetched.uid,
            "message_id": message_id,
            "is_duplicate": not is_new,
            "seen_at": app.clock.real(),
        }
        is_first_sighting = await messages.sight(s, sighting)
        if is_new:
            await app.queue.defer(s, "process", key=f"process:{message_id}", message_id=message_id)
        await _move_cursor(s, mailbox_id, folder, uidvalidity, fetched.uid)
    app.at_point("message stored")
    return int(is_first_sighting)


async def _move_cursor(s: AsyncSession, mailbox_id: str, folder: Folder, uidvalidity: int, uid: int) -> None:
    """The cursor only moves forward, unless the folder is another one now (UIDVALIDITY)."""
    row = {"mailbox_id": mailbox_id, "name": folder.name, "role": folder.role}
    statement = insert(Cursor).values(**row, uidvalidity=uidvalidity, last_uid=uid)
    new = statement.excluded
    await s.execute(
        statement.on_conflict_do_update(
            index_elements=[Cursor.mailbox_id, Cursor.name],
            set_={"uidvalidity": new.uidvalidity, "last_uid": new.last_uid, "role": new.role},
            where=(Cursor.uidvalidity != new.uidvalidity) | (Cursor.last_uid < new.last_uid),
        )
    )


def content_key(raw: bytes) -> str:
    """The same for every copy of one message: of its identifying headers and its body, not of the trace headers."""
    head, blank, body = raw[:_HEADER_LIMIT].replace(b"\r\n", b"\n").partition(b"\n\n")
    digest = hashlib.sha256()
    if not blank:
        # No line tells where the headers end, so all of it may be somebody's words.
        digest.update(raw)
        return digest.hexdigest()
    fields = _unfolded(head)
    for name in _IDENTITY:
        for value in fields.get(name, []):
            digest.update(name + b":" + b" ".join(value.split()) + b"\n")
    digest.update(body.rstrip())
    digest.update(raw[_HEADER_LIMIT:])
    return digest.hexdigest()


def _unfolded(head: bytes) -> dict[bytes, list[bytes]]:
    """Header fields with folded lines joined (RFC 5322 section 2.2.3), by name in lower case."""
    fields: dict[bytes, list[bytes]] = {}
    last: list[bytes] | None = None
    for line in head.split(b"\n"):
        if line[:1] in (b" ", b"\t") and last is not None:
            last[-1] += b" " + line
        elif b":" in line:
            name, _, value = line.partition(b":")
            last = fields.setdefault(name.strip().lower(), [])
            last.append(value)
    return fields


async def folders_to_read(session: ImapSession) -> list[Folder]:
    """The inbox first, then Junk and Sent where the server has them."""
    wanted = (Role.INBOX, Role.JUNK, Role.SENT)
    found = [folder for folder in await session.folders() if folder.role in wanted]
    return sorted(found, key=lambda folder: wanted.index(folder.role))
