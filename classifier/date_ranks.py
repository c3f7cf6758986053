"""How likely a date of a sentence is the day to come back on.

Owns the rank of one date from the words around it: somebody asks for a letter, something is past or bound, nothing is
asked. Must not look at other sentences, choose among dates, or say which day a date means.
"""

from __future__ import annotations

import re

from classifier.date_readers import Kind
from classifier.date_sentences import Sentence, governor, is_event_day
from classifier.date_spans import Span

REACH = 9  # tokens


_GIVE = frozenset(
    "give leave wait allow make push call hold excuse sit gib geben gebt gonn gonnen gonnt lass lassen warten warte"
    " donnez donne laissez laisse attendez attends patientez accordez deme dame dele denle dale denos danos dejame"
    " dejeme dejenos espera espere esperen aguanta dia dammi dateci datemi lasci lasciami lasciatemi aspetti aspetta"
    " pazienti geef gun wacht laat de da deixa deixe aguarde aguarda me".split()
)
_AHEAD = frozenset("in dans ds tra fra over daqui dentro".split())
_AT_FIRST = _AHEAD | frozenset("d en em within binnen innerhalb entro d'ici".split())
_STILL = frozenset("another encore noch nog altri altre otros otras mais".split())
_COUNTS = re.compile("[Ne][.]{0,3}$")


_FRENCH_UNITS = frozenset("jours jour semaines semaine mois ans an heures".split())


def _is_counted(sentence: Sentence, start: int, span: Span) -> bool:
    """`One mail in a quarter is enough`; but `drop me a line in a month`. In French `en` counts always."""
    if sentence.tokens[span.start].word == "en" and sentence.tokens[span.stop - 1].word in _FRENCH_UNITS:
        return True
    found = _COUNTS.search(sentence.letters(start, span.start))
    if not found or sentence.tokens[span.start].word != "in":
        return False
    number = sentence.tokens[start + found.start()]
    return number.code == "N" or number.word == "one"


# What a sender who puts it off says of that time: they know more, or are themselves again.
_READY = re.compile(
    r"\b(?:again|(?:i|we)(?: will|'ll) (?:know|decide|be able)|i know|wieder|weiss ich|wissen wir|kann ich"
    r"|je saurai|nous saurons|on saura|de nouveau|sabre|sabremos|de nuevo|sapro|sapremo|di nuovo"
    r"|weet ik|weten we|weten wij|heb ik|kan ik|weer|saberei|saberemos|novamente)\b"
)
_I_WILL = re.compile(r"\b(?:i|we)(?:'| )?(?:can|could|ll|will|might|may|should)\b")


_LEAVES = re.compile(r"\b(?:leav|quit|retir|verlass|kundig|dejo|jubil|lascio|pensione|verlaat|stop ik|saio|reform)")


def _is_end_of_theirs(sentence: Sentence, start: int, stop: int) -> bool:
    """`In three months our trial ends`; but nothing of one who leaves then."""
    return "C" in sentence.traits(start, stop) and not _LEAVES.search(sentence.text)


def _is_wait(sentence: Sentence, span: Span) -> bool:
    """`In three weeks, please`, `I could face you in two weeks`; but not `forty claims in two days`, nor what others
    do then: `in four weeks everybody moves house`."""
    start, stop = sentence.clause(span)
    lead = sentence.tokens[span.start]
    if (
        lead.code == "a"
        or "p" in sentence.traits(start, span.start)
        or _COUNTS.search(sentence.letters(start, span.start))
    ):
        return False
    word = lead.word.split()[0]
    if lead.word in _STILL or any(
        t.code == "I" or t.value == "sameday" for t in sentence.tokens[span.start : span.stop]
    ):
        return True
    if span.start > start:
        said = sentence.text[sentence.tokens[start].start : lead.start]
        return word in _AHEAD and stop <= span.stop + 1 and (word != "in" or bool(_I_WILL.search(said)))
    if lead.code == "i" and word not in _AT_FIRST:
        return False
    after = sentence.text[sentence.tokens[span.stop - 1].end : sentence.tokens[stop - 1].end]
    return (
        lead.code != "i"
        or stop <= span.stop + 1
        or _is_end_of_theirs(sentence, span.stop, stop)
        or bool(_READY.search(after))
    )


_MADE_OF = frozenset("of von voller de di van vol".split())


def _is_spent_on(sentence: Sentence, span: Span) -> bool:
    """`Another two weeks of this nonsense`, `in three years of using it`; but `give me two weeks of quiet`."""
    after = sentence.tokens[span.stop : span.stop + 1]
    lead = sentence.tokens[span.start].word
    return bool(after) and after[0].word in _MADE_OF and (lead == "call it" or lead.split()[0] not in _GIVE)


_PLEASE = re.compile(
    r",? (?:pls|plz|please|bitte|svp|s'il vous plait|por favor|per favore|graag|aub|alstublieft|faz favor)\b"
)
_ONLY = re.compile(r"\W*$")
_NEW = re.compile("ne[wu]|nuev|nouv|nuov|nieuw|nov")
_PERIOD_ENDS = ("yearend", "monthend", "quarterend")
_TURNING = ("newyear", "nextmonth", "nextquarter")
_LOOSE = ("nextweek", "nextmonth", "nextquarter", "overweek", "overmonth", "sameday")


_IS_DATE = re.compile(r"\d|^(?:sete de setembro|primo maggio|(?:the )?fourth of july)$")
_WITH = re.compile(
    r"\b(?:con|com|mit|met|avec|when|once|as soon as|wenn|sobald|quand|des que|cuando|quando|appena|wanneer|zodra|als"
    r"|off to|off until|into|vire|comece)"
    r"(?: (?:dem|the|het|das|el|il|o|le|la|l'|um|comienza|comience|empiece|comece|vire|inizia))?\s?$"
)


def rank_of(sentence: Sentence, span: Span) -> float | None:
    """How likely the day is meant, 0 where a letter is asked for; None where it is none to come back on."""
    start, stop = sentence.clause(span)
    near = sentence.traits(max(start, span.start - REACH), min(stop, span.stop + REACH))
    whole = sentence.traits()
    led_by = governor(sentence, span)
    name = sentence.tokens[span.start].value if sentence.tokens[span.start].code == "H" else None
    led = bool(led_by) or sentence.letters(span.start - 1, span.start) == "y"
    led = led or sentence.tokens[max(0, span.start - 1)].word == "met"  # `met Pasen`
    led = led or (name in _TURNING and bool(_WITH.search(sentence.text[: sentence.tokens[span.start].start])))
    alone = span.stop - span.start >= len(sentence.tokens) - 1
    is_date = name and _IS_DATE.search(sentence.tokens[span.start].word)  # `25 de abril`
    if name and name not in _LOOSE and span.kind is not Kind.WEEKDAY and not led and not is_date:
        after = sentence.text[sentence.tokens[span.stop - 1].end :]
        please = _PLEASE.match(after)
        first = all(t.code == "m" for t in sentence.tokens[start : span.start])
        if please and name not in _PERIOD_ENDS and not (first and _ONLY.match(after, please.end())):
            please = None  # `Merry Christmas, please give us time`
        if (not alone or name in _PERIOD_ENDS) and not please:
            return None  # a Christmas market, the inventory at year end
    if name in ("nextmonth", "nextquarter") and not led and _NEW.match(sentence.tokens[span.start].word):
        if "w" not in sentence.traits(start, stop):
            return None  # `New quarter, new chaos`
    if name in _PERIOD_ENDS and led_by == "i":
        return None
    if name and alone and not led and not is_date and span.kind is Kind.DAY:
        return 2.6  # `Black Friday.`
    beside = sentence.traits(max(start, span.start - 4), min(stop, span.stop + 3))
    asked = "w" in near or "k" in near
    past = "p" in sentence.traits(max(start, span.start - REACH), span.start)
    if span.kind is Kind.WEEKDAY and (past or led_by in ("u", "g")):
        return None
    not_before = led_by == "b" and "v" in sentence.traits(start, span.start)
    if span.kind is Kind.WEEKDAY and not asked and led_by != "a" and not not_before:
        return 1 if alone and name not in ("weekend", "weekend2") else None
    if not_before and not asked and span.kind is Kind.WEEKDAY and stop - start > span.stop - span.start + 3:
        return None  # `we don't deliver before Friday`
    if span.kind is Kind.RELATIVE and sentence.letters(span.start, span.start + 1) == "q":
        return 1
    if span.kind is Kind.RELATIVE and (_is_counted(sentence, start, span) or _is_spent_on(sentence, span)):
        return None  # `one mail in a quarter`
    if span.kind is Kind.RELATIVE and not set("wk") & set(whole) and len(sentence.tokens) > span.stop - span.start + 5:
        if sentence.tokens[span.start].word.split()[0] not in _GIVE:
            return 3.2 if _is_wait(sentence, span) else None
    if sentence.letters(span.stop, span.stop + 1) == "T" and ("w" not in near or span.has_year):
        return None
    if led_by == "f" and "L" in near and not set("wk") & set(near):
        return None
    if led_by in ("", "i") and past and "w" not in near and sentence.letters(span.start - 1, span.start) != "y":
        return None
    if led_by == "b" and past:
        return None
    said = sentence.traits(max(start, span.start - 5), span.start)
    named = span.kind is Kind.DAY and name is not None
    if (span.kind is Kind.PERIOD or named) and led_by in ("", "i") and _is_asked_not_to(sentence, start, span):
        return 4.0
    rank = 0.0 if "w" in said else 0.15 if "w" in near else 0.5 if "k" in near else 1.0 if "w" in whole else 2.0
    if _is_said(sentence, span):
        rank = min(rank, 0.1)
    if (
        span.kind is Kind.RELATIVE
        and sentence.tokens[span.start].code == "G"
        and sentence.tokens[span.start].word.split()[0] in _GIVE
    ):
        rank = min(rank, 0.4)
    if rank == 2.0 and len(sentence.tokens) <= span.stop - span.start + 3:
        rank = 1.5  # `October, not earlier.`
    if led_by in ("a", "f") or is_event_day(sentence, span):
        rank -= 0.3
    elif led_by in ("u", "g"):
        rank -= 0.2
    elif led_by == "b":
        rank += 0.6 if rank < 1.5 else -0.1
    if "c" in near and "w" not in beside:
        rank += 3
    if led_by in ("", "i") and "v" in near and not asked and span.kind is Kind.PERIOD:
        rank += 2  # `no one decides in July`
    elif (
        led_by in ("", "i")
        and span.kind is Kind.PERIOD
        and (
            set("vL") & set(sentence.traits(start, span.start))
            or (not asked and "L" in sentence.traits(span.stop, stop))
        )
    ):
        rank += 1  # `closed in August`, `no mails in November`
    if "p" in near and "w" not in near:
        rank += 1
    if span.kind is Kind.PERIOD and (span.last - span.first).days > 80 and _is_of_something(sentence, span):
        if "w" not in sentence.traits(start, stop) and sentence.tokens[span.start - 1].word != "for":
            return None
        rank += 0.6
    return rank


_SAY = re.compile(
    r"\b(?:say|disons|sagen wir|digamos|diciamo|zeggen|zeg)(?: mal)?,? (?:le |il |el |o |dia |on |am |zum |op )?$"
)


_SUITS = re.compile(
    r",? (?:(?:is|'s|would be|looks|will be|might be) (?:good|better|best|fine|ok|okay|perfect|ideal|great"
    r"|when|(?:the|a) (?:good |better |right )?(?:time|moment))\b"
    r"|(?:should|would|will) do\b|(?:works?|suits?)\b|passt\b|(?:ist|ware) (?:gut|besser|ideal|optimal)"
    r"|(?:serait|est|sera) (?:mieux|bien|bon|ideal|parfait|un bon moment)"
    r"|(?:me|nos) (?:viene|va|vendria|iria) (?:bien|mejor)"
    r"|(?:seria|es|sera|e) (?:mejor|ideal|buen momento|un buen momento|melhor|um bom momento|uma boa altura|boa altura)"
    r"|(?:va|andrebbe|sarebbe|e) (?:bene|meglio|un buon momento|ideale)"
    r"|(?:is|schikt|past|zou) (?:beter|goed|prima|ideaal)"
    r"|(?:schikt|past|convient|conviene)\b)"
)


def _is_said(sentence: Sentence, span: Span) -> bool:
    """`Let's say 31 August`, `mid-January should do`."""
    if span.kind not in (Kind.DAY, Kind.PERIOD):
        return False
    before = sentence.text[: sentence.tokens[span.start].start]
    after = sentence.text[sentence.tokens[span.stop - 1].end :]
    return bool(_SAY.search(before[-30:]) or _SUITS.match(after))


_OF = frozenset("of for des du del do da van der dell' d'".split())


def _is_of_something(sentence: Sentence, span: Span) -> bool:
    """`The plans for next year` are no time to come back."""
    return span.start > 0 and not _OF.isdisjoint(sentence.tokens[span.start - 1].word.split())


def _is_asked_not_to(sentence: Sentence, start: int, span: Span) -> bool:
    """`Please don't write in December`: any other day is more likely meant."""
    said = sentence.tokens[max(start, span.start - 7) : span.start]
    beside = [t for t in said if t.code not in "im"][-1:]
    if beside and "v" in beside[0].traits and "?" not in sentence.text and span.kind is Kind.PERIOD:
        return True  # `not in July`, `ni enero ni febrero`
    hints = "".join(t.traits for t in said)
    asked = "v" in hints and "w" in hints and "?" not in sentence.text
    return asked and not any(t.code == "b" for t in said)  # `not before May` is one
