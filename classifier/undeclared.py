"""Which charset bytes are in that declare none, or a wrong one.

Owns a guess among the charsets that mail still comes in: escapes and UTF-8 prove themselves; of the rest each candidate
is scored by how ordinary the text would be that it gives. Western text has lone bytes among letters, so Windows-1252
needs no proof and the others do.
"""

from __future__ import annotations

import codecs
import re

SAMPLE = 8_000
_ESCAPES = (
    (b"\x1b$)C", "iso2022_kr"),
    (b"\x1b$@", "iso2022_jp_2004"),
    (b"\x1b$B", "iso2022_jp_ext"),
    (b"\x1b(J", "iso2022_jp_ext"),
    (b"\x1b$(", "iso2022_jp_2"),
)
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
# Every candidate with the share of a text that ordinary characters of its language would make up.
_CANDIDATES = ("cp932", "euc_jp", "gb18030", "cp950", "cp949", "koi8_r", "cp1251")
# What Windows-1252 has between 0x80 and 0x9F that people write: euro, quotes, dashes, dots, and a few letters.
_TYPOGRAPHY = frozenset(b"\x80\x82\x84\x85\x8a\x8c\x8e\x91\x92\x93\x94\x95\x96\x97\x99\x9a\x9c\x9e\x9f")
_HIGH = re.compile(rb"[\x80-\xff]{1,1000}")
_WORD = re.compile(rb"[A-Za-z\x80-\xff]{1,1000}")
_ENOUGH = 0.55


def guess(data: bytes) -> str:
    """The codec that fits best; Windows-1252 where none does."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    if b"\x1b" in data:
        for escape, name in _ESCAPES:
            if escape in data:
                return name
    sample = data[:SAMPLE]
    if sample.count(0) * 5 > len(sample) * 2:
        return "utf-16-be" if sample[::2].count(0) > sample[1::2].count(0) else "utf-16-le"
    if _is_western(sample):
        return _western(sample)
    best = max((_score(sample, name), name) for name in _CANDIDATES)
    return best[1] if best[0] >= _ENOUGH else "cp1252"


def _western(sample: bytes) -> str:
    """Latin-9 where its euro sign stands and no byte that only Windows-1252 has."""
    return "iso8859-15" if 0xA4 in sample and not any(0x80 <= b <= 0x9F for b in sample) else "cp1252"


def _is_western(sample: bytes) -> bool:
    """Whether most high bytes are lone ones among letters, as in Western text, and none a lead byte of Shift-JIS."""
    high = _HIGH.findall(sample)
    total = sum(len(run) for run in high)
    leads = sum(1 for b in sample if 0x80 <= b < 0xA0 and b not in _TYPOGRAPHY)
    if leads * 10 > total:
        return False
    alone = sum(1 for run in high if len(run) == 1)
    letters = sum(len(word) for word in _WORD.findall(sample) if not word.isascii()) - total
    return alone * 2 >= total or letters >= total


def _score(sample: bytes, name: str) -> float:
    """How ordinary the text would be, 0 to 1; 0 where the bytes cannot be of that charset."""
    text = sample.decode(name, "replace")
    foreign = [c for c in text if c > "\x7f"]
    wrong = sum(1 for c in foreign if c == "\ufffd")
    if not foreign or wrong * 25 > len(foreign) + 25:
        return 0.0
    return sum(_WEIGHTS[name](c) for c in foreign) / len(foreign)


def _japanese(char: str) -> float:
    """Kana are in every Japanese sentence; half-width ones are what other bytes look like."""
    if "\u3040" <= char <= "\u30ff" or char in "、。「」ー":
        return 1.0
    return 0.55 if _common(char, "cp932", 0x88, 0x98) else 0.0


def _chinese(char: str) -> float:
    return (
        0.8
        if char in "，。！？：；、"
        else 0.75
        if _common(char, "gb2312", 0xB0, 0xD7)
        else 0.1
        if char > "\u4e00"
        else 0.0
    )


def _taiwanese(char: str) -> float:
    return (
        0.8
        if char in "，。！？：；、"
        else 0.74
        if _common(char, "cp950", 0xA4, 0xC6)
        else 0.1
        if char > "\u4e00"
        else 0.0
    )


def _common(char: str, codec: str, low: int, high: int) -> bool:
    """Whether the character is in the first level of its national set, which holds those in daily use."""
    code = char.encode(codec, "ignore")
    return len(code) == 2 and low <= code[0] <= high


def _korean(char: str) -> float:
    return 1.0 if "\uac00" <= char <= "\ud7a3" and _common(char, "euc_kr", 0xB0, 0xC8) else 0.0


def _cyrillic(char: str) -> float:
    """Lower case is common, upper case rare: that tells KOI8-R from Windows-1251, where the two change places."""
    return 0.95 if "а" <= char <= "я" or char == "ё" else 0.2 if "А" <= char <= "Я" else 0.0


_WEIGHTS = {
    "cp932": _japanese,
    "euc_jp": _japanese,
    "gb18030": _chinese,
    "cp950": _taiwanese,
    "cp949": _korean,
    "koi8_r": _cyrillic,
    "cp1251": _cyrillic,
}
