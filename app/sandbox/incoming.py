"""A mail of ours as the one who gets it sees it: just what is needed to answer it. Reads our own mail only.

What a mail is for is told by what a person sees of it, never by what our side calls it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP
from email.utils import parseaddr
from enum import StrEnum


class Occasion(StrEnum):
    """What a mail of ours looks like to its reader."""

    OFFER = "offer"  # a first mail, or a follow-up on one
    ANSWER = "answer"  # to their own words, in their thread
    RETURN = "return"  # the same, and it quotes what they wrote
    INTRODUCTION = "introduction"  # the same, and somebody is copied in
    NOTE = "note"  # a new subject from somebody who has written before


@dataclass(frozen=True, kw_only=True, slots=True)
class IncomingMail:
    """`touch` counts our mails to that recipient from 1; `references` ends with the newest; `text` has plain newlines.

    `header_block` is the mail's own header section with CRLF, which a bounce returns (RFC 3464 section 2).
    """

    sender: str
    sender_name: str
    recipient: str
    subject: str
    message_id: str
    references: tuple[str, ...]
    text: str
    header_block: str
    received_at: datetime
    touch: int
    has_copies: bool = False

    @classmethod
    def read(cls, sender: str, recipient: str, raw: bytes, *, touch: int, received_at: datetime) -> IncomingMail:
        """Read the bytes of one of our mails. `sender` is the envelope's and the fallback for `From`."""
        mail: EmailMessage = BytesParser(policy=SMTP).parsebytes(raw)
        name, address = parseaddr(str(mail.get("From", "")))
        body = mail.get_body(("plain",))
        text = str(body.get_content()) if body is not None else ""
        head, _, _ = raw.replace(b"\r\n", b"\n").partition(b"\n\n")
        return cls(
            sender=address or sender,
            sender_name=name,
            recipient=recipient,
            subject=str(mail.get("Subject", "")),
            message_id=str(mail.get("Message-ID", "")).strip(),
            references=tuple(re.findall(r"<[^<>\s]+>", str(mail.get("References", "")))),
            text=text.replace("\r\n", "\n").strip("\n"),
            header_block=head.decode("utf-8", "replace"),
            received_at=received_at,
            touch=touch,
            has_copies=mail["Cc"] is not None,
        )

    @property
    def rounds(self) -> int:
        """How often somebody at the reader's firm has spoken in this thread."""
        return sum(map(self._is_theirs, self.references))

    @property
    def occasion(self) -> Occasion:
        """What this mail looks like."""
        if self.references and self._is_theirs(self.references[-1]):
            if self.has_copies:
                return Occasion.INTRODUCTION
            is_quoting = re.search(r"^> \S", self.text, re.MULTILINE) is not None
            return Occasion.RETURN if is_quoting else Occasion.ANSWER
        is_new = not self.subject.lower().startswith("re:")
        return Occasion.NOTE if is_new and self.touch > 1 else Occasion.OFFER

    def _is_theirs(self, message_id: str) -> bool:
        return message_id.endswith(f"@{self.recipient.rpartition('@')[2]}>")

    @property
    def sender_first_name(self) -> str:
        """How a reader greets the sender."""
        return self.sender_name.split(" ")[0] if self.sender_name else "there"
