"""Watching one mailbox: connect, read all folders, then wait for the server to say that something came.

The poll is the truth, IDLE the hurry: every wait ends after the poll interval and every folder is read again. Runs
until it is cancelled; whoever holds the mailbox's lease runs it.
"""

from __future__ import annotations

import asyncio
import logging
import random

from sqlalchemy.exc import SQLAlchemyError

from app.context import App, account_of
from app.errors import AuthFailed, MailError
from app.mail.imap import Folder, ImapSession, Role
from app.store import events, mailboxes
from app.triage.collect import collect, folders_to_read

log = logging.getLogger(__name__)

_FIRST_PAUSE = 1.0
_LAST_PAUSE = 300.0
# A wrong password does not heal in a second, and hammering it locks accounts.
_AUTH_PAUSE = 60.0


async def watch(app: App, mailbox_id: str) -> None:
    """Keep a mailbox read until cancelled. Failures are noted and waited out, with jitter."""
    pause = _FIRST_PAUSE
    while True:
        try:
            async with app.read() as s:
                account = account_of(app, await mailboxes.get(s, mailbox_id))
            session = await app.inbox.open(account)
            try:
                folders = await folders_to_read(session)
                while True:
                    await _read_all(app, mailbox_id, session, folders)
                    pause = _FIRST_PAUSE
                    await _wait(app, mailbox_id, session, folders[0])
            finally:
                await session.close()
        except MailError as error:
            if await _note_failure(app, mailbox_id, error):
                pause = max(pause, _AUTH_PAUSE)
        except (SQLAlchemyError, OSError):
            log.warning("watch.database_away", extra={"mailbox": mailbox_id})
        await asyncio.sleep(pause * random.uniform(0.5, 1.0))
        pause = min(pause * 2, _LAST_PAUSE)


async def _read_all(app: App, mailbox_id: str, session: ImapSession, folders: list[Folder]) -> None:
    """Every folder once, the inbox last, so that it stays selected for IDLE."""
    for folder in reversed(folders):
        if folder.role is Role.INBOX:
            await _read_inbox(app, mailbox_id, session, folder)
        else:
            await collect(app, mailbox_id, session, folder)


async def _read_inbox(app: App, mailbox_id: str, session: ImapSession, inbox: Folder) -> None:
    # What arrives while we read is found at the next look; so the look counts from its beginning.
    began = app.clock.real()
    await collect(app, mailbox_id, session, inbox)
    async with app.write() as s:
        await mailboxes.was_read(s, mailbox_id, began)


async def _wait(app: App, mailbox_id: str, session: ImapSession, inbox: Folder) -> None:
    """Until the poll is due. Each push of the server is collected at once."""
    end = app.clock.monotonic() + app.settings.poll_interval.total_seconds()
    while (left := end - app.clock.monotonic()) > 0:
        if not session.supports_idle:
            await asyncio.sleep(left)
        elif await session.idle(left):
            await _read_inbox(app, mailbox_id, session, inbox)


async def _note_failure(app: App, mailbox_id: str, error: MailError) -> bool:
    """Write that the mailbox cannot be read; True when only a person can help."""
    needs_person = isinstance(error, AuthFailed)
    try:
        async with app.write() as s:
            count = await mailboxes.is_failing(
                s, mailbox_id, mailboxes.Side.READING, app.clock.real(), error.message[:500]
            )
            if count == 1:
                events.add(s, "mailbox.failing", app.clock.now(), mailbox=mailbox_id, why=error.message[:500])
    except (SQLAlchemyError, OSError):
        log.warning("watch.database_away", extra={"mailbox": mailbox_id})
    log.warning("watch.failed", extra={"mailbox": mailbox_id, "needs_person": needs_person})
    return needs_person
