"""The report as text for a terminal. What strangers wrote is shown as it is, without marks and control characters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from app.backtest import words
from app.backtest.judge import Reply
from app.backtest.report import Report
from app.domain.fields import UNWANTED
from classifier.reading import Kind, Label

# The first of each list; the page holds all.
_MOST = 10


def show(report: Report, console: Console) -> None:
    """Print it."""
    people = report.by_people()
    share = f" ({round(100 * report.answered / report.people)} %)" if report.people else ""
    _say(
        console,
        f"{report.mailbox} since {report.since}: you wrote to {report.people} people who had not written first; "
        f"{report.answered} of them answered{share}, with {len(people)} replies.",
    )
    if report.until_answered is not None:
        _say(
            console,
            f"Half of the answered positive replies had their answer within {words.span(report.until_answered)}.",
        )
    if report.months:
        _say(console, "\nReplies by month", style="bold")
        console.print(_months(report))
    _figures(console, "What Thaw would have done", _deeds(report))
    _figures(console, "Objections by type", [(kind.replace("_", " "), len(some)) for kind, some in report.objections()])
    _figures(console, "What else came", _rest(report))
    _figures(
        console,
        "Not counted",
        [(name, report.uncounted.get(why, 0)) for why, name in words.UNCOUNTED.items()]
        + [("could not be read", len(report.unread))],
    )
    if report.closed:
        _say(console, f"Folders that could not be opened: {', '.join(report.closed)}")
    _missed(console, report)


def _missed(console: Console, report: Report) -> None:
    """What a team wants to know first stands last, where a terminal shows it."""
    _list(
        console,
        "Asked for no more mail, and were written to again",
        (
            (f"{each.reply.at:%Y-%m-%d}", each.reply, f"{each.mails} mails since, the last on {each.last_at:%Y-%m-%d}")
            for each in report.after_opt_out
        ),
        len(report.after_opt_out),
    )
    _list(
        console,
        "People whom a reply named, and who were not written to since",
        (
            (f"{each.reply.at:%Y-%m-%d}", each.reply, f"names {words.person(each.person)}")
            for each in report.named
            if each.written_at is None
        ),
        sum(each.written_at is None for each in report.named),
    )
    _list(
        console,
        "They named a day, and it has passed",
        ((str(reply.reading.resume_on), reply, "") for reply in report.passed),
        len(report.passed),
    )
    _list(
        console,
        "Positive replies that nobody answered",
        ((f"{reply.at:%Y-%m-%d}", reply, _ago(report, reply)) for reply in report.unanswered),
        len(report.unanswered),
    )


def _ago(report: Report, reply: Reply) -> str:
    passed = f"; passed on to a colleague on {reply.passed_on_at:%Y-%m-%d}" if reply.passed_on_at else ""
    junk = "; it lies in Junk" if reply in report.in_junk() else ""
    forged = "; the address may be forged" if reply.is_forged else ""
    return words.days_ago(report.now - reply.at) + passed + junk + forged


def _months(report: Report) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column("")
    for name in (*Label, "replies", "machines", "returned"):
        table.add_column(str(name), justify="right")
    for month in report.months:
        counts = [month.labels.get(label, 0) for label in Label]
        table.add_row(f"{month.first:%Y-%m}", *map(str, (*counts, month.people, month.machine, month.bounces)))
    labels = report.labels()
    counts = [labels[label] for label in Label]
    machine, bounces = (sum(getattr(m, name) for m in report.months) for name in ("machine", "bounces"))
    table.add_section()
    table.add_row("all", *map(str, (*counts, sum(counts), machine, bounces)), style="bold")
    return table


def _deeds(report: Report) -> list[tuple[str, int]]:
    effects = report.effects()
    return [(name, effects[kind]) for kind, (name, _) in words.DEEDS.items()] + [("nothing", report.without_effect())]


def _rest(report: Report) -> list[tuple[str, int]]:
    kinds = report.kinds()
    return [
        ("opt-outs", report.opt_outs()),
        ("replies that lie in Junk", len(report.in_junk())),
        *((name, kinds[kind]) for kind, name in words.KINDS.items() if kind is not Kind.BOUNCE),
        ("returned for good", report.hard_bounces()),
        ("returned for now", kinds[Kind.BOUNCE] - report.hard_bounces()),
        ("dead addresses that were written to again", len(report.after_bounce)),
    ]


def _figures(console: Console, title: str, rows: Sequence[tuple[str, int]]) -> None:
    rows = [row for row in rows if row[1]]
    if not rows:
        return
    _say(console, f"\n{title}", style="bold")
    table = Table(show_header=False, box=None, pad_edge=False)
    table.add_column(justify="right")
    table.add_column()
    for name, count in rows:
        table.add_row(f"{count:,}", name)
    console.print(table)


def _list(console: Console, title: str, rows: Iterable[tuple[str, Reply, str]], count: int) -> None:
    _say(console, f"\n{title}: {count or 'none'}", style="bold")
    for number, (day, reply, note) in enumerate(rows):
        if number == _MOST:
            _say(console, f"and {count - _MOST} more in the HTML file", indent=2)
            break
        _say(console, f"{day}  {words.who(reply)}{f'  ({note})' if note else ''}", indent=2)
        if said := words.line(reply.reading.new_text, 160):
            _say(console, f'"{said}"', style="dim", indent=6)


def _say(console: Console, text: str, style: str = "", indent: int = 0) -> None:
    # As text and not as markup, so that brackets and colours of a stranger's mean nothing.
    console.print(Padding(Text(UNWANTED.sub("", text), style=style), (0, 0, 0, indent), expand=False))
