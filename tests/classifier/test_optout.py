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
        "Désabonnez-moi de cette liste.",
        "Merci de ne plus m'écrire.",
        "Supprimez mes données.",
        "Bitte keine weiteren E-Mails mehr.",
        "Löschen Sie meine Adresse aus Ihrem Verteiler!",
        "Schreiben Sie mir bitte nicht mehr.",
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
