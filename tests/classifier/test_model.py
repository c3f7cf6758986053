"""The stored model and the corpus it was fitted to."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from classifier.features import of_text
from classifier.labels import certain
from classifier.model import MODEL, corpus_sha256, load, tempered
from classifier.reading import Label
from classifier.train import Example, calibrate, corpus, fit, folds, opt_out_threshold


def test_the_model_belongs_to_the_corpus_in_the_tree() -> None:
    assert load().corpus_sha256 == corpus_sha256(), "run: python -m classifier train"


def test_the_model_is_small_and_no_pickle() -> None:
    assert MODEL.stat().st_size < 900_000
    assert MODEL.read_bytes().startswith(b"{")


def test_probabilities_sum_to_one_and_name_what_spoke() -> None:
    probabilities, spoke = load().predict(of_text("What would it cost?"))
    assert sum(probabilities.values()) == pytest.approx(1.0)
    assert max(probabilities, key=lambda label: probabilities[label]) is Label.POSITIVE
    assert spoke


def test_the_corpus_covers_labels_and_languages() -> None:
    examples = corpus()
    languages = Counter(e.language for e in examples)
    assert languages["en"] >= 700
    assert all(languages[code] >= 40 for code in ("fr", "de", "es", "it", "nl", "pt"))
    assert {e.label for e in examples if e.language == "en"} == set(Label)
    assert sum("opt_out" in e.signals for e in examples) >= 300
    assert not any(e.text.startswith("Automatic reply") for e in examples), "machine mail is not for the model"


def test_hands_are_held_out_whole() -> None:
    groups = folds(corpus())
    hands = [hand for group in groups for hand in group]
    assert len(hands) == len(set(hands)) == len({e.hand for e in corpus()})


def test_a_fit_is_repeatable_and_calibrated_by_the_given_scores() -> None:
    texts = [("yes please", Label.POSITIVE), ("no thanks", Label.OBJECTION), ("later maybe", Label.STALL)]
    texts += [("ask Dana", Label.REFERRAL), ("ok", Label.NONE)]
    examples = [
        Example(text=t, label=label, language="en", family="f", signals=("opt_out",) if t == "ok" else ())
        for t, label in texts
    ]
    counted = [of_text(e.text) for e in examples]
    assert fit(examples, counted) == fit(examples, counted)


def test_a_label_that_was_wrongly_sure_becomes_humbler() -> None:
    yes = [Example(text="yes", label=Label.POSITIVE, language="en", family="f")] * 20
    no = [replace(e, label=Label.OBJECTION) for e in yes]
    sure = [certain(Label.POSITIVE, 0.97)] * 20
    right = calibrate(yes, sure)
    often_wrong = calibrate(yes[:14] + no[:6], sure)
    positive = list(Label).index(Label.POSITIVE)
    assert right[positive] < often_wrong[positive]
    humbled = max(tempered(list(sure[0].probabilities.values()), often_wrong[positive]))
    assert humbled < 0.9, "70 in 100 were right, so nobody is introduced at 0.9"


def test_calibration_keeps_the_order_of_the_labels() -> None:
    probabilities = dict(zip(Label, (0.5, 0.05, 0.3, 0.1, 0.05), strict=True))
    humbled = replace(load(), temperatures=(2.0,) * 5).calibrated(probabilities)
    assert sum(humbled.values()) == pytest.approx(1.0)
    assert max(humbled, key=lambda label: humbled[label]) is Label.POSITIVE
    assert humbled[Label.POSITIVE] < 0.5


def test_the_model_is_believed_as_long_as_nine_in_ten_opt_outs_are_right() -> None:
    asks = Example(text="off", label=Label.NONE, language="en", family="f", signals=("opt_out",))
    no = replace(asks, signals=())
    examples = [asks] * 9 + [asks, no, no, no]
    by_rule = [True] * 9 + [False] * 4
    assert opt_out_threshold(examples, by_rule, [0.0] * 9 + [0.8, 0.6, 0.4, 0.3]) == 0.6
    assert opt_out_threshold(examples[:9] + [no], by_rule[:9] + [False], [0.0] * 9 + [0.9]) == 0.9
    assert opt_out_threshold([asks, no], [True, False], [0.0, 0.9]) == 1.0
