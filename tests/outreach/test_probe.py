"""How a provider signs is read off a mail from one mailbox of ours to another."""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.errors import NotFound
from app.mail.dkim import Signer, SigningKey, signatures
from app.outreach.probe import Signed, probe
from app.store.mailboxes import get as mailboxes_get
from tests.world import World, a_world

pytestmark = pytest.mark.anyio

KEY = SigningKey(domain="northlane.example", selector="thaw", key=Ed25519PrivateKey.generate())


@pytest.fixture
async def world(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    async with a_world(database_url, tmp_path, work=False) as made:
        yield made


async def test_what_a_signature_covers_is_told(world: World) -> None:
    mara, ida = await world.mailbox(), await world.mailbox("ida@northlane.example")
    assert await probe(world.app, mara, ida, 30) == [], "the sandbox signs nothing"
    app = dataclasses.replace(world.app, signer=Signer({"northlane.example": KEY}))
    assert await probe(app, mara, ida, 30) == [Signed(domain="northlane.example", covers=True)]
    assert len(world.mail.accepted) == 2 and {m.recipients for m in world.mail.accepted} == {("ida@northlane.example",)}


async def test_a_mail_that_does_not_come_is_told(world: World) -> None:
    mara = await world.mailbox()
    await world.sandbox.add_mailbox("elsewhere@northlane.example", "secret")
    ida = await world.mailbox("ida@northlane.example")
    async with world.app.write() as s:
        (await mailboxes_get(s, ida)).username = "elsewhere@northlane.example"
    with pytest.raises(NotFound, match="did not come to ida@northlane.example"):
        await probe(world.app, mara, ida, 0.5)


def covering(*names: str) -> frozenset[str]:
    return frozenset(names)


@pytest.mark.parametrize(
    ("header", "found"),
    [
        ("", []),
        (
            "DKIM-Signature: v=1; d=Acme.example;\r\n h=From:To:\r\n\tList-Unsubscribe; b=x\r\n",
            [("acme.example", covering("from", "to", "list-unsubscribe"))],
        ),
        (
            "DKIM-Signature: nonsense\r\nDKIM-Signature: d=b.example; h=from\r\n",
            [("", covering("")), ("b.example", covering("from"))],
        ),
    ],
)
def test_signatures_are_read(header: str, found: list[tuple[str, frozenset[str]]]) -> None:
    assert signatures(f"{header}From: a@b.example\r\n\r\nhello\r\n".encode()) == found
