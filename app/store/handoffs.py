"""Hand-offs: a warm lead on its way to a closer. What follows an introduction is recorded here, too."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import ForeignKey, Index, func, select, text, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.handoff import ENDED, State, check
from app.errors import NotFound
from app.store import ahead, assignments, deliveries, events, leads
from app.store.base import Base, among
from app.store.leads import Lead

_TOUCHING = "hand-offs that touch a lead"


class Handoff(Base):
    """One lead given to one closer because of one reply."""

    __tablename__ = "handoff"

    id: Mapped[str] = mapped_column(primary_key=True)
    lead_id: Mapped[str] = mapped_column(ForeignKey("lead.id"), index=True)
    message_id: Mapped[str] = mapped_column(ForeignKey("message.id", use_alter=True))
    mailbox_id: Mapped[str] = mapped_column(ForeignKey("mailbox.id"))
    closer_id: Mapped[str | None] = mapped_column(ForeignKey("closer.id"), index=True)
    # Whoever wrote the reply in the lead's place; a lead of their own.
    contact_id: Mapped[str | None] = mapped_column(ForeignKey("lead.id"), index=True)
    state: Mapped[str]
    reason: Mapped[str | None]
    created_at: Mapped[datetime]
    chosen_at: Mapped[datetime | None]
    introduced_at: Mapped[datetime | None]


# A message leads to one hand-off; another one only after that was cancelled, and by a person.
Index("uq_handoff_message", Handoff.message_id, unique=True, postgresql_where=text("state != 'cancelled'"))
# A lead has one open hand-off at a time.
Index(
    "uq_handoff_open", Handoff.lead_id, unique=True, postgresql_where=text("state IN ('wanted', 'held', 'introduced')")
)


async def open_once(s: AsyncSession, values: Mapping[str, object]) -> bool:
    """Open a hand-off; False when the lead has an open one or this message did."""
    if ahead.find(s, _TOUCHING, str(values["lead_id"])) == []:
        s.add(Handoff(**values))
        ahead.forget(s, _TOUCHING, values["lead_id"], values.get("contact_id"))
        return True
    ahead.forget(s, _TOUCHING, values.get("contact_id"))
    done = await s.execute(insert(Handoff).values(values).on_conflict_do_nothing().returning(Handoff.id))
    return done.scalar_one_or_none() is not None


async def get(s: AsyncSession, handoff_id: str, *, lock: bool = False) -> Handoff:
    """One hand-off. Raises NotFound."""
    row = await s.get(
        Handoff, handoff_id, with_for_update={"key_share": True} if lock else None, populate_existing=True
    )
    if row is None:
        raise NotFound(f"there is no hand-off {handoff_id}")
    return row


async def closer_before(s: AsyncSession, handoff: Handoff) -> str | None:
    """Who was chosen for the lead the last time before this hand-off."""
    query = (
        select(Handoff.closer_id)
        .where(Handoff.lead_id == handoff.lead_id, Handoff.id != handoff.id, Handoff.closer_id.is_not(None))
        .order_by(Handoff.id.desc())
        .limit(1)
    )
    return await s.scalar(query)


async def running(s: AsyncSession, lead_id: str) -> Handoff | None:
    """The open hand-off of a lead."""
    if ahead.find(s, _TOUCHING, lead_id) == []:
        return None
    states = [State.WANTED, State.HELD, State.INTRODUCED]
    query = select(Handoff).where(Handoff.lead_id == lead_id, Handoff.state.in_(states))
    return (await s.scalars(query.execution_options(populate_existing=True))).one_or_none()


async def cancel(s: AsyncSession, handoff_id: str, why: str, now: datetime) -> None:
    """A hand-off that was not made ends, and with it what is queued for it; the lead is locked."""
    handoff = await get(s, handoff_id, lock=True)
    if handoff.state not in (State.WANTED, State.HELD):
        return
    check(State(handoff.state), State.CANCELLED)
    handoff.state, handoff.reason = State.CANCELLED, why
    for mail in await deliveries.of_handoff(s, handoff_id):
        await deliveries.cancel(s, mail, why, now)
    await assignments.withdraw(s, handoff_id, now, why)
    events.add(s, "handoff.cancelled", now, handoff.lead_id, handoff=handoff_id, reason=why)


async def was_no_lead(s: AsyncSession, handoff: Handoff, why: str, now: datetime) -> None:
    """The closer says that the lead is not interested at all: it ends, and what is queued for it; the lead is locked.

    The lead is nobody's again, and the reply teaches the machine (`training_examples`) by its owner.
    """
    check(State(handoff.state), State.DECLINED)
    handoff.state, handoff.reason = State.DECLINED, why
    for mail in await deliveries.of_handoff(s, handoff.id):
        await deliveries.cancel(s, await deliveries.get(s, mail.id, lock=True), why, now)
    whose = (Lead.id == handoff.lead_id) & (Lead.closer_id == handoff.closer_id)
    await s.execute(update(Lead).where(whose).values(closer_id=None))


async def touching(s: AsyncSession, lead_id: str) -> Handoff | None:
    """The open hand-off of a lead, else one whose reply they wrote in somebody else's place."""
    if ahead.find(s, _TOUCHING, lead_id) == []:
        return None
    if (own := await running(s, lead_id)) is not None:
        return own
    query = select(Handoff).where(Handoff.contact_id == lead_id, Handoff.state.not_in(ENDED))
    return (await s.scalars(query.order_by(Handoff.id.desc()).limit(1))).one_or_none()


async def leads_of_contacts(s: AsyncSession, lead_ids: Collection[str]) -> dict[str, set[str]]:
    """The leads in whose place each of these people wrote, while that hand-off is open."""
    query = select(Handoff.contact_id, Handoff.lead_id)
    query = query.where(among(Handoff.contact_id, lead_ids), Handoff.state.not_in(ENDED))
    found: dict[str, set[str]] = {}
    for contact_id, lead_id in (await s.execute(query)).all() if lead_ids else ():
        found.setdefault(str(contact_id), set()).add(lead_id)
    return found


async def ask_ahead(s: AsyncSession, lead_ids: Collection[str]) -> None:
    """Keep which of these leads, which are locked, no hand-off ever touched: what `running`, `touching` and `open_once`
    will be asked of nearly all."""
    query = select(Handoff.lead_id, Handoff.contact_id)
    found = await s.execute(query.where(among(Handoff.lead_id, lead_ids) | among(Handoff.contact_id, lead_ids)))
    touched = {lead_id for row in found.all() for lead_id in row}
    ahead.keep(s, _TOUCHING, {lead_id: [] for lead_id in lead_ids if lead_id not in touched})


async def introduced(s: AsyncSession, handoff_id: str, now: datetime) -> None:
    """The introduction left; the lead is locked."""
    handoff = await get(s, handoff_id, lock=True)
    if handoff.state == State.HELD:
        check(State.HELD, State.INTRODUCED)
        handoff.state, handoff.introduced_at = State.INTRODUCED, now
        # From now on this lead is that closer's; one that was only chosen knows nothing of it.
        await s.execute(update(Lead).where(Lead.id == handoff.lead_id).values(closer_id=handoff.closer_id))
        leads.has_new_owner(s)
        events.add(s, "handoff.introduced", now, handoff.lead_id, handoff=handoff_id, closer=handoff.closer_id)


async def wanted(s: AsyncSession) -> Sequence[str]:
    """Ids of hand-offs that wait for the choice of a closer."""
    return (await s.scalars(select(Handoff.id).where(Handoff.state == State.WANTED).order_by(Handoff.id))).all()


async def given_since(s: AsyncSession, since: datetime) -> dict[str, int]:
    """How many leads each closer was given after `since`."""
    query = (
        select(Handoff.closer_id, func.count())
        .where(Handoff.chosen_at > since, Handoff.closer_id.is_not(None), Handoff.state.not_in(ENDED))
        .group_by(Handoff.closer_id)
    )
    return {closer: count for closer, count in (await s.execute(query)).all() if closer}


async def every(s: AsyncSession, limit: int = 500) -> Sequence[Handoff]:
    """Hand-offs, oldest first."""
    return (await s.scalars(select(Handoff).order_by(Handoff.id).limit(limit))).all()
