"""Whether DNS still vouches for the domains that send: asked once a day of each that has an active mailbox.

What DNS no longer vouches for is halted with what is wrong and the mend, and a person lets it go on. A silent DNS is
held against nobody. No transaction is open while DNS is asked.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from datetime import timedelta

from sqlalchemy import or_, select, update

from app.context import App
from app.domain.breaker import Scope
from app.domain.suppression import domain_of
from app.mail.preflight import what_is_bad
from app.outreach.halting import open_breaker
from app.store import halts
from app.store.mailboxes import Mailbox

log = logging.getLogger(__name__)

_EVERY = timedelta(days=1)
_ASKED_FOR = 5.0  # seconds for each question
_AT_ONCE = 5  # domains at each sweep


async def vouch_again(app: App) -> int:
    """Ask DNS about domains that were not asked about for a day; how many. Nothing without a resolver, as offline."""
    if app.resolver is None:
        return 0
    real = app.clock.real()
    is_due = or_(Mailbox.vouched_at.is_(None), Mailbox.vouched_at <= real - _EVERY)
    async with app.read() as s:
        query = select(Mailbox.id, Mailbox.address, Mailbox.domain).where(Mailbox.is_active, is_due)
        waiting = (await s.execute(query.order_by(Mailbox.vouched_at.nulls_first(), Mailbox.id))).all()
    boxes: dict[str, list[str]] = defaultdict(list)
    sending: dict[str, str] = {}
    for mailbox_id, address, domain in waiting:
        # As in the From line, which may be a part of the domain that was registered and that is halted as a whole.
        boxes[domain_of(address)].append(mailbox_id)
        sending[domain_of(address)] = domain
    asked = list(boxes)[:_AT_ONCE]
    for name in asked:
        bad = await what_is_bad(app.resolver, name, _ASKED_FOR)
        async with app.write() as s:
            for mailbox_id in sorted(boxes[name]):
                await s.execute(update(Mailbox).where(Mailbox.id == mailbox_id).values(vouched_at=real))
            key = halts.key_of(Scope.DOMAIN, sending[name])
            if bad and await open_breaker(app, s, key, " ".join(bad)):
                log.warning("sending.halted", extra={"halt": key})
    return len(asked)
