"""What a closer's own words say, and the file for their diary."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.assignment import Said, said
from app.domain.invitation import invitation
from app.domain.policy import SendingPolicy
from app.domain.schedule import open_hours_later

LONDON = ZoneInfo("Europe/London")
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Yes", Said.YES),
        ("\n  yes, please\n\nDelia", Said.YES),
        ("OK", Said.YES),
        ("I’ll take it.", Said.YES),
        ("Mine!", Said.YES),
        ("Oui, volontiers", Said.YES),
        ("Ja", Said.YES),
        ("Sim", Said.YES),
        ("No", Said.NO),
        ("Sorry, I can't this week", Said.NO),
        ("Nein, nicht meine Region", Said.NO),
        ("pass", Said.NO),
        ("No. They are not interested.", Said.NOT_INTERESTED),
        ("No\nI called: no interest.", Said.NOT_INTERESTED),
        ("Yes, but only next month", None),
        ("Ok?", None),
        ("Yes, unless Noa wants it", None),
        ("Who is this?", None),
        ("Yesterday I was away", None),
        ("Nobody told me", None),
        ("They are not interested", None),
        ("", None),
        ("> Yes", None),
    ],
)
def test_a_plain_yes_and_no_are_heard_and_nothing_else(text: str, answer: Said | None) -> None:
    assert said(text) == answer


@pytest.mark.parametrize(
    ("start", "hours", "end"),
    [
        (MONDAY, 0, MONDAY),
        (MONDAY, 4, MONDAY + timedelta(hours=4)),
        (MONDAY, 8, MONDAY + timedelta(hours=8)),
        (MONDAY, 16, datetime(2026, 3, 3, 16, 30, tzinfo=UTC)),
        (datetime(2026, 3, 6, 16, 0, tzinfo=UTC), 4, datetime(2026, 3, 9, 11, 30, tzinfo=UTC)),
        (datetime(2026, 3, 7, 12, 0, tzinfo=UTC), 1, datetime(2026, 3, 9, 9, 30, tzinfo=UTC)),
        # The clocks go forward on the Sunday between.
        (datetime(2026, 3, 27, 16, 0, tzinfo=UTC), 2, datetime(2026, 3, 30, 8, 30, tzinfo=UTC)),
    ],
)
def test_hours_count_while_the_window_is_open(start: datetime, hours: float, end: datetime) -> None:
    assert open_hours_later(start, hours, SendingPolicy().window, LONDON) == end


def diary(title: str = "Call with Anna", text: str = "Thursday?") -> str:
    return invitation("asg_1", MONDAY, MONDAY, title, text, "anna@tidewell.example", "delia@northlane.example")


def test_the_file_for_the_diary_is_one_event() -> None:
    lines = diary("Call, with; Anna", "one\ntwo\\").split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR" and lines[-2:] == ["END:VCALENDAR", ""]
    assert "SUMMARY:Call\\, with\\; Anna" in lines and "DESCRIPTION:one\\ntwo\\\\" in lines
    assert "DTSTART:20260302T090000Z" in lines and "DTEND:20260302T093000Z" in lines


@given(st.text(max_size=300), st.text(max_size=300))
def test_no_words_break_out_of_their_line(title: str, text: str) -> None:
    made = diary(title, text)
    assert made.count("BEGIN:VEVENT\r\n") == 1 and "\n" not in made.replace("\r\n", "")
    for line in made.split("\r\n"):
        assert len(line.encode("utf-8", "surrogatepass")) <= 75
    unfolded = made.replace("\r\n ", "").split("\r\n")
    names = [line.partition(":")[0] for line in unfolded if line]
    assert names.count("SUMMARY") == names.count("DESCRIPTION") == 1 and len(names) == 15
