"""The choices that ops make in `sequences/routing.toml` and `sequences/policy.toml`, as plain values.

Must not read files and must not decide: the decisions that follow from these values are in their own modules.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from enum import StrEnum

from app.domain.breaker import Thresholds
from app.domain.ramp import Ramp
from app.domain.sequence import SendWindow
from classifier.reading import Label


class Mode(StrEnum):
    """`auto`: Thaw acts by itself above the confidence. `ask`: a person decides every time."""

    AUTO = "auto"
    ASK = "ask"


@dataclass(frozen=True, kw_only=True, slots=True)
class LabelRule:
    """What may happen without a person for one label. `confidence` (0 to 1) is the least that `auto` acts on."""

    mode: Mode
    confidence: float


@dataclass(frozen=True, kw_only=True, slots=True)
class RoutingPolicy:
    """A rule for every label.

    `hold_minutes` is the shortest and longest time that an introduction waits, so that a person can stop it;
    `company_stop_days` is how long a human reply stops mail to the rest of that company; `stall_days` after how many
    days a lead who named no day is written to again, by `stall_type`.
    """

    rules: Mapping[Label, LabelRule]
    hold_minutes: tuple[int, int] = (4, 12)
    company_stop_days: int = 90
    stall_days: Mapping[str, int] = field(default_factory=lambda: {"deciding": 21, "busy": 30, "later": 90})


# While nothing is in force, a person decides everything.
ASK_EVERYTHING = RoutingPolicy(rules={label: LabelRule(mode=Mode.ASK, confidence=1.0) for label in Label})


class Introduce(StrEnum):
    """`at_once`: after the hold. `after_accept`: once the closer said yes."""

    AT_ONCE = "at_once"
    AFTER_ACCEPT = "after_accept"


@dataclass(frozen=True, kw_only=True, slots=True)
class HandoffPolicy:
    """What happens between a positive reply and the closer's answer.

    `reminders` are the hours after which a closer who has not answered is reminded, a person is told, and somebody else
    is asked; hours of the sending window, from the asking on.
    """

    introduce: Introduce = Introduce.AT_ONCE
    reminders: tuple[int, int, int] = (4, 8, 16)


@dataclass(frozen=True, kw_only=True, slots=True)
class SendingPolicy:
    """How fast mail may leave: how much in 24 hours from one mailbox, from one sending domain, to one provider of
    mailboxes and to how many people of one company; how much in a year to one person; and the least and the mean number
    of seconds between two mails of one mailbox.

    `window` is for mail that belongs to no sequence of its own: introductions, answers, returns, referrals.
    """

    daily_cap: int = 30
    domain_daily_cap: int = 100
    operator_daily_cap: int = 4500
    company_daily_cap: int = 2
    person_yearly_cap: int = 8
    gap_seconds: int = 90
    gap_mean_seconds: int = 600
    window: SendWindow = SendWindow(opens=time(8, 30), closes=time(17, 0), days=frozenset(range(5)))
    ramp: Ramp = Ramp()
    breakers: Thresholds = Thresholds()
