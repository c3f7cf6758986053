"""What else a reply tells: types, the supplier and the end of its contract, times to talk, the language.

Owns the small extractions that do not decide a label.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date
from functools import cache
from typing import Any

from classifier.dates import resume_date
from classifier.reading import ObjectionType, PositiveType, StallType
from classifier.rules import Hit

LANGUAGES = ("en", "fr", "de", "es", "it", "nl", "pt")

_OBJECTIONS = (
    "data_source",
    "wrong_person",
    "incumbent",
    "no_budget",
    "authority",
    "trust",
    "fit",
    "timing",
    "no_need",
    "not_interested",
)
_POSITIVES = ("meeting", "pricing", "info", "interest")
_STALLS = ("deciding", "busy", "later")


def _first(found: Collection[Hit], label: str, order: tuple[str, ...]) -> str | None:
    types = {h.rule.partition(".")[2] for h in found if h.rule.startswith(f"{label}.")}
    return next((t for t in order if t in types), None)


def objection_type(found: Collection[Hit]) -> ObjectionType | None:
    """The most telling reason among the hits, or None where no reason was stated."""
    kind = _first(found, "objection", _OBJECTIONS)
    return ObjectionType(kind) if kind else None


def positive_type(found: Collection[Hit]) -> PositiveType:
    """What is asked for; `interest` where nothing is."""
    return PositiveType(_first(found, "positive", _POSITIVES) or "interest")


def stall_type(found: Collection[Hit]) -> StallType:
    """Why it is put off; `later` where no reason is stated."""
    return StallType(_first(found, "stall", _STALLS) or "later")


_VENDOR = re.compile(
    r"\b(?:[Uu]s(?:e|ing)|[Ww]ork(?:ing)? with|[Ss]igned (?:up )?with|[Ww]ent with|[Ww]ith|[Cc]hose"
    r"|[Rr]enewed(?: with)?|[Ss]witched to|[Mm]oved to|[Rr]un(?:ning)? on|[Cc]ustomers? of|[Oo]n"
    r"|[Hh]ave|utilisons|avec|nutzen|mit|bei|usamos|utilizamos|con|trabajamos con|usiamo|utilizziamo"
    r"|gebruiken|met|com)"
    r" (?:[a-z]+ly )?((?:[A-Z][A-Za-z0-9&.+-]{1,25})(?: [A-Z][A-Za-z0-9&+-]{1,25}){0,2})"
)
_NOT_VENDOR = re.compile(
    r"^(?:I|We|You|The|This|That|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January"
    r"|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|H[12]|CEO"
    r"|CTO|CFO|IT|HR|Zoom|Teams|LinkedIn|Sie|Ihnen|Herrn?|Frau|Januar|Montag|EU|UK|US|Europe)\b"
)
_CONTRACT = re.compile(
    r"\b(?:contract|agreement|renew\w*|licen[cs]e|subscription|term|locked|tied|committed|signed"
    r"|contrat|engag\w+|vertrag\w*|laufzeit|gebunden|contrato|contratto|rinnov\w*|contract\w*"
    r"|renova\w*|use|using|with) ?\b"
)


def vendor(text: str, found: Collection[Hit]) -> str | None:
    """The supplier that the sender names, where the words speak of one in place."""
    if not any(h.rule == "objection.incumbent" for h in found):
        return None
    for match in _VENDOR.finditer(text[:5_000]):
        if not _NOT_VENDOR.match(match[1]):
            return match[1].rstrip(".")
    return None


def contract_end(lines: list[str], base: date, language: str | None) -> date | None:
    """When the present contract ends, where a sentence names both."""
    for line in lines[:40]:
        if re.search(
            r"\b(?:contract|agreement|renewal|licen[cs]e|subscription|locked in|contrat|vertrag|contrato"
            r"|contratto|lauft|expires?|runs out|up for)\b",
            line,
        ):
            found = resume_date(
                [re.sub(r"\b(until|till|bis|jusqu'a|hasta|fino a|tot|ate)\b", "in", line)], base, language
            )
            if found:
                return found[0]
    return None


_WEEKDAY = (
    r"(?:mon|tues|wednes|thurs|fri)day|mon|tues?|weds?|thurs?|fri|tomorrow|today|lundi|mardi|mercredi"
    r"|jeudi|vendredi|demain|montag|dienstag|mittwoch|donnerstag|freitag|morgen|lunes|martes"
    r"|mi[ée]rcoles|jueves|viernes|ma[ñn]ana"
    r"|luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|domani|maandag|dinsdag|woensdag"
    r"|donderdag|vrijdag|segunda(?:-feira)?|ter[çc]a(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?"
    r"|sexta(?:-feira)?|amanh[ãa]"
)
_CLOCK = (
    r"(?:\d{1,2}(?:[:.h]\d{2})? ?(?:am|pm|a\.m\.|p\.m\.|uhr|h\b|o'clock|uur)|\d{1,2}[:h]\d{2}|noon"
    r"|midday|lunchtime)(?: ?(?:cet|cest|est|edt|pst|pdt|gmt|bst|et|pt|ct|utc)\b)?"
)
_DAYPART = (
    r"(?:morning|afternoon|evening|lunch|matin|apr[èe]s-midi|vormittag|nachmittag|fr[üu]h|tarde"
    r"|mattina|pomeriggio|ochtend|middag|manh[ãa])"
)
_TIME = re.compile(
    rf"\b(?:(?:next|this|coming|early|late|either|n[äa]chsten?|kommenden?|pr[óo]ximo|prossimo|volgende)"
    rf" )?(?:{_WEEKDAY})\b(?:,? (?:the )?\d{{1,2}}(?:st|nd|rd|th)\b)?(?:[ ,]{{1,2}}{_DAYPART}\b)?(?:["
    rf" ,]{{1,2}}(?:at|around|after|before|from|um|ab|à|vers|a las|alle|om|às|@)? ?(?:{_CLOCK}))?"
    rf"|\b(?:at|around|after|from|um|à|vers|a las|alle|om|às) {_CLOCK}|\b{_CLOCK}"
    r"|\bweek (?:of|commencing|beginning) (?:the )?\d{0,2}(?:st|nd|rd|th)?(?: [A-Z][a-z]+)?|\b(?:next"
    r"|this|early next|later this) week\b|\bsemaine prochaine\b|\bn[äa]chste(?:r|n)? Woche\b|\bla"
    r" semana que viene\b|\bpr[óo]xima semana\b|\bla prossima settimana\b|\bsettimana prossima\b"
    r"|\bvolgende week\b",
    re.I,
)


def meeting_times(text: str) -> tuple[str, ...]:
    """Times at which the sender could talk, in the words used, at most five."""
    found = (" ".join(m[0].split()) for m in _TIME.finditer(text[:4_000]))
    kept = [t for t in found if len(t) > 3 or t.lower() in ("mon", "tue", "wed", "thu", "fri")]
    return tuple(dict.fromkeys(kept))[:5]


_SHORT = {
    "fr": "bonjour merci pas vous nous est je suis le les des oui non une pour avec etre cordialement",
    "de": "nicht bitte danke ich wir sie und der die das ist kein keine mich mit fur gerne ja nein haben",
    "es": "hola gracias no nos me por favor estamos tenemos el los para con usted correo si interesa que",
    "it": "ciao grazie non siamo sono per il che con mi ci buongiorno interessa salve prego al abbiamo",
    "nl": "niet geen bedankt wij ik het een van voor met graag dank hallo jullie hebben maar u ons",
    "pt": "ola obrigado obrigada nao nos temos para com voce o os por favor interesse bom dia estamos sim",
    "en": "the you we not is are i to and please thanks no yes for me my our this it of have",
}


def language(folded: str) -> str | None:
    """One of seven languages, or None where the text is too short to tell."""
    words = re.findall(r"[a-z']+", folded[:3_000])
    if len(words) < 2:
        return None
    votes = {code: sum(w in listed for w in words) for code, listed in _short_words().items()}
    best = max(votes, key=lambda code: votes[code])
    if len(words) < 8 and votes[best] > 0 and sorted(votes.values())[-2] < votes[best]:
        return best
    return str(_identifier().classify(" ".join(words[:300]))[0])


@cache
def _short_words() -> dict[str, frozenset[str]]:
    return {code: frozenset(words.split()) for code, words in _SHORT.items()}


@cache
def _identifier() -> Any:
    """An identifier of our own, so that nobody else's choice of languages reaches us, nor ours them."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(LANGUAGES))
    return identifier
