"""Bytes to text: declared charsets that lie, undeclared ones, and the encoded words of RFC 2047.

Owns decoding. Never raises: what no codec can read is read with replacement characters.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import quopri
import re

from classifier.undeclared import guess

# Codecs of Python that are no character sets, cost quadratic time, or decode escapes.
_REFUSED = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"})
# Names that mail uses for a charset, or for a part of the one that its writer really had (WHATWG Encoding).
_ALIASES = {
    "ansi": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso_8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-8-i": "iso8859_8",
    "iso-8859-8-e": "iso8859_8",
    "unicode-1-1-utf-7": "utf-7",
    "utf8mb4": "utf-8",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "euc-kr": "cp949",
    "x-sjis": "cp932",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "hz-gb-2312": "hz",
    "big5": "cp950",
    "iso-2022-jp": "iso2022_jp_ext",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
    "windows-874": "cp874",
    "koi8-ru": "koi8_u",
}
# Said by programs that do not know: no declaration.
_UNKNOWN = frozenset(
    {
        "",
        "us-ascii",
        "ascii",
        "x-unknown",
        "unknown",
        "unknown-8bit",
        "x-unknown-8bit",
        "default",
        "8bit",
        "none",
        "binary",
    }
)
_MOJIBAKE = ("\u00c3", "\u00e2\u20ac", "\u00c2")

# What has a meaning in an address field (RFC 5322 section 3.2.3); a comma in a name does no harm.
_SPECIALS = str.maketrans(dict.fromkeys('<>@;:"()[]\\', " "))

# Bounded on every side, so one pass over a long header stays linear.
_WORD = re.compile(r"=\?([^?\s=]{1,40})\?([bBqQ])\?([^?\r\n]{0,2000})\?=")
_CUT_WORD = re.compile(r"=\?([^?\s=]{1,40})\?([bBqQ])\?([^?\s]{0,2000})\??$")
_BETWEEN = re.compile(r"(\?=)[ \t\r\n]{1,10}(?==\?)")


def decode(data: bytes, charset: str | None) -> str:
    """Decode `data` as declared where it can be that, else as UTF-8, else as the charset that it looks like."""
    if data.isascii() and b"\x1b" not in data and not charset:
        return data.decode("ascii")
    name = _codec(charset)
    # Nobody writes Latin-1 that happens to be UTF-8: the declaration is wrong.
    names = ("utf-8", name) if name == "cp1252" and b"\x1b$" not in data else (name, "utf-8")
    for wanted in names:
        if wanted is None or (wanted == "utf-8" and b"\x1b$" in data):
            continue
        try:
            return _repaired(data.decode(wanted))
        except (UnicodeError, LookupError, ValueError):
            continue
    if name is not None and name not in ("cp1252", "utf-16"):
        text = data.decode(name, "replace")
        # One broken character, or a cut one, does not make the declaration wrong.
        if text.count("\ufffd") * 20 <= sum(c > "\x7f" for c in text[:100_000]):
            return text
    return data.decode(guess(data), "replace")


def _repaired(text: str) -> str:
    """Text that was decoded as Windows-1252 and encoded again, set right; any other as it is."""
    if not any(mark in text for mark in _MOJIBAKE):
        return text
    for name in ("cp1252", "latin-1"):
        try:
            return text.encode(name).decode("utf-8")
        except UnicodeError:
            continue
    return text


def _codec(charset: str | None) -> str | None:
    wanted = (charset or "").strip().strip("'\"").lower().replace("windows_", "windows-")
    if wanted in _UNKNOWN:
        return None
    try:
        found = codecs.lookup(_ALIASES.get(wanted, wanted)).name
    except (LookupError, ValueError):
        return None
    return None if found.replace("-", "_") in _REFUSED else found


def decode_words(value: str, *, harmless: bool = False) -> str:
    """Replace the encoded words of a header value by their text (RFC 2047 section 6.2).

    `harmless` leaves out of them what would be read as an address: a name may not say who sent it.
    """
    if "=?" not in value:
        return value
    joined = _BETWEEN.sub(r"\1", value)
    out: list[str] = []
    pending: list[tuple[str, bytes]] = []
    end = 0
    for match in (*_WORD.finditer(joined), *_cut_word(joined)):
        if match.start() > end:
            out.append(_flush(pending, harmless))
            out.append(joined[end : match.start()])
        pending.append((match[1].split("*", 1)[0].lower(), _payload(match[2], match[3])))
        end = match.end()
    if not end:
        return value
    out.append(_flush(pending, harmless))
    out.append(joined[end:])
    return "".join(out)


def _cut_word(value: str) -> list[re.Match[str]]:
    """A last word whose end somebody cut off."""
    tail = value[-2_100:]
    start = tail.rfind("=?")
    if start < 0 or _WORD.search(tail, start):
        return []
    found = _CUT_WORD.match(value, len(value) - len(tail) + start)
    return [found] if found else []


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


def _flush(pending: list[tuple[str, bytes]], harmless: bool) -> str:
    """Join neighbours of one charset before decoding: mailers split characters between words."""
    out: list[str] = []
    while pending:
        charset, data = pending.pop(0)
        while pending and pending[0][0] == charset:
            data += pending.pop(0)[1]
        out.append(decode(data, charset))
    text = "".join(out)
    return text.translate(_SPECIALS) if harmless else text
