"""Leads: the people we write to, each once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Select, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.naming import full_name
from app.errors import NotFound
from app.store import ahead
from app.store.base import Base, among
from app.store.closers import Closer

_OWNER = "whose lead it is"


class Lead(Base):
    """A person. `address` is as given, for sending; `address_key` is its canonical form and unique."""

    __tablename__ = "lead"

    id: Mapped[str] = mapped_column(primary_key=True)
    address: Mapped[str]
    address_key: Mapped[str] = mapped_column(unique=True)
    first_name: Mapped[str | None]
    last_name: Mapped[str | None]
    company: Mapped[str | None]
    company_id: Mapped[str | None] = mapped_column(ForeignKey("company.id"), index=True)
    title: Mapped[str | None]
    country: Mapped[str | None]
    zone: Mapped[str | None]
    fields: Mapped[dict[str, Any]] = mapped_column(default=dict)
    source: Mapped[str | None]
    # The lead who named this one.
    referred_by: Mapped[str | None] = mapped_column(ForeignKey("lead.id"))
    # Who wrote to them until a mailbox of ours was succeeded; None once the successor has said so.
    predecessor_id: Mapped[str | None] = mapped_column(ForeignKey("mailbox.id"))
    closer_id: Mapped[str | None] = mapped_column(ForeignKey("closer.id"))
    # Opaque, unguessable and permanent: it stands in every List-Unsubscribe link (RFC 8058 section 3.1).
    unsubscribe_token: Mapped[str] = mapped_column(unique=True)
    held_until: Mapped[datetime | None]
    held_because: Mapped[str | None]
    # In no cold sequence before then, because of this refusal of theirs.
    rests_until: Mapped[datetime | None]
    rests_because: Mapped[str | None] = mapped_column(ForeignKey("message.id", use_alter=True))
    created_at: Mapped[datetime]

    @property
    def region(self) -> str | None:
        """The part of their country whose public holidays count, as ISO 3166-2 has it; a field of their own."""
        value = self.fields.get("region")
        return str(value) if value else None

    @property
    def name(self) -> str:
        """First and last name, or nothing."""
        return full_name(self.first_name, self.last_name)


Index("ix_lead_created_at", Lead.created_at)


async def get(s: AsyncSession, lead_id: str, *, lock: bool = False) -> Lead:
    """One lead, locked for this transaction when asked. Raises NotFound."""
    query = select(Lead).where(Lead.id == lead_id).execution_options(populate_existing=True)
    row = (await s.scalars(query.with_for_update(key_share=True) if lock else query)).one_or_none()
    if row is None:
        raise NotFound(f"there is no lead {lead_id}")
    return row


async def get_free(s: AsyncSession, lead_id: str) -> Lead | None:
    """One lead, locked for this transaction; None where somebody else holds it, for whom nobody waits."""
    query = select(Lead).where(Lead.id == lead_id).execution_options(populate_existing=True)
    return (await s.scalars(query.with_for_update(key_share=True, skip_locked=True))).one_or_none()


async def knows_successor(s: AsyncSession, lead_id: str) -> None:
    """The lead was told who writes in place of the mailbox that wrote before."""
    await s.execute(update(Lead).where(Lead.id == lead_id).values(predecessor_id=None))


async def add_once(s: AsyncSession, values: Mapping[str, object]) -> tuple[str, bool]:
    """Store a lead unless its canonical address is known; its id, and whether it is new."""
    statement = insert(Lead).values(values).on_conflict_do_nothing(index_elements=[Lead.address_key])
    new = await s.scalar(statement.returning(Lead.id))
    if new is not None:
        return new, True
    return (await s.scalars(select(Lead.id).where(Lead.address_key == values["address_key"]))).one(), False


async def by_key(s: AsyncSession, address_key: str) -> Lead | None:
    """The lead with that canonical address."""
    return (await s.scalars(select(Lead).where(Lead.address_key == address_key))).one_or_none()


async def by_keys(s: AsyncSession, address_keys: Iterable[str]) -> dict[str, Lead]:
    """The leads with these canonical addresses, by address."""
    wanted = set(address_keys)
    found = (await s.scalars(select(Lead).where(Lead.address_key.in_(wanted)))).all() if wanted else ()
    return {lead.address_key: lead for lead in found}


async def lock_all(s: AsyncSession, lead_ids: Iterable[str]) -> Sequence[Lead]:
    """These leads, locked in the order of their ids."""
    query = select(Lead).where(Lead.id.in_(set(lead_ids))).order_by(Lead.id).execution_options(populate_existing=True)
    return (await s.scalars(query.with_for_update(key_share=True))).all()


async def companies_of(s: AsyncSession, lead_ids: Iterable[str]) -> set[str]:
    """The companies of these leads."""
    query = select(Lead.company_id).where(Lead.id.in_(set(lead_ids)), Lead.company_id.is_not(None))
    return {company for company in (await s.scalars(query)).all() if company is not None}


async def by_token(s: AsyncSession, token: str) -> Lead | None:
    """The lead whose unsubscribe link carries `token`."""
    return (await s.scalars(select(Lead).where(Lead.unsubscribe_token == token))).one_or_none()


async def keys_near(s: AsyncSession, address_key: str, limit: int = 500) -> Sequence[str]:
    """Canonical addresses that could be meant by one that is not known: same domain, same name, or same beginning."""
    name, _, domain = address_key.rpartition("@")
    is_near = or_(
        func.split_part(Lead.address_key, "@", 2) == domain,
        func.split_part(Lead.address_key, "@", 1) == name,
        func.left(Lead.address_key, 3) == address_key[:3],
    )
    return (await s.scalars(select(Lead.address_key).where(is_near).order_by(Lead.address_key).limit(limit))).all()


async def of_company(s: AsyncSession, company_id: str) -> Sequence[Lead]:
    """All leads of one company, oldest first."""
    return (await s.scalars(select(Lead).where(Lead.company_id == company_id).order_by(Lead.id))).all()


async def owner_of_company(s: AsyncSession, company_id: str | None) -> str | None:
    """The closer who has a lead of this company; of several the one with the newest lead."""
    if company_id is None:
        return None
    query = select(Lead.closer_id).where(Lead.company_id == company_id, Lead.closer_id.is_not(None))
    return await s.scalar(query.order_by(Lead.id.desc()).limit(1))


async def page(s: AsyncSession, after: str | None, limit: int) -> Sequence[Lead]:
    """Leads by id, from the one after `after`."""
    query = select(Lead).order_by(Lead.id).limit(limit)
    return (await s.scalars(query.where(Lead.id > after) if after else query)).all()


async def owner_of(s: AsyncSession, lead: Lead) -> str | None:
    """The name of the closer who has a lead, else of whoever has another one at its company."""
    if (known := ahead.find(s, _OWNER, lead.id)) is not None:
        return known[0] if known else None
    return await s.scalar(_owner(lead).with_only_columns(Closer.name))


async def owner_address(s: AsyncSession, lead: Lead) -> str | None:
    """The address of that closer."""
    return await s.scalar(_owner(lead).with_only_columns(Closer.address))


def _owner(lead: Lead) -> Select[Closer]:
    of_company = Lead.company_id == lead.company_id if lead.company_id else Lead.id == lead.id
    query = select(Closer).join(Lead, Lead.closer_id == Closer.id).where(of_company)
    return query.order_by((Lead.id != lead.id), Lead.id).limit(1)


async def ask_owners_ahead(s: AsyncSession, some: Collection[Lead]) -> None:
    """Keep what `owner_of` will be asked of these leads: nobody, for all but those at companies that a closer knows."""
    company_ids = {lead.company_id for lead in some if lead.company_id}
    query = select(Lead.id, Lead.company_id).where(Lead.closer_id.is_not(None))
    given = await s.execute(
        query.where(among(Lead.company_id, company_ids) | among(Lead.id, [lead.id for lead in some]))
    )
    known = {key for row in given.all() for key in row}
    ahead.keep(s, _OWNER, {lead.id: [] for lead in some if not {lead.id, lead.company_id} & known})


def has_new_owner(s: AsyncSession) -> None:
    """A closer got a lead: what `owner_of` was asked ahead may be another one."""
    ahead.forget(s, _OWNER)
