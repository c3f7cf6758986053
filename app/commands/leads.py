"""`thaw import`: leads from a CSV file. `thaw why`: what happens with one of them next."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands import running
from app.errors import Invalid

if TYPE_CHECKING:
    from app.context import App
    from app.outreach.leads_csv import BadRow, Hint, Report, Row
    from app.outreach.why import WhyNot
    from app.store.leads import Lead


def import_file(
    file: Annotated[Path, typer.Argument(help="CSV file whose first line names the columns.", metavar="LEADS.CSV")],
    sequence: Annotated[str | None, typer.Option(metavar="NAME", help="Enroll the leads in this sequence.")] = None,
) -> None:
    """Import leads from a CSV file. Bad rows are listed with their line and reason, and the others go on.

    Harmless to repeat. Exit code 1 when every row was bad, 2 when the file cannot be used.
    """
    from app.outreach.leads_csv import read

    try:
        rows = list(read(file))
    except Invalid as unusable:
        running.complain(f"{file}: {unusable}")
        raise typer.Exit(2) from None
    report = running.with_app(lambda app: _import(app, rows, sequence))
    for hint in report.hints:
        running.say(f"{file}:{hint.line}: {hint.text}")
    for bad in report.bad:
        running.say(f"{file}:{bad.line}: {bad.reason}")
    running.say(_summary(report, sequence))
    raise typer.Exit(1 if report.is_failure else 0)


async def _import(app: App, rows: list[Row | BadRow | Hint], sequence: str | None) -> Report:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from app.outreach.leads_csv import import_leads

    console = Console(stderr=True)
    columns = (TextColumn("importing"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        bar = progress.add_task("importing", total=len(rows))
        return await import_leads(app, rows, sequence, lambda: progress.advance(bar))


def _summary(report: Report, sequence: str | None) -> str:
    counts = [f"{report.imported} imported", f"{report.already_known} already known"]
    if sequence is not None:
        counts.append(f"{report.enrolled} enrolled in {sequence}")
    return ", ".join([*counts, f"{len(report.bad)} bad {'row' if len(report.bad) == 1 else 'rows'}"])


def why(
    lead: Annotated[str, typer.Argument(metavar="LEAD", help="Address of the lead, or its id, lead_…")],
) -> None:
    """Say what a lead waits for. Why nothing is sent right now, what is sent next, and when."""
    found, answer = running.with_app(lambda app: _why(app, lead))
    running.say(f"{found.name or found.address}  {found.address}  {found.id}")
    for line in _answer(answer):
        running.say(line)


async def _why(app: App, given: str) -> tuple[Lead, WhyNot]:
    from app.outreach.why import find_lead, why_not

    found = await find_lead(app, given)
    return found, await why_not(app, found.id)


def _answer(answer: WhyNot) -> list[str]:
    from app.outreach.why import instant

    lines = [f"next: {answer.next.text}, from {answer.next.mailbox}" if answer.next else "next: nothing is planned"]
    lines.append(f"why: {answer.reason} ({answer.code})")
    if answer.next is not None:
        lines.append(f"when: {instant(answer.until) if answer.until else 'not by itself; see why'}")
    lines += [f"mailbox: {trouble}" for trouble in answer.mailbox_troubles]
    return lines + [f"waits for a person: {asked.why} ({asked.kind}, {asked.task_id})" for asked in answer.waiting_for]
