"""When mail leaves: windows in zones with odd days, waits that are never short, and gaps as a person leaves them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from statistics import mean, median
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.chance import share
from app.domain.schedule import gap, local, next_open, resume_on, step_due
from app.domain.sequence import SendWindow, add_working_days

# Ahead and behind, half and quarter hours, summer time on both halves of the Earth, at midnight, by half an hour, and
# places that dropped a whole day or changed their mind.
ZONES = tuple(
    ZoneInfo(key)
    for key in """
    UTC Europe/London Europe/Berlin Europe/Lisbon Europe/Istanbul Europe/Chisinau Africa/Cairo Africa/Casablanca
    Africa/Lagos Africa/Johannesburg America/New_York America/Chicago America/Denver America/Phoenix
    America/Los_Angeles America/Anchorage America/Adak America/St_Johns America/Halifax America/Havana America/Sao_Paulo
    America/Santiago America/Asuncion America/Caracas America/Nuuk Asia/Beirut Asia/Gaza Asia/Tehran Asia/Dubai
    Asia/Kabul Asia/Kolkata Asia/Kathmandu Asia/Shanghai Asia/Tokyo Asia/Pyongyang Australia/Lord_Howe
    Australia/Adelaide Pacific/Auckland Pacific/Chatham Pacific/Apia Pacific/Kiritimati Antarctica/Troll
    """.split()
)
OFFICE = SendWindow(opens=time(8, 30), closes=time(17), days=frozenset(range(5)))
NEW_YORK = ZoneInfo("America/New_York")
WEEKDAYS = {day.weekday(): day for day in (date(2026, 11, n) for n in range(2, 9))}
zones = st.sampled_from(ZONES)


@cache
def odd_instants(zone: ZoneInfo) -> tuple[datetime, ...]:
    """The hours of the days on which the zone's offset changes, 2018 to 2027."""
    days = [datetime(2018, 1, 1, tzinfo=UTC) + timedelta(days=n) for n in range(3650)]
    changes = [(a, b) for a, b in pairwise(days) if a.astimezone(zone).utcoffset() != b.astimezone(zone).utcoffset()]
    return tuple(a + timedelta(hours=n) for a, _ in changes for n in range(24)) or (days[0],)


@st.composite
def windows(draw: st.DrawFn) -> SendWindow:
    """Any window, by night too."""
    opens, closes = sorted(draw(st.lists(st.integers(0, 24 * 12 - 1), min_size=2, max_size=2, unique=True)))
    days = draw(st.frozensets(st.integers(0, 6), min_size=1))
    return SendWindow(opens=time(opens // 12, opens % 12 * 5), closes=time(closes // 12, closes % 12 * 5), days=days)


@st.composite
def moments(draw: st.DrawFn) -> tuple[ZoneInfo, datetime]:
    """A zone and an instant, as often as not within a day of a change of its offset."""
    zone = draw(zones)
    near = draw(st.booleans())
    start = draw(st.sampled_from(odd_instants(zone))) if near else draw(years())
    return zone, start + timedelta(minutes=draw(st.integers(-24 * 60, 24 * 60)))


def years() -> st.SearchStrategy[datetime]:
    seconds = st.integers(0, 20 * 365 * 86_400)
    return seconds.map(lambda n: datetime(2010, 1, 1, tzinfo=UTC) + timedelta(seconds=n))


def is_open(window: SendWindow, zone: ZoneInfo, at: datetime) -> bool:
    """From the instant it opens until before the instant it closes, on one of its days."""
    day = at.astimezone(zone).date()
    return (
        day.weekday() in window.days
        and local(day, window.opens, zone) <= at < local(day, window.closes, zone)
    )  # fmt: skip


SHORT_NIGHT = SendWindow(opens=time(2, 15), closes=time(3), days=frozenset(range(7)))


@given(windows(), moments())
@example(SHORT_NIGHT, (NEW_YORK, datetime(2026, 3, 8, 6, 0, tzinfo=UTC)))
@example(OFFICE, (ZoneInfo("Pacific/Apia"), datetime(2011, 12, 29, 12, 0, tzinfo=UTC)))
def test_the_next_opening_is_inside_the_window_and_is_its_own_next_opening(
    window: SendWindow, moment: tuple[ZoneInfo, datetime]
) -> None:
    zone, now = moment
    found = next_open(window, zone, now)
    assert found >= now
    assert is_open(window, zone, found)
    assert next_open(window, zone, found) == found
    assert (found == now) == is_open(window, zone, now)


@given(zones, years())
def test_by_the_recipients_own_clock_it_is_office_hours_on_a_working_day(zone: ZoneInfo, now: datetime) -> None:
    there = next_open(OFFICE, zone, now).astimezone(zone)
    assert there.weekday() < 5
    assert time(8, 30) <= there.time() < time(17)
    assert there - now < timedelta(days=4)


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        ("2026-11-06T13:29:59", "2026-11-06T13:30:00"),  # Friday, before half past eight in New York
        ("2026-11-06T13:30:00", "2026-11-06T13:30:00"),
        ("2026-11-06T21:59:59", "2026-11-06T21:59:59"),
        ("2026-11-06T22:00:00", "2026-11-09T13:30:00"),  # five o'clock: the weekend is between
        ("2026-10-30T21:30:00", "2026-11-02T13:30:00"),  # summer time ended in it
        ("2026-03-06T23:00:00", "2026-03-09T12:30:00"),  # and began in it
    ],
)
def test_office_hours_in_new_york(now: str, opens: str) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=UTC)
    assert next_open(OFFICE, NEW_YORK, at) == datetime.fromisoformat(opens).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    "window",
    [
        SendWindow(opens=time(8), closes=time(17), days=frozenset()),
        SendWindow(opens=time(8), closes=time(8), days=frozenset(range(7))),
        SendWindow(opens=time(17), closes=time(8), days=frozenset(range(7))),
    ],
)
def test_a_window_that_never_opens_is_an_error(window: SendWindow) -> None:
    with pytest.raises(ValueError, match="no day on which it opens"):
        next_open(window, NEW_YORK, datetime(2026, 11, 6, tzinfo=UTC))


def test_an_instant_comes_back_in_utc() -> None:
    for zone in ZONES:
        assert local(date(2026, 7, 1), time(9), zone).tzinfo is UTC
    assert local(date(2026, 3, 8), time(2, 30), NEW_YORK).astimezone(NEW_YORK).time() == time(3, 30)


@given(moments(), windows(), st.integers(2, 20), st.text(max_size=8))
def test_a_step_is_never_early_and_always_inside_the_window(
    moment: tuple[ZoneInfo, datetime], window: SendWindow, wait: int, seed: str
) -> None:
    zone, sent_at = moment
    due = step_due(sent_at, wait, window, zone, seed)
    assert is_open(window, zone, due)
    earliest = add_working_days(sent_at.astimezone(zone).date(), wait)
    assert due.astimezone(zone).date() >= earliest
    assert due - sent_at >= timedelta(days=wait - 1) - timedelta(hours=25)  # two midnights, a change of the clock
    assert due == step_due(sent_at, wait, window, zone, seed)


@pytest.mark.parametrize("days", [frozenset(range(5)), frozenset({1, 2, 3}), frozenset({6})])
def test_steps_are_spread_over_the_hours_also_when_the_day_had_to_move(days: frozenset[int]) -> None:
    window = SendWindow(opens=time(8), closes=time(18), days=days)
    sent_at = datetime(2026, 11, 3, 15, 0, tzinfo=UTC)  # three working days after a Tuesday is a Friday
    due = [step_due(sent_at, 3, window, NEW_YORK, f"lead {n}").astimezone(NEW_YORK) for n in range(200)]
    assert len({at.date() for at in due}) == 1
    assert len(set(due)) == 200
    assert min(due).hour == 8 and max(due).hour == 15, "not in the last fifth, where a queue would spill over"


def test_gaps_have_a_floor_the_asked_mean_and_a_heavy_tail() -> None:
    shortest, usual = timedelta(seconds=90), timedelta(seconds=600)
    gaps = [gap(shortest, usual, f"mail {n}") for n in range(20_000)]
    seconds = [one.total_seconds() for one in gaps]
    assert min(gaps) >= shortest
    assert mean(seconds) == pytest.approx(600, rel=0.1)
    assert median(seconds) < 0.75 * 600, "most are short,"
    assert sum(one > 1500 for one in seconds) > 0.02 * 20_000, "some are long,"
    assert max(seconds) <= 90 + 6 * 510, "none is endless"


@given(st.text(max_size=20), st.integers(0, 10_000), st.integers(0, 10_000))
def test_the_same_seed_gives_the_same_gap(seed: str, shortest: int, usual: int) -> None:
    one, other = (gap(timedelta(seconds=shortest), timedelta(seconds=usual), seed) for _ in range(2))
    assert one == other >= timedelta(seconds=shortest)


def test_no_second_of_the_minute_is_preferred() -> None:
    """Mails that keep to a grid are what machines send. Pearson's chi-square over sixty seconds, at p = 0.001."""
    at, seconds = datetime(2026, 11, 3, 9, tzinfo=UTC), [0] * 60
    for n in range(6_000):
        at += gap(timedelta(seconds=90), timedelta(seconds=600), f"mail {n}")
        seconds[at.second] += 1
    expected = 6_000 / 60
    assert sum((count - expected) ** 2 / expected for count in seconds) < 98.3  # 59 degrees of freedom


def test_a_mean_below_the_floor_gives_the_floor() -> None:
    assert gap(timedelta(seconds=90), timedelta(seconds=60), "x") == timedelta(seconds=90)


def test_shares_are_spread_evenly_and_nailed_down() -> None:
    shares = [share(f"{n}") for n in range(10_000)]
    tenths = [sum(int(one * 10) == tenth for one in shares) for tenth in range(10)]
    assert min(tenths) > 900 and max(tenths) < 1100 and sum(tenths) == 10_000
    # The demo's table hangs on it.
    assert share("lead") == 0.8877780293012805


def test_nothing_leaves_on_the_first_day_back_by_the_persons_own_clock() -> None:
    back = date(2026, 11, 16)
    for zone in ZONES:
        assert next_open(OFFICE, zone, resume_on(back, zone)).astimezone(zone).date() > back, zone.key


@pytest.mark.parametrize(
    ("back", "first_mail"),
    [("mon", "tue"), ("thu", "fri"), ("fri", "mon"), ("sat", "mon"), ("sun", "mon")],
)
def test_the_first_day_back_belongs_to_a_full_inbox(back: str, first_mail: str) -> None:
    names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    day = resume_on(WEEKDAYS[names.index(back)], ZoneInfo("UTC"))
    assert day.weekday() == names.index(first_mail)
    assert day.tzinfo is UTC
