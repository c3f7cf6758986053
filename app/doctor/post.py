"""The mailboxes: whether each can be reached, logged in at and read, by trying it. Sends nothing, changes nothing.

Must not be called while a database transaction is open.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Sequence
from datetime import datetime, timedelta

from cryptography.fernet import Fernet

from app.context import unlocked
from app.doctor.findings import PATIENCE, Finding, bounded, ok, problem, skipped, warning
from app.errors import AuthFailed, MailError
from app.mail.account import Account, Security, Server
from app.mail.dial import Dialler
from app.mail.folders import Role
from app.mail.imap import ImapOpener
from app.mail.smtp import SmtpSender
from app.store.mailboxes import Mailbox

_AT_ONCE = 8


async def mailboxes(
    dialler: Dialler, vault: Fernet | None, rows: Sequence[Mailbox], now: datetime, fresh: timedelta, has_worker: bool
) -> list[Finding]:
    """All mailboxes, a few at once. `now` is real time; `fresh` is how long an inbox counts as read."""
    if not rows:
        return [problem("mailboxes", "there is none to send from", "`thaw mailboxes add`")]
    few = asyncio.Semaphore(_AT_ONCE)

    async def one(mailbox: Mailbox) -> list[Finding]:
        async with few:
            return [*await _tried(dialler, vault, mailbox), *_kept(mailbox, now, fresh, has_worker)]

    found = [finding for found in await asyncio.gather(*map(one, rows)) for finding in found]
    if not any(mailbox.is_active for mailbox in rows):
        found.append(
            problem("mailboxes", "all are switched off, so nothing is sent", "`thaw mailboxes resume ADDRESS`")
        )
    return found


async def _tried(dialler: Dialler, vault: Fernet | None, mailbox: Mailbox) -> list[Finding]:
    about = f"mailbox {mailbox.address}"
    if not mailbox.is_active:
        text = "it is switched off: it sends nothing and is not read"
        return [warning(about, text, f"`thaw mailboxes resume {mailbox.address}`")]
    if vault is None:
        return [skipped(about, "its password cannot be read without the secret key")]
    try:
        account = unlocked(vault, mailbox)
    except AuthFailed:
        text = "its password was stored under another THAW_SECRET_KEY"
        return [problem(about, text, f"set that key again, or {_anew(mailbox)}")]
    sending, reading = f"{about}, sending", f"{about}, reading"
    found = await asyncio.gather(
        bounded(sending, _sends(dialler, mailbox, account)), bounded(reading, _reads(dialler, mailbox, account))
    )
    return [*found[0], *found[1]]


def _anew(mailbox: Mailbox) -> str:
    if mailbox.login == "oauth":
        return f"sign in again and give the new refresh token: `thaw mailboxes sign-in {mailbox.address}`"
    return f"give the password anew: POST /api/v1/mailboxes/{mailbox.id}/password"


async def _sends(dialler: Dialler, mailbox: Mailbox, account: Account) -> list[Finding]:
    about = f"mailbox {mailbox.address}, sending"
    sender = SmtpSender(dialler=dialler)
    try:
        session = await sender.open(account)
    except MailError as error:
        return [problem(about, error.message, _mend(mailbox, account.smtp, error))]
    finally:
        await sender.close()
    await session.leave()
    return [ok(about, f"logged in at {account.smtp.host}:{account.smtp.port} ({account.smtp.security})")]


async def _reads(dialler: Dialler, mailbox: Mailbox, account: Account) -> list[Finding]:
    about = f"mailbox {mailbox.address}, reading"
    try:
        inbox = await ImapOpener(dialler=dialler, timeout=PATIENCE).open(account)
        try:
            roles = {folder.role for folder in await inbox.folders()}
        finally:
            await inbox.close()
    except MailError as error:
        return [problem(about, error.message, _mend(mailbox, account.imap, error))]
    missing = [role for role in (Role.SENT, Role.JUNK) if role not in roles]
    if missing:
        text = f"it has no folder that is known as {' or '.join(missing)}, so mail there is not seen"
        return [warning(about, text, "mark the folder in the mail program or the web mailer (RFC 6154)")]
    return [ok(about, f"logged in at {account.imap.host}:{account.imap.port}; INBOX, Sent and Junk are there")]


def _mend(mailbox: Mailbox, server: Server, error: MailError) -> str:
    """What helps against a failed connection or login."""
    at = f"{server.host}:{server.port}"
    if isinstance(error, AuthFailed) and mailbox.login == "oauth":
        return _anew(mailbox)
    if isinstance(error, AuthFailed):
        return f"see that the password is right (many providers want an app password), then {_anew(mailbox)}"
    cause = _tls_error(error)
    if isinstance(cause, ssl.SSLCertVerificationError):
        return f"use the host name that the certificate of {at} names, or trust its authority with THAW_MAIL_CA_FILE"
    if cause is not None and server.security is Security.TLS:
        return f"see that {at} speaks TLS from the first byte: usually port 465 for SMTP and 993 for IMAP"
    return f"see that {at} is right, and that this machine may connect to it"


def _tls_error(error: BaseException | None) -> ssl.SSLError | None:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        if isinstance(error, ssl.SSLError):
            return error
        seen.add(id(error))
        error = error.__cause__ or error.__context__
    return None


def _kept(mailbox: Mailbox, now: datetime, fresh: timedelta, has_worker: bool) -> list[Finding]:
    """What the workers noted about a mailbox."""
    about = f"mailbox {mailbox.address}"
    found = []
    if not mailbox.postal_address.strip():
        # 15 USC 7704(a)(5)(A).
        mend = "write it into the column postal_address of its row in the table mailbox"
        found.append(problem(about, "it has no postal address, which every cold mail must show", mend))
    if not mailbox.is_active:
        return found
    if mailbox.failing_since is not None:
        text = (
            f"{mailbox.failing_side} failed {mailbox.failures} times since {mailbox.failing_since:%Y-%m-%d %H:%M} UTC"
        )
        found.append(warning(about, f"{text}: {mailbox.failure}", "it is tried again by itself; see the lines above"))
    if mailbox.read_at is None or now - mailbox.read_at > fresh:
        since = f"since {mailbox.read_at:%Y-%m-%d %H:%M} UTC" if mailbox.read_at else "yet"
        say = problem if has_worker and mailbox.read_at is not None else warning
        mend = "see whether reading works" if has_worker else "start `thaw serve` or `thaw worker`"
        found.append(say(about, f"its inbox was not read {since}, so follow-ups wait", mend))
    return found
