"""Any bytes give one reading, within bounds. Times are generous caps on work that should take a tenth of them."""

from __future__ import annotations

import random
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classifier import Label, Reading, Signal, bounce, failure, notice_words, read, receipt
from classifier.mime import MAX_DEPTH, MAX_PARTS, parse
from classifier.newtext import own_words
from tests.classifier.mails import dsn, reply


def whole(reading: Reading) -> bool:
    return (
        reading.label in Label and abs(sum(reading.probabilities.values()) - 1) < 1e-6 and 0 <= reading.confidence <= 1
    )


@given(st.binary(max_size=2_000))
@settings(max_examples=150, deadline=None)
def test_any_bytes_give_one_reading(raw: bytes) -> None:
    assert whole(read(raw))


@given(st.integers(0, 2**32 - 1), st.booleans())
@settings(max_examples=150, deadline=None)
def test_a_damaged_message_gives_one_reading(seed: int, report: bool) -> None:
    dice = random.Random(seed)
    raw = bytearray(dsn() if report else reply("Sure, call me on Thursday at 3pm."))
    for _ in range(dice.randint(1, 30)):
        at = dice.randrange(len(raw))
        cut = dice.randint(0, 3)
        raw[at : at + cut] = bytes(dice.choice(b"\x00\xff=?<>:;\r\n-_\"' \tA9") for _ in range(dice.randint(0, 3)))
    assert whole(read(bytes(raw)))


@given(st.text(max_size=400))
@settings(max_examples=100, deadline=None)
def test_any_text_after_an_opt_out_leaves_it_an_opt_out(text: str) -> None:
    assert Signal.OPT_OUT in read(reply("Please unsubscribe me.\n\nAlso: " + text, tail="")).signals


HOSTILE = {
    "nested parts": b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (i, i) for i in range(10_000)
    ),
    "many parts": b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nhi\n" * 300_000,
    "like boundaries": b"Content-Type: multipart/mixed; boundary=b\n\n" + b"\n--bx" * 2_000_000,
    "many headers": b"X: y\n" * 500_000 + b"\nhi",
    "long header": b"To: " + b"a@b.test, " * 1_000_000 + b"\n\nhi",
    "many ids": b"References: " + b"<a@b.test> " * 500_000 + b"\n\nhi",
    "encoded words": b"Subject: " + b"=?utf-8?q?a?= " * 100_000 + b"\n\nhi",
    "base64": b"Content-Transfer-Encoding: base64\n\n" + b"QUFB" * 3_000_000,
    "one long line": b"\n" + b"a" * 10_000_000,
    "newlines": b"\n" * 10_000_000,
    "quote marks": b"\n" + b"> " * 3_000_000,
    "attributions": b"\n" + b"On 9 Feb 2026 at 09:00, Rachel\n" * 100_000,
    "hidden elements": b"Content-Type: text/html\n\n" + b'<div style="display:none">' * 19_000,
    "deep elements": b"Content-Type: text/html\n\n" + b"<b>" * 300_000,
    "open brackets": b"Content-Type: text/html\n\n" + b"<" * 1_000_000,
    "addresses": b"\n" + b"contact a@b.test " * 300_000,
    "capitals": b"\ntalk to " + b"Aa Bb " * 300_000,
    "numbers": b"\n" + b"1/2/3 in 2 weeks until 3 march " * 100_000,
    "nested messages": b"Content-Type: message/rfc822\n\n" * 10_000,
    "many enclosed": b"Content-Type: multipart/mixed; boundary=b\n\n"
    + b"--b\nContent-Type: message/rfc822\n\nTo: a@b.test\n\nhi\n" * 100_000,
    "delimiters to guess": b"Content-Type: multipart/mixed; boundary=z\n\n" + b"--x\ny\n" * 1_000_000,
    "many headers with blanks": b"X: y\n" + b" z\n" * 1_000_000 + b"\nhi",
    "parameters": b"Content-Type: text/plain; " + b"a*0*=b; " * 100_000 + b"\n\nhi",
    "nul bytes": b"Subject: \0\0hi\n\n" + b"\0" * 10_000_000,
    "bare cr": b"Subject: x\r\r" + b"hello\r" * 1_000_000,
    "utf-7": b"Content-Type: text/plain; charset=utf-7\n\n" + b"+AGE-" * 400_000,
    "no charset": b"\n" + b"\xc4\xe3\xba\xc3" * 1_000_000,
    "uuencoded": b"\nbegin 644 x\n" + (b"M" + b"A" * 60 + b"\n") * 200_000,
    "soft breaks": b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=3D= \n" * 1_000_000,
    "s/mime": b"Content-Type: application/pkcs7-mime\nContent-Transfer-Encoding: base64\n\n" + b"MIAG" * 3_000_000,
    "attendees": b"Content-Type: text/calendar\n\nMETHOD:REPLY\nBEGIN:VEVENT\n" + b"ATTENDEE" * 200_000,
    "json": b"From: x@sns.cloud.test\n\n" + b'{"a":' * 100_000,
    "report groups": b"Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n"
    b"Content-Type: message/delivery-status\n\n" + b"Final-Recipient: rfc822; a@b.test\nAction: failed\n\n" * 200_000,
    "notice words": b"Auto-Submitted: auto-replied\n\n" + b"i am on leave urgent thank you for your email " * 2_000,
    "bounce words": b"From: MAILER-DAEMON@x.test\nSubject: failure notice\n\n"
    + b"user <a@b.test> quota 550 5.1.1 " * 200_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_message_is_read_within_bounds(name: str) -> None:
    start = time.process_time()
    reading = read(HOSTILE[name])
    assert whole(reading)
    assert len(reading.new_text) <= 200_000
    assert time.process_time() - start < 4


def test_depth_and_number_of_parts_are_capped_and_said() -> None:
    nested = parse(HOSTILE["nested parts"])
    assert f"nested more than {MAX_DEPTH} deep" in nested.defects
    many = parse(HOSTILE["many parts"])
    assert len(many.parts) <= MAX_PARTS and f"more than {MAX_PARTS} parts" in many.defects


@pytest.mark.parametrize(
    "unit",
    [
        "on ",
        "a ",
        "thank you for your email ",
        "no longer with ",
        "user ",
        "<a@b ",
        "> ",
        "mailbox ",
        "\n\n",
        "will be ",
    ],
)
def test_patterns_on_whole_texts_cost_time_in_proportion(unit: str) -> None:
    patterns = [
        p for m in (bounce, failure, notice_words, receipt) for p in vars(m).values() if isinstance(p, re.Pattern)
    ]
    assert len(patterns) > 20
    text = (unit * 4_000)[:4_000]
    start = time.process_time()
    for pattern in patterns:
        pattern.search(text)
    own_words(text)
    assert time.process_time() - start < 4
