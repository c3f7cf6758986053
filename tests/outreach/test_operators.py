"""Mail to one provider of mailboxes is counted together, over all the domains that it serves."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from app.outreach.operators import find_operators, warn_of_bulk
from tests.dnsd import SERVFAIL, DnsServer
from tests.outreach.turns import a_desk

pytestmark = pytest.mark.anyio


async def test_companies_at_one_operator_share_its_cap(database_url: str, tmp_path: Path) -> None:
    table: dict[str, list[str] | str] = {f"company{n}.example MX": ["10 aspmx.l.google.com."] for n in range(4)}
    own: dict[str, list[str] | str] = {"own.example MX": ["10 mx.own.example."], "ill.example MX": SERVFAIL}
    async with a_desk(database_url, tmp_path) as desk, DnsServer({**table, **own}) as dns:
        await desk.policy("operator_daily_cap = 4500", "operator_daily_cap = 2")
        mailbox = await desk.mailbox()
        people = [await desk.lead(f"person@company{n}.example") for n in range(4)]
        elsewhere = [await desk.lead(f"person@{domain}") for domain in ("own.example", "ill.example")]
        app = dataclasses.replace(desk.app, resolver=dns.resolver())
        assert await find_operators(app) == 6
        assert await find_operators(app) == 0, "each is asked for once"
        for _ in range(6):
            await desk.turn(mailbox)
            await desk.later_with_inbox_read(mailbox, hours=1)
        sent = [len(await desk.deliveries(person)) for person in people]
        assert sum(sent) == 2, "all four are at the same provider"
        assert [len(await desk.deliveries(person)) for person in elsewhere] == [1, 1]
        held = [e.held_code for e in await desk.enrollments() if e.held_code is not None]
        assert held.count("operator_cap") == 2


async def test_nothing_is_asked_offline(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path) as desk:
        await desk.lead() if await desk.mailbox() else None
        assert await find_operators(dataclasses.replace(desk.app, resolver=None)) == 0


async def test_whoever_comes_near_the_cap_of_an_operator_is_told_once_a_day(database_url: str, tmp_path: Path) -> None:
    async with a_desk(database_url, tmp_path) as desk:
        await desk.policy("operator_daily_cap = 4500", "operator_daily_cap = 3")
        mailbox = await desk.mailbox()
        told: list[list[tuple[str, str]]] = []
        for n in range(3):
            person = await desk.lead(f"person{n}@gmail.com")
            desk.execute("UPDATE lead SET company_id = NULL WHERE id = %s", person)
            await desk.turn(mailbox)
            told.append(await warn_of_bulk(desk.app))
            await desk.later_with_inbox_read(mailbox, hours=1)
        pair = ("northlane.example", "google")
        assert told == [[], [pair], [pair]], "two of three are two thirds"
        assert await desk.asked() == ["near_bulk"]
        desk.later(days=1)
        assert await warn_of_bulk(desk.app) == []
