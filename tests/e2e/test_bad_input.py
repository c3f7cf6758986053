"""Bad input and dead servers, as a user meets them: told clearly, nothing lost, nothing sent twice."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest

from app.main import create_api
from app.outreach.accounts import add_mailbox
from app.store import mailboxes
from tests.relay import Relay
from tests.world import SEQUENCES, World, a_world, mailbox_on, until, until_watched

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

MAILBOX = "mara@northlane.example"
_THAW = "from app.cli import main; main()"


@asynccontextmanager
async def browsing(world: World) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the API and of the pages."""
    transport = httpx.ASGITransport(create_api(world.running))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        yield client


async def thaw(url: str, folder: Path, *arguments: str, code: int = 0) -> str:
    """What a command prints, on either stream."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("THAW_")} | {
        "THAW_DATABASE_URL": url,
        "THAW_DATA_DIR": str(folder / "var"),
        "THAW_OFFLINE": "true",
        "THAW_SEQUENCES_DIR": str(SEQUENCES),
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", _THAW, *arguments),
        env=environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    assert process.returncode == code, output.decode()
    return output.decode()


# -- a CSV file ----------------------------------------------------------------------------------------------------

# Each with what its reason must name.
BROKEN = {
    b",Nobody,Acme,no address": "no e-mail address",
    b"not an address,Bert,Acme,x": '"not an address" is no address',
    b"abuse@acme.example,Cara,Acme,x": "role address",
    b"dora@acme.example,Dora,Acme,x,shifted": "5 cells under 4 columns",
    "emil@acme.example,Émile,Acme,x".encode("cp1252"): "0xC9 is no UTF-8",
    b"Person7+again@acme.example,Twice,Acme,x": "stands on line",
    b"finn@acme.example,=1+1,Acme,x": "first name is a formula",
    b"gina@acme.example,#REF!,Acme,x": "first name is #REF!",
    b"gone@acme.example,Gone,Acme,x": "is suppressed (manual)",
    b"mara@northlane.example,Mara,Northlane,x": "one of your own mailboxes",
}


def a_file() -> tuple[bytes, dict[int, str]]:
    """200 good rows, some over two lines, with ten broken ones between; and what must be said of which line."""
    raw = b"\xef\xbb\xbfE-mail address,First name,Company,Notes\r\n"
    told: dict[int, str] = {}
    broken = list(BROKEN.items())
    for number in range(200):
        note = '"two\r\nlines, and a ""quote"""' if number % 7 == 0 else "Zürich"
        raw += f"person{number}@acme.example,Jürgen {number},Acme,{note}\r\n".encode()
        if number % 20 == 19:
            row, reason = broken.pop()
            # What an editor shows: the line breaks before it, and one.
            told[raw.count(b"\n") + 1] = reason
            raw += row + b"\r\n"
    assert not broken
    return raw, told


def assert_told(bad: list[tuple[int, str]], told: dict[int, str]) -> None:
    assert [line for line, _ in bad] == sorted(told)
    assert [line for line, reason in bad if told[line] not in reason] == []


@pytest.mark.parametrize("door", ["rest", "cli"])
async def test_ten_broken_rows_are_listed_and_two_hundred_good_ones_enter(
    database_url: str, tmp_path: Path, door: str
) -> None:
    raw, told = a_file()
    async with a_world(database_url, tmp_path, work=False) as world, browsing(world) as client:
        await world.mailbox(MAILBOX)
        await client.post("/api/v1/suppressions", json={"address": "gone@acme.example"})
        if door == "rest":
            headers = {"Content-Type": "text/csv"}
            report = (await client.post("/api/v1/leads/import", content=raw, headers=headers)).json()
            assert (report["imported"], report["already_known"], report["hints"]) == (200, 0, [])
            assert_told([(bad["line"], bad["reason"]) for bad in report["bad"]], told)
        else:
            file = tmp_path / "leads.csv"
            file.write_bytes(raw)
            *lines, summary = (await thaw(database_url, tmp_path, "import", str(file))).splitlines()
            assert summary == "200 imported, 0 already known, 10 bad rows"
            found = [re.fullmatch(rf"{re.escape(str(file))}:(\d+): (.*)", line) for line in lines]
            assert_told([(int(match[1]), match[2]) for match in found if match], told)
        leads = (await client.get("/api/v1/leads?limit=500")).json()["items"]
        assert len(leads) == 200 and leads[0]["fields"] == {"Notes": 'two\nlines, and a "quote"'}
        assert {lead["first_name"] for lead in leads} == {f"Jürgen {number}" for number in range(200)}


async def test_a_file_that_cannot_be_used_imports_nothing_and_says_what_to_do(
    database_url: str, tmp_path: Path
) -> None:
    wrong = {
        b"": "the file is empty",
        b"Name;Adress\nAnna;anna@acme.example\n": 'rename "Adress" to "email"',
        b"PK\x03\x04 a workbook": "this is a spreadsheet, not a CSV file",
    }
    async with a_world(database_url, tmp_path, work=False) as world, browsing(world) as client:
        for raw, told in wrong.items():
            answer = await client.post("/api/v1/leads/import", content=raw, headers={"Content-Type": "text/csv"})
            assert answer.status_code == 422 and told in answer.json()["detail"]
        (tmp_path / "leads.csv").write_bytes(b"Name;Adress\nAnna;anna@acme.example\n")
        said = await thaw(database_url, tmp_path, "import", str(tmp_path / "leads.csv"), code=2)
        assert said.startswith("thaw: ") and 'rename "Adress" to "email"' in said and said.count("\n") == 1
        assert "Is a directory" in await thaw(database_url, tmp_path, "import", str(tmp_path), code=2)
        assert (await client.get("/api/v1/leads")).json()["items"] == []


# -- a folder of sequences -----------------------------------------------------------------------------------------


async def test_a_sequence_with_an_error_is_refused_and_the_old_one_stays(database_url: str, tmp_path: Path) -> None:
    folder = tmp_path / "edited"
    shutil.copytree(SEQUENCES, folder)
    step = folder / "cold" / "late-shipments" / "1-first.md"
    lines = step.read_text(encoding="utf-8").splitlines()
    lines.append("{{ lead.frist_name }}")
    step.write_text("\n".join(lines), encoding="utf-8")
    async with a_world(database_url, tmp_path, work=False) as world, browsing(world) as client:
        before = (await client.get("/api/v1/sequences")).json()
        said = await thaw(database_url, tmp_path, "sequences", "apply", str(folder), code=1)
        assert f"{step}:{len(lines)}: " in said and 'did you mean "lead.first_name"?' in said
        assert (await client.get("/api/v1/sequences")).json() == before
        step.write_text("\n".join(lines[:-1]) + "\n\nOne line more.\n", encoding="utf-8")
        assert "is in force now" in await thaw(database_url, tmp_path, "sequences", "apply", str(folder))
        assert (await client.get("/api/v1/sequences")).json()["version"] != before["version"]


# -- dead servers --------------------------------------------------------------------------------------------------


class Office:
    """One mailbox whose servers can be stopped, and how it does through REST and on the page."""

    def __init__(self, world: World, client: httpx.AsyncClient, smtp: Relay, imap: Relay) -> None:
        self.world = world
        self.client = client
        self.smtp = smtp
        self.imap = imap

    async def mailbox(self) -> Any:
        [found] = (await self.client.get("/api/v1/mailboxes")).json()
        return found

    async def enrollment(self, lead_id: str) -> Any:
        [found] = (await self.client.get(f"/api/v1/leads/{lead_id}")).json()["enrollments"]
        return found

    async def page(self) -> str:
        return (await self.client.get("/mailboxes")).text

    async def is_failing(self) -> bool:
        return (await self.mailbox())["failing_since"] is not None

    async def is_well(self) -> bool:
        return (await self.mailbox())["failing_since"] is None

    async def shows(self, word: str, failure: str | None) -> None:
        """Both doors say the same: a word on the page, and the reason where there is one."""
        found, page = await self.mailbox(), await self.page()
        assert f">{word}<" in page, page
        assert (found["failure"] is None) == (failure is None)
        assert failure is None or failure in found["failure"]


@asynccontextmanager
async def an_office(url: str, folder: Path, **changes: Any) -> AsyncIterator[Office]:
    async with (
        a_world(url, folder, **changes) as world,
        Relay(world.mail.smtp_port) as smtp,
        Relay(world.mail.imap_port) as imap,
        browsing(world) as client,
    ):
        await world.mail.add_mailbox(MAILBOX, "secret")
        new = mailbox_on(_Behind(world, smtp, imap), MAILBOX)
        world.watched[MAILBOX] = await add_mailbox(world.app, new)
        await until_watched(world)
        yield Office(world, client, smtp, imap)


class _Behind:
    """The sandbox's servers as they are reached through relays."""

    def __init__(self, world: World, smtp: Relay, imap: Relay) -> None:
        self._mail = world.mail
        self.smtp_port = smtp.port
        self.imap_port = imap.port

    def __getattr__(self, name: str) -> Any:
        return getattr(self._mail, name)


async def test_a_dead_smtp_server_shows_and_heals_and_nothing_is_lost_or_sent_twice(
    database_url: str, tmp_path: Path
) -> None:
    async with an_office(database_url, tmp_path) as office:
        world = office.world
        await world.lead("anna@tidewell.example")
        await world.pass_time(timedelta(minutes=1))
        assert len(world.sent_to("anna@tidewell.example")) == 1
        await office.shows("well", None)

        # The sender still keeps its connection; it is cut with the server.
        await office.smtp.stop()
        await world.lead("bert@moorgate.example", "Bert")
        await world.lead("cleo@harbour.example", "Cleo")
        await world.pass_time(timedelta(minutes=30))
        await office.shows("failing", "cannot connect to 127.0.0.1")
        assert (await office.mailbox())["failures"] >= 2
        assert len(world.mail.accepted) == 1

        await office.smtp.start()
        await world.pass_time(timedelta(hours=5))
        await office.shows("well", None)
        sent = sorted(address for mail in world.mail.accepted for address in mail.recipients)
        assert sent == ["anna@tidewell.example", "bert@moorgate.example", "cleo@harbour.example"]
        deliveries = (await office.client.get("/api/v1/deliveries")).json()["items"]
        assert [delivery["state"] for delivery in deliveries] == ["sent"] * 3


async def test_a_dead_imap_server_shows_and_heals_and_what_came_meanwhile_is_read_once(
    database_url: str, tmp_path: Path
) -> None:
    fresh = timedelta(seconds=3)
    async with an_office(database_url, tmp_path, inbox_fresh=fresh, poll_interval=timedelta(seconds=1)) as office:
        world, anna = office.world, "anna@tidewell.example"
        lead_id = await world.lead(anna)
        await world.pass_time(timedelta(minutes=1))
        [first] = world.sent_to(anna)

        await office.imap.stop()
        await until(office.is_failing)
        await office.shows("failing", "")
        await until(_is_stale(world, fresh))
        # The follow-up becomes due, and waits: nobody knows what lies in the inbox.
        due_at = datetime.fromisoformat((await office.enrollment(lead_id))["due_at"])
        world.clock.step_to(due_at)
        await world.settle()
        assert len(world.mail.accepted) == 1
        enrollment = await office.enrollment(lead_id)
        assert datetime.fromisoformat(enrollment["due_at"]) > due_at
        assert enrollment["state"] == "active" and "inbox" in enrollment["held_reason"]

        await world.replies(anna, "Hi Mara,\n\nwe have no need for this.\n\nAnna", to=first)
        await office.imap.start()
        await until(office.is_well)
        await world.until_state(lead_id, "replied")
        await world.pass_time(timedelta(days=30))
        await office.shows("well", None)
        assert len(world.sent_to(anna)) == 1
        replies = (await office.client.get("/api/v1/replies")).json()["items"]
        assert [reply["lead_id"] for reply in replies if reply["kind"] == "human"] == [lead_id]


def _is_stale(world: World, fresh: timedelta) -> Callable[[], Awaitable[bool]]:
    async def is_stale() -> bool:
        async with world.app.read() as s:
            [mailbox] = await mailboxes.every(s)
        return mailbox.read_at is not None and world.clock.real() - mailbox.read_at > fresh

    return is_stale
