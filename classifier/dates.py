"""The day on which to come back, as the sender gave it.

Owns the choice among the dates of a text: which is meant (the one to write on, not the end of a contract or a meeting),
and which of its days (`until` and `after` mean the day after). Where it cannot be known there is no date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from classifier.date_absences import from_absence, in_one_order
from classifier.date_ranks import REACH, rank_of
from classifier.date_readers import Kind, unit_bounds
from classifier.date_sentences import (
    DAY,
    Choice,
    Sentence,
    ends_on,
    governor,
    is_dated,
    meant_day,
    read_sentence,
    undated,
    unwrapped,
    words_of,
)
from classifier.date_spans import Span
from classifier.date_tokens import may_name_a_day
from classifier.date_words import WORDS
from classifier.holidays import month_end, steps

FARTHEST = 1300  # days; "in thirty years" is no appointment
JUST_PAST = 300  # days; a day without its year that comes so late is rather the one that has just been
MAX_SENTENCE, MAX_SENTENCES = 600, 60
SHORT = 70  # characters
NEAR = 4  # sentences; `then` means no date farther back
ASKED = 0.2  # up to this rank a day stands beside what asks for a letter; of others the last one said is meant
_ITS_MONTH_WITHIN = timedelta(days=250)  # from the message; with 120 one in 700 dates more was wrong


def resume_date(
    lines: list[str], base: date, language: str | None, *, absence: bool = False
) -> tuple[date, str] | None:
    """The day to come back that the folded sentences name, with its words. Counted from `base`."""
    known = language if language in WORDS else "en"
    lines = [line[:MAX_SENTENCE] for line in unwrapped(lines[:MAX_SENTENCES], (known, "en"))]
    if absence and "en" in (language, known):
        lines = in_one_order(lines, base)
    found = _best(lines, base, (known, "en"), absence)
    if found is None and _is_short(lines) and not is_dated(lines, (known, "en")):
        # The language of a few words is guessed badly.
        others = (_best(lines, base, (other,), absence) for other in WORDS if other not in (known, "en"))
        found = min((o for o in others if o), key=lambda o: o.rank, default=None)
    return (found.day, found.words) if found else None


def _is_short(lines: list[str]) -> bool:
    return sum(len(line) for line in lines) < SHORT


def _best(lines: list[str], base: date, languages: tuple[str, ...], absence: bool) -> Choice | None:
    dated = {line: read_sentence(line, base, languages) for line in lines if may_name_a_day(line, languages)}
    if not any(sentence.spans or (not absence and _this_unit(sentence)) for sentence in dated.values()):
        return None
    read = [dated.get(line) or undated(line, languages) for line in lines]
    choices = [c for c in (from_absence if absence else _from_stall)(read, base) if c.day > base]
    if not choices:
        return None
    best = min(c.rank for c in choices)
    equal = [c for c in choices if c.rank == best]
    if absence:
        return max(equal, key=lambda c: c.day)
    return equal[0 if best <= ASKED else -1]


def _from_stall(read: list[Sentence], base: date) -> Iterator[Choice]:
    last: _Mention | None = None
    ended: Choice | None = None
    event = then = False
    age = 0
    later = 0.0
    running, refused, since = "", False, 0
    held: _Mention | None = None
    held_rank = 0.0
    day_named: _Mention | None = None
    for sentence in read:
        mentions = _mentions(sentence, last, base)
        if event and mentions and mentions[0].span.start == 0 and mentions[0].span.kind is Kind.DAY:
            # `After the election. 5 November`
            mentions[0] = _Mention(mentions[0].span, mentions[0].span.last + DAY)
        event = not mentions and bool(re.search("a[.mRen]{1,6};?$", sentence.letters(0, 99)))
        pointed = [replace(c, rank=c.rank - later) for c in _pointed(sentence, mentions, last, day_named)]
        later += 0.001 * bool(pointed)  # of two that are pointed to the last
        then = then or bool(pointed)
        unit = _this_unit(sentence)
        running, refused, since = (unit, "v" in sentence.traits(), 0) if unit else (running, refused, since + 1)
        if running and since < 2 and not mentions and (refused or "w" in sentence.traits()):
            yield from _next_one(sentence, running, base)
        yield from pointed
        yield from _ahead_of(sentence, mentions, last)
        for span in sentence.spans:
            if span.kind is Kind.THIS_YEAR and _is_spent(sentence, span):
                yield Choice(5, date(span.last.year + 1, 1, 1), words_of(sentence, span))
        for mention in mentions:
            ranks = [rank_of(sentence, span) for span in (mention.span, mention.stands_for) if span is not None]
            rank = min((r for r in ranks if r is not None), default=None)
            if rank is not None:
                if ended is not None and _is_ahead_of_end(sentence, mention, ended.day):
                    rank = min(rank, ended.rank - 0.01)
                if held is not None and _is_from_its_end(mention, held):
                    rank = min(rank, held_rank - 0.01)
                if last is not None and _is_corrected(sentence, mention.span):
                    rank = min(rank, 0.0) - 0.6
                if then and not pointed and rank <= 0 and mention.led_by in ("", "i", "f"):
                    rank -= 0.6  # `then comes the inventory. Ask in March`
                found = Choice(rank, mention.day, words_of(sentence, mention.span))
                ended = found if _is_end(sentence, mention) else ended
                if mention.led_by in ("u", "g"):
                    held, held_rank = mention, rank
                yield found
        age = 0 if mentions else age + 1
        day_named = next((m for m in reversed(mentions) if m.span.kind is Kind.DAY), day_named if age < NEAR else None)
        last = mentions[-1] if mentions else last if age < NEAR else None


def _mentions(sentence: Sentence, last: _Mention | None, base: date) -> list[_Mention]:
    found: list[_Mention] = []
    for span in sentence.spans:
        if _is_of_a_letter(sentence, span):
            continue
        span = _after_named(sentence, span, last)
        mention = _mention(sentence, _in_its_year(sentence, _in_its_month(span, last, base), last), base)
        if mention is None:
            continue
        if found and _is_said_closer(sentence, found[-1], mention):
            found.pop()
        elif found and _is_exact(sentence, found[-1], mention):
            mention = replace(mention, stands_for=found.pop().span)
        found.append(mention)
        last = mention if mention.span.kind is not Kind.WEEKDAY or last is None else last
    return found


def _is_end(sentence: Sentence, mention: _Mention) -> bool:
    """`Under contract until 30 June 2027`."""
    held = "c" in sentence.traits() or "C" in sentence.traits() or mention.span.has_year
    return mention.led_by in ("u", "g", "C") and held


def _is_ahead_of_end(sentence: Sentence, mention: _Mention, end: date) -> bool:
    """`We start looking in March`, after the end of the contract was named: that is when they want to hear of it."""
    if mention.day >= end or mention.led_by not in ("", "i", "f") or mention.span.kind not in (Kind.DAY, Kind.PERIOD):
        return False
    return not set("vpL") & set(sentence.traits(sentence.clause(mention.span)[0], mention.span.start))


def _is_from_its_end(mention: _Mention, held: _Mention) -> bool:
    """`Until 15 June, from the 15th I'm yours`: the second says when it ends."""
    days = (mention.day - held.span.last).days
    return mention.led_by == "f" and mention.span.kind is Kind.DAY and 0 <= days <= 8


_CLOSER = re.compile("[.,;mXyie]{0,6}")


def _is_said_closer(sentence: Sentence, vague: _Mention, mention: _Mention) -> bool:
    """`After the New Year holidays, in the middle of January`: the second says when that is."""
    named = any(t.code == "H" for t in sentence.tokens[vague.span.start : vague.span.stop])
    between = sentence.letters(vague.span.stop, mention.span.start)
    return named and mention.day >= vague.day and bool(_CLOSER.fullmatch(between))


_EXACT_WITHIN = 10  # tokens


def _is_exact(sentence: Sentence, vague: _Mention, mention: _Mention) -> bool:
    """`In mid-May, on the 14th`, `next week only on Thursday the 19th`: the second is the day in the first."""
    if vague.span.kind is not Kind.PERIOD or mention.span.kind is not Kind.DAY:
        return False
    if any(t.code == "H" for t in sentence.tokens[mention.span.start : mention.span.stop]):
        return False  # `in November, after the holidays of All Saints`
    if vague.led_by not in ("", "i", "f") or mention.led_by not in ("", "i", "f"):
        return False
    first, last = vague.span.first, vague.span.last
    if first == last:
        first, last = first - timedelta(days=4), last + timedelta(days=10)
    reach = _EXACT_WITHIN if (last - first).days <= 31 else 3
    near = mention.span.start - vague.span.stop <= reach and first <= mention.span.first <= last
    return near and ";" not in sentence.letters(vague.span.stop, mention.span.start).replace(";", "", 1)


@dataclass(frozen=True, slots=True)
class _Mention:
    """A date that could be the one to come back on, and the day that it means. `led_by`: its preposition, or C where
    something ends on it. `stands_for`: the vaguer one that it says exactly. `binds`: a contract is spoken of. `aside`:
    a Christmas rush, no day that `then` could mean."""

    span: Span
    day: date
    led_by: str = ""
    stands_for: Span | None = None
    binds: bool = False
    aside: bool = False


def _is_duration(sentence: Sentence, span: Span) -> bool:
    """`They asked for a fortnight`, `used it for two years`: no day, unless somebody is away or puts it off so long."""
    if span.kind is not Kind.RELATIVE or sentence.letters(span.start, span.start + 1) != "q":
        return False
    before = sentence.traits(max(sentence.clause(span)[0], span.start - 5), span.start)
    return not set("wL") & set(before) or "p" in before


def _mention(sentence: Sentence, span: Span, base: date) -> _Mention | None:
    day = None if span.kind is Kind.THIS_YEAR else meant_day(sentence, span)
    if (
        day is None
        or day <= base
        or (day - base).days > FARTHEST
        or _is_just_past(sentence, span, day, base)
        or _is_running(sentence, span, base)
    ):
        return None
    if _is_duration(sentence, span):
        return None
    led_by = governor(sentence, span) or "C" * ends_on(sentence, span)
    named = sentence.tokens[span.start].code == "H" and span.start > 0
    aside = named and led_by in ("", "i") and rank_of(sentence, span) is None
    return _Mention(span, day, led_by, binds="c" in sentence.traits(), aside=aside)


_THAT = frozenset("that quel ese aquel esse nesse aquele naquele diesem jenem dien ce".split())
_NEXT_TO_IT = re.compile(
    r"\W*(?:after(?! \w)|following(?! (?:your|my|our|their|the|this|a|up)\b)|after that|danach|darauf|drauf"
    r"|suivant(?! (?:votre|vos|notre|nos|mon|la|les?|cette|ce)\b)|d'apres|siguiente"
    r"|dopo(?! (?:pranzo|cena|colazione|mezzogiorno|alle|le|la|il|lo|l|i|gli|di|che|aver|essere|un|una|\d+)\b)"
    r"|successivo|successiva|seguente|erna|erop|daarna|daarop|nadien|seguinte|a seguir)\b"
)


def _after_named(sentence: Sentence, span: Span, last: _Mention | None) -> Span:
    """`It ends on 12 June. The Monday after`, `we reopen on the 24th. From that Monday`: counted from that day."""
    if span.kind is not Kind.WEEKDAY or last is None or sentence.tokens[span.stop - 1].code != "W":
        return span
    said = [t.word for t in sentence.tokens[max(0, span.start - 1) : span.stop - 1]]
    same = not _THAT.isdisjoint(said) or sentence.text.startswith("-la", sentence.tokens[span.stop - 1].end)
    if not same and not _NEXT_TO_IT.match(sentence.text[sentence.tokens[span.stop - 1].end :]):
        return span
    day = last.span.last + (timedelta(0) if same else DAY)
    day += timedelta(days=(span.first.weekday() - day.weekday()) % 7)
    return replace(span, first=day, last=day, kind=Kind.DAY)


def _in_its_month(span: Span, last: _Mention | None, base: date) -> Span:
    """`I marry my daughter on 15 May. Write after the 15th`: the month is that of the date before."""
    if last is None or not span.is_bare or not timedelta(0) < last.span.last - base < _ITS_MONTH_WITHIN:
        return span
    month = last.span.first if last.span.kind is Kind.PERIOD else last.span.last
    if last.span.kind is Kind.PERIOD and last.span.first == last.span.last:
        month = month.replace(day=1)  # `mid-May, on the 14th`
    if span.first.day > month_end(month).day:
        return span
    day = month.replace(day=span.first.day)
    return replace(span, first=day, last=day) if day >= month or day.day == month.day else span


_THAT_YEAR = re.compile(
    r"(?: \S{1,12}){0,2} (?:(?:of|in) (?:that|the same) year|(?:de|di|in) (?:ese|aquel|quell'|quello stesso) ?ann?o"
    r"|de ese ano|(?:de )?cette annee[ -]la|(?:desselben|dieses) jahres|(?:van|in) dat(?:zelfde)? jaar"
    r"|(?:desse|nesse|do mesmo) ano)\b"
)


def _in_its_year(sentence: Sentence, span: Span, last: _Mention | None) -> Span:
    """`Until 31 May 2028. Tenders come in from January of that year`, `It ends on 30 June 2027. On 1 July I am free`:
    the year is that of the date before."""
    if last is None or span.has_year or span.kind not in (Kind.DAY, Kind.PERIOD):
        return span
    named = last.span.last
    years = named.year - span.first.year
    after = sentence.text[sentence.tokens[span.stop - 1].end :]
    day_after = named + DAY
    follows = last.span.has_year and (span.first.month, span.first.day) == (day_after.month, day_after.day)
    if years > 0 and (_THAT_YEAR.match(after) or follows):
        years = day_after.year - span.first.year if follows else years
        first = span.first.replace(year=span.first.year + years, day=min(span.first.day, 28))
        first += timedelta(days=span.first.day - first.day)
        return replace(span, first=first, last=first + (span.last - span.first), has_year=True)
    return span


_LETTERS = frozenset(
    "mail email letter message proposal offer quote schreiben mail brief nachricht angebot courrier courriel message"
    " carta correo propuesta oferta lettera proposta offerta bericht offerte voorstel carta orcamento anfrage".split()
)
_FROM = frozenset("of from dated vom du del de van do dal da".split())


def _is_of_a_letter(sentence: Sentence, span: Span) -> bool:
    """`Your letter of 3 March` says when it was written."""
    if span.kind is not Kind.DAY or span.start < 2:
        return False
    before, word = sentence.tokens[span.start - 2 : span.start]
    return word.word in _FROM and before.word in _LETTERS


def _is_spent(sentence: Sentence, span: Span) -> bool:
    """`No budget this year` names the 1st of January."""
    return bool(set("vBS") & set(sentence.traits())) or governor(sentence, span) in ("a", "u", "g")


def _is_just_past(sentence: Sentence, span: Span, day: date, base: date) -> bool:
    named = sentence.tokens[span.start].code == "H"
    return span.kind in (Kind.DAY, Kind.RANGE) and not span.has_year and not named and (day - base).days > JUST_PAST


def _is_running(sentence: Sentence, span: Span, base: date) -> bool:
    """A period in which we are is no time to come back, but for its end."""
    inside = span.kind is Kind.PERIOD and span.first <= base <= span.last and span.first != span.last
    return inside and governor(sentence, span) not in ("a", "g", "u")


_CORRECTED = re.compile(
    r"^(?:actually|scratch that|no wait|or rather|or better|besser gesagt|nein doch|ou plutot|non plutot|mejor dicho"
    r"|o mejor|anzi|of nee|of liever|nee wacht|ou melhor|alias|quer dizer)\b"
)


def _is_corrected(sentence: Sentence, span: Span) -> bool:
    """`In 90 days? Actually make it three months`."""
    start = sentence.clause(span)[0]
    return bool(_CORRECTED.match(sentence.text[sentence.tokens[start].start : sentence.tokens[span.start].start]))


def _pointed(
    sentence: Sentence, own: list[_Mention], last: _Mention | None, day_named: _Mention | None
) -> Iterator[Choice]:
    """`Call me then`, `write after that`: the day is in words that stand before."""
    if not own and last is None:
        return
    for at in range(len(sentence.tokens)):
        how = _anaphor(sentence, at)
        if how == "D" and at and sentence.tokens[at - 1].code == "W":
            continue  # `the Monday after`: see `_after_named`
        if not how or (sentence.tokens[at].word == "ai" and sentence.letters(at + 1, at + 2) in (";", ",")):
            continue
        start, stop = sentence.clause_at(at)
        asked = "w" in sentence.traits(max(start, at - REACH), min(stop, at + REACH))
        named = how == "D" and not _OF_A_DAY.isdisjoint(sentence.tokens[at].word.split())
        if not (asked or named or (how == "D" and (at == start or not sentence.letters(at + 1, 999).strip(";,")))):
            continue
        before = [m for m in own if m.span.stop <= at and not m.aside]
        meant = before[-1] if before else last if last is None or not last.aside else None
        if how == "d" and not _THE_DAY.isdisjoint(sentence.tokens[at].word.split()):
            meant = next((m for m in reversed(before) if m.span.kind is Kind.DAY), day_named or meant)
        if meant is not None and meant.span.kind is Kind.WEEKDAY and not (asked and how == "D" and meant.led_by == "u"):
            continue  # `we meet on Thursday, and then`: nobody asks to be written to
        direct = [m for m in own if start <= m.span.start < stop and (how == "d" or m.span.start > at)]
        if meant is not None and not direct:
            is_limit = meant.led_by in ("a", "g", "u") or (meant.led_by == "b" and meant.span.kind is Kind.PERIOD)
            after = how == "D" and not is_limit and meant.span.kind is not Kind.RELATIVE
            same = how == "d" and meant.led_by == "C"
            # `Under contract until June, and after that`, `until mid-June. After that`: not in it
            whole = how == "D" and meant.led_by == "u" and (meant.binds or meant.day == meant.span.last)
            day = meant.span.last + DAY if after or whole else meant.span.last if same else meant.day
            rank = (-0.5 if asked else 0.3) if how == "D" else 0.2
            yield Choice(rank, day, sentence.tokens[at].word)


_THIS_UNIT = re.compile("t[m]*U")
_NEXT_ALONE = re.compile("(?:^|[irya,;.])m*n(?=$|[,;])")
_IS_TO_BE = frozenset("one ones please pls wel graag si sim oui yes ja gern gerne svp ok".split())


def _this_unit(sentence: Sentence) -> str:
    """The unit of `not this quarter`; empty where none is named."""
    found = _THIS_UNIT.search(sentence.letters(0, len(sentence.tokens)))
    unit = str(sentence.tokens[found.end() - 1].value) if found else ""
    return unit if unit in ("week", "month", "quarter", "year") else ""


def _next_one(sentence: Sentence, unit: str, base: date) -> Iterator[Choice]:
    """`Not this quarter. The next, please`: the one after the running one."""
    tokens = [t for t in sentence.tokens if t.word not in _IS_TO_BE]
    if not any(
        a.traits.count("v") and b.code == "n" for a, b in zip(tokens, tokens[1:], strict=False)
    ) and _NEXT_ALONE.search("".join([t.code for t in tokens])):
        yield Choice(0.2, unit_bounds(unit, 1, base)[0], sentence.text)


_EARLIER = frozenset("before avant vorher davor vor antes prima tevoren vooraf voor earlier prior".split())


def _ahead_of(sentence: Sentence, own: list[_Mention], last: _Mention | None) -> Iterator[Choice]:
    """`Write two months before it ends`: counted back from the day that was named."""
    for at in range(2, len(sentence.tokens)):
        count, unit, word = sentence.tokens[at - 2 : at + 1]
        if word.word not in _EARLIER or count.code not in "Ne" or unit.code != "U":
            continue
        before = [m for m in own if m.span.stop <= at - 2]
        named = before[-1] if before else last
        others = [m for m in own if m.span.start > at or "w" in sentence.traits(m.span.start - 4, m.span.start)]
        near = sentence.traits(at - REACH, at + REACH)
        asked = "w" in near or (at < 4 and not own and "v" not in near)
        if named is None or others or not asked:
            continue
        number = int(str(count.value)) if count.code == "N" else 1
        yield Choice(0.05, steps(-number, str(unit.value), named.span.last), word.word)


_THE_DAY = frozenset("day jour-la jour dia giorno dag tag".split())
_OF_A_DAY = frozenset("day tag tags folgetag lendemain dia giorno indomani dag".split())
_ALONE = frozenset("after apres despues dopo depois".split())


def _anaphor(sentence: Sentence, at: int) -> str:
    """Whether a token says `then` (d) or `after that` (D)."""
    token = sentence.tokens[at]
    if token.code == "a" and "D" not in token.traits:
        follows = sentence.tokens[at + 1 : at + 4]
        ends = not follows or follows[0].code in ",;"
        first = sentence.clause_at(at)[0] == at and token.word != "after"
        ends = ends or (first and follows[0].code == "." and any("w" in t.traits for t in follows))
        expires = any("c" in t.traits for t in follows) and not any(at < s.start < at + 5 for s in sentence.spans)
        return "D" if token.word in _ALONE and (ends or expires) else ""
    how = next((t for t in "Dd" if t in token.traits), "")
    if token.code == "a" and any(at < s.start < at + 4 for s in sentence.spans):
        return ""  # `the day after Labor Day`
    return "D" if how == "d" and "D" in sentence.traits(0, at) else how
