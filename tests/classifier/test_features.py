"""What the model looks at."""

from __future__ import annotations

from pathlib import Path

import pytest

from classifier import lexicon
from classifier.features import GROUPS, names_of

COMMON = frozenset("we have no not are you for the in this is".split())


def test_words_pairs_and_pieces_are_looked_at() -> None:
    names = names_of("Budget is gone.", COMMON)
    assert {"wbudget", "wis gone", "c bud", "cget "} <= names
    assert {name[0] for name in names} <= set(GROUPS)


def test_a_word_after_a_negation_is_marked() -> None:
    assert "n~interested" in names_of("We are not interested", COMMON)
    assert "n~interested" not in names_of("We are interested. Not", COMMON)
    assert "n~interesse" in names_of("Wir haben kein Interesse", COMMON)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("write to dana@acme.example", "uemail"),
        ("it costs $40k", "umoney"),
        ("at 3pm", "uhour"),
        ("ring 0161 555 0134", "uphone"),
        ("see https://acme.example/x", "uurl"),
        ("can it do that?", "uends in a question"),
    ],
)
def test_the_outside_of_a_text_is_told(text: str, name: str) -> None:
    assert name in names_of(text, COMMON)


def test_the_same_class_stands_for_words_of_many_languages() -> None:
    told = [
        {n for n in names_of(text, COMMON) if n == "lBUDGET" or n.startswith("lNOT")}
        for text in ("we have no budget", "wir haben kein Budget", "nous n'avons pas de budget")
    ]
    assert all("lBUDGET" in names for names in told)


def test_the_first_and_last_sentence_keep_their_place_and_a_greeting_none() -> None:
    names = names_of("Hi Tom,\nWe looked at it today.\nCall me on Friday please.", COMMON)
    assert {"pf looked", "pl friday"} <= names
    assert "pf tom" not in names


def test_a_phrase_goes_before_its_words_and_a_stem_finds_its_forms(tmp_path: Path) -> None:
    table = tmp_path / "table.tsv"
    table.write_text("BUSY\ten\tno time, busy\nNO\ten\tno\nBUDGET\ten\tbudget*\n", "utf-8")
    known = lexicon.load(table)
    assert known.classes("no time and no budgeting".split()) == ["BUSY", "NO", "BUDGET"]
    assert known.class_of("bud") == ""


def test_a_line_of_the_lexicon_that_is_none_is_named(tmp_path: Path) -> None:
    table = tmp_path / "table.tsv"
    table.write_text("BUSY\ten\tbusy\nBUSY en busy\n", "utf-8")
    with pytest.raises(ValueError, match="line 2"):
        lexicon.load(table)


def test_hostile_text_costs_little() -> None:
    for text in (
        "a" * 60_000,
        "a " * 30_000,
        "no " * 30_000,
        "1" * 60_000,
        "@" * 60_000,
        "\n" * 60_000,
        "$1." * 20_000,
    ):
        assert len(names_of(text, COMMON)) < 20_000
