"""What people read: the words for states, labels, events and reasons. Pure; values in, text out.

Text is returned as it is; `app.web.render` escapes it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from app.domain.delivery import State as DeliveryState
from app.domain.enrollment import State as EnrollmentState
from app.domain.handoff import State as HandoffState
from app.store.enrollments import Enrollment
from app.store.handoffs import Handoff
from app.store.mailboxes import Mailbox
from app.store.pages import LeadRow, MailboxRow
from classifier.reading import Kind


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """Where something stands: a word, and the tone that colours it (the word alone says it, too)."""

    word: str
    tone: str = "quiet"


@dataclass(frozen=True, kw_only=True, slots=True)
class Waiting:
    """What is waited for, and until when where that is known (business time); `till` is the word before the time."""

    text: str
    at: datetime | None = None
    till: str = "until"


_OUTCOMES: dict[str, Standing] = {
    "bounced": Standing(word="bounced", tone="bad"),
    "left": Standing(word="left the company"),
    "opt_out": Standing(word="opted out", tone="bad"),
    "complaint": Standing(word="complained", tone="bad"),
    "taken_over": Standing(word="taken over by a person", tone="person"),
    "positive": Standing(word="positive", tone="positive"),
    "referral": Standing(word="referral", tone="referral"),
    "objection": Standing(word="objection", tone="objection"),
    "stall": Standing(word="stall", tone="stall"),
    "none": Standing(word="answered, nothing to do with us", tone="none"),
}
_RUNNING: dict[str, Standing] = {
    EnrollmentState.ACTIVE: Standing(word="running", tone="running"),
    EnrollmentState.PAUSED: Standing(word="paused", tone="person"),
    # The outcome of a sequence that ran out is `none`, like that of an answer without interest.
    EnrollmentState.FINISHED: Standing(word="silent"),
}
_PURPOSES = {"step": "mail", "introduction": "introduction", "brief": "brief to the closer"}
_SUPPRESSED = {
    "complaint": "complained about our mail",
    "unsubscribe": "asked not to be written to",
    "hard_bounce": "the address takes no mail",
    "manual": "a person decided so",
}
_MACHINE_MAIL = {
    Kind.AUTO_REPLY: "automatic reply",
    Kind.OUT_OF_OFFICE: "out of office notice",
    Kind.BOUNCE: "delivery failure",
    Kind.COMPLAINT: "abuse report",
    Kind.RECEIPT: "receipt",
    Kind.CALENDAR: "calendar answer",
    Kind.LIST: "mailing list",
}


def plainly(name: object) -> str:
    """A name from the code as words: `hard_bounce` as "hard bounce"."""
    return str(name).replace("_", " ").replace(".", ": ")


def standing(enrollment: Enrollment | None) -> Standing:
    """Where a lead stands, by its newest enrollment."""
    if enrollment is None:
        return Standing(word="in no sequence")
    if (running := _RUNNING.get(enrollment.state)) is not None:
        return running
    outcome = enrollment.outcome or enrollment.state
    return _OUTCOMES.get(outcome, Standing(word=plainly(outcome)))


def label(name: str | None) -> Standing:
    """The label of a reply."""
    return Standing(word=name or "not read", tone=name or "quiet")


def handed_over(handoff: Handoff, closer: str | None) -> Standing:
    """Where a hand-off stands, in a few words."""
    to = closer or "a closer"
    words = {
        HandoffState.WANTED: Standing(word="waits for a closer", tone="person"),
        HandoffState.HELD: Standing(word=f"about to meet {to}", tone="running"),
        HandoffState.INTRODUCED: Standing(word=f"introduced to {to}", tone="positive"),
        HandoffState.CANCELLED: Standing(word="introduction cancelled"),
    }
    return words[HandoffState(handoff.state)]


_RULE = re.compile(r"([a-z_]+(?:\.[a-z_]+)*): (.+)", re.DOTALL)


def evidence(text: str) -> tuple[str, str]:
    """What decided a reading: the words, and the rule that took them for a sign ("" where a model did)."""
    found = _RULE.fullmatch(text)
    return (found[2], plainly(found[1].replace(".", ", "))) if found else (text, "")


def suppressed(reason: str) -> str:
    """Why an address is never written to."""
    return _SUPPRESSED.get(reason, plainly(reason))


def machine_mail(kind: str | None) -> str:
    """What sort of mail that is which no person wrote."""
    return _MACHINE_MAIL.get(Kind(kind), plainly(kind)) if kind in set(Kind) else plainly(kind or "message")


def mail(purpose: str, step: object = None) -> str:
    """What a mail of ours is for."""
    return f"mail {step}" if purpose == "step" and step else _PURPOSES.get(purpose, plainly(purpose))


def waits_for(row: LeadRow, now: datetime) -> Waiting | None:
    """What a lead waits for, the most pressing thing first; None when nothing more will happen by itself."""
    if row.task is not None:
        return Waiting(text=f"a person ({plainly(row.task.kind)}): {row.task.why}")
    if row.handoff is not None and row.handoff.state == HandoffState.WANTED:
        return Waiting(text=f"a closer: {row.handoff.reason or 'none is chosen yet'}")
    if row.mail is not None:
        return _waiting_mail(row)
    if row.enrollment is None or row.enrollment.state not in (EnrollmentState.ACTIVE, EnrollmentState.PAUSED):
        return None
    return _waiting_sequence(row, row.enrollment, now)


def _waiting_mail(row: LeadRow) -> Waiting | None:
    if row.mail is None:
        return None
    what = _PURPOSES.get(row.mail.purpose, plainly(row.mail.purpose))
    if row.mail.state == DeliveryState.UNKNOWN:
        return Waiting(text=f"nobody knows whether the {what} left: {row.mail.held_reason or 'being looked for'}")
    if row.mail.state == DeliveryState.QUEUED:
        return Waiting(text=f"the {what}: {row.mail.held_reason or 'it is queued'}", at=row.mail.due_at, till="due")
    return Waiting(text=f"the {what} is being sent")


def _waiting_sequence(row: LeadRow, enrollment: Enrollment, now: datetime) -> Waiting:
    if enrollment.state == EnrollmentState.PAUSED:
        return Waiting(text=enrollment.held_reason or "a person paused it")
    if row.lead.held_until is not None and row.lead.held_until > now:
        return Waiting(text=row.lead.held_because or "held", at=row.lead.held_until)
    if row.company_stopped_until is not None and row.company_stopped_until > now:
        return Waiting(text="somebody at the company answered", at=row.company_stopped_until)
    return Waiting(text=enrollment.held_reason or "the next step", at=enrollment.due_at, till="due")


def event(kind: str, data: Mapping[str, Any]) -> str:
    """One event of the log as a phrase."""
    told = _EVENTS.get(kind)
    if told is None:
        return plainly(kind)
    return told if isinstance(told, str) else told(data)


def _because(text: str, data: Mapping[str, Any], *names: str) -> str:
    reason = next((data[name] for name in names if data.get(name)), None)
    if reason is None:
        return text
    # A bare word is a name from the code, such as an outcome.
    return f"{text}: {plainly(reason) if str(reason).isidentifier() else reason}"


_EVENTS: dict[str, str | Callable[[Mapping[str, Any]], str]] = {
    "lead.created": lambda d: f"entered from {d['source']}" if d.get("source") else "entered",
    "lead.held": "away, so nothing is sent for a while",
    "lead.taken_over": "a person took the thread over",
    "enrollment.created": lambda d: f"enrolled in {d.get('sequence', 'a sequence')}",
    "enrollment.stopped": lambda d: _because("sequence stopped", d, "reason", "outcome"),
    "enrollment.finished": "sequence ended without an answer",
    "enrollment.paused": lambda d: _because("sequence paused", d, "reason", "by"),
    "enrollment.resumed": lambda d: _because("sequence resumed", d, "reason", "by"),
    "delivery.sent": lambda d: f"{mail(str(d.get('purpose')), d.get('step'))} sent",
    "delivery.cancelled": lambda d: _because("mail cancelled", d, "reason"),
    "delivery.refused": lambda d: _because("mail refused by the server", d, "meaning"),
    "delivery.unknown": "nobody knows whether a mail left",
    "delivery.resend": "a person had a mail sent again",
    "reply.received": lambda d: f"reply: {d.get('label')}",
    "machine_mail.received": lambda d: machine_mail(d.get("message_kind")),
    "suppression.added": lambda d: _because(
        "never written to again", {"reason": suppressed(str(d.get("reason")))}, "reason"
    ),
    "handoff.wanted": "wants a closer",
    "handoff.closer_chosen": lambda d: _because("closer chosen", d, "reason"),
    "handoff.introduced": "introduced",
    "handoff.cancelled": lambda d: _because("introduction cancelled", d, "reason"),
    "task.created": lambda d: f"put before a person: {plainly(d.get('task'))}",
    "mailbox.added": "a mailbox was added",
    "mailbox.failing": lambda d: _because("a mailbox fails", d, "why"),
    "sequences.applied": "the sequence files were applied",
}


def health(mailbox: Mailbox, now_real: datetime, inbox_fresh: timedelta) -> Standing:
    """Whether a mailbox works; `now_real` is real time, like all that is known of its health."""
    if not mailbox.is_active:
        return Standing(word="switched off")
    if mailbox.failing_since is not None:
        return Standing(word="failing", tone="bad")
    if mailbox.read_at is None:
        return Standing(word="never read", tone="person")
    if now_real - mailbox.read_at > inbox_fresh:
        return Standing(word="not read lately", tone="person")
    return Standing(word="well", tone="positive")


def pauses(row: MailboxRow, now: datetime, now_real: datetime, inbox_fresh: timedelta) -> list[Waiting]:
    """Everything that keeps a mailbox from sending just now; `now` is business time."""
    mailbox = row.mailbox
    if not mailbox.is_active:
        return [Waiting(text="it is switched off")]
    found = []
    if mailbox.failure:
        found.append(Waiting(text=f"failed {mailbox.failures} times in a row: {mailbox.failure}"))
    if row.unread:
        found.append(Waiting(text=f"{row.unread} messages are not processed yet"))
    if mailbox.read_at is None or now_real - mailbox.read_at > inbox_fresh:
        found.append(Waiting(text="its inbox was not read lately, so follow-ups wait"))
    if not mailbox.postal_address.strip():
        found.append(Waiting(text="it has no postal address"))
    if mailbox.next_turn_at is not None and mailbox.next_turn_at > now:
        found.append(Waiting(text="the pause between two turns", at=mailbox.next_turn_at))
    return found
