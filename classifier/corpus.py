"""The corpus: labelled replies, who wrote them, and which of them say the same.

Owns reading and checking `classifier/corpus/*.jsonl`. Knows nothing of models.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from classifier.folding import fold
from classifier.reading import Kind, Label, ObjectionType, Person, PositiveType, Signal, StallType

CORPUS = Path(__file__).parent / "corpus"
# Two texts of different hands are twins when so much of the shorter one's four-word pieces stands in the other too.
TWIN_SHARE = 0.6
_WORD = re.compile(r"[a-z0-9']+")


@dataclass(frozen=True, kw_only=True, slots=True)
class Example:
    """A labelled text. `family` is the sort of writer, `hand` the corpus file: whoever wrote them all. One that is
    `plain` says nothing new to a fit, but belongs to what people write."""

    text: str
    label: Label
    language: str
    family: str
    hand: str = ""
    kind: Kind = Kind.HUMAN
    signals: frozenset[Signal] = frozenset()
    positive_type: PositiveType | None = None
    objection_type: ObjectionType | None = None
    stall_type: StallType | None = None
    received_on: date | None = None
    resume_on: date | None = None
    referred_to: tuple[Person, ...] = ()
    plain: bool = False


def read_corpus(folder: Path = CORPUS) -> list[Example]:
    """All texts, in file and line order. ValueError names the line that is not one, and why."""
    out: list[Example] = []
    for path in sorted(folder.glob("*.jsonl")):
        hand = path.stem
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            try:
                out.append(example_of(json.loads(line), hand))
            except (ValueError, KeyError, TypeError) as error:
                raise ValueError(f"{path.name}, line {number}: {error!r}") from error
    return out


def by_people(examples: Sequence[Example]) -> list[Example]:
    """Without machine mail."""
    return [e for e in examples if e.kind is Kind.HUMAN]


def worded(examples: Sequence[Example]) -> list[Example]:
    """What people wrote, and automatic answers; other machine mail is told by its form alone."""
    return [e for e in examples if e.kind in (Kind.HUMAN, Kind.AUTO_REPLY, Kind.OUT_OF_OFFICE)]


def example_of(row: dict[str, Any], hand: str) -> Example:
    """A line of a corpus file. Raises ValueError, KeyError or TypeError for one that is none."""

    def day(name: str) -> date | None:
        return date.fromisoformat(row[name]) if row.get(name) else None

    return Example(
        text=row["text"],
        label=Label(row["label"]),
        language=row["language"],
        family=row["family"],
        hand=hand,
        kind=Kind(row.get("kind", "human")),
        signals=frozenset(Signal(s) for s in row.get("signals", ())),
        positive_type=PositiveType(row["positive_type"]) if row.get("positive_type") else None,
        objection_type=ObjectionType(row["objection_type"]) if row.get("objection_type") else None,
        stall_type=StallType(row["stall_type"]) if row.get("stall_type") else None,
        received_on=day("received_on"),
        resume_on=day("resume_on"),
        referred_to=tuple(
            Person(**{k: p.get(k) for k in ("name", "email", "phone", "role")}) for p in row.get("referred_to", ())
        ),
        plain=row.get("plain", False),
    )


def twins(examples: Sequence[Example]) -> set[int]:
    """The places of the texts that another hand wrote too, nearly: they would flatter a score on hands held out."""
    found: set[int] = set()
    whole: dict[str, list[int]] = defaultdict(list)
    pieces: dict[tuple[str, ...], list[int]] = defaultdict(list)
    sizes: list[int] = []
    for at, example in enumerate(examples):
        words = _WORD.findall(fold(example.text))
        whole[" ".join(sorted(words))].append(at)
        mine = {tuple(words[i : i + 4]) for i in range(len(words) - 3)}
        sizes.append(len(mine))
        for piece in mine:
            pieces[piece].append(at)
    for same in whole.values():
        if len({examples[at].hand for at in same}) > 1:
            found.update(same)
    shared: Counter[tuple[int, int]] = Counter()
    for places in pieces.values():
        if 1 < len(places) <= 12:  # a piece that many texts share is a phrase of the language
            shared.update((a, b) for i, a in enumerate(places) for b in places[i + 1 :])
    for (a, b), count in shared.items():
        if examples[a].hand != examples[b].hand and count >= TWIN_SHARE * min(sizes[a], sizes[b]) and count > 1:
            found.update((a, b))
    return found
