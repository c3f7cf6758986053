"""How good the reading is, measured on hands that the measured model has not seen.

Owns the figures. They are of sentences written for this project by few hands, so they flatter; see docs/TRIAGE.md.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from classifier.features import of_text
from classifier.labels import Decision, OptOut
from classifier.model import LABELS
from classifier.reading import Label
from classifier.train import Example, corpus, decided, held_out


@dataclass(frozen=True, slots=True)
class Answer:
    """An example with what was decided about it."""

    example: Example
    decision: Decision
    asked: OptOut | None


def answers() -> list[Answer]:
    """All examples, each decided by rules and a model that saw nothing by its hand."""
    examples = corpus()
    models = held_out(examples, [of_text(e.text) for e in examples])
    return [Answer(e, *decided(e, m)) for e, m in zip(examples, models, strict=True)]


def report(found: Sequence[Answer]) -> str:
    """The figures as plain text."""
    right = [a.decision.label is a.example.label for a in found]
    lines = [
        f"{len(found)} texts, {len({a.example.hand for a in found})} hands, each held out whole",
        f"accuracy {_share(right)}   macro-F1 {_macro(found):.3f}",
        "",
        f"{'label':<10} {'precision':>9} {'recall':>7} {'texts':>6}",
    ]
    for label in LABELS:
        said, was = [a for a in found if a.decision.label is label], [a for a in found if a.example.label is label]
        hit = sum(a.example.label is label for a in said)
        lines.append(f"{label:<10} {hit / max(1, len(said)):>9.3f} {hit / max(1, len(was)):>7.3f} {len(was):>6}")
    stop = [a for a in found if "opt_out" in a.example.signals]
    said = [a for a in found if a.asked is not None]
    ruled = [a for a in said if a.asked is not None and a.asked.by_rule]
    lines += [
        "",
        f"opt-out recall {_share([a.asked is not None for a in stop])} of {len(stop)}, precision"
        f" {_share(['opt_out' in a.example.signals for a in said])} of {len(said)}, {len(ruled)} of them by rule",
        f"calibration error (15 equal bins) {_calibration_error(found):.3f}",
        "",
        *_curve(found),
        "",
        *_by("language", found),
        *_by("hand", found),
    ]
    return "\n".join(lines)


def _share(values: Sequence[bool]) -> str:
    return f"{sum(values) / max(1, len(values)):.3f}"


def _macro(found: Sequence[Answer]) -> float:
    total = 0.0
    for label in LABELS:
        both = sum(a.decision.label is label and a.example.label is label for a in found)
        either = sum(a.decision.label is label for a in found) + sum(a.example.label is label for a in found)
        total += 2 * both / max(1, either)
    return total / len(LABELS)


def _calibration_error(found: Sequence[Answer], bins: int = 15) -> float:
    ordered = sorted(found, key=lambda a: a.decision.confidence)
    error = 0.0
    for k in range(bins):
        part = ordered[k * len(ordered) // bins : (k + 1) * len(ordered) // bins]
        if part:
            sure = sum(a.decision.confidence for a in part) / len(part)
            right = sum(a.decision.label is a.example.label for a in part) / len(part)
            error += abs(sure - right) * len(part) / len(ordered)
    return error


def _curve(found: Sequence[Answer]) -> list[str]:
    """What is decided at each threshold, and how often rightly; `positive` apart, since it introduces people."""
    lines = [f"{'sure at':>8} {'decided':>8} {'right':>6} {'positives kept':>15} {'positive right':>15}"]
    positives = sum(a.example.label is Label.POSITIVE for a in found)
    for threshold in (0.5, 0.6, 0.75, 0.9, 0.95):
        sure = [a for a in found if a.decision.confidence >= threshold]
        warm = [a for a in sure if a.decision.label is Label.POSITIVE]
        true = [a.example.label is Label.POSITIVE for a in warm]
        lines.append(
            f"{threshold:>8} {len(sure) / len(found):>8.3f}"
            f" {_share([a.decision.label is a.example.label for a in sure]):>6}"
            f" {sum(true) / max(1, positives):>15.3f} {_share(true):>15}"
        )
    return lines


def _by(field: str, found: Sequence[Answer]) -> list[str]:
    groups: dict[str, list[Answer]] = defaultdict(list)
    for answer in found:
        groups[getattr(answer.example, field)].append(answer)
    sizes = Counter({name: len(group) for name, group in groups.items()})
    return [
        f"{field} {name:<4} accuracy {_share([a.decision.label is a.example.label for a in groups[name]])} of {size}"
        for name, size in sizes.most_common()
    ]
