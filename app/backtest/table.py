"""A line for each reply, as CSV that any spreadsheet opens.

A cell of a stranger's must not be run by a spreadsheet: one that could begin a formula begins with an apostrophe.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from app.backtest.report import Report
from app.backtest.words import deeds, person, sort_of
from app.domain.fields import UNWANTED
from classifier.reading import Signal

COLUMNS = (
    *("at", "from", "name", "lead", "subject", "kind", "label", "type", "sure", "opt_out", "resume_on", "named"),
    *("thaw_does", "because", "answered_at", "passed_on_at", "folder", "matched_by", "words"),
)
# OWASP ASVS 1.2.10: what spreadsheets take for the beginning of a formula; a cell may also be split at a line feed.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "＝", "＋", "－", "＠")


def as_csv(report: Report) -> str:
    """The whole table, the oldest reply first. The byte order mark at its beginning tells Excel that it is UTF-8."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for row in _rows(report):
        writer.writerow([safe(cell) for cell in row])
    return "\ufeff" + text.getvalue()


def safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula, without characters that show nothing."""
    cell = UNWANTED.sub("", cell)
    return f"'{cell}" if cell.lstrip(" \u00a0").startswith(_FORMULA) else cell


def _rows(report: Report) -> Iterator[tuple[str, ...]]:
    for reply in report.replies:
        reading, mail = reply.reading, reply.answer.mail
        yield (
            f"{reply.at:%Y-%m-%d %H:%M}",
            reading.headers.from_address,
            reading.headers.from_name,
            reply.answer.lead,
            reading.headers.subject,
            reading.kind,
            reading.label,
            sort_of(reply),
            f"{reading.confidence:.2f}",
            "yes" if Signal.OPT_OUT in reading.signals else "",
            str(reading.resume_on or ""),
            "; ".join(map(person, reading.referred_to)),
            "; ".join(deeds(reply.decision)),
            reply.decision.reason,
            f"{reply.answered_at:%Y-%m-%d %H:%M}" if reply.answered_at else "",
            f"{reply.passed_on_at:%Y-%m-%d %H:%M}" if reply.passed_on_at else "",
            report.folders[mail.folder].name,
            reply.answer.by,
            reading.new_text,
        )
