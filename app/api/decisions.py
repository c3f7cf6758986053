"""The link beside each task in a digest, by which whoever has the task decides: one page with a form for each way.

A GET changes nothing, because scanners follow every link; a POST acts. Whoever has the link acts for the assignee, so
it is good for some days, for this one task, and only while that waits. Made as the closers' link is, outside of the
API's key.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from fastapi import APIRouter, Request
from jinja2 import DictLoader, Environment
from sqlalchemy.exc import SQLAlchemyError
from starlette.responses import HTMLResponse

from app.api.links import HEADERS, form
from app.context import App
from app.domain.sequence import StepKind
from app.domain.suggestion import State
from app.domain.task import OF_CALL
from app.errors import Conflict, Invalid, NotFound
from app.outreach import tasks as asked
from app.store import leads, messages, suggestions, tasks
from app.store.tasks import Task
from app.triage import answer, review
from app.triage.review import Correction
from classifier.reading import Label

_HEADERS = HEADERS | {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    )
}
_MOST = 300_000  # bytes of a form; the longest answer takes 12 of them a character
_TOKEN = re.compile(r"[A-Za-z0-9_-]{1,200}")
_LABELS = {
    Label.POSITIVE: "positive: a closer is to have it",
    Label.OBJECTION: "an objection",
    Label.STALL: "later, on a day that they or the policy named",
    Label.REFERRAL: "a referral to whoever the reply names",
    Label.NONE: "none of these: nothing follows",
}
_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex, nofollow">
<title>{{ title }}</title>
<link rel="stylesheet" href="/static/thaw.css">
</head>
<body>
<main class="wide">
<h1>{{ title }}</h1>
{% if text %}
<p>{{ text }}</p>
{% endif %}
{% if shown %}
{% if shown.who %}
<p>{{ shown.who }}</p>
{% endif %}
<div class="letter">{{ shown.why }}</div>
{% if shown.words %}
<h2>In their words</h2>
<div class="letter">{{ shown.words }}</div>
{% endif %}
{% if shown.answer is not none %}
<h2>The answer</h2>
<form method="post" class="decide">
<input type="hidden" name="was" value="{{ shown.answer }}">
<label for="text">As it would leave; the footer comes below it</label>
<textarea id="text" name="text" rows="12" maxlength="20000" required>
{{ shown.answer }}</textarea>
<p class="buttons"><button type="submit" name="do" value="approve" class="main">Approve and send</button>
<button type="submit" name="do" value="edit">Keep for later</button>
<button type="submit" name="do" value="dismiss" class="bad" formnovalidate>Dismiss</button></p>
</form>
{% endif %}
{% if shown.may_tick %}
<h2>What was done</h2>
<form method="post" class="panel">
{% if outcomes %}
<p class="field"><label for="outcome">What came of the call</label><select id="outcome" name="outcome" required>
<option value="">choose</option>
{% for value in outcomes %}
<option value="{{ value }}">{{ value.replace("_", " ") }}</option>
{% endfor %}
</select></p>
{% endif %}
<p class="field"><label for="note">Note (may be left empty)</label><input id="note" name="note" maxlength="500"></p>
<p class="buttons"><button type="submit" name="do" value="done" class="main">Done</button>
{% if shown.may_skip %}
<button type="submit" name="do" value="skip" formnovalidate>Skip</button>
{% endif %}
</p>
</form>
{% endif %}
{% if shown.is_reply %}
<h2>This reply is something else</h2>
<form method="post" class="panel">
<p class="field"><label for="label">It is</label><select id="label" name="label" required>
<option value="">choose</option>
{% for value, words in labels.items() %}
<option value="{{ value }}">{{ words }}</option>
{% endfor %}
</select></p>
<p class="buttons"><button type="submit" name="do" value="label">Say so</button></p>
</form>
{% endif %}
{% endif %}
</main>
</body>
</html>
"""
_pages = Environment(loader=DictLoader({"page": _PAGE}), autoescape=True, trim_blocks=True, lstrip_blocks=True)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Shown:
    """What the page says of one task. `answer` is the proposed one that waits."""

    kind: str
    why: str
    who: str
    words: str
    answer: str | None
    suggestion_id: str | None
    is_reply: bool
    may_tick: bool
    may_skip: bool
    is_call: bool


def build(app: App) -> APIRouter:
    """`/t/{token}`, outside of the API and without its key."""
    router = APIRouter(prefix="/t", include_in_schema=False)

    @router.get("/{token}")
    @router.head("/{token}")
    async def show(token: str) -> HTMLResponse:
        return await _page_of(app, token)

    @router.post("/{token}")
    async def act(token: str, request: Request) -> HTMLResponse:
        task = await _of_token(app, token)
        if task is None or task.done_at is not None or _is_over(app, task):
            return await _page_of(app, token)
        try:
            await _acted(app, task, await form(request, _MOST))
        except (Conflict, Invalid, NotFound) as error:
            return await _page_of(app, token, problem=str(error), status=409 if isinstance(error, Conflict) else 422)
        except (SQLAlchemyError, OSError):
            text = "We could not write this down just now. Please try again in a few minutes."
            return _page(title="Please try again", text=text, status=503)
        return await _page_of(app, token)

    return router


async def _of_token(app: App, token: str) -> Task | None:
    # What a stranger puts into a link does not reach the database.
    if not _TOKEN.fullmatch(token):
        return None
    async with app.read() as s:
        return await tasks.by_token(s, token)


def _is_over(app: App, task: Task) -> bool:
    return task.token_until is None or task.token_until <= app.clock.now()


async def _acted(app: App, task: Task, form: dict[str, str]) -> None:
    """What a form asks for. Raises Conflict, Invalid and NotFound."""
    shown, by = await _shown(app, task), f"{task.assignee} (link)"
    match form.get("do"):
        case "approve" | "edit" | "dismiss" as how if shown.suggestion_id is not None and shown.answer is not None:
            await _decide(app, shown.suggestion_id, shown.answer, how, form, by)
        case "label" if shown.is_reply and task.message_id is not None:
            try:
                label = Label(form.get("label", ""))
            except ValueError:
                raise Invalid("choose what the reply is") from None
            await review.relabel(app, task.message_id, Correction(label=label), by)
        case "done" if shown.may_tick:
            await asked.done(app, task.id, by, form.get("note", "").strip(), form.get("outcome"))
        case "skip" if shown.may_skip:
            await asked.skip(app, task.id, by, form.get("note", "").strip())
        case _:
            raise Invalid("press one of the buttons")


async def _decide(app: App, suggestion_id: str, stored: str, how: str, form: dict[str, str], by: str) -> None:
    if how == "dismiss":
        await answer.dismiss(app, suggestion_id, by)
        return
    if form.get("was", "").split() != stored.split():
        raise Conflict("somebody changed the words of this answer since you opened the page: read them before you act")
    if how == "approve":
        await answer.approve(app, suggestion_id, by, form.get("text", ""))
    else:
        await answer.edit(app, suggestion_id, form.get("text", ""), by)


async def _shown(app: App, task: Task) -> _Shown:
    async with app.read() as s:
        lead = await leads.get(s, task.lead_id) if task.lead_id else None
        reply = await messages.get(s, task.message_id) if task.message_id else None
        kind, _, row_id = task.key.partition(":")
        suggestion = await suggestions.get(s, row_id) if kind == "suggestion" else None
    waits = suggestion is not None and suggestion.state == State.WAITING
    parts = [lead.name, lead.title, lead.company, lead.address] if lead else []
    return _Shown(
        kind=task.kind.replace("_", " "),
        why=task.why,
        who=", ".join(part for part in parts if part),
        words=(reply.text or "").strip() if reply else "",
        answer=suggestion.text if suggestion and waits else None,
        suggestion_id=suggestion.id if suggestion else None,
        is_reply=reply is not None and lead is not None and reply.label is not None,
        # What a decision closes is not ticked off beside it.
        may_tick=kind not in ("suggestion", "referral"),
        may_skip=task.enrollment_id is not None,
        is_call=task.kind == StepKind.CALL,
    )


async def _page_of(app: App, token: str, *, problem: str = "", status: int = 200) -> HTMLResponse:
    """What the link shows now. Once its task is done, or its days are over, it shows nothing of the lead."""
    task = await _of_token(app, token)
    if task is None:
        text = "Please take the one in the newest mail about what waits for you."
        return _page(title="This link is not ours, or not any more", text=text, status=404)
    if task.done_at is not None:
        return _page(title="Thank you", text=problem or "This is done.", status=status)
    if _is_over(app, task):
        return _page(title="This link is too old", text="The next mail about what waits brings a new one.", status=410)
    shown = await _shown(app, task)
    return _page(title=shown.kind.capitalize(), text=problem, status=status, shown=shown, labels=_LABELS,
                 outcomes=OF_CALL if shown.is_call else ())  # fmt: skip


def _page(*, status: int = 200, **values: object) -> HTMLResponse:
    return HTMLResponse(_pages.get_template("page").render(**values), status, headers=_HEADERS)
