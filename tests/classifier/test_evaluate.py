"""The figures themselves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from classifier.corpus import Example
from classifier.evaluate import Answer, calibration_error, kept_at, macro_f1, report
from classifier.reading import Label


def answer(was: Label, said: Label, sure: float = 0.9) -> Answer:
    return Answer(
        example=Example(text="x", label=was, language="en", family="f", hand="h"),
        back=None,
        people=(),
        label=said,
        confidence=sure,
        waits=False,
        heard=frozenset(),
        types={"positive_type": "meeting", "objection_type": "fit", "stall_type": "later"},
    )


def test_macro_f1_is_the_mean_over_labels() -> None:
    assert macro_f1([answer(label, label) for label in Label]) == 1.0
    mixed = [answer(label, Label.NONE) for label in Label]
    assert macro_f1(mixed) == pytest.approx((2 * 1 / 6) / 5)


def test_a_boast_is_a_calibration_error() -> None:
    half = [answer(Label.NONE, Label.NONE, 0.9)] * 15 + [answer(Label.NONE, Label.STALL, 0.9)] * 15
    assert calibration_error(half) > 0.35
    honest = [answer(Label.NONE, Label.NONE, 0.999)] * 30
    assert calibration_error(honest) < 0.01


def test_what_can_be_acted_on_is_counted_from_the_surest_down() -> None:
    right, sure = [True] * 99 + [False] + [True] * 50, [0.9] * 99 + [0.8] + [0.7] * 50
    assert kept_at(right, sure, 0.01) == 150
    assert kept_at([False, True], [0.9, 0.1], 0.01) == 0
    assert kept_at([True, False], [0.9, 0.1], 0.01) == 1


def test_what_waits_for_a_person_is_not_decided() -> None:
    right = [answer(Label.POSITIVE, Label.POSITIVE)] * 3
    acted, waiting = report(right, "for this test"), report([replace(a, waits=True) for a in right], "for this test")
    assert "1%                          1.000                  1.000" in acted
    assert "1%                          0.000                  0.000" in waiting


def test_the_report_has_every_figure() -> None:
    text = report([answer(label, label) for label in Label], "for this test")
    for part in ("macro-F1 1.000", "calibration error", "at most wrong", "opt_out", "resume_on", "referral addresses"):
        assert part in text
