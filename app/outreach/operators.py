"""Finding out who takes a company's mail, so that mail to one provider of mailboxes is counted together, and saying
so before it is too much.

Asks DNS for the MX hosts, each company once, with no transaction open. Until it is known, the mail counts for nobody.
"""

from __future__ import annotations

import logging
import math

from sqlalchemy import select, update

from app.context import App
from app.errors import Conflict
from app.mail import operators
from app.mail.dns import LookupFailed, find_mx
from app.store import limits, tasks
from app.store.companies import Company

log = logging.getLogger(__name__)

# Of the cap. Whoever sends 5,000 a day to Google is a bulk sender there for ever, so people hear of it in time.
_WARNED_AT = 2 / 3
# So many at each sweep, the newest first: whoever just came in is written to first.
_AT_ONCE = 20


async def find_operators(app: App) -> int:
    """Look up companies that nobody looked up yet; how many. Nothing without a resolver, as when offline."""
    if app.resolver is None:
        return 0
    async with app.read() as s:
        query = select(Company.id, Company.domain).where(Company.looked_up_at.is_(None))
        waiting = (await s.execute(query.order_by(Company.id.desc()).limit(_AT_ONCE))).all()
    for company_id, domain in waiting:
        try:
            operator = operators.of_hosts((await find_mx(app.resolver, domain)).hosts)
        except LookupFailed:
            operator = None
            log.info("operator.unknown", extra={"company": company_id})
        async with app.write() as s:
            found = {"operator": operator, "looked_up_at": app.clock.real()}
            await s.execute(update(Company).where(Company.id == company_id).values(found))
    return len(waiting)


async def warn_of_bulk(app: App) -> list[tuple[str, str]]:
    """Tell people, once a day for each, which sending domain comes near the cap of an operator (`operator_daily_cap`);
    domain and operator of those that do. Nothing before sequences are in force."""
    async with app.write() as s:
        try:
            cap = (await app.catalogs.current(s)).sending.operator_daily_cap
        except Conflict:
            return []
        now = app.clock.now()
        near = await limits.of_busy_operators(s, math.ceil(_WARNED_AT * cap), now)
        for (domain, operator), sent in near.items():
            task = {
                "id": app.new_id("task"),
                "key": f"bulk:{domain}:{operator}:{now.date()}",
                "kind": "near_bulk",
                "why": f"{domain} sent {sent} mails in 24 hours to addresses at {operator}; at {cap} it waits, because "
                "bulk senders are judged by other rules: send less, or from more domains",
                "created_at": now,
            }
            await tasks.ask(s, task)
    return list(near)
