"""Assignments: which closer is asked to take which hand-off, what they answered, and when somebody must be reminded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.assignment import OPEN, Decline, State, check
from app.errors import NotFound
from app.store import events, tasks
from app.store.base import Base


class Assignment(Base):
    """One closer and one hand-off. `reason` is the rule that chose; `shares` what each closer of that turn earned.

    `due_at` is when something follows of the answer, or of its absence; `reminders` counts what followed of that.
    `meets_at` is the time of the call, where the closer named one.
    """

    __tablename__ = "assignment"

    id: Mapped[str] = mapped_column(primary_key=True)
    handoff_id: Mapped[str] = mapped_column(ForeignKey("handoff.id"), index=True)
    closer_id: Mapped[str] = mapped_column(ForeignKey("closer.id"))
    state: Mapped[str]
    reason: Mapped[str]
    shares: Mapped[dict[str, Any]]
    # Opaque and unguessable: it stands in the link by which the closer answers.
    token: Mapped[str] = mapped_column(unique=True)
    asked_at: Mapped[datetime]
    due_at: Mapped[datetime | None]
    reminders: Mapped[int] = mapped_column(default=0)
    answered_at: Mapped[datetime | None]
    answered_by: Mapped[str | None]
    decline: Mapped[str | None]
    why: Mapped[str | None]
    meets_at: Mapped[datetime | None]


# One closer at a time has a hand-off.
Index("uq_assignment_open", Assignment.handoff_id, unique=True, postgresql_where=text("state IN ('asked', 'accepted')"))
Index("ix_assignment_due", Assignment.due_at, postgresql_where=text("due_at IS NOT NULL"))

# What each closer earned by all turns that they took part in, less the leads that they got by turns. Whatever was
# declined, withdrawn or cancelled does not count: its turn is given back to everybody.
_CREDITS = text(
    """
    WITH turn AS (
        SELECT a.closer_id, a.shares FROM assignment a JOIN handoff h ON h.id = a.handoff_id
        WHERE a.state IN ('asked', 'accepted') AND h.state NOT IN ('cancelled', 'declined') AND a.shares <> '{}'
    )
    SELECT closer_id, sum(earned) FROM (
        SELECT share.key AS closer_id, share.value::float8 AS earned FROM turn, jsonb_each_text(turn.shares) AS share
        UNION ALL
        SELECT closer_id, -1 FROM turn
    ) AS account GROUP BY closer_id
    """
)


async def credits(s: AsyncSession) -> dict[str, float]:
    """How many leads each closer's turns are behind (above 0) or ahead; who had no turn yet is not there."""
    return {closer_id: float(credit) for closer_id, credit in (await s.execute(_CREDITS)).all()}


async def add(s: AsyncSession, values: Mapping[str, object]) -> None:
    """Ask a closer. The hand-off is locked and nobody else has it."""
    await s.execute(insert(Assignment).values({"state": State.ASKED, "reminders": 0} | dict(values)))


async def get(s: AsyncSession, assignment_id: str, *, lock: bool = False) -> Assignment:
    """One assignment, locked after its hand-off. Raises NotFound."""
    row = await s.get(
        Assignment, assignment_id, with_for_update={"key_share": True} if lock else None, populate_existing=True
    )
    if row is None:
        raise NotFound(f"there is no assignment {assignment_id}")
    return row


async def by_token(s: AsyncSession, token: str) -> Assignment | None:
    """The assignment whose link carries `token`."""
    return (await s.scalars(select(Assignment).where(Assignment.token == token))).one_or_none()


async def current(s: AsyncSession, handoff_id: str) -> Assignment | None:
    """Who has the hand-off now: asked, or accepted."""
    query = select(Assignment).where(Assignment.handoff_id == handoff_id, Assignment.state.in_(OPEN))
    return (await s.scalars(query.execution_options(populate_existing=True))).one_or_none()


async def asked(s: AsyncSession) -> Sequence[Assignment]:
    """Assignments without an answer, oldest first."""
    return (await s.scalars(select(Assignment).where(Assignment.state == State.ASKED).order_by(Assignment.id))).all()


async def of_handoff(s: AsyncSession, handoff_id: str) -> Sequence[Assignment]:
    """Everybody who was asked to take a hand-off, first to last."""
    query = select(Assignment).where(Assignment.handoff_id == handoff_id).order_by(Assignment.id)
    return (await s.scalars(query.execution_options(populate_existing=True))).all()


async def due(s: AsyncSession, now: datetime, limit: int = 100) -> Sequence[str]:
    """Ids of assignments of which something follows by now: of an answer, or of its absence."""
    query = select(Assignment.id).where(Assignment.due_at <= now).order_by(Assignment.due_at, Assignment.id)
    return (await s.scalars(query.limit(limit))).all()


def move(row: Assignment, after: State, now: datetime, by: str, why: str | None = None) -> None:
    """Answer or end an assignment. Raises Conflict where its state does not allow it."""
    check(State(row.state), after)
    row.state, row.due_at = after, None
    row.answered_at, row.answered_by, row.why = now, by, why


async def accept(s: AsyncSession, row: Assignment, lead_id: str, now: datetime, by: str) -> None:
    """The closer takes it; what follows is due now. The hand-off is locked."""
    move(row, State.ACCEPTED, now, by)
    row.due_at = now
    await tasks.close(s, f"closer_silent:{row.id}", now, f"{by}: accepted")
    await tasks.close(s, f"closer_answered:{row.id}", now, f"{by}: accepted")
    events.add(s, "handoff.accepted", now, lead_id, handoff=row.handoff_id, closer=row.closer_id, by=by)


async def decline(
    s: AsyncSession, row: Assignment, lead_id: str, kind: Decline, why: str | None, now: datetime, by: str
) -> None:
    """The closer does not take it; what follows is due now. The hand-off is locked."""
    move(row, State.DECLINED, now, by, why)
    row.decline, row.due_at = kind, now
    await tasks.close(s, f"closer_silent:{row.id}", now, f"{by}: declined")
    await tasks.close(s, f"closer_answered:{row.id}", now, f"{by}: declined")
    events.add(s, "handoff.declined", now, lead_id, handoff=row.handoff_id, closer=row.closer_id, decline=kind,
               why=why, by=by)  # fmt: skip


async def withdraw(s: AsyncSession, handoff_id: str, now: datetime, why: str, by: str = "Thaw") -> None:
    """Nobody is asked any more; harmless where nobody was."""
    if (row := await current(s, handoff_id)) is not None:
        move(row, State.WITHDRAWN, now, by, why)
        await tasks.close(s, f"closer_silent:{row.id}", now, why)
        await tasks.close(s, f"closer_answered:{row.id}", now, why)
