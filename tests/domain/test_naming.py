"""What people are called by: titles of seven languages are no first names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.naming import first_and_last


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("Uma Hill", "Uma", "Hill"),
        ("Dana", "Dana", None),
        ("Anna Maria Vogel", "Anna", "Maria Vogel"),
        ("Mr. Hill", None, "Hill"),
        ("Dr Uma Hill", "Uma", "Hill"),
        ("Frau Kern", None, "Kern"),
        ("Herr Dr. Kern", None, "Kern"),
        ("Frau Prof. Dr. Uta Kern", "Uta", "Kern"),
        ("Frau von Berg", None, "von Berg"),
        ("Mag. Huber", None, "Huber"),
        ("Mme Laurent", None, "Laurent"),
        ("M. Paul Laurent", "Paul", "Laurent"),
        ("Señor Vidal", None, "Vidal"),
        ("Sra. Ana Vidal", "Ana", "Vidal"),
        ("Don Luis", "Luis", None),
        ("Don Draper", "Don", "Draper"),
        ("Doña Ana", "Ana", None),
        ("Sig.ra Rossi", None, "Rossi"),
        ("Dott. Paolo Rossi", "Paolo", "Rossi"),
        ("Avv. Rossi", None, "Rossi"),
        ("dhr. de Vries", None, "de Vries"),
        ("Mevrouw Sanne de Vries", "Sanne", "de Vries"),
        ("Senhora Costa", None, "Costa"),
        ("Eng. Rui Costa", "Rui", "Costa"),
        ("Irma Costa", "Irma", "Costa"),
        ("Irmã Lúcia", "Lúcia", None),
        ("Kern, Uma", "Uma", "Kern"),
        ("Kern, Dr. Uma", "Uma", "Kern"),
        ("Uma Hill, PhD", "Uma", "Hill"),
        ("Uma Hill Jr.", "Uma", "Hill"),
        ("Frau", None, None),
        ("", None, None),
        (None, None, None),
    ],
)
def test_titles_are_passed_over(name: str | None, first: str | None, last: str | None) -> None:
    assert first_and_last(name) == (first, last)


@given(st.text(max_size=40))
def test_nothing_is_added_to_a_name(name: str) -> None:
    first, last = first_and_last(name)
    assert set(f"{first or ''} {last or ''}".split()) <= set(name.replace(",", " ").replace('"', " ").split())
