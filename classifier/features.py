"""From words to the names of features: what the model looks at.

Owns the features, so that training and reading cannot differ. Plain Python; no library, no clock, no file.

A text is looked at in seven ways, each a group of its own (the first letter of a name):
`w` words and pairs, `n` the same inside the reach of a negation, `c` pieces of words, `s` the frame of a sentence (rare
words give way to their class), `l` classes of words in their order, `p` words of the first and the last sentence, `u`
the outside (length, questions, addresses, times, money).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from classifier import lexicon
from classifier.folding import fold

GROUPS = "wncslpu"
MAX_CHARACTERS = 3_000  # the decision stands in the first lines; a long mail costs no more than this
NEGATION_REACH = 4  # words after a negation that it is taken to bear on

_WRAPPED = re.compile(r"(?<=[a-z,]) ?\n(?=[a-z])")
_TOKEN = re.compile(r"[a-z0-9']+|[.,;:?!]")
_SPECIAL = re.compile(
    r"(?P<email>[^\s@<>()]{1,64}@[^\s@<>()]{1,200})"
    r"|(?P<url>\b(?:https?://|www\.)\S{1,300})"
    r"|(?P<money>[$€£¥]\s?\d[\d.,]{0,15}k?\b|\b\d[\d.,]{0,15}\s?(?:k\b|eur\b|euros?\b|usd\b|dollars?\b|[€£]))"
    r"|(?P<phone>(?<!\w)\+?\(?\d[\d().\- ]{6,20}\d(?!\w))"
    r"|(?P<hour>\b\d{1,2}(?:[:h.]\d\d|\s?[ap]m\b|\s?uhr\b|\s?h\b))"
    r"|(?P<ordinal>\b\d{1,2}(?:st|nd|rd|th|er|\.)(?=\s))"
    r"|(?P<number>\d+)"
)
_NEGATIONS = frozenset(
    "not no never without nor cannot hardly neither none nothing nobody dont cant wont isnt didnt doesnt wouldnt havent"
    " arent couldnt wasnt hasnt shouldnt aint pas aucun aucune jamais ni ne sans rien plus nicht kein keine keinen"
    " keinem keiner nie niemals ohne nichts niet geen nooit zonder niets nao nem nunca sem nada nenhum nenhuma non mai"
    " senza niente nessun nessuna no sin ningun ninguna tampoco jamas".split()
)
_STOPS = frozenset(".;:?!")
# "Hi Tom," says nothing, and would pass for the first words of the first sentence.
_GREETING = re.compile(
    r"^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|bonjour|bonsoir|chere?|hallo|guten (?:tag|morgen)"
    r"|moin|gruezi|sehr geehrte[rs]?|liebe[rs]?|hola|buen(?:os|as) (?:dias|tardes|noches)|estimad[oa]s?|ciao|salve"
    r"|buon(?:giorno|asera)|gentile|ola|bom dia|boa (?:tarde|noite)|prezad[oa]s?|car[oa]s?|beste|geachte|goede\w{3,5})"
    r"(?: (?!(?:no|not|yes|thanks|thank)\b)[a-z.'-]{1,20}){0,4} ?[,!\n]\s{0,5}"
)


def names_of(text: str, common: Collection[str]) -> set[str]:
    """The features of a text as it was written. `common` are the words that keep their place in a frame."""
    words, names = words_and_names(fold(text), common)
    for word in words:
        names.update(pieces(word))
    return names


def words_and_names(folded: str, common: Collection[str]) -> tuple[set[str], set[str]]:
    """The words of a folded text, and the features that are more than pieces of single words."""
    plain = _WRAPPED.sub(" ", _GREETING.sub("", folded[:MAX_CHARACTERS], count=1))
    told: set[str] = set()
    tokens = _TOKEN.findall(_SPECIAL.sub(lambda m: _stand_in(m, told), plain).replace("\n", " . "))
    words = [t for t in tokens if t not in _STOPS and t != ","]
    names = {f"u{name}" for name in told}
    names.update([f"w{a} {b}" for a, b in zip(words, words[1:], strict=False)])
    names.update(_negated(tokens))
    names.update(_frames(tokens, common))
    lines = _lines(tokens)
    names.update(_classes(lines))
    names.update(_places(lines))
    names.update(_outside(plain, words))
    return set(words), names


def _stand_in(match: re.Match[str], told: set[str]) -> str:
    kind = str(match.lastgroup)
    told.add(kind)
    return f" x{kind} "


def pieces(word: str) -> tuple[str, ...]:
    """A word and its pieces of three to five letters, with a blank at either end."""
    padded = f" {word} "
    return (
        f"w{word}",
        *{f"c{padded[at : at + size]}" for size in (3, 4, 5) for at in range(len(padded) - size + 1)},
    )


def _negated(tokens: list[str]) -> Iterator[str]:
    reach, before = 0, ""
    for token in tokens:
        if token in _STOPS:
            reach, before = 0, token
            if token in "?!":
                yield f"n{token}"
            continue
        marked = f"~{token}" if reach else token
        if reach:
            yield f"n{marked}"
        if reach or before in _STOPS:
            yield f"n{before} {marked}"
        reach -= reach > 0
        if token in _NEGATIONS or token.endswith("n't"):
            reach = NEGATION_REACH
        before = marked


def _frames(tokens: list[str], common: Collection[str]) -> Iterator[str]:
    frame = [_in_frame(t, common) for t in tokens if t != ","]
    for size in (2, 3, 4):
        for at in range(len(frame) - size + 1):
            yield f"s{' '.join(frame[at : at + size])}"


def _in_frame(token: str, common: Collection[str]) -> str:
    if token in common or token in _STOPS:
        return token
    return lexicon.load().class_of(token) or f"~{token[-2:]}"


def _lines(tokens: list[str]) -> list[list[str]]:
    """The words of each sentence; a question keeps its mark as the last one."""
    lines: list[list[str]] = [[]]
    for token in tokens:
        if token in _STOPS:
            if token == "?":
                lines[-1].append(token)
            if lines[-1]:
                lines.append([])
        elif token != ",":
            lines[-1].append(token)
    return [line for line in lines if line]


def _classes(lines: list[list[str]]) -> Iterator[str]:
    known = lexicon.load()
    for line in lines:
        told = known.classes(line)
        for size in (1, 2, 3):
            for at in range(len(told) - size + 1):
                yield f"l{' '.join(told[at : at + size])}"
        if "NOT" in told or "NEVER" in told:
            yield from (f"l~{one}" for one in told)
        if line[-1] == "?":
            yield from (f"l?{one}" for one in told)


def _places(lines: list[list[str]]) -> Iterator[str]:
    told = [line for line in lines if len(line) > 2] or lines
    if not told:
        return
    yield from (f"pf {w}" for w in told[0][:12])
    yield from (f"pl {w}" for w in told[-1][-14:])
    yield f"p{min(6, len(told))} sentences"


def _outside(plain: str, words: list[str]) -> Iterator[str]:
    yield f"ulength {min(8, len(words).bit_length())}"
    yield f"uquestions {min(3, plain.count('?'))}"
    yield f"ucries {min(3, plain.count('!'))}"
    if "?" in plain[-40:]:
        yield "uends in a question"
    yield f"uparagraphs {min(4, plain.count(chr(10) * 2))}"
