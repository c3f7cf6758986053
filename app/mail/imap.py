"""Reading mailboxes over IMAP, without changing anything in them but to put our own mail into Sent.

Owns login, folders, numbers (UIDs), fetching in bounded chunks, and waiting for news. Opens folders with EXAMINE and
fetches with BODY.PEEK only, so no flag is ever set. Must not keep a cursor or parse a message.

TLS is implicit only (RFC 8314 section 3.2): the library under `imap_wire` cannot upgrade a connection.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from app import errors
from app.errors import Phase
from app.mail.account import Account, Security, Server
from app.mail.dial import Dialler, is_loopback
from app.mail.folders import Folder, Role, encode_name, parse_list, with_roles
from app.mail.imap_wire import Answer, Wire
from app.mail.server_text import readable
from app.mail.tokens import Tokens, xoauth2

__all__ = ["Fetched", "Folder", "FolderState", "Glimpse", "ImapOpener", "ImapSession", "Role"]

_CHUNK = 100  # messages a command; the parser below takes quadratic time in them
_CHUNK_BYTES = 8 * 1024 * 1024
_AT_THE_DOOR = 20  # connections to one host that log in at the same time
_LARGEST = 25 * 1024 * 1024
_HEAD = 512 * 1024  # of a larger message: room for 256 KB of header and as much text
_FIELDS = 64 * 1024  # of the header fields of one message, or of its beginning
_ITEM = re.compile(rb"\d+ FETCH \(", re.IGNORECASE)
_UID = re.compile(rb"\bUID (\d+)", re.IGNORECASE)
_SIZE = re.compile(rb"\bRFC822\.SIZE (\d+)", re.IGNORECASE)
_BODY = re.compile(rb"\bBODY\[", re.IGNORECASE)
_UIDVALIDITY = re.compile(rb"\[UIDVALIDITY (\d+)\]", re.IGNORECASE)
_UIDNEXT = re.compile(rb"\[UIDNEXT (\d+)\]", re.IGNORECASE)
# Ids of strangers' mail are searched for: nothing that could end a quoted string or a line may pass.
_SEARCHABLE = re.compile(r"<?[A-Za-z0-9.!#$%&'*+/=?^_`{|}~@-]{3,250}>?")
_CAME = re.compile(
    rb'\bINTERNALDATE "[ ]?(\d{1,2})-([A-Za-z]{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)"', re.IGNORECASE
)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_HEADER_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,60}")
# RFC 5530 section 3, and how a large provider words it: the server is busy, the password may be right.
_BUSY = re.compile(rb"\[(?:UNAVAILABLE|INUSE|LIMIT|SERVERBUG)\]|too many", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True, slots=True)
class FolderState:
    """Of an opened folder (RFC 3501 section 2.3.1.1): the age of its numbering, and the next number it will give."""

    uidvalidity: int
    uidnext: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Fetched:
    """A message as the server has it; `truncated`: `raw` is only its beginning, or nothing at all."""

    uid: int
    raw: bytes
    truncated: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Glimpse:
    """A message without its body: some fields of its header, and when it came, where the server says so."""

    uid: int
    head: bytes
    came_at: datetime | None


class ImapSession:
    """A logged-in connection; one caller at a time. Every method may raise errors.Unreachable, and ends it then."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    @property
    def supports_idle(self) -> bool:
        """Whether `idle` may be called (RFC 2177)."""
        return self._wire.has("IDLE")

    def alerts(self) -> list[str]:
        """What the server wants a person to know (RFC 3501 section 7.1), since this was last asked."""
        return self._wire.alerts()

    async def folders(self) -> list[Folder]:
        """All folders that can be opened, INBOX first; roles from SPECIAL-USE (RFC 6154), else from known names."""
        extended = self._wire.has("SPECIAL-USE") and self._wire.has("LIST-EXTENDED")
        asked = ["RETURN", "(SPECIAL-USE)"] if extended else []
        answer = _good(await self._wire.ask("LIST", '""', '"*"', *asked))
        return with_roles(parse_list(answer.lines))

    async def examine(self, folder: str) -> FolderState:
        """Open a folder, by its Unicode name, for reading only."""
        answer = await self._wire.ask("EXAMINE", _quoted(encode_name(folder)))
        # A failed EXAMINE leaves no folder open (RFC 3501 section 6.3.2).
        self._wire.state("SELECTED" if answer.result == "OK" else "AUTH")
        lines = b"\n".join([*_good(answer).lines, answer.text])
        uidvalidity, uidnext = _UIDVALIDITY.search(lines), _UIDNEXT.search(lines)
        if uidvalidity is None or uidnext is None:
            raise errors.Unreachable("the server does not number its messages (UIDVALIDITY, UIDNEXT)")
        self._wire.forget_news()
        return FolderState(uidvalidity=int(uidvalidity[1]), uidnext=int(uidnext[1]))

    async def uids_above(self, uid: int) -> list[int]:
        """The numbers of the open folder's messages above `uid`, ascending."""
        self._wire.forget_news()
        # `n:*` always names the last message, even when its number is below n (RFC 3501 section 6.4.8).
        return [found for found in await self._search(f"UID {uid + 1}:*") if found > uid]

    async def first_since(self, day: date) -> int | None:
        """The lowest number of the open folder's messages that came on `day` or later (RFC 3501 section 6.4.4)."""
        return min(await self._search(_since(day)), default=None)

    async def all_since(self, day: date) -> list[int]:
        """The numbers of the open folder's messages that came on `day` or later and are no drafts, ascending."""
        return await self._search(f"{_since(day)} UNDRAFT")

    async def find(self, header: str, value: str) -> list[int]:
        """The numbers of the messages whose `header` holds `value`, a Message-ID or reference.

        Nothing is found for a value with any character that an id does not need, without asking the server.
        """
        if not _HEADER_NAME.fullmatch(header) or not _SEARCHABLE.fullmatch(value):
            return []
        return await self._search(f"HEADER {header} {_quoted(value)}")

    async def append(self, folder: str, raw: bytes) -> None:
        """Put a mail of ours into a folder, as one that was read (RFC 3501 section 6.3.11)."""
        _good(await self._wire.append(_quoted(encode_name(folder)), "(\\Seen)", raw))

    async def fetch(self, uids: Sequence[int]) -> AsyncIterator[Fetched]:
        """The messages with these numbers, ascending; those that are gone meanwhile are left out.

        A message over 25 MB comes as its first 512 KB, `truncated`.
        """
        wanted = sorted(set(uids))
        for start in range(0, len(wanted), _CHUNK):
            sizes = await self._sizes(wanted[start : start + _CHUNK])
            for batch in _batches(sizes):
                part = f"<0.{_HEAD}>" if sizes[batch[0]] > _LARGEST else ""
                answer = await self._fetch(batch, f"(UID BODY.PEEK[]{part})")
                for uid, text, literal in _items(answer):
                    if _BODY.search(text):
                        yield Fetched(uid=uid, raw=literal or b"", truncated=literal is None or bool(part))

    async def beginnings(self, uids: Sequence[int]) -> AsyncIterator[Fetched]:
        """The first 64 KB of the messages with these numbers: the header and what stands first, without attachments."""
        async for uid, _, literal in self._parts(uids, f"(UID BODY.PEEK[]<0.{_FIELDS}>)"):
            raw = literal or b""
            yield Fetched(uid=uid, raw=raw, truncated=literal is None or len(raw) >= _FIELDS)

    async def glimpses(self, uids: Sequence[int], fields: Sequence[str]) -> AsyncIterator[Glimpse]:
        """The named header fields of the messages with these numbers, at most 64 KB each; nothing of their bodies."""
        parts = f"(UID INTERNALDATE BODY.PEEK[HEADER.FIELDS ({' '.join(fields)})]<0.{_FIELDS}>)"
        async for uid, text, literal in self._parts(uids, parts):
            yield Glimpse(uid=uid, head=literal or b"", came_at=_came_at(text))

    async def idle(self, seconds: float) -> bool:
        """Wait until a new message is announced, at most `seconds` (stay below 29 minutes, RFC 2177).

        True when the folder should be looked at, also for news since the last `uids_above`; False at the time limit.
        """
        return await self._wire.idle(seconds)

    async def close(self) -> None:
        """Log out and end the connection. Never raises."""
        await self._wire.close()

    async def _search(self, criteria: str) -> list[int]:
        answer = _good(await self._wire.ask("SEARCH", criteria, uid=True))
        return sorted({int(word) for line in answer.lines for word in line.split() if word.isdigit()})

    async def _sizes(self, uids: Sequence[int]) -> dict[int, int]:
        answer = await self._fetch(uids, "(UID RFC822.SIZE)")
        found = ((uid, _SIZE.search(text)) for uid, text, _ in _items(answer))
        return {uid: int(size[1]) for uid, size in found if size is not None}

    async def _parts(self, uids: Sequence[int], parts: str) -> AsyncIterator[tuple[int, bytes, bytes | None]]:
        """The items that bring a part of a message: a server may tell of flags in between (RFC 3501 section 7.4.2)."""
        wanted = sorted(set(uids))
        for start in range(0, len(wanted), _CHUNK):
            for item in _items(await self._fetch(wanted[start : start + _CHUNK], parts)):
                if _BODY.search(item[1]):
                    yield item

    async def _fetch(self, uids: Sequence[int], parts: str) -> Answer:
        answer = await self._wire.ask("FETCH", ",".join(map(str, uids)), parts, uid=True)
        # RFC 5530 section 3: some are gone, the others were sent.
        return answer if b"[EXPUNGEISSUED]" in answer.text else _good(answer)


class ImapOpener:
    """Opens sessions. `timeout`: seconds that a server may be silent before a connection counts as lost."""

    def __init__(self, *, dialler: Dialler, timeout: float = 30.0, tokens: Tokens | None = None) -> None:
        self._dialler = dialler
        self._timeout = timeout
        self._tokens = tokens or Tokens(dialler=dialler)
        self._doors: dict[str, asyncio.Semaphore] = {}

    async def open(self, account: Account) -> ImapSession:
        """Connect and log in. Raises errors.Unreachable, errors.AuthFailed, errors.Offline."""
        server = account.imap
        # Hundreds of mailboxes of one host must not all knock in the same moment.
        async with self._doors.setdefault(server.host, asyncio.Semaphore(_AT_THE_DOOR)):
            if server.oauth is None:
                return await self._connect(server, None)
            return await self._tokens.with_one(account, server.oauth, lambda token: self._connect(server, token))

    async def _connect(self, server: Server, token: str | None) -> ImapSession:
        if server.security is Security.STARTTLS:
            raise errors.Unreachable(f"{server.host}: IMAP works with TLS from the first byte only (port 993)")
        sock = await self._dialler.socket(server.host, server.port, self._timeout)
        if server.security is Security.NONE and not is_loopback(sock.getpeername()[0]):
            sock.close()
            raise errors.Unreachable(f"{server.host}: a connection without TLS is allowed on this machine only")
        tls = self._dialler.tls_context() if server.security is Security.TLS else None
        wire = await Wire.connect(sock, host=server.host, tls=tls, silence=self._timeout, guard=self._dialler.guard)
        try:
            await _log_in(wire, server, token)
        except BaseException:
            await wire.close()
            raise
        return ImapSession(wire)


async def _log_in(wire: Wire, server: Server, token: str | None) -> None:
    plain = all(" " <= character <= "~" for character in server.username + server.password)
    if token is not None:
        if not wire.has("AUTH=XOAUTH2"):
            raise errors.AuthFailed(f"{server.host} offers no login with OAuth (XOAUTH2)", phase=Phase.AUTH)
        answer = await wire.authenticate("XOAUTH2", xoauth2(server.username, token))
    elif plain and not wire.has("LOGINDISABLED"):
        secret = _quoted(server.password)
        answer = await wire.ask("LOGIN", _quoted(server.username), secret, secret=secret)
    else:
        # A quoted string holds ASCII only (RFC 3501 section 4.3); servers do not answer to anything else.
        answer = await wire.authenticate_plain(server.username, server.password)
    if answer.result != "OK":
        busy = _BUSY.search(answer.text)
        ill = answer.result == "NO" and not busy
        failure = errors.ServerBusy if busy else errors.AuthFailed if ill else errors.Unreachable
        raise failure(f"{server.host} refused the login: {readable(answer.text)}", phase=Phase.AUTH)
    await wire.entered()


def _good(answer: Answer) -> Answer:
    if answer.result != "OK":
        failure = errors.ServerBusy if _BUSY.search(answer.text) else errors.Unreachable
        raise failure(f"the server answered {answer.result}: {readable(answer.text)}")
    return answer


def _quoted(text: str) -> str:
    """A quoted string (RFC 3501 section 4.3) of printable ASCII."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _since(day: date) -> str:
    return f"SINCE {day.day}-{_MONTHS[day.month - 1]}-{day.year:04}"


def _came_at(text: bytes) -> datetime | None:
    """The INTERNALDATE in a FETCH answer (RFC 3501 section 9, date-time)."""
    if (found := _CAME.search(text)) is None:
        return None
    day, month, year, hour, minute, second, sign, hours, minutes = (part.decode("ascii") for part in found.groups())
    ahead = timedelta(hours=int(hours), minutes=int(minutes)) * (-1 if sign == "-" else 1)
    try:
        number = _MONTHS.index(month.title()) + 1
        return datetime(
            int(year), number, int(day), int(hour), int(minute), min(int(second), 59), tzinfo=timezone(ahead)
        )
    except ValueError:
        return None


def _batches(sizes: dict[int, int]) -> Iterator[list[int]]:
    """Numbers that are fetched by one command: together at most 8 MB, or one alone."""
    batch: list[int] = []
    room = _CHUNK_BYTES
    for uid, size in sorted(sizes.items()):
        if batch and size > room:
            yield batch
            batch, room = [], _CHUNK_BYTES
        batch.append(uid)
        room -= size
    if batch:
        yield batch


def _items(answer: Answer) -> Iterator[tuple[int, bytes, bytes | None]]:
    """Each message's UID, the text of its FETCH answer and its literal, in whatever order the server put them."""
    text, literal = b"", None
    for line in [*answer.lines, b"0 FETCH ("]:
        if isinstance(line, bytearray):
            literal = bytes(line)
        elif _ITEM.match(line):
            if uid := _UID.search(text):
                yield int(uid[1]), text, literal
            text, literal = line, None
        else:
            text += b" " + line
