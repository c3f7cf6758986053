"""The manners of mail programs: the words stand above, the thread is kept, and our mail is quoted below."""

from __future__ import annotations

import email
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from app.sandbox import replies
from app.sandbox.dice import Dice
from app.sandbox.names import Colleague
from app.sandbox.replies import Reply
from tests.sandbox.mails import arrived

NOW = datetime(2026, 3, 3, 9, 14, tzinfo=UTC)
WORDS = "Sure, show me.\n\nI can do Thursday at 10."
QUESTION = "which of tomorrow's trucks will be late?"


def reply(language: str = "en", cc: Colleague | None = None) -> Reply:
    return Reply(
        name="Aurélie Guérard",
        address="aurelie.guerard@quercysud.example",
        company="Transports Quercy Sud",
        text=WORDS,
        language=language,
        cc=cc,
        at=(NOW + timedelta(hours=2)).astimezone(timezone(timedelta(hours=1))),
    )


def written(n: int, language: str = "en", cc: Colleague | None = None) -> EmailMessage:
    mail = arrived("aurelie.guerard@quercysud.example", NOW, references="<del_00@northlane.example>")
    raw = replies.compose(reply(language, cc), mail, Dice(n))
    return email.message_from_bytes(raw, policy=SMTP)


def text_of(message: EmailMessage, kind: str = "plain") -> str:
    part = message.get_body((kind,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def find(wanted: Callable[[str], bool], language: str = "en") -> str:
    """The plain text of the first manner that looks as wanted."""
    for n in range(200):
        text = text_of(written(n, language))
        if wanted(text):
            return text
    raise AssertionError("no program writes like that")


@pytest.mark.parametrize("n", range(25))
def test_the_answer_keeps_the_thread(n: int) -> None:
    message = written(n)
    assert message["Subject"] == "Re: Late pallets at your dock"
    assert message["In-Reply-To"] == "<del_01@northlane.example>"
    assert message["References"] == "<del_00@northlane.example> <del_01@northlane.example>"
    assert message["From"].addresses[0].display_name == "Aurélie Guérard"
    assert [address.addr_spec for address in message["To"].addresses] == ["mara@northlane.example"]
    assert message["Cc"] is None


@pytest.mark.parametrize("n", range(25))
def test_the_words_stand_first_and_our_mail_below(n: int) -> None:
    message = written(n)
    text = text_of(message)
    assert text.startswith(WORDS + "\n\n")
    assert text.index(WORDS) < text.index("Mara Lindqvist <mara@northlane.example>") < text.index(QUESTION)
    if message.is_multipart():
        html = text_of(message, "html")
        assert html.index("Sure, show me.") < html.index("tomorrow&#x27;s trucks")


def test_the_four_programs_are_told_apart_by_their_quote() -> None:
    assert f"> {QUESTION}" in find(lambda text: "\nOn Tue, Mar 3, 2026 at 10:14 AM Mara Lindqvist <" in text)
    assert f"> {QUESTION}" in find(lambda text: "\n> On 3 Mar 2026, at 10:14, Mara Lindqvist <" in text)
    assert f"\n{QUESTION}" in find(lambda text: "\nSent: Tuesday, March 3, 2026 10:14 AM\n" in text)
    assert f"\n{QUESTION}" in find(lambda text: "Original message" in text and "Sent from my" in text)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Am Di., 03.03.2026 um 10:14 Uhr schrieb Mara Lindqvist <mara@northlane.example>:"),
        ("fr", "Le mar. 3 mars 2026 à 10:14, Mara Lindqvist <mara@northlane.example> a écrit :"),
        ("es", "El mar, 3 mar 2026 a las 10:14, Mara Lindqvist <mara@northlane.example> escribió:"),
    ],
)
def test_webmail_attributes_in_the_writers_language(language: str, line: str) -> None:
    assert f"> {QUESTION}" in find(lambda text: line in text, language)


def test_a_colleague_is_copied_in() -> None:
    message = written(1, cc=Colleague(name="Owen Doherty", address="owen.doherty@quercysud.example", role="lead"))
    assert [address.addr_spec for address in message["Cc"].addresses] == ["owen.doherty@quercysud.example"]


def test_a_reply_to_a_follow_up_has_one_re() -> None:
    mail = arrived("x@y.example", NOW)
    for subject in ("Re: Late pallets", "RE: re: Late pallets", "Late pallets"):
        again = replies.compose(reply(), replace(mail, subject=subject), Dice(1))
        assert email.message_from_bytes(again)["Subject"] == "Re: Late pallets"


def test_the_bytes_are_fit_for_the_wire() -> None:
    mail = arrived("aurelie.guerard@quercysud.example", NOW)
    for n in range(25):
        raw = replies.compose(reply("fr"), mail, Dice(n))
        raw.decode("ascii")
        assert b"\n" not in raw.replace(b"\r\n", b"")
        assert max(map(len, raw.split(b"\r\n"))) <= 998  # RFC 5322 section 2.1.1
