"""What an SMTP server's no means: for this address, for this mail, or for our mailbox.

By phase and enhanced status (RFC 3463), since the bare code does not say whose fault it is.
"""

from __future__ import annotations

import re
from datetime import timedelta
from enum import StrEnum

from app.errors import MailError, Phase, Temporary


class Meaning(StrEnum):
    """Who is concerned, and so what may be done next."""

    NO_SUCH_RECIPIENT = "no_such_recipient"
    LATER = "later"
    THIS_MAIL = "this_mail"
    OUR_MAILBOX = "our_mailbox"


# Not a part of an IP address or of a server's version; class 5, since only a permanent refusal is looked into.
_STATUS = re.compile(r"(?<![\d.])5\.(\d{1,3})\.(\d{1,3})(?!\.?\d)")
# RFC 3463 section 3.2, RFC 7505 section 4 (null MX) and RFC 7504: the address cannot receive mail, now or later.
_NO_SUCH = frozenset({(1, 1), (1, 2), (1, 3), (1, 6), (1, 10)})
# RFC 3463 section 3.2: 5.1.7 and 5.1.8 speak of the sender's own address; Gmail says 5.4.5 at its daily limit. The
# others are Exchange Online's, for an account that may not send (as this sender, any more today, or at all).
_OURS = frozenset(
    {(1, 7), (1, 8), (4, 5), (1, 90), (2, 252), (7, 60), (7, 501), (7, 502), (7, 503), (7, 705), (7, 708), (7, 750)}
)
_UNKNOWN_WORDS = re.compile(
    r"user unknown|unknown user|no such (?:user|recipient|mailbox)|does not exist|(?:recipient|mailbox) not found",
    re.IGNORECASE,
)
# Servers that verify the sender do so at RCPT, and say in the same words that there is no such user.
_SENDER_WORDS = re.compile(r"\bsender\b|\bmail from\b|verification failed for|\bcallout\b", re.IGNORECASE)


# RFC 3463: too big for the system, or in an encoding that it does not take. Ours to mend, but in this mail alone.
_THIS_MAIL = frozenset({(3, 4), (6, 7)})


def meaning(error: MailError) -> Meaning:
    """Read a refusal that came before or after DATA."""
    found = _STATUS.search(error.message)
    detail = (int(found[1]), int(found[2])) if found else None
    if error.phase is Phase.MAIL and detail in _THIS_MAIL:
        return Meaning.THIS_MAIL
    if error.phase in (Phase.AUTH, Phase.CONNECT, Phase.MAIL):
        return Meaning.OUR_MAILBOX
    if isinstance(error, Temporary):
        return Meaning.LATER
    if detail in _OURS:
        return Meaning.OUR_MAILBOX
    if detail in _NO_SUCH:
        return Meaning.NO_SUCH_RECIPIENT
    if detail in (None, (1, 0), (0, 0)) and error.phase is Phase.RCPT and _says_no_such_user(error.message):
        return Meaning.NO_SUCH_RECIPIENT
    return Meaning.THIS_MAIL


def _says_no_such_user(text: str) -> bool:
    return _UNKNOWN_WORDS.search(text) is not None and _SENDER_WORDS.search(text) is None


# RFC 5321 section 4.5.4.1: at least 30 minutes before the first retry, and give up after days; cold mail after two.
_WAITS = (timedelta(minutes=30), timedelta(hours=1), timedelta(hours=2), timedelta(hours=4))
GIVE_UP_AFTER = timedelta(hours=48)


def retry_wait(attempts: int) -> timedelta:
    """How long to wait after the `attempts`-th temporary refusal (from 1)."""
    return _WAITS[min(attempts, len(_WAITS)) - 1]
