"""The words written now, in the habits of many clients."""

from __future__ import annotations

import time

import pytest

from classifier.html import to_text
from classifier.newtext import own_words

SENT = (
    "Hi Bo,\n\nWould a call on Tuesday be of use to you and to the team at Birchwood?\n\nBest,\nRachel Moor\n"
    "North Yard Ltd, Leeds\n\nNot for you? Reply stop or unsubscribe here: https://north.example/u/1"
)
QUOTED = "\n".join(f"> {line}" for line in SENT.split("\n"))


def shown(html: str, name: str = "", sent: tuple[str, ...] = ()) -> str:
    """The own words of a page."""
    whole, own, _ = to_text(html)
    return own_words(whole if own is None else own, sent, name)


@pytest.mark.parametrize(
    "attribution",
    [
        "On Mon, 9 Feb 2026 at 09:02, Rachel Moor <rachel@north.example> wrote:",
        "On Mon, 9 Feb 2026 at 09:02, Rachel Moor\n<rachel@north.example> wrote:",
        "On Mon, Feb 9, 2026 at 9:02 AM Rachel Moor from North Yard (Leeds)\n<\nrachel@north.example> wrote:",
        "On Feb 9, 2026, at 9:02 AM, Rachel Moor <\n4163ffd3258d4d2f@north.example>\nwrote:",
        "Le lun. 9 févr. 2026 à 09:02, Rachel Moor <rachel@north.example> a écrit :",
        "Am Mo., 9. Feb. 2026 um 09:02 Uhr schrieb Rachel Moor <rachel@north.example>:",
        "Am 09.02.26 um 09:02 schrieb Rachel Moor:",
        "El lun, 9 feb 2026 a las 9:02, Rachel Moor (<rachel@north.example>) escribió:",
        "Il giorno lun 9 feb 2026 alle ore 09:02 Rachel Moor <rachel@north.example>\nha scritto:",
        "Op ma 9 feb 2026 om 09:02 schreef Rachel Moor <rachel@north.example>:",
        "Op 9 feb. 2026 om 09:02 heeft Rachel Moor <rachel@north.example> het volgende geschreven:",
        "Em seg., 9 de fev. de 2026 às 09:02, Rachel Moor <\nrachel@north.example> escreveu:",
        "Den 9. feb. 2026 kl. 09.02 skrev Rachel Moor <rachel@north.example>:",
        "man. 9. feb. 2026 kl. 09:02 skrev Rachel Moor <rachel@north.example\n>:",
        "ma 9. helmik. 2026 klo 9.02 Rachel Moor (rachel@north.example) kirjoitti:",
        "pon., 9 lut 2026 o 09:02 Rachel Moor <rachel@north.example> napisał(a):",
        "po 9. 2. 2026 v 9:02 odesílatel Rachel Moor <rachel@north.example> napsal:",
        "Rachel Moor <rachel@north.example> ezt írta (időpont: 2026. febr. 9., H, 9:02):",
        "Rachel Moor <rachel@north.example>, 9 Şub 2026 Pzt, 09:02 tarihinde şunu yazdı:",
        "În lun., 9 feb. 2026 la 09:02, Rachel Moor <rachel@north.example> a scris:",
        "Στις Δευ 9 Φεβ 2026 στις 9:02 π.μ., ο χρήστης Rachel Moor <rachel@north.example> έγραψε:",
        "пн, 9 февр. 2026 г. в 09:02, Rachel Moor <rachel@north.example>:",
        "пн, 9 лют. 2026 р. о 09:02 Rachel Moor <rachel@north.example> пише:",
        "2026年2月9日(月) 9:02 Rachel Moor <rachel@north.example>:",
        "Rachel Moor <rachel@north.example> 于2026年2月9日周一 09:02写道：",
        "2026년 2월 9일 (월) 오전 9:02, Rachel Moor <rachel@north.example>님이 작성:",
        "\u202bבתאריך יום ב׳, 9 בפבר׳ 2026 ב-9:02 מאת \u202aRachel Moor\u202c\u200f <rachel@north.example>:\u202c",
        "في الاثنين، ٩ فبراير ٢٠٢٦ في ٩:٠٢ ص كتب Rachel Moor <rachel@north.example>:",
        "---- On Mon, 09 Feb 2026 09:02:11 +0000 Rachel Moor <rachel@north.example> wrote ----",
        ">>> Rachel Moor <rachel@north.example> 09/02/2026 09:02 >>>",
        ">>> On 2/9/2026 at 9:02 AM, in message <5A@north.example>, Rachel Moor <rachel@north.example> wrote:",
        "9 Feb 2026, 09:02 by rachel@north.example:",
    ],
)
@pytest.mark.parametrize("quote", ["> Hi\n> unsubscribe\n", "\nHi\nunsubscribe\n"])
def test_what_stands_below_an_attribution_is_cut(attribution: str, quote: str) -> None:
    assert own_words(f"Sure.\nThursday is fine.\n\n{attribution}\n{quote}") == "Sure.\nThursday is fine."


@pytest.mark.parametrize(
    "head",
    [
        "-----Original Message-----\nFrom: Rachel Moor\nSent: Monday\nTo: Bo\nSubject: Hi",
        "-----Antwort Nachricht-----",
        "-------- Oprindelig besked --------\nFra: Rachel <rachel@north.example>\nDato: 09.02.2026  09.02",
        "________________________________\nVon: Rachel <r@north.example>\nGesendet: Montag\nAn: Bo\nBetreff: Hi",
        "*From:* Rachel Moor <rachel@north.example>\n*Sent:* Monday, February 9, 2026 9:02 AM\n*Subject:* Hi",
        "    From: Rachel Moor\n    Sent: Monday\n    To: Bo\n    Cc: Al;\n  Lee\n    Subject: Hi",
        "De : Rachel Moor <rachel@north.example>\nEnvoyé : lundi 9 février 2026 09:02\nÀ : Bo\nObjet : Hi",
        "Da: Rachel Moor\nInviato: lunedì 9 febbraio 2026 09:02\nA: Bo\nOggetto: Hi",
        "Van: Rachel Moor\nVerzonden: maandag 9 februari 2026 09:02\nAan: Bo\nOnderwerp: Hi",
        "De: Rachel Moor\nEnviada: 9 de fevereiro de 2026 09:02\nPara: Bo\nAssunto: Hi",
        "De: Rachel Moor\nEnviado el: lunes, 9 de febrero de 2026 9:02\nPara: Bo\nAsunto: Hi",
        "Od: Rachel Moor\nWysłane: poniedziałek, 9 lutego 2026 09:02\nDo: Bo\nTemat: Hi",
        "Från: Rachel Moor\nSkickat: den 9 februari 2026 09:02\nTill: Bo\nÄmne: Hi",
        "Lähettäjä: Rachel Moor\nLähetetty: maanantai 9. helmikuuta 2026 9.02\nVastaanottaja: Bo\nAihe: Hi",
        "От: Rachel Moor\nОтправлено: 9 февраля 2026 г. 15:05\nКому: Bo",
        "发件人: Rachel Moor\n发送时间: 2026年2月9日 9:02\n收件人: Bo\n主题: Hi",
        "Date: Mon, 9 Feb 2026 09:02:11 +0000\nFrom: rachel@north.example\nTo: bo@birchwood.example\nSubject: Hi",
        "From: rachel@north.example Date: Mon, 9 Feb 2026 09:02:11 +0000",
        "Anfang der weitergeleiteten Nachricht:\n\nVon: Rachel Moor\nBetreff: Hi",
        "##- Please type your reply above this line -##",
    ],
)
def test_what_stands_below_a_header_block_or_a_separator_is_cut(head: str) -> None:
    assert own_words(f"Sure.\n\n{head}\n\nunsubscribe\n") == "Sure."


@pytest.mark.parametrize(
    "tail",
    [
        "\n\nSent from my iPhone\n",
        "\n\nSent from my Wiko RIDGE FAB 4G\n",
        "\n\nVon meinem iPhone gesendet\n",
        "\n\nEnvoyé de mon iPhone\n",
        "\n\nGet Outlook for iOS<https://aka.example/o0>\n",
        "\n\nTélécharger Outlook pour Android\n",
        "\n\nSkickat från min iPhone\n",
        "\n\nWysłane z iPhone'a\n",
        "\n\niPhoneから送信\n",
        "\n\n发自我的 iPhone\n",
        "\n\nSent with [Proton Mail](https://proton.example/) secure email.\n",
        "\n\nPlease excuse brevity and typos.\n",
        "\n\n-- \nBo Lind\nBirchwood\n",
        "\n\n--Bo\n",
        "\n\nKind regards,\n\nBo Lind\nCOO\n+44 20 7946 0018\n",
        "\n\nMit freundlichen Grüßen / Kind regards\n\ni.A. Bo Lind\nEinkauf\n",
        "\n\nViele Grüße aus Bremen\nBo\n",
        "\n\nMed vänlig hälsning\nBo Lind\n",
        "\n\nPozdrawiam\nBo Lind\n",
        "\n\nС уважением,\nБо Линд\n",
        "\n\nThank you,\nBo Lind\n",
        "\n\nRegards,\nT. Lind\n",
        "\n\nBo Lind | COO | Birchwood\nT +44 20 7946 0018\n",
        "\n\nThis e-mail and any attachments are confidential and intended only for the addressee.\n",
        "\n\nVirus-free. www.scanner.example\n",
        "\n\nPlease consider the environment before printing this e-mail\n",
        "\n\n_______________________________________________\nhauliers mailing list\nhauliers@lists.example\n",
        "\n\n----------------------------------------\nThis message was sent using Horde, the free webmail.\n",
        "\n\nThis e-mail has been sent with Roundcube.\n",
        "\n\nCe message a été envoyé par le webmail de la commune.\n",
        "\n\nEste mensaje ha sido enviado mediante Zimbra.\n",
        "\n\nQuesto messaggio è stato inviato da Outlook.\n",
        "\n\nBoa noite,\nTelma Varela\n",
        "\n\nGood evening,\nDana Hale\nBirchwood Ltd\n",
        "\n\nBuenas tardes,\nCarmen Ortega\n",
        "\n\nVon unterwegs gesendet\n",
        "\n\nVerstuurd vanaf mijn telefoon\n",
        "\n\nHerzlich\nSvenja Ruland\n",
        "\n\nMit freundlichen Grüßen\nIm Auftrag\nRenate Gilles\n",
        "\n\nJe vous prie d'agréer, Madame, mes salutations distinguées.\nNicole Thévenet\n",
        "\n\nFor the Works Manager,\nB. Trelawney\n",
        "\n\nPour la proviseure,\nMme Teyssier\n",
    ],
)
def test_what_stands_below_the_words_is_cut(tail: str) -> None:
    words = "Sure, let's talk.\nThursday is fine."
    assert own_words(words + tail) == words


@pytest.mark.parametrize(
    "words",
    [
        "On 9 February we met Rachel and she wrote down our numbers.\nCall me.",
        "We are on the road.\n\nFor the price list:\nask Dana.",
        "Nobody here knows.\n\nFor the time being",
        "Morag wrote to your request:\nshe declines.",
        "Pas pour moi, voyez avec\nMonsieur Fabre",
        "Oui.\nMadame Roux viendra aussi.",
        "D'accord.\nVeuillez recevoir nos tarifs en réponse aux vôtres.",
        "On Monday 9 February 2026 your colleague wrote: we never cold-call.\nSo why did he call me at 7:30?",
        "As I wrote on 3 March 2025 at 10:00:\nwe do not buy from cold mail.",
        "Please write to al@birchwood.example on 9 Feb 2026:\nhe will have the figures.",
        "One question:\n\nwhere is the data held, on 9 Feb 2026 or since?",
        "From: Leeds\nTo: Hull\nDate: 12 March\nCan you quote?",
        "Hi Rachel\nThanks,\nwe are fine with what we have, really.",
        "Please read this.\n\nThanks\nUnsubscribe",
        "Regards from Leeds!\n\nI have three questions.\nCan you call me?",
        "You should talk to:\n\nAl Hale\nPurchasing\n+44 20 7946 0019",
        "Please send prices.\n\nThanks!",
        "We keep to the law.\nThis email is spam and I ask you, as the addressee, to delete my data.",
        "Guten Tag.\nDiese E-Mail ist Werbung, ich bin der falsche Empfänger und habe nie zugestimmt.",
        "Sent from my desk, this is much easier than from a telephone.",
        "Our options\n-----------\nA: now\nB: in May\n\nB, please.",
        "Three things:\n-- price\n-- terms\n\nCall me.",
        "Caution is our middle name, so we buy nothing from outside.\n\nTry our partner.",
        "Hi Lars, tell him.\n\nHello, please see above, Dana Hale does the fleet now. dana@birchwood.example",
        "Our mail is scanned.\n\nDear Ms Moor, write to purchasing: desk@birchwood.example. F.",
        "Vielen Dank und schönes Wochenende.",
        "cheers Dana",
        "Look at\n>>> https://birchwood.example <<<\nfirst.",
        "Ring him whenever you like, though the hours before ten are\nbest.",
        "Ring him whenever you like, though the hours before ten are\nbest",
        "The offer that suits our two yards and the shop in Hull is\nyours.",
        "Nous vous en remercions et vous souhaitons une\nbonne journée.",
        "This message was sent from Leeds to the wrong firm.",
        "Esta mensagem foi enviada sem o meu acordo.",
        "No.\n\nYou receive this because I want to unsubscribe from you.",
        "Your mail ends with these words:\n\nYou receive this mail as our customer. Unsubscribe here.",
        "You write this, at the end of it.\n\nYou receive our mail as a customer. Unsubscribe here.\n\nNobody is one.",
        "You receive our mail as a customer. Unsubscribe here.",
        "Dear Ms Moor,\n\nGood evening,\nDana Hale\n\nWe would like a quote, please.",
    ],
)
def test_words_that_look_like_a_tail_stay(words: str) -> None:
    assert own_words(words) == words


def test_answers_between_the_lines_stay() -> None:
    text = (
        "On 9 Feb 2026 at 09:00, Rachel <r@north.example> wrote:\n"
        "> Do you have 5 depots?\nSeven.\n> Shall we talk?\nYes, do.\n"
    )
    assert [line for line in own_words(text).split("\n") if line] == ["Seven.", "Yes, do."]


def test_an_answer_below_the_quotation_stays() -> None:
    text = "On 9 Feb 2026 at 09:00, Rachel <r@north.example> wrote:\n> Shall we talk?\n\nYes, do.\n"
    assert own_words(text) == "Yes, do."


def test_a_line_that_wrapped_out_of_its_mark_is_quoted() -> None:
    text = (
        "No.\n\n> We help hauliers to cut the waiting time at their gates by about a\nthird of what it was\n> so far.\n"
    )
    assert own_words(text) == "No."


def test_words_on_the_line_of_the_attribution_stay() -> None:
    assert own_words("Fine. On Mon, Feb 9, 2026 at 9:02 AM, r@north.example wrote:\n> Hi") == "Fine."
    assert own_words("Fine.\nOn Mon, Feb 9, 2026 at 9:02 AM, Rachel<r@north.example> wrote:   Hi Bo\nHow") == "Fine."


@pytest.mark.parametrize("text", ["> Hi\n> unsubscribe", f"On Mon, 9 Feb 2026, Rachel <r@n.example> wrote:\n{QUOTED}"])
def test_a_quotation_alone_is_nobodys_answer(text: str) -> None:
    assert own_words(text) == ""


def test_below_an_unmarked_quotation_on_top_stand_the_words_without_our_footer() -> None:
    head = "From: Rachel Moor <rachel@north.example>\nSent: Monday\nTo: Bo\nSubject: Hi\n\n"
    assert own_words(f"{head}{SENT}\n\nNo, thank you.", [SENT]) == "No, thank you."
    assert "unsubscribe" not in own_words(f"{head}{SENT}\n\nNo, thank you.")


@pytest.mark.parametrize(
    "text",
    [
        f"Yes.\n{SENT}",
        f"Yes.\n{QUOTED}",
        f"Rachel Moor wrote:\n\n{SENT}\n\nYes.",
        "Yes.\nWould a call on Tuesday be of use to you and\nto the team at\nBirchwood?\nBest,\nRachel Moor\n"
        "North Yard Ltd, Leeds\nNot for you? Reply stop or\nunsubscribe here:\nhttps://north.example/u/1",
        "Yes.\n*Not for you?* Reply “stop” or unsubscribe here<https://click.example/x>: https://north.example/u/1",
        "Yes.\n\nHi Bo,\nWould a call on Tuesday be of use to you and to the team at Birchwood?",
    ],
)
def test_our_own_lines_go_wherever_they_stand_also_rewrapped(text: str) -> None:
    assert own_words(text, [SENT]) == "Yes."


def test_our_mail_of_short_lines_goes_with_the_delimiter_in_it() -> None:
    sent = "Hola Bo\n\n¿Tiene 10 minutos?\n\nUn saludo\n-- \nRachel\n\nDarse de baja"
    assert own_words(f"Yes.\n\n{sent}", [sent]) == "Yes."
    assert own_words(f"{sent}\n\nYes.", [sent]) == "Yes."
    assert own_words("Darse de baja", [sent]) == "Darse de baja"


@pytest.mark.parametrize(
    "words",
    ["Stop", "Unsubscribe here", "Leeds", "Would a call on Tuesday be of use to you and to the team at Birchwood?"],
)
def test_a_short_answer_in_our_words_is_theirs(words: str) -> None:
    assert own_words(words, [SENT]) == words


@pytest.mark.parametrize(
    "banner",
    [
        "CAUTION: This email originated from outside.",
        "[EXTERNAL EMAIL] DO NOT CLICK links unless you know the sender.",
        "Caution: this e-mail comes from outside the firm. Do not click\nlinks or open attachments.",
        "You don't often get email from rachel@north.example. Learn why this is important<https://aka.example/x>",
        "Ce message provient de l'extérieur de l'entreprise. Ne cliquez pas sur les liens.",
        "[EXTERN] Achtung: Diese E-Mail stammt von einem externen Absender.",
    ],
)
def test_a_gateways_banner_is_not_theirs(banner: str) -> None:
    assert own_words(f"{banner}\n\nYes, please call.") == "Yes, please call."


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Ask Dana\n\nBo", "Bo Lind", "Ask Dana"),
        ("Ask Dana\n\nBO LIND\nCHIEF OPERATING OFFICER", "Lind, Bo (Birchwood)", "Ask Dana"),
        ("Ask Dana\n-Bo", "", "Ask Dana"),
        ("Ask Dana\nBL", "Bo Lind", "Ask Dana"),
        ("Thanks", "Bo Lind", "Thanks"),
        ("Thanks,\nBo", "Bo Lind", "Thanks,"),
        ("The right one is\n\nDana Hale", "Bo Lind", "The right one is\n\nDana Hale"),
        ("Ask\n\nDana Hale\n+44 20 7946 0019", "Bo Lind", "Ask\n\nDana Hale\n+44 20 7946 0019"),
        ("No.\n\nCheers\nBo\n\nPS: nice name.", "Bo Lind", "No.\n\nPS: nice name."),
    ],
)
def test_a_name_under_the_words_goes_when_it_is_the_senders(text: str, name: str, words: str) -> None:
    assert own_words(text, sender_name=name) == words


SAID = "We have a system that does all of this and it does it well."


@pytest.mark.parametrize(
    ("tail", "name"),
    [
        ("Dana Hale", ""),
        ("Dana Hale", "Birchwood Ltd"),
        ("Dana Hale", "Post"),
        ("Dr. Dana Hale", "Birchwood Ltd"),
        ("Frau Dr. Klett", "Zahnarztpraxis am Wall"),
        ("M. Bréval", "Mairie de Sorans"),
        ("Mme Bréval", "Mairie de Sorans"),
        ("Dott.ssa Corsani", "Farmacia al Ponte"),
        ("Dra. Inés Robledo", "Clínica Robledo"),
        ("Drs. K. Boersma", "Dierenkliniek Veen"),
        ("Dana", ""),
        ("Dana", "Birchwood Ltd"),
        ("Dana", "Danaë Hale"),
        ("Gus", "Augustine Gusset"),
        ("Dana Hale\nHead of Purchasing\nBirchwood Ltd", "Birchwood"),
        ("Dana Hale\nPurchasing, Birchwood Ltd\n+44 20 7946 0019", "Birchwood"),
        ("Dana Hale, Birchwood", "D. Hal"),
        ("Dana (Office)", "B. Lind"),
        ("K. Boersma, Receptie", "Dierenkliniek Veen"),
        ("Reception\nBirchwood Ltd", "Bo Lind"),
        ("Das Sekretariat", "Schule am Wall"),
        ("Le secrétariat de l'École du Moulin", ""),
        ("La segreteria", "Istituto Corsani"),
        ("A Secretaria", "Escola do Monte"),
        ("La administración", ""),
        ("De directie", "Bakkerij Veen"),
        ("Secretaresse", "Notariskantoor Veen"),
        ("Le directeur technique", "Mairie de Sorans"),
        ("A Chefe de Serviço,\nTelma Varela", "Junta de Freguesia"),
        ("The Helpdesk\nBirchwood Ltd", "Bo Lind"),
        ("North Hull Food Bank", "Food Bank"),
        ("Birchwood Timber", "Birchwood Timber Ltd"),
        ("Hoogachtend,\nmr. A.C. Terlouw\nbestuurssecretaris", "Secretariaat"),
        ("Cordiali saluti,\ndott.ssa L. Ferri\nsegreteria di direzione", "Direzione"),
        ("Atentamente,\nlic. Marta Ríos\nadministración", "Oficina"),
    ],
)
def test_another_who_signs_goes_too(tail: str, name: str) -> None:
    assert own_words(f"Good morning,\n\n{SAID}\n\n{tail}", sender_name=name) == f"Good morning,\n\n{SAID}"


@pytest.mark.parametrize(
    "tail",
    [
        "Kein Interesse",
        "Sounds Good",
        "Deal",
        "Donnerstag",
        "Ja gerne",
        "Marketing",
        "Dana Hale please",
        "Ask Dana Hale",
        "Call Dana",
        "Dana Hale.",
        "Dana Hale knows.",
        "Dana Hale, please",
        "Dana Hale on Thursday",
        "Dana Hale\nTuesday",
        "June",
        "Florence",
        "May",
        "The purchasing manager knows.",
        "The office is shut.",
        "Head of Purchasing",
        "Ask the office",
        "La dirección no lo quiere",
        "Tuesday, Dana",
        "Stop",
    ],
)
@pytest.mark.parametrize("name", ["", "Birchwood Ltd", "Bo Lind"])
def test_a_last_paragraph_that_says_something_stays(tail: str, name: str) -> None:
    assert own_words(f"{SAID}\n\n{tail}", sender_name=name) == f"{SAID}\n\n{tail}"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I am not the right one for this, I fear.\n\nDana Hale", "Birchwood Ltd"),
        ("Our bursar handles everything of this kind.\n\nDana Hale\nBursar", "Bo Lind"),
        ("I would ask the lady in the accounts office.\n\nDana Hale", "Birchwood Ltd"),
        ("You have to talk to them and nobody else.\n\nReception\n+44 20 7946 0019", "Bo Lind"),
        ("I do not do this kind of thing, our bursar handles it.\n\nDana Hale", "Birchwood Ltd"),
        ("Let me pass you to the colleague who does the fleet.\n\nDana Hale", "Birchwood Ltd"),
        ("Um diese Dinge kümmert sich bei uns die Kollegin im Einkauf.\n\nDana Hale", "Birchwood Ltd"),
        ("C'est une collègue qui gère tout cela chez nous.\n\nDana Hale", "Mairie de Sorans"),
        ("De eso se encarga una compañera de la otra oficina.\n\nDana Hale", "Birchwood Ltd"),
        ("Di questo si occupa una collega dell'ufficio.\n\nDana Hale", "Birchwood Ltd"),
        ("Quem trata disso é uma colega minha.\n\nDana Hale", "Birchwood Ltd"),
        ("Dat regelt bij ons een collega op kantoor.\n\nDana Hale", "Birchwood Ltd"),
        ("Somebody else decides about such things here:\n\nDana Hale", ""),
        ("Somebody else decides about such things here\n\nDana Hale", ""),
        ("Not me.\n\nDana Hale", "Birchwood Ltd"),
        ("Dear Ms Moor,\n\nDana Hale", "Birchwood Ltd"),
        ("Good morning to you, Ms Moor!\n\nDana Hale", "Birchwood Ltd"),
        ("Ask the\n\nNorth Hull Food Bank", "Food Bank"),
        ("Hello Ms Moor,\n\nBo Lind please", "Bo Lind"),
        ("> Who has the fleet?\n\nWe have a fleet of five vans.\n\n> Who buys it?\n\nDana Hale", "Birchwood Ltd"),
    ],
)
def test_a_name_that_may_be_the_answer_stays(text: str, name: str) -> None:
    words = "\n".join(line for line in text.split("\n") if not line.startswith(">")).split()
    assert own_words(text, sender_name=name).split() == words


@pytest.mark.parametrize(
    "footer",
    [
        "New planks are in. You get our newsletter as you bought from us. Unsubscribe at any time.",
        "You are receiving this email as you are an attendee. To stop receiving these,\nchange your email settings.",
        "Invitation from a calendar: https://calendar.example/\n\nYou are receiving this e-mail as a guest.\n"
        "Decline this event to stop receiving them.\n\nForwarding this invitation lets others answer it.",
        "Sie erhalten unseren Rundbrief als Kunde. Hier abmelden.",
        "Vous recevez notre lettre en tant que client. Pour vous désinscrire, cliquez ici.",
        "Recibe este boletín por ser cliente. Para darse de baja, pulse aquí.",
        "Recebe esta newsletter por ser cliente. Para cancelar a subscrição, clique aqui.",
        "Ricevete questa newsletter come clienti. Per disiscrivervi, fate clic qui.",
        "U ontvangt deze nieuwsbrief als klant. Afmelden kan hier.",
        "Shop | News | Unsubscribe",
    ],
)
@pytest.mark.parametrize("signed", ["", "\n\nKind regards\nBo Lind\nBirchwood Ltd", "\n\nBo Lind"])
def test_a_senders_own_footer_is_nobodys_request(footer: str, signed: str) -> None:
    assert own_words(f"{SAID}{signed}\n\n{footer}", sender_name="Bo Lind") == SAID


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Bo Lind\nYard Manager\nBirchwood Ltd\nT: 020 7946 0018 | M: 07700 900018\nTimber with a grain", ""),
        ("-- \nBo Lind\nBirchwood Ltd\nbo@birchwood.example", ""),
        ("Bo Lind", "Bo Lind"),
        ("Bo Lind\nThanks", "Bo Lind\nThanks"),
        ("Bo Lind\n020 7946 0018\nPlease call", "Bo Lind\n020 7946 0018\nPlease call"),
        ("Bo Lind\n020 7946 0018\nTuesday", "Bo Lind\n020 7946 0018\nTuesday"),
        ("Dana Hale\n020 7946 0018", "Dana Hale\n020 7946 0018"),
    ],
)
def test_the_senders_card_alone_says_nothing(text: str, words: str) -> None:
    assert own_words(text, sender_name="Bo Lind") == words


def test_a_soft_hyphen_is_no_character() -> None:
    assert own_words("Please un\u00adsub\u00adscribe me.") == "Please unsubscribe me."


OUTLOOK = '<div style="border:none;border-top:solid #E1E1E1 1.0pt"><b>From:</b> Rachel</div><p>unsubscribe</p>'


@pytest.mark.parametrize(
    "quote",
    [
        '<div class="gmail_quote"><div class="gmail_attr">On Mon, R wrote:</div><blockquote>stop</blockquote></div>',
        '<blockquote type="cite"><div>On Feb 9, Rachel wrote:</div>unsubscribe</blockquote>',
        '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Rachel</div>unsubscribe',
        '<span id="OLK_SRC_BODY_SECTION">unsubscribe</span>',
        '<div class="yahoo_quoted">On Monday Rachel wrote: unsubscribe</div>',
        '<div class="protonmail_quote">On Monday Rachel wrote:<blockquote type="cite">stop</blockquote></div>',
        '<div class="zmail_extra">---- On Mon, Rachel wrote ---- unsubscribe</div>',
        '<div class="moz-cite-prefix">Am 9.2. schrieb Rachel:</div><blockquote type="cite">stop</blockquote>',
        "<div>Am 9.2. schrieb Rachel:</div><blockquote>unsubscribe</blockquote>",
        "<hr><b>From: r@north.example</b> <b>Date: Mon, 9 Feb 2026 09:02</b><div>unsubscribe</div>",
        OUTLOOK,
        '<div class="gmail_signature">Bo Lind</div>',
    ],
)
def test_what_a_page_marks_as_quoted_is_cut(quote: str) -> None:
    assert shown(f"<html><body><div>Sure, Thursday.</div><br>{quote}</body></html>") == "Sure, Thursday."


def test_answers_between_the_quotations_of_a_page_stay() -> None:
    page = (
        '<div class="gmail_quote"><div class="gmail_attr">On Mon, Rachel wrote:</div><blockquote>A call?</blockquote>'
        "<div>Yes.</div><blockquote>Who decides?</blockquote><div>Dana.</div></div>"
    )
    assert shown(page).split() == ["Yes.", "Dana."]
    assert shown('Our terms:<blockquote style="margin:0 0 0 40px;border:none">30 days</blockquote>').split() == [
        "Our",
        "terms:",
        "30",
        "days",
    ]


@pytest.mark.parametrize(
    "hidden",
    [
        '<div style="display:none">stop</div>',
        '<span style="font-size:0px">stop</span>',
        '<span style="opacity:0">stop</span>',
        '<div style="mso-hide:all">stop</div>',
        '<p style="position:absolute;left:-9999px">stop</p>',
        '<font color="#ffffff">stop</font>',
        '<div style="height:0;overflow:hidden">stop</div>',
        "<!-- stop --><style>.stop{}</style><script>stop()</script><title>stop</title>",
        '<img src="x" alt="stop">',
    ],
)
def test_what_a_page_hides_is_nobodys_word(hidden: str) -> None:
    assert shown(f"<body>{hidden}<p>Call &amp; tell&nbsp;me.</p></body>") == "Call & tell me."


@pytest.mark.parametrize(
    "page",
    [
        '<div style="background:#222"><p style="color:#fff">Call me.</p></div>',
        '<div style="overflow:hidden">Call me.</div>',
        '<p style="opacity:0.9;line-height:1.0">Call me.</p>',
    ],
)
def test_what_a_page_shows_stays(page: str) -> None:
    assert shown(page) == "Call me."


def test_a_page_is_read_in_lines() -> None:
    page = "<p>Two:</p><ul><li>price</li><li>terms</li></ul><table><tr><td>Seats</td><td>40</td></tr></table>a<br>b"
    assert [" ".join(line.split()) for line in shown(page).split("\n") if line.strip()] == [
        "Two:",
        "• price",
        "• terms",
        "Seats 40",
        "a",
        "b",
    ]


ATTRIBUTED = "On Mon, Feb 9, 2026 at 9:02 AM Rachel <r@north.example> wrote:\n"
TEXTS = {
    "one long line": "a" * 60_000,
    "one long line of words": "on a, " * 10_000,
    "newlines": "\n" * 60_000,
    "quote": "> a line that is quoted, and of some length\n" * 3_000,
    "attributions": ATTRIBUTED * 3_000,
    "attributions and quotes": (ATTRIBUTED + "> x\n") * 1_500,
    "headers": "From: a@b.test\n" * 3_000,
    "long headers": ("From: " + "x: " * 300 + "\n") * 200,
    "names": "Dana Hale\n" * 3_000,
    "notices": ("this email and any " * 50 + "\n") * 200,
    "telephones": ("Sent from my " + "Phone " * 150 + "\n") * 200,
    "figures": ("1 2 3 4-5 (" * 90 + "\n") * 200,
    "addresses": ("a@b." * 250 + "\n") * 200,
    "paragraphs": "You receive this\n\n" * 1_500,
    "a long footer": "a\n\n" + ("you receive this and that " * 38 + "\n") * 200,
    "posts": "a b c d e.\n\n" + ("The Office Manager of the " * 3 + "\n") * 5,
    "ends": ("wrote 2026 9:00 " * 30 + ":\n") * 400,
}
PAGES = {
    "deep": "<div>" * 50_000 + "x",
    "deep and closed": "<div>" * 50_000 + "x" + "</div>" * 50_000,
    "quotations": "<blockquote>x</blockquote>" * 10_000,
    "nested quotations": '<div class="gmail_quote"><blockquote>' * 8_000,
    "hidden": '<p style="display:none">' * 19_000,
    "attributes": ("<div " + "left: " * 600 + ">") * 80,
    "open brackets": "<" * 400_000,
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_hostile_text_costs_time_in_proportion(text: str) -> None:
    start = time.thread_time()
    own_words(text, [SENT], "Dana Hale")
    assert time.thread_time() - start < 1


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_a_hostile_page_costs_time_in_proportion(page: str) -> None:
    start = time.thread_time()
    shown(page)
    assert time.thread_time() - start < 1
