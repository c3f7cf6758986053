"""Receipts: that a mail was shown, read or deleted, or that it arrived.

Owns the reports of mail programs (RFC 8098) and the notices in plain words that some write instead; those of certified
mail are `classifier.certified`'s.
"""

from __future__ import annotations

import re

from classifier.certified import receipt_of
from classifier.folding import fold
from classifier.mime import Mail

_SUBJECT = re.compile(
    r"\s{0,3}(?:(?:read|not read|deleted|gelesen|nicht gelesen|geloscht|lu|non lu|supprime|leido|no leido|eliminado"
    r"|lida|lido|nao lid[ao]|eliminada|gelezen|niet gelezen|verwijderd|letto|non letto|eliminato)\s{0,2}:"
    r"|(?:return receipt|read receipt|lesebestatigung|accuse de lecture|confirmation de lecture"
    r"|confirmacion de lectura|acuse de lectura|confirmacao de leitura|recibo de leitura|leesbevestiging"
    r"|conferma di lettura|ricevuta di ritorno|disposition notification)\b)"
)
_WORDS = re.compile(
    r"\b(?:was (?:read|deleted|opened)(?: without being read)? on|was deleted without|(?:wurde"
    r"|am) [^!?]{0,60}(?:gelesen|geloscht)|ungelesen geloscht|a ete (?:lu|supprime|affiche)e?|supprime sans|(?:fue"
    r"|ha sido) (?:leid[oa]|eliminad[oa])|eliminado sin|foi (?:lid[oa]|eliminad[oa]|excluid[oa])|(?:is"
    r"|werd) [^!?]{0,60}(?:gelezen|verwijderd)|(?:is gelezen|ongelezen verwijderd)|e stat[oa] (?:lett[oa]"
    r"|eliminat[oa])|this return receipt|message was displayed|angezeigt wurde|affiche sur l'ordinateur"
    r"|mostrado en (?:el|la)|visualizzat[oa] sul|weergegeven op de|exibid[ao] no|this is a (?:return|read) receipt)"
)


def read_report(mail: Mail) -> str | None:
    """The report of a mail program or provider that says so by its form, or None."""
    if mail.report_type == "disposition-notification" or mail.first("message/disposition-notification"):
        return "report of a mail program (RFC 8098)"
    return receipt_of(mail)


def read_receipt(mail: Mail) -> str | None:
    """What says in plain words that it is a receipt, or None."""
    if _SUBJECT.match(fold(mail.head.get("subject")[:200])):
        text = " ".join(fold(mail.text[:1_500]).split())
        if "?" not in text and _WORDS.search(text):
            return "words of a read receipt"
    return None
