"""Whose machines take a company's mail: by MX, not by the address (Gmail counts so)."""

from __future__ import annotations

import pytest

from app.mail.operators import of_domain, of_hosts


@pytest.mark.parametrize(
    ("hosts", "operator"),
    [
        (["aspmx.l.google.com", "alt1.aspmx.l.google.com"], "google"),
        (["acme-example.mail.protection.outlook.com."], "microsoft"),
        (["ACME.k-v1.MX.Microsoft"], "microsoft"),
        (["mx-eu.mail.am0.yahoodns.net"], "yahoo"),
        (["mx.acme.example"], None),
        (["notgoogle.com"], None),
        ([], None),
    ],
)
def test_the_operator_behind_mx_hosts(hosts: list[str], operator: str | None) -> None:
    assert of_hosts(hosts) == operator


def test_freemail_needs_no_question() -> None:
    assert (of_domain("googlemail.com"), of_domain("hotmail.com"), of_domain("aol.com")) == (
        "google",
        "microsoft",
        "yahoo",
    )
    assert of_domain("acme.example") is None
