"""Calls and other steps of people in a `sequence.toml`: what they are read as, and what is refused, by line."""

from __future__ import annotations

import pytest

from app.domain.sequence import Step, StepKind
from app.outreach.catalog import parse, preview
from tests.outreach.opsfiles import CONTEXT, NOTES, NURTURE, SEQUENCE, edited, files, told

CALL = "cold/docks/2-call.md"
NOTE = "Ask {{ lead.first_name }} at {{ lead.company }}:\n\nwho plans the dock?\n"
SECOND = '[[steps]]\nfile = "2-second.md"\nwait_days = 3\n'
WITH_CALL = f"""[[steps]]
kind = "call"
file = "2-call.md"
wait_days = 1
timeout_days = 4

{SECOND}"""
RIGHT = files()[SEQUENCE].replace(SECOND, WITH_CALL)
LINE = RIGHT[: RIGHT.index('kind = "call"')].count("\n") + 1


def with_call(old: str = "", new: str = "", note: str = NOTE) -> dict[str, str]:
    """The right files with a call between the two mails, and one edit."""
    assert old in RIGHT
    return files(**{SEQUENCE: RIGHT.replace(old, new, 1) if old else RIGHT, CALL: note})


def test_a_call_is_a_step_with_a_note_that_is_never_sent() -> None:
    catalog = parse(with_call())
    docks = catalog.sequence("docks").sequence
    assert docks.steps[1] == Step(stem="2-call", wait_days=1, kind=StepKind.CALL, timeout_days=4)
    assert catalog.note("docks", "2-call", CONTEXT) == "Ask Mara at Voss Cold Storage:\n\nwho plans the dock?"
    assert list(preview(catalog, "docks", CONTEXT)) == ["1-first", "2-second"]
    assert preview(catalog, "docks", CONTEXT)["2-second"].subject == "Re: Late trucks at Voss Cold Storage"
    assert docks.version != parse(with_call(note=NOTE + "!")).sequence("docks").sequence.version


def test_without_a_time_it_is_waited_for() -> None:
    steps = parse(with_call("timeout_days = 4\n", "")).sequence("docks").sequence.steps
    assert steps[1].timeout_days is None and [step.is_mail for step in steps] == [True, False, True]


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ('kind = "call"', 'kind = "cal"', 0, 'kind must be one of mail, call, task; did you mean "call"?'),
        ('file = "2-call.md"', 'file = "2-cal.md"', 1, 'there is no file "2-cal.md" beside this one; did you mean'),
        ("wait_days = 1", "wait_days = 0", 2, "wait_days must be a whole number from 1 to 60"),
        ("timeout_days = 4", "timeout_days = 0", 3, "timeout_days must be a whole number from 1 to 60"),
        ("timeout_days = 4", "timeout = 4", 3, 'unknown key "timeout"; did you mean "timeout_days"?'),
        ('kind = "call"\n', "", 3, "a mail waits for nobody; leave timeout_days out"),
        ("timeout_days = 4", 'variants = ["2-call.md"]', 3, '"2-call.md" is used before this already'),
    ],
)
def test_a_mistake_names_file_line_and_mend(old: str, new: str, line: int, message: str) -> None:
    said = told(with_call(old, new))
    assert any(one.startswith(f"{SEQUENCE}:") and message in one for one in said), said
    number = LINE + line - (not new)
    assert any(one.startswith(f"{SEQUENCE}:{number}: ") for one in said), said


def test_a_call_has_one_file() -> None:
    given = with_call("timeout_days = 4", 'variants = ["2-other.md"]') | {"cold/docks/2-other.md": "Ring.\n"}
    assert any("a call has one file; leave variants out" in one for one in told(given))


def test_the_first_step_is_a_mail() -> None:
    first = '[[steps]]\nfile = "1-first.md"'
    said = told(with_call(first, f'[[steps]]\nkind = "task"\n{first.partition(chr(10))[2]}'))
    assert any("the first step is a mail; a task comes to somebody who had one" in one for one in said), said


def test_nurture_is_mail_alone() -> None:
    said = told(edited(NOTES, NURTURE, 'file = "2-note.md"', 'kind = "call"\nfile = "2-note.md"'))
    assert any("a nurture track is mail alone; a call belongs into a cold sequence" in one for one in said), said


@pytest.mark.parametrize(
    ("note", "message"),
    [
        ("Subject: Ring them\n\nRing.\n", f"{CALL}:1: nobody is sent this; leave the Subject out"),
        ("Ring {{ lead.firstname }}.\n", 'did you mean "lead.first_name"?'),
        ("Ring, {{ unsubscribe.url }}.\n", "unsubscribe"),
    ],
)
def test_a_note_is_checked_like_a_mail(note: str, message: str) -> None:
    assert any(message in one for one in told(with_call(note=note)))
