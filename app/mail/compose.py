"""From the plain values of one mail to the exact bytes that are stored and sent.

Owns the message format: header folding, encoded words, addresses, threading headers, MIME parts. The bytes are a
function of the values alone, on every Python version. Refuses what cannot be written safely and never mends it
silently. Must not choose words, look anything up, or read a clock.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime

import idna

from app.errors import Invalid

_FOLD = 76  # RFC 2047 section 2: lines with an encoded word; RFC 5322 section 2.1.1 would allow 78 for others.
_HARD = 998  # RFC 5322 section 2.1.1
_WORD = 64  # RFC 2047 allows 75, but "Subject: " must fit before the first one
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LOCAL = re.compile(rf"{_ATOM}(?:\.{_ATOM})*")
_LABEL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?")
_PHRASE = re.compile(rf"{_ATOM}(?: {_ATOM})*")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
# Wider than RFC 5322 section 3.6.4, because the ids of other people's mail go into References as they are.
_MESSAGE_ID = re.compile(r"<[\x21-\x3b\x3d\x3f-\x7e]{1,900}>")
_URI = re.compile(r"(?:https://|mailto:)[\x21-\x3b\x3d\x3f-\x7e]+")
_Q_SAFE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!*+-/")  # RFC 2047 section 5 (3)
_REPLY = re.compile(
    r"(?:(?:re|aw|sv|vs|antw|antwort|ref|rif|res|odp|ynt|atb|bls|vá|отв|回复|答复|回覆|返信)"
    r"(?: ?[\[(]\d{1,3}[\])])? ?[:：] *)+",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Address:
    """A person in From, To or Cc. `name` may be empty; a non-ASCII domain of `email` is written in A-labels."""

    name: str
    email: str


@dataclass(frozen=True, kw_only=True, slots=True)
class OutboundMail:
    """All that one mail says. Message-IDs carry their brackets; `date` is aware; `text` and `html` use any line ends.

    `list_unsubscribe` holds https and mailto URIs; `one_click` promises that the https one obeys RFC 8058. `ref` goes
    into `X-Thaw-Ref`, for servers that replace the Message-ID. `auto_submitted` is an RFC 3834 keyword.
    """

    message_id: str
    sender: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...] = ()
    subject: str
    text: str
    html: str | None = None
    date: datetime
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    list_unsubscribe: tuple[str, ...] = ()
    one_click: bool = False
    ref: str
    auto_submitted: str | None = None


def compose(mail: OutboundMail) -> bytes:
    """The message in 7-bit ASCII with CRLF line ends (RFC 5322, RFC 2045 to 2047), ready for DATA.

    Raises errors.Invalid, naming the field, for control characters in a header value, a bad address, Message-ID or
    URI, a naive date, no recipient, or a header that cannot be kept within 998 characters.
    """
    lines = list(_headers(mail))
    for line in "\r\n".join(lines).split("\r\n"):
        if len(line) > _HARD:
            raise Invalid(f"{line[:20]}…: a header line is over {_HARD} characters")
    return "\r\n".join([*lines, *_content(mail)]).encode("ascii")


def addr_spec(email: str) -> str:
    """The address as it goes on the wire: ASCII, a dot-atom before the @, the domain in A-labels (RFC 5890).

    Raises errors.Invalid. A non-ASCII local part would need SMTPUTF8 (RFC 6531) all the way, so it is refused.
    """
    local, _, domain = email.rpartition("@")
    if not _LOCAL.fullmatch(local) or len(local) > 64:
        raise Invalid(f"the part before the @ of {email!r} cannot be sent to")
    if not domain.isascii():
        try:
            domain = idna.encode(domain, uts46=True).decode("ascii")
        except idna.IDNAError as error:
            raise Invalid(f"the domain of {email!r} is not valid: {error}") from error
    if len(domain) > 253 or not all(_LABEL.fullmatch(label) for label in domain.split(".")):
        raise Invalid(f"the domain of {email!r} is not valid")
    return f"{local}@{domain}"


def is_message_id(text: str) -> bool:
    """Whether `text` can stand in Message-ID, In-Reply-To and References: one id in its brackets, printable ASCII."""
    return _MESSAGE_ID.fullmatch(text) is not None


def reply_subject(subject: str) -> str:
    """`Re: ` once before the subject, in place of reply prefixes of any language (RFC 5322 section 3.6.5)."""
    subject = subject.strip()
    prefix = _REPLY.match(subject)
    return f"Re: {subject[prefix.end() :] if prefix else subject}".rstrip()


def thread(parent_references: tuple[str, ...], parent_id: str) -> tuple[str, ...]:
    """References of an answer: those of the parent (or its In-Reply-To if it has none), then its id.

    RFC 5322 section 3.6.4. The first and the last ten are kept, each once, so that a long thread keeps its root;
    ids that no header can carry are left out.
    """
    chain = [reference for reference in parent_references if reference != parent_id]
    ids = list(dict.fromkeys(reference for reference in [*chain, parent_id] if is_message_id(reference)))
    return tuple(ids if len(ids) <= 11 else [ids[0], *ids[-10:]])


def _headers(mail: OutboundMail) -> Iterator[str]:
    if mail.date.tzinfo is None:
        raise Invalid("date: a mail needs an aware instant")
    if not mail.to:
        raise Invalid("to: a mail needs a recipient")
    yield f"Date: {format_datetime(mail.date)}"
    yield _folded("From", _mailbox("sender", mail.sender))
    yield _folded("To", _listed("to", mail.to))
    if mail.cc:
        yield _folded("Cc", _listed("cc", mail.cc))
    yield _folded("Subject", _unstructured("subject", mail.subject))
    yield _folded("Message-ID", _ids("message_id", [mail.message_id]))
    if mail.in_reply_to is not None:
        yield _folded("In-Reply-To", _ids("in_reply_to", [mail.in_reply_to]))
    if mail.references:
        yield _folded("References", _ids("references", mail.references))
    yield from _unsubscribe(mail)
    if mail.auto_submitted is not None:
        yield f"Auto-Submitted: {_token('auto_submitted', mail.auto_submitted)}"
    yield f"X-Thaw-Ref: {_token('ref', mail.ref)}"
    yield "MIME-Version: 1.0"


def _unsubscribe(mail: OutboundMail) -> Iterator[str]:
    for uri in mail.list_unsubscribe:
        if not _URI.fullmatch(uri):
            raise Invalid(f"list_unsubscribe: {uri!r} is not an https or mailto URI")
    https = sum(uri.startswith("https:") for uri in mail.list_unsubscribe)
    if https > 1:
        raise Invalid("list_unsubscribe: RFC 8058 section 3.1 allows one https URI")
    if mail.list_unsubscribe:
        # Never folded: signing servers are known to break on a folded one.
        yield "List-Unsubscribe: " + ", ".join(f"<{uri}>" for uri in mail.list_unsubscribe)
    if mail.one_click and https:
        yield "List-Unsubscribe-Post: List-Unsubscribe=One-Click"


def _content(mail: OutboundMail) -> Iterator[str]:
    """The content headers, the empty line and the body, text before HTML (RFC 2046 section 5.1.4)."""
    if mail.html is None:
        yield from _part("plain", mail.text)
        return
    # "=_" cannot occur in quoted-printable text (RFC 2045 section 6.7), so the boundary never occurs in a part.
    boundary = "=_" + hashlib.sha256(mail.message_id.encode("ascii")).hexdigest()[:32]
    yield "Content-Type: multipart/alternative;"
    yield f' boundary="{boundary}"'
    yield ""
    for subtype, body in (("plain", mail.text), ("html", mail.html)):
        yield f"--{boundary}"
        yield from _part(subtype, body)
    yield f"--{boundary}--"
    yield ""


def _part(subtype: str, body: str) -> Iterator[str]:
    yield f'Content-Type: text/{subtype}; charset="utf-8"'
    yield "Content-Transfer-Encoding: quoted-printable"
    yield ""
    yield _quoted_printable(body)


def _quoted_printable(body: str) -> str:
    lines = re.split(r"\r\n|\r|\n", body)
    try:
        # The last line end makes the encoder use CRLF for its own soft breaks.
        data = ("\r\n".join(lines).rstrip("\r\n") + "\r\n").encode("utf-8")
    except UnicodeEncodeError as error:
        raise Invalid(f"the body has a character that cannot be sent: {error.reason}") from error
    return binascii.b2a_qp(data, istext=True).decode("ascii")


def _folded(name: str, tokens: Iterable[str]) -> str:
    """The header from tokens that may stand on lines of their own; the space between two is part of the value."""
    first, *rest = tokens
    lines = [f"{name}: {first}"]
    for token in rest:
        if len(lines[-1]) + 1 + len(token) > _FOLD:
            lines.append("")
        lines[-1] += f" {token}"
    return "\r\n".join(lines)


def _checked(field: str, value: str) -> str:
    if _CONTROL.search(value):
        raise Invalid(f"{field}: control characters are not allowed in a header: {value!r}")
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        raise Invalid(f"{field}: {value!r} is not text: {error.reason}") from error
    return value


def _token(field: str, value: str) -> str:
    if not re.fullmatch(r"[\x21-\x7e]{1,200}", value):
        raise Invalid(f"{field}: {value!r} is not one printable word")
    return value


def _ids(field: str, ids: Iterable[str]) -> list[str]:
    found = list(ids)
    for one in found:
        if not is_message_id(one):
            raise Invalid(f"{field}: {one!r} is not a Message-ID")
    return found


def _unstructured(field: str, value: str) -> list[str]:
    _checked(field, value)
    words = value.split(" ")
    # An empty word is a space at an end or beside another one, which readers may drop. Text that looks like an encoded
    # word must be encoded itself, or the reader would decode it.
    plain = value.isascii() and "=?" not in value and all(words) and max(map(len, words)) <= _WORD
    return words if plain or not value else _encoded_words(value)


def _listed(field: str, addresses: tuple[Address, ...]) -> Iterator[str]:
    for position, address in enumerate(addresses, start=1):
        *words, spec = _mailbox(field, address)
        yield from words
        yield spec if position == len(addresses) else f"{spec},"


def _mailbox(field: str, address: Address) -> list[str]:
    name, spec = _checked(field, address.name), addr_spec(address.email)
    if not name:
        return [spec]
    if not name.isascii() or "=?" in name or len(name) > _WORD:
        return [*_encoded_words(name), f"<{spec}>"]
    if not _PHRASE.fullmatch(name):
        name = '"' + re.sub(r'(["\\])', r"\\\1", name) + '"'
    return [name, f"<{spec}>"]


def _encoded_words(value: str) -> list[str]:
    """RFC 2047 words that never split a character; Q or B, whichever is shorter."""
    raw = value.encode("utf-8")
    q_length = sum(len(_q(character)) for character in value)
    is_q = q_length <= (len(raw) + 2) // 3 * 4
    room = _WORD - len("=?utf-8?q??=")
    words, current, used = [], "", 0
    for character in value:
        size = len(_q(character)) if is_q else len(character.encode("utf-8"))
        if used + size > (room if is_q else room // 4 * 3):
            words.append(current)
            current, used = "", 0
        current, used = current + character, used + size
    return [_encoded_word(word, is_q) for word in [*words, current]]


def _encoded_word(text: str, is_q: bool) -> str:
    if is_q:
        return f"=?utf-8?q?{''.join(map(_q, text))}?="
    return f"=?utf-8?b?{base64.b64encode(text.encode('utf-8')).decode('ascii')}?="


def _q(character: str) -> str:
    if character in _Q_SAFE:
        return character
    return "_" if character == " " else "".join(f"={byte:02X}" for byte in character.encode("utf-8"))
