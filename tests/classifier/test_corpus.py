"""The corpus: what it covers, what is refused, and texts that say the same."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from classifier.corpus import CORPUS, Example, by_people, read_corpus, twins
from classifier.reading import Kind, Label, Signal

LANGUAGES = ("en", "fr", "de", "es", "pt", "nl", "it")


@pytest.fixture(scope="module")
def examples() -> list[Example]:
    return read_corpus()


def test_it_is_large_and_covers_labels_and_languages(examples: list[Example]) -> None:
    people = by_people(examples)
    assert len(people) >= 8_000
    for language in LANGUAGES:
        theirs = [e for e in people if e.language == language]
        assert {e.label for e in theirs} == set(Label)
        assert sum(Signal.OPT_OUT in e.signals for e in theirs) >= 50, language
    unseen = read_corpus(CORPUS / "unseen")
    machines = Counter((e.language, e.kind) for e in examples + unseen if e.kind is not Kind.HUMAN)
    for language in LANGUAGES:
        assert machines[language, Kind.OUT_OF_OFFICE] and machines[language, Kind.BOUNCE], language


def test_what_stands_beside_a_text_agrees_with_its_label(examples: list[Example]) -> None:
    for e in by_people(examples):
        assert e.text.strip(), e
        assert e.positive_type is None or e.label is Label.POSITIVE, e
        assert e.stall_type is None or e.label is Label.STALL, e
        assert e.resume_on is None or (e.received_on is not None and e.resume_on > e.received_on), e
        assert Signal.OPT_OUT not in e.signals or e.label not in (Label.POSITIVE, Label.STALL), e
        assert Signal.HOSTILE not in e.signals or Signal.OPT_OUT in e.signals, e


def test_addresses_in_it_are_of_nobody(examples: list[Example]) -> None:
    addresses = [p.email for e in examples for p in e.referred_to if p.email]
    assert addresses
    assert [a for a in addresses if not a.endswith((".example", ".test"))] == []


def test_a_line_that_is_no_example_is_named(tmp_path: Path) -> None:
    (tmp_path / "hand.jsonl").write_text('{"text": "ok", "label": "maybe", "language": "en", "family": "f"}\n', "utf-8")
    with pytest.raises(ValueError, match=r"hand.jsonl, line 1: .*maybe"):
        read_corpus(tmp_path)


def example(text: str, hand: str) -> Example:
    return Example(text=text, label=Label.NONE, language="en", family="f", hand=hand)


def test_nearly_the_same_text_of_two_hands_is_a_twin() -> None:
    long = "Thanks for the mail about our payroll, we signed with somebody else in May and are happy"
    texts = [
        example("No, thanks!", "a"),
        example("no thanks", "b"),
        example(long, "a"),
        example(f"Hi Ann, {long}. Regards", "b"),
        example("Please call me on Thursday about the price for forty seats", "b"),
    ]
    assert twins(texts) == {0, 1, 2, 3}
    assert twins([replace(e, hand="a") for e in texts]) == set(), "one hand may repeat itself"
