"""A folded sentence as the tokens of the date grammar.

Owns what is a number, a time, a price or a numeric date, and the look-up of date words. Reads no meaning into them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import islice
from typing import NamedTuple

from classifier.date_words import WORDS

MAX_PHRASE = 6  # words
MAX_TOKENS = 260
Day = tuple[int | None, int, int]


class Token(NamedTuple):
    """One word, phrase or number: its letter in the grammar, its value, where it stands, and what it hints at."""

    code: str
    value: str | int | Day | None
    start: int
    end: int
    word: str
    traits: str = ""


_UNITS = r"(?:eur|euros?|usd|dollars?|chf|k|kg|km|m2|mm|cm|mio|mrd|gb|tb|prozent|percent|por\ ciento|cento|procent)\b"
_HOURS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eins|zwei|drei|vier|funf|sechse?|sieben|acht|neun|zehn"
    "|elf|zwolf|een|twee|drie|vijf|zes|zeven|negen|tien|twaalf"
)
# With these and a blank something longer than a word may begin.
_NO_PLAIN = (
    "um|ore|alle|a|as|at|om|kl|vers|dalle|ab|bis|fino|from|till|until|half|halb|quarter|viertel|kwart|five|ten|twenty"
)
_LEX = re.compile(
    rf"""
    \s*+(?:
    (?P<plain>(?!(?:{_NO_PLAIN})\ )[a-z]+(?=[.,;:!?]?(?:\s|$)))
  | (?P<junk>https?://\S+|www\.\S+|\S{{1,64}}@\S+|\#\d+|\b24/7\b|\b50/50\b|v\d+(?:\.\d+)+)
  | (?P<iso>(?<![\d-])20\d\d[-/.]\d\d?[-/.]\d\d?(?![\d-]))
  | (?P<clock>\b(?:um|ore|alle|a\ las|as|at|om|kl|vers|dalle|ab|bis|fino\ alle|from|till|until)\ \d\d?[.:]\d\d
        (?![.\d])(?:\ ?(?:uhr|uur)\b)?
        (?!\.?\ ?(?:[-/]|bis|to)\ ?\d\d?\.\d))
  | (?P<said>\b(?:half|halb|quarter|viertel|kwart)\ (?:past\ |to\ |nach\ |vor\ |over\ |voor\ )?(?:{_HOURS}|1?\d)\b
        |\b(?:five|ten|twenty)\ (?:past|to)\ (?:{_HOURS}|1?\d)\b|\b(?:a\ las|alle|ore)\ \d\d?(?![\d/.,:%]\d|\ ?%))
  | (?P<time>(?<![\d.,])(?:\d\d?(?:[:.h]\d\d)?\ ?(?:-|to|bis)\ ?)?\d\d?(?:[:.h]\d\d)?\ ?
        (?:am\b(?!\ \d)|pm\b|a\.m\.|p\.m\.|uhr\b|uur\b|hrs?\b|h\b|o'clock|heures?\b|horas?\b)(?:\ ?\d\d\b)?
        |(?<![\d.,])\d\d?[:h]\d\d\b)
  | (?P<dmy>(?<![a-z\d.:/+-])\d\d?(?P<sep>[./-])\d\d?(?P=sep)(?:20\d\d|\d\d)\b(?![./-]?\d))
  | (?P<dm>(?<![a-z\d.:/+,])\d\d?[./]\d\d?(?![\d%/:])(?!\.\d)(?!\ ?(?:%|[$€£]|{_UNITS}))\.?)
  | (?P<money>[$€£]\ ?\d[\d.,]*\ ?(?:k\b|m\b)?|\d[\d.,]*\ ?(?:%|[$€£]|{_UNITS}))
  | (?P<long>\+?\d[\d\ ./()-]{{7,}}\d)
  | (?P<decimal>\d+(?:[.,]\d+)+)
  | (?P<ordinal>\b\d\d?(?:st|nd|rd|th|er|ere|e|eme|ste|de|o|a|°)(?![a-z\d]))
  | (?P<dot>(?<!-)\b\d\d?\.(?!\d))
  | (?P<year>(?<![\d-])20[2-4]\d(?![\d-]))
  | (?P<mixed>[a-z]{{1,3}}\d{{1,2}}(?![\w-]))
  | (?P<code>[a-z]+\d[\w-]*|\d+[a-z]+\d\w*)
  | (?P<number>\d+)
  | (?P<word>[a-z]+)
  | (?P<mark>.)
    )
    """,
    re.VERBOSE,
)
_WORD = re.compile(r"[a-z]+|\d+|[^\sa-z\d]")
_LETTERS = re.compile(r"[a-z]+")
_DIGIT = re.compile(r"\d")


def tokens(text: str, language: str) -> list[Token]:
    """The tokens of a folded sentence; what the grammar has no letter for is a dot."""
    matches = ((m, str(m.lastgroup)) for m in islice(_LEX.finditer(text), MAX_TOKENS))
    raw = [(kind, m[kind], *m.span(kind)) for m, kind in matches]
    found: list[Token] = []
    at = 0
    while at < len(raw):
        kind, word, start, end = raw[at]
        longest, is_known, known = _alone(word, language)
        phrase = _phrase(raw[at : at + longest], language) if longest > 1 else None
        if phrase is not None:
            size, token = phrase
            at += size
        else:
            at += 1
            plain = is_known or kind in ("plain", "word")
            token = Token(known[0], known[1], start, end, word, known[2]) if plain else _literal(raw[at - 1], language)
        found.append(token)
        if kind in ("dot", "dm") and word[-1] == "." and language != "de":
            found.append(Token(";", None, token.end, token.end, "."))
    return _settled(found, language)


Raw = tuple[str, str, int, int]


@lru_cache(maxsize=50_000)
def _alone(word: str, language: str) -> tuple[int, bool, Known]:
    """The words of the longest phrase that begins with a word; whether it is known alone, and as what."""
    exact, stems, longest = lexicon(language)
    code, value, hints = exact.get(word, (".", None, ""))
    if code != "M":  # `março` is no form of `marcar`
        hints += "".join(stems.get(word[:size], "") for size in range(3, min(len(word), 10) + 1))
    return min(MAX_PHRASE, longest.get(word, 0)), word in exact, (code, value, hints)


def _phrase(raw: list[Raw], language: str) -> tuple[int, Token] | None:
    """The longest phrase of several words at the beginning, and how many these are."""
    exact, _, _ = lexicon(language)
    for size in range(len(raw), 1, -1):
        text = " ".join([r[1] for r in raw[:size]])
        if text in exact:
            code, value, hints = exact[text]
            return size, Token(code, value, raw[0][2], raw[size - 1][3], text, hints)
    return None


_MARKS = {",": ",", "-": "-", "–": "-", "(": ";", ")": ";", ":": ";", ";": ";", "!": ";", "?": ";", ".": ";", "/": "/"}


def _literal(raw: Raw, language: str) -> Token:
    kind, word, start, end = raw
    code = "."
    value: int | Day | None = None
    if kind == "iso":
        year, month, day = (int(p) for p in re.split(r"[-/.]", word))
        code, value = "D", (year, month, day)
    elif kind in ("dmy", "sep", "dm"):
        read = _numeric(word, language)
        code, value = ("D", read) if read else ("X", None)
    elif kind in ("clock", "said", "time"):
        code = "T"
    elif kind in ("ordinal", "dot"):
        number = int(re.sub(r"\D", "", word))
        code, value = ("O", number) if kind == "ordinal" or language == "de" else ("N", number)
    elif kind == "year":
        code, value = "Y", int(word)
    elif kind == "mixed":
        code, value = _mixed(word)
    elif kind == "number" and len(word) <= 3:
        code, value = "N", int(word)
    elif kind == "mark":
        code = _MARKS.get(word, "." if word != "$" else "B")
    return Token(code, value, start, end, word)


def _mixed(word: str) -> tuple[str, int | None]:
    letters, number = re.sub(r"\d", "", word), int(re.sub(r"\D", "", word))
    if letters in ("q", "t", "k") and 1 <= number <= 4:
        return "Q", number
    if letters in ("h", "s") and 1 <= number <= 2:
        return "J", number
    if letters in ("kw", "cw", "wk", "w") and 1 <= number <= 53:
        return "C", number
    return ".", None


def _numeric(word: str, language: str) -> Day | None:
    """Day, month and year of a numeric date; None where day and month cannot be told apart."""
    parts = [int(p) for p in re.split(r"[./-]", word.rstrip("."))]
    a, b = parts[0], parts[1]
    year = None if len(parts) < 3 else parts[2] + (2000 if parts[2] < 100 else 0)
    if year is None and "." in word.rstrip(".") and language == "en":
        return None
    if b > 12 >= a and language == "en":
        a, b = b, a
    elif language == "en" and a <= 12 and a != b and "." not in word.rstrip("."):
        return None
    return (year, b, a) if 1 <= b <= 12 and 1 <= a <= 31 and (year is None or 2020 <= year <= 2049) else None


_BESIDE_MONTH = frozenset("iaubgfyqsPNOnlD")
# `May is better` names the month, `May is on it` a woman.
_SUITS = re.compile(
    r"(?:is|looks|sounds) (?:(?:much|far|probably|the|a|also) )?(?:good|better|best|right|fine|ok|okay|perfect|ideal"
    r"|great|earliest|realistic|possible|when|time|moment)\b"
    r"|(?:works|suits)(?: (?:for )?(?:us|me|better|best|well|fine)\b|$| [.,;!?])"
)
_OF = frozenset("of de do del di".split())
_BESIDE_DAY = frozenset("ybuafntG")
_DATED = frozenset("NOYDR")


def _suits(after: list[Token]) -> bool:
    return bool(_SUITS.match(" ".join([t.word for t in after])))


def _settled(found: list[Token], language: str) -> list[Token]:
    """Weak names (may, sat, segunda) are dates only beside other date words."""
    kept: list[Token] = []
    for i, token in enumerate(found):
        before = kept[-1].code if kept else ";"
        after = found[i + 1].code if i + 1 < len(found) else ";"
        if token.code == "?M":
            near = after in _DATED or before in _BESIDE_MONTH or (before in ";," and after in ";,-")
            near = near or (bool(kept) and kept[-1].word.rsplit(" ", 1)[-1] in _OF)
            near = near or (before in ";," and after == "." and language == "en" and _suits(found[i + 1 : i + 4]))
            near = near or (before == "-" and len(kept) > 1 and kept[-2].code == "P")
            token = token._replace(code="M" if near else ".")
        elif (
            token.word == "laat in"
            and before in ";,"
            and any(t.word in ("horen", "weten", "iets") for t in found[i + 1 :])
        ):
            token = token._replace(code="i")  # `laat in juni iets horen`
        elif token.code == "?W":
            near = after in _DATED or after in "T-A" or before in _BESIDE_DAY or (before in ";,-" and after in ";,")
            if language == "pt" and after == "U":
                token = token._replace(code="R", value=int(str(token.value)) + 2)
            else:
                near = near or (language == "pt" and before in "im" and kept[-1].word in ("na", "a", "da"))
                token = token._replace(code="W" if near else ".")
        elif token.value == "day" and after in "NO" and language in ("es", "it", "pt"):
            token = token._replace(code="m")  # `dia 14`
        kept.append(token)
    return kept


# Letters of the grammar without which no day is named: months, weekdays, holidays, units, weeks, ordinals, quarters.
_NAMING = frozenset("M ?M W ?W H U K O Q J C".split())


@cache
def _naming_words(language: str) -> frozenset[str]:
    """The longest word of each phrase that names one: the least common, as a rule."""
    exact, _, _ = lexicon(language)
    return frozenset(max(_LETTERS.findall(p), key=len) for p, known in exact.items() if known[0] in _NAMING)


def may_name_a_day(sentence: str, languages: Sequence[str]) -> bool:
    """Whether there can be a date in a folded sentence in any of the languages: a quick look before the long one."""
    if _DIGIT.search(sentence):
        return True
    words = _LETTERS.findall(sentence)
    return not all(_naming_words(language).isdisjoint(words) for language in languages)


Known = tuple[str, str | int | None, str]
_TRAITS = "wkLcCvSBpdD"


@cache
def lexicon(language: str) -> tuple[dict[str, Known], dict[str, str], dict[str, int]]:
    """Phrases, beginnings of words with what they hint at, and the longest phrase that begins with a word."""
    exact: dict[str, Known] = {}
    stems: dict[str, str] = {}
    longest: dict[str, int] = {}
    for line in WORDS[language].strip().split("\n"):
        head, _, phrases = line.partition(": ")
        for phrase in _expanded(phrases) if head != "j" else ():
            words = _WORD.findall(phrase.removesuffix("*"))
            if phrase.endswith("*"):
                stems[words[0]] = stems.get(words[0], "") + head
                continue
            text = " ".join(words)
            exact[text] = _joined(exact.get(text, (".", None, "")), head)
            longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return exact, stems, longest


def _joined(known: Known, head: str) -> Known:
    """What a phrase was known as, and the letter of one more line; its first letter in the grammar stays."""
    if head in _TRAITS:
        return known[0], known[1], known[2] + head
    if known[0] != ".":
        return known
    weak = head[1:2] == "?"
    value = head[2:] if weak else head[1:]
    return ("?" if weak else "") + head[0], int(value) if value.isdigit() else value or None, known[2]


def _expanded(phrases: str) -> list[str]:
    """`a(|b|c), d` as a, ab, ac and d."""
    found: list[str] = []
    for phrase in phrases.split(", "):
        head, bracket, tail = phrase.partition("(")
        inner, _, rest = tail.partition(")")
        found += [head + ending + rest for ending in inner.split("|")] if bracket else [phrase]
    return found


@cache
def day_articles(language: str) -> frozenset[str]:
    """Words after which a bare number is a day of the month: `am 14`, `le 14`, `dia 14`."""
    lines = [line for line in WORDS[language].split("\n") if line.startswith("j: ")]
    return frozenset(word for line in lines for word in line[3:].split(", "))
