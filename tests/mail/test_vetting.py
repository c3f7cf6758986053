"""Whose word counts about who wrote a message, and what only looks like a failure."""

from __future__ import annotations

import time

import pytest

from app.mail import providers
from app.mail.vetting import UNNAMED, is_delay, is_forged

GMAIL = providers.vouching_for("gmail", "imap.gmail.com", "northlane.example")
MICROSOFT = providers.vouching_for("microsoft365", "outlook.office365.com", "northlane.example")
OWN = providers.vouching_for("generic", "imap.hosting.example", "northlane.example")
FAIL = "dmarc=fail (p=REJECT sp=REJECT dis=NONE) header.from=tidewell.example"
PASS = "dmarc=pass (p=NONE) header.from=tidewell.example"


def mail(*results: str, body: str = "Yes, please call me.") -> bytes:
    head = "".join(f"Authentication-Results: {result}\r\n" for result in results)
    return f"Received: from x\r\n{head}From: anna@tidewell.example\r\n\r\n{body}\r\n".encode()


@pytest.mark.parametrize(
    ("results", "vouching", "expected"),
    [
        ((), GMAIL, False),
        ((f"mx.google.com; spf=pass; {FAIL}",), GMAIL, True),
        ((f"mx.google.com 1;\r\n       dkim=none;\r\n       {FAIL}",), GMAIL, True),
        ((f"mx.google.com; {PASS}",), GMAIL, False),
        # The topmost one of ours counts, whatever the writer put below it.
        ((f"mx.google.com; {FAIL}", f"mx.google.com; {PASS}"), GMAIL, True),
        ((f"mx.google.com; {PASS}", f"mx.google.com; {FAIL}"), GMAIL, False),
        # A result without a word about DMARC leaves it to the next.
        (("mx.google.com; spf=fail", f"mx.google.com; {FAIL}"), GMAIL, True),
        # Somebody else's word is nobody's, also where the name only looks like ours.
        ((f"mx.else.example; {FAIL}",), GMAIL, False),
        ((f"mx.notgoogle.com; {FAIL}",), GMAIL, False),
        ((f"mx.else.example; {PASS}", f"mx.google.com; {FAIL}"), GMAIL, True),
        # Microsoft leaves the name out; nobody else may.
        ((f"spf=fail (sender IP is 192.0.2.1) smtp.mailfrom=x; {FAIL};compauth=fail",), MICROSOFT, True),
        ((f"spf=fail smtp.mailfrom=x; {FAIL}",), GMAIL, False),
        # A server of one's own: under the domain of its host, or of the address.
        ((f"mx2.hosting.example; {FAIL}",), OWN, True),
        ((f"mail.northlane.example; {FAIL}",), OWN, True),
        (("mx.google.com; dmarc=none",), GMAIL, False),
        (("mx.google.com; dmarc=temperror",), GMAIL, False),
        (("mx.google.com; spf=pass (dmarc=fail) smtp.mailfrom=x",), GMAIL, False),
        (("; dmarc=fail", "  "), GMAIL | {UNNAMED}, False),
        ((f'mx.google.com; spf=pass smtp.mailfrom="a; dmarc=pass"@evil.example; {FAIL}',), GMAIL, True),
    ],
)
def test_only_the_topmost_word_of_our_own_provider_counts(
    results: tuple[str, ...], vouching: frozenset[str], expected: bool
) -> None:
    assert is_forged(mail(*results), vouching) is expected


def test_what_stands_in_the_body_is_no_result() -> None:
    assert not is_forged(mail(body=f"Authentication-Results: mx.google.com; {FAIL}"), GMAIL)


@pytest.mark.parametrize(
    "raw",
    [
        b"Authentication-Results: mx.google.com;" + b" (" * 30_000,
        b"Authentication-Results:" + b"\r\n " * 30_000,
        b"Authentication-Results: a;\r\n" * 4_000,
        b"Action: delayed" * 20_000,
        b"Action:" + b" \t" * 100_000,
    ],
)
def test_a_hostile_header_takes_no_time(raw: bytes) -> None:
    began = time.process_time()
    is_forged(raw, GMAIL)
    is_delay(raw)
    assert time.process_time() - began < 0.2


@pytest.mark.parametrize(
    ("actions", "expected"),
    [(("delayed",), True), (("failed",), False), (("delayed", "failed"), False), ((), False), (("relayed",), False)],
)
def test_a_report_that_only_tells_of_a_delay(actions: tuple[str, ...], expected: bool) -> None:
    groups = "\r\n\r\n".join(f"Final-Recipient: rfc822; a@b.example\r\nAction: {action}" for action in actions)
    assert is_delay(f"Subject: report\r\n\r\n{groups}\r\n".encode()) is expected
