"""Watching one mailbox: connect, read all folders, then wait for the server to say that something came.

The poll is the truth, IDLE the hurry: every wait ends after the poll interval and every folder is read again. Runs
until it is cancelled; whoever holds the mailbox's lease runs it.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import random

from sqlalchemy.exc import SQLAlchemyError

from app.context import App, account_of
from app.errors import AuthFailed, MailError, ServerBusy, ThawError
from app.mail.account import Account
from app.mail.imap import Folder, ImapSession, Role
from app.store import events, mailboxes, tasks
from app.triage.collect import collect, folders_to_read

log = logging.getLogger(__name__)

_FIRST_PAUSE = 1.0
_LAST_PAUSE = 300.0
# A wrong password does not heal in a second, and hammering it locks accounts.
_AUTH_PAUSE = 60.0
# A server that says that it is busy is left alone for a while (RFC 5530 section 3).
_BUSY_PAUSE = 30.0
# A server that ends every connection at once is asked less and less often.
_LONG_LIVED = 60.0
# RFC 2177: IDLE is to be begun again before 29 minutes are over.
_LONGEST_IDLE = 25 * 60.0


async def watch(app: App, mailbox_id: str, beginning: asyncio.Semaphore) -> None:
    """Keep a mailbox read until cancelled. Failures are noted and waited out, with jitter.

    `beginning` lets so many of a worker's watches look for the first time at once: hundreds would exhaust the database.

    A connection that ends after it did its work is normal: a new one is made, and nothing noted.
    """
    pause = _FIRST_PAUSE
    while True:
        was_well, began, account = False, app.clock.monotonic(), None
        try:
            account = await _account(app, mailbox_id)
            session = await app.inbox.open(account)
            try:
                folders = await folders_to_read(session)
                async with beginning:
                    await _read_all(app, mailbox_id, session, folders)
                while True:
                    was_well = True
                    await _pass_on(app, account, session)
                    await _wait(app, mailbox_id, session, folders[0])
                    await _read_all(app, mailbox_id, session, folders)
            finally:
                await session.close()
                await _pass_on(app, account, session)
        except MailError as error:
            if was_well:
                if app.clock.monotonic() - began > _LONG_LIVED:
                    pause = _FIRST_PAUSE
                log.info("watch.connection_ended", extra={"mailbox": mailbox_id, "why": error.message[:300]})
            else:
                pause = max(pause, await _note_failure(app, mailbox_id, error))
        except (SQLAlchemyError, OSError):
            log.warning("watch.database_away", extra={"mailbox": mailbox_id})
        was_mended = await _pause(app, mailbox_id, account, pause * random.uniform(0.5, 1.0))
        pause = _FIRST_PAUSE if was_mended else min(pause * 2, _LAST_PAUSE)


async def _account(app: App, mailbox_id: str) -> Account:
    async with app.read() as s:
        return account_of(app, await mailboxes.get(s, mailbox_id))


async def _pause(app: App, mailbox_id: str, tried: Account | None, seconds: float) -> bool:
    """Wait, but no longer than until somebody changes how the mailbox is reached, as by a new password. Whether
    somebody did."""
    end = app.clock.monotonic() + seconds
    while (left := end - app.clock.monotonic()) > 0:
        await asyncio.sleep(min(left, app.settings.watch_renewal.total_seconds()))
        try:
            if await _account(app, mailbox_id) != tried:
                return True
        except (ThawError, SQLAlchemyError, OSError):
            continue
    return False


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
        how = "idle" if session.supports_idle else "poll"
        unread_since = await mailboxes.was_read(s, mailbox_id, began, how)
        if unread_since is not None:
            events.add(
                s, "mailbox.read_again", app.clock.now(), mailbox=mailbox_id, unread_since=unread_since.isoformat()
            )


async def _wait(app: App, mailbox_id: str, session: ImapSession, inbox: Folder) -> None:
    """Until the poll is due. Each push of the server is collected at once."""
    end = app.clock.monotonic() + app.settings.poll_interval.total_seconds()
    while (left := end - app.clock.monotonic()) > 0:
        if not session.supports_idle:
            await asyncio.sleep(left)
        elif await session.idle(min(left, _LONGEST_IDLE)):
            await _read_inbox(app, mailbox_id, session, inbox)


async def _pass_on(app: App, account: Account, session: ImapSession) -> None:
    """What the provider says to a person reaches one, each text once."""
    for said in session.alerts():
        digest = hashlib.sha256(said.encode()).hexdigest()[:16]
        task = {
            "id": app.new_id("task"),
            "key": f"alert:{account.id}:{digest}",
            "kind": "provider_alert",
            "why": f"the mail server of {account.address} says: {said}",
            "created_at": app.clock.now(),
        }
        try:
            async with app.write() as s:
                owner = (await mailboxes.get(s, account.id)).owned_by
                if await tasks.ask(s, task | {"assignee": owner}):
                    events.add(s, "mailbox.alert", app.clock.now(), mailbox=account.id, why=said)
        except (SQLAlchemyError, OSError):
            log.warning("watch.database_away", extra={"mailbox": account.id})


async def _note_failure(app: App, mailbox_id: str, error: MailError) -> float:
    """Write that the mailbox cannot be read; how many seconds to wait at least."""
    try:
        async with app.write() as s:
            why, needs_login = error.message[:500], isinstance(error, AuthFailed)
            count = await mailboxes.is_failing(
                s, mailbox_id, mailboxes.Side.READING, app.clock.real(), why, needs_login
            )
            if count == 1:
                events.add(s, "mailbox.failing", app.clock.now(), mailbox=mailbox_id, why=why)
    except (SQLAlchemyError, OSError):
        log.warning("watch.database_away", extra={"mailbox": mailbox_id})
    log.warning("watch.failed", extra={"mailbox": mailbox_id, "needs_person": isinstance(error, AuthFailed)})
    if isinstance(error, AuthFailed):
        return _AUTH_PAUSE
    return _BUSY_PAUSE if isinstance(error, ServerBusy) else 0.0


async def tell_unread(app: App) -> int:
    """Tell, once, of each mailbox that nobody has read for as long as its follow-ups wait for (REL-15); how many."""
    async with app.write() as s:
        unread = await mailboxes.tell_unread(s, app.clock.real() - app.settings.inbox_fresh)
        for mailbox in unread:
            since = mailbox.read_at.isoformat() if mailbox.read_at else None
            why = mailbox.failure if mailbox.failing_side == mailboxes.Side.READING else None
            events.add(s, "mailbox.unread", app.clock.now(), mailbox=mailbox.id, read_at=since, why=why)
    return len(unread)
