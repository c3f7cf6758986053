"""What a sequence is: its steps, the waits between them, and the hours in which its mail may leave.

Owns plain values and the counting of working days. Must not know files, templates or zones: the words of a step live
in `app.outreach.catalog`, the zone and the public holidays are the recipient's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from app.domain.chance import share
from app.errors import NotFound

_SATURDAY = 5


class Kind(StrEnum):
    """Why a lead is written to. `RETURN` and `REFERRAL` are tracks of one mail, named like their kind."""

    COLD = "cold"
    NURTURE = "nurture"
    RETURN = "return"
    REFERRAL = "referral"


class StepKind(StrEnum):
    """What a step is: a mail, or something that a person does."""

    MAIL = "mail"
    CALL = "call"
    TASK = "task"


@dataclass(frozen=True, kw_only=True, slots=True)
class SendWindow:
    """The hours of the recipient's day in which mail may leave: from `opens` until before `closes`.

    `days` are weekday numbers as in `date.weekday()`: Monday is 0. `off` are days on which it does not open all the
    same: the recipient's public holidays.
    """

    opens: time
    closes: time
    days: frozenset[int]
    off: frozenset[date] = frozenset()


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One mail, or one thing for a person to do. `stem` names its file; `wait_days` are working days after the step
    before, or, for the first one, after the enrollment (0 but in nurture).

    `variants` are the stems of further files with other words for the same step; the ledger knows the step by `stem`.
    What a person does is passed over after `timeout_days` working days; None: the sequence waits until it is done.
    """

    stem: str
    wait_days: int
    variants: tuple[str, ...] = ()
    kind: StepKind = StepKind.MAIL
    timeout_days: int | None = None

    @property
    def is_mail(self) -> bool:
        """Whether Thaw takes it by itself."""
        return self.kind is StepKind.MAIL

    def variant_for(self, seed: str) -> str:
        """The file whose words a lead gets: each as often as the others, always the same one for the same seed."""
        files = (self.stem, *self.variants)
        return files[int(share(f"variant/{seed}/{self.stem}") * len(files))]


@dataclass(frozen=True, kw_only=True, slots=True)
class Sequence:
    """A plan of mails to one lead, and of what people do in between, in order.

    `version` is the hash of the files it was read from. After `close_after_days` working days of silence behind the
    last step the outcome is `none`.
    """

    name: str
    kind: Kind
    version: str
    steps: tuple[Step, ...]
    window: SendWindow
    close_after_days: int

    @property
    def first(self) -> Step:
        """The step that opens the thread."""
        return self.steps[0]

    def after(self, stem: str) -> Step | None:
        """The step that follows `stem`; None behind the last. Raises NotFound when no step has that stem."""
        stems = [step.stem for step in self.steps]
        if stem not in stems:
            raise NotFound(f'sequence "{self.name}" has no step "{stem}"; its steps are {", ".join(stems)}')
        following = stems.index(stem) + 1
        return self.steps[following] if following < len(self.steps) else None


def add_working_days(day: date, n: int) -> date:
    """The `n`th working day (Monday to Friday) after `day`; `day` itself when `n` is 0, also on a weekend.

    Raises ValueError when `n` is negative.
    """
    if n < 0:
        raise ValueError(f"cannot add {n} working days")
    while n > 0:
        day += timedelta(days=1)
        if day.weekday() < _SATURDAY:
            n -= 1
    return day
