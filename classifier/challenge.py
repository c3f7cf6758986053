"""A challenger: a model of the corpus and of what people corrected, measured against the one that it would replace.

Owns the fit and the figures. Must not decide which of the two serves: that is for whoever asked. Run as
`python -m classifier challenge FOLDER` it is a process of its own, because a fit takes a minute and both cores.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from classifier import details
from classifier.corpus import CORPUS, Example, by_people, read_corpus, worded
from classifier.facts import Facts, rows
from classifier.folding import fold
from classifier.labels import Decision, decision_of, opt_out_evidence
from classifier.model import Model, dumped, load, loaded
from classifier.reading import TARGET_ERRORS, Label, Signal
from classifier.table import BATCH
from classifier.train import all_facts, fit, two_processes

# Never read while rules were written, never trained on: what a challenger may not get worse at.
FROZEN = CORPUS / "unseen"
CORRECTIONS, CHALLENGER, REPORT = "corrections.jsonl", "challenger.npz", "report.json"
CHAMPION, INSTALLED = "champion.npz", "installed.npz"
# Of the newest corrections one in four is kept from the fit.
RECENT = 200
_HELD_OUT = 4
# As so many writers they are shared out over the folds of a fit.
_HANDS = 12
# Below this nothing is certain, whatever a small corpus says of itself.
_CERTAIN = 0.9


@dataclass(frozen=True, kw_only=True, slots=True)
class Duel:
    """Two models on the same texts: how many both, only the first, and only the second get right; and the opt-outs that
    each misses: neither hears nor puts before a person. (Of those that are heard two fits to nearly the same texts
    differ by a few of two hundred.)"""

    texts: int
    both: int
    only_before: int
    only_after: int
    missed_before: int
    missed_after: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """The challenger against the champion on the frozen texts, in all and by their label, and on held-out corrections;
    and against the model that is fitted at install on the frozen ones, so that many small losses do not add up.

    `sure_otherwise` are the corrections, by their place, that the model of the install is certain are something else.
    """

    version: str
    taught: int
    held_out: int
    frozen: Duel
    frozen_fitted: Duel
    corrections: Duel
    labels: dict[str, Duel]
    sure_otherwise: list[int]


def challenge(
    corrections: Sequence[Example],
    champion: Model,
    fitted: Model,
    *,
    corpus: Sequence[Example],
    frozen: Sequence[Example],
    pool: Executor | None = None,
) -> tuple[Model, Report]:
    """Fit a challenger to the corpus and the corrections, but those held out, and measure it."""
    recent = {id(e) for e in corrections[-RECENT:]}
    held = [e for e in corrections if id(e) in recent and _is_held_out(e.text)]
    # The same words said twice stand on one side.
    taught = [e for e in corrections if not _is_held_out(e.text) or id(e) not in recent]
    kept = {fold(e.text) for e in held}
    taught = [e for e in taught if fold(e.text) not in kept]
    challenger = fit([*corpus, *map(_by_some_hand, taught)], pool)
    frozen_facts, held_facts = list(all_facts(frozen, pool)), list(all_facts(held, pool))
    return challenger, Report(
        version=challenger.version,
        taught=len(taught),
        held_out=len(held),
        frozen=_duel(champion, challenger, frozen, frozen_facts),
        frozen_fitted=_duel(fitted, challenger, frozen, frozen_facts),
        corrections=_duel(champion, challenger, held, held_facts),
        labels=_by_label(champion, challenger, frozen, frozen_facts),
        sure_otherwise=_sure_otherwise(fitted, corrections, list(all_facts(corrections, pool))),
    )


def _by_some_hand(example: Example) -> Example:
    """Many people wrote the replies. As one hand, left out whole, they would all be strangers when scores are weighed:
    a model of 900 texts and 152 corrections then got none of 48 others right, and so got all."""
    number = hashlib.sha256(fold(example.text).encode()).digest()[1] % _HANDS
    return replace(example, hand=f"{example.hand}-{number}")


def _is_held_out(text: str) -> bool:
    return hashlib.sha256(fold(text).encode()).digest()[0] % _HELD_OUT == 0


def _duel(before: Model, after: Model, examples: Sequence[Example], facts: Sequence[Facts]) -> Duel:
    first, second = _answers(before, examples, facts), _answers(after, examples, facts)
    right = [(a[0] is e.label, b[0] is e.label) for e, a, b in zip(examples, first, second, strict=True)]
    asking = [n for n, e in enumerate(examples) if Signal.OPT_OUT in e.signals]
    return Duel(
        texts=len(examples),
        both=sum(a and b for a, b in right),
        only_before=sum(a and not b for a, b in right),
        only_after=sum(b and not a for a, b in right),
        missed_before=sum(not first[n][1] for n in asking),
        missed_after=sum(not second[n][1] for n in asking),
    )


def _by_label(before: Model, after: Model, examples: Sequence[Example], facts: Sequence[Facts]) -> dict[str, Duel]:
    found = {}
    for label in Label:
        of_it = [n for n, e in enumerate(examples) if e.label is label]
        found[str(label)] = _duel(before, after, [examples[n] for n in of_it], [facts[n] for n in of_it])
    return found


def _sure_otherwise(fitted: Model, examples: Sequence[Example], facts: Sequence[Facts]) -> list[int]:
    found = []
    for n, (example, (said, _)) in enumerate(zip(examples, _decided(fitted, examples, facts), strict=True)):
        least = max(_CERTAIN, fitted.sure_at.get(said.label, {}).get(str(min(TARGET_ERRORS)), 1.0))
        if said.label is not example.label and said.confidence >= least:
            found.append(n)
    return found


def _answers(model: Model, examples: Sequence[Example], facts: Sequence[Facts]) -> list[tuple[Label, bool]]:
    """The label of each text, and whether an opt-out is heard in it or cannot be ruled out, as
    `classifier.labels.decide` has them."""
    return [(decision.label, noticed) for decision, noticed in _decided(model, examples, facts)]


def _decided(model: Model, examples: Sequence[Example], facts: Sequence[Facts]) -> Iterator[tuple[Decision, bool]]:
    for at in range(0, len(examples), BATCH):
        known = facts[at : at + BATCH]
        scores = model.scores([fold(example.text) for example in examples[at : at + BATCH]])
        for found, score, judged in zip(known, scores, model.judge(scores, rows(known)), strict=True):
            asked = opt_out_evidence(found, model, score, judged)
            unsure = found.asks is not None or judged.may_be_opt_out or not model.knows(score)
            yield decision_of(judged.probabilities, opt_out=asked), asked is not None or unsure


def _model_in(file: Path) -> Model | None:
    """The model in a file, if there is one; one that another release fitted in its own way is none."""
    with suppress(ValueError, FileNotFoundError):
        return loaded(file.read_bytes())
    return None


def run(folder: Path, corpus: Path, frozen: Path) -> Report:
    """Read the corrections (lines as in the corpus) in a folder, the champion and the model of the install (where they
    are not there: the fitted one), and write the challenger and the report into it."""
    fitted = _model_in(folder / INSTALLED) or load()
    champion = _model_in(folder / CHAMPION) or fitted
    corrections = [replace(e, language=details.language(fold(e.text)) or "en") for e in read_corpus(folder)]
    with two_processes() as pool:
        challenger, report = challenge(
            corrections,
            champion,
            fitted,
            corpus=worded(read_corpus(corpus)),
            frozen=by_people(read_corpus(frozen)),
            pool=pool,
        )
    (folder / CHALLENGER).write_bytes(dumped(challenger))
    (folder / REPORT).write_text(json.dumps(asdict(report), indent=1), "utf-8")
    return report
