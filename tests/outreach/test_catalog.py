"""The folder that ops edit: what it is read as, what is refused in it, and the mails that it makes."""

from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest

from app.domain.policy import LabelRule, Mode, SendingPolicy
from app.domain.sequence import SendWindow, Step
from app.errors import NotFound
from app.outreach.catalog import CatalogProblems, check, parse, preview, read_folder
from app.outreach.template import MissingField
from classifier.reading import Label
from tests.outreach.opsfiles import CONTEXT, FIRST, SECOND, SEQUENCE, changed, files, told


def test_the_files_become_plain_values() -> None:
    catalog = parse(files())
    docks = catalog.sequences["docks"]
    assert docks.sequence.steps == (Step(stem="1-first", wait_days=0), Step(stem="2-second", wait_days=3))
    assert docks.sequence.window == SendWindow(opens=time(8, 30), closes=time(17), days=frozenset({0, 1, 4}))
    assert (docks.sequence.name, docks.sequence.kind, docks.sequence.close_after_days) == ("docks", "cold", 8)
    assert set(docks.templates) == {"1-first", "2-second"}
    assert catalog.routing.hold_minutes == (5, 9)
    assert catalog.routing.company_stop_days == 20
    assert catalog.routing.rules == {
        **{label: LabelRule(mode=Mode.ASK, error=0.05) for label in Label},
        **{label: LabelRule(mode=Mode.ASK) for label in (Label.OBJECTION, Label.NONE)},
    }
    window = SendWindow(opens=time(7), closes=time(19), days=frozenset({2}))
    assert catalog.sending == SendingPolicy(daily_cap=20, gap_seconds=100, gap_mean_seconds=500, window=window)
    assert catalog.files == files()


def test_what_is_left_out_of_the_policies_has_its_default() -> None:
    routing = files()["routing.toml"].split("\n", 2)[2]
    catalog = parse(files(**{"policy.toml": "", "routing.toml": routing}))
    assert catalog.sending == SendingPolicy()
    assert catalog.routing.hold_minutes == (4, 12)
    assert catalog.routing.company_stop_days == 90
    assert catalog.routing.stall_days == {"deciding": 7, "busy": 21, "later": 90}


def test_a_version_is_the_content() -> None:
    before = parse(files())
    assert parse(dict(reversed(files().items()))).version == before.version
    edited = parse(changed("policy.toml", "20", "21"))
    assert edited.version != before.version
    assert edited.sequence("docks").sequence.version == before.sequence("docks").sequence.version
    reworded = parse(changed(SECOND, "still", "yet"))
    assert reworded.sequence("docks").sequence.version != before.sequence("docks").sequence.version


# -- what is refused ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "old", "new", "message"),
    [
        (SEQUENCE, "close_after_days", "close_after", '1: unknown key "close_after"; did you mean "close_after_days"?'),
        (SEQUENCE, "= 8", "= 0", "1: close_after_days must be a whole number from 1 to 60"),
        (SEQUENCE, "= 8", "= true", "1: close_after_days must be a whole number from 1 to 60"),
        (SEQUENCE, "opens =", "open =", '4: unknown key "open"; did you mean "opens"?'),
        (SEQUENCE, "opens =", "open =", '3: opens is missing; it is a time such as "08:30"'),
        (SEQUENCE, "08:30", "8:30", '4: opens must be a time such as "08:30"'),
        (SEQUENCE, "08:30", "25:30", '4: opens must be a time such as "08:30"'),
        (SEQUENCE, "08:30", "18:30", "5: the window closes before it opens"),
        (SEQUENCE, '"fri"', '"friday"', '6: "friday" is not known here; did you mean "fri"?'),
        (SEQUENCE, '["mon", "tue", "fri"]', "[]", "6: days must be a list of mon, tue"),
        (SEQUENCE, "[window]", "[windows]", '3: unknown key "windows"; did you mean "window"?'),
        (SEQUENCE, "[window]", "[windows]", "1: [window] is missing"),
        (SEQUENCE, "wait_days = 3", "wait_dayz = 3", '14: unknown key "wait_dayz"; did you mean "wait_days"?'),
        (SEQUENCE, "wait_days = 3", "wait_dayz = 3", "12: wait_days is missing; it is a whole number from 2 to 60"),
        (SEQUENCE, "wait_days = 3", "wait_days = 1", "14: wait_days must be a whole number from 2 to 60"),
        (SEQUENCE, "wait_days = 0", "wait_days = 3", "10: wait_days must be 0"),
        (SEQUENCE, '"2-second.md"', '"2-secnd.md"', '13: there is no file "2-secnd.md" beside this one; did you mean'),
        (SEQUENCE, '"2-second.md"', '"1-first.md"', '13: "1-first.md" is used before this already; each file is one'),
        (SEQUENCE, '"2-second.md"', "2", "13: file must be a text in quotes"),
        (SEQUENCE, '"1-first.md"', '"../1-first.md"', '9: there is no file "../1-first.md" beside this one'),
        (SEQUENCE, "wait_days = 3", "wait_days = ", "14: no valid TOML: Invalid value"),
        (SEQUENCE, "wait_days = 3", 'wait_days = "3', "14: no valid TOML:"),
        ("routing.toml", "[positive]", "[positve]", '4: unknown key "positve"; did you mean "positive"?'),
        ("routing.toml", "[positive]", "[positve]", "1: [positive] is missing"),
        ("routing.toml", '"ask"', '"aks"', '5: mode must be one of auto, ask; did you mean "ask"?'),
        ("routing.toml", "0.05", "0.1", "6: error must be 0.01, 0.02 or 0.05: how often it may be wrong where"),
        ("routing.toml", "error", "eror", '6: unknown key "eror"; did you mean "error"?'),
        ("routing.toml", "[5, 9]", "[9, 5]", "1: the shortest hold comes first"),
        ("routing.toml", "[5, 9]", "5", "1: hold_minutes must be 2 whole numbers"),
        ("routing.toml", "= 20", '= "20"', "2: company_stop_days must be a whole number"),
        ("policy.toml", "daily_cap = 20", "daily_cap = 500", "1: daily_cap must be a whole number from 1 to 50"),
        ("policy.toml", "daily_cap", "dayly_cap", '1: unknown key "dayly_cap"; did you mean "daily_cap"?'),
        ("policy.toml", "500", "50", "3: the mean cannot be under gap_seconds, which is 100"),
        (FIRST, "Subject: Late trucks at {{ lead.company }}\n", "", "1: the first mail of a sequence needs a Subject"),
        (FIRST, "Late", "Re: Late", "1: a subject must not pretend"),
        (
            FIRST,
            "lead.first_name",
            "lead.firstname",
            '3: unknown field "lead.firstname"; did you mean "lead.first_name"',
        ),
        (SECOND, "lead.first_name", "reply.text", '1: field "reply.text" has no value in this mail'),
        (SECOND, "still", "https://a.test https://b.test https://c.test", "3: a mail has at most 2 links"),
        ("handoff/introduction.md", "Hi", "Subject: x\n\nHi", "1: an introduction answers in its thread"),
        ("handoff/introduction.md", "closer.name", "closer.nam", '1: unknown field "closer.nam"; did you mean'),
        ("handoff/brief.md", "Subject: {{ lead.company }}", "", "1: the brief needs a Subject"),
        ("footer.md", "{{ sender.company }}", "Subject: x\n\n{{ sender.company }}", "1: a footer has no Subject"),
        ("footer.md", "{{ sender.address }}", "Bristol", "1: give the postal address: {{ sender.address }}"),
        ("footer.md", 'Reply "stop" and we stop', "Goodbye", "1: say how to end the mails"),
    ],
)
def test_a_refusal_names_file_line_and_the_right_name(path: str, old: str, new: str, message: str) -> None:
    said = told(changed(path, old, new))
    assert any(line.startswith(f"{path}:{message}") for line in said), said


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"footer.md": None}, "footer.md:1: this file is missing"),
        (
            {"routing.toml": None, "routng.toml": ""},
            'routing.toml:1: this file is missing; did you mean "routng.toml"?',
        ),
        (
            {"routing.toml": None, "routng.toml": ""},
            'routng.toml:1: nothing reads this file; did you mean "routing.toml"',
        ),
        ({"cold/docks/3-old.md": "Hi"}, "cold/docks/3-old.md:1: no step of its sequence.toml names this file"),
        ({"cold/stray.md": "Hi"}, "cold/stray.md:1: no step of its sequence.toml names this file"),
        ({"cold/other/1-first.md": "Hi"}, "cold/other/sequence.toml:1: this file is missing"),
        ({SEQUENCE: None, FIRST: None, SECOND: None}, "cold:1: there is no sequence"),
        ({SEQUENCE: "close_after_days = 8"}, f"{SEQUENCE}:1: a sequence needs its steps, each under [[steps]]"),
        ({SEQUENCE: "steps = []"}, f"{SEQUENCE}:1: a sequence needs its steps, each under [[steps]]"),
        ({SEQUENCE: "a = " + "[" * 9000}, f"{SEQUENCE}:1: "),
        ({SEQUENCE: "#" * 20_001}, f"{SEQUENCE}:1: longer than 20000 characters"),
        ({"cold/Docks!/sequence.toml": ""}, 'cold/Docks!/sequence.toml:1: the folder name "Docks!" may have'),
    ],
)
def test_a_wrong_set_of_files_is_refused(changes: dict[str, str | None], message: str) -> None:
    said = told(files(**changes))
    assert any(line.startswith(message) for line in said), said


def test_a_sequence_has_at_most_eight_steps() -> None:
    more = {f"cold/docks/{n}.md": "Hi" for n in range(3, 10)}
    steps = "".join(f'\n[[steps]]\nfile = "{n}.md"\nwait_days = 2\n' for n in range(3, 10))
    said = told(files(**more, **{SEQUENCE: files()[SEQUENCE] + steps}))
    assert said == [f"{SEQUENCE}:40: a sequence has at most 8 steps"]


def test_a_step_file_has_a_plain_name() -> None:
    said = told(
        changed(SEQUENCE, '"2-second.md"', '"2 second.md"') | {"cold/docks/2 second.md": files()[SECOND], SECOND: "Hi"}
    )
    assert f'{SEQUENCE}:13: the name "2 second.md" may have small letters, digits and "-" before ".md"' in said


def test_links_of_the_footer_count() -> None:
    footer = "{{ sender.address }} {{ unsubscribe.url }}"
    one, two = "See https://a.test", "See https://a.test\nand https://b.test"
    assert told(files(**{"footer.md": footer, SECOND: one})) == []
    assert told(files(**{"footer.md": footer, SECOND: two})) == [
        f"{SECOND}:2: with those of footer.md a mail has at most 2 links"
    ]


def test_all_problems_of_all_files_are_told_at_once() -> None:
    wrong = files(
        **{
            FIRST: "Hi {{ lead.nme }}\n\n{{ lead.compny }}",
            "policy.toml": "dayly_cap = 3",
            "routing.toml": "x",
            "footer.md": "Hi",
        }
    )
    with pytest.raises(CatalogProblems) as caught:
        parse(wrong)
    assert {problem.file for problem in caught.value.problems} == {FIRST, "policy.toml", "routing.toml", "footer.md"}
    assert [problem.line for problem in caught.value.problems if problem.file == FIRST] == [1, 3]
    assert caught.value.problems == check(wrong)
    assert str(caught.value).count("\n") == len(caught.value.problems) - 1


def test_a_sequence_that_cannot_be_read_does_not_accuse_its_mails() -> None:
    assert [line.split(":")[0] for line in told(files(**{SEQUENCE: "close_after_days ="}))] == [SEQUENCE]


# -- the mails ---------------------------------------------------------------------------------------------------


def test_a_cold_mail_carries_the_footer() -> None:
    mail = parse(files()).mail("docks", "2-second", CONTEXT)
    assert mail.subject is None
    assert mail.text == ('Hi Mara,\n\nstill late?\n\nNorthlane, 12 Quay Street\nBristol. Reply "stop" and we stop.\n')
    assert mail.html.count("Quay Street") == 1


def test_a_mail_with_the_postal_address_brings_its_own_footer() -> None:
    own = "Hi\n\n{{ sender.address }}\nTo end this, reply stop.\n"
    mail = parse(files(**{SECOND: own})).mail("docks", "2-second", CONTEXT)
    assert mail.text == "Hi\n\n12 Quay Street\nBristol\nTo end this, reply stop.\n"
    assert told(files(**{SECOND: "Hi\n\n{{ sender.address }}"}))[0].startswith(f"{SECOND}:1: say how to end the mails")


def test_without_a_postal_address_no_cold_mail_is_made() -> None:
    context = CONTEXT | {"sender": CONTEXT["sender"] | {"address": " "}}
    with pytest.raises(MissingField, match=r"sender\.address"):
        parse(files()).mail("docks", "1-first", context)


def test_a_preview_shows_every_mail_with_its_subject() -> None:
    mails = preview(parse(files()), "docks", CONTEXT)
    assert {stem: mail.subject for stem, mail in mails.items()} == {
        "1-first": "Late trucks at Voss Cold Storage",
        "2-second": "Re: Late trucks at Voss Cold Storage",
    }
    assert all("Reply" in mail.text for mail in mails.values())


def test_a_wrong_name_is_answered_with_the_right_one() -> None:
    catalog = parse(files())
    with pytest.raises(NotFound, match='no sequence "dock"; did you mean "docks"'):
        preview(catalog, "dock", CONTEXT)
    with pytest.raises(NotFound, match='no step "1-frst"; did you mean "1-first"'):
        catalog.mail("docks", "1-frst", CONTEXT)


# -- the folder --------------------------------------------------------------------------------------------------


def test_a_folder_is_read_by_paths_in_it(tmp_path: Path) -> None:
    for path, text in {
        **files(),
        "README.md": "x",
        "cold/README.md": "x",
        "cold/docks/1-first.md~": "x",
        ".git/x.md": "x",
        "notes.txt": "x",
    }.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    (tmp_path / "policy.toml").write_bytes(b"\xef\xbb\xbf" + files()["policy.toml"].encode())
    assert read_folder(tmp_path) == files()
    assert told(read_folder(tmp_path) | {"cold/README.md": "{{"}) == []


def test_a_file_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    (tmp_path / "footer.md").write_bytes("one\nGrüße".encode("latin-1"))
    with pytest.raises(CatalogProblems, match=r"footer\.md:2: not UTF-8"):
        read_folder(tmp_path)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="there is no folder .*nowhere"):
        read_folder(tmp_path / "nowhere")
