"""Logging in without a password: tokens from a token endpoint on loopback, shown to real SMTP and scripted IMAP."""

from __future__ import annotations

import base64
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from urllib.parse import parse_qs

import pytest

from app import errors
from app.mail.account import Account, OAuth
from app.mail.dial import Dialler
from app.mail.imap import ImapOpener
from app.mail.smtp import SmtpSender
from app.mail.tokens import Tokens
from tests.mail.conftest import account
from tests.mail.test_imap_hostile import scripted
from tests.mail.test_smtp import PATIENT, send
from tests.receiver import Receiver, Request, status
from tests.smtpd import SmtpServer

pytestmark = pytest.mark.anyio


class Endpoint(Receiver):
    """Gives `token` for the refresh token `good`, and nothing for another; `rotates` replaces the refresh token."""

    def __init__(self) -> None:
        super().__init__()
        self.token, self.good, self.rotates, self.lasts = "tok-1", "refresh-1", False, 3600
        self.answer = self._give

    def _give(self, request: Request) -> bytes:
        form = {name: values[0] for name, values in parse_qs(request.body.decode()).items()}
        if form.get("grant_type") != "refresh_token" or form.get("refresh_token") != self.good:
            return status(400, json.dumps({"error": "invalid_grant", "error_description": "expired or revoked"}))
        given = {"access_token": self.token, "token_type": "Bearer", "expires_in": self.lasts}
        if self.rotates:
            self.good = f"refresh-{len(self.requests) + 1}"
            given["refresh_token"] = self.good
        return status(200, json.dumps(given), Content_Type="application/json")

    @property
    def oauth(self) -> OAuth:
        url = f"http://127.0.0.1:{self.port}/token"
        return OAuth(token_url=url, client_id="thaw", client_secret="s3cret", refresh_token="refresh-1", scope="mail")


def by_oauth(endpoint: Endpoint, *, smtp_port: int = 0, imap_port: int = 0) -> Account:
    made = account(smtp_port=smtp_port, imap_port=imap_port, username="ida@sender.test")
    return replace(made, smtp=replace(made.smtp, oauth=endpoint.oauth), imap=replace(made.imap, oauth=endpoint.oauth))


@pytest.fixture
async def endpoint() -> AsyncIterator[Endpoint]:
    async with Endpoint() as made:
        yield made


@pytest.fixture
def tokens(dialler: Dialler) -> Tokens:
    return Tokens(dialler=dialler)


@pytest.fixture
async def sender(dialler: Dialler, tokens: Tokens) -> AsyncIterator[SmtpSender]:
    sender = SmtpSender(dialler=dialler, timeouts=PATIENT, tokens=tokens)
    yield sender
    await sender.close()


async def test_a_mail_leaves_with_a_token_that_was_bought_once(sender: SmtpSender, endpoint: Endpoint) -> None:
    async with SmtpServer(tokens={"ida@sender.test": "tok-1"}) as server:
        ida = by_oauth(endpoint, smtp_port=server.port)
        await send(sender, ida)
        server.cut_all()
        await send(sender, ida)
        assert (len(server.accepted), server.said.count("AUTH"), len(endpoint.requests)) == (2, 2, 1)
    [request] = endpoint.requests
    assert parse_qs(request.body.decode()) == {
        "grant_type": ["refresh_token"],
        "client_id": ["thaw"],
        "client_secret": ["s3cret"],
        "refresh_token": ["refresh-1"],
        "scope": ["mail"],
    }


async def test_a_token_that_was_withdrawn_before_its_time_is_bought_anew(
    sender: SmtpSender, endpoint: Endpoint
) -> None:
    async with SmtpServer(tokens={"ida@sender.test": "tok-1"}) as server:
        ida = by_oauth(endpoint, smtp_port=server.port)
        await send(sender, ida)
        server.cut_all()
        endpoint.token = "tok-2"
        server.tokens = {"ida@sender.test": "tok-2"}
        await send(sender, ida)
        assert (len(server.accepted), len(endpoint.requests)) == (2, 2)


async def test_a_token_is_bought_anew_before_it_ends(sender: SmtpSender, endpoint: Endpoint) -> None:
    endpoint.lasts = 60  # less than what is left unused at the end of each
    tokens = Tokens(dialler=Dialler(offline=True))
    ida = by_oauth(endpoint)
    first = await tokens.get(ida, endpoint.oauth)
    assert first == ("tok-1", True)
    assert await tokens.get(ida, endpoint.oauth) == ("tok-1", False)


async def test_a_fresh_token_that_is_refused_asks_a_person_to_sign_in(sender: SmtpSender, endpoint: Endpoint) -> None:
    async with SmtpServer(tokens={"ida@sender.test": "another"}) as server:
        with pytest.raises(errors.AuthFailed, match="sign in again") as refusal:
            await sender.open(by_oauth(endpoint, smtp_port=server.port))
        assert server.said.count("AUTH") == 1, "one refusal, no loop"
    assert "tok-1" not in str(refusal.value)


async def test_a_withdrawn_consent_asks_a_person_to_sign_in(sender: SmtpSender, endpoint: Endpoint) -> None:
    endpoint.good = "another"
    async with SmtpServer(tokens={}) as server:
        with pytest.raises(errors.AuthFailed, match="sign in again") as refusal:
            await sender.open(by_oauth(endpoint, smtp_port=server.port))
        assert server.said == [], "nothing to show, so nobody was asked"
    assert not {"refresh-1", "s3cret"} & set(str(refusal.value).split())


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        status(503, "busy"),
        status(200, "<html>captive portal</html>"),
        status(200, "[]"),
        status(400, '{"error": "temporarily_unavailable"}'),
        status(302, "", Location="https://elsewhere.test/"),
        b"SSH-2.0-hello\r\n",
    ],
)
async def test_an_endpoint_in_trouble_is_no_withdrawn_consent(
    tokens: Tokens, endpoint: Endpoint, answer: bytes
) -> None:
    endpoint.answer = lambda request: answer
    with pytest.raises(errors.Unreachable):
        await tokens.get(by_oauth(endpoint), endpoint.oauth)


async def test_a_replaced_refresh_token_is_handed_on_and_the_token_stays_good(
    tokens: Tokens, endpoint: Endpoint
) -> None:
    kept: list[tuple[str, OAuth, str]] = []

    async def keep(account_id: str, old: OAuth, refresh_token: str) -> None:
        kept.append((account_id, old, refresh_token))

    tokens.rotated, endpoint.rotates = keep, True
    ida, old = by_oauth(endpoint), endpoint.oauth
    assert await tokens.get(ida, old) == ("tok-1", True)
    assert kept == [(ida.id, old, "refresh-2")]
    assert await tokens.get(ida, replace(old, refresh_token="refresh-2")) == ("tok-1", False)


@pytest.mark.parametrize("url", ["http://tokens.example/token", "ftp://127.0.0.1/", "https:///token", "token"])
async def test_secrets_are_not_posted_readable_or_nowhere(tokens: Tokens, endpoint: Endpoint, url: str) -> None:
    with pytest.raises(errors.Unreachable, match="https://"):
        await tokens.get(by_oauth(endpoint), replace(endpoint.oauth, token_url=url))


async def test_offline_no_token_is_bought_elsewhere(tokens: Tokens, endpoint: Endpoint) -> None:
    with pytest.raises(errors.Offline):
        await tokens.get(by_oauth(endpoint), replace(endpoint.oauth, token_url="https://tokens.example/token"))


async def test_a_server_that_takes_no_tokens_is_told_none(sender: SmtpSender, endpoint: Endpoint) -> None:
    async with SmtpServer(logins={"ida@sender.test": "pw"}) as server:
        with pytest.raises(errors.AuthFailed, match="no login that is known"):
            await sender.open(by_oauth(endpoint, smtp_port=server.port))
        assert "AUTH" not in server.said


# -- IMAP -------------------------------------------------------------------------------------------------------------

OFFERED = b"* CAPABILITY IMAP4rev1 IDLE SASL-IR AUTH=XOAUTH2\r\nTAG OK done\r\n"


async def test_an_inbox_opens_with_a_token(dialler: Dialler, tokens: Tokens, endpoint: Endpoint) -> None:
    async with scripted(CAPABILITY=OFFERED, CREDENTIALS=b"TAG OK welcome\r\n") as (port, heard):
        opener = ImapOpener(dialler=dialler, timeout=30, tokens=tokens)
        await (await opener.open(by_oauth(endpoint, imap_port=port))).close()
    shown = base64.b64encode(b"user=ida@sender.test\x01auth=Bearer tok-1\x01\x01") + b"\r\n"
    assert shown in heard


async def test_a_token_that_the_inbox_refuses_asks_a_person_to_sign_in(
    dialler: Dialler, tokens: Tokens, endpoint: Endpoint
) -> None:
    refusal = {
        "CREDENTIALS": b"+ eyJzdGF0dXMiOiI0MDEifQ==\r\n",
        "NOTHING": b"TAG NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)\r\n",
    }
    async with scripted(CAPABILITY=OFFERED, **refusal) as (port, heard):
        with pytest.raises(errors.AuthFailed, match="sign in again"):
            await ImapOpener(dialler=dialler, timeout=30, tokens=tokens).open(by_oauth(endpoint, imap_port=port))
    assert sum(b"AUTHENTICATE XOAUTH2" in line for line in heard) == 1


async def test_an_inbox_that_takes_no_tokens_is_told_none(dialler: Dialler, tokens: Tokens, endpoint: Endpoint) -> None:
    async with scripted() as (port, heard):
        with pytest.raises(errors.AuthFailed, match="XOAUTH2"):
            await ImapOpener(dialler=dialler, timeout=30, tokens=tokens).open(by_oauth(endpoint, imap_port=port))
    assert not any(b"AUTHENTICATE" in line for line in heard)
