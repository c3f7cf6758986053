"""Which leads a territory covers, and what is known of a lead."""

from __future__ import annotations

import pytest

from app.domain.territory import Territory, Traits, covers, named, traits_of, words

ALPS = Territory(countries=frozenset({"AT", "CH"}), languages=frozenset({"de"}))
LARGE = Territory(least_employees=250, industries=frozenset({"Food"}))


@pytest.mark.parametrize(
    ("territory", "lead", "is_covered"),
    [
        (Territory(), Traits(), True),
        (ALPS, Traits(country="CH", language="de"), True),
        (ALPS, Traits(country="ch", language="DE"), True),
        (ALPS, Traits(country="CH", language="fr"), False),
        (ALPS, Traits(country="CH"), False),
        (ALPS, Traits(language="de"), False),
        (LARGE, Traits(industry="food", employees=250), True),
        (LARGE, Traits(industry="food", employees=249), False),
        (LARGE, Traits(industry="food"), False),
        (Territory(most_employees=50), Traits(employees=50), True),
        (Territory(most_employees=50), Traits(employees=51), False),
        (Territory(regions=frozenset({"Bavaria"})), Traits(region="bavaria"), True),
        (Territory(regions=frozenset({"Bavaria"})), Traits(region="Saxony"), False),
    ],
)
def test_all_that_a_territory_asks_must_be_known_and_right(
    territory: Territory, lead: Traits, is_covered: bool
) -> None:
    assert covers(territory, lead) == is_covered


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("250", 250), ("1,000-5,000", 1000), ("1.200", 1200), ("51 to 200", 51), ("500+", 500), ("11-50 employees", 11),
        (" 7 ", 7), ("10k", None), ("2.5", None), ("many", None), ("", None), ("1 million", None),
    ],
)  # fmt: skip
def test_the_size_of_a_company_is_the_first_number(text: str, count: int | None) -> None:
    assert traits_of("GB", {"Employees": text}, None).employees == count


def test_what_is_known_of_a_lead_comes_from_its_fields_and_its_reply() -> None:
    fields = {"Region": "Bavaria", "sector": "Food", "Company size": "51-200"}
    assert traits_of("DE", fields, "de") == Traits(
        country="DE", region="Bavaria", industry="Food", employees=51, language="de"
    )
    assert traits_of(None, {"language": "fr", "region": " "}, "en") == Traits(language="fr")


def test_people_read_what_a_territory_is_and_why_it_covers() -> None:
    assert named(ALPS, Traits(country="CH", language="de", industry="food")) == "CH, de"
    assert named(LARGE, Traits(employees=300, industry="food")) == "food, 300 employees"
    assert words(ALPS) == "AT or CH, de"
    assert words(LARGE) == "Food, 250 employees or more"
    assert words(Territory(least_employees=10, most_employees=50)) == "10 to 50 employees"
    assert words(Territory()) == "every lead"
