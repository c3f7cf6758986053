"""The times at which a sender could talk, in the words used."""

from __future__ import annotations

import pytest

from classifier.details import language
from classifier.folding import fold
from classifier.meeting import times as times_to_talk


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Sure, Tuesday 3pm works for me.", ("Tuesday 3pm",)),
        ("I can do Wed the 19th between 2 and 3.", ("Wed the 19th between 2 and 3",)),
        ("Any morning next week would be fine.", ("Any morning next week",)),
        ("Monday at noon or Tuesday before 10, please.", ("Monday at noon", "Tuesday before 10")),
        ("Could we talk on Thursday, 9.30?", ("Thursday, 9.30",)),
        ("Let's speak Thursday 3pm CET, send an invite.", ("Thursday 3pm CET",)),
        ("Can you call me tomorrow at half past ten?", ("tomorrow at half past ten",)),
        ("Volontiers, jeudi 19 mars à 13h30 me convient.", ("jeudi 19 mars à 13h30",)),
        ("Gerne, Donnerstag, 21. Mai um 9.15 Uhr passt.", ("Donnerstag, 21. Mai um 9.15 Uhr",)),
        ("Vale, el jueves a las 10 me va bien.", ("el jueves a las 10",)),
        ("Ci sentiamo giovedì alle 16?", ("giovedì alle 16",)),
        ("Prima, dinsdag 14 april om 13.30 uur kan ik.", ("dinsdag 14 april om 13.30 uur",)),
        ("Pode ser quinta-feira às 15h?", ("quinta-feira às 15h",)),
        ("We spoke last Monday and I liked it.", ()),
        ("Please send the proposal by Friday.", ()),
        ("I can't do Tuesday.", ()),
        ("What would it cost for 12 desks at 230 C?", ()),
        ("Thanks for your mail, it may interest us.", ()),
        ("Mon fils est intéressé, envoyez la brochure.", ()),
        ("Guten Morgen, bitte schicken Sie uns die Unterlagen.", ()),
    ],
)
def test_the_times_at_which_they_could_talk(text: str, times: tuple[str, ...]) -> None:
    assert times_to_talk(text, language(fold(text))) == times
