"""The link in every brief, by which a closer takes a lead or says why not: one page with two forms.

A GET changes nothing, because scanners follow every link; a POST acts. Whoever has the link acts for the closer, so it
shows of the lead only what the brief said. Made as the page of the unsubscribe link is, and outside of the API's key.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Request
from jinja2 import DictLoader, Environment
from sqlalchemy.exc import SQLAlchemyError
from starlette.responses import HTMLResponse, PlainTextResponse, Response

from app.api.links import HEADERS, form
from app.context import App
from app.domain.assignment import Decline, State
from app.domain.invitation import invitation
from app.errors import Conflict, Invalid
from app.handoff import answer
from app.store import closers, handoffs, leads, mailboxes, messages
from app.store.assignments import Assignment

_MOST = 10_000  # bytes of a form
_REASONS = {
    Decline.NO_TIME: "I have no time",
    Decline.NOT_MINE: "It is not mine: another region, industry or size",
    Decline.NOT_INTERESTED: "They are not interested at all: this was no lead",
    Decline.OTHER: "Something else",
}
_STANDS = {
    State.ACCEPTED: "You took this lead.",
    State.DECLINED: "You said that you do not take this lead.",
    State.LAPSED: "Somebody else was asked meanwhile.",
    State.WITHDRAWN: "This lead was given to somebody else, or the introduction was cancelled.",
}
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
{% if text %}
<p>{{ text }}</p>
{% endif %}
{% if lead %}
<dl>
<dt>Lead</dt><dd>{{ lead.who }}</dd>
<dt>Why you</dt><dd>{{ lead.reason }}</dd>
<dt>In their words</dt><dd><blockquote>{{ lead.words }}</blockquote></dd>
</dl>
{% endif %}
{% if may_accept %}
<form method="post">
<input type="hidden" name="answer" value="accept">
<p><label>You talk on (may be left empty; {{ zone }}): <input type="datetime-local" name="meets_at"></label></p>
<button type="submit">{{ "Keep this time" if has_accepted else "I take this lead" }}</button>
</form>
{% endif %}
{% if has_meeting %}
<p><a href="{{ token }}/call.ics">Put the call into your diary (.ics)</a></p>
{% endif %}
{% if may_decline %}
<form method="post">
<input type="hidden" name="answer" value="decline">
<fieldset>
<legend>I do not take it</legend>
{% for value, words in reasons.items() %}
<p><label><input type="radio" name="reason" value="{{ value }}" required> {{ words }}</label></p>
{% endfor %}
<p><label>In your words: <input type="text" name="why" maxlength="500"></label></p>
</fieldset>
<button type="submit">Give it to somebody else</button>
</form>
{% endif %}
</main>
</body>
</html>
"""
_pages = Environment(loader=DictLoader({"page": _PAGE}), autoescape=True, trim_blocks=True, lstrip_blocks=True)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Lead:
    who: str
    reason: str
    words: str
    name: str
    address: str
    closer_name: str
    closer_address: str
    zone: str


def build(app: App) -> APIRouter:
    """`/h/{token}`, outside of the API and without its key."""
    router = APIRouter(prefix="/h", include_in_schema=False)

    @router.get("/{token}")
    @router.head("/{token}")
    async def show(token: str) -> HTMLResponse:
        row = await answer.of_token(app, token)
        return _unknown() if row is None else await _shown(app, row)

    @router.post("/{token}")
    async def act(token: str, request: Request) -> HTMLResponse:
        row = await answer.of_token(app, token)
        if row is None:
            return _unknown()
        try:
            await _answered(app, row, await form(request, _MOST))
        except (Conflict, Invalid) as error:
            status = 409 if isinstance(error, Conflict) else 422
            return await _shown(app, await _again(app, row), problem=str(error), status=status)
        except (SQLAlchemyError, OSError):
            text = "We could not write this down just now. Please try again in a few minutes."
            return _page(title="Please try again", text=text, status=503)
        return await _shown(app, await _again(app, row))

    @router.get("/{token}/call.ics")
    async def diary(token: str) -> Response:
        row = await answer.of_token(app, token)
        if row is None or row.state != State.ACCEPTED or row.meets_at is None:
            return PlainTextResponse("There is no call yet.", 404, headers=HEADERS)
        lead = await _lead(app, row)
        made = row.answered_at or row.asked_at
        title = f"Call with {lead.name}"
        text = invitation(row.id, row.meets_at, made, title, lead.words, lead.address, lead.closer_address)
        headers = HEADERS | {"Content-Disposition": 'attachment; filename="call.ics"'}
        return Response(text, media_type="text/calendar; charset=utf-8", headers=headers)

    return router


async def _answered(app: App, row: Assignment, form: dict[str, str]) -> None:
    """What a form asks for. Raises Conflict and Invalid."""
    lead = await _lead(app, row)
    match form.get("answer"):
        case "accept":
            await answer.accept(app, row.id, lead.closer_name, _instant(form.get("meets_at", ""), lead.zone))
        case "decline":
            try:
                kind = Decline(form.get("reason", ""))
            except ValueError:
                raise Invalid("choose why you do not take it") from None
            await answer.decline(app, row.id, lead.closer_name, kind, " ".join(form.get("why", "").split()) or None)
        case _:
            raise Invalid("press one of the two buttons")


def _instant(text: str, zone: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)) if text else None
    except ValueError:
        raise Invalid("that is no time; choose a day and an hour") from None


async def _again(app: App, row: Assignment) -> Assignment:
    return await answer.of_token(app, row.token) or row


async def _lead(app: App, row: Assignment) -> _Lead:
    async with app.read() as s:
        handoff = await handoffs.get(s, row.handoff_id)
        lead = await leads.get(s, handoff.contact_id or handoff.lead_id)
        reply = await messages.get(s, handoff.message_id)
        mailbox = await mailboxes.get(s, handoff.mailbox_id)
        closer = await closers.get(s, row.closer_id)
    parts = [lead.name, lead.title, lead.company, lead.address]
    return _Lead(
        who=", ".join(part for part in parts if part),
        reason=row.reason,
        words=(reply.text or "").strip(),
        name=lead.name or lead.address,
        address=lead.address,
        closer_name=closer.name,
        closer_address=closer.address,
        zone=mailbox.zone,
    )


async def _shown(app: App, row: Assignment, *, problem: str = "", status: int = 200) -> HTMLResponse:
    """What the link shows now. Whoever does not have the lead any more sees nothing of it."""
    if row.state not in (State.ASKED, State.ACCEPTED):
        return _page(title="Thank you", text=problem or _STANDS[State(row.state)], status=status)
    lead, has_accepted = await _lead(app, row), row.state == State.ACCEPTED
    return _page(
        title="Your lead" if has_accepted else "Do you take this lead?",
        text=problem or (_STANDS[State.ACCEPTED] if has_accepted else ""),
        status=status,
        lead=lead,
        zone=lead.zone,
        may_accept=True,
        has_accepted=has_accepted,
        has_meeting=row.meets_at is not None,
        may_decline=True,
        reasons=_REASONS,
        token=row.token,
    )


def _unknown() -> HTMLResponse:
    return _page(
        title="This link is not ours", text="Please take the one in the newest mail about the lead.", status=404
    )


def _page(*, status: int = 200, **values: object) -> HTMLResponse:
    return HTMLResponse(_pages.get_template("page").render(**values), status, headers=HEADERS)
