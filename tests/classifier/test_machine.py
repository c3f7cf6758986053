"""What kind of message it is, before anybody's words are understood."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

import classifier
from classifier import Kind, Label, Signal, read
from classifier.machine import judge
from classifier.mime import parse
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


AUTO = "Auto-Submitted: auto-replied\n"
THREADLESS = (b"In-Reply-To: <del_1@north.example>\r\n", b"References: <del_0@north.example> <del_1@north.example>\r\n")


def answer(body: str, subject: str = "Re: Birchwood's second depot", headers: str = "") -> bytes:
    """A message of few words, with nothing below them."""
    return reply(body, subject=subject, headers=headers, tail="")


@pytest.mark.parametrize(
    ("subject", "headers", "body"),
    [
        ("Automatic reply: x", AUTO, "I am on jury duty for an unknown period."),
        ("Automatic reply: x", "", "I have very limited phone access today as I am on site."),
        ("Out of Office Re: x", "", "I'll get to your message on Monday 16th."),
        ("OOO: x", "", "Back Thursday."),
        ("Tomas Reiner is out of the office", "", "I will be out of the office until 03/16/2026."),
        ("Re: x", AUTO, "Op maandag en vrijdag werk ik niet."),
        ("Re: x", "Return-Path: <>\n", "I'm on PTO until Tuesday."),
        ("Re: x", "X-Auto-Response-Suppress: DR, OOF, AutoReply\n", "I am on leave with limited access to email."),
        ("Re: x", "", "Thank you for your email. I am on parental leave until May. If it is urgent, contact Sam."),
        ("AW: x", "", "Vielen Dank für Ihre E-Mail. Ich bin nicht im Büro. Ihre Nachricht wird nicht weitergeleitet."),
        ("Abwesend: x", "", "Ich bin bis 13.03. nicht im Hause."),
        ("Automatische Antwort: x", AUTO, "Unser Büro ist am Freitag nicht besetzt."),
        ("Re: x", "", "Merci pour votre message. Je suis en congés et vous répondrai à mon retour."),
        ("Absente du bureau Re: x", "", "Mon retour n'est pas fixé."),
        ("Re: x", "", "Gracias por su correo. Me encuentro de vacaciones. Si es urgente, contacte con Marta Gil."),
        ("Respuesta automática: x", AUTO, "Me encuentro fuera por un congreso hasta el jueves."),
        (
            "Re: x",
            "",
            "Obrigada pela sua mensagem. Estou de licença de maternidade. Em caso de urgência, fale com Dora.",
        ),
        ("Resposta automática: x", AUTO, "Estou de folga hoje e respondo amanhã."),
        ("Re: x", "", "Bedankt voor je bericht. Ik ben met vakantie en ben op 1 juni terug. Bij spoed: Bram Kok."),
        ("Re: x", "", "Grazie per la Sua mail. Sono assente; per necessità urgenti può rivolgersi a Elio Neri."),
        ("Risposta automatica: x", AUTO, "L'azienda resterà chiusa dal 10 al 21 agosto."),
    ],
)
def test_an_absence_notice_with_and_without_a_header(subject: str, headers: str, body: str) -> None:
    assert read(answer(body, subject, headers)).signals == {Signal.OUT_OF_OFFICE}


@pytest.mark.parametrize(
    ("subject", "headers", "body"),
    [
        ("[Request received] x", AUTO, "Your request (48213) is being reviewed by our support staff."),
        ("Ticket #55120: x", "", "Dear customer, your ticket #55120 has been created."),
        ("Re: x", "", "This mailbox is not monitored. Please use the form on our website."),
        ("Re: x", "", "Thank you for contacting us. We have received your enquiry and will respond within two days."),
        ("Automatic reply: x", AUTO, "Invoices must be sent as PDF to invoices@birchwood.test."),
        ("Automatic reply: x", "", "My email address has changed to kai@newlarch.test."),
        ("Please confirm your message", "", "Your message is being held because you are not on the approved list."),
        ("Paul Roux vous demande de vous authentifier", "", "Une seule fois suffit : suivez le lien."),
        ("Re: x", "", "This inbox is guarded by Moat. Confirm that you are a real person and your mail gets through."),
        ("AW: x", "", "Mein Postfach ist geschützt. Bitte geben Sie die Ziffern ein, damit Ihre Mail zugestellt wird."),
        ("RE: x", "", "Ma boîte est protégée. Recopiez les lettres du dessin pour que votre message me soit remis."),
        ("RE: x", "", "Mi buzón está protegido contra correo basura. Escriba el código para que su mensaje llegue."),
        ("RES: x", "", "A minha caixa está protegida. Introduza os algarismos; até lá a sua mensagem fica retida."),
        ("Antw: x", "", "Mijn mailbox is beveiligd. Typ de letters van het plaatje, dan wordt uw bericht bezorgd."),
        ("R: x", "", "La mia casella è protetta. Digiti le cifre perché il Suo messaggio mi arrivi."),
        (
            "[Case 4471] x",
            "",
            "Reply above this line\nYour enquiry is registered. We aim to answer within a day; do not send it twice.",
        ),
        ("Eingangsbestätigung: x", "", "Ihre Nachricht ist bei uns eingegangen."),
        ("Re: x", "", "Nous avons bien reçu votre message et vous répondrons dans les meilleurs délais."),
        ("Re: x", "", "Gracias por ponerse en contacto. Le responderemos a la mayor brevedad posible."),
        ("Re: x", "", "Recebemos a sua mensagem. Por favor não responda a este e-mail."),
        ("Ontvangstbevestiging: x", "", "Uw vraag is geregistreerd onder nummer 20261."),
        ("Re: x", "", "Questa casella non è presidiata. Messaggio generato automaticamente."),
    ],
)
def test_another_automatic_answer(subject: str, headers: str, body: str) -> None:
    assert read(answer(body, subject, headers)).signals == {Signal.AUTO_REPLY}


@pytest.mark.parametrize(
    "body",
    [
        "Priya Nair is no longer with Larchmill.",
        "I have left Larchmill. Write to hr@larchmill.test.",
        "As of February 1st, I've left Larchmill. Dan Ort (dan@larchmill.test) has taken over.",
        "My last day was Friday.",
        "Ich habe das Unternehmen zum 31.01. verlassen.",
        "Frau Stolz ist aus unserem Unternehmen ausgeschieden.",
        "Paul Vasseur a quitté l'entreprise.",
        "M. Petit n'est plus présent dans l'entreprise.",
        "Desde el 1 de marzo ya no formo parte de Olivar.",
        "O Nuno Lobo já não trabalha na Pinhal.",
        "Per 1 maart ben ik niet meer werkzaam bij Duinrand.",
        "Dal 1 marzo non faccio più parte di Cipressi.",
    ],
)
def test_a_notice_that_somebody_left(body: str) -> None:
    reading = read(answer(body, "Automatic reply: x", AUTO))
    assert reading.kind is Kind.AUTO_REPLY
    assert reading.signals == {Signal.LEFT_COMPANY, Signal.AUTO_REPLY}


GATEWAY = "Precedence: bulk\nList-Unsubscribe: <mailto:u@gw.test>\nX-Auto-Response-Suppress: All\n"


@pytest.mark.parametrize(
    ("subject", "headers", "body"),
    [
        ("Re: x", "", "I'm out of the office till Monday, but let's talk Tuesday. 3pm?"),
        ("Re: x", "", "Thank you for your email. I am out of the office on Tuesday but Wednesday is fine."),
        ("Re: x", "", "Thanks for the email. I'll ring you when I'm back in the office."),
        ("Re: x", "", "Thanks for the note. I'm on leave from next week, so could we do this before Friday?"),
        ("Re: x", "", "We've received your proposal and will get back to you when we have talked to finance."),
        ("Re: x", "", "Thank you for your message. I'll discuss with the team and come back to you shortly."),
        ("Re: x", "", "Do not reply to this. Ever. Stop."),
        ("Re: x", "", "This is not an automatic reply :) I really am interested."),
        ("Re: x", "", "We already have automated messages from our ERP."),
        ("Re: x", "", "who is this? are you a robot? prove you are human"),
        ("Re: x", GATEWAY, "We have looked at this twice now and the answer is still no."),
        ("Re: x", GATEWAY, "I am on holiday, call me on the 9th."),
        ("[#4412] Re: x", GATEWAY, "We passed it to our buyer, who says we have a contract until 2027."),
        ("Re: x", "Auto-Submitted: no\n", "Yes please."),
        ("Re: x", "Auto-Submitted: auto-generated\n", "Sounds good, call me on Thursday."),
        ("Re: x", "", "Your message was held up in our filter for junk mail, sorry. Yes, send me the prices."),
        ("Re: x", "", "Our IT wants you to confirm your identity first, then we are interested."),
        ("AW: x", "", "Danke für Ihre Mail. Ich bin bis Freitag auf Dienstreise und lese Ihr Angebot danach."),
        ("RE : x", "", "Bonjour, je suis en déplacement jusqu'à vendredi, je regarde votre proposition à mon retour."),
        ("Re: x", "", "Gracias por escribirnos. Hemos recibido su propuesta y la estudiaremos."),
        ("AW: x", "", "Unser Postfach ist vor Werbung geschützt, trotzdem kam Ihre Mail an. Rufen Sie mich an."),
        ("Automatic doors for our office", "", "Do you also install automatic doors?"),
        ("Out of office furniture", "", "Your catalogue link is dead. Send it?"),
        ("Absence management", "", "We are looking for software for absence management. Do you sell it?"),
        ("Read your proposal", "", "I read it and it was read on the train by my boss too. Let's go on."),
        ("AW: x", "", "Bin gerade nicht im Büro. Schicken Sie mir bitte die Preise."),
        ("RE : x", "", "Nous avons bien reçu votre proposition, mais le budget est clos."),
        ("Re: x", "", "Estoy de vacaciones, pero mándeme la información."),
        ("Re: x", "", "Estou fora até terça, podemos falar na quarta?"),
        ("Antw: x", "", "Wij hebben uw bericht ontvangen maar hebben geen interesse."),
        ("R: x", "", "Sono fuori ufficio, mi chiami domani."),
    ],
)
def test_a_person_who_sounds_automatic_is_a_person(subject: str, headers: str, body: str) -> None:
    assert read(answer(body, subject, headers)).kind is Kind.HUMAN


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (Kind.AUTO_REPLY, "Your enquiry has been logged as case 4471-B and will be looked at by the next free clerk."),
        (Kind.OUT_OF_OFFICE, "Wir sind vom 3. bis 14. August im Betriebsurlaub."),
        (Kind.AUTO_REPLY, "Esta caixa não é lida por ninguém."),
        (Kind.AUTO_REPLY, "Just confirming that we got your request. We're on it."),
        (Kind.AUTO_REPLY, "There is no need to reply to this message right now. Your ticket has been assigned an ID."),
        (Kind.AUTO_REPLY, "Incident INC0077214 has been opened on your behalf."),
        (Kind.AUTO_REPLY, "Message received. Queue position 12."),
        (Kind.AUTO_REPLY, "Su solicitud (48213) ha sido recibida y está siendo revisada por nuestro personal."),
        (Kind.AUTO_REPLY, "La tua richiesta (48213) è stata ricevuta ed è in fase di revisione."),
        (Kind.AUTO_REPLY, "Uw aanvraag (48213) is ontvangen en wordt beoordeeld door onze medewerkers."),
        (Kind.AUTO_REPLY, "Sua solicitação (48213) foi recebida e está sendo analisada pela nossa equipe."),
    ],
)
def test_without_any_form_the_words_alone_give_a_machine_away(kind: Kind, body: str) -> None:
    assert read(answer(body)).kind is kind


def test_a_notice_above_our_mail_is_a_notice() -> None:
    away = "This is an automatic reply. I am out of the office until 14 August and read no mail."
    assert (read(answer(away)).kind, read(reply(away)).kind) == (Kind.OUT_OF_OFFICE, Kind.OUT_OF_OFFICE)


DESK = "Auto-Submitted: auto-generated\nX-Mailer: Desk\n"


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("Morag replied to your request 5521:", "Status: closed"),
        ("Ticket 55120 wurde beantwortet von: Nadja Brill", "Bitte antworten Sie oberhalb dieser Zeile."),
        ("Réponse de Karim à votre ticket HX-4402 :", "-- Merci de ne pas modifier l'objet --"),
        ("--- Responda por encima de esta línea ---\n\nComentario de Raúl M.:", "SOP-3381 · Estado: Resuelto"),
        ("Wesley respondeu ao chamado 5519:", ""),
        ("Marta ha aggiunto una nota al ticket HD-0931:", "Stato: chiuso"),
        ("Joost heeft gereageerd op melding BL#2207:", "Melding gesloten. Niet tevreden? Heropen via het portaal."),
        ("##- Please type your reply above this line -##", "Ticket 77102 | Status: Pending"),
    ],
)
def test_what_a_person_typed_into_a_help_desk_is_a_person_s(opening: str, closing: str) -> None:
    """Help desks send it as a machine's (RFC 3834), in a frame of their own."""
    body = f"{opening}\n\nHi Rachel, I asked our yard. What does it cost for 25 users?\n\n{closing}\n"
    reading = read(answer(body, "[#5521] Re: x", DESK))
    assert (reading.kind, reading.label) == (Kind.HUMAN, Label.POSITIVE)
    assert reading.new_text == "Hi Rachel, I asked our yard. What does it cost for 25 users?"


@pytest.mark.parametrize(
    "body",
    [
        "Your request (48113) has been received and is being reviewed by our support staff.",
        "Dieses Postfach wird nicht gelesen. Eingehende Post wird maschinell gelöscht.",
        "##- Veuillez répondre au-dessus de cette ligne -##\n\nVotre demande est enregistrée sous le numéro 58823.",
    ],
)
def test_a_help_desk_s_own_words_are_a_machine_s(body: str) -> None:
    assert read(answer(body, "[#5521] Re: x", DESK)).kind is Kind.AUTO_REPLY


def test_the_words_of_who_asks_to_be_left_alone_must_be_a_machine_s_most_surely() -> None:
    own = "Thank you for contacting Stowell Clinic. This is an automated message. We delete it after twelve months."
    assert read(answer(own)).kind is Kind.AUTO_REPLY
    mine = "Message received by a human. The next one will not be: do not write to this mailbox again."
    reading = read(answer(mine))
    assert (reading.kind, Signal.OPT_OUT in reading.signals) == (Kind.HUMAN, True)


@pytest.mark.parametrize(
    "words",
    [
        "Ponte reparato viam aperimus.\nEx urbe et ex agro epistulae iacent.\nIn horto vicinus canem pascit.",
        "Dzień dobry, dziękuję za wiadomość, ale obecnie nie potrzebujemy takiej usługi.",
        "Hei, kiitos viestistä. Palaan asiaan ensi viikolla, nyt on kiire.",
    ],
)
def test_words_that_the_model_does_not_know_give_no_machine_away(words: str) -> None:
    assert read(answer(words)).kind is Kind.HUMAN


def test_a_word_or_two_give_no_machine_away() -> None:
    assert {read(answer(body)).kind for body in ("Message", "Reply text", "Message received")} == {Kind.HUMAN}


def test_who_asks_to_be_left_alone_is_no_machine_by_words_alone() -> None:
    reading = read(answer("This mailbox is for alarms only and is watched day and night. Take us off your list."))
    assert (reading.kind, Signal.OPT_OUT in reading.signals) == (Kind.HUMAN, True)


def people_of_the_corpus() -> list[str]:
    """A fourth of the texts that people wrote; notices and receipts are labelled `none`."""
    files = sorted((Path(classifier.__file__).parent / "corpus").glob("*.jsonl"))
    rows = [json.loads(line) for file in files for line in file.read_text().splitlines()]
    return [row["text"] for row in rows[::4] if row["label"] != "none" and "auto_reply" not in row.get("signals", [])]


def test_hardly_anybody_in_the_corpus_is_taken_for_a_machine() -> None:
    """Some who are away for months and say when to return write like a notice; they are very few."""
    texts = people_of_the_corpus()
    assert len(texts) > 400
    taken = [t for t in texts if judge(parse(answer(t)), t).kind is not Kind.HUMAN]
    assert len(taken) <= len(texts) // 500, taken


def test_an_unsubscribe_that_a_mail_program_sent_is_an_opt_out() -> None:
    reading = read(answer("This message was automatically generated by Some Mail.", "unsubscribe", AUTO))
    assert (reading.kind, Signal.OPT_OUT in reading.signals) == (Kind.HUMAN, True)


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        ("Read: x", "Your message\n\n   To: Bo\n\nwas read on Monday, February 9, 2026 9:30:00 AM."),
        ("Not read: x", "Your message\n\n   To: Bo\n\nwas deleted without being read on Tuesday."),
        ("Gelesen: x", "Ihre Nachricht\n\n  An: Bo\n\nwurde am Montag, 9. Februar 2026 09:30 gelesen."),
        ("Lu : x", "Votre message\n\n  À : Bo\n\na été lu le lundi 9 février 2026 09:30."),
        ("Leído: x", "El mensaje\n\n  Para: Bo\n\nfue leído el lunes, 9 de febrero."),
        ("Lida: x", "Sua mensagem\n\nfoi lida em segunda-feira, 9 de fevereiro."),
        ("Gelezen: x", "Uw bericht\n\nis gelezen op maandag 9 februari."),
        ("Letto: x", "Il messaggio\n\nè stato letto in data lunedì 9 febbraio."),
        ("Return Receipt (displayed) - x", "This is a Return Receipt for the mail that you sent."),
    ],
)
def test_a_read_receipt_in_plain_words(subject: str, body: str) -> None:
    assert read(answer(body, subject)).kind is Kind.RECEIPT


def test_mail_to_many_is_a_list_unless_it_answers_us() -> None:
    raw = answer("New depot, new prices.", "This month at Birchwood", "List-Unsubscribe: <https://l.test/u>\n")
    assert read(raw).kind is Kind.HUMAN
    for line in THREADLESS:
        raw = raw.replace(line, b"")
    assert read(raw).kind is Kind.LIST
    assert read(raw.replace(b"This month", b"[#4412] Re: This month")).kind is Kind.HUMAN


def fresh(body: str, subject: str = "Spring at Birchwood", headers: str = "") -> bytes:
    """A mail that answers nobody."""
    raw = answer(body, subject, headers)
    for line in THREADLESS:
        raw = raw.replace(line, b"")
    return raw


NEWS = (
    "Our new depot opens on the first of May, with forty docks and a cold store for fruit.\n"
    "Members visit it on the second, from ten to four, with coffee and a tour.\n\n"
)


@pytest.mark.parametrize(
    ("subject", "footer"),
    [
        ("Spring at Birchwood", "Unsubscribe | View in browser"),
        ("Bulletin no. 7", "To unsubscribe, click here."),
        ("Frühling", "Sie erhalten diesen Newsletter als Mitglied. Newsletter abbestellen: https://b.test/a"),
        ("Lettre d'information de mai", "Pour vous désabonner, cliquez ici."),
        ("Primavera", "Recibe este boletín como socio. Para darse de baja, pulse en el enlace."),
        ("Boletim de maio", "Para cancelar a sua subscrição, clique aqui."),
        ("Nieuwsbrief mei", "U ontvangt deze nieuwsbrief als lid. Uitschrijven"),
        ("Primavera", "Riceve questa newsletter come socio. Per cancellarsi, clicchi qui."),
    ],
)
def test_a_bulletin_without_a_list_field(subject: str, footer: str) -> None:
    reading = read(fresh(NEWS + footer, subject))
    assert (reading.kind, reading.label, reading.signals) == (Kind.LIST, Label.NONE, frozenset())


@pytest.mark.parametrize(
    "raw",
    [
        answer(NEWS + "Unsubscribe | View in browser", "Bulletin no. 7"),
        fresh(NEWS + "Unsubscribe | View in browser", "Re: Bulletin no. 7"),
        fresh("unsubscribe", "Newsletter"),
        fresh(NEWS + "Your unsubscribe link is dead, and whoever reads this: unsubscribe.", "Newsletter"),
        fresh(NEWS + "-- \nBo Lind\nTo unsubscribe from Birchwood news, click the link in it.", "Newsletter"),
        fresh("You can unsubscribe me from this newsletter, I never asked for it. " + NEWS, "Your newsletter"),
        fresh("Bitte mich vom Newsletter abmelden. Der Bedarf ist gedeckt. " + NEWS, "Newsletter"),
        fresh(NEWS + "We sell docks. If you don't want to hear from us again, tell us.", "Docks for you"),
        fresh(NEWS + "Please take me off your list.\n\nUnsubscribe | View in browser", "Bulletin"),
        reply(NEWS, subject="Bulletin").replace(THREADLESS[0], b"").replace(THREADLESS[1], b""),
    ],
)
def test_what_is_no_bulletin(raw: bytes) -> None:
    assert read(raw).kind is Kind.HUMAN


LISTED = "List-Id: Beekeepers <bees.lists.test>\nList-Post: <mailto:bees@lists.test>\n"


@pytest.mark.parametrize(
    ("subject", "to", "headers", "kind"),
    [
        ("Re: [Bees] swarms", "bees@lists.test", LISTED, Kind.LIST),
        ("Re: swarms", "Kim <kim@hive.test>, bees@lists.test", LISTED, Kind.LIST),
        ("Re: swarms", "bees@lists.test", "List-Id: <bees.lists.test>\n", Kind.LIST),
        ("Re: swarms", "rachel@north.example", LISTED, Kind.HUMAN),
        (
            "Re: swarms",
            "rachel@north.example, bees@lists.test",
            f"{LISTED}Delivered-To: rachel@north.example\n",
            Kind.HUMAN,
        ),
        ("Re: swarms", "sales@north.example", "List-Id: <sales.north.example>\n", Kind.HUMAN),
    ],
)
def test_what_is_written_to_a_mailing_list_speaks_to_nobody(subject: str, to: str, headers: str, kind: Kind) -> None:
    raw = answer("Three swarms this week. Who lends me a hive?", subject, headers)
    assert read(raw.replace(b"To: Rachel Moor <rachel@north.example>", f"To: {to}".encode())).kind is kind


EVENT = (
    "BEGIN:VCALENDAR\nMETHOD:{method}\nBEGIN:VTIMEZONE\nTZID:W. Europe Standard Time\nBEGIN:STANDARD\n"
    "DTSTART:16010101T030000\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\n"
    "ATTENDEE;CN=Bo;\n PARTSTAT={status}:mailto:bo@birchwood.test\n{start}\nEND:VEVENT\nEND:VCALENDAR\n"
)


@pytest.mark.parametrize(
    ("method", "status", "start", "label", "times"),
    [
        ("REPLY", "ACCEPTED", "DTSTART:20260219T140000Z", Label.POSITIVE, ("2026-02-19 14:00 UTC",)),
        ("REPLY", "TENTATIVE", "DTSTART;VALUE=DATE:20260219", Label.POSITIVE, ("2026-02-19",)),
        ("REPLY", "DECLINED", "DTSTART:20260219T140000Z", Label.STALL, ()),
        (
            "COUNTER",
            "NEEDS-ACTION",
            'DTSTART;TZID="W. Europe Standard Time":20260219T140000',
            Label.POSITIVE,
            ("2026-02-19 14:00 W. Europe Standard Time",),
        ),
        (
            "REQUEST",
            "NEEDS-ACTION",
            "DTSTART;TZID=Europe/Berlin:20260219T140000",
            Label.POSITIVE,
            ("2026-02-19 14:00 Europe/Berlin",),
        ),
        ("CANCEL", "ACCEPTED", "DTSTART:20260219T140000Z", Label.STALL, ()),
    ],
)
@pytest.mark.parametrize("kind", ["text/calendar", 'application/octet-stream; name="invite.ics"'])
def test_an_invitation_answered(
    method: str, status: str, start: str, label: Label, times: tuple[str, ...], kind: str
) -> None:
    raw = reply(EVENT.format(method=method, status=status, start=start), tail="", content_type=kind)
    reading = read(raw)
    assert (reading.kind, reading.label, reading.meeting_times) == (Kind.CALENDAR, label, times)


def test_a_published_calendar_is_a_mere_file() -> None:
    raw = reply(
        EVENT.format(method="PUBLISH", status="x", start="DTSTART:20260219"), tail="", content_type="text/calendar"
    )
    assert read(raw).kind is Kind.HUMAN
