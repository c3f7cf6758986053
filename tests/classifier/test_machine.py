"""What kind of message it is, before anybody's words are understood."""

from __future__ import annotations

from datetime import date

import pytest

from classifier import Kind, Label, Signal, read
from tests.classifier.mails import dsn, reply


def test_a_delivery_report_names_recipient_status_and_our_mail() -> None:
    reading = read(dsn())
    assert (reading.kind, reading.label, reading.signals) == (Kind.BOUNCE, Label.NONE, frozenset({Signal.BOUNCE_HARD}))
    assert reading.bounce is not None
    assert reading.bounce.recipients == ("gone@birchwood.test",)
    assert (reading.bounce.status, reading.bounce.permanent) == ("5.1.1", True)
    assert reading.headers.returned_message_ids == ("<del_7@north.example>",)
    assert reading.headers.returned_ref == "del_7"


@pytest.mark.parametrize(
    ("status", "action", "diagnostic", "final"),
    [
        ("5.1.1", "failed", "smtp; 550 5.1.1 User unknown", True),
        ("5.1.10", "failed", "smtp; 550 5.1.10 RESOLVER.ADR.RecipientNotFound", True),
        ("5.0.0", "failed", "smtp; 550 No such user here", True),
        ("5.4.4", "failed", "dns; host not found", True),
        ("5.2.2", "failed", "smtp; 552 5.2.2 Mailbox full, over quota", False),
        ("5.7.1", "failed", "smtp; 554 5.7.1 Rejected by spam policy", False),
        ("5.1.1", "failed", "smtp; 550 5.1.1 Blocked because of sender reputation", False),
        ("5.3.4", "failed", "smtp; 552 Message size exceeds limit", False),
        ("4.4.1", "delayed", "smtp; connection timed out", False),
        ("4.4.7", "failed", "smtp; delivery time expired", False),
    ],
)
def test_final_is_decided_by_meaning(status: str, action: str, diagnostic: str, final: bool) -> None:
    reading = read(dsn(status=status, action=action, diagnostic=diagnostic))
    assert reading.bounce is not None
    assert reading.bounce.permanent is final
    assert reading.signals == {Signal.BOUNCE_HARD if final else Signal.BOUNCE_SOFT}


def test_a_report_of_success_is_a_receipt() -> None:
    reading = read(dsn(action="delivered", status="2.0.0", diagnostic="smtp; 250 ok"))
    assert (reading.kind, reading.bounce) == (Kind.RECEIPT, None)


def test_a_bounce_in_free_words() -> None:
    raw = (
        b"From: MAILER-DAEMON@qmail.example\r\nTo: rachel@north.example\r\nSubject: failure notice\r\n\r\n"
        b"Hi. This is the qmail-send program at qmail.example.\r\nI'm afraid I wasn't able to deliver your"
        b" message.\r\n\r\n"
        b"<gone@birchwood.test>:\r\nSorry, no mailbox here by that name. (#5.1.1)\r\n\r\n"
        b"--- Below this line is a copy of the message.\r\n\r\nMessage-ID: <del_9@north.example>\r\nSubject: hi\r\n"
    )
    reading = read(raw)
    assert reading.bounce is not None
    assert (reading.bounce.recipients, reading.bounce.permanent) == (("gone@birchwood.test",), True)
    assert reading.headers.returned_message_ids == ("<del_9@north.example>",)


def test_a_person_who_forwards_a_bounce_is_a_person() -> None:
    reading = read(reply("Your mail bounced for my colleague, see below.", subject="Fwd: Undelivered Mail"))
    assert reading.kind is Kind.HUMAN


def test_an_abuse_report_is_a_complaint_and_an_opt_out() -> None:
    raw = dsn().replace(b"report-type=delivery-status", b"report-type=feedback-report")
    reading = read(raw.replace(b"message/delivery-status", b"message/feedback-report"))
    assert (reading.kind, reading.signals) == (Kind.COMPLAINT, frozenset({Signal.COMPLAINT, Signal.OPT_OUT}))
    assert reading.headers.returned_ref == "del_7"


def test_a_read_receipt_is_no_answer() -> None:
    raw = dsn().replace(b"report-type=delivery-status", b"report-type=disposition-notification")
    reading = read(raw.replace(b"message/delivery-status", b"message/disposition-notification"))
    assert (reading.kind, reading.label) == (Kind.RECEIPT, Label.NONE)


@pytest.mark.parametrize(
    ("subject", "headers", "body", "back"),
    [
        (
            "Automatic reply: x",
            "Auto-Submitted: auto-replied\n",
            "I am out of the office until 20 February.",
            "2026-02-21",
        ),
        ("Abwesenheitsnotiz", "", "Ich bin im Urlaub und ab dem 2. März wieder erreichbar.", "2026-03-02"),
        ("Réponse automatique : x", "", "Je suis en congés, de retour le 2 mars.", "2026-03-02"),
        ("Re: x", "X-Autoreply: yes\n", "On leave. For urgent matters call Kim Ode, kim@birchwood.test.", None),
        ("Respuesta automática: x", "", "Estoy de vacaciones hasta el 20 de febrero.", "2026-02-21"),
    ],
)
def test_an_absence_notice_has_its_return_and_no_referral(
    subject: str, headers: str, body: str, back: str | None
) -> None:
    reading = read(reply(body, subject=subject, headers=headers, tail=""))
    assert (reading.kind, reading.label) == (Kind.OUT_OF_OFFICE, Label.NONE)
    assert reading.signals == {Signal.OUT_OF_OFFICE}
    assert reading.resume_on == (date.fromisoformat(back) if back else None)
    assert reading.referred_to == ()


def test_who_left_is_a_referral_only_with_a_successor() -> None:
    auto = "Auto-Submitted: auto-replied\n"
    alone = read(reply("Jan Holm no longer works at Birchwood.", headers=auto, tail=""))
    assert (alone.label, alone.signals) == (Label.NONE, frozenset({Signal.LEFT_COMPANY, Signal.AUTO_REPLY}))
    named = "Jan Holm no longer works at Birchwood. Please contact Tess Ray at tess@birchwood.test instead."
    reading = read(reply(named, headers=auto, tail=""))
    assert reading.label is Label.REFERRAL
    assert [(p.name, p.email) for p in reading.referred_to] == [("Tess Ray", "tess@birchwood.test")]


def test_a_ticket_system_is_no_person() -> None:
    reading = read(reply("Your request has been received. Ticket number 4471.", tail=""))
    assert (reading.kind, reading.label, reading.signals) == (
        Kind.AUTO_REPLY,
        Label.NONE,
        frozenset({Signal.AUTO_REPLY}),
    )


def test_bulk_precedence_alone_decides_nothing() -> None:
    reading = read(reply("Sure, call me on Thursday.", headers="Precedence: bulk\nList-Id: <staff.birchwood.test>\n"))
    assert (reading.kind, reading.label) == (Kind.HUMAN, Label.POSITIVE)
