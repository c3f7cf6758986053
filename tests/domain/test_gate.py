"""The gate: each guard alone, the order of their reasons, and which of them bind which purpose."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.delivery import Purpose
from app.domain.enrollment import State
from app.domain.gate import GUARDS, STOPS, Code, Count, Facts, Stopped, may_send, must_stop
from app.domain.sequence import SendWindow
from app.domain.suppression import Reason

TUESDAY_TEN = datetime(2026, 11, 3, 10, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


def full(cap: int) -> Count:
    """A cap that is reached, with room again at three in the afternoon."""
    return Count(sent=cap, cap=cap, frees_at=TUESDAY_TEN + 5 * HOUR)


def counts() -> st.SearchStrategy[Count]:
    at = st.none() | st.datetimes(timezones=st.just(UTC))
    return st.builds(Count, sent=st.integers(0, 60), cap=st.integers(0, 50), frees_at=at)


# All is well: a follow-up to somebody in London at ten in the morning.
FINE = Facts(
    purpose=Purpose.STEP,
    is_first_touch=False,
    suppressed=None,
    enrollment_state=State.ACTIVE,
    company_stopped_until=None,
    company_stopped_by_own=False,
    absent_until=None,
    mailbox_has_unread=False,
    inbox_is_fresh=True,
    window=SendWindow(opens=time(8, 30), closes=time(17), days=frozenset(range(5))),
    zone=ZoneInfo("Europe/London"),
    has_identity=True,
    mailbox=Count(sent=29, cap=30, frees_at=None),
)
# What is wrong, the code that says so, and when it is worth asking again. In the order of the reasons.
WRONGS: list[tuple[dict[str, Any], Code, datetime | None]] = [
    ({"suppressed": Reason.UNSUBSCRIBE}, Code.SUPPRESSED, None),
    ({"enrollment_state": State.REPLIED}, Code.NOT_ACTIVE, None),
    ({"halted": Stopped(why="bounces", until=None)}, Code.HALTED, TUESDAY_TEN + HOUR),
    ({"company_stopped_until": TUESDAY_TEN + 3 * HOUR}, Code.COMPANY_STOPPED, TUESDAY_TEN + 3 * HOUR),
    ({"absent_until": TUESDAY_TEN + 2 * HOUR}, Code.ABSENT, TUESDAY_TEN + 2 * HOUR),
    ({"mailbox_has_unread": True}, Code.UNREAD_REPLY, TUESDAY_TEN + MINUTE),
    ({"person": full(8)}, Code.PERSON_CAP, TUESDAY_TEN + 5 * HOUR),
    ({"company": full(2)}, Code.COMPANY_CAP, TUESDAY_TEN + 5 * HOUR),
    ({"operator": full(4500)}, Code.OPERATOR_CAP, TUESDAY_TEN + 5 * HOUR),
    ({"domain": full(100)}, Code.DOMAIN_CAP, TUESDAY_TEN + 5 * HOUR),
    ({"has_identity": False}, Code.IDENTITY, TUESDAY_TEN + MINUTE),
    ({"inbox_is_fresh": False}, Code.INBOX_NOT_READ, TUESDAY_TEN + MINUTE),
    (
        {"zone": ZoneInfo("America/Chicago")},
        Code.OUTSIDE_WINDOW,
        datetime(2026, 11, 3, 8, 30, tzinfo=ZoneInfo("America/Chicago")),
    ),
    ({"mailbox": full(30)}, Code.DAILY_CAP, TUESDAY_TEN + 5 * HOUR),
]
STOP_CODES = {
    Code.SUPPRESSED,
    Code.NOT_ACTIVE,
    Code.HALTED,
    Code.COMPANY_STOPPED,
    Code.ABSENT,
    Code.UNREAD_REPLY,
    # Others may fill these caps while a mail is on its way.
    Code.PERSON_CAP,
    Code.COMPANY_CAP,
    Code.OPERATOR_CAP,
    Code.DOMAIN_CAP,
}
ALL = set(Code) - {Code.SEQUENCE_GONE, Code.CANNOT_BE_WRITTEN, Code.BY_HAND}
BINDS = {
    Purpose.STEP: ALL,
    Purpose.INTRODUCTION: {
        Code.SUPPRESSED,
        Code.HALTED,
        Code.ABSENT,
        Code.UNREAD_REPLY,
        Code.IDENTITY,
        Code.INBOX_NOT_READ,
        Code.OUTSIDE_WINDOW,
    },
    Purpose.BRIEF: {Code.HALTED},
    Purpose.REMINDER: {Code.HALTED},
    Purpose.DIGEST: {Code.HALTED},
    Purpose.ANSWER: {
        Code.SUPPRESSED,
        Code.HALTED,
        Code.ABSENT,
        Code.UNREAD_REPLY,
        Code.IDENTITY,
        Code.INBOX_NOT_READ,
        Code.OUTSIDE_WINDOW,
    },
    Purpose.RETURN: ALL,
    Purpose.REFERRAL: ALL,
}


def code_of(facts: Facts) -> Code | None:
    refusal = may_send(facts, TUESDAY_TEN)
    return refusal.code if refusal else None


def test_when_all_is_well_the_mail_leaves() -> None:
    assert may_send(FINE, TUESDAY_TEN) is None
    assert must_stop(FINE, TUESDAY_TEN) is None


@pytest.mark.parametrize(("wrong", "code", "until"), WRONGS, ids=[code for _, code, _ in WRONGS])
def test_each_guard_alone_holds_a_step(wrong: dict[str, Any], code: Code, until: datetime | None) -> None:
    refusal = may_send(replace(FINE, **wrong), TUESDAY_TEN)
    assert refusal is not None
    assert (refusal.code, refusal.until) == (code, until)
    assert refusal.text


def test_every_code_is_tried() -> None:
    assert {code for _, code, _ in WRONGS} == ALL


@pytest.mark.parametrize("nth", range(len(WRONGS)))
def test_the_gravest_reason_is_named_first(nth: int) -> None:
    """With this wrong and all that come after it, this one is what the refusal says."""
    facts = FINE
    for wrong, _, _ in WRONGS[nth:]:
        facts = replace(facts, **wrong)
    assert code_of(facts) is WRONGS[nth][1]


@pytest.mark.parametrize("purpose", Purpose)
def test_which_guards_bind_which_purpose(purpose: Purpose) -> None:
    refusals = {code_of(replace(FINE, purpose=purpose, **wrong)) for wrong, _, _ in WRONGS}
    assert refusals - {None} == BINDS[purpose]


@pytest.mark.parametrize("purpose", Purpose)
def test_the_stop_part_is_a_part_and_comes_first(purpose: Purpose) -> None:
    assert GUARDS[purpose][: len(STOPS[purpose])] == STOPS[purpose]
    for wrong, code, _ in WRONGS:
        refusal = must_stop(replace(FINE, purpose=purpose, **wrong), TUESDAY_TEN)
        assert (refusal is not None) == (code in STOP_CODES & BINDS[purpose])


def test_a_purpose_without_guards_cannot_be_forgotten() -> None:
    assert set(GUARDS) == set(STOPS) == set(Purpose)


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_to_be_suppressed_holds_for_good(reason: Reason) -> None:
    for purpose in (Purpose.STEP, Purpose.INTRODUCTION):
        refusal = may_send(replace(FINE, purpose=purpose, suppressed=reason), TUESDAY_TEN)
        assert refusal is not None and refusal.until is None and reason in refusal.text


@pytest.mark.parametrize("state", [state for state in State if state not in (State.ACTIVE, State.PAUSED)])
def test_what_has_ended_never_sends(state: State) -> None:
    refusal = may_send(replace(FINE, enrollment_state=state), TUESDAY_TEN)
    assert refusal is not None and refusal.until is None


def test_a_pause_holds_but_ends_nothing() -> None:
    refusal = must_stop(replace(FINE, enrollment_state=State.PAUSED), TUESDAY_TEN)
    assert refusal is not None
    assert refusal.until is not None and refusal.until > TUESDAY_TEN


def test_a_first_mail_answers_nobody_and_need_not_wait_for_the_inbox() -> None:
    assert code_of(replace(FINE, is_first_touch=True, inbox_is_fresh=False)) is None
    assert code_of(replace(FINE, is_first_touch=True, mailbox_has_unread=True)) is Code.UNREAD_REPLY


@pytest.mark.parametrize("field", ["company_stopped_until", "absent_until"])
def test_a_stop_is_over_at_its_instant(field: str) -> None:
    over: dict[str, Any] = {field: TUESDAY_TEN}
    not_yet: dict[str, Any] = {field: TUESDAY_TEN + timedelta(microseconds=1)}
    assert code_of(replace(FINE, **over)) is None
    assert code_of(replace(FINE, **not_yet)) is not None


def test_a_cap_that_frees_at_no_known_instant_is_asked_again_later() -> None:
    """Mails under way count, so the cap can be full though the n-th last mail left more than a day ago."""
    for frees_at in (None, TUESDAY_TEN - 3 * HOUR, TUESDAY_TEN):
        for name in ("mailbox", "domain", "operator", "company", "person"):
            count: dict[str, Any] = {name: Count(sent=31, cap=30, frees_at=frees_at)}
            refusal = may_send(replace(FINE, **count), TUESDAY_TEN)
            assert refusal is not None and refusal.until is not None and refusal.until > TUESDAY_TEN


def test_a_halt_is_over_at_its_instant_or_waits_for_a_person() -> None:
    assert code_of(replace(FINE, halted=Stopped(why="rejects", until=TUESDAY_TEN))) is None
    tomorrow = TUESDAY_TEN + timedelta(days=1)
    refusal = may_send(replace(FINE, halted=Stopped(why="rejects", until=tomorrow)), TUESDAY_TEN)
    assert refusal is not None and refusal.until == tomorrow


@given(
    st.builds(
        Facts,
        purpose=st.sampled_from(Purpose),
        is_first_touch=st.booleans(),
        suppressed=st.none() | st.sampled_from(Reason),
        enrollment_state=st.none() | st.sampled_from(State),
        company_stopped_until=st.none() | st.datetimes(timezones=st.just(UTC)),
        absent_until=st.none() | st.datetimes(timezones=st.just(UTC)),
        mailbox_has_unread=st.booleans(),
        inbox_is_fresh=st.booleans(),
        window=st.just(FINE.window),
        zone=st.sampled_from([ZoneInfo("Asia/Tokyo"), ZoneInfo("America/Lima"), ZoneInfo("Europe/London")]),
        has_identity=st.booleans(),
        mailbox=counts(),
        person=counts(),
        company=counts(),
        operator=counts(),
        domain=counts(),
        halted=st.none() | st.builds(Stopped, why=st.just("x"), until=st.none() | st.datetimes(timezones=st.just(UTC))),
    )
)
def test_a_refusal_never_asks_to_be_asked_again_at_once(facts: Facts) -> None:
    """Otherwise a turn would find the same mail due for ever, and a stepped clock would stand still."""
    refusal = may_send(facts, TUESDAY_TEN)
    assert refusal is None or refusal.until is None or refusal.until > TUESDAY_TEN


@pytest.mark.parametrize("purpose", [Purpose.RETURN, Purpose.REFERRAL])
def test_what_a_reply_asked_for_waits_for_a_colleague_who_answered_and_not_for_that_reply(purpose: Purpose) -> None:
    stopped = replace(FINE, purpose=purpose, company_stopped_until=TUESDAY_TEN + HOUR)
    assert code_of(stopped) is Code.COMPANY_STOPPED
    assert code_of(replace(stopped, company_stopped_by_own=True)) is None
    # For every other mail it does not matter who answered.
    assert code_of(replace(stopped, purpose=Purpose.STEP, company_stopped_by_own=True)) is Code.COMPANY_STOPPED
