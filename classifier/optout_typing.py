"""What hasty fingers meant: the words of opt-outs with a letter left out, doubled or swapped, in digits or spread out.

Owns the spelling of single words. What it does not know it leaves as it is.
"""

from __future__ import annotations

import re

from classifier.optout_needs import words_in

# Long enough that a slip makes no other word of it, or checked by hand.
_KEY_WORDS = (
    "remove removed delete deleted unsubscribe unsubscribed contact contacting contacted emails mailing "
    "mailings address"
    " database sending writing messages message newsletter records company"
    " desinscrire desinscrivez desabonner desabonnez supprimer supprimez retirer retirez effacer effacez "
    "enlever enlevez"
    " arreter arretez contacter contactez adresse donnees"
    " abmelden austragen loschen entfernen verteiler streichen kontaktieren schreiben adressen werbung"
    " borrar borren eliminar eliminen correos direccion mandarme escribir escribirme enviarme"
    " cancellare cancellate cancellatemi cancellami rimuovere rimuovetemi togliere toglietemi indirizzo"
    " scrivere scrivetemi contattare contattatemi disiscrivere"
    " uitschrijven afmelden verwijderen verwijder mailtjes bestand berichten sturen"
    " remover removam retirar retirem descadastrar descadastrem cadastro contato mensagens enviar mandar"
).split()
_REAL_WORDS = frozenset("massage contract contracts contracting contate retirer".split())
_LOOKS_LIKE = str.maketrans("01345$", "oieass")
_DIGIT_BEHIND = re.compile("[a-z][01345$]")
_MIXED = re.compile(r"\b(?=\w{0,20}[a-z])[a-z]{1,15}[01345$][a-z01345$]{1,15}\b")
_SPREAD = re.compile(r"(?<!\w)(?:[a-z][ .*_-]{1,2}){3,14}[a-z](?!\w)")
_TOKEN = re.compile(r"\b[a-z]{2,15}\b")


def _slips(word: str) -> set[str]:
    """The word with one letter missing, doubled or swapped with the next; its first and last letter stand."""
    cuts = range(1, len(word) - 1)
    missing = {word[:i] + word[i + 1 :] for i in cuts}
    doubled = {word[:i] + word[i] + word[i:] for i in cuts}
    swapped = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in cuts}
    return missing | doubled | swapped


_MEANT = {
    slip: word
    for word in _KEY_WORDS
    if len(word) > 5
    for slip in _slips(word)
    if slip not in _KEY_WORDS and slip not in _REAL_WORDS
} | {
    "plz": "please",
    "pls": "please",
    "sendng": "sending",
    "lsit": "list",
    "ur": "your",
    "yoru": "your",
    "frm": "from",
    "rmv": "remove",
    "takeme": "take me",
    "dnt": "dont",
}


def as_meant(sentence: str) -> str:
    """The folded sentence with such words as they were meant."""
    if _SPREAD.search(sentence):
        sentence = _SPREAD.sub(lambda m: re.sub(r"[ .*_-]", "", m[0]), sentence)
    if _DIGIT_BEHIND.search(sentence) and _MIXED.search(sentence):
        sentence = _MIXED.sub(lambda m: m[0].translate(_LOOKS_LIKE), sentence)
    if _MEANT.keys().isdisjoint(words_in(sentence)):
        return sentence
    return _TOKEN.sub(lambda m: _MEANT.get(m[0], m[0]), sentence)
