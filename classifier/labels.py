"""From scores and facts to one of five labels, with all probabilities and what decided.

Owns how rule and model are put together. A plain opt-out by rule cannot be overruled; one that stands among other words
and that the model does not hear, or that the model cannot rule out, is a person's to judge. Beside any opt-out nothing
is warmer than an objection or a referral.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from classifier.facts import Facts
from classifier.model import Judgement, Model, Scores
from classifier.reading import TARGET_ERRORS, Label, Signal

# Beside an opt-out that is heard so many labels are one that can stand there: 0.962 of hands held out, 0.975 of
# `corpus/unseen`.
OPT_OUT_CONFIDENCE = 0.97
# Confidence of what rules decide alone, from their share of right answers on held-out families.
EMPTY_CONFIDENCE = 0.99
_BESIDE_OPT_OUT = (Label.NONE, Label.OBJECTION, Label.REFERRAL)


@dataclass(frozen=True, kw_only=True, slots=True)
class Decision:
    """The label with all five probabilities and the words and rules behind it.

    `sure_at`: by target error, the confidence that it takes. That of a rule is its share of right answers itself. Where
    it is empty, a person decides.
    """

    label: Label
    probabilities: Mapping[Label, float]
    evidence: tuple[str, ...]
    sure_at: Mapping[float, float] = field(default_factory=lambda: {error: 1.0 - error for error in TARGET_ERRORS})

    @property
    def confidence(self) -> float:
        """The probability of the label."""
        return self.probabilities[self.label]


def certain(label: Label, confidence: float, *evidence: str) -> Decision:
    """A decision by rule: the rest of the probability is shared evenly."""
    rest = (1.0 - confidence) / (len(Label) - 1)
    return Decision(
        label=label,
        probabilities={each: confidence if each is label else rest for each in Label},
        evidence=tuple(e for e in evidence if e),
    )


def opt_out_evidence(facts: Facts, model: Model, scores: Scores, judged: Judgement) -> str | None:
    """What asked to be left alone: the words that a rule found, else those that the model heard, else None. Beside
    words that the model does not know the rule alone can tell."""
    heard = judged.opt_out if model.knows(scores) else facts.asks is not None
    if not (facts.asks_plainly or heard):
        return None
    if facts.asks is not None:
        return f"opt-out: {facts.asks}"
    return f"likely opt-out: {_heard(model, scores)}"


def _heard(model: Model, scores: Scores) -> str:
    return ", ".join(name for name, _ in model.spoke(scores, "signal", Signal.OPT_OUT))


def decide(model: Model, scores: Scores, facts: Facts, judged: Judgement, *, opt_out: str | None) -> Decision:
    """The label of what a person wrote. `judged` is what the model makes of it, `opt_out` the evidence of a request to
    be left alone."""
    decision = decision_of(judged.probabilities, opt_out=opt_out)
    if opt_out is not None:
        return decision
    if not model.knows(scores):
        # As sure as so few words make one; the rest of them may say anything.
        known = model.known(scores)
        even = {label: known * p + (1 - known) / len(Label) for label, p in decision.probabilities.items()}
        return replace(decision, probabilities=even, evidence=("few of the words are known",), sure_at={})
    spoke = tuple(name for name, _ in model.spoke(scores, "label", decision.label))
    if facts.asks is not None or judged.may_be_opt_out:
        words = facts.asks or _heard(model, scores)
        return replace(decision, evidence=(f"perhaps an opt-out: {words}", *spoke), sure_at={})
    sure_at = {float(error): least for error, least in model.sure_at.get(decision.label, {}).items()}
    return replace(decision, evidence=spoke, sure_at=sure_at)


def decision_of(probabilities: Mapping[Label, float], *, opt_out: str | None) -> Decision:
    """The likeliest label; beside an opt-out the likeliest of those that can stand there."""
    if opt_out is not None:
        return _with_opt_out(probabilities, opt_out)
    best = max(Label, key=lambda label: probabilities[label])
    return Decision(label=best, probabilities=probabilities, evidence=())


def _with_opt_out(probabilities: Mapping[Label, float], evidence: str) -> Decision:
    """A bare request is `none`; with a stated no, or a challenge, an objection; with somebody to ask instead, a
    referral. It is never warmer. The confidence is that of the label, not of the request.
    """
    told = {label: probabilities[label] for label in _BESIDE_OPT_OUT}
    total = sum(told.values()) + 1e-9
    shared = dict.fromkeys(Label, (1.0 - OPT_OUT_CONFIDENCE) / (len(Label) - len(told)))
    shared |= {label: OPT_OUT_CONFIDENCE * p / total for label, p in told.items()}
    return Decision(label=max(told, key=lambda label: told[label]), probabilities=shared, evidence=(evidence,))
