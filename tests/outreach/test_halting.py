"""Sending is halted before the next mail, by a person or by a breaker, and goes on only with a reason."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.breaker import Fault, Scope
from app.domain.delivery import State
from app.errors import Conflict, Invalid, NotFound
from app.outreach import halting
from app.outreach.accounts import set_active
from app.outreach.enroll import NewLead, enter
from app.outreach.send import take_turn
from app.outreach.why import why_not
from app.store import events, faults, halts
from tests.outreach.turns import ANNA, LOGINS, MARA, Desk, a_desk
from tests.smtpd import Conversation, SmtpServer
from tests.world import SEQUENCE

pytestmark = pytest.mark.anyio

SCOPES = [
    (Scope.ALL, None),
    (Scope.DOMAIN, "northlane.example"),
    (Scope.MAILBOX, MARA),
    (Scope.SEQUENCE, SEQUENCE),
    (Scope.LIST, "the spring fair"),
]


async def from_the_fair(desk: Desk, email: str = ANNA) -> str:
    """A lead of a list that has a name."""
    new = NewLead(email=email, first_name="Anna", company="Tidewell", country="GB", source="the spring fair")
    return (await enter(desk.app, new, SEQUENCE)).lead_id


@pytest.mark.parametrize(("scope", "name"), SCOPES)
async def test_a_halt_holds_every_mail_until_a_person_ends_it(
    scope: Scope, name: str | None, database_url: str, tmp_path: Path
) -> None:
    async with a_desk(database_url, tmp_path) as desk:
        mailbox, lead = await desk.mailbox(), await from_the_fair(desk)
        await halting.begin(desk.app, scope, name, by="ops", why="the price in the second line is wrong")
        assert not await desk.turn(mailbox)
        assert desk.server.accepted == []
        said = await why_not(desk.app, lead)
        assert (said.code, said.until) == ("halted", None) and "the price" in said.reason

        await halting.end(desk.app, scope, name, by="ops", why="mended")
        desk.later(hours=1)
        assert await desk.turn(mailbox)
        assert [mail.state for mail in await desk.deliveries(lead)] == [State.SENT]
        async with desk.app.read() as s:
            kinds = [event.kind for event in await events.newest(s)]
        assert kinds.count("sending.halted") == kinds.count("sending.resumed") == 1


@pytest.mark.parametrize("place", ["MAIL", "RCPT"])
@pytest.mark.parametrize(("scope", "name"), SCOPES)
async def test_a_halt_between_two_smtp_commands_leaves_no_data(
    scope: Scope, name: str | None, place: str, database_url: str, tmp_path: Path
) -> None:
    async def press(conversation: Conversation) -> None:
        await halting.begin(desk.app, scope, name, by="ops", why="stop")

    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults={place: press})) as desk:
        mailbox, lead = await desk.mailbox(), await from_the_fair(desk)
        await desk.turn(mailbox)
        assert "DATA" not in desk.server.said
        [mail] = await desk.deliveries(lead)
        assert (mail.state, mail.held_code) == (State.QUEUED, "halted")


async def test_a_mailbox_that_is_switched_off_behind_rcpt_begins_no_data(database_url: str, tmp_path: Path) -> None:
    async def switch_off(conversation: Conversation) -> None:
        await set_active(desk.app, mailbox, False)

    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults={"RCPT": switch_off})) as desk:
        mailbox, _ = await desk.mailbox(), await desk.lead()
        await desk.turn(mailbox)
        assert "DATA" not in desk.server.said


async def test_pressed_amid_a_burst_only_what_is_being_transmitted_leaves(database_url: str, tmp_path: Path) -> None:
    """Thirty mailboxes send at once; the switch is pressed while most of them are between RCPT and DATA."""
    arrived: list[Conversation] = []
    pressed = asyncio.Event()

    async def press(conversation: Conversation) -> None:
        arrived.append(conversation)
        if len(arrived) == 6:
            await halting.begin(desk.app, Scope.ALL, None, by="ops", why="stop")
            pressed.set()
        elif len(arrived) > 6:
            await pressed.wait()

    async with a_desk(database_url, tmp_path, SmtpServer(logins=LOGINS, faults={"RCPT": press})) as desk:
        boxes = [await desk.mailbox(f"seller{n}@northlane.example") for n in range(30)]
        for n in range(30):
            await desk.lead(f"person{n}@company{n}.example")
        await asyncio.gather(*(take_turn(desk.another(f"w{n}", desk.app), box) for n, box in enumerate(boxes)))
        assert len(arrived) >= 6 and len(desk.server.accepted) <= 5
        sent = len(desk.server.accepted)
        desk.later(hours=3)
        await asyncio.gather(*(take_turn(desk.app, box) for box in boxes))
        assert len(desk.server.accepted) == sent


async def bounced(desk: Desk, mailbox: str, count: int, fault: Fault = Fault.HARD_BOUNCE, first: int = 0) -> list[str]:
    """So many mails leave and come back; what was halted by it."""
    opened: list[str] = []
    for number in range(first, first + count):
        lead = await from_the_fair(desk, f"{fault}{number}@company{number}.example")
        assert await desk.turn(mailbox)
        [mail] = await desk.deliveries(lead)
        async with desk.app.write() as s:
            assert await faults.note(s, mail.id, fault, desk.clock.now())
        opened += await halting.judge_mail(desk.app, mail.id)
        await desk.later_with_inbox_read(mailbox, minutes=70 if fault is not Fault.POLICY else 0)
        desk.execute("UPDATE mailbox SET next_turn_at = NULL")
    return opened


async def test_the_third_bounce_halts_mailbox_sequence_and_list_and_asks_a_person(
    database_url: str, tmp_path: Path
) -> None:
    async with a_desk(database_url, tmp_path) as desk:
        mailbox = await desk.mailbox()
        opened = await bounced(desk, mailbox, 3)
        assert opened == [f"mailbox:{mailbox}", f"sequence:{SEQUENCE}", "list:the spring fair"]
        assert (await desk.asked()).count("halted") == 3
        await from_the_fair(desk, "next@elsewhere.example")
        assert not await desk.turn(mailbox), "it stops within one job"
        # The same faults do not open it again once a person has looked.
        for scope, name in ((Scope.MAILBOX, MARA), (Scope.SEQUENCE, SEQUENCE), (Scope.LIST, "the spring fair")):
            await halting.end(desk.app, scope, name, by="ops", why="the list was cleaned")
        await halting.judge_all(desk.app)
        assert "halted" not in await desk.asked()
        desk.later(hours=1)
        assert await desk.turn(mailbox)


async def test_the_second_complaint_halts(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path) as desk:
        mailbox = await desk.mailbox()
        assert await bounced(desk, mailbox, 1, Fault.COMPLAINT) == []
        assert "bounces_or_complaints" in await desk.asked()
        assert f"mailbox:{mailbox}" in await bounced(desk, mailbox, 1, Fault.COMPLAINT, first=1)


async def test_three_policy_rejects_halt_for_a_day_and_no_longer(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path) as desk:
        mailbox = await desk.mailbox()
        assert f"mailbox:{mailbox}" in await bounced(desk, mailbox, 3, Fault.POLICY)
        lead = await from_the_fair(desk, "next@elsewhere.example")
        assert not await desk.turn(mailbox)
        assert (await why_not(desk.app, lead)).until is not None
        await desk.later_with_inbox_read(mailbox, hours=24, minutes=1)
        assert await desk.turn(mailbox)


async def test_an_address_that_its_server_does_not_know_counts_as_a_bounce(database_url: str, tmp_path: Path) -> None:
    server = SmtpServer(logins=LOGINS, faults={"RCPT": "550 5.1.1 no such user"})
    async with a_desk(database_url, tmp_path, server) as desk:
        mailbox, lead = await desk.mailbox(), await from_the_fair(desk)
        await desk.turn(mailbox)
        [mail] = await desk.deliveries(lead)
        assert (mail.state, mail.fault) == (State.REFUSED, Fault.HARD_BOUNCE)
        async with desk.app.read() as s:
            counts = await faults.count(s, Scope.MAILBOX, mailbox, desk.clock.now(), None)
            assert (counts.sent, counts.bounces) == (1, 1)
            later = await faults.count(s, Scope.MAILBOX, mailbox, desk.clock.now() + timedelta(days=8), None)
            assert (later.sent, later.bounces) == (0, 0)


async def test_a_typing_error_is_no_halt_and_going_on_needs_a_reason(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path) as desk:
        await desk.mailbox()
        for scope, name in [
            (Scope.DOMAIN, "northlaen.example"),
            (Scope.MAILBOX, "mora@northlane.example"),
            (Scope.SEQUENCE, "late-shipment"),
            (Scope.LIST, "no such list"),
        ]:
            with pytest.raises(NotFound, match=name):
                await halting.begin(desk.app, scope, name, by="ops", why="x")
        with pytest.raises(Invalid, match="name"):
            await halting.begin(desk.app, Scope.DOMAIN, None, by="ops", why="x")
        await halting.begin(desk.app, Scope.ALL, None, by="ops", why="x")
        with pytest.raises(Invalid, match="say why"):
            await halting.end(desk.app, Scope.ALL, None, by="ops", why=" ")
        await halting.end(desk.app, Scope.ALL, None, by="ops", why="done")
        with pytest.raises(Conflict):
            await halting.end(desk.app, Scope.ALL, None, by="ops", why="done")
        async with desk.app.read() as s:
            assert await halts.in_force(s, desk.clock.now()) == []
