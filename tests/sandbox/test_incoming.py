"""Our own mail, as its reader sees it."""

from __future__ import annotations

from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from app.sandbox.incoming import IncomingMail, Occasion
from tests.sandbox.mails import MARA, arrived, in_their_thread

NOW = datetime(2026, 3, 3, 9, 14, tzinfo=UTC)


def test_a_follow_up_with_both_parts_is_read_whole() -> None:
    mail = EmailMessage(policy=SMTP)
    mail["From"] = Address(display_name="Mara Lindqvist", addr_spec=MARA)
    mail["Subject"] = "Re: Entrepôts Valmorcey and the trucks of Thursday"
    mail["Message-ID"] = "<del_2@northlane.example>"
    mail["References"] = "<del_0@northlane.example> <del_1@northlane.example>"
    mail.set_content("Bonjour Élodie,\n\na short question.\n")
    mail.add_alternative("<p>Bonjour Élodie,</p>", subtype="html")
    read = IncomingMail.read(MARA, "elodie@valmorcey.example", mail.as_bytes(), touch=2, received_at=NOW)
    assert read.subject == "Re: Entrepôts Valmorcey and the trucks of Thursday"
    assert read.text == "Bonjour Élodie,\n\na short question."
    assert read.message_id == "<del_2@northlane.example>"
    assert read.references == ("<del_0@northlane.example>", "<del_1@northlane.example>")
    assert (read.sender, read.sender_name, read.sender_first_name) == (MARA, "Mara Lindqvist", "Mara")


def test_the_header_block_is_the_mails_own() -> None:
    block = arrived("x@y.example", NOW, ref="del_9").header_block
    assert "X-Thaw-Ref: del_9" in block.split("\n")
    assert "trucks" not in block and "\r" not in block


def test_a_mail_without_a_name_is_answered_all_the_same() -> None:
    raw = b"From: mara@northlane.example\r\nMessage-ID: <a@b.example>\r\n\r\nHello\r\n"
    read = IncomingMail.read(MARA, "x@y.example", raw, touch=1, received_at=NOW)
    assert (read.sender_name, read.sender_first_name, read.subject, read.references) == ("", "there", "", ())


GRACE = "grace@tidewell.example"
LOOKS = [
    (arrived(GRACE, NOW), Occasion.OFFER),
    (arrived(GRACE, NOW, touch=2, references="<del_01@northlane.example>"), Occasion.OFFER),
    (in_their_thread(GRACE, NOW), Occasion.ANSWER),
    (in_their_thread(GRACE, NOW, text="You wrote:\n\n> Try me again in June.\n\nIs it time?"), Occasion.RETURN),
    (in_their_thread(GRACE, NOW, cc="jonas@northlane.example"), Occasion.INTRODUCTION),
    (arrived(GRACE, NOW, touch=5, subject="A note on measuring lateness"), Occasion.NOTE),
    (arrived(GRACE, NOW, touch=6, subject="A note on slots", references="<del_05@northlane.example>"), Occasion.NOTE),
]


@pytest.mark.parametrize(("mail", "looks"), LOOKS)
def test_what_a_mail_is_for_is_told_by_its_look(mail: IncomingMail, looks: Occasion) -> None:
    assert mail.occasion is looks


def test_rounds_are_how_often_they_have_spoken() -> None:
    assert [in_their_thread(GRACE, NOW, rounds=n).rounds for n in (1, 2, 3)] == [1, 2, 3]
    assert arrived(GRACE, NOW, touch=2, references="<del_01@northlane.example>").rounds == 0
