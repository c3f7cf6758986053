"""The ops files in force: what was applied last, stored in PostgreSQL for all workers."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.errors import Conflict
from app.outreach.catalog import Catalog, parse
from app.store import catalogs, events


class AppliedCatalogs:
    """The newest applied version, parsed once a process."""

    def __init__(self) -> None:
        self._known: Catalog | None = None

    async def current(self, s: AsyncSession) -> Catalog:
        """The catalog in force. Raises Conflict when nothing was applied yet."""
        found = await catalogs.newest(s, self._known.version if self._known else None)
        if found is None:
            raise Conflict("no sequences are in force yet: run `thaw sequences apply`")
        _, files = found
        if files is not None:
            self._known = parse(files)
        assert self._known is not None
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
