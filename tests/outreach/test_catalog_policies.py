"""Routing, sending, the profile and collateral: what these files are read as, and what is refused in them."""

from __future__ import annotations

from datetime import time

import pytest

from app.domain.collateral import Piece, Sort
from app.domain.policy import LabelRule, Mode
from app.domain.qualification import Profile
from app.domain.task import TaskPolicy
from app.outreach.catalog import parse
from classifier.reading import Label
from tests.outreach.opsfiles import HARBOUR, NOTES, NURTURE, PIECE, changed, edited, files, told

# -- routing -----------------------------------------------------------------------------------------------------


def test_an_objection_and_a_reply_that_says_nothing_always_ask() -> None:
    rules = parse(files()).routing.rules
    assert rules[Label.OBJECTION] == rules[Label.NONE] == LabelRule(mode=Mode.ASK)


@pytest.mark.parametrize(
    ("label", "reason"),
    [
        (Label.OBJECTION, "an answer to an objection always waits for a person"),
        (Label.NONE, "a person is always asked about a human reply that says nothing"),
    ],
)
@pytest.mark.parametrize(
    ("new", "message"),
    [
        ('mode = "auto"', 'mode must be "ask": {reason}'),
        ('mode = "aks"', 'mode must be one of ask; did you mean "ask"?'),
        ("error = 0.01", 'unknown key "error": {reason}, so it is never wrong by itself; leave the line out'),
        ("modus = 3", 'unknown key "modus"; did you mean "mode"?'),
        ("# nothing", "mode is missing; it is one of ask"),
    ],
)
def test_what_never_happens_by_itself_cannot_be_set_to(label: Label, reason: str, new: str, message: str) -> None:
    routing = files()["routing.toml"]
    said = told(changed("routing.toml", f'[{label}]\nmode = "ask"', f"[{label}]\n{new}"))
    header = routing[: routing.index(f"[{label}]")].count("\n") + 1
    line = header if new.startswith("#") else header + 1
    wanted = f"routing.toml:{line}: {message.format(reason=reason)}"
    assert any(one.startswith(wanted) for one in said), said


STALL = '[stall]\nmode = "ask"\nerror = 0.05\n'


@pytest.mark.parametrize(
    "days", ["days = { deciding = 7, later = 366 }", "[stall.days]\ndeciding = 7\nlater = 366", "days.deciding = 7"]
)
def test_the_days_of_a_stall_are_those_of_its_type_or_the_usual_ones(days: str) -> None:
    found = parse(changed("routing.toml", STALL, f"{STALL}{days}\n")).routing.stall_days
    assert found["deciding"] == 7 and found["busy"] == 21
    assert found["later"] == (366 if "366" in days else 90)


@pytest.mark.parametrize(
    ("days", "line", "message"),
    [
        ("days = { deciding = 0 }", 18, "deciding must be a whole number from 1 to 366"),
        ("[stall.days]\nbusy = 367", 19, "busy must be a whole number from 1 to 366"),
        ("[stall.days]\nbuzy = 3", 19, 'unknown key "buzy"; did you mean "busy"?'),
        ("days = 21", 18, "days must be a table: [stall.days]"),
        ("dayz = {}", 18, 'unknown key "dayz"; did you mean "days"?'),
    ],
)
def test_wrong_days_of_a_stall_are_told_with_their_line(days: str, line: int, message: str) -> None:
    said = told(changed("routing.toml", STALL, f"{STALL}{days}\n"))
    assert said == [f"routing.toml:{line}: {message}"]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("07:00", "20:00", "6: the window closes before it opens"),
        ("opens", "open", '5: unknown key "open"; did you mean "opens"?'),
        ('["wed"]', '["wedn"]', '7: "wedn" is not known here; did you mean "wed"?'),
    ],
)
def test_the_window_of_policy_is_checked(old: str, new: str, message: str) -> None:
    assert f"policy.toml:{message}" in told(changed("policy.toml", old, new))


# -- the profile and collateral ----------------------------------------------------------------------------------


def test_the_profile_names_whom_we_can_help() -> None:
    text = 'nurture = "notes"\ncountries = ["GB", "DE"]\ntitles = ["inbound", "supply chain"]\n'
    assert parse(files(**NOTES, **{"icp.toml": text})).profile == Profile(
        nurture="notes", countries=frozenset({"GB", "DE"}), titles=("inbound", "supply chain")
    )
    assert parse(files()).profile == Profile()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('nurture = "note"', '1: there is no nurture track "note"; did you mean "notes"?'),
        ('nurture = "docks"', '1: there is no nurture track "docks"; known: notes'),
        ('countries = ["UK"]', '1: "UK" is no country of ISO 3166; write two capital letters, such as DE, or GB for'),
        ('countries = ["gb"]', '1: "gb" is no country of ISO 3166'),
        ('countries = "GB"', "1: countries must be a list of texts in quotes"),
        ('titles = [""]', "1: titles must be a list of texts in quotes"),
        ('title = ["inbound"]', '1: unknown key "title"; did you mean "titles"?'),
    ],
)
def test_a_wrong_profile_is_refused(text: str, message: str) -> None:
    said = told(files(**NOTES, **{"icp.toml": text}))
    assert len(said) == 1 and said[0].startswith(f"icp.toml:{message}"), said


def test_a_track_that_the_profile_names_has_to_be_written_first() -> None:
    said = told(files(**{"icp.toml": 'nurture = "notes"'}))
    assert said == [f'icp.toml:1: there is no nurture track "notes"; the first would be {NURTURE}']


def test_a_piece_of_collateral_is_a_plain_value() -> None:
    piece = Piece(
        name="harbour",
        sort=Sort.CASE_STUDY,
        title="Harbour Foods",
        text="They sleep better.",
        value="12 % less overtime",
        link="https://northlane.example/harbour",
        objections=frozenset({"no_budget", "trust"}),
        countries=frozenset({"GB", "IE"}),
    )
    assert parse(files(**HARBOUR)).collateral == (piece,)
    short = 'sort = "article"\ntitle = "In print"\ntext = "They counted."\nobjections = ["trust"]\n'
    [bare] = parse(files(**{PIECE: short})).collateral
    assert (bare.value, bare.link, bare.countries) == (None, None, frozenset())


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("case study", "case-study", '1: sort must be one of case study, testimonial, article; did you mean "case'),
        ('title = "Harbour Foods"', "", "1: title is missing; it is a text in quotes"),
        ('"They sleep better."', '" "', "3: text must be a text in quotes"),
        ("They sleep better.", "x" * 301, "3: text has 301 characters; 300 are possible"),
        ('value = "12 % less overtime"', "", '1: value is missing: a case study has a figure, such as "31 % less'),
        ("https:", "http:", "5: link must be one address that begins with https://"),
        ("/harbour", "/the harbour", "5: link must be one address that begins with https://"),
        ('"trust"', '"thrust"', '6: "thrust" is not known here; did you mean "trust"?'),
        ('"IE"', '"Ireland"', '7: "Ireland" is no country of ISO 3166'),
        ("countries", "country", '7: unknown key "country"; did you mean "countries"?'),
    ],
)
def test_a_wrong_piece_is_refused(old: str, new: str, message: str) -> None:
    said = told(edited(HARBOUR, PIECE, old, new))
    assert any(line.startswith(f"{PIECE}:{message}") for line in said), said


def test_a_piece_has_a_plain_name() -> None:
    said = told(files(**{"collateral/Harbour Foods.toml": HARBOUR[PIECE]}))
    assert said[0].startswith('collateral/Harbour Foods.toml:1: the name "Harbour Foods.toml" may have small letters')


# -- tasks -------------------------------------------------------------------------------------------------------

TASKS = "tasks.toml"


def test_without_the_file_nobody_is_told_and_nobody_has_what_is_late() -> None:
    assert parse(files()).tasks == TaskPolicy()
    given = files(**{TASKS: 'digest_at = "07:30"\nops = "Ops@Northlane.Example"\n'})
    assert parse(given).tasks == TaskPolicy(ops="ops@northlane.example", digest_at=time(7, 30))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('ops = "nobody"', 'tasks.toml:1: ops must be an address: "nobody" is no address'),
        ('\ndigest_at = "7"', 'tasks.toml:2: digest_at must be a time such as "08:30"'),
        ('digest = "07:30"', 'tasks.toml:1: unknown key "digest"; did you mean "digest_at"?'),
    ],
)
def test_a_mistake_in_it_names_line_and_mend(text: str, message: str) -> None:
    [said] = told(files(**{TASKS: text}))
    assert said.startswith(message)
