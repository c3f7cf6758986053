"""The dated table of mail providers: complete, plausible, and found by the names of servers."""

from __future__ import annotations

from datetime import date

import pytest

from app.mail.account import Security
from app.mail.providers import given_id, known, of_hosts

KINDS = {"oauth", "app password", "password"}


def test_every_row_is_dated_and_plausible() -> None:
    for key, provider in known().items():
        assert date(2026, 1, 1) <= provider.checked <= date(2030, 1, 1), key
        assert provider.message_id in {"kept", "may change", "replaced"}, key
        assert set(provider.login) <= KINDS and provider.login, key
        assert provider.imap.security is Security.TLS, "the only way in which inboxes are read"
        for end in (provider.smtp, provider.imap):
            assert end.security is not Security.NONE, key
            assert end.port in {465, 587, 993}, key
        assert ("oauth" in provider.login) is (provider.token_url is not None), key
        assert provider.token_url is None or provider.token_url.startswith("https://"), key


def test_what_is_a_mailbox_of_its_own_names_its_servers() -> None:
    assert {key for key, provider in known().items() if provider.smtp.host is None} == {"ses", "generic"}
    assert len({provider.smtp.host for provider in known().values() if provider.smtp.host}) == len(known()) - 2


@pytest.mark.parametrize(
    ("hosts", "key"),
    [
        (["smtp.gmail.com"], "gmail"),
        (["aspmx.l.google.com"], "gmail"),
        (["sender-test.mail.protection.outlook.com"], "microsoft365"),
        (["smtp.office365.com"], "microsoft365"),
        (["outlook-com.olc.protection.outlook.com."], "outlook"),
        (["SMTP-MAIL.outlook.com"], "outlook"),
        (["mta7.am0.yahoodns.net"], "yahoo"),
        (["in1-smtp.messagingengine.com"], "fastmail"),
        (["email-smtp.eu-central-1.amazonaws.com"], "ses"),
        (["relay.elsewhere.test", "imap.gmail.com"], "gmail"),
        (["notgmail.com"], "generic"),
        (["mail.sender.test"], "generic"),
        ([], "generic"),
    ],
)
def test_servers_belong_to_a_provider(hosts: list[str], key: str) -> None:
    assert of_hosts(hosts).key == key


@pytest.mark.parametrize(
    ("host", "answer", "expected"),
    [
        (
            "smtp.office365.com",
            "2.0.0 OK <AM0PR01MB1.EURP@AM0PR01MB1.eurprd01.prod.outlook.com> [Hostname=AM0PR01MB1.example]",
            "<AM0PR01MB1.EURP@AM0PR01MB1.eurprd01.prod.outlook.com>",
        ),
        (
            "email-smtp.us-east-1.amazonaws.com",
            "Ok 0100018f0a1b2c3d-11112222-3333-4444-5555-666677778888-000000",
            "<0100018f0a1b2c3d-11112222-3333-4444-5555-666677778888-000000@email.amazonses.com>",
        ),
        (
            "email-smtp.eu-central-1.amazonaws.com",
            "Ok 0107018f0a1b2c3d-11112222-3333-4444-5555-666677778888-000000",
            "<0107018f0a1b2c3d-11112222-3333-4444-5555-666677778888-000000@eu-central-1.amazonses.com>",
        ),
        ("smtp.gmail.com", "2.0.0 OK  1764446400 a640c23a62f3a-b76 - gsmtp", None),
        ("mail.sender.test", "2.0.0 Ok: queued as <4R1x@mail.sender.test>", None),
        ("smtp.office365.com", "2.0.0 OK", None),
        ("smtp.office365.com", "2.0.0 OK <not an id> [Hostname=x]", None),
    ],
)
def test_the_id_that_a_provider_gave_is_read_from_its_answer(host: str, answer: str, expected: str | None) -> None:
    assert given_id(of_hosts([host]).key, host, answer) == expected
