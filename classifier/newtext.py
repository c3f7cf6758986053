"""The words that the sender wrote now: quotations, sign-off, signature, disclaimers and mobile footers removed.

Owns that cut. It works on lines of bounded length, with line-anchored patterns, and cuts only on machine evidence
(quote marks, an attribution with a date or an address, a header block, our own sent words). Where a cut would leave
nothing, less is cut.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

MAX_SENT = 20
MAX_SENT_LENGTH = 20_000
MAX_LINES = 3_000

_WROTE = (
    r"wrote|writes|said|sent|a écrit|a ecrit|écrit|schrieb|geschrieben|escribió|escribio|escribe|ha"
    r" scritto|scrive|schreef"
    r"|heeft geschreven|het volgende geschreven|escreveu|skrev|napisał|napisała|написал|пише|пишет"
    r"|kirjoitti|yazdı|ezt írta"
)
_ATTRIBUTION = re.compile(
    r"^[>\s*_-]{0,10}(?:on|at|le|am|den|el|il|op|em|no|a|w|dnia|pe|vào|il giorno|\d|[\"'<\w])[^\n]{0,380}"
    rf"(?:\b(?:{_WROTE})\b[^\n:]{{0,120}}[:;]?|>\s{{0,3}}:)\s{{0,3}}[*_-]{{0,6}}$",
    re.I,
)
_OPENING = re.compile(r"(?:on|at|le|am|den|el|il|op|em|no dia|a|w dniu|dnia|pe)\b|\d{1,4}[./-]|[\"<]", re.I)
_EVIDENCE = re.compile(r"\d{1,2}[:.h]\d\d|\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2}|[^\s@]{1,64}@[^\s@]{1,64}")
_SEPARATOR = re.compile(
    r"^[>\s]{0,10}[-_=*]{2,40}\s{0,3}(?:original (?:message|appointment|e-?mail)|forwarded message"
    r"|reply message|message d'origine|message original"
    r"|ursprüngliche (?:nachricht|mail)|original-?nachricht|originalnachricht|weitergeleitete"
    r" nachricht|mensaje original"
    r"|mensagem original|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|oprindelig meddelelse"
    r"|ursprungligt meddelande|message transféré|mensaje reenviado|исходное сообщение|wiadomość oryginalna"
    r"|antwort weitergeleitet|please reply above this line|reply above this line)\s{0,3}[-_=*]{0,40}\s{0,3}$",
    re.I,
)
_REPLY_ABOVE = re.compile(r"^[\s#*=-]{0,20}(?:please )?(?:reply|respond|type your reply) above this line", re.I)
_HEADER_LINE = re.compile(
    r"^[>\s*]{0,10}(from|von|de|da|van|från|fra|od|от|reply-to"
    r"|sent|gesendet|envoyé|envoyé le|enviado|enviado el|enviado em|enviada em|inviato|verzonden"
    r"|skickat|sendt|wysłano|отправлено"
    r"|date|datum|fecha|data|dato|дата|to|an|à|a|para|aan|till|til|do|кому|cc|kopie|copie|копия"
    r"|subject|betreff|objet|asunto|oggetto|onderwerp|assunto|ämne|emne|temat|тема)\*?\s{0,3}\*?:\*?(?:\s|$)",
    re.I,
)
_FROM_WORDS = frozenset("from von de da van från fra od от".split())
_RULE = re.compile(r"^[\s>]{0,6}[_=\-*~]{5,200}\s{0,3}$")
_QUOTED = re.compile(r"^\s{0,3}(?:>|\|\s)")

_MOBILE = re.compile(
    r"^[\s\-_*(]{0,5}(?:(?-i:Sent from) \S|sent (?:via|with|on) (?:my |the )?"
    r"(?:iphone|ipad|android|blackberry|mobile|proton|superhuman|spark|samsung|mail)|get outlook for"
    r"|von meinem \S{1,30}(?: \S{1,20}){0,3} gesendet"
    r"|gesendet (?:von|mit|über)|diese nachricht wurde von meinem|envoyé (?:depuis|de|à partir)"
    r"|enviado (?:desde|do|de|a partir)|enviada (?:desde|do)"
    r"|inviato da|scarica outlook|obtenir outlook|obtener outlook|outlook für|verzonden (?:vanaf|met"
    r"|van|via)|verstuurd (?:vanaf|met|van)|obter o outlook|download outlook"
    r"|typed on (?:my|a) (?:phone|mobile)|(?:please )?(?:excuse|forgive|pardon) (?:the |any |my"
    r" )?(?:typos|brevity)|composed on my)"
    r"[^\n]{0,60}$",
    re.I,
)
_CLOSING = re.compile(
    r"^[\s]{0,3}(?:(?:with )?(?:my |our )?(?:best|kind|kindest|warm|warmest|many|most sincere)"
    r" (?:regards|wishes)|regards|rgds|brgds|br|kr|best|bests|all the best|cheers"
    r"|sincerely(?: yours)?|yours(?: sincerely| faithfully| truly)?|respectfully|cordially|take care"
    r"|warmly|thanks|many thanks|thank you|thx|ta|thanks again|thanks and regards|thanks & regards"
    r"|thanks so much|thank you so much|talk soon|speak soon|have a (?:good|great|nice) (?:day|one|week|weekend)"
    r"|mit (?:freundlichen|freundlichem|besten|vielen|herzlichen|lieben) gr(?:ü|ue)(?:ß|ss)en?"
    r"|freundliche gr(?:ü|ue)(?:ß|ss)e|beste gr(?:ü|ue)(?:ß|ss)e|viele gr(?:ü|ue)(?:ß|ss)e|liebe"
    r" gr(?:ü|ue)(?:ß|ss)e"
    r"|sch(?:ö|oe)ne gr(?:ü|ue)(?:ß|ss)e|gr(?:ü|ue)(?:ß|ss)e?|mfg|vg|lg|bg|danke|vielen dank|herzliche"
    r" gr(?:ü|ue)(?:ß|ss)e"
    r"|(?:bien )?cordialement|(?:bien )?(?:à|a) vous|bien à toi|cdlt|cdt|salutations(?: distinguées)?"
    r"|meilleures salutations|sincères salutations|respectueusement|merci|merci d'avance|bonne journée"
    r"|bien amicalement|amicalement"
    r"|(?:un )?(?:cordial )?saludo[s]?(?: cordiales)?|cordialmente|atentamente|atte\.?|gracias|muchas"
    r" gracias|un abrazo|quedo a la espera"
    r"|(?:cordiali|distinti|i migliori) saluti|un (?:cordiale )?saluto|saluti|grazie|grazie mille"
    r"|cordialità|buona giornata|a presto"
    r"|met (?:vriendelijke|hartelijke|beste) groet(?:en)?|(?:vriendelijke|hartelijke) groet(?:en)?"
    r"|groet(?:en|jes)?|mvg|bedankt|dank je wel|alvast bedankt"
    r"|atenciosamente|att\.?|(?:com os )?(?:melhores )?cumprimentos|cumps|abraços?|(?:muito"
    r" )?obrigad[oa])[\s,.!;:\-–]{0,5}$",
    re.I,
)
_THANKS = re.compile(r"than|thx|\bta\b|merci|dank|gracias|grazie|bedankt|obrigad|cheers", re.I)
_CLOSING_WITH_NAME = re.compile(
    r"^\s{0,3}(?:best regards|kind regards|regards|best|cheers|thanks|thx|br|mfg|vg|lg|cdlt"
    r"|cordialement|saludos|saluti|groet|groeten|viele gr(?:ü|ue)(?:ß|ss)e|gr(?:ü|ue)(?:ß|ss)e|abraço"
    r"|cumprimentos)[,.\s!–-]{1,4}"
    r"[A-ZÀ-Þ][\w'’.-]{0,20}(?: [A-ZÀ-Þ][\w'’.-]{0,20}){0,2}\s{0,2}$",
    re.I,
)
_POSTSCRIPT = re.compile(r"^\s{0,3}(?:p\.?\s?s\.?|ps)\b[\s:.,-]", re.I)
_DISCLAIMER = re.compile(
    r"(?:this (?:e-?mail|message|communication)|the information (?:contained )?in this|the contents?"
    r" of this|confidentiality notice|disclaimer\b|legal notice|notice:)"
    r"[^\n]{0,160}(?:confidential|privileged|intended|virus)|^\s{0,3}(?:confidentiality notice"
    r"|disclaimer|important notice)\b|if you (?:are not the intended|have received this (?:e-?mail"
    r"|message) in error)"
    r"|intended (?:solely|only) for|please consider the environment|think before you print|consider"
    r" the planet before printing|registered in england|company (?:registration )?(?:no|number)\b"
    r"|diese (?:e-?mail|nachricht)[^\n]{0,80}(?:vertraulich|enthält)|ce (?:message|courriel"
    r"|mail)[^\n]{0,100}confidentiel|este (?:mensaje|correo|e-?mail)[^\n]{0,120}confidencial"
    r"|questo messaggio[^\n]{0,120}(?:riservat|confidenzial)|(?:dit|deze) (?:bericht"
    r"|e-?mail)[^\n]{0,120}vertrouwelijk|esta mensagem[^\n]{0,120}confidencia"
    r"|sitz der gesellschaft|registergericht|handelsregister|geschäftsführer:|hrb \d|privileged and"
    r" confidential|pensez à l'environnement",
    re.I,
)
_BANNER = re.compile(
    r"^[\s\[*!⚠️-]{0,8}(?:external(?: e-?mail| sender)?[\]*: !-]|caution\b|warning\b|attention\b"
    r"|extern(?:e e-?mail)?\]|\[ext|ce mail provient|this (?:e-?mail|message) (?:originated|came|was"
    r" sent) from outside"
    r"|you don't often get (?:e-?mail|an email) from|sie erhalten nicht (?:häufig|oft) e-mails|vous ne"
    r" recevez pas souvent|some people who received this message don't often)",
    re.I,
)
_CONTACT = re.compile(
    r"(?:^|\s)(?:tel|phone|mobile|mob|cell|fax|direct|office|t|m|p|f|d|o|w|e|tél|telefon|mobil"
    r"|telefono|teléfono|móvil|cellulare|telefoon|telefone)\s{0,2}[.:|]\s{0,2}[+(\d]"
    r"|^\s{0,3}\+?\(?\d[\d\s().\-/]{6,20}\s{0,3}$|https?://|\bwww\."
    r"|^\s{0,3}[\w.+-]{1,64}@[\w.-]{1,80}\s{0,3}$|linkedin\.com",
    re.I,
)
_BARE_NAME = re.compile(
    r"^[\s\-–—/~*]{0,4}[A-ZÀ-Þ][\w'’.-]{0,20}(?: (?:[A-ZÀ-Þ][\w'’.-]{0,20}|de|van|von|der"
    r"|da)){0,3}[.,]?\s{0,3}$"
)
_SPACE = re.compile(r"\s+")


def fold(text: str) -> str:
    """Text with quote marks and spaces evened out, for comparing lines that a client has re-wrapped."""
    return _SPACE.sub(" ", text.replace(">", " ").replace("\xa0", " ")).strip().casefold()


def own_words(text: str, sent_texts: Sequence[str] = (), sender_name: str = "") -> str:
    """What the sender wrote now, of a whole text: without quotations, sign-off, signature and boilerplate."""
    lines = text.split("\n")[:MAX_LINES]
    lines = _without_banner(lines)
    lines = _without_quotes(_without_sent(lines, sent_texts))
    return unsigned("\n".join(lines), sender_name)


def unsigned(text: str, sender_name: str = "") -> str:
    """Text without the sign-off, the signature, disclaimers and mobile footers below the words."""
    lines = text.split("\n")
    while lines and not lines[-1].strip():
        lines.pop()
    lines = _without_delimited_signature(lines)
    lines = _cut(lines, lambda line: bool(_DISCLAIMER.search(line)))
    lines = _cut(lines, lambda line: bool(_MOBILE.match(line)), keep_postscript=True)
    lines = _without_signoff(lines, sender_name)
    return "\n".join(lines).strip()


def _without_banner(lines: list[str]) -> list[str]:
    """Gateways put their warning on top, in one paragraph."""
    start = 0
    while start < len(lines) and not lines[start].strip():
        start += 1
    if start == len(lines) or not _BANNER.match(lines[start]):
        return lines
    end = start
    while end < len(lines) and lines[end].strip():
        end += 1
    rest = lines[end:]
    return rest if _filled(rest) else lines


def _without_sent(lines: list[str], sent_texts: Sequence[str]) -> list[str]:
    """Lines that we wrote ourselves go wherever they stand, also where a client re-wrapped them."""
    sent = [fold(text[:MAX_SENT_LENGTH]) for text in sent_texts[:MAX_SENT]]
    whole = {fold(line) for text in sent_texts[:MAX_SENT] for line in text[:MAX_SENT_LENGTH].split("\n")}
    if not any(sent):
        return lines
    kept: list[str] = []
    for line in lines:
        folded = fold(line)
        ours = (len(folded) >= 8 and folded in whole) or (len(folded) >= 24 and any(folded in text for text in sent))
        if not ours:
            kept.append(line)
    return kept


def _without_quotes(lines: list[str]) -> list[str]:
    """Quotations go: all below an unmarked one, only the marked lines where answers stand between or below them."""
    at, length = _quote_start(lines)
    if at is None:
        marked = [line for line in lines if not _QUOTED.match(line)]
        if len(marked) < len(lines):
            return marked if _filled(marked) else lines
        return _second_opinion(lines)
    above = [line for line in lines[:at] if not _QUOTED.match(line)]
    while above and (_RULE.match(above[-1]) or not above[-1].strip()):
        above.pop()
    below = lines[at + length :]
    if any(_QUOTED.match(line) for line in below[:8]):
        answers = _between_quotes(below)
        return above + answers
    return above if _filled(above) else _second_opinion(below)


def _between_quotes(lines: list[str]) -> list[str]:
    kept = [line for line in lines if not _QUOTED.match(line)]
    at, _ = _quote_start(kept)
    kept = kept if at is None else kept[:at]
    return ["", *kept] if _filled(kept) else []


def _quote_start(lines: list[str]) -> tuple[int | None, int]:
    """Index of the line that opens a quotation and how many lines introduce it."""
    for index, line in enumerate(lines):
        if not line.strip():
            continue
        if _SEPARATOR.match(line) or _REPLY_ABOVE.match(line):
            return index, 1
        if _is_header_block(lines, index):
            return index, 1
        for count in (1, 2, 3):
            joined = " ".join(part.strip() for part in lines[index : index + count])
            if len(joined) <= 500 and _ATTRIBUTION.match(joined) and _EVIDENCE.search(joined) and _opens(joined, count):
                return index, count
    return None, 0


def _opens(joined: str, count: int) -> bool:
    """An attribution over several lines must start like one, or words before it would go with it."""
    start = joined.lstrip("> *_-")[:40].lower()
    if count == 1:
        return joined.rstrip(" *_-").endswith((":", ";")) or bool(re.match(r"(?:on|le|am|el|il|op|em) ", start))
    return bool(_OPENING.match(start))


def _is_header_block(lines: list[str], index: int) -> bool:
    names: set[str] = set()
    for line in lines[index : index + 8]:
        match = _HEADER_LINE.match(line)
        if match:
            names.add(match[1].lower())
        elif line.strip() and not names:
            return False
    return bool(_HEADER_LINE.match(lines[index])) and len(names) >= 3 and bool(names & _FROM_WORDS)


def _second_opinion(lines: list[str]) -> list[str]:
    """quotequail knows attribution lines that are not in our tables; it is asked about short mail only."""
    text = "\n".join(lines[:400])
    if ":" not in text:
        return lines
    import quotequail

    found = quotequail.unwrap(text)
    top = (found or {}).get("text_top")
    return str(top).split("\n") if top and str(top).strip() else lines


def _cut(lines: list[str], starts: object, keep_postscript: bool = False) -> list[str]:
    """All from the first line for which `starts` holds goes, unless nothing would be left above it."""
    for index, line in enumerate(lines):
        if callable(starts) and starts(line):
            rest = lines[index + 1 :] if keep_postscript else []
            after = [text for text in rest if _POSTSCRIPT.match(text)]
            if _filled(lines[:index]):
                return lines[:index] + after
            return lines[index + 1 :] if _filled(rest) else lines
    return lines


def _without_delimited_signature(lines: list[str]) -> list[str]:
    """The delimiter of RFC 3676 section 4.3, and the rows of dashes that stand for it."""
    for index, line in enumerate(lines):
        if line.rstrip() in ("--", "-- ", "—", "---") or (_RULE.match(line) and len(lines) - index <= 14):
            if _filled(lines[:index]):
                return lines[:index]
    return lines


def _without_signoff(lines: list[str], sender_name: str) -> list[str]:
    """The last closing formula with what stands below it; else a last line that is only a name."""
    for index in range(len(lines) - 1, max(-1, len(lines) - 16), -1):
        closing = _CLOSING.match(lines[index]) or _CLOSING_WITH_NAME.match(lines[index])
        if closing and _is_signature(lines[index + 1 :]):
            return _kept(lines, index) if _filled(lines[:index]) else _only_signed(lines, index)
    names = {part.casefold() for part in re.findall(r"[^\W\d_]{2,}", sender_name)}
    for index in range(max(0, len(lines) - 10), len(lines)):
        words = {part.casefold() for part in re.findall(r"[^\W\d_]{2,}", lines[index])}
        is_sender = (
            bool(words) and len(words) <= 4 and bool(words & names) and words <= names | {"dr", "mr", "ms", "mrs"}
        )
        if is_sender and _is_signature(lines[index + 1 :]):
            return _kept(lines, index)
    return _without_contact_block(lines)


def _without_contact_block(lines: list[str]) -> list[str]:
    """A last paragraph that opens with a bare name and holds a phone number or a web address."""
    for index in range(len(lines) - 1, max(0, len(lines) - 12), -1):
        if not lines[index - 1].strip() and _BARE_NAME.match(lines[index]):
            block = lines[index:]
            if any(_CONTACT.search(line) for line in block) or (
                len(block) == 1 and len(lines[index].split()) <= 2 and lines[index].strip("-–— .,").istitle()
            ):
                return _kept(lines, index)
    return lines


def _is_signature(below: list[str]) -> bool:
    """Whether what stands under a closing formula can be a signature: short lines, or contact lines."""
    filled = [line for line in below if line.strip()]
    if len(filled) > 14:
        return False
    return all(len(line) <= 70 or _CONTACT.search(line) for line in filled[:2]) and not any(
        line.rstrip().endswith("?") or _POSTSCRIPT.match(line) for line in filled
    )


def _filled(lines: list[str]) -> bool:
    return any(line.strip() for line in lines)


def _only_signed(lines: list[str], index: int) -> list[str]:
    """Nothing stands above the closing formula: thanks are words, a regard alone is none."""
    return [lines[index]] if _THANKS.search(lines[index]) else []


def _kept(lines: list[str], index: int) -> list[str]:
    return lines[:index] if _filled(lines[:index]) else lines
