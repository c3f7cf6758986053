"""What a message can lead to, and what its decision looks at: the values that `app.domain.routing` decides with.

Must not decide: which effects a message has is for `app.domain.routing`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.enrollment import Change
from app.domain.suppression import Reason
from classifier.reading import Label, ObjectionType, Person, PositiveType


@dataclass(frozen=True, kw_only=True, slots=True)
class Stop:
    """End every running enrollment of the lead, and cancel what is queued for it."""

    change: Change
    outcome: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Suppress:
    """Never write to the lead, or to the writer, again."""

    reason: Reason


@dataclass(frozen=True, kw_only=True, slots=True)
class StopCompany:
    """No sequence mail to anybody at the company for so many days."""

    days: int


@dataclass(frozen=True, kw_only=True, slots=True)
class SeekContact:
    """The company needs somebody else to write to: whoever we knew there has left."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Hold:
    """The person is away until this day (None: no day was named)."""

    back_on: date | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Introduce:
    """Give the lead to a closer."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Park:
    """Write to the lead once more on this day; `because` says who chose it."""

    until: date
    because: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Refer:
    """Make these people leads of their own, with a first mail that names who referred them."""

    people: tuple[Person, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Rest:
    """No cold sequence for so many days: they refused, and nobody argues."""

    days: int = 365


@dataclass(frozen=True, kw_only=True, slots=True)
class Suggest:
    """Propose an answer to a person: to an objection of this type, or to a request for material."""

    topic: ObjectionType | PositiveType


class TaskKind(StrEnum):
    """What a person is asked to do."""

    REVIEW = "review"
    OBJECTION = "objection"
    STALL = "stall"
    REFERRAL = "referral"
    READ = "read"
    SUCCESSOR = "successor"
    REPLY_TO_INTRODUCTION = "reply_to_introduction"
    CLOSER_BOUNCED = "closer_bounced"
    ENGAGED = "engaged"
    # A customer, or an account that a closer has, speaks of leaving, of a rival or of anything else: at once.
    OWNER = "owner"
    # The law wants an answer to where their data came from (GDPR article 15), whatever else they wrote.
    DATA_REQUEST = "data_request"
    NEW_CONTACT = "new_contact"
    # Steps of a sequence that a person takes (`app.domain.sequence.StepKind`).
    CALL = "call"
    TASK = "task"
    # A label that was set to `auto` waits for people again.
    FELL_BACK = "fell_back"
    # A model that learned from odd corrections waits for a person's yes.
    MODEL = "model"


@dataclass(frozen=True, kw_only=True, slots=True)
class Ask:
    """Put it before a person."""

    kind: TaskKind
    why: str


Effect = Stop | Suppress | StopCompany | SeekContact | Hold | Rest | Introduce | Park | Refer | Suggest | Ask

# Several intents in one message have their effects in this order: what stops comes first, since it cancels what is
# open for the lead; what a person is asked comes last.
ORDER = (Suppress, Stop, StopCompany, SeekContact, Hold, Rest, Introduce, Refer, Park, Suggest, Ask)


@dataclass(frozen=True, kw_only=True, slots=True)
class Decision:
    """What to do, in this order, and why."""

    effects: tuple[Effect, ...]
    reason: str


class Later(StrEnum):
    """What a message of the same lead brought that came behind this one and was processed before it."""

    WROTE = "wrote"
    WARM = "warm"  # wrote, and wants to go on
    ENDED = "ended"  # left, or cannot be reached
    SILENCED = "silenced"  # opted out, complained, or a person of ours wrote in the thread


def later_of(change: Change, outcome: str) -> Later:
    """What a stop by a later message means for an earlier one."""
    if change in (Change.SUPPRESSED, Change.TAKEN_OVER):
        return Later.SILENCED
    if change is Change.REPLIED:
        return Later.WARM if outcome == Label.POSITIVE else Later.WROTE
    return Later.ENDED


@dataclass(frozen=True, kw_only=True, slots=True)
class Context:
    """Where the message came in: whether it names a mail of ours, and whether the lead was introduced."""

    is_correlated: bool
    has_handoff: bool
    # The business day on which the message is decided on.
    today: date
    # False for a stranger, whom no mail of ours, no lead and no company names.
    is_known: bool = True
    # Whether the company of a stranger is one that we write to.
    has_company: bool = False
    # Whether a returned mail failed at the lead, and not at a closer who was written to about the lead.
    failed_at_lead: bool = True
    # Whether the writer, or a mail of ours, names the lead; False where only the company did.
    is_certain: bool = True
    # Dated well before the lead came to us, and naming no mail of ours.
    is_old: bool = False
    # Our own provider says that it is not from whom it says it is from (DMARC).
    is_forged: bool = False
    # With this returned mail, the last ones to the lead came back so often that the address is taken for dead.
    is_undeliverable: bool = False
    # Carries the private header of our kind of mail, though we did not write it.
    is_by_thaw: bool = False
    # Why the lead, or whoever wrote in their place, must not be written to.
    suppressed: str | None = None
    # The closer who has the lead or its company.
    owner: str | None = None
    # Whether an answer of ours had left before they wrote.
    is_answered: bool = False
    later: frozenset[Later] = frozenset()
