"""Reading mailboxes of pymap, the server of the demo: no SPECIAL-USE, numbers from 101, everything in memory."""

from __future__ import annotations

import argparse
import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from typing import Any

import pytest
from pymap.backend.dict import DictBackend
from pymap.backend.dict.filter import FilterSet
from pymap.backend.dict.mailbox import MailboxSet
from pymap.imap import IMAPService
from pymap.parsing.message import AppendMessage
from pymap.user import Passwords, UserMetadata

from app import errors
from app.mail.account import Account
from app.mail.dial import Dialler
from app.mail.imap import Folder, ImapOpener, Role
from tests.mail.conftest import account

pytestmark = pytest.mark.anyio

RAW = b"From: anna@lead.test\r\nMessage-ID: <a@lead.test>\r\nX-Thaw-Ref: del_1\r\nSubject: hi\r\n\r\nHello ) * (\r\n"
AT = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture
async def boxes() -> AsyncIterator[tuple[int, MailboxSet]]:
    """The server's port, and the store of the user `ida` with INBOX, Sent and Junk."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    arguments = argparse.Namespace(
        demo_data=False, demo_user="demo", demo_password="demo", host="127.0.0.1", port=port, debug=False
    )
    for unset in ("cert", "key", "passlib_cfg", "proxy_protocol", "inherited_sockets"):
        setattr(arguments, unset, None)
    arguments.tls = False
    backend, config = await DictBackend.init(arguments)
    config.apply_context()
    login: Any = backend.login
    login.users_dict["ida"] = UserMetadata(config, "ida", password=await Passwords(config).hash_password("pä ß"))
    store, filters = MailboxSet(), FilterSet()
    config.set_cache["ida"] = (store, filters)
    for name in ("Sent", "Junk", "Kunden & Freunde ö"):
        await store.add_mailbox(name)
    async with AsyncExitStack() as stack:
        await backend.start(stack)
        await IMAPService(backend, config).start(stack)
        yield port, store


async def put(store: MailboxSet, name: str, raw: bytes = RAW) -> None:
    await (await store.get_mailbox(name)).append(AppendMessage(raw, AT, frozenset()))


def ida(port: int, password: str = "pä ß") -> Account:
    return account(imap_port=port, username="ida", password=password)


async def test_a_whole_round(boxes: tuple[int, MailboxSet]) -> None:
    port, store = boxes
    async with asyncio.timeout(60):
        session = await ImapOpener(dialler=Dialler(offline=True)).open(ida(port))
        inbox, *others = await session.folders()
        assert inbox == Folder(name="INBOX", role=Role.INBOX)
        assert {(one.name, one.role) for one in others} == {
            ("Sent", Role.SENT),
            ("Junk", Role.JUNK),
            ("Kunden & Freunde ö", Role.OTHER),
        }
        before = await session.examine("INBOX")
        assert await session.uids_above(before.uidnext - 1) == []

        assert session.supports_idle
        await put(store, "INBOX")
        assert await session.idle(90) is True
        (uid,) = await session.uids_above(before.uidnext - 1)
        (got,) = [one async for one in session.fetch([uid])]
        assert (got.uid, got.raw, got.truncated) == (before.uidnext, RAW, False)
        assert await session.find("Message-ID", "<a@lead.test>") == [uid]
        assert await session.find("X-Thaw-Ref", "del_1") == [uid]
        assert (await session.examine("INBOX")).uidvalidity == before.uidvalidity

        await put(store, "Kunden & Freunde ö")
        await session.examine("Kunden & Freunde ö")
        assert len(await session.uids_above(0)) == 1
        await session.close()


async def test_a_thousand_messages(boxes: tuple[int, MailboxSet]) -> None:
    port, store = boxes
    raws = [RAW + b"%d\r\n" % number for number in range(1000)]
    for raw in raws:
        await put(store, "INBOX", raw)
    async with asyncio.timeout(60):
        session = await ImapOpener(dialler=Dialler(offline=True)).open(ida(port))
        await session.examine("INBOX")
        assert [one.raw async for one in session.fetch(await session.uids_above(0))] == raws
        await session.close()


async def test_a_wrong_password_is_an_ill_mailbox(boxes: tuple[int, MailboxSet]) -> None:
    with pytest.raises(errors.AuthFailed):
        async with asyncio.timeout(20):
            await ImapOpener(dialler=Dialler(offline=True)).open(ida(boxes[0], "wrong"))
