"""The mail that a step becomes: its exact bytes, its thread, and what no value of a lead can do to it."""

from __future__ import annotations

import re
from email.message import Message as ParsedMail
from email.utils import getaddresses
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import Invalid, ThawError
from app.outreach import letters
from app.outreach.catalog import parse, read_folder
from app.outreach.letters import Letter, Parent
from app.outreach.template import MissingField
from app.store.leads import Lead
from app.store.mailboxes import Mailbox
from tests.mail.test_compose import body_of, check_strictly, decoded
from tests.world import SEQUENCE, SEQUENCES, START

CATALOG = parse(read_folder(SEQUENCES))
TOKEN = "kV3pWb0m1c2d3e4f5g6h7i8j9k0l1m2n"
URL = "https://thaw.northlane.example"
FIRST = ["date", "from", "to", "subject", "message-id", "list-unsubscribe", "list-unsubscribe-post", "x-thaw-ref"]
FIRST += ["mime-version", "content-type"]
LATER = [*FIRST[:5], "in-reply-to", "references", *FIRST[5:]]
# Text that ends a header line, or may be taken to by somebody on the way.
BREAKS = [
    "\r\n",
    "\n",
    "\r",
    "\x0b",
    "\x0c",
    "\x85",
    "\u2028",
    "\u2029",
    "\x00",
    "=?utf-8?q?=0D=0A?=",
    "%0d%0a",
    "\\r\\n",
]
SMUGGLED = ["Bcc: all@lead.example", "Content-Type: text/html", " folded", "\r\n\r\n<script>", ".\r\nQUIT"]


def a_mailbox() -> Mailbox:
    return Mailbox(
        id="mbx_1",
        address="mara@northlane.example",
        name="Mara Lindqvist",
        company="Northlane",
        postal_address="Northlane Ltd, 14 Cooper's Yard, Northmoor NM1 4AA",
        zone="Europe/London",
        provider="generic",
    )


def a_lead(**fields: str | None) -> Lead:
    values: dict[str, str | None] = {
        "first_name": "Anna",
        "last_name": "Sommer",
        "company": "Tidewell",
        "country": "US",
    }
    return Lead(id="lead_1", address="anna@tidewell.example", unsubscribe_token=TOKEN, **values | fields)


def step(lead: Lead, file: str = "1-first", parent: Parent | None = None, url: str | None = URL) -> Letter:
    return letters.step("del_1", START, CATALOG, SEQUENCE, file, lead, a_mailbox(), parent, url, {})


def strictly(letter: Letter, names: list[str] = FIRST) -> ParsedMail:
    """The mail, which has exactly these headers in this order, once each, and goes to one person."""
    message = check_strictly(letter.raw)
    assert [name.lower() for name in message.keys()] == names
    assert [address for _, address in getaddresses([message["To"]])] == ["anna@tidewell.example"]
    assert letter.recipients == ("anna@tidewell.example",)
    return message


def test_a_first_mail_to_the_last_header() -> None:
    head = step(a_lead()).raw.partition(b"\r\n\r\n")[0].decode().split("\r\n")
    assert head == [
        "Date: Mon, 02 Mar 2026 09:00:00 +0000",
        "From: Mara Lindqvist <mara@northlane.example>",
        "To: Anna Sommer <anna@tidewell.example>",
        "Subject: Late inbound at Tidewell",
        "Message-ID: <del_1@northlane.example>",
        f"List-Unsubscribe: <{URL}/u/{TOKEN}>, <mailto:mara@northlane.example?subject=unsubscribe%20{TOKEN}>",
        "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
        "X-Thaw-Ref: del_1",
        "MIME-Version: 1.0",
        "Content-Type: multipart/alternative;",
        ' boundary="=_' + head[-1].partition("=_")[2],
    ]


def test_a_first_mail_says_the_same_twice_and_loads_nothing() -> None:
    message = strictly(step(a_lead()))
    text, html = [body_of(part) for part in message.walk() if not part.is_multipart()]
    assert [part.get_content_type() for part in message.walk()][1:] == ["text/plain", "text/html"]
    plain = re.sub(r"<[^>]+>", " ", html.replace("&amp;", "&"))
    assert plain.split() == text.split()
    assert not re.search(r"<img|<link|<script|<style|src=|url\(", html)
    assert re.findall(r'href="([^"]+)"', html) == [f"{URL}/u/{TOKEN}"] == re.findall(r"https?://\S+", text)
    assert "14 Cooper's Yard" in text and len(message.as_bytes()) < 100_000


def test_without_a_public_address_no_one_click_is_promised() -> None:
    message = check_strictly(step(a_lead(), url=None).raw)
    assert message["List-Unsubscribe"] == f"<mailto:mara@northlane.example?subject=unsubscribe%20{TOKEN}>"
    assert message["List-Unsubscribe-Post"] is None


def test_a_follow_up_answers_the_mail_before_in_its_thread() -> None:
    first = step(a_lead())
    parent = Parent(message_id=first.message_id, references=first.references, subject=first.subject)
    second = strictly(step(a_lead(), "2-short-list", parent), LATER)
    assert second["In-Reply-To"] == first.message_id
    assert second["References"] == first.message_id
    assert second["Subject"] == "Re: Late inbound at Tidewell"
    assert second["From"] == check_strictly(first.raw)["From"]


@pytest.mark.parametrize("blank", [None, "", " ", "\t\r\n", "\u200b", "\ufeff", "\u00a0"])
def test_a_field_that_is_missing_or_blank_holds_the_mail_and_is_named(blank: str | None) -> None:
    with pytest.raises(MissingField, match=r"lead\.first_name has no value"):
        step(a_lead(first_name=blank))


@pytest.mark.parametrize(
    "name", ["ANNA", "anna", "O'Neill", "<b>Anna</b>", "{{ sender.email }}", "{% raw %}", "Ünë, Dr."]
)
def test_an_odd_name_is_shown_as_it_is(name: str) -> None:
    message = strictly(step(a_lead(first_name=name)))
    text, html = [body_of(part) for part in message.walk() if not part.is_multipart()]
    assert f"Hi {name}," in text
    assert "<b>" not in html
    assert decoded(message["To"]).startswith((f"{name} Sommer", f'"{name} Sommer'))


@pytest.mark.parametrize(("field", "end", "smuggled"), [*product(["first_name", "company"], BREAKS, SMUGGLED)])
def test_no_value_of_a_lead_makes_a_header_or_a_recipient(field: str, end: str, smuggled: str) -> None:
    try:
        letter = step(a_lead(**{field: f"Anna{end}{smuggled}"}))
    except Invalid as refused:
        assert "control characters" in str(refused), "held, with its reason"
        return
    message = strictly(letter)
    text, html = [part for part in message.walk() if not part.is_multipart()]
    assert (text.get_content_type(), html.get_content_type()) == ("text/plain", "text/html")
    assert b"\r\n.\r\n" not in letter.raw and "<script>" not in body_of(html)


HOSTILE = st.text(st.characters(codec="utf-8"), max_size=120) | st.builds(
    lambda a, b, c: a + b + c, st.text(max_size=20), st.sampled_from(BREAKS), st.sampled_from(SMUGGLED)
)


@given(first=HOSTILE, last=HOSTILE, company=HOSTILE, title=HOSTILE)
@settings(max_examples=150, deadline=None)
def test_whatever_a_lead_is_called_the_mail_is_strict_or_held(first: str, last: str, company: str, title: str) -> None:
    try:
        letter = step(a_lead(first_name=first, last_name=last, company=company, title=title))
    except ThawError as held:
        assert str(held)
        return
    message = strictly(letter)
    assert decoded(message["Subject"]) == letter.subject
    assert decoded(message["Subject"]).startswith("Late inbound")
