"""From words to one of five labels: the model's probabilities, the rules that move them, and what decided.

Owns how rules and model are put together. An opt-out by rule cannot be overruled; the other rules multiply odds, so a
probability stays one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from classifier.features import counts
from classifier.model import Model
from classifier.optout import asks_to_stop, without_other_senses
from classifier.reading import Label, Person
from classifier.rules import Hit

# Confidence of what rules decide alone, from their share of right answers on held-out families.
OPT_OUT_CONFIDENCE = 0.95
OBJECTION_BESIDE = 0.75
EMPTY_CONFIDENCE = 0.99


@dataclass(frozen=True, kw_only=True, slots=True)
class Decision:
    """The label with all five probabilities and the words and rules behind it."""

    label: Label
    probabilities: Mapping[Label, float]
    evidence: tuple[str, ...]

    @property
    def confidence(self) -> float:
        """The probability of the label."""
        return self.probabilities[self.label]


@dataclass(frozen=True, kw_only=True, slots=True)
class OptOut:
    """A request to be left alone: its words, and whether a rule or only the model took them for one."""

    words: str
    confidence: float
    by_rule: bool

    @property
    def evidence(self) -> str:
        """What decided, for a person to check."""
        return f"opt-out: {self.words}" if self.by_rule else f"likely opt-out ({self.confidence:.2f}): {self.words}"


def certain(label: Label, confidence: float, *evidence: str) -> Decision:
    """A decision by rule: the rest of the probability is shared evenly."""
    rest = (1.0 - confidence) / (len(Label) - 1)
    return Decision(
        label=label,
        probabilities={each: confidence if each is label else rest for each in Label},
        evidence=tuple(e for e in evidence if e),
    )


def decide(
    folded: str,
    found: Sequence[Hit],
    model: Model,
    *,
    opt_out: OptOut | None,
    pointed: Sequence[Person],
    has_date: bool,
) -> Decision:
    """The label of what a person wrote. `pointed` are the people it names to contact; `has_date` a day to come back."""
    probabilities, spoke = model.predict(counts(folded, found))
    rules = {h.rule for h in found}
    if opt_out is not None:
        return _with_opt_out(probabilities, rules, opt_out)
    odds = _odds(folded, rules, pointed, has_date)
    total = sum(probabilities[label] * odds.get(label, 1.0) for label in Label)
    moved = model.calibrated({label: probabilities[label] * odds.get(label, 1.0) / total for label in Label})
    best = max(Label, key=lambda label: moved[label])
    told = [f"{h.rule}: {h.words}" for h in found if h.rule.startswith(best.value)][:3]
    return Decision(label=best, probabilities=moved, evidence=(*told, *(name[2:] for name, _, _ in spoke)))


def opt_out_of(lines: list[str], folded: str, found: Sequence[Hit], model: Model) -> OptOut | None:
    """The request to be left alone that a rule found in the sentences, else one that the model hears in the whole.

    The model never sees the clauses that use the words in another sense, and it cannot undo a rule.
    """
    words = asks_to_stop(lines)
    if words is not None:
        return OptOut(words=words, confidence=OPT_OUT_CONFIDENCE, by_rule=True)
    meant = without_other_senses(folded)
    likely = model.opts_out(counts(meant, found)) if meant.strip() else 0.0
    if likely < model.opt_out_threshold:
        return None
    return OptOut(words=meant[:200], confidence=min(likely, OPT_OUT_CONFIDENCE), by_rule=False)


def _with_opt_out(probabilities: Mapping[Label, float], rules: set[str], asked: OptOut) -> Decision:
    """A bare request is `none`; with a stated no, or a challenge, an objection. It is never anything warmer.

    The confidence is that of the label: how clearly a no stands beside the request, or does not.
    """
    no = probabilities[Label.OBJECTION] / (probabilities[Label.OBJECTION] + probabilities[Label.NONE])
    if any(rule.startswith("objection.") for rule in rules):
        no = max(no, OBJECTION_BESIDE)
    warmer = (1.0 - OPT_OUT_CONFIDENCE) / 3
    shared = dict.fromkeys(Label, warmer)
    shared[Label.OBJECTION], shared[Label.NONE] = OPT_OUT_CONFIDENCE * no, OPT_OUT_CONFIDENCE * (1.0 - no)
    label = Label.OBJECTION if no > 0.5 else Label.NONE
    return Decision(label=label, probabilities=shared, evidence=(asked.evidence,))


_ASSISTANT = re.compile(
    r"\b(?:assistant|secretary|ea|pa|scheduler|assistante|assistentin|sekretariat|secretaria"
    r"|segretaria|secretaresse)\b"
)
_SCHEDULES = re.compile(
    r"\b(?:time|slot|diary|calendar|schedul\w*|book|coordinate|arrange|set (?:it|something|this) up"
    r"|termin|agenda|rdv)\b"
)
_JOINS = re.compile(
    r"\b(?:can|could|to|will|would|should|like to|wants? to|so (?:he|she|they) can) (?:also )?(?:join"
    r"|attend|sit in|be (?:there|on the call))\b"
    r"|\b(?:along with|the three of us|both of us|together with me|and (?:me|i|myself))\b"
)
_ADDED = re.compile(r"\b(?:adding|added|add|copying|cc'?ing|including|looping in)\b")
_DECIDES = re.compile(
    r"\b(?:who|she|he|they)(?:'s| is| are)? (?:\w+ )?(?:handles?|owns?|runs?|leads?|manages?|decides?"
    r"|takes?|responsible|in charge)\b"
)
_HANDED_OVER = re.compile(
    r"\b(?:instead|take (?:it|this) (?:from here|over)|over to you|handed (?:it|this) over|not (?:me"
    r"|my)|wrong)\b"
)
_PASSED = re.compile(
    r"\b(?:passed|forwarded|shared|sent|handed|weitergeleitet|transmis|transfere|reenviad[oa]|girato"
    r"|inoltrat[oa]|doorgestuurd|encaminhei)\b"
    r".{0,80}(?:\bif\b|back|in touch|hear|falls|bei interesse|\bsi |\bse |\bals |interest|let you know|besoin)"
)


def _odds(folded: str, rules: set[str], pointed: Sequence[Person], has_date: bool) -> dict[Label, float]:
    odds: dict[Label, float] = {}
    warm = any(r.startswith("positive.") for r in rules)
    if "none.thanks" in rules:
        odds[Label.NONE] = 30.0
    if "none.counter_pitch" in rules:
        odds[Label.NONE] = odds.get(Label.NONE, 1.0) * 4.0
    if "signal.influencer" in rules:
        odds[Label.REFERRAL] = 12.0
    if pointed:
        odds[Label.REFERRAL] = _referral_odds(folded, rules, pointed, warm)
    if has_date and not warm and "stall.later" not in rules and "objection.not_interested" not in rules:
        odds[Label.STALL] = 3.0
    if has_date and "stall.later" in rules:
        # A time to return makes a stall of an objection, but a postponed yes stays a yes.
        odds[Label.STALL] = 2.0 if warm else 6.0
        odds[Label.OBJECTION] = 0.5
    return odds


def _referral_odds(folded: str, rules: set[str], pointed: Sequence[Person], warm: bool) -> float:
    """How much likelier a referral is since somebody is named. A scheduler or a guest is nobody to ask instead."""
    reachable = any(p.email or p.phone for p in pointed)
    named = any(p.name for p in pointed)
    if (_PASSED.search(folded) or "stall.self" in rules) and not reachable:
        return 0.5
    schedules = _ASSISTANT.search(folded) and (warm or _SCHEDULES.search(folded))
    added = warm and _ADDED.search(folded) and not _DECIDES.search(folded) and not reachable
    if (schedules or added or _JOINS.search(folded)) and not _HANDED_OVER.search(folded):
        return 0.2
    if named and _HANDED_OVER.search(folded):
        return 40.0
    if reachable:
        return 25.0 if "referral.ask" in rules or "objection.wrong_person" in rules else 8.0
    return 12.0 if named else 5.0
