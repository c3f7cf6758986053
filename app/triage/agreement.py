"""Agreement: how often people agreed with what replies were taken for, and what follows for `auto`.

What a person says of a reply is noted with the reading that it judges. A label that people correct more than its target
error allows waits for them again, and they are told once.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.policy import LabelRule, Record, as_earned
from app.store import judgements
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
    read_as = (message.reading or {}).get("machine_label") or message.label
    if read_as is None:
        return
    rule, now = (await app.catalogs.routing(s)).rules[Label(read_as)], app.clock.now()
    task_id = app.new_id("task")
    await judgements.judge(s, message.id, label, by, now, read_as=read_as, rule=rule, task_id=task_id)
