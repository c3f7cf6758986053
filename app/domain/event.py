"""The kinds of events: the one list of what the log of events can hold, a sentence for each.

A receiver of webhooks chooses among them, and docs/WEBHOOKS.md shows them. A test finds every kind that the code
writes, and fails with the line that is missing here.
"""

from __future__ import annotations

from collections.abc import Mapping

KINDS: Mapping[str, str] = {
    "closer.added": "A closer was added.",
    "closer.changed": "A closer's presence or capacity was changed.",
    "delivery.cancelled": "A mail that was planned will not be sent; `reason` says why.",
    "delivery.refused": "The receiving server refused a mail for good.",
    "delivery.requeued": "A mail whose worker is gone is due again; it had not been sent.",
    "delivery.resend": "A person said that a mail did not leave and is to be sent once more.",
    "delivery.sent": "A mail was accepted by its SMTP server.",
    "delivery.unknown": "A connection was lost while a mail was sent; nobody knows yet whether it left.",
    "enrollment.created": "A lead began a sequence.",
    "enrollment.finished": "A sequence ran out without an answer.",
    "enrollment.paused": "A sequence was paused for a lead.",
    "enrollment.resumed": "A paused sequence goes on.",
    "enrollment.stopped": "A sequence was stopped for a lead.",
    "handoff.cancelled": "A lead will not be introduced; `reason` says why.",
    "handoff.closer_chosen": "A closer was chosen for a lead; `reason` says why this one.",
    "handoff.introduced": "The introduction of a lead to a closer was sent.",
    "handoff.wanted": "A lead is to be introduced to a closer.",
    "lead.created": "A lead was added.",
    "lead.held": "A lead is away and is left in peace until a day.",
    "lead.nurtured": "A lead who fits the profile and answered nothing moves on to a nurture track.",
    "lead.parked": "A lead is left alone until a day, and then written to once more.",
    "lead.taken_over": "A person of the team wrote to a lead; nothing automatic is sent in that thread any more.",
    "machine_mail.received": "A bounce, an absence note or another mail from a machine came about a lead.",
    "mailbox.activated": "A mailbox was switched on.",
    "mailbox.added": "A mailbox was added.",
    "mailbox.deactivated": "A mailbox was switched off.",
    "mailbox.failing": "A mailbox cannot be used any more; `why` says what its server answered.",
    "mailbox.password_changed": "A mailbox got a new password.",
    "message.read_again": "A message that had been set aside is read again.",
    "referral.completed": "A person gave what a referral lacked.",
    "referral.dismissed": "A person decided not to write to a colleague whom a lead named.",
    "referral.linked": "A colleague whom a lead named became a lead.",
    "referral.refused": "A colleague whom a lead named must not or cannot be written to; `reason` says why.",
    "referral.wanted": "A lead named a colleague to write to instead.",
    "reply.introduced_by_person": "A person decided that a lead is to be introduced.",
    "reply.received": "A person answered; `label`, `confidence` and `decision` say how it was understood.",
    "reply.relabelled": "A person corrected what a reply was taken for.",
    "sequences.applied": "New versions of the sequence files are in force.",
    "suggestion.approved": "A person approved a suggested answer; it will be sent.",
    "suggestion.created": "An answer to an objection waits for a person.",
    "suggestion.dismissed": "A person dismissed a suggested answer.",
    "suggestion.edited": "A person changed the words of a suggested answer.",
    "suggestion.superseded": "A suggested answer was overtaken by what happened since.",
    "suppression.added": "An address will not be written to any more.",
    "task.created": "Something was put before a person.",
    "task.done": "A person finished a task.",
    "webhook.added": "A webhook was added.",
    "webhook.changed": "A webhook's address, kinds or state was changed by a person.",
    "webhook.failed": "A webhook's receiver took nothing for three days, or answered that it is gone.",
    "webhook.removed": "A webhook was removed.",
    "webhook.rotated": "A webhook got a new secret; the old one signs as well for a day.",
}
