"""What a mail says that is about to leave, written when it is claimed, so that every edit still counts.

Reads what the words show, in the caller's transaction; decides nothing and stores nothing.
"""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.delivery import Purpose
from app.domain.sequence import Kind, Step
from app.domain.suppression import domain_of
from app.errors import NotFound
from app.mail import providers
from app.outreach import letters, warm
from app.outreach.catalog import Catalog
from app.outreach.letters import Context, Letter, Parent
from app.outreach.template import Rendered
from app.store import deliveries, leads, mailboxes, messages, suggestions
from app.store.deliveries import Delivery
from app.store.enrollments import Enrollment
from app.store.leads import Lead
from app.store.leaving import Box, Person, Track
from app.store.mailboxes import Mailbox


def variant_of(e: Enrollment | Track, lead: Lead | Person, step: Step) -> str:
    """The file whose words this lead gets; the same one whenever it is asked."""
    return step.variant_for(f"{lead.address_key}/{e.sequence}")


async def step_letter(
    app: App,
    s: AsyncSession,
    catalog: Catalog,
    mailbox: Mailbox | Box,
    lead: Lead | Person,
    e: Enrollment | Track,
    step: Step,
    delivery_id: str,
    last: Delivery | None,
) -> Letter:
    """A step as a mail; `last` is the mail of the enrollment that left before. Raises ThawError when it cannot be
    written."""
    answers, more = await beside_step(s, e, lead)
    parent = answers if last is None else _parent_of(last)
    file, url = variant_of(e, lead, step), app.settings.public_url
    now, note = app.clock.now(), await took_over(s, catalog, lead, mailbox)
    return letters.step(delivery_id, now, catalog, e.sequence, file, lead, mailbox, parent, url, more, note)


async def took_over(s: AsyncSession, catalog: Catalog, lead: Lead | Person, mailbox: Mailbox | Box) -> Rendered | None:
    """What the first mail from a successor's mailbox says of it; None where nothing is to be said."""
    if lead.predecessor_id is None or lead.predecessor_id == mailbox.id:
        return None
    return letters.takeover(catalog, lead, mailbox, await mailboxes.get(s, lead.predecessor_id))


async def beside_step(s: AsyncSession, e: Enrollment | Track, lead: Lead | Person) -> tuple[Parent | None, Context]:
    """What the first mail of a track answers, and the fields that its mails show beside those of every step."""
    if e.kind == Kind.RETURN and e.message_id is not None:
        reply = await messages.get(s, e.message_id)
        return letters.parent_reply(reply), letters.return_context(lead, reply)
    if e.kind == Kind.REFERRAL and e.message_id is not None:
        reply = await messages.get(s, e.message_id)
        return None, letters.referral_context(await leads.get(s, reply.lead_id) if reply.lead_id else None, reply)
    return None, {}


def _parent_of(sent: Delivery) -> Parent:
    """The mail before in the thread, by the id that it arrived with; ours stays among the references (REL-5)."""
    arrived_as = sent.provider_message_id or sent.message_id or ""
    own = () if sent.message_id in (None, arrived_as) else (str(sent.message_id),)
    return Parent(
        message_id=arrived_as,
        references=(*sent.parent_references, *own),
        subject=sent.subject or "",
    )


async def letter_of(
    app: App, s: AsyncSession, catalog: Catalog, mailbox: Mailbox, lead: Lead, d: Delivery, e: Enrollment | None
) -> Letter:
    """A delivery that was queued before, as the mail that it is now. Raises ThawError when it cannot be written."""
    now = app.clock.now()
    if e is not None and d.step is not None:
        last = (await deliveries.last_sent_steps(s, [e.id])).get(e.id)
        return await step_letter(app, s, catalog, mailbox, lead, e, step_of(catalog, e, d.step), d.id, last)
    if d.suggestion_id is not None:
        answer = await suggestions.get(s, d.suggestion_id)
        reply, url = await messages.get(s, answer.message_id), app.settings.public_url
        note = await took_over(s, catalog, lead, mailbox)
        return letters.answer(d.id, now, catalog, lead, mailbox, reply, answer.text, answer.version, url, note)
    note = await took_over(s, catalog, lead, mailbox) if Purpose(d.purpose) is Purpose.INTRODUCTION else None
    return await warm.letter(app, s, catalog, mailbox, lead, d, note)


def step_of(catalog: Catalog, e: Enrollment, stem: str) -> Step:
    """The step with that stem. Raises NotFound when ops took it out since the mail was queued."""
    steps = catalog.sequence(e.sequence).sequence.steps
    for step in steps:
        if step.stem == stem:
            return step
    raise NotFound(f'sequence "{e.sequence}" has no step "{stem}" any more')


def signed(app: App, mailbox: Mailbox | Box, letter: Letter) -> Letter:
    """The letter as it goes on the wire: signed here, where its relay signs nothing."""
    return replace(letter, raw=app.signer.signed(letter.raw, domain_of(mailbox.address)))


def columns_of(letter: Letter, mailbox: Mailbox | Box) -> dict[str, object]:
    """What the ledger keeps of a letter."""
    return {
        "wants_copy": not providers.known()[mailbox.provider].keeps_sent,
        "message_id": letter.message_id,
        "raw": letter.raw,
        "recipients": list(letter.recipients),
        "subject": letter.subject,
        "body": letter.body,
        "parent_references": list(letter.references),
        "version": letter.version,
    }
