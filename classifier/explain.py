"""Why a message was read as it was: what it says now, the scores, the words and rules behind them.

Owns the text of `python -m classifier explain` and nothing that decides.
"""

from __future__ import annotations

from classifier import model
from classifier.folding import fold
from classifier.read import read
from classifier.reading import Label


def explained(raw: bytes) -> str:
    """The explanation of one message, as plain text."""
    reading = read(raw)
    fitted = model.load()
    scores = fitted.scores([fold(reading.new_text)])[0]
    lines = [
        f"kind        {reading.kind}",
        f"label       {reading.label}, confidence {reading.confidence:.2f}",
        f"signals     {', '.join(sorted(reading.signals)) or 'none'}",
        f"language    {reading.language or 'unknown'}",
        f"decided by  {'; '.join(reading.evidence) or 'nothing in particular'}",
        f"model       {reading.model}",
        "",
        "What the sender wrote now:",
        *(f"    {line}" for line in (reading.new_text or "(nothing)").splitlines()),
        "",
        "What spoke for each label:",
    ]
    for label in sorted(Label, key=lambda each: -reading.probabilities[each]):
        spoke = fitted.spoke(scores, "label", label, most=6)
        words = ", ".join(f"{word} ({weight:+.2f})" for word, weight in spoke)
        lines.append(f"    {label:<10} {reading.probabilities[label]:.2f}  {words}")
    lines += ["", *(f"Defect: {defect}" for defect in reading.defects)]
    return "\n".join(lines).rstrip()
