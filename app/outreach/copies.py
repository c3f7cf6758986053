"""Copies of what we sent, in the Sent folder of the mailbox, where the provider puts none (REL-6).

A person who looks into the mailbox sees the whole thread, and a mail whose outcome is in doubt can be found. Only
after the acceptance is on record; whatever fails here never leads to another transmission.
"""

from __future__ import annotations

import logging
from datetime import timedelta
from itertools import groupby

from app.context import App, account_of
from app.errors import Conflict, MailError, Offline
from app.mail.imap import ImapSession, Role
from app.store import deliveries, mailboxes
from app.store.deliveries import Delivery

log = logging.getLogger(__name__)

# A provider that keeps a copy has had the time to do so.
_FIRST = timedelta(minutes=1)
_LONGEST = timedelta(days=7)


async def file_copies(app: App) -> int:
    """Put a copy into the Sent folder for each mail that has none there; how many were put."""
    if app.settings.dry_run:
        return 0  # it was not sent
    async with app.write() as s:
        now = app.clock.now()
        waiting = await deliveries.wanting_copy(s, app.clock.real() - _FIRST, now - _LONGEST)
    filed = 0
    for mailbox_id, mails in groupby(waiting, lambda mail: mail.mailbox_id):
        try:
            filed += await _file(app, mailbox_id, list(mails))
        except (MailError, Conflict, Offline) as error:
            log.warning("copies.mailbox_failing", extra={"mailbox": mailbox_id, "error": type(error).__name__})
    return filed


async def _file(app: App, mailbox_id: str, mails: list[Delivery]) -> int:
    async with app.read() as s:
        account = account_of(app, await mailboxes.get(s, mailbox_id))
    inbox = await app.inbox.open(account)
    filed = 0
    try:
        folders = [folder.name for folder in await inbox.folders() if folder.role is Role.SENT]
        for mail in mails:
            if folders and not await _is_there(inbox, folders, mail):
                assert mail.raw is not None
                await inbox.append(folders[0], mail.raw)
                filed += 1
            # At once, so that whatever comes next makes no second copy of this one.
            await _is_done(app, mail.id)
    finally:
        await inbox.close()
    if not folders:
        log.warning("copies.no_sent_folder", extra={"mailbox": mailbox_id})
    return filed


async def _is_there(inbox: ImapSession, folders: list[str], mail: Delivery) -> bool:
    for folder in folders:
        await inbox.examine(folder)
        for header, value in (("X-Thaw-Ref", mail.id), ("Message-ID", mail.message_id or "")):
            if await inbox.find(header, value):
                return True
    return False


async def _is_done(app: App, delivery_id: str) -> None:
    async with app.write() as s:
        (await deliveries.get(s, delivery_id, lock=True)).wants_copy = False
