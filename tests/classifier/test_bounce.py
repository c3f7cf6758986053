"""Delivery failures: found by their form, final by their meaning, and naming whom they missed."""

from __future__ import annotations

import json

import pytest

from classifier import Kind, Label, Signal, read
from classifier.failure import is_final
from tests.classifier.mails import dsn, reply

GONE = "gone@birchwood.test"
ORIGINAL = f"""Return-Path: <rachel@north.example>
From: Rachel Moor <rachel@north.example>
To: {GONE}
Subject: Birchwood's second depot
Message-ID: <del_7@north.example>

Hi Bo, unsubscribe here: https://mail.north.example/u/abc
"""


def notice(text: str, *, sender: str, subject: str, headers: str = "", original: str = "") -> bytes:
    """A notice in plain words, with the returned mail below it if there is one."""
    head = f"From: {sender}\nTo: rachel@north.example\nSubject: {subject}\n{headers}"
    return f"{head}Content-Type: text/plain; charset=utf-8\n\n{text}\n\n{original}".encode().replace(b"\n", b"\r\n")


DAEMON = "Mail Delivery System <MAILER-DAEMON@mx.birchwood.test>"


@pytest.mark.parametrize(
    ("sender", "subject", "text", "final"),
    [
        (DAEMON, "failure notice", f"<{GONE}>:\nI couldn't find any host named birchwood.test. (#5.1.2)", True),
        (DAEMON, "failure notice", f"<{GONE}>:\nRemote host said: 552 user over quota, please try later", False),
        (DAEMON, "failure notice", f"<{GONE}>:\nI'm not going to try again; it has been in the queue too long.", False),
        (DAEMON, "Mail delivery failed: returning message to sender", f"  {GONE}\n    550 5.1.1 No such user", True),
        (DAEMON, "Mail delivery failed: returning message to sender", f"  {GONE}\n    554 5.7.1 Spam", False),
        (DAEMON, "Warning: message 1a-2b delayed 24 hours", f"  {GONE}\nDelivery attempts will continue.", False),
        (DAEMON, "Returned mail: User unknown", f"<{GONE}>\n<<< 550 <{GONE}>... User unknown", True),
        (DAEMON, "Недоставленное сообщение", f"<{GONE}>\nПочтовый ящик получателя переполнен", False),
        (DAEMON, "Mail failure.", f"{GONE}\nпользователь не найден", True),
        ("postmaster@qq.test", "系统退信", f"收件人 {GONE}\n邮箱地址不存在", True),
        ("postmaster@notes.test", f"DELIVERY FAILURE: User gone ({GONE}) not listed in Domino Directory", GONE, True),
        ("Postmaster@imail.test", "Undeliverable Mail", f"Unknown user: {GONE}", True),
        ("postmaster@mm.test", "Message undeliverable", f"Error: No valid recipients for this MM\n{GONE}", True),
        ("System Administrator <s@exch.test>", "Undeliverable: x", f"{GONE} on 2/9/2026\nMailbox is full", False),
        ("postmaster@exch.test", "Unzustellbar: x", f"{GONE}\nDas E-Mail-Konto existiert nicht.", True),
        ("postmaster@exch.test", "Non remis : x", f"{GONE}\nLa boîte aux lettres est pleine.", False),
        ("postmaster@sfr.test", "Echec de remise", f"n'a pu être délivré à {GONE} : utilisateur inconnu", True),
        (DAEMON, "Correo no entregado", f"No se ha podido entregar a {GONE}: el buzón está lleno", False),
        (DAEMON, "Messaggio non recapitato", f"non consegnato a {GONE}: utente sconosciuto", True),
        (DAEMON, "Falha na entrega", f"não foi entregue a {GONE}: caixa de correio cheia", False),
        (DAEMON, "Niet-bezorgbaar bericht", f"Uw bericht aan {GONE}: onbekende gebruiker", True),
        ("no-reply@gw.test", "Nicht zustellbare Nachricht", f"An {GONE}: wegen Verdacht auf Spam abgewiesen.", False),
    ],
)
def test_a_notice_in_plain_words(sender: str, subject: str, text: str, final: bool) -> None:
    reading = read(notice(text, sender=sender, subject=subject))
    assert (reading.kind, reading.label) == (Kind.BOUNCE, Label.NONE)
    assert reading.bounce is not None
    assert (reading.bounce.recipients, reading.bounce.permanent) == ((GONE,), final)
    assert reading.signals == {Signal.BOUNCE_HARD if final else Signal.BOUNCE_SOFT}


@pytest.mark.parametrize(
    ("status", "diagnostic", "final"),
    [
        ("5.0.0", "smtp; 554 delivery error: dd This user doesn't have a mail.example account", True),
        ("5.0.0", "smtp; 550 Unknown local part gone in <gone@b.test>", True),
        ("5.0.0", "smtp; 553 sorry, that recipient is not in our list of valid users", True),
        ("5.0.0", "smtp; 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)", False),
        ("5.2.1", "smtp; 550 5.2.1 This mailbox has been disabled due to inactivity", True),
        ("5.2.1", "smtp; 550 5.2.1 Mailbox temporarily disabled", False),
        ("5.2.2", "smtp; 552-5.2.2 The recipient's inbox is out of storage space and inactive", False),
        ("5.2.1", "smtp; 450 4.2.1 The user you are trying to contact is receiving mail too quickly", False),
        ("5.1.8", "smtp; 501 5.1.8 Sender domain must exist", False),
        ("5.1.7", "smtp; 501 5.1.7 Invalid sender address", False),
        ("5.7.1", "smtp; 550 5.7.1 gone@b.test... user doesn't exist", True),
        ("5.4.1", "smtp; 550 5.4.1 All recipient addresses rejected : Access denied", False),
        (
            "5.4.4",
            "X-Relay-Host; Host or domain name not found. Name service error for name=b.test: Host not found",
            True,
        ),
        ("5.4.4", "X-Postfix; Name service error for name=b.test: Malformed or unexpected name server reply", False),
        ("5.1.10", "smtp; 556 5.1.10 domain does not accept mail (null MX)", True),
        ("4.0.0", "smtp; DNS type 'mx' lookup of b.test responded with code NXDOMAIN", False),
        ("4.1.1", "smtp; 550 4.1.1 User unknown", True),
        ("5.0.0", "smtp; 550 see https://mail.example/spam-policy?p=NoSuchUser No such user", True),
        ("5.4.6", "smtp; 554 too many hops, possible mail loop", False),
        ("5.0.0", "smtp; 550 Adresse d'au moins un destinataire invalide", True),
        ("5.0.0", "smtp; 554 Postfach voll", False),
        ("4.7.1", "smtp; 451 4.7.1 Greylisting in action", False),
        (None, "550 mailbox unavailable", True),
        (None, "", False),
    ],
)
def test_the_words_outrank_the_code(status: str | None, diagnostic: str, final: bool) -> None:
    assert is_final(status, diagnostic) is final


@pytest.mark.parametrize("action", ["delivered", "relayed", "Expanded (to multi-recipient alias)", "deliverable"])
def test_what_arrived_is_no_bounce(action: str) -> None:
    reading = read(dsn(action=action, status="2.1.5", diagnostic="smtp; 250 2.1.5 Ok"))
    assert (reading.kind, reading.bounce) == (Kind.RECEIPT, None)


def test_a_report_whose_delimiter_is_wrong_is_read_all_the_same() -> None:
    reading = read(dsn().replace(b'boundary="b1"', b'boundary="b2"'))
    assert reading.bounce is not None
    assert (reading.bounce.recipients, reading.bounce.status) == ((GONE,), "5.1.1")
    assert reading.headers.returned_message_ids == ("<del_7@north.example>",)


def test_fields_of_a_report_count_also_in_plain_text() -> None:
    text = f"Final-Recipient: rfc822; {GONE}\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 User unknown\n"
    reading = read(notice(text, sender=DAEMON, subject="Returned mail: see transcript for details"))
    assert reading.bounce is not None
    assert (reading.bounce.recipients, reading.bounce.permanent) == ((GONE,), True)


def test_a_header_names_the_failed_address() -> None:
    raw = notice("It bounced.", sender=DAEMON, subject="x", headers=f"X-Failed-Recipients: {GONE}\n", original=ORIGINAL)
    reading = read(raw)
    assert reading.bounce is not None and reading.bounce.recipients == (GONE,)


@pytest.mark.parametrize(
    ("kind", "detail", "read_as"),
    [
        ("Bounce", {"bounceType": "Permanent", "bounceSubType": "General"}, Kind.BOUNCE),
        ("Bounce", {"bounceType": "Transient", "bounceSubType": "MailboxFull"}, Kind.BOUNCE),
        ("Delivery", {"recipients": [GONE]}, Kind.RECEIPT),
        ("Complaint", {"complainedRecipients": []}, Kind.COMPLAINT),
    ],
)
@pytest.mark.parametrize("wrapped", [False, True])
def test_an_event_of_a_sending_service(kind: str, detail: dict[str, object], read_as: Kind, wrapped: bool) -> None:
    bounced = [{"emailAddress": GONE, "status": "5.1.1", "diagnosticCode": "smtp; 550 5.1.1"}]
    event = json.dumps({"notificationType": kind, kind.lower(): {**detail, "bouncedRecipients": bounced}})
    text = json.dumps({"Type": "Notification", "Message": event}) if wrapped else event
    reading = read(notice(text, sender="no-reply@sns.cloud.test", subject="Notification Message"))
    assert reading.kind is read_as
    if kind == "Bounce":
        assert reading.bounce is not None
        assert reading.bounce.recipients == (GONE,)
        assert reading.bounce.permanent is (detail["bounceType"] == "Permanent")


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Fwd: Undelivered Mail Returned to Sender", "Your mail bounced for my boss, but I'm interested."),
        ("FW: Undeliverable: Quick question", f"I got this back. Please resend.\n\n<{GONE}>: 550 5.1.1 User unknown"),
        ("Undelivered mail?", f"Your last mail to {GONE} came back as undeliverable, please resend."),
        ("delivery failure", "Our carrier had one delivery failure after another, so yes, tell us more."),
        ("Undeliverable", "I got your parcel card. Where do I sign?"),
        ("Re: Delivery Status Notification (Failure)", "This is really me. Yes to a demo."),
        ("Re: failure notice", "Your system sends me failure notices for mails that I never wrote."),
        ("Mail delivery failed?", "We repaired our server. User unknown no more. Go ahead."),
    ],
)
def test_a_person_who_speaks_of_a_bounce_is_a_person(subject: str, text: str) -> None:
    assert read(reply(text, subject=subject, tail="")).kind is Kind.HUMAN
    assert read(notice(text, sender="Bo <bo@birchwood.test>", subject=subject)).kind is Kind.HUMAN
