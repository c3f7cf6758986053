"""The line that a mail client puts over a quoted mail: "On Monday, Rachel Moor <rachel@north.example> wrote:".

Owns how such a line is told from the sender's own words: by a date, a time, an address, a verb of writing, and whether
marked lines follow. Clients wrap it over up to four lines, so it is looked for from its last line upwards.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

MAX_WRAPPED = 4
MAX_LENGTH = 500

_VERBS = (
    "wrote writes quoting zitat citando said sent geschrieben schrieb schreibt écrit ecrit écrivait"
    " écrivit escribió escribio"
    " escribe escribía scritto scrive scriveva schreef schrijft geschreven escreveu escreve skrev skriver skrifaði"
    " kirjoitti kirjutas napisał napisała napisał(a) napisane napisana napsal napsala napsal(a) napísal napísala"
    " napísal(a) napisal napisala napisao rašė rakstīja написал написала написал(а) написа написав написала пишет"
    " писал писала пише scris írta yazdı yazmış έγραψε έγραψες viết menulis escriure escrigué כתב כתבה"
    " כתב/ה كتب كتبت"
    " كتابة נכתב نوشت ditulis shkroi लिखा написао написала"
).split()
# Scripts that put no blanks between words.
_VERBS_WITHIN = ("写道", "寫道", "寫到", "写到", "のメール", "書きました", "からのメール", "작성", "님이 쓴", "เขียนว่า")
_VERB_SET = frozenset(_VERBS) | {f"{verb}{end}" for verb in _VERBS for end in ("(a", "(а", "/ла")}
_TOKEN = re.compile(r"\w+(?:[(/][^\W\d_]{1,3})?")  # with the ending of the other sex: "napisał(a)"
_VERB_THEN_TEXT = re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(v) for v in _VERBS)})\s?:(?=\s{{2,}}\S)", re.I)
_FIRST_PERSON = re.compile(r"\b(?:I|we|ich|wir|j['’]ai|nous avons|ik|wij|ho|abbiamo|hemos|escribí|escrevi)\b", re.I)

_ADDRESS = re.compile(r"[\w.+=-]{1,64}@[\w-]{1,64}\.?[\w.-]{0,64}")
_TIME = re.compile(r"(?<!\d)\d{1,2}\s?(?:[:.h時时시点點])\s?\d\d(?!\d)")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2}(?!\d)")
# Up to four short words, then a figure: "On Mon, Feb 9", "Il giorno lun 9", "9. feb.", "W dniu 9".
_DATED_START = re.compile(r"[\W_]{0,8}(?![\w.+=-]{1,64}@)(?:[^\W\d_]{1,16}[^\w\s]{0,2}\s{1,3}){0,4}\(?[^\W\d_]{0,2}\d")
_OPENS_WITH_DATE = r"(?:On|Le|Am|El|Op|Em|Den|Il giorno|No dia|Dnia|W dniu)\s(?:[^\W\d_]{2,10}[.,]{0,2}\s){0,2}\d"
_SHARED = re.compile(rf"(?<=\S)(?:\s{{1,3}}|\s?-{{2,5}}\s?)(?={_OPENS_WITH_DATE})")
_BARE_END = re.compile(r"[\s*_\"']+$")


def ends_at(lines: Sequence[str], index: int, marked_below: bool) -> tuple[int, str] | None:
    """Where the attribution starts whose last line is `index`, and own words before it on that line; or None."""
    last = _BARE_END.sub("", lines[index])
    if not last or len(last) > MAX_LENGTH:
        return None
    if not _may_end(last, marked_below):
        return _with_text_behind(last, index)
    if _is_between_dashes(last):
        return index, ""
    return _start(lines, index, last, marked_below)


def _may_end(last: str, marked_below: bool) -> bool:
    """The cheap test that nearly all lines fail."""
    if last[-1] in ":：;":
        return True
    if last.endswith("--"):
        return _has_verb(last)
    return (marked_below and last[-1] in ">)") or last.rsplit(None, 1)[-1].lower() in _VERB_SET


def _with_text_behind(last: str, index: int) -> tuple[int, str] | None:
    """Yahoo on Android goes on with the quoted text on the same line, after some blanks."""
    if "@" not in last or ":" not in last:
        return None
    found = _VERB_THEN_TEXT.search(last)
    head = last[: found.end()] if found else ""
    return (index, "") if head and _DATED_START.match(head) and _is_attribution(head, False) else None


def _is_between_dashes(line: str) -> bool:
    return line.lstrip().startswith("--") and line.endswith("--") and _has_verb(line)


def _start(lines: Sequence[str], index: int, last: str, marked_below: bool) -> tuple[int, str] | None:
    joined = last
    accepted: int | None = None
    at, used = index, 1
    while True:
        if _is_attribution(joined, marked_below):
            if accepted is None:
                accepted = at
            if used == 1 and (shared := _shared(joined, marked_below)):
                return at, shared
            if _DATED_START.match(lines[at]) or (_opens_with_name(lines[at]) and _is_dated(joined)):
                return at, ""
        above = _line_above(lines, at, joined)
        if above is None or used == MAX_WRAPPED:
            break
        at, used = above, used + 1
        joined = f"{lines[at].strip()} {joined.lstrip()}"
        if len(joined) > MAX_LENGTH:
            break
    return None if accepted is None else (accepted, "")


def _line_above(lines: Sequence[str], at: int, joined: str) -> int | None:
    """The next line up. A blank one ends the search unless what is below it is a mere rest: `<`, `wrote:`."""
    above = at - 1
    while above >= 0 and not lines[above].strip() and at - above <= 2 and len(joined) <= 80 and _is_rest(joined):
        above -= 1
    return above if above >= 0 and lines[above].strip() else None


def _is_rest(joined: str) -> bool:
    first = _TOKEN.match(joined.strip("> *\"'").lower())
    return joined.lstrip().startswith("<") or (first is not None and first[0] in _VERB_SET)


def _shared(line: str, marked_below: bool) -> str | None:
    """Own words in front, on the very line on which the attribution begins."""
    found = _SHARED.search(line)
    if found and _is_attribution(line[found.end() :], marked_below):
        return line[: found.start()]
    return None


def _opens_with_name(line: str) -> bool:
    start = line.lstrip(" *_>\"'“„«-")
    return bool(start) and start[0].isalpha() and not start[0].islower() and "@" not in start.split(None, 1)[0]


def _is_dated(text: str) -> bool:
    return bool(_YEAR.search(text) or _TIME.search(text))


def _has_verb(text: str) -> bool:
    lowered = text.lower()
    if not _VERB_SET.isdisjoint(_TOKEN.findall(lowered)):
        return True
    return not text.isascii() and any(verb in lowered for verb in _VERBS_WITHIN)


def _is_attribution(text: str, marked_below: bool) -> bool:
    verb = _has_verb(text)
    timed, dated = bool(_TIME.search(text)), bool(_YEAR.search(text))
    if not (verb or timed or dated):
        return False
    address = "@" in text and bool(_ADDRESS.search(text))
    ended = text[-1:] in ":：;"
    if verb and address:
        return marked_below or ((ended or text.endswith("--")) and (dated or timed or "<" in text)) or (timed and dated)
    if address:
        return (
            (timed or marked_below)
            and (dated or timed)
            and (ended or marked_below)
            and (bool(_DATED_START.match(text)) or marked_below)
        )
    if verb:
        if marked_below and ended:
            return True
        return timed and dated and bool(_DATED_START.match(text)) and not _FIRST_PERSON.search(text)
    return marked_below and ended and timed and bool(_DATED_START.match(text))
