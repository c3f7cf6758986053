"""Deliveries: the ledger of outward mail, a row a mail, with a unique key and the exact bytes."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ForeignKey, Index, func, select, text, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column, undefer

from app.domain.delivery import OPEN, State, check
from app.errors import Conflict, NotFound
from app.store import ahead, direct, events, tasks
from app.store.base import Base, among
from app.store.direct import Question
from app.store.leads import Lead

# How many mails are filed at one look.
_COPIES = 200
_OF_LEAD = "deliveries of a lead"


class Delivery(Base):
    """One outward mail. `due_at` and `sent_at` are business time; `claimed_until` and `armed_at` are real time."""

    __tablename__ = "delivery"

    id: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    purpose: Mapped[str]
    state: Mapped[str]
    priority: Mapped[int]
    mailbox_id: Mapped[str] = mapped_column(ForeignKey("mailbox.id"))
    # None for what goes to our own people about many leads.
    lead_id: Mapped[str | None] = mapped_column(ForeignKey("lead.id"), index=True)
    enrollment_id: Mapped[str | None] = mapped_column(ForeignKey("enrollment.id"), index=True)
    handoff_id: Mapped[str | None] = mapped_column(ForeignKey("handoff.id"), index=True)
    suggestion_id: Mapped[str | None] = mapped_column(ForeignKey("suggestion.id"), index=True)
    step: Mapped[str | None]
    # The file whose words it has, where a step has several.
    variant: Mapped[str | None]
    version: Mapped[str | None]
    message_id: Mapped[str | None] = mapped_column(unique=True)
    # The id that the provider gave it instead, when it did.
    provider_message_id: Mapped[str | None] = mapped_column(index=True)
    parent_references: Mapped[list[str]] = mapped_column(default=list)
    recipients: Mapped[list[str]] = mapped_column(default=list)
    subject: Mapped[str | None]
    body: Mapped[str | None]
    raw: Mapped[bytes | None] = mapped_column(deferred=True)
    # Who takes the recipient's mail, as far as it is known.
    operator: Mapped[str | None]
    due_at: Mapped[datetime]
    held_code: Mapped[str | None]
    held_reason: Mapped[str | None]
    claimed_by: Mapped[str | None]
    claimed_until: Mapped[datetime | None]
    armed_at: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(default=0)
    looked: Mapped[int] = mapped_column(default=0)
    # It was sent through a server that may keep no copy: one is to be put into the Sent folder.
    wants_copy: Mapped[bool] = mapped_column(default=False)
    first_tried_at: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]
    response: Mapped[str | None]
    # What came back that speaks against us (`app.domain.breaker.Fault`), the last of it.
    fault: Mapped[str | None]
    fault_at: Mapped[datetime | None]
    created_at: Mapped[datetime]


Index(
    "ix_delivery_due",
    Delivery.mailbox_id,
    Delivery.priority,
    Delivery.due_at,
    postgresql_where=text("state = 'queued'"),
)
Index(
    "ix_delivery_open",
    Delivery.state,
    Delivery.mailbox_id,
    postgresql_where=text("state IN ('claimed', 'transmitting', 'unknown')"),
)
Index("ix_delivery_copy", Delivery.mailbox_id, postgresql_where=text("wants_copy"))
# The daily cap counts from here.
Index("ix_delivery_sent", Delivery.mailbox_id, Delivery.purpose, Delivery.sent_at)
# The breakers count from here.
Index("ix_delivery_fault", Delivery.fault_at, postgresql_where=text("fault IS NOT NULL"))


async def get(s: AsyncSession, delivery_id: str, *, lock: bool = False) -> Delivery:
    """One delivery, locked for this transaction when asked (after its lead). Raises NotFound."""
    query = select(Delivery).where(Delivery.id == delivery_id).execution_options(populate_existing=True)
    row = (await s.scalars(query.with_for_update(key_share=True) if lock else query)).one_or_none()
    if row is None:
        raise NotFound(f"there is no delivery {delivery_id}")
    return row


async def find(s: AsyncSession, delivery_id: str) -> Delivery | None:
    """The delivery with that id, if there is one: the id may come out of a stranger's mail. Its state is as it was when
    this transaction first read it."""
    return await s.get(Delivery, delivery_id) if delivery_id else None


async def of_ids(s: AsyncSession, delivery_ids: Collection[str]) -> Sequence[Delivery]:
    """Those of these deliveries that there are: as `find`, for many."""
    return (await s.scalars(select(Delivery).where(among(Delivery.id, delivery_ids)))).all() if delivery_ids else ()


async def raw(s: AsyncSession, delivery_id: str) -> bytes:
    """The exact bytes of a mail that was claimed once. Raises NotFound."""
    found = await s.scalar(select(Delivery.raw).where(Delivery.id == delivery_id))
    if found is None:
        raise NotFound(f"delivery {delivery_id} has no bytes yet")
    return found


async def by_key(s: AsyncSession, key: str) -> Delivery | None:
    """The delivery with that key."""
    query = select(Delivery).where(Delivery.key == key).execution_options(populate_existing=True)
    return (await s.scalars(query)).one_or_none()


async def add_once(s: AsyncSession, values: Mapping[str, object]) -> bool:
    """Insert a delivery; False when its key exists already, which makes every repetition harmless."""
    ahead.forget(s, _OF_LEAD, values["lead_id"])
    done = await s.execute(
        insert(Delivery).values(values).on_conflict_do_nothing(index_elements=[Delivery.key]).returning(Delivery.id)
    )
    return done.scalar_one_or_none() is not None


class Queued(NamedTuple):
    """A queued mail that is due."""

    id: str
    mailbox_id: str


def due(mailbox_ids: Collection[str], now: datetime, limit: int) -> Question[list[Queued]]:
    """The `limit` most pressing queued mails that are due of each of these mailboxes, the most pressing first. Not
    locked."""
    given = {"mailboxes": list(mailbox_ids), "now": now, "limit": limit}
    return Question(_DUE, given, lambda rows: [Queued(*row) for row in rows])


_DUE = """
SELECT mail.id, box FROM unnest(%(mailboxes)s::text[]) AS box CROSS JOIN LATERAL (
    SELECT id, priority, due_at FROM delivery WHERE mailbox_id = box AND state = 'queued' AND due_at <= %(now)s
    ORDER BY priority, due_at, id LIMIT %(limit)s) AS mail
ORDER BY mail.priority, mail.due_at, mail.id
"""


def commit_without_disk() -> Question[None]:
    """For a transaction that claims. Its commit waits for no disk: arming's does, and PostgreSQL writes its log in
    order, so that all of it is durable when DATA begins. Should the database's machine die before, nothing was sent,
    and nothing is claimed."""
    return Question(_WITHOUT_DISK, {}, direct.nothing)


_WITHOUT_DISK = "SELECT set_config('synchronous_commit', 'off', true)"


def claim_new(rows: Sequence[Mapping[str, Any]]) -> Question[set[str]]:
    """Insert deliveries that their worker has claimed already; the ids of those whose key was not there yet.

    Each row gives all columns of `_NEW`.
    """
    shown = [{**row, "raw": b64encode(row["raw"]).decode()} for row in rows]
    given = {"rows": json.dumps(shown, default=datetime.isoformat)}
    return Question(_CLAIM_NEW, given, lambda rows: {delivery_id for (delivery_id,) in rows})


_NEW = {
    **dict.fromkeys(("id", "key", "purpose", "mailbox_id", "lead_id", "enrollment_id", "step", "variant"), "text"),
    **dict.fromkeys(("version", "message_id", "subject", "body", "operator", "claimed_by", "raw"), "text"),
    **dict.fromkeys(("due_at", "created_at", "claimed_until"), "timestamptz"),
    **{"priority": "bigint", "wants_copy": "boolean", "recipients": "text[]", "parent_references": "text[]"},
}
_CLAIM_NEW = f"""
INSERT INTO delivery (state, attempts, looked, {", ".join(_NEW)})
SELECT 'claimed', 0, 0, {", ".join("decode(raw, 'base64')" if name == "raw" else name for name in _NEW)}
FROM jsonb_to_recordset(%(rows)s::jsonb) AS new({", ".join(f"{name} {kind}" for name, kind in _NEW.items())})
ON CONFLICT (key) DO NOTHING RETURNING id
"""


def lock(delivery_ids: Collection[str]) -> tuple[Question[None], Question[None]]:
    """Lock the leads of these deliveries, in one order, and then the deliveries, for this transaction."""
    given = {"deliveries": list(delivery_ids)}
    return Question(_LOCK_PEOPLE, given, direct.nothing), Question(_LOCK_MAILS, given, direct.nothing)


_LOCK_PEOPLE = """
SELECT id FROM lead WHERE id IN (SELECT lead_id FROM delivery WHERE id = ANY(%(deliveries)s::text[]))
ORDER BY id FOR NO KEY UPDATE
"""
_LOCK_MAILS = "SELECT id FROM delivery WHERE id = ANY(%(deliveries)s::text[]) ORDER BY id FOR NO KEY UPDATE"


async def arm(s: AsyncSession, delivery_ids: Collection[str], worker_id: str, now: datetime, real: datetime) -> None:
    """Claimed deliveries of this worker begin to be transmitted. They are locked; raises Conflict all the same when one
    is no longer claimed."""
    check(State.CLAIMED, State.TRANSMITTING)
    done = await direct.run(s, _ARM, deliveries=list(delivery_ids), worker=worker_id, now=now, real=real)
    if done != len(set(delivery_ids)):
        raise Conflict("a delivery is no longer claimed")


_ARM = """
UPDATE delivery SET state = 'transmitting', armed_at = %(real)s, attempts = attempts + 1,
                    first_tried_at = coalesce(first_tried_at, %(now)s)
WHERE id = ANY(%(deliveries)s::text[]) AND state = 'claimed' AND claimed_by = %(worker)s
"""


async def move(s: AsyncSession, delivery_id: str, before: State, after: State, **values: object) -> None:
    """Compare and set: `before` becomes `after` with `values`. Raises Conflict when somebody else was first."""
    check(before, after)
    query = update(Delivery).where(Delivery.id == delivery_id, Delivery.state == before)
    done = await s.execute(query.values(state=after, **values).returning(Delivery.id))
    if done.scalar_one_or_none() is None:
        raise Conflict(f"delivery {delivery_id} is no longer {before}")


async def cancel(s: AsyncSession, d: Delivery, why: str, now: datetime) -> bool:
    """Cancel a mail that has not begun to leave; False for one that has, or that ended. The lead is locked."""
    if d.state not in (State.QUEUED, State.CLAIMED):
        return False
    gone = {"held_reason": why, "claimed_by": None, "claimed_until": None}
    await move(s, d.id, State(d.state), State.CANCELLED, **gone)
    events.add(s, "delivery.cancelled", now, d.lead_id, delivery=d.id, reason=why)
    return True


async def was_sent(s: AsyncSession, d: Delivery, before: State, now: datetime, response: str) -> None:
    """The mail left: its state, its time and its event. Whoever finds out writes it so, under the lead's lock."""
    values = {"sent_at": now, "response": response, "held_reason": None, "claimed_by": None, "claimed_until": None}
    await move(s, d.id, before, State.SENT, **values)
    events.add(s, "delivery.sent", now, d.lead_id, delivery=d.id, purpose=d.purpose, step=d.step, variant=d.variant)
    await tasks.close(s, f"unknown:{d.id}", now, "it was sent")


async def sent_with(s: AsyncSession, mark: str) -> bool:
    """Whether any mail left with a response that begins with `mark`."""
    query = select(Delivery.id).where(Delivery.state == State.SENT, Delivery.response.startswith(mark))
    return await s.scalar(query.limit(1)) is not None


async def sent_without(s: AsyncSession, mark: str) -> bool:
    """Whether any mail left with another response, or with none."""
    is_other = func.coalesce(Delivery.response, "").not_like(f"{mark}%")
    return await s.scalar(select(Delivery.id).where(Delivery.state == State.SENT, is_other).limit(1)) is not None


class Left(NamedTuple):
    """A mail that a server accepted, what it was before, and what the server said. `given_id` is the Message-ID that it
    put in place of ours."""

    id: str
    lead_id: str | None
    purpose: str
    step: str | None
    variant: str | None
    before: State
    response: str
    given_id: str | None


def have_left(s: AsyncSession, mails: Sequence[Left], now: datetime) -> Question[None]:
    """As `was_sent`, of rows that are locked, all at once; the caller closes tasks about them."""
    for mail in mails:
        check(mail.before, State.SENT)
        told = {"delivery": mail.id, "purpose": mail.purpose, "step": mail.step, "variant": mail.variant}
        events.add(s, "delivery.sent", now, mail.lead_id, **told)
    ids, responses, given = ([getattr(mail, name) for mail in mails] for name in ("id", "response", "given_id"))
    said = {"ids": ids, "responses": responses, "given": given, "now": now}
    return Question(_HAVE_LEFT, said, direct.nothing)


_HAVE_LEFT = """
UPDATE delivery SET state = 'sent', sent_at = %(now)s, response = said.response, held_code = NULL, held_reason = NULL,
                    claimed_by = NULL, claimed_until = NULL,
                    provider_message_id = coalesce(said.given, delivery.provider_message_id)
FROM unnest(%(ids)s::text[], %(responses)s::text[], %(given)s::text[]) AS said(id, response, given)
WHERE delivery.id = said.id
"""


async def nth_last_sent(s: AsyncSession, mailbox_id: str, purposes: Collection[str], n: int) -> datetime | None:
    """When the n-th last mail of these purposes left (n from 1): the cap of n has room 24 hours after it."""
    query = (
        select(Delivery.sent_at)
        .where(Delivery.mailbox_id == mailbox_id, Delivery.purpose.in_(purposes), Delivery.sent_at.is_not(None))
        .order_by(Delivery.sent_at.desc())
        .offset(n - 1)
        .limit(1)
    )
    return await s.scalar(query)


async def of_lead(s: AsyncSession, lead_id: str) -> Sequence[Delivery]:
    """All deliveries of a lead, oldest first."""
    if (known := ahead.find(s, _OF_LEAD, lead_id)) is not None:
        return list(known)
    query = select(Delivery).where(Delivery.lead_id == lead_id).order_by(Delivery.id)
    return (await s.scalars(query.execution_options(populate_existing=True))).all()


async def ask_ahead(s: AsyncSession, lead_ids: Collection[str]) -> None:
    """Keep what `of_lead` will be asked of these leads, which are locked."""
    query = select(Delivery).where(among(Delivery.lead_id, lead_ids)).order_by(Delivery.id)
    found = (await s.scalars(query.execution_options(populate_existing=True))).all()
    ahead.keep(s, _OF_LEAD, ahead.by_key(lead_ids, ((mail.lead_id, mail) for mail in found)))


async def written_to_since(s: AsyncSession, lead_ids: Sequence[str], since: datetime) -> list[str]:
    """Those of the leads to whom a mail left after `since`, or may have."""
    may_have = Delivery.state.in_([State.TRANSMITTING, State.UNKNOWN])
    query = select(Delivery.lead_id).where(Delivery.lead_id.in_(lead_ids), (Delivery.sent_at > since) | may_have)
    return [str(lead_id) for lead_id in await s.scalars(query.distinct().order_by(Delivery.lead_id))]


async def of_handoff(s: AsyncSession, handoff_id: str) -> Sequence[Delivery]:
    """The introduction and the brief of a hand-off."""
    return (await s.scalars(select(Delivery).where(Delivery.handoff_id == handoff_id).order_by(Delivery.id))).all()


async def last_sent_steps(s: AsyncSession, enrollment_ids: Collection[str]) -> dict[str, Delivery]:
    """The newest mail that left of each of these enrollments, where one did."""
    query = (
        select(Delivery)
        .where(among(Delivery.enrollment_id, enrollment_ids), Delivery.state == State.SENT)
        .order_by(Delivery.enrollment_id, Delivery.sent_at, Delivery.id)
    )
    found = (await s.scalars(query)).all() if enrollment_ids else ()
    return {str(mail.enrollment_id): mail for mail in found}


async def by_message_ids(s: AsyncSession, message_ids: Sequence[str]) -> Sequence[Delivery]:
    """Deliveries known under any of these Message-IDs, ours or the provider's."""
    if not message_ids:
        return ()
    query = select(Delivery).where(Delivery.message_id.in_(message_ids) | Delivery.provider_message_id.in_(message_ids))
    return (await s.scalars(query.order_by(Delivery.id))).all()


async def in_flight(s: AsyncSession, lead_ids: Collection[str], armed_after: datetime) -> set[str]:
    """Those of these leads to whom, or to anybody at whose company, a mail was armed after `armed_after` (real) and is
    open."""
    if not lead_ids:
        return set()
    flying = select(Delivery.lead_id, Lead.company_id).join(Lead, Lead.id == Delivery.lead_id)
    found = await s.execute(flying.where(Delivery.state == State.TRANSMITTING, Delivery.armed_at > armed_after))
    to, at = set(), set()
    for lead_id, company_id in found.all():
        to.add(lead_id)
        at.add(company_id)
    if not to:
        return set()
    mine = await s.execute(select(Lead.id, Lead.company_id).where(Lead.id.in_(lead_ids)))
    return {lead for lead, company in mine.all() if lead in to or (company is not None and company in at)}


async def is_in_flight(s: AsyncSession, lead_id: str, armed_after: datetime) -> bool:
    """Whether a mail to this lead, or to anybody at its company, was armed after `armed_after` (real) and is open."""
    return lead_id in await in_flight(s, [lead_id], armed_after)


async def bodies_to(s: AsyncSession, lead_ids: Collection[str]) -> dict[str, list[str]]:
    """What we wrote to these leads, oldest first."""
    query = select(Delivery.lead_id, Delivery.body).where(Delivery.lead_id.in_(lead_ids), Delivery.body.is_not(None))
    bodies: dict[str, list[str]] = {}
    for lead_id, body in (await s.execute(query.order_by(Delivery.id))).all() if lead_ids else ():
        bodies.setdefault(str(lead_id), []).append(body or "")
    return bodies


async def requeue_lapsed(s: AsyncSession, now_real: datetime, now: datetime) -> int:
    """Claims whose lease ended (real) without a transmission are due again at `now` (business); how many."""
    query = (
        update(Delivery)
        .where(Delivery.state == State.CLAIMED, Delivery.claimed_until < now_real)
        .values(state=State.QUEUED, claimed_by=None, claimed_until=None, due_at=now)
        .returning(Delivery.id, Delivery.lead_id)
    )
    lapsed = (await s.execute(query)).all()
    for delivery_id, lead_id in lapsed:
        events.add(s, "delivery.requeued", now, lead_id, delivery=delivery_id, reason="its worker is gone")
    return len(lapsed)


async def armed_before(s: AsyncSession, instant: datetime) -> Sequence[Delivery]:
    """Transmissions without an outcome that were armed before `instant` (real)."""
    query = select(Delivery).where(Delivery.state == State.TRANSMITTING, Delivery.armed_at < instant)
    return (await s.scalars(query.order_by(Delivery.id))).all()


async def unknown(s: AsyncSession) -> Sequence[Delivery]:
    """Deliveries whose outcome nobody knows."""
    return (await s.scalars(select(Delivery).where(Delivery.state == State.UNKNOWN).order_by(Delivery.id))).all()


async def wanting_copy(s: AsyncSession, armed_before: datetime, sent_after: datetime) -> Sequence[Delivery]:
    """Mails that left and may lie in no Sent folder, armed before `armed_before` (real); the bytes are loaded, too.

    What was sent before `sent_after` (business) has waited long enough, and wants none any more.
    """
    await s.execute(
        update(Delivery)
        .where(Delivery.wants_copy, Delivery.state == State.SENT, Delivery.sent_at < sent_after)
        .values(wants_copy=False)
    )
    query = (
        select(Delivery)
        .where(Delivery.wants_copy, Delivery.state == State.SENT, Delivery.armed_at < armed_before)
        .order_by(Delivery.mailbox_id, Delivery.id)
        .limit(_COPIES)
        .options(undefer(Delivery.raw))
    )
    return (await s.scalars(query.execution_options(populate_existing=True))).all()


async def open_count(s: AsyncSession) -> int:
    """How many deliveries are between claim and outcome."""
    states = [state for state in OPEN if state not in (State.QUEUED, State.UNKNOWN)]
    return int(await s.scalar(select(func.count()).where(Delivery.state.in_(states))) or 0)


async def count_in(s: AsyncSession, state: State) -> int:
    """How many deliveries are in one state."""
    return int(await s.scalar(select(func.count()).where(Delivery.state == state)) or 0)
