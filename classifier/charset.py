"""Bytes to text: declared charsets that lie, undeclared ones, and the encoded words of RFC 2047.

Owns decoding. Never raises: what no codec can read is read with replacement characters.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import quopri
import re

# Codecs of Python that are no character sets, cost quadratic time, or decode escapes.
_REFUSED = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"})
_ALIASES = {
    "ansi": "cp1252",
    "unicode-1-1-utf-7": "utf-7",
    "x-unknown": "utf-8",
    "ks_c_5601-1987": "cp949",
    "x-sjis": "cp932",
}

# Bounded on every side, so one pass over a long header stays linear.
_WORD = re.compile(r"=\?([^?\s=]{1,40})\?([bBqQ])\?([^?\r\n]{0,2000})\?=")
_BETWEEN = re.compile(r"(\?=)[ \t\r\n]{1,10}(?==\?)")


def decode(data: bytes, charset: str | None) -> str:
    """Decode `data` as declared, else as UTF-8, else as Windows-1252 with replacement."""
    for name in (_codec(charset), "utf-8"):
        if name is None:
            continue
        try:
            return data.decode(name)
        except (UnicodeError, LookupError, ValueError):
            continue
    return data.decode("cp1252", "replace")


def _codec(charset: str | None) -> str | None:
    if not charset:
        return None
    wanted = charset.strip().strip("'\"").lower()
    # Western mail that says Latin-1 means Windows-1252, as browsers read it (WHATWG Encoding).
    if wanted in ("iso-8859-1", "latin1", "us-ascii", "ascii"):
        return None if wanted.endswith("ascii") else "cp1252"
    try:
        found = codecs.lookup(_ALIASES.get(wanted, wanted)).name
    except (LookupError, ValueError):
        return None
    return None if found.replace("-", "_") in _REFUSED else found


def decode_words(value: str) -> str:
    """Replace the encoded words of a header value by their text (RFC 2047 section 6.2)."""
    if "=?" not in value:
        return value
    joined = _BETWEEN.sub(r"\1", value)
    out: list[str] = []
    pending: list[tuple[str, bytes]] = []
    end = 0
    for match in _WORD.finditer(joined):
        if match.start() > end:
            out.append(_flush(pending))
            out.append(joined[end : match.start()])
        pending.append((match[1].split("*", 1)[0].lower(), _payload(match[2], match[3])))
        end = match.end()
    out.append(_flush(pending))
    out.append(joined[end:])
    return "".join(out)


def _payload(encoding: str, text: str) -> bytes:
    try:
        data = text.encode("cp1252")  # raw octets inside an encoded word, read as UTF-8 before
    except UnicodeEncodeError:
        data = text.encode("utf-8", "replace")
    if encoding in "qQ":
        return quopri.decodestring(data, header=True)
    try:
        return base64.b64decode(data + b"=" * (-len(data) % 4))
    except (binascii.Error, ValueError):
        return data


def _flush(pending: list[tuple[str, bytes]]) -> str:
    """Join neighbours of one charset before decoding: mailers split characters between words."""
    out: list[str] = []
    while pending:
        charset, data = pending.pop(0)
        while pending and pending[0][0] == charset:
            data += pending.pop(0)[1]
        out.append(decode(data, charset))
    return "".join(out)
