"""A mailbox's turn: connect, claim one mail, transmit it, record what became of it.

    tx: may this mailbox send at all?   no: next_turn_at says when to ask again
    I/O: connect and log in
    tx 1: claim (app.outreach.claim)    the bytes and the Message-ID are committed before the wire
    I/O: MAIL, RCPT
    tx 2: arm, under the lead's lock    the stop guards once more; claimed -> transmitting
    I/O: DATA at once
    tx 3: record (app.outreach.record)  sent | refused | queued again; only a crash after arming leaves it open

Restart rule: a process that dies before arming leaves a claim whose lease lapses; one that dies after it leaves
`transmitting`, which `app.outreach.reconcile` resolves. No transaction is open while a socket is used.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App, Submission, account_of
from app.domain.delivery import ARMED_FOR, State
from app.domain.refusal import OURS, meaning
from app.domain.schedule import gap
from app.errors import MailError, Offline, Permanent, Temporary, Undecided, Unreachable
from app.mail.account import Account
from app.mail.providers import given_id
from app.outreach import record
from app.outreach.claim import Claim, must_not_transmit, next_claim, refuse_delivery
from app.store import companies, deliveries, enrollments, leads, limits, mailboxes
from app.store.deliveries import Delivery

log = logging.getLogger(__name__)


async def take_turn(app: App, mailbox_id: str) -> bool:
    """Send at most one mail from a mailbox. True when one was claimed, whatever became of it."""
    try:
        account = await _open_turn(app, mailbox_id)
        if account is None:
            return False
        session = await app.sender.open(account)
    except MailError as error:
        await record.mailbox_failed(app, mailbox_id, error)
        return False
    except Offline as error:
        await record.mailbox_failed(app, mailbox_id, Unreachable(str(error)))
        return False
    is_usable = False
    try:
        app.at_point("connected")
        claim = await _claim(app, mailbox_id)
        if claim is not None:
            app.at_point("claimed")
            is_usable = await _transmit(app, session, claim)
        else:
            is_usable = True
    finally:
        await app.sender.release(session, broken=not is_usable)
    return claim is not None


async def _open_turn(app: App, mailbox_id: str) -> Account | None:
    """How to reach the mailbox when it may send and something is due, else None."""
    async with app.write() as s:
        mailbox = await mailboxes.get(s, mailbox_id, lock=True)
        now = app.clock.now()
        if not mailbox.is_active or (mailbox.next_turn_at is not None and mailbox.next_turn_at > now):
            return None
        is_due = await deliveries.due(s, mailbox_id, now, 1) or await enrollments.due(s, mailbox_id, now, 1)
        return account_of(app, mailbox) if is_due else None


async def _claim(app: App, mailbox_id: str) -> Claim | None:
    """Claim one mail under the mailbox's lock, and close the gap behind it for any other turn."""
    async with app.write() as s:
        mailbox = await mailboxes.get(s, mailbox_id, lock=True)
        now = app.clock.now()
        if not mailbox.is_active or (mailbox.next_turn_at is not None and mailbox.next_turn_at > now):
            return None
        claim = await next_claim(app, s, mailbox, now)
        if claim is not None:
            mailbox.next_turn_at = await _after_gap(app, s, claim.delivery_id, now)
            app.at_point("claiming")
        return claim


async def _after_gap(app: App, s: AsyncSession, delivery_id: str, now: datetime) -> datetime:
    """When this mailbox may send again. The seed names the mail by what it is, not by its random id."""
    sending = (await app.catalogs.current(s)).sending
    delivery = await deliveries.get(s, delivery_id)
    lead = await leads.get(s, delivery.lead_id)
    seed = f"gap/{lead.address_key}/{delivery.purpose}/{delivery.step}/{delivery.attempts}"
    return now + gap(timedelta(seconds=sending.gap_seconds), timedelta(seconds=sending.gap_mean_seconds), seed)


async def _transmit(app: App, session: Submission, claim: Claim) -> bool:
    """MAIL, RCPT, arm, DATA, record. True when the connection can be used again."""
    try:
        await session.envelope(claim.sender, claim.recipients)
        app.at_point("recipients accepted")
    except MailError as error:
        return await _failed(app, claim, State.CLAIMED, error)
    before_arming = app.clock.monotonic()
    if not await _arm(app, claim):
        await session.abandon()
        return True
    app.at_point("armed")
    if app.clock.monotonic() - before_arming > ARMED_FOR.total_seconds():
        why = "the worker was held up between arming and DATA"
        await record.insist(app, lambda s: record.not_transmitted(app, s, claim.delivery_id, State.TRANSMITTING, why))
        await session.abandon()
        return True
    try:
        response = await session.data(claim.raw)
    except MailError as error:
        return await _failed(app, claim, State.TRANSMITTING, error)
    app.at_point("accepted")
    given = given_id(claim.provider, session.account.smtp.host, response)
    await record.insist(app, lambda s: record.accepted(app, s, claim.delivery_id, response, given))
    app.at_point("recorded")
    log.info("delivery.sent", extra={"delivery": claim.delivery_id})
    return True


async def _failed(app: App, claim: Claim, before: State, error: MailError) -> bool:
    """Record a transmission that did not end with 250. True when the connection can be used again."""
    log.info("delivery.not_sent", extra={"delivery": claim.delivery_id, "phase": error.phase, "code": error.code})
    if isinstance(error, Undecided):
        await record.insist(app, lambda s: record.unknown(app, s, claim.delivery_id, error.message))
        await record.mailbox_failed(app, claim.mailbox_id, error)
        return False
    if not isinstance(error, Permanent | Temporary):
        await record.insist(app, lambda s: record.not_transmitted(app, s, claim.delivery_id, before, error.message))
        await record.mailbox_failed(app, claim.mailbox_id, error)
        return False
    await record.insist(app, lambda s: record.refused(app, s, claim.delivery_id, before, error))
    if meaning(error) in OURS:
        await record.mailbox_failed(app, claim.mailbox_id, error)
    return True


async def _arm(app: App, claim: Claim) -> bool:
    """Ask the stop guards again under the lead's lock and arm; False when the mail must not leave (any more).

    The domain's limits and the company are held, too: nobody else fills their caps meanwhile, and a stop of the company
    commits before this or after it, and after it waits for the mail.
    """
    async with app.write() as s:
        mailbox = await mailboxes.get(s, claim.mailbox_id)
        await _lock_domain(app, s, mailbox.domain)
        company_id = (await leads.get(s, claim.lead_id)).company_id
        if company_id is not None:
            await companies.lock(s, company_id)
        await leads.get(s, claim.lead_id, lock=True)
        delivery = await deliveries.get(s, claim.delivery_id, lock=True)
        if delivery.state != State.CLAIMED or delivery.claimed_by != app.worker_id:
            return False
        refusal = await must_not_transmit(app, s, delivery)
        if refusal is not None:
            await refuse_delivery(app, s, delivery, refusal)
            return False
        await deliveries.move(
            s,
            claim.delivery_id,
            State.CLAIMED,
            State.TRANSMITTING,
            claimed_by=app.worker_id,
            armed_at=app.clock.real(),
            attempts=Delivery.attempts + 1,
            first_tried_at=delivery.first_tried_at or app.clock.now(),
        )
        app.at_point("arming")
        return True


async def _lock_domain(app: App, s: AsyncSession, domain: str) -> None:
    cap = (await app.catalogs.current(s)).sending.domain_daily_cap
    await limits.lock_domain(s, domain, await limits.of_domain(s, domain, cap, app.clock.now()))
