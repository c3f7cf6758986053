"""The ops files in force: what was applied last, stored in PostgreSQL for all workers."""

from __future__ import annotations

import logging
from typing import cast

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.collateral import fitting
from app.domain.policy import ASK_EVERYTHING, RoutingPolicy
from app.domain.task import TaskPolicy
from app.errors import Conflict
from app.outreach import letters
from app.outreach.catalog import Catalog, CatalogProblems, parse, type_of
from app.store import catalogs, events
from app.store.leads import Lead
from app.store.mailboxes import Mailbox
from app.store.messages import Message
from classifier.reading import ObjectionType, PositiveType

log = logging.getLogger(__name__)
# Where a session keeps the catalog that it has seen.
_SEEN = "catalog"


class AppliedCatalogs:
    """The newest applied version, parsed once a process; `known` is one that was parsed before."""

    def __init__(self, known: Catalog | None = None) -> None:
        self._known = known
        # The version that this release cannot read: it was applied by another one.
        self._unreadable: str | None = None

    async def current(self, s: AsyncSession) -> Catalog:
        """The catalog in force, the same one all through a transaction. Raises Conflict when none was applied yet."""
        if (seen := s.info.get(_SEEN)) is not None:
            return cast(Catalog, seen)
        found = await self._find(s)
        if found is None:
            if self._unreadable is not None:
                raise Conflict(
                    "the sequences in force are of another release of Thaw, which wants other files: `thaw sequences "
                    "check` says which, then `thaw sequences apply`"
                )
            raise Conflict("no sequences are in force yet: write yours, then run `thaw sequences apply`")
        s.info[_SEEN] = found
        return found

    async def routing(self, s: AsyncSession) -> RoutingPolicy:
        """What replies lead to. Mail may come in before anything was applied: then a person decides everything."""
        found = await self._find(s)
        return found.routing if found else ASK_EVERYTHING

    async def tasks(self, s: AsyncSession) -> TaskPolicy:
        """Who has what is nobody's. Before anything was applied nobody has."""
        found = await self._find(s)
        return found.tasks if found else TaskPolicy()

    async def responses(self, s: AsyncSession, topic: ObjectionType | PositiveType) -> list[str]:
        """The names of the responses to a type of objection, or to a request for material. Raises Conflict when nothing
        was applied yet."""
        return (await self.current(s)).responses(topic)

    async def answer(
        self, s: AsyncSession, lead: Lead, mailbox: Mailbox, reply: Message, response: str
    ) -> tuple[str, str]:
        """The text of one of the responses, and the version of the files it is from.

        Raises Conflict when nothing was applied yet, MissingField when the lead lacks a value that the words show.
        """
        catalog = await self.current(s)
        kind = type_of(response)
        proof = fitting(catalog.collateral, None if kind == PositiveType.INFO else kind, lead.country)
        words = catalog.answer(response, letters.answer_context(lead, mailbox, reply, proof))
        return words.text, catalog.version

    async def _find(self, s: AsyncSession) -> Catalog | None:
        newest = await catalogs.newest(s, self._known.version if self._known else self._unreadable)
        if newest is None:
            return None
        version, files = newest
        if files is not None:
            try:
                self._known, self._unreadable = parse(files), None
            except CatalogProblems as problems:
                self._known, self._unreadable = None, version
                log.error("sequences.unreadable", extra={"version": version, "problems": str(problems)})
        return self._known


async def apply(app: App, files: dict[str, str], by: str) -> tuple[str, bool]:
    """Check the files and put them in force; their version, and whether that is news.

    Raises CatalogProblems; then the old version stays in force. What is due is pulled just in time, so the next
    claim already uses the new words.
    """
    catalog = parse(files)
    async with app.write() as s:
        found = await catalogs.newest(s, catalog.version)
        if found is not None and found[0] == catalog.version:
            return catalog.version, False
        now = app.clock.now()
        s.add(
            catalogs.CatalogVersion(version=catalog.version, files=dict(catalog.files), applied_at=now, applied_by=by)
        )
        events.add(s, "sequences.applied", now, version=catalog.version, by=by)
        return catalog.version, True
