"""`thaw demo`: some months of outreach in a mail world of its own, on real SMTP, real IMAP and real PostgreSQL.

Composes the service with the sandbox, steps its clock, prints what came of every lead, and then keeps serving the
pages. Nothing leaves this machine: the service runs with `offline` set.
"""

from __future__ import annotations

import asyncio
import shutil
import socket
import tempfile
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from sqlalchemy.ext.asyncio import AsyncSession

from app.clock import SteppedClock
from app.context import App
from app.handoff.closers import NewCloser, add_closer
from app.jobs import planner
from app.main import Service, background, bind, create_api, serve, service
from app.outreach.accounts import NewMailbox, add_mailbox
from app.outreach.applied import apply
from app.outreach.catalog import read_folder
from app.outreach.enroll import NewLead, enter
from app.sandbox import cast
from app.sandbox.desk import Desk
from app.sandbox.population import Town
from app.sandbox.servers import MailWorld
from app.sandbox.stepping import Director
from app.settings import Settings
from app.store import deliveries, embedded, mailboxes, messages, migrate, planning, summary
from app.store.summary import Summary
from classifier.reading import Label

# A Monday; the same on every machine, so that the same seed gives the same table.
START = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
# Long enough that those who put it off are written to on their day, and that several notes are read. Then the play goes
# on, a week at a time, while somebody is between two mails of a cold sequence: whoever a colleague's reply stopped for
# three months begins late.
SHORTEST, LONGEST = timedelta(days=126), timedelta(days=182)
LEADS = 60
MAILS = (
    ("introduction", "introductions"),
    ("brief", "briefs to closers"),
    ("answer", "answers to objections"),
    ("return", "returns"),
    ("referral", "first mails to referred people"),
)
DECISIONS = ("approved", "edited", "dismissed", "superseded", "waiting")
OUTCOMES = (
    "introduced",
    "suggested",
    "answered",
    "parked",
    "returned",
    "referred",
    "nurtured",
    "suppressed",
    "bounced",
    "held",
    "waiting for a person",
    "left the company",
    "taken over",
    "silent",
    "closed",
    "no outcome",
)


@dataclass(frozen=True, kw_only=True)
class Demo:
    """A running demo."""

    running: Service
    clock: SteppedClock
    world: MailWorld
    town: Town
    watched: dict[str, str]


async def run(seed: int, once: bool, port: int, console: Console | None = None) -> int:
    """Play, print, and serve unless `once`. The exit code: 0 when every lead has an outcome and no mail left twice."""
    with bind("127.0.0.1", port, or_next=50) as listener:
        return await _run(seed, once, port, listener, console or Console())


async def _run(seed: int, once: bool, port: int, listener: socket.socket, console: Console) -> int:
    async with demo(seed) as played, background(played.running.worker.run()):
        with _progress(console) as progress:
            await _play(played, seed, progress)
        code = await _report(played, seed, console)
        if once:
            return code
        address = "http://{}:{}/".format(*listener.getsockname()[:2])
        if listener.getsockname()[1] != port:
            console.print(f"\nPort {port} is taken by another program.")
        console.print(
            f"\nWhat happened, lead by lead: [bold]{address}[/bold]   (Ctrl-C ends the demo)", highlight=False
        )
        await serve(create_api(played.running), listener)
        return code


@asynccontextmanager
async def demo(seed: int) -> AsyncIterator[Demo]:
    """The sandbox and the service on a database of their own, which is gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="thaw-demo-"))
    clock = SteppedClock(START)
    town = Town(seed, [row.card for row in cast.leads(seed, LEADS)], clock=clock.now)
    settings = Settings(
        data_dir=folder,
        database_url=None,
        offline=True,
        api_key=None,
        secret_key=None,
        public_url=None,
        # Watching and planning follow real time here, while the business clock runs months in a minute.
        planner_interval=timedelta(seconds=1),
        poll_interval=timedelta(seconds=45),
    )
    server = await asyncio.to_thread(embedded.start, folder / "postgres", durable=False)
    try:
        url = server.url()
        await asyncio.to_thread(migrate.upgrade, url)
        async with MailWorld(town, clock=clock) as world, service(settings, url, clock=clock) as running:
            watched = await _furnish(running.app, world)
            yield Demo(running=running, clock=clock, world=world, town=town, watched=watched)
    finally:
        await asyncio.to_thread(server.close)
        await asyncio.to_thread(embedded.remove, folder / "postgres")
        shutil.rmtree(folder, ignore_errors=True)


async def _furnish(app: App, world: MailWorld) -> dict[str, str]:
    """Mailboxes and closers of the invented firm; the mailboxes' ids by address."""
    files = read_folder(app.settings.sequences_dir)
    # The demo's own people look at the pages; a mail to them would come at an hour that depends on this machine.
    files.pop("tasks.toml", None)
    await apply(app, files, by="demo")
    watched = {}
    for seat in cast.MAILBOXES:
        await world.add_mailbox(seat.address, seat.password)
        watched[seat.address] = await add_mailbox(
            app,
            NewMailbox(
                address=seat.address,
                name=seat.name,
                company=cast.FIRM.name,
                postal_address=cast.FIRM.postal_address,
                zone="Europe/London",
                username=seat.address,
                password=seat.password,
                smtp_host="127.0.0.1",
                smtp_port=world.smtp_port,
                smtp_security="none",
                imap_host="127.0.0.1",
                imap_port=world.imap_port,
                imap_security="none",
            ),
        )
    for seat in cast.CLOSERS:
        await world.add_mailbox(seat.address, seat.password)
        await add_closer(app, NewCloser(name=seat.name, address=seat.address, booking_url=seat.booking_url))
    return watched


async def _play(played: Demo, seed: int, progress: Progress) -> None:
    app = played.running.app
    bar = progress.add_task("connecting", total=None, mails=0, replies=0)
    await _until_watched(played)
    for number, row in enumerate(cast.leads(seed, LEADS), 1):
        progress.update(bar, description=f"lead {number} of {LEADS}")
        lead = NewLead(
            email=row.address,
            first_name=row.first_name,
            last_name=row.last_name,
            company=row.company,
            title=row.title,
            country=row.country,
            source="the demo's list",
        )
        await enter(app, lead, row.sequence)

    def show(now: datetime) -> None:
        progress.update(
            bar,
            description=f"{now:%a %d %b %H:%M} UTC",
            mails=len(played.world.accepted),
            replies=sum(played.world.delivered[address] for address in played.watched),
        )

    desk = Desk(app, seed, cast.MAILBOXES[0].name)
    director = Director(
        clock=played.clock,
        world=played.world,
        town=played.town,
        is_quiet=lambda: _is_quiet(played),
        next_due=lambda: _next_due(app, desk),
        nudge=lambda: _nudge(app, desk),
        explain=lambda: _explain(played),
    )
    length = SHORTEST
    await director.run(START + length, show)
    while length < LONGEST and await _without_outcome(app):
        length += timedelta(days=7)
        await director.run(START + length, show)
    progress.update(bar, total=1, completed=1)


async def _until_watched(played: Demo) -> None:
    """Mail that arrives before a mailbox was first read would count as old mail."""
    app = played.running.app
    while True:
        async with app.read() as s:
            if all(mailbox.read_at is not None for mailbox in await mailboxes.every(s)):
                return
        await asyncio.sleep(0.05)


async def _is_quiet(played: Demo) -> bool:
    """No job runs, no delivery is open, and every message that was delivered is processed."""
    async with played.running.app.read() as s:
        # Asked many times a second, beside the work itself, so the question that mostly decides comes alone.
        return not await planning.jobs_open(s) and not any((await _open_work(s, played)).values())


async def _open_work(s: AsyncSession, played: Demo) -> dict[str, int]:
    seen = await messages.sighted_by_mailbox(s, "INBOX")
    arrived = {mailbox_id: played.world.delivered[address] for address, mailbox_id in played.watched.items()}
    return {
        "jobs": await planning.jobs_open(s),
        "deliveries": await deliveries.open_count(s),
        "unprocessed messages": len(await messages.waiting(s)),
        "uncollected messages": sum(count - seen.get(mailbox, 0) for mailbox, count in arrived.items()),
    }


async def _next_due(app: App, desk: Desk) -> datetime | None:
    async with app.read() as s:
        mail = await planning.next_due(s)
    return min((at for at in (mail, await desk.next_at()) if at is not None), default=None)


async def _nudge(app: App, desk: Desk) -> None:
    await desk.work()
    await planner.plan(app)


async def _without_outcome(app: App) -> int:
    async with app.read() as s:
        return (await summary.outcomes_of_leads(s)).get("no outcome", 0)


async def _explain(played: Demo) -> str:
    async with played.running.app.read() as s:
        return f"open: {await _open_work(s, played)}"


# -- the table -----------------------------------------------------------------------------------------------------


def _progress(console: Console) -> Progress:
    return Progress(
        TextColumn("{task.description:<20}"),
        BarColumn(bar_width=30),
        TextColumn("{task.fields[mails]} mails sent, {task.fields[replies]} received"),
        TimeElapsedColumn(),
        console=console,
    )


async def _report(played: Demo, seed: int, console: Console) -> int:
    async with played.running.app.read() as s:
        counts = await summary.summarise(s)
        outcomes = await summary.outcomes_of_leads(s)
    refs = Counter(str(message_from_bytes(mail.raw)["X-Thaw-Ref"]) for mail in played.world.accepted)
    doubled = [ref for ref, count in refs.items() if count > 1]
    console.print(_table(counts, outcomes, played, seed))
    if doubled:
        console.print(f"[red]{len(doubled)} mails were accepted twice[/red]")
    if without := outcomes.get("no outcome", 0):
        console.print(f"[red]{without} leads have no outcome[/red]")
    return 1 if doubled or without else 0


def _table(counts: Summary, outcomes: dict[str, int], played: Demo, seed: int) -> Table:
    days = (played.clock.now() - START).days
    table = Table(title=f"{days} days, {counts.leads} leads, seed {seed}", title_justify="left", show_header=False)
    table.add_column()
    table.add_column(justify="right")
    table.add_row("[bold]mails sent", str(sum(counts.sent.values())))
    table.add_row("  steps of cold sequences", str(counts.sent.get("step", 0) - counts.nurture))
    table.add_row("  nurture notes", str(counts.nurture))
    for purpose, name in MAILS:
        table.add_row(f"  {name}", str(counts.sent.get(purpose, 0)))
    table.add_section()
    table.add_row("[bold]replies from people", str(sum(counts.replies.values())))
    for label in Label:
        table.add_row(f"  {label}", str(counts.replies.get(label, 0)))
    table.add_row("mail from machines", str(sum(counts.machine_mail.values())))
    table.add_section()
    table.add_row("[bold]answers proposed to a person", str(sum(counts.suggestions.values())))
    for decision in DECISIONS:
        table.add_row(f"  {decision}", str(counts.suggestions.get(decision, 0)))
    table.add_section()
    table.add_row("[bold]what came of the leads", str(sum(outcomes.values())))
    for outcome in OUTCOMES:
        table.add_row(f"  {outcome}", str(outcomes.get(outcome, 0)))
    return table
