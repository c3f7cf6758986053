"""What kind of message it is, decided from its form before anybody's words are understood.

Owns the order complaint, receipt, bounce, calendar, absence, automatic answer, list, human
(RFC 5965, 8098, 3464, 5546, 3834).
A list header or `Precedence: bulk` alone never makes a person's answer automatic.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from classifier.bounce import read_bounce
from classifier.mime import Mail
from classifier.reading import Bounce, Kind


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """The kind, the form that decided, and the failure where it is a bounce."""

    kind: Kind
    evidence: str
    bounce: Bounce | None = None
    left_company: bool = False


_AWAY = re.compile(
    r"\btime off\b|\btravell?ing\b|\boffline\b|on a (?:training|business) (?:course|trip)|(?:after"
    r"|when|once|until) i (?:return|am back|get back)"
    r"|at work again|first day (?:back|in)|return date|\breturn(?:s|ing)?:? (?:on|to)\b|reading (?:my"
    r" )?mail again|back (?:on|in|at)\b|"
    r"out[- ]of[- ](?:the )?office|\booo\b|(?:away|absent) from (?:the|my) (?:office|desk)|on"
    r" (?:annual |parental |maternity |paternity |sick |medical |study |extended )?leave\b"
    r"|on (?:my )?(?:vacation|holidays?|pto|sabbatical)|annual leave|maternity leave|paternity leave"
    r"|parental leave|currently (?:away|out|travell?ing|off)|i am (?:currently )?away|will be (?:away"
    r"|out)\b|limited access to (?:my )?e-?mail"
    r"|vacation (?:reply|response|message|notice)|away (?:message|notice)|part[- ]time|working days"
    r" are|i do not work on|office is closed|we are closed"
    r"|abwesen|nicht im (?:büro|haus|buero)|im urlaub|elternzeit|mutterschutz|außer haus"
    r"|betriebsferien|abwesend|nicht erreichbar|bin ich wieder|wieder (?:im büro|erreichbar|für sie"
    r" da)"
    r"|absence du bureau|absent(?:e)?(?: du bureau)?\b|en congés?|en vacances|congé (?:maternité"
    r"|parental)|de retour le|message d'absence|en déplacement"
    r"|fuera de (?:la )?oficina|de vacaciones|ausente|ausencia|baja (?:por )?maternal|estaré fuera"
    r"|fuori (?:ufficio|sede)|in ferie|assenza|assente|maternità|sarò assente"
    r"|afwezig|niet (?:op kantoor|aanwezig)|met (?:vakantie|verlof)|op vakantie|zwangerschapsverlof|buiten kantoor"
    r"|fora do escritório|de férias|em férias|ausência|ausente|licença|ausência temporária",
    re.I,
)
_AUTO_SUBJECT = re.compile(
    r"^(?:\[[^\]]{1,40}\]\s*)?(?:auto(?:matic|matische|mated|mática|matica|matisch)?[- ]?(?:reply"
    r"|response|antwort|antwoord|réponse|respuesta|risposta|resposta)?\s*[:\]]|auto:|autoreply"
    r"|auto-reply|automatic reply|automatische antwort|automatisch antwoord|réponse automatique"
    r"|reponse automatique|respuesta automática|respuesta automatica|risposta automatica|resposta"
    r" automática|resposta automatica|automatische antwoord|autosvar|automatiskt svar|out of office"
    r"|ooo\b|abwesenheits|abwesend|abwesenheit"
    r"|absence du bureau|fuera de (?:la )?oficina|fuori ufficio|afwezig|fora do escritório|ausência"
    r"|message d'absence|vacation\b)",
    re.I,
)
_LEFT = re.compile(
    r"my time at [^.\n]{1,60} (?:has come to an end|is over|has ended)|changed (?:jobs?|employers?)"
    r"|not employed|no longer employed|\b(?:my|his|her) successor\b|"
    r"(?:no longer|not longer|don't|do not|doesn't) (?:working|works?|employed|with|at|part of|be"
    r" (?:with|at))\b[^.\n]{0,60}(?:company|here|for|with|at\b|firm|organi[sz]ation|employed|team"
    r"|group|[A-Z][a-z]+)"
    r"|no longer (?:with|at|employed|works?|working|part)\b|(?:has|have|i've|i have|is) left (?:the"
    r" )?(?:company|firm|organi[sz]ation|business|team|us|[A-Z]\w+)|last day (?:at|with|in|was)|left"
    r" (?:the company|our company|us)\b|moved on from|has (?:since )?moved on"
    r"|has retired|have retired|has departed|changed jobs|left my (?:role|position|job)|nicht mehr"
    r" (?:bei|im unternehmen|für|in unserem|in der firma|tätig)|(?:unternehmen|firma|haus) verlassen"
    r"|ausgeschieden|in den ruhestand|(?:a|ai) quitté|ne (?:fait|travaille|fais) plus"
    r"|n'est plus (?:chez|dans|en poste|employé|salarié)|ne suis plus|ya no (?:trabaj|está|estoy|forma"
    r"|pertene)|ha dejado (?:la empresa|de trabajar)|he dejado|non (?:lavora|lavoro|fa|è) più|ha"
    r" lasciato|ho lasciato|(?:werkt|werk) niet (?:meer|langer)|niet (?:meer|langer) (?:werkzaam|in"
    r" dienst|bij)"
    r"|heeft (?:ons|het bedrijf|de organisatie) verlaten|uit dienst|não (?:trabalha|trabalho|faz|está"
    r"|pertence|colabora)(?: mais| já)|já não (?:trabalh|faz|está|pertence|colabora)|deixou a empresa"
    r"|deixei a",
    re.I,
)
_AUTO_TEXT = re.compile(
    r"(?:this is an? |an? )?(?:automated|automatic|auto-?generated) (?:reply|response|message|e-?mail"
    r"|acknowledg|notification)|do not reply to this|we(?:'ve| have) received your (?:message|e-?mail"
    r"|request|enquiry|inquiry)|your (?:request|ticket|case|message|email|enquiry|inquiry) (?:has been"
    r"|was) (?:received|logged|created|registered)"
    r"|ticket (?:number|id|#|no)|case (?:number|#)|has been assigned|thank you for (?:contacting|your"
    r" (?:e-?mail|message|enquiry|inquiry))[^.]{0,60}[.,]? ?(?:we|our|this|one of|a member|i) (?:will"
    r"|have|team|is|aim)|please (?:click|confirm|verify)[^.]{0,80}(?:deliver|human|sender|not a robot"
    r"|whitelist|approved)|spam ?arrest|boxbe"
    r"|dies ist eine automatisch|automatisch (?:generiert|erstellt|erzeugt)|wir haben ihre"
    r" (?:nachricht|anfrage|e-mail) erhalten|ihre (?:nachricht|anfrage) ist (?:bei uns )?eingegangen"
    r"|ceci est un(?:e)? (?:message|réponse|mail) automatique|nous avons bien reçu votre (?:message"
    r"|demande|mail)"
    r"|(?:este es un|mensaje|respuesta) (?:mensaje )?automátic|hemos recibido su|messaggio automatico"
    r"|risposta automatica|abbiamo ricevuto la (?:sua|tua)|dit is een automatisch|wij? hebben uw"
    r" (?:bericht|e-mail|aanvraag|vraag) (?:goed )?ontvangen|(?:mensagem|resposta) automática"
    r"|recebemos (?:a sua|o seu|sua|seu)",
    re.I,
)
_CHALLENGE = re.compile(
    r"prove (?:that )?you(?: are|'re)? (?:not a robot|human)|verify (?:that )?you are (?:a )?(?:human"
    r"|real)|to (?:deliver|release) your (?:message|email)|not (?:yet )?on (?:my|his|her|the)"
    r" (?:approved|allowed|safe) (?:senders? )?list|sender verification",
    re.I,
)
_HUMAN_SAYS = re.compile(
    r"\b(?:sounds|interested|let's|send me|not for us|take me off|unsubscribe me|happy to|how much)\b", re.I
)


def judge(mail: Mail, words: str) -> Verdict:
    """The kind of `mail`; `words` is what its sender wrote now, with sign-off or without."""
    complaint = _complaint(mail)
    if complaint:
        return Verdict(kind=Kind.COMPLAINT, evidence=complaint)
    if mail.report_type == "disposition-notification" or mail.first("message/disposition-notification"):
        return Verdict(kind=Kind.RECEIPT, evidence="report of a mail program (RFC 8098)")
    failure = read_bounce(mail)
    if failure is not None:
        kind = Kind.RECEIPT if failure.delivered else Kind.BOUNCE
        return Verdict(kind=kind, evidence=failure.evidence, bounce=None if failure.delivered else failure.bounce)
    if mail.first("text/calendar", "application/ics"):
        return Verdict(kind=Kind.CALENDAR, evidence="calendar part (RFC 5546)")
    return _automatic(mail, words)


def has_left(words: str) -> bool:
    """Whether the words say that somebody is no longer there."""
    return bool(_LEFT.search(words))


def _complaint(mail: Mail) -> str | None:
    if mail.report_type == "feedback-report" or mail.first("message/feedback-report"):
        return "abuse report (RFC 5965)"
    subject = mail.head.get("subject").lower()
    sender = mail.head.get("from").lower()
    if mail.originals and subject.startswith(("complaint about message from", "abuse report", "[abuse")):
        return "abuse report by its subject"
    if mail.head.get("x-loop") == "scomp" or ("staff@hotmail.com" in sender and "complaint" in subject):
        return "abuse report of a mail provider"
    return None


def _automatic(mail: Mail, words: str) -> Verdict:
    head = mail.head
    subject = head.get("subject")
    form = _automatic_form(mail)
    shown = f"{subject}\n{words[:4_000]}"
    by_subject = bool(_AUTO_SUBJECT.match(subject.strip()))
    answered = subject.lower().lstrip().startswith(("re:", "aw:", "sv:", "rv:", "antw:")) and not form
    automatic = bool(form) or (by_subject and not answered)
    if automatic:
        left = has_left(words[:4_000]) or has_left(subject)
        if left:
            return Verdict(kind=Kind.AUTO_REPLY, evidence="automatic notice that somebody left", left_company=True)
        if _AWAY.search(shown):
            return Verdict(kind=Kind.OUT_OF_OFFICE, evidence=form or "subject of an absence notice")
        return Verdict(kind=Kind.AUTO_REPLY, evidence=form or "subject of an automatic answer")
    return _by_words(mail, subject, words)


def _by_words(mail: Mail, subject: str, words: str) -> Verdict:
    """Notices without any header: their words must be those of a machine, and nothing like a person's answer."""
    text = words[:1_500]
    personal = _HUMAN_SAYS.search(text)
    if _CHALLENGE.search(text) or (_AUTO_TEXT.search(text) and not personal):
        return Verdict(kind=Kind.AUTO_REPLY, evidence="words of an automatic answer")
    if not personal and _NOTICE.search(text):
        return Verdict(kind=Kind.OUT_OF_OFFICE, evidence="words of an absence notice")
    if (mail.head.get("list-id") or mail.head.get("list-unsubscribe")) and not mail.head.get("in-reply-to"):
        return Verdict(kind=Kind.LIST, evidence="list header without an answer to us (RFC 2919)")
    return Verdict(kind=Kind.HUMAN, evidence="")


_NOTICE = re.compile(
    r"(?:thank(?:s| you) for (?:your|the) (?:e-?mail|message|mail|note)|i am (?:currently )?(?:out of"
    r" (?:the )?office|on (?:annual |parental |maternity )?leave|on vacation)|vielen dank für ihre"
    r" (?:e-?mail|nachricht)|merci (?:pour|de) votre (?:mail|message|e-mail)|gracias por su (?:correo"
    r"|mensaje)"
    r"|grazie per (?:la sua|il suo|la tua) (?:e-?mail|messaggio|mail)|bedankt voor (?:uw|je)"
    r" (?:e-?mail|bericht)|obrigad[oa] pel[ao] (?:seu|sua) (?:e-?mail|mensagem))[\s\S]{0,160}"
    r"(?:out of (?:the )?office|on (?:annual |parental |maternity )?leave|on vacation|nicht im (?:büro"
    r"|haus)|im urlaub|abwesend|absent|en congés?|de vacaciones|fuera de la oficina|in ferie|fuori"
    r" ufficio|afwezig|met vakantie|de férias|fora do escritório|ausente)"
    r"[\s\S]{0,400}(?:urgent|return|back|until|reply|respond|dringend|wieder|retour|urgence|urgent"
    r"|regres|vuelta|rientr|terug|regresso|limited access|weitergeleitet|voltarei|estarei)",
    re.I,
)


def _automatic_form(mail: Mail) -> str:
    """The header field that says that a machine wrote it, or an empty string."""
    head = mail.head
    submitted = head.get("auto-submitted").split(";")[0].split("(")[0].strip().lower()
    if submitted and submitted != "no":
        return f"Auto-Submitted: {submitted}"
    for name in (
        "x-autoreply",
        "x-autorespond",
        "x-auto-reply",
        "x-autogenerated",
        "x-autoresponder",
        "x-mail-autoreply",
        "x-auto-reply-from",
    ):
        if head.get(name) and head.get(name).lower() not in ("no", "false"):
            return name
    if head.get("precedence").lower() in ("auto_reply", "auto-reply"):
        return "Precedence: auto_reply"
    if head.get("x-failed-recipients"):
        return "X-Failed-Recipients"
    if head.get("x-auto-response-suppress").lower() in (
        "all",
        "oof, autoreply",
        "dr, oof, autoreply",
    ) and _AUTO_SUBJECT.match(head.get("subject").strip()):
        return "X-Auto-Response-Suppress"
    if head.get("return-path").strip() == "<>" and _AUTO_SUBJECT.match(head.get("subject").strip()):
        return "empty return path"
    return ""
