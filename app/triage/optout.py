"""Opting out, other than by a reply: by the one-click link of a mail, or by a person of ours on somebody's behalf.

What is committed here binds every later mail; nothing in this module ever takes a suppression back.
"""

from __future__ import annotations

import asyncio
import logging
import re

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.delivery import ARMED_FOR
from app.domain.enrollment import Change
from app.domain.suppression import Reason, canonical
from app.mail import addresses
from app.store import deliveries, events, leads, suppressions
from app.triage import act
from app.triage.ending import end_all

log = logging.getLogger(__name__)

# What a stranger puts into a link does not reach the database.
_TOKEN = re.compile(r"[A-Za-z0-9_-]{1,200}")
_RETRY = 0.05
_PATIENCE = 5.0


async def unsubscribe(app: App, token: str) -> bool:
    """Whoever has the link of a mail wants no more (RFC 8058 section 3.1). False for a token that is not ours.

    Harmless to repeat.
    """
    if not _TOKEN.fullmatch(token):
        return False
    async with app.read() as s:
        lead = await leads.by_token(s, token)
        lead_id = lead.id if lead else None
    if lead_id is None:
        return False
    await _stop_writing(app, lead_id, Reason.UNSUBSCRIBE, "one-click link")
    log.info("lead.unsubscribed", extra={"lead": lead_id})
    return True


async def suppress(app: App, address: str, by: str) -> bool:
    """Never write to an address again, whether it is a lead's or not; True when that is news. Raises Invalid."""
    key = canonical(addresses.checked(address))
    async with app.write() as s:
        lead = await leads.by_key(s, key)
        lead_id = lead.id if lead else None
        if lead_id is None:
            return await _add(app, s, key, None, Reason.MANUAL, by)
    return await _stop_writing(app, lead_id, Reason.MANUAL, by)


async def _stop_writing(app: App, lead_id: str, reason: Reason, source: str) -> bool:
    """Suppress a lead and end all that runs for it, in one transaction; True when the suppression is news.

    While a mail to the lead is between arming and its outcome the commit waits for it, so that no DATA begins
    afterwards; but not for ever, because the person's wish must not hang on a mail server.
    """
    end = app.clock.monotonic() + _PATIENCE
    while True:
        async with app.write() as s:
            lead = await act.lock(s, lead_id)
            is_leaving = await deliveries.is_in_flight(s, lead_id, app.clock.real() - 2 * ARMED_FOR)
            if not is_leaving or app.clock.monotonic() >= end:
                is_news = await _add(app, s, lead.address_key, lead_id, reason, source)
                outcome = "opt_out" if reason is Reason.UNSUBSCRIBE else "suppressed"
                why = f"the address is suppressed ({reason})"
                await end_all(app, s, lead, Change.SUPPRESSED, outcome, why)
                return is_news
        await asyncio.sleep(_RETRY)


async def _add(app: App, s: AsyncSession, key: str, lead_id: str | None, reason: Reason, source: str) -> bool:
    is_news = await suppressions.add(s, key, reason, source, app.clock.now())
    if is_news:
        events.add(s, "suppression.added", app.clock.now(), lead_id, reason=reason, source=source)
    return is_news
