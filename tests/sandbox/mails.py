"""Mails of ours, as the service under test would send them, for the tests of this room."""

from __future__ import annotations

from datetime import datetime

from app.sandbox.incoming import IncomingMail

MARA = "mara@northlane.example"


QUESTION = "which of tomorrow's trucks will be late?"


def ours(
    to: str,
    *,
    ref: str = "del_01",
    subject: str = "Late pallets at your dock",
    references: str = "",
    cc: str = "",
    text: str = QUESTION,
) -> bytes:
    """A first mail or a follow-up from Mara."""
    lines = [
        f"From: Mara Lindqvist <{MARA}>",
        f"To: {to}",
        *([f"Cc: {cc}"] if cc else []),
        f"Subject: {subject}",
        f"Message-ID: <{ref}@northlane.example>",
        *([f"References: {references}", f"In-Reply-To: {references.split()[-1]}"] if references else []),
        f"X-Thaw-Ref: {ref}",
        "Date: Tue, 03 Mar 2026 09:14:00 +0000",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "",
        "Hi there,",
        "",
        text,
        "",
        "Mara",
        "",
    ]
    return "\r\n".join(lines).encode()


def arrived(
    to: str, now: datetime, *, touch: int = 1, ref: str = "del_01", references: str = "", subject: str = ""
) -> IncomingMail:
    """The same mail as its reader sees it; a follow-up has the subject of the first."""
    subject = subject or ("Late pallets at your dock" if touch == 1 else "Re: Late pallets at your dock")
    raw = ours(to, ref=ref, references=references, subject=subject)
    return IncomingMail.read(MARA, to, raw, touch=touch, received_at=now)


def in_their_thread(
    to: str, now: datetime, *, touch: int = 2, rounds: int = 1, cc: str = "", text: str = QUESTION
) -> IncomingMail:
    """Our mail that answers their own words, the last of `rounds`."""
    domain = to.rpartition("@")[2]
    references = "<del_01@northlane.example> " + " ".join(f"<said.{n}@{domain}>" for n in range(rounds))
    subject = "Re: Late pallets at your dock"
    raw = ours(to, ref=f"del_0{touch}", subject=subject, references=references, cc=cc, text=text)
    return IncomingMail.read(MARA, to, raw, touch=touch, received_at=now)
