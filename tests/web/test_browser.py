"""The pages in a real browser: they load without complaint, a lead opens by a click, and all fits a phone."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest
import uvicorn
from playwright.async_api import Browser, Page, Request, async_playwright

from app.context import App
from app.outreach.applied import apply
from app.outreach.catalog import read_folder
from app.store import enrollments, suggestions
from tests.web.conftest import site
from tests.web.rows import START, Rows, a_month, the_ways_on
from tests.world import SEQUENCES

CHROMIUM = Path("/usr/bin/chromium")

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.browser,
    pytest.mark.skipif(
        not CHROMIUM.exists() and os.environ.get("THAW_REQUIRE_TEST_DEPS") != "1",
        reason=f"there is no {CHROMIUM}: `make test-deps` installs it",
    ),
]


@pytest.fixture
async def address(app: App) -> AsyncIterator[str]:
    """The pages on a port of loopback. Connections wait in the listening socket until the server takes them."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(site(app), log_config=None, lifespan="off"))
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    await serving


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--headless"])
        yield opened
        await opened.close()


async def _is_wider_than_the_screen(page: Page) -> bool:
    return bool(await page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))


def _failure(request: Request) -> list[str]:
    """What failed; an icon that is still on its way when the next page is opened is no failure of ours."""
    return [] if request.failure == "net::ERR_ABORTED" else [f"{request.url}: {request.failure}"]


async def test_the_pages_work_in_a_browser(
    browser: Browser, address: str, rows: Callable[[], AbstractAsyncContextManager[Rows]]
) -> None:
    async with rows() as add:
        ids, ways = await a_month(add), await the_ways_on(add)
        long = await add.lead("W" * 200, "\u202e<b>bold</b>", company="x" * 300)
        await add.sent(long, subject="s" * 400, body="b" * 2000)
        await add.wrote(long, "stall", "t" * 2000, START)
    complaints: list[str] = []
    page = await browser.new_page(viewport={"width": 1200, "height": 800})
    page.on("console", lambda said: complaints.append(said.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("requestfailed", lambda request: complaints.extend(_failure(request)))

    await page.goto(address)
    assert await page.title() == "What happened · Thaw"
    await page.get_by_role("table", name="Leads").get_by_role("link", name="Anna Berg").click()
    await page.wait_for_url(f"**/leads/{ids['introduced']}")
    assert await page.get_by_role("heading", level=1).inner_text() == "Anna Berg"
    words = page.get_by_text("which inbound shipments were late").first
    assert not await words.is_visible()
    await page.get_by_text("The mail", exact=True).first.click()
    assert await words.is_visible()
    # The style sheet was let through by the policy.
    assert await page.evaluate("getComputedStyle(document.body).margin") == "0px"

    await page.set_viewport_size({"width": 360, "height": 740})
    more = [f"/leads/{ways[name]}" for name in ("proposed", "parked", "referrer")]
    for path in (
        "/",
        f"/leads/{ids['introduced']}",
        f"/leads/{long}",
        "/tasks",
        "/suggestions",
        "/closers",
        "/mailboxes",
        *more,
    ):
        await page.goto(address + path)
        assert not await _is_wider_than_the_screen(page), path
    assert complaints == []


async def test_an_answer_is_approved_by_clicking(
    app: App, browser: Browser, address: str, rows: Callable[[], AbstractAsyncContextManager[Rows]]
) -> None:
    async with rows() as add:
        await a_month(add)
        ids = await the_ways_on(add)
    page = await browser.new_page()
    await page.goto(address)
    await page.get_by_role("link", name="Suggestions 1").click()
    answer = page.get_by_label("The answer, as it would leave")
    assert (await answer.input_value()).startswith("Hi Ina,\n\nmost of our customers")
    await answer.fill("Dear Ina,\n\nthat is good to know.")
    await page.get_by_role("button", name="Approve and send").click()

    await page.get_by_role("status").filter(has_text="Approved").wait_for()
    assert await page.get_by_role("link", name="Ina Jung").count() == 0
    assert await page.get_by_text("No answer waits for a decision.").is_visible()
    async with app.read() as s:
        row = await suggestions.get(s, ids["suggestion"])
    assert (row.state, row.text) == ("approved", "Dear Ina,\n\nthat is good to know.")


async def test_a_return_is_moved_with_the_keyboard(
    app: App, browser: Browser, address: str, rows: Callable[[], AbstractAsyncContextManager[Rows]]
) -> None:
    async with rows() as add:
        await a_month(add)
        ids = await the_ways_on(add)
    await apply(app, read_folder(SEQUENCES), by="test")
    page = await browser.new_page()
    await page.goto(f"{address}/leads/{ids['parked']}")
    await page.get_by_label("Another day").fill("2026-06-01")
    await page.get_by_label("Another day").press("Enter")

    await page.get_by_role("status").filter(has_text="The day is changed").wait_for()
    assert await page.get_by_text("parked until 1 Jun", exact=True).is_visible()
    async with app.read() as s:
        assert str((await enrollments.get(s, ids["return"])).resume_on) == "2026-06-01"


async def test_a_form_on_a_page_of_a_stranger_does_nothing(
    app: App, browser: Browser, address: str, rows: Callable[[], AbstractAsyncContextManager[Rows]]
) -> None:
    """Though it knew the token, and the browser of the person who clicks is let in."""
    async with rows() as add:
        await a_month(add)
        ids = await the_ways_on(add)
    page = await browser.new_page()
    await page.goto(f"{address}/suggestions")
    token = await page.locator("input[name=token]").first.input_value()
    await page.goto("data:text/html,<p>a page of a stranger")
    await page.set_content(
        f'<form method="post" action="{address}/suggestions/{ids["suggestion"]}/dismiss">'
        f'<input name="token" value="{token}"><button>Win a prize</button></form>'
    )
    await page.get_by_role("button", name="Win a prize").click()

    await page.get_by_role("heading", name="Refused").wait_for()
    async with app.read() as s:
        assert (await suggestions.get(s, ids["suggestion"])).state == "waiting"
