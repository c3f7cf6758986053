"""What a check says: a level, what it is about, a sentence, and the mend. Must not look at anything itself."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy.exc import DBAPIError

from app.errors import Offline, ThawError

# How long one check may take, in seconds.
PATIENCE = 5.0


class Level(StrEnum):
    """How bad it is, the worst first. `skipped` was not looked at, and says why."""

    PROBLEM = "problem"
    WARNING = "warning"
    SKIPPED = "skipped"
    OK = "ok"


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """One line. `mend` is the command or setting that helps; a check that is fine has none."""

    level: Level
    about: str
    text: str
    mend: str = ""

    @property
    def line(self) -> str:
        """The finding as it is printed, on one line."""
        said = f"{self.level:8} {self.about}: {self.text}" + (f". Mend: {self.mend}" if self.mend else "")
        return " ".join(said.split("\n"))


def problem(about: str, text: str, mend: str) -> Finding:
    """Something does not work until it is mended."""
    return Finding(level=Level.PROBLEM, about=about, text=text, mend=mend)


def warning(about: str, text: str, mend: str) -> Finding:
    """It works, and could go wrong or be better."""
    return Finding(level=Level.WARNING, about=about, text=text, mend=mend)


def skipped(about: str, text: str) -> Finding:
    """Not looked at."""
    return Finding(level=Level.SKIPPED, about=about, text=text)


def ok(about: str, text: str) -> Finding:
    """Looked at and fine."""
    return Finding(level=Level.OK, about=about, text=text)


def worst_first(findings: Sequence[Finding]) -> list[Finding]:
    """Sorted by level; within one level as they were."""
    return sorted(findings, key=lambda finding: list(Level).index(finding.level))


async def bounded(about: str, check: Awaitable[list[Finding]]) -> list[Finding]:
    """What a check found, within `PATIENCE`. One that fails is a finding, too, and keeps no other from its turn."""
    try:
        async with asyncio.timeout(PATIENCE):
            return await check
    except TimeoutError:
        return [problem(about, f"there was no answer within {PATIENCE:g} s", "see that it is up and reachable")]
    except Offline:
        return [skipped(about, "THAW_OFFLINE is set")]
    except Exception as error:
        return [_broken(about, error)]


def guarded(about: str, check: Callable[[], list[Finding]]) -> list[Finding]:
    """The same for a check that waits for nobody."""
    try:
        return check()
    except Exception as error:
        return [_broken(about, error)]


def _broken(about: str, error: Exception) -> Finding:
    return problem(about, f"it could not be looked at: {reason(error)}", "mend what it names, and look again")


def reason(error: BaseException) -> str:
    """An error in one line, without the statement and its values that a database error carries along."""
    if isinstance(error, DBAPIError):
        error = error.orig or error
    first = str(error).strip().partition("\n")[0]
    return first if isinstance(error, ThawError) else f"{first or 'no reason was given'} ({type(error).__name__})"
