"""The message inside an S/MIME signature that encloses it (RFC 8551 section 3.5.2).

Owns the few bytes of DER that lead to it. No signature is checked and nothing is decrypted.
"""

from __future__ import annotations

# The object identifier id-data (RFC 5652 section 4): in signed data, the content follows it.
_ID_DATA = bytes.fromhex("06092a864886f70d010701")
MAX_CHUNKS = 10_000


def signed_content(der: bytes) -> bytes | None:
    """The enclosed message; None where there is none to read, as in encrypted data."""
    at = der.find(_ID_DATA, 0, 4_000)
    if at < 0:
        return None
    tag, _, at = _header(der, at + len(_ID_DATA))
    if tag != 0xA0:
        return None
    tag, size, at = _header(der, at)
    if tag == 0x04:
        return der[at : at + size] if size >= 0 else None
    return _chunks(der, at, size) if tag == 0x24 else None


def _chunks(der: bytes, at: int, size: int) -> bytes | None:
    """The pieces of a constructed octet string, of known length or up to the end mark."""
    end = at + size if size >= 0 else len(der)
    out = []
    for _ in range(MAX_CHUNKS):
        if at >= end:
            break
        tag, length, at = _header(der, at)
        if tag != 0x04 or length < 0:
            break
        out.append(der[at : at + length])
        at += length
    return b"".join(out) or None


def _header(der: bytes, at: int) -> tuple[int, int, int]:
    """Tag, length (-1: up to an end mark) and where the value begins; tag 0 behind the end of the data."""
    if at + 2 > len(der):
        return 0, 0, len(der)
    tag, length, at = der[at], der[at + 1], at + 2
    if length == 0x80:
        return tag, -1, at
    if length > 0x80:
        count = min(length & 0x7F, 8)
        length = int.from_bytes(der[at : at + count], "big")
        at += count
    return tag, length, at
