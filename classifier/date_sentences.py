"""One sentence with its dates, and what the words around a date make of it.

Owns the prepositions (`until` and `after` mean the day after) and the day that a date means behind them. Does not
choose among dates.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from classifier.date_readers import Kind
from classifier.date_spans import Span, spans
from classifier.date_tokens import Token, lexicon, may_name_a_day, tokens

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One folded sentence with its tokens and its dates."""

    text: str
    tokens: list[Token]
    spans: list[Span]

    def letters(self, start: int, stop: int) -> str:
        return "".join([t.code for t in self.tokens[max(0, start) : stop]])

    def traits(self, start: int = 0, stop: int | None = None) -> str:
        return "".join([t.traits for t in self.tokens[max(0, start) : stop]])

    def clause(self, span: Span) -> tuple[int, int]:
        """The tokens around a span up to the next comma or stronger mark."""
        return self.clause_at(span.start, span.stop)

    def clause_at(self, start: int, stop: int | None = None) -> tuple[int, int]:
        """The tokens around some up to the next comma or stronger mark."""
        stop = start + 1 if stop is None else stop
        while start and self.tokens[start - 1].code not in ",;":
            start -= 1
        while stop < len(self.tokens) and self.tokens[stop].code not in ",;":
            stop += 1
        return start, stop


@dataclass(frozen=True, slots=True)
class Choice:
    """A day to come back, how likely it is meant (0 is best), and its words."""

    rank: float
    day: date
    words: str


def read_sentence(text: str, base: date, languages: tuple[str, ...]) -> Sentence:
    """In the language of the text, else in English: a notice often says things twice."""
    first: list[Token] | None = None
    for tongue in dict.fromkeys(languages):
        found = tokens(text, tongue)
        dated = spans(found, base, tongue)
        if dated:
            return Sentence(text, found, dated)
        first = first or found
    return Sentence(text, first or [], [])


def undated(text: str, languages: tuple[str, ...]) -> Sentence:
    """A sentence of which it is known that no date stands in it."""
    return Sentence(text, tokens(text, languages[0]), [])


_LAST_WORD = re.compile(r"([a-z]{1,20})$")
_LEADS_ON = frozenset("aubgfyrmi")


def unwrapped(lines: list[str], languages: tuple[str, ...]) -> list[str]:
    """The sentences, joined where a line was broken before the number of a date: `back on` / `22.05.2026`."""
    joined: list[str] = []
    for line in lines:
        last = _LAST_WORD.search(joined[-1][-21:]) if joined and line[:1].isdigit() else None
        if last and any(lexicon(tongue)[0].get(last[1], ("", None, ""))[0] in _LEADS_ON for tongue in languages):
            joined[-1] = f"{joined[-1]} {line}"
        else:
            joined.append(line)
    return joined


def is_dated(lines: list[str], languages: tuple[str, ...]) -> bool:
    lines = [line for line in lines if may_name_a_day(line, languages)]
    return any(t.code in "DXMWHQ" for line in lines for tongue in languages for t in tokens(line, tongue))


_GOVERNED = re.compile(r"([aubgfsil])[myWe,q]{0,4}$")


def governor(sentence: Sentence, span: Span) -> str:
    """The letter of the preposition that governs a span: after, until, before, through, from, since."""
    own = sentence.letters(span.start, span.stop)
    if own[:1] in "aubgfs" and span.kind is not Kind.RELATIVE:
        return own[0]
    found = _GOVERNED.search(sentence.letters(span.start - 6, span.start))
    if not found:
        return "u" if _runs_to(sentence, span) else ""
    return "a" if found[1] == "l" else found[1]


_TO = re.compile(r"(?:^|[^W])rm{0,2}$")
_RUNS = frozenset("runs run running is are tied locked bound committed signed covered contract lease licence".split())


def _runs_to(sentence: Sentence, span: Span) -> bool:
    """`The contract runs to 30 June`, and `to 9 June` at the beginning: until then."""
    if span.kind not in (Kind.DAY, Kind.PERIOD) or sentence.tokens[max(0, span.start - 1)].word not in ("to", "the"):
        return False
    if not _TO.search(sentence.letters(0, span.start)):
        return False
    start = sentence.clause(span)[0]
    said = sentence.tokens[max(start, span.start - 9) : span.start]
    return said[0].word == "to" or any("c" in t.traits or t.word in _RUNS for t in said)


def meant_day(sentence: Sentence, span: Span) -> date | None:
    """The day that a span means behind its preposition; None where it means a time past or a limit."""
    led_by = governor(sentence, span)
    start, stop = sentence.clause(span)
    before = sentence.traits(start, span.start)
    if led_by == "a" and sentence.tokens[span.start].word in _TURNS:
        return span.first
    if led_by in ("a", "g") or (not led_by and (is_event_day(sentence, span) or ends_on(sentence, span))):
        return span.last + DAY
    if led_by == "u":
        if sentence.tokens[span.start].value == "newyear":
            return span.first
        if _INCLUDED.match(sentence.text[sentence.tokens[span.stop - 1].end :]):
            return span.last + DAY
        back = "k" in before and "v" in before
        loose = not _is_day(span) or _part_word(sentence, span) in ("early", "mid")
        return span.first if back or loose else span.last + DAY
    if led_by == "b":
        return span.first if "v" in sentence.traits(start, stop) else None
    if led_by == "s":
        return None
    near = sentence.traits(start, stop)
    if span.kind is Kind.RANGE and led_by != "y" and ("L" in near or ("v" in near and "w" in near)):
        return span.last + DAY  # `we are closed from 19 December to 4 January`
    return span.first


# After the night between two years it is the 1st of January.
_TURNS = frozenset(
    "jahreswechsel|jaarwisseling|turn of the year|virada do ano|passagem de ano|oud en nieuw|reveillon".split("|")
)
_INCLUDED = re.compile(
    r",? \(?(?:inclus|included|inclusive|einschliesslich|inklusive|inkl|incluido|incluida|ambos|compreso|compresa"
    r"|incluso|inclusa|inbegrepen|incluis|incluindo)\b"
)


def _part_word(sentence: Sentence, span: Span) -> str:
    return next((str(t.value) for t in sentence.tokens[span.start : span.stop] if t.code == "P"), "")


_EVENT = re.compile(r"a[.mReNWUn\-]{1,7}[,;]?[.]?(?:[ym]|[,;]){1,3}$")


def is_event_day(sentence: Sentence, span: Span) -> bool:
    """`After the vote, on 27 March`: the day belongs to the event."""
    if span.kind is not Kind.DAY or sentence.tokens[max(0, span.start - 1)].word in _SO_TO_SAY:
        return False
    if _is_over_then(sentence, span):
        return True
    found = _EVENT.search(sentence.letters(span.start - 10, span.start))
    return found is not None and not set("wk") & set(sentence.traits(span.start - len(found[0]), span.start))


_UNTIL_WHEN = re.compile(
    r"(?:until|till?|'til|not before|bis|nicht,? bevor|jusqu'a ce que?|tant que|hasta que|no antes de que|finche"
    r"|tot(?:dat)?|niet voordat|ate que|ate o|ate a|enquanto|once|when|as soon as|after|wenn|sobald|nachdem|quand|lorsque|une fois"
    r"|des que|cuando|una vez|en cuanto|quando|una volta|appena|wanneer|zodra|als|nadat|depois que|assim que|logo que)\b"
)
_OVER = re.compile(
    r"\b(?:(?:is|are|'s) (?:over|done|past|behind us|behind me|out of the way|finished)|has passed|have passed|(?:has|have|'s|'ve)"
    r" (?:met|sat|voted|moved|finished|been|done|gone|ended|closed|decided)|we've (?:moved|finished|had)|go down|break up"
    r"|vorbei|rum ist|hinter (?:mir|uns)|durch ist|uberstanden|getagt|umgezogen|abgeschlossen ist|abgestimmt"
    r"|passee?s?|terminee?s?|derriere (?:moi|nous)|reunie?s?|vote|demenage|bouclee?s?"
    r"|pasen?|pasado|pasada|pasadas|haya pasado|terminen?|acaben?|reunido|reuna|celebrad[ao]"
    r"|passat[oaie]|finit[oaie]|alle spalle|riunit[oa]|si riunisce|traslocato|conclus[oaie]"
    r"|voorbij|achter de rug|geweest is|afgelopen|vergaderd|verhuisd|achter ons"
    r"|passar(?:em)?|acabar(?:em)?|terminar(?:em)?|reunir(?:em)?|se reuna|ficar para tras)\b"
)


_WHO = re.compile(
    r"\b(?:i (?:am|will|can|could|start|begin|have)|i'(?:m|ll|d)|we|you|they|he|she|ich|wir|sie|er|je|nous|vous|ils|elles?"
    r"|nosotros|noi|ik|wij|a gente)\b"
)


def _is_over_then(sentence: Sentence, span: Span) -> bool:
    """`Until the board has met on 12 May`, `once the fair on 3 June is over`: the day is still the event's."""
    start, stop = sentence.clause(span)
    first, last = sentence.tokens[start].start, sentence.tokens[stop - 1].end
    if start and _RELATIVE.match(sentence.text, first):  # `when the elections are over, which are on 20 November`
        start, _ = sentence.clause_at(start - 1)
        first = sentence.tokens[start].start
    text, at = sentence.text[first:last], sentence.tokens[span.start].start - first
    led = [m for m in _UNTIL_WHEN.finditer(text, 0, at)]
    over = _OVER.search(text, led[-1].end()) if led else None
    if over is None:
        return False
    # `When the holidays are over we start on 12 May`: the day is that of the start.
    return not _WHO.search(text, over.end(), at) and not set("k") & set(sentence.traits(start, span.start))


_RELATIVE = re.compile(r"(?:which|that|que|qui|che|die|der|das|welche)\b")


def ends_on(sentence: Sentence, span: Span) -> bool:
    """`The contract expires on 31 March`: it is still in force on that day."""
    start, stop = sentence.clause(span)
    after = sentence.tokens[span.stop : min(stop, span.stop + 4)]
    if after and after[0].word in _ONCE:
        after = []  # `on 12 October once the campaign is over`
    ends = "C" in "".join([t.traits for t in after]) or "C" in sentence.traits(max(start, span.start - 4), span.stop)
    return span.kind is Kind.DAY and ends


_ONCE = frozenset(
    "once when as because if since wenn sobald weil nachdem quand lorsque si car cuando en porque si quando appena"
    " perche se wanneer zodra als omdat assim logo porque que".split()
)


_SO_TO_SAY = frozenset("say maybe around about also disons soit konkret etwa sagen digamos diciamo direi zeg".split())


def _is_day(span: Span) -> bool:
    return span.first == span.last or span.kind in (Kind.DAY, Kind.RANGE)


def words_of(sentence: Sentence, span: Span) -> str:
    start = sentence.tokens[max(0, span.start - 1)].start
    return sentence.text[start : sentence.tokens[span.stop - 1].end]
