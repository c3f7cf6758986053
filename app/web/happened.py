"""What happened, as people say it: a phrase for each kind of event. Pure; an event in, text out.

Text is returned as it is; `app.web.render` escapes it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from app.domain.sequence import Kind
from app.web.words import day, machine_mail, mail, plainly, suppressed

_Data = Mapping[str, Any]


def tell(kind: str, data: _Data) -> str:
    """One event of the log as a phrase."""
    told = EVENTS.get(kind)
    if told is None:
        return plainly(kind)
    return told if isinstance(told, str) else told(data)


def _because(text: str, data: _Data, *names: str) -> str:
    reason = next((data[name] for name in names if data.get(name)), None)
    if reason is None:
        return text
    # A bare word is a name from the code, such as an outcome.
    return f"{text}: {plainly(reason) if str(reason).isidentifier() else reason}"


def _by(text: str, data: _Data) -> str:
    return f"{text} by {data['by']}" if data.get("by") else text


def _entered(data: _Data) -> str:
    source = str(data.get("source") or "")
    # A lead whom another one named has the sentence itself as its source.
    return (
        f"entered, {source}" if source.startswith("referred by ") else f"entered from {source}" if source else "entered"
    )


def _enrolled(data: _Data) -> str:
    sequence = data.get("sequence", "a sequence")
    phrases: dict[str, str] = {
        Kind.NURTURE: f"entered the nurture track {sequence}",
        Kind.RETURN: "gets one more mail, on a later day",
        Kind.REFERRAL: "gets a first mail that names who referred them",
    }
    return phrases.get(str(data.get("track")), f"enrolled in {sequence}")


def _stopped(data: _Data) -> str:
    # Who ended it says more than that it was ended.
    return _by("sequence stopped", data) if data.get("by") else _because("sequence stopped", data, "reason", "outcome")


def _finished(data: _Data) -> str:
    track, reason = data.get("next"), data.get("reason")
    text = "sequence ended without an answer"
    if track:
        return f"{text}; {track} follows: {reason}"
    return f"{text}; nothing follows: {reason}" if reason else text


def _parked(data: _Data) -> str:
    try:
        until = day(date.fromisoformat(str(data.get("until"))))
    except ValueError:
        until = "a later day"
    return _because(f"parked until {until}", data, "because")


def _relabelled(data: _Data) -> str:
    before, after = data.get("before") or "nothing", data.get("after") or "nothing"
    return _by(f"reply corrected from {before} to {after}", data)


def _named(text: str, data: _Data) -> str:
    return _by(f"{text}: {data['name']}" if data.get("name") else text, data)


EVENTS: Mapping[str, str | Callable[[_Data], str]] = {
    "lead.created": _entered,
    "lead.held": "away, so nothing is sent for a while",
    "lead.back": "is back, and wrote",
    "lead.taken_over": "a person took the thread over",
    "lead.parked": _parked,
    "lead.rested": lambda d: f"refused, and is left in peace until {str(d.get('until', 'a later day'))[:10]}",
    "lead.engaged": lambda d: _because("showed interest elsewhere", d, "what"),
    "lead.mailbox_changed": "another mailbox of ours writes from now on",
    "lead.nurtured": lambda d: _because("moved to nurture", d, "reason"),
    "enrollment.created": _enrolled,
    "enrollment.stopped": _stopped,
    "enrollment.finished": _finished,
    "enrollment.paused": lambda d: _because("sequence paused", d, "reason", "by"),
    "enrollment.resumed": lambda d: _because("sequence resumed", d, "reason", "by"),
    "delivery.sent": lambda d: f"{mail(str(d.get('purpose') or 'mail'), d.get('step'))} sent",
    "delivery.cancelled": lambda d: _because("mail cancelled", d, "reason"),
    "delivery.refused": lambda d: _because("mail refused by the server", d, "meaning"),
    "delivery.unknown": "nobody knows whether a mail left",
    "delivery.requeued": lambda d: _because("a mail is tried again", d, "reason"),
    "delivery.resend": "a person had a mail sent again",
    "reply.received": lambda d: _because("reply", d, "label"),
    "reply.relabelled": _relabelled,
    "reply.replayed": lambda d: f"read again, and taken for {plainly(d.get('after') or 'nothing')}",
    "reply.introduced_by_person": lambda d: _by("introduction decided", d),
    "machine_mail.received": lambda d: machine_mail(d.get("message_kind")),
    "message.read_again": "a message is read once more",
    "suppression.added": lambda d: _because(
        "never written to again", {"reason": suppressed(str(d.get("reason") or ""))}, "reason"
    ),
    "suggestion.chosen": lambda d: _because("another answer chosen", d, "response", "by"),
    "suggestion.created": lambda d: _because("an answer is proposed", d, "objection_type"),
    "suggestion.outcome": lambda d: _because("what came of the answer", d, "outcome"),
    "suggestion.approved": lambda d: _by("answer approved", d),
    "suggestion.edited": lambda d: _by("answer changed", d),
    "suggestion.dismissed": lambda d: _by("answer dismissed", d),
    "suggestion.superseded": lambda d: _because("proposed answer overtaken", d, "by"),
    "referral.taken_back": lambda d: _because("a referral was taken back", d, "reason"),
    "referral.wanted": "referred us to somebody",
    "referral.linked": "the person referred to is a lead now",
    "referral.refused": lambda d: _because("a person must help with a referral", d, "reason"),
    "referral.dismissed": lambda d: _because("referral dropped", d, "reason"),
    "referral.completed": lambda d: _by("referral completed", d),
    "handoff.wanted": "wants a closer",
    "handoff.closer_chosen": lambda d: _because("closer chosen", d, "reason"),
    "handoff.accepted": "the closer takes it",
    "handoff.declined": lambda d: _because("the closer does not take it", d, "why"),
    "handoff.lapsed": "the closer did not answer in time",
    "handoff.reminded": "the closer was reminded",
    "handoff.introduced": "introduced",
    "handoff.cancelled": lambda d: _because("introduction cancelled", d, "reason"),
    "task.created": lambda d: _because("put before a person", d, "task_kind"),
    "task.assigned": lambda d: _because("given to somebody", d, "to"),
    "task.escalated": lambda d: _because("not done in time", d, "task_kind"),
    "task.done": lambda d: _by(f"done: {plainly(d.get('task_kind') or 'a task')}", d),
    "closer.added": "a closer was added",
    "closer.changed": "a closer was changed",
    "mailbox.added": "a mailbox was added",
    "mailbox.activated": "a mailbox was switched on",
    "mailbox.deactivated": "a mailbox was switched off",
    "mailbox.password_changed": "a mailbox has a new password",
    "mailbox.owner_changed": lambda d: _because("a mailbox has another owner", d, "owner"),
    "mailbox.succeeded": lambda d: _by("another mailbox took over from one of ours", d),
    "sending.halted": lambda d: _because("sending halted", d, "reason"),
    "sending.resumed": lambda d: _because("sending goes on", d, "reason"),
    "mailbox.alert": lambda d: _because("a mail server says something", d, "why"),
    "mailbox.failing": lambda d: _because("a mailbox fails", d, "why"),
    "mailbox.unread": lambda d: _because("a mailbox was not read for too long", d, "why"),
    "mailbox.read_again": "a mailbox is read again",
    "company.contact_left": "nobody at the company is written to any more",
    "routing.fell_back": lambda d: _because("replies wait for a person again", d, "why"),
    "model.promoted": lambda d: _because("a model learned from corrections and is better", d, "why"),
    "model.refused": lambda d: _because("a model learned from corrections and is not better", d, "why"),
    "model.in_force": lambda d: _by(f"replies are read with another model, {d.get('version') or 'the fitted one'}", d),
    "training.withdrawn": lambda d: _by("corrections were withdrawn", d),
    "sequences.applied": lambda d: _by("the sequence files were applied", d),
    "key.added": lambda d: _named("an API key was made", d),
    "key.revoked": lambda d: _named("an API key was revoked", d),
    "webhook.added": "a webhook was added",
    "webhook.changed": "a webhook was changed",
    "webhook.rotated": "a webhook has a new secret",
    "webhook.removed": "a webhook was removed",
    "webhook.failed": lambda d: _because("a webhook fails", d, "why"),
}
