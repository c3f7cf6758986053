"""The fitted model: what it promises, and that only a model of this corpus and code is used."""

from __future__ import annotations

import io
import json
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from classifier.artefact import FITTED, ModelMissing
from classifier.corpus import Example, by_people, read_corpus
from classifier.explain import explained
from classifier.facts import Facts
from classifier.folding import fold
from classifier.labels import decide, opt_out_evidence
from classifier.model import (
    ABSENCE,
    HEADS,
    LABELS,
    LEFT,
    STORED,
    Judgement,
    Model,
    Surety,
    dumped,
    load,
    loaded,
)
from classifier.reading import Label, Signal
from classifier.train import FOLDS, evened, fit, folds, opt_out_threshold, sure_at
from tests.classifier.mails import reply


@pytest.fixture(scope="module")
def some() -> list[Example]:
    """A few hundred texts of all hands: enough to fit something."""
    return by_people(read_corpus())[::40]


def test_the_fitted_model_is_of_the_corpus_and_code_in_the_tree() -> None:
    assert STORED.is_fresh(), "run: python -m classifier train"


def test_it_is_no_pickle_and_of_a_size_that_a_worker_can_hold() -> None:
    data = (FITTED / "model.npz").read_bytes()
    assert data.startswith(b"PK")
    assert len(data) < 80_000_000
    with np.load(FITTED / "model.npz", allow_pickle=False) as stored:
        assert all(stored[name].dtype != object for name in stored.files)


def test_probabilities_sum_to_one_and_the_words_that_spoke_are_named() -> None:
    model, folded = load(), fold("We have no budget for this.")
    scores = model.scores([folded])[0]
    facts = Facts(asks=None, is_plain=False, words=6, english=True)
    decision = decide(model, scores, facts, model.judge([scores], [facts.row()])[0], opt_out=None)
    assert sum(decision.probabilities.values()) == pytest.approx(1.0)
    assert decision.label is Label.OBJECTION
    assert scores.best("objection_type") == "no_budget"
    assert decision.evidence
    assert all(word in folded for words in decision.evidence for word in words.split())


def test_nothing_is_warmer_than_an_objection_beside_an_opt_out() -> None:
    model = load()
    scores = model.scores([fold("Sounds great, call me on Thursday, and take me off your list")])[0]
    facts = Facts(asks="take me off your list", is_plain=False, words=12, english=True)
    decision = decide(
        model, scores, facts, model.judge([scores], [facts.row()])[0], opt_out="opt-out: take me off your list"
    )
    assert decision.label in (Label.OBJECTION, Label.NONE)
    assert decision.probabilities[Label.POSITIVE] < 0.05
    assert decision.evidence == ("opt-out: take me off your list",)


def test_a_plain_request_stands_whatever_the_model_says_and_one_among_other_words_is_for_a_person() -> None:
    model = load()
    scores = model.scores([fold("Take me off Thursday's call, and send the offer to my colleague instead")])[0]
    deaf = Judgement(
        {Label.POSITIVE: 0.99} | dict.fromkeys(set(Label) - {Label.POSITIVE}, 0.0025),
        opt_out=False,
        may_be_opt_out=False,
    )
    among = Facts(asks="take me off", is_plain=False, words=12, english=True)
    plain = replace(among, is_plain=True)
    assert opt_out_evidence(plain, model, scores, deaf) == "opt-out: take me off"
    assert opt_out_evidence(among, model, scores, deaf) is None
    assert opt_out_evidence(among, model, scores, deaf._replace(opt_out=True)) == "opt-out: take me off"
    doubtful = decide(model, scores, among, deaf, opt_out=None)
    assert (doubtful.label, doubtful.sure_at) == (Label.POSITIVE, {}), "nothing is certain enough to act by itself"
    assert doubtful.evidence[0] == "perhaps an opt-out: take me off"
    no_rule = replace(among, asks=None)
    assert decide(model, scores, no_rule, deaf, opt_out=None).sure_at
    unsure = decide(model, scores, no_rule, deaf._replace(may_be_opt_out=True), opt_out=None)
    assert unsure.sure_at == {} and unsure.evidence[0].startswith("perhaps an opt-out: ")


def test_an_opt_out_that_is_not_heard_is_at_least_not_ruled_out() -> None:
    """As if the model heard none at all; what asks for nothing of the kind is not held up."""
    model = replace(load(), signal_at={**load().signal_at, Signal.OPT_OUT: math.inf})
    facts = Facts(asks=None, is_plain=False, words=7, english=True)
    scores = model.scores([fold("Please stop writing to me, all of you."), fold("Yes, Tuesday at 3 works for me.")])
    asking, agreeing = model.judge(scores, [facts.row()] * 2)
    assert (asking.opt_out, asking.may_be_opt_out) == (False, True)
    assert (agreeing.opt_out, agreeing.may_be_opt_out) == (False, False)


def test_many_texts_at_once_are_judged_as_one_by_one(some: list[Example]) -> None:
    model = load()
    folded = [fold(example.text) for example in some] + ["", "?", "...", "no", "a. b? c"]
    facts = [Facts(asks=None, is_plain=False, words=n, english=True).row() for n in range(len(folded))]
    together = model.scores(folded)
    for scores, judged, text, known in zip(together, model.judge(together, facts), folded, facts, strict=True):
        (alone,) = model.scores([text])
        assert (alone.words, alone.at.tolist()) == (scores.words, scores.at.tolist())
        assert alone.values == pytest.approx(scores.values, abs=1e-6)
        assert alone.by_sentence == pytest.approx(scores.by_sentence, abs=1e-6)
        assert model.judge([alone], [known])[0].probabilities == pytest.approx(judged.probabilities, abs=1e-6)
    assert not model.scores([]) and not model.judge([], [])


def test_a_fit_gives_the_same_bytes_again(some: list[Example]) -> None:
    one, again = fit(some), fit(some)
    assert dumped(one) == dumped(again)
    assert one.version == again.version


def test_what_is_stored_is_what_was_fitted(some: list[Example]) -> None:
    model = fit(some)
    again = loaded(dumped(model))
    text = fold(some[0].text)
    assert np.array_equal(again.scores([text])[0].values, model.scores([text])[0].values)
    assert again.sure_at == model.sure_at
    assert set(model.signal_at) <= {*Signal, *Surety, ABSENCE, LEFT}


def test_hands_are_held_out_whole_and_each_language_is_in_each_group() -> None:
    examples = by_people(read_corpus())
    groups = folds(examples)
    for hand in {e.hand for e in examples}:
        assert len({int(g) for g, e in zip(groups, examples, strict=True) if e.hand == hand}) == 1
    for language in ("en", "fr", "de", "es", "pt", "nl", "it"):
        assert len({int(g) for g, e in zip(groups, examples, strict=True) if e.language == language}) == FOLDS


def damaged(folder: Path) -> None:
    data = (folder / "model.npz").read_bytes()
    (folder / "model.npz").write_bytes(data[:-1] + bytes([data[-1] ^ 1]))


def of_another_corpus(folder: Path) -> None:
    told = json.loads((folder / "model.json").read_text())
    (folder / "model.json").write_text(json.dumps(told | {"corpus_sha256": "0" * 64}))


def of_other_code(folder: Path) -> None:
    told = json.loads((folder / "model.json").read_text())
    (folder / "model.json").write_text(json.dumps(told | {"code_sha256": "0" * 64}))


def half_written(folder: Path) -> None:
    (folder / "model.json").write_text("{")


def gone(folder: Path) -> None:
    (folder / "model.npz").unlink()


@pytest.mark.parametrize("happened", [damaged, of_another_corpus, of_other_code, half_written, gone])
def test_a_model_that_does_not_fit_is_refused_and_the_mend_is_named(happened: object, tmp_path: Path) -> None:
    for name in ("model.npz", "model.json"):
        (tmp_path / name).write_bytes((FITTED / name).read_bytes())
    assert STORED.is_fresh(tmp_path)
    assert callable(happened)
    happened(tmp_path)
    assert not STORED.is_fresh(tmp_path)
    with pytest.raises(ModelMissing, match="run: python -m classifier train"):
        load(tmp_path)


def test_a_model_of_other_labels_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    data = dumped(load())
    monkeypatch.setattr("classifier.model.HEADS", HEADS | {"stall_type": ("tomorrow",)})
    with pytest.raises(ValueError, match="other labels"):
        loaded(data)


def test_a_model_of_another_release_is_refused() -> None:
    with np.load(FITTED / "model.npz", allow_pickle=False) as stored:
        kept = {name: stored[name] for name in stored.files if name != "idf"}
    buffer = io.BytesIO()
    np.savez(buffer, allow_pickle=False, **kept)
    with pytest.raises(ValueError, match="another form: idf"):
        loaded(buffer.getvalue())


ASKS = Example(text="off", label=Label.NONE, language="en", family="f", signals=frozenset({Signal.OPT_OUT}))
NO = replace(ASKS, signals=frozenset())


def facts(rules: int, free: int) -> list[Facts]:
    told = Facts(asks="off", is_plain=True, words=1, english=True)
    return [told] * rules + [replace(told, asks=None)] * free


def test_the_model_is_believed_while_enough_of_the_opt_outs_are_right() -> None:
    examples = [ASKS] * 18 + [ASKS, NO, NO, NO, NO]
    least = opt_out_threshold(np.array([0.0] * 18 + [0.8, 0.6, 0.4, 0.3, 0.2]), facts(18, 5), examples)
    assert least == pytest.approx(0.3)
    silent = opt_out_threshold(np.array([0.0, 0.9]), facts(1, 1), [ASKS, NO])
    assert silent > 1e9, "one wrong in two is too many"


def test_a_bare_request_counts_as_much_as_one_with_a_no() -> None:
    said_no, points = replace(ASKS, label=Label.OBJECTION), replace(ASKS, label=Label.REFERRAL)
    weights = evened([ASKS, NO, ASKS, said_no, points, ASKS, ASKS])
    assert weights.tolist() == [0.25, 1, 0.25, 1, 1, 0.25, 0.25]
    assert evened([NO]).tolist() == [1]


def test_a_label_is_sure_from_where_so_few_are_wrong() -> None:
    yes = Example(text="yes", label=Label.POSITIVE, language="en", family="f")
    no = replace(yes, label=Label.OBJECTION)
    chances = np.full((100, len(LABELS)), 0.01)
    chances[:, LABELS.index(Label.POSITIVE)] = np.linspace(0.99, 0.5, 100)
    examples = [yes] * 30 + [no] * 70
    told = sure_at(chances, examples)["positive"]
    assert told["0.01"] == pytest.approx(chances[29].max())
    assert told["0.05"] < told["0.01"]


def test_an_explanation_shows_what_spoke() -> None:
    text = explained(reply("We have no budget for this until July, ask me then."))
    assert "label       stall" in text
    assert "comes back:" in text
    assert "What spoke for each label:" in text


def test_reading_without_a_model_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from classifier.__main__ import main

    def none(*_: object) -> Model:
        raise ModelMissing("there is no fitted model; run: python -m classifier train")

    monkeypatch.setattr("classifier.in_force.load", none)
    monkeypatch.setattr("classifier.__main__._bytes", lambda _: reply("ok"))
    assert main(["read", "-"]) == 2
    assert "python -m classifier train" in capsys.readouterr().err
