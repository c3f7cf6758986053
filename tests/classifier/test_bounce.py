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
        (
            "Postmaster@notes.test",
            "FEHLER BEI DER ZUSTELLUNG: x",
            f"{GONE}: Nicht im Domino-Verzeichnis gelistet",
            True,
        ),
        ("postmaster@notes.test", "Échec de la remise", f"{GONE} ne figure pas dans l'annuaire Domino", True),
        ("postmaster@notes.test", "ERROR DE ENTREGA: x", f"{GONE} no aparece en el directorio de Domino", True),
        ("postmaster@notes.test", "FALHA DE ENTREGA: x", f"{GONE}\nNão consta no diretório do Domino", True),
        ("postmaster@notes.test", "BEZORGFOUT: x", f"{GONE} staat niet vermeld in de Domino Directory", True),
        (
            "postmaster@notes.test",
            "ERRORE DI CONSEGNA: x",
            f"{GONE}\nL'utente non è elencato nella rubrica Domino",
            True,
        ),
        ("postmaster@notes.test", "DELIVERY FAILURE: x", f"{GONE}\nDomino server DUB2/Mills is not responding", False),
        (DAEMON, "Mail delivery failed", f"{GONE}\n450 4.1.1 User unknown. We will try for three more days.", False),
        (DAEMON, "Mail delivery failed", f"{GONE}\n450 4.1.1 User unknown. No further attempts will be made.", True),
        (DAEMON, "Unzustellbar", f"{GONE}\n450 Konto wurde aufgelöst. Keine weiteren Zustellversuche.", True),
        (DAEMON, "Non remis", f"{GONE}\n451 4.2.1 compte fermé, aucune nouvelle tentative ne sera faite.", True),
        (DAEMON, "No entregado", f"{GONE}\n450 4.2.1 la cuenta fue cancelada; no se harán más intentos.", True),
        (DAEMON, "Falha na entrega", f"{GONE}\n450 4.2.0 caixa eliminada. O sistema desistiu ao fim de 4 dias.", True),
        (DAEMON, "Niet bezorgd", f"{GONE}\n450 4.1.1 onbekende gebruiker; geen verdere pogingen.", True),
        (DAEMON, "Mancata consegna", f"{GONE}\n450 4.1.1 casella chiusa. Non ci saranno altri tentativi.", True),
        (DAEMON, "Mail delivery failed", f"{GONE}\n450 4.1.2 Domain not found. Giving up.", False),
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
        ("4.1.1", "smtp; 450 4.1.1 <gone@b.test> User unknown", False),
        ("4.2.1", "smtp; 450 4.2.1 Account closed, will not retry", True),
        (None, "450 User unknown", False),
        ("5.1.1", "5.1.1 - Gestore Uno - indirizzo non valido", True),
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


@pytest.mark.parametrize(
    ("action", "status", "final"),
    [("failed", "4.1.1", True), ("delayed", "4.1.1", False)],
)
def test_a_report_that_gave_up_on_an_unknown_user_is_final(action: str, status: str, final: bool) -> None:
    reading = read(dsn(action=action, status=status, diagnostic="smtp; 450 4.1.1 utente sconosciuto"))
    assert reading.bounce is not None and reading.bounce.permanent is final


def table(*rows: tuple[str, str]) -> str:
    """A table in HTML, as gateways write it."""
    return "<table>" + "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in rows) + "</table>"


NULL = "Return-Path: <>\n"


@pytest.mark.parametrize(
    ("sender", "headers", "rows"),
    [
        (
            "Mail Gateway <notify@gw.birchwood.test>",
            "",
            [("From", "rachel@north.example"), ("To", GONE), ("State", "Deferred: the mail server is not responding")],
        ),
        (
            "Postmaster <postmaster@birchwood.test>",
            "",
            [("Recipient", GONE), ("Message is on hold", "Next attempt in 30 minutes, contact it@birchwood.test")],
        ),
        (
            "Mailgate <m@birchwood.test>",
            NULL,
            [("Empfänger", GONE), ("Stand", "Zurückgestellt: der interne Server ist nicht erreichbar")],
        ),
        (
            "postmaster@birchwood.test",
            NULL,
            [("Destinataire", GONE), ("Etat", "Message mis en file d'attente : serveur interne injoignable")],
        ),
        ("postmaster@b.test", "", [("Destinatario", GONE), ("Mensaje en espera", "Habrá nuevos intentos")]),
        ("postmaster@b.test", "", [("Destinatário", GONE), ("Estado", "Na fila: o servidor interno não responde")]),
        ("postmaster@b.test", "", [("Ontvanger", GONE), ("Status", "In de wachtrij, de server is niet bereikbaar")]),
        ("postmaster@b.test", "", [("Destinatario", GONE), ("Stato", "Messaggio in coda: il server non risponde")]),
    ],
)
def test_a_gateway_that_waits_for_its_server_is_a_soft_bounce(
    sender: str, headers: str, rows: list[tuple[str, str]]
) -> None:
    raw = notice(table(*rows), sender=sender, subject="[GW] Message held: Birchwood's depot", headers=headers)
    reading = read(raw.replace(b"text/plain", b"text/html"))
    assert reading.signals == {Signal.BOUNCE_SOFT}
    assert reading.bounce is not None and reading.bounce.recipients == (GONE,)


@pytest.mark.parametrize(
    ("sender", "headers", "text"),
    [
        ("Gate <postmaster@b.test>", NULL, f"Your mail to {GONE} is held. Click to prove that you are human."),
        (
            "Gateway <gw@b.test>",
            NULL,
            f"Message to {GONE} held in quarantine for spam review, next attempts are yours.",
        ),
        ("Bo <bo@birchwood.test>", NULL, f"I am out of the office, mail will be delayed. Try again Monday or {GONE}."),
    ],
)
def test_a_mail_that_waits_for_somebody_is_no_bounce(sender: str, headers: str, text: str) -> None:
    reading = read(notice(text, sender=sender, subject="Message held: x", headers=headers))
    assert reading.kind in (Kind.AUTO_REPLY, Kind.OUT_OF_OFFICE)


PROVIDER = "posta-certificata@pec.provider.test"
CERTIFICATE = f"""<?xml version="1.0"?>
<postacert tipo="errore-consegna" errore="%s"><intestazione><mittente>rachel@north.example</mittente>
<destinatari tipo="certificato">{GONE}</destinatari></intestazione>
<dati><consegna>{GONE}</consegna><errore-esteso>%s</errore-esteso></dati></postacert>"""


def certified(subject: str, sort: str, *, error: str = "nessuno", said: str = "", text: str = "Avviso.") -> bytes:
    """A receipt or a failure of certified mail (RFC 6109)."""
    return f"""From: {PROVIDER}
To: rachel@north.example
Subject: {subject}
{f"X-Ricevuta: {sort}" if sort else "X-Mailer: PEC"}
X-Riferimento-Message-ID: <del_7@north.example>
Content-Type: multipart/mixed; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8

{text}
--b1
Content-Type: application/xml; name="daticert.xml"
Content-Disposition: attachment; filename="daticert.xml"

{CERTIFICATE % (error, said)}
--b1--
""".encode()


@pytest.mark.parametrize(
    ("subject", "sort", "error", "said", "final"),
    [
        ("AVVISO DI MANCATA CONSEGNA: x", "errore-consegna", "no-dest", "5.1.1 - indirizzo non valido", True),
        ("AVVISO DI MANCATA CONSEGNA: x", "", "no-dominio", "", True),
        ("AVVISO DI MANCATA CONSEGNA: x", "errore-consegna", "altro", "5.2.2 - casella piena", False),
        (
            "AVVISO DI MANCATA CONSEGNA PER SUPERAMENTO TEMPO MASSIMO: x",
            "preavviso-errore-consegna",
            "altro",
            "",
            False,
        ),
        ("AVVISO DI NON ACCETTAZIONE: x", "non-accettazione", "altro", "5.6.0 - errore formale", False),
        ("PROBLEMA DI SICUREZZA: x", "rilevazione-virus", "virus", "virus", False),
    ],
)
def test_a_failure_of_certified_mail(subject: str, sort: str, error: str, said: str, final: bool) -> None:
    reading = read(certified(subject, sort, error=error, said=said))
    assert reading.signals == {Signal.BOUNCE_HARD if final else Signal.BOUNCE_SOFT}
    assert reading.bounce is not None and reading.bounce.recipients == (GONE,)
    assert reading.headers.returned_message_ids == ("<del_7@north.example>",)


@pytest.mark.parametrize(
    ("subject", "sort"),
    [
        ("ACCETTAZIONE: x", "accettazione"),
        ("CONSEGNA: x", "avvenuta-consegna"),
        ("PRESA IN CARICO: x", "presa-in-carico"),
        ("CONSEGNA: x", ""),
    ],
)
def test_a_receipt_of_certified_mail(subject: str, sort: str) -> None:
    reading = read(certified(subject, sort))
    assert (reading.kind, reading.signals) == (Kind.RECEIPT, frozenset())
    assert reading.headers.returned_message_ids == ("<del_7@north.example>",)


def test_a_failure_of_certified_mail_names_whom_it_missed_in_words_too() -> None:
    text = f'nel messaggio "x" da "rachel@north.example" per "{GONE}" è stato rilevato un errore: casella inesistente'
    reading = read(notice(text, sender=PROVIDER, subject="AVVISO DI MANCATA CONSEGNA: x"))
    assert reading.bounce is not None
    assert (reading.bounce.recipients, reading.bounce.permanent) == ((GONE,), True)


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
        ("Consegna: giovedì", "Va bene giovedì, mi chiami."),
        ("Error de entrega", "Tuvimos un error de entrega con el proveedor actual; mándeme precios."),
        ("Mail delivery failed?", "We repaired our server. User unknown no more. Go ahead."),
    ],
)
def test_a_person_who_speaks_of_a_bounce_is_a_person(subject: str, text: str) -> None:
    assert read(reply(text, subject=subject, tail="")).kind is Kind.HUMAN
    assert read(notice(text, sender="Bo <bo@birchwood.test>", subject=subject)).kind is Kind.HUMAN
