"""What sells is told from what teaches, with line and words."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from classifier.selling import Sells, load
from classifier.train_selling import read_notes

_TEXTS = Path(__file__).parents[1] / "texts"


def by_another_hand() -> list[tuple[str, bool]]:
    """240 texts of two hands that the model was not fitted to, half of them selling."""
    told = tomllib.loads((_TEXTS / "nurture.toml").read_text("utf-8"))
    first = [(text, kind == "selling") for half in told.values() for kind, texts in half.items() for text in texts]
    second = [
        (text, kind == "selling")
        for kind in ("selling", "teaching")
        for text in (_TEXTS / f"nurture_{kind}.txt").read_text("utf-8").strip().split("\n\n")
    ]
    return first + second


def test_nearly_all_that_another_hand_sells_is_found() -> None:
    """Measured: precision 0.958, recall 0.950; one text less is let pass, for machines round differently. A list of
    words had 0.76 and 0.37 on the second hand, and a careful reader had 1.0 and 1.0 on both."""
    texts = by_another_hand()
    assert (len(texts), sum(sells for _, sells in texts)) == (240, 120)
    found = [(text, sells) for text, sells in texts if load().sells(text)]
    right = sum(sells for _, sells in found)
    assert right / 120 >= 0.94, [text for text, sells in texts if sells and not load().sells(text)]
    assert right / len(found) >= 0.94, [text for text, sells in found if not sells]


def test_no_text_of_the_corpus_is_one_that_measures() -> None:
    assert not {note.text for note in read_notes()} & {text for text, _ in by_another_hand()}


def test_a_line_that_sells_is_told_with_its_words() -> None:
    text = "Subject: Notes\n\nHi,\n\nmeasure it first, on a Tuesday.\n\nThen book a demo with Mira.\n"
    (told,) = load().sells(text)
    assert told.line == 7 and "book a demo" in told.words


@pytest.mark.parametrize(
    ("text", "sells"),
    [
        ("Register for the webinar: https://a.example/webinars/sign-up", False),
        ("Register here: https://a.example/sign-up", True),
        ("Our prices start at 49 euros a month.", True),
        ("Steel now costs 640 euros a tonne, after 590 in spring.", False),
        ("Shall we talk on Tuesday?", True),
        ("{{ sender.company }} finds late trucks before you do.", True),
        ("Mira Holm\n{{ sender.company }}", False),
        ("Tessel Foods went from 41 late trucks to 12, as the case study tells.", False),
        ("", False),
    ],
)
def test_a_webinar_a_market_price_and_a_result_are_allowed_and_an_offer_about_us_is_not(text: str, sells: bool) -> None:
    assert bool(load().sells(text)) == sells


def test_a_sales_link_sells_whatever_stands_beside_it() -> None:
    text = "Count the pallets.\nhttps://a.example/pricing\nThen count them again."
    assert Sells(line=2, words="https://a.example/pricing") in load().sells(text)


def test_a_line_that_is_no_mail_is_named(tmp_path: Path) -> None:
    (tmp_path / "hand.jsonl").write_text('{"text": "Buy.", "selling": true, "sells": ["Sell."]}\n')
    with pytest.raises(ValueError, match="hand.jsonl, line 1: .*must stand in the text"):
        read_notes(tmp_path)
