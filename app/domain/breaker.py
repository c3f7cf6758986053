"""Breakers: which faults of sent mail halt sending, and for whom.

Counts of a rolling time come in, a verdict goes out. Must not count and must not halt anything itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

# Faults are counted for so long; a policy reject for an hour, and it halts for a day.
ROLLING = timedelta(days=7)
REJECTS_IN = timedelta(hours=1)
REJECTED_FOR = timedelta(hours=24)
# A list is tried with its first mails.
CANARY = 50
# RFC 3463 section 3.8: 5.7.x is a policy. 4.7.28 is Gmail's word for "too much from you".
_POLICY = re.compile(r"(?<![\d.])(?:5\.7\.\d{1,3}|4\.7\.28)(?!\.?\d)")


class Fault(StrEnum):
    """What came back for a mail, as far as it speaks against whoever sent it."""

    HARD_BOUNCE = "hard_bounce"
    COMPLAINT = "complaint"
    POLICY = "policy"


class Scope(StrEnum):
    """What can be halted, from the whole to the single."""

    ALL = "all"
    DOMAIN = "domain"
    MAILBOX = "mailbox"
    SEQUENCE = "sequence"
    LIST = "list"


@dataclass(frozen=True, kw_only=True, slots=True)
class Thresholds:
    """The numbers of `[breakers]` in `policy.toml`. Shares are of the mails sent in seven days, 0 to 1.

    Fewer than `least` mails count as `least`, so that one bounce of three mails is no third.
    """

    least: int = 50
    bounces_warn: float = 0.02
    bounces_mailbox: float = 0.05
    bounces_domain: float = 0.08
    complaints_warn: float = 0.001
    complaints_halt: float = 0.003
    rejects: int = 3
    canary_bounces: int = 2


@dataclass(frozen=True, kw_only=True, slots=True)
class Counts:
    """What one scope sent in `ROLLING`, and what came back; `rejects` in `REJECTS_IN`.

    `canary_bounces` are those of the first `CANARY` mails of a list.
    """

    sent: int = 0
    bounces: int = 0
    complaints: int = 0
    rejects: int = 0
    canary_bounces: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """`halts` or only warns; `lasts` is None where a person must end it."""

    halts: bool
    why: str
    lasts: timedelta | None = None


def is_policy_reject(text: str) -> bool:
    """Whether a server's answer speaks of its policy against us."""
    return _POLICY.search(text) is not None


def judge(scope: Scope, counts: Counts, limits: Thresholds) -> Verdict | None:
    """What the faults of one scope call for; None while all is well. Halts exactly at a threshold, not above it."""
    if scope is Scope.LIST:
        return _canary(counts, limits)
    share = limits.bounces_domain if scope is Scope.DOMAIN else limits.bounces_mailbox
    base = max(counts.sent, limits.least)
    if counts.bounces and counts.bounces >= share * base:
        return Verdict(halts=True, why=f"{counts.bounces} of {counts.sent} mails in 7 days bounced for good")
    # One complaint of few mails is no share at all: the second one halts.
    if counts.complaints >= max(2.0, limits.complaints_halt * counts.sent):
        return Verdict(halts=True, why=f"{counts.complaints} of {counts.sent} mails in 7 days were reported as spam")
    if counts.rejects >= limits.rejects and scope in (Scope.MAILBOX, Scope.DOMAIN):
        why = f"servers refused {counts.rejects} mails within an hour by their policy"
        return Verdict(halts=True, why=why, lasts=REJECTED_FOR)
    if counts.complaints and counts.complaints >= limits.complaints_warn * counts.sent:
        return Verdict(halts=False, why=f"{counts.complaints} of {counts.sent} mails in 7 days were reported as spam")
    if counts.bounces and counts.bounces >= limits.bounces_warn * base:
        return Verdict(halts=False, why=f"{counts.bounces} of {counts.sent} mails in 7 days bounced for good")
    return None


def _canary(counts: Counts, limits: Thresholds) -> Verdict | None:
    if counts.canary_bounces <= limits.canary_bounces:
        return None
    why = f"{counts.canary_bounces} of the first {CANARY} mails to this list bounced for good"
    return Verdict(halts=True, why=why)
