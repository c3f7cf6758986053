"""What in a text is the name of a person.

Owns the form of names: titles, particles, hyphens, initials, capitals, a surname put first. Whether the person is
pointed to is not decided here, only how far the form itself vouches for a name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from classifier.first_names import ALSO_WORDS, AT_THE_START, FIRST_NAMES
from classifier.name_words import (
    CAPITAL_TOO,
    COURTESIES,
    GERMAN,
    GERMAN_ENDINGS,
    LOWER_TITLES,
    MONTHS,
    NO_NAME,
    OF_SURNAMES,
    ORGANISED,
    PARTICLES,
    PLACE_NAMES,
    TITLES,
)
from classifier.pointing_words import COPULAS, HANDLES, PLACES, POINTERS, TRANSPARENT
from classifier.roles import is_role
from classifier.tokens import Token

ORDERS = HANDLES | POINTERS
NOT_AFTER_A_TITLE = HANDLES | POINTERS | TRANSPARENT
SURE, LIKELY, POSSIBLE, WEAK = 3, 2, 1, 0
OFFICE = -1  # no name at all, but a post
MAX_WORDS = 4
# Words in lower case with which a name may begin.
_LOW = FIRST_NAMES | LOWER_TITLES | COURTESIES


@dataclass(frozen=True, slots=True)
class Name:
    """The tokens `first` to `last` (exclusive). `strength`: SURE with a title or a known first name, LIKELY two words,
    POSSIBLE one unknown word amid a sentence, WEAK one that may have its capital from elsewhere. `low` is in lower
    case; `alone` is one word without a title."""

    text: str
    first: int
    last: int
    strength: int
    low: bool
    key: tuple[str, ...]


class _Script:
    """What capitals are worth in a text; computed where an unknown word has one."""

    def __init__(self, words: Sequence[Token]) -> None:
        self._words = words

    @cached_property
    def german(self) -> bool:
        """Whether nouns have capitals."""
        words = self._words[:400]
        return sum(t.key in GERMAN for t in words) > len(words) // 20

    @cached_property
    def shouted(self) -> bool:
        """Whether most words are in capitals."""
        words = self._words
        return sum(t.text.isupper() for t in words if t.kind == "w") * 2 > len(words) > 5


def names(words: Sequence[Token]) -> list[Name]:
    """The names in the text, in order."""
    script = _Script(words)
    found: list[Name] = []
    free = 0  # the first token that is in no name
    for at, token in enumerate(words):
        if at < free or token.kind != "w" or (token.text[0].islower() and token.key not in _LOW):
            continue
        name = _name_at(words, at, script)
        if name is not None:
            found.append(name)
            free = name.last
    return found


def starts(words: Sequence[Token], at: int) -> bool:
    """Whether a capital there may be that of a beginning."""
    if at == 0 or words[at - 1].sentence != words[at].sentence:
        return True
    before = words[at - 1]
    return before.kind == "p" and before.text in ":-–—•*>(\"'¿¡|…)»«“„"


_SAINTS = frozenset("st saint sainte san santo santa sao sankt sint".split())


def _name_at(words: Sequence[Token], at: int, script: _Script) -> Name | None:
    if words[at].key in _SAINTS:
        return None
    if at and words[at - 1].key in _SAINTS and words[at - 1].sentence == words[at].sentence:
        return None
    after_title, titled = _after_title(words, at)
    surname = _after_particles(words, after_title) if titled else after_title
    token = words[surname] if surname < len(words) else None
    if token is not None and surname + 1 < len(words) and words[surname + 1].key == "'t":
        return None  # `Don't`
    if token is None or token.kind != "w" or (titled and token.sentence != words[at].sentence):
        return None
    if token.text.isupper() and script.shouted:
        return _in_lower_case(words, after_title) if token.key in FIRST_NAMES else None
    if not token.text[0].isupper() and not titled:
        courteous = _courteous(words, after_title)
        if courteous is not None:
            return courteous
    if not token.text[0].isupper():
        low = _in_lower_case(words, after_title)
        return low
    if not _fits(token, titled) or (is_role(token) and not titled):
        return _reversed(words, at)
    turned = _reversed(words, at)
    if turned is not None:
        return turned
    last = _end(words, surname)
    kept = [t for t in words[after_title:last] if t.kind == "w"]
    known = kept[0].key.partition("-")[0] in FIRST_NAMES or kept[0].key in FIRST_NAMES
    if not known and not titled and starts(words, after_title) and _begins_with_a_verb(kept, words[last : last + 1]):
        return None
    if not known and not titled and _begins_later(words, after_title, kept):
        return None
    if not titled and (_is_product(kept[0], words[last] if last < len(words) else None) or kept[-1].key in ORGANISED):
        return None
    if not titled and not known and is_role(kept[-1]):
        return None
    if len(kept) == 1 and kept[0].key in MONTHS and _beside_a_number(words, after_title):
        return None
    if not titled and not known and all(len(t.text.strip(".")) == 1 for t in kept):
        return None
    if not titled and kept[0].text.isupper() and len(kept[0].text) > 1 and len(kept) == 1 and not known:
        return None
    if not titled and len(kept) == 1 and known and kept[0].text.isupper() and len(kept[0].text) < 3:
        return None
    single = len(kept) == 1 + surname - after_title
    text = " ".join(t.text for t in (words[at:last] if titled and single else kept))
    strength = _strength(words, after_title, kept, titled, known, script)
    return Name(text, at, last, strength, False, tuple(t.key for t in kept))


def _begins_with_a_verb(kept: Sequence[Token], after: Sequence[Token]) -> bool:
    """`Frag den Mirko`, `Decide Zurigo`, `Achalez Pascal`; but `Callum Ross`, whose surname is a first name too, and
    `Chase Miller does IT`, whose verb comes after the name."""
    if len(kept) > 1 and kept[1].key in FIRST_NAMES and kept[1].key not in ALSO_WORDS:
        return True
    return kept[0].key in ORDERS and not (len(kept) > 1 and any(t.key in HANDLES or t.key in COPULAS for t in after))


def _begins_later(words: Sequence[Token], at: int, kept: Sequence[Token]) -> bool:
    """`Kreishaus Frau Bettina Krahl`, `Operating Officer Miriam Voss`: what stands before is where or what she is. In
    `talk to Thuy Anna Nguyen` it is a first name that is not known: neither an article nor a beginning vouches for a
    noun."""
    if any(t.key in TITLES for t in kept[1:-1]):
        return True
    first = next((i for i, t in enumerate(kept[:-1]) if i and t.key in FIRST_NAMES and t.key not in ALSO_WORDS), 0)
    if not first:
        return False
    noun = starts(words, at) or words[at - 1].key in _BEFORE_NOUNS
    return noun or any(not t.capital or is_role(t) or t.key in ORDERS or t.key in ORGANISED for t in kept[:first])


# Articles, possessives, and what is one word with an article.
_BEFORE_NOUNS = frozenset(
    "the a an our my his her their your der die das den dem des im am zum zur vom beim mein meine meinen meinem meiner"
    " unser unsere unseren unserem unserer sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer kein eine einen"
    " einem einer le la l' les un une mon ma notre nos votre son sa du au el los una nuestro nuestra mi su al del il lo"
    " uno mio mia nostro nostra suo sua dal dalla dall' alla all' della dell' het de een mijn onze ons zijn haar o"
    " um uma meu minha nosso nossa seu ao do da no na pelo pela".split()
)


def _is_product(token: Token, after: Token | None) -> bool:
    """Capitals inside (`KnowBe`), or a digit right behind: nobody's name, but for `McCoy`, `DeShawn` and the like."""
    inner = any(c.isupper() for c in token.text[1:]) and not token.text.isupper() and token.text.isalpha()
    of_people = token.text[:2] in ("Mc", "De", "Di", "La", "Le", "Fi", "Du", "Da") or token.text[:3] == "Mac"
    return (inner and not of_people) or (after is not None and after.kind == "n" and after.start == token.end)


def _beside_a_number(words: Sequence[Token], at: int) -> bool:
    return any(
        t.kind == "n" and t.sentence == words[at].sentence
        for t in (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
    )


def _strength(
    words: Sequence[Token], at: int, kept: Sequence[Token], titled: bool, known: bool, script: _Script
) -> int:
    if known and not titled and len(kept) == 1 and kept[0].key in PLACE_NAMES and at and words[at - 1].key in PLACES:
        return WEAK
    if titled or (known and not (kept[0].key in AT_THE_START and starts(words, at) and len(kept) == 1)):
        return SURE
    if script.german:
        noun = any(t.key.endswith(GERMAN_ENDINGS) for t in kept)
        return WEAK if len(kept) == 1 or noun else POSSIBLE
    if len(kept) > 1:
        return LIKELY
    return WEAK if starts(words, at) else POSSIBLE


def _after_title(words: Sequence[Token], at: int) -> tuple[int, bool]:
    """Where the name begins after the titles at `at`, and whether there were any."""
    end = at
    while end < len(words) and end - at < 4:
        token = words[end]
        if token.kind != "w" or token.sentence != words[at].sentence:
            break
        if token.key not in TITLES or not (token.text[0].isupper() or token.key in LOWER_TITLES):
            break
        end += 1
    if end == at:
        return at, False
    named = end < len(words) and words[end].capital and words[end].sentence == words[at].sentence
    if named and _fits(words[end], True):
        return end, True
    return (end, True) if _after_particles(words, end) > end else (at, False)


def _after_particles(words: Sequence[Token], at: int) -> int:
    """Where the surname itself begins after a title: `Frau von Trotha`, `mevrouw De Wilde`, `M. Le Goff`."""
    end = at
    if at >= len(words) or not (words[at].capital or words[at - 1].capital or words[at - 1].key in COURTESIES):
        return at
    while end < len(words) and end - at < 3 and words[end].key in (CAPITAL_TOO if words[end].capital else OF_SURNAMES):
        end += 1
    if end == at or end >= len(words) or not words[end].capital or words[end].sentence != words[at].sentence:
        return at
    joined = all(words[i].start - words[i - 1].end <= 1 for i in range(at + 1, end + 1))
    return end if joined and words[end].key not in NO_NAME and not is_role(words[end]) else at


def _fits(token: Token, titled: bool) -> bool:
    """Whether the capital word can begin a name."""
    if (
        token.key.partition("-")[0] in NO_NAME
        and token.text != "Germán"
        and not (titled and len(token.key) > 2 and token.key not in TITLES)
    ):
        return False
    return (
        "/" not in token.text
        and "&" not in token.text
        and token.text[-1] != "'"
        and len(token.text) > 1
        or (len(token.text) == 2 and token.text[1] == ".")
    )


def _end(words: Sequence[Token], at: int) -> int:
    """After the last word of the name that begins at `at`: further capital words, particles before them, initials."""
    last = at + 1
    count = 1
    while last < len(words) and count < MAX_WORDS:
        probe = last
        while probe < len(words) and probe - last < 3 and words[probe].key in PARTICLES:
            probe += 1
        if probe >= len(words):
            break
        token = words[probe]
        joined = all(words[i].start - words[i - 1].end <= 1 for i in range(last, probe + 1))
        if not joined or token.sentence != words[at].sentence or not token.capital:
            break
        further = token.key not in NO_NAME and not (is_role(token) and token.text.isupper())
        if not further or (token.text[-1] == "'"):
            break
        if probe > last and words[last].key in _ALSO_OF and (is_role(token) or _is_office(token, probe - last > 1)):
            break
        last = probe + 1
        count += 1
    return last


def _is_office(token: Token, article: bool) -> bool:
    """`Heidi von der Lohnabrechnung`, `Peter von der Planung`; but `Ilse von Hartung`: a short word is a surname."""
    long = len(token.key) >= 9 and token.key.endswith(_OF_OFFICES)
    abstract = len(token.key) >= 7 and token.key.endswith(("ties", "iene", "iek"))
    return long or abstract or token.key in _OFFICES or (article and token.key.endswith(("ung", "amt", "buro")))


_OF_OFFICES = tuple("ung buro zentrale amt heit schaft heid".split())
_OFFICES = frozenset("zentrale p&o logistica compras ventas".split())
_ALSO_OF = frozenset("de des du di da do del della van von".split())


def _reversed(words: Sequence[Token], at: int) -> Name | None:
    """`PRICE, Dana` and `PRICE Dana`: the surname in capitals, the known first name after it."""
    token = words[at]
    if (
        not token.text.isupper()
        or "." in token.text
        or len(token.text) < 3
        or token.key in FIRST_NAMES
        or at + 1 >= len(words)
    ):
        return None
    comma = words[at + 1].text == ","
    first = at + 2 if comma else at + 1
    if first >= len(words) or words[first].key not in FIRST_NAMES or not words[first].capital or is_role(token):
        return None
    given = words[first]
    if comma and first + 1 < len(words) and words[first + 1].capital and words[first + 1].start - given.end == 1:
        return None  # `the IT, Dana Price`: what stands before the comma is no surname
    if given.text.isupper() or given.sentence != token.sentence or (not comma and token.key in NO_NAME):
        return None
    return Name(f"{given.text} {token.text}", at, first + 1, SURE, False, (given.key, token.key))


def _courteous(words: Sequence[Token], at: int) -> Name | None:
    """`frau meier`, `dr. feldmann`: after a title also an unknown word in lower case may be a name."""
    if words[at].key not in COURTESIES or at + 1 >= len(words):
        return None
    token = words[at + 1]
    if token.kind != "w" or len(token.key) < 3 or not token.text.islower() or token.sentence != words[at].sentence:
        return None
    if token.key in NO_NAME or token.key in NOT_AFTER_A_TITLE or is_role(token):
        return None
    return Name(f"{words[at].text} {token.text}", at, at + 2, SURE, True, (token.key,))


def _in_lower_case(words: Sequence[Token], at: int) -> Name | None:
    token = words[at]
    if len(token.key) < 3 or token.key not in FIRST_NAMES or token.key in ALSO_WORDS or token.key in NO_NAME:
        return None
    return Name(token.text, at, at + 1, SURE, True, (token.key,))
