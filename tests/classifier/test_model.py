"""The stored model and the corpus it was fitted to."""

from __future__ import annotations

from collections import Counter

import pytest

from classifier.features import of_text
from classifier.model import MODEL, corpus_sha256, load
from classifier.reading import Label
from classifier.train import Example, calibrate, corpus, fit, folds


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
    assert len({e.text for e in examples}) == len(examples)


def test_families_are_held_out_whole() -> None:
    groups = folds(corpus())
    families = [family for group in groups for family in group]
    assert len(families) == len(set(families)) == len({e.family for e in corpus()})


def test_a_fit_is_repeatable_and_calibrated_by_the_given_scores() -> None:
    texts = [("yes please", Label.POSITIVE), ("no thanks", Label.OBJECTION), ("later maybe", Label.STALL)]
    texts += [("ask Dana", Label.REFERRAL), ("ok", Label.NONE)]
    examples = [Example(text=t, label=label, language="en", family="f") for t, label in texts]
    counted = [of_text(e.text) for e in examples]
    assert fit(examples, counted) == fit(examples, counted)
    sure = [[8.0 if k == list(Label).index(e.label) else 0.0 for k in range(5)] for e in examples]
    wrong = [row[1:] + row[:1] for row in sure]
    assert calibrate(examples, sure) < calibrate(examples, wrong)
