"""The plain types of a reading: what the classifier says of one message.

Owns the names and values that the rest of the project may rely on; they are those of the annotation guide
(`docs/TRIAGE.md`). Must not import anything but the standard library: `app.domain` imports this module.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

# How often a label may be wrong where a machine acts on it; what confidence that takes is measured when a model is
# fitted.
TARGET_ERRORS = (0.01, 0.02, 0.05)


class Kind(StrEnum):
    """What sort of message it is, decided before anybody's words are understood."""

    HUMAN = "human"
    AUTO_REPLY = "auto_reply"
    OUT_OF_OFFICE = "out_of_office"
    BOUNCE = "bounce"
    COMPLAINT = "complaint"
    RECEIPT = "receipt"
    CALENDAR = "calendar"
    LIST = "list"


class Label(StrEnum):
    """What the sender wants, in the five words of the guide."""

    POSITIVE = "positive"
    REFERRAL = "referral"
    OBJECTION = "objection"
    STALL = "stall"
    NONE = "none"


class Signal(StrEnum):
    """What else a message says, whatever its label."""

    OPT_OUT = "opt_out"
    OUT_OF_OFFICE = "out_of_office"
    AUTO_REPLY = "auto_reply"
    LEFT_COMPANY = "left_company"
    BOUNCE_HARD = "bounce_hard"
    BOUNCE_SOFT = "bounce_soft"
    COMPLAINT = "complaint"
    DATA_REQUEST = "data_request"
    INFLUENCER = "influencer"
    EXISTING_CUSTOMER = "existing_customer"
    MEETING_TIME = "meeting_time"
    HOSTILE = "hostile"
    COUNTER_PITCH = "counter_pitch"
    CHURN_RISK = "churn_risk"


class ObjectionType(StrEnum):
    """Why not."""

    INCUMBENT = "incumbent"
    NO_NEED = "no_need"
    NO_BUDGET = "no_budget"
    TRUST = "trust"
    TIMING = "timing"
    AUTHORITY = "authority"
    WRONG_PERSON = "wrong_person"
    FIT = "fit"
    NOT_INTERESTED = "not_interested"
    DATA_SOURCE = "data_source"


class PositiveType(StrEnum):
    """What a positive reply asks for."""

    MEETING = "meeting"
    PRICING = "pricing"
    INFO = "info"
    INTEREST = "interest"


class StallType(StrEnum):
    """Why it is put off."""

    DECIDING = "deciding"
    BUSY = "busy"
    LATER = "later"


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """Somebody a message points to. `found_in` is `body`, `cc` or `signature`."""

    name: str | None = None
    email: str | None = None
    phone: str | None = None
    role: str | None = None
    found_in: str = "body"


@dataclass(frozen=True, kw_only=True, slots=True)
class Bounce:
    """A delivery failure: who was not reached, the RFC 3463 status where one was given, and whether it is final."""

    recipients: tuple[str, ...] = ()
    status: str | None = None
    permanent: bool = False
    diagnostic: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """All that the classifier says of one message. `confidence` is that of `label`; `probabilities` sum to 1.

    `sure_at`: by target error, the least confidence at which this label is wrong no more often than that.
    """

    kind: Kind
    label: Label
    confidence: float
    probabilities: dict[Label, float]
    sure_at: dict[float, float] = field(default_factory=dict)
    signals: frozenset[Signal] = frozenset()
    positive_type: PositiveType | None = None
    objection_type: ObjectionType | None = None
    stall_type: StallType | None = None
    vendor: str | None = None
    contract_end: date | None = None
    resume_on: date | None = None
    meeting_times: tuple[str, ...] = ()
    referred_to: tuple[Person, ...] = ()
    new_text: str = ""
    language: str | None = None
    bounce: Bounce | None = None
    evidence: tuple[str, ...] = ()
    defects: tuple[str, ...] = ()
    model: str = ""
    # What the app needs to match the message; read once here so that no second MIME parser exists.
    headers: Headers = field(default_factory=lambda: Headers())


@dataclass(frozen=True, kw_only=True, slots=True)
class Headers:
    """The header values by which a message is matched: decoded, addresses in lower case, Message-IDs with brackets.

    `returned_*` are those of the original that a bounce or report encloses (its Message-ID, its `X-Thaw-Ref`).
    """

    message_id: str | None = None
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    from_name: str = ""
    from_address: str = ""
    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    reply_to: tuple[str, ...] = ()
    subject: str = ""
    date: str | None = None
    ref: str | None = None
    returned_message_ids: tuple[str, ...] = ()
    returned_ref: str | None = None
