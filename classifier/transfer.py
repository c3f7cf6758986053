"""Transfer encodings undone: base64, quoted-printable and uuencode, also where they are broken.

Owns that step for one part. Never raises: what cannot be undone comes back as it is.
"""

from __future__ import annotations

import binascii
import re

# Blanks that a relay put behind a soft line break (RFC 2045 section 6.7, rule 3).
_LATE = re.compile(rb"=[ \t]{1,80}(?=\r?\n)")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
_PADDED = re.compile(rb"=[ \t]{0,9}\r?\n")
_FOOTER = re.compile(rb"\r?\n[-_]{2}")
_BEGIN = re.compile(r"begin(?:-base64)? [0-7]{3,4} .{1,200}")


def undo(data: bytes, encoding: str) -> bytes:
    """`data` without the transfer encoding that its header names."""
    name = encoding.split(";")[0].split("(")[0].strip().strip("\"'").lower().replace("_", "-")
    if name in ("quoted-printable", "quoted printable", "quotedprintable", "qp"):
        return binascii.a2b_qp(_LATE.sub(b"=", data))
    if name in ("base64", "base-64", "b64"):
        return _base64(data)
    if name in ("x-uuencode", "uuencode", "uue", "x-uue"):
        return _uuencoded(data)
    return data


def _base64(data: bytes) -> bytes:
    """Whatever base64 is in `data`: stray characters are skipped, a footer behind it and a cut end are left out."""
    footer = _FOOTER.search(data)
    bare = data[: footer.start()] if footer and footer.start() else data
    out = []
    # Some encoders pad each line; behind padding inside a line there is nothing of ours.
    for piece in _PADDED.split(bare, maxsplit=20_000):
        letters = _NOT_BASE64.sub(b"", piece.split(b"=", 1)[0])
        letters = letters[: len(letters) - (len(letters) % 4 == 1)]
        try:
            out.append(binascii.a2b_base64(letters + b"=" * (-len(letters) % 4)))
        except binascii.Error:
            return data
    return b"".join(out) or data


def _uuencoded(data: bytes) -> bytes:
    out = []
    for line in data.splitlines():
        if line.startswith(b"begin ") or not line.strip() or line.strip() == b"end":
            continue
        try:
            out.append(binascii.a2b_uu(line))
        except binascii.Error:
            # Some encoders count the padding of the last line wrongly: its first byte says how much is meant.
            size = (((line[0] - 32) & 63) * 4 + 5) // 3
            try:
                out.append(binascii.a2b_uu(line[:size]))
            except binascii.Error:
                continue
    return b"".join(out)


def without_uuencoded(text: str) -> str:
    """`text` without the files that old mailers put between its lines."""
    if "begin" not in text:
        return text
    out: list[str] = []
    inside = False
    for line in text.split("\n"):
        if inside:
            inside = line.strip() not in ("end", "====") and (
                not line.strip() or len(line.rstrip()) <= 80 and " please " not in line
            )
        elif _BEGIN.fullmatch(line.strip()):
            inside = True
        else:
            out.append(line)
    return "\n".join(out)
