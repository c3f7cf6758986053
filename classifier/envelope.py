"""The header values by which a message is matched, read once for the whole project.

Owns addresses and Message-IDs in headers. The address is the one in the angle brackets, never one in the display name:
`alice@a.example <bob@b.example>` is from Bob (`email.utils` could be made to say Alice, CVE-2023-27043).
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from classifier.head import Head
from classifier.mime import Mail
from classifier.reading import Headers

MAX_ADDRESSES = 100
_ID = re.compile(r"<[^<>\s]{1,250}>")
_ADDR = r"[^\s<>()\[\],;:\"@]{1,64}@[^\s<>()\[\],;:\"@]{1,253}"
_BRACKETED = re.compile(rf"<\s{{0,3}}({_ADDR})\s{{0,3}}>")
_BARE = re.compile(_ADDR)
_QUOTED = re.compile(r'"(?:[^"\\\n]|\\.){0,300}"')
_RETURNED_ID = re.compile(r"^[> \t]{0,8}message-id:\s{0,5}(<[^<>\s]{1,250}>)", re.I | re.M)
_RETURNED_REF = re.compile(r"^[> \t]{0,8}x-thaw-ref:[ \t]{0,5}([!-~]{1,200})", re.I | re.M)


def read_headers(mail: Mail, *, returned: bool) -> Headers:
    """The matching headers of `mail`; `returned` says that it is a report, so the enclosed original's are read too."""
    head = mail.head
    sender = head.get("from") or head.get("sender")
    ids, ref = _returned(mail) if returned else ((), None)
    return Headers(
        message_id=next(iter(_ID.findall(head.get("message-id"))), None),
        in_reply_to=tuple(_ID.findall(head.get("in-reply-to"))[:20]),
        references=tuple(_ID.findall(" ".join(head.all("references")))[-50:]),
        from_name=_display_name(sender),
        from_address=next(iter(_addresses(sender)), ""),
        to=_all(head, "to"),
        cc=_all(head, "cc"),
        reply_to=_all(head, "reply-to"),
        subject=head.get("subject")[:1_000],
        date=head.get("date")[:200] or None,
        ref=head.get("x-thaw-ref")[:200] or None,
        returned_message_ids=ids,
        returned_ref=ref,
    )


def sent_on(headers: Headers, received_at: datetime | None) -> date | None:
    """The day from which the sender counts: the message's own Date in its own zone, else when it came in."""
    try:
        stated = parsedate_to_datetime(headers.date) if headers.date else None
    except (ValueError, TypeError, IndexError, OverflowError):
        stated = None
    if stated is not None and 1990 <= stated.year <= 2200:
        naive = stated.replace(tzinfo=stated.tzinfo or UTC)
        # A Date more than a week away from the arrival is a broken clock, not the sender's today.
        if received_at is None or abs((_aware(received_at) - naive).days) <= 7:
            return stated.date()
    return received_at.date() if received_at else None


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _all(head: Head, name: str) -> tuple[str, ...]:
    return tuple(_addresses(", ".join(head.all(name)[:20])))


def _addresses(value: str) -> list[str]:
    bare = _QUOTED.sub(" ", value)
    found = []
    for piece in re.split(r"[,;]", bare)[: MAX_ADDRESSES * 4]:
        match = _BRACKETED.search(piece) or _BARE.search(piece)
        if match:
            found.append(match[match.lastindex or 0].lower().strip("."))
    return list(dict.fromkeys(found))[:MAX_ADDRESSES]


def _display_name(value: str) -> str:
    name = value.partition("<")[0] if "<" in value else ""
    if not name.strip():
        comment = re.search(r"\(([^()]{1,100})\)", value)
        name = comment[1] if comment else ""
    return " ".join(name.replace('"', " ").replace("\\", " ").split()).strip("' ")[:200]


def _returned(mail: Mail) -> tuple[tuple[str, ...], str | None]:
    ids = [i for head in mail.originals[:5] for i in _ID.findall(head.get("message-id"))[:1]]
    ref = next((head.get("x-thaw-ref") for head in mail.originals[:5] if head.get("x-thaw-ref")), None)
    texts = [
        mail.text,
        *(
            p.text()[:50_000]
            for p in mail.parts[:20]
            if p.content_type in ("message/feedback-report", "text/rfc822-headers")
        ),
    ]
    for text in texts:
        ids += _RETURNED_ID.findall(text)[:5]
        found = _RETURNED_REF.search(text)
        ref = ref or (found[1] if found else None)
    for name in ("in-reply-to", "x-riferimento-message-id"):  # the second is that of certified mail (RFC 6109)
        ids += _ID.findall(mail.head.get(name))[:1]
    return tuple(dict.fromkeys(ids))[:10], ref[:200] if ref else None
