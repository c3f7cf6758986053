"""What a field's value becomes before it stands in a mail."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.fields import FIELDS, LINE_LIMIT, LINKS, MANY_LINES, TEXT_LIMIT, plain, quote


@pytest.mark.parametrize(
    "nothing", [None, "", "  ", "\t\r\n", "\u00a0", "\u200b\u200b", "\u2028", "\x00\x07", "\ufeff"]
)
def test_what_shows_nothing_is_nothing(nothing: object) -> None:
    assert plain("lead.first_name", nothing) == ""


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("  Anna \n Maria ", "Anna Maria"),
        ("Anna\r\nBcc: x@evil.test", "Anna Bcc: x@evil.test"),
        ("Anna\u2028Maria", "Anna Maria"),
        ("\u202egnp.exe", "gnp.exe"),
        ("Zoë 王", "Zoë 王"),
        (7, "7"),
    ],
)
def test_a_value_is_one_line(value: object, shown: str) -> None:
    assert plain("lead.first_name", value) == shown


def test_the_lines_of_an_address_stay_lines() -> None:
    assert plain("sender.address", "12 Quay Street\r\nBristol") == "12 Quay Street\nBristol"


def test_long_values_are_cut() -> None:
    assert len(plain("lead.company", "x" * 10_000)) < LINE_LIMIT + 10
    assert len(plain("thread.text", "x" * 100_000)) < TEXT_LIMIT + 10
    assert plain("closer.booking_url", "https://cal.example/" + "x" * 1000).endswith("x")


@given(st.text())
def test_no_value_of_one_line_breaks_a_line(value: str) -> None:
    shown = plain("lead.company", value)
    assert len(shown.splitlines()) <= 1
    shown.encode()  # no half of a surrogate pair is left


def test_words_are_quoted_line_by_line_and_cut() -> None:
    assert quote("Sounds useful.\r\n\r\nDoes it work with SAP?") == "> Sounds useful.\n>\n> Does it work with SAP?"
    long = quote("word " * 5000)
    assert len(long) < 2100
    assert long.endswith("word […]")


def test_the_special_fields_exist() -> None:
    known = {f"{root}.{field}" for root, fields in FIELDS.items() for field in fields}
    assert known >= MANY_LINES | LINKS
