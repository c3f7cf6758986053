"""What people read: the words for states, labels, events and reasons. Pure; values in, text out.

Text is returned as it is; `app.web.render` escapes it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.domain.assignment import Decline
from app.domain.delivery import Purpose
from app.domain.delivery import State as DeliveryState
from app.domain.enrollment import State as EnrollmentState
from app.domain.handoff import State as HandoffState
from app.domain.referral import State as ReferralState
from app.domain.sequence import Kind as Track
from app.domain.suggestion import State as SuggestionState
from app.domain.task import OF_CALL
from app.store.closer_list import CloserRow
from app.store.closers import Closer
from app.store.enrollments import Enrollment
from app.store.handoffs import Handoff
from app.store.lead_list import LeadRow, Sort
from app.store.lead_list import Standing as Stands
from app.store.mailboxes import Mailbox
from app.store.pages import Head, MailboxRow
from app.store.tasks import Task
from classifier.reading import Kind, Label, ObjectionType, StallType


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


_STANDINGS: dict[str, Standing] = {
    "positive": Standing(word="positive", tone="positive"),
    "objection": Standing(word="objection", tone="objection"),
    Stands.PARKED: Standing(word="parked", tone="stall"),
    Stands.RETURNED: Standing(word="returned", tone="stall"),
    "stall": Standing(word="stall", tone="stall"),
    "referral": Standing(word="referral", tone="referral"),
    Stands.REFERRED: Standing(word="referred to us", tone="referral"),
    Stands.NURTURE: Standing(word="in nurture", tone="running"),
    Stands.RUNNING: Standing(word="running", tone="running"),
    Stands.PAUSED: Standing(word="paused", tone="person"),
    "taken_over": Standing(word="taken over by a person", tone="person"),
    # The outcome of a sequence that ran out is `none`, like that of an answer without interest.
    Stands.SILENT: Standing(word="silent"),
    "none": Standing(word="answered, nothing to do with us", tone="none"),
    "stopped": Standing(word="stopped by a person"),
    "opt_out": Standing(word="opted out", tone="bad"),
    "complaint": Standing(word="complained", tone="bad"),
    "suppressed": Standing(word="suppressed", tone="bad"),
    "bounced": Standing(word="bounced", tone="bad"),
    "left": Standing(word="left the company"),
    Stands.UNENROLLED: Standing(word="in no sequence"),
}
# What the list of leads can be narrowed to, in the order of the choice.
FILTERS: dict[str, str] = {
    Sort.ASKED: "waiting for a person",
    Sort.INTRODUCED: "introduced",
    **{key: stands.word for key, stands in _STANDINGS.items()},
}
# Which tasks a page shows.
TASK_STATES: dict[str, str] = {"open": "open", "late": "late", "done": "done"}
CALL_OUTCOMES = OF_CALL
DECLINES = tuple(Decline)
LATE = Standing(word="late", tone="bad")
NOBODY = Standing(word="nobody can take it", tone="person")
# What a person can choose when they correct a reply.
LABELS, OBJECTIONS, STALLS = tuple(Label), tuple(ObjectionType), tuple(StallType)
_PURPOSES: dict[str, str] = {
    Purpose.STEP: "mail",
    Purpose.INTRODUCTION: "introduction",
    Purpose.BRIEF: "brief to the closer",
    Purpose.REMINDER: "reminder to the closer",
    Purpose.ANSWER: "answer to the objection",
    Purpose.RETURN: "return mail",
    Purpose.REFERRAL: "first mail after a referral",
    Purpose.DIGEST: "list of what waits",
}
_TRACKS: dict[str, str] = {
    Track.COLD: "cold sequence",
    Track.NURTURE: "nurture track",
    Track.RETURN: "return",
    Track.REFERRAL: "referral",
}
_SUGGESTIONS: dict[str, Standing] = {
    SuggestionState.WAITING: Standing(word="waits for a decision", tone="person"),
    SuggestionState.APPROVED: Standing(word="approved", tone="positive"),
    SuggestionState.DISMISSED: Standing(word="dismissed"),
    SuggestionState.SUPERSEDED: Standing(word="overtaken"),
}
_REFERRALS: dict[str, Standing] = {
    ReferralState.WANTED: Standing(word="about to become a lead", tone="running"),
    ReferralState.LINKED: Standing(word="is a lead now", tone="positive"),
    ReferralState.REFUSED: Standing(word="needs a person", tone="person"),
    ReferralState.DISMISSED: Standing(word="dismissed"),
}
_DONE = {
    "approved": "Approved: the answer leaves with the next turn of its mailbox.",
    "edited": "The words are kept. The answer still waits to be approved.",
    "chosen": "Another answer is proposed. It waits to be approved.",
    "dismissed": "Dismissed: this answer is not sent.",
    "relabelled": "Corrected: what had not left is taken back, and the new label's way on is taken.",
    "introducing": "A closer is chosen now; the introduction is held for a few minutes before it leaves.",
    "moved": "The day is changed.",
    "paused": "Paused: nothing of it leaves until somebody resumes it.",
    "resumed": "Resumed.",
    "stopped": "Stopped: nothing of it leaves any more.",
    "suppressed": "Suppressed: nobody writes to this address again.",
    "cancelled": "The introduction is cancelled.",
    "referred": "This person is a lead now, and gets a first mail.",
    "dropped": "Dismissed: nobody is written to because of it.",
    "ticked": "Done.",
    "accepted": "Taken: the closer has this lead.",
    "declined": "Declined: another closer is asked, unless it was no lead.",
    "reassigned": "Another closer is asked.",
    "switched_on": "This closer gets leads again.",
    "switched_off": "This closer gets no new leads.",
    "closer_changed": "Changed.",
    "passed": "Skipped: the next step gets its day.",
    "assigned": "Somebody else has it now.",
}
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


def day(day: date) -> str:
    """A day without its hour."""
    return f"{day.day} {day:%b %Y}"


def standing(row: LeadRow) -> Standing:
    """Where a lead stands, by its newest enrollment."""
    if row.standing == Stands.PARKED and row.enrollment is not None and row.enrollment.resume_on is not None:
        until, since = row.enrollment.resume_on, row.enrollment.created_at
        return Standing(
            word=f"parked until {until.day} {until:%b}{f' {until.year}' * (until.year != since.year)}", tone="stall"
        )
    return outcome(row.standing)


def outcome(name: str) -> Standing:
    """What became of an enrollment."""
    return _STANDINGS.get(name, Standing(word=plainly(name)))


def track(kind: str) -> str:
    """Which sort of track an enrollment is in."""
    return _TRACKS.get(kind, plainly(kind))


def suggestion(state: str) -> Standing:
    """Where a proposed answer stands."""
    return _SUGGESTIONS.get(state, Standing(word=plainly(state)))


def referral(state: str) -> Standing:
    """Where a referral stands."""
    return _REFERRALS.get(state, Standing(word=plainly(state)))


def done(name: str | None) -> str:
    """What a page says after something was done on it; nothing for a name that we do not know."""
    return _DONE.get(name or "", "")


def alarm(head: Head | None) -> str:
    """The line in the head of every page when a mailbox is ill; empty when all are well."""
    if head is None or head.worst is None:
        return ""
    said = []
    if head.failing:
        said.append("1 mailbox fails" if head.failing == 1 else f"{head.failing} mailboxes fail")
    if head.unread:
        count = "1 mailbox is" if head.unread == 1 else f"{head.unread} mailboxes are"
        said.append(f"{count} not read")
    more = head.failing + head.unread > 1
    return f"{' and '.join(said)}: {head.worst}{' and others' if more else ''}"


def decided_in(task: Task) -> str | None:
    """The id of the suggestion or referral whose decision closes a task; None for one that is ticked off."""
    kind, _, row_id = task.key.partition(":")
    return row_id if kind in ("suggestion", "referral") else None


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
        HandoffState.DECLINED: Standing(word=f"no lead, says {to}", tone="none"),
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
    return f"mail {step}" if purpose == Purpose.STEP and step else _PURPOSES.get(purpose, plainly(purpose))


def waits_for(row: LeadRow, now: datetime) -> Waiting | None:
    """What a lead waits for, the most pressing thing first; None when nothing more will happen by itself."""
    if row.task is not None and row.task.key.startswith("suggestion:"):
        return Waiting(text="a person, to decide on the proposed answer")
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
    if row.standing == Stands.PARKED:
        return Waiting(text="their day to come", at=enrollment.due_at, till="due")
    if row.company_stopped_until is not None and row.company_stopped_until > now:
        return Waiting(text="somebody at the company answered", at=row.company_stopped_until)
    return Waiting(text=enrollment.held_reason or "the next step", at=enrollment.due_at, till="due")


def takes_part(row: CloserRow, now: datetime) -> Standing:
    """Whether a closer gets leads now."""
    closer = row.closer
    if not closer.is_active:
        return Standing(word="switched off")
    if closer.absent_until is not None and closer.absent_until > now:
        return Standing(word=f"away until {day(closer.absent_until.date())}", tone="person")
    if row.given >= closer.weekly_capacity:
        return Standing(word="full this week", tone="stall")
    return Standing(word="takes leads", tone="positive")


def territory(closer: Closer) -> str:
    """Which leads a closer takes, in a few words."""
    at_least, at_most = closer.least_employees, closer.most_employees
    parts = [", ".join(names) for names in (closer.countries, closer.regions, closer.industries, closer.languages)]
    if at_least is not None or at_most is not None:
        parts.append(f"{at_least or 0} to {at_most} people" if at_most is not None else f"{at_least} people or more")
    return "; ".join(part for part in parts if part) or "everywhere"


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
