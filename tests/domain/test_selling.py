"""The nurture check: what sells is found with line and word, what teaches passes."""

import tomllib
from pathlib import Path

import pytest

from app.domain.selling import Selling, selling

_FOLDER = Path(__file__).parents[1] / "texts"
_TEXTS = tomllib.loads((_FOLDER / "nurture.toml").read_text())
_FLOOR = 0.95


@pytest.mark.parametrize("half", ["tuning", "held_back"])
def test_what_sells_is_told_from_what_teaches(half: str) -> None:
    sells, teaches = _TEXTS[half]["selling"], _TEXTS[half]["teaching"]
    assert len(sells) == len(teaches) == 30
    missed = [text for text in sells if not selling(text)]
    wronged = [text for text in teaches if selling(text)]
    hits = len(sells) - len(missed)
    assert hits / len(sells) >= _FLOOR, missed
    assert hits / (hits + len(wronged)) >= _FLOOR, wronged


def by_another_hand(kind: str) -> list[str]:
    """Texts of somebody who did not know the rule, which was never tuned on them."""
    return (_FOLDER / f"nurture_{kind}.txt").read_text("utf-8").strip().split("\n\n")


def test_what_another_hand_sells_is_often_missed() -> None:
    """Measured, and no aim: the rule found 13 of 60 before it knew turns, 22 with them, and wronged 4 and 7 of 60. It
    knows what sells by the words; who praises a product by its name alone passes. A person reads what is applied."""
    sells, teaches = by_another_hand("selling"), by_another_hand("teaching")
    assert len(sells) == len(teaches) == 60
    missed = [text for text in sells if not selling(text)]
    wronged = [text for text in teaches if selling(text)]
    assert len(missed) <= 38, missed
    assert len(wronged) <= 7, wronged


def test_a_place_has_its_line_its_words_and_its_reason() -> None:
    text = "Subject: Notes\n\nHi,\n\n{# our product\nour price #}\n\nMeasure it first. Then book a demo with Mira."
    assert selling(text) == [Selling(line=8, words="book a demo", reason="a call to talk or to book")]


@pytest.mark.parametrize(
    ("text", "sells"),
    [
        ("Register for the webinar: https://a.example/webinars/sign-up", False),
        ("Register here: https://a.example/sign-up", True),
        ("{{ sender.company }} finds late trucks.", True),
        ("Mira Holm\n{{ sender.company }}", False),
        ("Tessel Foods went from 41 late trucks to 12, as the case study tells.", False),
        ("We helped a grocer to go from 41 late trucks to 12.", True),
        ("", False),
    ],
)
def test_a_webinar_and_a_result_are_allowed_and_an_offer_about_us_is_not(text: str, sells: bool) -> None:
    assert bool(selling(text)) == sells
