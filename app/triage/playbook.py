"""The library of responses to objections, for people: what there is, what came of it, and what it lacks. Only reads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from app.context import App
from app.domain.response import Record, rank
from app.domain.suggestion import State
from app.errors import Conflict, Invalid
from app.store import suggestions
from classifier.reading import ObjectionType


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One response: its record, and its file as it was written."""

    record: Record
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Shelf:
    """The responses to one type of objection, in the order in which they are proposed."""

    objection_type: ObjectionType
    entries: tuple[Entry, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Unfitted:
    """An objection that no response fitted, in the sender's words: not `response`, which was proposed. `answered` is
    what a person wrote instead."""

    objection_type: ObjectionType
    response: str
    reply_id: str
    decided_at: datetime
    words: str
    answered: str | None


async def library(app: App) -> list[Shelf]:
    """Every response in force, by type. Raises Conflict when nothing was applied yet."""
    async with app.read() as s:
        catalog = await app.catalogs.current(s)
        records = await suggestions.records(s, app.clock.now())
    return [
        Shelf(
            objection_type=kind,
            entries=tuple(
                Entry(record=record, text=catalog.files[f"objections/{record.response}.md"].strip())
                for record in rank(catalog.responses(kind), records)
            ),
        )
        for kind in ObjectionType
        if catalog.responses(kind)
    ]


async def names(app: App) -> list[str]:
    """The names of all responses in force, by type; none before anything was applied."""
    async with app.read() as s:
        try:
            catalog = await app.catalogs.current(s)
        except Conflict:
            return []
        return [name for kind in ObjectionType for name in catalog.responses(kind)]


async def unfitted(app: App, month: str) -> list[Unfitted]:
    """The objections that a person decided on in a month (UTC, such as "2026-11") and that no response fitted.

    Raises Invalid for what is no month.
    """
    since, until = _month(month)
    async with app.read() as s:
        return [
            Unfitted(
                objection_type=ObjectionType(row.objection_type),
                response=row.response or row.objection_type,
                reply_id=message.id,
                decided_at=row.decided_at or since,
                words=(message.text or "").strip(),
                answered=row.text.strip() if row.state == State.APPROVED else None,
            )
            for row, message in await suggestions.unfitted(s, since, until)
            if row.objection_type in set(ObjectionType)
        ]


def _month(month: str) -> tuple[datetime, datetime]:
    try:
        since = datetime.strptime(month, "%Y-%m").replace(tzinfo=UTC)
        year, following = (since.year, since.month + 1) if since.month < 12 else (since.year + 1, 1)
        return since, since.replace(year=year, month=following)
    except ValueError:
        raise Invalid(f'"{month}" is no month: write it as 2026-11') from None
