"""Who asks to be left alone, and who only uses the same words."""

from __future__ import annotations

import pytest

from classifier.folding import fold, sentences
from classifier.optout import asks_to_stop, is_hostile


def stops(text: str) -> bool:
    return asks_to_stop(sentences(fold(text))) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Unsubscribe",
        "stop",
        "STOP!!",
        "Please take our company off this mailing list.",
        "Kindly delete all my personal data.",
        "Never write to me again.",
        "lose my email",
        "Do not e-mail us any more.",
        "I don't want to hear from you.\nStop contacting me.",
        "why do you keep writing",
        "I'll report this as spam.",
        "No further messages, please.",
        "leave me alone",
        "opt out",
        "I have asked you twice to stop.",
        "u\u200bnsubscribe me",
        "Delete our number.",
        "please take the office off this",
        "cross our name off",
        "Would you drop me from it? Drop my name.",
        "Strike us off, please.",
        "off ya list mate",
        "Please remove our clinic from your contacts.",
        "Mrs Hale asks that her name be taken off.",
        "Erase whatever you hold on us.",
        "I require that you destroy my personal information.",
        "I do not consent.",
        "Please cease.",
        "no more of these",
        "No and stop",
        "I'd be grateful if you didn't write again.",
        "Thanks for leaving me alone in future.",
        "Don't come back.",
        "One more and I tell the regulator.",
        "send another one and you're reported to the ICO",
        "f off",
        "jog on",
        "unsubcribe",
        "UNSUSCRIBE ME",
        "Put my name on the DNC",
        "Please spare us the follow-ups.",
        "Let this be your last letter.",
        "Désabonnez-moi de cette liste.",
        "Merci de ne plus m'écrire.",
        "Supprimez mes données.",
        "Bitte keine weiteren E-Mails mehr.",
        "Löschen Sie meine Adresse aus Ihrem Verteiler!",
        "Schreiben Sie mir bitte nicht mehr.",
        "Bitte löschen.",
        "Wir bitten Sie, von weiteren Schreiben abzusehen.",
        "Hört auf mit den Mails",
        "Lasst uns damit in Frieden.",
        "Quiero darme de baja.",
        "No me contacten más, por favor.",
        "Borren mis datos de su lista.",
        "Mi tolga dalla lista, grazie.",
        "Non contattatemi più.",
        "Ik wil me afmelden.",
        "Verwijder mijn adres uit jullie bestand.",
        "Geen mails meer graag.",
        "Retirem-me da vossa lista.",
        "Não quero receber mais mensagens.",
    ],
)
def test_an_opt_out_in_any_words(text: str) -> None:
    assert stops(text)


@pytest.mark.parametrize(
    "text",
    [
        "Please don't contact me before September, we are moving.",
        "I don't want to unsubscribe, just a little less often.",
        "How do you handle unsubscribes for your customers?",
        "Your mail went to my spam folder, sorry for the delay.",
        "Don't hesitate to call me.",
        "Do stop by our stand on Thursday.",
        "We are not interested.",
        "Please take me off the Thursday call and put me on Friday's.",
        "If it needs a server, don't bother answering.",
        "We tried one in 2019, never again.",
        "He says stop writing quotes by hand.",
        "I was close to unsubscribing, then I saw the price.",
        "One more question and we can sign.",
        "If you received this in error, please delete it and notify the sender.",
        "Our legal team will be in touch about the NDA.",
        "Lassen Sie uns in Ruhe darüber sprechen.",
        "No thanks.",
        "Don't call, use my calendar link instead.",
        "Can we stop using spreadsheets with this?",
        "Je suis avocat et cela m'intéresse.",
        "Wir hören uns nächste Woche.",
        "No me va bien el jueves, mejor el viernes.",
    ],
)
def test_the_same_words_in_another_sense(text: str) -> None:
    assert not stops(text)


def test_threats_and_insults_are_hostile_and_ask_to_stop() -> None:
    for text in ("You will hear from my lawyer.", "Piss off, you idiots."):
        assert is_hostile(fold(text)) and stops(text)
    assert not is_hostile(fold("I am a lawyer, what does it cost?"))
