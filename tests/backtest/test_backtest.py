"""A backtest over a real Dovecot: every number is known beforehand, and the mailbox is as it was."""

from __future__ import annotations

import csv
import io
import os
import re
from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Any, get_args

import pytest
from playwright.async_api import async_playwright
from rich.console import Console

from app.backtest.judge import Reply
from app.backtest.page import as_page
from app.backtest.report import Report
from app.backtest.table import COLUMNS, as_csv
from app.backtest.text import show
from app.backtest.words import DEEDS, UNCOUNTED, deeds
from app.domain.conversation import Uncounted
from app.domain.effect import (
    Ask,
    Effect,
    Hold,
    Introduce,
    Park,
    Refer,
    SeekContact,
    Stop,
    StopCompany,
    Suggest,
    Suppress,
)
from app.domain.matching import MatchedBy
from app.errors import Invalid, NotFound
from classifier.reading import Kind, Label
from tests.backtest.conftest import Backtester
from tests.backtest.past import FILED, MAY, STOP, YES, Mailbox, a_year, on
from tests.dovecot import Dovecot

pytestmark = [pytest.mark.anyio, pytest.mark.dovecot]

CHROMIUM = Path("/usr/bin/chromium")


def leads(replies: Iterable[Any]) -> list[str]:
    """Whose leads, without the domain. A reply may stand in an entry that says more of it."""
    return [getattr(each, "reply", each).answer.lead.partition("@")[0] for each in replies]


STOPPED = ["stop the sequence", "leave their colleagues alone for 90 days"]


def told(reply: Reply) -> list[str]:
    return deeds(reply.decision)


def printed(report: Report) -> str:
    console = Console(width=200, record=True, file=io.StringIO())
    show(report, console)
    return console.export_text()


def rows(report: Report) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(as_csv(report).removeprefix("\ufeff"), newline="")))


def seen_in(server: Dovecot, owner: str) -> dict[str, bytes]:
    """Every file of a mailbox's mails, whose names hold the flags, and what is in it."""
    box = server.folder / "mail" / owner
    mails = [path for path in box.rglob("*") if path.is_file() and path.parent.name in ("cur", "new")]
    return {str(path.relative_to(box)): path.read_bytes() for path in mails}


@pytest.fixture(scope="session")
async def year(past_of: Backtester, dovecot: Dovecot) -> Report:
    """What is reported of the invented year; the mailbox is afterwards as it was."""
    a_year().fill(dovecot, "year")
    before = seen_in(dovecot, "year")
    report = await past_of("year")
    # Nothing was touched: no flag, no file, no folder.
    assert seen_in(dovecot, "year") == before and len(before) > 60
    return report


async def test_every_number_is_known_beforehand(year: Report) -> None:
    report = year
    assert (report.written, report.people, report.answered) == (32, 25, 19)
    assert report.labels() == {
        Label.POSITIVE: 9,
        Label.REFERRAL: 2,
        Label.OBJECTION: 2,
        Label.STALL: 3,
        Label.NONE: 4,
    }
    assert report.kinds() == {Kind.OUT_OF_OFFICE: 1, Kind.BOUNCE: 5}
    assert (report.opt_outs(), report.hard_bounces(), leads(report.in_junk())) == (4, 1, ["cara"])
    assert [kind for kind, some in report.objections() for _ in some] == ["incumbent", "no_budget"]
    assert leads(report.unanswered) == ["zoe", "quin", "vic", "dora", "cara", "ben"]
    assert [reply.passed_on_at for reply in report.unanswered if reply.passed_on_at] == [on(3, 11)]
    assert leads(report.passed) == ["fay"] and report.passed[0].reading.resume_on == date(2026, 5, 1)
    assert leads(report.after_opt_out) == ["ida"]
    assert (report.after_opt_out[0].mails, report.after_opt_out[0].last_at) == (2, on(6, 8))
    assert leads(report.after_bounce) == ["olga"]
    assert [(each.person.email, each.written_at) for each in report.named] == [
        ("una.reyes@xi.example", on(7, 10)),
        ("tom.sand@nu.example", None),
    ]
    # Four hours for Anna, two days for Finn, whom a colleague answered.
    assert report.until_answered == timedelta(hours=26)
    assert report.uncounted == {
        Uncounted.THEIRS: 2,
        Uncounted.BEFORE: 1,
        Uncounted.ANEW: 1,
        Uncounted.STRANGER: 1,
        Uncounted.COLLEAGUE: 2,
        Uncounted.INSIDE: 1,
        Uncounted.LIST: 2,
        Uncounted.MACHINE: 1,
        Uncounted.REPORT: 1,
        Uncounted.OLD: 1,
    }
    assert (report.unread, report.closed, report.copies) == ((), (), 1)
    # Every mail that lies there is accounted for.
    counted = len(report.replies) + sum(report.uncounted.values()) + len(report.unread)
    assert sum(folder.mails for folder in report.folders) == report.own + counted + report.copies
    assert report.effects() == {
        Introduce: 8,
        Refer: 2,
        Park: 3,
        Suggest: 2,
        Suppress: 6,
        Ask: 2,
        Hold: 1,
        Stop: 22,
        StopCompany: 20,
    }
    # Who may be forged warms nobody; what came back three times in a row is dead.
    assert [told(reply) for reply in report.replies if reply.answer.lead == "vic@alpha.example"] == [
        ["ask a person: the writer's address may be forged (DMARC failed): is it really the lead?", *STOPPED]
    ]
    assert [told(reply) for reply in report.replies if reply.answer.lead == "wes@stigma.example"] == [
        *([], []),
        ["never write to them again (hard bounce)", "stop the sequence"],
    ]
    assert SeekContact not in report.effects() and report.without_effect() == 3
    assert Counter(reply.answer.by for reply in report.replies) == {
        MatchedBy.REFERENCES: 18,
        MatchedBy.ADDRESS: 2,
        MatchedBy.COMPANY: 1,
        MatchedBy.RETURNED: 5,
    }
    assert {f"{month.first:%m}": (month.people, month.machine, month.bounces) for month in report.months} == {
        **{"01": (1, 0, 0), "02": (3, 0, 0), "03": (2, 0, 0), "04": (3, 0, 0), "05": (2, 0, 0), "06": (2, 0, 3)},
        **{"07": (2, 0, 0), "08": (0, 1, 2), "09": (2, 0, 0), "10": (2, 0, 0), "11": (1, 0, 0)},
    }
    assert [(f.name, f.mails) for f in report.folders[:2]] == [("Sent", 36), ("INBOX", 37)]
    assert {f.name for f in report.folders[2:]} == {FILED, "Archive", "Junk"}


async def test_it_is_told_as_text_table_and_page(year: Report) -> None:
    report = year
    text = printed(report)
    assert "you wrote to 25 people who had not written first; 19 of them answered (76 %), with 20 replies." in text
    assert "Positive replies that nobody answered: 6\n  2026-10-15  Zoe Kern <zoe@omega.example>  (35 days ago)" in text
    assert "(254 days ago; passed on to a colleague on 2026-03-11)" in text
    assert "(260 days ago; it lies in Junk)" in text and "(156 days ago; the address may be forged)" in text
    assert f'2026-05-01  Fay Moor <fay@eta.example>\n      "{MAY}"' in text
    table = rows(report)
    assert len(table) == len(report.replies) == 26 and tuple(table[0]) == COLUMNS
    assert table[0] | {"because": ""} == {
        **{"at": "2026-01-13 10:00", "from": "anna@acme.example", "name": "Anna Berg", "lead": "anna@acme.example"},
        **{"subject": "Re: Late trucks at your dock", "kind": "human", "label": "positive", "type": "meeting"},
        **{"sure": table[0]["sure"], "opt_out": "", "resume_on": "", "named": "", "because": ""},
        "thaw_does": "introduce them to a closer; stop the sequence; leave their colleagues alone for 90 days",
        **{"answered_at": "2026-01-13 14:00", "passed_on_at": "", "folder": "INBOX", "matched_by": "references"},
        "words": YES,
    }
    page = as_page(report)
    assert "<b>6</b> positive replies that nobody answered" in page and "Zoe Kern" in page
    assert page.count(STOP) == 5 and "19 of them answered (76 %)" in page


HOSTILE = [
    b"",
    b"\x00\xff\xfe garbage without any header \r\n\r\n\x1b[2J",
    b"From: =?utf-8?q?=3Cscript=3Ealert(1)=3C/script=3E?= <eve@evil.example>\r\nMessage-ID: <e1@evil.example>\r\n"
    b'In-Reply-To: <m1@northlane.example>\r\nSubject: =HYPERLINK("http://evil.example","x")\r\n'
    b"Date: Fri, 31 Dec 2199 23:59:59 -9999\r\n\r\n"
    b"<script>alert(2)</script> \x1b[31m[red]Yes[/red], please call me on Thursday at 10. "
    b"<img src=http://evil.example/x.png>\r\n",
    b"From: =cmd|' /C calc'!A0 <eve2@evil.example>\r\nIn-Reply-To: <m1@northlane.example>\r\nSubject: +1\r\n\r\n"
    b"-2+3\r\n",
    # As if we had written it, and with an id of ours.
    b"From: mara@northlane.example\r\nTo: anna@acme.example\r\nMessage-ID: <m1@northlane.example>\r\n\r\nhi\r\n",
    b"From: eve3@evil.example\r\nReferences: " + b"<x@y> " * 20_000 + b"<m1@northlane.example>\r\n\r\nStop.\r\n",
    b"From: eve4@evil.example\r\nIn-Reply-To: <m1@northlane.example>\r\n"
    b"Content-Type: multipart/mixed; boundary=a\r\n\r\n"
    + b"--a\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n"
    * 5000,
]


async def test_hostile_mail_is_counted_and_shown_harmlessly(past_of: Backtester, dovecot: Dovecot) -> None:
    box = Mailbox()
    box.sent("anna@acme.example", on(11, 2))
    for raw in HOSTILE:
        box.raw(raw, on(11, 3), "Junk")
    box.fill(dovecot, "hostile")

    report = await past_of("hostile")

    # The one with our own address and id takes the place of nothing; an id behind a thousand others is not seen.
    assert sorted(reply.answer.mail.writer for reply in report.replies) == [
        *("eve2@evil.example", "eve4@evil.example", "eve@evil.example")
    ]
    assert report.uncounted == {Uncounted.BEFORE: 1, Uncounted.STRANGER: 2}
    assert {reply.at for reply in report.replies} == {on(11, 3)}
    assert report.answered == 1 and report.written == 1
    page = as_page(report)
    assert "<script" not in page and "<img" not in page and "\x1b" not in page
    assert re.findall(r"https?://|src=|url\(|@import", page.partition("<body>")[0]) == []
    assert "default-src &#39;none&#39;" in page or "default-src 'none'" in page
    assert "\x1b" not in printed(report) and "[red]Yes[/red]" in printed(report)
    cells = [cell for row in rows(report) for cell in row.values()]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))] == []
    assert {'\'=HYPERLINK("http://evil.example","x")', "'+1", "'-2+3"} <= set(cells)


async def test_a_big_folder_is_read_in_pieces_and_through_lost_connections(
    past_of: Backtester, dovecot: Dovecot
) -> None:
    box = Mailbox()
    for number in range(330):
        letter = box.sent(f"p{number}@firm{number}.example", on(9, 1))
        if number % 3 == 0:
            box.came(
                f"P <p{number}@firm{number}.example>", on(9, 2), "Thanks, but we are not interested.", answers=letter
            )
    for number in range(450):
        box.came(f"n{number}@news.example", on(9, 3), "News", head="List-Id: <n>")
    box.fill(dovecot, "big")
    cuts = iter([("reading headers", 250), ("reading headers", 600), ("reading replies", 100)])
    cut = next(cuts)

    def progress(doing: str, done: int, total: int) -> None:
        nonlocal cut
        if cut and doing == cut[0] and done >= cut[1]:
            dovecot.kick("big")
            cut = next(cuts, ("", 0))

    report = await past_of("big", progress=progress)

    assert cut == ("", 0)
    assert (report.people, len(report.replies), report.uncounted) == (330, 110, {Uncounted.LIST: 450})
    assert set(dovecot.flags("big")) <= {"", "S"} and report.unread == ()


async def test_an_empty_mailbox_says_so(past_of: Backtester, dovecot: Dovecot) -> None:
    with pytest.raises(NotFound, match="there is no mail since 2025-11-20 in Sent, INBOX, Junk: go further back"):
        await past_of("empty")


async def test_without_anything_sent_nothing_can_answer(past_of: Backtester, dovecot: Dovecot) -> None:
    box = Mailbox()
    box.came("anna@acme.example", on(10, 1), "Hello?")
    box.sent("anna@acme.example", on(9, 1), folder="Outgoing")
    box.fill(dovecot, "unsent")
    with pytest.raises(NotFound, match="Sent is empty, .* name that folder with --sent; there are .*Outgoing"):
        await past_of("unsent")
    report = await past_of("unsent", sent="Outgoing")
    assert report.people == 1 and report.uncounted == {Uncounted.ANEW: 1}
    with pytest.raises(Invalid, match='there is no folder "Out"; there are "INBOX", .*"Outgoing"'):
        await past_of("unsent", sent="Out")


async def test_nothing_that_came_in_is_said_too(past_of: Backtester, dovecot: Dovecot) -> None:
    box = Mailbox()
    box.sent("anna@acme.example", on(9, 1))
    box.fill(dovecot, "silent")
    with pytest.raises(NotFound, match="nothing came in since 2025-11-20"):
        await past_of("silent")


@pytest.mark.browser
@pytest.mark.skipif(
    not CHROMIUM.exists() and os.environ.get("THAW_REQUIRE_TEST_DEPS") != "1",
    reason=f"there is no {CHROMIUM}: `make test-deps` installs it",
)
async def test_the_page_fits_every_screen(year: Report, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    file.write_text(as_page(year), encoding="utf-8")
    complaints: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--headless"])
        page = await browser.new_page(viewport={"width": 1200, "height": 800})
        page.on("console", lambda said: complaints.append(said.text))
        page.on("request", lambda asked: complaints.append(asked.url) if not asked.url.startswith("file:") else None)
        await page.goto(file.as_uri())
        await page.get_by_role("link", name="positive replies that nobody answered").click()
        assert await page.get_by_role("heading", name="Positive replies that nobody answered").is_visible()
        for width in (1200, 360):
            await page.set_viewport_size({"width": width, "height": 800})
            sizes = await page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
            assert sizes[0] <= sizes[1], width
        assert await page.evaluate("getComputedStyle(document.body).margin") == "0px"
        await browser.close()
    assert complaints == []


def test_everything_that_can_come_of_a_reply_has_words() -> None:
    assert set(DEEDS) == set(get_args(Effect)) and set(UNCOUNTED) == set(Uncounted)


def test_the_page_needs_nothing_from_elsewhere() -> None:
    source = Path("app/backtest/report.html").read_text(encoding="utf-8")
    assert "|safe" not in source and "http:" not in source and "https:" not in source and "<script" not in source
