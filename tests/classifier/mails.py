"""Raw messages for the tests of the classifier. Everybody in them is invented."""

from __future__ import annotations

OUR_MAIL = (
    "Hi Bo,\n\nI saw that Birchwood opens a second depot. Would a call on Tuesday be of use?\n\n"
    "If you would rather not hear from me, unsubscribe here: https://mail.north.example/u/abc\n"
)

SIGNATURE = "\n\nBest regards,\nBo Lind\nChief Operating Officer, Birchwood Ltd\nTel: +44 20 7946 0018\n"

QUOTED = "\nOn Mon, 9 Feb 2026 at 09:00, Rachel Moor <rachel@north.example> wrote:\n" + "".join(
    f"> {line}\n" for line in OUR_MAIL.split("\n")
)


def reply(
    body: str,
    *,
    subject: str = "Re: Birchwood's second depot",
    headers: str = "",
    tail: str = SIGNATURE + QUOTED,
    content_type: str = "text/plain; charset=utf-8",
) -> bytes:
    """A reply as it comes in: Bo answers Rachel on Tuesday, 10 February 2026, with signature and quotation."""
    head = (
        "From: Bo Lind <bo@birchwood.test>\n"
        "To: Rachel Moor <rachel@north.example>\n"
        f"Subject: {subject}\n"
        "Message-ID: <answer-1@birchwood.test>\n"
        "In-Reply-To: <del_1@north.example>\n"
        "References: <del_0@north.example> <del_1@north.example>\n"
        "Date: Tue, 10 Feb 2026 10:00:00 +0100\n"
        "MIME-Version: 1.0\n"
        f"{headers}"
        f"Content-Type: {content_type}\n\n"
    )
    return (head + body + tail).encode().replace(b"\n", b"\r\n")


def dsn(
    *,
    recipient: str = "gone@birchwood.test",
    status: str = "5.1.1",
    action: str = "failed",
    diagnostic: str = "smtp; 550 5.1.1 User unknown",
) -> bytes:
    """A delivery report (RFC 3464) that encloses our mail's headers."""
    text = f"""From: Mail Delivery System <MAILER-DAEMON@mx.birchwood.test>
To: rachel@north.example
Subject: Undelivered Mail Returned to Sender
Return-Path: <>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain

Your message could not be delivered to {recipient}.

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.birchwood.test

Final-Recipient: rfc822; {recipient}
Action: {action}
Status: {status}
Diagnostic-Code: {diagnostic}

--b1
Content-Type: message/rfc822

From: Rachel Moor <rachel@north.example>
To: {recipient}
Subject: Birchwood's second depot
Message-ID: <del_7@north.example>
X-Thaw-Ref: del_7

Hi Bo, unsubscribe here: https://mail.north.example/u/abc
--b1--
"""
    return text.encode().replace(b"\n", b"\r\n")
