"""Answering an objection: a person approves, edits or dismisses what was proposed, or takes another response.

An approved answer becomes one delivery with a key of its own, whoever approves and however often.
"""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncSession

from app.context import App
from app.domain.delivery import Priority, Purpose
from app.domain.delivery import State as DeliveryState
from app.domain.fields import TEXT_LIMIT, plain, with_plain_newlines
from app.domain.suggestion import Change, State
from app.errors import Conflict, Invalid
from app.store import deliveries, events, mailboxes, messages, suggestions
from app.store.leads import Lead
from app.store.suggestions import Suggestion
from app.triage import act
from app.triage.agreement import judged
from classifier.reading import Label, PositiveType


async def approve(app: App, suggestion_id: str, by: str, text: str | None = None) -> None:
    """Send it, in the thread, from the mailbox that wrote. Approving what is approved changes nothing.

    `text`: the words that the person has before them, where these may be others than the stored ones; they are what
    leaves. Raises NotFound, Invalid for words that make no mail, and Conflict when it was dismissed or approved in
    other words, the lead wrote again, or the lead or whoever wrote is suppressed.
    """
    words = None if text is None else _checked(text)
    async with app.write() as s:
        lead, suggestion = await _locked(s, suggestion_id)
        if suggestion.state == State.APPROVED:
            if words is not None and not _says(suggestion, words):
                raise Conflict("this answer was approved already, in other words")
            return
        message = await messages.get(s, suggestion.message_id)
        if why := await act.never_written_to(s, lead, message):
            raise Conflict(why)
        if words is not None and suggestion.state == State.WAITING:
            _reword(app, s, suggestion, words, by)
        await suggestions.decide(s, suggestion, Change.APPROVED, by, app.clock.now())
        is_warm = suggestion.objection_type == PositiveType.INFO
        await judged(app, s, message, Label.POSITIVE if is_warm else Label.OBJECTION, by)
        await _queue(app, s, suggestion)


async def edit(app: App, suggestion_id: str, text: str, by: str) -> None:
    """Other words for it; it waits on. Raises NotFound, Invalid for words that make no mail, Conflict when it waits
    no more."""
    words = _checked(text)
    async with app.write() as s:
        _, suggestion = await _locked(s, suggestion_id)
        if suggestion.state != State.WAITING:
            raise Conflict(f"a suggestion that is {suggestion.state} cannot be edited")
        _reword(app, s, suggestion, words, by)


async def choose(app: App, suggestion_id: str, response: str, by: str) -> None:
    """Propose another response of the files, by its name ("<type>" or "<type>.<subtype>"); it waits on, in its words.

    Raises NotFound for what the files do not have, with the nearest name, MissingField when the lead lacks a value that
    it shows, and Conflict when the suggestion waits no more.
    """
    async with app.write() as s:
        lead, suggestion = await _locked(s, suggestion_id)
        if suggestion.state != State.WAITING:
            raise Conflict(f"a suggestion that is {suggestion.state} cannot be changed")
        mailbox = await mailboxes.get(s, suggestion.mailbox_id)
        message = await messages.get(s, suggestion.message_id)
        text, version = await app.catalogs.answer(s, lead, mailbox, message, response)
        suggestion.response, suggestion.objection_type = response, response.partition(".")[0]
        suggestion.text = suggestion.proposed = text
        suggestion.version = version
        now = app.clock.now()
        events.add(s, "suggestion.chosen", now, lead.id, suggestion=suggestion.id, response=response, by=by)


async def dismiss(app: App, suggestion_id: str, by: str) -> None:
    """Leave the objection unanswered, also after somebody approved the answer, while it has not begun to leave.

    Raises NotFound, and Conflict when it has left or is leaving, or was superseded.
    """
    async with app.write() as s:
        _, suggestion = await _locked(s, suggestion_id)
        if suggestion.state == State.DISMISSED:
            return
        now = app.clock.now()
        if (mail := await deliveries.by_key(s, _key(suggestion.id))) is not None:
            mail = await deliveries.get(s, mail.id, lock=True)
            if not await deliveries.cancel(s, mail, f"dismissed by {by}", now):
                raise Conflict("the answer is leaving or has left")
        await suggestions.decide(s, suggestion, Change.DISMISSED, by, now)


async def _locked(s: AsyncSession, suggestion_id: str) -> tuple[Lead, Suggestion]:
    lead = await act.lock(s, (await suggestions.get(s, suggestion_id)).lead_id)
    return lead, await suggestions.get(s, suggestion_id, lock=True)


def _checked(text: str) -> str:
    words = plain("reply.text", text)
    if not words or len(with_plain_newlines(text)) > TEXT_LIMIT:
        raise Invalid(f"the answer is empty, or longer than {TEXT_LIMIT} characters")
    return words


def _says(suggestion: Suggestion, words: str) -> bool:
    """Whether these are its words, up to space around them, which a form does not keep."""
    return plain("reply.text", suggestion.text) == words


def _reword(app: App, s: AsyncSession, suggestion: Suggestion, words: str, by: str) -> None:
    if not _says(suggestion, words):
        suggestion.text = words
        events.add(s, "suggestion.edited", app.clock.now(), suggestion.lead_id, suggestion=suggestion.id, by=by)


def _key(suggestion_id: str) -> str:
    return f"answer:{suggestion_id}"


async def _queue(app: App, s: AsyncSession, suggestion: Suggestion) -> None:
    now = app.clock.now()
    mail = {
        "id": app.new_id("del"),
        "key": _key(suggestion.id),
        "purpose": Purpose.ANSWER,
        "state": DeliveryState.QUEUED,
        "priority": Priority.WARM,
        "mailbox_id": suggestion.mailbox_id,
        "lead_id": suggestion.lead_id,
        "suggestion_id": suggestion.id,
        "due_at": now,
        "created_at": now,
        "parent_references": [],
        "recipients": [],
        "attempts": 0,
        "looked": 0,
    }
    await deliveries.add_once(s, mail)
