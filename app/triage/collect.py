"""Collecting: every message of a watched folder is stored, raw bytes first, before anybody tries to understand it.

One transaction for some messages: their sightings, the messages (once by content), the folder's cursor and the job that
will process them. Reads only (EXAMINE and PEEK): no flag changes, nothing is moved or deleted.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.effect import TaskKind
from app.errors import MailError
from app.mail.imap import Fetched, Folder, FolderState, ImapSession, Role
from app.store import mailboxes, messages, tasks
from app.store.mailboxes import Folder as Cursor
from app.store.messages import Fate

log = logging.getLogger(__name__)

# What makes two copies of one mail the same, whatever Received lines they gathered on their way.
_IDENTITY = (b"message-id", b"date", b"from", b"to", b"subject")
_HEADER_LIMIT = 262_144
# Stored by one transaction.
_AT_ONCE = 100
_MOST_BYTES = 8 * 1024 * 1024
# A server's dates may be a zone apart from ours, and a mail may be on its way for days.
_MARGIN = timedelta(days=7)
# A fetch fails at one message: then that one is asked for alone, and after so many failures it is set aside.
_POISON_AFTER = 3
# The instant of the last look is written at least so often; it only bounds how far back one looks.
_SAY_AGAIN = timedelta(hours=1)


async def collect(app: App, mailbox_id: str, session: ImapSession, folder: Folder) -> int:
    """Store all messages of one folder that are above its cursor; how many were new sightings.

    A folder that was never read starts at its present end, since old mail is no reply; or, but for Sent, at the day to
    which the mailbox is to be read back. After a UIDVALIDITY change what came
    since shortly before the last look is read again, and what is known already ends as a duplicate (RFC 4549 section
    4.1). A message at which the server fails again and again is set aside, and the next ones are read.
    """
    state = await session.examine(folder.name)
    async with app.read() as s:
        known = await mailboxes.cursor(s, mailbox_id, folder.name)
        as_usual = known is not None and known.uidvalidity == state.uidvalidity
        mailbox = None if as_usual else await mailboxes.get(s, mailbox_id)
    if known is None:
        back_to = None if mailbox is None or folder.role is Role.SENT else mailbox.read_back_to
        known = await _begin(app, mailbox_id, session, folder, state, back_to)
        if back_to is None:
            return 0
    cursor = known
    if mailbox is not None and known.uidvalidity != state.uidvalidity:
        log.warning("collect.numbered_anew", extra={"mailbox": mailbox_id, "uidvalidity": state.uidvalidity})
        first = await session.first_since(((known.read_at or mailbox.created_at) - _MARGIN).date())
        cursor = _numbered_anew(known, state, first)
    uids = await session.uids_above(cursor.last_uid)
    try:
        count = await _keep_all(app, session, cursor, uids)
    except MailError as error:
        await _note_failure(app, cursor, uids, error)
        raise
    is_due = cursor.read_at is None or app.clock.now() - cursor.read_at > _SAY_AGAIN
    if uids or cursor is not known or is_due:
        async with app.write() as s:
            # Messages that vanished between search and fetch must not be asked for for ever.
            last = max(uids, default=cursor.last_uid)
            await mailboxes.move_cursor(s, cursor, last, read_at=app.clock.now())
    return count


async def _begin(
    app: App, mailbox_id: str, session: ImapSession, folder: Folder, state: FolderState, back_to: date | None
) -> Cursor:
    """The cursor of a folder that was never read."""
    first = None if back_to is None else await session.first_since(back_to)
    end = max((state.uidnext if first is None else first) - 1, 0)
    # Whoever reads back has not read the folder yet.
    read_at = app.clock.now() if back_to is None else None
    cursor = Cursor(mailbox_id=mailbox_id, name=folder.name, role=folder.role, uidvalidity=state.uidvalidity,
                    last_uid=end, first_uid=end + 1, read_at=read_at, stuck_times=0)  # fmt: skip
    async with app.write() as s:
        s.add(cursor)
    return cursor


def _numbered_anew(known: Cursor, state: FolderState, first: int | None) -> Cursor:
    """The cursor under the new numbers, before `first`."""
    first_uid = state.uidnext if first is None else first
    return Cursor(mailbox_id=known.mailbox_id, name=known.name, role=known.role, uidvalidity=state.uidvalidity,
                  last_uid=first_uid - 1, first_uid=first_uid, stuck_times=0)  # fmt: skip


async def _keep_all(app: App, session: ImapSession, cursor: Cursor, uids: list[int]) -> int:
    """Fetch and store these messages; how many were new sightings."""
    count = 0
    if cursor.stuck_times >= _POISON_AFTER and uids[:1] == [cursor.stuck_uid]:
        count += await _set_aside(app, cursor, uids[0], f"the server does not hand it over: {cursor.stuck_why}")
        uids = uids[1:]
    # After a failed fetch one by one, until it is known at which message it fails.
    alone = uids[:_AT_ONCE] if cursor.stuck_times else []
    for uid in alone:
        count += await _keep_some(app, session, cursor, [uid])
    return count + await _keep_some(app, session, cursor, uids[len(alone) :])


async def _keep_some(app: App, session: ImapSession, cursor: Cursor, uids: list[int]) -> int:
    count, chunk, room = 0, list[Fetched](), _MOST_BYTES
    async for fetched in session.fetch(uids):
        if not fetched.raw and fetched.truncated:
            count += await _set_aside(
                app, cursor, fetched.uid, "the server has the message and hands nothing of it over"
            )
            continue
        if chunk and (len(chunk) == _AT_ONCE or len(fetched.raw) > room):
            count += await _keep(app, cursor, chunk)
            chunk, room = [], _MOST_BYTES
        chunk.append(fetched)
        room -= len(fetched.raw)
    return count + (await _keep(app, cursor, chunk) if chunk else 0)


async def _keep(app: App, cursor: Cursor, chunk: Sequence[Fetched]) -> int:
    app.at_point("messages fetched")
    rows = [_row(app, cursor, content_key(fetched.raw), fetched) for fetched in chunk]
    async with app.write() as s:
        count = await _store(app, s, cursor, [fetched.uid for fetched in chunk], rows)
        app.at_point("messages storing")
    app.at_point("messages stored")
    return count


async def _set_aside(app: App, cursor: Cursor, uid: int, reason: str) -> int:
    """A message that the server does not hand over: it is listed, and a person is told."""
    nothing = Fetched(uid=uid, raw=b"", truncated=True)
    key = f"withheld:{cursor.mailbox_id}:{cursor.uidvalidity}:{uid}:{cursor.name}"
    row = _row(app, cursor, key, nothing) | {"fate": Fate.SET_ASIDE, "reason": reason}
    async with app.write() as s:
        count = await _store(app, s, cursor, [uid], [row])
        message = await messages.get(s, await messages.id_of(s, key), lock=True)
        # It may have been set aside before, and asked for again.
        message.fate, message.reason = Fate.SET_ASIDE, reason
        await mailboxes.unstick(s, cursor)
        task = {"id": app.new_id("task"), "key": f"{TaskKind.READ}:{key}", "kind": TaskKind.READ, "why": reason,
                "message_id": message.id, "created_at": app.clock.now()}  # fmt: skip
        await tasks.ask_anew(s, task)
    log.error("collect.set_aside", extra={"mailbox": cursor.mailbox_id, "uid": uid})
    return count


def _row(app: App, cursor: Cursor, key: str, fetched: Fetched) -> dict[str, object]:
    return {
        "id": app.new_id("msg"),
        "content_key": key,
        "raw": fetched.raw,
        "truncated": fetched.truncated,
        "mailbox_id": cursor.mailbox_id,
        "folder_role": cursor.role,
        "received_at": app.clock.now(),
        "stored_at": app.clock.real(),
        "fate": Fate.STORED,
        "reason": None,
        "attempts": 0,
    }


async def _store(app: App, s: AsyncSession, cursor: Cursor, uids: list[int], rows: list[dict[str, object]]) -> int:
    stored = await messages.add_all(s, rows)
    sightings = [
        {
            "mailbox_id": cursor.mailbox_id,
            "folder": cursor.name,
            "uidvalidity": cursor.uidvalidity,
            "uid": uid,
            "message_id": message_id,
            "is_duplicate": not is_new,
            "seen_at": app.clock.real(),
        }
        for uid, (message_id, is_new) in zip(uids, stored, strict=True)
    ]
    count = await messages.sight_all(s, sightings)
    if any(is_new for _, is_new in stored) and rows[0]["fate"] == Fate.STORED:
        await app.queue.defer(s, "process", key=f"process:{cursor.mailbox_id}", mailbox_id=cursor.mailbox_id)
    await mailboxes.move_cursor(s, cursor, uids[-1])
    return count


async def _note_failure(app: App, cursor: Cursor, uids: list[int], error: MailError) -> None:
    """A fetch failed: at the first message that is not stored yet, as far as anybody knows."""
    async with app.write() as s:
        now = await mailboxes.cursor(s, cursor.mailbox_id, cursor.name)
        last = now.last_uid if now is not None and now.uidvalidity == cursor.uidvalidity else cursor.last_uid
        if now is not None and (missing := next((uid for uid in uids if uid > last), None)) is not None:
            now.stuck_times = now.stuck_times + 1 if now.stuck_uid == missing else 1
            now.stuck_uid, now.stuck_why = missing, error.message[:300]


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
    """The inbox first, then Junk, one for bounces and Sent where the server has them."""
    wanted = (Role.INBOX, Role.JUNK, Role.BOUNCES, Role.SENT)
    found = [folder for folder in await session.folders() if folder.role in wanted]
    return sorted(found, key=lambda folder: wanted.index(folder.role))
