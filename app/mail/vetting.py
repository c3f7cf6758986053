"""What the raw bytes of a message say beside its words: whether our own provider found its writer forged, and whether
a delivery report only tells of a delay.

Reads untrusted bytes with bounded patterns. Must not parse bodies: `classifier` does.
"""

from __future__ import annotations

import re
from collections.abc import Collection

_HEAD = 65_536
_REPORT = 262_144
# One header field with its folded lines (RFC 5322 section 2.2.3).
_RESULTS = re.compile(rb"(?im)^Authentication-Results:((?:[^\r\n]|\r?\n[ \t]){0,8000})")
_COMMENT = re.compile(rb"\([^()]{0,2000}\)")
_DMARC = re.compile(rb"(?i)(?:^|[;\s])dmarc\s*=\s*([a-z]+)")
_DELAYED, _FAILED = (re.compile(rb"(?im)^Action:[ \t]*" + word + rb"\b") for word in (b"delayed", b"failed"))
# Microsoft's servers leave their name out, though RFC 8601 section 2.2 wants it.
UNNAMED = ""


def is_forged(raw: bytes, trusted: Collection[str]) -> bool:
    """Whether DMARC failed, by the topmost result of one of the `trusted` servers (ends of their names, or `UNNAMED`).

    Servers put theirs on top, and take out what others wrote in their name (RFC 8601 section 5); a result below it, or
    by anybody else, says nothing.
    """
    head = raw[:_HEAD].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    for found in _RESULTS.finditer(head):
        text = _COMMENT.sub(b" ", found[1])
        name, _, results = text.partition(b";")
        words = name.split()
        if words and b"=" in words[0]:
            server, results = UNNAMED, text
        else:
            server = words[0].decode("ascii", "replace").lower().rstrip(".") if words else UNNAMED
            if not server:
                continue
        if _is_of(server, trusted) and (told := _DMARC.findall(results)):
            # The writer's own address stands there, too, and may say "pass".
            return b"fail" in {word.lower() for word in told}
    return False


def _is_of(server: str, trusted: Collection[str]) -> bool:
    if server == UNNAMED:
        return UNNAMED in trusted
    return any(end != UNNAMED and f".{server}".endswith(f".{end}") for end in trusted)


def is_delay(raw: bytes) -> bool:
    """Whether a delivery report says of nobody that it failed, only that it takes longer (RFC 3464 section 2.3.3)."""
    return bool(_DELAYED.search(raw, 0, _REPORT)) and not _FAILED.search(raw, 0, _REPORT)
