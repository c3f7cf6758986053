"""What waits for a person, and what a person decides: `thaw tasks`, `done`, `introduce`, `deliveries resolve`."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands import running

if TYPE_CHECKING:
    from app.context import App

deliveries = typer.Typer(no_args_is_help=True, help="Outward mails.")


class Outcome(StrEnum):
    """What a person may say of an unknown mail."""

    SENT = "sent"
    RESEND = "resend"


def tasks() -> None:
    """List what waits for a person, oldest first."""
    running.with_app(_list)


def done(
    task: Annotated[str, typer.Argument(metavar="TASK", help="The task, task_…, as `thaw tasks` shows it.")],
    note: Annotated[str, typer.Option(help="What was done.")] = "",
) -> None:
    """Say that a task is done."""
    from app.triage import review

    running.with_app(lambda app: review.complete_task(app, task, "thaw done", note))
    running.say(f"{task} is done")


def introduce(
    reply: Annotated[str, typer.Argument(metavar="REPLY", help="The reply, msg_…, as `thaw tasks` shows it.")],
) -> None:
    """Introduce the lead of a reply to a closer, by your decision. It is held for some minutes, as always."""
    from app.triage import review

    handoff = running.with_app(lambda app: review.introduce(app, reply, "thaw introduce"))
    running.say(f"{handoff}: a closer is chosen and the introduction goes out, while `thaw serve` or a worker runs")


async def _list(app: App) -> None:
    from app.store import leads
    from app.store import tasks as stored

    async with app.read() as s:
        rows = await stored.waiting(s)
        count = await stored.waiting_count(s)
        addresses = {row.lead_id: (await leads.get(s, row.lead_id)).address for row in rows if row.lead_id}
    if not rows:
        running.say("nothing waits for a person")
    for row in rows:
        about = " ".join(filter(None, [addresses.get(row.lead_id or ""), row.message_id, row.delivery_id]))
        running.say(f"{row.id}  {row.created_at:%Y-%m-%d %H:%M} UTC  {row.kind}  {about}\n    {row.why}")
    if count > len(rows):
        running.say(f"and {count - len(rows)} more")


@deliveries.command()
def resolve(
    delivery: Annotated[str, typer.Argument(metavar="ID", help="The mail, del_…, as `thaw tasks` shows it.")],
    outcome: Annotated[Outcome, typer.Argument(help="sent: it left. resend: it did not, so send it once more.")],
) -> None:
    """Say what became of a mail when nobody knows whether it left. Look into the mailbox first."""
    from app.outreach import reconcile

    running.with_app(lambda app: reconcile.resolve(app, delivery, outcome, by="thaw deliveries resolve"))
    running.say(f"{delivery}: {'counts as sent' if outcome is Outcome.SENT else 'will be sent once more'}")
