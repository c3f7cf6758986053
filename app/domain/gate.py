"""The gate: may this mail leave now? One pure function that returns the first reason why not.

Asked when a mail is claimed, and its stop part again when the mail is armed. Must not read anything: all it needs
comes as `Facts`. Which guards bind which purpose is the table `GUARDS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from app.domain.delivery import Purpose
from app.domain.enrollment import State
from app.domain.schedule import next_open
from app.domain.sequence import SendWindow
from app.domain.suppression import Reason


class Code(StrEnum):
    """Why a mail may not leave; machine-readable, kept with the mail."""

    SUPPRESSED = "suppressed"
    NOT_ACTIVE = "not_active"
    COMPANY_STOPPED = "company_stopped"
    ABSENT = "absent"
    UNREAD_REPLY = "unread_reply"
    INBOX_NOT_READ = "inbox_not_read"
    OUTSIDE_WINDOW = "outside_window"
    DAILY_CAP = "daily_cap"
    IDENTITY = "identity"
    HALTED = "halted"
    PERSON_CAP = "person_cap"
    COMPANY_CAP = "company_cap"
    OPERATOR_CAP = "operator_cap"
    DOMAIN_CAP = "domain_cap"
    # A call or another step of a person's: the sequence waits for it.
    BY_HAND = "by_hand"
    # Not the gate's own: the words of the mail are missing, or cannot be filled.
    SEQUENCE_GONE = "sequence_gone"
    CANNOT_BE_WRITTEN = "cannot_be_written"


@dataclass(frozen=True, kw_only=True, slots=True)
class Refusal:
    """Why not; `until` is the next instant worth asking at (None: this mail will never pass); `text` is for people."""

    code: Code
    text: str
    until: datetime | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Count:
    """How many mails left in a rolling time, or may have, and how many may. `frees_at`: when there is room again, where
    the cap is reached and that is known."""

    sent: int
    cap: int
    frees_at: datetime | None

    @property
    def is_full(self) -> bool:
        """Whether no further mail may leave."""
        return self.sent >= self.cap


NO_LIMIT = Count(sent=0, cap=1, frees_at=None)


@dataclass(frozen=True, kw_only=True, slots=True)
class Stopped:
    """Sending is halted for this mail's mailbox, domain, sequence or list; `until` None: a person must end it."""

    why: str
    until: datetime | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Facts:
    """What the gate looks at. Instants are business time; `inbox_is_fresh` was judged on the real clock."""

    purpose: Purpose
    is_first_touch: bool
    suppressed: Reason | None
    enrollment_state: State | None
    company_stopped_until: datetime | None
    # Whether the stop is from the very reply that asks for this mail's track: the lead's own, or the referrer's.
    company_stopped_by_own: bool
    absent_until: datetime | None
    mailbox_has_unread: bool
    inbox_is_fresh: bool
    window: SendWindow
    zone: ZoneInfo
    has_identity: bool
    mailbox: Count
    # Others may fill these at the same time: they are asked again when the mail is armed.
    person: Count = NO_LIMIT
    company: Count = NO_LIMIT
    operator: Count = NO_LIMIT
    domain: Count = NO_LIMIT
    halted: Stopped | None = None


_Guard = Callable[[Facts, datetime], Refusal | None]
# How long to wait before asking again where no instant is known.
_SOON = timedelta(minutes=1)
_PAUSED = timedelta(hours=1)


def _suppressed(f: Facts, now: datetime) -> Refusal | None:
    if f.suppressed is None:
        return None
    return Refusal(code=Code.SUPPRESSED, text=f"the address is suppressed ({f.suppressed})", until=None)


def _active(f: Facts, now: datetime) -> Refusal | None:
    if f.enrollment_state is State.ACTIVE:
        return None
    # A pause ends when somebody ends it; what has ended stays so.
    until = now + _PAUSED if f.enrollment_state is State.PAUSED else None
    return Refusal(code=Code.NOT_ACTIVE, text=f"the enrollment is {f.enrollment_state}", until=until)


def _company(f: Facts, now: datetime) -> Refusal | None:
    until = f.company_stopped_until
    if until is None or until <= now:
        return None
    return Refusal(code=Code.COMPANY_STOPPED, text="somebody at the company answered", until=until)


def _company_of_others(f: Facts, now: datetime) -> Refusal | None:
    # Who named a day is written to on that day, unless a colleague has answered meanwhile.
    return None if f.company_stopped_by_own else _company(f, now)


def _absent(f: Facts, now: datetime) -> Refusal | None:
    if f.absent_until is None or f.absent_until <= now:
        return None
    return Refusal(code=Code.ABSENT, text="the person is away", until=f.absent_until)


def _unread(f: Facts, now: datetime) -> Refusal | None:
    if not f.mailbox_has_unread:
        return None
    return Refusal(
        code=Code.UNREAD_REPLY, text="the mailbox holds a message that is not processed yet", until=now + _SOON
    )


def _fresh(f: Facts, now: datetime) -> Refusal | None:
    if f.inbox_is_fresh or f.is_first_touch:
        return None
    return Refusal(code=Code.INBOX_NOT_READ, text="the mailbox's inbox was not read recently", until=now + _SOON)


def _window(f: Facts, now: datetime) -> Refusal | None:
    opens = next_open(f.window, f.zone, now)
    if opens <= now:
        return None
    return Refusal(
        code=Code.OUTSIDE_WINDOW, text=f"outside the sending hours of the recipient ({f.zone.key})", until=opens
    )


def _halted(f: Facts, now: datetime) -> Refusal | None:
    if f.halted is None or (f.halted.until is not None and f.halted.until <= now):
        return None
    return Refusal(code=Code.HALTED, text=f.halted.why, until=f.halted.until or now + _PAUSED)


def _full(code: Code, count: Count, text: str, now: datetime) -> Refusal | None:
    if not count.is_full:
        return None
    # Mails without an outcome count, too, but free nothing at a known instant: then `frees_at` may have passed.
    until = count.frees_at if count.frees_at is not None and count.frees_at > now else now + _SOON
    return Refusal(code=code, text=text, until=until)


def _cap(f: Facts, now: datetime) -> Refusal | None:
    text = f"the mailbox sent {f.mailbox.sent} mails in 24 hours, its cap is {f.mailbox.cap}"
    return _full(Code.DAILY_CAP, f.mailbox, text, now)


def _domain_cap(f: Facts, now: datetime) -> Refusal | None:
    text = f"all mailboxes of the domain sent {f.domain.sent} mails in 24 hours, their cap is {f.domain.cap}"
    return _full(Code.DOMAIN_CAP, f.domain, text, now)


def _operator_cap(f: Facts, now: datetime) -> Refusal | None:
    text = f"{f.operator.sent} mails went to this provider of mailboxes in 24 hours, the cap is {f.operator.cap}"
    return _full(Code.OPERATOR_CAP, f.operator, text, now)


def _company_cap(f: Facts, now: datetime) -> Refusal | None:
    text = f"{f.company.sent} people at the company were written to in 24 hours, the cap is {f.company.cap}"
    return _full(Code.COMPANY_CAP, f.company, text, now)


def _person_cap(f: Facts, now: datetime) -> Refusal | None:
    text = f"the person got {f.person.sent} mails in a year, the cap is {f.person.cap}"
    return _full(Code.PERSON_CAP, f.person, text, now)


def _identity(f: Facts, now: datetime) -> Refusal | None:
    # 15 USC 7704(a)(5)(A): a commercial mail carries a valid postal address.
    if f.has_identity:
        return None
    return Refusal(code=Code.IDENTITY, text="the mailbox has no postal address", until=now + _SOON)


# Others may fill these between a mail's claim and its arming.
_SHARED = (_person_cap, _company_cap, _operator_cap, _domain_cap)
# What must still hold after MAIL and RCPT, immediately before DATA.
STOPS: dict[Purpose, tuple[_Guard, ...]] = {
    Purpose.STEP: (_suppressed, _active, _halted, _company, _absent, _unread, *_SHARED),
    Purpose.INTRODUCTION: (_suppressed, _halted, _absent, _unread),
    # A brief goes to a colleague; what may stop it beside a halt is its hand-off, which cancels it.
    Purpose.BRIEF: (_halted,),
    Purpose.REMINDER: (_halted,),
    Purpose.DIGEST: (_halted,),
    # A person approved it; the company stop is for mail that nobody looked at.
    Purpose.ANSWER: (_suppressed, _halted, _absent, _unread),
    Purpose.RETURN: (_suppressed, _active, _halted, _company_of_others, _absent, _unread, *_SHARED),
    # Somebody there said, write to this person: their own reply does not stop it, another one's does.
    Purpose.REFERRAL: (_suppressed, _active, _halted, _company_of_others, _absent, _unread, *_SHARED),
}
GUARDS: dict[Purpose, tuple[_Guard, ...]] = {
    Purpose.STEP: (*STOPS[Purpose.STEP], _identity, _fresh, _window, _cap),
    Purpose.INTRODUCTION: (*STOPS[Purpose.INTRODUCTION], _identity, _fresh, _window),
    Purpose.BRIEF: STOPS[Purpose.BRIEF],
    Purpose.REMINDER: STOPS[Purpose.REMINDER],
    Purpose.DIGEST: STOPS[Purpose.DIGEST],
    Purpose.ANSWER: (*STOPS[Purpose.ANSWER], _identity, _fresh, _window),
    Purpose.RETURN: (*STOPS[Purpose.RETURN], _identity, _fresh, _window, _cap),
    Purpose.REFERRAL: (*STOPS[Purpose.REFERRAL], _identity, _fresh, _window, _cap),
}


# What a person does to a lead fills no cap and leaves from no mailbox; whoever must not be written to is not called.
BY_HAND: tuple[_Guard, ...] = (_suppressed, _active, _halted, _company, _absent, _unread, _window)


def may_ask(facts: Facts, now: datetime) -> Refusal | None:
    """The first reason why a person is not to be asked for a step of a sequence at `now`, or None."""
    return _first(BY_HAND, facts, now)


def may_send(facts: Facts, now: datetime) -> Refusal | None:
    """The first reason why the mail may not leave at `now`, or None when it may."""
    return _first(GUARDS[facts.purpose], facts, now)


def must_stop(facts: Facts, now: datetime) -> Refusal | None:
    """The stop part of the gate: what a reply, an opt-out or a person may have changed since the claim."""
    return _first(STOPS[facts.purpose], facts, now)


def _first(guards: tuple[_Guard, ...], facts: Facts, now: datetime) -> Refusal | None:
    for guard in guards:
        if (refusal := guard(facts, now)) is not None:
            return refusal
    return None
