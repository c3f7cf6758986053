"""Sequences over REST: what is in force. They are edited as files, not here."""

from __future__ import annotations

from typing import Self

from fastapi import APIRouter

from app.api.door import AppDep, Out
from app.domain.sequence import Sequence, StepKind
from app.outreach.catalog import Catalog
from app.store.standings import Book, books

router = APIRouter(prefix="/sequences", tags=["sequences"])


class StepOut(Out):
    """One mail, or what a person does; `wait_days` are working days after the one before."""

    stem: str
    kind: StepKind
    wait_days: int
    timeout_days: int | None


class SequenceOut(Out):
    """A sequence; `version` is the hash of its files."""

    name: str
    version: str
    steps: list[StepOut]
    close_after_days: int


class SequencesOut(Out):
    """All files in force; `version` is the hash of all of them."""

    version: str
    sequences: list[SequenceOut]

    @classmethod
    def of_catalog(cls, catalog: Catalog) -> Self:
        chosen: list[Sequence] = [catalog.sequences[name].sequence for name in sorted(catalog.sequences)]
        return cls(version=catalog.version, sequences=[SequenceOut.of(sequence) for sequence in chosen])


@router.get("/stats")
async def get_stats(app: AppDep) -> list[Book]:
    """Where everybody stands who was ever enrolled, by sequence: sent + held + skipped + stopped = enrolled."""
    async with app.read() as s:
        return await books(s, (await app.catalogs.current(s)).step_counts, app.clock.now())


@router.get("")
async def get_sequences(app: AppDep) -> SequencesOut:
    """The sequences in force. 409 when none were applied yet."""
    async with app.read() as s:
        return SequencesOut.of_catalog(await app.catalogs.current(s))
