"""The words of the prospects: enough of them, whole, and none that the classifier was trained on."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from app.sandbox.dice import Dice
from app.sandbox.letters import Letter, day_blanks, letters, return_blanks, written_by

CORPUS = Path(__file__).parents[2] / "classifier" / "corpus"
HUMAN = ("interested", "refers", "objects", "stalls", "opts_out")
LATER = ("won_over", "stands_firm", "ready_now", "later_again", "curious", "welcomes")
NOTICES = ("absent", "on_leave", "gone")
BLANKS = {
    "sender": "Mara",
    "name": "Grace Yarrow",
    "company": "Tidewell Cold Storage",
    "colleague": "Owen Doherty",
    "colleague_first": "Owen",
    "colleague_address": "owen.doherty@tidewell.example",
    "role": "head of logistics",
}
ALL = [(writer, letter) for writer, own in letters().items() for letter in own]


def runs(text: str, length: int = 6) -> set[tuple[str, ...]]:
    """Every run of words of that length; a blank stands for a word that nobody else has."""
    blanked = re.sub(r"\{\w+\}", " {} ", text.casefold().replace("’", "'"))
    words = re.findall(r"\{\}|[\w']+", blanked)
    found = {tuple(words[i : i + length]) for i in range(len(words) - length + 1)}
    return {run for run in found if "{}" not in run}


def test_there_are_enough_letters_of_each_kind() -> None:
    english = Counter(writer for writer, letter in ALL if letter.language == "en")
    assert all(english[writer] >= 12 for writer in HUMAN)
    assert all(english[writer] >= 6 for writer in (*LATER, "absent", "gone"))
    assert english["on_leave"] >= 4
    assert set(letters()) == {*HUMAN, *LATER, *NOTICES}
    assert len({letter.text for _, letter in ALL}) == len(ALL)


def test_other_languages_are_colour_only() -> None:
    foreign = Counter((writer, letter.language) for writer, letter in ALL if letter.language != "en")
    assert {writer for writer, _ in foreign} == {"interested", "opts_out"}
    assert all(sum(foreign[pair] for pair in foreign if pair[0] == writer) <= 2 for writer in HUMAN)


@pytest.mark.parametrize(("writer", "letter"), ALL)
def test_every_blank_can_be_filled(writer: str, letter: Letter) -> None:
    today = date(2026, 3, 3)
    days = return_blanks(today) if writer in NOTICES else day_blanks(Dice(1), today, letter.language)
    text = letter.fill(BLANKS | days)
    assert text and "{" not in text


@pytest.mark.parametrize("letter", written_by("refers"))
def test_a_referral_names_the_colleague(letter: Letter) -> None:
    assert "{colleague_address}" in letter.text or letter.cc
    assert "{colleague" in letter.text


def test_half_of_the_has_left_notices_name_a_successor() -> None:
    named = [letter for letter in written_by("gone") if letter.names]
    assert len(named) * 2 == len(written_by("gone"))
    assert all(("{colleague_address}" in letter.text) is letter.names for letter in written_by("gone"))


def test_every_absence_has_a_day_of_return() -> None:
    assert all("{back" in letter.text for letter in (*written_by("absent"), *written_by("on_leave")))


def test_who_puts_it_off_once_more_names_a_month() -> None:
    assert all("{month}" in letter.text for letter in written_by("later_again"))


def test_a_language_without_letters_falls_back_to_english() -> None:
    assert written_by("stalls", "fr") == written_by("stalls")
    assert {letter.language for letter in written_by("interested", "fr")} == {"fr"}


@pytest.mark.parametrize("day", [date(2026, 3, n) for n in range(1, 15)])
def test_the_named_day_is_a_weekday_and_the_month_lies_ahead(day: date) -> None:
    blanks = day_blanks(Dice(day), day, "en")
    assert blanks["day"] in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
    assert blanks["month"] in ("May", "June", "July", "August", "September")


def test_days_of_return_in_all_their_forms() -> None:
    assert return_blanks(date(2026, 6, 8)) == {
        "back": "Monday, 8 June",
        "back_us": "June 8",
        "back_full": "8 June 2026",
        "back_iso": "2026-06-08",
    }


def test_no_letter_shares_six_words_with_the_corpus() -> None:
    """What the demo shows must not be what the model learned by heart."""
    texts = [
        str(row["text"])
        for path in sorted(CORPUS.glob("*.jsonl"))
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines())
        if row.get("kind", "human") == "human"  # the model learns from nothing else
    ]
    assert len(texts) > 500, f"{CORPUS} is not the corpus that this test is about"
    learned = {run: text for text in texts for run in runs(text)}
    shared = {" ".join(run): learned[run] for _, letter in ALL for run in runs(letter.text) if run in learned}
    assert shared == {}


def test_shared_runs_are_found() -> None:
    assert runs("Ping me, in the new year!") & runs("please PING me in the new  year, {sender}")
    assert not runs("ping me in {month} or later on") & runs("ping me in May or later on")
