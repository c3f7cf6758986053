"""The facts of a batch: what acting on its messages will ask about their leads, asked for all of them at once.

Reads only, and locks enrollments. Without it every question is asked when it comes up, with the same answer.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from app.domain.suppression import canonical
from app.store import (
    deliveries,
    enrollments,
    handoffs,
    judgements,
    leads,
    mailboxes,
    referrals,
    stops,
    suggestions,
    suppressions,
    tasks,
)
from app.store.leads import Lead
from app.store.messages import Message
from classifier.reading import Label, Reading


async def ask_ahead(
    s: AsyncSession,
    locked: Collection[Lead],
    messages: Collection[Message],
    readings: Collection[Reading],
    now: datetime,
) -> None:
    """Ask about these leads and messages, all of which are locked."""
    lead_ids, message_ids = [lead.id for lead in locked], [message.id for message in messages]
    await enrollments.ask_ahead(s, lead_ids)
    await deliveries.ask_ahead(s, lead_ids)
    await handoffs.ask_ahead(s, lead_ids)
    await suggestions.ask_ahead(s, lead_ids)
    await stops.ask_ahead(s, lead_ids)
    await tasks.ask_ahead(s, lead_ids, message_ids)
    await leads.ask_owners_ahead(s, locked)
    writers = {canonical(reading.headers.from_address) for reading in readings if reading.headers.from_address}
    await suppressions.ask_ahead(s, writers | {lead.address_key for lead in locked})
    labels = {reading.label for reading in readings}
    await judgements.ask_ahead(s, message_ids, labels)
    if Label.OBJECTION in labels:
        await suggestions.ask_records_ahead(s, now)
    if Label.REFERRAL in labels:
        await referrals.ask_ahead(s, message_ids)
    written_by = {mail.mailbox_id for lead_id in lead_ids for mail in await deliveries.of_lead(s, lead_id)}
    await mailboxes.ask_ahead(s, written_by | {message.mailbox_id for message in messages})
