"""The fields that a mail template can name, and what their values become before they stand in a mail.

Owns the table of fields and the cleaning of values: a value is plain text, of one line unless its field is listed as
one of many lines, and never longer than a limit. Must not know templates or HTML.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

FIELDS: Mapping[str, frozenset[str]] = {
    "lead": frozenset({"first_name", "last_name", "name", "company", "title", "country", "email", "source"}),
    "sender": frozenset({"name", "first_name", "company", "email", "address", "signature"}),
    "predecessor": frozenset({"name", "first_name", "email"}),
    "closer": frozenset({"name", "first_name", "email", "booking_url"}),
    "reply": frozenset({"text", "quoted", "subject", "date", "time"}),
    "handoff": frozenset({"reason", "choice", "fit", "objections", "introduction", "link"}),
    "thread": frozenset({"text"}),
    "referrer": frozenset({"name", "first_name"}),
    "collateral": frozenset({"sort", "title", "text", "value", "link"}),
    "unsubscribe": frozenset({"url"}),
}
# Their line breaks are kept; every other value becomes one line.
MANY_LINES = frozenset({"sender.address", "sender.signature", "reply.text", "reply.quoted", "thread.text"})
LINKS = frozenset({"closer.booking_url", "handoff.link", "unsubscribe.url", "collateral.link"})

TEXT_LIMIT = 20_000  # characters of a value of many lines; a long thread is cut there
LINE_LIMIT = 300  # characters of a value of one line
LINK_LIMIT = 2_000
QUOTE_LIMIT = 2_000

# Characters that show nothing or turn the direction of a line, and halves of surrogate pairs.
UNWANTED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_NEWLINES = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def with_plain_newlines(text: str) -> str:
    """The text with every sort of line break as a line feed."""
    return _NEWLINES.sub("\n", text)


def plain(name: str, value: object) -> str:
    """The text of a field's value, where `name` is the full name; empty when there is nothing to show.

    None, spaces of any kind and characters that show nothing count as nothing, so that no mail begins with "Hi ,".
    """
    text = "" if value is None else UNWANTED.sub("", with_plain_newlines(str(value))).strip()
    if name not in MANY_LINES:
        text = " ".join(text.split())
    if not any(c.isprintable() and not c.isspace() for c in text):
        return ""
    limit = TEXT_LIMIT if name in MANY_LINES else LINK_LIMIT if name in LINKS else LINE_LIMIT
    return text if len(text) <= limit else f"{text[:limit]} […]"


def quote(text: str) -> str:
    """Words of a mail as a quotation: each line led by "> ", cut at a word when it is long."""
    text = UNWANTED.sub("", with_plain_newlines(text)).strip()
    if len(text) > QUOTE_LIMIT:
        text = text[:QUOTE_LIMIT].rsplit(None, 1)[0] + " […]"
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))
