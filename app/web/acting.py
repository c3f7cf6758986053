"""What people do on pages: each form's address, the fields that it may bring, and the one flow that it calls.

Owns the table `ACTIONS`. Decides nothing: what may not be done is refused by the flow, in its words.
"""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import TypeVar

from app.context import App
from app.domain.assignment import Decline
from app.domain.suggestion import State
from app.errors import Conflict, Invalid
from app.handoff import answer as handed
from app.handoff.cancel import cancel as cancel_handoff
from app.handoff.closers import CloserChange, change_closer
from app.outreach import pausing, refer
from app.outreach import tasks as asked
from app.store import closers, leads, suggestions
from app.triage import answer, optout, review
from app.triage.review import Correction
from app.web.forms import Form
from classifier.reading import Label, ObjectionType, Person, StallType

Run = Callable[[App, str, Form, str], Awaitable[None]]
_Name = TypeVar("_Name", bound=StrEnum)
_LONGEST_LINE = 300  # characters, as in the fields of a mail
_LONGEST_NOTE = 2_000


@dataclass(frozen=True, kw_only=True, slots=True)
class Action:
    """One thing to do: `run` takes the row's id, the form and who acts. `done` is what the next page says."""

    run: Run
    done: str
    fields: frozenset[str] = frozenset()


def seen(text: str) -> str:
    """A mark of the words that a page shows, by which the form tells that somebody changed them since."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


# -- suggestions ---------------------------------------------------------------------------------------------------


async def _approve(app: App, suggestion_id: str, form: Form, by: str) -> None:
    await _as_seen(app, suggestion_id, form)
    await answer.approve(app, suggestion_id, by, form.fields.get("text"))


async def _edit(app: App, suggestion_id: str, form: Form, by: str) -> None:
    await _as_seen(app, suggestion_id, form)
    await answer.edit(app, suggestion_id, form.fields.get("text", ""), by)


async def _choose(app: App, suggestion_id: str, form: Form, by: str) -> None:
    response = _line(form, "response")
    if response is None:
        raise Invalid("choose an answer")
    await answer.choose(app, suggestion_id, response, by)


async def _dismiss(app: App, suggestion_id: str, form: Form, by: str) -> None:
    await answer.dismiss(app, suggestion_id, by)


async def _as_seen(app: App, suggestion_id: str, form: Form) -> None:
    """Nobody's words are overwritten unseen. The flow's lock decides between two at the same moment."""
    async with app.read() as s:
        row = await suggestions.get(s, suggestion_id)
    if row.state == State.WAITING and form.fields.get("seen") != seen(row.text):
        raise Conflict("somebody changed the words of this answer since you opened the page: read them before you act")


# -- replies -------------------------------------------------------------------------------------------------------

_DETAILS = {
    Label.OBJECTION: ("objection_type",),
    Label.STALL: ("stall_type", "resume_on"),
    Label.REFERRAL: ("email", "name", "role"),
}


async def _relabel(app: App, message_id: str, form: Form, by: str) -> None:
    await review.relabel(app, message_id, _correction(form), by)


def _correction(form: Form) -> Correction:
    """What a person says that a reply is; a detail that is left empty stays as it was read. Raises Invalid."""
    label = _named(Label, form.text("label"))
    if label is None:
        raise Invalid("choose what the reply is")
    for owner, names in _DETAILS.items():
        if owner is not label and any(form.text(name) for name in names):
            raise Invalid(f"you chose {label}, and filled in what belongs to {owner}: choose one of them")
    return Correction(
        label=label,
        objection_type=_named(ObjectionType, form.text("objection_type")),
        stall_type=_named(StallType, form.text("stall_type")),
        resume_on=_day(form.text("resume_on")),
        referred_to=_people(form),
    )


def _people(form: Form) -> tuple[Person, ...] | None:
    email, name, role = _line(form, "email"), _line(form, "name"), _line(form, "role")
    if email is None:
        if name or role:
            raise Invalid("give the address of the person, too: without it nobody can write to them")
        return None
    return (Person(email=email.lower(), name=name, role=role, found_in="person"),)


async def _introduce(app: App, message_id: str, form: Form, by: str) -> None:
    await review.introduce(app, message_id, by)


# -- what runs for a lead ------------------------------------------------------------------------------------------


async def _move(app: App, enrollment_id: str, form: Form, by: str) -> None:
    day = _day(form.text("resume_on"))
    if day is None:
        raise Invalid("choose the day on which to write to them")
    await pausing.move_return(app, enrollment_id, day, by)


async def _pause(app: App, enrollment_id: str, form: Form, by: str) -> None:
    await pausing.pause(app, enrollment_id, by)


async def _resume(app: App, enrollment_id: str, form: Form, by: str) -> None:
    await pausing.resume(app, enrollment_id, by)


async def _stop(app: App, enrollment_id: str, form: Form, by: str) -> None:
    await pausing.stop(app, enrollment_id, by)


async def _suppress(app: App, lead_id: str, form: Form, by: str) -> None:
    async with app.read() as s:
        address = (await leads.get(s, lead_id)).address
    await optout.suppress(app, address, by)


async def _cancel_handoff(app: App, handoff_id: str, form: Form, by: str) -> None:
    why = _line(form, "why")
    if why is None:
        raise Invalid("say why the introduction is stopped")
    await cancel_handoff(app, handoff_id, by, why)


# -- closers -------------------------------------------------------------------------------------------------------


async def _accept(app: App, handoff_id: str, form: Form, by: str) -> None:
    await handed.accept(app, await handed.of_handoff(app, handoff_id), by)


async def _decline(app: App, handoff_id: str, form: Form, by: str) -> None:
    reason = _named(Decline, form.text("reason"))
    if reason is None:
        raise Invalid("choose why the closer does not take it")
    await handed.decline(app, await handed.of_handoff(app, handoff_id), by, reason, _line(form, "why"))


async def _reassign(app: App, handoff_id: str, form: Form, by: str) -> None:
    why = _line(form, "why")
    if why is None:
        raise Invalid("say why it goes to somebody else")
    await handed.reassign(app, handoff_id, by, why, _line(form, "closer"))


async def _switch_on(app: App, closer_id: str, form: Form, by: str) -> None:
    await change_closer(app, closer_id, CloserChange(is_active=True))


async def _switch_off(app: App, closer_id: str, form: Form, by: str) -> None:
    await change_closer(app, closer_id, CloserChange(is_active=False))


async def _change_closer(app: App, closer_id: str, form: Form, by: str) -> None:
    """What a closer takes in a week, and until when they are away; an empty day ends the absence."""
    capacity, day = form.text("capacity"), _day(form.text("away_until"))
    if capacity is None or not (capacity.isascii() and capacity.isdecimal() and len(capacity) <= 6):
        raise Invalid("give a whole number of leads a week")
    async with app.read() as s:
        before = (await closers.get(s, closer_id)).absent_until
    until = datetime.combine(day, time(0), UTC) if day else None
    if before is not None and day == before.date():
        until = before  # the form knows the day only, and it is the same
    change = CloserChange(weekly_capacity=int(capacity), absent_until=until, is_back=until is None)
    await change_closer(app, closer_id, change)


# -- referrals and tasks -------------------------------------------------------------------------------------------


async def _complete(app: App, referral_id: str, form: Form, by: str) -> None:
    email = _line(form, "email")
    if email is None:
        raise Invalid("give the address to write to")
    await refer.complete(app, referral_id, email, _line(form, "name"), by)


async def _dismiss_referral(app: App, referral_id: str, form: Form, by: str) -> None:
    await refer.dismiss(app, referral_id, by)


async def _tick_off(app: App, task_id: str, form: Form, by: str) -> None:
    note = _line(form, "note", _LONGEST_NOTE) or ""
    await asked.done(app, task_id, by, note, _line(form, "outcome"))


async def _skip(app: App, task_id: str, form: Form, by: str) -> None:
    await asked.skip(app, task_id, by, _line(form, "note", _LONGEST_NOTE) or "")


async def _assign(app: App, task_id: str, form: Form, by: str) -> None:
    to = _line(form, "to")
    if to is None:
        raise Invalid("give the address of whoever is to do it")
    await asked.assign(app, task_id, to, by)


# -- fields --------------------------------------------------------------------------------------------------------


def _line(form: Form, name: str, longest: int = _LONGEST_LINE) -> str | None:
    """A field as one line; None when it is empty. Raises Invalid for one that is too long."""
    value = form.text(name)
    if value is not None and len(value) > longest:
        raise Invalid(f"{name} is longer than {longest} characters")
    return " ".join(value.split()) if value else None


def _named(names: type[_Name], value: str | None) -> _Name | None:
    try:
        return names(value) if value else None
    except ValueError:
        raise Invalid(f'there is no "{value}" to choose; it is one of {", ".join(names)}') from None


def _day(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        raise Invalid(f'"{value}" is no day; write it as 2026-04-20') from None


# What a form brings, whichever of its buttons was pressed.
_WORDS = frozenset({"text", "seen"})
_PERSON = frozenset({"email", "name"})
_STEP = frozenset({"note", "outcome"})

ACTIONS: Mapping[str, Action] = {
    "/suggestions/{row_id}/approve": Action(run=_approve, fields=_WORDS, done="approved"),
    "/suggestions/{row_id}/edit": Action(run=_edit, fields=_WORDS, done="edited"),
    "/suggestions/{row_id}/choose": Action(run=_choose, fields=frozenset({"response"}), done="chosen"),
    "/suggestions/{row_id}/dismiss": Action(run=_dismiss, fields=_WORDS, done="dismissed"),
    "/replies/{row_id}/label": Action(
        run=_relabel, fields=frozenset({"label", *(n for names in _DETAILS.values() for n in names)}), done="relabelled"
    ),
    "/replies/{row_id}/introduce": Action(run=_introduce, done="introducing"),
    "/returns/{row_id}/move": Action(run=_move, fields=frozenset({"resume_on"}), done="moved"),
    "/enrollments/{row_id}/pause": Action(run=_pause, done="paused"),
    "/enrollments/{row_id}/resume": Action(run=_resume, done="resumed"),
    "/enrollments/{row_id}/stop": Action(run=_stop, done="stopped"),
    "/leads/{row_id}/suppress": Action(run=_suppress, done="suppressed"),
    "/handoffs/{row_id}/cancel": Action(run=_cancel_handoff, fields=frozenset({"why"}), done="cancelled"),
    "/handoffs/{row_id}/accept": Action(run=_accept, done="accepted"),
    "/handoffs/{row_id}/decline": Action(run=_decline, fields=frozenset({"reason", "why"}), done="declined"),
    "/handoffs/{row_id}/reassign": Action(run=_reassign, fields=frozenset({"closer", "why"}), done="reassigned"),
    "/closers/{row_id}/on": Action(run=_switch_on, done="switched_on"),
    "/closers/{row_id}/off": Action(run=_switch_off, done="switched_off"),
    "/closers/{row_id}/change": Action(
        run=_change_closer, fields=frozenset({"capacity", "away_until"}), done="closer_changed"
    ),
    "/referrals/{row_id}/complete": Action(run=_complete, fields=_PERSON, done="referred"),
    "/referrals/{row_id}/dismiss": Action(run=_dismiss_referral, fields=_PERSON, done="dropped"),
    "/tasks/{row_id}/done": Action(run=_tick_off, fields=_STEP, done="ticked"),
    "/tasks/{row_id}/skip": Action(run=_skip, fields=_STEP, done="passed"),
    "/tasks/{row_id}/assign": Action(run=_assign, fields=frozenset({"to"}), done="assigned"),
}
