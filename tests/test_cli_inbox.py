"""`thaw audit`, `thaw messages` and `thaw replay`: what they print of what came in, and what they change."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from app.commands import running
from app.context import App, account_of
from app.mail.imap import Role
from app.sandbox.servers import MailWorld
from app.store import mailboxes, messages
from app.store.messages import Fate
from app.triage.collect import collect, folders_to_read
from tests.commands import adding, database, done, mail, own_settings, refused

__all__ = ["database", "mail", "own_settings"]

BEN = "ben@northlane.example"


def a_mail(n: int, text: str = "hello") -> bytes:
    head = f"From: kim{n}@else.example\r\nTo: {BEN}\r\nSubject: mail {n}\r\nMessage-ID: <{n}@else.example>\r\n"
    return f"{head}\r\n{text}\r\n".encode()


async def looked(app: App) -> int:
    """Read all folders of Ben's mailbox once, as a watch does."""
    async with app.read() as s:
        [mailbox] = await mailboxes.every(s)
        account = account_of(app, mailbox)
    session = await app.inbox.open(account)
    try:
        return sum([await collect(app, mailbox.id, session, f) for f in await folders_to_read(session)])
    finally:
        await session.close()


@pytest.fixture
def ben(database: str, mail: MailWorld, monkeypatch: pytest.MonkeyPatch) -> MailWorld:
    """Ben's mailbox, which was read once."""
    monkeypatch.setenv("THAW_MAILBOX_PASSWORD", "right")
    done(*adding(mail, "--no-check"))
    running.with_app(looked)
    return mail


def arrives(mail: MailWorld, *raws: bytes) -> None:
    """Mail lies in Ben's inbox, and is stored."""

    async def deliver(app: App) -> None:
        async with app.read() as s:
            [mailbox] = await mailboxes.every(s)
            account = account_of(app, mailbox)
        session = await app.inbox.open(account)
        try:
            for raw in raws:
                await session.append("INBOX", raw)
        finally:
            await session.close()

    running.with_app(deliver)


def test_the_audit_counts_what_became_of_every_message_and_finds_what_was_never_noted(ben: MailWorld) -> None:
    assert "the ledger equals the mailbox\n" in done("audit", BEN)
    arrives(ben, a_mail(1), a_mail(2))
    assert "INBOX: 2 not read yet\n" in done("audit", BEN)
    running.with_app(looked)
    assert "INBOX: 2 stored\n" in done("audit", "Ben@northlane.example")

    async def lose_one(app: App) -> None:
        async with app.write() as s:
            [first, _] = await messages.page(s, None, 9)
            await messages.forget_sightings(s, first.id)

    running.with_app(lose_one)
    said = refused("audit", BEN)
    assert re.fullmatch(r"INBOX: message \d+ lies on the server and was never noted", said)


def test_the_audit_of_what_is_not_there(ben: MailWorld) -> None:
    assert refused("audit", "kim@northlane.example").startswith("there is no mailbox kim@northlane.example")


def test_messages_are_listed_by_what_became_of_them_and_read_once_more(ben: MailWorld) -> None:
    arrives(ben, a_mail(1), a_mail(2, "\x1b[2J"))
    running.with_app(looked)
    assert done("messages", "list") == "no message is set aside\n"
    assert len(done("messages", "list", "--fate", "stored").splitlines()) == 2

    async def break_both(app: App) -> None:
        async with app.write() as s:
            for row in await messages.page(s, None, 9):
                row.fate, row.reason, row.subject = Fate.SET_ASIDE, "ValueError: odd\x1b[2J", "mail"

    running.with_app(break_both)
    shown = done("messages", "list")
    assert shown.count("(ValueError: odd[2J)") == 2 and "\x1b" not in shown
    first = shown.split()[0]
    assert "name one message, or say --all" in refused("messages", "retry")
    assert "name one message, or say --all" in refused("messages", "retry", first, "--all")
    assert done("messages", "retry", first).startswith("1 to be read again")
    assert "is stored, not set_aside" in refused("messages", "retry", first)
    assert done("messages", "retry", "--all").startswith("1 to be read again")
    assert done("messages", "list") == "no message is set aside\n"
    assert refused("messages", "retry", "msg_none") == "there is no message msg_none"


def test_replay_shows_what_is_read_otherwise_today_and_acts_only_when_told(ben: MailWorld) -> None:
    async def an_old_reading(app: App) -> str:
        async with app.write() as s:
            now = app.clock.now()
            values = {
                "id": app.new_id("msg"),
                "content_key": "old",
                "raw": a_mail(1, "Please take me off your list."),
                "mailbox_id": (await mailboxes.every(s))[0].id,
                "folder_role": Role.INBOX,
                "received_at": now - timedelta(days=2),
                "stored_at": now,
                "fate": Fate.UNMATCHED,
                "reason": "names no mail and no lead of ours",
                "attempts": 0,
                "truncated": False,
            }
            message_id, _ = await messages.add_once(s, values)
            row = await messages.get(s, message_id)
            row.kind, row.label, row.from_address, row.reading = "human", "none", "kim1@else.example", {}
            return message_id

    message_id = running.with_app(an_old_reading)
    assert done("replay", "--days", "1") == "0 messages of 1 days, 0 read otherwise today\n"
    shown = done("replay")
    assert shown.startswith(message_id) and "    signals: none -> opt_out\n" in shown
    assert shown.endswith("1 messages of 30 days, 1 read otherwise today; nothing was changed; --apply acts on it\n")

    assert "acted on; what could lead to mail is in `thaw tasks`\n" in done("replay", "--apply")
    assert "1 messages of 30 days, 0 read otherwise today\n" in done("replay")


def test_how_far_a_mailbox_is_read_back_is_said_when_it_is_added(
    database: str, mail: MailWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("THAW_MAILBOX_PASSWORD", "right")
    done(*adding(mail, "--no-check", "--read-back", "30"))

    async def back(app: App) -> int:
        async with app.read() as s:
            [row] = await mailboxes.every(s)
            assert row.read_back_to is not None
            return (row.created_at.date() - row.read_back_to).days

    assert running.with_app(back) == 30
