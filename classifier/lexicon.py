"""Classes of words, the same in seven languages: what a word is about, for words that the model has hardly seen.

Owns `lexicon.tsv` (class, language or `pictures`, entries) and how words are looked up in it. An entry is a folded
word, a stem (`budget*`), or a phrase of two to four words. Written for this project.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import compress, count, pairwise
from pathlib import Path

FILE = Path(__file__).parent / "lexicon.tsv"
LEAST_STEM = 4  # letters
MOST_WORDS = 4  # in a phrase


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Classes by word, by stem, and by phrase; `kept` remembers the classes of words that were looked up."""

    words: dict[str, str]
    stems: dict[str, str]
    phrases: dict[tuple[str, ...], str]
    beginnings: frozenset[tuple[str, ...]]
    kept: dict[str, str]

    def class_of(self, word: str) -> str:
        """The class of a word alone; empty where it has none."""
        known = self.kept.get(word)
        if known is None:
            stems = (self.stems.get(word[:size]) for size in range(len(word), LEAST_STEM - 1, -1))
            known = self.words.get(word) or next((s for s in stems if s), "")
            if len(self.kept) < 50_000:
                self.kept[word] = known
        return known

    def phrases_in(self, words: Sequence[str], lines: Sequence[int]) -> Iterator[tuple[int, int, str]]:
        """The phrases in words that stand in these lines: the first word, the one after the last, and the class. The
        longest wins, and no word is in two."""
        free = 0  # the first word that no phrase has taken
        for at in compress(count(), map(self.beginnings.__contains__, pairwise(words))):
            if at < free:
                continue
            for end in range(min(at + MOST_WORDS, len(words)), at + 1, -1):
                found = self.phrases.get(tuple(words[at:end])) if lines[at] == lines[end - 1] else None
                if found:
                    free = end
                    yield at, end, found
                    break


@cache
def load(path: Path = FILE) -> Lexicon:
    """The lexicon of the file. ValueError names the line that is not one. A word in two classes keeps the first."""
    words: dict[str, str] = {}
    stems: dict[str, str] = {}
    phrases: dict[tuple[str, ...], str] = {}
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        fields = line.split("\t")
        if len(fields) != 3:
            raise ValueError(f"{path.name}, line {number}: not a class, a language and entries")
        for entry in fields[2].split(", "):
            parts = tuple(entry.split())
            if len(parts) > 1:
                phrases.setdefault(parts, fields[0])
            elif entry.endswith("*"):
                stems.setdefault(entry[:-1], fields[0])
            else:
                words.setdefault(entry, fields[0])
    return Lexicon(words, stems, phrases, frozenset(p[:2] for p in phrases), {})
