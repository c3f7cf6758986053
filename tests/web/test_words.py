"""Every kind of event that the code writes has words, and so has every name that a row can bring to a page."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain import enrollment, referral, suggestion
from app.domain.delivery import Purpose
from app.domain.sequence import Kind
from app.domain.suppression import Reason
from app.store.pages import Head
from app.web import words
from app.web.acting import ACTIONS
from app.web.happened import EVENTS, tell

APP = Path(__file__).resolve().parents[2] / "app"
# What an event's name is put together from, by its beginning.
PUT_TOGETHER = {"suggestion.": suggestion.Change, "referral.": referral.Change}


def _kinds(name: ast.expr) -> Iterator[str]:
    """The event kinds that an expression can be. Fails for one that cannot be told from the code."""
    match name:
        case ast.Constant(value=str(kind)):
            yield kind
        case ast.IfExp(body=one, orelse=other):
            yield from _kinds(one)
            yield from _kinds(other)
        case ast.JoinedStr(values=[ast.Constant(value=str(beginning)), ast.FormattedValue()]):
            yield from (f"{beginning}{change}" for change in PUT_TOGETHER[beginning])
        case _:
            pytest.fail(f"line {name.lineno}: which kinds of events are these?")


def _written() -> Iterator[str]:
    for file in sorted(APP.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Attribute(value=ast.Name(id="events"), attr="add"), args=[_, name, *_]):
                    yield from _kinds(name)


def test_every_event_that_the_code_writes_has_words() -> None:
    written = set(_written())
    assert len(written) > 35 and "referral.linked" in written and "machine_mail.received" in written
    assert written - EVENTS.keys() == set()


@pytest.mark.parametrize("kind", EVENTS)
def test_an_event_without_details_is_told_all_the_same(kind: str) -> None:
    told = tell(kind, {})
    assert told and "None" not in told


@pytest.mark.parametrize(
    ("kind", "data", "told"),
    [
        ("lead.parked", {"until": "2026-04-20", "because": "the day that they named"},
         "parked until 20 Apr 2026: the day that they named"),
        ("lead.nurtured", {"track": "notes", "reason": "fits the profile"}, "moved to nurture: fits the profile"),
        ("lead.created", {"source": "referred by mona@firm.test"}, "entered, referred by mona@firm.test"),
        ("lead.created", {"source": "fair.csv"}, "entered from fair.csv"),
        ("enrollment.created", {"sequence": "late-shipments", "track": "cold"}, "enrolled in late-shipments"),
        ("enrollment.created", {"sequence": "return", "track": "return"}, "gets one more mail, on a later day"),
        ("enrollment.finished", {"outcome": "none", "next": "inbound-notes", "reason": "fits"},
         "sequence ended without an answer; inbound-notes follows: fits"),
        ("enrollment.finished", {"outcome": "none", "next": None, "reason": "no such country"},
         "sequence ended without an answer; nothing follows: no such country"),
        ("enrollment.stopped", {"outcome": "stopped", "by": "Ruth"}, "sequence stopped by Ruth"),
        ("reply.relabelled", {"before": "stall", "after": "positive", "by": "Ruth"},
         "reply corrected from stall to positive by Ruth"),
        ("referral.refused", {"reason": "Hedda is named without an address"},
         "a person must help with a referral: Hedda is named without an address"),
        ("suggestion.superseded", {"by": "the lead wrote again"}, "proposed answer overtaken: the lead wrote again"),
        ("key.revoked", {"name": "the sales desk", "by": "Ruth"}, "an API key was revoked: the sales desk by Ruth"),
        ("something.new", {}, "something: new"),
    ],
)  # fmt: skip
def test_events_are_told_with_who_and_why(kind: str, data: dict[str, object], told: str) -> None:
    assert tell(kind, data) == told


def test_every_name_of_the_rules_has_words_of_its_own() -> None:
    for state in suggestion.State:
        assert words.suggestion(state).word != state or state in ("approved", "dismissed")
    for named in referral.State:
        assert words.referral(named).word != named or named == "dismissed"
    for purpose in Purpose:
        assert words.mail(purpose) != purpose or purpose in ("introduction",)
    for kind in Kind:
        assert words.track(kind)
    for change in enrollment.ENDINGS.values():
        assert words.outcome(change).word
    for reason in Reason:
        assert words.suppressed(reason) != reason


def test_every_action_says_that_it_was_done() -> None:
    for path, action in ACTIONS.items():
        assert words.done(action.done), path
    assert words.done("<b>whatever</b>") == words.done(None) == ""


@pytest.mark.parametrize(
    ("failing", "unread", "line"),
    [
        (0, 0, ""),
        (1, 0, "1 mailbox fails: a@x.test"),
        (0, 2, "2 mailboxes are not read: a@x.test and others"),
        (2, 1, "2 mailboxes fail and 1 mailbox is not read: a@x.test and others"),
    ],
)
def test_an_ill_mailbox_is_told_in_one_line(failing: int, unread: int, line: str) -> None:
    worst = "a@x.test" if failing or unread else None
    assert words.alarm(Head(tasks=0, suggestions=0, failing=failing, unread=unread, worst=worst)) == line
