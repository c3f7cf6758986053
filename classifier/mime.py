"""Raw bytes of a message to parts, headers and text, within fixed bounds.

Owns the only MIME reader of the project. Never raises on bytes, fetches nothing, unpacks no attachment.
The tree is split here and not by the standard library's feed parser, which needs seconds for a few thousand nested
parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from classifier.certified import ENCLOSED_NAME, is_envelope
from classifier.charset import decode
from classifier.head import Head, split
from classifier.shown import HTML, bounded, readable, unflowed, words
from classifier.smime import signed_content
from classifier.transfer import undo

MAX_RAW = 25 * 1024 * 1024
MAX_DEPTH = 20
MAX_PARTS = 200
MAX_BODY = 1024 * 1024  # of one text part, before its transfer encoding is undone
MAX_ENCLOSED = 4 * MAX_BODY  # of a message that is enclosed encoded
MAX_GUESS = 64 * 1024

_SIGNED = ("application/pkcs7-mime", "application/x-pkcs7-mime")
# A line that opens a part although no header names it as a delimiter.
_DELIMITER = re.compile(rb"(?:^|\n)--([^\s-][^\r\n]{0,72})\r?\n(?:content-[a-z-]{1,30}|mime-version)[ \t]{0,3}:", re.I)
# A byte order mark or blank lines, and then a header field.
_BEFORE = re.compile(rb"(?:\xef\xbb\xbf|[\r\n]){1,20}(?=[A-Za-z][A-Za-z0-9-]{1,60}:)")
_META = re.compile(rb"<meta[^<>]{0,200}charset[ \t]{0,3}=[ \t\"']{0,3}([\w.:-]{1,40})", re.I)
_NOTED = {
    "message/external-body": "content is elsewhere (message/external-body)",
    "application/ms-tnef": "content in winmail.dat (TNEF)",
    "application/vnd.ms-tnef": "content in winmail.dat (TNEF)",
    "application/pgp-encrypted": "encrypted (PGP)",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """A leaf of the tree. `within` names the content types above it, outermost first; `choice` numbers the
    multipart/alternative that it is in, 0 for none."""

    head: Head
    content_type: str
    charset: str | None
    attached: bool
    filename: str
    within: tuple[str, ...]
    choice: int
    data: bytes

    @property
    def enclosed(self) -> bool:
        """Whether it belongs to another message that this one carries."""
        return "message/rfc822" in self.within

    def text(self) -> str:
        """The part as text: transfer encoding and charset undone, no more than `MAX_BODY` bytes read."""
        data = undo(self.data[:MAX_BODY], self.head.get("content-transfer-encoding"))
        charset = self.charset
        if charset is None and self.content_type in HTML:
            meta = _META.search(data[:2_000])
            charset = meta[1].decode("ascii") if meta else None
        text = decode(data, charset)
        flowed = (
            self.head.parameter("delsp").lower() == "yes" if "delsp" in self.head.get("content-type").lower() else False
        )
        return unflowed(text) if flowed else text


@dataclass(frozen=True, kw_only=True, slots=True)
class Mail:
    """A message in parts. `text` is all that is shown; `own_html` leaves out what HTML marks as quoted. Of
    certified mail it is the message in the envelope."""

    head: Head
    content_type: str
    report_type: str
    parts: tuple[Part, ...]
    originals: tuple[Head, ...]
    text: str
    own_html: str | None
    defects: tuple[str, ...]

    @property
    def written(self) -> str:
        """What is shown, without what HTML marks as quoted."""
        return self.text if self.own_html is None else self.own_html

    def first(self, *content_types: str) -> Part | None:
        """The first leaf of one of these types that is not inside an enclosed message."""
        return next((p for p in self.parts if p.content_type in content_types and not p.enclosed), None)


@dataclass(slots=True)
class _Walk:
    parts: list[Part] = field(default_factory=list)
    originals: list[Head] = field(default_factory=list)
    defects: list[str] = field(default_factory=list)
    carried: tuple[Head, bytes] | None = None  # the first message that is enclosed
    seen: int = 0

    def note(self, defect: str | None) -> None:
        if defect and defect not in self.defects:
            self.defects.append(defect)


def parse(raw: bytes) -> Mail:
    """Read any bytes as a message. What could not be read, or was cut, is named in `defects`."""
    walk = _Walk()
    if len(raw) > MAX_RAW:
        walk.note("cut at 25 MB")
        raw = raw[:MAX_RAW]
    head, body = _opened(_plain_lines(raw), walk)
    _descend(head, body, (), 0, walk)
    if walk.carried is not None and walk.carried[0].get("from") and is_envelope(head):
        head, body = walk.carried
        walk = _Walk(defects=walk.defects)
        _descend(head, body, (), 0, walk)
    text, own_html, defects = words(walk.parts)
    for defect in defects:
        walk.note(defect)
    if "-----BEGIN PGP MESSAGE" in text:
        walk.note("encrypted (PGP)")
    return Mail(
        head=head,
        content_type=head.content_type(),
        report_type=head.parameter("report-type").lower(),
        parts=tuple(walk.parts),
        originals=tuple(walk.originals),
        text=readable(bounded(text)),
        own_html=None if own_html is None else readable(bounded(own_html)),
        defects=tuple(walk.defects),
    )


def _plain_lines(raw: bytes) -> bytes:
    """Without what may stand before the header, and with line feeds where all lines end in bare CR."""
    before = _BEFORE.match(raw)
    raw = raw[before.end() :] if before else raw
    return raw.replace(b"\r", b"\n") if b"\n" not in raw[:MAX_BODY] and b"\r" in raw[:MAX_BODY] else raw


def _opened(piece: bytes, walk: _Walk) -> tuple[Head, bytes]:
    head, body, defect = split(piece)
    walk.note(defect)
    return head, body


def _descend(head: Head, body: bytes, within: tuple[str, ...], choice: int, walk: _Walk) -> None:
    walk.seen += 1
    if walk.seen > MAX_PARTS:
        walk.note("more than 200 parts")
        return
    if len(within) >= MAX_DEPTH:
        walk.note("nested more than 20 deep")
        return
    kind = head.content_type()
    if kind.startswith("multipart/") or (not within and not head.get("content-type")):
        _multipart(head, kind, body, within, choice, walk)
    elif kind in ("message/rfc822", "message/global") or _is_carried(head, kind):
        inner, rest = _opened(_undone(head, body), walk)
        if walk.carried is None:
            walk.carried = (inner, rest)
        walk.originals.append(inner)
        _descend(inner, rest, (*within, "message/rfc822"), 0, walk)
    elif kind == "message/partial":
        walk.note("part of a split message (message/partial)")
        _descend(*_opened(body, walk), (*within, kind), choice, walk)
    elif kind in _SIGNED:
        _signed(head, body, (*within, kind), choice, walk)
    else:
        walk.note(_NOTED.get(kind))
        _leaf(head, kind, body, within, choice, walk)


def _is_carried(head: Head, kind: str) -> bool:
    """Whether it is the message of a certified mail, of which a gateway made a file."""
    named = head.get("content-type") + head.get("content-disposition")
    return kind == "application/octet-stream" and ENCLOSED_NAME in named.lower()


def _multipart(head: Head, kind: str, body: bytes, within: tuple[str, ...], choice: int, walk: _Walk) -> None:
    """The parts; where the declared delimiter is nowhere, those of the one that is there."""
    if kind == "multipart/alternative" and not choice:
        choice = walk.seen
    if kind == "multipart/encrypted":
        walk.note("encrypted (PGP)")
    before = walk.seen
    for boundary in (head.parameter("boundary").rstrip(), ""):
        mark = boundary.encode("utf-8", "replace")[:200] or _guessed(body)
        for piece in _pieces(body, mark, walk) if mark else ():
            _descend(*_opened(piece, walk), (*within, kind), choice, walk)
        if walk.seen > before:
            return
    if kind.startswith("multipart/"):
        walk.note("multipart without a boundary")
    _leaf(head, "text/plain", body, within, choice, walk)


def _guessed(body: bytes) -> bytes:
    found = _DELIMITER.search(body, 0, MAX_GUESS)
    return found[1].rstrip() if found else b""


def _undone(head: Head, body: bytes) -> bytes:
    """An enclosed message that somebody encoded in spite of RFC 2046 section 5.2.1."""
    encoding = head.get("content-transfer-encoding").strip().lower()
    return undo(body[:MAX_ENCLOSED], encoding) if encoding in ("base64", "quoted-printable") else body


def _signed(head: Head, body: bytes, within: tuple[str, ...], choice: int, walk: _Walk) -> None:
    inner = signed_content(_undone(head, body))
    if inner is None:
        walk.note("encrypted (S/MIME)")
    else:
        _descend(*_opened(inner, walk), within, choice, walk)


def _leaf(head: Head, kind: str, body: bytes, within: tuple[str, ...], choice: int, walk: _Walk) -> None:
    part = Part(
        head=head,
        content_type=kind,
        charset=head.parameter("charset") or None,
        attached=head.get("content-disposition").lower().startswith("attachment"),
        filename=head.parameter("filename", "content-disposition") or head.parameter("name"),
        within=within,
        choice=choice,
        data=body,
    )
    walk.parts.append(part)
    if kind in ("text/rfc822-headers", "message/rfc822-headers", "message/global-headers"):
        walk.originals.append(split(part.text().encode("utf-8", "replace").lstrip())[0])
    if part.filename.lower() == "winmail.dat":
        walk.note(_NOTED["application/ms-tnef"])


def _pieces(body: bytes, boundary: bytes, walk: _Walk) -> Iterator[bytes]:
    """The parts between the delimiter lines (RFC 2046 section 5.1.1); a missing last delimiter is forgiven."""
    mark = b"--" + boundary
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
