"""A dry run does everything but the wire: nobody is reached, whatever happens, and its ledger is no real one's."""

from __future__ import annotations

import dataclasses
from email import message_from_bytes
from pathlib import Path

import pytest

from app.domain.delivery import State
from app.errors import Invalid
from app.mail.dry import DrySender
from app.main import refuse_mixed_ledger
from app.outreach.send import take_turn
from tests.outreach.turns import ANNA, a_desk
from tests.world import settings_for

pytestmark = pytest.mark.anyio


async def test_a_whole_sequence_becomes_files_and_no_server_hears_of_it(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path, settings={"dry_run": True}) as desk:
        app = desk.running.app
        assert isinstance(app.sender, DrySender), "there is no other sender in the process"
        mailbox, lead = await desk.mailbox(), await desk.lead()
        for _ in range(30):
            await take_turn(app, mailbox)
            await desk.later_with_inbox_read(mailbox, days=1)
        mails = await desk.deliveries(lead)
        assert [mail.state for mail in mails] == [State.SENT] * len(mails) and len(mails) >= 4
        assert desk.server.connections == 0 and desk.server.accepted == []
        kept = {path.stem: message_from_bytes(path.read_bytes()) for path in (tmp_path / "dry-run").glob("*.eml")}
        assert set(kept) == {mail.id for mail in mails}
        assert all(mail["To"] and ANNA in mail["To"] for mail in kept.values())
        assert all(mail.response and mail.response.startswith("dry run: not sent") for mail in mails)


async def test_a_dry_run_and_real_mail_never_stand_in_one_ledger(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path, settings={"dry_run": True}) as desk:
        await refuse_mixed_ledger(desk.running.app)
        mailbox = await desk.mailbox()
        await desk.lead()
        await take_turn(desk.running.app, mailbox)
        await refuse_mixed_ledger(desk.running.app)
        real = dataclasses.replace(desk.app, settings=settings_for(tmp_path))
        with pytest.raises(Invalid, match="holds a dry run"):
            await refuse_mixed_ledger(real)
        desk.execute("UPDATE delivery SET response = '250 ok'")
        await refuse_mixed_ledger(real)
        with pytest.raises(Invalid, match="mail was sent"):
            await refuse_mixed_ledger(desk.running.app)
