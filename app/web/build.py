"""The pages for people: what happened, one lead, what waits for a person, the mailboxes; and the forms on them.

Owns the routes, who may enter, and the headers of every answer. Works without JavaScript; nothing is loaded from
elsewhere. A form is a POST that ends in a redirect, so that loading a page anew does nothing twice. Include this
router last: it answers every path that nobody else knows with a page.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from urllib.parse import quote, urlencode

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.ext.asyncio import AsyncSession
from starlette.background import BackgroundTask

from app.access import Refused, admit, note_use
from app.context import App
from app.domain.fields import plain
from app.errors import Conflict, Forbidden, Invalid, NotFound, ThawError
from app.outreach.why import why_not
from app.store import closer_list, lead_list, pages, summary
from app.store.lead_list import Filter
from app.store.pages import Head, Wanted
from app.triage import playbook
from app.triage.agreement import report
from app.web import forms, render, timeline, words
from app.web.acting import ACTIONS, Action
from app.web.forms import TooLarge

log = logging.getLogger(__name__)

PAGE = 200
_EVENTS = 6
_TASKS = 500
_SUGGESTIONS = 100
_HANDOFFS = 100
_WEEK = timedelta(days=7)
_HEADERS = {
    # Nothing but our own style sheet, icon and forms; no script, no frame.
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; "
        "frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex",
    # With "no-referrer" browsers would hide the Origin of our own forms, too (WHATWG Fetch, section 3.2).
    "Referrer-Policy": "same-origin",
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
        "/suggestions": open_suggestions,
        "/closers": all_closers,
        "/mailboxes": all_mailboxes,
        "/{path:path}": nowhere,
    }
    # What everybody may load: it says nothing, and the page that asks for the key needs it.
    router.add_api_route("/static/thaw.css", shown.style)
    router.add_api_route("/static/icon.svg", shown.icon)
    for path, view in views.items():
        router.add_api_route(path, _guarded(shown, view))
    for path, action in ACTIONS.items():
        router.add_api_route(path, _guarded(shown, _doing(action)), methods=["POST"])
    return router


class Pages:
    """The templates and the application that the views need."""

    def __init__(self, app: App) -> None:
        self.app = app
        self._templates: Environment = render.environment()
        self._css = (render.FOLDER / "static" / "thaw.css").read_bytes()
        # A new style sheet has a new address, so that an old one may be kept for long.
        self._templates.globals["style_version"] = hashlib.sha256(self._css).hexdigest()[:12]

    def page(self, template: str, *, status: int = 200, head: Head | None = None, **values: object) -> HTMLResponse:
        """A page; without a `head` it says nothing of what waits and what is ill."""
        html = self._templates.get_template(template).render(now=self.app.clock.now(), head=head, **values)
        return HTMLResponse(html, status, headers=_HEADERS | _PRIVATE)

    async def head(self, s: AsyncSession) -> Head:
        """What every page says above its own matter."""
        return await pages.head(s, self.app.clock.real() - self.app.settings.inbox_fresh)

    def for_forms(self, request: Request, back: str) -> dict[str, Any]:
        """What a page with forms needs: their token, its own address, and what was just done there."""
        done = words.done(request.query_params.get("done"))
        return {"token": forms.token(self.app.vault, request), "back": back, "done": done}

    async def refusal(self, error: ThawError, *, back: str = "/", text: str = "") -> HTMLResponse:
        """What may not be, as a page: why, a way back, and the words that somebody had typed."""
        async with self.app.read() as s:
            head = await self.head(s)
        status, title = next(_REFUSALS[kind] for kind in type(error).__mro__ if kind in _REFUSALS)
        why = render.sentence(str(error))
        return self.page("problem.html", status=status, head=head, title=title, text=why, back=back, typed=text)

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
            request.state.caller = caller
            answer = await view(shown, request)
            answer.background = BackgroundTask(note_use, shown.app, caller)
            return answer
        except Refused:
            answer = shown.page("problem.html", status=401, title="The key, please", text=_ASK)
            answer.headers["WWW-Authenticate"] = 'Basic realm="Thaw", charset="UTF-8"'
            return answer
        except ThawError as error:
            return await shown.refusal(error)
        except OperationalError:
            log.exception("page.database_away")
            return shown.page("problem.html", status=503, title="The database is away", text="Try again in a moment.")

    return endpoint


def _doing(action: Action) -> View:
    """A form's view: the flow is called once the form is known to be ours, and the page that it stood on follows."""

    async def view(shown: Pages, request: Request) -> Response:
        form = await forms.read(request, shown.app.vault, action.fields)
        try:
            row_id = _id(request, "row_id")
            await action.run(shown.app, row_id, form, forms.actor(request))
        except ThawError as error:
            return await shown.refusal(error, back=form.back, text=form.fields.get("text", ""))
        except IntegrityError:
            twice = Conflict("somebody did the same just now; look before you do it again")
            return await shown.refusal(twice, back=form.back)
        where = f"{form.back}?done={action.done}#{quote(row_id, safe='')}"
        return RedirectResponse(where, 303, headers=_HEADERS | _PRIVATE)

    return view


_REFUSALS: dict[type[ThawError], tuple[int, str]] = {
    NotFound: (404, "Not found"),
    Conflict: (409, "That is not possible now"),
    TooLarge: (413, "That is too much"),
    Invalid: (422, "Something is missing or wrong"),
    Forbidden: (403, "Refused"),
    ThawError: (400, "That did not work"),
}


def _id(request: Request, name: str) -> str:
    """An id out of the address. Raises NotFound for what is none: PostgreSQL's text holds no NUL."""
    row_id = str(request.path_params[name])
    if "\x00" in row_id or len(row_id) > 64:
        raise NotFound("There is nothing at this address.")
    return row_id


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
    """What happened: the figures, the way from lead to introduction, the leads, and the last events."""
    number = _page_number(request.query_params.get("page", "1"))
    wanted = _filter(request)
    async with shown.app.read() as s:
        counts = await summary.summarise(s)
        funnel = await pages.funnel(s)
        ways = await pages.ways_on(s)
        rows, fitting = await lead_list.page(s, wanted, (number - 1) * PAGE, PAGE)
        last = await pages.last_events(s, _EVENTS)
        head = await shown.head(s)
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
        head=head,
        counts=counts,
        stages=stages,
        ways=ways,
        rows=rows,
        last=last,
        wanted=wanted,
        fitting=fitting,
        number=number,
        page_size=PAGE,
        page_count=max(1, -(-fitting // PAGE)),
        earlier=_address(wanted, number - 1),
        later=_address(wanted, number + 1),
    )


def _filter(request: Request) -> Filter:
    """Which leads are asked for. Raises NotFound for a standing that there is not."""
    standing = request.query_params.get("standing", "")
    if standing and standing not in words.FILTERS:
        raise NotFound("There is no such sort of leads.")
    return Filter(words=plain("lead.name", request.query_params.get("q", "")), standing=standing)


def _address(wanted: Filter, number: int) -> str:
    """The address of one page of the list."""
    asked = {"q": wanted.words, "standing": wanted.standing, "page": number}
    return f"/?{urlencode({name: value for name, value in asked.items() if value})}#leads"


def _page_number(text: str) -> int:
    """A page's number, from 1. Raises NotFound."""
    if not (text.isascii() and text.isdecimal() and len(text) <= 6 and int(text) >= 1):
        raise NotFound("There is no such page of the list.")
    return int(text)


async def one_lead(shown: Pages, request: Request) -> Response:
    """One lead and all that happened with it."""
    lead_id = _id(request, "lead_id")
    async with shown.app.read() as s:
        story = await pages.lead_story(s, lead_id)
        head = await shown.head(s)
    comes = await why_not(shown.app, lead_id)
    return shown.page(
        "lead.html",
        head=head,
        story=story,
        comes=comes,
        entries=timeline.timeline(story),
        open_mails=timeline.still_open(story),
        whys=timeline.whys(story),
        correctable=timeline.correctable(story),
        introducible=timeline.introducible(story),
        **shown.for_forms(request, f"/leads/{story.row.lead.id}"),
    )


async def open_tasks(shown: Pages, request: Request) -> Response:
    """What waits for a person, and how often people agreed with what did not."""
    agreement = await report(shown.app)
    asked = request.query_params
    state = asked.get("state", "open")
    if state not in words.TASK_STATES:
        raise NotFound("There is no such sort of tasks.")
    wanted = Wanted(
        state=state, assignee=plain("lead.name", asked.get("who", "")), kind=plain("lead.name", asked.get("kind", ""))
    )
    async with shown.app.read() as s:
        rows = await pages.tasks_like(s, wanted, shown.app.clock.now(), _TASKS)
        people, kinds = await pages.task_choices(s)
        head = await shown.head(s)
    return shown.page(
        "tasks.html",
        head=head,
        rows=rows,
        wanted=wanted,
        people=people,
        kinds=kinds,
        agreement=agreement,
        **shown.for_forms(request, "/tasks"),
    )


async def open_suggestions(shown: Pages, request: Request) -> Response:
    """Answers to objections that wait for a person's word, and the objections of a month that none fitted."""
    responses = await playbook.names(shown.app)
    month = request.query_params.get("month") or f"{shown.app.clock.now():%Y-%m}"
    try:
        unfitted = await playbook.unfitted(shown.app, month)
    except Invalid:
        raise NotFound("There is no such month.") from None
    async with shown.app.read() as s:
        rows = await pages.waiting_suggestions(s, _SUGGESTIONS)
        head = await shown.head(s)
    forms_of = shown.for_forms(request, "/suggestions")
    return shown.page(
        "suggestions.html", head=head, rows=rows, responses=responses, month=month, unfitted=unfitted, **forms_of
    )


async def all_closers(shown: Pages, request: Request) -> Response:
    """The closers, what each has this week, and the hand-offs that wait for their answer."""
    async with shown.app.read() as s:
        rows = await closer_list.closer_rows(s, shown.app.clock.now() - _WEEK)
        waiting = await closer_list.unanswered(s, _HANDOFFS)
        head = await shown.head(s)
    return shown.page("closers.html", head=head, rows=rows, waiting=waiting, **shown.for_forms(request, "/closers"))


async def all_mailboxes(shown: Pages, request: Request) -> Response:
    """The mailboxes and how they do."""
    clock = shown.app.clock
    async with shown.app.read() as s:
        rows = await pages.mailbox_rows(s, clock.now() - timedelta(hours=24))
        head = await shown.head(s)
    return shown.page(
        "mailboxes.html",
        head=head,
        rows=rows,
        now_real=clock.real(),
        inbox_fresh=shown.app.settings.inbox_fresh,
    )


async def nowhere(shown: Pages, request: Request) -> Response:
    """Every path that no other route knows. Raises NotFound, for the API's paths as an answer for programs."""
    if request.url.path.startswith("/api/"):
        raise HTTPException(404)
    raise NotFound("There is no page at this address.")
