"""The demo's people: somebody of ours who looks at the proposed answers now and then, lets sending go on where a
breaker opened, and leaves the rest waiting; and closers who take every lead that they are asked about.

Decides through the flow that REST and the pages call, in business time. What becomes of a proposal follows from the
seed, the lead and the instant at which it came, never from the order in which proposals are found.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.breaker import Scope
from app.errors import Conflict
from app.handoff.answer import accept
from app.outreach import halting
from app.sandbox.dice import Dice
from app.store import assignments, closers, halts, handoffs, leads, suggestions
from app.store.assignments import Assignment
from app.store.halts import Halt
from app.store.suggestions import Suggestion
from app.triage import answer

_ZONE = ZoneInfo("Europe/London")
_OPENS, _CLOSES = 9, 17
_SOONEST, _LATEST = 30.0, 120.0  # minutes


class Verdict(StrEnum):
    """What the person does with one proposed answer."""

    APPROVE = "approve"
    EDIT = "edit"
    DISMISS = "dismiss"
    TAKE = "take"
    LEAVE = "leave"


_VERDICTS = (*(Verdict.APPROVE,) * 10, *(Verdict.EDIT,) * 3, *(Verdict.DISMISS,) * 3, *(Verdict.LEAVE,) * 4)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Errand:
    at: datetime
    verdict: Verdict
    text: str


class Desk:
    """Works through the proposals of one service; `name` is who decides, as the timeline shows it."""

    def __init__(self, app: App, seed: int, name: str) -> None:
        self._app = app
        self._seed = seed
        self._name = name
        self._errands: dict[str, _Errand] = {}
        self._halted: list[Halt] = []

    async def next_at(self) -> datetime | None:
        """When the person decides next (business time); None when nothing is left to decide."""
        async with self._app.read() as s:
            waiting = await suggestions.waiting(s)
            asked = await assignments.asked(s)
            planned = {row.id: self._errands.get(row.id) or await self._plan(s, row) for row in waiting}
            taken = {row.id: self._errands.get(row.id) or await self._take(s, row) for row in asked}
            self._halted = [halt for halt in await halts.in_force(s, self._app.clock.now()) if halt.until is None]
        self._errands = planned | taken
        ends = [_looked_at(halt) for halt in self._halted]
        return min([*ends, *(errand.at for errand in self._meant().values())], default=None)

    async def work(self) -> None:
        """Decide what `next_at` found and what is due by now."""
        now = self._app.clock.now()
        for halt in self._halted:
            if _looked_at(halt) <= now:
                scope, _, name = halt.key.partition(":")
                await halting.end(self._app, Scope(scope), name or None, self._name, "the addresses were looked at")
        self._halted = []
        for row_id, errand in self._meant().items():
            if errand.at <= now:
                await self._decide(row_id, self._errands.pop(row_id))

    def _meant(self) -> dict[str, _Errand]:
        """What the person will do something about."""
        return {key: errand for key, errand in self._errands.items() if errand.verdict is not Verdict.LEAVE}

    async def _decide(self, row_id: str, errand: _Errand) -> None:
        match errand.verdict:
            case Verdict.TAKE:
                # Whoever wrote again meanwhile has cancelled it.
                with suppress(Conflict):
                    await accept(self._app, row_id, errand.text)
            case Verdict.APPROVE:
                await answer.approve(self._app, row_id, self._name)
            case Verdict.EDIT:
                await answer.edit(self._app, row_id, in_other_words(errand.text), self._name)
                await answer.approve(self._app, row_id, self._name)
            case Verdict.DISMISS:
                await answer.dismiss(self._app, row_id, self._name)

    async def _plan(self, s: AsyncSession, proposed: Suggestion) -> _Errand:
        lead = await leads.get(s, proposed.lead_id)
        dice = Dice(self._seed, "desk", lead.address, proposed.created_at.isoformat())
        wait = timedelta(minutes=dice.between(_SOONEST, _LATEST))
        verdict = dice.pick(_VERDICTS)
        if verdict is not Verdict.LEAVE and len(await suggestions.of_lead(s, lead.id)) > 1:
            verdict = Verdict.DISMISS  # whoever says no again is not argued with
        return _Errand(at=at_the_desk(proposed.created_at + wait), verdict=verdict, text=proposed.text)

    async def _take(self, s: AsyncSession, asked: Assignment) -> _Errand:
        lead = await leads.get(s, (await handoffs.get(s, asked.handoff_id)).lead_id)
        dice = Dice(self._seed, "closer", lead.address, asked.asked_at.isoformat())
        wait = timedelta(minutes=dice.between(_SOONEST, _LATEST))
        closer = await closers.get(s, asked.closer_id)
        return _Errand(at=at_the_desk(asked.asked_at + wait), verdict=Verdict.TAKE, text=closer.name)


def _looked_at(halt: Halt) -> datetime:
    """When the person has looked at what came back."""
    return at_the_desk(halt.began_at + timedelta(minutes=_SOONEST))


def at_the_desk(at: datetime) -> datetime:
    """`at` in office hours, else as far into the next working morning as `at` is past the hour."""
    local = at.astimezone(_ZONE)
    if local.weekday() < 5 and _OPENS <= local.hour < _CLOSES:
        return at
    morning = local.replace(hour=_OPENS)
    if morning < local:
        morning += timedelta(days=1)
    while morning.weekday() >= 5:
        morning += timedelta(days=1)
    return morning.astimezone(at.tzinfo)


def in_other_words(text: str) -> str:
    """The proposed answer with a line of the person's own above the name."""
    words, _, name = text.rstrip().rpartition("\n\n")
    return f"{words}\n\nIf it is quicker for you, I can also ring you.\n\n{name}"
