"""What a mail server says, made fit for a database, a log and a page."""

from __future__ import annotations

_LONGEST = 500


def readable(text: str | bytes) -> str:
    """Real characters only, on one line, at most 500 of them. Bytes that are no UTF-8 become U+FFFD."""
    raw = text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape")
    decoded = raw[: 4 * _LONGEST].decode("utf-8", "replace")
    return "".join(c if c.isprintable() else " " for c in decoded)[:_LONGEST].strip()
