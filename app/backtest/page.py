"""The report as one HTML file that stands alone: no script, nothing from elsewhere, the look of the product's pages.

Everything in it is escaped by the environment of those pages.
"""

from __future__ import annotations

from pathlib import Path

from jinja2 import ChoiceLoader, FileSystemLoader
from markupsafe import Markup

from app.backtest import words
from app.backtest.report import Report
from app.web.render import FOLDER, environment
from classifier.reading import Label

# More of them make a page that browsers are slow with; the table beside it holds all.
_MOST_REPLIES = 500
_MOST_IN_A_LIST = 300


def as_page(report: Report) -> str:
    """The whole page."""
    pages = environment()
    own = pages.overlay(
        loader=ChoiceLoader([FileSystemLoader(Path(__file__).parent), pages.loader or FileSystemLoader(())])
    )
    style = (FOLDER / "static" / "thaw.css").read_text(encoding="utf-8")
    return own.get_template("report.html").render(
        report=report,
        told=words,
        labels=tuple(Label),
        # Ours, and no text of anybody else.
        style=Markup(style),
        most=_MOST_IN_A_LIST,
        newest=report.replies[::-1][:_MOST_REPLIES],
    )
