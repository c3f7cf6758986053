"""Collecting over real IMAP: every message above the cursor once, whatever the server or we do in between."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from app.context import account_of
from app.jobs import planner
from app.mail.imap import Fetched, Folder, FolderState, ImapSession, Role
from app.outreach.accounts import add_mailbox
from app.store import mailboxes, messages
from app.store.messages import Fate, Sighting
from app.triage.collect import collect, content_key
from app.triage.process import process
from app.triage.reader import ProcessReader
from tests.triage.desk import ANNA, MARA, STOP, Crash, Desk, a_desk, mail
from tests.world import mailbox_on, reply

pytestmark = pytest.mark.anyio

INBOX = Folder(name="INBOX", role=Role.INBOX)
OLD = mail("kim@else.example", "long ago", STOP)


async def session_of(desk: Desk) -> ImapSession:
    async with desk.app.read() as s:
        account = account_of(desk.app, await mailboxes.get(s, desk.world.watched[MARA]))
    return await desk.app.inbox.open(account)


async def sightings(desk: Desk) -> Sequence[Sighting]:
    async with desk.app.read() as s:
        return (await s.scalars(select(Sighting).where(Sighting.folder != "Sent").order_by(Sighting.seen_at))).all()


async def test_what_lay_there_before_the_first_look_is_no_reply(desk: Desk) -> None:
    theo = "theo@northlane.example"
    await desk.world.mailbox(theo)
    await desk.world.mail.deliver(theo, OLD)
    assert await desk.look(theo) == 0
    assert await desk.look(theo) == 0
    await desk.world.mail.deliver(theo, mail("lee@else.example", "new"))
    await desk.world.mail.deliver(theo, mail("lee@else.example", "newer"))
    assert await desk.look(theo) == 2
    assert await desk.look(theo) == 0
    assert len(await sightings(desk)) == 2
    assert len(await desk.waiting()) == 2


async def test_a_mailbox_is_read_back_as_far_as_it_was_asked_to_be_but_for_sent(desk: Desk) -> None:
    theo = "theo@northlane.example"
    await desk.world.mail.add_mailbox(theo, "secret")
    for folder in ("INBOX", "Junk", "Sent"):
        await desk.world.mail.deliver(theo, mail("lee@else.example", f"in {folder}"), folder)
    new = replace(mailbox_on(desk.world.mail, theo), read_back=7)
    desk.world.watched[theo] = await add_mailbox(desk.app, new)
    assert await desk.look(theo) == 2
    assert await desk.look(theo) == 0
    assert len(await desk.waiting()) == 2


async def test_flags_are_as_they_were_and_junk_is_read(desk: Desk) -> None:
    _, first = await desk.first_mail()
    session = await session_of(desk)
    await desk.receives(reply(ANNA, STOP, first, desk.world.clock.now()), folder="Junk")
    try:
        for folder in ("INBOX", "Junk", "Sent"):
            await session.examine(folder)
            assert await session._search("SEEN") == await session._search("FLAGGED") == []
            assert await session._search("DELETED") == []
    finally:
        await session.close()
    assert await desk.suppressed() == "unsubscribe"
    # Reading it moved nothing.
    assert len(await desk.world.sandbox.messages(MARA, "Junk")) == 1


async def test_the_same_message_in_two_mailboxes_and_twice_in_one_acts_once(
    database_url: str, tmp_path: Path, reader: ProcessReader
) -> None:
    theo = "theo@northlane.example"
    async with a_desk(database_url, tmp_path, reader, mailboxes=(MARA, theo)) as desk:
        lead, first = await desk.first_mail()
        raw = reply(ANNA, "We are happy with what we have, thanks.", first, desk.world.clock.now())
        traced = b"Received: from mx1.example\nDelivered-To: somebody\nX-Spam-Score: 1\n" + raw
        await desk.world.mail.deliver(MARA, raw)
        await desk.world.mail.deliver(MARA, raw, "Junk")
        await desk.receives(traced, at=theo)
        assert [s.is_duplicate for s in await sightings(desk)].count(False) == 1
        assert len(await sightings(desk)) == 3
        assert await desk.asked() == ["objection"]


def test_one_message_has_one_key_and_another_one_another() -> None:
    one = b"Message-ID: <1@x>\r\nSubject: a\r\n b\r\nFrom: x@y\r\n\r\nhello\r\n"
    assert content_key(one) == content_key(b"Received: z\nmessage-id: <1@x>\nSUBJECT:  a b\nFrom: x@y\n\nhello")
    others = (
        one.replace(b"hello", b"hallo"),
        one.replace(b"<1@x>", b"<2@x>"),
        one.replace(b"x@y", b"z@y"),
        b"",
        b"\n\n",
    )
    assert len({content_key(one), *map(content_key, others)}) >= len(others)


class Renumbered(ImapSession):
    """A session whose folders were numbered anew (RFC 9051 section 2.3.1.1)."""

    async def examine(self, folder: str) -> FolderState:
        state = await super().examine(folder)
        return FolderState(uidvalidity=state.uidvalidity + 1, uidnext=state.uidnext)


async def test_a_folder_that_is_numbered_anew_is_read_again_and_acts_on_nothing_twice(desk: Desk) -> None:
    lead, first = await desk.first_mail()
    await desk.answers("We are happy with what we have, thanks.", first)
    mailbox_id = desk.world.watched[MARA]
    session = await session_of(desk)
    anew = Renumbered(session._wire)
    try:
        for expected in (1, 0):
            assert await collect(desk.app, mailbox_id, anew, INBOX) == expected
        async with desk.app.read() as s:
            cursor = await mailboxes.cursor(s, mailbox_id, "INBOX")
        assert cursor is not None and cursor.last_uid == (await session.examine("INBOX")).uidnext - 1
        # What comes under the new numbers is found.
        await desk.world.mail.deliver(MARA, mail("kim@else.example"))
        assert await collect(desk.app, mailbox_id, anew, INBOX) == 1
    finally:
        await session.close()
    assert [s.is_duplicate for s in await sightings(desk)] == [False, True, False]
    assert await desk.asked() == ["objection"] and await desk.state(lead) == ("replied", "objection")


class Vanishing(ImapSession):
    """A session in whose folder somebody deletes messages, by their place, between our search and our fetch."""

    gone: frozenset[int] = frozenset()
    asked = 0

    async def fetch(self, uids: Sequence[int]) -> AsyncIterator[Fetched]:
        self.asked += len(uids)
        async for fetched in super().fetch([uid for place, uid in enumerate(uids) if place not in self.gone]):
            yield fetched


@pytest.mark.parametrize("gone", [{0}, {2}, {0, 1, 2}])
async def test_a_message_that_is_deleted_before_the_fetch_is_not_asked_for_again(desk: Desk, gone: set[int]) -> None:
    for number in range(3):
        await desk.world.mail.deliver(MARA, mail(f"lead{number}@else.example"))
    session = await session_of(desk)
    vanishing = Vanishing(session._wire)
    vanishing.gone = frozenset(gone)
    try:
        for expected in (3 - len(gone), 0):
            assert await collect(desk.app, desk.world.watched[MARA], vanishing, INBOX) == expected
    finally:
        await session.close()
    assert vanishing.asked == 3


def crash_once(point: str) -> Callable[[str], None]:
    left = [point]

    def at(name: str) -> None:
        if name in left:
            left.clear()
            raise Crash

    return at


@pytest.mark.parametrize("point", ["messages stored", "messages read", "messages acting", "messages acted on"])
async def test_a_crash_between_storing_and_acting_is_made_good_once(
    point: str, database_url: str, tmp_path: Path, reader: ProcessReader
) -> None:
    async with a_desk(database_url, tmp_path, reader, at_point=crash_once(point)) as desk:
        await desk.world.mail.deliver(MARA, mail("kim@else.example", "your mails", STOP))
        await desk.world.mail.deliver(MARA, mail("lee@else.example", "your mails", STOP))
        with pytest.raises(Crash):
            await desk.work()
        await desk.look()
        async with desk.app.write() as s:
            # The jobs of the dead are gone; the planner finds what they left.
            await s.execute(
                update(messages.Message).values(stored_at=messages.Message.stored_at - timedelta(minutes=1))
            )
        assert await planner.plan(desk.app) == bool(await desk.waiting())
        for message_id in await desk.waiting():
            assert await process(desk.app, message_id)
        async with desk.app.read() as s:
            page = await messages.page(s, None, 10)
        assert [m.fate for m in page] == [Fate.UNMATCHED, Fate.UNMATCHED]
        assert await desk.asked() == ["read", "read"]
        assert await planner.plan(desk.app) == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [(b"", b"\0\0"), (b"only words", b"other words"), (b"From: a@b.example\nhello", b"From: a@b.example\nstop")],
)
def test_two_messages_without_an_end_of_their_headers_are_two(one: bytes, other: bytes) -> None:
    assert content_key(one) != content_key(other)
