"""The mails of the ways on: variants, nurture, answers, the return and the referral mail."""

from __future__ import annotations

from datetime import time

import pytest

from app.domain.policy import InfoWay
from app.domain.sequence import Kind, SendWindow, Step
from app.errors import NotFound
from app.outreach.catalog import parse, preview
from classifier.reading import ObjectionType
from tests.outreach.opsfiles import (
    CONTEXT,
    FIRST,
    NOTE,
    NOTES,
    NURTURE,
    PIECE,
    REFERRAL,
    RETURN,
    SECOND,
    SEQUENCE,
    changed,
    edited,
    files,
    told,
)

OTHER = "cold/docks/1-first-b.md"
BUDGET = "objections/no_budget.md"


# -- variants ----------------------------------------------------------------------------------------------------


def with_variants(variants: str, **more: str) -> dict[str, str]:
    """The first step with these variants, and the words of one."""
    table = files()[SEQUENCE].replace('file = "1-first.md"\n', f'file = "1-first.md"\nvariants = {variants}\n')
    return files(**{SEQUENCE: table, OTHER: "Subject: Who calls\n\nHi {{ lead.first_name }},\n\nwho calls?\n", **more})


def test_a_step_has_other_words_beside_its_own() -> None:
    catalog = parse(with_variants('["1-first-b.md"]'))
    assert catalog.sequence("docks").sequence.first == Step(stem="1-first", wait_days=0, variants=("1-first-b",))
    assert catalog.mail("docks", "1-first-b", CONTEXT).subject == "Who calls"
    assert {stem: mail.subject for stem, mail in preview(catalog, "docks", CONTEXT).items()} == {
        "1-first": "Late trucks at Voss Cold Storage",
        "1-first-b": "Who calls",
        "2-second": "Re: Late trucks at Voss Cold Storage",
    }


@pytest.mark.parametrize(
    ("variants", "message"),
    [
        ('["1-first-c.md"]', '10: there is no file "1-first-c.md" beside this one; did you mean "1-first-b.md"?'),
        ('["1-first-b.md", "1-first-b.md"]', '10: "1-first-b.md" is used before this already'),
        ('["1-first-b.md", "1-first.md"]', '10: "1-first.md" is used before this already'),
        ('["1-first-b.md", "2-second.md"]', '14: "2-second.md" is used before this already'),
        ('"1-first-b.md"', "10: variants must be a list of texts in quotes"),
        ("[1]", "10: variants must be a list of texts in quotes"),
    ],
)
def test_a_variant_is_one_file_that_is_there_and_used_once(variants: str, message: str) -> None:
    said = told(with_variants(variants))
    assert any(line.startswith(f"{SEQUENCE}:{message}") for line in said), said


def test_every_variant_of_the_first_step_needs_a_subject_and_no_other_does() -> None:
    said = told(with_variants('["1-first-b.md"]', **{OTHER: "Who calls?\n"}))
    assert said == [f"{OTHER}:1: the first mail of a sequence needs a Subject"]
    table = files()[SEQUENCE].replace('"2-second.md"\n', '"2-second.md"\nvariants = ["2-other.md"]\n')
    assert told(files(**{SEQUENCE: table, "cold/docks/2-other.md": "Still?\n"})) == []


def test_a_first_step_with_a_wrong_name_does_not_make_the_second_the_first() -> None:
    said = told(changed(SEQUENCE, '"1-first.md"', '"1-frst.md"'))
    assert [line.split(":")[0] for line in said] == [FIRST, SEQUENCE]


# -- nurture -----------------------------------------------------------------------------------------------------


def test_a_nurture_track_waits_before_its_first_mail_too() -> None:
    track = parse(files(**NOTES)).sequence("notes").sequence
    assert (track.kind, track.close_after_days) == (Kind.NURTURE, 20)
    assert [step.wait_days for step in track.steps] == [20, 120]


@pytest.mark.parametrize(
    ("path", "old", "new", "message"),
    [
        (NURTURE, "= 20\n\n[[", "= 61\n\n[[", f"{NURTURE}:10: wait_days must be a whole number from 0 to 60"),
        (NURTURE, "120", "121", f"{NURTURE}:14: wait_days must be a whole number from 22 to 120"),
        (NOTE, "Subject: A note\n\n", "", f"{NOTE}:1: the first mail of a sequence needs a Subject"),
        (NOTE, "lead.first_name", "reply.text", f'{NOTE}:3: field "reply.text" has no value in this mail'),
        (NURTURE, '"2-note.md"', '"1-note.md"', "nurture/notes/2-note.md:1: no step of its sequence.toml names this"),
    ],
)
def test_a_nurture_track_is_checked_like_a_sequence(path: str, old: str, new: str, message: str) -> None:
    said = told(edited(NOTES, path, old, new))
    assert any(line.startswith(message) for line in said), said


def test_a_nurture_mail_that_sells_is_refused_with_line_and_words() -> None:
    said = told(edited(NOTES, NOTE, "one.", "one.\n\nOur platform finds it. Worth a chat?"))
    (line,) = said
    assert line.startswith(f'{NOTE}:5: this sells: "') and "Our platform" in line


def test_the_same_words_may_stand_in_a_cold_mail() -> None:
    assert told(changed(FIRST, "Hi", "Our platform finds it. Hi")) == []


def test_nurture_is_one_mail_in_thirty_days_at_most() -> None:
    said = told(edited(NOTES, NURTURE, "120", "21"))
    assert said == [f"{NURTURE}:14: wait_days must be a whole number from 22 to 120"]


@pytest.mark.parametrize("name", ["return", "referral", "objections"])
def test_some_names_are_taken(name: str) -> None:
    said = told(files(**{path.replace("notes", name): text for path, text in NOTES.items()}))
    assert len(said) == 1 and said[0].startswith(f'nurture/{name}/sequence.toml:1: the name "{name}" is taken: the ')


def test_a_name_is_one_track() -> None:
    said = told(files(**{path.replace("notes", "docks"): text for path, text in NOTES.items()}))
    assert said == ["nurture/docks/sequence.toml:1: cold/docks has that name already; choose another"]


# -- the mails of the ways on ------------------------------------------------------------------------------------


REPEATS = (Step(stem="second", wait_days=65), Step(stem="third", wait_days=65))  # 13 weeks each


@pytest.mark.parametrize(("kind", "repeats"), [(Kind.RETURN, REPEATS), (Kind.REFERRAL, ())])
def test_the_return_and_the_referral_mail_are_tracks_of_their_own(kind: Kind, repeats: tuple[Step, ...]) -> None:
    track = parse(files()).sequence(kind).sequence
    assert (track.name, track.kind, track.steps) == (kind, kind, (Step(stem="first", wait_days=0), *repeats))
    assert track.window == SendWindow(opens=time(7), closes=time(19), days=frozenset({2})), "that of policy.toml"
    assert track.close_after_days == 10


def test_an_edit_of_the_return_mail_changes_its_version_alone() -> None:
    before, after = parse(files()), parse(changed(RETURN, "now", "today"))
    assert before.sequence("return").sequence.version != after.sequence("return").sequence.version
    assert before.sequence("referral").sequence.version == after.sequence("referral").sequence.version


def test_the_return_mail_quotes_them_and_carries_the_footer() -> None:
    mail = parse(files()).mail("return", "first", CONTEXT)
    assert mail.subject is None
    assert mail.text.startswith(
        "Hi Mara, you wrote:\n\n> Sounds useful.\n> Does it work with SAP?\n\nnow?\n\nNorthlane,"
    )


def test_the_referral_mail_names_who_referred_them() -> None:
    mail = parse(files()).mail("referral", "first", CONTEXT)
    assert mail.subject == "Jonas Falk named you" and mail.text.startswith("Is Jonas right?\n\nNorthlane,")


def test_an_answer_has_neither_subject_nor_footer() -> None:
    mail = parse(files()).answer("no_budget", CONTEXT)
    assert (mail.subject, mail.text) == (None, "About no_budget: Harbour Foods.\n")


def test_a_wrong_objection_type_is_answered_with_the_right_one() -> None:
    with pytest.raises(NotFound, match='no response "budget"; did you mean "no_budget"'):
        parse(files()).answer("budget", CONTEXT)


@pytest.mark.parametrize(
    ("path", "old", "new", "message"),
    [
        (RETURN, "Hi", "Subject: x\n\nHi", "1: a return mail answers in its thread; leave the Subject out"),
        (RETURN, "reply.quoted", "referrer.name", '3: field "referrer.name" has no value in this mail'),
        (REFERRAL, "Subject:", "\nSubject:", "1: the first mail to a referred person needs a Subject"),
        (REFERRAL, "right", "right: {{ reply.text }}", '3: field "reply.text" has no value in this mail'),
        (BUDGET, "About", "Subject: x\n\nAbout", "1: an answer stays in its thread; leave the Subject out"),
        (BUDGET, "collateral.title", "collateral.titel", '1: unknown field "collateral.titel"; did you mean'),
        (BUDGET, "collateral.title", "closer.name", '1: field "closer.name" has no value in this mail'),
        (BUDGET, "About", "https://a.test https://b.test {{ collateral.link }}", "1: a mail has at most 2 links"),
    ],
)
def test_each_mail_has_the_fields_of_its_place(path: str, old: str, new: str, message: str) -> None:
    said = told(changed(path, old, new))
    assert any(line.startswith(f"{path}:{message}") for line in said), said


def test_the_brief_may_show_collateral() -> None:
    assert told(changed("handoff/brief.md", "reply.text", "collateral.title")) == []


def test_links_of_the_footer_count_in_an_answer() -> None:
    footer = "{{ sender.address }} {{ unsubscribe.url }}"
    two = "{{ collateral.link }}\nhttps://a.test"
    assert told(files(**{"footer.md": footer, BUDGET: two})) == [
        f"{BUDGET}:2: with those of footer.md a mail has at most 2 links"
    ]


REFUSAL = ObjectionType.NOT_INTERESTED


@pytest.mark.parametrize("kind", sorted(set(ObjectionType) - {REFUSAL}))
def test_every_objection_type_needs_its_answer(kind: ObjectionType) -> None:
    assert told(files(**{f"objections/{kind}.md": None})) == [f"objections/{kind}.md:1: this file is missing"]


def test_nobody_argues_with_a_refusal_though_older_files_have_words_for_it() -> None:
    catalog = parse(files(**{f"objections/{REFUSAL}.md": "Hi", f"objections/{REFUSAL}.other.md": "Hi"}))
    assert catalog.responses(REFUSAL) == [] and REFUSAL not in catalog.answers


def test_words_for_who_asks_for_material_are_needed_where_ops_want_that() -> None:
    routing = files()["routing.toml"].replace("[positive]", '[positive]\ninfo = "answer"')
    assert told(files(**{"routing.toml": routing})) == ["positives/info.md:1: this file is missing"]
    catalog = parse(files(**{"routing.toml": routing, "positives/info.md": "Here, {{ lead.email }}."}))
    assert catalog.routing.info is InfoWay.ANSWER and catalog.responses("info") == ["info"]


def test_a_return_without_an_answer_comes_again_in_other_words_where_there_are() -> None:
    alone = parse(files())
    assert alone.mail("return", "third", CONTEXT) == alone.mail("return", "first", CONTEXT)
    again = parse(files(**{"stalls/again.md": "Still not?"}))
    assert again.mail("return", "third", CONTEXT).text.startswith("Still not?")
    assert again.mail("return", "first", CONTEXT) == alone.mail("return", "first", CONTEXT)


def test_an_answer_to_no_objection_type_is_refused_with_the_nearest() -> None:
    said = told(files(**{BUDGET: None, "objections/budget.md": "Hi"}))
    assert said == [
        'objections/budget.md:1: there is no objection type "budget"; did you mean "no_budget"?',
        f'{BUDGET}:1: this file is missing; did you mean "objections/budget.md"?',
    ]


@pytest.mark.parametrize("path", [RETURN, REFERRAL, "icp.toml"])
def test_no_way_on_is_without_its_file(path: str) -> None:
    assert told(files(**{path: None})) == [f"{path}:1: this file is missing"]


@pytest.mark.parametrize(
    ("path", "nearest"),
    [
        ("stalls/retrun.md", RETURN),
        ("collateral/harbour.md", "collateral/<name>.toml"),
        ("nurture/sequence.toml", "nurture/<name>/sequence.toml"),
        ("ipc.toml", "icp.toml"),
    ],
)
def test_a_file_in_a_wrong_place_is_told_the_right_one(path: str, nearest: str) -> None:
    assert told(files(**{path: ""})) == [f'{path}:1: nothing reads this file; did you mean "{nearest}"?']


def test_what_is_wrong_anywhere_is_told_at_once() -> None:
    wrong = {
        **NOTES,
        NOTE: "Hi {{ lead.nme }}",
        PIECE: "sort = 3",
        RETURN: "Hi {{ lead.nme }}",
        BUDGET: "Hi {{ lead.nme }}",
        SECOND: "Hi {{ lead.nme }}",
        "icp.toml": 'nurture = "none"',
    }
    assert {line.split(":")[0] for line in told(files(**wrong))} == wrong.keys() - {NURTURE, "nurture/notes/2-note.md"}


def test_a_type_of_objection_may_have_several_responses() -> None:
    catalog = parse(files(**{"objections/no_budget.free-list.md": "Hi, it is free.\n"}))
    assert catalog.responses("no_budget") == ["no_budget", "no_budget.free-list"]
    assert catalog.answer("no_budget.free-list", CONTEXT).text == "Hi, it is free.\n"


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("objections/no_budget.Free List.md", 'the name behind "no_budget." may have small letters, digits and "-"'),
        ("objections/no_bugdet.list.md", 'there is no objection type "no_bugdet"; did you mean "no_budget"?'),
    ],
)
def test_another_response_with_a_wrong_name_is_refused(path: str, message: str) -> None:
    assert told(files(**{path: "Hi.\n"})) == [f"{path}:1: {message}"]
