"""Ids: in the order of their making, unguessable, and safe in a Message-ID."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.ids import Ids, message_id

NOW = datetime(2026, 11, 3, 10, 0, tzinfo=UTC)


def test_what_an_id_looks_like() -> None:
    assert re.fullmatch(r"del_[0-9a-hjkmnp-tv-z]{28}", Ids().new("del", NOW))


def test_ids_of_one_instant_keep_their_order_also_past_a_full_counter() -> None:
    ids = Ids()
    made = [ids.new("del", NOW) for _ in range(10_000)]  # 4096 fit into a millisecond
    assert made == sorted(made) and len(set(made)) == 10_000


@given(st.lists(st.integers(-5_000, 5_000), min_size=2, max_size=50))
def test_ids_sort_as_they_were_made_even_when_the_clock_runs_back(steps: list[int]) -> None:
    ids = Ids()
    made = [ids.new("del", NOW + timedelta(milliseconds=step)) for step in steps]
    assert made == sorted(made)


def test_a_later_instant_sorts_after_an_earlier_one_also_of_another_process() -> None:
    for step in (timedelta(milliseconds=1), timedelta(days=1), timedelta(days=20_000)):
        assert Ids().new("del", NOW) < Ids().new("del", NOW + step)


def test_threads_never_share_an_id() -> None:
    ids = Ids()
    with ThreadPoolExecutor(4) as threads:
        made = list(threads.map(lambda _: ids.new("del", NOW), range(2_000)))
    assert len(set(made)) == 2_000


def test_two_processes_at_the_same_instant_differ_in_more_than_can_be_guessed() -> None:
    one, other = Ids().new("del", NOW), Ids().new("del", NOW)
    assert one[:16] == other[:16], "the time and the counter"
    assert one[16:] != other[16:], "80 random bits"


def test_a_message_id_names_its_delivery() -> None:
    assert message_id("del_0abc", "mail.example") == "<del_0abc@mail.example>"
