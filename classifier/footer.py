"""What newsletters and calendars write under a mail: why it is received, and how it is received no more.

Owns how these footers are told from the sender's own words: they speak to the reader, and nowhere of the writer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from classifier.folding import fold

MAX_PARAGRAPHS = 4
MAX_PARAGRAPH = 1_500
MAX_LINES = 30

# All patterns read folded text.
_RECEIVES = re.compile(
    r"\byou(?:'re| are)?(?: currently)? (?:receiv(?:e|ed|ing)|get|getting) (?:this|our|these)\b"
    r"|\b(?:this|the) (?:message|e-?mail|mail|newsletter|bulletin) (?:was|is|has been) sent to \S{1,80}@"
    r"|\b(?:sie|du) (?:erhalten|erhaltst|bekommen|bekommst) (?:diese[nrs]?|unsere?n?)\b"
    r"|\bvous recevez (?:ce|cet|cette|notre|nos)\b|\btu recois (?:ce|cet|cette|notre)\b"
    r"|\b(?:recibes?|esta(?:s)? recibiendo|ha recibido) (?:este|esta|nuestro|nuestra)\b"
    r"|\b(?:recebe[su]?|estas? a receber|esta recebendo) (?:este|esta|o nosso|a nossa|nosso|nossa)\b"
    r"|\b(?:ricevi|riceve|ricevete|stai? ricevendo|avete ricevuto|hai ricevuto) (?:quest[aoe]|la nostra|il nostro)\b"
    r"|\b(?:u|je) (?:ontvangt|krijgt) (?:dit|deze|onze)\b|\bontvangt u (?:dit|deze|onze)\b"
)
_LEAVES = re.compile(
    r"\bunsubscribe\b|\bopt[ -]?out\b|\bstop receiving\b|\bno longer (?:wish|want)\b|\bdecline this event\b"
    r"|\b(?:change|manage|update) (?:your|email|e-mail|my) (?:\w{1,15} )?(?:settings|preferences|subscription)"
    r"|\babmelden\b|\babbestellen\b|\baustragen\b|\babmeldung\b|\bnicht mehr (?:erhalten|bekommen)|\beinstellungen\b"
    r"|desabonn|desinscri|\bne plus recevoir|\bparametres\b|\bpreferences\b"
    r"|\bdarse de baja\b|\bdate de baja\b|\bdese de baja\b|\bcancelar (?:la |su |tu )?suscripcion|\bdejar de recibir"
    r"|\bcancelar (?:a |sua |o )?(?:inscricao|subscricao|assinatura)|\bdescadastr|\b(?:deixar|parar) de receber"
    r"|\bremover (?:o )?seu\b|\bdefinicoes\b|\bconfiguracoes\b|\bconfiguracion\b"
    r"|\bdisiscri|\bannulla(?:re)? l'iscrizione|\bcancella(?:ti|rsi)\b|\bnon ricevere piu|\bimpostazioni\b"
    r"|\bafmeld(?:en|link)\b|\buitschrijven\b|\buit te schrijven\b|\bniet meer (?:wilt )?ontvangen|\binstellingen\b"
)
_LEAVE = (
    r"(?:unsubscribe|abmelden|abbestellen|se desabonner|se desinscrire|darse de baja|cancelar inscricao"
    r"|annulla iscrizione|disiscriviti|afmelden|uitschrijven)"
)
# A row of links: "Website | Preferences | Unsubscribe".
_LINKS = re.compile(rf"[^\n]{{1,90}} [|•·] {_LEAVE}\b[^\n]{{0,60}}$|{_LEAVE} [|•·] [^\n]{{1,90}}$")
_WRITER = re.compile(
    r"\b(?:i'm|i've|me|my|ich|mich|mir|mein|meine[mnrs]?|moi|mon|mes|j'\w{1,20}|yo|mio|mia|miei|eu|meu|minha|ik|mij"
    r"|mijn)\b"
)

# What stands below the first paragraph of a footer.
_MORE = re.compile(
    r"\d|@|https?:|www\.|[|•·©]|\bcopyright\b|\brights reserved\b|\bprivacy\b|\bdatenschutz\b|\blearn more\b"
    r"|\bforwarding this invitation\b|\bcalendar\b|\bkalender\b|\bcalendrier\b|\bcalendario\b|\bagenda\b"
    r"|\b(?:ltd|gmbh|inc)\b"
)
# In folded Italian the same is an article.
_I = re.compile(r"\bI\b")
_INVITES = re.compile(
    r"(?:invitation from|einladung aus|invitation de|invitacion de|convite d|invito da|uitnodiging van)\b"
)


def without_footers(lines: list[str]) -> list[str]:
    """The lines above the footer of a newsletter or a calendar; all where nothing stands above it."""
    starts = [i for i, line in enumerate(lines) if line.strip() and (i == 0 or not lines[i - 1].strip())]
    for start in starts[-MAX_PARAGRAPHS:]:
        end = next((i for i in range(start, len(lines)) if not lines[i].strip()), len(lines))
        at = _footer_in(lines[start : min(end, start + MAX_LINES)])
        if at is None or end - start > MAX_LINES or not _goes_on(lines[end:]):
            continue
        cut = start if _is_words(lines[:start]) and not _is_written(lines[start : start + at]) else start + at
        above = lines[:cut]
        told = next((line.rstrip() for line in reversed(above) if line.strip()), "")
        # Below a colon our own footer is held up to us.
        return _without_invitation(above) if _is_words(above) and not told.endswith(":") else lines
    return lines


def _goes_on(below: Sequence[str]) -> bool:
    """Whether all that follows belongs to the footer: addresses, links, rights, the same again."""
    filled = [line for line in below if line.strip()]
    return not _is_written(filled) and all(_MORE.search(fold(line)) for line in filled[:MAX_LINES])


def _without_invitation(lines: list[str]) -> list[str]:
    """Calendars put their own name into the paragraph above."""
    end = next((i for i in range(len(lines), 0, -1) if lines[i - 1].strip()), 0)
    return lines[: end - 1] if end > 1 and _INVITES.match(fold(lines[end - 1])) else lines


def _footer_in(paragraph: Sequence[str]) -> int | None:
    """The line of the paragraph with which the footer begins; None where there is none."""
    for index, line in enumerate(paragraph):
        folded = fold(line)
        if _LINKS.match(folded):
            return index
        if not _RECEIVES.search(fold(" ".join(paragraph[index : index + 2]))):
            continue
        rest = paragraph[index:]
        return index if _LEAVES.search(fold(" ".join(rest))[:MAX_PARAGRAPH]) and not _is_written(rest) else None
    return None


def _is_written(lines: Sequence[str]) -> bool:
    """Whether somebody speaks of himself."""
    text = " ".join(lines)[:MAX_PARAGRAPH]
    return bool(_I.search(text) or _WRITER.search(fold(text)))


def _is_words(above: Sequence[str]) -> bool:
    """Whether more stands above than a greeting."""
    return sum(len(line.split()) for line in above) > 5
