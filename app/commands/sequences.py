"""`thaw sequences`: check, preview and apply the files that ops edit."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands import running
from app.domain.fields import FIELDS, quote
from app.errors import Conflict, NotFound

if TYPE_CHECKING:
    from app.context import App
    from app.outreach.catalog import Catalog, Context
    from app.outreach.template import Rendered
    from app.store.leads import Lead
    from app.store.mailboxes import Mailbox

group = typer.Typer(no_args_is_help=True, help="Check, preview and apply the files that make the mails.")

_Folder = Annotated[Path | None, typer.Argument(help="Folder of the files, instead of THAW_SEQUENCES_DIR.")]
_EXAMPLE = "example"
_ANSWERS = "objections"  # no sequence can be called so


@group.command()
def check(folder: _Folder = None) -> None:
    """Tell everything that is wrong in the files, with file and line. Needs no database."""
    found = _parsed(_chosen(folder))
    for name, each in found.sequences.items():
        steps = len(each.sequence.steps)
        running.say(f"{name}: {steps} step{'s' if steps > 1 else ''}")
    running.say(f"{_ANSWERS}: {len(found.answers)} answers")
    running.say(f"no problems; version {found.version}")


@group.command()
def preview(
    name: Annotated[str, typer.Argument(help='Name of a sequence, "return", "referral", or "objections".')],
    lead: Annotated[
        str, typer.Option(metavar="EMAIL", help="A stored lead to write to, instead of an invented one.")
    ] = _EXAMPLE,
) -> None:
    """Show each mail of a sequence as text. Each of its variants, too; or the answers to objections.

    Needs no database for the invented lead.
    """
    from app.outreach.letters import step_context, unsubscribe_url
    from app.outreach.template import MissingField

    settings = running.settings()
    found = _parsed(settings.sequences_dir)
    if name != _ANSWERS:
        found.sequence(name)
    to, sender = _example() if lead == _EXAMPLE else running.with_app(lambda app: _stored(app, lead), settings)
    context = step_context(to, sender, unsubscribe_url(settings.public_url, to)) | _example_words()
    try:
        shown = _answers(found, context) if name == _ANSWERS else _mails(found, name, context)
    except MissingField as missing:
        raise Conflict(f'"{name}" would not take {to.address}: this lead lacks {missing.field}') from None
    for heading, mail in shown:
        if isinstance(mail, str):
            running.say(f"--- {heading}\n\n{mail}\n")
            continue
        subject = mail.subject or "(that of the thread)"
        running.say(f"--- {heading}\nTo: {to.address}\nSubject: {subject}\n\n{mail.text.rstrip()}\n")


def _mails(found: Catalog, name: str, context: Context) -> list[tuple[str, Rendered | str]]:
    """The mails of a track, each with when it leaves, and what a person has before them for a step of theirs."""
    from app.outreach.catalog import preview as rendered

    mails = rendered(found, name, context)
    shown: list[tuple[str, Rendered | str]] = []
    for nth, step in enumerate(found.sequence(name).sequence.steps):
        since = "working days later" if nth else "working days after the lead came in"
        if not step.is_mail:
            passed = f", passed over after {step.timeout_days}" if step.timeout_days else ", waits until it is done"
            heading = f"{step.stem} (a {step.kind} by a person, {step.wait_days} {since}{passed})"
            shown.append((heading, found.note(name, step.stem, context)))
            continue
        shown.append((f"{step.stem} ({f'{step.wait_days} {since}' if step.wait_days else 'first'})", mails[step.stem]))
        shown += [
            (f"{stem} (in place of {step.stem}, for its share of the leads)", mails[stem]) for stem in step.variants
        ]
    return shown


def _answers(found: Catalog, context: Context) -> list[tuple[str, Rendered | str]]:
    """The answers to objections as they leave, each with the collateral that fits this lead."""
    from app.domain.collateral import fitting
    from app.outreach.catalog import type_of

    country = str(context["lead"]["country"] or "")
    footer = found.footer.render(context)
    shown: list[tuple[str, Rendered | str]] = []
    for kind in found.answers:
        piece = fitting(found.collateral, type_of(kind), country)
        proof = {field: getattr(piece, field) for field in FIELDS["collateral"]} if piece else {}
        mail = found.answer(kind, {**context, "collateral": proof}).with_footer(footer)
        shown.append((f"{kind} (once a person has approved it)", mail))
    return shown


@group.command()
def apply(folder: _Folder = None) -> None:
    """Check the files and make them live for all workers. With a problem, what was live stays."""
    from app.outreach.applied import apply as put_in_force

    files = dict(_parsed(_chosen(folder)).files)
    version, is_news = running.with_app(lambda app: put_in_force(app, files, by="thaw sequences apply"))
    running.say(f"version {version} is in force now" if is_news else f"version {version} is already in force")


@group.command()
def stats() -> None:
    """Show where everybody stands, by sequence, and why."""
    running.with_app(_stats)


async def _stats(app: App) -> None:
    from app.store.standings import books

    async with app.read() as s:
        found = await books(s, (await app.catalogs.current(s)).step_counts, app.clock.now())
    if not found:
        running.say("nobody was enrolled yet")
    for book in found:
        parts = {"sent": book.sent, "held": book.held, "skipped": book.skipped, "stopped": book.stopped}
        sums = " + ".join(f"{count} {name}" for name, count in parts.items())
        running.say(f"{book.sequence}: {sums} = {book.enrolled} enrolled; {book.mails_sent} mails have left")
        if book.by_hand:
            taken = ", ".join(f"{count} {how.replace('_', ' ')}" for how, count in sorted(book.by_hand.items()))
            running.say(f"  steps of people: {taken}")
        for name in parts:
            for why, count in sorted(book.reasons.get(name, {}).items(), key=lambda entry: -entry[1]):
                running.say(f"  {name} {count}: {why.replace('_', ' ')}")


def _chosen(folder: Path | None) -> Path:
    return folder or running.settings().sequences_dir


def _parsed(folder: Path) -> Catalog:
    from app.outreach.catalog import parse, read_folder

    with _told_with(folder):
        return parse(read_folder(folder))


@contextmanager
def _told_with(folder: Path) -> Iterator[None]:
    """Problems go to standard output, as linters print them, with paths that an editor can open."""
    from app.outreach.catalog import CatalogProblems

    try:
        yield
    except CatalogProblems as refused:
        for problem in refused.problems:
            running.say(f"{folder / problem.file}:{problem.line}: {problem.message}")
        raise typer.Exit(1) from None


def _example() -> tuple[Lead, Mailbox]:
    from app.store.leads import Lead
    from app.store.mailboxes import Mailbox

    lead = Lead(
        address="anna.berg@acme.example",
        first_name="Anna",
        last_name="Berg",
        company="Acme Logistics",
        title="Head of Inbound",
        country="DE",
        unsubscribe_token="example",
    )
    mailbox = Mailbox(
        address="sam@sender.example",
        name="Sam Sender",
        company="Sender Ltd",
        postal_address="1 Example Street, Exampletown",
    )
    return lead, mailbox


def _example_words() -> dict[str, dict[str, object]]:
    """What was said, and by whom, where a mail answers or names somebody."""
    words = "We are in the middle of the spring peak. Could you try me again after it?"
    return {
        "reply": {"text": words, "quoted": quote(words), "subject": "Re: our question", "date": "12 March 2026"},
        "referrer": {"name": "Jonas Falk", "first_name": "Jonas"},
    }


async def _stored(app: App, address: str) -> tuple[Lead, Mailbox]:
    """A stored lead, and the mailbox that writes to it, would, or an invented one where there is none yet."""
    from app.domain.suppression import canonical
    from app.store import enrollments, leads, mailboxes

    async with app.read() as s:
        lead = await leads.by_key(s, canonical(address))
        if lead is None:
            raise NotFound(f"there is no lead {address}; without --lead an invented one is taken")
        for enrollment in await enrollments.of_lead(s, lead.id):
            return lead, await mailboxes.get(s, enrollment.mailbox_id)
        return lead, next((m for m in await mailboxes.every(s) if m.is_active), _example()[1])
