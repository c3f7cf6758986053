"""What machines write: absence and has-left notices (RFC 3834), and delivery failures (RFC 3464). Bytes out, pure."""

from __future__ import annotations

from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from app.sandbox.dice import Dice
from app.sandbox.incoming import IncomingMail

_SUBJECTS = ("Automatic reply: {}", "Auto: {}", "Re: {}")
_AWAY_SUBJECTS = (*_SUBJECTS, "Out of office: {}")
_GREETINGS = (
    "Your message did not reach its reader.",
    "This is the mail system. A message of yours could not be delivered.",
)


def automatic(
    name: str, address: str, text: str, mail: IncomingMail, at: datetime, dice: Dice, *, is_away: bool
) -> bytes:
    """An automatic answer of `address` to `mail`, marked as RFC 3834 section 5 asks. `is_away`: will be back."""
    answer = EmailMessage(policy=SMTP)
    answer["From"] = Address(display_name=name, addr_spec=address)
    answer["To"] = mail.sender
    answer["Subject"] = dice.pick(_AWAY_SUBJECTS if is_away else _SUBJECTS).format(mail.subject)
    answer["Date"] = format_datetime(at)
    answer["Message-ID"] = f"<auto.{dice.hex(20)}@{address.rpartition('@')[2]}>"
    answer["In-Reply-To"] = mail.message_id
    answer["References"] = " ".join((*mail.references, mail.message_id))
    answer["Auto-Submitted"] = "auto-replied"
    if dice.chance(0.6):
        answer["X-Auto-Response-Suppress"] = "All"
    answer.set_content(text + "\n", cte="quoted-printable")
    return answer.as_bytes(policy=SMTP.clone(max_line_length=900))


def bounce(address: str, mail: IncomingMail, at: datetime, dice: Dice) -> bytes:
    """The report that `address` does not exist, with the header of what was not delivered."""
    domain = address.rpartition("@")[2]
    boundary = f"report-{dice.hex(16)}"
    status = dice.pick(("5.1.1", "5.1.1", "5.1.10"))
    diagnostic = f"550 {status} <{address}> is unknown to this domain"
    lines = [
        "Return-Path: <>",
        f"From: Mail Delivery System <mailer-daemon@mx.{domain}>",
        f"To: {mail.sender}",
        f"Subject: {dice.pick(('Undeliverable: ', 'Mail not delivered: '))}{_ascii(mail.subject)}",
        f"Date: {format_datetime(at)}",
        f"Message-ID: <bounce.{dice.hex(20)}@mx.{domain}>",
        "Auto-Submitted: auto-replied",
        "MIME-Version: 1.0",
        f'Content-Type: multipart/report; report-type=delivery-status; boundary="{boundary}"',
        "",
        f"--{boundary}",
        "Content-Type: text/plain; charset=us-ascii",
        "",
        dice.pick(_GREETINGS),
        "",
        f"    {address}",
        f"    {diagnostic}",
        "",
        f"--{boundary}",
        "Content-Type: message/delivery-status",
        "",
        f"Reporting-MTA: dns; mx.{domain}",
        f"Arrival-Date: {format_datetime(mail.received_at)}",
        "",
        f"Original-Recipient: rfc822; {address}",
        f"Final-Recipient: rfc822; {address}",
        "Action: failed",
        f"Status: {status}",
        f"Diagnostic-Code: smtp; {diagnostic}",
        "",
        f"--{boundary}",
        "Content-Type: text/rfc822-headers",
        "",
        *_ascii(mail.header_block).split("\n"),
        "",
        f"--{boundary}--",
        "",
    ]
    return "\r\n".join(lines).encode("ascii")


def _ascii(text: str) -> str:
    return text.encode("ascii", "replace").decode("ascii")
