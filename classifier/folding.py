"""One spelling for all patterns: lower case, no accents, straight quotes, single spaces, one sentence a line.

Owns how words are compared. People on phones leave accents out, so no pattern of this library has any.
"""

from __future__ import annotations

import re
import unicodedata

# Typographic marks to the plain ones that the patterns use.
_QUOTES = str.maketrans("\u2019\u2018\u00b4`\u201c\u201d\u201e\u00ab\u00bb\u2013\u2014\u00a0", "''''" + '"' * 5 + "-- ")
_LONGER = {"ß": "ss", "\u2026": "..."}
_BLANKS = re.compile(r"[ \t\f\v]+")
_SENTENCE_END = re.compile(r"(?<=[!?;])\s+|(?<=[^\d.]\.)\s+|(?<=\d\d\d\d\.)\s+|\n+")
# Characters that nobody sees and that break up words: zero-width ones, soft hyphens, direction marks.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
# Cyrillic letters that look like Latin ones.
_HOMOGLYPHS = str.maketrans("аеорсухіѕ", "aeopcyxis")


def fold(text: str) -> str:
    """`text` for matching: accents and case removed, spaces evened out; line ends stay."""
    if text.isascii():
        return _BLANKS.sub(" ", text.lower().replace("`", "'")).strip()
    plain = _INVISIBLE.sub("", text).translate(_QUOTES)
    for mark, letters in _LONGER.items():
        plain = plain.replace(mark, letters)
    if not plain.isascii():
        spread = unicodedata.normalize("NFKD", plain)
        plain = "".join(c for c in spread if not unicodedata.combining(c)).lower().translate(_HOMOGLYPHS)
    return _BLANKS.sub(" ", plain.lower()).strip()


def sentences(folded: str) -> list[str]:
    """The sentences of a folded text, at most 300. Wrapped lines are joined before they are split."""
    joined = re.sub(r"(?<=[a-z,]) ?\n(?=[a-z])", " ", folded[:20_000])
    return [s.strip() for s in _SENTENCE_END.split(joined) if s.strip()][:300]
