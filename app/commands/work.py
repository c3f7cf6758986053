"""What waits for a person, and what a person decides: `thaw tasks`, `done`, `introduce`, `label`, `agreement`,
`suggestions`, `deliveries resolve`."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands import running
from classifier.reading import Label, ObjectionType, Person

if TYPE_CHECKING:
    from app.context import App

suggestions = typer.Typer(no_args_is_help=True, help="Answers to objections that wait for your word.")
deliveries = typer.Typer(no_args_is_help=True, help="Outward mails.")


class Outcome(StrEnum):
    """What a person may say of an unknown mail."""

    SENT = "sent"
    RESEND = "resend"


def tasks(
    assignee: Annotated[str | None, typer.Option(help="Only what this address has.")] = None,
    late: Annotated[bool, typer.Option("--late", help="Only what was to be done by now.")] = False,
) -> None:
    """List what waits for a person, oldest first."""
    running.with_app(lambda app: _list(app, assignee, late))


def done(
    task: Annotated[str, typer.Argument(metavar="TASK", help="The task, task_…, as `thaw tasks` shows it.")],
    note: Annotated[str, typer.Option(help="What was done.")] = "",
    outcome: Annotated[
        str | None,
        typer.Option(help="Of a call: reached, voicemail, no_answer, wrong_number or not_interested, which ends it."),
    ] = None,
    skip: Annotated[bool, typer.Option("--skip", help="Of a step of a sequence: it is not taken.")] = False,
) -> None:
    """Say that a task is done."""
    from app.outreach import tasks as asked

    if skip:
        running.with_app(lambda app: asked.skip(app, task, "thaw done", note))
    else:
        running.with_app(lambda app: asked.done(app, task, "thaw done", note, outcome))
    running.say(f"{task} is {'skipped' if skip else 'done'}")


def assign(
    task: Annotated[str, typer.Argument(metavar="TASK", help="The task, task_…, as `thaw tasks` shows it.")],
    to: Annotated[str, typer.Argument(metavar="ADDRESS", help="Whoever is to do it.")],
) -> None:
    """Give a task to somebody else."""
    from app.outreach import tasks as asked

    running.with_app(lambda app: asked.assign(app, task, to, "thaw assign"))
    running.say(f"{to} has {task}")


def introduce(
    reply: Annotated[str, typer.Argument(metavar="REPLY", help="The reply, msg_…, as `thaw tasks` shows it.")],
) -> None:
    """Introduce the lead of a reply to a closer, by your decision. It is held for some minutes, as always."""
    from app.triage import review

    handoff = running.with_app(lambda app: review.introduce(app, reply, "thaw introduce"))
    running.say(f"{handoff}: a closer is chosen and the introduction goes out, while `thaw serve` or a worker runs")


async def _list(app: App, assignee: str | None, late: bool) -> None:
    from app.store import leads
    from app.store import tasks as stored

    now = app.clock.now()
    async with app.read() as s:
        rows = await stored.waiting(s, assignee=assignee and assignee.lower(), due_by=now if late else None)
        count = await stored.waiting_count(s)
        addresses = {row.lead_id: (await leads.get(s, row.lead_id)).address for row in rows if row.lead_id}
    if not rows:
        running.say("nothing waits for a person")
    for row in rows:
        about = " ".join(filter(None, [addresses.get(row.lead_id or ""), row.message_id, row.delivery_id]))
        until = f", until {row.due_at:%Y-%m-%d %H:%M}" if row.due_at else ""
        over = ", which is over" if row.due_at and row.due_at <= now else ""
        has = f"    {row.assignee or 'nobody'} has it{until}{over}"
        running.say(f"{row.id}  {row.created_at:%Y-%m-%d %H:%M} UTC  {row.kind}  {about}\n    {row.why}\n{has}")
    if count > len(rows) and assignee is None and not late:
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


def label(
    reply: Annotated[str, typer.Argument(metavar="REPLY", help="The reply, msg_…, as `thaw tasks` shows it.")],
    what: Annotated[Label, typer.Argument(metavar="LABEL", help="What it is: " + ", ".join(Label))],
    on: Annotated[
        datetime | None,
        typer.Option(metavar="DAY", formats=["%Y-%m-%d"], help="For a stall: the day to come back, as 2026-09-01."),
    ] = None,
    to: Annotated[str | None, typer.Option(metavar="ADDRESS", help="For a referral: whom to write to.")] = None,
    name: Annotated[str | None, typer.Option(help="For a referral: their name.")] = None,
    objection: Annotated[ObjectionType | None, typer.Option(help="For an objection: of which kind.")] = None,
    why: Annotated[str, typer.Option(help="Why, for whoever asks later.")] = "",
) -> None:
    """Correct what a reply was taken for. What has not left because of the wrong label never does."""
    from app.triage import review

    people = None if to is None else (Person(name=name, email=to.lower(), found_in="person"),)
    correction = review.Correction(
        label=what, objection_type=objection, resume_on=on.date() if on else None, referred_to=people, reason=why
    )
    running.with_app(lambda app: review.relabel(app, reply, correction, "thaw label"))
    running.say(f"{reply} is {what}")


def agreement() -> None:
    """Say how often people agreed with each label. Of its last 50 readings, and whether it acts by itself."""
    from app.triage.agreement import report

    for row in running.with_app(report):
        record = row.record
        share = f"{row.record.agreement:.0%} of {record.decided}" if record.agreement is not None else "nothing yet"
        told = f"confirmed {record.confirmed}, corrected {record.corrected}" if record.decided else ""
        mode = row.binding.mode if row.binding == row.set_to else f"{row.binding.mode}, set to {row.set_to.mode}"
        allowed = f"error {row.set_to.error:g}" if row.set_to.error is not None else "always asked"
        running.say(f"{row.label:<10} {mode:<18} {allowed:<13} {share:<13} {told}".rstrip())
        if row.binding.why:
            running.say(f"    {row.binding.why}")


@suggestions.command("list")
def list_suggestions() -> None:
    """Show the answers that wait."""
    running.with_app(_list_suggestions)


@suggestions.command()
def approve(suggestion: Annotated[str, typer.Argument(metavar="ID", help="The suggestion, sug_….")]) -> None:
    """Send an answer in its thread."""
    from app.triage import answer

    running.with_app(lambda app: answer.approve(app, suggestion, "thaw suggestions"))
    running.say(f"{suggestion} goes out within the recipient's hours, while `thaw serve` or a worker runs")


@suggestions.command()
def edit(
    suggestion: Annotated[str, typer.Argument(metavar="ID", help="The suggestion, sug_….")],
    file: Annotated[typer.FileText, typer.Argument(metavar="FILE", help="The new words as plain text; - reads them.")],
) -> None:
    """Change the words of an answer; it still waits."""
    from app.triage import answer

    text = file.read()
    running.with_app(lambda app: answer.edit(app, suggestion, text, "thaw suggestions"))
    running.say(f"{suggestion} is changed; `thaw suggestions approve {suggestion}` sends it")


@suggestions.command()
def choose(
    suggestion: Annotated[str, typer.Argument(metavar="ID", help="The suggestion, sug_….")],
    response: Annotated[str, typer.Argument(help="Its name, such as no_budget.next-plan; `thaw objections playbook`.")],
) -> None:
    """Propose another response of the files in its place."""
    from app.triage import answer

    running.with_app(lambda app: answer.choose(app, suggestion, response, "thaw suggestions"))
    running.say(f"{suggestion} is {response} now; `thaw suggestions approve {suggestion}` sends it")


@suggestions.command()
def dismiss(suggestion: Annotated[str, typer.Argument(metavar="ID", help="The suggestion, sug_….")]) -> None:
    """Leave an objection without an answer."""
    from app.triage import answer

    running.with_app(lambda app: answer.dismiss(app, suggestion, "thaw suggestions"))
    running.say(f"{suggestion} is dismissed")


async def _list_suggestions(app: App) -> None:
    from app.store import leads, messages
    from app.store import suggestions as stored

    async with app.read() as s:
        rows = await stored.waiting(s)
        if not rows:
            running.say("no answer waits for your word")
        for row in rows:
            lead, reply = await leads.get(s, row.lead_id), await messages.get(s, row.message_id)
            running.say(f"{row.id}  {lead.address}  objection: {row.objection_type}")
            running.say(_indented("they wrote", reply.text or ""))
            running.say(_indented("the answer", row.text))


def _indented(head: str, text: str) -> str:
    return f"    {head}:\n" + "\n".join(f"      {line}" for line in text.strip().splitlines())
