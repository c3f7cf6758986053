"""The nurture check: what sells is found with line and word, what teaches passes."""

import tomllib
from pathlib import Path

import pytest

from app.domain.selling import Selling, selling

_TEXTS = tomllib.loads((Path(__file__).parents[1] / "texts" / "nurture.toml").read_text())
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
