"""The words that the sender wrote now: quotations, sign-off, signature, disclaimers and mobile footers removed.

Owns the order of these cuts. It works on lines of bounded length and cuts only on
machine evidence (quote marks, an attribution with a date or an address, a header block, our own sent words). Where a
cut would leave nothing, less is cut.
"""

from __future__ import annotations

from collections.abc import Sequence

from classifier.banner import without_banner
from classifier.desk import without_frame
from classifier.quotation import has_opening, is_answered_between, without_quotations
from classifier.sent_lines import is_repeated, without_sent
from classifier.signature import unsigned

__all__ = ["own_words", "unsigned"]

MAX_TEXT = 200_000
MAX_LINES = 3_000
MAX_LINE = 1_000

# Byte order and direction marks and soft hyphens are dropped; blanks of other widths (Apple sets one before AM)
# become plain ones.
_UNSEEN = {
    code: None for code in (0xAD, 0xFEFF, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
}
_BLANKS = {code: " " for code in (0xA0, 0x2007, 0x2009, 0x202F)}
_MARKS = str.maketrans({**_UNSEEN, **_BLANKS, "\r": None})


def own_words(text: str, sent_texts: Sequence[str] = (), sender_name: str = "") -> str:
    """What the sender wrote now, of a whole text: without quotations, sign-off, signature and boilerplate."""
    lines = [line[:MAX_LINE] for line in text[:MAX_TEXT].translate(_MARKS).split("\n", MAX_LINES)[:MAX_LINES]]
    lines = without_frame(without_banner(lines))
    rest = without_sent(lines, sent_texts) if sent_texts else lines
    if len(rest) < len(lines) and not _filled(rest) and is_repeated(lines, sent_texts) and not has_opening(lines):
        rest = lines
    words = "\n".join(without_quotations(rest))
    return unsigned(words, sender_name, answers=is_answered_between(rest))


def _filled(lines: Sequence[str]) -> bool:
    return any(line.strip() for line in lines)
