"""Agreement: how often people agreed with what replies were taken for, and what follows for `auto`.

What a person says of a reply is noted with the reading that it judges. A label that people correct more than its target
error allows waits for them again, and they are told once.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.effect import TaskKind
from app.domain.policy import LabelRule, Mode, Record, as_earned
from app.store import events, judgements, tasks
from app.store.messages import Message
from classifier.reading import Label


@dataclass(frozen=True, kw_only=True, slots=True)
class Agreement:
    """One label: what the team set, what binds, and what people made of the last decisions."""

    label: Label
    set_to: LabelRule
    binding: LabelRule
    record: Record


async def report(app: App) -> list[Agreement]:
    """Every label."""
    async with app.read() as s:
        rules = (await app.catalogs.routing(s)).rules
        records = {label: await judgements.record(s, label) for label in Label}
    return [
        Agreement(label=label, set_to=rules[label], binding=as_earned(rules[label], records[label]), record=record)
        for label, record in records.items()
    ]


async def judged(app: App, s: AsyncSession, message: Message, label: Label, by: str) -> None:
    """A person says what a reply is. Where `auto` is not earned any more, people are told."""
    now = app.clock.now()
    read_as = (message.reading or {}).get("machine_label") or message.label
    if read_as is None:
        return
    rule = (await app.catalogs.routing(s)).rules[Label(read_as)]
    before = as_earned(rule, await judgements.record(s, read_as))
    await judgements.judge(s, message.id, label, by, now)
    after = as_earned(rule, await judgements.record(s, read_as))
    if before.mode is Mode.ASK or after.mode is Mode.AUTO:
        return
    events.add(s, "routing.fell_back", now, label=read_as, why=after.why)
    task = {
        "id": app.new_id("task"),
        "key": f"{TaskKind.FELL_BACK}:{read_as}",
        "kind": TaskKind.FELL_BACK,
        "why": f"{read_as} replies wait for a person from now on: {after.why}",
        "created_at": now,
    }
    await tasks.ask_anew(s, task)
