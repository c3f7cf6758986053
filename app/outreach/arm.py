"""Arming: the last question before DATA, whether each of some claimed mails must be stopped after all.

Asked under the locks of the domains' limits, the companies and the leads: nobody else fills their caps meanwhile, and a
stop commits before this or after it, and after it waits for the mail. Lock order: limits, company, lead, delivery.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.delivery import CAPPED, Purpose, State
from app.domain.gate import Code, Count, Facts, Refusal, Stopped, must_stop
from app.domain.suppression import canonical
from app.outreach.claim import Claim, refuse_delivery
from app.outreach.facts import Asked, facts, of_our_own, operator_of, ours_when_armed
from app.store import catalogs, companies, deliveries, direct, halts, leaving, limits, messages, suppressions
from app.store.halts import Halt
from app.store.leaving import Leaving, Mail

_SWITCHED_OFF = Stopped(why="the mailbox was switched off", until=None)


async def arm_each(app: App, claims: Sequence[Claim]) -> list[bool]:
    """Arm these mails, in one transaction; False for one that must not leave (any more)."""
    async with app.write() as s:
        locked = await _lock(app, s, claims)
        armed = []
        for one, refusal in await _refusals(app, s, locked):
            if refusal is None:
                armed.append(one.delivery.id)
            else:
                await refuse_delivery(app, s, await deliveries.get(s, one.delivery.id), refusal)
        if armed:
            await deliveries.arm(s, armed, app.worker_id, app.clock.now(), app.clock.real())
            app.at_point("arming")
        return [claim.delivery_id in armed for claim in claims]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Locked:
    """Mails that are ours to arm, and what was read under the locks that arming needs."""

    mails: Sequence[Leaving]
    domains: Mapping[str, Count]
    unread: Collection[str]
    halted: Sequence[Halt]


async def _lock(app: App, s: AsyncSession, claims: Sequence[Claim]) -> _Locked:
    now, mine = app.clock.now(), Counter(claim.domain for claim in claims)
    ids = [claim.delivery_id for claim in claims]
    async with direct.trip(s) as ask:
        ask(direct.by_index())
        ask(catalogs.look(s))
        before = ask(limits.of_mailboxes({claim.mailbox_id for claim in claims}, now, arming=False))
    cap = (await app.catalogs.current(s)).sending.domain_daily_cap
    counts = await limits.of_domains(s, before(), cap, now)
    near = limits.near_to_cap(counts)
    close = {claim.mailbox_id for claim in claims if claim.domain in near}
    async with direct.trip(s) as ask:
        ask(limits.lock_domains(counts))
        ask(companies.lock_of([claim.lead_id for claim in claims if claim.lead_id]))
        for lock in deliveries.lock(ids):
            ask(lock)
        again = ask(limits.of_mailboxes(close, now, arming=True)) if close else dict
        found = ask(leaving.of(ids))
        unread = ask(messages.with_waiting({claim.mailbox_id for claim in claims}))
        halted = ask(halts.are_any(now))
    # Far from a cap it makes no difference who came in between. These mails are claimed, so they were counted, too.
    far = {name: replace(count, sent=max(0, count.sent - mine[name])) for name, count in counts.items()}
    return _Locked(
        mails=[
            one for one in found() if one.delivery.state == State.CLAIMED and one.delivery.claimed_by == app.worker_id
        ],
        domains=far | await limits.of_domains(s, again(), cap, now),
        unread=unread(),
        halted=await halts.in_force(s, now) if halted() else [],
    )


async def _refusals(app: App, s: AsyncSession, locked: _Locked) -> list[tuple[Leaving, Refusal | None]]:
    """What stops each of these mails, if anything; those before it count as armed."""
    catalog, mails = await app.catalogs.current(s), locked.mails
    boxes = list({one.mailbox for one in mails})
    our = ours_when_armed(app, boxes, locked.domains, locked.unread, locked.halted)
    to_leads = [(one, one.lead) for one in mails if one.lead is not None]
    asked = [
        Asked(
            our=our[one.mailbox.id],
            purpose=Purpose(one.delivery.purpose),
            lead=lead,
            company=one.company,
            suppressed=one.suppressed,
            enrollment=one.enrollment,
        )
        for one, lead in to_leads
    ]
    answers: list[tuple[Leaving, Refusal | None]] = []
    for mail in (one for one in mails if one.lead is None):
        found = of_our_own(our[mail.mailbox.id], Purpose(mail.delivery.purpose), catalog.sending.window)
        answers.append((mail, must_stop(_with_the_switch(mail, found), app.clock.now())))
    armed = Counter[tuple[str, ...]]()
    for (mail, _), one, found in zip(to_leads, asked, await facts(app, s, catalog, asked, arming=True), strict=True):
        found = await _with_the_reader(s, mail, found)
        filled = _filled_by(one)
        refusal = must_stop(_with_those_before(found, filled, armed), app.clock.now())
        refusal = refusal or await _copies_nobody_suppressed(app, s, mail.delivery)
        if refusal is None:
            armed.update(filled.values())
        answers.append((mail, refusal))
    return answers


async def _with_the_reader(s: AsyncSession, mail: Leaving, found: Facts) -> Facts:
    """The same facts with what a claim does not ask: whether the mailbox is switched off, and who is written to."""
    found = _with_the_switch(mail, found)
    if found.suppressed is None and mail.delivery.recipients and mail.lead is not None:
        # An introduction goes to whoever answered, and that may be somebody else than the lead.
        reader = canonical(mail.delivery.recipients[0])
        if reader != mail.lead.address_key:
            found = replace(found, suppressed=await suppressions.reason_for(s, reader))
    return found


def _with_the_switch(mail: Leaving, found: Facts) -> Facts:
    return found if mail.mailbox.is_active else replace(found, halted=_SWITCHED_OFF)


async def _copies_nobody_suppressed(app: App, s: AsyncSession, d: Mail) -> Refusal | None:
    """Whom the lead copied may have opted out since the claim: the mail is written anew without them, unless a server
    has seen these bytes."""
    if d.purpose != Purpose.INTRODUCTION:
        return None
    for address in d.recipients[2:]:
        if await suppressions.reason_for(s, canonical(address)) is not None:
            until = None if d.attempts else app.clock.now()
            return Refusal(code=Code.SUPPRESSED, text="somebody who was copied is suppressed", until=until)
    return None


def _filled_by(one: Asked) -> dict[str, tuple[str, ...]]:
    """What this mail fills together with others, by the fact that counts it."""
    if one.purpose not in CAPPED:
        return {}
    domain, operator = one.our.mailbox.domain, operator_of(one.lead, one.company)
    filled: dict[str, tuple[str, ...]] = {"person": ("person", one.lead.id), "domain": ("domain", domain)}
    if one.company:
        filled["company"] = ("company", one.company.id)
    if operator:
        filled["operator"] = ("operator", domain, operator)
    return filled


def _with_those_before(found: Facts, filled: Mapping[str, tuple[str, ...]], armed: Counter[tuple[str, ...]]) -> Facts:
    more = {name: armed[key] for name, key in filled.items() if armed[key]}
    counts = {name: replace(getattr(found, name), sent=getattr(found, name).sent + n) for name, n in more.items()}
    return replace(found, **counts)
