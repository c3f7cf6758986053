"""Mails of ours, as the service under test would send them, for the tests of this room."""

from __future__ import annotations

from datetime import datetime

from app.sandbox.incoming import IncomingMail

MARA = "mara@northlane.example"


def ours(to: str, *, ref: str = "del_01", subject: str = "Late pallets at your dock", references: str = "") -> bytes:
    """A first mail or a follow-up from Mara."""
    lines = [
        f"From: Mara Lindqvist <{MARA}>",
        f"To: {to}",
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
        "which of tomorrow's trucks will be late?",
        "",
        "Mara",
        "",
    ]
    return "\r\n".join(lines).encode()


def arrived(to: str, now: datetime, *, touch: int = 1, ref: str = "del_01", references: str = "") -> IncomingMail:
    """The same mail as its reader sees it."""
    return IncomingMail.read(MARA, to, ours(to, ref=ref, references=references), touch=touch, received_at=now)
