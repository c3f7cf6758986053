"""`thaw doctor`: what is missing or wrong, and how to mend it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from app.commands import running

if TYPE_CHECKING:
    from app.doctor.findings import Finding
    from app.settings import Settings

# One question to DNS, in seconds; a check asks several.
_QUESTION = 2.0


def doctor() -> None:
    """Say what is missing or wrong, and the mend. Looks at everything that sending needs.

    Changes nothing and sends nothing. Exit code 1 when there is a problem.
    """
    from app.doctor.findings import Level

    found = running.run(_examined(running.settings()))
    for finding in found:
        running.say(finding.line)
    problems, warnings = (sum(finding.level is level for finding in found) for level in (Level.PROBLEM, Level.WARNING))
    running.say(f"\nproblems: {problems}, warnings: {warnings}")
    raise typer.Exit(1 if problems else 0)


async def _examined(settings: Settings) -> list[Finding]:
    from app.clock import SystemClock
    from app.doctor.examine import examine
    from app.mail.dns import system_resolver

    folder = os.environ.get("THAW_SECRETS_DIR")
    # Also where the resolver listens on this machine: it would ask others in its turn.
    resolver = None if settings.offline else system_resolver(_QUESTION)
    return await examine(settings, SystemClock(), resolver, Path(folder) if folder else None)
