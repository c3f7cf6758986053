"""The frame that a help desk puts around what a person there typed: "Morag replied to ticket 5521:".

Owns how the frame is told, and taken off. Help desks send such answers with the header fields of a machine (RFC 3834
says `auto-generated`), and yet somebody wrote them.
"""

from __future__ import annotations

import re

from classifier.folding import fold
from classifier.quotation import REPLY_ABOVE

MAX_OPENING = 120
MAX_CLOSING = 4  # lines
LEAST_WORDS = 3

_NOBODY = r"(?:our|unser|notre|nuestr|noss|nostr|(?:the |your )?(?:system|robot|bot|automat|sistema|systeme|assistant))"
_WHO = rf"(?!{_NOBODY})[a-z][\w.' -]{{1,40}}?"
_THING = (
    r"(?:ticket|request|case|enquiry|inquiry|issue|query|incident|conversation|anfrage|vorgang|anliegen|fall"
    r"|meldung|demande|dossier|requete|solicitud|caso|incidencia|consulta|chamado|pedido|protocolo|solicitacao"
    r"|richiesta|segnalazione|pratica|melding|verzoek|aanvraag|zaak|vraag|#)"
)
# Folded text. Somebody answered or noted something on a ticket; or the ticket was answered by somebody.
_OPENING = re.compile(
    rf"(?:{_WHO} (?:(?:has |have |just )?(?:replied|responded|commented|answered|wrote|updated|closed|resolved"
    r"|added (?:a |an )?(?:public |new )?(?:note|comment|reply|answer))"
    r"|hat (?:\S+ ){0,4}?(?:geantwortet|beantwortet|kommentiert|geschrieben|aktualisiert|geschlossen|hinzugefugt)"
    r"|(?:a|vient de) (?:repond[ru]e?|commente|ecrit|mis a jour|cloture|ajoute (?:une? )?(?:note|commentaire|reponse))"
    r"|(?:ha )?(?:respondio|respondido|comento|comentado|escribio|escrito|actualizo|actualizado|cerro|cerrado"
    r"|anadio|anadido|agrego|agregado)"
    r"|(?:respondeu|comentou|escreveu|atualizou|encerrou|fechou|adicionou)"
    r"|ha (?:risposto|commentato|scritto|aggiornato|chiuso|aggiunto)"
    r"|heeft (?:\S+ ){0,4}?(?:gereageerd|geantwoord|beantwoord|geschreven|bijgewerkt|gesloten|toegevoegd))"
    rf"\b.{{0,60}}?{_THING}.{{0,40}}"
    rf"|(?:reply|answer|comment|response|update|antwort|kommentar|reponse|commentaire|comentario|respuesta|resposta"
    r"|risposta|commento|reactie|antwoord|opmerking)"
    rf" (?:from|by|von|de|d'|di|da|van) ?{_WHO}(?: .{{0,40}}{_THING}.{{0,40}})?:"
    rf"|(?:(?:your|the|ihr|ihre|das|die|votre|le|la|su|el|sua|seu|o|a|il|uw|je|het|de) )?{_THING}\S* ?\S{{0,20}} "
    r"(?:\w+ ){0,2}(?:answered|updated|closed|resolved|replied to|commented on|beantwortet|aktualisiert|kommentiert"
    r"|geschlossen|mise? a jour|repondue?|cloturee?|respondid[oa]|actualizad[oa]|cerrad[oa]|atualizad[oa]|encerrad[oa]"
    r"|aggiornat[oa]|chius[oa]|beantwoord|bijgewerkt|gesloten) (?:by|von|par|por|da|door):? "
    rf"{_WHO}[.:]?)\s*$"
)
# What stands below: how to go on with the ticket, and what became of it.
_CLOSING = re.compile(
    r"(?:.{0,30}\b(?:status|stato|estado|etat|statut)\s?:"
    rf"|.{{0,20}}\b{_THING}\b.{{0,30}}\b(?:closed|solved|resolved|geschlossen|gelost|clos|cloture|resolu|cerrad[oa]"
    r"|resuelt[oa]|encerrad[oa]|fechad[oa]|resolvid[oa]|chius[oa]|risolt[oa]|gesloten|opgelost)\b"
    r"|.{0,60}\b(?:reopen|wieder offnen|rouvrir|reabrir|riaprire|heropen\w*)\b"
    r"|.{0,40}\b(?:help ?desk|service ?desk)\b.{0,30}(?:internal|powered|sent by))"
)
# "-- please do not change the subject --"
_RULED = re.compile(r"\s{0,3}-{2,5}\s.{4,80}\s-{2,5}\s{0,3}$")


def opening_of(lines: list[str]) -> int | None:
    """The line by which the desk says who answered; None where there is none, or hardly a word below it."""
    at = _top(lines)
    if at is not None and REPLY_ABOVE.match(lines[at]):
        at = _top(lines, at + 1)
    if at is None:
        return None
    folded = fold(lines[at]).strip(" *_-")
    if len(folded) > MAX_OPENING or not _OPENING.match(folded):
        return None
    return at if len(" ".join(lines[at + 1 : at + 40]).split()) >= LEAST_WORDS else None


def without_frame(lines: list[str]) -> list[str]:
    """The lines of the person alone, where a desk put a frame around them."""
    at = opening_of(lines)
    if at is None:
        at = _top(lines)
        if at is None or not REPLY_ABOVE.match(lines[at]):
            return lines
    rest = lines[at + 1 :]
    filled = [i for i, line in enumerate(rest) if line.strip()]
    for i in reversed(filled[1:][-MAX_CLOSING:]):
        if REPLY_ABOVE.match(rest[i]) or _RULED.match(rest[i]) or _CLOSING.match(fold(rest[i])):
            rest = rest[:i]
    return rest if filled else lines


def _top(lines: list[str], start: int = 0) -> int | None:
    """The first line that is no blank one."""
    return next((at for at, line in enumerate(lines[start:], start) if line.strip()), None)
