"""A mailbox's turn: connect, claim one mail, transmit it, record what became of it.

    tx: may this mailbox send at all?   no: next_turn_at says when to ask again
    I/O: connect and log in
    tx 1: claim (app.outreach.claim)    the bytes and the Message-ID are committed before the wire
    I/O: MAIL, RCPT
    tx 2: arm, under the lead's lock    the stop guards once more; claimed -> transmitting
    I/O: DATA at once
    tx 3: record (app.outreach.record)  sent | refused | queued again; only a crash after arming leaves it open

Restart rule: a process that dies before arming leaves a claim whose lease lapses; one that dies after it leaves
`transmitting`, which `app.outreach.reconcile` resolves. Where only the database goes away while a mail is armed,
nothing leaves and it is due again. No transaction is open while a socket is used.

Turns of several mailboxes go on side by side, each at the pace of its own server; what they ask of the database at the
same time is asked together (`app.together`).
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import timedelta

from app.context import App, Submission, account_of
from app.domain.delivery import ARMED_FOR, State
from app.domain.refusal import OURS, meaning
from app.domain.schedule import gap
from app.errors import MailError, Offline, Permanent, Temporary, Undecided, Unreachable
from app.mail.account import Account
from app.mail.providers import given_id
from app.outreach import record
from app.outreach.arm import arm_each
from app.outreach.claim import Claim, next_claims
from app.store import direct, mailboxes, planning
from app.store.mailboxes import Access

log = logging.getLogger(__name__)


async def take_turn(app: App, mailbox_id: str) -> bool:
    """Send at most one mail from a mailbox. True when one was claimed, whatever became of it."""
    with app.together.at_work():
        return await _take_turn(app, mailbox_id)


async def _take_turn(app: App, mailbox_id: str) -> bool:
    try:
        account = await app.together.ask(_open_turns, app, mailbox_id)
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
        claim = await app.together.ask(_claim_each, app, mailbox_id)
        if claim is not None:
            app.at_point("claimed")
            is_usable = await _transmit(app, session, claim)
        else:
            is_usable = True
    finally:
        await app.sender.release(session, broken=not is_usable)
    return claim is not None


async def _open_turns(app: App, mailbox_ids: Sequence[str]) -> list[Account | None | Exception]:
    """How to reach each of these mailboxes that may send and has something due, else None."""
    async with app.read() as s:
        found = {m.id: m for m in await planning.with_something_due(s, mailbox_ids, app.clock.now())}
    return [_account(app, found.get(mailbox_id)) for mailbox_id in mailbox_ids]


def _account(app: App, mailbox: Access | None) -> Account | None | Exception:
    try:
        return account_of(app, mailbox) if mailbox else None
    except MailError as error:
        return error


async def _claim_each(app: App, mailbox_ids: Sequence[str]) -> list[Claim | None]:
    """Claim a mail for each of these mailboxes under their locks, and close the gap behind it for any other turn."""
    async with app.write() as s:
        now = app.clock.now()
        claims = await next_claims(app, s, mailbox_ids, now)
        if claims:
            sending = (await app.catalogs.current(s)).sending
            shortest, mean = timedelta(seconds=sending.gap_seconds), timedelta(seconds=sending.gap_mean_seconds)
            rests = {box: now + gap(shortest, mean, claim.gap_seed) for box, claim in claims.items()}
            await direct.answer(s, mailboxes.rest(rests))
            app.at_point("claiming")
        # A mailbox that is asked for twice has one mail all the same.
        return [claims.pop(mailbox_id, None) for mailbox_id in mailbox_ids]


async def _transmit(app: App, session: Submission, claim: Claim) -> bool:
    """MAIL, RCPT, arm, DATA, record. True when the connection can be used again."""
    try:
        await session.envelope(claim.sender, claim.recipients, claim.delivery_id)
        app.at_point("recipients accepted")
    except MailError as error:
        return await _failed(app, claim, State.CLAIMED, error)
    before_arming = app.clock.monotonic()
    try:
        is_armed = await app.together.ask(arm_each, app, claim)
    except record.AWAY:
        # Whether the arming was written is not known; that nothing will be transmitted is.
        why = "the database went away while the mail was armed"
        await record.insist(app, lambda s: record.not_armed(app, s, claim.delivery_id, claim.until, why))
        raise
    if not is_armed:
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
    said = record.Accepted(
        delivery_id=claim.delivery_id, mailbox_id=claim.mailbox_id, response=response, given_id=given
    )
    await record.accepted(app, said)
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
