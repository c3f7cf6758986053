"""Referrals: people whom a lead named instead of themselves, each once a reply."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.referral import Change, State, transition
from app.errors import NotFound
from app.store import ahead, events
from app.store.base import Base, among

_OF_MESSAGE = "referrals of a message"


class Referral(Base):
    """One person named in one reply. `lead_id` is who named them, `referred_lead_id` the person as a lead."""

    __tablename__ = "referral"
    # One reply may name several people; `nth` counts them from 0, so that acting twice adds nobody.
    __table_args__ = (UniqueConstraint("message_id", "nth"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    lead_id: Mapped[str] = mapped_column(ForeignKey("lead.id"), index=True)
    message_id: Mapped[str] = mapped_column(ForeignKey("message.id"))
    nth: Mapped[int]
    mailbox_id: Mapped[str] = mapped_column(ForeignKey("mailbox.id"))
    name: Mapped[str | None]
    address: Mapped[str | None]
    phone: Mapped[str | None]
    role: Mapped[str | None]
    found_in: Mapped[str | None]
    state: Mapped[str] = mapped_column(index=True)
    reason: Mapped[str | None]
    referred_lead_id: Mapped[str | None] = mapped_column(ForeignKey("lead.id"), index=True)
    enrollment_id: Mapped[str | None] = mapped_column(ForeignKey("enrollment.id"))
    created_at: Mapped[datetime]


async def get(s: AsyncSession, referral_id: str, *, lock: bool = False) -> Referral:
    """One referral, locked for this transaction when asked. Raises NotFound."""
    query = select(Referral).where(Referral.id == referral_id).execution_options(populate_existing=True)
    row = (await s.scalars(query.with_for_update(key_share=True) if lock else query)).one_or_none()
    if row is None:
        raise NotFound(f"there is no referral {referral_id}")
    return row


async def add_once(s: AsyncSession, values: Mapping[str, object]) -> bool:
    """Store a referral; False when this person of this message is stored."""
    if (known := ahead.find(s, _OF_MESSAGE, str(values["message_id"]))) is not None:
        row = Referral(**values)
        s.add(row)
        known.append(row)
        return True
    done = await s.execute(insert(Referral).values(values).on_conflict_do_nothing().returning(Referral.id))
    return done.scalar_one_or_none() is not None


async def of_lead(s: AsyncSession, lead_id: str) -> Sequence[Referral]:
    """Whom a lead named, oldest first."""
    return (await s.scalars(select(Referral).where(Referral.lead_id == lead_id).order_by(Referral.id))).all()


async def wanted(s: AsyncSession) -> Sequence[str]:
    """Ids of referrals that wait to be linked."""
    return (await s.scalars(select(Referral.id).where(Referral.state == State.WANTED).order_by(Referral.id))).all()


async def of_message(s: AsyncSession, message_id: str) -> Sequence[Referral]:
    """The people named in one message."""
    if (known := ahead.find(s, _OF_MESSAGE, message_id)) is not None:
        return list(known)
    return (await s.scalars(select(Referral).where(Referral.message_id == message_id).order_by(Referral.nth))).all()


async def ask_ahead(s: AsyncSession, message_ids: Collection[str]) -> None:
    """Keep what `of_message` and `add_once` will ask of these messages, which are locked."""
    query = select(Referral).where(among(Referral.message_id, message_ids)).order_by(Referral.nth)
    found = (await s.scalars(query)).all()
    ahead.keep(s, _OF_MESSAGE, ahead.by_key(message_ids, ((row.message_id, row) for row in found)))


def move(s: AsyncSession, row: Referral, change: Change, now: datetime, why: str | None = None) -> None:
    """Take a change through the transition table and write its event. Raises Conflict."""
    row.state, row.reason = transition(State(row.state), change), why
    events.add(
        s, f"referral.{change}", now, row.lead_id, referral=row.id, referred_lead=row.referred_lead_id, reason=why
    )
