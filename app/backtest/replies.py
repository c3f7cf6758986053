"""The second look: the mails that may be answers are fetched whole and read by the classifier, some at a time.

Owns the way from a header to a reading. Must not decide what comes of it, and keeps no raw mail: of each reply what the
report shows, of each mail of ours its text for as long as its answers are read.
"""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace

from app.backtest.survey import Connection, Progress, Survey
from app.context import Reader
from app.domain.conversation import Answer, Form, Past, Seen, Uncounted
from app.domain.matching import MatchedBy, keys
from app.domain.suppression import canonical
from app.errors import ThawError
from app.mail.imap import Fetched
from app.mail.vetting import is_delay, is_forged
from classifier.mime import parse
from classifier.reading import Kind, Reading

# Messages that are fetched and read together; the texts of ours that they answer are in the memory meanwhile.
_AT_ONCE = 100
_MOST_TEXTS = 10
_LONGEST_TEXT = 20_000
_LONGEST_WORDS = 2_000
_BYTES_AT_ONCE = 16 * 1024 * 1024


@dataclass(frozen=True, kw_only=True, slots=True)
class Read:
    """One answer as it was read; of the sender's words only as much as a report shows. `is_forged`, `is_delay`: see
    `app.mail.vetting`."""

    answer: Answer
    reading: Reading
    is_forged: bool = False
    is_delay: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Unread:
    """An answer that could not be read, and why."""

    mail: Seen
    why: str


@dataclass(kw_only=True, slots=True)
class Heard:
    """Everything that was read, how many mails count for nothing, by reason, and what nobody could read."""

    read: list[Read] = field(default_factory=list)
    uncounted: Counter[Uncounted] = field(default_factory=Counter)
    unread: list[Unread] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Asked:
    """A mail to read, and what it answers as far as its header tells."""

    mail: Seen
    answer: Answer | None


async def read_all(
    connection: Connection, reader: Reader, found: Survey, past: Past, theirs: Sequence[Seen], progress: Progress
) -> Heard:
    """Read every one of these mails that may answer outreach. Raises errors.Unreachable and errors.AuthFailed."""
    heard = Heard()
    asked: defaultdict[int, list[_Asked]] = defaultdict(list)
    for mail in theirs:
        placed = past.place(mail)
        if isinstance(placed, Answer):
            asked[mail.folder].append(_Asked(mail=mail, answer=placed))
        elif mail.form is Form.REPORT and placed is Uncounted.REPORT:
            asked[mail.folder].append(_Asked(mail=mail, answer=None))
        else:
            heard.uncounted[placed] += 1
    total = sum(map(len, asked.values()))
    done = 0
    progress("reading replies", 0, total)
    for number, mails in sorted(asked.items()):
        for some in _chunks(mails):
            texts = await _texts(connection, found, past, some)
            await _read_some(connection, reader, found, past, number, some, texts, heard)
            done += len(some)
            progress("reading replies", done, total)
    return heard


def _chunks(mails: Sequence[_Asked]) -> Iterator[Sequence[_Asked]]:
    return (mails[start : start + _AT_ONCE] for start in range(0, len(mails), _AT_ONCE))


async def _texts(
    connection: Connection, found: Survey, past: Past, some: Sequence[_Asked]
) -> dict[int, tuple[str, ...]]:
    """By number of the mail, what we had written in the conversation that it stands in, newest last."""
    before = {one.mail.uid: past.before(one.answer, _MOST_TEXTS) for one in some if one.answer is not None}
    places: defaultdict[int, set[int]] = defaultdict(set)
    for ours in before.values():
        for mail in ours:
            places[mail.folder].add(mail.uid)
    texts: dict[tuple[int, int], str] = {}
    for number, uids in sorted(places.items()):
        # What we wrote stands before whatever we attached.
        async for fetched in connection.beginnings(found.folders[number], sorted(uids)):
            texts[number, fetched.uid] = parse(fetched.raw).text[:_LONGEST_TEXT]
    return {
        uid: tuple(texts[mail.folder, mail.uid] for mail in ours if (mail.folder, mail.uid) in texts)
        for uid, ours in before.items()
    }


async def _read_some(
    connection: Connection,
    reader: Reader,
    found: Survey,
    past: Past,
    folder: int,
    some: Sequence[_Asked],
    texts: dict[int, tuple[str, ...]],
    heard: Heard,
) -> None:
    by_uid = {one.mail.uid: one for one in some}
    batch: list[Fetched] = []
    async for fetched in connection.fetch(found.folders[folder], sorted(by_uid)):
        batch.append(fetched)
        if sum(len(each.raw) for each in batch) >= _BYTES_AT_ONCE:
            await _read_batch(reader, past, by_uid, texts, batch, heard, connection.vouching)
            batch = []
    await _read_batch(reader, past, by_uid, texts, batch, heard, connection.vouching)
    # What is gone meanwhile, or is not handed over, is still missing.
    for one in by_uid.values():
        heard.unread.append(Unread(mail=one.mail, why="the server does not hand it over, or it was moved meanwhile"))


async def _read_batch(
    reader: Reader,
    past: Past,
    by_uid: dict[int, _Asked],
    texts: dict[int, tuple[str, ...]],
    batch: Sequence[Fetched],
    heard: Heard,
    vouching: Collection[str],
) -> None:
    """Read these, and take them out of `by_uid`."""
    batch = [each for each in batch if each.raw and each.uid in by_uid]
    answers = await asyncio.gather(
        *(
            reader.read(each.raw, received_at=by_uid[each.uid].mail.at, sent_texts=texts.get(each.uid, ()))
            for each in batch
        ),
        return_exceptions=True,
    )
    for each, answer in zip(batch, answers, strict=True):
        one = by_uid.pop(each.uid)
        if isinstance(answer, ThawError):
            heard.unread.append(Unread(mail=one.mail, why=str(answer)))
        elif isinstance(answer, BaseException):
            raise answer
        elif (defect := next((d for d in answer.defects if d.startswith("unreadable")), None)) is not None:
            heard.unread.append(Unread(mail=one.mail, why=defect))
        else:
            _keep(past, one, answer, heard, is_forged(each.raw, vouching), is_delay(each.raw))


def _keep(past: Past, one: _Asked, reading: Reading, heard: Heard, forged: bool, delay: bool) -> None:
    """What was read, where it belongs. A report belongs to the mail that it encloses, whoever sends it."""
    placed: Answer | Uncounted | None = one.answer
    if reading.kind in (Kind.BOUNCE, Kind.COMPLAINT) or placed is None:
        recipients = [canonical(address) for address in (reading.bounce.recipients if reading.bounce else ())]
        placed = past.returned(one.mail, keys(reading).message_ids, recipients)
    if isinstance(placed, Answer) and placed.by is MatchedBy.COMPANY and reading.kind is Kind.LIST:
        placed = Uncounted.LIST
    if isinstance(placed, Uncounted):
        heard.uncounted[placed] += 1
    else:
        words = reading.new_text[:_LONGEST_WORDS]
        reading = replace(reading, new_text=words, evidence=(), probabilities={})
        delay = delay and reading.bounce is not None
        heard.read.append(Read(answer=placed, reading=reading, is_forged=forged, is_delay=delay))
