"""A form acts only when it stood on a page of ours, that the same person opened; and brings only what it may."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace

import httpx2
import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr

from app.context import App
from app.store import suggestions
from app.web.forms import LARGEST, back_of
from tests.web.acting import Form, form_on, send
from tests.web.conftest import client_of
from tests.web.rows import Rows, a_month, the_ways_on
from tests.web.test_pages import text_of

pytestmark = pytest.mark.anyio

Adding = Callable[[], AbstractAsyncContextManager[Rows]]
KEY = "a key for tests"


def _basic(user: str, password: str = KEY) -> str:
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


@pytest.fixture
async def ids(rows: Adding) -> dict[str, str]:
    async with rows() as add:
        return await a_month(add) | await the_ways_on(add)


@pytest.fixture
async def locked(app: App) -> AsyncIterator[httpx2.AsyncClient]:
    """The pages behind a key, opened by Ruth."""
    behind = replace(app, settings=app.settings.model_copy(update={"api_key": SecretStr(KEY)}))
    async with client_of(behind) as client:
        client.headers["Authorization"] = _basic("ruth")
        yield client


class Approval:
    """The form that approves Ina's answer, and whether it was approved."""

    def __init__(self, app: App, ids: dict[str, str], form: Form) -> None:
        self._app = app
        self._row_id = ids["suggestion"]
        self.path = f"/suggestions/{self._row_id}/approve"
        self.fields = form.fields

    async def state(self) -> str:
        async with self._app.read() as s:
            return (await suggestions.get(s, self._row_id)).state


@pytest.fixture
async def approval(app: App, locked: httpx2.AsyncClient, ids: dict[str, str]) -> Approval:
    form = await form_on(locked, "/suggestions", f"/suggestions/{ids['suggestion']}/approve")
    return Approval(app, ids, form)


async def test_a_form_of_ours_acts(locked: httpx2.AsyncClient, approval: Approval) -> None:
    sent = await send(locked, approval.path, approval.fields, Origin="http://thaw.test")
    assert sent.status_code == 303 and await approval.state() == "approved"
    assert "no-store" in sent.headers["cache-control"]
    assert "form-action 'self'" in sent.headers["content-security-policy"]


FROM_ELSEWHERE = [
    {"sec-fetch-site": "cross-site"},
    {"sec-fetch-site": "same-site"},
    {"sec-fetch-site": "none"},
    {"sec-fetch-site": "cross-site", "origin": "http://thaw.test"},
    {"origin": "http://elsewhere.test"},
    {"origin": "http://thaw.test.elsewhere.test"},
    {"origin": "http://thaw.test:8081"},
    {"origin": "null"},
    {"origin": ""},
]


async def test_a_page_of_another_site_changes_nothing(locked: httpx2.AsyncClient, approval: Approval) -> None:
    """Even with the right token: the browser says where the form stood."""
    for headers in FROM_ELSEWHERE:
        sent = await locked.post(approval.path, data=approval.fields, headers=headers)
        assert sent.status_code == 403, headers
        assert "A page of another site may not change anything here" in text_of(sent)
        assert await approval.state() == "waiting"


@pytest.mark.parametrize("headers", [{}, {"origin": "http://thaw.test"}, {"origin": "https://THAW.test"}])
async def test_a_browser_that_tells_less_is_believed_with_the_token(
    locked: httpx2.AsyncClient, approval: Approval, headers: dict[str, str]
) -> None:
    sent = await locked.post(approval.path, data=approval.fields, headers=headers)
    assert sent.status_code == 303 and await approval.state() == "approved"


async def test_without_its_token_or_with_another_a_form_changes_nothing(
    app: App, locked: httpx2.AsyncClient, approval: Approval
) -> None:
    of_another_key = Fernet(Fernet.generate_key()).encrypt(b"form\x00").decode()
    for wrong in (
        None,
        "",
        "x",
        "ü\ud7ff",
        approval.fields["token"][:-2],
        of_another_key,
        app.vault.encrypt(b"").decode(),
    ):
        fields = {name: value for name, value in approval.fields.items() if name != "token"}
        sent = await send(locked, approval.path, fields if wrong is None else fields | {"token": wrong})
        assert sent.status_code == 403 and "open the page anew" in text_of(sent)
    assert await approval.state() == "waiting"


async def test_a_token_is_good_only_for_the_credentials_that_it_was_given_to(
    locked: httpx2.AsyncClient, approval: Approval
) -> None:
    sent = await send(locked, approval.path, approval.fields, Authorization=_basic("eve"))
    assert sent.status_code == 403 and await approval.state() == "waiting"


async def test_a_token_is_good_in_every_process_with_the_same_secret_key(
    app: App, locked: httpx2.AsyncClient, approval: Approval
) -> None:
    settings = app.settings.model_copy(update={"api_key": SecretStr(KEY)})
    async with client_of(replace(app, settings=settings, worker_id="another process")) as other:
        sent = await send(other, approval.path, approval.fields, Authorization=_basic("ruth"))
    assert sent.status_code == 303 and await approval.state() == "approved"


async def test_the_key_is_asked_for_before_anything_else(locked: httpx2.AsyncClient, approval: Approval) -> None:
    for wrong in ("", _basic("ruth", "another key"), "Bearer " + KEY):
        sent = await send(locked, approval.path, approval.fields, Authorization=wrong)
        assert sent.status_code == 401 and "jonas@northlane.example" not in sent.text
    assert await approval.state() == "waiting"


async def test_a_look_changes_nothing(locked: httpx2.AsyncClient, approval: Approval) -> None:
    looked = await locked.get(approval.path, params=approval.fields)
    assert looked.status_code == 404 and await approval.state() == "waiting"


async def test_a_form_brings_what_it_may_and_nothing_else(locked: httpx2.AsyncClient, approval: Approval) -> None:
    for more, why in (
        ({"state": "approved"}, 'There is no field "state" here'),
        ({"<b>": "x"}, 'There is no field "<b>" here'),
        ({"text": "a\x00b"}, "a character that cannot be stored"),
    ):
        sent = await send(locked, approval.path, approval.fields | more)
        assert sent.status_code == 422 and why in text_of(sent)
    assert await approval.state() == "waiting"


NO_FORMS = [
    (b"{}", "application/json"),
    (b"--x\r\n", "multipart/form-data; boundary=x"),
    (b"token", "application/x-www-form-urlencoded"),
    (b"\xff\xfe", "application/x-www-form-urlencoded"),
    (b"token=%ff%fe", "application/x-www-form-urlencoded"),
    (b"token=a&token=b", "application/x-www-form-urlencoded"),
    (b"&".join(b"f%d=x" % n for n in range(30)), "application/x-www-form-urlencoded"),
]


async def test_a_body_that_no_form_makes_is_refused(locked: httpx2.AsyncClient, approval: Approval) -> None:
    for body, kind in NO_FORMS:
        sent = await locked.post(approval.path, content=body, headers={"content-type": kind})
        assert sent.status_code == 422 and "wrong" in text_of(sent), body


async def test_a_body_that_is_too_large_is_refused(locked: httpx2.AsyncClient, approval: Approval) -> None:
    sent = await send(locked, approval.path, approval.fields | {"text": "x" * LARGEST})
    assert sent.status_code == 413 and "larger than 512 KB" in text_of(sent)
    assert await approval.state() == "waiting"


async def test_the_longest_answer_fits(locked: httpx2.AsyncClient, approval: Approval) -> None:
    sent = await send(locked, approval.path, approval.fields | {"text": "\U0001f600" * 20_000})
    assert sent.status_code == 303 and await approval.state() == "approved"


@pytest.mark.parametrize(
    ("back", "leads_to"),
    [
        ("/suggestions", "/suggestions"),
        ("/tasks", "/tasks"),
        ("/leads/lead_01", "/leads/lead_01"),
        ("//elsewhere.test", "/"),
        ("https://elsewhere.test", "/"),
        ("/leads/../../x", "/"),
        ("/tasks\r\nSet-Cookie: x", "/"),
        ("/tasks\n", "/"),
        ("", "/"),
    ],
)
def test_the_way_back_stays_on_our_pages(back: str, leads_to: str) -> None:
    assert back_of(back) == leads_to
