"""A mailbox is lost: its leads wait and say so, and a successor goes on with them and says that it took over."""

from __future__ import annotations

from email import message_from_bytes, policy
from pathlib import Path

import pytest

from app.domain.delivery import State
from app.errors import Conflict
from app.outreach.accounts import set_active
from app.outreach.enroll import NewLead, enroll, enter
from app.outreach.succession import follow_all, succeed
from app.outreach.why import why_not
from tests.outreach.turns import ANNA, LOGINS, MARA, Desk, a_desk
from tests.smtpd import SmtpServer
from tests.world import SEQUENCE

pytestmark = pytest.mark.anyio

KURT = "kurt@northlane.example"


def words(raw: bytes) -> str:
    body = message_from_bytes(raw, policy=policy.default).get_body(("plain",))
    assert body is not None
    return str(body.get_content())


async def kurt(desk: Desk) -> str:
    return await desk.mailbox(KURT, name="Kurt Adler")


async def test_a_mailbox_that_is_switched_off_holds_its_leads_and_asks(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path) as desk:
        mailbox, lead = await desk.mailbox(), await desk.lead()
        await kurt(desk)
        await set_active(desk.app, mailbox, False)
        assert await desk.asked() == ["mailbox_off"]
        assert (await why_not(desk.app, lead)).code == "mailbox_off"
        await set_active(desk.app, mailbox, True)
        assert await desk.asked() == []


async def test_the_successor_goes_on_in_the_thread_and_says_once_that_it_took_over(
    database_url: str, tmp_path: Path
) -> None:
    async with a_desk(database_url, tmp_path) as desk:
        mara, lead = await desk.mailbox(), await desk.lead()
        await desk.turn(mara)
        new = await kurt(desk)
        fresh = await desk.lead("bo@elsewhere.example", "Bo")
        desk.execute("UPDATE enrollment SET mailbox_id = %s", mara)
        assert await succeed(desk.app, mara, new, by="ops") == 2
        assert {(await desk.enrollment(who)).mailbox_id for who in (lead, fresh)} == {new}

        for _ in range(3):
            await desk.later_with_inbox_read(new, days=8)
            while await desk.turn(new):
                await desk.later_with_inbox_read(new, hours=1)
        to_anna = [mail for mail in desk.server.accepted if mail.recipients == (ANNA,)]
        to_bo = [mail for mail in desk.server.accepted if mail.recipients == ("bo@elsewhere.example",)]
        assert [mail.sender for mail in to_anna[:3]] == [MARA, KURT, KURT]
        said = ["taken over from Mara Lindqvist" in words(mail.raw) for mail in to_anna]
        assert said[:3] == [False, True, False]
        second = message_from_bytes(to_anna[1].raw)
        assert second["In-Reply-To"] == message_from_bytes(to_anna[0].raw)["Message-ID"]
        assert not any("taken over" in words(mail.raw) for mail in to_bo), "who never heard of Mara is told nothing"
        assert not await desk.turn(mara)


async def test_a_mail_that_a_server_put_off_leaves_in_the_name_of_the_successor(
    database_url: str, tmp_path: Path
) -> None:
    server = SmtpServer(logins=LOGINS, faults={"DOT": "451 4.3.0 later"})
    async with a_desk(database_url, tmp_path, server) as desk:
        mara, lead = await desk.mailbox(), await desk.lead()
        await desk.turn(mara)
        desk.server.faults.clear()
        new = await kurt(desk)
        await succeed(desk.app, mara, new, by="ops")
        await desk.later_with_inbox_read(new, hours=3)
        await desk.turn(new)
        [mail] = await desk.deliveries(lead)
        assert (mail.state, mail.mailbox_id) == (State.SENT, new)
        assert [accepted.sender for accepted in desk.server.accepted] == [KURT]


async def test_what_was_being_sent_and_did_not_leave_follows_later(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path) as desk:
        mara, lead = await desk.mailbox(), await desk.lead()
        new = await kurt(desk)

        async def lose_it(conversation: object) -> None:
            await succeed(desk.app, mara, new, by="ops")

        desk.server.faults["RCPT"] = lose_it
        await desk.turn(mara)
        desk.server.faults.clear()
        assert desk.server.accepted == []
        await follow_all(desk.app)
        await desk.later_with_inbox_read(new, hours=3)
        await desk.turn(new)
        assert [mail.sender for mail in desk.server.accepted] == [KURT]
        assert [mail.state for mail in await desk.deliveries(lead)] == [State.SENT]


async def test_who_may_succeed_whom(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path) as desk:
        mara, new = await desk.mailbox(), await kurt(desk)
        third = await desk.mailbox("third@northlane.example")
        with pytest.raises(Conflict, match="itself"):
            await succeed(desk.app, mara, mara, by="ops")
        await succeed(desk.app, mara, new, by="ops")
        await succeed(desk.app, mara, new, by="ops")
        with pytest.raises(Conflict, match="already"):
            await succeed(desk.app, mara, third, by="ops")
        with pytest.raises(Conflict, match="sends nothing itself"):
            await succeed(desk.app, new, mara, by="ops")
        with pytest.raises(Conflict, match="was succeeded"):
            await set_active(desk.app, mara, True)
        await succeed(desk.app, new, third, by="ops")


# -- who writes to whom -----------------------------------------------------------------------------------------------


async def test_leads_go_where_there_is_room(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path) as desk:
        big, small = await desk.mailbox(daily_cap=30), await desk.mailbox(KURT, daily_cap=10)
        people = [await desk.lead(f"person{n}@company{n}.example") for n in range(20)]
        held = [(await desk.enrollment(person)).mailbox_id for person in people]
        assert (held.count(big), held.count(small)) == (15, 5)


async def test_a_company_hears_from_the_mailbox_that_it_knows(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path) as desk:
        await desk.mailbox()
        await kurt(desk)
        first = (await desk.enrollment(await desk.lead())).mailbox_id
        for n in range(3):
            colleague = await desk.lead(f"colleague{n}@tidewell.example")
            assert (await desk.enrollment(colleague)).mailbox_id == first


async def test_a_lead_stays_with_its_mailbox_for_life(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path) as desk:
        mara = await desk.mailbox()
        new = NewLead(email=ANNA, first_name="Anna", company="Tidewell", country="GB")
        lead = (await enter(desk.app, new, SEQUENCE)).lead_id
        desk.execute("UPDATE enrollment SET state = 'finished', due_at = NULL")
        await kurt(desk)
        await set_active(desk.app, mara, False)
        with pytest.raises(Conflict, match="thaw mailboxes succeed"):
            await enroll(desk.app, lead, "dock-overtime")
        await set_active(desk.app, mara, True)
        await enroll(desk.app, lead, "dock-overtime")
        assert (await desk.enrollment(lead)).mailbox_id == mara
