"""The bytes of a mail: strict against RFC 5322, equal for equal values, and closed to injected headers."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Invalid
from app.mail.compose import Address, OutboundMail, addr_spec, compose, is_message_id, reply_subject, thread

DATE = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
PLAIN = OutboundMail(
    message_id="<del_01jd3k@sender.test>",
    sender=Address(name="Ida Berg", email="ida@sender.test"),
    to=(Address(name="Anna Sommer", email="anna@lead.test"),),
    subject="Invoices at Lead",
    text="Hi Anna,\n\nShall we talk?\n.\nIda\n",
    date=DATE,
    ref="del_01jd3k",
)
FULL = replace(
    PLAIN,
    cc=(Address(name='Bo "B" Öberg, Dr.', email="bo@bücher.test"), Address(name="", email="cy@lead.test")),
    subject="Re: Größe und Länge der Rechnungen, die Sie uns im letzten Quartal geschickt haben ✓",
    html="<p>Hi Anna – shall we talk?</p>",
    in_reply_to="<reply@lead.test>",
    references=("<del_00@sender.test>", "<reply@lead.test>"),
    list_unsubscribe=("https://out.sender.test/u/" + "x" * 120, "mailto:out@sender.test?subject=stop-abc"),
    one_click=True,
    auto_submitted="auto-generated",
)
ONCE = {"date", "from", "to", "cc", "subject", "message-id", "in-reply-to", "references", "mime-version"}
# No lone surrogates (they are no text) and no control characters (they are refused).
TEXT = st.text(st.characters(codec="utf-8", exclude_characters=[*map(chr, range(32)), "\x7f"]))


def decoded(header: str) -> str:
    return str(make_header(decode_header(re.sub(r"\r\n(?=[ \t])", "", header))))


def body_of(part: Any) -> str:
    return str(part.get_payload(decode=True).decode())


def check_strictly(raw: bytes) -> Message:
    """RFC 5322 sections 2.1, 2.2 and 3.6, RFC 2047 section 2, RFC 2045 section 6.7."""
    raw.decode("ascii")
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)|\x00", raw)
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    head = raw.partition(b"\r\n\r\n")[0]
    for line in head.split(b"\r\n"):
        assert re.fullmatch(rb"[A-Za-z-]+: [\x20-\x7e]*[\x21-\x7e]|[A-Za-z-]+: |[ ][\x20-\x7e]*[\x21-\x7e]", line), line
        assert len(line) <= 76 or line.lower().startswith(b"list-unsubscribe:"), line
    assert all(len(word) <= 75 for word in re.findall(rb"=\?[^ ]*\?=", head))
    message = message_from_bytes(raw)
    names = [name.lower() for name in message.keys()]
    assert len(names) == len(set(names))
    assert {"date", "from", "to", "subject", "message-id", "mime-version", "x-thaw-ref"} <= set(names)
    for part in message.walk():
        assert part.defects == []
        if not part.is_multipart():
            assert part["Content-Transfer-Encoding"] == "quoted-printable"
            assert max(map(len, str(part.get_payload()).split("\r\n"))) <= 76
    return message


def test_a_plain_mail_to_the_last_byte() -> None:
    assert compose(PLAIN) == (
        b"Date: Mon, 23 Nov 2026 09:30:00 +0000\r\n"
        b"From: Ida Berg <ida@sender.test>\r\n"
        b"To: Anna Sommer <anna@lead.test>\r\n"
        b"Subject: Invoices at Lead\r\n"
        b"Message-ID: <del_01jd3k@sender.test>\r\n"
        b"X-Thaw-Ref: del_01jd3k\r\n"
        b"MIME-Version: 1.0\r\n"
        b'Content-Type: text/plain; charset="utf-8"\r\n'
        b"Content-Transfer-Encoding: quoted-printable\r\n"
        b"\r\n"
        b"Hi Anna,\r\n\r\nShall we talk?\r\n=2E\r\nIda\r\n"
    )


def test_a_full_mail_means_what_was_said() -> None:
    message = check_strictly(compose(FULL))
    assert decoded(message["Subject"]) == FULL.subject
    assert parsedate_to_datetime(message["Date"]) == DATE
    names = [(decoded(name), address) for name, address in getaddresses([message["Cc"]])]
    assert names == [('Bo "B" Öberg, Dr.', "bo@xn--bcher-kva.test"), ("", "cy@lead.test")]
    assert message["References"].split() == list(FULL.references)
    assert message["In-Reply-To"] == "<reply@lead.test>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message.get_content_type() == "multipart/alternative"
    text, html = list(message.walk())[1:]
    assert (text.get_content_type(), html.get_content_type()) == ("text/plain", "text/html")
    assert body_of(text) == "Hi Anna,\r\n\r\nShall we talk?\r\n.\r\nIda\r\n"
    assert body_of(html) == "<p>Hi Anna – shall we talk?</p>\r\n"


def test_equal_values_give_equal_bytes() -> None:
    assert compose(FULL) == compose(replace(FULL))


def test_the_unsubscribe_header_stays_on_one_line() -> None:
    head = compose(FULL).partition(b"\r\n\r\n")[0].decode().split("\r\n")
    assert f"List-Unsubscribe: <{FULL.list_unsubscribe[0]}>, <{FULL.list_unsubscribe[1]}>" in head
    assert head.count("List-Unsubscribe-Post: List-Unsubscribe=One-Click") == 1


@pytest.mark.parametrize(
    ("uris", "one_click"), [(("mailto:out@sender.test",), True), (("https://x.test/u",), False), ((), True)]
)
def test_one_click_is_promised_only_where_it_holds(uris: tuple[str, ...], one_click: bool) -> None:
    """RFC 8058 section 3.1 needs an https URI."""
    message = check_strictly(compose(replace(PLAIN, list_unsubscribe=uris, one_click=one_click)))
    assert message["List-Unsubscribe-Post"] is None


@given(subject=TEXT, name=TEXT)
def test_any_subject_and_name_survive(subject: str, name: str) -> None:
    mail = replace(PLAIN, subject=subject, sender=Address(name=name, email="ida@sender.test"))
    message = check_strictly(compose(mail))
    assert decoded(message["Subject"]) == subject
    assert [(decoded(n), a) for n, a in getaddresses([message["From"]])] == [(name, "ida@sender.test")]


@given(text=st.text(st.characters(codec="utf-8")), html=st.none() | TEXT)
def test_any_body_survives(text: str, html: str | None) -> None:
    message = check_strictly(compose(replace(PLAIN, text=text, html=html)))
    body = body_of(message if html is None else message.get_payload(0))
    expected = re.sub(r"\r\n|\r", "\n", text).rstrip("\n") + "\n"
    assert body.replace("\r\n", "\n") == expected


SMUGGLED = [
    "\r\nBcc: spy@evil.test",
    "\nBcc: x",
    "\rBcc: x",
    "\x00",
    "\x0b",
    "\x0c",
    "\x1b[2J",
    "\x7f",
    "\r\n\r\n<script>",
]


@pytest.mark.parametrize("smuggled", SMUGGLED)
@pytest.mark.parametrize("field", ["subject", "message_id", "in_reply_to", "ref", "auto_submitted"])
def test_a_control_character_in_a_header_is_refused(field: str, smuggled: str) -> None:
    value = {"subject": "Hi", "ref": "del_1", "auto_submitted": "auto-replied"}.get(field, "<a@b.test>")
    for bad in (value + smuggled, smuggled + value, value[:2] + smuggled + value[2:]):
        with pytest.raises(Invalid, match=field):
            changed: dict[str, Any] = {field: bad}
            compose(replace(PLAIN, **changed))


@pytest.mark.parametrize("smuggled", SMUGGLED)
def test_a_control_character_in_an_address_a_reference_or_a_uri_is_refused(smuggled: str) -> None:
    for bad in (
        replace(PLAIN, to=(Address(name=f"Anna{smuggled}", email="anna@lead.test"),)),
        replace(PLAIN, to=(Address(name="Anna", email=f"anna{smuggled}@lead.test"),)),
        replace(PLAIN, cc=(Address(name="Anna", email=f"anna@lead.test{smuggled}"),)),
        replace(PLAIN, sender=Address(name=smuggled, email="ida@sender.test")),
        replace(PLAIN, references=("<a@b.test>", f"<c{smuggled}@d.test>")),
        replace(PLAIN, list_unsubscribe=(f"https://x.test/{smuggled}",)),
    ):
        with pytest.raises(Invalid):
            compose(bad)


@pytest.mark.parametrize(
    "text", ["=?utf-8?q?=0D=0ABcc:_x?=", "=?UTF-8?B?DQpCY2M6IHg=?=", "a =?x?= b", "x\u2028Bcc: y", "\x85"]
)
def test_text_that_looks_encoded_is_shown_as_it_is(text: str) -> None:
    message = check_strictly(compose(replace(PLAIN, subject=text, to=(Address(name=text, email="a@lead.test"),))))
    assert decoded(message["Subject"]) == text
    assert decoded(getaddresses([message["To"]])[0][0]) == text
    assert message["Bcc"] is None


def test_very_long_values_stay_within_the_limits() -> None:
    many = tuple(Address(name=f"Ärztin {n} " + "y" * 90, email=f"person.number.{n}@lead.test") for n in range(30))
    references = tuple(f"<{'r' * 100}{n}@lead.test>" for n in range(30))
    raw = compose(replace(PLAIN, to=many, subject="word " * 400 + "w" * 500, references=references[:0]))
    assert len(getaddresses([check_strictly(raw)["To"]])) == 30
    raw = compose(replace(PLAIN, references=references))
    assert tuple(message_from_bytes(raw)["References"].split()) == references


@pytest.mark.parametrize(
    "bad",
    [
        replace(PLAIN, date=datetime(2026, 11, 23, 9, 30)),  # noqa: DTZ001  # the naive date is the point
        replace(PLAIN, to=()),
        replace(PLAIN, subject="\ud800"),
        replace(PLAIN, text="\ud800"),
        replace(PLAIN, list_unsubscribe=("http://x.test/u",)),
        replace(PLAIN, list_unsubscribe=("https://x.test/a", "https://x.test/b")),
        replace(PLAIN, list_unsubscribe=("https://x.test/" + "a" * 1000,)),
        replace(PLAIN, message_id="del_1@sender.test"),
    ],
)
def test_what_cannot_be_written_is_refused(bad: OutboundMail) -> None:
    with pytest.raises(Invalid):
        compose(bad)


@pytest.mark.parametrize(
    ("email", "expected"),
    [
        ("Anna.O'Neil+x@Lead.test", "Anna.O'Neil+x@Lead.test"),
        ("a@bücher.test", "a@xn--bcher-kva.test"),
        ("a@XN--BCHER-KVA.test", "a@XN--BCHER-KVA.test"),
        ("a@straße.test", "a@xn--strae-oqa.test"),
        ("a@localhost", "a@localhost"),
    ],
)
def test_addresses_that_can_be_sent_to(email: str, expected: str) -> None:
    assert addr_spec(email) == expected


@pytest.mark.parametrize(
    "email",
    [
        "",
        "@",
        "a@",
        "@b.test",
        "a b@c.test",
        "ä@b.test",
        "a..b@c.test",
        ".a@b.test",
        "a@b..test",
        "a@-b.test",
        "a@b.test.",
    ]
    + [
        "a@b@c.test",
        '"a b"@c.test',
        "a@[127.0.0.1]",
        "a@b.test\n",
        "<a@b.test>",
        "a@" + "b" * 64 + ".test",
        "a" * 65 + "@b.test",
    ],
)
def test_addresses_that_cannot(email: str) -> None:
    with pytest.raises(Invalid):
        addr_spec(email)


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Invoices", "Re: Invoices"),
        ("Re: Invoices", "Re: Invoices"),
        ("RE: re: AW: Invoices", "Re: Invoices"),
        ("SV:Invoices", "Re: Invoices"),
        ("Re[3]: Antw: Invoices", "Re: Invoices"),
        ("回复：发票", "Re: 发票"),
        ("Fwd: Invoices", "Re: Fwd: Invoices"),
        ("Reinvoices: a question", "Re: Reinvoices: a question"),
        ("Regarding: x", "Re: Regarding: x"),
        ("  Re:  Invoices ", "Re: Invoices"),
        ("", "Re:"),
    ],
)
def test_a_reply_says_re_once(subject: str, expected: str) -> None:
    assert reply_subject(subject) == expected
    assert reply_subject(expected) == expected


def test_hostile_subjects_take_no_time() -> None:
    assert reply_subject("re: " * 50_000) == "Re:"
    assert reply_subject("re" + " " * 100_000).startswith("Re: re")


def test_a_thread_grows_by_the_parent() -> None:
    assert thread((), "<a@b.test>") == ("<a@b.test>",)
    assert thread(("<a@b.test>",), "<c@b.test>") == ("<a@b.test>", "<c@b.test>")
    assert thread(("<a@b.test>", "<c@b.test>"), "<a@b.test>") == ("<c@b.test>", "<a@b.test>")


def test_a_long_thread_keeps_its_root_and_the_last_ten() -> None:
    ids = tuple(f"<{n}@b.test>" for n in range(40))
    assert thread(ids[:-1], ids[-1]) == (ids[0], *ids[-10:])


@given(st.lists(st.text()), st.text())
def test_a_thread_of_hostile_ids_can_always_be_written(references: list[str], parent: str) -> None:
    found = thread(tuple(references), parent)
    assert all(map(is_message_id, found))
    check_strictly(compose(replace(PLAIN, references=tuple(one for one in found if len(one) < 70))))
