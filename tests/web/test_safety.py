"""Nothing from a mail or a lead acts on a page; every answer carries its headers; the key is asked for."""

from __future__ import annotations

import base64
import socket
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from html.parser import HTMLParser
from urllib.parse import urlencode

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr
from sqlalchemy.ext.asyncio import async_sessionmaker

from app.context import App
from app.store import engine, events
from app.web.happened import EVENTS
from app.web.render import environment, visible
from tests.web.conftest import client_of
from tests.web.rows import START, Rows

pytestmark = pytest.mark.anyio

Adding = Callable[[], AbstractAsyncContextManager[Rows]]

HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</textarea></option></select><script>alert(1)</script>",
    "</div></details><style>*{display:none}</style>",
    "javascript:alert(1)",
    "{{ 7 * 7 }}{% include 'base.html' %}",
    "gnp.\u202egpj.exe",
    "bell\x07 escape\x1b[31m",
]
_TAGS = frozenset(
    "html head meta title link body a header div nav ul ol li p span time main section h1 h2 h3 table caption thead "
    "tbody tr th td svg rect bdi dl dt dd q details summary code br article form input textarea button select option "
    "label fieldset legend".split()
)
_ATTRIBUTES = frozenset(
    "lang charset name content rel href type class aria-label aria-current aria-labelledby aria-hidden id datetime "
    "scope role data-label viewbox preserveaspectratio focusable width height dir action method name value for "
    "maxlength required autocomplete rows formaction formnovalidate aria-label selected".split()
)


class _Strict(HTMLParser):
    """Knows our tags and attributes alone, and follows links only within the pages."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in _TAGS, tag
        for name, value in attrs:
            assert name in _ATTRIBUTES, (tag, name)
            assert name not in ("href", "action", "formaction") or (value or "").startswith(("/", "#")), value
            assert name != "href" or not (value or "").startswith("//"), value


async def _everything_is(text: str, add: Rows) -> str:
    """A lead each of whose words is `text`; its id."""
    await add.mailbox(name=text, failure=text)
    named = {"company": text, "title": text, "source": text, "fields": {text: text}, "held_because": text}
    await add.closer(name=text, address=text, countries=[text], industries=[text])
    lead_id = await add.lead(text, text, **named)
    await add.enrolled(lead_id, "paused", held_reason=text, sequence=text)
    await add.sent(lead_id, subject=text, body=text, recipients=[text], step=text)
    await add.sent(lead_id, state="queued", held_reason=text)
    reading = {
        "evidence": [text],
        "signals": [text],
        "meeting_times": [text],
        "referred_to": [{"name": text, "email": text, "phone": None, "role": text, "found_in": "body"}],
    }
    said: dict[str, object] = {
        "subject": text,
        "from_name": text,
        "from_address": text,
        "reading": reading,
        "reason": text,
    }
    message_id = await add.wrote(lead_id, "positive", text, START, "human", **said)
    corrected = {"corrected_by": text, "machine_label": text}
    await add.wrote(lead_id, "stall", text, START, "human", **(said | {"reading": reading | corrected}))
    await add.suggested(lead_id, message_id, text, START, proposed=text * 2)
    await add.suggested(lead_id, await add.wrote(lead_id, "objection", text, START), text, START,
                        state="superseded", decided_by=text)  # fmt: skip
    person = {"name": text, "address": text, "phone": text, "role": text, "found_in": text, "reason": text}
    await add.referred(lead_id, message_id, START, **person)
    await add.wrote(lead_id, text, text, START, "auto_reply", **said)
    await add.wrote(lead_id, text, text, START, "human", **(said | {"fate": "set_aside"}))
    await add.asked(lead_id, text, text, message_id)
    await add.asked(None, "read", text, message_id)
    await add.handed(lead_id, message_id, "wanted", START, text)
    for kind in (*EVENTS, "something.new"):
        names = "reason label meaning why purpose by name source sequence until because next before after task outcome"
        told = dict.fromkeys(names.split(), text)
        events.add(add.session, kind, START, lead_id, **told)
    return lead_id


@pytest.mark.parametrize("text", HOSTILE)
async def test_what_people_write_is_shown_and_never_acts(client: httpx2.AsyncClient, rows: Adding, text: str) -> None:
    async with rows() as add:
        lead_id = await _everything_is(text, add)

    for path in (
        "/",
        f"/leads/{lead_id}",
        "/tasks",
        "/suggestions",
        "/closers",
        "/mailboxes",
        f"/?{urlencode({'q': text})}",
    ):
        page = await client.get(path)
        assert page.status_code == 200
        _Strict().feed(page.text)
        assert "\u202e" not in page.text and "\x07" not in page.text and "\x1b" not in page.text
        assert "7 * 7" not in text or "{{ 7 * 7 }}" in page.text
        assert "<script" not in page.text and "<img" not in page.text


def test_hidden_characters_are_made_visible() -> None:
    assert visible("a\u202eb\x1b\x7f\u200b\r\nc\td") == "a⟨U+202E⟩b␛⟨U+007F⟩⟨U+200B⟩\nc\td"
    # Right-to-left writing itself, and the joiner in an emoji, are nothing hostile.
    assert visible("שלום 👩\u200d🔧") == "שלום 👩\u200d🔧"


@given(st.text(alphabet=st.characters()))
def test_any_text_is_escaped_and_can_be_sent(text: str) -> None:
    shown = environment().from_string('<p title="{{ text }}">{{ text }}</p>').render(text=text)
    shown.encode()
    inner = shown.removeprefix('<p title="').removesuffix("</p>")
    assert inner.count("<") == 0 and inner.count('"') == 1 and inner.count(">") == 1


async def test_every_answer_carries_its_headers(client: httpx2.AsyncClient) -> None:
    for path in (
        "/",
        "/tasks",
        "/suggestions",
        "/mailboxes",
        "/nowhere",
        "/leads/none",
        "/static/thaw.css",
        "/static/icon.svg",
    ):
        headers = (await client.get(path)).headers
        policy = headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; style-src 'self'; img-src 'self'")
        assert "frame-ancestors 'none'" in policy and "form-action 'self'" in policy and "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"
        assert ("no-store" in headers["cache-control"]) != path.startswith("/static/")


async def test_pages_load_nothing_but_their_own_files(client: httpx2.AsyncClient) -> None:
    page = (await client.get("/")).text
    style = await client.get("/static/thaw.css")
    assert style.headers["content-type"].startswith("text/css")
    assert 'href="/static/thaw.css?v=' in page
    assert "url(" not in style.text and "@import" not in style.text
    assert "style=" not in page and "http://" not in page and "https://" not in page


def _basic(user: str, password: str) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()}


async def test_with_a_key_the_pages_ask_for_it(app: App) -> None:
    locked = replace(app, settings=app.settings.model_copy(update={"api_key": SecretStr("schlüssel:42")}))
    async with client_of(locked) as client:
        for path in ("/", "/tasks", "/mailboxes", "/leads/x", "/nowhere"):
            refused = await client.get(path)
            assert refused.status_code == 401
            assert refused.headers["www-authenticate"] == 'Basic realm="Thaw", charset="UTF-8"'
            assert "no-store" in refused.headers["cache-control"]
        for wrong in ("", "schlüssel", "schlüssel:43", "SCHLÜSSEL:42"):
            assert (await client.get("/", headers=_basic("anna", wrong))).status_code == 401
        for odd in ("Basic", "Basic ####", "Basic Zm9v", "Bearer schlussel", "Basic \u00e9"):
            header = [(b"Authorization", odd.encode("latin-1"))]
            assert (await client.get("/", headers=header)).status_code == 401
        for user in ("anna", "", "anybody at all"):
            assert (await client.get("/", headers=_basic(user, "schlüssel:42"))).status_code == 200


async def test_a_database_that_is_away_is_said_so(app: App, caplog: pytest.LogCaptureFixture) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))  # Bound and never listening: every connection is refused.
        pool = engine.create(f"postgresql://thaw@127.0.0.1:{closed.getsockname()[1]}/away")
        async with client_of(replace(app, sessions=async_sessionmaker(pool))) as client:
            page = await client.get("/")
        await pool.dispose()

    assert page.status_code == 503 and "The database is away" in page.text
    assert "127.0.0.1" not in page.text and "Traceback" not in page.text
    assert "page.database_away" in caplog.text
