"""A mailbox that logs in by OAuth: its mail leaves, what the provider replaces is kept, what it refuses asks for a
person."""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.context import oauth_of
from app.domain.delivery import State
from app.domain.enrollment import State as Enrolled
from app.errors import Conflict, Invalid
from app.outreach.accounts import NewMailbox, check, set_active, set_oauth, set_password
from tests.dnsd import SERVFAIL, DnsServer
from tests.doctor.test_names import GOOD
from tests.mail.test_tokens import Endpoint
from tests.outreach.turns import MARA, Desk, a_desk
from tests.smtpd import SmtpServer
from tests.world import START

pytestmark = pytest.mark.anyio


@pytest.fixture
async def endpoint() -> AsyncIterator[Endpoint]:
    async with Endpoint() as made:
        yield made


@pytest.fixture
async def desk(database_url: str, tmp_path: Path) -> AsyncIterator[Desk]:
    async with a_desk(database_url, tmp_path, SmtpServer(logins={}, tokens={MARA: "tok-1"})) as made:
        made.server.logins = None
        yield made


async def signed_in(desk: Desk, endpoint: Endpoint) -> str:
    desk.server.logins = {}
    mailbox = await desk.mailbox(password="", client_id="thaw", refresh_token="refresh-1", token_url=url(endpoint))
    desk.server.logins = None
    return mailbox


def url(endpoint: Endpoint) -> str:
    return f"http://127.0.0.1:{endpoint.port}/token"


async def test_mail_leaves_without_a_password_on_a_kept_connection(desk: Desk, endpoint: Endpoint) -> None:
    mailbox = await signed_in(desk, endpoint)
    for n in range(3):
        await desk.lead(f"lead{n}@company{n}.example")
        assert await desk.turn(mailbox)
        desk.later(hours=1)
    assert (len(desk.server.accepted), desk.server.connections, len(endpoint.requests)) == (3, 1, 1)


async def test_a_refresh_token_that_the_provider_replaced_is_kept(desk: Desk, endpoint: Endpoint) -> None:
    endpoint.rotates = True
    mailbox = await signed_in(desk, endpoint)
    await desk.lead()
    await desk.turn(mailbox)
    kept = oauth_of(desk.app.vault, await desk.the_mailbox(mailbox))
    assert kept is not None and kept.refresh_token == endpoint.good == "refresh-2"
    assert b"refresh" not in (await desk.the_mailbox(mailbox)).secret


async def test_a_withdrawn_consent_holds_the_mailbox_and_says_what_to_do(desk: Desk, endpoint: Endpoint) -> None:
    endpoint.good = "withdrawn"
    mailbox, lead = await signed_in(desk, endpoint), await desk.lead()

    assert not await desk.turn(mailbox)

    ill = await desk.the_mailbox(mailbox)
    assert "sign in again" in (ill.failure or "") and "refresh-1" not in (ill.failure or "")
    assert ill.next_turn_at == START + timedelta(hours=1)
    assert (await desk.enrollment(lead)).state == Enrolled.ACTIVE
    assert desk.server.said == []

    endpoint.good = "refresh-9"
    await set_oauth(desk.app, mailbox, "refresh-9")
    assert await desk.turn(mailbox), "the pause is over at once"
    assert [mail.state for mail in await desk.deliveries(lead)] == [State.SENT]


async def test_a_mailbox_changes_between_password_and_tokens(desk: Desk, endpoint: Endpoint) -> None:
    mailbox = await signed_in(desk, endpoint)
    await set_password(desk.app, mailbox, "an app password")
    assert (await desk.the_mailbox(mailbox)).login == "password"
    with pytest.raises(Invalid, match="client_id"):
        await set_oauth(desk.app, mailbox, "refresh-1")
    await set_oauth(desk.app, mailbox, "refresh-1", client_id="thaw", token_url=url(endpoint))
    assert (await desk.the_mailbox(mailbox)).login == "oauth"


NEW: dict[str, Any] = {
    "address": MARA,
    "name": "Mara",
    "company": "Northlane",
    "postal_address": "14 Cooper's Yard",
    "zone": "Europe/London",
}


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"preset": "gmail", "client_id": "thaw"}, "refresh_token"),
        ({"preset": "gmail", "refresh_token": "r"}, "client_id"),
        ({"preset": "gmail", "refresh_token": "r\n", "client_id": "c"}, "refresh_token"),
        ({"preset": "gmail", "password": "p", "refresh_token": "r", "client_id": "c"}, "not both"),
        ({"preset": "outlook", "password": "p"}, "takes no passwords"),
        ({"preset": "yahoo", "refresh_token": "r", "client_id": "c"}, "token_url"),
        ({"preset": "gmail", "refresh_token": "r", "client_id": "c", "token_url": "http://a.example/"}, "https://"),
        ({"preset": "gmail"}, "password"),
    ],
)
def test_what_is_missing_for_a_sign_in_is_named(given: dict[str, Any], told: str) -> None:
    with pytest.raises(Invalid, match=told):
        check(NewMailbox(**NEW, **given))


@pytest.mark.parametrize(
    ("address", "preset", "host", "is_fine"),
    [
        ("mara@gmail.com", "gmail", None, True),
        ("mara@gmail.com", "generic", "mail.northlane.example", False),
        ("mara@gmail.com", "zoho", None, False),
        ("mara@hotmail.com", "generic", "smtp.office365.com", True),
        ("mara@web.de", "generic", "smtp.web.de", True),
        ("mara@northlane.example", "gmail", None, True),
    ],
)
def test_mail_from_a_freemail_domain_leaves_through_its_own_servers(
    address: str, preset: str, host: str | None, is_fine: bool
) -> None:
    hosts: dict[str, Any] = {"smtp_host": host, "imap_host": host}
    new = NewMailbox(**NEW | {"address": address}, preset=preset, password="p", **hosts)
    if is_fine:
        check(new)
    else:
        with pytest.raises(Invalid, match="may leave through"):
            check(new)


@pytest.mark.parametrize("name", ["Re: your order", "Mara (2)", "Mara 🔥", "AW: Mara", "Mara \u202enirM"])
def test_a_name_that_looks_like_something_else_is_refused(name: str) -> None:
    with pytest.raises(Invalid, match="who writes"):
        check(NewMailbox(**NEW | {"name": name}, preset="gmail", password="p"))


async def test_no_mailbox_starts_from_a_domain_for_which_dns_does_not_vouch(desk: Desk, endpoint: Endpoint) -> None:
    mailbox = await signed_in(desk, endpoint)
    async with DnsServer(GOOD) as dns:
        desk.app = dataclasses.replace(desk.app, resolver=dns.resolver())
        desk.server.logins = {}
        sister = await desk.mailbox("ida@northlane.example")
        await set_active(desk.app, mailbox, False)
        del dns.records["northlane.example TXT"]
        dns.records["_dmarc.northlane.example TXT"] = []
        for start in (lambda: desk.mailbox("bo@northlane.example"), lambda: set_active(desk.app, mailbox, True)):
            with pytest.raises(Conflict, match="SPF of northlane.example.*DMARC of northlane.example"):
                await start()
        await set_active(desk.app, sister, False)
        dns.records |= {name: SERVFAIL for name in [*GOOD, *dns.records]}
        await set_active(desk.app, sister, True)
        assert (await desk.the_mailbox(sister)).is_active, "no answer is no verdict"


def test_a_provider_is_known_by_its_servers() -> None:
    hosts: dict[str, Any] = {"smtp_host": "smtp.gmail.com", "imap_host": "imap.gmail.com"}
    assert check(NewMailbox(**NEW, **hosts, password="p")).provider == "gmail"
    given = check(NewMailbox(**NEW, preset="microsoft365", client_id="c", refresh_token="r"))
    assert given.oauth is not None and given.oauth.token_url.startswith("https://login.microsoftonline.com/")
    assert "SMTP.Send" in given.oauth.scope
    assert "refresh_token" not in repr(given)
