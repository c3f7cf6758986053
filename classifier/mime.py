"""Raw bytes of a message to parts, headers and text, within fixed bounds.

Owns the only MIME reader of the project. Never raises on bytes, fetches nothing, unpacks no attachment.
The tree is split here and not by the standard library's feed parser, which needs seconds for a few thousand nested
parts; header fields, parameters and transfer encodings of one part are left to `email` (compat32).
"""

from __future__ import annotations

import email.message
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.errors import MessageError

from classifier.charset import decode, decode_words
from classifier.html import to_text

MAX_RAW = 25 * 1024 * 1024
MAX_HEAD = 256 * 1024
MAX_FIELDS = 1_000
MAX_VALUE = 16 * 1024
MAX_DEPTH = 20
MAX_PARTS = 200
MAX_BODY = 1024 * 1024  # of one text part, before its transfer encoding is undone
MAX_TEXT = 200_000
MAX_LINE = 1_000

_FIELD = re.compile(rb"[!-9;-~]{1,100}[ \t]{0,4}:")
_FOLD = re.compile(r"[ \t]{0,1000}[\r\n]{1,1000}[ \t]{0,1000}")


@dataclass(frozen=True, slots=True)
class Head:
    """The header fields of one part: names in lower case, values unfolded and decoded, in order."""

    fields: tuple[tuple[str, str], ...] = ()

    def get(self, name: str) -> str:
        """The first value of that name, or an empty string."""
        return next((v for k, v in self.fields if k == name), "")

    def all(self, name: str) -> list[str]:
        """All values of that name, in order."""
        return [v for k, v in self.fields if k == name]


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """A leaf of the tree. `within` names the content types above it, outermost first."""

    head: Head
    content_type: str
    charset: str | None
    attached: bool
    filename: str
    within: tuple[str, ...]
    message: email.message.Message
    data: bytes

    @property
    def enclosed(self) -> bool:
        """Whether it belongs to another message that this one carries."""
        return "message/rfc822" in self.within

    def text(self) -> str:
        """The part as text: transfer encoding and charset undone, no more than `MAX_BODY` bytes read."""
        return decode(self._decoded(), self.charset)

    def _decoded(self) -> bytes:
        self.message.set_payload(self.data[:MAX_BODY].decode("ascii", "surrogateescape"))
        try:
            found = self.message.get_payload(decode=True)
        except (MessageError, ValueError, LookupError):
            found = None
        return found if isinstance(found, bytes) else self.data[:MAX_BODY]


@dataclass(frozen=True, kw_only=True, slots=True)
class Mail:
    """A message in parts. `text` is all that is shown; `own_html` leaves out what HTML marks as quoted."""

    head: Head
    content_type: str
    report_type: str
    parts: tuple[Part, ...]
    originals: tuple[Head, ...]
    text: str
    own_html: str | None
    html: str
    defects: tuple[str, ...]

    def first(self, *content_types: str) -> Part | None:
        """The first leaf of one of these types that is not inside an enclosed message."""
        return next((p for p in self.parts if p.content_type in content_types and not p.enclosed), None)


@dataclass(slots=True)
class _Walk:
    parts: list[Part] = field(default_factory=list)
    originals: list[Head] = field(default_factory=list)
    defects: list[str] = field(default_factory=list)
    seen: int = 0

    def note(self, defect: str) -> None:
        if defect not in self.defects:
            self.defects.append(defect)


def parse(raw: bytes) -> Mail:
    """Read any bytes as a message. What could not be read, or was cut, is named in `defects`."""
    walk = _Walk()
    if len(raw) > MAX_RAW:
        walk.note("cut at 25 MB")
        raw = raw[:MAX_RAW]
    head_bytes, body = _split_head(raw, walk)
    message = _message(head_bytes)
    _descend(message, body, (), walk)
    head = _head(message)
    text, own_html, html = _words(walk)
    return Mail(
        head=head,
        content_type=message.get_content_type(),
        report_type=_param(message, "report-type"),
        parts=tuple(walk.parts),
        originals=tuple(walk.originals),
        text=bounded(text),
        own_html=None if own_html is None else bounded(own_html),
        html=html,
        defects=tuple(walk.defects),
    )


def bounded(text: str) -> str:
    """No more than 200,000 characters in lines of no more than 1,000; line ends are LF; no NUL."""
    text = text[:MAX_TEXT].replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    if len(text) <= MAX_LINE:
        return text
    return "\n".join(line[:MAX_LINE] for line in text.split("\n"))


def _split_head(raw: bytes, walk: _Walk) -> tuple[bytes, bytes]:
    """Header block and body. A line that is no field ends the block, as mailers read it."""
    at = 0
    kept: list[bytes] = []
    size = 0
    while at < len(raw):
        end = raw.find(b"\n", at, at + MAX_VALUE * 64)
        stop = len(raw) if end < 0 else end + 1
        line = raw[at:stop]
        bare = line.strip(b"\r\n")
        if not bare.strip():
            return b"".join(kept), raw[stop:]
        starts = bool(_FIELD.match(bare)) or bare[:1] in b" \t"
        if not starts and not (at == 0 and bare.startswith((b"From ", b">From "))):
            walk.note("no blank line after the header")
            return b"".join(kept), raw[at:]
        if starts:
            if size + len(line) <= MAX_HEAD and len(kept) < MAX_FIELDS * 4:
                kept.append(line)
                size += len(line)
            else:
                walk.note("header cut")
        at = stop
    return b"".join(kept), b""


def _message(head: bytes) -> email.message.Message:
    """A compat32 message of the header block alone, without the feed parser's quadratic corners."""
    message = email.message.Message()
    fields: list[tuple[str, list[bytes]]] = []
    for line in head.splitlines():
        if line[:1] in (b" ", b"\t"):
            if fields and len(fields[-1][1]) < 500:
                fields[-1][1].append(line)
        elif len(fields) < MAX_FIELDS:
            name, _, value = line.partition(b":")
            fields.append((name.decode("ascii", "replace").strip(), [value.lstrip(b" \t")]))
    for field_name, pieces in fields:
        joined = b" ".join(p.strip() for p in pieces)[:MAX_VALUE]
        message[field_name] = decode(joined, None).replace("\r", " ").replace("\n", " ")
    return message


def _head(message: email.message.Message) -> Head:
    pairs = ((k.lower(), _FOLD.sub(" ", decode_words(str(v)))) for k, v in message.items())
    return Head(tuple((k, v.replace("\x00", "").strip()) for k, v in pairs))


def _descend(message: email.message.Message, body: bytes, within: tuple[str, ...], walk: _Walk) -> None:
    walk.seen += 1
    if walk.seen > MAX_PARTS:
        walk.note("more than 200 parts")
        return
    kind = message.get_content_type()
    boundary = _param(message, "boundary") if kind.startswith("multipart/") else ""
    if len(within) >= MAX_DEPTH:
        walk.note("nested more than 20 deep")
        return
    if boundary:
        for piece in _pieces(body, boundary.rstrip(), walk):
            _descend(*_opened(piece, walk), (*within, kind), walk)
    elif kind == "message/rfc822":
        inner, rest = _opened(_undone(message, body), walk)
        walk.originals.append(_head(inner))
        _descend(inner, rest, (*within, kind), walk)
    else:
        _leaf(message, kind, body, within, walk)


def _undone(message: email.message.Message, body: bytes) -> bytes:
    """An enclosed message that somebody encoded in spite of RFC 2046 section 5.2.1."""
    if str(message.get("content-transfer-encoding", "")).strip().lower() not in ("base64", "quoted-printable"):
        return body
    message.set_payload(body[:MAX_BODY].decode("ascii", "surrogateescape"))
    found = message.get_payload(decode=True)
    return found if isinstance(found, bytes) else body


def _opened(piece: bytes, walk: _Walk) -> tuple[email.message.Message, bytes]:
    head, body = _split_head(piece, walk)
    return _message(head), body


def _leaf(message: email.message.Message, kind: str, body: bytes, within: tuple[str, ...], walk: _Walk) -> None:
    head = _head(message)
    if kind.startswith("multipart/"):
        walk.note("multipart without a boundary")
        kind = "text/plain"
    part = Part(
        head=head,
        content_type=kind,
        charset=_param(message, "charset") or None,
        attached=head.get("content-disposition").lower().startswith("attachment"),
        filename=_param(message, "filename", "content-disposition") or _param(message, "name"),
        within=within,
        message=message,
        data=body,
    )
    walk.parts.append(part)
    if kind == "text/rfc822-headers":
        text = part.text().encode("utf-8", "replace")
        walk.originals.append(_head(_message(_split_head(text.lstrip(), walk)[0])))


def _pieces(body: bytes, boundary: str, walk: _Walk) -> Iterator[bytes]:
    """The parts between the delimiter lines (RFC 2046 section 5.1.1); a missing last delimiter is forgiven."""
    mark = b"--" + boundary.encode("utf-8", "replace")[:200]
    start = -1
    at = 0 if body.startswith(mark) else _next(body, mark, 0)
    while at >= 0 and walk.seen <= MAX_PARTS:
        if start >= 0:
            yield body[start:at].removesuffix(b"\n").removesuffix(b"\r")
        after = at + len(mark)
        if body[after : after + 2] == b"--":
            return
        line_end = body.find(b"\n", after)
        if line_end < 0:
            return
        start = line_end + 1
        at = start if body.startswith(mark, start) else _next(body, mark, start)
    if start >= 0:
        walk.note("last delimiter missing")
        yield body[start:]


def _next(body: bytes, mark: bytes, start: int) -> int:
    """Where the next delimiter line begins: the mark at a line's start, then blanks or `--` alone."""
    at = body.find(b"\n" + mark, start)
    for _ in range(MAX_PARTS):  # look-alikes of the delimiter are looked at so often, then the part has no end
        if at < 0:
            break
        rest = body[at + 1 + len(mark) : at + 1 + len(mark) + 80].split(b"\n", 1)[0].strip()
        if rest in (b"", b"--"):
            return at + 1
        at = body.find(b"\n" + mark, at + 1)
    return -1


def _param(message: email.message.Message, name: str, header: str = "content-type") -> str:
    """A parameter in RFC 2231 form or not, decoded; empty where there is none."""
    try:
        value = message.get_param(name, "", header)
    except (ValueError, LookupError, IndexError, TypeError):
        return ""
    if isinstance(value, tuple):
        value = decode(value[2].encode("latin-1", "replace"), value[0])
    return decode_words(str(value)).strip()


def _words(walk: _Walk) -> tuple[str, str | None, str]:
    """What a reader sees: all text, the own part of it where HTML marks the rest as quoted, the HTML itself."""
    shown = [p for p in walk.parts if p.content_type in ("text/plain", "text/html") and not p.enclosed]
    inline = [p for p in shown if not p.attached] or shown[:1]
    plain = [p.text() for p in inline if p.content_type == "text/plain"][:20]
    html = next((p.text() for p in inline if p.content_type == "text/html"), "")
    text = "\n".join(plain)
    if text.strip() or not html:
        return text, None, html
    whole, own, defect = to_text(html)
    if defect:
        walk.note(defect)
    return whole, own, html
