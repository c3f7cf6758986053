"""What an SMTP server's no means: whose trouble it is, and so what may be done next.

By phase, enhanced status (RFC 3463), server and text together: one code has many meanings. A status that says one
thing everywhere decides by itself; otherwise the words do, those about ourselves first, because what is wrong with us
must never be held against the person we write to. Addresses in the text are not read: a person may be called DKIM.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from enum import StrEnum

from app.domain import refusal_words as words
from app.errors import AuthFailed, MailError, Permanent, Phase, Temporary


class Meaning(StrEnum):
    """Who is concerned.

    The person's address: `NO_SUCH_RECIPIENT` never takes mail, `RECIPIENT_FULL` takes none for now.
    This mail: `LATER` the same bytes again, `THIS_MAIL` is at fault itself, `POLICY` it is unwanted (for its words or
    for our name), which is neither the person's fault nor the mailbox's.
    Us: `OUR_MAILBOX` may not send (so), `OUR_RATE` sends too fast, `OUR_QUOTA` has sent enough for a day, `OUR_DOMAIN`
    has DNS that does not vouch for us, or its server is on a block list.
    """

    NO_SUCH_RECIPIENT = "no_such_recipient"
    RECIPIENT_FULL = "recipient_full"
    LATER = "later"
    THIS_MAIL = "this_mail"
    POLICY = "policy"
    OUR_MAILBOX = "our_mailbox"
    OUR_RATE = "our_rate"
    OUR_QUOTA = "our_quota"
    OUR_DOMAIN = "our_domain"


# Ours to mend: the mail goes back to the queue as it is, and the person is untouched.
OURS = frozenset({Meaning.OUR_MAILBOX, Meaning.OUR_RATE, Meaning.OUR_QUOTA, Meaning.OUR_DOMAIN})

_M = Meaning
# Not a part of an IP address or of a server's version.
_STATUS = re.compile(r"(?<![\d.])([45])\.(\d{1,3})\.(\d{1,3})(?!\.?\d)")
_ADDRESS = re.compile(r"[^\s<>()\[\]:;,\"']+@[^\s<>()\[\]:;,\"']+")


# -- statuses that mean one thing whoever says them ------------------------------------------------------------------

_BY_STATUS: dict[tuple[int, int], Meaning] = {
    # RFC 3463 section 3.2, RFC 7505 section 4 (null MX): the address cannot receive mail, now or later.
    **dict.fromkeys([(1, 1), (1, 2), (1, 3), (1, 6), (1, 10)], _M.NO_SUCH_RECIPIENT),
    # RFC 7372 (DKIM, SPF, reverse DNS, several of them), RFC 7505 (our domain has a null MX), and what Gmail and
    # Exchange Online use beside them: TLS, alignment, DMARC, banned addresses.
    **dict.fromkeys([(7, n) for n in (20, 21, 22, 23, 25, 26, 27, 29, 30, 31, 32, 40)], _M.OUR_DOMAIN),
    **dict.fromkeys([(7, n) for n in (509, 511, 512, 515, *range(606, 650))], _M.OUR_DOMAIN),
    # Exchange Online for an account that may not send (as this sender, or at all), and a login that is wanted first.
    **dict.fromkeys([(1, 7), (2, 252), (7, 57), (7, 60), (7, 139), (7, 750)], _M.OUR_MAILBOX),
    **dict.fromkeys([(7, n) for n in (501, 502, 503, 504, 505, 506, 507, 508, 705, 708)], _M.OUR_MAILBOX),
    **dict.fromkeys([(1, 90), (7, 232), (7, 233)], _M.OUR_QUOTA),
    **dict.fromkeys([(7, 28), (7, 650), (7, 850)], _M.OUR_RATE),
    # RFC 3463 sections 3.4 and 3.7: too big, or in a form that is not taken. Ours to mend, but in this mail alone.
    **dict.fromkeys([(3, 4), (6, 0), (6, 1), (6, 2), (6, 3), (6, 6), (6, 7)], _M.THIS_MAIL),
    (2, 3): _M.THIS_MAIL,
    # Exchange Online: a group or a person who takes mail from some senders only.
    **dict.fromkeys([(7, n) for n in (124, *range(129, 137))], _M.POLICY),
}
_OF_ONE_MAIL = frozenset({Meaning.NO_SUCH_RECIPIENT, Meaning.THIS_MAIL, Meaning.POLICY})
_NO_MORE_THAN_LATER = frozenset({(7, 20), (7, 21), (7, 22), (7, 57), (1, 7)})


def meaning(error: MailError) -> Meaning:
    """Read a refusal, of whatever phase, by whose trouble it is."""
    if isinstance(error, AuthFailed) or error.phase in (Phase.AUTH, Phase.CONNECT):
        return _M.OUR_MAILBOX
    if not isinstance(error, Permanent | Temporary):
        return _M.LATER
    return next(_readings(error))


def _readings(error: Permanent | Temporary) -> Iterator[Meaning]:
    """What it may mean, the surest first; the last one always comes."""
    is_final = isinstance(error, Permanent)
    text = _ADDRESS.sub("", error.message)
    status = _status(text, 5 if is_final else 4)
    says_remote = re.search(r"\bsaid:", text) is not None
    yield from _of_us(text, status, error.phase, is_final, says_remote)
    if error.phase is Phase.MAIL:
        yield _M.THIS_MAIL if status in ((3, 4), (6, 7)) else _M.OUR_MAILBOX
    if _is_full(text, status):
        yield _M.RECIPIENT_FULL
    if not is_final:
        yield _M.LATER
    yield from _of_the_recipient(text, status, error.phase)
    if status in _BY_STATUS:
        yield _BY_STATUS[status]
    if words.MALFORMED.search(text) or (status != (7, 1) and words.OF_THE_MAIL.search(text)):
        yield _M.THIS_MAIL
    is_unwanted = status[0] == 7 or words.UNWANTED.search(text) or words.CALLOUT.search(text)
    yield _M.POLICY if is_unwanted else _M.THIS_MAIL


def _of_us(text: str, status: tuple[int, int], phase: Phase, is_final: bool, says_remote: bool) -> Iterator[Meaning]:
    """Readings that blame our own side. A remote server's words, told by ours, are about the recipient's mailbox."""
    told = _BY_STATUS.get(status)
    if status == (7, 30) and words.MICROSOFT.search(text):
        yield _M.OUR_MAILBOX  # basic authentication is off; elsewhere it is DKIM
    if status == (1, 8):
        # RFC 3463: our own address. Where it is the domain that cannot be found, DNS is to be mended.
        yield _M.OUR_DOMAIN if words.DNS.search(text) or "omain" in text else _M.OUR_MAILBOX
    if status == (4, 5) and (words.GMAIL.search(text) or words.QUOTA.search(text)):
        yield _M.OUR_QUOTA
    if told in OURS and (is_final or status not in _NO_MORE_THAN_LATER):
        yield told
    if told in _OF_ONE_MAIL and is_final:
        return
    if words.QUOTA.search(text) and not (says_remote and status[0] == 2):
        yield _M.OUR_QUOTA
    if status[0] != 2 and words.RATE.search(text):
        yield _M.OUR_RATE
    if words.LISTED.search(text):
        yield _M.OUR_DOMAIN
    if words.DNS.search(text) and (is_final or not words.DNS_SILENT.search(text)):
        yield _M.OUR_DOMAIN
    if is_final and words.SENDER.search(text) and not says_remote:
        yield _M.OUR_MAILBOX
    if is_final and words.RELAY.search(text) and not says_remote:
        yield _M.OUR_MAILBOX


def _is_full(text: str, status: tuple[int, int]) -> bool:
    if status == (2, 2):
        return True
    if status == (2, 1):
        return not words.GONE.search(text) and bool(words.FULL.search(text) or words.SHUT.search(text))
    return status[0] in (0, 2, 7) and status != (7, 1) and words.FULL.search(text) is not None


def _of_the_recipient(text: str, status: tuple[int, int], phase: Phase) -> Iterator[Meaning]:
    """Readings that blame the address for good: these alone end in a suppression, so nothing vague is one."""
    if _BY_STATUS.get(status) is _M.NO_SUCH_RECIPIENT:
        yield _M.NO_SUCH_RECIPIENT
    if status == (2, 1) and words.GONE.search(text):
        yield _M.NO_SUCH_RECIPIENT
    # A vague status, or one that its server gives a meaning of its own.
    is_vague = status in ((0, 0), (1, 0), (1, 4), (1, 351), (2, 0), (3, 0), (4, 1), (4, 4), (5, 0), (7, 1))
    if is_vague and phase is Phase.RCPT and words.UNKNOWN.search(text) and not words.CALLOUT.search(text):
        yield _M.NO_SUCH_RECIPIENT


def _status(text: str, kind: int) -> tuple[int, int]:
    """Subject and detail of the first enhanced status of that class; zeros where there is none."""
    for found in _STATUS.finditer(text):
        if int(found[1]) == kind:
            return int(found[2]), int(found[3])
    return 0, 0


# -- what follows ----------------------------------------------------------------------------------------------------

# RFC 5321 section 4.5.4.1: at least 30 minutes before the first retry, and give up after days; cold mail after two.
_WAITS = (timedelta(minutes=30), timedelta(hours=1), timedelta(hours=2), timedelta(hours=4))
GIVE_UP_AFTER = timedelta(hours=48)
# A full mailbox is a lasting, but not a final state (RFC 3463 section 3.3): three tries in a week.
_FULL_WAIT = timedelta(days=3)
GIVE_UP_FULL_AFTER = timedelta(days=7)

_Waits = tuple[timedelta, ...]
# A refused login rarely heals by itself, and trying again locks accounts; once, for a provider's bad hour.
_REFUSED_LOGIN: _Waits = (timedelta(hours=1), timedelta(hours=24))
_BACK_OFF: _Waits = (timedelta(minutes=1), timedelta(minutes=2), timedelta(minutes=5), timedelta(minutes=15))
_LOGIN_BACK_OFF: _Waits = (timedelta(minutes=15), timedelta(minutes=30), timedelta(hours=1))
_RATE_BACK_OFF: _Waits = (timedelta(minutes=10), timedelta(minutes=20), timedelta(hours=1))
# A rolling day at the large providers; DNS is looked at by a person, who can end the pause.
_A_DAY = timedelta(hours=24)


def retry_wait(attempts: int) -> timedelta:
    """How long to wait after the `attempts`-th temporary refusal (from 1)."""
    return _WAITS[min(attempts, len(_WAITS)) - 1]


def full_wait(tried_for: timedelta) -> timedelta:
    """How long to leave a full mailbox alone that was first tried `tried_for` ago: tries on days 0, 3 and 7."""
    return _FULL_WAIT if tried_for < _FULL_WAIT else max(GIVE_UP_FULL_AFTER - tried_for, timedelta(hours=1))


def pause(error: MailError, count: int) -> timedelta:
    """How long a mailbox sends nothing after its `count`-th failure in a row (from 1), unless a person ends it."""
    what = meaning(error)
    if isinstance(error, AuthFailed):
        waits = _REFUSED_LOGIN
    elif what in (_M.OUR_QUOTA, _M.OUR_DOMAIN):
        waits = (_A_DAY,)
    elif what is _M.OUR_RATE:
        waits = _RATE_BACK_OFF
    else:
        waits = _LOGIN_BACK_OFF if error.phase is Phase.AUTH else _BACK_OFF
    return waits[min(count, len(waits)) - 1]
