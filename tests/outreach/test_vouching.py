"""DNS is asked every day whether it still vouches for the domains that send."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from app.domain.breaker import Scope
from app.outreach import halting
from app.outreach.vouching import vouch_again
from tests.dnsd import SERVFAIL, DnsServer
from tests.doctor.test_names import GOOD, HOME
from tests.outreach.turns import Desk, a_desk

pytestmark = pytest.mark.anyio

A_DAY = "UPDATE mailbox SET vouched_at = vouched_at - interval '1 day'"


def asking(desk: Desk, dns: DnsServer) -> None:
    desk.app = dataclasses.replace(desk.app, resolver=dns.resolver())


async def test_a_domain_for_which_dns_vouches_no_more_sends_nothing(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path) as desk, DnsServer(GOOD) as dns:
        asking(desk, dns)
        mailbox, sister = await desk.mailbox(), await desk.mailbox("ida@northlane.example")
        first = await desk.lead()
        assert await vouch_again(desk.app) == 0, "it was asked when the mailboxes came"
        dns.records[f"{HOME} TXT"] = []
        desk.execute(A_DAY)
        assert await vouch_again(desk.app) == 1, "one domain, whatever number of mailboxes"
        assert not await desk.turn(mailbox) and not await desk.turn(sister) and not desk.server.accepted
        held = await desk.enrollment(first)
        assert held.held_code == "halted" and "SPF of northlane.example: there is no SPF record" in str(
            held.held_reason
        )
        assert await desk.asked() == ["halted"]
        assert await vouch_again(desk.app) == 0, "once a day"

        dns.records |= GOOD
        await halting.end(desk.app, Scope.DOMAIN, HOME, "ops", "the record is back")
        desk.execute(A_DAY)
        assert await vouch_again(desk.app) == 1 and await desk.asked() == []
        desk.execute("UPDATE enrollment SET due_at = %s", desk.clock.now())
        assert await desk.turn(mailbox) or await desk.turn(sister)
        assert len(desk.server.accepted) == 1


async def test_a_silent_dns_is_held_against_nobody(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path) as desk, DnsServer(GOOD) as dns:
        asking(desk, dns)
        mailbox, _ = await desk.mailbox(), await desk.lead()
        dns.records |= {name: SERVFAIL for name in GOOD}
        desk.execute(A_DAY)
        assert await vouch_again(desk.app) == 1
        assert await desk.turn(mailbox) and await desk.asked() == []


async def test_what_is_switched_off_is_not_asked_about(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path) as desk, DnsServer(GOOD) as dns:
        assert await vouch_again(desk.app) == 0, "offline nobody is asked"
        await desk.mailbox()
        desk.execute("UPDATE mailbox SET is_active = false")
        asking(desk, dns)
        assert await vouch_again(desk.app) == 0 and dns.asked == []
