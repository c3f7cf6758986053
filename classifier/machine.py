"""What kind of message it is, decided from its form before anybody's words are understood.

Owns the order complaint, receipt, bounce, calendar, absence, automatic answer, list, human
(RFC 5965, 8098, 3464, 5546, 3834).
A list header or `Precedence: bulk` alone never makes a person's answer automatic.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from classifier.bounce import read_bounce
from classifier.invitation import calendar_part
from classifier.mailing import is_bulletin, is_post
from classifier.mime import Mail
from classifier.notice import Notice, read_notice
from classifier.notice_words import LEFT
from classifier.reading import Bounce, Kind
from classifier.receipt import read_receipt, read_report
from classifier.service_event import read_event


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """The kind, the form that decided, and the failure where it is a bounce. Which sort of automatic answer a `notice`
    is, is told by its words."""

    kind: Kind
    evidence: str
    bounce: Bounce | None = None
    notice: Notice | None = None


_ANSWERED = re.compile(r"\s{0,3}(?:\[[^\]]{0,60}\]\s{0,3})?(?:re|aw|sv|rv|res|antw|r|ref)\s{0,2}:", re.I)


def judge(mail: Mail, words: str) -> Verdict:
    """The kind of `mail`; `words` is what its sender wrote now, with sign-off or without."""
    complaint = _complaint(mail)
    if complaint:
        return Verdict(kind=Kind.COMPLAINT, evidence=complaint)
    report = read_report(mail)
    failure = None if report else read_bounce(mail)
    if failure is not None and not failure.delivered:
        return Verdict(kind=Kind.BOUNCE, evidence=failure.evidence, bounce=failure.bounce)
    receipt = report or (failure.evidence if failure is not None else read_receipt(mail))
    if receipt:
        return Verdict(kind=Kind.RECEIPT, evidence=receipt)
    if calendar_part(mail) is not None:
        return Verdict(kind=Kind.CALENDAR, evidence="calendar part (RFC 5546)")
    notice = read_notice(mail, words)
    if notice is not None:
        return Verdict(kind=Kind.AUTO_REPLY, evidence=notice.evidence, notice=notice)
    listed = _list_form(mail)
    if listed:
        return Verdict(kind=Kind.LIST, evidence=listed)
    return Verdict(kind=Kind.HUMAN, evidence="")


def has_left(folded: str) -> bool:
    """Whether the folded words say that somebody is no longer there."""
    return bool(LEFT.search(" ".join(folded.split())))


def _complaint(mail: Mail) -> str | None:
    if mail.report_type == "feedback-report" or mail.first("message/feedback-report"):
        return "abuse report (RFC 5965)"
    subject = mail.head.get("subject").lower()
    sender = mail.head.get("from").lower()
    if mail.originals and subject.startswith(("complaint about message from", "abuse report", "[abuse")):
        return "abuse report by its subject"
    if mail.head.get("x-loop") == "scomp" or ("staff@hotmail.com" in sender and "complaint" in subject):
        return "abuse report of a mail provider"
    event = read_event(mail)
    return "abuse report of a sending service" if event is not None and event.complaint else None


def _list_form(mail: Mail) -> str:
    """The form that shows mail to many, or an empty string."""
    head = mail.head
    answered = bool(head.get("in-reply-to") or _ANSWERED.match(head.get("subject")))
    if not answered and any(head.get(name) for name in ("list-id", "list-unsubscribe", "list-post")):
        return "list header without an answer to us (RFC 2919)"
    if is_post(head):
        return "written to a mailing list (RFC 2369)"
    if not answered and not head.get("references") and is_bulletin(mail):
        return "a bulletin that tells how to leave"
    return ""
