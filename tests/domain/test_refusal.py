"""What servers say and what it means, and what follows from it."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.refusal import (
    GIVE_UP_AFTER,
    GIVE_UP_FULL_AFTER,
    OURS,
    Meaning,
    full_wait,
    meaning,
    pause,
    retry_wait,
)
from app.errors import AuthFailed, MailError, Permanent, Phase, Temporary, Unreachable
from tests.domain.refusals import ANSWERS, BY_MEANING

TEMPORARY = OURS | {Meaning.LATER, Meaning.RECIPIENT_FULL}


def answer(phase: Phase, code: int, text: str) -> MailError:
    return (Temporary if code < 500 else Permanent)(text, phase=phase, code=code)


@pytest.mark.parametrize(
    ("phase", "code", "text", "means"), ANSWERS, ids=[f"{a[0]} {a[1]} {a[2]}"[:70] for a in ANSWERS]
)
def test_what_an_answer_means(phase: Phase, code: int, text: str, means: Meaning) -> None:
    assert meaning(answer(phase, code, text)) is means


def test_there_are_answers_enough_and_some_of_every_meaning() -> None:
    assert len(set(ANSWERS)) >= 150
    assert set(BY_MEANING) == set(Meaning) and all(len(answers) >= 10 for answers in BY_MEANING.values())


def test_a_refused_login_is_our_trouble_whatever_it_says() -> None:
    assert meaning(AuthFailed("User unknown", phase=Phase.AUTH, code=535)) is Meaning.OUR_MAILBOX
    assert meaning(answer(Phase.AUTH, 550, "5.1.1 User unknown")) is Meaning.OUR_MAILBOX


@given(st.sampled_from(Phase), st.integers(400, 499), st.text(max_size=60))
def test_a_temporary_answer_never_condemns_an_address_or_a_mail(phase: Phase, code: int, text: str) -> None:
    assert meaning(answer(phase, code, text)) in TEMPORARY


@pytest.mark.parametrize(("phase", "code", "text", "means"), ANSWERS, ids=[a[2][:50] for a in ANSWERS])
def test_the_same_words_behind_a_temporary_code_never_do_either(
    phase: Phase, code: int, text: str, means: Meaning
) -> None:
    assert meaning(answer(phase, 451, text)) in TEMPORARY


@given(st.sampled_from([Phase.CONNECT, Phase.AUTH, Phase.MAIL, Phase.DATA]), st.text(max_size=60))
def test_without_a_status_only_an_answer_to_the_recipient_condemns_it(phase: Phase, text: str) -> None:
    if "5." not in text:
        assert meaning(answer(phase, 550, text + " user unknown")) is not Meaning.NO_SUCH_RECIPIENT


@given(st.sampled_from([a for a in ANSWERS if a[3] is Meaning.NO_SUCH_RECIPIENT]), st.sampled_from("abcxyz"))
def test_what_a_person_is_called_changes_nothing(row: tuple[Phase, int, str, Meaning], letter: str) -> None:
    phase, code, text, means = row
    for name in ("dkim", "spamhaus", "daily-limit", "quota", "dmarc-reports"):
        named = text.replace("anna@", f"{name}.{letter}@")
        assert meaning(answer(phase, code, named)) is means


def test_waits_grow_from_half_an_hour_to_four_hours() -> None:
    # RFC 5321 section 4.5.4.1.
    waits = [retry_wait(attempts) for attempts in range(1, 30)]
    assert waits[0] == timedelta(minutes=30)
    assert all(one <= other for one, other in pairwise(waits))
    assert waits[-1] == timedelta(hours=4)
    assert sum(waits[:14], timedelta()) < GIVE_UP_AFTER < sum(waits[:15], timedelta())


def test_a_full_mailbox_is_tried_three_times_in_a_week() -> None:
    tried_for, tries = timedelta(), 1
    while tried_for < GIVE_UP_FULL_AFTER:
        tried_for, tries = tried_for + full_wait(tried_for), tries + 1
    assert (tries, tried_for) == (3, timedelta(days=7))


@pytest.mark.parametrize(
    ("error", "pauses"),
    [
        (AuthFailed("no", phase=Phase.AUTH, code=535), ["1:00:00", "1 day, 0:00:00", "1 day, 0:00:00"]),
        (Unreachable("busy", phase=Phase.AUTH, code=454), ["0:15:00", "0:30:00", "1:00:00", "1:00:00"]),
        (Unreachable("gone"), ["0:01:00", "0:02:00", "0:05:00", "0:15:00", "0:15:00"]),
        (answer(Phase.RCPT, 550, "5.4.5 daily sending limit"), ["1 day, 0:00:00"]),
        (answer(Phase.DATA, 550, "5.7.26 no DKIM"), ["1 day, 0:00:00"]),
        (answer(Phase.DATA, 421, "4.7.28 unusual rate"), ["0:10:00", "0:20:00", "1:00:00", "1:00:00"]),
    ],
    ids=["login", "login later", "connection", "quota", "domain", "rate"],
)
def test_a_mailbox_rests_as_long_as_its_trouble_lasts(error: MailError, pauses: list[str]) -> None:
    assert [str(pause(error, count)) for count in range(1, len(pauses) + 1)] == pauses
