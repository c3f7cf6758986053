"""Breakers open exactly at their thresholds, and few mails make no share."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.breaker import Counts, Scope, Thresholds, is_policy_reject, judge

USUAL = Thresholds()


def said(scope: Scope, **counts: int) -> str | None:
    """`halts`, `warns`, or nothing."""
    verdict = judge(scope, Counts(**counts), USUAL)
    return None if verdict is None else "halts" if verdict.halts else "warns"


@pytest.mark.parametrize(
    ("scope", "sent", "bounces", "expected"),
    [
        # LIM-6 at a thousand mails: warn 2 %, halt the mailbox at 5 %, the domain at 8 %.
        (Scope.MAILBOX, 1000, 19, None),
        (Scope.MAILBOX, 1000, 20, "warns"),
        (Scope.MAILBOX, 1000, 49, "warns"),
        (Scope.MAILBOX, 1000, 50, "halts"),
        (Scope.SEQUENCE, 1000, 49, "warns"),
        (Scope.SEQUENCE, 1000, 50, "halts"),
        (Scope.DOMAIN, 1000, 79, "warns"),
        (Scope.DOMAIN, 1000, 80, "halts"),
        # Under fifty mails the count decides: the third bounce.
        (Scope.MAILBOX, 3, 1, "warns"),
        (Scope.MAILBOX, 3, 2, "warns"),
        (Scope.MAILBOX, 3, 3, "halts"),
        (Scope.MAILBOX, 49, 3, "halts"),
        (Scope.MAILBOX, 61, 3, "warns"),
        (Scope.DOMAIN, 20, 3, "warns"),
        (Scope.DOMAIN, 20, 4, "halts"),
    ],
)
def test_bounces(scope: Scope, sent: int, bounces: int, expected: str | None) -> None:
    assert said(scope, sent=sent, bounces=bounces) == expected


@pytest.mark.parametrize(
    ("sent", "complaints", "expected"),
    [(10, 0, None), (10, 1, "warns"), (10, 2, "halts"), (600, 2, "halts"), (1000, 2, "warns"), (1000, 3, "halts"),
     (5000, 4, None), (5000, 5, "warns"), (5000, 14, "warns"), (5000, 15, "halts")],
)  # fmt: skip
def test_complaints(sent: int, complaints: int, expected: str | None) -> None:
    assert said(Scope.MAILBOX, sent=sent, complaints=complaints) == expected


def test_three_policy_rejects_in_an_hour_halt_for_a_day() -> None:
    assert judge(Scope.MAILBOX, Counts(sent=40, rejects=2), USUAL) is None
    verdict = judge(Scope.MAILBOX, Counts(sent=40, rejects=3), USUAL)
    assert verdict is not None and verdict.halts and verdict.lasts == timedelta(hours=24)


def test_a_list_is_halted_by_the_third_bounce_of_its_first_fifty() -> None:
    assert said(Scope.LIST, canary_bounces=2) is None
    assert said(Scope.LIST, canary_bounces=3) == "halts"
    # What came later is for the mailbox and the sequence to judge.
    assert said(Scope.LIST, sent=1000, bounces=900, canary_bounces=2) is None


@given(st.sampled_from(Scope), st.integers(0, 2000), st.integers(0, 100), st.integers(0, 20), st.integers(0, 5))
def test_one_fault_more_never_closes_a_breaker(scope: Scope, sent: int, bounces: int, complaints: int,
                                               rejects: int) -> None:  # fmt: skip
    order = [None, "warns", "halts"]
    before = said(scope, sent=sent, bounces=bounces, complaints=complaints, rejects=rejects)
    for more in ({"bounces": 1}, {"complaints": 1}, {"rejects": 1}):
        counts = {"sent": sent, "bounces": bounces, "complaints": complaints, "rejects": rejects}
        after = said(scope, **{name: count + more.get(name, 0) for name, count in counts.items()})
        assert order.index(after) >= order.index(before)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("550 5.7.1 Message rejected due to content", True),
        ("550-5.7.26 unauthenticated", True),
        ("421 4.7.28 unusual rate of mail", True),
        ("421 4.7.0 try again later", False),
        ("550 5.1.1 no such user", False),
        ("550 mail from 10.5.7.1 rejected", False),
    ],
)
def test_what_a_policy_reject_is(text: str, is_one: bool) -> None:
    assert is_policy_reject(text) == is_one
