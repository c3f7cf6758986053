"""The pages for people: what happened, one lead, what waits for a person, the mailboxes. They change nothing.

Owns the routes, who may enter, and the headers of every answer. Works without JavaScript; nothing is loaded from
elsewhere. Include this router last: it answers every path that nobody else knows with a page.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import HTMLResponse
from jinja2 import Environment
from sqlalchemy.exc import OperationalError
from starlette.background import BackgroundTask

from app.access import Refused, admit, note_use
from app.context import App
from app.errors import NotFound
from app.outreach.why import why_not
from app.store import pages, summary, tasks
from app.web import render
from app.web.timeline import still_open, timeline

log = logging.getLogger(__name__)

PAGE = 200
_EVENTS = 10
_TASKS = 500
_HEADERS = {
    # Nothing but our own style sheet and icon; no script, no form, no frame.
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_PRIVATE = {"Cache-Control": "no-store"}
_KEPT = {"Cache-Control": "public, max-age=86400"}
_ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b6077"/>'
    '<path d="M16 5c5 7 8 10 8 14a8 8 0 0 1-16 0c0-4 3-7 8-14z" fill="#fff"/></svg>'
)

View = Callable[["Pages", Request], Awaitable[Response]]


def build(app: App) -> APIRouter:
    """The routes of all pages."""
    router = APIRouter(include_in_schema=False)
    shown = Pages(app)
    views: dict[str, View] = {
        "/": overview,
        "/leads/{lead_id}": one_lead,
        "/tasks": open_tasks,
        "/mailboxes": all_mailboxes,
        "/{path:path}": nowhere,
    }
    # What everybody may load: it says nothing, and the page that asks for the key needs it.
    router.add_api_route("/static/thaw.css", shown.style)
    router.add_api_route("/static/icon.svg", shown.icon)
    for path, view in views.items():
        router.add_api_route(path, _guarded(shown, view))
    return router


class Pages:
    """The templates and the application that the views need."""

    def __init__(self, app: App) -> None:
        self.app = app
        self._templates: Environment = render.environment()
        self._css = (render.FOLDER / "static" / "thaw.css").read_bytes()
        # A new style sheet has a new address, so that an old one may be kept for long.
        self._templates.globals["style_version"] = hashlib.sha256(self._css).hexdigest()[:12]

    def page(self, template: str, *, status: int = 200, waiting: int | None = None, **values: object) -> HTMLResponse:
        """A page; `waiting` is the number beside the link to the tasks."""
        html = self._templates.get_template(template).render(now=self.app.clock.now(), waiting=waiting, **values)
        return HTMLResponse(html, status, headers=_HEADERS | _PRIVATE)

    async def style(self) -> Response:
        """The style sheet."""
        return Response(self._css, media_type="text/css", headers=_HEADERS | _KEPT)

    async def icon(self) -> Response:
        """The icon in the browser's tab."""
        return Response(_ICON, media_type="image/svg+xml", headers=_HEADERS | _KEPT)


def _guarded(shown: Pages, view: View) -> Callable[[Request], Awaitable[Response]]:
    """A view behind the door: the key is asked for first, and what goes wrong becomes a page, too."""

    async def endpoint(request: Request) -> Response:
        try:
            caller = await admit(shown.app, _password(request.headers.get("authorization", "")))
            answer = await view(shown, request)
            answer.background = BackgroundTask(note_use, shown.app, caller)
            return answer
        except Refused:
            answer = shown.page("problem.html", status=401, title="The key, please", text=_ASK)
            answer.headers["WWW-Authenticate"] = 'Basic realm="Thaw", charset="UTF-8"'
            return answer
        except NotFound as error:
            return shown.page("problem.html", status=404, title="Not found", text=str(error))
        except OperationalError:
            log.exception("page.database_away")
            return shown.page("problem.html", status=503, title="The database is away", text="Try again in a moment.")

    return endpoint


_ASK = (
    "Enter any user name, and as the password an API key: one that `thaw keys add` made, or the one that "
    "THAW_API_KEY holds."
)


def _password(header: str) -> bytes | None:
    """The password of HTTP Basic (RFC 7617), None where there is none."""
    scheme, _, token = header.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        return base64.b64decode(token.strip(), validate=True).partition(b":")[2]
    except (binascii.Error, ValueError):
        return None


async def overview(shown: Pages, request: Request) -> Response:
    """What happened: the figures, the way from lead to introduction, all leads, and the last events."""
    number = _page_number(request.query_params.get("page", "1"))
    async with shown.app.read() as s:
        counts = await summary.summarise(s)
        funnel = await pages.funnel(s)
        rows = await pages.lead_rows(s, (number - 1) * PAGE, PAGE)
        last = await pages.last_events(s, _EVENTS)
    if number > 1 and not rows:
        raise NotFound(f"The list of leads has no page {number}.")
    stages = (
        ("leads", funnel.leads),
        ("written to", funnel.written_to),
        ("answered", funnel.answered),
        ("positive", funnel.positive),
        ("introduced", funnel.introduced),
    )
    return shown.page(
        "overview.html",
        waiting=sum(counts.tasks.values()),
        counts=counts,
        stages=stages,
        rows=rows,
        last=last,
        number=number,
        page_size=PAGE,
        page_count=max(1, -(-counts.leads // PAGE)),
    )


def _page_number(text: str) -> int:
    """A page's number, from 1. Raises NotFound."""
    if not (text.isascii() and text.isdecimal() and len(text) <= 6 and int(text) >= 1):
        raise NotFound("There is no such page of the list.")
    return int(text)


async def one_lead(shown: Pages, request: Request) -> Response:
    """One lead and all that happened with it."""
    lead_id = request.path_params["lead_id"]
    if "\x00" in lead_id:  # PostgreSQL's text holds no NUL.
        raise NotFound("There is no such lead.")
    async with shown.app.read() as s:
        story = await pages.lead_story(s, lead_id)
        waiting = await tasks.waiting_count(s)
    comes = await why_not(shown.app, lead_id)
    mails = still_open(story)
    return shown.page("lead.html", waiting=waiting, story=story, comes=comes, entries=timeline(story), open_mails=mails)


async def open_tasks(shown: Pages, request: Request) -> Response:
    """What waits for a person."""
    async with shown.app.read() as s:
        rows = await pages.open_tasks(s, _TASKS)
        waiting = await tasks.waiting_count(s)
    return shown.page("tasks.html", waiting=waiting, rows=rows)


async def all_mailboxes(shown: Pages, request: Request) -> Response:
    """The mailboxes and how they do."""
    clock = shown.app.clock
    async with shown.app.read() as s:
        rows = await pages.mailbox_rows(s, clock.now() - timedelta(hours=24))
        waiting = await tasks.waiting_count(s)
    return shown.page(
        "mailboxes.html",
        waiting=waiting,
        rows=rows,
        now_real=clock.real(),
        inbox_fresh=shown.app.settings.inbox_fresh,
    )


async def nowhere(shown: Pages, request: Request) -> Response:
    """Every path that no other route knows. Raises NotFound, for the API's paths as an answer for programs."""
    if request.url.path.startswith("/api/"):
        raise HTTPException(404)
    raise NotFound("There is no page at this address.")
