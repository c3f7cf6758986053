"""The times at which a sender could talk, in the words used.

Owns the phrases of days and hours, and which of them are offers: not a deadline, a meeting with others, or a day on
which the sender cannot.
"""

from __future__ import annotations

import re
from functools import lru_cache

from classifier.date_tokens import Token, tokens
from classifier.date_words import WORDS
from classifier.folding import fold

MOST = 5
SHORT = 60  # characters; the language of fewer is guessed badly

# One letter a token (see `date_words`): a run of time words holds a day or an hour.
_RUN = re.compile(r"[WTDNOMRYEAFVHhntmyabufrxei31,\-P]{1,18}")
_DAY = r"(?:[WDE]|H|[NOR]m*M|M[NO]|mO|[ntF]m*3|3n|3m*[MDHONR]|[Rl]m*3|C|F1)"
_ANCHOR = re.compile(rf"T|{_DAY}|FA|[yrabf]m*N$")
_TIMED = re.compile(rf"(?:{_DAY}.*(?:T|A|[yabufr]m*N|N$)|(?:T|A|N).*{_DAY})")
_HOURLY = re.compile(r"[yabuf]?m*(?:T|A|F|N$|[yabufr]m*N)")
_LEFT_OUT = frozenset("yxri,-qe")
_RIGHT_OUT = frozenset("yxri,-qembufaPt")
_ZONE = re.compile(
    r",? ?(?:\(?(?:[ECMP][DS]?T|GMT|UTC|CES?T|BST|IST|SGT)\b\)?|(?:Central|Eastern|Pacific|Mountain)(?: time)?\b|"
    r"[A-Z]\w{1,15} time\b|hora (?:de )?[A-Z]\w+|heure de [A-Z]\w+|ora di [A-Z]\w+)"
)
_MEET = re.compile(
    r"\b(?:call\w?|talk|meet\w{0,3}|ring|bell|phone|zoom|teams|demo|chat|speak|come|coming|drop|pop|visit|"
    r"works?|suits?|"
    r"free|available|fine|good|great|perfect|ok|okay|grand|slots?|invite|clear|open|do|could|can|shall|see you|join|"
    r"half an hour|minutes?|mins?|appelez|appeler|rappelez|rdv|rendez-vous|visio|dispo\w{0,5}|possible|"
    r"convient|irait|"
    r"propose|passez?|venez|parler|echange\w?|creneau|passt|termin|geht|gerne?|frei|telefonier\w+|anrufen|"
    r"rufen|treffen|"
    r"gesprach|konnen wir|kann|hatte zeit|zeit|vorschlag|llam\w+|reunion|hablamos|hablar|hablemos|vemos|puedo|"
    r"podemos|"
    r"podria|viene bien|me va|sirve|cita|disponible|libre|videollamada|venga|chiam\w+|sentiamo|vediamo|incontr\w+|"
    r"appuntamento|va bene|libero|disponibile|posso|possiamo|passi|venga|bellen|bel|spreken|afspraak|"
    r"afspreken|schikt|"
    r"past|kan|kunnen|langs|ligar?|ligue|falar|falamos|conversar|reuniao|marcar|agendar|posso|pode|podemos|"
    r"disponivel|"
    r"combinado|encontro|accepted|zugesagt|accepte|aceptad\w|accettato|aceite|new time|gegenvorschlag)\b"
)
_TALK = re.compile(
    r"\b(?:call|talk|ring|bell|phone|zoom|teams|meet|come|visit|chat|speak|demo|free|available|suits?|works?|"
    r"appel\w+|rappel\w+|"
    r"rdv|dispo\w*|passez?|anruf\w*|rufen|telefon\w*|treffen|passt|geht|llam\w+|habla\w*|reuni\w+|marque\w+|"
    r"vemos|chiam\w+|"
    r"sentiam\w+|incontr\w+|bel|bellen|afspra\w+|schikt|kan|lig[au]\w*|falar|conversa\w*|passa\w*)\b"
)
_CANNOT = re.compile(
    r"\b(?:can't|cant|cannot|can not|won't|not free|no good|not available|isn't good|busy|away|off|out until|"
    r"kann nicht|geht nicht|passt nicht|nicht da|pas disponible|peux pas|pas possible|ne peux|no puedo|"
    r"no podemos|imposible|"
    r"non posso|non riesco|non ci sono|kan niet|niet beschikbaar|nao posso|nao consigo|nao da|instead of|"
    r"rather than)\b"
)
_CANNOT_AFTER = re.compile(
    r"(?:is |are )?(?:no good|not good|out|doesn't|won't|no puedo|no\b|kann ich nicht|geht nicht|passt nicht|"
    r"leider nicht|"
    r"non posso|kan niet|nao posso|nao da|pas possible|je ne peux)"
)
_OTHER = re.compile(
    r"\b(?:send|sent|sends|sending|mail me|email me|proposal|brochure|price list|quote|deck|deadline|review|"
    r"board|committee|"
    r"since|last|every|each|yesterday|ago|promised|arriv\w+|deliver\w+|paid|schick\w*|zusend\w*|vorstand|seit|"
    r"letzt\w+|"
    r"envoy\w+|adress\w+|depuis|dernier|manda\w*|envi\w+|desde|pasado|comite|invi\w+|scors\w|stuur|sinds|vorige|"
    r"ends?|ended|due|closes|mande|passad\w|pitche|reviews?|audit)\b"
)
_SPACE = re.compile(r"\s")
MOST_LETTERS = 600  # of a sentence
_SENTENCE = re.compile(r"(?<=[^\d][.!?])\s+|(?<=\d\d\d\d[.?!])\s+|(?<=[?!])\s+|\n+")


def times(text: str, language: str | None) -> tuple[str, ...]:
    """Times at which the sender could talk, in the words used, at most five."""
    known = language if language in WORDS else "en"
    own = text[:4_000]
    tongues = [known, "en"] if len(own) > SHORT else [known, "en", *WORDS]
    for tongue in dict.fromkeys(tongues):
        found = [t for part in _sentences(own) for t in _offers(part, tongue, guessed=tongue != known)]
        if found:
            return tuple(dict.fromkeys(found))[:MOST]
    return ()


def _sentences(text: str) -> list[str]:
    return [part for part in _SENTENCE.split(text) if part.strip()][:80]


def _folded(text: str) -> tuple[str, list[int]]:
    """The text folded letter by letter, with the place of each letter in the original."""
    text = text[:MOST_LETTERS]
    if text.isascii():
        return _SPACE.sub(" ", text).replace("`", "'").lower(), [*range(len(text) + 1)]
    pieces = [_folded_letter(letter) for letter in text]
    return "".join(pieces), [*(place for place, piece in enumerate(pieces) for _ in piece), len(text)]


@lru_cache(maxsize=1_000)
def _folded_letter(letter: str) -> str:
    return " " if letter.isspace() else fold(letter)


def _offers(text: str, language: str, *, guessed: bool) -> list[str]:
    folded, places = _folded(text)
    words = tokens(folded, language)
    marked = "".join(_letter(t, text[places[t.start] :][:1], "" if guessed else language) for t in words)
    found: list[str] = []
    for match in _RUN.finditer(marked):
        for start, stop in _parts(marked, match.start(), match.end()):
            start, stop = _trimmed(words, marked, start, stop)
            phrase = marked[start:stop]
            if _is_number(words, phrase, stop):
                continue
            if phrase and _ANCHOR.search(phrase) and _is_offer(folded, words, start, stop, bool(_TIMED.search(phrase))):
                end = places[words[stop - 1].end - 1] + 1
                zone = _ZONE.match(text[end : end + 30])
                found.append(" ".join(text[places[words[start].start] : end + (zone.end() if zone else 0)].split()))
    return [f.rstrip(".,") for f in found]


# Names of days that are other words too; a capital, or English, tells them.
_SHORT_DAYS = {
    "en": frozenset("mon tue wed thu fri sat sun".split()),
    "de": frozenset("mo di mi do fr sa so".split()),
    "fr": frozenset("lun mar mer jeu ven sam dim".split()),
    "es": frozenset("lun mar mie jue vie".split()),
    "it": frozenset("lun mar mer gio ven sab".split()),
    "nl": frozenset("ma di wo do vr".split()),
    "pt": frozenset("segunda terca quarta quinta sex".split()),
}


_SOON = ("tomorrow", "overmorrow", "nextweek", "overweek", "weekend", "weekend2")


def _letter(token: Token, first: str, language: str) -> str:
    """The letter of a token in this grammar; `language` is empty where it is only guessed."""
    if token.code == "H" and token.value not in _SOON:
        return "h"
    if token.code == "U":
        return {"week": "3", "day": "1"}.get(str(token.value), ".")
    if token.code in ".X" and re.fullmatch(r"(?:[01]?\d|2[0-3])\.[0-5]\d", token.word):
        return "T"
    is_day = token.code == "." and token.value is not None and token.word in _SHORT_DAYS.get(language, ())
    if is_day and (first.isupper() or (language == "en" and token.word in ("wed", "thu", "fri", "tue"))):
        return "W"
    return token.code


_AT = frozenset("at around about after from before by as um ab nach a las alle vers apres dopo om na".split())


def _is_number(words: list[Token], phrase: str, stop: int) -> bool:
    """`at 230`, `for 12 desks`: a number that is no hour."""
    if re.fullmatch("[yrabfxm\\-,]*N[yrabfxm\\-,N]*N", phrase):
        return "between" not in words[stop - 4].word
    if not re.fullmatch("[yrabf]?m*N", phrase):
        return any(
            t.code == "N" and isinstance(t.value, int) and t.value > 31 for t in words[stop - len(phrase) : stop]
        )
    number, before = words[stop - 1], words[stop - 2] if stop > 1 else None
    follows = words[stop].code if stop < len(words) else ";"
    is_hour = isinstance(number.value, int) and 1 <= number.value <= 20 and number.word[:1].isdigit()
    return not (is_hour and follows in ",;-" and before is not None and before.word.rsplit(" ", 1)[-1] in _AT)


def _parts(marked: str, start: int, stop: int) -> list[tuple[int, int]]:
    """`Monday at noon or Tuesday before 10` as two; `Tuesday or Wednesday` and `Friday, 9.30` as one."""
    for at in (at for at in range(start, stop) if marked[at] == "x"):
        if _TIMED.search(marked[start:at]) and _TIMED.search(marked[at + 1 : stop]):
            return [*_parts(marked, start, at), *_parts(marked, at + 1, stop)]
    for at in (at for at in range(start, stop) if marked[at] == ","):
        left, right = marked[start:at], marked[at + 1 : stop]
        if not (re.search(_DAY, left) and (_HOURLY.match(right) or re.match("m*[NODY]", right))):
            return [*_parts(marked, start, at), *_parts(marked, at + 1, stop)]
    return [(start, stop)]


def _trimmed(words: list[Token], marked: str, start: int, stop: int) -> tuple[int, int]:
    while start < stop and (
        (marked[start] in _LEFT_OUT and not re.match("[yr]m*N$", marked[start:stop]))
        or (marked[start] == "m" and words[start].word in _OF)
    ):
        start += 1
    while start < stop and marked[stop - 1] in _RIGHT_OUT:
        stop -= 1
    return start, stop


_OF = frozenset("of 's our my de d' di von vom du von' del da do dos our their that , and".split())


def _is_offer(folded: str, words: list[Token], start: int, stop: int, timed: bool) -> bool:
    at, to = words[start].start, words[stop - 1].end
    clause_at = max(folded.rfind(mark, 0, at) for mark in (",", ";", ":", "(", " but ", " aber ", " mais ", " pero "))
    before, after = folded[max(clause_at, at - 60, 0) : at], folded[to : to + 40]
    hint = "".join(t.traits for t in words[max(0, start - 4) : start])
    previous = words[start - 1] if start else None
    if previous is not None and (previous.code in "ls" or previous.word in ("by", "by the", "until")):
        return False
    if "p" in hint or _CANNOT.search(before) or _CANNOT_AFTER.match(after.strip(" ,")):
        return False
    if _OTHER.search(before) and not _MEET.search(before):
        return False
    alone = len(words) - (stop - start) <= 5
    codes = "".join(t.code for t in words[start:stop])
    if re.fullmatch("E|tU", codes) and not (_TALK.search(before) or _TALK.search(after)):
        return False
    week = any(t.value == "week" for t in words[start:stop]) and any(t.code in "MDO" for t in words[start:stop])
    return timed or week or alone or bool(_MEET.search(before) or _MEET.search(after) or "?" in folded[to:])
