"""Naming: which part of a name is what a person is called by, so that nobody is greeted "Hi Frau" or "Hi Dr.".

Must not guess: a title and one name are a surname, and then there is no first name to greet by.
"""

from __future__ import annotations

import unicodedata

from classifier.first_names import FIRST_NAMES
from classifier.name_words import PARTICLES, TITLES

# Before a first name, where another title stands before a surname.
_BEFORE_FIRST_NAMES = frozenset(
    {"don", "dona", "d", "sister", "father", "brother", "uncle", "aunt", "auntie", "seu", "irma"}
)
# First names, too: titles only with their dot or their accent.
_ALSO_NAMES = frozenset({"irma", "don", "mag", "rag", "arch", "col", "lic", "me", "m", "d", "big", "old"})
_BEHIND = frozenset("phd md mba msc bsc ma ba jr junior sr senior ii iii iv esq cpa pe pmp mrics llm dds".split())


def full_name(first: str | None, last: str | None) -> str:
    """First and last name, or nothing."""
    return " ".join(part for part in (first, last) if part)


def first_and_last(name: str | None) -> tuple[str | None, str | None]:
    """The first name and the surname in a name as people write it; None for what is not there.

    Titles in English, German, French, Spanish, Italian, Dutch and Portuguese are passed over, "Kern, Uma" is put
    the right way round, and what stands behind a name ("PhD") is left out.
    """
    words, is_turned = _in_order(name or "")
    titles = 0
    while titles < len(words) and _is_title(words[titles], words[titles + 1 : titles + 2]):
        titles += 1
    before, rest = words[:titles], words[titles:]
    if not rest:
        return None, None
    is_called = not before or _key(before[-1]) in _BEFORE_FIRST_NAMES
    if not is_turned and (_key(rest[0]) in PARTICLES or (len(rest) == 1 and not is_called)):
        return None, " ".join(rest)
    return rest[0], " ".join(rest[1:]) or None


def _in_order(name: str) -> tuple[list[str], bool]:
    """The words of a name, the first name before the surname; whether they were turned round for that."""
    parts = [part.split() for part in name.replace('"', " ").split(",")]
    while len(parts) > 1 and all(_key(word) in _BEHIND for word in parts[-1]):
        parts.pop()
    words = [word for part in [*parts[1:], parts[0]] for word in part]
    while len(words) > 1 and _key(words[-1]) in _BEHIND:
        words.pop()
    return words, len(parts) > 1


def _is_title(word: str, behind: list[str]) -> bool:
    key = _key(word)
    if key not in _TITLES:
        return False
    if key in _ALSO_NAMES and "." not in word and word.isascii():
        return key == "don" and bool(behind) and _key(behind[0]) in FIRST_NAMES
    return True


def _key(word: str) -> str:
    """A word without case, accents and dots."""
    folded = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in folded if not unicodedata.combining(letter)).replace(".", "").strip("()")


_TITLES = frozenset(map(_key, TITLES))
