"""A mail of ours as the one who gets it sees it: just what is needed to answer it. Reads our own mail only."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP
from email.utils import parseaddr


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
        )

    @property
    def sender_first_name(self) -> str:
        """How a reader greets the sender."""
        return self.sender_name.split(" ")[0] if self.sender_name else "there"
