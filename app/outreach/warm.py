"""The mails of a hand-off as they are written: the introduction, and what the closer alone gets.

Owns what of the database stands in them. Runs inside the claim's transaction; chooses nobody and sends nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.delivery import LEFT, Purpose
from app.domain.policy import Introduce
from app.domain.qualification import qualify
from app.domain.suppression import canonical
from app.errors import Conflict, Invalid
from app.mail.compose import addr_spec
from app.outreach import letters
from app.outreach.catalog import Catalog
from app.outreach.letters import Briefing, Letter
from app.outreach.template import Rendered
from app.store import assignments, closers, deliveries, handoffs, leads, mailboxes, messages, suppressions
from app.store.assignments import Assignment
from app.store.closers import Closer
from app.store.deliveries import Delivery
from app.store.handoffs import Handoff
from app.store.leads import Lead
from app.store.mailboxes import Mailbox
from app.store.messages import Message
from classifier.reading import Label

# A reply with a longer line of copies went to a list.
_MOST_COPIED = 10
_MACHINES = ("no-reply", "noreply", "donotreply", "do-not-reply", "mailer-daemon", "postmaster")


async def letter(
    app: App, s: AsyncSession, catalog: Catalog, mailbox: Mailbox, lead: Lead, d: Delivery, note: Rendered | None
) -> Letter:
    """The mail that a delivery of a hand-off becomes; `note` stands below an introduction. Raises Conflict while nobody
    has the hand-off."""
    handoff = await handoffs.get(s, d.handoff_id or "")
    if handoff.closer_id is None:
        raise Conflict("it waits for a closer")
    closer = await closers.get(s, handoff.closer_id)
    reply = await messages.get(s, handoff.message_id)
    now = app.clock.now()
    if Purpose(d.purpose) is Purpose.INTRODUCTION:
        writer = await leads.get(s, handoff.contact_id) if handoff.contact_id else lead
        copied = await copied_by(s, reply, closer)
        return letters.introduction(d.id, now, catalog, writer, mailbox, closer, reply, copied, note)
    template = catalog.brief if Purpose(d.purpose) is Purpose.BRIEF else catalog.reminder
    told = await _briefing(app, s, catalog, mailbox, lead, handoff)
    return letters.to_closer(d.id, now, catalog, template, lead, mailbox, closer, reply, told)


async def copied_by(s: AsyncSession, reply: Message, closer: Closer) -> tuple[str, ...]:
    """Whom the writer of a reply copied and who may be written to: nobody of ours, no machine, nobody suppressed."""
    ours = {canonical(address) for address in await mailboxes.addresses(s)}
    ours |= {canonical(c.address) for c in await closers.every(s)}
    known = {*ours, canonical(closer.address), canonical(reply.from_address or "")}
    found: dict[str, str] = {}
    for address in (reply.reading or {}).get("cc", ()):
        key = canonical(address)
        if key in known or key in found or not _is_person(address):
            continue
        if await suppressions.reason_for(s, key) is None:
            found[key] = address
    return tuple(found.values()) if len(found) <= _MOST_COPIED else ()


def _is_person(address: str) -> bool:
    if address.partition("@")[0].lower().startswith(_MACHINES):
        return False
    try:
        addr_spec(address)
    except Invalid:
        return False
    return True


async def _briefing(
    app: App, s: AsyncSession, catalog: Catalog, mailbox: Mailbox, lead: Lead, handoff: Handoff
) -> Briefing:
    ours, theirs = await deliveries.of_lead(s, lead.id), await messages.of_lead(s, lead.id)
    kinds = [(m.reading or {}).get("objection_type") for m in theirs if m.label == Label.OBJECTION]
    assignment = await assignments.current(s, handoff.id)
    return Briefing(
        choice=handoff.reason or "",
        fit=qualify(catalog.profile, lead.country, lead.title).reason,
        objections=list(dict.fromkeys(str(kind) for kind in kinds if kind)),
        thread=letters.thread_text(ours, theirs, mailbox),
        link=link(app.settings.public_url, assignment),
        introduction=_introduction(catalog.handoff.introduce, handoff, ours),
    )


def link(public_url: str | None, assignment: Assignment | None) -> str | None:
    """Where the closer answers; None when the outside cannot reach us, or nobody is asked any more."""
    return f"{public_url.rstrip('/')}/h/{assignment.token}" if public_url and assignment else None


def _introduction(policy: Introduce, handoff: Handoff, ours: Sequence[Delivery]) -> str:
    """Whether the lead was introduced, in a sentence for the closer."""
    mail = next((d for d in ours if d.handoff_id == handoff.id and d.purpose == Purpose.INTRODUCTION), None)
    if mail is not None and mail.state in LEFT:
        if handoff.introduced_at and handoff.chosen_at and handoff.introduced_at < handoff.chosen_at:
            day = f"{handoff.introduced_at.day} {handoff.introduced_at:%B}"
            return f"The lead was introduced to a colleague of yours on {day}: please write to them in the thread."
        return "The introduction has left, in the lead's thread; you are copied."
    if mail is None and policy is Introduce.AFTER_ACCEPT:
        return "The introduction leaves when you have said yes."
    return "The introduction comes to you in a mail of its own, in the lead's thread."
