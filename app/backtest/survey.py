"""The first look: the headers of all mail in a mailbox, without bodies, and what they say.

Owns which folders are looked at, and the connection, which is opened anew when the server drops it. Opens folders for
reading only and asks with PEEK; must not keep raw mail.
"""

from __future__ import annotations

import asyncio
import re
import sys
from bisect import bisect_right
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TypeVar

from app.context import Inbox
from app.domain.conversation import Form, Seen, fingerprint, plain_subject
from app.domain.suppression import canonical, domain_of
from app.errors import Conflict, Invalid, Unreachable
from app.mail import providers
from app.mail.account import Account
from app.mail.domains import organisation
from app.mail.imap import Fetched, Folder, Glimpse, ImapSession, Role
from classifier.envelope import read_headers
from classifier.mime import Mail, parse

# Says what is being done, and how much of how much.
Progress = Callable[[str, int, int], None]

# Answers of the first days are to mails from before; a conversation of months is seen from its beginning.
SENT_MARGIN = timedelta(days=183)
_FIELDS = (
    *("From", "Sender", "To", "Cc", "Bcc", "Subject", "Date", "Message-ID", "In-Reply-To", "References"),
    *("Content-Type", "Auto-Submitted", "Precedence", "List-Id", "List-Unsubscribe", "X-Failed-Recipients"),
    *("X-Autoreply", "X-Autorespond", "X-Auto-Response-Suppress"),
)
# Whoever was written to in blind copy was written to; the reader of headers knows To and Cc.
_BLIND = re.compile(rb"^bcc[ \t]{0,4}:", re.IGNORECASE | re.MULTILINE)
_MACHINES = re.compile(r"(?:no|do-?not|dont)[._-]?reply|notifications?|alerts?|bounces?", re.IGNORECASE)
_REPORTERS = frozenset({"mailer-daemon", "postmaster", "mail-daemon"})
_MOST_REFERENCES = 20
_ATTEMPTS = 4
_PAUSE = 2.0  # seconds before the first new attempt, doubled for each further one
_TRASH = re.compile(r"trash|bin\b|deleted|papierkorb|gelöscht|corbeille|supprim|papelera|eliminad|lixeira|cestino"
                    r"|prullenbak|verwijderd", re.IGNORECASE)  # fmt: skip
# Unsent mail, what belongs to others, and what Exchange shows of appointments and the like as if it were mail.
_NO_MAIL = re.compile(
    r"(?:^|[/.])(?:outbox|postausgang|boîte d'envoi|bandeja de salida|posta in uscita|templates?|vorlagen|modèles"
    r"|calendar|kalender|calendrier|calendario|contacts|kontakte|contactos|contatti|tasks|aufgaben|tâches|tareas"
    r"|notes|notizen|journal|sync issues|rss feeds)$|^(?:other users|user|shared|public|shared folders|public folders"
    r"|#[a-z]+)[/.]",
    re.IGNORECASE,
)
_T = TypeVar("_T", Glimpse, Fetched)
# Headers whose date lies behind their arrival are wrong; a day is left for zones.
_AHEAD = timedelta(days=1)


@dataclass(frozen=True, kw_only=True, slots=True)
class Surveyed:
    """A folder as it was looked at: `mails` is how many in it are new enough."""

    name: str
    role: Role
    uidvalidity: int
    mails: int


class Connection:
    """The mailbox as it is read: one connection at a time, which is opened again when it is lost."""

    def __init__(self, inbox: Inbox, account: Account, *, pause: float = _PAUSE) -> None:
        self._inbox = inbox
        self._account = account
        self._pause = pause
        self._session: ImapSession | None = None
        self._folder: str | None = None
        home = domain_of(account.address)
        provider = providers.of_hosts([account.imap.host]).key
        # Whose word counts about who wrote a mail.
        self.vouching = providers.vouching_for(provider, account.imap.host, organisation(home) or home)
        # What the server does not hand over, whatever one does: folder and number.
        self.refused: list[tuple[str, int]] = []

    async def session(self) -> ImapSession:
        """The connection. Raises errors.Unreachable and errors.AuthFailed."""
        if self._session is None:
            self._session = await self._inbox.open(self._account)
            self._folder = None
        return self._session

    async def examine(self, folder: str) -> int:
        """Open a folder for reading; the age of its numbering."""
        state = await (await self.session()).examine(folder)
        self._folder = folder
        return state.uidvalidity

    async def glimpses(self, folder: Surveyed, uids: Sequence[int]) -> AsyncIterator[Glimpse]:
        """Header fields of messages. Raises Conflict where the folder was numbered anew."""
        async for one in self._each(folder, uids, lambda s, rest: s.glimpses(rest, _FIELDS)):
            yield one

    async def fetch(self, folder: Surveyed, uids: Sequence[int]) -> AsyncIterator[Fetched]:
        """Whole messages. Raises Conflict where the folder was numbered anew."""
        async for one in self._each(folder, uids, lambda s, rest: s.fetch(rest)):
            yield one

    async def beginnings(self, folder: Surveyed, uids: Sequence[int]) -> AsyncIterator[Fetched]:
        """The beginnings of messages. Raises Conflict where the folder was numbered anew."""
        async for one in self._each(folder, uids, lambda s, rest: s.beginnings(rest)):
            yield one

    async def _each(
        self, folder: Surveyed, uids: Sequence[int], ask: Callable[[ImapSession, Sequence[int]], AsyncIterator[_T]]
    ) -> AsyncIterator[_T]:
        """All of them in their order, over as many connections as it takes. One at which each connection is lost is
        left out."""
        rest, lost = sorted(set(uids)), 0
        while rest:
            session = await self._opened(folder)
            wanted = rest if not lost else rest[:1]
            try:
                async for one in ask(session, wanted):
                    yield one
                    lost, rest = 0, rest[bisect_right(rest, one.uid) :]
                rest = rest[bisect_right(rest, wanted[-1]) :]
                lost = 0
            except Unreachable:
                await self.close()
                lost += 1
                if lost == _ATTEMPTS:
                    self.refused.append((folder.name, rest[0]))
                    rest, lost = rest[1:], 0

    async def _opened(self, folder: Surveyed) -> ImapSession:
        for attempt in range(_ATTEMPTS):
            try:
                if self._session is None or self._folder != folder.name:
                    if await self.examine(folder.name) != folder.uidvalidity:
                        raise Conflict(f'the server numbered the folder "{folder.name}" anew meanwhile: start again')
                return await self.session()
            except Unreachable:
                await self.close()
                if attempt == _ATTEMPTS - 1:
                    raise
                await asyncio.sleep(self._pause * 2**attempt)
        raise AssertionError("unreachable")

    async def close(self) -> None:
        """End the connection. Never raises."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()


@dataclass(frozen=True, kw_only=True, slots=True)
class Survey:
    """What is in a mailbox: its folders, Sent first, and what the headers of their mails say, each mail once.

    `closed` are folders that cannot be opened, `withheld` counts mails that the server does not hand over.
    """

    folders: tuple[Surveyed, ...]
    closed: tuple[str, ...]
    mails: tuple[Seen, ...]
    copies: int
    withheld: int

    def sent(self) -> list[Seen]:
        """What lies in Sent."""
        return [mail for mail in self.mails if self.folders[mail.folder].role is Role.SENT]


async def survey(connection: Connection, since: date, sent: str | None, progress: Progress) -> Survey:
    """Look at all folders; in Sent half a year further back. `sent` is its name where the server does not say.

    Raises Invalid where there is no Sent folder, and errors.Unreachable, errors.AuthFailed.
    """
    there = to_look_at(await (await connection.session()).folders(), sent)
    folders: list[Surveyed] = []
    wanted: list[list[int]] = []
    closed: list[str] = []
    for number, folder in enumerate(there):
        progress("looking at folders", number, len(there))
        from_day = since - SENT_MARGIN if folder.role is Role.SENT else since
        if (found := await _numbers(connection, folder.name, from_day)) is None:
            closed.append(folder.name)
            continue
        uidvalidity, uids = found
        wanted.append(uids)
        folders.append(Surveyed(name=folder.name, role=folder.role, uidvalidity=uidvalidity, mails=len(uids)))
    mails: dict[int, Seen] = {}
    total, done = sum(map(len, wanted)), 0
    for number, (place, uids) in enumerate(zip(folders, wanted, strict=True)):
        async for one in connection.glimpses(place, uids):
            seen = seen_in(one, number)
            # Sent is looked at first: nobody's mail with an id of ours takes the place of ours.
            mails.setdefault(seen.key, seen)
            done += 1
            progress("reading headers", done, total)
    return Survey(
        folders=tuple(folders),
        closed=tuple(closed),
        mails=tuple(mails.values()),
        copies=done - len(mails),
        withheld=len(connection.refused),
    )


async def _numbers(connection: Connection, folder: str, since: date) -> tuple[int, list[int]] | None:
    """The age of a folder's numbering and what came there since a day; None where it cannot be opened, also over
    another connection. Raises errors.Unreachable where there is none."""
    for _ in range(2):
        session = await connection.session()
        try:
            return await connection.examine(folder), await session.all_since(since)
        except Unreachable:
            await connection.close()
    return None


def to_look_at(folders: Sequence[Folder], sent: str | None) -> list[Folder]:
    """Sent first, then INBOX and the others; where one folder holds everything once more, it stands for all but Junk
    and Sent. What lies among drafts was never sent. Raises Invalid without a Sent folder."""
    if sent is not None:
        if sent not in {folder.name for folder in folders}:
            raise Invalid(f'there is no folder "{sent}"; there are {_names(folders)}')
        folders = [Folder(name=f.name, role=Role.SENT if f.name == sent else f.role) for f in folders]
    ours = [folder for folder in folders if folder.role is Role.SENT]
    if not ours:
        raise Invalid(
            "none of the folders is marked as, or called, Sent: name the one that holds what was sent with --sent; "
            f"there are {_names(folders)}"
        )
    whole = any(folder.role is Role.ALL for folder in folders)
    rest = [f for f in folders if f.role not in (Role.SENT, Role.DRAFTS, Role.JUNK) and not _NO_MAIL.search(f.name)]
    if whole:
        # INBOX stays: where a mail lies in both, the nearer place is told.
        rest = [folder for folder in rest if folder.role in (Role.INBOX, Role.ALL) or _is_trash(folder)]
    return [*ours, *rest, *[folder for folder in folders if folder.role is Role.JUNK]]


def _is_trash(folder: Folder) -> bool:
    return _TRASH.search(folder.name) is not None


def _names(folders: Sequence[Folder]) -> str:
    return ", ".join(f'"{folder.name}"' for folder in folders[:40])


def seen_in(one: Glimpse, folder: int) -> Seen:
    """What a header says. A mail without a Message-ID is known by what else is in it."""
    mail = parse(_BLIND.sub(b"Cc:", one.head))
    headers = read_headers(mail, returned=False)
    # The newest, and the one with which it began.
    named = (*headers.in_reply_to[:1], *headers.references[-_MOST_REFERENCES:][::-1], *headers.references[:1])
    same = f"{headers.date} {headers.from_address} {headers.subject} {headers.to}" if headers.date else None
    key = fingerprint(headers.message_id or same or f"{folder} {one.uid}")
    references = dict.fromkeys(fingerprint(reference) for reference in named)
    return Seen(
        folder=folder,
        uid=one.uid,
        key=key,
        references=tuple(reference for reference in references if reference != key),
        at=_instant(headers.date, one.came_at),
        writer=sys.intern(canonical(headers.from_address)) if headers.from_address else "",
        recipients=tuple(sys.intern(canonical(a)) for a in dict.fromkeys((*headers.to, *headers.cc))),
        subject=plain_subject(headers.subject),
        form=_form(mail, headers.from_address),
    )


def _instant(stated: str | None, came_at: datetime | None) -> datetime:
    """When a mail was written, by its own date; a mailbox that was moved says of all its mail that it came that day.
    A date behind the arrival is a wrong clock."""
    written = None
    try:
        written = parsedate_to_datetime(stated) if stated else None
    except (ValueError, TypeError, IndexError, OverflowError):
        pass
    if written is not None and not 1990 <= written.year <= 2200:
        written = None
    if written is not None and written.tzinfo is None:
        written = written.replace(tzinfo=UTC)
    if written is None or (came_at is not None and written > came_at + _AHEAD):
        return (came_at or datetime.min.replace(tzinfo=UTC)).astimezone(UTC)
    return written.astimezone(UTC)


def _form(mail: Mail, address: str) -> Form:
    head, local = mail.head, address.rpartition("@")[0]
    if mail.report_type or local in _REPORTERS or head.get("x-failed-recipients"):
        return Form.REPORT
    # RFC 3834 section 5; `no` is what a person's program may say.
    submitted = head.get("auto-submitted").partition(";")[0].partition("(")[0].strip().lower()
    if submitted == "auto-replied" or head.get("x-autoreply") or head.get("x-autorespond"):
        return Form.NOTICE
    if submitted not in ("", "no"):
        return Form.MACHINE
    precedence = head.get("precedence").strip().lower()
    if head.get("list-id") or head.get("list-unsubscribe") or precedence in ("bulk", "list"):
        return Form.LIST
    if precedence == "auto_reply":
        return Form.NOTICE
    return Form.MACHINE if precedence == "junk" or _MACHINES.match(local) else Form.PERSON
