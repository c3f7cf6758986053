"""Judgements: what the machine took a reply for, whether it was sure enough to act, and what people made of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import cast

from sqlalchemy import ForeignKey, Index, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.effect import TaskKind
from app.domain.policy import LOOKED_BACK, LabelRule, Mode, Record, as_earned
from app.store import ahead, events, tasks
from app.store.base import Base, among

_NOTED = "what a message was taken for"
_RECORD = "what people made of a label"


class Judgement(Base):
    """One reply of a person. `label` is the machine's; `is_sure` says that it may be acted on, `has_acted` that nobody
    was asked. `agreed` is None until a person has said what the reply is."""

    __tablename__ = "judgement"

    message_id: Mapped[str] = mapped_column(ForeignKey("message.id"), primary_key=True)
    label: Mapped[str]
    is_sure: Mapped[bool]
    has_acted: Mapped[bool]
    decided_at: Mapped[datetime]
    agreed: Mapped[bool | None]
    judged_at: Mapped[datetime | None]
    judged_by: Mapped[str | None]


Index("ix_judgement_sure", Judgement.label, Judgement.message_id.desc(), postgresql_where=Judgement.is_sure)


async def add_once(s: AsyncSession, values: Mapping[str, object]) -> None:
    """Note what a reply was taken for."""
    if ahead.find(s, _NOTED, str(values["message_id"])) == []:
        s.add(Judgement(**values))
        return
    await s.execute(insert(Judgement).values(values).on_conflict_do_nothing())


async def judge(
    s: AsyncSession, message_id: str, label: str, by: str, now: datetime, *, read_as: str, rule: LabelRule, task_id: str
) -> None:
    """A person says that a reply which was read as `read_as` is of this label. Where `auto` is not earned any more by
    the `rule` of what it was read as, people are told. Where the reading was not noted, nothing happens."""
    before = as_earned(rule, await record(s, read_as))
    agreed = Judgement.label == label
    said = update(Judgement).where(Judgement.message_id == message_id)
    await s.execute(said.values(agreed=agreed, judged_at=now, judged_by=by))
    after = as_earned(rule, await record(s, read_as))
    if before.mode is Mode.ASK or after.mode is Mode.AUTO:
        return
    events.add(s, "routing.fell_back", now, label=read_as, why=after.why)
    task = {
        "id": task_id,
        "key": f"{TaskKind.FELL_BACK}:{read_as}",
        "kind": TaskKind.FELL_BACK,
        "why": f"{read_as} replies wait for a person from now on: {after.why}",
        "created_at": now,
    }
    await tasks.ask_anew(s, task)


async def record(s: AsyncSession, label: str) -> Record:
    """What people made of the last sure decisions of a label: those acted on, and those that a person judged."""
    if known := ahead.find(s, _RECORD, label):
        return cast(Record, known[0])
    is_told = or_(Judgement.has_acted, Judgement.agreed.is_not(None))
    last = (
        select(Judgement.agreed)
        .where(Judgement.label == label, Judgement.is_sure, is_told)
        .order_by(Judgement.message_id.desc())
        .limit(LOOKED_BACK)
        .subquery()
    )
    said = last.c.agreed
    counts = select(func.count(), func.count().filter(said), func.count().filter(said.is_(False)))
    decided, confirmed, corrected = (await s.execute(counts.select_from(last))).one()
    return Record(decided=decided, confirmed=confirmed, corrected=corrected)


async def ask_ahead(s: AsyncSession, message_ids: Collection[str], labels: Collection[str]) -> None:
    """Keep what `add_once` will ask of these messages, which are locked, and `record` of these labels: all messages of
    the transaction are judged by what people had said before it."""
    found = (await s.scalars(select(Judgement.message_id).where(among(Judgement.message_id, message_ids)))).all()
    ahead.keep(s, _NOTED, ahead.by_key(message_ids, ((message_id, True) for message_id in found)))
    for label in labels:
        ahead.keep(s, _RECORD, {label: [await record(s, label)]})
