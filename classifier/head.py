"""The header block of a message or part: its fields, and the parameters of those that have some.

Owns unfolding, decoding and the bounds of a header. Never raises on bytes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from classifier.charset import decode, decode_words

MAX_HEAD = 256 * 1024
MAX_FIELDS = 1_000
MAX_LINES = 4_000
MAX_VALUE = 16 * 1024
MAX_FOLDS = 500

_FIELD = re.compile(rb"[!-9;-~]{1,100}[ \t]{0,4}:")
_BLANK = re.compile(rb"\n\r?\n")
_FOLD = re.compile(r"[ \t]{0,1000}[\r\n]{1,1000}[ \t]{0,1000}")
# Their parameters are decoded one by one; a decoded quote mark must not end one.
_STRUCTURED = frozenset({"content-type", "content-disposition", "content-transfer-encoding"})
_ADDRESSED = frozenset({"from", "to", "cc", "reply-to", "sender", "bcc", "resent-from"})
_PARAMETER = re.compile(r'([^\s=;"]{1,60})[ \t]{0,10}=[ \t]{0,10}(?:"((?:[^"\\]|\\.){0,4000})"?|([^;]{0,4000}))')
_ESCAPED = re.compile(r"\\(.)")
_TYPE = re.compile(r"[\w!#$&^.+-]{1,100}/[\w!#$&^.+-]{1,100}")
MAX_PARAMETERS = 50


@dataclass(frozen=True, slots=True)
class Head:
    """The header fields of one part: names in lower case, values unfolded and decoded, in order."""

    fields: tuple[tuple[str, str], ...] = ()
    _first: dict[str, str] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        for name, value in self.fields:
            self._first.setdefault(name, value)

    def get(self, name: str) -> str:
        """The first value of that name, or an empty string."""
        return self._first.get(name, "")

    def all(self, name: str) -> list[str]:
        """All values of that name, in order."""
        return [v for k, v in self.fields if k == name]

    def content_type(self) -> str:
        """The media type in lower case; text/plain where there is none or it is none (RFC 2045 section 5.2)."""
        found = _TYPE.match(self.get("content-type").strip())
        return found[0].lower() if found else "text/plain"

    def parameter(self, name: str, of: str = "content-type") -> str:
        """A parameter in RFC 2231 form or not, decoded; empty where there is none."""
        return parameters(self.get(of)).get(name, "") if self.get(of) else ""


def split(raw: bytes) -> tuple[Head, bytes, str | None]:
    """Head, body, and a defect or None. A line that is no field ends the block, as mailers read it."""
    at = size = 0
    kept: list[bytes] = []
    while at < len(raw):
        end = raw.find(b"\n", at)
        stop = len(raw) if end < 0 else end + 1
        line = raw[at : min(stop, at + MAX_HEAD)]
        bare = line.strip(b"\r\n")
        if not bare.strip():
            return _head(kept), raw[stop:], None
        starts = bare[:1] in b" \t" or bool(_FIELD.match(bare))
        if not starts and not (at == 0 and bare.startswith((b"From ", b">From "))):
            return _head(kept), raw[at:], "no blank line after the header"
        if starts and size + len(line) <= MAX_HEAD and len(kept) < MAX_LINES:
            kept.append(line)
            size += len(line)
        elif starts:
            end_of_head = _BLANK.search(raw, at)
            return _head(kept), raw[end_of_head.end() :] if end_of_head else b"", "header cut"
        at = stop
    return _head(kept), b"", None


def _head(lines: list[bytes]) -> Head:
    fields: list[tuple[str, list[bytes]]] = []
    for line in b"".join(lines).splitlines():
        if line[:1] in (b" ", b"\t"):
            if fields and len(fields[-1][1]) < MAX_FOLDS:
                fields[-1][1].append(line)
        elif len(fields) < MAX_FIELDS:
            name, _, value = line.partition(b":")
            fields.append((name.decode("ascii", "replace").strip().lower(), [value]))
    return Head(tuple((name, _value(name, pieces)) for name, pieces in fields))


def _value(name: str, pieces: list[bytes]) -> str:
    """The unfolded value; encoded words undone but for the parameters."""
    value = decode(b" ".join(p.strip() for p in pieces)[:MAX_VALUE], None)
    if name not in _STRUCTURED:
        value = decode_words(value, harmless=name in _ADDRESSED)
    return _FOLD.sub(" ", value).replace("\x00", "").strip()


def parameters(value: str) -> dict[str, str]:
    """The parameters of a structured field, names in lower case, continuations joined (RFC 2231)."""
    _, _, rest = value.partition(";")
    plain: dict[str, str] = {}
    spread: dict[str, list[tuple[int, bool, str]]] = {}
    for match in list(_PARAMETER.finditer(rest))[:MAX_PARAMETERS]:
        found = _ESCAPED.sub(r"\1", match[2]) if match[2] is not None else match[3].strip()
        name, star, index = match[1].lower().partition("*")
        if not star:
            plain.setdefault(name, decode_words(found).strip())
        else:
            number = re.sub(r"\D", "", index)[:4]
            spread.setdefault(name, []).append((int(number or 0), index.endswith("*") or not index, found))
    for name, pieces in spread.items():
        plain[name] = _joined(sorted(pieces)).strip()
    return plain


def _joined(pieces: list[tuple[int, bool, str]]) -> str:
    """The pieces of one parameter; the first may name the charset."""
    charset = ""
    data = b""
    for place, (_, encoded, text) in enumerate(pieces):
        if encoded and place == 0 and text.count("'") >= 2:
            charset, _, text = text.split("'", 2)
        data += unquote_to_bytes(text) if encoded else text.encode("utf-8", "replace")
    return decode(data, charset or None)
