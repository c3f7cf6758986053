"""Words for tests of the doctor: a service's database, a mailbox on real servers, and what the doctor says."""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
from dns.asyncresolver import Resolver

from app.clock import SystemClock
from app.context import App
from app.doctor.examine import examine
from app.doctor.findings import Finding, Level
from app.main import service
from app.outreach.accounts import NewMailbox, add_mailbox
from app.outreach.applied import apply
from app.outreach.catalog import read_folder
from app.settings import Settings
from app.store.engine import conninfo
from tests.world import SEQUENCES, settings_for

MARA = "mara@northlane.example"
PASSWORD = "correct-horse-7"


@dataclass(kw_only=True)
class Clinic:
    """One installation and its database."""

    app: App
    settings: Settings
    url: str

    async def mailbox(self, **changes: Any) -> str:
        """One of our mailboxes, on servers that are not there unless `changes` name others; its id."""
        new = NewMailbox(
            address=MARA,
            name="Mara Lindqvist",
            company="Northlane",
            postal_address="14 Cooper's Yard, Northmoor",
            zone="Europe/London",
            password=PASSWORD,
            smtp_host="127.0.0.1",
            smtp_port=1,
            smtp_security="none",
            imap_host="127.0.0.1",
            imap_port=1,
            imap_security="none",
        )
        return await add_mailbox(self.app, dataclasses.replace(new, **changes))

    async def apply(self) -> None:
        await apply(self.app, read_folder(SEQUENCES), by="test")

    def execute(self, statement: str, *values: object) -> None:
        """Do something to the database from outside, committed at once."""
        with psycopg.connect(conninfo(self.url), autocommit=True) as connection:
            connection.execute(statement.encode(), values)

    async def examined(self, resolver: Resolver | None = None, **settings: object) -> list[Finding]:
        """All that the doctor says."""
        changed = self.settings.model_copy(update=settings)
        return await examine(changed, SystemClock(), resolver)


@asynccontextmanager
async def a_clinic(url: str, folder: Path, **settings: object) -> AsyncIterator[Clinic]:
    """An installation on a migrated database; nothing is applied and nobody works."""
    chosen = settings_for(folder, database_url=url, sequences_dir=SEQUENCES, **settings)
    async with service(chosen, url) as running:
        yield Clinic(app=running.app, settings=chosen, url=url)


def about(findings: list[Finding], start: str) -> list[tuple[Level, str]]:
    """Level and whole line of what is said about one thing."""
    return [(finding.level, finding.line) for finding in findings if finding.about.startswith(start)]


def only(findings: list[Finding], start: str) -> tuple[Level, str]:
    """The same where exactly one thing is said."""
    [found] = about(findings, start)
    return found
