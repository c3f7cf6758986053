"""What a crash left open: lapsed claims are due again, old transmissions become unknown, unknown mails are looked for.

Never sends. An unknown mail is found in the Sent folder, named by a reply or bounce (`app.triage`), or shown to a
person, who says whether it left (`resolve`).
"""

from __future__ import annotations

import logging
from collections import defaultdict
from datetime import timedelta

from app.context import App, account_of
from app.domain.delivery import State
from app.errors import Conflict, Invalid, MailError, Offline
from app.mail.imap import Role
from app.outreach import record
from app.store import deliveries, enrollments, events, leads, mailboxes, tasks
from app.store.deliveries import Delivery

log = logging.getLogger(__name__)

# A provider may file its copy late: a person is asked only after so many looks, and only when the server that may hold
# the mail has had the time that SMTP gives it (RFC 5321 section 4.5.3.2.6) and more.
_LOOKS = 3
# Where nobody can look, because the mailbox cannot be read.
_BLIND = timedelta(hours=2)


async def requeue_lapsed(app: App) -> int:
    """Claims whose worker is gone are due again; how many."""
    async with app.write() as s:
        return await deliveries.requeue_lapsed(s, app.clock.real(), app.clock.now())


async def settle_adrift(app: App) -> int:
    """Enrollments whose last mail was found to be sent get their next day; how many."""
    async with app.read() as s:
        adrift = [(e.id, e.lead_id) for e in await enrollments.adrift(s)]
    for enrollment_id, lead_id in adrift:
        async with app.write() as s:
            await record.settle(app, s, lead_id, enrollment_id)
    return len(adrift)


async def mark_undecided(app: App) -> int:
    """Transmissions without an outcome for longer than SMTP allows are unknown from now on; how many."""
    async with app.read() as s:
        old = [d.id for d in await deliveries.armed_before(s, app.clock.real() - app.settings.undecided_after)]
    for delivery_id in old:
        await _lost(app, delivery_id)
    return len(old)


async def _lost(app: App, delivery_id: str) -> None:
    why = "the worker stopped between arming and the server's answer"
    await record.insist(app, lambda s: record.unknown(app, s, delivery_id, why))


async def look_for_unknown(app: App) -> int:
    """Look for every unknown mail in the Sent folder of its mailbox; how many were found."""
    by_mailbox: dict[str, list[Delivery]] = defaultdict(list)
    async with app.read() as s:
        for delivery in await deliveries.unknown(s):
            by_mailbox[delivery.mailbox_id].append(delivery)
    found = 0
    for mailbox_id, missing in by_mailbox.items():
        try:
            found += await _look(app, mailbox_id, missing)
        except (MailError, Conflict, Offline) as error:
            log.warning("reconcile.mailbox_failing", extra={"mailbox": mailbox_id, "error": type(error).__name__})
            for delivery in missing:
                if delivery.armed_at is not None and app.clock.real() - delivery.armed_at > _BLIND:
                    await _ask(app, delivery, "its mailbox cannot be read, so nobody knows whether this mail left")
    return found


async def _look(app: App, mailbox_id: str, missing: list[Delivery]) -> int:
    async with app.read() as s:
        account = account_of(app, await mailboxes.get(s, mailbox_id))
    inbox = await app.inbox.open(account)
    seen: set[str] = set()
    try:
        sent_folders = [folder.name for folder in await inbox.folders() if folder.role is Role.SENT]
        for folder in sent_folders:
            await inbox.examine(folder)
            for delivery in missing:
                # The private header first: some providers replace the Message-ID.
                if await inbox.find("X-Thaw-Ref", delivery.id) or await inbox.find(
                    "Message-ID", delivery.message_id or ""
                ):
                    seen.add(delivery.id)
    finally:
        await inbox.close()
    for delivery in missing:
        await (_was_found(app, delivery.id) if delivery.id in seen else _not_found(app, delivery))
    return len(seen)


async def _was_found(app: App, delivery_id: str) -> None:
    await record.insist(app, lambda s: record.sent(app, s, delivery_id, State.UNKNOWN, "found in the Sent folder"))


async def _not_found(app: App, delivery: Delivery) -> None:
    async with app.write() as s:
        if delivery.lead_id is not None:
            await leads.get(s, delivery.lead_id, lock=True)
        row = await deliveries.get(s, delivery.id, lock=True)
        row.looked += 1
        is_early = row.armed_at is not None and app.clock.real() - row.armed_at < app.settings.undecided_after
        if row.looked < _LOOKS or is_early:
            return
    await _ask(app, delivery, "nobody knows whether this mail left: it is not in the Sent folder")


async def _ask(app: App, delivery: Delivery, why: str) -> None:
    """Put an unknown mail before a person, once."""
    async with app.write() as s:
        if (await deliveries.get(s, delivery.id)).state != State.UNKNOWN:
            return
        task = {
            "id": app.new_id("task"),
            "key": f"unknown:{delivery.id}",
            "kind": "unknown_delivery",
            "why": f"{why}. Look into the mailbox, or ask the recipient, then resolve it as sent or resend",
            "lead_id": delivery.lead_id,
            "delivery_id": delivery.id,
            "created_at": app.clock.now(),
        }
        # Anew: a person may have had it sent again, and it is lost again.
        await tasks.ask_anew(s, task)


async def resolve(app: App, delivery_id: str, outcome: str, by: str) -> None:
    """A person says what became of an unknown mail: `sent`, or `resend` (the same bytes, once more).

    Raises Invalid for another word, NotFound, and Conflict when the mail is not unknown (any more).
    """
    if outcome not in ("sent", "resend"):
        raise Invalid(f'an unknown mail is resolved as "sent" or "resend", not "{outcome}"')
    async with app.write() as s:
        if (lead_id := (await deliveries.get(s, delivery_id)).lead_id) is not None:
            await leads.get(s, lead_id, lock=True)
        if (await deliveries.get(s, delivery_id)).state != State.UNKNOWN:
            raise Conflict(f"delivery {delivery_id} is not unknown")
        now = app.clock.now()
        if outcome == "sent":
            await record.sent(app, s, delivery_id, State.UNKNOWN, f"{by} says that it was sent")
            return
        delivery = await deliveries.get(s, delivery_id, lock=True)
        anew = {"due_at": now, "looked": 0, "held_reason": None, "first_tried_at": None}
        await deliveries.move(s, delivery_id, State.UNKNOWN, State.QUEUED, **anew)
        events.add(s, "delivery.resend", now, delivery.lead_id, delivery=delivery_id, by=by)
        await tasks.close(s, f"unknown:{delivery_id}", now, f"{by}: send it again")
