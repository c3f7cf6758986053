"""The choices that ops make in `sequences/routing.toml` and `sequences/policy.toml`, as plain values.

Must not read files and must not decide: the decisions that follow from these values are in their own modules.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import time
from enum import StrEnum

from app.domain.breaker import Thresholds
from app.domain.ramp import Ramp
from app.domain.sequence import SendWindow
from classifier.reading import Label


class Mode(StrEnum):
    """`auto`: Thaw acts by itself where it is sure enough. `ask`: a person decides every time."""

    AUTO = "auto"
    ASK = "ask"


class InfoWay(StrEnum):
    """What a positive reply leads to that only asks for material: an introduction, or first an answer with it."""

    INTRODUCE = "introduce"
    ANSWER = "answer"


@dataclass(frozen=True, kw_only=True, slots=True)
class LabelRule:
    """What may happen without a person for one label.

    `error` is how often `auto` may be wrong (0.01: one in a hundred); the model knows what confidence that takes. None
    where nothing ever happens by itself. `why` says why a rule is `ask` though the team set it to `auto`.
    """

    mode: Mode
    error: float | None = None
    why: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class RoutingPolicy:
    """A rule for every label.

    `hold_minutes` is the shortest and longest time that an introduction waits, so that a person can stop it;
    `company_stop_days` is how long a human reply stops mail to the rest of that company; `stall_days` after how many
    days a lead who named no day is written to again, by `stall_type`; `info` what a request for material leads to.
    """

    rules: Mapping[Label, LabelRule]
    hold_minutes: tuple[int, int] = (4, 12)
    company_stop_days: int = 90
    stall_days: Mapping[str, int] = field(default_factory=lambda: {"deciding": 7, "busy": 21, "later": 90})
    info: InfoWay = InfoWay.INTRODUCE


# While nothing is in force, a person decides everything.
ASK_EVERYTHING = RoutingPolicy(rules={label: LabelRule(mode=Mode.ASK) for label in Label})

# So many decisions of a label are looked back on.
LOOKED_BACK = 50
# A run of bad luck that is rarer than this is taken for none.
_CHANCE = 0.05


@dataclass(frozen=True, kw_only=True, slots=True)
class Record:
    """What people made of the last decisions of one label, `LOOKED_BACK` at most: those that Thaw acted on, or would
    have been sure enough to act on and a person decided. Whoever says nothing of an act agrees with it."""

    decided: int
    confirmed: int
    corrected: int

    @property
    def agreement(self) -> float | None:
        """The share that nobody corrected; None where nothing was decided."""
        return (self.decided - self.corrected) / self.decided if self.decided else None

    def holds(self, error: float) -> bool:
        """Whether `error` can be true all the same: a machine that is wrong so often is corrected so often, or more
        often, in at least one of twenty such records (the upper tail of the binomial distribution)."""
        fewer = sum(
            math.comb(self.decided, n) * error**n * (1.0 - error) ** (self.decided - n) for n in range(self.corrected)
        )
        return 1.0 - fewer >= _CHANCE


def as_earned(rule: LabelRule, record: Record) -> LabelRule:
    """The rule that binds: `auto` is `ask` while people correct more than its target error allows."""
    if rule.mode is Mode.ASK or rule.error is None or record.holds(rule.error):
        return rule
    why = f"people corrected {record.corrected} of the last {record.decided}, more than {rule.error:.0%} allows"
    return replace(rule, mode=Mode.ASK, why=why)


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
