"""What the model looks at."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from classifier import lexicon
from classifier.features import Features
from classifier.folding import fold
from classifier.keys import BITS_OF, FIRST, FOURTH, GROUPS, SECOND, THIRD, Index, groups_of, hashed

COMMON = frozenset("we have no not are you for the in this is".split())


def key(group: str, *parts: str | None) -> int:
    """The feature of a group with these parts, at most four; None where any token stands."""
    factors = map(int, (FIRST, SECOND, THIRD, FOURTH))
    total = sum(hashed(part) * by for part, by in zip(parts, factors, strict=False) if part is not None)
    return BITS_OF[group] | total % 2**64 >> 3


def seen_in(text: str) -> set[int]:
    """The keys of all features of a text."""
    return set(Features(COMMON).of([fold(text)]).keys.tolist())


def test_words_pairs_and_pieces_are_looked_at() -> None:
    keys = seen_in("Budget is gone.")
    assert {key("w", "budget"), key("w", "is", "gone"), key("c", " bud"), key("c", "get ")} <= keys
    assert {GROUPS[at] for at in groups_of(np.array([*keys], np.uint64))} <= set(GROUPS)


def test_rare_words_give_way_to_their_class_or_ending_in_a_frame() -> None:
    keys = seen_in("we have no budget, no xylophone")
    assert {key("s", "have", "no", "BUDGET"), key("s", "BUDGET", "no", "~ne")} <= keys
    assert {key("s", "we", None, "no"), key("s", "we", None, None, "BUDGET")} <= keys
    assert key("s", "no", None, "no") not in seen_in("Have we no? No budget")


def test_a_sentence_among_others_shows_what_it_would_alone() -> None:
    alone = ["no thanks, it is not for us.", "remove me from the list!", "are you there?"]
    both = Features(COMMON).of([" ".join(alone), "", alone[0]])
    assert both.sentences.tolist() == [3, 1, 1]
    for number, text in enumerate(alone):
        one = Features(COMMON).of([text])
        assert sorted(both.keys[both.sentence_of == number]) == sorted(one.keys[one.sentence_of == 0])
    assert not np.isin(groups_of(both.keys[both.sentence_of >= 0]), [GROUPS.index("p"), GROUPS.index("u")]).any()
    assert key("w", "us", "remove") in both.keys[both.sentence_of < 0], "what spans two sentences is of neither"


def test_parts_in_another_order_or_group_are_another_feature() -> None:
    assert len({key("w", "a", "b"), key("w", "b", "a"), key("s", "a", "b"), key("w", "a b"), key("w", "a")}) == 5


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("write to dana@acme.example", "email"),
        ("it costs $40k", "money"),
        ("at 3pm", "hour"),
        ("ring 0161 555 0134", "phone"),
        ("see https://acme.example/x", "url"),
        ("can it do that?", "ends in a question"),
    ],
)
def test_the_outside_of_a_text_is_told(text: str, name: str) -> None:
    assert key("u", name) in seen_in(text)


@pytest.mark.parametrize("text", ["we have no budget", "wir haben kein Budget", "nous n'avons pas de budget"])
def test_the_same_class_stands_for_words_of_many_languages(text: str) -> None:
    assert key("l", "BUDGET") in seen_in(text)


@pytest.mark.parametrize("thumb", ["👍", "👍🏽", "👌", "✅", "❤️ 👍"])
def test_a_picture_is_a_word_in_whatever_colour(thumb: str) -> None:
    assert key("l", "YES") in seen_in(f"{thumb} tuesday")


def test_a_picture_of_any_colour_is_one_word_and_all_of_the_lexicon_are_seen() -> None:
    assert key("w", "👍") in seen_in("👍🏽 tuesday")
    for line in lexicon.FILE.read_text("utf-8").splitlines():
        of_class, language, entries = line.split("\t")
        if language == "pictures":
            assert all(key("l", of_class) in seen_in(f"{picture} tuesday") for picture in entries.split(", ")), line


def test_what_a_sentence_denies_is_marked() -> None:
    assert key("l", "~", "BUDGET") in seen_in("our budget is not here")
    assert key("l", "~", "BUDGET") not in seen_in("our budget is here")


def test_classes_do_not_run_from_one_sentence_into_the_next() -> None:
    assert key("l", "NOT", "BUDGET") in seen_in("not budget")
    assert key("l", "NOT", "BUDGET") not in seen_in("not. budget")


def test_the_first_and_last_sentence_keep_their_place_and_a_greeting_none() -> None:
    keys = seen_in("Hi Tom,\nWe looked at it today.\nCall me on Friday please.")
    assert {key("p", "f", "looked"), key("p", "l", "friday"), key("p", "sentences", "2")} <= keys
    assert key("p", "f", "tom") not in keys


def test_a_phrase_goes_before_its_words_and_a_stem_finds_its_forms(tmp_path: Path) -> None:
    table = tmp_path / "table.tsv"
    table.write_text("BUSY\ten\tno time, busy\nNO\ten\tno\nBUDGET\ten\tbudget*\n", "utf-8")
    known, words = lexicon.load(table), "no time and no budgeting".split()
    assert list(known.phrases_in(words, [0] * 5)) == [(0, 2, "BUSY")]
    assert not list(known.phrases_in(words, [0, 1, 1, 1, 1])), "a phrase does not run on into the next line"
    assert [known.class_of(word) for word in words[3:]] == ["NO", "BUDGET"]
    assert known.class_of("bud") == ""


def test_a_line_of_the_lexicon_that_is_none_is_named(tmp_path: Path) -> None:
    table = tmp_path / "table.tsv"
    table.write_text("BUSY\ten\tbusy\nBUSY en busy\n", "utf-8")
    with pytest.raises(ValueError, match="line 2"):
        lexicon.load(table)


def test_keys_are_found_where_they_stand_and_others_nowhere() -> None:
    keys = np.unique(np.array([key(group, str(n)) for group in GROUPS for n in range(300)], np.uint64))
    index = Index(keys)
    assert index.places(keys).tolist() == list(range(len(keys)))
    others = np.concatenate([keys[:-1] + np.uint64(1), np.array([0, 2**64 - 2], np.uint64)])
    assert (index.places(others) == -1).all()
    assert (Index(keys[:1]).places(keys) >= 0).sum() == 1
    assert (Index(keys[:0]).places(keys) == -1).all()


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
        assert len(seen_in(text)) < 20_000
