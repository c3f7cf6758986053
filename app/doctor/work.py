"""What the tables say of the running service: workers, closers, what waits, what is in doubt.

Owns the one transaction in which all rows are read (`look`); everything after it works on values.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.clock import Clock
from app.doctor.database import Sessions
from app.doctor.findings import Finding, ok, problem, warning
from app.domain.closer import Candidate, Rule, choose
from app.domain.delivery import State
from app.domain.territory import Territory
from app.handoff.introduce import candidates
from app.settings import Settings
from app.store import catalogs, deliveries, mailboxes, planning
from app.store.mailboxes import Mailbox

_LATE = timedelta(minutes=10)


@dataclass(frozen=True, kw_only=True, slots=True)
class Seen:
    """What was read. `worker_seen_at` and `waiting_since` are real time, `due_since` is business time."""

    applied: tuple[str, dict[str, str]] | None
    boxes: Sequence[Mailbox]
    closers: list[Candidate]
    worker_seen_at: datetime | None
    stalled_jobs: int
    waiting_since: datetime | None
    due_since: datetime | None
    unknown: int


async def look(sessions: Sessions, settings: Settings, clock: Clock) -> Seen:
    """Read all that the checks need, in one transaction."""
    now, real = clock.now(), clock.real()
    async with sessions() as s:
        newest = await catalogs.newest(s, None)
        return Seen(
            applied=(newest[0], newest[1] or {}) if newest else None,
            boxes=await mailboxes.every(s),
            closers=await candidates(s, now),
            worker_seen_at=await mailboxes.last_worker_seen(s),
            stalled_jobs=await planning.jobs_stalled(s, real - settings.stalled_worker),
            waiting_since=await planning.oldest_waiting(s),
            due_since=await planning.next_due(s),
            unknown=await deliveries.count_in(s, State.UNKNOWN),
        )


def has_worker(seen: Seen, settings: Settings, clock: Clock) -> bool:
    """Whether a worker gave a sign of life within the length of a watch lease."""
    return seen.worker_seen_at is not None and clock.real() - seen.worker_seen_at <= settings.watch_lease


def workers(seen: Seen, settings: Settings, clock: Clock) -> list[Finding]:
    """Whether somebody works, and whether work is left lying."""
    found = [_alive(seen, settings, clock)]
    if seen.stalled_jobs:
        text = f"{seen.stalled_jobs} jobs belong to workers that gave no sign of life"
        found.append(warning("worker", text, "a running worker drops and plans them again; if this stays, restart it"))
    if seen.waiting_since is not None and clock.real() - seen.waiting_since > _LATE:
        text = f"a message has waited to be processed since {_at(seen.waiting_since)}; its mailbox sends nothing"
        found.append(problem("worker", text, "see the log of `thaw serve`, and restart it"))
    if seen.due_since is not None and clock.now() - seen.due_since > _LATE:
        text = f"mail has been due since {_at(seen.due_since)} and has not left"
        found.append(warning("worker", text, "`thaw why LEAD` says what is in the way of one"))
    return found


def _alive(seen: Seen, settings: Settings, clock: Clock) -> Finding:
    if has_worker(seen, settings, clock):
        return ok("worker", "one is at work")
    last = f"; the last was seen {_at(seen.worker_seen_at)}" if seen.worker_seen_at else ""
    return problem("worker", f"none runs, so nothing is sent and nothing is read{last}", "start `thaw serve`")


def closers(seen: Seen, clock: Clock) -> list[Finding]:
    """Whether a warm lead would find a closer now, by the same choice that is made then."""
    if not seen.closers:
        return [problem("closers", "there is none, so nobody is introduced", "`thaw closers add`")]
    # A lead of whom nothing is known: whoever takes only some leads is asked of those.
    now = clock.now()
    choice = choose([replace(c, territory=Territory()) for c in seen.closers], now)
    if choice.closer_id is None:
        mend = "`thaw closers add`, or raise a weekly capacity or end an absence with `thaw closers change`"
        return [problem("closers", f"{choice.reason}, so warm leads wait", mend)]
    if choose(seen.closers, now).rule is Rule.NOBODY:
        return [ok("closers", "some have room, each for their own territory; a lead outside of all waits for a person")]
    return [ok("closers", choice.reason)]


def in_doubt(seen: Seen) -> list[Finding]:
    """Mails of which nobody knows whether they left."""
    if not seen.unknown:
        return []
    mend = "`thaw tasks` lists them; look into the mailbox, then `thaw deliveries resolve ID sent` or `resend`"
    return [warning("mails", f"nobody knows of {seen.unknown} whether they left; their sequences wait", mend)]


def _at(instant: datetime) -> str:
    return f"{instant:%Y-%m-%d %H:%M} UTC"
