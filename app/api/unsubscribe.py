"""The link in every mail's List-Unsubscribe header: one click, and a page with one button for people.

RFC 8058 section 3.1: the POST acts by itself, without cookies, login or redirect. A GET changes nothing, because
scanners follow every link. Unknown tokens get the same answer as known ones, so that nobody can try them out.
"""

from __future__ import annotations

from fastapi import APIRouter
from jinja2 import DictLoader, Environment
from sqlalchemy.exc import SQLAlchemyError
from starlette.responses import HTMLResponse

from app.api.links import HEADERS
from app.context import App
from app.triage.optout import unsubscribe

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>{{ title }}</title>
</head>
<body>
<main>
<h1>{{ title }}</h1>
<p>{{ text }}</p>
{% if asks %}
<form method="post">
<input type="hidden" name="List-Unsubscribe" value="One-Click">
<button type="submit">Stop these mails</button>
</form>
{% endif %}
</main>
</body>
</html>
"""
_pages = Environment(loader=DictLoader({"page": _PAGE}), autoescape=True, trim_blocks=True, lstrip_blocks=True)


def build(app: App) -> APIRouter:
    """`/u/{token}`, outside of the API and without its key."""
    router = APIRouter(prefix="/u", include_in_schema=False)

    @router.get("/{token}")
    async def ask(token: str) -> HTMLResponse:
        return _page("No more mails?", "Press the button, and we will not write to you again.", asks=True)

    @router.head("/{token}")
    async def head(token: str) -> HTMLResponse:
        return _page("No more mails?", "")

    @router.post("/{token}")
    async def act(token: str) -> HTMLResponse:
        try:
            await unsubscribe(app, token)
        except (SQLAlchemyError, OSError):
            text = "We could not write this down just now. Please try again in a few minutes."
            return _page("Please try again", text, status=503, asks=True)
        return _page("Done", "If this link is one of ours, we will not write to you again.")

    return router


def _page(title: str, text: str, *, status: int = 200, asks: bool = False) -> HTMLResponse:
    words = _pages.get_template("page").render(title=title, text=text, asks=asks)
    return HTMLResponse(words, status, headers=HEADERS)
