"""Finding out who takes a company's mail, so that mail to one provider of mailboxes is counted together.

Asks DNS for the MX hosts, each company once, with no transaction open. Until it is known, the mail counts for nobody.
"""

from __future__ import annotations

import logging

from sqlalchemy import select, update

from app.context import App
from app.mail import operators
from app.mail.dns import LookupFailed, find_mx
from app.store.companies import Company

log = logging.getLogger(__name__)

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
