"""Companies: what leads of one registrable domain share, above all the stop that one reply puts on all of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import ForeignKey, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.store import ahead, direct
from app.store.base import Base, among
from app.store.direct import Question

_LOCKED = "companies that are locked"
_OF_DOMAIN = "the company of a domain"


class Company(Base):
    """A company, known by its registrable domain; people at freemail addresses have none."""

    __tablename__ = "company"

    id: Mapped[str] = mapped_column(primary_key=True)
    domain: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str | None]
    # Who takes its mail (`app.mail.operators`), and when that was looked up (real time).
    operator: Mapped[str | None]
    looked_up_at: Mapped[datetime | None]
    stopped_until: Mapped[datetime | None]
    stopped_because: Mapped[str | None]
    # The lead whose reply stopped it; nobody we know when None.
    stopped_by: Mapped[str | None] = mapped_column(ForeignKey("lead.id", use_alter=True))
    # Whoever we wrote to there has left, and nobody was named instead. Over once a lead there is newer.
    wants_contact_since: Mapped[datetime | None]
    created_at: Mapped[datetime]


async def of_domain(s: AsyncSession, company_id: str, domain: str, name: str | None, now: datetime) -> str:
    """The id of the company with that domain; made with `company_id` when there is none yet."""
    await s.execute(
        insert(Company)
        .values(id=company_id, domain=domain, name=name, created_at=now)
        .on_conflict_do_nothing(index_elements=[Company.domain])
    )
    return (await s.scalars(select(Company.id).where(Company.domain == domain))).one()


async def stop(s: AsyncSession, company_id: str, until: datetime, because: str, lead_id: str | None) -> None:
    """Nobody at this company gets sequence mail before `until`, because of a reply of `lead_id`; a longer stop is
    kept."""
    if ahead.find(s, _LOCKED, company_id) is None:
        await lock_all(s, [company_id])
    [row] = ahead.find(s, _LOCKED, company_id) or [None]
    if row is not None and (row.stopped_until is None or row.stopped_until < until):
        row.stopped_until, row.stopped_because, row.stopped_by = until, because, lead_id


async def seek_contact(s: AsyncSession, company_id: str, now: datetime) -> bool:
    """The company needs somebody else to write to; False when that was known. It is locked."""
    row = await s.get(Company, company_id, populate_existing=True)
    if row is None or row.wants_contact_since is not None:
        return False
    row.wants_contact_since = now
    return True


async def known(s: AsyncSession, domain: str) -> str | None:
    """The id of the company with that domain."""
    if (asked := ahead.find(s, _OF_DOMAIN, domain)) is not None:
        return asked[0] if asked else None
    return await s.scalar(select(Company.id).where(Company.domain == domain))


async def ask_ahead(s: AsyncSession, domains: Collection[str]) -> None:
    """Keep what `known` will be asked."""
    query = select(Company.domain, Company.id).where(among(Company.domain, domains))
    found = [(domain, company_id) for domain, company_id in (await s.execute(query)).all()]
    ahead.keep(s, _OF_DOMAIN, ahead.by_key(domains, found))


def lock_of(lead_ids: Collection[str]) -> Question[None]:
    """Lock the companies of these leads, in one order; always before the leads."""
    return Question(_LOCK_OF, {"leads": list(lead_ids)}, direct.nothing)


_LOCK_OF = """
SELECT id FROM company WHERE id IN (SELECT company_id FROM lead WHERE id = ANY(%(leads)s::text[]))
ORDER BY id FOR NO KEY UPDATE
"""


async def lock_all(s: AsyncSession, company_ids: Iterable[str]) -> None:
    """Lock companies, in the order of their ids."""
    wanted = set(company_ids)
    query = select(Company).where(among(Company.id, wanted)).order_by(Company.id)
    locked = query.with_for_update(key_share=True).execution_options(populate_existing=True)
    found = (await s.scalars(locked)).all()
    ahead.keep(s, _LOCKED, ahead.by_key(wanted, ((row.id, row) for row in found)))


async def get(s: AsyncSession, company_id: str | None) -> Company | None:
    """One company, or None."""
    return None if company_id is None else await s.get(Company, company_id, populate_existing=True)
