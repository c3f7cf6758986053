"""What stands below the words: sign-off, name, signature, disclaimers, the footers of telephones and lists.

Owns that cut. A formula of regards ends the words wherever it stands near the end; thanks, a name or a telephone number
alone do so only where what is below looks like a signature. Where a cut would leave nothing, less is cut.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from classifier.folding import fold
from classifier.footer import without_footers
from classifier.quotation import is_rule
from classifier.signature_words import (
    ALSO_SAID,
    CLOSINGS,
    DEVICES,
    EVENINGS,
    FORMULAS,
    LEAD_ON,
    MOBILE,
    MOBILE_LAST,
    NOTICE_PROOFS,
    NOTICE_STARTS,
    NOTICES,
    ON_THE_GO,
    PLACES,
    SENT_NOTES,
    THANKS,
)
from classifier.signer import is_card_line, is_name, signer_at

MAX_SIGNATURE = 16
MAX_FORMULA = 80
MAX_FORMAL = 160
# From this length on a line may have been wrapped by the program.
LONG_LINE = 55

_POSTSCRIPT = re.compile(r"\s{0,3}(?:p\.?\s?s\.?|n\.?b\.?)(?:\s|[:.,-])", re.I)
_CONTACT = re.compile(
    r"(?:^|[\s|•·,;])(?:tel|phone|ph|mobile|mob|cell|fax|direct|office|t|m|p|f|d|o|w|e|c|tél|téléphone"
    r"|port|telefon|mobil|handy|fon"
    r"|telefono|teléfono|tfno|móvil|cellulare|cell|telefoon|telefone|telemóvel|tlf|tlm|puh|тел|тел|모바일|電話|电话)"
    r"\.?\s{0,2}[.:|/]?\s{0,2}(?:[+(]|0\d|\d{2})"
    r"|(?<![\d.])\+?\(?\d[\d\s().\-/]{6,20}\d(?![\d.])|https?://|\bwww\.|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}"
    r"|linkedin\.com|\b(?:HRB|USt|VAT|SIRET|CIF|P\.? ?IVA|KvK|BTW)\b",
    re.I,
)
_NAME = re.compile(
    r"[\s\-–—/~*_]{0,4}(?:(?:i\.\s?[AV]\.|ppa\.|dr\.|Dr\.?|Ing\.|Mr\.?|Mrs\.?|mr\.|mw\.|drs\.|ir\.|ing\.|prof\."
    r"|dott\.(?:ssa)?|avv\.|geom\.|rag\.|arch\.|sig\.(?:ra)?|lic\.|dra\.|eng\."
    r"|Ms\.?)\s){0,2}[^\W\d_a-zß-ÿ][\w'’.-]{0,24}"
    r"(?:,?\s(?:[^\W\d_a-zß-ÿ][\w'’.-]{0,24}|de|del|da|do|dos|van|von|der|den|di|la|le|el|bin|y"
    r"|e)){0,4}[.,]?\s{0,3}$"
)
_FIRST_PERSON = re.compile(r"\b(?:i|ich|je|yo|io|ik|eu|jeg|jag)\b")
# Short answers under "Thanks," are words and nobody's name.
_ANSWER = re.compile(
    r"\W{0,5}(?:please |bitte |por favor |s'il vous plait )?(?:(?:stop|yes|no|ja|nein|oui|non|si|sim|nao"
    r"|nee|baja)\b"
    r"|(?:unsubscri|remove|delete|abmeld|austrag|losch|desabonn|desinscri|desuscri|uitschrijv|afmeld"
    r"|cancell|cancelar"
    r"|descadastr|monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi"
    r"|mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|viernes))"
)
_GREETING = re.compile(
    r"\s{0,3}(?:hi|hello|hey|dear|good|hallo|guten|liebe[r]?|sehr|moin|servus|bonjour|bonsoir|salut"
    r"|ch[eè]re?|hola|buen[oa]s?|estimad"
    r"|ciao|buongiorno|gentile|salve|beste|geachte|goede|hoi|dag|ol[aá]|bo[am]|prezad|car[oa]|hej|hei"
    r"|cze[sś][cć])\b",
    re.I,
)
_BETWEEN = re.compile(r"\s{0,2}(?:[,/|&+]|\b(?:and|und|et|y|e|en|og|och|i)\b)\s{0,2}")
_WORD = re.compile(r"[^\W\d_]+")
_INITIALS = re.compile(r"[\s\-–—/]{0,3}[^\W\d_](?:[.\s]{0,2}[^\W\d_]){0,2}\.?\s{0,3}$")
_TITLES = frozenset("dr mr ms mrs prof ing dipl herr frau".split())
_BREVITY = re.compile(
    r"(?:please )?(?:excuse|pardon|forgive)\b.{0,40}\b(?:brevity|typos?|spelling|autocorrect|errors)\b"
    r"|yahoo mail: search"
    r"|apologies for (?:any |the )?(?:typos|brevity)"
)
_ON_BEHALF = re.compile(
    r"\s{0,3}(?:[Ff]or|[Oo]n behalf of|[Pp]\.?\s?[Pp]\.?|[Pp]our|[Pp]o|[Pp]or|[Pp]er|[Nn]amens|[Ff]ür|[Ii]m Auftrag)"
    r"(?: (?:the|la|le|les|el|los|il|lo|de|het|die|das|den|o|a|l['’]\w{1,30}|[^\W\d_][\w&'’.-]{1,30})){1,5},?\s{0,3}$"
)
_BRACKETED = re.compile(r"[<(][^<>()]{0,400}[>)]|[\[\]]|https?://\S{1,400}")
_LEAD = " \t-–—_*~>"


def unsigned(text: str, sender_name: str = "", *, answers: bool = False) -> str:
    """Text without what stands below the words. Postscripts stay. `answers` says that quoted lines stood between."""
    lines = text.split("\n")
    names = _names(sender_name)
    for cut in (_without_notices, without_footers, _without_delimited, _without_mobile):
        lines = _stripped(cut(_stripped(lines)))
    if _says_nothing(lines, names):
        return ""
    return "\n".join(_without_signoff(lines, names, sender_name, answers)).strip()


def _stripped(lines: list[str]) -> list[str]:
    end = len(lines)
    while end and (not lines[end - 1].strip() or (is_rule(lines[end - 1]) and end > 1)):
        end -= 1
    return lines[:end]


def _filled(lines: Sequence[str]) -> bool:
    return any(line.strip() for line in lines)


def _above(lines: list[str], index: int, below: Sequence[str] = ()) -> list[str]:
    """The lines above `index` with the postscript below it; all lines where nothing stands above."""
    if not _filled(lines[:index]):
        return lines
    script = _postscript_at(below)
    return lines[:index] if script is None else [*_stripped(lines[:index]), "", *below[script:]]


def _postscript_at(lines: Sequence[str]) -> int | None:
    return next((i for i, line in enumerate(lines) if _POSTSCRIPT.match(line)), None)


def _names(sender_name: str) -> set[str]:
    return {part.casefold() for part in _WORD.findall(sender_name) if len(part) > 1}


def _without_notices(lines: list[str]) -> list[str]:
    """From the paragraph on that holds a legal notice or the mark of a virus scanner."""
    for index, line in enumerate(lines):
        if len(line) < 14 or line.rstrip().endswith("?") or not _is_notice(lines, index):
            continue
        start = index
        while start and lines[start - 1].strip() and len(lines[start - 1]) >= 60:
            start -= 1  # a notice that was wrapped; its first lines are long
        start = start if _filled(lines[:start]) else index
        return lines[:start] if _filled(lines[:start]) else _below_notice(lines, index)
    return lines


def _below_notice(lines: list[str], index: int) -> list[str]:
    """Some put the notice on top; the words begin after its paragraph."""
    end = next((at for at in range(index, len(lines)) if not lines[at].strip()), index + 1)
    return lines[end:] if _filled(lines[end:]) else lines[index + 1 :] or lines


def _is_notice(lines: list[str], index: int) -> bool:
    folded = fold(lines[index].strip(_LEAD + "["))
    if any(notice in folded for notice in NOTICES):
        return True
    if not folded.startswith(NOTICE_STARTS):
        return False
    paragraph = fold(" ".join(lines[index : index + 6]))
    said = _FIRST_PERSON.search(paragraph)
    return len(paragraph) >= 60 and not said and any(proof in paragraph for proof in NOTICE_PROOFS)


def _without_delimited(lines: list[str]) -> list[str]:
    """The delimiter of RFC 3676 section 4.3, and the rows of dashes that stand for it above a signature."""
    for index, line in enumerate(lines):
        bare = line.strip()
        if not bare or bare[0] not in "-—–_=*~#" or not _filled(lines[:index]):
            continue
        if bare == "--" or (bare in ("—", "---", "__", "–") and _is_signature(lines[index + 1 :], set(), strict=False)):
            return _above(lines, index, lines[index + 1 :])
        if bare[:2] == "--" and len(lines) - index <= MAX_SIGNATURE and _NAME.match(bare.strip(_LEAD)):
            return lines[:index]
        if is_rule(bare) and len(lines) - index <= MAX_SIGNATURE and _is_block(lines[index + 1 :]):
            return lines[:index]
    return lines


def _is_block(below: Sequence[str]) -> bool:
    filled = [line for line in below if line.strip()]
    return bool(filled) and any(_CONTACT.search(line) or "mailing list" in line for line in filled)


def _without_mobile(lines: list[str]) -> list[str]:
    """Lines like "Sent from my iPhone", and what is below them where that is a signature."""
    marks = [index for index, line in enumerate(lines) if _is_mobile(line)]
    if not marks:
        return lines
    first = marks[0]
    below = [line for index, line in enumerate(lines[first:], first) if index not in marks]
    # What a telephone leaves below its own footer is an old mail; where no words stand above, they stand below.
    return _above(lines, first, below) if _filled(lines[:first]) else below


def _is_mobile(line: str) -> bool:
    if not 6 <= len(line) <= 200:
        return False
    bare = _BRACKETED.sub(" ", line).strip(_LEAD + "(")
    if not 6 <= len(bare) <= 110:
        return False
    folded = fold(bare)
    if _BREVITY.match(folded) or folded.strip(" .!)-") in ON_THE_GO:
        return True
    if "outlook" in folded and ("ios" in folded or "android" in folded or "mobil" in folded):
        return len(folded.split()) <= 9
    if folded.startswith(SENT_NOTES):
        # "This message was sent from Leeds" are words; a program must follow.
        return any(_is_device(word.strip(".,;:'")) for word in folded.split()[4:14])
    if folded.startswith(MOBILE):
        prefix = next(p for p in MOBILE if folded.startswith(p))
        near = folded[len(prefix) :].split()[:6]
        if any(_is_device(word.strip(".,;:'")) for word in near):
            return True
        rest = bare.split()[len(prefix.split()) :]
        return 0 < len(rest) <= 6 and "," not in bare and any(w[0].isupper() or w[0].isdigit() for w in rest)
    return (
        folded.rstrip(".!").endswith(MOBILE_LAST)
        and len(folded.split()) <= 10
        and any(device in folded for device in DEVICES if len(device) > 3)
    )


def _is_device(word: str) -> bool:
    """Names of four letters and more also with an ending or a model: "iPhonesta", "iphone-om"."""
    return word in DEVICES or any(device in word for device in DEVICES if len(device) > 4)


def _without_signoff(lines: list[str], names: set[str], sender_name: str, answers: bool) -> list[str]:
    """The last formula of closing with what stands below it; else the sender's name, else a block of"
    " contact lines, else another who signs."""
    for index in range(len(lines) - 1, max(-1, len(lines) - MAX_SIGNATURE), -1):
        below = lines[index + 1 :]
        if _is_evening(lines, index, names):
            return _above(lines, index, below)
        found = _closing(lines[index], names) or _for_another(lines[index], below)
        if not found or _is_wrapped(lines, index):
            continue
        if _is_signature(below, names, strict=found == "thanks"):
            while index and lines[index - 1].strip() and _closing(lines[index - 1], names) == "regards":
                index -= 1  # "Mit freundlichen Grüßen / Im Auftrag"
            return _above(lines, index, below) if _filled(lines[:index]) else _alone(lines, index, found)
    named = _without_name(lines, names, sender_name)
    if named is not None:
        named = _stripped(named)
        return _without_nickname(named, sender_name)
    rest = _without_contact_block(lines, names)
    start = signer_at(rest, sender_name) if not answers and len(rest) == len(lines) else None
    return rest if start is None or _only_greets(rest[:start]) else _stripped(rest[:start])


def _without_nickname(lines: list[str], sender_name: str) -> list[str]:
    """Above the name in full there may be the one by which the sender is called."""
    at = next((i for i in range(len(lines) - 1, 0, -1) if not lines[i - 1].strip()), 0)
    last = _WORD.findall(lines[-1]) if lines else []
    short = at == len(lines) - 1 and len(last) == 1 and len(last[0]) > 2 and lines[at].strip(" ,.") == last[0]
    mine = short and any(fold(n).startswith(fold(last[0])) for n in _WORD.findall(sender_name))
    return _stripped(lines[:at]) if mine and last[0][0].isupper() and not _only_greets(lines[:at]) else lines


def _only_greets(lines: Sequence[str]) -> bool:
    """Whether nothing but a greeting is there: "Dear Ms Moor,"."""
    filled = [line for line in lines if line.strip()]
    return not filled or (len(filled) == 1 and bool(_GREETING.match(filled[0])) and len(filled[0].split()) <= 7)


def _is_wrapped(lines: list[str], index: int) -> bool:
    """Whether the line only ends the sentence of the line above: "the hours before ten are / best."."""
    line, above = lines[index].strip(), lines[index - 1].rstrip() if index else ""
    if not line[:1].islower() or not above or not (above[-1].isalnum() or above[-1] == ","):
        return False
    if fold(above).split()[-1] in LEAD_ON:
        return True
    ends = line.endswith(".") or (len(above) >= LONG_LINE and not _filled(lines[index + 1 : index + 2]))
    return ends and line.rstrip(".") in ALSO_SAID


def _is_evening(lines: list[str], index: int, names: set[str]) -> bool:
    """A good evening below the words, with a name under it, takes leave; above them it greets."""
    folded = fold(lines[index]).strip(" ,.!*_")
    below = [line for line in lines[index + 1 :] if line.strip()]
    if folded not in EVENINGS or index == 0 or lines[index - 1].strip() or not 1 <= len(below) <= 6:
        return False
    named = bool(_NAME.match(below[0])) and 2 <= len(below[0].split()) <= 4
    signed = is_name(below[0]) or ((named or _shares(below[0], names)) and is_card_line(below[0]))
    return signed and all(is_card_line(line) for line in below[1:]) and not _only_greets(lines[:index])


def _says_nothing(lines: Sequence[str], names: set[str]) -> bool:
    """Whether all is the sender's own card: the name in the header, and below it how to be reached."""
    filled = [line for line in lines if line.strip(" -–—_*=")]
    if not 2 <= len(filled) <= MAX_SIGNATURE or not _opens_with(filled[0], names):
        return False
    if not any(_CONTACT.search(line) for line in filled[1:]):
        return False
    return all(is_card_line(line) for line in filled[1:])


def _opens_with(line: str, names: set[str]) -> bool:
    words = [word.casefold() for word in _WORD.findall(_first_part(line)) if len(word) > 1]
    return bool(names & set(words)) and len(words) <= 5 and set(words) <= names | _TITLES


def _alone(lines: list[str], index: int, found: str) -> list[str]:
    """Nothing stands above the formula: thanks are words, a regard with a name below is none."""
    return [lines[index]] if found.startswith("thanks") or not _filled(lines[index + 1 :]) else []


def _closing(line: str, names: set[str]) -> str:
    """Whether the line is a formula of closing, and which: `regards`, `thanks`, the same `named`, or none."""
    bare = line.strip(" \t*_-–—>")
    if len(bare) <= MAX_FORMAL and fold(bare).startswith(FORMULAS):
        return "regards"
    if not 2 <= len(bare) <= MAX_FORMULA or bare.endswith("?"):
        return ""
    folded = fold(bare).strip(" ,.!;:-/~*")
    if folded in CLOSINGS:
        return "regards"
    if folded in THANKS:
        return "thanks"
    parts = {part.strip(" .!") for part in _BETWEEN.split(folded)}
    if len(parts) > 1 and parts <= CLOSINGS | THANKS:
        return "regards" if parts & CLOSINGS else "thanks"
    words = folded.replace(",", " ").split()
    for count in range(min(6, len(words) - 1), 0, -1):
        start = " ".join(words[:count]).strip(" .!")
        if start in CLOSINGS or start in THANKS:
            rest = words[count:]
            return _named(start, bare, rest, names)
    return ""


def _for_another(line: str, below: Sequence[str]) -> str:
    """`regards` for a line like "For the Works Manager," above a name."""
    signed = next((each for each in below if each.strip()), "")
    return "regards" if _ON_BEHALF.match(line) and _NAME.match(signed) and len(signed.split()) > 1 else ""


def _named(start: str, bare: str, rest: list[str], names: set[str]) -> str:
    """A formula with a name or a place behind it: "Best, Dana", "Viele Grüße aus Bremen"."""
    tail = [word.strip(".-!") for word in rest]
    if names and tail and all(word in {fold(n) for n in names} for word in tail if word):
        return "thanks named" if start in THANKS else "regards"
    if start in THANKS or len(tail) > 4:
        return ""
    original = bare.split()[-len(rest) :]
    if rest[0] in PLACES and len(rest) <= 4:
        return "regards"
    return "regards" if len(rest) <= 3 and all(_NAME.match(word) for word in original) else ""


def _is_signature(below: Sequence[str], names: set[str], strict: bool) -> bool:
    """Whether what stands under a formula can be a signature. Strictly: it opens with a name or a contact line."""
    script = _postscript_at(below)
    filled = [line for line in below[:script] if line.strip()]
    if not filled:
        return script is not None or not strict
    if len(filled) > MAX_SIGNATURE or any(line.rstrip().endswith(("?", "？")) for line in filled):
        return False
    first = filled[0]
    if len(filled) <= 2 and any(_ANSWER.match(fold(line)) for line in filled):
        return False
    if strict and names and len(filled) == 1 and not _shares(first, names) and not _CONTACT.search(first):
        return False
    if _opens_signature(first, names):
        return all(len(line) <= 100 or _CONTACT.search(line) for line in filled[1:4])
    return not strict and len(first) <= 70 and not _is_sentence(first)


def _opens_signature(line: str, names: set[str]) -> bool:
    return (
        _shares(line, names) or bool(_NAME.match(_first_part(line))) or bool(_CONTACT.search(line) and len(line) <= 120)
    )


def _shares(line: str, names: set[str]) -> bool:
    words = {word.casefold() for word in _WORD.findall(line)}
    return bool(words & names) and len(words) <= 8


def _first_part(line: str) -> str:
    """The name in "Karin Wolff | Sales", "Karin Wolff, Sales", "Karin Wolff - Sales"."""
    return re.split(r"\s?[|•·/,(]|\s[-–—]\s", line, maxsplit=1)[0]


def _is_sentence(line: str) -> bool:
    words = line.split()
    if len(words) > 9 and not any(mark in line for mark in "|•·"):
        return True
    return len(words) >= 3 and (words[0][0].islower() or (len(words) >= 5 and line.rstrip()[-1] in ".!"))


def _without_name(lines: list[str], names: set[str], sender_name: str) -> list[str] | None:
    """The sender's name, or its initials, on a line near the end; below it only what a signature holds."""
    for index in range(max(1, len(lines) - MAX_SIGNATURE), len(lines)):
        line = lines[index]
        if not line.strip() or len(line) > 100:
            continue
        if _opens_with(line, names) and _is_signature(lines[index + 1 :], names, strict=False):
            return _above(lines, index, lines[index + 1 :])
    last = lines[-1] if lines else ""
    if len(lines) > 1 and last.strip() and _is_mark_of(last, lines, sender_name):
        return _above(lines, len(lines) - 1)
    return None


def _is_mark_of(last: str, lines: list[str], sender_name: str) -> bool:
    """Initials of the sender as the last line; or, with no sender known, a name behind a dash."""
    if sender_name and _INITIALS.match(last):
        mark = "".join(_WORD.findall(last)).casefold()
        heads = "".join(word[0] for word in _WORD.findall(sender_name)).casefold()
        return bool(heads) and mark in (heads, heads[::-1], heads[:1])
    return not sender_name and last.strip()[0] in "-–—" and len(last.split()) <= 3 and bool(_NAME.match(last))


def _without_contact_block(lines: list[str], names: set[str]) -> list[str]:
    """A last paragraph that opens with a name and holds a telephone number or an address, and is not a"
    " third one's."""
    for index in range(len(lines) - 1, max(0, len(lines) - MAX_SIGNATURE), -1):
        if lines[index - 1].strip() or not lines[index].strip() or not _NAME.match(_first_part(lines[index])):
            continue
        if _is_sentence(lines[index]) or _GREETING.match(lines[index]):
            continue
        block = lines[index:]
        if not any(_CONTACT.search(line) for line in block) or not _is_signature(block, names, strict=True):
            continue
        before = next((line.rstrip() for line in reversed(lines[:index]) if line.strip()), "")
        theirs = {word.casefold() for word in _WORD.findall(lines[index])} & names
        if theirs or (not names and not before.endswith((":", ","))):
            return _above(lines, index, block)
    return lines
