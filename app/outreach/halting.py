"""Halting and going on: the kill switch that a person presses, and the breakers that Thaw opens by itself.

A halt holds from its commit on: the gate asks for it when a mail is claimed, and once more immediately before DATA.
Only a person ends one that has no end of its own, and says why.
"""

from __future__ import annotations

import logging

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.breaker import Scope, Verdict, judge
from app.errors import Conflict, Invalid, NotFound
from app.outreach.language import nearest
from app.store import deliveries, enrollments, events, faults, halts, leads, mailboxes, tasks
from app.store.deliveries import Delivery
from app.store.enrollments import Enrollment
from app.store.leads import Lead

log = logging.getLogger(__name__)

_MOST = 500


async def begin(app: App, scope: Scope, name: str | None, by: str, why: str) -> str:
    """A person halts all sending, or that of one domain, mailbox (id or address), sequence or list; the halt's key.

    Harmless to repeat. Raises Invalid without a reason, and NotFound where nothing has that name.
    """
    why = _reason(why)
    async with app.write() as s:
        key = await _known_key(app, s, scope, name)
        await _begin(app, s, key, by, Verdict(halts=True, why=why), is_breaker=False)
    log.warning("sending.halted", extra={"halt": key})
    return key


async def end(app: App, scope: Scope, name: str | None, by: str, why: str) -> str:
    """A person lets it go on, and says why; the halt's key. Faults from before count no more.

    Raises Invalid without a reason, NotFound where nothing was ever halted so, and Conflict where it goes on already.
    """
    why = _reason(why)
    async with app.write() as s:
        key = await _known_key(app, s, scope, name)
        halt, now = await halts.get(s, key, lock=True), app.clock.now()
        if halt.ended_at is not None or (halt.until is not None and halt.until <= now):
            raise Conflict(f"{key} is not halted any more")
        halt.ended_at, halt.ended_by, halt.ended_because = now, by, why
        events.add(s, "sending.resumed", now, halt=key, by=by, reason=why)
        await tasks.close(s, f"halt:{key}", now, f"{by}: {why}")
    return key


async def judge_mail(app: App, delivery_id: str) -> list[str]:
    """Look at what came back for the mailbox, domain, sequence and list of a mail; the keys of what was halted."""
    async with app.write() as s:
        limits = (await app.catalogs.current(s)).sending.breakers
        now, opened = app.clock.now(), []
        for scope, name in await _scopes(s, await deliveries.get(s, delivery_id)):
            key = halts.key_of(scope, name)
            before = await halts.find(s, key)
            counts = await faults.count(s, scope, name, now, before.ended_at if before else None)
            verdict = judge(scope, counts, limits)
            if verdict is not None and verdict.halts and await _begin(app, s, key, "a breaker", verdict):
                opened.append(key)
            elif verdict is not None and not verdict.halts:
                await _warn(app, s, key, verdict)
    for key in opened:
        log.warning("sending.halted", extra={"halt": key})
    return opened


async def open_breaker(app: App, s: AsyncSession, key: str, why: str) -> bool:
    """Halt a scope for what was found out about it, until a person ends it; False when it is halted already."""
    return await _begin(app, s, key, "a breaker", Verdict(halts=True, why=why[:_MOST]))


async def judge_all(app: App) -> None:
    """As `judge_mail`, for every mailbox with faults: what a lost job left over."""
    async with app.read() as s:
        newest = await faults.newest_by_mailbox(s, app.clock.now())
    for delivery_id in newest:
        await judge_mail(app, delivery_id)


async def _begin(app: App, s: AsyncSession, key: str, by: str, verdict: Verdict, *, is_breaker: bool = True) -> bool:
    now = app.clock.now()
    until = now + verdict.lasts if verdict.lasts else None
    if not await halts.begin(s, key, by, verdict.why, now, until, is_breaker=is_breaker):
        return False
    events.add(s, "sending.halted", now, halt=key, by=by, reason=verdict.why, until=until and until.isoformat())
    if is_breaker:
        how = f"`thaw halts end {key.replace(':', ' ', 1)} --why …`"
        ends = f"until {until:%d %b %H:%M} UTC, or sooner with {how}" if until else f"until {how}"
        await _ask(app, s, f"halt:{key}", "halted", f"{key} sends nothing: {verdict.why}; {ends}")
    return True


async def _warn(app: App, s: AsyncSession, key: str, verdict: Verdict) -> None:
    why = f"{key}: {verdict.why}; look at where these addresses are from"
    await _ask(app, s, f"warning:{key}", "bounces_or_complaints", why)


async def _ask(app: App, s: AsyncSession, key: str, kind: str, why: str) -> None:
    task = {"id": app.new_id("task"), "key": key, "kind": kind, "why": why, "created_at": app.clock.now()}
    # A warning is said once; what was halted anew is a new task.
    await (tasks.ask_anew(s, task) if kind == "halted" else tasks.ask(s, task))


async def _scopes(s: AsyncSession, d: Delivery) -> list[tuple[Scope, str]]:
    mailbox = await mailboxes.get(s, d.mailbox_id)
    found = [(Scope.DOMAIN, mailbox.domain), (Scope.MAILBOX, mailbox.id)]
    if d.enrollment_id is not None:
        found.append((Scope.SEQUENCE, (await enrollments.get(s, d.enrollment_id)).sequence))
    source = (await leads.get(s, d.lead_id)).source if d.lead_id else None
    return [*found, (Scope.LIST, source)] if source else found


async def _known_key(app: App, s: AsyncSession, scope: Scope, name: str | None) -> str:
    """A typing error must not pass for a halt."""
    if (scope is Scope.ALL) is not (name is None):
        raise Invalid("name what is to be halted" if name is None else "all sending has no name")
    name = (name or "").strip()
    if scope is Scope.MAILBOX:
        boxes = {m.address: m.id for m in await mailboxes.every(s)}
        name = boxes.get(name.lower(), name)
        if name not in boxes.values():
            raise NotFound(f"there is no mailbox {name}; {nearest(name, boxes)}")
    elif scope is Scope.DOMAIN:
        domains = sorted({m.domain for m in await mailboxes.every(s)})
        name = name.lower()
        if name not in domains:
            raise NotFound(f"no mailbox is at {name}; {nearest(name, domains)}")
    elif scope is Scope.SEQUENCE:
        known = {*(await app.catalogs.current(s)).sequences}
        was = select(Enrollment.id).where(Enrollment.sequence == name).limit(1)
        if name not in known and await s.scalar(was) is None:
            raise NotFound(f'no sequence "{name}"; {nearest(name, known)}')
    elif scope is Scope.LIST:
        if await s.scalar(select(Lead.id).where(Lead.source == name).limit(1)) is None:
            raise NotFound(f'no lead has the source "{name}"')
    return halts.key_of(scope, name or None)


def _reason(why: str) -> str:
    if not why.strip():
        raise Invalid("say why: the reason is kept")
    return why.strip()[:_MOST]
