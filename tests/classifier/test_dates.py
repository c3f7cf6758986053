"""The day to come back, counted from Tuesday, 10 February 2026."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classifier.corpus import read_corpus
from classifier.date_grammar import GRAMMAR
from classifier.date_sentences import read_sentence
from classifier.date_tokens import may_name_a_day
from classifier.date_words import WORDS
from classifier.dates import resume_date
from classifier.folding import fold, sentences
from tests.classifier.date_cases import ABSENCES, STALLS

TODAY = date(2026, 2, 10)


def day(text: str, language: str = "en", *, absence: bool = False) -> str | None:
    found = resume_date(sentences(fold(text)), TODAY, language, absence=absence)
    return found[0].isoformat() if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Write after Q3.", "2026-10-01"),
        ("In November please", "2026-11-01"),
        ("mid-April", "2026-04-15"),
        ("at the end of September", "2026-09-30"),
        ("next quarter", "2026-04-01"),
        ("end of the month", "2026-02-28"),
        ("in three weeks", "2026-03-03"),
        ("give me two months", "2026-04-10"),
        ("this time next year", "2027-02-10"),
        ("until 3 March I'm on site", "2026-03-04"),
        ("not before May", "2026-05-01"),
        ("try me in January", "2027-01-01"),
        ("in the second half of the year", "2026-07-01"),
        ("after Easter", "2026-04-07"),
        ("after the summer", None),
        ("in the new year", "2027-01-01"),
        ("next Thursday", "2026-02-19"),
        ("on Thursday", "2026-02-12"),
        ("after March 13th", "2026-03-14"),
        ("on 2026-05-04", "2026-05-04"),
        ("on 3/4 again", None),  # April or March: nobody knows
        ("we may come back, who knows", None),
        ("in a few weeks", None),
        ("on 31 February", None),
        ("soon", None),
    ],
)
def test_english(text: str, expected: str | None) -> None:
    assert day(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Recontactez-moi fin mars.", "2026-03-31"),
        ("fr", "dans trois mois", "2026-05-10"),
        ("de", "Melden Sie sich bitte nächstes Jahr.", "2027-01-01"),
        ("de", "ab dem 3.4. gerne", "2026-04-03"),
        ("es", "a finales de mayo", "2026-05-31"),
        ("es", "dentro de dos meses", "2026-04-10"),
        ("it", "Ci sentiamo a settembre.", "2026-09-01"),
        ("it", "tra due settimane", "2026-02-24"),
        ("nl", "Mail me begin juni.", "2026-06-01"),
        ("nl", "over drie weken", "2026-03-03"),
        ("pt", "no próximo trimestre", "2026-04-01"),
        ("pt", "daqui a dois meses", "2026-04-10"),
    ],
)
def test_other_languages(language: str, text: str, expected: str) -> None:
    assert day(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "I am out of the office until 20 February.", "2026-02-21"),
        ("en", "I am away from 12 February to 24 February.", "2026-02-25"),
        ("en", "I left on 9 February and will be back on Monday 2 March.", "2026-03-02"),
        ("de", "Ich bin bis zum 20. Februar im Urlaub und ab dem 23.02. wieder erreichbar.", "2026-02-23"),
        ("fr", "Je suis absente jusqu'au 27 février inclus.", "2026-02-28"),
        ("es", "Estaré de vacaciones hasta el 20 de febrero.", "2026-02-21"),
        ("it", "Rientrerò il 3 marzo.", "2026-03-03"),
        ("nl", "Ik ben terug op 23 februari.", "2026-02-23"),
        ("pt", "Estarei de férias até 20 de fevereiro.", "2026-02-21"),
    ],
)
def test_the_return_from_an_absence(language: str, text: str, expected: str) -> None:
    assert day(text, language, absence=True) == expected


def rows(table: dict[str, tuple[tuple[str, str | None], ...]]) -> list[tuple[str, str, str | None]]:
    return [(language, text, expected) for language, cases in table.items() for text, expected in cases]


@pytest.mark.parametrize(("language", "text", "expected"), rows(STALLS))
def test_the_day_to_write_again(language: str, text: str, expected: str | None) -> None:
    assert day(text, language) == expected


@pytest.mark.parametrize(("language", "text", "expected"), rows(ABSENCES))
def test_the_day_of_return(language: str, text: str, expected: str | None) -> None:
    assert day(text, language, absence=True) == expected


@pytest.mark.parametrize("row", range(len(GRAMMAR)))
@settings(max_examples=15)
@given(data=st.data())
def test_an_expression_is_looked_for_wherever_it_can_stand(row: int, data: st.DataObject) -> None:
    needed, pattern, _ = GRAMMAR[row]
    letters = data.draw(st.from_regex(pattern, alphabet="MWHUXDNORYQJCVTPnltiaubgfsorxyzqIGKeEm.,;-/123456789"))
    assert not needed.isdisjoint(letters)


@pytest.mark.parametrize("language", WORDS)
def test_the_quick_look_overlooks_no_day(language: str) -> None:
    texts = [e.text for e in read_corpus() if e.language == language][::10]
    for line in {line for text in texts for line in sentences(fold(text))}:
        if not may_name_a_day(line, (language,)):
            assert not read_sentence(line, TODAY, (language,)).spans, line
